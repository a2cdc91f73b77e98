"""Building the redline: each change of the text enters it with the stamp of who made it."""

from __future__ import annotations

from collections.abc import Container, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from heapq import heappop, heappush
from itertools import islice
from types import MappingProxyType

from draftbench.amend.changesets.building import made
from draftbench.amend.changesets.changes import ChangeSet, Deletion, Insertion, Relocation, Splice
from draftbench.amend.changesets.editing import flattened
from draftbench.amend.placement.lineage import Lineage
from draftbench.amend.proceedings.brackets import is_sign
from draftbench.amend.redlines.redline import Redline, RedlineClause, Run
from draftbench.amend.stamp import Stamp
from draftbench.document import Clause, ClauseId, Document, RichText
from draftbench.document.labels import NOWHERE, Places, joined
from draftbench.document.richtext import join


def unmarked(base: Document, draft: Document) -> Redline:
    """The redline of a draft that is still its base. ``draft`` has the same clauses."""
    entries = tuple([RedlineClause(clause, (Run(clause.text),)) for clause in draft])
    return Redline(base, draft, entries, numbered=False)


def advanced(
    redline: Redline,
    changes: ChangeSet,
    stamp: Stamp,
    followed: Mapping[ClauseId, ClauseId | None] = MappingProxyType({}),
) -> Redline:
    """The redline after ``changes`` (made for ``redline.result``) were made by ``stamp``. What
    comes and moves was proposed to follow the clauses in ``followed``, which may be gone.

    The words of a clause that is divided or joined show as deleted here and put in there; what
    became of it is in the lineage. What somebody puts in and the same author takes out again leaves
    no trace, nor do the signs of brackets that the meeting put in; what another takes out stays
    visible as inserted and deleted.
    """
    result, fresh = made(redline.result, changes.changes)
    lineage = redline.lineage.after(changes, redline.result, result)
    changes = flattened(redline.result, changes)
    marking = _Marking(redline, stamp)
    splices = [c for c in changes.changes if isinstance(c, Splice)]
    marking.splice(splices)
    if len(splices) == len(changes.changes):
        marking.take({splice.clause for splice in splices}, result)
        found = Redline(redline.base, result, tuple(marking.entries), lineage, numbered=False)
        if "places" in vars(redline):
            vars(found)["places"] = redline.places
        return found
    for change in changes.changes:
        if isinstance(change, Relocation):
            marking.lift(change, result)
    for change in changes.changes:
        if isinstance(change, Deletion):
            marking.delete(change)
    arrivals = [c for c in changes.changes if isinstance(c, Insertion | Relocation)]
    arrived = marking.arrive(arrivals, result, followed)
    marking.take([clause.id for clause in fresh if clause.id not in arrived], result)
    return Redline(redline.base, result, tuple(marking.entries), lineage, numbered=False)


def relabelled(redline: Redline, labels: Mapping[ClauseId, str]) -> Redline:
    """The redline whose result prints other numbers where they are not computed but printed as
    they came: on titles and headings ("77/194." became "79/154.")."""
    clauses = tuple(replace(c, label=labels.get(c.id, c.label)) for c in redline.result)
    result = redline.result.with_clauses(clauses)
    return _drawn_up(redline.base, result, list(redline.entries), redline.lineage)


def base_text(entry: RedlineClause) -> RichText:
    """The text of the entry with all its changes rejected."""
    return join(run.text for run in entry.runs if run.inserted is None)


def result_text(entry: RedlineClause) -> RichText:
    """The text of the entry with all its changes accepted."""
    return join(run.text for run in entry.runs if run.deleted is None)


