"""Text that knows where each of its characters came from."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import islice
from typing import NamedTuple


class Run(NamedTuple):
    """``length`` characters at ``at`` stand in the source from ``source`` on."""

    at: int
    source: int
    length: int


def _place(run: Run) -> int:
    return run.at


@dataclass(frozen=True, slots=True)
class Traced:
    """``text`` and the runs of it that were taken from the source; what no run covers (a space
    between joined lines, the character a note hangs at) was added."""

    text: str = ""
    runs: tuple[Run, ...] = ()

    @staticmethod
    def of(source: str, start: int, end: int) -> Traced:
        """``source[start:end]``."""
        return Traced(source[start:end], (Run(0, start, end - start),) if end > start else ())

    def __add__(self, other: Traced) -> Traced:
        shift = len(self.text)
        moved = tuple(Run(r.at + shift, r.source, r.length) for r in other.runs)
        return Traced(self.text + other.text, self.runs + moved)

    def slice(self, start: int, end: int) -> Traced:
        """The part ``[start, end)``."""
        runs: list[Run] = []
        begin = max(0, bisect_right(self.runs, start, key=_place) - 1)
        for run in islice(self.runs, begin, None):
            if run.at >= end:
                break
            first, last = max(run.at, start), min(run.at + run.length, end)
            if first < last:
                runs.append(Run(first - start, run.source + first - run.at, last - first))
        return Traced(self.text[start:end], tuple(runs))

    def replaced_all(self, ranges: Sequence[tuple[int, int]], new: str) -> Traced:
        """With ``new``, which came from nowhere, instead of each of the ranges (in order)."""
        parts: list[Traced] = []
        at = 0
        for start, end in ranges:
            parts += [self.slice(at, start), Traced(new)]
            at = end
        parts.append(self.slice(at, len(self.text)))
        return joined(parts, "")

    def sources(self, start: int, end: int) -> tuple[tuple[int, int], ...]:
        """Where ``[start, end)`` stands in the source: half-open ranges in order."""
        return tuple((r.source, r.source + r.length) for r in self.slice(start, end).runs)

    def strip(self, chars: str | None = None) -> Traced:
        """Without white space (or ``chars``) at both ends."""
        start = len(self.text) - len(self.text.lstrip(chars))
        return self.slice(start, max(start, len(self.text.rstrip(chars))))


def joined(parts: list[Traced], glue: str) -> Traced:
    """The parts with ``glue`` between them, in one pass."""
    texts: list[str] = []
    runs: list[Run] = []
    at = 0
    for part in parts:
        if texts:
            texts.append(glue)
            at += len(glue)
        texts.append(part.text)
        runs.extend(Run(r.at + at, r.source, r.length) for r in part.runs)
        at += len(part.text)
    return Traced("".join(texts), tuple(runs))
