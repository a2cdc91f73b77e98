"""Meetings, and the occasion on which something was said or decided."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta, timezone, tzinfo
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError


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
    it. ``place`` is where it meets, ``zone`` how its clock goes ("America/Bahia" or "-03:00");
    empty: not said."""

    id: str
    name: str
    date: str
    opened: str
    closed: str = ""
    place: str = ""
    zone: str = ""


def clock_of(zone: str) -> tzinfo:
    """The clock of a zone: a name of the IANA data base, or an offset from UTC ("+05:30"). Raises
    ValueError where it is neither."""
    if zone[:1] in ("+", "-"):
        offset = datetime.fromisoformat(f"2000-01-01T00:00{zone}").utcoffset()
        return timezone(timedelta() if offset is None else offset)
    try:
        return ZoneInfo(zone)
    except (ZoneInfoNotFoundError, OSError) as error:
        raise ValueError(zone) from error
