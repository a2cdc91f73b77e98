"""Automatic numbers, computed from ``numbering.xml`` as Word prints them.

Rules: ECMA-376 part 1, 17.9. A paragraph of a level counts that level on and starts all deeper
ones again; a level that was never counted shows its start; legal levels show all numbers as
arabic. Number formats other than those of :data:`FORMATS` are not computed.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from draftbench.formats.docx.names import Element, flag, q, value
from draftbench.formats.docx.styles import Styles

FORMATS = frozenset(
    {"decimal", "decimalZero", "lowerLetter", "upperLetter", "lowerRoman", "upperRoman", "none"}
)
_ROMAN = (
    (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"),
    (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
)  # fmt: skip
_LEVELS = 9


@dataclass(frozen=True, slots=True)
class Level:
    """One level of a list."""

    start: int = 1
    form: str = "decimal"
    text: str = ""
    legal: bool = False
    restart: int | None = None
    style: str = ""


@dataclass(slots=True)
class _List:
    levels: dict[int, Level]
    counters: list[int | None] = field(default_factory=lambda: [None] * _LEVELS)


class Numbering:
    """Counts through a document: call :meth:`label` for every paragraph, in order.

    ``unknown`` collects the number formats that could not be computed.
    """

    def __init__(self, part: Element | None, styles: Styles) -> None:
        self.styles = styles
        self.unknown: set[str] = set()
        self._abstract: dict[str, dict[int, Level]] = {}
        self._lists: dict[str, _List] = {}
        self._shared: dict[str, _List] = {}
        self._starts: dict[str, dict[int, int]] = {}
        if part is not None:
            self._read(part)

    def label(self, properties: Element | None) -> str:
        """The number that Word prints before a paragraph with these properties; empty for none
        and for bullets."""
        number, depth = self._of(properties)
        found = self._lists.get(number)
        if found is None or depth not in found.levels:
            return ""
        level = found.levels[depth]
        starts = self._starts.pop(number, {}) if number in self._starts else {}
        for at, start in starts.items():
            found.counters[at] = start - 1
        former = found.counters[depth]
        found.counters[depth] = level.start if former is None else former + 1
        for deeper in range(depth + 1, _LEVELS):
            restart = found.levels[deeper].restart if deeper in found.levels else None
            if restart is None or (restart and depth < restart):
                found.counters[deeper] = None
        if level.form == "bullet":
            return ""
        return re.sub(
            r"%([1-9])", lambda match: self._shown(found, int(match[1]) - 1, level), level.text
        ).strip()

    def _shown(self, found: _List, at: int, own: Level) -> str:
        level = found.levels.get(at, Level())
        counted = found.counters[at]
        number = level.start if counted is None else counted
        form = "decimal" if own.legal and level.form != "none" else level.form
        if form not in FORMATS:
            self.unknown.add(form)
            return str(number)
        return formatted(number, form)

    def _of(self, properties: Element | None) -> tuple[str, int]:
        style = value(properties, "pStyle") or self.styles.default
        number = value(properties, "numPr/numId")
        depth = value(properties, "numPr/ilvl")
        if not number:
            number, inherited = self.styles.numbering(style)
            depth = depth or inherited or self._level_of_style(number, style)
        depth_number = int(depth) if depth.isdigit() else 0
        return number, min(depth_number, _LEVELS - 1)

    def _level_of_style(self, number: str, style: str) -> str:
        found = self._lists.get(number)
        if found is not None:
            for depth, level in found.levels.items():
                if level.style == style:
                    return str(depth)
        return ""

    def _read(self, part: Element) -> None:
        for abstract in part.iter(q("abstractNum")):
            name = abstract.get(q("abstractNumId"), "")
            self._abstract[name] = dict(_levels(abstract))
        for number in part.iter(q("num")):
            self._read_number(number)

    def _read_number(self, number: Element) -> None:
        name = number.get(q("numId"), "")
        abstract = value(number, "abstractNumId")
        levels = dict(self._abstract.get(abstract, {}))
        starts: dict[int, int] = {}
        replaced = False
        for override in number.iter(q("lvlOverride")):
            depth = _whole(override.get(q("ilvl"), ""), 0)
            start = value(override, "startOverride")
            if start:
                starts[depth] = _whole(start, 1)
            for at, level in _levels(override):
                levels[at] = level
                replaced = True
        shared = self._shared.setdefault(abstract, _List(levels))
        self._lists[name] = _List(levels, shared.counters) if replaced else shared
        if starts:
            self._starts[name] = starts


def formatted(number: int, form: str) -> str:
    """A number in one of the formats of :data:`FORMATS`."""
    if form == "none":
        return ""
    if form == "decimalZero":
        return f"{number:02d}"
    lower = form.lower()
    text = str(number)
    if "letter" in lower and number > 0:
        text = chr(ord("a") + (number - 1) % 26) * ((number - 1) // 26 + 1)
    elif "roman" in lower and 0 < number < 4000:
        text = ""
        for amount, sign in _ROMAN:
            while number >= amount:
                text += sign
                number -= amount
    return text.upper() if form.startswith("upper") else text


def _levels(parent: Element) -> list[tuple[int, Level]]:
    found: list[tuple[int, Level]] = []
    for element in parent.iter(q("lvl")):
        restart = value(element, "lvlRestart")
        found.append(
            (
                min(_whole(element.get(q("ilvl"), ""), 0), _LEVELS - 1),
                Level(
                    _whole(value(element, "start"), 0 if element.find(q("start")) is None else 1),
                    value(element, "numFmt") or "decimal",
                    value(element, "lvlText"),
                    flag(element, "isLgl"),
                    _whole(restart, 0) if restart else None,
                    value(element, "pStyle"),
                ),
            )
        )
    return found


def _whole(text: str, otherwise: int) -> int:
    return int(text) if re.fullmatch(r"-?\d{1,9}", text) else otherwise
