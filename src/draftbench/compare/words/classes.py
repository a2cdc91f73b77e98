"""What kinds of change a word difference holds, moved phrases among them.

A small class is a change that leaves every word as it is: ``spacing`` (kinds and amounts of white
space, spaces at punctuation, and what is not seen: soft hyphens, zero-width characters, composed or
decomposed letters), ``quotes`` (the style of quotation marks and apostrophes), ``case`` (capitals)
and ``punctuation`` (marks that do not stand inside a word or number, and the kind of hyphens and
dashes). Everything else is ``text``: square and other brackets, signs of currency or share, a minus
before a number, an apostrophe after a word, a capital that makes another word ("who", "WHO").
"""

import re
from collections import Counter
from collections.abc import Callable, Collection, Iterator, Sequence
from functools import cache
from itertools import chain, combinations
from typing import NamedTuple

from draftbench.compare.increasing import heaviest_increasing
from draftbench.compare.normal import straight
from draftbench.compare.terms import any_stop_words
from draftbench.compare.words.sequences import coded
from draftbench.compare.words.textdiff import Hunk, TextDiff
from draftbench.garbage import remembered
from draftbench.language import TokenKind, tokens
from draftbench.language.letters import composed
from draftbench.language.words import MARKS, UNSEEN, han_of, token_texts

SMALL = ("punctuation", "case", "spacing", "quotes")
"""The classes that leave every word as it is, in the order in which they are named."""

_ACRONYM_LENGTH = 5
_HYPHENS = re.compile("[\u2010-\u2013\u2212\ufe58\ufe63\uff0d]")
_DASH = re.compile(r"(?:(?<!\s)\s++)?[\u2014\u2015]\s*")
_MARKS = re.compile(r"[,;:.!?…¡¿·()\-\"'、，。；：！？（）،؛؟۔]+")
_CONTEXT = 40
_LETTERS = {ord(one): one.lower() if one.isalnum() else None for one in map(chr, range(128))}
"""What makes a plain text its letters and digits, in lower case."""
_LONGEST = 20_000
"""Characters of both texts together up to which the classes of a difference are kept."""
_UNSEEN = re.compile(f"[{UNSEEN}]")
_SPACES = re.compile(r"\s+")
_LOOSE_SPACE = (  # at a mark, where the mark alone does not join words or digits
    r" (?=[^\w\s.,:/'’\-])|(?<=[^\w\s.,:/'’\-]) "
    r"| (?=[.,:](?!\d))|(?<=(?<!\d)[.,:]) |(?<=[.,:]) (?!\d)"
    r"| (?=['’/\-](?!\w))|(?<=(?<!\w)['’/\-]) |(?<=['’/\-]) (?!\w)"
)


def classes(diff: TextDiff) -> tuple[str, ...]:
    """The classes of all hunks: "same" alone where there is none, else of "text", "punctuation",
    "case", "spacing" and "quotes" those that occur, in that order."""
    if not diff.hunks:
        return ("same",)
    found = {name for names in hunk_classes(diff) for name in names}
    return tuple(name for name in ("text", *SMALL) if name in found)


def hunk_classes(diff: TextDiff) -> tuple[tuple[str, ...], ...]:
    """The classes of each hunk: the fewest small ones that together explain it, else "text"."""
    if not diff.hunks:
        return ()
    if len(diff.left) + len(diff.right) > _LONGEST:
        return tuple(_explained(diff, hunk) for hunk in diff.hunks)
    return _kept(diff)


@remembered
def _kept(diff: TextDiff) -> tuple[tuple[str, ...], ...]:
    return tuple(_explained(diff, hunk) for hunk in diff.hunks)


def _explained(diff: TextDiff, hunk: Hunk) -> tuple[str, ...]:
    """The classes of one hunk, looked at with the characters around it that decide whether a mark
    stands inside a word."""
    old = diff.left[hunk.left_start : hunk.left_end]
    new = diff.right[hunk.right_start : hunk.right_end]
    if _other_letters(old, new) or _is_acronym(old, new):
        return ("text",)
    before = diff.left[max(0, hunk.left_start - _CONTEXT) : hunk.left_start]
    after = diff.left[hunk.left_end : hunk.left_end + _CONTEXT]
    letters = [at for at, char in enumerate(before) if char.isalnum() or char.isspace()]
    before = before[letters[-1] :] if letters else before
    end = next((at for at, char in enumerate(after, 1) if char.isalnum() or char.isspace()), None)
    after = after[:end]
    one, two = f"{before}{old}{after}", f"{before}{new}{after}"
    if _folded(one, SMALL) != _folded(two, SMALL):
        return ("text",)
    for size in range(1, len(SMALL) + 1):
        for names in combinations(_ORDER, size):
            if _folded(one, names) == _folded(two, names):
                return names
    return ("text",)


def _other_letters(old: str, new: str) -> bool:
    """Whether both sides are plain and do not have the same letters and digits, which no small
    class takes away: most hunks, and this says so at once."""
    if not old.isascii() or not new.isascii():
        return False
    return old.translate(_LETTERS) != new.translate(_LETTERS)


def _is_acronym(old: str, new: str) -> bool:
    """Whether capitals alone make another word of one word: "aids" and "AIDS"."""
    short, long = sorted((old.strip(), new.strip()))
    return (
        1 < len(short) <= _ACRONYM_LENGTH
        and short.isalpha()
        and short.isupper()
        and long.islower()
        and short.lower() == long
    )


def _spacing(text: str) -> str:
    text = _SPACES.sub(" ", composed(_UNSEEN.sub("", text)))
    return _loose_space(han_of(text)).sub("", text)


@cache
def _loose_space(han: str) -> re.Pattern[str]:
    """Spaces that say nothing; ``han`` is empty for texts without Han characters."""
    beside = rf"|(?<=[{han}]) | (?=[{han}])" if han else ""
    return re.compile(rf"{_LOOSE_SPACE}{beside}|^ | $")


@cache
def _letter(han: str) -> re.Pattern[str]:
    """A letter or digit, or what stays with one; ``han`` as in :func:`_loose_space`."""
    return re.compile(rf"[^\W{han}]|[{MARKS}]")


def _punctuation(text: str) -> str:
    text = composed(_UNSEEN.sub("", text))
    text = _DASH.sub(" ", _HYPHENS.sub("-", text).replace("...", "…"))
    return _MARKS.sub(_kept_marks, text)


def _kept_marks(match: re.Match[str]) -> str:
    """What stays of a run of marks: all of it between two letters, an apostrophe behind a word, and
    the sign or point of a number."""
    text, marks = match.string, match.group()
    letter = _letter(han_of(text))
    behind = letter.match(text, match.start() - 1) if match.start() else None
    ahead = letter.match(text, match.end())
    if behind:
        return marks if ahead else "'" * marks.startswith("'")
    return marks[-1] if ahead and ahead.group().isdigit() and marks[-1] in ".,-" else ""


_FOLDS: dict[str, Callable[[str], str]] = {
    "quotes": straight,
    "case": str.casefold,
    "punctuation": _punctuation,
    "spacing": _spacing,
}
_ORDER = ("spacing", "quotes", "case", "punctuation")


def _folded(text: str, names: Collection[str]) -> str:
    """Folded by each of ``names``; spaces go last, since the other folds look at them."""
    for name, fold in _FOLDS.items():
        if name in names:
            text = fold(text)
    return text


# Phrases that moved inside a clause: deleted here, inserted there, with the same words.

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
