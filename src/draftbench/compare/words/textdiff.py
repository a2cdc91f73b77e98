"""The difference between two texts of one clause, in words."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple


class Hunk(NamedTuple):
    """One change: ``left[left_start:left_end]`` became ``right[right_start:right_end]``
    (half-open code point ranges; outside the hunks the two texts are equal)."""

    left_start: int
    left_end: int
    right_start: int
    right_end: int


@dataclass(frozen=True, slots=True)
class TextDiff:
    """All hunks between ``left`` and ``right``, in order, disjoint and not touching.

    ``precise`` is False where the texts were too long for the size budget and a part is given as
    replaced whole. Law: ``left`` with all hunks applied is ``right``.
    """

    left: str
    right: str
    hunks: tuple[Hunk, ...]
    precise: bool = True

    @property
    def similarity(self) -> float:
        """Share of characters that both texts keep: ``2 * equal / (len(left) + len(right))``."""
        total = len(self.left) + len(self.right)
        if not total:
            return 1.0
        equal = len(self.left) - sum(h.left_end - h.left_start for h in self.hunks)
        return 2 * equal / total
