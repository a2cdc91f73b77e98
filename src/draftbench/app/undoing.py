"""What the next undo and the next redo would take back, found in the events alone."""

from __future__ import annotations

from collections.abc import Sequence

from draftbench.app.acts import UNDOABLE, standing
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
    acts = (e for e in reversed(standing(events)) if e.kind in UNDOABLE)
    return next((event for event in acts if event.id not in first), None)


def redoable(events: Sequence[Event]) -> Event | None:
    """The last undo that counts, unless something was done since."""
    for event in reversed(standing(events)):
        if event.kind in UNDOABLE:
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


def in_words(event: Event) -> str:
    """The event in a few words: "acceptance of am-3"."""
    data = event.payload
    match event.kind:
        case "draft-changed":
            return str(data["what"])
        case "amendment-tabled":
            return f"tabling of {data['amendment']['id']}"
        case "amendments-imported":
            return f"import of {', '.join(file['name'] for file in data['files'])}"
        case "amendment-accepted":
            return f"acceptance of {data['id']}"
        case "amendment-rejected":
            return f"rejection of {data['id']}"
        case "amendment-withdrawn":
            return f"withdrawal of {data['id']}"
        case "amendment-held":
            return f"holding of {data['id']}"
        case "pinned":
            return "link" if data["together"] else "refusal of a link"
        case "unpinned":
            return "removal of a link"
        case "theme-set":
            return "theme of a clause"
        case "source-added":
            return f"adding of {data['document']['name']}"
    return "the last act"
