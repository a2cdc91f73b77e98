"""Carrying a stretch of a clause over from the words that an author saw to those that stand now."""

from __future__ import annotations

from dataclasses import dataclass

from draftbench.compare.words.worddiff import diff


@dataclass(frozen=True, slots=True)
class Carried:
    """``kept``: the stretch stands untouched at ``[start, end)`` of the new text. Otherwise
    something overlaps or touches it: the smallest stretch around it that has an answer is
    ``[seen_start, seen_end)`` of the old text and ``[start, end)`` of the new one (code points)."""

    kept: bool
    start: int
    end: int
    seen_start: int
    seen_end: int


def carried(seen: str, now: str, start: int, end: int) -> Carried:
    """Where ``seen[start:end]`` is in ``now``. Changes that only white space separates from the
    stretch touch it."""
    left, right = start, end
    before = within = 0
    hit = False
    for hunk in diff(seen, now).hunks:
        if hunk.left_end < start and seen[hunk.left_end : start].strip():
            before = within = hunk.right_end - hunk.left_end
        elif hunk.left_start > end and seen[end : hunk.left_start].strip():
            break
        else:
            hit = True
            left = min(left, hunk.left_start)
            right = max(right, hunk.left_end)
            within = hunk.right_end - hunk.left_end
    return Carried(not hit, left + before, right + within, left, right)
