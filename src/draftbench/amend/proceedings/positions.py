"""What delegations say of clauses, options, amendments and brackets, as it was said."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

from draftbench.amend.proceedings.meetings import Occasion
from draftbench.amend.proceedings.terms import Stance


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