class _Marking:
    def __init__(self, redline: Redline, stamp: Stamp) -> None:
        self.entries = list(redline.entries)
        self._redline = redline
        self._stamp = stamp
        self._lifted: dict[ClauseId, RedlineClause] = {}
        self._put_in = 0

    def _live(self, clause: ClauseId) -> int:
        """Where the clause stands now: not before the place that it had in the text, but for
        what was taken out since."""
        if clause in self._redline.result:
            taken_out = self._put_in + len(self._redline.entries) - len(self.entries)
            first = max(0, self._redline.result.position(clause) - taken_out)
        else:
            first = 0
        for place in range(first, len(self.entries)):
            if self._is_live(place, clause):
                return place
        msg = f"clause {clause} does not stand in the text"
        raise ValueError(msg)

    def _is_live(self, place: int, clause: ClauseId) -> bool:
        entry = self.entries[place]
        return entry.clause.id == clause and entry.deleted is None and entry.moved_away is None

    def take(self, clauses: Iterable[ClauseId], result: Document) -> None:
        """Lets entries hold their clauses as the result has them."""
        for clause in clauses:
            at = self._live(clause)
            if self.entries[at].clause is not result[clause]:
                self.entries[at] = replace(self.entries[at], clause=result[clause])

    def splice(self, changes: list[Splice]) -> None:
        """Splices of the whole text; those of one clause are made from the last to the first, so
        that the places of the others stay true."""
        for change in sorted(changes, key=lambda c: (c.start, c.end), reverse=True):
            at = self._live(change.clause)
            entry = self.entries[at]
            runs = _spliced(entry.runs, change.start, change.end, change.new, self._stamp)
            self.entries[at] = replace(entry, runs=runs)

    def delete(self, change: Deletion) -> None:
        inside = {clause.id for clause in self._redline.result.subtree(change.clause)}
        kept: list[RedlineClause] = []
        for entry in self.entries:
            live = entry.deleted is None and entry.moved_away is None
            if entry.clause.id not in inside or entry.clause.id in self._lifted:
                kept.append(entry)
            elif entry.moved_away is not None:
                kept.append(self._struck(replace(entry, moved_away=None, move="")))
            elif live and entry.moved_here is None:
                own = entry.inserted is not None and entry.inserted.author == self._stamp.author
                if not own:
                    kept.append(self._struck(entry))
            elif not live:
                kept.append(entry)
        self.entries = kept

    def _struck(self, entry: RedlineClause) -> RedlineClause:
        runs = tuple(
            run if run.deleted is not None else replace(run, deleted=self._stamp)
            for run in entry.runs
            if run.deleted is not None or not _leaves_no_trace(run.text, run.inserted, self._stamp)
        )
        return replace(entry, runs=runs, deleted=self._stamp)

    def lift(self, change: Relocation, result: Document) -> None:
        """Takes the clause and what hangs on it out of its place and leaves its base text there.
        What does not stand in ``result`` is deleted where it stood."""
        for clause in self._redline.result.subtree(change.clause):
            if clause.id not in result:
                continue
            along = clause.id != change.clause
            if clause.id in self._lifted:
                entry = self._lifted[clause.id]
                self._lifted[clause.id] = replace(entry, along=entry.along and along)
                continue
            at = self._live(clause.id)
            entry = self.entries[at]
            if entry.inserted is not None:
                self._lifted[clause.id] = self.entries.pop(at)
            elif entry.moved_here is not None:
                along = along and entry.along
                lifted = replace(self.entries.pop(at), moved_here=self._stamp, along=along)
                self._lifted[clause.id] = lifted
                for index, other in enumerate(self.entries):
                    if other.clause.id == clause.id and other.moved_away is not None:
                        self.entries[index] = replace(other, moved_away=self._stamp)
            else:
                name = f"move-{clause.id}"
                base_clause = self._redline.base[clause.id]
                self.entries[at] = RedlineClause(
                    base_clause, (Run(base_clause.text),), moved_away=self._stamp, move=name
                )
                lifted = replace(entry, moved_here=self._stamp, move=name, along=along)
                self._lifted[clause.id] = lifted

    def arrive(
        self,
        arrivals: list[Insertion | Relocation],
        result: Document,
        followed: Mapping[ClauseId, ClauseId | None],
    ) -> Container[ClauseId]:
        """Puts what is new or was lifted where the result has it; gives all of that."""
        fresh: dict[ClauseId, RedlineClause] = dict(self._lifted)
        for arrival in arrivals:
            if isinstance(arrival, Insertion):
                for clause in arrival.clauses:
                    run = Run(clause.text, inserted=self._stamp)
                    fresh[clause.id] = RedlineClause(clause, (run,), inserted=self._stamp)
        arrived: dict[ClauseId, int] = {}
        for place in sorted(result.position(clause) for clause in fresh if clause in result):
            at = 0
            if place:
                former = result.clauses[place - 1].id
                known = arrived.get(former)
                at = (self._live(former) if known is None else known) + 1
            clause = result.clauses[place]
            at = self._behind_gone(at, clause, followed.get(clause.id), result)
            self.entries.insert(at, replace(fresh[clause.id], clause=clause))
            arrived[clause.id] = at
            self._put_in += 1
        return arrived

    def _behind_gone(
        self, at: int, clause: Clause, followed: ClauseId | None, result: Document
    ) -> int:
        """The place ``at`` to which a clause comes, or that behind what was taken out there of the
        clause that it ``followed``, or of what hangs on those that it stands behind."""
        holders = set() if followed is None else {followed}
        before = result.before(clause.id)
        while before is not None:
            holders.add(before)
            before = next(reversed(result.children(before)), None)
        found = at
        for place, entry in enumerate(islice(self.entries, at, None), at + 1):
            if entry.deleted is None and entry.moved_away is None:
                break
            if entry.clause.id == followed or entry.clause.parent in holders:
                holders.add(entry.clause.id)
                found = place
        return found


