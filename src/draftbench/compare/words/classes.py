"""What kinds of change a word difference holds, so that the small ones can be hidden or shown.

A small class is a change that leaves every word as it is: ``spacing`` (kinds and amounts of white
space, spaces at punctuation, and what is not seen: soft hyphens, zero-width characters, composed or
decomposed letters), ``quotes`` (the style of quotation marks and apostrophes), ``case`` (capitals)
and ``punctuation`` (marks that do not stand inside a word or number, and the kind of hyphens and
dashes). Everything else is ``text``: square and other brackets, signs of currency or share, a minus
before a number, an apostrophe after a word, a capital that makes another word ("who", "WHO").
"""

import re
import unicodedata
from collections.abc import Callable, Collection
from functools import cache, lru_cache
from itertools import combinations

from draftbench.compare.normal import straight
from draftbench.compare.words.textdiff import Hunk, TextDiff
from draftbench.language.words import MARKS, UNSEEN, han_of

SMALL = ("punctuation", "case", "spacing", "quotes")
"""The classes that leave every word as it is, in the order in which they are named."""

_ACRONYM_LENGTH = 5
_HYPHENS = re.compile("[\u2010-\u2013\u2212\ufe58\ufe63\uff0d]")
_DASH = re.compile(r"(?:(?<!\s)\s++)?[\u2014\u2015]\s*")
_MARKS = re.compile(r"[,;:.!?…¡¿·()\-\"'、，。；：！？（）،؛؟۔]+")
_CONTEXT = 40
_LETTERS = {ord(one): one.lower() if one.isalnum() else None for one in map(chr, range(128))}
"""What makes a plain text its letters and digits, in lower case."""
_KEPT = 8192
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


@lru_cache(maxsize=_KEPT)
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
    text = _SPACES.sub(" ", unicodedata.normalize("NFC", _UNSEEN.sub("", text)))
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
    text = unicodedata.normalize("NFC", _UNSEEN.sub("", text))
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
