"""The order in which events of several files hold together.

Somebody who works on a copy does not see what is done in the other file meanwhile. So that the two
can be put together again, an event tells what its author had seen: its id ends with the beginning
of the id of the event that stood before it in its file. That makes of any set of events a graph,
and where a file took in events of another, the event that says so (:data:`RECEIVED`) names the last
one of those too.

:func:`ordered` gives the one order that follows from this graph and from nothing else: whatever way
the events came in, everybody has the same. Events of the time before such ids follow the one that
stands before them.
"""

from __future__ import annotations

import heapq
import uuid
from collections.abc import Sequence

from draftbench.record.event import LINK, Event

RECEIVED = "events-received"
"""The kind of the event that events of another file were taken in. Its payload is {file, last,
events}: the name of what was taken in, the id of the last event in it, how many were new."""


def successor(former: str) -> str:
    """A new id for the event that follows the one of the id ``former`` ("": none)."""
    made = uuid.uuid4().hex
    return made[:-LINK] + former[:LINK] if len(former) >= LINK else made


def parents(events: Sequence[Event]) -> list[tuple[int, ...]]:
    """For each event the places (from 0) of those that its author had seen last. ``events`` stand
    in an order in which nobody sees what comes later."""
    places: dict[str, int] = {}
    whole: dict[str, int] = {}
    found: list[tuple[int, ...]] = []
    for place, event in enumerate(events):
        seen = places.get(event.id[-LINK:], place - 1)
        others: tuple[int, ...] = ()
        if event.kind == RECEIVED:
            last = whole.get(str(event.payload.get("last", "")))
            others = () if last is None or last == seen else (last,)
        found.append((seen, *others) if seen >= 0 else others)
        places.setdefault(event.id[:LINK], place)
        whole[event.id] = place
    return found


def in_one_line(events: Sequence[Event]) -> bool:
    """Whether each event was done in sight of all before it: one file, or one after the other."""
    known: set[str] = set()
    before = ""
    for event in events:
        link = event.id[-LINK:]
        if link != before and link in known:
            return False
        before = event.id[:LINK]
        known.add(before)
    return True


def ordered(events: Sequence[Event]) -> Sequence[Event]:
    """The events in the order that all who have them share: what somebody had seen stands before
    what he did then, and of the rest the earlier one first (the id decides between the same
    moments). Events in one line stay as they are."""
    if in_one_line(events):
        return events
    above = parents(events)
    below: list[list[int]] = [[] for _ in events]
    waiting = [0] * len(events)
    for place, ones in enumerate(above):
        waiting[place] = len(ones)
        for one in ones:
            below[one].append(place)
    ready = [(e.at, e.id, n) for n, e in enumerate(events) if not waiting[n]]
    heapq.heapify(ready)
    made: list[Event] = []
    while ready:
        place = heapq.heappop(ready)[2]
        made.append(events[place])
        for child in below[place]:
            waiting[child] -= 1
            if not waiting[child]:
                heapq.heappush(ready, (events[child].at, events[child].id, child))
    return made


def seen_by(events: Sequence[Event], number: int) -> Sequence[Event]:
    """The first ``number`` events without those that the author of the last of them had not seen:
    the state in which that one left it."""
    first = events[:number]
    if in_one_line(first):
        return first
    above = parents(first)
    inside: set[int] = set()
    waiting = [number - 1]
    while waiting:
        place = waiting.pop()
        if place not in inside:
            inside.add(place)
            waiting.extend(above[place])
    return [event for place, event in enumerate(first) if place in inside]
