"""Agreed clauses keep their words: what may not touch them, and what is said then.

What hangs on an agreed clause is agreed with it. A new clause, or one that moves, may come behind
an agreed clause, but not into it.
"""

from __future__ import annotations

from collections.abc import Iterable

from draftbench.amend.amendment import Outcome, Placement
from draftbench.amend.changesets.changes import (
    Change,
    ChangeSet,
    Deletion,
    Insertion,
    Join,
    Relocation,
    Splice,
    Split,
)
from draftbench.amend.placement.watching import name_in
from draftbench.amend.proceedings.state import Proceedings
from draftbench.amend.proceedings.statements import Decision, Occasion
from draftbench.amend.proceedings.terms import CLAUSE_STATES, ClauseState
from draftbench.document import ClauseId, Document
from draftbench.errors import AgreedError
from draftbench.messages import capitalized, message


def governing(proceedings: Proceedings, draft: Document, clause: ClauseId) -> ClauseId | None:
    """The agreed clause that ``clause`` is, or hangs on; None where its words are open."""
    found: ClauseId | None = clause
    while found is not None:
        if CLAUSE_STATES[proceedings.state_of(found)].locks:
            return found
        stands = draft.get(found)
        found = None if stands is None else stands.parent
    return None


def state_in(proceedings: Proceedings, draft: Document, clause: ClauseId) -> ClauseState:
    """How far the clause is: agreed with what it hangs on, else what was decided of itself."""
    if governing(proceedings, draft, clause) is not None:
        return ClauseState.AGREED
    return proceedings.state_of(clause)


def locked(
    proceedings: Proceedings, draft: Document, changes: Iterable[Change]
) -> tuple[ClauseId, ...]:
    """The agreed clauses that ``changes`` (in coordinates of ``draft``) would touch."""
    if not proceedings.states:
        return ()
    found: dict[ClauseId, None] = {}
    for change in changes:
        for clause in touched(draft, change):
            lock = governing(proceedings, draft, clause)
            if lock is not None:
                found[lock] = None
    return tuple(found)


def touched(draft: Document, change: Change) -> Iterable[ClauseId]:
    """The clauses that a change touches, agreed or not."""
    match change:
        case Splice() | Split():
            return (change.clause,)
        case Join():
            return (change.into, *_hanging(draft, change.clause))
        case Insertion():
            return () if change.slot.parent is None else (change.slot.parent,)
        case Deletion() | Relocation():
            inside = _hanging(draft, change.clause)
            into = (
                change.slot.parent
                if isinstance(change, Relocation) and change.slot.parent is not None
                else None
            )
            return (*inside, *(() if into is None else (into,)))


def _hanging(draft: Document, clause: ClauseId) -> tuple[ClauseId, ...]:
    """The clause and what hangs on it; a part that a split makes stands alone."""
    return tuple(c.id for c in draft.subtree(clause)) if clause in draft else (clause,)


def reason(draft: Document, clauses: tuple[ClauseId, ...]) -> str:
    """Why agreed clauses cannot be touched: "OP 3 is agreed; reopen it first."."""
    names = [name_in(draft, clause) or message("the clause") for clause in clauses]
    if len(names) == 1:
        said = message("{names} is agreed; reopen it first.", names=names[0])
    else:
        said = message(
            "{names} and {names2} are agreed; reopen them first.",
            names=tuple(names[:-1]),
            names2=names[-1],
        )
    return capitalized(said)


def must_be_open(proceedings: Proceedings, draft: Document, changes: ChangeSet) -> None:
    """Raises AgreedError where ``changes`` touch agreed clauses."""
    found = locked(proceedings, draft, changes.changes)
    if found:
        raise AgreedError(reason(draft, found))


def laid_on(
    proceedings: Proceedings, before: Document, after: Document, occasion: Occasion
) -> Proceedings:
    """The proceedings of a negotiation whose draft of ``before`` a new base text made ``after``:
    brackets are found again by the words, and agreed clauses that read otherwise or are gone are
    open again, with the reason."""
    done = proceedings.followed(after, None, occasion)
    reopened = tuple(
        Decision(clause, ClauseState.OPEN, (), why, occasion)
        for clause, decision in proceedings.states.items()
        if CLAUSE_STATES[decision.state].locks and clause in before
        for why in _otherwise(before, after, clause)
    )
    return done.with_decisions(reopened) if reopened else done


def _otherwise(before: Document, after: Document, clause: ClauseId) -> tuple[str, ...]:
    """What a text does to a clause; empty where it has it with all that hangs on it."""
    if clause not in after:
        return (message("The new base text does not have it."),)
    same = _words(before, clause) == _words(after, clause)
    return () if same else (message("The new base text reads otherwise."),)


def _words(text: Document, clause: ClauseId) -> list[tuple[ClauseId, str, list[str]]]:
    return [
        (one.id, one.text.text, [note.text.text for note in one.text.notes])
        for one in text.subtree(clause)
    ]


def held_back(proceedings: Proceedings, draft: Document, placement: Placement) -> Placement:
    """The placement of an amendment, in conflict where it would touch agreed clauses."""
    if placement.changes is None:
        return placement
    found = locked(proceedings, draft, placement.changes.changes)
    if not found:
        return placement
    return Placement(Outcome.CONFLICT, reason(draft, found), None, (), found)
