"""Applying a change set to the text that it was made for, and taking it back."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from draftbench.amend.changes import (
    ChangeSet,
    Deletion,
    Insertion,
    Relocation,
    Slot,
    Splice,
)
from draftbench.amend.editing import between
from draftbench.document import Clause, ClauseId, ClauseKind, Document
from draftbench.errors import UsageError

Arrival = Insertion | Relocation


def apply(base: Document, changes: ChangeSet) -> Document:
    """``base`` with all of ``changes`` made.

    Raises UsageError where the change set was made for another text, and ValueError where it
    breaks its own invariants (a clause moved into itself, a slot in a deleted clause).
    """
    if changes.base != base.fingerprint:
        msg = "The amendment was made for another version of the text; place it on this one first."
        raise UsageError(msg)
    return _Builder(base, changes).result()


def invert(base: Document, changes: ChangeSet) -> ChangeSet:
    """The change set that takes ``changes`` back: ``apply(apply(base, c), invert(base, c))`` is
    ``base``."""
    return between(apply(base, changes), base)


def spliced(clause: Clause, splices: Iterable[Splice]) -> Clause:
    """The clause with splices (in its own coordinates) made."""
    text = clause.text
    for splice in sorted(splices, key=lambda s: (s.start, s.end), reverse=True):
        text = text.splice(splice.start, splice.end, splice.new)
    return replace(clause, text=text)


class _Builder:
    def __init__(self, base: Document, changes: ChangeSet) -> None:
        self._base = base
        self._splices: dict[ClauseId, list[Splice]] = {}
        self._gone: set[ClauseId] = set()
        self._moved: dict[ClauseId, Relocation] = {}
        self._arrivals: dict[Slot, list[Arrival]] = {}
        self._new: dict[ClauseId | None, list[Clause]] = {}
        for change in changes.changes:
            self._enter(change)
        self._out: list[Clause] = []
        self._placed: set[ClauseId] = set()

    def _enter(self, change: Splice | Deletion | Insertion | Relocation) -> None:
        match change:
            case Splice():
                self._splices.setdefault(change.clause, []).append(change)
            case Deletion():
                self._gone.add(change.clause)
            case Insertion():
                self._arrivals.setdefault(change.slot, []).append(change)
                inside = {clause.id for clause in change.clauses}
                for clause in change.clauses[1:]:
                    if clause.parent not in inside:
                        msg = "an insertion holds one clause and what hangs on it"
                        raise ValueError(msg)
                    self._new.setdefault(clause.parent, []).append(clause)
            case Relocation():
                self._moved[change.clause] = change
                self._arrivals.setdefault(change.slot, []).append(change)

    def result(self) -> Document:
        self._children(None, 0, 0)
        for slot, arrivals in self._arrivals.items():
            for arrival in arrivals:
                first = arrival.clause if isinstance(arrival, Relocation) else arrival.clauses[0].id
                if first not in self._placed:
                    msg = f"nothing can come after {slot.after} in {slot.parent}"
                    raise ValueError(msg)
        return self._base.with_clauses(tuple(self._out))

    def _children(self, parent: ClauseId | None, level: int, shift: int) -> None:
        """Puts what hangs on ``parent``; ``level`` is that of its items, ``shift`` what a move of
        an ancestor adds to the levels of items that came along."""
        self._arrive(Slot(parent, None), level)
        for child in self._base.children(parent):
            if child not in self._gone and child not in self._moved:
                self._put(self._base[child], shift)
            self._arrive(Slot(parent, child), level)
        for clause in self._new.get(parent, ()):
            self._put(clause, 0)
            self._arrive(Slot(parent, clause.id), level)

    def _arrive(self, slot: Slot, level: int) -> None:
        for arrival in sorted(self._arrivals.get(slot, ()), key=_rank):
            if isinstance(arrival, Insertion):
                self._put(replace(arrival.clauses[0], parent=slot.parent), 0)
                continue
            clause = self._base[arrival.clause]
            kind = arrival.kind or clause.kind
            shift = 0
            if kind is ClauseKind.ITEM:
                shift = level - clause.level
            elif clause.kind is ClauseKind.ITEM:
                shift = -clause.level
            self._put(replace(clause, parent=slot.parent, kind=kind), shift, moved=True)

    def _put(self, clause: Clause, shift: int, *, moved: bool = False) -> None:
        if clause.id in self._placed:
            msg = f"clause {clause.id} would stand twice"
            raise ValueError(msg)
        self._placed.add(clause.id)
        if shift and (moved or clause.kind is ClauseKind.ITEM):
            clause = replace(clause, level=clause.level + shift)
        if clause.id in self._splices:
            clause = spliced(clause, self._splices[clause.id])
        self._out.append(clause)
        self._children(clause.id, clause.level + 1, shift)


def _rank(arrival: Arrival) -> tuple[int, str]:
    if isinstance(arrival, Insertion):
        return arrival.rank, arrival.clauses[0].id
    return arrival.rank, arrival.clause
