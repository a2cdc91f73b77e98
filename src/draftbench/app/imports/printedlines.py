"""What the program itself prints for the paragraphs of a text with the proposals on them, and what
of that stands in a file that comes back: which brackets are its own is known, not guessed."""

from __future__ import annotations

from collections import defaultdict, deque
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import groupby

from draftbench.amend.changesets.bracketpairs import bracket_pairs, unbalanced
from draftbench.amend.notation import Bracket, read_notation
from draftbench.amend.notation.objects import Span
from draftbench.amend.placement.twins import alike
from draftbench.app.imports.typography import form
from draftbench.compare.words.textdiff import Hunk
from draftbench.compare.words.worddiff import diff
from draftbench.document import Clause, ClauseId, RichText
from draftbench.formats.docx.write.bracketed import Line

_LEAST = 0.4
"""A paragraph that is less like a line is not that line with other words."""
_MOST = 40
"""So many lines may be the one of which a paragraph has other words."""
_BESIDE = "[]/"


@dataclass(frozen=True, slots=True)
class PrintedBracket:
    """The bracket ``[start, end)`` of a line: ``codes`` would have ``words`` in the place of
    ``seen`` of its clause."""

    start: int
    end: int
    codes: tuple[str, ...]
    seen: Span
    words: RichText


@dataclass(frozen=True, slots=True)
class PrintedGroup:
    """Brackets of a line beside each other, ``[start, end)``, on the same words of its clause,
    which stand in ``own``."""

    start: int
    end: int
    own: Span
    brackets: tuple[PrintedBracket, ...]


@dataclass(frozen=True)
class PrintedLine:
    """A line that is printed for a ``clause``: its ``text``, and the brackets in it; ``deleters``
    are the codes of those who would delete all of it."""

    clause: Clause
    text: str
    groups: tuple[PrintedGroup, ...]
    deleters: tuple[str, ...]

    @cached_property
    def key(self) -> str:
        """:func:`printed_key`."""
        return printed_key(self.text)


@dataclass(frozen=True, slots=True)
class KnownPiece:
    """``[start, end)`` of a paragraph is what was printed of the ``brackets``; the text's own words
    stand in ``own``."""

    start: int
    end: int
    own: Span
    brackets: tuple[PrintedBracket, ...]


@dataclass(frozen=True, slots=True)
class KnownParagraph:
    """A paragraph of a file that is a printed ``line``, word for word (``untouched``) or changed:
    of the latter the ``pieces`` that are as they were, and what is ``closed``: words of the sender
    in the place of what was printed, its own brackets among them."""

    line: PrintedLine
    untouched: bool
    pieces: tuple[KnownPiece, ...]
    closed: tuple[Span, ...]


def printed_line(line: Line) -> PrintedLine:
    """What is known of a line of a compilation."""
    starts = [0]
    for stretch in line.stretches:
        starts.append(starts[-1] + len(stretch.text))
    groups: list[PrintedGroup] = []
    for first, wanted in groupby(line.wanted, lambda one: one.group):
        brackets = tuple(
            PrintedBracket(
                starts[one.first], starts[one.last], one.codes, (one.start, one.end), one.words
            )
            for one in wanted
        )
        start, end = starts[first], brackets[-1].end
        within = zip(line.stretches, starts, starts[1:], strict=False)
        own = [(a, b) for each, a, b in within if start <= a < end and each.at is not None]
        groups.append(PrintedGroup(start, end, own[0] if own else (start, start), brackets))
    return PrintedLine(line.clause, line.text.text, tuple(groups), line.deleters)


def known_paragraphs(
    clauses: Iterable[Clause], lines: Sequence[PrintedLine]
) -> dict[ClauseId, KnownParagraph]:
    """Those paragraphs of a file that are printed ``lines``, as they were or with other words."""
    there = [clause for clause in clauses if clause.text.has_words]
    free = defaultdict[str, deque[int]](deque)
    for number, line in enumerate(lines):
        free[line.key].append(number)
    keys = [printed_key(clause.text.text) for clause in there]
    exact = [free[key].popleft() if free.get(key) else None for key in keys]
    left = sorted(number for numbers in free.values() for number in numbers)
    found: dict[ClauseId, KnownParagraph] = {}
    behind = _next(exact, len(lines))
    before = -1
    for at, (clause, same) in enumerate(zip(there, exact, strict=True)):
        place = same
        if place is None:
            near = [each for each in left if before < each < behind[at]] or left
            place = _likest(clause.text.text, lines, near[:_MOST])
            if place is None:
                continue
            left.remove(place)
        before = place
        found[clause.id] = known_paragraph(clause.text.text, lines[place])
    return found


def _next(exact: Sequence[int | None], end: int) -> list[int]:
    """For each paragraph the line that the next one is of those that are as they were."""
    found: list[int] = []
    for number in reversed(exact):
        found.append(end)
        end = end if number is None else number
    return found[::-1]


def _likest(text: str, lines: Sequence[PrintedLine], near: Sequence[int]) -> int | None:
    rows = [(alike(lines[number].text, text), number) for number in near]
    best = max(rows, default=(0.0, 0), key=lambda row: row[0])
    return best[1] if best[0] >= _LEAST else None


