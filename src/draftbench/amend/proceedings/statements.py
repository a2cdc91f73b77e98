"""What was said or decided, and at which meeting: positions, decisions on clauses, numbers."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from datetime import datetime, timedelta, timezone, tzinfo
from enum import StrEnum
from typing import NamedTuple
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from draftbench.amend.proceedings.terms import ClauseState, Stance
from draftbench.document import ClauseId, Document


@dataclass(frozen=True, slots=True)
class Occasion:
    """Who entered something (``by``), when (``at``, ISO 8601 in UTC) and in which meeting (its
    name; empty: outside of all)."""

    by: str
    at: str
    meeting: str = ""


@dataclass(frozen=True, slots=True)
class Meeting:
    """A meeting; ``date`` is its day (ISO 8601) as announced, or that on which it was opened.
    ``opened`` and ``closed`` are when that was done, by the clock there (UTC; empty: still open).
    What is recorded while it is open belongs to it. ``place`` is where it meets, ``zone`` how its
    clock goes ("America/Bahia" or "-03:00"); empty: not said."""

    id: str
    name: str
    date: str
    opened: str
    closed: str = ""
    place: str = ""
    zone: str = ""

    @property
    def is_announced(self) -> bool:
        """Whether its day is not just that of the clock when it was opened."""
        return self.date != self.opened[:10]


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


# Decisions on clauses: agreed, agreed ad referendum, parked, deleted, reopened.


@dataclass(frozen=True, slots=True)
class Decision:
    """A clause, with all that hangs on it, came into a ``state``. ``codes`` are the delegations
    that asked for it, ``why`` the reason in words; ``silence`` the silence procedure that it
    follows from."""

    clause: ClauseId
    state: ClauseState
    codes: tuple[str, ...]
    why: str
    occasion: Occasion
    silence: str = ""


def wording(draft: Document, clause: ClauseId) -> str:
    """sha256 (hex) over the words, marks and tree of a clause and all that hangs on it."""
    digest = hashlib.sha256()
    for one in draft.subtree(clause):
        digest.update(one.digest.encode())
    return digest.hexdigest()


# What delegations say of clauses, options, amendments and brackets, as it was said.


class TargetKind(StrEnum):
    """What a position may be on."""

    CLAUSE = "clause"
    OPTION = "option"
    AMENDMENT = "amendment"
    BRACKET = "bracket"


class Target(NamedTuple):
    """What a position is on: the id of a clause, an option ("alt-1/0"), an amendment or a
    bracket. It stays what it is wherever the clause moves, and after it is gone."""

    kind: TargetKind
    id: str


@dataclass(frozen=True, slots=True)
class Position:
    """One delegation, or group, on one target. ``date`` is the day it was said (ISO 8601)."""

    delegation: str
    target: Target
    stance: Stance
    note: str
    date: str
    occasion: Occasion


# What clauses were called before and after a text got other numbers at once.


@dataclass(frozen=True, slots=True)
class NewName:
    """One clause of the draft: what it was called, and what it is called since."""

    clause: ClauseId
    old: str
    new: str


@dataclass(frozen=True, slots=True)
class NumberTable:
    """The clauses that are called otherwise since the ``occasion``, in the order of the text;
    ``thawed`` says that numbers follow the text since then."""

    rows: tuple[NewName, ...]
    occasion: Occasion
    thawed: bool = False