def _spliced(
    runs: tuple[Run, ...], start: int, end: int, new: RichText, stamp: Stamp
) -> tuple[Run, ...]:
    """``[start, end)`` counts the characters that are not deleted. Words put in before others that
    replaced some stand before those, too."""
    before: list[Run] = []
    struck: list[Run] = []
    after: list[Run] = []
    at = 0
    for run in runs:
        if run.deleted is not None:
            side = after if after or at > end else before if at <= start else struck
            side.append(run)
            continue
        length = len(run.text)
        cut_a = min(max(start - at, 0), length)
        cut_b = min(max(end - at, 0), length)
        if cut_a:
            before.append(Run(run.text.slice(0, cut_a), run.inserted, run.deleted))
        cut = run.text.slice(cut_a, cut_b) if cut_b > cut_a else RichText()
        if cut and not _leaves_no_trace(cut, run.inserted, stamp):
            struck.append(Run(cut, run.inserted, stamp))
        if cut_b < length:
            after.append(Run(run.text.slice(cut_b, length), run.inserted, run.deleted))
        at += length
    while start == end and before and after and None is not before[-1].deleted == after[0].inserted:
        after.insert(0, before.pop())
    middle_run = (Run(new, inserted=stamp),) if new else ()
    return _tidy((*before, *struck, *middle_run, *after))


def _leaves_no_trace(text: RichText, inserted: Stamp | None, stamp: Stamp) -> bool:
    """Whether nothing shows of what is taken out by ``stamp``: its author put it in, or it is the
    signs of a bracket that the meeting put in."""
    if inserted is None:
        return False
    return inserted.author == stamp.author or (inserted.amendment is None and is_sign(text.text))


def _tidy(runs: tuple[Run, ...]) -> tuple[Run, ...]:
    out: list[Run] = []
    for run in runs:
        if not run.text:
            continue
        if out and (out[-1].inserted, out[-1].deleted) == (run.inserted, run.deleted):
            out[-1] = Run(out[-1].text + run.text, run.inserted, run.deleted)
        else:
            out.append(run)
    return tuple(out)


def _drawn_up(
    base: Document, result: Document, entries: list[RedlineClause], lineage: Lineage
) -> Redline:
    """The redline of these entries, each that stands with its clause as the result has it."""
    for at, entry in enumerate(entries):
        if entry.deleted is None and entry.moved_away is None:
            clause = result[entry.clause.id]
            if clause is not entry.clause:
                entries[at] = replace(entry, clause=clause)
    return Redline(base, result, tuple(entries), lineage, numbered=False)


# The redlines of several texts of one file as one, in the order of the file. Texts of a file may
# stand inside each other: a report goes on behind the draft resolution in it. Every clause that the
# file holds keeps its place there; where it is known in which order the clauses stand in the
# revised file, what came in stands as it does there.

_LAST = float("inf")


@dataclass(frozen=True, slots=True)
class Woven:
    """One redline of several texts; ``is_ordered`` says whether accepting its changes gives the
    clauses in the order that was asked for. Rejecting them always does."""

    redline: Redline
    is_ordered: bool = True


def weave(
    redlines: Sequence[Redline],
    before: Places = NOWHERE,
    after: Sequence[Sequence[int]] = (),
) -> Woven:
    """The redlines of texts of one file as one of the whole file, each text with its own numbers.
    ``before`` are the places of the clauses of their bases (none: one text after the other),
    ``after`` those of the clauses of each result among all of them, where they are known. Clauses
    of a text keep their order among each other. Raises KeyError where a place is missing, and
    ValueError where two bases have a clause id in common."""
    if len(redlines) == 1:
        return Woven(redlines[0])
    if not before:
        clauses = (clause.id for one in redlines for clause in one.base)
        before = {clause: place for place, clause in enumerate(clauses)}
    redlines = _distinct(redlines)
    chains = [_chain(one, before, after[at] if after else ()) for at, one in enumerate(redlines)]
    order = _order(chains)
    is_ordered = order is not None
    if order is None:
        order = _order([[(place, None) for place, _ in chain] for chain in chains])
    if order is None:
        msg = "the clauses of a text do not stand in their order"
        raise ValueError(msg)
    steps = [iter(_named_apart(one, at)) for at, one in enumerate(redlines)]
    entries = tuple(next(steps[at]) for at in order)
    results = [one.result for one in redlines]
    standing = (e.clause.id for e in entries if e.deleted is None and e.moved_away is None)
    places = {clause: place for place, clause in enumerate(standing)}
    base = joined([one.base for one in redlines], before)
    return Woven(Redline(base, joined(results, places), entries), is_ordered)


