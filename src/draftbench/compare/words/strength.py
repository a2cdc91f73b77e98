"""Changes of strength between two versions of a clause: "should" became "shall", "as appropriate"
was added, "all States" became "interested States"."""

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property
from itertools import islice, zip_longest
from typing import NamedTuple

from draftbench.compare.languages.rungs import steps
from draftbench.compare.terms import any_stop_words
from draftbench.compare.words.classes import Move, moved_phrases
from draftbench.compare.words.textdiff import Hunk, TextDiff
from draftbench.language import TokenKind, tokens
from draftbench.language.acts import act
from draftbench.language.measures import TIMES
from draftbench.language.strength import Ladder, Phrase, ladders, strength_phrases

_REACH = 80
_ALONE = 2
"""Content words that may come or go with words of strength that still bear on the others."""
_SHORT = 15
"""Words on either side up to which a change is one of wording, not a rewritten passage."""
_WRITTEN = re.compile(r"\S+")
_LETTERS = re.compile(r"\w+")
_OPENING = 400
"""Code points in which an act and its addressee are looked for."""
_CLOSE = 3
"""Words of strength answer each other in a rewritten passage at most so many words from an end."""


class Direction(StrEnum):
    """What became of the strength of a clause."""

    STRONGER = "stronger"
    WEAKER = "weaker"
    OTHER = "other"


class StrengthChange(NamedTuple):
    """``left`` and ``right`` are half-open code point ranges (empty where the words were added or
    removed), ``old`` and ``new`` the words there."""

    left: tuple[int, int]
    right: tuple[int, int]
    old: str
    new: str
    direction: Direction


def strength_changes(
    diff: TextDiff, language: str, moves: Sequence[Move] | None = None
) -> tuple[StrengthChange, ...]:
    """Changes of strength inside changed hunks, in the order of the left text; in a language
    without ladders (:mod:`draftbench.language.strength`) of openings and words of obligation.

    Words of strength of one ladder that stand in the same hunk answer each other in their order.
    Those that only moved, or that stand in an inserted or deleted passage with words of its own,
    are no change of strength. ``moves`` are the phrases that moved, where they are known.

    >>> from draftbench.compare.words.worddiff import diff
    >>> [change.direction.value for change in strength_changes(diff("should", "shall"), "en")]
    ['stronger']
    """
    known = ladders(language)
    if not diff.hunks:
        return ()
    if not known:
        return tuple(_by_rungs(diff, language))
    moves = moved_phrases(diff) if moves is None else moves
    left_moved = sorted((move.left_start, move.left_end) for move in moves)
    right_moved = sorted((move.right_start, move.right_end) for move in moves)
    found: list[StrengthChange] = []
    for hunk, old, new in _regions(diff, language):
        stayed = [phrase for phrase in old if not _inside(phrase, left_moved)]
        came = [phrase for phrase in new if not _inside(phrase, right_moved)]
        if stayed or came:
            found.extend(_Passage(diff, hunk, known).changes(stayed, came))
    found = _without_shifted(found)
    alone = _should_alone(diff, language)
    return tuple(found if alone is None else [alone, *found])


def _by_rungs(diff: TextDiff, language: str) -> Iterator[StrengthChange]:
    """What :mod:`draftbench.compare.languages.rungs` says of a language without ladders."""
    for left, right, is_stronger in steps(diff.left, diff.right, diff.hunks, language):
        direction = Direction.STRONGER if is_stronger else Direction.WEAKER
        yield StrengthChange(
            left, right, diff.left[slice(*left)], diff.right[slice(*right)], direction
        )


def _should_alone(diff: TextDiff, language: str) -> StrengthChange | None:
    """What becomes of an act that "should" alone takes the place of ("Urges Member States to act",
    "Member States should act"), or the other way round: "should" recommends."""
    if diff.hunks[0].left_start or diff.hunks[0].right_start:
        return None
    acts = [act(text[:_OPENING], language) for text in (diff.left, diff.right)]
    one, two = acts
    if one is None or two is None or bool(one.words) is bool(two.words):
        return None
    before, after = one.strength, two.strength
    if before is None or after is None or before[0] != after[0] or before[1] == after[1]:
        return None
    left, right = (
        (a.start, a.end) if a.words or a.addressee is None else _behind_subject(a.text, a.addressee)
        for a in (one, two)
    )
    return StrengthChange(
        left,
        right,
        diff.left[slice(*left)],
        diff.right[slice(*right)],
        Direction.STRONGER if after[1] > before[1] else Direction.WEAKER,
    )


def _behind_subject(text: str, subject: tuple[int, int]) -> tuple[int, int]:
    """The word behind a subject: "should"."""
    found = _WRITTEN.search(text, subject[1])
    return found.span() if found else subject


