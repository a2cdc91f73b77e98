"""Past moments of a negotiation: events in words, named versions, and the state at any time."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from draftbench.amend.draft_numbers import revision
from draftbench.amend.negotiation import Negotiation
from draftbench.app.history.acts import ACTS, folded, standing
from draftbench.app.history.joint import meetings_seen
from draftbench.app.history.naming import (
    KIND,
    NOW,
    Version,
    same_name,
    time_meant,
    version_payload,
    versions_in,
)
from draftbench.app.history.undoing import in_all_words
from draftbench.app.workbench import Workbench
from draftbench.errors import UsageError
from draftbench.messages import message
from draftbench.record.event import Event
from draftbench.record.order import Clock, ordered, seen_by, wrong_clocks

_FEWEST = 4
"""Characters of an event's id that are enough to name it."""


@dataclass(frozen=True, slots=True)
class Moment:
    """After event ``number`` (from 1) and before the next; ``name`` is what people call it."""

    number: int
    name: str


@dataclass(frozen=True, slots=True)
class LogEntry:
    """One event in the log: its ``number`` from 1, itself, what it is ``in_words``, by the event of
    which number it was undone (None: it counts), and what is wrong with its time."""

    number: int
    event: Event
    in_words: str
    undone_by: int | None
    clock: Clock | None = None


def log(events: Sequence[Event]) -> tuple[LogEntry, ...]:
    """Everything that happened, in order."""
    numbers = {event.id: number for number, event in enumerate(events, 1)}
    counting = standing(events)
    known = {event.id: event for event in events}
    clocks = wrong_clocks(events)
    undone = {event.undoes: numbers[event.id] for event in counting if event.undoes is not None}
    return tuple(
        LogEntry(
            number, event, in_all_words(event, known), undone.get(event.id), clocks.get(event.id)
        )
        for number, event in enumerate(events, 1)
    )


def doubted_times(events: Sequence[Event]) -> dict[str, str]:
    """The times of events that cannot be right, each with what is wrong with it (a word of
    :class:`~draftbench.record.order.Clock`)."""
    clocks = wrong_clocks(events)
    return {event.at: clocks[event.id].value for event in events if event.id in clocks}


def private_log(bench: Workbench) -> tuple[LogEntry, ...]:
    """What was done with drafts before they were tabled, in order. These entries have no number
    (0), and what was undone was undone by 0."""
    events = [act.event for act in bench.drafts.acts]
    if not events:
        return ()
    known = {event.id: event for event in bench.history}
    undone = {event.undoes for event in standing(events)}
    return tuple(
        LogEntry(0, event, in_all_words(event, known), 0 if event.id in undone else None)
        for event in events
        if event.kind == "undone" or event.kind in ACTS
    )


def meetings(events: Sequence[Event]) -> dict[int, str]:
    """The name of the meeting in which an event was recorded, by the numbers (from 1) of those that
    were recorded in one; its opening and its closing belong to it."""
    found: dict[int, str] = {}
    counting = {event.id for event in standing(events)}
    numbers = {event.id: number for number, event in enumerate(events, 1)}
    name = ""
    order = ordered(events)
    elsewhere = meetings_seen(events, [event for event in order if event.id in counting])
    for event in order:
        number = numbers[event.id]
        if event.kind == "meeting-opened" and event.id in counting and not name:
            name = str(event.payload["name"])
        own = elsewhere.get(event.id, name)
        if own:
            found[number] = own
        if event.kind == "meeting-closed" and event.id in counting and own == name:
            name = ""
    return found


def versions(events: Sequence[Event]) -> tuple[Version, ...]:
    """The named versions that stand, in the order of naming."""
    return versions_in(events, standing(events))


def name_version(bench: Workbench, name: str, *, at: str = NOW, by: str = "") -> Version:
    """Gives the moment that ``at`` means a name. Raises UsageError where a version has it, or a
    base text."""
    counted = range(1, len(bench.register.former) + 1)
    if any(same_name(" ".join(name.split()), revision(number)) for number in counted):
        raise UsageError("There is a version “{name}” already; choose another name.", name=name)
    moment = moment_named(bench.events, at)
    bench.act(KIND, version_payload(name, bench.events[moment.number - 1], moment.number), by)
    return versions(bench.events)[-1]


def event_named(events: Sequence[Event], text: str) -> Event:
    """The event that ``text`` means: its number, its id or the beginning of one. Raises UsageError
    where it is none or several."""
    if text.isdecimal() and 1 <= int(text[:20]) <= len(events):
        return events[int(text) - 1]
    found = [event for event in events if event.id.startswith(text.lower())]
    if len(found) == 1 and len(text) >= _FEWEST:
        return found[0]
    if len(found) > 1 and len(text) >= _FEWEST:
        msg = message(
            "{count} events have an id that begins with “{text}”; give more of it.",
            count=len(found),
            text=text,
        )
    else:
        msg = message(
            "There is no event “{text}”; name one by its number (1 to {count}) or its id.",
            text=text,
            count=len(events),
        )
    raise UsageError(msg)


def moment_named(events: Sequence[Event], text: str) -> Moment:
    """The moment that ``text`` means: "now", the name of a version, the number of an event, its id
    or the beginning of it (what had happened up to and with it), or a time (ISO 8601; UTC where it
    has no zone; of a day, its end): before the first event that was recorded later. Raises
    UsageError where it means nothing, or a moment before the beginning."""
    words = " ".join(text.split())
    if words.casefold() in ("", NOW):
        return Moment(len(events), NOW)
    for version in versions(events):
        if same_name(version.name, words):
            if version.number is None:
                raise UsageError(
                    "The event that version “{version}” ended with is lost from this file.",
                    version=version.name,
                )
            return Moment(version.number, version.name)
    at = time_meant(words)
    if at:
        number = next((n for n, event in enumerate(events) if event.at > at), len(events))
        if not number:
            raise UsageError(
                "Before {words} there was nothing; the record begins at {at}.",
                words=words,
                at=events[0].at,
            )
        return Moment(number, words)
    try:
        event = event_named(events, words)
    except UsageError as error:
        known = ", ".join(f"“{version.name}”" for version in versions(events)[-5:])
        also = (
            message(" The versions are: {known}.", known=known)
            if known
            else message(" No version has a name yet.")
        )
        raise UsageError("{error}{also}", error=error, also=also) from None
    number = next(n for n, other in enumerate(events, 1) if other is event)
    return Moment(number, message("event {number}", number=number))


def state_at(events: Sequence[Event], number: int) -> Negotiation:
    """The state after the event of that number, as it was shown then to whoever did it: what was
    undone only later still counts in it, what was done in another file and not taken in yet does
    not. Raises as :func:`draftbench.app.history.acts.folded`."""
    return folded(seen_by(events, number)).negotiation()
