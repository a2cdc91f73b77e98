"""A reference of the draft: what it means, and whether it still says so."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from draftbench.amend.references.mentions import Mention
from draftbench.document import ClauseId


class State(StrEnum):
    """How a reference stands."""

    RIGHT = "right"
    STALE = "out of date"
    """What it means has another number now, which can be written."""
    BY_HAND = "by hand"
    """What it means cannot be named by these words any more; a person must write it."""
    GONE = "gone"
    """What it means does not stand in the draft."""
    UNSURE = "not sure"
    """What it means cannot be told; a person must say."""
    PERHAPS = "perhaps"
    """It may be to another text that is named before it; the number is the same as it was."""
    NOWHERE = "nowhere"
    """It never named anything that is there."""
    OTHER = "another text"


WRONG = frozenset({State.STALE, State.BY_HAND, State.GONE, State.UNSURE, State.NOWHERE})
"""States that somebody must see to."""


@dataclass(frozen=True, slots=True)
class Reference:
    """A reference in ``clause``, in its words or in the note of index ``note`` (-1: none).

    ``[start, end)`` (code points) are the words there, ``words`` what they say, ``nth`` counts
    those of the clause that say the same. ``targets`` are the clauses that it means (those that
    are gone too), ``target_note`` the id of the note that it means. ``candidates`` are the clauses
    to choose from where it cannot be told. ``new`` is what the words must be (STALE), ``text`` of a
    note that must say in full what "Ibid." stood for. ``why`` is one sentence for people, empty
    where the reference is right."""

    clause: ClauseId
    note: int
    start: int
    end: int
    words: str
    mention: Mention
    state: State
    nth: int = 0
    targets: tuple[ClauseId, ...] = ()
    target_note: str = ""
    candidates: tuple[ClauseId, ...] = ()
    new: str = ""
    why: str = ""

    @property
    def place(self) -> tuple[ClauseId, int, str, int]:
        """What names it while other words of the clause change."""
        return (self.clause, self.note, self.words, self.nth)

    @property
    def wrong(self) -> bool:
        """Whether somebody must see to it."""
        return self.state in WRONG


# What users said that references mean.


@dataclass(frozen=True, slots=True)
class Meaning:
    """A user's word on what a reference means: the one with these ``words``, the ``nth`` of them
    in the clause (in its note of index ``note``), as it stood after the first ``step`` steps of the
    draft. ``targets`` are clauses; none says that it is to another text."""

    clause: ClauseId
    note: int
    words: str
    nth: int
    targets: tuple[ClauseId, ...]
    step: int
