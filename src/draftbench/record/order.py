"""The order in which events of several files hold together.

Somebody who works on a copy does not see what is done in the other file meanwhile. So that the two
can be put together again, an event tells what its author had seen: its id ends with the beginning
of the id of the event that stood before it in its file. That makes of any set of events a graph,
and where a file took in events of another, the event that says so (:data:`RECEIVED`) names the last
one of those too.

:func:`ordered` gives the one order that follows from this graph and from nothing else, no clock
either: whatever way the events came in, everybody has the same. Events of the time before such ids
follow the one that stands before them.
"""

from __future__ import annotations

import uuid
from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta
from enum import StrEnum
from itertools import pairwise

from draftbench.errors import InputError
from draftbench.record.event import LINK, Event, instant

MOST_LINES = 500
"""So many copies may be worked on side by side before they are united."""
RECEIVED = "events-received"
"""The kind of the event that events of another file were taken in. Its payload is {file, last,
events, also?}: the name of what was taken in, the id of the last event in it, how many were new,
and the ids of further ones that the last one had not seen."""


def successor(former: str) -> str:
    """A new id for the event that follows the one of the id ``former`` ("": none)."""
    made = uuid.uuid4().hex
    return made[:-LINK] + former[:LINK] if len(former) >= LINK else made


def parents(events: Sequence[Event]) -> list[tuple[int, ...]]:
    """For each event the places (from 0) of those that its author had seen last, that of its own
    file first. ``events`` stand in an order in which nobody sees what comes later."""
    places: dict[str, int] = {}
    whole: dict[str, int] = {}
    found: list[tuple[int, ...]] = []
    for place, event in enumerate(events):
        seen = places.get(event.id[-LINK:], place - 1)
        above = [seen] if seen >= 0 else []
        if event.kind == RECEIVED:
            for name in _taken_in(event):
                last = whole.get(name)
                if last is not None and last not in above:
                    above.append(last)
        found.append(tuple(above))
        places.setdefault(event.id[:LINK], place)
        whole[event.id] = place
    return found


def _taken_in(event: Event) -> Iterable[str]:
    """The ids of the last events that were taken in. Payloads may be a stranger's."""
    yield str(event.payload.get("last", ""))
    also = event.payload.get("also", ())
    yield from map(str, also if isinstance(also, list) else ())


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
    """The events in the order that all who have them share. Events in one line stay as they are.

    What somebody had seen stands before what they did then. Where several lines of work were done
    side by side, they follow each other whole: first the one whose last act had seen the most acts,
    in the order in which its author saw them, then what the next had beyond that, and so on; of
    lines that are equally long the one whose last act has the lower id. So a copy in which little
    was done comes last, and nothing that somebody saw when acting is put in another order unless a
    longer line that had not seen it comes in. That others' events were taken in is no act: it
    makes no line longer, and taking in files in another order changes nothing.
    """
    if in_one_line(events):
        return events
    above = parents(events)
    graph = _Graph(events, above)
    made: list[Event] = []
    done = bytearray(len(events))
    waiting = [(place, False) for place in reversed(graph.last)]
    while waiting:
        place, ready = waiting.pop()
        if done[place]:
            continue
        if ready:
            done[place] = True
            made.append(events[place])
        else:
            waiting.append((place, True))
            waiting += [(one, False) for one in reversed(graph.before(place)) if not done[one]]
    return made


class _Graph:
    """What each event had seen. ``last`` are the places that all others lead to, in order."""

    def __init__(self, events: Sequence[Event], above: Sequence[tuple[int, ...]]) -> None:
        self._events = events
        self._above = above
        self._weights = [0] * len(events)
        self._fronts: list[tuple[int, ...]] = [()] * len(events)
        self._seen_acts: list[tuple[int, ...]] = [()] * len(events)
        seen: dict[int, int] = {}
        children = [0] * len(events)
        for ones in above:
            for one in ones:
                children[one] += 1
        tips = [place for place, number in enumerate(children) if not number]
        for place, ones in enumerate(above):
            front, bits = self._joined(ones, seen)
            self._seen_acts[place] = front
            if events[place].kind == RECEIVED:
                self._fronts[place] = front
            else:
                self._fronts[place] = (place,)
                bits |= 1 << place
            alone = len(ones) == 1 and events[place].kind != RECEIVED
            more = self._weights[ones[0]] + 1 if alone else bits.bit_count()
            self._weights[place] = more
            seen[place] = bits
            for one in ones:
                children[one] -= 1
                if not children[one]:
                    del seen[one]
        front, _ = self._joined(tips, seen)
        tips.sort(key=lambda place: events[place].id)
        self.last = [*self._by_weight(front), *tips]

    def _joined(self, ones: Sequence[int], seen: dict[int, int]) -> tuple[tuple[int, ...], int]:
        """The acts behind ``ones`` that none of the others had seen, and all that was seen. Raises
        InputError where they are of more lines than people ever have."""
        front: list[int] = []
        marks = bits = 0
        for one in ones:
            more, other = self._fronts[one], seen[one]
            gone = marks & other
            for act in more:
                gone &= ~(1 << act)
                if not (marks | bits) >> act & 1:
                    front.append(act)
                    marks |= 1 << act
            if gone:
                front = [act for act in front if not gone >> act & 1]
                marks &= ~gone
            bits |= other
            if len(front) > MOST_LINES:
                raise InputError(
                    "More than {number} copies were worked on side by side, so this cannot be put "
                    "in order; ask who sent it.",
                    number=MOST_LINES,
                )
        return tuple(front), bits

    def _by_weight(self, acts: Sequence[int]) -> list[int]:
        if len(acts) < 2:
            return list(acts)
        return sorted(acts, key=lambda act: (-self._weights[act], self._events[act].id))

    def before(self, place: int) -> list[int]:
        """What stands before an event: the acts that its author had seen last, the longest line of
        work first, and then that they were taken in."""
        return [*self._by_weight(self._seen_acts[place]), *self._above[place]]


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