def _without_shifted(found: list[StrengthChange]) -> list[StrengthChange]:
    """Changes without words that were taken out in one place and put in in another."""
    if len(found) < 2:
        return found
    gone = Counter(one.old.casefold() for one in found if not one.new)
    come = Counter(one.new.casefold() for one in found if not one.old)
    left, right = gone & come, gone & come
    kept: list[StrengthChange] = []
    for one in found:
        shifted = right if one.new else left
        words = (one.new or one.old).casefold()
        if (one.old and one.new) or not shifted[words]:
            kept.append(one)
        else:
            shifted[words] -= 1
    return kept


def _regions(diff: TextDiff, language: str) -> Iterator[tuple[Hunk, list[Phrase], list[Phrase]]]:
    """Each hunk, widened over the words of strength that it changes in part, with those inside."""
    done = (0, 0)
    for place, hunk in enumerate(diff.hunks):
        ahead = diff.hunks[place + 1] if place + 1 < len(diff.hunks) else None
        sides = (
            _Side(diff.left, hunk.left_start, hunk.left_end, language),
            _Side(diff.right, hunk.right_start, hunk.right_end, language),
        )
        lefts, rights = (side.phrases(0, 0) for side in sides)
        back = max(_behind(lefts, hunk.left_start), _behind(rights, hunk.right_start))
        front = max(_ahead(lefts, hunk.left_end), _ahead(rights, hunk.right_end))
        if back or front:
            back = min(back, hunk.left_start - done[0], hunk.right_start - done[1])
            if ahead is not None:
                front = min(front, ahead.left_start - hunk.left_end)
            lefts, rights = (side.phrases(back, front) for side in sides)
        wide = Hunk(
            hunk.left_start - back,
            hunk.left_end + front,
            hunk.right_start - back,
            hunk.right_end + front,
        )
        done = (wide.left_end, wide.right_end)
        yield (
            hunk,
            [p for p in lefts if wide.left_start <= p.start and p.end <= wide.left_end],
            [p for p in rights if wide.right_start <= p.start and p.end <= wide.right_end],
        )


class _Side(NamedTuple):
    """One text of a hunk."""

    text: str
    start: int
    end: int
    language: str

    def phrases(self, back: int, front: int) -> list[Phrase]:
        """Words of strength that touch the hunk, made so much longer on both sides."""
        low = max(0, self.start - _REACH)
        while low and not self.text[low - 1].isspace():
            low -= 1
        return [
            phrase._replace(start=phrase.start + low, end=phrase.end + low)
            for phrase in strength_phrases(
                self.text[low : self.end + _REACH],
                self.language,
                self.start - back - low,
                self.end + front - low,
            )
        ]


def _behind(phrases: list[Phrase], at: int) -> int:
    return max(
        (at - phrase.start for phrase in phrases if phrase.start < at < phrase.end), default=0
    )


def _ahead(phrases: list[Phrase], at: int) -> int:
    return max((phrase.end - at for phrase in phrases if phrase.start < at < phrase.end), default=0)


def _inside(phrase: Phrase, spans: Sequence[tuple[int, int]]) -> bool:
    """Whether a phrase stands in one of the spans, which are in order and apart."""
    at = bisect_left(spans, (phrase.end,))
    return at > 0 and spans[at - 1][0] <= phrase.start and phrase.end <= spans[at - 1][1]


