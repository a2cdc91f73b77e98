"""Which open amendments cannot be accepted together as they stand.

Only those that meet somewhere are compared: edits in the clause that they edit, changes of whole
clauses wherever one touches what the other does, or where both want one gap.
"""

from __future__ import annotations

from collections.abc import Mapping, Set
from dataclasses import dataclass, field
from functools import cache

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
    Reaching,
    contested,
    gaps_in,
    reached,
    touching,
    under,
)
from draftbench.amend.placement.twins import Wish, words_wanted
from draftbench.amend.registers.buckets import Buckets, Layer, Shelves
from draftbench.document import ClauseId, Document

Meeting = ClauseId | Slot


@dataclass(frozen=True, slots=True, eq=False)
class Rival:
    """An amendment that has a place: ``edits`` are its edits and splits by the clause, ``meetings``
    where its changes of whole clauses can meet others."""

    id: AmendmentId
    changes: ChangeSet
    edits: Mapping[ClauseId, tuple[Reaching, ...]]
    meetings: Set[Meeting]


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
        self._words = cache(_words)

    def result(self) -> Rivalry:
        return Rivalry(
            self.found.made(), self._placed.made(), self._editors.made(), self._movers.made()
        )

    def take_out(self, one: AmendmentId) -> None:
        rival = self._placed.get(one)
        if rival is None:
            return
        for clause in rival.edits:
            self._editors.take(clause, rival)
        for meeting in rival.meetings:
            self._movers.take(meeting, rival)
        for other in self.found.drop(one):
            self.found.take(other, one)

    def put_in(self, one: AmendmentId, changes: ChangeSet) -> None:
        edits, meetings = _edits(changes, self._draft), _meetings(changes, self._draft)
        rival = Rival(one, changes, edits, meetings)
        near = {other for clause in edits for other in self._movers.get(clause)}
        for meeting in meetings:
            near |= self._movers.get(meeting)
            if isinstance(meeting, str):
                near |= self._editors.get(meeting)
        for other in near:
            if any(contested(changes, other.changes, self._draft)):
                self._pair(rival, other)
        for clause in edits:
            for other in self._editors.get(clause):
                if self._touch(rival, other, clause):
                    self._pair(rival, other)
            self._editors.put(clause, rival)
        for meeting in meetings:
            self._movers.put(meeting, rival)
        self._placed.put(one, rival)

    def _touch(self, one: Rival, other: Rival, clause: ClauseId) -> bool:
        """Whether the edits of one clause collide, and not both want the same words."""
        mine, its = one.edits[clause], other.edits[clause]
        gaps = gaps_in(edit for edit, *_ in (*mine, *its))
        text = self._draft[clause].text.text
        touched = any(touching(edit, its_edit, text, gaps) for edit in mine for its_edit in its)
        return touched and self._words(one, clause) != self._words(other, clause)

    def _pair(self, one: Rival, other: Rival) -> None:
        self.found.put(one.id, other.id)
        self.found.put(other.id, one.id)


def _words(rival: Rival, clause: ClauseId) -> frozenset[Wish]:
    return words_wanted(rival.changes, clause)


def _edits(changes: ChangeSet, draft: Document) -> dict[ClauseId, tuple[Reaching, ...]]:
    found: dict[ClauseId, tuple[Reaching, ...]] = {}
    for change in changes.changes:
        if isinstance(change, Splice | Split):
            first, last = reached(change, draft[change.clause].text.text)
            found[change.clause] = (*found.get(change.clause, ()), (change, first, last))
    return found


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
