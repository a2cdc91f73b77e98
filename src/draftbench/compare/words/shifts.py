"""Phrases that moved inside a clause: deleted here, inserted there, with the same words."""

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import chain
from typing import NamedTuple

from draftbench.compare.increasing import heaviest_increasing
from draftbench.compare.terms import any_stop_words
from draftbench.compare.words.sequences import coded
from draftbench.compare.words.textdiff import TextDiff
from draftbench.language import TokenKind, tokens
from draftbench.language.words import token_texts

_SEED = 3
_CONTENT = 4
_HAN = "\u2e80"


class Move(NamedTuple):
    """The words of ``left[left_start:left_end]`` stand at ``right[right_start:right_end]`` now
    (code points)."""

    left_start: int
    left_end: int
    right_start: int
    right_end: int


class _Word(NamedTuple):
    text: str
    start: int
    end: int
    hunk: int
    """The hunk that the word is wholly in; -1 outside all."""


def moved_phrases(diff: TextDiff) -> tuple[Move, ...]:
    """Phrases that moved, in the order of the left text.

    A phrase is three words or more, two of them content words (four Han characters), that stand
    deleted in one place and inserted in another, are the same but for capitals, and occur nowhere
    else in either text. Phrases that keep their order inside one and the same hunk have not moved.
    """
    if not _may_have_moved(diff):
        return ()
    left = _words(diff.left, [(hunk.left_start, hunk.left_end) for hunk in diff.hunks])
    right = _words(diff.right, [(hunk.right_start, hunk.right_end) for hunk in diff.hunks])
    codes = coded([word.text for word in left], [word.text for word in right])
    if codes is None:
        return ()
    stop = any_stop_words()
    weights = [0 if word.text in stop else 1 if word.text >= _HAN else 2 for word in left]
    found = [
        (a, b, length)
        for a, b, length in _common(*codes, left, right)
        if sum(weights[a : a + length]) >= _CONTENT
    ]
    return tuple(
        Move(left[a].start, left[a + length - 1].end, right[b].start, right[b + length - 1].end)
        for a, b, length in _crossing(found, left, right)
    )


def _may_have_moved(diff: TextDiff) -> bool:
    """Whether any three words are both deleted and inserted (a quick look)."""
    gone: set[tuple[str, ...]] = set()
    come: set[tuple[str, ...]] = set()
    for hunk in diff.hunks:
        gone.update(_threes(diff.left[hunk.left_start : hunk.left_end]))
        come.update(_threes(diff.right[hunk.right_start : hunk.right_end]))
    return not gone.isdisjoint(come)


def _threes(text: str) -> Iterator[tuple[str, ...]]:
    words = [word for word in token_texts(text.casefold()) if word[0].isalnum()]
    return zip(words, words[1:], words[2:], strict=False)


def _words(text: str, hunks: Sequence[tuple[int, int]]) -> list[_Word]:
    found: list[_Word] = []
    at = 0
    for token in tokens(text):
        if token.kind is not TokenKind.WORD:
            continue
        while at < len(hunks) and hunks[at][1] < token.end:
            at += 1
        inside = at < len(hunks) and hunks[at][0] <= token.start
        found.append(_Word(token.text.casefold(), token.start, token.end, at if inside else -1))
    return found


def _common(
    a: str, b: str, left: list[_Word], right: list[_Word]
) -> Iterator[tuple[int, int, int]]:
    """Longest runs of words that are deleted once and inserted once, around three words that occur
    once in each text; apart in both."""
    starts_a, starts_b = range(len(a) - _SEED + 1), range(len(b) - _SEED + 1)
    counts_a = Counter(a[at : at + _SEED] for at in starts_a)
    counts_b = Counter(b[at : at + _SEED] for at in starts_b)
    places = {b[at : at + _SEED]: at for at in starts_b if _together(right, at)}
    next_a = 0
    taken: set[int] = set()
    for at in starts_a:
        seed = a[at : at + _SEED]
        if at < next_a or seed not in places or not _together(left, at):
            continue
        if counts_a[seed] != 1 or counts_b[seed] != 1:
            continue
        start, there = at, places[seed]
        if not taken.isdisjoint(range(there, there + _SEED)):
            continue
        end = at + _SEED
        while (
            start > next_a
            and there
            and there - 1 not in taken
            and a[start - 1] == b[there - 1]
            and left[start - 1].hunk == left[at].hunk
            and right[there - 1].hunk == right[there].hunk
        ):
            start, there = start - 1, there - 1
        while (
            end < len(a)
            and there + end - start < len(b)
            and there + end - start not in taken
            and a[end] == b[there + end - start]
            and left[end].hunk == left[at].hunk
            and right[there + end - start].hunk == right[there].hunk
        ):
            end += 1
        next_a = end
        taken.update(range(there, there + end - start))
        yield start, there, end - start


def _together(words: list[_Word], at: int) -> bool:
    """Whether the words of a seed stand in one hunk."""
    hunk = words[at].hunk
    return hunk >= 0 and words[at + _SEED - 1].hunk == hunk


def _crossing(
    found: list[tuple[int, int, int]], left: list[_Word], right: list[_Word]
) -> list[tuple[int, int, int]]:
    """Phrases without those that keep their order inside a hunk that holds them on both sides."""
    inside: dict[int, list[tuple[int, int, int]]] = {}
    for phrase in found:
        if left[phrase[0]].hunk == right[phrase[1]].hunk:
            inside.setdefault(left[phrase[0]].hunk, []).append(phrase)
    kept = set(
        chain.from_iterable(
            (
                phrases[index]
                for index in heaviest_increasing(
                    [b for _, b, _ in phrases], [float(length) for _, _, length in phrases]
                )
            )
            for phrases in inside.values()
        )
    )
    return [phrase for phrase in found if phrase not in kept]
