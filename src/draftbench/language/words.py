"""Words and sentences: the units that a comparison never cuts, and text made fit for a line.

A token is a word, a run of white space, or one other character. Words keep together what drafters
read as one: ``money-laundering``, ``Dall'anese``, ``63/193``, ``2,241``, ``A/CONF.213/L.6/Rev.1``,
with any of the hyphens and with the thin and no-break spaces of French and Spanish numbers. Han
characters are one token each. Combining marks, soft hyphens and other characters that are not seen
stay with their letter, so an Arabic word with a shadda is whole (the standard library's ``\\w``
would split it).
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import Enum
from functools import cache

UNSEEN = "\u00ad\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff"
"""Characters that are not seen (soft hyphen, zero width, direction), for a character class."""
WITHOUT_WIDTH = re.compile(f"[{UNSEEN}]")
"""One of them."""
_HAN = (
    ("\u3400", "\u4dbf"),
    ("\u4e00", "\u9fff"),
    ("\uf900", "\ufaff"),
    ("\U00020000", "\U0002ffff"),
)
HAN = "".join(f"{first}-{last}" for first, last in _HAN)
"""Han characters, for a character class."""
MARKS = (
    "\u0300-\u036f\u0483-\u0489\u0591-\u05bd\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06dc"
    "\u08d3-\u08ff\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe00-\ufe0f\ufe20-\ufe2f" + UNSEEN
)
"""Characters that stay with the letter before them, those not seen among them."""

_FIRST_HAN = HAN[0]
_JOINER = rf"['’ʼ\-\u2010\u2011\ufe63\uff0d][{MARKS}]*"


@cache
def _token(han: str) -> re.Pattern[str]:
    """The pattern of tokens; ``han`` is :data:`HAN`, or empty for texts that can hold none of
    them: the pattern is then made in a third of the time."""
    letters = rf"[^\W{han}]+(?:[{MARKS}]+[^\W{han}]*)*"
    return re.compile(
        rf"[a-z]++(?=\s)|\s+|[^\W\d_A-Z{han}]++(?=\s)"  # most words of most texts, found at once
        + (rf"|[{han}][{MARKS}]*" if han else "")
        + rf"|[A-Z]{{1,12}}(?:-\d+)?(?:/[A-Za-z0-9]+(?:[.\-][A-Za-z0-9]+)*)+"
        rf"|\d{{1,3}}(?:[\u00a0\u2009\u202f]\d{{3}})+(?!\d)"
        rf"|\d+(?:[.,/:\u066b\u066c]\d+)+(?:{letters})?"
        rf"|{letters}(?:{_JOINER}{letters})*"
        rf"|.[{MARKS}]*",
        re.DOTALL,
    )


def han_of(text: str) -> str:
    """:data:`HAN` for a text that holds Han characters; empty for one that holds none, with which
    patterns are made and matched sooner."""
    if text.isascii() or max(text) < _FIRST_HAN:
        return ""
    return HAN if any(low <= one <= high for one in set(text) for low, high in _HAN) else ""


@cache
def han_character() -> re.Pattern[str]:
    """The pattern of one Han character."""
    return re.compile(f"[{HAN}]")


class TokenKind(Enum):
    """What a token is."""

    WORD = "word"
    SPACE = "space"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Token:
    """One token: ``text`` equals the tokenised string from ``start`` to ``end`` (code points)."""

    text: str
    start: int
    end: int
    kind: TokenKind


def tokens(text: str) -> tuple[Token, ...]:
    """All tokens of ``text``; joined together they give ``text`` again.

    >>> [token.text for token in tokens("resolution 63/193 of A/CONF.213/L.6,")]
    ['resolution', ' ', '63/193', ' ', 'of', ' ', 'A/CONF.213/L.6', ',']
    """
    found: list[Token] = []
    at = 0
    for piece in _token(han_of(text)).findall(text):
        found.append(Token(piece, at, at + len(piece), _kind(piece[0])))
        at += len(piece)
    return tuple(found)


def _kind(first: str) -> TokenKind:
    if first.isspace():
        return TokenKind.SPACE
    return TokenKind.WORD if first.isalnum() or first == "_" else TokenKind.OTHER


def token_texts(text: str) -> list[str]:
    """The texts of all tokens, for those who need neither places nor kinds."""
    found: list[str] = _token(han_of(text)).findall(text)
    return found


def is_word(token: str) -> bool:
    """Whether a token is a word (:attr:`TokenKind.WORD`)."""
    return token[0].isalnum() or token[0] == "_"


def is_han(token: str) -> bool:
    """Whether a token is a Han character."""
    return token[:1] >= _FIRST_HAN and han_character().match(token) is not None


# The first words of a passage, for where all of it has no room.


_IN_LISTS = re.compile(r"[,;،؛、，；\n]")
"""Signs between the items of a list that somebody wrote, in any of the six languages."""


def list_items(text: str) -> list[str]:
    """The items of a list that somebody wrote, such as codes or names, without the signs and blanks
    between them."""
    return [item for each in _IN_LISTS.split(text) if (item := each.strip())]


def shorten(words: str, most: int) -> str:
    """Return ``words`` in one line of at most ``most`` characters and a sign that more follow.

    >>> shorten("the human right to safe water", 20)
    'the human right to …'
    """
    words = " ".join(words.split())
    if len(words) <= most:
        return words
    cut = words.rfind(" ", most // 2, most)
    return f"{words[: cut if cut > 0 else most].rstrip()} …"


_GOES_ON = frozenset(",;:.!?)]}»”’،؛؟、。，；：！？）")


def cut_out(words: str) -> str:
    """Return words of a text as they stand alone: with an ellipsis before a sign that belongs to
    what stands before them.

    >>> cut_out(", beekeepers")
    '…, beekeepers'
    """
    return f"…{words}" if words[:1] in _GOES_ON else words


# Where the sentences of a text stand.

_SENTENCE = re.compile(
    r"[.;!?؟。！？；](?:(?<![。！？；])([\"'”’»)\]]*)\s+(?=[^\sa-z])|(?<=[。！？；])(?=\S))"
)
_ABBREVIATED = re.compile(
    r"(?<!\w)(?:(?:No|Nos|art|arts|para|paras|párr|chap|cap|vol|núm|Mr|Ms|Mrs|Dr|St|Sr|Sra|cf|pp|p"
    r"|ed|Rev|Add|Corr|Mme|M)|(?:\w\.)+\w)\.$"
)


def sentences(text: str) -> list[tuple[int, int]]:
    """Where the sentences of ``text`` stand (code points), without white space around them. A stop
    after an abbreviation ("No. 5") ends none."""
    places: list[tuple[int, int]] = []
    start = len(text) - len(text.lstrip())
    for gap in _SENTENCE.finditer(text):
        stop = gap.start() + 1
        closing = gap[1] is not None
        if closing and _ABBREVIATED.search(text, max(0, stop - 8), stop):
            continue
        places.append((start, gap.end(1) if closing else stop))
        start = gap.end()
    places.append((start, len(text.rstrip())))
    return [(a, b) for a, b in places if b > a]


# Characters that act on a screen instead of standing on it: made visible, for texts of strangers. A
# control character can drive a terminal, an override of direction (Unicode Standard Annex 9) can
# show words in another order than the one they have.

_PICTURES = {code: chr(0x2400 + code) for code in range(0x20)}
_CONTROLS = {
    **{code: f"‹U+{code:04X}›" for code in range(0x80, 0xA0)},
    **_PICTURES,
    0x7F: "\u2421",
}
_NAMES = {
    **dict(zip(range(0x202A, 0x202F), ("LRE", "RLE", "PDF", "LRO", "RLO"), strict=True)),
    **dict(zip(range(0x2066, 0x206A), ("LRI", "RLI", "FSI", "PDI"), strict=True)),
    0x2028: "LS",
    0x2029: "PS",
}
_SHOWN = {
    **_CONTROLS,
    **{code: f"‹{name}›" for code, name in _NAMES.items()},
    **dict.fromkeys(range(55296, 57344), "�"),
    ord("\t"): "\t",
    ord("\n"): "\n",
}


def visible(text: str) -> str:
    """``text`` with each control character as its picture or number, and by its name each
    embedding, override or isolate of direction and each separator of lines; line feeds and tabs
    stay.

    >>> visible("States\\x1b[31m")
    'States␛[31m'
    """
    if text.isascii() and text.isprintable():
        return text
    shown = text.translate(_SHOWN)
    return text if shown == text else shown  # what is a message stays one


def on_one_line(text: str) -> str:
    """:func:`visible` with a sign in place of each line feed: what stands in a row of a list never
    makes another row.

    >>> on_one_line("Ana\\n2 Chair")
    'Ana ↵ 2 Chair'
    """
    shown = visible(text)
    return shown.replace("\n", " ↵ ") if "\n" in shown else shown
