"""What a change set does, clause by clause and free of any language: what a title says of it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

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
from draftbench.document import ClauseId, Document, spoken_labels


class Deed(StrEnum):
    """What is done to clauses."""

    AMEND = "amend"
    DELETE = "delete"
    MOVE = "move"
    DIVIDE = "divide"
    JOIN = "join"
    NEW = "new"


@dataclass(frozen=True, slots=True)
class Summary:
    """One thing that a change set does: the ``deed`` to these ``clauses``; ``slot`` is where they
    go, or where ``count`` new ones come; ``into`` the clause that one is joined to."""

    deed: Deed
    clauses: tuple[ClauseId, ...] = ()
    slot: Slot | None = None
    into: ClauseId | None = None
    count: int = 1


def summarize(changes: ChangeSet) -> tuple[Summary, ...]:
    """Return what a change set does: the edited clauses as one, the deleted as one, then each move,
    division and joining, then the new clauses of each place."""
    edited: dict[ClauseId, None] = {}
    gone: dict[ClauseId, None] = {}
    other: list[Summary] = []
    new: dict[Slot, int] = {}
    brought = brought_by(changes)
    for change in changes.changes:
        match change:
            case Splice():
                edited[change.clause] = None
            case Deletion():
                gone[change.clause] = None
            case Insertion():
                new[change.slot] = new.get(change.slot, 0) + 1
            case Relocation() if change.clause not in brought:
                other.append(Summary(Deed.MOVE, (change.clause,), change.slot))
            case Split():
                other.append(Summary(Deed.DIVIDE, (change.clause,)))
            case Join():
                other.append(Summary(Deed.JOIN, (change.clause,), into=change.into))
    lists = ((Deed.AMEND, edited), (Deed.DELETE, gone))
    return (
        *(Summary(deed, tuple(clauses)) for deed, clauses in lists if clauses),
        *other,
        *(Summary(Deed.NEW, slot=slot, count=count) for slot, count in new.items()),
    )


def brought_by(changes: ChangeSet) -> frozenset[ClauseId]:
    """Return the clauses that a change set brings: new ones, and second parts of divided ones."""
    found: set[ClauseId] = set()
    for change in changes.changes:
        if isinstance(change, Insertion):
            found.update(clause.id for clause in change.clauses)
        elif isinstance(change, Split):
            found.add(change.new)
    return frozenset(found)


def numbers_in(changes: ChangeSet, text: Document) -> dict[ClauseId, str]:
    """Return what ``text``, for which ``changes`` were made, calls the clauses that they concern
    ("OP 5"), those they stand behind or under too; what has no number there is left out."""
    labels = spoken_labels(text)
    found: dict[ClauseId, str] = {}
    for change in changes.changes:
        named = (getattr(change, name, None) for name in ("clause", "into"))
        for clause in (*named, *getattr(change, "slot", ())):
            if clause is not None and labels.get(clause):
                found[clause] = labels[clause]
    return found
