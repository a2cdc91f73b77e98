"""Meetings, and the occasion on which something was said or decided."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Occasion:
    """Who entered something (``by``), when (``at``, ISO 8601 in UTC) and in which meeting (its
    name; empty: outside of all)."""

    by: str
    at: str
    meeting: str = ""


@dataclass(frozen=True, slots=True)
class Meeting:
    """A meeting; ``date`` is its day (ISO 8601) as announced, ``opened`` and ``closed`` when it was
    opened and closed here (UTC; empty: still open). What is recorded while it is open belongs to
    it."""

    id: str
    name: str
    date: str
    opened: str
    closed: str = ""