def printed_key(text: str) -> str:
    """What a line has but for typography."""
    return "".join(form(text).text.split())


def known_paragraph(text: str, line: PrintedLine) -> KnownParagraph:
    """What a paragraph ``text`` has of the ``line`` that it was printed as."""
    reading = _Comparison(line.text, text)
    pieces: list[KnownPiece] = []
    closed: list[Span] = []
    for group in line.groups:
        own = reading.kept(*group.own) if group.own[0] < group.own[1] else None
        whole = reading.kept(group.start, group.end)
        if whole is not None and not reading.is_beside_options(group.start, group.end):
            pieces.append(KnownPiece(*whole, own or (whole[0], whole[0]), group.brackets))
            continue
        region = reading.region(group.start, group.end)
        places = [reading.kept(one.start, one.end) for one in group.brackets]
        left = [(p, b) for p, b in zip(places, group.brackets, strict=True) if p is not None]
        rest = _without(text, region, [place for place, _ in left])
        if unbalanced(rest) or _has_names(rest):
            continue
        old = line.text[slice(*group.own)].strip()
        is_own = rest.strip() == f"[{old}]" or (bool(left) and _is_one_bracket(rest.strip()))
        if old and is_own and (at := text.find(rest.strip(), *region)) >= 0:
            inner = (at + 1, at + len(rest.strip()) - 1)
            pieces.append(KnownPiece(*region, inner, tuple(one for _, one in left)))
            continue
        pieces += (KnownPiece(*place, (place[0], place[0]), (one,)) for place, one in left)
        closed.append(region)
    untouched = line.key == printed_key(text)
    return KnownParagraph(line, untouched, tuple(pieces), tuple(closed))


def _without(text: str, region: Span, places: Iterable[Span]) -> str:
    edges = [region[0], *(edge for place in places for edge in place), region[1]]
    return "".join(text[a:b] for a, b in zip(edges[::2], edges[1::2], strict=True))


def _is_one_bracket(words: str) -> bool:
    return (0, len(words) - 1) in bracket_pairs(words)


def _has_names(words: str) -> bool:
    return any(isinstance(m, Bracket) and m.attribution for m in read_notation(RichText(words)))


class _Comparison:
    """A printed line beside the paragraph of a file that it became; places are those of the texts
    as they are."""

    def __init__(self, printed: str, text: str) -> None:
        self._left, self._right = form(printed), form(text)
        hunks = diff(self._left.text, self._right.text).hunks
        self._hunks = [_slid(self._left.text, self._right.text, one) for one in hunks]

    def kept(self, start: int, end: int) -> Span | None:
        """Where what was printed in ``[start, end)`` stands as it was; None where it does not."""
        a, b = self._left.of(start), self._left.of(end)
        shift = 0
        for l0, l1, r0, r1 in self._hunks:
            if l1 <= a:
                shift += (r1 - r0) - (l1 - l0)
            elif l0 < b:
                return None
        return self._right.start(a + shift), self._right.end(a + shift, b + shift)

    def is_beside_options(self, start: int, end: int) -> bool:
        """Whether options in brackets, or a stroke, came directly beside what was printed."""
        a, b = self._left.of(start), self._left.of(end)
        return any(
            (one[1] == a and self._goes_on(one, -1)) or (one[0] == b and self._goes_on(one, 0))
            for one in self._hunks
        )

    def _goes_on(self, hunk: Hunk, end: int) -> bool:
        words = self._right.text[hunk[2] : hunk[3]].strip()
        return bool(words) and words[end] in _BESIDE and not unbalanced(words)

    def region(self, start: int, end: int) -> Span:
        """What stands in the place of what was printed in ``[start, end)``."""
        a, b = self._left.of(start), self._left.of(end)
        shift, first, last = 0, None, None
        for one in self._hunks:
            l0, l1, r0, r1 = one
            if l1 <= a and not (l1 == a and self._goes_on(one, -1)):
                shift += (r1 - r0) - (l1 - l0)
                continue
            if first is None:
                first = min(r0, a + shift)
            if l0 < b or (l0 == b and self._goes_on(one, 0)):
                shift += (r1 - r0) - (l1 - l0)
                last = max(r1, b + shift)
        first = a + shift if first is None else first
        last = b + shift if last is None else last
        return self._right.start(first), self._right.end(first, last)


def _slid(left: str, right: str, hunk: Hunk) -> Hunk:
    """A hunk that only puts words in, or takes them out, where it begins with a bracket rather than
    in one, if what stands beside it is the same: "[a[, b]]" and "[a][, b]]"."""
    l0, l1, r0, r1 = hunk
    if (l0 < l1) == (r0 < r1):
        return hunk
    text, start, end = (left, l0, l1) if l0 < l1 else (right, r0, r1)
    for step in (1, -1):
        shift = 0
        while unbalanced(text[start + shift : end + shift]):
            gone, come = (start + shift, end + shift) if step > 0 else (end + shift, start + shift)
            gone, come = (gone, come) if step > 0 else (gone - 1, come - 1)
            if not 0 <= come < len(text) or text[gone] != text[come]:
                break
            shift += step
        else:
            return Hunk(l0 + shift, l1 + shift, r0 + shift, r1 + shift)
    return hunk
