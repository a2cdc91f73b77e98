"""What an undo and a redo would take back, found in the events alone, and what stands in the way.

Undo of an act is an event that undoes it; redo is an event that undoes that one. Both work for any
act at any later time, as long as what was done since still fits without it (with it).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import takewhile

from draftbench.app.desks.roster import KIND as ROSTER
from draftbench.app.history.acts import ACTS, in_words, last_standing, standing
from draftbench.app.history.circulation import KIND as CIRCULATED
from draftbench.app.history.joint import LEFT_OUT
from draftbench.errors import ConflictError, DraftbenchError, UsageError
from draftbench.messages import message
from draftbench.record.event import Event
from draftbench.record.order import RECEIVED

_BEGINNING = frozenset({"opened", "source-added", "delegations-added"})
_FOR_GOOD = frozenset({"opened", "salvaged", RECEIVED, CIRCULATED, ROSTER})
"""What is no decision of anybody, so that there is nothing to take back, and the roster, which only
another one replaces."""


def undoable(events: Sequence[Event]) -> Event | None:
    """The last act that counts. The events that made the project at its beginning, and what was
    done before others' events were taken in, are not undone by accident."""
    first = {event.id for event in takewhile(lambda e: e.kind in _BEGINNING, events)}
    for event in last_standing(events):
        if event.kind == RECEIVED:
            return None
        if event.kind in ACTS and event.kind not in _FOR_GOOD and event.id not in first:
            return event
    return None


def why_for_good(event: Event) -> str:
    """Why an event can never be undone; empty where it can, as long as no later one builds on
    it."""
    if event.kind == ROSTER:
        return message("This cannot be undone; only another roster replaces it.")
    if event.kind in _FOR_GOOD:
        return message("This only records what happened; there is nothing to undo.")
    return ""


def is_behind_others(events: Sequence[Event]) -> bool:
    """Whether there is nothing to undo but by its number, because others' events were taken in."""
    received = any(event.kind == RECEIVED for event in last_standing(events))
    return received and undoable(events) is None


def redoable(events: Sequence[Event]) -> Event | None:
    """The last undo that counts, unless something was done since. What was left out of a file that
    came is not done again by accident."""
    for event in last_standing(events):
        if event.kind in ACTS and event.kind != CIRCULATED:
            return None
        if LEFT_OUT in event.payload:
            return None
        if event.kind == "undone" and event_of(events, event.undoes or "").kind != "undone":
            return event
    return None


def event_of(events: Sequence[Event], event_id: str) -> Event:
    """The event of that id. Raises UsageError where there is none."""
    found = next((event for event in reversed(events) if event.id == event_id), None)
    if found is None:
        raise UsageError("There is no event {event} in this record.", event=event_id)
    return found


def to_undo(events: Sequence[Event], event_id: str = "") -> Event | None:
    """The event of that id, which is to be undone; without an id :func:`undoable`. Raises
    UsageError where there is none of it, where it is undone already, or nothing that could be."""
    if not event_id:
        return undoable(events)
    event = event_of(events, event_id)
    if why_for_good(event):
        raise UsageError(
            "Event {number} ({act}) cannot be undone.",
            number=number_of(events, event),
            act=told(events, event),
        )
    former = _undoing(events, event)
    if former is not None:
        raise UsageError(
            "Event {number} ({act}) was undone already, by event {number2}.",
            number=number_of(events, event),
            act=told(events, event),
            number2=number_of(events, former),
        )
    return event


def to_redo(events: Sequence[Event], event_id: str = "") -> Event | None:
    """The undoing of the event of that id, which is to be undone itself; without an id
    :func:`redoable`. Raises UsageError where there is no such event or it is not undone."""
    if not event_id:
        return redoable(events)
    event = event_of(events, event_id)
    former = _undoing(events, event)
    if former is None:
        raise UsageError(
            "Event {number} ({act}) is not undone, so there is nothing to redo.",
            number=number_of(events, event),
            act=told(events, event),
        )
    return former


def _undoing(events: Sequence[Event], event: Event) -> Event | None:
    return next((one for one in reversed(standing(events)) if one.undoes == event.id), None)


def number_of(events: Sequence[Event], event: Event) -> int:
    """The place of an event in the record, from 1."""
    return next(n for n, other in enumerate(events, 1) if other.id == event.id)


def told(events: Sequence[Event], event: Event) -> str:
    """Any event of ``events`` in a few words: "Undid: Accepted am-3"."""
    return in_all_words(event, {one.id: one for one in events})


def in_all_words(event: Event, known: Mapping[str, Event]) -> str:
    """Any event in a few words; ``known`` are all events by their ids."""
    times = 0
    what: str
    target: Event | None = event
    while target is not None and target.undoes is not None:
        times, target = times + 1, known.get(target.undoes)
    if target is None:
        what = message("An act that is lost")
    else:
        what = message("Opened the negotiation") if target.kind == "opened" else in_words(target)
    return (
        (message("Undid: {what}", what=what) if times % 2 else message("Redid: {what}", what=what))
        if times
        else what
    )


def hindered(
    events: Sequence[Event], error: DraftbenchError, misfit: tuple[Event, str] | None
) -> ConflictError:
    """Why the last of ``events``, an undo or redo, cannot be: the first act that no longer fits
    with it, in a sentence. ``error`` is what folding them raised, ``misfit`` that act and why it
    does not fit."""
    undoing = events[-1]
    target = event_of(events, undoing.undoes or "")
    again = target.kind == "undone"
    wanted = event_of(events, target.undoes or "") if again else target
    event, why = misfit or (None, str(error))
    if event is None:
        return ConflictError(
            message("That cannot be redone by itself: later acts stand in its way. {why}", why=why)
            if again
            else message("That cannot be undone by itself: later acts build on it. {why}", why=why)
        )
    if event.id == wanted.id:
        return ConflictError(
            message("That cannot be redone: it builds on what was undone. {why}", why=why)
            if again
            else message("That cannot be undone: it builds on what was undone. {why}", why=why)
        )
    values = {
        "number": number_of(events, event),
        "at": event.at[:16].replace("T", " "),
        "act": told(events, event),
    }
    return ConflictError(
        message(
            "That cannot be redone by itself: later acts stand in its way, first event {number} of "
            "{at} UTC ({act}).",
            **values,
        )
        if again
        else message(
            "That cannot be undone by itself: later acts build on it, first event {number} of "
            "{at} UTC ({act}).",
            **values,
        )
    )
