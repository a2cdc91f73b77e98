"""How a number is written: ``(a)``, ``i)``, ``3``, ``(أ)``.

A style is a label with the first of its series in it: "(a)", "i)", "1.". Levels of lists follow
the Editorial Manual: (a), (i), a., i.; in French and Spanish a), i). Russian documents have
the Latin letters of these, Arabic and Chinese ones letters and numerals of their own.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from functools import lru_cache

_ABJAD = ("أ", "ب", "ج", "د", "هـ", *"وزحطيكلمنسعفصقرشتثخذضظغ")
_CYRILLIC = "абвгдежзиклмнопрстуфхцчшщэюя"
_DIGITS = "零一二三四五六七八九"
_BRACKETED = "㈠㈡㈢㈣㈤㈥㈦㈧㈨㈩"
_ROMAN = (
    (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"),
    (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
)  # fmt: skip
_LEVELS = {1: "(a)", 2: "(i)", 3: "a.", 4: "i."}
_OF_LANGUAGE = {
    "fr": {1: "a)", 2: "i)"},
    "es": {1: "a)", 2: "i)"},
    "ru": {1: "a)", 2: "i)"},
    "ar": {1: "(أ)"},
    "zh": {2: "㈠"},
}


def letters(place: int) -> str:
    """The place in Latin letters, from 1: a, b, … z, aa, bb, as in the documents and in Word."""
    more, at = divmod(place - 1, 26)
    return chr(ord("a") + at) * (more + 1)


def roman(place: int) -> str:
    """The place in small Roman numerals."""
    text = ""
    for value, sign in _ROMAN:
        while place >= value:
            text += sign
            place -= value
    return text


def _of_row(row: Sequence[str]) -> Callable[[int], str]:
    """The place by the signs of a row; past its end they are said again with another."""

    def written(place: int) -> str:
        more, at = divmod(place - 1, len(row))
        return row[at] if not more else written(more) + row[at]

    return written


def _chinese(place: int) -> str:
    tens, ones = divmod(place, 10)
    head = "" if not tens else "十" if tens == 1 else f"{_chinese(tens)}十"
    return head + (_DIGITS[ones] if ones else "")


def _bracketed(place: int) -> str:
    return _BRACKETED[place - 1] if place <= len(_BRACKETED) else f"({_chinese(place)})"


SILENT = "\u00a0"
"""The label of what has no number where others of its kind do: sub-paragraphs of a list without
numbers, paragraphs among numbered ones. A blank, and none is printed."""
_SERIES: tuple[tuple[str, Callable[[int], str]], ...] = (
    ("1", str),
    ("i", roman),
    ("a", letters),
    ("أ", _of_row(_ABJAD)),
    (_CYRILLIC[0], _of_row(_CYRILLIC)),
    ("一", _chinese),
    ("㈠", _bracketed),
)
"""The first of each series, and what writes a place in it."""
_OTHER_SCRIPTS = frozenset(sign for sign, _ in _SERIES if not sign.isascii())


@lru_cache(maxsize=4096)
def numbered(place: int, style: str, tail: str = "", head: str = "") -> str:
    """A place from 1 in a style; ``head`` stands before what is counted and ``tail`` behind it
    ("(ab)" is the first with the tail "b"). A style that counts nothing is given back.

    >>> numbered(3, "(a)"), numbered(4, "i)"), numbered(5, "1", "A")
    ('(c)', 'iv)', '5A')
    """
    for sign, written in _SERIES:
        if sign in style:
            return style.replace(sign, f"{head}{written(place)}{tail}", 1)
    return style


def style_of_level(level: int, language: str) -> str:
    """The style of a list at that level (from 1) where nothing says otherwise."""
    own = _OF_LANGUAGE.get(language, {})
    return own.get(level) or _LEVELS.get(level, "i.")


@lru_cache(maxsize=4096)
def style_of(label: str, level: int, language: str = "en") -> str:
    """The style of a list whose first number is printed so; a bullet, or a number of a script
    that is not counted here, is its own style."""
    label = label if label == SILENT else label.strip()
    if kept(label):
        return label
    if _core(label) in _OTHER_SCRIPTS:
        return label
    if label[:1].isdigit():
        return f"1{label[-1]}" if label[-1] in ")°" else "1."
    if label.startswith("(") and label.endswith(")"):
        return "(1)" if label[1:-1].isdecimal() else "(i)" if level == 2 else "(a)"
    if label.endswith(")"):
        return "i)" if level == 2 else "a)"
    return style_of_level(level, language)


def _core(label: str) -> str:
    return "".join(char for char in label if char.isalnum())


_COMPOSED = re.compile(
    r"(?:§|[Aa]rt|ART).*\d.*|[A-Z]{0,2}\d+[A-Z]?\.\d.*|\d+\.[a-z]|[^\W\d_]{4,}\s\d+.*"
)


@lru_cache(maxsize=4096)
def composed(label: str) -> bool:
    """Whether a number is made of several or names a section ("1.1", "22.100", "29B.1", "§ 5",
    "Art. 5", "Section 5."): it is printed as it came and counts nothing.

    >>> composed("22.100"), composed("22.")
    (True, False)
    """
    return _COMPOSED.fullmatch(label.strip()) is not None


@lru_cache(maxsize=4096)
def kept(label: str) -> bool:
    """Whether a label is printed as it came: a bullet, or a number of a script of which the list
    does not begin with the first."""
    if not label or any(char.isascii() and char.isalnum() for char in label):
        return False
    return _core(label) not in _OTHER_SCRIPTS
