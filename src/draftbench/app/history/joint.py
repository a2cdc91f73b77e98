"""Events of several files that were worked on side by side, put together.

Whoever works on a copy gives names (am-7, br-2 …) that somebody else may give too in another copy.
Where that happened, all that bear the name get another one made of it and of the event that gave
it (am-7.3f2a), and whatever speaks of them speaks of that which its author had seen. Names that
were given once stay as they are, and nothing that is stored is rewritten.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from draftbench.record.event import Event
from draftbench.record.order import RECEIVED, in_one_line, parents

AGAIN = "again"
"""The value in the payload of an event that does again what did not fit: the id of that."""
LEFT_OUT = "left_out"
"""The value in the payload of an undoing by which an act was left out when it came in from another
file: the name of that file."""
_BRACKETS = frozenset({"bracket-opened", "bracket-noted"})
_NAMING = _BRACKETS | {
    "alternatives-made",
    "comment-made",
    "meeting-opened",
    "deadline-set",
    "silence-started",
}
MEETINGS = frozenset({"meeting-opened", "meeting-closed"})
"""The kinds of events by which meetings begin and end."""
_DIGITS = 4


@dataclass(frozen=True, slots=True)
class Unfit:
    """An act of one file that does not fit with those of another: the ``event``, ``why`` in a
    sentence, and the id of the event that did it ``again`` ("": none)."""

    event: Event
    why: str
    again: str = ""


def is_joint(events: Sequence[Event]) -> bool:
    """Whether acts may not fit together: others' were taken in, or they were done side by side."""
    return any(event.kind == RECEIVED for event in events) or not in_one_line(events)


def named_apart(events: Sequence[Event]) -> Sequence[Event]:
    """The events, as they stand, with names that were given twice told apart."""
    if in_one_line(events):
        return events
    given: dict[str, list[int]] = {}
    for place, event in enumerate(events):
        for name in _names_given(event):
            given.setdefault(name, []).append(place)
    twice = {name: places for name, places in given.items() if len(set(places)) > 1}
    if not twice:
        return events
    givers = [(name, place) for name, places in twice.items() for place in places]
    bits: dict[int, int] = {}
    for number, (_, place) in enumerate(givers):
        bits[place] = bits.get(place, 0) | 1 << number
    seen: list[int] = []
    made: list[Event] = []
    for place, (event, above) in enumerate(zip(events, parents(events), strict=True)):
        inside = bits.get(place, 0)
        for one in above:
            inside |= seen[one]
        seen.append(inside)
        names = {
            name: f"{name}.{events[giver].id[:_DIGITS]}"
            for number, (name, giver) in enumerate(givers)
            if inside >> number & 1
        }
        own = {n: f"{n}.{event.id[:_DIGITS]}" for n in _names_given(event) if n in twice}
        names |= own
        payload = _renamed(event.payload, names) if names else event.payload
        made.append(event if payload == event.payload else replace(event, payload=payload))
    return made


def meetings_seen(events: Sequence[Event], order: Sequence[Event]) -> dict[str, str]:
    """For each event that was done without sight of all meetings before it, by its id, the name of
    the one that was open for its author ("": none), which is the one that a closing closes. The
    ``order`` is that of the ``events`` that count, as everybody shares it."""
    meetings = [one for one in order if one.kind in MEETINGS]
    ranks = {one.id: rank for rank, one in enumerate(meetings)}
    if in_one_line(events) or not ranks:
        return {}
    bits: list[int] = []
    for event, above in zip(events, parents(events), strict=True):
        inside = 0
        for one in above:
            inside |= bits[one]
        bits.append(inside | 1 << ranks[event.id] if event.id in ranks else inside)
    seen = {event.id: inside for event, inside in zip(events, bits, strict=True)}
    found: dict[str, str] = {}
    before = 0
    for event in order:
        own = 1 << ranks[event.id] if event.id in ranks else 0
        inside, former = seen[event.id] & ~own, before
        before |= own
        if event.kind != "meeting-opened" and inside != former:
            last = meetings[inside.bit_length() - 1] if inside else None
            is_open = last is not None and last.kind == "meeting-opened"
            found[event.id] = str(last.payload.get("name", "")) if last and is_open else ""
    return found


def _names_given(event: Event) -> Iterator[str]:
    """The names that an event is the first to speak of. Payloads may be a stranger's."""
    payload = event.payload
    if event.kind in _NAMING:
        yield from _named(payload)
    yield from _named(payload.get("noted"))
    yield from _named(payload.get("amendment"))
    several = payload.get("amendments")
    for one in several if isinstance(several, list) else ():
        yield from _named(one)


def _named(data: Any) -> Iterator[str]:
    if isinstance(data, dict) and isinstance(data.get("id"), str):
        yield data["id"]


def _renamed(data: Any, names: Mapping[str, str]) -> Any:
    """The data with other names; of a version ("alt-1/2") that before the stroke."""
    match data:
        case str():
            head, stroke, tail = data.partition("/")
            return f"{names[head]}{stroke}{tail}" if head in names else data
        case list():
            return [_renamed(each, names) for each in data]
        case dict():
            return {_renamed(key, names): _renamed(each, names) for key, each in data.items()}
    return data
