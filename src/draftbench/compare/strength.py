"""Changes of strength between two versions of a clause: "should" became "shall", "as appropriate"
was added, "all States" became "interested States"."""

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Sequence
from enum import StrEnum
from typing import NamedTuple

from draftbench.compare.shifts import Move, moved_phrases
from draftbench.compare.stopwords import any_stop_words
from draftbench.compare.textdiff import Hunk, TextDiff
from draftbench.language import TokenKind, tokens
from draftbench.language.strength import Ladder, Phrase, ladders, strength_phrases

_REACH = 80
_ALONE = 2
"""Content words that may come or go with words of strength that still bear on the others."""
_SHORT = 15
"""Words on either side up to which a change is one of wording, not a rewritten passage."""
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
    """Changes of strength inside changed hunks, in the order of the left text; none for a language
    without ladders (:mod:`draftbench.language.strength`).

    Words of strength of one ladder that stand in the same hunk answer each other in their order.
    Those that only moved, or that stand in an inserted or deleted passage with words of its own,
    are no change of strength. ``moves`` are the phrases that moved, where they are known.

    >>> from draftbench.compare.worddiff import diff
    >>> [change.direction.value for change in strength_changes(diff("should", "shall"), "en")]
    ['stronger']
    """
    known = ladders(language)
    if not known or not diff.hunks:
        return ()
    moves = moved_phrases(diff) if moves is None else moves
    left_moved = [(move.left_start, move.left_end) for move in moves]
    right_moved = [(move.right_start, move.right_end) for move in moves]
    found: list[StrengthChange] = []
    for hunk, old, new in _regions(diff, language):
        stayed = [phrase for phrase in old if not _inside(phrase, left_moved)]
        came = [phrase for phrase in new if not _inside(phrase, right_moved)]
        found.extend(_changes(diff, hunk, stayed, came, known))
    return tuple(_without_shifted(found))


def _without_shifted(found: list[StrengthChange]) -> list[StrengthChange]:
    """Changes without words that were taken out in one place and put in in another."""
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
        lefts = _near(diff.left, hunk.left_start, hunk.left_end, language)
        rights = _near(diff.right, hunk.right_start, hunk.right_end, language)
        back = max(
            _behind(lefts, hunk.left_start),
            _behind(rights, hunk.right_start),
        )
        front = max(_ahead(lefts, hunk.left_end), _ahead(rights, hunk.right_end))
        back = min(back, hunk.left_start - done[0], hunk.right_start - done[1])
        if ahead is not None:
            front = min(front, ahead.left_start - hunk.left_end)
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


def _near(text: str, start: int, end: int, language: str) -> list[Phrase]:
    """Words of strength in ``text[start:end]`` and close around it."""
    low = max(0, start - _REACH)
    while low and not text[low - 1].isspace():
        low -= 1
    high = min(len(text), end + _REACH)
    return [
        phrase._replace(start=phrase.start + low, end=phrase.end + low)
        for phrase in strength_phrases(text[low:high], language)
    ]


def _behind(phrases: list[Phrase], at: int) -> int:
    return max(
        (at - phrase.start for phrase in phrases if phrase.start < at < phrase.end), default=0
    )


def _ahead(phrases: list[Phrase], at: int) -> int:
    return max((phrase.end - at for phrase in phrases if phrase.start < at < phrase.end), default=0)


def _inside(phrase: Phrase, spans: Sequence[tuple[int, int]]) -> bool:
    at = bisect_left(spans, (phrase.end,))
    return any(start <= phrase.start and phrase.end <= end for start, end in spans[:at])


def _changes(
    diff: TextDiff, hunk: Hunk, old: list[Phrase], new: list[Phrase], known: dict[str, Ladder]
) -> Iterator[StrengthChange]:
    pairs: list[tuple[Phrase | None, Phrase | None]] = []
    for name in dict.fromkeys(phrase.ladder for phrase in (*old, *new)):
        olds = [phrase for phrase in old if phrase.ladder == name]
        news = [phrase for phrase in new if phrase.ladder == name]
        _drop_equal(diff, olds, news)
        pairs.extend(zip(olds, news, strict=False))
        pairs.extend((phrase, None) for phrase in olds[len(news) :])
        pairs.extend((None, phrase) for phrase in news[len(olds) :])
    pairs.sort(key=_order)
    for one, two in pairs:
        change = _change(diff, hunk, one, two, known)
        if change is not None:
            yield change


def _order(pair: tuple[Phrase | None, Phrase | None]) -> tuple[int, int]:
    old, new = pair
    return (old.start if old else -1, new.start if new else -1)


def _drop_equal(diff: TextDiff, olds: list[Phrase], news: list[Phrase]) -> None:
    """Take the words that both sides have out of both lists."""
    for one in tuple(olds):
        words = diff.left[one.start : one.end].casefold()
        for two in news:
            if diff.right[two.start : two.end].casefold() == words:
                olds.remove(one)
                news.remove(two)
                break


def _change(
    diff: TextDiff, hunk: Hunk, one: Phrase | None, two: Phrase | None, known: dict[str, Ladder]
) -> StrengthChange | None:
    phrase = one or two
    if phrase is None:
        return None
    ladder = known[phrase.ladder]
    before = one.rank if one else ladder.absent
    after = two.rank if two else ladder.absent
    if before is None or after is None or before == after:
        return None
    if one is not None and two is not None:
        if not _answer(diff, hunk, one, two):
            return None
    elif not _stands_alone(diff, hunk, phrase, added=one is None):
        return None
    direction = Direction.STRONGER if after > before else Direction.WEAKER
    left = (one.start, one.end) if one else (hunk.left_start, hunk.left_start)
    right = (two.start, two.end) if two else (hunk.right_start, hunk.right_start)
    return StrengthChange(
        left,
        right,
        diff.left[slice(*left)],
        diff.right[slice(*right)],
        direction if ladder.directed else Direction.OTHER,
    )


def _answer(diff: TextDiff, hunk: Hunk, one: Phrase, two: Phrase) -> bool:
    """Whether words of one ladder can be taken for each other's: in a short change always, in a
    rewritten passage where both stand close to its start or to its end."""
    left = diff.left[hunk.left_start : hunk.left_end]
    right = diff.right[hunk.right_start : hunk.right_end]
    if len(left.split()) <= _SHORT and len(right.split()) <= _SHORT:
        return True
    before = (
        diff.left[hunk.left_start : one.start].split(),
        diff.right[hunk.right_start : two.start].split(),
    )
    behind = (
        diff.left[one.end : hunk.left_end].split(),
        diff.right[two.end : hunk.right_end].split(),
    )
    return max(map(len, before)) <= _CLOSE or max(map(len, behind)) <= _CLOSE


def _stands_alone(diff: TextDiff, hunk: Hunk, phrase: Phrase, *, added: bool) -> bool:
    """Whether added or removed words of strength bear on words that both texts have: not where
    they came or went with a passage of its own, or stand in a rewritten one."""
    left = diff.left[hunk.left_start : hunk.left_end]
    right = diff.right[hunk.right_start : hunk.right_end]
    if left and right:
        return len(left.split()) <= _SHORT and len(right.split()) <= _SHORT
    text = right if added else left
    start = hunk.right_start if added else hunk.left_start
    rest = f"{text[: max(0, phrase.start - start)]} {text[max(0, phrase.end - start) :]}"
    stop = any_stop_words()
    content = [
        token
        for token in tokens(rest)
        if token.kind is TokenKind.WORD and token.text.casefold() not in stop
    ]
    return len(content) <= _ALONE
