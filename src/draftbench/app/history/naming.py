"""Versions: moments of the negotiation that got a name, "Rev.1 as circulated".

version-named  {name, event, events}   event: the id of the last event that belongs to it;
               events: how many events there were then
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from typing import Annotated, Any

from msgspec import Meta

from draftbench.amend.changesets.documentdata import Count, Name
from draftbench.amend.registers.register import Register
from draftbench.app.drafts.drafting import harmless
from draftbench.app.history.act import Act, ActData
from draftbench.errors import UsageError
from draftbench.messages import message
from draftbench.record.event import Event, instant

KIND = "version-named"
NOW = "now"
BASE = "base"
LONGEST = 200
"""The most characters of a name."""


@dataclass(frozen=True, slots=True)
class Version:
    """A named moment: what had happened up to event ``number`` (from 1; None where that event is
    lost). ``at`` is when it was named, ``by`` who did, ``event`` the id of the naming."""

    name: str
    number: int | None
    at: str
    by: str
    event: str


def version_payload(name: str, last: Event, number: int) -> dict[str, Any]:
    """What the event says; raises UsageError for a name that cannot be one."""
    words = " ".join(harmless(name).split())
    if not words or len(words) > LONGEST:
        raise UsageError(
            "A version needs a name of at most {longest} characters, like “Rev.1 as circulated”.",
            longest=LONGEST,
        )
    if words.casefold() in (NOW, BASE) or words.isdigit() or time_meant(words):
        raise UsageError(
            "“{words}” is reserved; choose another name, such as “Rev.1”.", words=words
        )
    return {"name": words, "event": last.id, "events": number}


def time_meant(words: str) -> str:
    """The instant that an ISO 8601 time means, as in :attr:`Event.at`: without a zone in UTC, of a
    day its end; "" where it is no time."""
    if "-" not in words:
        return ""
    try:
        given = datetime.fromisoformat(words)
        if len(words) == len("2026-01-31"):
            given += timedelta(days=1) - timedelta(microseconds=1)
        return instant((given if given.tzinfo else given.replace(tzinfo=UTC)).isoformat())
    except (ValueError, OverflowError, UsageError):
        return ""


def same_name(one: str, other: str) -> bool:
    """Whether two names are the same to a person."""
    return one.casefold() == other.casefold()


def versions_in(events: Sequence[Event], counting: Sequence[Event]) -> tuple[Version, ...]:
    """The versions that were named by events of ``counting``, in the order of naming."""
    numbers = {event.id: number for number, event in enumerate(events, 1)}
    return tuple(
        Version(
            event.payload["name"],
            numbers.get(event.payload["event"]),
            event.at,
            event.actor,
            event.id,
        )
        for event in counting
        if event.kind == KIND
    )


def _named(register: Register, event: Event) -> Register:
    name, moment = event.payload["name"], event.payload["event"]
    if any(same_name(name, other) for other in register.versions):
        raise UsageError("There is a version “{name}” already; choose another name.", name=name)
    return replace(register, versions={**register.versions, name: moment})


class _Naming(ActData):
    name: Annotated[str, Meta(min_length=1, max_length=LONGEST)]
    event: Name
    events: Count


ACTS: dict[str, Act] = {
    KIND: Act(_named, lambda data: message("Named version “{name}”", name=data["name"]), _Naming)
}
"""What is done with versions, by the kind of its event."""
