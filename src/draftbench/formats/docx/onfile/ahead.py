"""Differences of words that another core works out while this one writes those that are there."""

from __future__ import annotations

from collections import Counter, deque
from collections.abc import Generator, Iterable, Sequence
from dataclasses import dataclass, field
from itertools import islice

from draftbench.compare.words.textdiff import Hunk
from draftbench.compare.words.worddiff import diff
from draftbench.meanwhile import Work

Texts = tuple[str, str]
"""Two texts to be compared."""
Hunks = tuple[Hunk, ...]
_BATCH = 16
"""So many differences are handed over at a time."""


def differences() -> Generator[list[Hunks] | None, Sequence[Texts], list[Hunks]]:
    """Work for :func:`draftbench.meanwhile.meanwhile`: asked for pairs of texts, it gives the
    differences in their order, some at a time, and at last an empty list."""
    diff("of 5 May 2010", "of 6 May 2010")  # while nobody waits: the patterns of units are made
    asked = yield None
    waiting = iter(asked)
    while batch := list(islice(waiting, _BATCH)):
        yield [diff(*texts).hunks for texts in batch]
    return []


@dataclass(slots=True)
class Ahead:
    """The differences of the texts that ``work`` was asked for, and of others."""

    work: Work[Sequence[Texts], list[Hunks]]
    is_asked: bool = False
    _uses: Counter[Texts] = field(default_factory=Counter)
    _waiting: deque[Texts] = field(default_factory=deque)
    _known: dict[Texts, Hunks] = field(default_factory=dict)

    def ask(self, pairs: Iterable[Texts]) -> None:
        """Has differences worked out from now on, each as often as it will be asked for."""
        self.is_asked = True
        self._uses.update(pairs)
        self._waiting.extend(self._uses)
        self.work.ask(tuple(self._uses))

    def hunks(self, left: str, right: str) -> Hunks:
        """The differences between two texts."""
        texts = (left, right)
        if not self._uses[texts]:
            return diff(left, right).hunks
        while texts not in self._known:
            for found in self.work.answer():
                self._known[self._waiting.popleft()] = found
        self._uses[texts] -= 1
        return self._known[texts] if self._uses[texts] else self._known.pop(texts)
