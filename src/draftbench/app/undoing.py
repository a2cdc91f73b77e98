"""What the next undo and the next redo would take back, found in the events alone."""

from __future__ import annotations

from collections.abc import Sequence

from draftbench.app.acts import ACTS, standing
from draftbench.errors import UsageError
from draftbench.record.event import Event

_BEGINNING = frozenset({"opened", "source-added", "delegations-added"})


def undoable(events: Sequence[Event]) -> Event | None:
    """The last act that counts. The events that made the project at its beginning are not undone
    by accident."""
    beginning = 0
    while beginning < len(events) and events[beginning].kind in _BEGINNING:
        beginning += 1
    first = {event.id for event in events[:beginning]}
    acts = (e for e in reversed(standing(events)) if e.kind in ACTS)
    return next((event for event in acts if event.id not in first), None)


def redoable(events: Sequence[Event]) -> Event | None:
    """The last undo that counts, unless something was done since."""
    for event in reversed(standing(events)):
        if event.kind in ACTS:
            return None
        if event.kind == "undone" and event_of(events, event.undoes or "").kind != "undone":
            return event
    return None


def event_of(events: Sequence[Event], event_id: str) -> Event:
    """The event of that id. Raises UsageError where there is none."""
    found = next((event for event in events if event.id == event_id), None)
    if found is None:
        msg = f"There is no event {event_id} in this record."
        raise UsageError(msg)
    return found
