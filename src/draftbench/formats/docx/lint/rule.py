"""What a rule of the linter is, and what it finds."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial

from draftbench.formats.docx.lint.checked import Checked, Found

Findings = Iterator[Found]


@dataclass(frozen=True, slots=True)
class Rule:
    """A rule: its ``code`` for programs, what it asks for in a sentence (``asks``), and the
    function that finds where it is broken. The source of a rule stands at its function."""

    code: str
    asks: str
    check: Callable[[Checked], Findings]


def rule(code: str, asks: str) -> Callable[[Callable[[Checked], Findings]], Rule]:
    """Make the function below a rule."""
    return partial(Rule, code, asks)


# What a check of a Word file found.


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