_Anchors = Sequence[tuple[int | None, int | None]]


def _chain(redline: Redline, before: Places, after: Sequence[int]) -> _Anchors:
    """For each entry its place in the file as it was and as it becomes, where it has one."""
    places = dict(zip((clause.id for clause in redline.result), after, strict=False))
    chain: list[tuple[int | None, int | None]] = []
    for entry in redline.entries:
        clause = entry.clause.id
        stood = entry.inserted is None and entry.moved_here is None
        stands = entry.deleted is None and entry.moved_away is None
        chain.append((before[clause] if stood else None, places.get(clause) if stands else None))
    return chain


def _order(chains: Sequence[_Anchors]) -> list[int] | None:
    """From which chain the next entry comes, through all of them, so that the places of both kinds
    rise; None where both cannot. What has no place stands before what it precedes in its chain: a
    text that goes on behind another has nothing new between its introduction of that and that."""
    rest = [tuple(_following(chain, side) for side in (0, 1)) for chain in chains]
    heads = [0] * len(chains)
    waiting: list[list[tuple[float, int]]] = [
        sorted((own[side][0], at) for at, own in enumerate(rest)) for side in (0, 1)
    ]

    def stands(side: int, at: int) -> float:
        return rest[at][side][heads[at]]

    def may_come(at: int) -> bool:
        return heads[at] < len(chains[at]) and all(
            stands(side, at) in (waiting[side][0][0], _LAST)
            for side in _sides(chains[at][heads[at]])
        )

    order: list[int] = []
    last = 0
    for _ in range(sum(map(len, chains))):
        for side, heap in enumerate(waiting):
            while heads[heap[0][1]] == len(chains[heap[0][1]]) or (
                stands(side, heap[0][1]) != heap[0][0]
            ):
                heappop(heap)
        if not may_come(last):
            # what is first of neither kind waits for what is
            firsts = [at for at in (heap[0][1] for heap in waiting) if may_come(at)]
            if not firsts:
                return None
            last = min(firsts, key=lambda at: (stands(0, at), stands(1, at), at))
        heads[last] += 1
        order.append(last)
        for side, heap in enumerate(waiting):
            heappush(heap, (stands(side, last), last))
    return order


def _sides(anchors: tuple[int | None, int | None]) -> Sequence[int]:
    """The kinds of places that an entry has; of one that has none those of what follows."""
    return [side for side in (0, 1) if anchors[side] is not None] or (0, 1)


def _following(chain: _Anchors, side: int) -> list[float]:
    """For each entry, and behind the last, the first place that it or one behind it has."""
    found: list[float] = [_LAST]
    for anchors in reversed(chain):
        place = anchors[side]
        found.append(found[-1] if place is None else place)
    return found[::-1]


def _named_apart(redline: Redline, number: int) -> Iterable[RedlineClause]:
    """The entries with their numbers; moves are named apart from those of other texts."""
    for entry in redline.clauses:
        yield replace(entry, move=f"{number}:{entry.move}") if entry.move else entry


def _distinct(redlines: Sequence[Redline]) -> list[Redline]:
    """The redlines with names of new clauses that no other text has."""
    taken = {clause.id for one in redlines for clause in one.base}
    made: list[Redline] = []
    for number, one in enumerate(redlines):
        new = [entry.clause.id for entry in one.entries if entry.clause.id not in one.base]
        names = {id_: ClauseId(f"{number}:{id_}") for id_ in new if id_ in taken}
        taken.update(names.get(id_, id_) for id_ in new)
        made.append(_renamed(one, names) if names else one)
    return made


def _renamed(redline: Redline, names: Mapping[ClauseId, ClauseId]) -> Redline:
    def named(clause: Clause) -> Clause:
        parent = clause.parent and names.get(clause.parent, clause.parent)
        return replace(clause, id=names.get(clause.id, clause.id), parent=parent)

    entries = tuple(replace(entry, clause=named(entry.clause)) for entry in redline.clauses)
    result = redline.result.with_clauses(tuple(map(named, redline.result)))
    return Redline(redline.base, result, entries, redline.lineage)