@dataclass(frozen=True)
class _Passage:
    """One hunk whose words of strength are looked at."""

    diff: TextDiff
    hunk: Hunk
    known: dict[str, Ladder]

    @cached_property
    def _is_short(self) -> bool:
        """Whether the change is one of wording, not a rewritten passage."""
        hunk = self.hunk
        return not _more_words(
            self.diff.left, hunk.left_start, hunk.left_end, _SHORT
        ) and not _more_words(self.diff.right, hunk.right_start, hunk.right_end, _SHORT)

    def changes(self, old: list[Phrase], new: list[Phrase]) -> Iterator[StrengthChange]:
        """The changes between the words of strength of both sides."""
        pairs: list[tuple[Phrase | None, Phrase | None]] = []
        for name in dict.fromkeys(phrase.ladder for phrase in (*old, *new)):
            olds, news = self._without_equal(
                [phrase for phrase in old if phrase.ladder == name],
                [phrase for phrase in new if phrase.ladder == name],
            )
            pairs.extend(zip_longest(olds, news))
        pairs.sort(key=_order)
        found = [(pair, self._change(*pair)) for pair in pairs]
        times = [change for pair, change in found if change is not None and _is_lone_time(*pair)]
        mixed = len({change.direction for change in times}) > 1
        for _, change in found:
            if change is not None and not (mixed and change in times):
                yield change

    def _without_equal(
        self, olds: list[Phrase], news: list[Phrase]
    ) -> tuple[list[Phrase], list[Phrase]]:
        """Both without the words that both have."""
        left, right = (
            [text[phrase.start : phrase.end].casefold() for phrase in phrases]
            for text, phrases in ((self.diff.left, olds), (self.diff.right, news))
        )
        if set(left).isdisjoint(right):
            return olds, news
        shared = Counter(left) & Counter(right)
        return _without(olds, left, shared.copy()), _without(news, right, shared)

    def _change(self, one: Phrase | None, two: Phrase | None) -> StrengthChange | None:
        phrase = one or two
        if phrase is None:
            return None
        ladder = self.known[phrase.ladder]
        if one is not None and two is not None:
            stronger = two.is_stronger(one)
            if stronger is None or not self._answer(one, two):
                return None
        else:
            if ladder.absent is None or ladder.absent == phrase.rank:
                return None
            if not self._stands_alone(phrase, added=one is None):
                return None
            stronger = (phrase.rank > ladder.absent) is (one is None)
        hunk = self.hunk
        direction = Direction.STRONGER if stronger else Direction.WEAKER
        left = (one.start, one.end) if one else (hunk.left_start, hunk.left_start)
        right = (two.start, two.end) if two else (hunk.right_start, hunk.right_start)
        return StrengthChange(
            left,
            right,
            self.diff.left[slice(*left)],
            self.diff.right[slice(*right)],
            direction if ladder.directed else Direction.OTHER,
        )

    def _answer(self, one: Phrase, two: Phrase) -> bool:
        """Whether words of one ladder can be taken for each other's: in a short change always, in a
        rewritten passage where both stand close to its start or to its end."""
        if self._is_short:
            return True
        left, right, hunk = self.diff.left, self.diff.right, self.hunk
        far_from_start = _more_words(left, hunk.left_start, one.start, _CLOSE) or _more_words(
            right, hunk.right_start, two.start, _CLOSE
        )
        return not far_from_start or not (
            _more_words(left, one.end, hunk.left_end, _CLOSE)
            or _more_words(right, two.end, hunk.right_end, _CLOSE)
        )

    def _stands_alone(self, phrase: Phrase, *, added: bool) -> bool:
        """Whether added or removed words of strength bear on words that both texts have: not where
        they came or went with a passage of its own, or stand in a rewritten one, or where what
        they end in stands on the other side too ("Consider" became "To consider")."""
        hunk = self.hunk
        sides = [
            (self.diff.left, hunk.left_start, hunk.left_end),
            (self.diff.right, hunk.right_start, hunk.right_end),
        ]
        (text, start, end), (other, low, high) = reversed(sides) if added else sides
        if start < end and low < high:
            last = tuple(_LETTERS.findall(text[phrase.start : phrase.end].casefold()))[-1:]
            return self._is_short and not set(last).intersection(
                _LETTERS.findall(other[low:high].casefold())
            )
        stop = any_stop_words()
        others = (
            token
            for a, b in ((start, phrase.start), (phrase.end, end))
            for match in _WRITTEN.finditer(text, a, max(a, b))
            for token in tokens(match.group())
            if token.kind is TokenKind.WORD and token.text.casefold() not in stop
        )
        return sum(1 for _ in islice(others, _ALONE + 1)) <= _ALONE


def _is_lone_time(one: Phrase | None, two: Phrase | None) -> bool:
    """Whether words that say when came or went alone: those of another kind may have taken their
    place ("immediately" for "within three days"), and then nothing is certain where they disagree.
    """
    phrase = one or two
    return phrase is not None and (one is None or two is None) and phrase.ladder in TIMES


def _order(pair: tuple[Phrase | None, Phrase | None]) -> tuple[int, int]:
    old, new = pair
    return (old.start if old else -1, new.start if new else -1)


def _without(phrases: list[Phrase], words: list[str], shared: Counter[str]) -> list[Phrase]:
    """``phrases`` without the first of those whose ``words`` are ``shared``."""
    kept: list[Phrase] = []
    for phrase, said in zip(phrases, words, strict=True):
        if shared[said]:
            shared[said] -= 1
        else:
            kept.append(phrase)
    return kept


def _more_words(text: str, start: int, end: int, count: int) -> bool:
    """Whether more than ``count`` words stand from ``start`` to ``end``; no more are looked at."""
    return (
        next(islice(_WRITTEN.finditer(text, start, max(start, end)), count, None), None) is not None
    )
