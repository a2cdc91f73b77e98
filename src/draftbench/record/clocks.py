"""Clocks that went wrong: events whose time cannot be right.

No order follows from the time of an event (:mod:`draftbench.record.order`). It is shown, so that a
time which contradicts what the event's author had seen is told.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from enum import StrEnum
from itertools import pairwise

from draftbench.record.event import Event
from draftbench.record.order import RECEIVED, parents

SLACK = timedelta(minutes=1)
"""So far may two clocks be apart before anything is told."""


class Clock(StrEnum):
    """What is wrong with the time of an event."""

    BEHIND = "behind"
    """It is older than that of something its author had seen."""
    AHEAD = "ahead"
    """It is later than the moment at which the event was taken in from another file."""


def wrong_clocks(events: Sequence[Event]) -> dict[str, Clock]:
    """The events whose time cannot be right, by their ids. ``events`` stand in an order in which
    nobody sees what comes later. What is ahead is not held against those who saw it."""
    if all(one.at <= other.at for one, other in pairwise(events)):
        return {}
    above = parents(events)
    latest_possible = _limits(events, above)
    found: dict[str, Clock] = {}
    latest: list[str] = []
    for place, event in enumerate(events):
        seen = max((latest[one] for one in above[place]), default="")
        if latest_possible[place] and _is_older(latest_possible[place], event.at):
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


def _limits(events: Sequence[Event], above: Sequence[tuple[int, ...]]) -> list[str]:
    """The moment at which each event was taken in by somebody whose own clock was right as far as
    his own file tells; "" where nobody took it in."""
    limits = [""] * len(events)
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
