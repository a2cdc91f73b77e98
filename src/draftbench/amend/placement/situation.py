"""The text that an amendment is placed on, asked what happened to its clauses and who did it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property
from itertools import compress, repeat
from operator import lt, or_

from draftbench.amend.amendment import AmendmentId
from draftbench.amend.changesets.building import parted
from draftbench.amend.changesets.changes import (
    ChangeSet,
    Deletion,
    Insertion,
    Relocation,
    Slot,
    Splice,
    Split,
)
from draftbench.amend.changesets.editing import slot_of
from draftbench.amend.changesets.summaries import brought_by
from draftbench.amend.placement.lineage import (
    Coming,
    Edited,
    Joining,
    Lineage,
    Parting,
    Precedence,
)
from draftbench.amend.placement.twins import mostly, read
from draftbench.amend.placement.watching import like_new, name_in
from draftbench.amend.redlines.redline import Redline, RedlineClause
from draftbench.amend.stamp import Stamp
from draftbench.compare.normal import key
from draftbench.document import ClauseId, Document, RichText
from draftbench.document.numbering import Scheme
from draftbench.document.richtext import join
from draftbench.messages import message

_NOTHING = Lineage()


class Situation:
    """``changes`` are to be placed on ``target``; ``redline`` (whose result is ``target``) tells
    what was done to it, where that is known; ``precedence`` when the changes were proposed,
    ``decided`` that they were accepted before there was this text."""

    def __init__(
        self,
        changes: ChangeSet,
        target: Document,
        redline: Redline | None,
        precedence: Precedence | None = None,
        *,
        decided: bool = False,
    ) -> None:
        self.changes = changes
        self.target = target
        self.precedence = precedence
        self.decided = decided
        self.taken: set[ClauseId] = set()  # each is the twin of one new clause only
        self._redline = redline
        self.lineage = _NOTHING if redline is None else redline.lineage

    @cached_property
    def own(self) -> frozenset[ClauseId]:
        """The clauses that the changes make themselves."""
        return brought_by(self.changes)

    def name(self, clause: ClauseId, *, of_base: bool = False) -> str:
        """What people call a clause, by its number in the base where that is asked for."""
        base = None if self._redline is None or not of_base else self._redline.base
        text = self.target if base is None or clause not in base else base
        return name_in(text, clause) or message("the clause")

    def as_in_base(self, clauses: Iterable[ClauseId]) -> bool:
        """Whether clauses stand as the base has them."""
        base = None if self._redline is None else self._redline.base
        return base is not None and all(base.get(c) == self.target[c] for c in clauses)

    def entry(self, clause: ClauseId) -> RedlineClause | None:
        """The clause in the redline."""
        return None if self._redline is None else self._redline.of(clause)

    # clauses that were split or joined

    def divided(self, clause: ClauseId) -> tuple[ClauseId, ...]:
        """The clause with what was split from it since the author saw it: what stands behind a part
        that the author saw was split from that one, or seen with it."""
        parts, known = self.lineage.divided(clause, self.target), self.changes.known
        first = parts.index(clause) if clause in parts else -1
        ends = (at for at, part in enumerate(parts) if at > first and part in known)
        own = parts[: next(ends, len(parts))]
        return tuple(part for part in own if part == clause or part not in known)

    def edited(self, clause: ClauseId) -> Edited | None:
        """What was done to the words of a clause last."""
        return self.lineage.edits.get(clause)

    def partings(self, clause: ClauseId) -> tuple[Parting, ...]:
        """Where the clause was split, as far as that is known."""
        found = (self.lineage.partings.get(part) for part in self.divided(clause))
        return tuple(parting for parting in found if parting is not None)

    def unchanged(self, clause: ClauseId) -> bool:
        """Whether a clause has the words and notes that the author saw, whatever they look like; a
        note that is gone does not count."""
        now, seen = self.target[clause].text, self.changes.seen.get(clause)
        if seen is None or now.plain != seen.plain:
            return False
        return {note.text.plain for note in now.notes} <= {note.text.plain for note in seen.notes}

    def satisfied(self, clause: ClauseId) -> bool:
        """Whether the clause, or its parts, already read as all edits and splits of it want."""
        wanted = self.wanted(clause)
        texts = [self._own_words(part) for part in self.divided(clause)]
        if len(wanted) == 1:
            texts = [join([piece for text in texts for piece in (text, RichText(" "))])]
        return bool(wanted) and [read(text) for text in wanted] == [read(text) for text in texts]

    def nearly_satisfied(self, clause: ClauseId) -> bool:
        """Whether the clause reads :func:`mostly` as all edits and splits of it want."""
        wanted = " ".join(text.text for text in self.wanted(clause))
        seen = self.changes.seen[clause].text
        return self.mostly_reads(wanted or seen, seen, (clause,))

    def mostly_reads(self, one: str, other: str, clauses: Iterable[ClauseId]) -> bool:
        """Whether these clauses, as they go on in the text, read :func:`mostly` as ``one``."""
        return mostly(" ".join(self.target[c].text.text for c in self.now(clauses)), one, other)

    def now(self, clauses: Iterable[ClauseId]) -> tuple[ClauseId, ...]:
        """The clauses in which the words of these stand now."""
        found = (self.lineage.standing(clause, self.target) for clause in clauses)
        return tuple(dict.fromkeys(part for parts in found for part in parts))

    def went_on_as_wanted(self, clause: ClauseId) -> bool:
        """Whether a clause that is gone read as all edits of it want when it went on in another."""
        joining, wanted = self.joining(clause), self.wanted(clause)
        if joining is None or not joining.whole or len(wanted) != 1:
            return False
        now = self.target.get(joining.into)
        whole = RichText(joining.whole) if now is None else now.text
        if whole.text != joining.whole:
            whole = RichText(joining.whole)
        return read(whole.slice(joining.start, joining.end)) == read(wanted[0])

    def wanted(self, clause: ClauseId) -> tuple[RichText, ...]:
        """What the edits and splits of a clause want of it; nothing where they change looks alone
        or cannot be made."""
        own = [c for c in self.changes.changes if isinstance(c, Splice) and c.clause == clause]
        breaks = [c for c in self.changes.changes if isinstance(c, Split) and c.clause == clause]
        if not breaks and all(splice.old == splice.new.text for splice in own):
            return ()
        try:
            return parted(self.changes.seen[clause], own, breaks)
        except ValueError:
            return ()

    def _own_words(self, clause: ClauseId) -> RichText:
        """The words of a clause without those of others that went on in it, if that is known."""
        now = self.target[clause].text
        heads = (joining.head for joining in self._joined_to(clause) if joining.whole == now.text)
        return now.slice(0, next(heads, len(now)))

    def taken_up(self, clause: ClauseId) -> Joining | None:
        """What went on in the clause when it read as the author saw it, the first of several."""
        seen = self.changes.seen[clause].text
        found = self._joined_to(clause)
        return next((joining for joining in found if joining.before.text == seen), None)

    def _joined_to(self, clause: ClauseId) -> Iterator[Joining]:
        return (j for j in self.lineage.joined.values() if j.into == clause)

    def joining(self, clause: ClauseId) -> Joining | None:
        """Where a clause that is gone went on."""
        return None if clause in self.target else self.lineage.joined.get(clause)

    def stands_or_went_on(self, clause: ClauseId) -> bool:
        """Whether a clause stands, or one in which it went on."""
        return self.lineage.went_on(clause, self.target) in self.target

    def took_up(self, slot: Slot) -> bool:
        """Whether the clause that stood behind the slot has gone on in the one before it, or in a
        part of that."""
        before = () if slot.after is None else self.divided(slot.after)
        stood = self.changes.stood
        joined = (self.joining(clause) for clause, place in stood.items() if place == slot)
        return any(joining is not None and joining.into in before for joining in joined)

    def between(self, first: ClauseId, last: ClauseId) -> ClauseId | None:
        """A clause that came between two that hang on the same one."""
        row = self.target.children(self.target[first].parent)
        if last not in row:
            return None
        inside = row[row.index(first) + 1 : row.index(last)]
        return next((c for c in inside if self._arrived(c)), None)

    def following(self, slot: Slot, passed: frozenset[ClauseId] = frozenset()) -> Slot:
        """The slot in the target's terms: behind a clause that was split means behind its parts,
        behind one that goes on in another behind that one; ``passed`` as in :meth:`last_slot`."""
        parent, after = slot
        if after is not None:
            after = self.lineage.went_on(after, self.target)
        if after is not None and after in self.target:
            after = self.beside(after)[-1]
            its = self.target[after].parent
            if parent is not None and its in self.divided(parent):
                parent = its
        elif after is not None and self.was_deleted(after):
            return self.last_slot(after, passed)
        elif after is None and parent is not None:
            holders = (part for part in self.divided(parent) if self.target.children(part))
            parent = next(holders, parent)
        return Slot(parent, after)

    def was_deleted(self, clause: ClauseId) -> bool:
        """Whether a clause is gone because somebody deleted it."""
        return self._redline is not None and self._redline.was_deleted(clause)

    def last_slot(self, clause: ClauseId, passed: frozenset[ClauseId] = frozenset()) -> Slot:
        """Where a clause that was deleted stood last; ``passed`` are those that came behind it: of
        clauses that came behind each other one stands for itself."""
        again, entry, passed = clause in passed, self.entry(clause), passed | {clause}
        coming = None if again else self.lineage.coming_of(clause)
        if entry is None and clause in self.lineage.gone and not again:
            base = None if self._redline is None else self._redline.base
            return self.following(self.lineage.vacated_slot(clause, base), passed)
        if coming is not None or entry is None:
            return self.following(coming.slot if coming else Slot(None, None), passed)
        gone = entry.clause
        parent = self.following(Slot(gone.parent, None)).parent
        row = self.target.children(parent) if parent is None or parent in self.target else ()
        return Slot(parent, next(self._before(row, clause), None))

    def _before(self, row: Sequence[ClauseId], gone: ClauseId) -> Iterator[ClauseId]:
        """The siblings of a row that :meth:`stood_before` one that was deleted, from the end."""
        lineage, places = self.lineage, {} if self._redline is None else self._redline.base.places
        moved = lineage.comings.keys() | lineage.parts.keys() | lineage.joined.keys()
        last = places.get(gone, len(places))
        old = map(lt, map(places.get, reversed(row), repeat(-1)), repeat(last))
        came = map(moved.__contains__, reversed(row))  # of thousands, without a step of Python
        found = compress(reversed(row), map(or_, old, came))
        yield from (one for one in found if self.stood_before(one, gone))

    def stood_before(self, clause: ClauseId, gone: ClauseId) -> bool:
        """Whether a clause, or what it came to stand behind, stood before one that was deleted
        where it always had been."""
        if self.entry(gone) is None:  # a new base text has neither of them
            row = list(self.lineage.gone)
            return clause in row[: row.index(gone)]
        root = next(reversed([clause, *self.lineage.anchors(clause)]))
        root = self.lineage.went_on(root, self.target)
        if self._redline is None or self.lineage.coming_of(root) is not None:
            return True  # it came to the beginning
        base, places, entry = self._redline.base, self._redline.places, self.entry(root)
        moved = entry is not None and entry.moved_here is not None
        if root in base and gone in base and not moved:
            return base.position(root) < base.position(gone)
        return places.get(root, -1) < places[gone]

    # clauses with the same words

    def twins(self, words: str) -> tuple[ClauseId, ...]:
        """The clauses of these words (:func:`draftbench.compare.normal.key`) that the author has
        not seen: those that came into the text since the base; all, where that is not known."""
        if self._redline is not None:
            return self._redline.new_twins(words)
        return tuple(clause.id for clause in self.target if key(clause.text.plain) == words)

    def like_new(self, words: str) -> tuple[tuple[float, ClauseId], ...]:
        """The clauses that came into the text since the base and read like ``words``, each with
        how much, in the order of the text."""
        return like_new(self._redline, words)

    def is_new(self, clause: ClauseId) -> bool:
        """Whether the clause came into the text since the base, or with a new base, and is to
        stay."""
        goes = any(isinstance(c, Deletion) and c.clause == clause for c in self.changes.changes)
        return self._came(clause) and not goes

    def was_there(self, clause: ClauseId) -> bool:
        """Whether the clause stands in the base, so that the author may have seen it."""
        return self.entry(clause) is not None and not self._came(clause)

    def _came(self, clause: ClauseId) -> bool:
        """Whether the clause, or the one that it is a part of, is new."""
        passed: set[ClauseId] = set()
        while clause in self.lineage.parts and clause not in passed:
            passed.add(clause)
            clause = self.lineage.parts[clause]
        entry = self.entry(clause)
        inserted = entry is not None and entry.inserted is not None
        return inserted or clause in self.lineage.came

    # who did what

    def was_moved(self, clause: ClauseId) -> bool:
        """Whether the clause was moved since this was proposed; new ones before it do not count."""
        on_draft, stood = self.moved_on_draft(clause), self.changes.stood.get(clause)
        if not on_draft and clause not in self.lineage.moved:
            return False
        if not on_draft and stood is not None:
            stood = self.following(stood)
        here = slot_of(self.target, clause)
        while here != stood and here.after is not None and self._came(here.after):
            here = slot_of(self.target, here.after)
        return here != stood

    def moved_on_draft(self, clause: ClauseId) -> bool:
        """Whether a clause was moved by what was done to the base; not where only a new base text
        has it in another place."""
        entry = self.entry(clause)
        marked = entry is not None and entry.moved_here is not None and not entry.along
        return marked or (clause in self.lineage.comings and self.was_there(clause))

    def moved_otherwise(self, move: Relocation) -> bool:
        """Whether the clause that is to move was moved on the draft, or by an amendment to another
        place, where a new base text has it."""
        settled = self.lineage.settled.get(move.clause)
        other = settled is not None and settled.slot != move.slot
        return other or self.moved_on_draft(move.clause)

    def stands_in(self, move: Relocation, slot: Slot) -> bool:
        """Whether the clause that is to move stands in the slot, with what came into it since in
        the order of proposal."""
        clause, lineage, wanted = move.clause, self.lineage, self.coming(move)
        here, gone = slot_of(self.target, clause), self._comings_of_gone(move.slot.after)
        while here != slot and here.after is not None and self._arrived(here.after):
            its = lineage.coming_behind(here.after, move.slot.after)
            later = self._own_rank(here.after, move) > move.rank
            if later or lineage.stands_elsewhere(here.after, slot.after):
                return False
            if lineage.comes_before(wanted, its) and not self._came_with(clause, its):
                return False
            others = ((c, lineage.coming_behind(here.after, c.slot.after)) for c in gone)
            if its is None and any(lineage.comes_before(*pair) for pair in others):
                return False
            here = slot_of(self.target, here.after)
        return here == slot and not any(
            (lineage.comes_before(its, wanted) and not self._came_with(clause, its))
            or self._own_rank(behind, move) < move.rank
            for behind, its in self._behind_it(clause, move.slot)
        )

    def _comings_of_gone(self, clause: ClauseId | None) -> list[Coming]:
        """How a clause that was deleted, and that behind which it came if it was too, came there:
        what hangs on it stands where it would."""
        found: list[Coming] = []
        while clause is not None and self.was_deleted(clause):
            coming = self.lineage.coming_of(clause)
            if coming is None or coming in found:
                break
            found.append(coming)
            clause = coming.slot.after
        return found

    def _came_with(self, clause: ClauseId, other: Coming | None) -> bool:
        """Whether the order of a clause and of what stands beside it is settled: the same amendment
        brought both, or the clause was put there without one."""
        own = self.lineage.coming_of(clause)
        if own is None or other is None or other.rank is None:
            return False
        return own.rank is None or own.rank[:-1] == other.rank[:-1]

    def _behind_it(self, clause: ClauseId, slot: Slot) -> Iterator[tuple[ClauseId, Coming | None]]:
        """What came into the slot to which a clause was to come, and stands behind it without
        having come to stand behind that one."""
        for behind in self._arrivals(Slot(self.target[clause].parent, self.beside(clause)[-1])):
            if self.lineage.coming_behind(behind, clause) is None:
                if self.lineage.stands_elsewhere(behind, slot.after):
                    return
                yield behind, self.lineage.coming_behind(behind, slot.after)

    def came_to_stand(self, clause: ClauseId, slot: Slot) -> bool:
        """Whether a clause that stands in a slot was put there, or stands there in the base; not
        where only what stood between went away since: the move is still its author's."""
        if self._redline is None or self._arrived(clause) or clause not in self._redline.base:
            return True
        here, between = slot_of(self._redline.base, clause), False
        if slot.after is not None:  # in the base a part stands in the clause it was split from
            slot = Slot(slot.parent, [slot.after, *self.lineage.wholes(slot.after)][-1])
        while here != slot and here.after is not None:
            between = between or here.after not in self.lineage.came
            here = slot_of(self._redline.base, here.after)
        return not between or here != slot

    def _arrived(self, clause: ClauseId) -> bool:
        """Whether the clause, or the one that it is a part of, came or was moved to its place."""
        clause = self._whole_beside(clause)
        return self._came(clause) or self.was_moved(clause)

    def _whole_beside(self, clause: ClauseId) -> ClauseId:
        """The clause that one is a part of, if it stands beside that; else the clause itself."""
        passed: set[ClauseId] = set()  # split from each other, at times, by new base texts
        while (whole := self.lineage.parts.get(clause)) is not None and clause not in passed:
            if not self._beside_its_whole(clause, whole):
                break
            passed.add(clause)
            clause = whole
        return clause

    def _beside_its_whole(self, part: ClauseId, whole: ClauseId) -> bool:
        """Whether a part stands behind the clause that it was split from, or another part of it,
        where that clause is still there to tell how they came."""
        target = self.target
        before = target.before(part) if part in target and whole in target else None
        return before is not None and self.lineage.same(before, whole)

    def movers(self, clause: ClauseId) -> tuple[AmendmentId, ...]:
        """Whose amendment moved the clause."""
        return _named(getattr(self.entry(clause), "moved_here", None))

    def bringers(self, clause: ClauseId) -> tuple[AmendmentId, ...]:
        """Whose amendment put the clause in, or divided another so that it is there."""
        return _named(getattr(self.entry(clause), "inserted", None))

    def deleters(self, clause: ClauseId) -> tuple[AmendmentId, ...]:
        """Whose amendment deleted the clause."""
        return _named(getattr(self.entry(clause), "deleted", None))

    def rivals(self, clause: ClauseId, start: int, end: int) -> tuple[AmendmentId, ...]:
        """Whose changes touch ``[start, end]`` of the clause as it stands now."""
        entry = self.entry(clause)
        if entry is None:
            return ()
        found: list[AmendmentId] = []
        authors = self.lineage.authors.get(clause, ())
        at = base = 0
        for run in entry.runs:
            length = 0 if run.deleted is not None else len(run.text)
            if at <= end and at + length >= start:
                stamps = (run.inserted, run.deleted)
                found.extend(s.amendment for s in stamps if s is not None and s.amendment)
            if run.inserted is None and run.deleted is None:
                kept = (one.within(base, base + length) for one in authors)
                own = (one for one in kept if one is not None)
                ahead = at - base
                found.extend(
                    one.amendment
                    for one in own
                    if one.start + ahead <= end and one.end + ahead >= start
                )
            at += length
            base += len(run.text) if run.inserted is None else 0
        return tuple(dict.fromkeys(found))

    def coming(self, change: Insertion | Relocation) -> Coming:
        """What a change brings as what came: without precedence it has no rank."""
        known = self.precedence
        return Coming(change.slot, None if known is None else (*known, change.rank))

    def behind_others(
        self, change: Insertion | Relocation, slot: Slot
    ) -> tuple[Slot, ClauseId | None]:
        """The slot behind what has come into this one since the author saw it, but for what later
        amendments brought there; and what one of these brought that has a number which stays, so
        that it is not overtaken."""
        wanted, found, numbered = self.coming(change), slot, None
        for behind, its in self._hanging(slot, change.slot.after):
            if self._own_rank(behind, change) > change.rank:
                break
            later = self.lineage.comes_before(wanted, its)
            if not later or self.number_stays(behind):
                found = Slot(slot.parent, behind)
                numbered = numbered or (behind if later else None)
        return found, numbered

    def _own_rank(self, clause: ClauseId, change: Insertion | Relocation) -> int:
        """The rank that the changes give to a clause which they move to where ``change`` goes, or
        to one that is as what they put in there; that of ``change``, where they do not."""
        own = (other for other in self._moves() if other.slot == change.slot)
        ranks = [other.rank for other in own if other.clause == clause]
        ranks += [
            o.rank for o in self._put_in() if o.slot == change.slot and self.stands_for(clause, o)
        ]
        return max(ranks, default=change.rank)

    def _hanging(
        self, slot: Slot, after: ClauseId | None
    ) -> Iterator[tuple[ClauseId, Coming | None]]:
        """What came into a slot since the author saw it, to stand behind ``after``, and how."""
        for behind in self._arrivals(slot):
            if self.lineage.stands_elsewhere(behind, after):
                return
            yield behind, self.lineage.coming_behind(behind, after)

    def _arrivals(self, slot: Slot) -> Iterator[ClauseId]:
        """What came into a slot since the author saw it, in order."""
        behind = self.target.behind(*slot)
        while behind is not None and self.came_since(behind):
            yield behind
            behind = self.target.behind(slot.parent, behind)

    def came_since(self, clause: ClauseId) -> bool:
        """Whether a clause came, or was moved, to its place since the author saw the text."""
        known = clause in self.lineage.comings
        seen = self.changes.stood.get(clause)
        if clause not in self.own and not known and not self._arrived(clause):
            whole = clause if seen is not None else self._whole_beside(clause)
            return whole != clause and self.came_since(whole)
        if seen is None or (known and self._stood_in_base(clause, seen)):
            return True
        if clause not in self.target:  # deleted after it had moved
            return True
        if seen.after is not None and self.was_deleted(seen.after):
            seen = self.last_slot(seen.after)
        stays = all(map(self.lineage.same, seen, slot_of(self.target, clause)))
        return self.was_moved(clause) and not stays

    def _stood_in_base(self, clause: ClauseId, slot: Slot) -> bool:
        base = None if self._redline is None else self._redline.base
        return base is not None and clause in base and slot_of(base, clause) == slot

    def followers(self, clause: ClauseId) -> tuple[ClauseId, ...]:
        """What amendments brought to stand behind a clause, or behind what they brought there,
        since the author saw it; in order. Where the base has it now, it stands for itself."""
        if clause not in self.target:
            return ()
        slot = self.following(Slot(self.target[clause].parent, clause))
        came = self._hanging(slot, clause)
        brought = ((b, its) for b, its in came if b not in self.lineage.settled)
        return tuple(behind for behind, its in brought if its is not None and its.rank is not None)

    def beside(self, clause: ClauseId) -> list[ClauseId]:
        """The clause and its parts that stand in its list."""
        own = self.target[clause].parent
        return [part for part in self.divided(clause) if self.target[part].parent == own]

    def hanging(self, clause: ClauseId, into: ClauseId) -> list[ClauseId]:
        """What was put behind a clause that goes on in another, but for that one and what was put
        behind it."""
        return [
            one
            for one in self.followers(clause)
            if not self.lineage.same(one, into)
            and (self._directly_behind(one, clause) or not self.came_behind(one, into))
        ]

    def _directly_behind(self, clause: ClauseId, other: ClauseId) -> bool:
        coming = self.lineage.coming_of(clause)
        return coming is not None and self.lineage.same(coming.slot.after, other)

    def came_behind(self, clause: ClauseId, other: ClauseId) -> bool:
        """Whether a clause was put behind another, or behind what was put there."""
        return self.lineage.coming_behind(clause, other) is not None

    def number_stays(self, clause: ClauseId) -> bool:
        """Whether a clause came while numbers were frozen and got one that stays, so that another
        one cannot have the number before it."""
        numbering = self.target.numbering
        return numbering.scheme is Scheme.BIS and any(
            one.clause == clause for one in numbering.came
        )

    def stands_for(self, clause: ClauseId, change: Insertion) -> bool:
        """Whether a clause is the one that a change puts in, or is new and has its words."""
        own = change.clauses[0]
        if clause == own.id:
            return True
        return self.is_new(clause) and key(self.target[clause].text.plain) == key(own.text.plain)

    def _moves(self) -> list[Relocation]:
        return [change for change in self.changes.changes if isinstance(change, Relocation)]

    def last_part(self, clause: ClauseId) -> tuple[ClauseId, ClauseId]:
        """The clause that the changes split ``clause`` from, and the part of it that will stand
        last; the clause itself, twice, where they do not."""
        splits = [change for change in self.changes.changes if isinstance(change, Split)]
        whole = next((change.clause for change in splits if change.new == clause), clause)
        parts = [whole, *(change.new for change in splits if change.clause == whole)]
        moves = {change.clause: change for change in self._moves()}

        def place(part: ClauseId) -> tuple[int, int]:
            move = moves.get(part)
            if move is None:
                return self.target.position(whole) if whole in self.target else -1, 0
            after = move.slot.after
            there = after is not None and after in self.target
            return self.target.position(after) if there and after else -1, move.rank + 1

        return whole, max(reversed(parts), key=place)

    def _put_in(self) -> list[Insertion]:
        return [change for change in self.changes.changes if isinstance(change, Insertion)]

    def arrived(self, slot: Slot) -> tuple[ClauseId, ...]:
        """The clauses that stand in the slot now and were put there by others."""
        found: list[ClauseId] = []
        behind = self.target.behind(*slot)
        while behind is not None and (self.is_new(behind) or self.was_moved(behind)):
            found.append(behind)
            behind = self.target.behind(slot.parent, behind)
        return tuple(found)


def _named(stamp: Stamp | None) -> tuple[AmendmentId, ...]:
    return () if stamp is None or stamp.amendment is None else (stamp.amendment,)
