"""What is still open on a clause when the meeting agrees it."""

from __future__ import annotations

from dataclasses import dataclass

from draftbench.amend.amendment import AmendmentId, Outcome
from draftbench.amend.conflicts.contention import conflicts
from draftbench.amend.negotiation import Entry, Negotiation
from draftbench.amend.proceedings.locks import touched
from draftbench.app.meetings.proceedings import spoken
from draftbench.document import ClauseId
from draftbench.errors import ConflictError


@dataclass(frozen=True, slots=True)
class OpenPoints:
    """The tabled ``amendments`` that could not be accepted any more once a clause was agreed, and
    the ids of the ``conflicts`` that these are in there."""

    amendments: tuple[AmendmentId, ...] = ()
    conflicts: tuple[str, ...] = ()


def open_points(state: Negotiation, clause: ClauseId) -> OpenPoints:
    """What is open on a clause of the draft and what hangs on it. A new clause beside it is not."""
    inside = {one.id for one in state.draft.subtree(clause)}
    found = tuple(
        entry.amendment.id
        for entry in state.entries
        if entry.tabled and inside & set(_clauses(state, entry))
    )
    if not found:
        return OpenPoints()
    there = (
        one.id for one in conflicts(state) if one.clause in inside and set(found) & set(one.members)
    )
    return OpenPoints(found, tuple(there))


def _clauses(state: Negotiation, entry: Entry) -> tuple[ClauseId, ...]:
    """The clauses that an amendment would touch, or at which it waits for its place."""
    placement = entry.placement
    if placement is None or placement.outcome is Outcome.CONTAINED:
        return ()
    if placement.changes is None:
        return placement.where
    return tuple(
        clause for change in placement.changes.changes for clause in touched(state.draft, change)
    )


def must_be_settled(state: Negotiation, clause: ClauseId) -> None:
    """Raises ConflictError, with what is open, where something is open on a clause."""
    found = open_points(state, clause)
    if found.amendments:
        msg = (
            f"{spoken(state.draft, clause)} has open amendments: "
            f"{', '.join(found.amendments)}. Decide on them first, or agree it all the same "
            "with --confirmed."
        )
        raise ConflictError(msg)
