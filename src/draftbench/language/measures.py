"""Minima, time limits, lead times and intervals: words of strength whose number says how strong.

A time limit binds more the shorter it is, a lead time ("at least 30 days' notice") the longer it
is. All units from minutes to decades stand on one scale. What a calendar makes uncertain is not
told apart: one month is neither longer nor shorter than 30 days. Whether more of a maximum ("up to
ten", "not more than 48 hours") binds more or less depends on what is counted, so nothing is said
of it. Words: ``resources/language/strength_LANGUAGE.json``.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

from draftbench.language.cardinals import cardinal_pattern, cardinals
from draftbench.language.units import months_of

_DAY = 1440
_MONTH = 30.4375
"""Days of a month on the average of four years."""
_FIGURE = r"(?:\d{1,3}(?:(?:[.,]| )\d{3}){1,4}(?!\d)|\d{1,9}(?:[.,]\d{1,4})?)"
_THOUSANDS = {"en": ",", "fr": ".", "es": "."}
"""What parts thousands, beside a space; the other of point and comma stands before decimals."""

MEASURES = ("limit", "lead", "minimum", "maximum", "interval", "deadline")
"""The ladders of measures."""
TIMES = frozenset(("limit", "lead", "interval", "deadline", "speed"))
"""Ladders that say when: nothing follows from one of them in the place of another."""


class Extent(NamedTuple):
    """A time of ``value`` minutes, months or working days (``kind``): at least ``low`` and at most
    ``high`` minutes."""

    kind: str
    value: float
    low: float
    high: float


class Measure(NamedTuple):
    """``size`` is how much the words ask for (the more the stronger), ``extent`` the time that they
    name."""

    ladder: str
    size: float
    extent: Extent | None = None


@dataclass(frozen=True, slots=True)
class Measures:
    """The measures of one language: ``patterns`` find their words, each on its ladder, in their
    order of trying."""

    language: str
    patterns: tuple[tuple[str, str], ...]
    _tail: re.Pattern[str]
    _units: tuple[tuple[re.Pattern[str], str, float], ...]
    _often: Sequence[tuple[re.Pattern[str], float]]
    _numbers: Mapping[str, float]
    _working: re.Pattern[str]

    @classmethod
    def of(cls, language: str, data: Mapping[str, Any]) -> Measures:
        """Those that the data of a language describe."""
        said = "|".join(data["numbers"])
        number = f"(?:{_FIGURE}|{cardinal_pattern(language)}{'|' if said else ''}{said})"
        number = rf"{number}(?: \({number}\))?"
        unit = "|".join((*data["minutes"], *data["months"]))
        beside = f"(?:{data['qualities']}|{data['working']})"
        unit = rf"(?:{beside} )?(?:{unit})(?!\w)(?: {beside}(?!\w))?"
        time = rf"(?:{number}(?:-| )|{data['article']} ){unit}"
        dated = f"(?:{'|'.join((data['dated'], *map(str.lower, months_of(language))))})"
        late, after = data["limit before"]
        soon, before = data["lead before"]
        patterns = (
            ("lead", rf"(?:{soon}){time}(?= (?:{before})(?!\w))"),
            ("limit", rf"(?:{data['limit']}){time}(?! (?:{before})(?!\w))"),
            ("limit", rf"(?:{late}){time}(?= (?:{after})(?!\w))"),
            ("lead", rf"(?:{data['minimum']}) {time}"),
            ("minimum", rf"(?:{data['minimum']}) {number}"),
            ("interval", rf"(?:{data['every']}){time}"),
            ("interval", rf"(?:{data['each']}){unit}"),
            ("interval", "|".join(data["often"])),
            ("deadline", rf"(?:{data['deadline']}) (?:{dated} ){{0,5}}(?:19|20)\d\d"),
            ("maximum", rf"(?:{data['maximum']}) {number}(?:(?:-| ){unit})?"),
        )
        tail = (
            rf"(?<!\w)(?P<number>{number})?(?P<unit>(?:(?:-| |\b)(?:{data['article']} )?{unit})?)\Z"
        )
        units = [
            (re.compile(rf"(?<!\w)(?:{one})(?!\w)"), kind, size)
            for kind, sizes in (("minutes", data["minutes"]), ("months", data["months"]))
            for one, size in sizes.items()
        ]
        working = re.compile(rf"(?<!\w)(?:{data['working']})(?!\w)")
        often = [(re.compile(one), size) for one, size in data["often"].items()]
        numbers = data["numbers"]
        return cls(language, patterns, re.compile(tail), tuple(units), often, numbers, working)

    def read(self, ladder: str, words: str) -> Measure | None:
        """What the words of a pattern on ``ladder`` say; None where that is not plain."""
        if ladder == "maximum":
            return Measure(ladder, 0)
        for often, months in self._often if ladder == "interval" else ():
            if often.fullmatch(words):
                return Measure(ladder, -months, _months(months))
        found = next((one for one in self._tail.finditer(words) if one[0].strip()), None)
        if found is None:
            return None
        value = 1.0 if found["number"] is None else self._value(found["number"])
        if value is None or ladder == "minimum":
            return None if value is None else Measure(ladder, value)
        extent = self._extent(value, found["unit"])
        sign = 1 if ladder == "lead" else -1
        return None if extent is None else Measure(ladder, sign * extent.value, extent)

    def _value(self, written: str) -> float | None:
        """The number that is written in figures, in words or in both ("thirty (30)"), which then
        must say the same."""
        parts = written.rstrip(")").split(" (")
        values = {self._single(part) for part in parts}
        return values.pop() if len(values) == 1 else None

    def _single(self, written: str) -> float | None:
        if written in self._numbers:
            return self._numbers[written]
        if not written[0].isdigit():
            words = cardinals(written, self.language)
            return float(words[0].value) if len(words) == 1 else None
        parting = _THOUSANDS[self.language]
        whole = re.sub(rf"[\s{parting}](?=\d{{3}}(?!\d))", "", written)
        return float(whole.replace(",", ".")) if re.fullmatch(r"\d+(?:[.,]\d+)?", whole) else None

    def _extent(self, value: float, unit: str) -> Extent | None:
        for pattern, kind, size in self._units:
            if pattern.search(unit) is None:
                continue
            amount = value * size
            if self._working.search(unit):
                return _working_days(value) if kind == "minutes" and size == _DAY else None
            if kind == "minutes":
                return Extent(kind, amount, amount, amount)
            return _months(amount)
        return None


def _months(count: float) -> Extent:
    low = max(count * _MONTH - 6, min(count * 30, count * _MONTH - 2.5))
    return Extent("months", count, low * _DAY, (count * _MONTH + 1.5) * _DAY)


def _working_days(count: float) -> Extent:
    """Between two working days may lie a weekend, and a holiday or two."""
    low = count + 2 * max(0, (count - 1) // 5)
    return Extent("working", count, low * _DAY, (count * 1.4 + 4) * _DAY)


def compare_extents(one: Extent, two: Extent) -> int:
    """-1 where ``one`` is surely shorter than ``two``, 1 where it is longer, 0 where they are equal
    or it is not certain."""
    if one.kind == two.kind:
        return (one.value > two.value) - (one.value < two.value)
    return (one.low > two.high) - (one.high < two.low)
