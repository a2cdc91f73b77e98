"""Where a clause was divided: the white space between its parts, found by the words around it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from draftbench.compare.words.worddiff import diff

Break = tuple[int, int]
"""White space ``[start, end)`` (code points) at which a text is divided; of no width where words
follow each other without any, as in Chinese."""

_SPACE = re.compile(r"\s+")


def breaks(whole: str, parts: Sequence[str]) -> tuple[Break, ...] | None:
    """Where ``whole`` is divided so that its pieces answer to ``parts``, in order: one break fewer
    than there are parts. None where a part would get no words."""
    if len(parts) < 2:
        return ()
    together = " ".join(parts)
    hunks = diff(whole, together).hunks
    found: list[Break] = []
    former = at = 0
    for part in parts[:-1]:
        at += len(part)
        start, end = _widened(whole, _answering(whole, together, at, hunks), former)
        if not whole[former:start].strip() or not whole[end:].strip():
            return None
        found.append((start, end))
        former, at = end, at + 1
    return tuple(found)


def _answering(
    whole: str, together: str, at: int, hunks: Sequence[tuple[int, int, int, int]]
) -> int:
    """The place in ``whole`` that answers to the space at ``at`` of the parts."""
    shift = 0
    for l0, l1, r0, r1 in hunks:
        if r0 > at:
            break
        if at < r1:
            share = (at - r0) / (r1 - r0)
            aim = l0 + share * (l1 - l0)
            spaces = [m.start() for m in _SPACE.finditer(whole, max(0, l0 - 1), l1 + 1)]
            return min(spaces, key=lambda place: abs(place - aim), default=round(aim))
        shift = l1 - r1
    return at + shift


def _widened(whole: str, place: int, least: int) -> Break:
    """The white space around a place, not before ``least``."""
    start = end = max(place, least)
    while start > least and whole[start - 1].isspace():
        start -= 1
    while end < len(whole) and whole[end].isspace():
        end += 1
    return start, end
