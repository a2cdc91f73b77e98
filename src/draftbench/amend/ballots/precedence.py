"""Where in the text an amendment stands: the order of lists in which amendments follow the text."""

from __future__ import annotations

from collections.abc import Iterable

from draftbench.amend.changesets.changes import Change, Insertion, Join
from draftbench.amend.negotiation import Entry, Negotiation
from draftbench.amend.registers.subamendments import is_sub
from draftbench.document import ClauseId

Order = tuple[float, int, str]
"""Sorts amendments: a place in the text, then am-9 before am-10."""


def changes_of(entry: Entry) -> tuple[Change, ...]:
    """The changes in coordinates of the draft where it has a place there, else as proposed."""
    placed = None if entry.placement is None else entry.placement.changes
    return (entry.amendment.changes if placed is None else placed).changes


class Precedence:
    """Knows where in the text with all its changes each clause stands."""

    def __init__(self, state: Negotiation) -> None:
        entries = state.redline.entries
        self._state = state
        self._at = {entry.clause.id: at for at, entry in enumerate(entries)}
        self._at |= state.redline.places
        self._joined = state.redline.lineage.joined
        self._end = len(entries)

    def of_clause(self, clause: ClauseId) -> int:
        """Where a clause stands (from 0), or the one that it was joined to; behind all others where
        it is in no text."""
        known: set[ClauseId] = set()
        while clause not in self._at and clause in self._joined and clause not in known:
            known.add(clause)
            clause = self._joined[clause].into
        return self._at.get(clause, self._end)

    def of(self, entry: Entry) -> Order:
        """The place of the first clause that an amendment is about; an amendment to an amendment
        directly before that one."""
        amendment = entry.amendment
        number = len(amendment.id), str(amendment.id)
        if is_sub(amendment) and amendment.parent is not None:
            parent = self._state.entry(amendment.parent)
            if parent is not None:
                at, *_ = self.of(parent)
                return at, *number
        places = [self._place(change) for change in changes_of(entry)]
        return min(places, default=float(self._end)), *number

    def _place(self, change: Change) -> float:
        if not isinstance(change, Insertion):
            return self.of_clause(change.clause)
        if change.slot.after is not None:
            draft = self._state.draft
            last = change.slot.after
            if last in draft:
                last = draft.subtree(last)[-1].id
            return self.of_clause(last) + 0.5
        return -0.5 if change.slot.parent is None else self.of_clause(change.slot.parent) + 0.25


def concerned(state: Negotiation, changes: Iterable[Change]) -> tuple[ClauseId, ...]:
    """The clauses that changes take hold of, with what hangs on those that go or move; for a new
    clause none."""
    found: dict[ClauseId, None] = {}
    for change in changes:
        if isinstance(change, Insertion):
            continue
        inside = change.clause in state.draft
        for clause in state.draft.subtree(change.clause) if inside else ():
            found[clause.id] = None
        found[change.clause] = None
        if isinstance(change, Join):
            found[change.into] = None
    return tuple(found)
