"""The words of a negotiation and the steps that it allows, as tables.

Vocabulary: that of the drafting groups and committees of the United Nations (stances, "agreed ad
referendum", parked, silence procedure). Nothing else in the program says which stance counts or
which step is allowed.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from draftbench.messages import message
from draftbench.messages.catalogue import marked


class Stance(StrEnum):
    """What a delegation says of something."""

    SUPPORT = "support"
    OPPOSE = "oppose"
    RESERVE = "reserve"
    FLEXIBLE = "flexible"
    AD_REF = "ad-ref"
    PENDING = "pending"
    DISSOCIATED = "dissociated"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class StanceTerm:
    """How a stance is said, and whether it is counted. ``follows`` says that the delegation has
    no stance of its own, so that its group speaks for it again."""

    said: str
    counted: bool = True
    follows: bool = False


STANCES: dict[Stance, StanceTerm] = {
    Stance.SUPPORT: StanceTerm(message("supports")),
    Stance.OPPOSE: StanceTerm(message("opposes")),
    Stance.RESERVE: StanceTerm(message("reserves its position")),
    Stance.FLEXIBLE: StanceTerm(message("is flexible")),
    Stance.AD_REF: StanceTerm(message("agrees ad referendum")),
    Stance.PENDING: StanceTerm(message("awaits instructions")),
    Stance.DISSOCIATED: StanceTerm(message("dissociates itself from its group"), counted=False),
    Stance.NONE: StanceTerm(message("withdraws its position"), counted=False, follows=True),
}
"""What each stance is. A dissociation ends what a group says for a member and is no stance."""

COUNTED = tuple(stance for stance, term in STANCES.items() if term.counted)
"""The stances that are counted, in the order of columns."""


class ClauseState(StrEnum):
    """How far a clause is."""

    OPEN = "open"
    PARKED = "parked"
    AD_REF = "agreed ad ref"
    AGREED = "agreed"
    DELETED = "deleted"


@dataclass(frozen=True, slots=True)
class ClauseTerm:
    """``steps`` are the states that may follow; ``locks`` says that the words stay as they are;
    ``bare`` that no bracket may be open in the clause; ``done`` is the template that names the
    decision."""

    done: str
    steps: tuple[ClauseState, ...]
    locks: bool = False
    bare: bool = False


CLAUSE_STATES: dict[ClauseState, ClauseTerm] = {
    ClauseState.OPEN: ClauseTerm(
        marked("Reopened {clause}"),
        (ClauseState.PARKED, ClauseState.AD_REF, ClauseState.AGREED, ClauseState.DELETED),
    ),
    ClauseState.PARKED: ClauseTerm(
        marked("Parked {clause}"),
        (ClauseState.OPEN, ClauseState.AD_REF, ClauseState.AGREED, ClauseState.DELETED),
    ),
    ClauseState.AD_REF: ClauseTerm(
        marked("Agreed {clause} ad referendum"),
        (ClauseState.OPEN, ClauseState.PARKED, ClauseState.AGREED),
    ),
    ClauseState.AGREED: ClauseTerm(
        marked("Agreed {clause}"), (ClauseState.OPEN,), locks=True, bare=True
    ),
    ClauseState.DELETED: ClauseTerm(marked("Deleted {clause}"), ()),
}
"""What each state of a clause is. "Nothing is agreed until everything is agreed": every agreement
can be reopened. A deletion is undone, not reopened."""


class Ending(StrEnum):
    """What became of a bracket that is open no more."""

    KEPT = "kept"
    REMOVED = "removed"
    REPLACED = "replaced"
    LOST = "lost"


ENDINGS: dict[Ending, str] = {
    Ending.KEPT: message("the words stay, without brackets"),
    Ending.REMOVED: message("the words go"),
    Ending.REPLACED: message("other words take their place"),
    Ending.LOST: message("its signs or words went with another change of the text"),
}
"""What each ending means."""


class Style(StrEnum):
    """How the members of a set of alternatives are called."""

    ALT = "alt"
    BIS = "bis"
    OPTION = "option"


class SilenceState(StrEnum):
    """Where a silence procedure stands."""

    RUNNING = "running"
    BROKEN = "broken"
    PASSED = "passed"


SILENCE_STEPS: dict[SilenceState, tuple[SilenceState, ...]] = {
    SilenceState.RUNNING: (SilenceState.BROKEN, SilenceState.PASSED),
    SilenceState.BROKEN: (),
    SilenceState.PASSED: (),
}
"""What may follow; that silence has passed follows from the clock alone."""
