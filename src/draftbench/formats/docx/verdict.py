"""What a check of a Word file found."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Fault:
    """One thing that is wrong: a code for programs, the part of the file (with the number of the
    paragraph, from 1, where there is one), and a sentence."""

    code: str
    where: str
    message: str


@dataclass(frozen=True, slots=True)
class Verdict:
    """``accepted`` and ``rejected`` say whether accepting or rejecting all changes gives the text
    that was asked for (None: not asked)."""

    faults: tuple[Fault, ...]
    accepted: bool | None = None
    rejected: bool | None = None

    @property
    def sound(self) -> bool:
        """Whether there are no faults."""
        return not self.faults
