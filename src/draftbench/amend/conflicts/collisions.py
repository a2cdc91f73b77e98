"""Which of several proposals for one text, or open amendments, cannot both be accepted as they
stand.

All change sets here are in coordinates of the same text. Word ranges collide where they overlap or
touch (only white space between them) at any place where they could lie
(:func:`~draftbench.amend.changesets.building.reach`), after identical edits are taken as one edit,
and but for small edits that can stand beside each other (``placement/edges.py``); so do edits whose
square brackets cross or share one end (``changesets/bracketpairs.py``); structure
collides where one proposal deletes what another edits, moves or adds to, and where one clause is
moved to two places, or into another list than what shall follow it. What shall follow a clause goes
with it when it moves, and stands where it stood when it is deleted. What comes to one place does
not exclude each other, unless it is one new clause in two wordings, or both want the same clauses
there in another order.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from dataclasses import dataclass, field
from functools import cache

from draftbench.amend.amendment import AmendmentId
from draftbench.amend.changesets.bracketpairs import excluding
from draftbench.amend.changesets.building import Gap, reach
from draftbench.amend.changesets.changes import (
    Change,
    ChangeSet,
    Deletion,
    Insertion,
    Join,
    Relocation,
    Slot,
    Splice,
    Split,
)
from draftbench.amend.placement.carrying import at_break, stirred
from draftbench.amend.placement.edges import side_by_side
from draftbench.amend.placement.twins import Wish, one_in_two_wordings, wishes, words_wanted
from draftbench.amend.registers.ledger import Buckets, Layer, Shelves
from draftbench.document import ClauseId, Document

Edit = Splice | Split
Edits = Mapping[ClauseId, Sequence[Edit]]
Reaching = tuple[Edit, int, int]
"""An edit and the range in which it could lie (:func:`reached`)."""
Collision = tuple[Change, Change, frozenset[ClauseId]]


def contested(first: ChangeSet, second: ChangeSet, text: Document) -> Iterator[Collision]:
    """As :func:`colliding`, but not where both want the same words of a clause, or the same new
    clauses in a gap, whatever their quotation marks and white space."""
    for one, other, clauses in colliding(first, second, text):
        if _wanted(one, first) != _wanted(other, second):
            yield one, other, clauses


def _wanted(change: Change, of: ChangeSet) -> object:
    """What a set wants where one of its changes is made."""
    if isinstance(change, Splice | Split):
        return words_wanted(of, change.clause)
    if isinstance(change, Insertion):
        new = [c for c in of.changes if isinstance(c, Insertion) and c.slot == change.slot]
        return [wishes(ChangeSet(of.base, (c,))) for c in sorted(new, key=lambda c: c.rank)]
    return change


def colliding(
    first: ChangeSet, second: ChangeSet, text: Document, *, along: bool = True
) -> Iterator[Collision]:
    """Each change of ``first`` and each of ``second`` that collide, with the clauses on which they
    do (of new clauses the one that they follow; of a part that a split makes the clause that it is
    split from). Symmetric; nothing where both can be accepted in any order. ``along``: what shall
    follow a clause goes with it when it moves; not so where both are made at once."""
    both = (*first.changes, *second.changes)
    arrived = _arrivals(first), _arrivals(second)
    edited = _edits(first), _edits(second)
    wholes = {change.new: change.clause for change in both if isinstance(change, Split)}
    for one in first.changes:
        for other in second.changes:
            place = _one_place(one, other)
            if place is not None:
                excluding = _excluding(one, other, arrived[0][place], arrived[1][place])
                clauses = _anchor(place, text) if excluding else set()
            elif isinstance(one, Splice | Split) and isinstance(other, Splice | Split):
                clauses = _words(one, other, *edited, text)
            else:
                clauses = _pair(one, other, text, along) | _pair(other, one, text, along)
            if clauses:
                yield one, other, frozenset(wholes.get(c, c) for c in clauses)


def implies_rejection(first: ChangeSet, second: ChangeSet, text: Document) -> bool:
    """Whether one of two proposals that collide leaves nothing of the other to decide: not where
    they only want something new at one place, or the clause that something new comes after moves
    away."""
    pairs = [(one, other) for one, other, _ in colliding(first, second, text)]
    return not pairs or not all(
        _about_place(one, other, text) or _about_place(other, one, text) for one, other in pairs
    )


def _about_place(one: Change, other: Change, text: Document) -> bool:
    """Whether one change brings a clause, and the other only decides what stands before it."""
    match one, other:
        case Insertion(), Insertion() | Relocation():
            away = other.clause if isinstance(other, Relocation) else None
            return one.slot == other.slot or (away is not None and one.slot.after == away)
        case Relocation(), Relocation():
            return one.slot == other.slot and one.clause != other.clause
    return False


Arrived = Mapping[Slot, Sequence[object]]
"""What comes into each slot, in order: the words of new clauses, the names of moved ones."""


def _arrivals(changes: ChangeSet) -> Arrived:
    found: dict[Slot, list[Insertion | Relocation]] = {}
    for change in changes.changes:
        if isinstance(change, Insertion | Relocation):
            found.setdefault(change.slot, []).append(change)
    return {
        slot: [_arriving(change) for change in sorted(own, key=lambda change: change.rank)]
        for slot, own in found.items()
    }


def _arriving(change: Change) -> object:
    match change:
        case Relocation():
            return change.clause, change.kind
        case Insertion():
            return tuple(clause.text.text for clause in change.clauses)
    return None


def _one_place(one: Change, other: Change) -> Slot | None:
    """The place to which two changes bring different clauses, if it is one."""
    match one, other:
        case Relocation(), Relocation() if one.clause == other.clause:
            return None
        case Insertion() | Relocation(), Insertion() | Relocation() if one.slot == other.slot:
            return one.slot
    return None


def _excluding(one: Change, other: Change, here: Sequence[object], there: Sequence[object]) -> bool:
    """Whether of two sets that bring ``here`` and ``there`` to one place, in these orders, two
    changes exclude each other: one new clause in two wordings, or two that both sets bring, in
    another order."""
    first, second = _arriving(one), _arriving(other)
    if first in there and second in here:
        before = here.index(first) < here.index(second)
        return first != second and before is not (there.index(first) < there.index(second))
    if first in there or second in here:
        return False
    if not (isinstance(one, Insertion) and isinstance(other, Insertion)):
        return False
    return one_in_two_wordings(one, other)


def _edits(changes: ChangeSet) -> Edits:
    found: dict[ClauseId, list[Edit]] = {}
    for change in changes.changes:
        if isinstance(change, Splice | Split):
            found.setdefault(change.clause, []).append(change)
    return found


def _words(one: Edit, other: Edit, mine: Edits, its: Edits, text: Document) -> set[ClauseId]:
    """Edits and breaks of one clause: they collide where they overlap or touch, unless both sets
    (whose edits by the clause ``mine`` and ``its`` are) edit it in the same way."""
    clause = one.clause
    if clause != other.clause or same_edits(mine[clause], its[clause]):
        return set()
    words = text[clause].text.text
    first, second = (one, *reached(one, words)), (other, *reached(other, words))
    gaps = gaps_in(mine[clause], its[clause])
    if touching(first, second, words, gaps):
        return {clause}
    return {clause} if (one, other) in across(mine[clause], its[clause], words) else set()


def across(mine: Sequence[Edit], its: Sequence[Edit], text: str) -> set[tuple[Edit, Edit]]:
    """Which edits of the clause that reads ``text`` put square brackets across each other."""
    own, others = (
        {(c.start, c.end, c.new.text): c for c in edits if isinstance(c, Splice)}
        for edits in (mine, its)
    )
    found = excluding(text, list(own), list(others))
    return {(own[first], others[second]) for first, second in found}


def same_edits(mine: Sequence[Edit], its: Sequence[Edit]) -> bool:
    """Whether two sets change the words of a clause in the same way."""
    return len(mine) == len(its) and all(
        any(_same_words(one, other) for other in its) for one in mine
    )


def _pair(one: Change, other: Change, text: Document, along: bool) -> set[ClauseId]:
    match one, other:
        case Deletion(), _:
            return _with_deletion(one, other, text)
        case Join(), _:
            return _with_join(one, other, text)
        case (Relocation(), Relocation()) if one.clause == other.clause:
            alike = (one.slot, one.kind) == (other.slot, other.kind)
            return set() if alike else {one.clause}
        case (Relocation(), Relocation() | Insertion()) if one.clause == other.slot.after:
            return set() if along and _goes_along(one, other) else {one.clause}
        case (Relocation(), Relocation()):
            return {one.clause} if _cycle(one, other, text) else set()
    return set()


def gaps_in(*edits: Iterable[Edit]) -> tuple[Gap, ...]:
    """Where a clause is divided by any of these edits and breaks of it."""
    return tuple((c.start, c.end) for own in edits for c in own if isinstance(c, Split))


def touching(one: Reaching, other: Reaching, text: str, gaps: Sequence[Gap]) -> bool:
    """Whether two edits or breaks of the clause that reads ``text`` collide: they are not the same
    and overlap, or nothing but white space is between them, wherever in their reach they lie.
    ``gaps`` are all breaks of the clause, in both sets."""
    mine, its = one[0], other[0]
    if _same_words(mine, its) or apart(one[1:], other[1:], text):
        return False
    if isinstance(mine, Split):
        mine, its = its, mine
    if isinstance(mine, Splice) and isinstance(its, Split):
        edits = stirred(text, mine.start, mine.end, mine.new.text)
        return any(at_break(text, edit, (its.start, its.end), gaps) for edit in edits)
    if isinstance(mine, Splice) and isinstance(its, Splice):
        first, second = ((edit.start, edit.end, edit.new.text) for edit in (mine, its))
        return not side_by_side(text, first, second)
    return True


def apart(one: tuple[int, int], other: tuple[int, int], text: str) -> bool:
    """Whether a word stands between two ranges of a text."""
    (_, end), (first, _) = sorted((one, other))
    return end < first and not text[end:first].isspace()


def reached(change: Edit, text: str) -> tuple[int, int]:
    """The range of a clause's text in which an edit or a break of it could lie, as placing another
    sees it once this is made (:func:`draftbench.amend.placement.carrying.carried`)."""
    if isinstance(change, Split):
        return change.start, change.end
    edits = stirred(text, change.start, change.end, change.new.text)
    ranges = [reach(text, *edit) for edit in edits]
    return min(first for first, _ in ranges), max(last for _, last in ranges)


def _same_words(one: Edit, other: Edit) -> bool:
    if (one.start, one.end) != (other.start, other.end):
        return False
    if isinstance(one, Splice) and isinstance(other, Splice):
        return one.new.text == other.new.text
    return isinstance(one, Split) and isinstance(other, Split)


def _with_deletion(one: Deletion, other: Change, text: Document) -> set[ClauseId]:
    gone = under(one.clause, text)
    match other:
        case Splice() | Split():
            return {other.clause} & gone
        case Join():
            return {other.clause, other.into} & gone
        case Insertion() | Relocation():
            held = {getattr(other, "clause", None), other.slot.parent}
            if one.clause not in text:  # of a part nobody can tell afterwards where it stood
                held.add(other.slot.after)
            return gone & held
        case Deletion():
            return set()


def _with_join(one: Join, other: Change, text: Document) -> set[ClauseId]:
    """A clause that goes on in another cannot be split, moved or go on elsewhere, nor can anything
    come between the two."""
    match other:
        case Join():
            apart = one.clause == other.clause and one.into != other.into
            chained = one.clause == other.into
            return {one.clause} if apart or chained else set()
        case Split() if other.clause == one.clause:
            return {one.clause}
        case Relocation() if other.clause == one.clause:
            return {one.clause}
        case Relocation() if (other.clause, other.slot.after) == (one.into, one.clause):
            return {one.clause}
        case Relocation() | Insertion():
            between = other.slot.after == one.into and _follows(one, text)
            within = other.slot.parent == one.clause
            return {one.clause} if between or within else set()
    return set()


def _follows(one: Join, text: Document) -> bool:
    """Whether the clause stands directly behind the one in which it goes on."""
    if one.into not in text:
        return False
    siblings = text.children(text[one.into].parent)
    at = siblings.index(one.into) + 1
    return at < len(siblings) and siblings[at] == one.clause


def under(clause: ClauseId, text: Document) -> set[ClauseId]:
    """The clause and what hangs on it; a part that a split of the same set makes, alone."""
    return {clause} if clause not in text else {c.id for c in text.subtree(clause)}


def _goes_along(one: Relocation, other: Relocation | Insertion) -> bool:
    """Whether what is to follow a clause that moves can go with it: in the same list, and not where
    that clause is to follow it too."""
    mutual = isinstance(other, Relocation) and one.slot.after == other.clause
    return one.slot.parent == other.slot.parent and one.kind is None and not mutual


def _cycle(one: Relocation, other: Relocation, text: Document) -> bool:
    """A under B and B under A, or into what the other carries away."""
    inside_one = under(one.clause, text)
    inside_other = under(other.clause, text)
    return one.slot.parent in inside_other and other.slot.parent in inside_one


def _anchor(slot: Slot, text: Document) -> set[ClauseId]:
    """The clause that a slot is at: at the beginning the first one, if there is any."""
    first = text.clauses[0].id if text.clauses else None
    found = slot.after or slot.parent or first
    return set() if found is None else {found}


# Which open amendments cannot be accepted together as they stand. Only those that meet somewhere
# are compared: edits in the clause that they edit, changes of whole clauses wherever one touches
# what the other does, or where both want one gap.

Meeting = ClauseId | Slot
_NOWHERE: frozenset[Meeting] = frozenset()


@dataclass(frozen=True, slots=True, eq=False)
class Rival:
    """An amendment that has a place: ``meetings`` is where its changes of whole clauses can meet
    others."""

    id: AmendmentId
    changes: ChangeSet
    meetings: Set[Meeting]

    @property
    def edited(self) -> dict[ClauseId, None]:
        """The clauses whose words it edits or splits."""
        edits = (c for c in self.changes.changes if isinstance(c, Splice | Split))
        return dict.fromkeys(change.clause for change in edits)


@dataclass(frozen=True, slots=True)
class Rivalry:
    """``found`` are the rivals of each amendment that has any. ``placed`` is where each had a place
    last; those that have one now are ``editors`` of the clauses that they edit, and ``movers``
    where changes of whole clauses can meet others."""

    found: Buckets[AmendmentId, Set[AmendmentId]] = field(default_factory=Buckets)
    placed: Buckets[AmendmentId, Rival | None] = field(default_factory=Buckets)
    editors: Buckets[ClauseId, Set[Rival]] = field(default_factory=Buckets)
    movers: Buckets[Meeting, Set[Rival]] = field(default_factory=Buckets)

    def after(
        self, again: Mapping[AmendmentId, ChangeSet | None], draft: Document
    ) -> tuple[Rivalry, Set[AmendmentId]]:
        """When the amendments in ``again`` are placed otherwise (None: nowhere, or no longer open).
        Gives also those whose rivals may be others now."""
        made = _Making(self, draft)
        for one in again:
            made.take_out(one)
        for one, changes in again.items():
            if changes is not None:
                made.put_in(one, changes)
        return made.result(), made.found.opened.keys()


class _Making:
    def __init__(self, former: Rivalry, draft: Document) -> None:
        self._draft = draft
        self.found = Shelves[AmendmentId, AmendmentId](former.found)
        self._placed = Layer[AmendmentId, Rival](former.placed)
        self._editors = Shelves[ClauseId, Rival](former.editors)
        self._movers = Shelves[Meeting, Rival](former.movers)
        self._words = cache(_rival_words)
        self._edits = cache(_reaching)

    def result(self) -> Rivalry:
        return Rivalry(
            self.found.made(), self._placed.made(), self._editors.made(), self._movers.made()
        )

    def take_out(self, one: AmendmentId) -> None:
        rival = self._placed.get(one)
        if rival is None:
            return
        for clause in rival.edited:
            self._editors.take(clause, rival)
        for meeting in rival.meetings:
            self._movers.take(meeting, rival)
        for other in self.found.drop(one):
            self.found.take(other, one)

    def put_in(self, one: AmendmentId, changes: ChangeSet) -> None:
        meetings = _meetings(changes, self._draft) or _NOWHERE
        rival = Rival(one, changes, meetings)
        edited = rival.edited
        near = {other for clause in edited for other in self._movers.get(clause)}
        for meeting in meetings:
            near |= self._movers.get(meeting)
            if isinstance(meeting, str):
                near |= self._editors.get(meeting)
        for other in near:
            if any(contested(changes, other.changes, self._draft)):
                self._pair(rival, other)
        for clause in edited:
            for other in self._editors.get(clause):
                if self._touch(rival, other, clause):
                    self._pair(rival, other)
            self._editors.put(clause, rival)
        for meeting in meetings:
            self._movers.put(meeting, rival)
        self._placed.put(one, rival)

    def _touch(self, one: Rival, other: Rival, clause: ClauseId) -> bool:
        """Whether the edits of one clause collide, and not both want the same words."""
        text = self._draft[clause].text.text
        mine, its = self._edits(one, clause, text), self._edits(other, clause, text)
        gaps = gaps_in(edit for edit, *_ in (*mine, *its))
        touched = any(touching(edit, its_edit, text, gaps) for edit in mine for its_edit in its)
        touched = touched or bool(across([own[0] for own in mine], [own[0] for own in its], text))
        return touched and self._words(one, clause) != self._words(other, clause)

    def _pair(self, one: Rival, other: Rival) -> None:
        self.found.put(one.id, other.id)
        self.found.put(other.id, one.id)


def _reaching(rival: Rival, clause: ClauseId, text: str) -> tuple[Reaching, ...]:
    """The edits and splits of a clause that reads ``text``."""
    return tuple(
        (change, *reached(change, text))
        for change in rival.changes.changes
        if isinstance(change, Splice | Split) and change.clause == clause
    )


def _rival_words(rival: Rival, clause: ClauseId) -> frozenset[Wish]:
    return words_wanted(rival.changes, clause)


def _meetings(changes: ChangeSet, draft: Document) -> set[Meeting]:
    """Where the changes of whole clauses can meet others."""
    found: set[Meeting] = set()
    for change in changes.changes:
        match change:
            case Deletion() | Relocation():
                found |= under(change.clause, draft)
            case Join():
                found.update((change.clause, change.into))
        if isinstance(change, Insertion | Relocation):
            found.add(change.slot)
            found.update(filter(None, change.slot))
    return found
