"""What clauses were called before and after a text got other numbers at once."""

from __future__ import annotations

from dataclasses import dataclass

from draftbench.amend.proceedings.meetings import Occasion
from draftbench.document import ClauseId


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
