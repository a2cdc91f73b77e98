"""Changes of words that keep square brackets whole: no change puts in or takes out one sign of a
bracket, and words with it, and leaves the other sign to another change."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from draftbench.amend.changesets.building import spliced
from draftbench.amend.changesets.changes import Splice
from draftbench.document import RichText

Range = tuple[int, int, int, int]
"""``old[start:end]`` became ``new[first:last]``, in this order."""
Span = tuple[int, int]

_OPENING, _CLOSING = "[［", "]］"
_OPTIONS = re.compile(r"[\]］](?:\s*(?:/|\b(?:or|ou|o|u)\b))?\s*[\[［]")
"""Brackets side by side."""
_ENDS = re.compile(r"[.;!?](?!\S)|[。；！？؛؟]")


def with_whole_options(old: str, new: str, ranges: Sequence[Range]) -> list[Range]:
    """The changes, in order, those joined and widened that part options in square brackets
    ("[shall][should]", "[shall/should]") of either text; not over the end of a sentence or of a
    clause that stays."""
    found: list[Range] = []
    for whole, inside in _grouped(old, new, ranges):
        if [whole] == inside or not _are_options(old, new, whole, inside):
            found += inside
        else:
            found.append(whole)
    return found


def printed_pieces(text: RichText, splices: Sequence[Splice]) -> list[tuple[Span, list[Splice]]]:
    """The stretches of a text that are printed beside what would take their place, each with the
    splices in it: none parts a bracket, and what comes directly beside brackets, or behind them,
    is printed with these, since else it would be read in the place of them."""
    ordered, ranges, made = _as_ranges(text, splices)
    found: list[tuple[Span, list[Splice]]] = []
    for (start, end, *_), inside in _grouped(text.text, made.text, ranges, apart=False):
        own, ordered = ordered[: len(inside)], ordered[len(inside) :]
        comes = start == end and own[0].new.text.strip()
        span = _with_brackets_beside(text.text, own[0]) if comes else (start, end)
        found.append((span, own))
    return found


def brackets_at(text: str, at: int) -> Span:
    """The brackets, nothing between them, that end, begin or meet at a place of a text."""
    pairs = dict(_pairs(text))
    opened = {closing: opening for opening, closing in pairs.items()}
    start = end = at
    while start - 1 in opened:
        start = opened[start - 1]
    while end in pairs:
        end = pairs[end] + 1
    return start, end


def _with_brackets_beside(text: str, splice: Splice) -> Span:
    """Where words are put in, with the brackets before them and those directly behind them."""
    at = splice.start
    behind = len(text[:at].rstrip())
    start = brackets_at(text, behind)[0]
    end = at if splice.new.text[-1].isspace() else brackets_at(text, at)[1]
    return (start if start < behind else at), end


def without_parted_brackets(text: RichText, splices: Sequence[Splice]) -> list[Splice]:
    """The splices of a text in order, so many taken together that none parts a bracket. Two that
    only put words in brackets, or take these away, stay apart."""
    ordered, ranges, made = _as_ranges(text, splices)
    found: list[Splice] = []
    for whole, inside in _grouped(text.text, made.text, ranges):
        own, ordered = ordered[: len(inside)], ordered[len(inside) :]
        if [whole] != inside:
            start, end, first, last = whole
            own = [
                replace(
                    own[0],
                    start=start,
                    end=end,
                    old=text.text[start:end],
                    new=made.slice(first, last),
                )
            ]
        found += own
    return found


def _as_ranges(
    text: RichText, splices: Sequence[Splice]
) -> tuple[list[Splice], list[Range], RichText]:
    ordered = sorted(splices, key=lambda one: (one.start, one.end))
    ranges: list[Range] = []
    shift = 0
    for one in ordered:
        first = one.start + shift
        ranges.append((one.start, one.end, first, first + len(one.new)))
        shift += len(one.new) - (one.end - one.start)
    return ordered, ranges, spliced(text, ordered)


def _are_options(old: str, new: str, whole: Range, inside: Sequence[Range]) -> bool:
    start, end, first, last = whole
    edges = [start, *(edge for one in inside for edge in one[:2]), end]
    kept = (old[a:b] for a, b in zip(edges[::2], edges[1::2], strict=True))
    if any(_ENDS.search(words) for words in kept):
        return False
    if _OPTIONS.search(old[start:end]) or _OPTIONS.search(new[first:last]):
        return True
    return any("/" in old[a:b] or "/" in new[c:d] for a, b, c, d in inside)


def _grouped(
    old: str, new: str, ranges: Sequence[Range], *, apart: bool = True
) -> Iterator[tuple[Range, Sequence[Range]]]:
    """The changes with whole brackets, each with those of ``ranges`` that it takes in; ``apart``:
    but for two that only put words in brackets, or take these away."""
    wide = list(ranges)
    if any(sign in text for sign in _OPENING for text in (old, new)):
        while (wider := _joined([*wide, *_parted(old, new, wide, apart=apart)])) != wide:
            wide = wider
    waiting = list(ranges)
    for one in wide:
        inside = [own for own in waiting if one[0] <= own[0] and own[1] <= one[1]]
        del waiting[: len(inside)]
        yield one, inside


def _parted(old: str, new: str, ranges: Sequence[Range], *, apart: bool) -> Iterator[Range]:
    """What is to be one change for a bracket that ``ranges`` part."""
    for side, text in ((0, old), (2, new)):
        for opening, closing in _pairs(text):
            first, last = (_range_at(ranges, side, sign) for sign in (opening, closing))
            if first == last or (apart and _only_signs(old, new, first, last)):
                continue
            start, end = (_place(ranges, side, sign) for sign in (opening, closing))
            yield start[0], end[1], start[2], end[3]


def _only_signs(old: str, new: str, *both: Range | None) -> bool:
    """Whether two changes put in the two signs of a bracket alone, or take them out."""
    signs = [one and (old[one[0] : one[1]], new[one[2] : one[3]]) for one in both]
    return signs in ([("", "["), ("", "]")], [("[", ""), ("]", "")])


def _range_at(ranges: Sequence[Range], side: int, at: int) -> Range | None:
    """The change that has the character of a text, ``side`` 0 the old and 2 the new one."""
    return next((one for one in ranges if one[side] <= at < one[side + 1]), None)


def _place(ranges: Sequence[Range], side: int, at: int) -> Range:
    """The change that has the character, or where it stands in both texts."""
    found = _range_at(ranges, side, at)
    if found is not None:
        return found
    before = [one for one in ranges if one[side + 1] <= at]
    other = at + (before[-1][3 - side] - before[-1][side + 1] if before else 0)
    start, first = (at, other) if side == 0 else (other, at)
    return start, start + 1, first, first + 1


def _joined(ranges: Sequence[Range]) -> list[Range]:
    """The changes in order, those joined that overlap or leave nothing between them."""
    kept: list[Range] = []
    for one in sorted(ranges):
        start, end, first, last = one
        was = kept[-1] if kept else (-1, -1, -1, -1)
        overlap = start < was[1] or first < was[3]
        if kept and (overlap or (start, first) == (was[1], was[3])):
            kept[-1] = was[0], max(end, was[1]), was[2], max(last, was[3])
        else:
            kept.append(one)
    return kept


def _pairs(text: str) -> Iterator[tuple[int, int]]:
    """The places of the signs that open and close each bracket of a text."""
    waiting: list[int] = []
    for at, char in enumerate(text):
        if char in _OPENING:
            waiting.append(at)
        elif char in _CLOSING and waiting:
            yield waiting.pop(), at