def sight(events: Sequence[Event], places: Sequence[int]) -> dict[int, int]:
    """Which of the events at ``places`` the author of each of these had seen, as bits: the first
    for the first of the places, and so on."""
    marks = {place: 1 << number for number, place in enumerate(places)}
    known = [0] * len(events)
    found: dict[int, int] = {}
    for place, above in enumerate(parents(events)):
        for one in above:
            known[place] |= known[one]
        if place in marks:
            found[place] = known[place]
            known[place] |= marks[place]
    return found


# Clocks that went wrong: events whose time cannot be right.
#
# No order follows from the time of an event (`draftbench.record.order`). It is shown, so that a
# time which contradicts what the event's author had seen is told.


SLACK = timedelta(minutes=1)
"""So far may two clocks be apart before anything is told."""


class Clock(StrEnum):
    """What is wrong with the time of an event."""

    BEHIND = "behind"
    """It is older than that of something its author had seen."""
    AHEAD = "ahead"
    """It is later than now, or than the moment at which the event was taken in from another file.
    """


def wrong_clocks(events: Sequence[Event]) -> dict[str, Clock]:
    """The events whose time cannot be right, by their ids. ``events`` stand in an order in which
    nobody sees what comes later. What is ahead is not held against those who saw it."""
    now = instant()
    if all(one.at <= other.at for one, other in pairwise(events)):
        return {event.id: Clock.AHEAD for event in events if _is_older(now, event.at)}
    above = parents(events)
    latest_possible = _limits(events, above, now)
    found: dict[str, Clock] = {}
    latest: list[str] = []
    for place, event in enumerate(events):
        seen = max((latest[one] for one in above[place]), default="")
        if _is_older(latest_possible[place], event.at):
            found[event.id] = Clock.AHEAD
            latest.append(seen)
            continue
        if _is_older(event.at, seen):
            found[event.id] = Clock.BEHIND
        latest.append(max(seen, event.at))
    return found


def brought_back(events: Sequence[Event]) -> dict[str, str]:
    """The moments at which events were taken in whose own time was still to come then, by the ids:
    what follows from the clock (that a silence has passed) may not follow from a wrong one."""
    if not any(event.kind == RECEIVED for event in events):
        return {}
    if all(one.at <= other.at for one, other in pairwise(events)):
        return {}
    limits = _limits(events, parents(events))
    return {
        event.id: limit
        for event, limit in zip(events, limits, strict=True)
        if limit and _is_older(limit, event.at)
    }


def _limits(events: Sequence[Event], above: Sequence[tuple[int, ...]], now: str = "") -> list[str]:
    """The moment at which each event was taken in by somebody whose own clock was right as far as
    his own file tells; ``now`` where nobody took it in."""
    limits = [now] * len(events)
    for place in reversed(range(len(events))):
        event, ones = events[place], above[place]
        is_witness = event.kind == RECEIVED and not _is_older(event.at, events[ones[0]].at)
        for number, one in enumerate(ones):
            known = [limits[one], limits[place], event.at if is_witness and number else ""]
            limits[one] = min(filter(None, known), default="")
    return limits


def _is_older(one: str, other: str) -> bool:
    """Whether the first of two moments is older by more than the slack."""
    if one >= other:
        return False
    try:
        return datetime.fromisoformat(other) - datetime.fromisoformat(one) > SLACK
    except (ValueError, TypeError):
        return True
