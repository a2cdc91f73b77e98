"""Printed numbers at the start of a paragraph: "3.", "(a)", "IV.", "Workshop 2.", "OP3 bis"."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum


class NumberStyle(StrEnum):
    """How a number is printed."""

    ARABIC = "1."
    ARABIC_BRACKET = "1)"
    LETTER = "a"
    ROMAN = "i"
    UPPER_LETTER = "A."
    UPPER_ROMAN = "I."
    WORD = "Workshop 1."
    PREAMBULAR = "PP1"
    OPERATIVE = "OP1"
    RESOLUTION = "55/59."
    BULLET = "-"


@dataclass(frozen=True, slots=True)
class Reading:
    """One way to read a number: "(i)" is letter 9 and roman 1."""

    style: NumberStyle
    value: int


@dataclass(frozen=True, slots=True)
class Label:
    """A number at the start of a paragraph: ``text`` as printed, taking up ``[start, end)`` of it
    (``start`` > 0 where a stray bullet stands before it); ``suffix`` is "bis", "alt" ... or empty;
    ``word`` is the word of "Workshop 1."."""

    text: str
    start: int
    end: int
    readings: tuple[Reading, ...]
    suffix: str = ""
    word: str = ""

    def value(self, style: NumberStyle) -> int | None:
        """The number read in that style, or None."""
        return next((r.value for r in self.readings if r.style is style), None)

    def has(self, *styles: NumberStyle) -> bool:
        """Whether it can be read in one of the styles."""
        return any(reading.style in styles for reading in self.readings)


_SUFFIX = r"(?:\s?(?P<suffix>bis|ter|quater|quinquies|sexies|septies|octies|alt(?:\.\s?\d+)?))?"
_PATTERNS = tuple(
    (kind, re.compile(pattern))
    for kind, pattern in (
        ("resolution", r"(?P<all>\d{1,3}/\d{1,3}\.)\s+(?=\S)"),
        ("arabic", rf"(?P<all>(?P<n>\d{{1,3}}){_SUFFIX}\.)(?:\s+(?=\S)|(?=\*))"),
        ("arabic)", rf"(?P<all>\(?(?P<n>\d{{1,3}}){_SUFFIX}\))\s+(?=\S)"),
        ("small", rf"(?P<all>\((?P<n>[a-z]{{1,2}}|[ivxl]{{1,6}}){_SUFFIX}\))\s*(?=\S)"),
        ("small", rf"(?P<all>(?P<n>[a-z]|[ivxl]{{1,6}}){_SUFFIX}[.)])\s+(?=\S)"),
        ("upper", r"(?P<all>(?P<n>[A-Z]|[IVXLC]{1,7})\.)\s+(?=\S)"),
        ("drafting", rf"(?P<all>(?P<n>(?:PP|OP)\s?\d{{1,3}}){_SUFFIX}[.:)]?)\s+(?=\S)"),
        ("word", r"(?P<all>(?P<word>[^\W\d_]{4,})\s(?P<n>\d{1,3})[.:])\s+(?=\S)"),
        ("bullet", r"(?P<all>[-–—•·▪*])\s+(?=\S)"),
    )
)
_ROMAN = {"i": 1, "v": 5, "x": 10, "l": 50, "c": 100}


def read_label(text: str) -> Label | None:
    """The number that ``text`` starts with, or None. A dash or bullet before a number ("- (a)")
    is residue of a conversion: ``start`` then stands behind it."""
    lead = len(text) - len(text.lstrip())
    for kind, pattern in _PATTERNS:
        match = pattern.match(text, lead)
        if match is None:
            continue
        if kind == "bullet":
            inner = read_label(text[match.end() :])
            if inner is not None and not inner.has(NumberStyle.BULLET):
                at = match.end()
                return Label(
                    inner.text,
                    inner.start + at,
                    inner.end + at,
                    inner.readings,
                    inner.suffix,
                    inner.word,
                )
        readings = _readings(kind, match)
        if readings:
            groups = match.groupdict()
            return Label(
                match.group("all"),
                match.start("all"),
                match.end(),
                readings,
                groups.get("suffix") or "",
                groups.get("word") or "",
            )
    return None


def _readings(kind: str, match: re.Match[str]) -> tuple[Reading, ...]:
    number = match.groupdict().get("n") or ""
    if kind == "small":
        return _either(number, NumberStyle.ROMAN, NumberStyle.LETTER)
    if kind == "upper":
        return _either(number.lower(), NumberStyle.UPPER_ROMAN, NumberStyle.UPPER_LETTER)
    if kind == "drafting":
        style = NumberStyle.PREAMBULAR if number[0] == "P" else NumberStyle.OPERATIVE
        return (Reading(style, int(number[2:])),)
    if kind in ("bullet", "resolution"):
        style = NumberStyle.BULLET if kind == "bullet" else NumberStyle.RESOLUTION
        return (Reading(style, 0),)
    styles = {
        "arabic": NumberStyle.ARABIC,
        "arabic)": NumberStyle.ARABIC_BRACKET,
        "word": NumberStyle.WORD,
    }
    return (Reading(styles[kind], int(number)),)


def _either(number: str, roman: NumberStyle, letter: NumberStyle) -> tuple[Reading, ...]:
    found: list[Reading] = []
    value = roman_value(number)
    if value:
        found.append(Reading(roman, value))
    if len(number) == 1:
        found.append(Reading(letter, ord(number) - ord("a") + 1))
    elif len(number) == 2 and number[0] == number[1]:
        found.append(Reading(letter, ord(number[0]) - ord("a") + 27))
    return tuple(found)


def roman_value(number: str) -> int:
    """The value of a roman number in either case, 0 where it is none in its usual form.

    >>> roman_value("XIV"), roman_value("IIII")
    (14, 0)
    """
    total = 0
    digits = [_ROMAN.get(sign, 0) for sign in number.lower()]
    if not digits or 0 in digits:
        return 0
    for digit, following in zip(digits, [*digits[1:], 0], strict=True):
        total += -digit if digit < following else digit
    return total if roman_text(total) == number.lower() else 0


def roman_text(value: int) -> str:
    """The roman number in lower case (1 to 399)."""
    text = ""
    for size, sign in (
        (100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"),
        (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
    ):  # fmt: skip
        while value >= size:
            text += sign
            value -= size
    return text
