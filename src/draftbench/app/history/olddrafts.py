"""Drafts in the public line of older project files, where they were events as all others: which of
them can be left out of what goes to others.

An event can only be left out where nothing that stays speaks of it: a draft that was tabled, put
into a package or named in any other act of the meeting has to go along.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from draftbench.app.history.privateacts import DRAFTED, KINDS, drafts_named
from draftbench.app.meetings.delegations import JOINED
from draftbench.record.event import Event
from draftbench.record.file import Record

_STEPS = KINDS - {JOINED}


@dataclass(frozen=True, slots=True)
class Sifted:
    """``events`` without those of drafts that were never tabled (``left_out``, by their names), and
    the names of drafts that were never tabled and go along, for others speak of them (``kept``)."""

    events: tuple[Event, ...]
    left_out: tuple[str, ...] = ()
    kept: tuple[str, ...] = ()


def sift(events: Sequence[Event]) -> Sifted:
    """What can go to others of the events of a project."""
    drafted = {
        name: event for event in events if event.kind == DRAFTED for name in amendments_begun(event)
    }
    if not drafted:
        return Sifted(tuple(events))
    naming = {event.id: drafts_named(event.payload, drafted) for event in events}
    never = set(drafted) - {
        name
        for event in events
        if event.kind == "amendment-tabled-again"
        for name in naming[event.id]
    }
    leave = set(never)
    while True:
        gone = _gone(events, naming, leave)
        bound = {
            name
            for event in events
            if event.id not in gone
            for name in (*naming[event.id], *_drafts_of(_texts(event.payload), gone, naming))
            if name in leave
        }
        if not bound:
            break
        leave -= bound
    kept = tuple(event for event in events if event.id not in gone)
    order = list(drafted)
    return Sifted(
        kept,
        tuple(name for name in order if name in leave),
        tuple(name for name in order if name in never - leave),
    )


def amendments_begun(event: Event) -> Iterator[str]:
    """The names of the amendments that an event begins, as far as it can be read."""
    effect = event.payload.get("effect")
    payload = effect.get("payload") if isinstance(effect, dict) else event.payload
    if isinstance(payload, dict):
        several = payload.get("amendments")
        for one in [payload.get("amendment"), *(several if isinstance(several, list) else ())]:
            if isinstance(one, dict):
                yield str(one.get("id", ""))


def is_of_the_meeting(event: Event, begun: Collection[str]) -> bool:
    """Whether an event, which may not fit, is certainly not about a draft that was never tabled,
    where these amendments, none of them such a draft, were ``begun``."""
    if event.kind not in _STEPS:
        return True
    ids = event.payload.get("ids")
    named = [*amendments_begun(event), *(ids if isinstance(ids, list) else ())]
    named += [event.payload["id"]] if "id" in event.payload else []
    return bool(named) and all(isinstance(one, str) and one in begun for one in named)


def copy_without_private(record: Record, out: Path) -> Sifted:
    """Writes a copy of the project without the private line and without drafts that were never
    tabled, as far as those can be left out. Raises OutputError."""
    found = sift(record.events())
    left_out = bool(found.left_out)
    record.copy_to(out, private=False, events=found.events if left_out else None)
    return found


def _gone(
    events: Sequence[Event], naming: dict[str, tuple[str, ...]], leave: set[str]
) -> dict[str, Event]:
    """The events that are about drafts to be left out alone, and what takes those back."""
    gone: dict[str, Event] = {}
    for event in events:
        own = naming[event.id]
        step = event.kind in _STEPS and own and leave.issuperset(own)
        if step or (event.undoes is not None and event.undoes in gone):
            gone[event.id] = event
    return gone


def _drafts_of(
    texts: Iterator[str], gone: dict[str, Event], naming: dict[str, tuple[str, ...]]
) -> Iterator[str]:
    """The drafts whose events are named by texts."""
    for text in texts:
        if text in gone:
            yield from _about(gone[text], gone, naming)


def _about(
    event: Event, gone: dict[str, Event], naming: dict[str, tuple[str, ...]]
) -> tuple[str, ...]:
    while event.undoes in gone:
        event = gone[event.undoes or ""]
    return naming[event.id]


def _texts(data: object) -> Iterator[str]:
    if isinstance(data, str):
        yield data
    elif isinstance(data, dict):
        for value in data.values():
            yield from _texts(value)
    elif isinstance(data, list):
        for value in data:
            yield from _texts(value)
