"""Changes of words that keep square brackets whole: no change puts in or takes out one sign of a
bracket, and words with it, and leaves the other sign to another change."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from draftbench.amend.changesets.bracketpairs import OPENING, bracket_pairs
from draftbench.amend.changesets.building import spliced
from draftbench.amend.changesets.changes import Splice
from draftbench.document import RichText

Range = tuple[int, int, int, int]
"""``old[start:end]`` became ``new[first:last]``, in this order."""
Span = tuple[int, int]

OPTIONS = re.compile(r"[\]］](?:\s*(?:/|\b(?:or|ou|o|u)\b))?\s*[\[［]")
"""Brackets side by side."""
_SIGNS = frozenset(",;:.，；：。、،؛")
"""Signs that stand directly behind a word."""
_ROUNDS = 20
"""So often brackets are looked for that what was joined parts."""
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
    pairs = _partners(text.text)
    found: list[tuple[Span, list[Splice]]] = []
    for (start, end, *_), inside in _grouped(text.text, made.text, ranges, apart=False):
        own, ordered = ordered[: len(inside)], ordered[len(inside) :]
        comes = start == end and own[0].new.text.strip()
        span = _with_brackets_beside(text.text, own[0], pairs) if comes else (start, end)
        if start < end and any(one.new.text.strip() for one in own):
            behind = found[-1][0][1] if found else 0
            span = _with_word_before(text.text, start, behind), end
        found.append((span, own))
    return found


def _with_word_before(text: str, start: int, behind: int) -> int:
    """Where to begin a stretch that begins with a sign directly behind a word: at this word, since
    a bracket that touches it would be read as a part of it; not before ``behind``."""
    if text[start] not in _SIGNS:
        return start
    first = start
    while first > behind and text[first - 1].isalnum():
        first -= 1
    return first


def brackets_at(text: str, at: int) -> Span:
    """The brackets, nothing between them, that end, begin or meet at a place of a text."""
    return _brackets_at(_partners(text), at)


def _brackets_at(pairs: Mapping[int, int], at: int) -> Span:
    start = end = at
    while (opening := pairs.get(start - 1, start)) < start - 1:
        start = opening
    while (closing := pairs.get(end, -1)) > end:
        end = closing + 1
    return start, end


def _with_brackets_beside(text: str, splice: Splice, pairs: Mapping[int, int]) -> Span:
    """Where words are put in, with the brackets before them and those directly behind them."""
    at = splice.start
    behind = len(text[:at].rstrip())
    start = _brackets_at(pairs, behind)[0]
    end = at if splice.new.text[-1].isspace() else _brackets_at(pairs, at)[1]
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
    if OPTIONS.search(old[start:end]) or OPTIONS.search(new[first:last]):
        return True
    return any("/" in old[a:b] or "/" in new[c:d] for a, b, c, d in inside)


def _grouped(
    old: str, new: str, ranges: Sequence[Range], *, apart: bool = True
) -> Iterator[tuple[Range, Sequence[Range]]]:
    """The changes with whole brackets, each with those of ``ranges`` that it takes in; ``apart``:
    but for two that only put words in brackets, or take these away."""
    wide = list(ranges)
    if any(sign in text for sign in OPENING for text in (old, new)):
        pairs = [bracket_pairs(text) for text in (old, new)]
        for _ in range(_ROUNDS):
            wider = _joined([*wide, *_parted(old, new, wide, pairs, apart=apart)])
            if wider == wide:
                break
            wide = wider
        else:
            wide = [(wide[0][0], wide[-1][1], wide[0][2], wide[-1][3])]
    at = 0
    for one in wide:
        first = at
        while at < len(ranges) and ranges[at][1] <= one[1] and ranges[at][3] <= one[3]:
            at += 1
        yield one, ranges[first:at]


def _parted(
    old: str,
    new: str,
    ranges: Sequence[Range],
    pairs: Sequence[Sequence[tuple[int, int]]],
    *,
    apart: bool,
) -> Iterator[Range]:
    """What is to be one change for a bracket that ``ranges`` part; ``pairs`` are the signs of the
    brackets of either text."""
    for side, own in zip((0, 2), pairs, strict=True):
        places = _Places(ranges, side)
        for opening, closing in own:
            first, last = places.range_at(opening), places.range_at(closing)
            if first == last or (apart and _only_signs(old, new, first, last)):
                continue
            start, end = first or places.kept(opening), last or places.kept(closing)
            yield start[0], end[1], start[2], end[3]


def _only_signs(old: str, new: str, *both: Range | None) -> bool:
    """Whether two changes put in the two signs of a bracket alone, or take them out."""
    signs = [one and (old[one[0] : one[1]], new[one[2] : one[3]]) for one in both]
    return signs in ([("", "["), ("", "]")], [("[", ""), ("]", "")])


class _Places:
    """The characters of a text, ``side`` 0 the old and 2 the new one, among changes."""

    def __init__(self, ranges: Sequence[Range], side: int) -> None:
        self._ranges, self._side = ranges, side
        self._starts = [one[side] for one in ranges]
        self._ends = [one[side + 1] for one in ranges]

    def range_at(self, at: int) -> Range | None:
        """The change that has a character; None where it stays."""
        number = bisect_right(self._starts, at) - 1
        return self._ranges[number] if number >= 0 and at < self._ends[number] else None

    def kept(self, at: int) -> Range:
        """A character that stays, in both texts."""
        number = bisect_right(self._ends, at) - 1
        before = self._ranges[number] if number >= 0 else (0, 0, 0, 0)
        other = at + before[3 - self._side] - before[self._side + 1]
        start, first = (other, at) if self._side else (at, other)
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


def _partners(text: str) -> dict[int, int]:
    """For the place of each sign of a bracket of a text that of the other one."""
    pairs = bracket_pairs(text)
    return {**dict(pairs), **{closing: opening for opening, closing in pairs}}
