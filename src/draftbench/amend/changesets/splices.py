"""The word splices that turn one text into another, marks and notes included."""

from __future__ import annotations

from itertools import pairwise

from draftbench.amend.changesets.changes import Splice
from draftbench.compare.words.worddiff import diff
from draftbench.document import ClauseId, RichText

CONTEXT = 48
"""Characters of context quoted on either side of a splice."""


def splices(clause: ClauseId, old: RichText, new: RichText) -> tuple[Splice, ...]:
    """The word splices that turn ``old`` into ``new``, marks and notes included. Words that only
    change their marks are spliced with themselves."""
    ranges = [tuple(hunk) for hunk in diff(old.text, new.text).hunks]
    ranges = _with_mark_changes(old, new, ranges)
    return tuple(
        Splice(
            clause,
            l0,
            l1,
            old.text[l0:l1],
            new.slice(r0, r1),
            old.text[max(0, l0 - CONTEXT) : l0],
            old.text[l1 : l1 + CONTEXT],
        )
        for l0, l1, r0, r1 in ranges
    )


def _with_mark_changes(
    old: RichText, new: RichText, hunks: list[tuple[int, ...]]
) -> list[tuple[int, ...]]:
    """Adds a range for every kept stretch whose marks or notes differ."""
    ranges: list[tuple[int, ...]] = []
    at_left = at_right = 0
    for hunk in [*hunks, (len(old.text), len(old.text), len(new.text), len(new.text))]:
        ranges.extend(_marked_apart(old, new, at_left, hunk[0], at_right))
        ranges.append(hunk)
        at_left, at_right = hunk[1], hunk[3]
    return _joined([r for r in ranges if r[0] < r[1] or r[2] < r[3]])


def _marked_apart(
    old: RichText, new: RichText, start: int, end: int, right: int
) -> list[tuple[int, ...]]:
    left_part, right_part = old.slice(start, end), new.slice(right, right + end - start)
    if left_part == right_part:
        return []
    edges = {0, end - start}
    for part in (left_part, right_part):
        for mark in part.marks:
            edges.update((mark.start, mark.end))
        for place in part.note_positions():
            edges.update((place, place + 1))
    cuts = sorted(edges)
    return [
        (start + a, start + b, right + a, right + b)
        for a, b in pairwise(cuts)
        if left_part.slice(a, b) != right_part.slice(a, b)
    ]


def _joined(ranges: list[tuple[int, ...]]) -> list[tuple[int, ...]]:
    out: list[tuple[int, ...]] = []
    for found in ranges:
        if out and out[-1][1] >= found[0] and out[-1][3] >= found[2]:
            out[-1] = (out[-1][0], found[1], out[-1][2], found[3])
        else:
            out.append(found)
    return out
