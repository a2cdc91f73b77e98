"""What became of clauses that were split or joined: in which clauses their words go on."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace

from draftbench.amend.amendment import AmendmentId
from draftbench.amend.changesets.building import Arrival, beside_breaks, parted, seams
from draftbench.amend.changesets.changes import (
    Change,
    ChangeSet,
    Relocation,
    Slot,
    Splice,
    Split,
)
from draftbench.amend.changesets.editing import slot_of
from draftbench.compare.passages.marks import kept
from draftbench.compare.words.textdiff import Hunk
from draftbench.compare.words.worddiff import difference
from draftbench.document import Clause, ClauseId, Document, RichText
from draftbench.language.words import is_word, token_texts


@dataclass(frozen=True, slots=True)
class Joining:
    """A clause went on in ``into``; ``before`` is the text of that clause then, ``text`` the one
    that was put behind it. ``whole`` is how that clause read right after ("": not known, a new base
    text brought it): ``whole[:head]`` its own words, ``[start, end)`` of it those that came."""

    into: ClauseId
    before: RichText
    text: RichText
    whole: str = ""
    head: int = 0
    start: int = 0
    end: int = 0


@dataclass(frozen=True, slots=True)
class Parting:
    """A clause was split at the white space ``[start, end)`` of ``text``, which it had then."""

    text: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Edited:
    """The last edit of a clause, which read ``before`` and then ``after`` (its parts with one space
    between them, if it was split), ``hunks`` are what was made, as those who made it said, and
    ``former`` is the edit that made it read as it did before, if that is known."""

    before: str
    hunks: tuple[Hunk, ...]
    after: str
    former: Edited | None = field(default=None, repr=False, compare=False)

    def since(self, seen: str, now: str) -> tuple[Edited, ...]:
        """The edits that made ``now``, one after the other: of ``seen``, or of the first text that
        is known."""
        found: list[Edited] = []
        step: Edited | None = self
        while step is not None and step.after == now:
            found.append(step)
            if step.before == seen:
                break
            now, step = step.before, step.former
        return tuple(reversed(found))


@dataclass(frozen=True, slots=True)
class Authored:
    """An amendment wrote ``[start, end)`` of a clause of the base, or took words out there."""

    start: int
    end: int
    amendment: AmendmentId

    def within(self, start: int, end: int) -> Authored | None:
        """What of it lies in ``[start, end)``; None where nothing does."""
        first, last = max(self.start, start), min(self.end, end)
        if first > last or (first == last and self.start != self.end):
            return None
        return Authored(first, last, self.amendment)


Precedence = tuple[int, str]
"""The order in which amendments were proposed (:func:`draftbench.amend.amendment.reading_order`).
"""
Rank = tuple[int, str, int]
"""The precedence of an amendment, and the order of what it brings to one place."""


@dataclass(frozen=True, slots=True)
class Coming:
    """A clause came, or was moved, to where it stands: it was to stand in ``slot``. What amendments
    bring to one slot stands there by their ``rank``; None: somebody put it just there, in a draft
    that they saw."""

    slot: Slot
    rank: Rank | None = None


@dataclass(frozen=True, slots=True)
class Lineage:
    """``parts``: each part of a clause that was split, with the clause that it was split from;
    ``partings``: where, unless a new base text brought it; ``joined``: each clause that went on in
    another; ``came``: the clauses that a new base text brought; ``moved``: those that it has in
    another place; ``doubts``: those that may be others than it seems
    (:func:`draftbench.amend.conflicts.doubts.ambiguous`) to whoever wrote on these texts, by their
    fingerprints; ``edits``: the last edit of each clause since the base; ``comings``: what
    came or was moved to a place since then; ``settled``: what amendments had moved to a place
    where the base has it now; ``authors``: whose words the base has taken in; ``gone``: the clauses
    that a new base text has no more, in their order, with the slots in which they stood; ``asked``:
    the open amendments that were decided before, and that the base has in other words."""

    parts: Mapping[ClauseId, ClauseId] = field(default_factory=dict)
    joined: Mapping[ClauseId, Joining] = field(default_factory=dict)
    came: frozenset[ClauseId] = frozenset()
    moved: frozenset[ClauseId] = frozenset()
    doubts: Mapping[ClauseId, frozenset[str]] = field(default_factory=dict)
    partings: Mapping[ClauseId, Parting] = field(default_factory=dict)
    edits: Mapping[ClauseId, Edited] = field(default_factory=dict)
    comings: Mapping[ClauseId, Coming] = field(default_factory=dict)
    settled: Mapping[ClauseId, Coming] = field(default_factory=dict)
    authors: Mapping[ClauseId, tuple[Authored, ...]] = field(default_factory=dict)
    gone: Mapping[ClauseId, Slot] = field(default_factory=dict)
    asked: frozenset[AmendmentId] = frozenset()

    def after(self, changes: ChangeSet, text: Document, result: Document) -> Lineage:
        """The lineage after one more change set, which made ``result`` of ``text``."""
        edits = {
            clause: replace(edit, former=self.edits.get(clause))
            for clause, edit in _edits(changes, text)
        }
        partings = {
            c.new: Parting(changes.seen[c.clause].text, c.start, c.end)
            for c in changes.changes
            if isinstance(c, Split)
        }
        splits, joins = changes.splits, changes.joins
        if not splits and not joins:
            return replace(self, edits={**self.edits, **edits}) if edits else self
        places = seams(text, changes.changes)
        joinings = {
            clause: Joining(
                into,
                changes.seen[into],
                changes.seen[clause],
                result[into].text.text,
                places[into][1],
                *places[clause],
            )
            for clause, into in joins.items()
        }
        known = {key: at for key, at in self.joined.items() if key not in splits}
        joined = {key: _in_its_part(at, changes, text) for key, at in known.items()}
        parts = {key: at for key, at in self.parts.items() if key not in joins}
        left = {  # what stays where its first part had come
            part: self.comings[whole]
            for part, whole in parts.items()
            if whole in joins and whole in self.comings
            if part in text and self.same(text.before(part), whole)
        }
        instead = {  # what had come behind a clause that goes on in it stands in its place
            into: its
            for clause, into in joins.items()
            if (own := self.comings.get(into)) is not None and own.slot.after == clause
            if (its := self.coming_of(clause)) is not None
        }
        return replace(
            self,
            comings={**left, **self.comings, **instead},
            parts=_without_rounds(parts, splits),
            joined={**joined, **joinings},
            partings={**self.partings, **partings},
            edits={**self.edits, **edits},
        )

    def onto(
        self,
        new: Lineage,
        base: Document,
        former: Document,
        draft: Document,
        stood: Mapping[ClauseId, Slot],
    ) -> Lineage:
        """This lineage and ``new``, that of the new base text ``base``, whose clauses have the ids
        of the ``former`` one; ``stood`` is where those of the ``draft`` and those that were deleted
        from it stood. What stands there for itself, or is there no more with the words of both or
        as the draft has them, does not go on in another; where clauses are divided, the base shows
        itself."""
        joined = {
            clause: joining
            for clause, joining in self.joined.items()
            if clause not in base
            if _has_both(base.get(joining.into), draft.get(joining.into), joining)
        }
        joined |= new.joined
        gone = {
            clause: slot
            for clause, slot in {**self.gone, **stood}.items()
            if clause not in base and clause not in joined
        }
        settled = {
            clause: coming
            for clause, coming in {**self.settled, **self.comings}.items()
            if coming.rank is not None and clause in former
            if self._stands_there(clause, coming.slot, base)
        }
        return Lineage(
            _without_rounds(self.parts, new.parts),
            joined,
            self.came | new.came,
            new.moved | settled.keys(),
            {**self.doubts, **new.doubts},
            settled=settled,
            gone=gone,
            asked=self.asked,
        )

    def _stands_there(self, clause: ClauseId, slot: Slot, base: Document) -> bool:
        """Whether a clause stands in ``base`` where it came, or behind others that came there."""
        if clause not in base or base[clause].parent != slot.parent:
            return False
        after = base.before(clause)
        while after is not None and after != slot.after and self.coming_behind(after, slot.after):
            after = base.before(after)
        return after == slot.after

    def with_comings(
        self,
        made: ChangeSet,
        proposed: ChangeSet | None = None,
        precedence: Precedence | None = None,
        deleted: Callable[[ClauseId], bool] = lambda _: False,
    ) -> Lineage:
        """With what ``made`` brought to a place: as it was ``proposed`` by an amendment of that
        ``precedence`` (what comes along with it stays where it was to stand, what comes behind
        that is to stand behind it, what was to follow a clause that was ``deleted`` follows it),
        else just where it was put."""
        arrivals = [change for change in made.changes if isinstance(change, Arrival)]
        if not arrivals:
            return self
        wanted = (
            {arriving(c): c for c in proposed.changes if isinstance(c, Arrival)} if proposed else {}
        )
        along = {} if proposed is None else moved_along(proposed)
        found = dict(self.comings)
        as_wanted = replace(
            self, comings={**found, **{c: Coming(w.slot) for c, w in wanted.items()}}
        )
        for change in arrivals:
            clause = arriving(change)
            own = wanted.get(clause)
            row = [one for one in arrivals if one.slot == change.slot]
            ahead = [arriving(one) for one in row if one.rank < change.rank]
            places = (change.slot.after, *ahead)
            if precedence is None:
                found[clause] = Coming(change.slot)
            elif (own is None and not wanted.keys().isdisjoint(self.wholes(clause))) or (
                clause in along and any(self.same(before, clause) for before in places)
            ):
                found.pop(clause, None)  # a part that went with its clause
            elif own is not None:
                after = own.slot.after
                stays = any(as_wanted.stands_with(before, after) for before in places) or (
                    after is not None and deleted(after)
                )
                found[clause] = Coming(own.slot if stays else change.slot, (*precedence, own.rank))
            elif self.comer(clause) not in found:
                found[clause] = Coming(change.slot, (*precedence, change.rank))
        return replace(self, comings=found)

    def wholes(self, clause: ClauseId) -> Iterator[ClauseId]:
        """The clauses that one is a part of."""
        passed: set[ClauseId] = set()
        while clause in self.parts and clause not in passed:
            passed.add(clause)
            clause = self.parts[clause]
            yield clause

    def with_kept(self, there: Iterable[Change], precedence: Precedence) -> Lineage:
        """After an amendment was accepted of whose changes these are made already: what it moves
        and stands there keeps its place before what comes there later. Where another one moved it
        there, that which was proposed first did."""
        kept: dict[ClauseId, Coming] = {}
        for change in there:
            if isinstance(change, Relocation):
                wanted = Coming(change.slot, (*precedence, change.rank))
                known = self.comings.get(change.clause)
                if known is None or known.rank is not None:
                    kept[change.clause] = self.proposed_first(change.clause, wanted)
        return replace(self, comings={**self.comings, **kept}) if kept else self

    def proposed_first(self, clause: ClauseId, wanted: Coming) -> Coming:
        """How a clause came to where it stands, where an amendment brought it there that was
        proposed before one by which it is ``wanted`` there too; else as that one wants it."""
        known = self.comings.get(clause)
        if known is None or known.rank is None or wanted.rank is None or wanted.rank < known.rank:
            return wanted
        return known

    def stands_with(self, clause: ClauseId | None, after: ClauseId | None) -> bool:
        """Whether a clause is ``after``, or came to stand behind it."""
        return self.same(clause, after) or self.coming_behind(clause, after) is not None

    def coming_behind(self, clause: ClauseId | None, after: ClauseId | None) -> Coming | None:
        """What came to stand directly behind ``after`` (None: to be the first there): ``clause``,
        or what that came to follow; None where neither did."""
        passed: set[ClauseId] = set()
        while clause is not None and clause not in passed:
            passed.add(clause)
            coming = self.coming_of(clause) or self.settled.get(clause)
            if coming is None or self.same(coming.slot.after, after):
                return coming
            clause = coming.slot.after
        return None

    def anchors(self, clause: ClauseId) -> Iterator[ClauseId]:
        """The clause behind which one came, and that behind which that came, and so on."""
        passed: set[ClauseId] = set()
        while (at := self._leader(clause)) is not None and at not in passed:
            passed.add(at)
            yield (clause := at)

    def stands_elsewhere(self, clause: ClauseId, after: ClauseId | None) -> bool:
        """Whether it is known that a clause came, but not to stand behind ``after``: not where it
        came behind what a new base text brought."""
        passed: set[ClauseId] = set()
        at: ClauseId | None = clause
        while at is not None and at not in passed:
            passed.add(at)
            coming = self.coming_of(at)
            if coming is None:
                return at != clause and at not in self.came
            if self.same(coming.slot.after, after):
                return False
            at = coming.slot.after
        return True

    def coming_of(self, clause: ClauseId) -> Coming | None:
        """How a clause, or the one that it went on in, came to where it is, or the clause that this
        is a part of; None where it did not come there."""
        return self.comings.get(self.comer(clause))

    def comer(self, clause: ClauseId) -> ClauseId:
        """The clause that came to where this one is, as :meth:`coming_of` finds it."""
        passed: set[ClauseId] = set()
        while clause in self.joined and clause not in passed:
            passed.add(clause)
            clause = self.joined[clause].into
        while clause not in self.comings and clause in self.parts and clause not in passed:
            passed.add(clause)
            clause = self.parts[clause]
        return clause

    def vacated_slot(self, gone: ClauseId, base: Document | None) -> Slot:
        """Where a clause stood that a new base text has no more, behind what has not moved since
        of the clauses that stood before it; ``base`` says where they stood."""
        slot = self.gone[gone]
        while base is not None and slot.after is not None and slot.after in base:
            if self.coming_of(slot.after) is None:
                break
            slot = slot_of(base, slot.after)
        return slot

    def comes_before(self, one: Coming | None, other: Coming | None) -> bool:
        """Whether of two that came behind one clause the first is to stand before the other: by the
        order of proposal; of one proposal what came behind that clause itself before what came
        behind those that went on in it."""
        if one is None or other is None or one.rank is None or other.rank is None:
            return False
        return self._order(one.slot.after, one.rank) < self._order(other.slot.after, other.rank)

    def _order(self, after: ClauseId | None, rank: Rank) -> tuple[int, str, bool, str, int]:
        return rank[0], rank[1], after in self.joined, after or "", rank[2]

    def circling(self, clause: ClauseId) -> ClauseId | None:
        """What a clause came behind and came behind it in turn; not the clause itself, or one that
        goes on in it."""
        passed: set[ClauseId] = set()
        at = self._leader(clause)
        while at is not None and at not in passed and not self.same(at, clause):
            passed.add(at)
            behind = self._leader(at)
            if behind is not None and self.same(behind, clause):
                return at
            at = behind
        return None

    def _leader(self, clause: ClauseId) -> ClauseId | None:
        coming = self.coming_of(clause)
        return None if coming is None else coming.slot.after

    def same(self, one: ClauseId | None, other: ClauseId | None) -> bool:
        """Whether two clauses are one, or parts of one, or went on in one."""
        return one == other or (
            one is not None and other is not None and self._root(one) == self._root(other)
        )

    def _root(self, clause: ClauseId) -> ClauseId:
        passed: set[ClauseId] = set()
        while clause not in passed:
            passed.add(clause)
            clause = self._origin(clause)
        return clause

    def _origin(self, clause: ClauseId) -> ClauseId:
        joining = self.joined.get(clause)
        return self.parts.get(clause, clause) if joining is None else joining.into

    @property
    def newcomers(self) -> frozenset[ClauseId]:
        """The clauses that new base texts brought, with what was split from them since."""
        return self._with_parts(self.came)

    def _with_parts(self, found: frozenset[ClauseId]) -> frozenset[ClauseId]:
        while found and (more := {p for p, whole in self.parts.items() if whole in found} - found):
            found |= more
        return found

    def united(self, changes: ChangeSet, before: Document, text: Document) -> bool:
        """Whether both parts of a clause that the changes split, and that stood apart ``before``,
        go on in one clause of ``text``."""
        return any(
            self.went_on(one.clause, text) == self.went_on(one.new, text)
            for one in changes.changes
            if isinstance(one, Split) and one.new in before
        )

    def went_on(self, clause: ClauseId, text: Document) -> ClauseId:
        """The clause, or that of ``text`` in which it went on."""
        passed: set[ClauseId] = set()
        while clause not in text and clause not in passed:
            passed.add(clause)
            joining = self.joined.get(clause)
            clause = clause if joining is None else joining.into
        return clause

    def links(self, clause: ClauseId, words: str) -> Iterator[tuple[int, int]]:
        """Where, in the words that a clause has now, something was joined to it: what stands
        between its own words and those that came. Not where that was written anew since."""
        for joining in self.joined.values():
            if joining.into != clause or not joining.whole:
                continue
            link = _link(joining, words)
            if link is not None:
                yield link

    def divided(self, clause: ClauseId, text: Document) -> tuple[ClauseId, ...]:
        """The clause and what was split from it, as far as they stand in ``text``, in its order;
        only the clause where nothing was."""
        standing = [each for each in self._with_parts(frozenset({clause})) if each in text]
        return tuple(sorted(standing, key=text.position))

    def standing(self, clause: ClauseId, text: Document) -> tuple[ClauseId, ...]:
        """The clause and what was split from it, or those in which it went on, in ``text``."""
        return self.divided(clause, text) or self.divided(self.went_on(clause, text), text)


def _without_rounds(
    former: Mapping[ClauseId, ClauseId], new: Mapping[ClauseId, ClauseId]
) -> dict[ClauseId, ClauseId]:
    """The parts with their wholes, those of ``new`` and of the ``former`` by which none of these is
    a part of itself."""
    found: dict[ClauseId, ClauseId] = {}
    for part, whole in former.items():
        passed, above = {part}, whole
        while above not in passed and (above in new or above in found):
            passed.add(above)
            above = new.get(above) or found[above]
        if above not in passed:
            found[part] = whole
    return {**found, **new}


def arriving(change: Arrival) -> ClauseId:
    """The clause that comes, or is moved, to a place."""
    return change.clause if isinstance(change, Relocation) else change.clauses[0].id


def moved_along(changes: ChangeSet) -> dict[ClauseId, ClauseId]:
    """The parts that changes split from a clause which they move, with that clause, where they move
    them to stand behind it."""
    moves = {c.clause: c for c in changes.changes if isinstance(c, Relocation)}
    splits = [c for c in changes.changes if isinstance(c, Split) and c.clause in moves]
    last = dict(moves)
    found: dict[ClauseId, ClauseId] = {}
    for split in sorted(splits, key=lambda one: one.start):
        part, before = moves.get(split.new), last[split.clause]
        if part is not None and (part.slot, part.rank) == (before.slot, before.rank + 1):
            found[split.new] = split.clause
            last[split.clause] = part
    return found


def followed_in(changes: ChangeSet) -> dict[ClauseId, ClauseId | None]:
    """The clause that each one which comes or moves is to follow."""
    return {arriving(c): c.slot.after for c in changes.changes if isinstance(c, Arrival)}


def _link(joining: Joining, words: str) -> tuple[int, int] | None:
    """Where the link of a joining is in the ``words`` that its clause has now; None where that was
    written anew since."""
    hunks = difference(joining.whole, words).hunks
    first, last = joining.head, joining.start
    if any(hunk[0] <= last and hunk[1] >= first for hunk in hunks):
        return None
    moved = sum(hunk[3] - hunk[2] - hunk[1] + hunk[0] for hunk in hunks if hunk[1] < first)
    return first + moved, last + moved


def _in_its_part(joining: Joining, changes: ChangeSet, text: Document) -> Joining:
    """A joining to a clause that is split before the words that came: they came to the last part
    that is made of its own, as if it had been split before."""
    own = [c for c in changes.changes if isinstance(c, Split) and c.clause == joining.into]
    link = _link(joining, text[joining.into].text.text) if own and joining.whole else None
    ahead = [split for split in own if link is not None and split.end <= link[0]]
    if link is None or not ahead:
        return joining
    part = max(ahead, key=lambda split: split.start)
    before = text[joining.into].text.slice(part.end, link[0])
    moved = len(before.text) - joining.head
    return Joining(
        part.new,
        before,
        joining.text,
        before.text + joining.whole[joining.head :],
        joining.head + moved,
        joining.start + moved,
        joining.end + moved,
    )


def _has_both(clause: Clause | None, before: Clause | None, joining: Joining) -> bool:
    """Whether a clause has most of the words of both texts that were joined in it, or those that
    the draft had there ``before``; one that is gone may have had them."""
    if clause is None:
        return True
    if before is not None and spoken(clause.text.text) == spoken(before.text.text):
        return True
    both, whole = (joining.before.text, joining.text.text), clause.text.text
    return all(2 * share_kept(*pair, whole) >= 1 for pair in (both, both[::-1]))


def share_kept(one: str, other: str, whole: str) -> float:
    """The share of the words of ``one`` that stand in a text in their order, before or behind those
    of the ``other``; 1 where it has none."""
    most, words = 0, len(spoken(one))
    for pair, start in ((f"{other} {one}", len(other) + 1), (f"{one} {other}", 0)):
        end = start + len(one)
        runs = kept(difference(pair, whole))
        most = max(most, sum(len(spoken(pair[max(a, start) : min(b, end)])) for a, b, _ in runs))
    return most / words if words else 1.0


def spoken(text: str) -> list[str]:
    """The words of a text, without marks and capitals."""
    return [token.casefold() for token in token_texts(text) if is_word(token)]


def _edits(changes: ChangeSet, text: Document) -> Iterator[tuple[ClauseId, Edited]]:
    """What a change set does to the words of each clause that it edits or splits."""
    edits: dict[ClauseId, list[Splice]] = {}
    splits: dict[ClauseId, list[Split]] = {}
    for change in changes.changes:
        if isinstance(change, Splice):
            edits.setdefault(change.clause, []).append(change)
        elif isinstance(change, Split):
            splits.setdefault(change.clause, []).append(change)
    for clause in {**edits, **splits}:
        breaks, whole = splits.get(clause, ()), text[clause].text
        own = [beside_breaks(splice, breaks, whole.text) for splice in edits.get(clause, ())]
        made = [(splice.start, splice.end, splice.new.text) for splice in own]
        made += [(split.start, split.end, " ") for split in breaks]
        hunks, after = _written(whole.text, made)
        if after == " ".join(part.text for part in parted(whole, own, breaks)):
            yield clause, Edited(whole.text, hunks, after)


def _written(text: str, edits: Iterable[tuple[int, int, str]]) -> tuple[tuple[Hunk, ...], str]:
    """The hunks of edits of a text that change its words, and what comes of it."""
    hunks: list[Hunk] = []
    after, at = "", 0
    for start, end, new in sorted(edits):
        after += text[at:start]
        if text[start:end] != new:
            hunks.append(Hunk(start, end, len(after), len(after) + len(new)))
        after, at = after + new, end
    return tuple(hunks), after + text[at:]
