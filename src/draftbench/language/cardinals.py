"""Number words, read as one number: "twenty-four", "quatre-vingt-dix-neuf", "двадцать четыре".

The words stand as data in ``resources/language/cardinals.json``; how each language puts them
together stands here. Chinese numerals are read by :func:`han_number`.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Any, NamedTuple

from draftbench.resources import resource

HAN = "零〇一二两三四五六七八九十百千万亿"
"""Chinese numerals."""
_HAN_DIGITS = {char: at for at, char in enumerate("零一二三四五六七八九")} | {"〇": 0, "两": 2}
_HAN_UNITS = {"十": 10, "百": 100, "千": 1000}
_HAN_SCALES = {"万": 10_000, "亿": 100_000_000}
_HAN_NUMBER = re.compile(rf"(?:十|[{''.join(_HAN_DIGITS)}](?=[{HAN}]))[{HAN}]+")
_SAME = str.maketrans("أإآىё", "ااايе")
_ANY = 10**15
_PLURALS = (100, 1000, 10**6, 10**9)
"""Words for these count of themselves only where the data say so: "millions" are no number."""


class Cardinal(NamedTuple):
    """A number in words at ``start`` to ``end`` (code points)."""

    start: int
    end: int
    value: int


def cardinals(text: str, language: str) -> tuple[Cardinal, ...]:
    """The numbers in words of ``text``, in order and apart; none in a language without data. Of
    Chinese ones only those of several characters: 一 stands in many words that count nothing.

    >>> [one.value for one in cardinals("within twenty-four hours or three days", "en")]
    [24, 3]
    """
    if language == "zh":
        return tuple(
            Cardinal(*found.span(), han_number(found[0]))
            for found in _HAN_NUMBER.finditer(text)
            if any(char in _HAN_UNITS or char in _HAN_SCALES for char in found[0])
        )
    if language not in _data():
        return ()
    known = _Words.of(language)
    lowered = "".join(low if len(low := char.lower()) == 1 else char for char in text)
    lowered = lowered.translate(_SAME)
    return tuple(
        number for run in known.run.finditer(lowered) for number in _numbers(known, language, run)
    )


def cardinal_pattern(language: str) -> str:
    """A pattern, without groups that count, for number words in small letters that stand one
    behind the other; ``(?!)`` in a language without data."""
    return _Words.of(language).pattern if language in _data() else "(?!)"


def han_number(text: str) -> int:
    """The number that Chinese numerals stand for, with units of ten or as figures in a row.

    >>> han_number("六十五"), han_number("二〇一五"), han_number("三亿二千万")
    (65, 2015, 320000000)
    """
    if not any(char in _HAN_UNITS or char in _HAN_SCALES for char in text):
        return int("".join(str(_HAN_DIGITS[char]) for char in text))
    total, section, digit = 0, 0, 0
    for char in text:
        if char in _HAN_SCALES:
            section = section + digit or (0 if total else 1)
            if char == "万":
                total += section * _HAN_SCALES[char]
            else:
                total = (total + section) * _HAN_SCALES[char]
            section = digit = 0
        elif char in _HAN_UNITS:
            section += (digit or 1) * _HAN_UNITS[char]
            digit = 0
        else:
            digit = _HAN_DIGITS[char]
    return total + section + digit


@dataclass(frozen=True, slots=True)
class _Words:
    """``pattern`` matches number words in a row, ``word`` one of them with what joins it to the one
    before; ``alone`` are the large ones that say one of it by themselves."""

    values: dict[str, int]
    joint: str
    alone: frozenset[str]
    pattern: str
    run: re.Pattern[str]
    word: re.Pattern[str]

    @staticmethod
    @cache
    def of(language: str) -> _Words:
        known = _data()[language]
        values = {
            word.translate(_SAME): int(value)
            for value, words in known["values"].items()
            for word in words.split(" ")
        }
        either = "|".join(map(re.escape, sorted(values, key=len, reverse=True)))
        joint = known.get("and", "\0")
        first = known.get("before", "")
        link = rf" {joint}?(?:ال)?" if language == "ar" else f"(?:-| )(?:{joint}(?:-| ))?"
        pattern = rf"{first}(?:{either})(?!\w)(?:{link}(?:{either})(?!\w)){{0,20}}"
        return _Words(
            values,
            joint,
            frozenset(word.translate(_SAME) for word in known["alone"].split(" ")),
            pattern,
            re.compile(_any_space(rf"(?<!\w){pattern}")),
            re.compile(_any_space(rf"(?P<link>{link}|{first})(?P<word>{either})(?!\w)")),
        )


def _numbers(known: _Words, language: str, run: re.Match[str]) -> Iterator[Cardinal]:
    """The numbers in a row of number words: "twenty-four", but "five" and "six" in "five six"."""
    number: _Number | None = None
    start = end = at = run.start()
    while (found := known.word.match(run.string, at, run.end())) is not None:
        value, joined = known.values[found["word"]], known.joint in found["link"]
        if number is None or not number.take(value, joined=joined):
            if number is not None:
                yield Cardinal(start, end, number.value)
            counts = value not in _PLURALS or found["word"] in known.alone
            start, number = found.start("word"), _Number(language, value) if counts else None
        end = at = found.end()
    if number is not None:
        yield Cardinal(start, end, number.value)


class _Number:
    """A number that is read word by word: ``total`` are its thousands and millions, ``current`` is
    what stands behind them, ``last`` the word before, ``room`` what the next word must be below to
    be added, ``scale`` the smallest of the words like thousand so far; ``simple`` whether the words
    behind that one say a number below a hundred."""

    def __init__(self, language: str, first: int) -> None:
        self.language = language
        self.total = self.current = self.last = 0
        self.room = self.scale = _ANY
        self.simple = True
        if first >= 1000:
            self._multiply(first)
        else:
            self._add(first)

    @property
    def value(self) -> int:
        return self.total + self.current

    def take(self, value: int, *, joined: bool) -> bool:
        """Take the next word, with "and" before it or without; False where it begins a number of
        its own."""
        if value >= 1000:
            return self._takes_scale(value, joined=joined)
        if value == 100 and not joined and self.simple and 1 <= self.current < 100:
            self.current *= 100
            self.simple, self.last, self.room = False, 100, 100
            return True
        if self._takes_by_custom(value, joined=joined):
            return True
        if value >= self.room or not self._links(value, joined=joined):
            return False
        self._add(value)
        return True

    def _takes_scale(self, value: int, *, joined: bool) -> bool:
        if joined and self.current:
            return False
        if value > self.scale:  # "mil millones"
            if joined or self.current:
                return False
            self.total *= value
            self.last = self.room = self.scale = value
            return True
        if value == self.scale:
            return False
        self._multiply(value)
        return True

    def _takes_by_custom(self, value: int, *, joined: bool) -> bool:
        """What one language alone does: "quatre-vingt", "dix-sept", "خمسة عشر", "خمسة وعشرون"."""
        is_unit = 0 < self.last < 10
        if self.language == "fr" and not joined:
            if value == 20 and self.last == 4 and self.current % 100 == 4:
                self.current += 76
                self.last, self.room = 80, 20
                return True
            if 7 <= value <= 9 and self.last == 10:
                self.current += value
                self.last, self.room = value, 0
                return True
        is_ten = (value == 10 and not joined) or (20 <= value < 100 and joined)
        if self.language == "ar" and is_ten and is_unit and self.current % 100 < 10:
            self.current += value
            self.last, self.room = value, 0
            return True
        return False

    def _links(self, value: int, *, joined: bool) -> bool:
        """Whether the language adds the next word with "and" before it, or without."""
        if self.language == "en":
            return not joined or self.room >= 100
        if self.language == "fr":
            return not joined or (value in (1, 11) and self.last in range(20, 70))
        if self.language == "es":
            return joined is (self.room == 10)
        return joined is (self.language == "ar")

    def _add(self, value: int) -> None:
        self.current += value
        self.last = value
        self.simple = self.simple and value < 100
        if value >= 100:
            self.room = 100
        elif value % 10 or value == 10:
            self.room = 0
        else:
            self.room = 20 if self.language == "fr" and value == 60 else 10

    def _multiply(self, value: int) -> None:
        self.total += (self.current or 1) * value
        self.current, self.simple = 0, True
        self.last = self.room = self.scale = value


def _any_space(pattern: str) -> str:
    """A pattern whose spaces and hyphens stand for those of print too."""
    return pattern.replace(" ", "[ \u00a0\u202f]").replace("-", "[-\u2010\u2011]")


@cache
def _data() -> dict[str, Any]:
    path = resource("language", "cardinals.json")
    found: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    del found["about"]
    return found
