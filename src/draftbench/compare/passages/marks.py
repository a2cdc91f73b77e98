"""Which marks changed on words that both texts keep: italics, bold, underlining, links ...

A word that is new or gone has no mark to compare; its marks come and go with it.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from operator import itemgetter

from draftbench.compare.words.textdiff import TextDiff
from draftbench.document import Mark, MarkKind, RichText

Span = tuple[int, int]
Place = tuple[int, int, int]
"""A range of the left text that both keep, and where it begins in the right one."""
_Sides = tuple[bytearray, bytearray]
_Both = tuple[Sequence[Mark], Sequence[Mark]]


class Change(StrEnum):
    """Whether a mark is on the right text only or on the left one only."""

    ADDED = "added"
    REMOVED = "removed"


@dataclass(frozen=True, slots=True)
class MarkChange:
    """A mark that was put on words or taken off them: the words as code point ranges of both plain
    texts. ``value`` is the address of a link, else empty."""

    kind: MarkKind
    change: Change
    left: Span
    right: Span
    value: str = ""


def plain_marks(text: RichText) -> tuple[Mark, ...]:
    """The marks of ``text`` over its plain text (notes left out); those over a note alone are
    gone."""
    positions = text.note_positions()
    if not positions:
        return text.marks
    moved = (
        Mark(
            mark.start - bisect_left(positions, mark.start),
            mark.end - bisect_left(positions, mark.end),
            mark.kind,
            mark.value,
        )
        for mark in text.marks
    )
    return tuple(mark for mark in moved if mark.start < mark.end)


def mark_changes(left: RichText, right: RichText, diff: TextDiff) -> tuple[MarkChange, ...]:
    """The changes of marks between two texts whose plain texts differ by ``diff``, in their order.

    Each range is as long as it can be: it goes on over white space, and over changed words where
    the side that has the mark bears it throughout. White space alone never counts.
    """
    marks = plain_marks(left), plain_marks(right)
    if marks[0] == marks[1] and (not marks[0] or not diff.hunks):
        return ()
    alike: dict[tuple[MarkKind, str], tuple[list[Mark], list[Mark]]] = {}
    for side in (0, 1):
        for mark in marks[side]:
            alike.setdefault((mark.kind, mark.value), ([], []))[side].append(mark)
    places = [*kept(diff)]
    sides = bytearray(len(diff.left)), bytearray(len(diff.right))
    found: list[MarkChange] = []
    for (kind, value), both in alike.items():
        _cover(sides, both, b"\1")
        found.extend(_changes(diff, sides, _near(places, both), kind, value))
        _cover(sides, both, b"\0")
    return tuple(sorted(found, key=lambda one: (one.left, one.right, one.kind, one.value)))


def _cover(sides: _Sides, both: _Both, with_what: bytes) -> None:
    """Puts a byte on each code point on which one of the marks lies, on both sides."""
    for covered, marks in zip(sides, both, strict=True):
        for mark in marks:
            covered[mark.start : mark.end] = with_what * (mark.end - mark.start)


def _near(places: Sequence[Place], both: _Both) -> Iterator[Place]:
    """Of what both texts keep the part where the marks lie: a text may have a thousand links to as
    many addresses."""
    spans = [(marks[0].start, max(mark.end for mark in marks)) if marks else None for marks in both]
    first, last = len(places), 0
    for span, start_of in zip(spans, (itemgetter(0), itemgetter(2)), strict=True):
        if span is not None:
            first = min(first, max(0, bisect_right(places, span[0], key=start_of) - 1))
            last = max(last, bisect_left(places, span[1], key=start_of))
    for start, end, at in places[first:last]:
        within = [
            (span[0] - begun, span[1] - begun)
            for span, begun in zip(spans, (start, at), strict=True)
            if span is not None
        ]
        low = max(0, min(low for low, _ in within))
        high = min(end - start, max(high for _, high in within))
        if low < high:
            yield start + low, start + high, at + low


def _changes(
    diff: TextDiff, sides: _Sides, places: Iterable[Place], kind: MarkKind, value: str
) -> Iterator[MarkChange]:
    run: tuple[Change, int, int, int, int] | None = None
    for i, j in _unlike(diff, sides, places):
        change = Change.ADDED if sides[1][j] else Change.REMOVED
        if run is not None:
            former, i0, i1, j0, j1 = run
            if former is change and _goes_on(diff, sides, change, (i1, i), (j1, j)):
                run = change, i0, i + 1, j0, j + 1
                continue
            yield MarkChange(kind, former, (i0, i1), (j0, j1), value)
        run = change, i, i + 1, j, j + 1
    if run is not None:
        yield MarkChange(kind, run[0], run[1:3], run[3:], value)


def _unlike(diff: TextDiff, sides: _Sides, places: Iterable[Place]) -> Iterator[Span]:
    """The places (left, right) of kept characters, white space aside, marked on one side only."""
    for start, end, at in places:
        one, two = sides[0][start:end], sides[1][at : at + end - start]
        if one == two:
            continue
        for offset, (a, b) in enumerate(zip(one, two, strict=True)):
            if a != b and not diff.left[start + offset].isspace():
                yield start + offset, at + offset


def _goes_on(diff: TextDiff, sides: _Sides, change: Change, left: Span, right: Span) -> bool:
    """Whether what lies between two changed characters bears the mark on the side that has it,
    and on no other, white space aside."""
    added = change is Change.ADDED
    return all(
        char.isspace() or bool(covered) is marked
        for text, cover, (start, end), marked in (
            (diff.left, sides[0], left, not added),
            (diff.right, sides[1], right, added),
        )
        for char, covered in zip(text[start:end], cover[start:end], strict=True)
    )


def kept(diff: TextDiff) -> Iterator[Place]:
    """What both texts keep: the range in the left text and where it begins in the right one."""
    at_left = at_right = 0
    for hunk in diff.hunks:
        if at_left < hunk.left_start:
            yield at_left, hunk.left_start, at_right
        at_left, at_right = hunk.left_end, hunk.right_end
    if at_left < len(diff.left):
        yield at_left, len(diff.left), at_right
