"""Which open amendments cannot be accepted together as they stand.

Only those that meet somewhere are compared: edits in the clause that they edit, changes of whole
clauses wherever one touches what the other does, or where both want one gap.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence, Set
from dataclasses import dataclass, field

from draftbench.amend.amendment import AmendmentId
from draftbench.amend.changesets.changes import (
    ChangeSet,
    Deletion,
    Insertion,
    Join,
    Relocation,
    Slot,
    Splice,
    Split,
)
from draftbench.amend.conflicts.collisions import (
    Edit,
    colliding,
    gaps_in,
    reached,
    same_edits,
    touching,
)
from draftbench.amend.placement.twins import Wish, wishes
from draftbench.amend.registers.buckets import Buckets
from draftbench.amend.registers.shelves import Layer, Shelves
from draftbench.document import ClauseId, Document

Meeting = ClauseId | Slot
Reaching = tuple[Edit, int, int]
"""An edit and the range in which it could lie."""
Edits = Mapping[ClauseId, tuple[Reaching, ...]]


@dataclass(frozen=True, slots=True)
class Rivalry:
    """``found`` are the rivals of each amendment that has any. ``edits`` are its edits and splits
    by the clause, ``editors`` the amendments that have some there, ``movers`` those with a change
    of whole clauses, by where they can meet others (``meetings``)."""

    found: Buckets[AmendmentId, Set[AmendmentId]] = field(default_factory=Buckets)
    placed: Buckets[AmendmentId, ChangeSet | None] = field(default_factory=Buckets)
    edits: Buckets[AmendmentId, Edits | None] = field(default_factory=Buckets)
    editors: Buckets[ClauseId, Set[AmendmentId]] = field(default_factory=Buckets)
    movers: Buckets[Meeting, Set[AmendmentId]] = field(default_factory=Buckets)
    meetings: Buckets[AmendmentId, Set[Meeting] | None] = field(default_factory=Buckets)

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
        self._placed = Layer[AmendmentId, ChangeSet](former.placed)
        self._edits = Layer[AmendmentId, Edits](former.edits)
        self._meetings = Layer[AmendmentId, Set[Meeting]](former.meetings)
        self.found = Shelves[AmendmentId, AmendmentId](former.found)
        self._editors = Shelves[ClauseId, AmendmentId](former.editors)
        self._movers = Shelves[Meeting, AmendmentId](former.movers)
        self._wished: dict[AmendmentId, frozenset[Wish]] = {}

    def result(self) -> Rivalry:
        return Rivalry(
            self.found.made(),
            self._placed.made(),
            self._edits.made(),
            self._editors.made(),
            self._movers.made(),
            self._meetings.made(),
        )

    def take_out(self, one: AmendmentId) -> None:
        if self._placed.get(one) is None:
            return
        for clause in self._edits.get(one) or ():
            self._editors.take(clause, one)
        for meeting in self._meetings.get(one) or ():
            self._movers.take(meeting, one)
        for layer in (self._placed, self._edits, self._meetings):
            layer.put(one, None)
        for other in self.found.drop(one):
            self.found.take(other, one)

    def put_in(self, one: AmendmentId, changes: ChangeSet) -> None:
        edits, meetings = _edits(changes, self._draft), _meetings(changes, self._draft)
        near = {other for clause in edits for other in self._movers.get(clause)}
        for meeting in meetings:
            near |= self._movers.get(meeting)
            if isinstance(meeting, str):
                near |= self._editors.get(meeting)
        self._placed.put(one, changes)
        self._edits.put(one, edits)
        for other in near:
            against = self._placed.get(other)
            if against is not None and any(colliding(changes, against, self._draft)):
                self._pair(one, other)
        for clause, mine in edits.items():
            text = self._draft[clause].text.text
            for other in self._editors.get(clause):
                its = self._edits.get(other)
                if its is not None and other not in near and _touch(mine, its[clause], text):
                    self._pair(one, other)
            self._editors.put(clause, one)
        for meeting in meetings:
            self._movers.put(meeting, one)
        if meetings:
            self._meetings.put(one, meetings)

    def _pair(self, one: AmendmentId, other: AmendmentId) -> None:
        """Enters that the two collide, unless they want the same."""
        if not self._differ(one, other) and self._wishes(one) == self._wishes(other):
            return
        self.found.put(one, other)
        self.found.put(other, one)

    def _differ(self, one: AmendmentId, other: AmendmentId) -> bool:
        """Whether it is plain, without reading on, that the two want different things."""
        mine, its = self._edits.get(one) or {}, self._edits.get(other) or {}
        if mine.keys() != its.keys():
            return True
        for clause, edits in mine.items():
            if len(edits) == len(its[clause]) == 1:
                text = self._draft[clause].text.text
                return _other_words(edits[0][0], its[clause][0][0], text)
        return False

    def _wishes(self, one: AmendmentId) -> frozenset[Wish]:
        known = self._wished.get(one)
        if known is None:
            changes = self._placed.get(one)
            known = frozenset() if changes is None else wishes(changes)
            self._wished[one] = known
        return known


def _other_words(one: Edit, other: Edit, text: str) -> bool:
    """Whether a clause surely reads otherwise after the one edit than after the other."""
    if not isinstance(one, Splice) or not isinstance(other, Splice) or not text.isascii():
        return not isinstance(one, type(other))
    start, end = min(one.start, other.start), max(one.end, other.end)
    read = [
        text[start : edit.start] + edit.new.text + text[edit.end : end] for edit in (one, other)
    ]
    if not all(map(str.isascii, read)):
        return False
    mine, its = ("".join(words.replace("`", "'").split()) for words in read)
    return mine != its


def _edits(changes: ChangeSet, draft: Document) -> Edits:
    found: dict[ClauseId, tuple[Reaching, ...]] = {}
    for change in changes.changes:
        if isinstance(change, Splice | Split):
            first, last = reached(change, draft[change.clause].text.text)
            found[change.clause] = (*found.get(change.clause, ()), (change, first, last))
    return found


def _touch(mine: Sequence[Reaching], its: Sequence[Reaching], text: str) -> bool:
    """Whether edits of one clause collide."""
    edits = [edit for edit, *_ in mine], [edit for edit, *_ in its]
    if len(mine) > 1 and same_edits(*edits):
        return False
    gaps = gaps_in(*edits)
    for one, first, last in mine:
        for other, start, end in its:
            if type(one) is type(other) and (
                (last < start and not text[last:start].isspace())
                or (end < first and not text[end:first].isspace())
            ):
                continue
            if touching(one, other, text, gaps):
                return True
    return False


def _meetings(changes: ChangeSet, draft: Document) -> set[Meeting]:
    """Where the changes of whole clauses can meet others."""
    found: set[Meeting] = set()
    for change in changes.changes:
        match change:
            case Splice() | Split():
                continue
            case Deletion() | Relocation() if change.clause in draft:
                found.update([clause.id for clause in draft.subtree(change.clause)])
            case Join():
                found.update((change.clause, change.into))
            case Relocation():
                found.add(change.clause)
        if isinstance(change, Insertion | Relocation):
            found.add(change.slot)
            found.update(anchor for anchor in change.slot if anchor is not None)
    return found
