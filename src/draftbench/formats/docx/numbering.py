"""Automatic numbers, computed from ``numbering.xml`` as Word prints them.

Rules (ECMA-376 part 1, 17.9, and what Word does where it is silent): all lists made from one
definition count on together. A paragraph of a level counts that level on and starts all deeper
ones again, but for those that ``w:lvlRestart`` binds to a higher level or to none. A list that
sets a start of its own begins there the first time it is used, and whenever its level starts
again. A level that was passed over counts as begun. Legal levels show all numbers as arabic, and
only those with a leading zero as they are ([MS-DOC] 2.9.150, ``fLegal``).
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from typing import NamedTuple

from draftbench.formats.docx.names import MC, Element, flag, q, value
from draftbench.formats.docx.numberformats import formatted
from draftbench.formats.docx.styles import Styles
from draftbench.formats.docx.symbols import bullet

_LEVELS = 9
_NOT_LEGAL = frozenset({"none", "bullet", "decimalZero"})
_OWN = q("numPr")
_PLACES = re.compile(r"%([1-9])")


@dataclass(frozen=True, slots=True)
class Level:
    """One level of a list; ``picture`` is the pattern of a custom format, ``font`` that of a
    bullet."""

    start: int = 0
    form: str = "decimal"
    text: str = ""
    legal: bool = False
    restart: int | None = None
    style: str = ""
    picture: str = ""
    font: str = ""


@dataclass(slots=True)
class _Definition:
    """An abstract list: its levels and how far each was counted."""

    levels: dict[int, Level]
    counters: list[int | None] = field(default_factory=lambda: [None] * _LEVELS)


@dataclass(slots=True)
class _List:
    """A list in use; ``begins`` are the levels whose own start it has not yet had."""

    definition: _Definition
    levels: dict[int, Level]
    begins: set[int]


class Place(NamedTuple):
    """The list (``w:numId``) and the level from 0 that a paragraph stands at."""

    number: str
    depth: int


class Numbering:
    """Counts through a document: call :meth:`label` for every paragraph, in order.

    ``unknown`` collects the number formats that could not be computed.
    """

    def __init__(self, part: Element | None, styles: Styles) -> None:
        self.styles = styles
        self.unknown: set[str] = set()
        self._lists: dict[str, _List] = {}
        if part is not None:
            self._read(part)

    def label(self, properties: Element | None, *, advance: bool = True) -> str:
        """The number that Word prints before a paragraph with these properties, a bullet as one
        sign; empty for none. Without ``advance`` the paragraph shows its number but is not
        counted, as Word does with deleted ones."""
        place = self.place(properties)
        found = self._lists.get(place.number)
        if found is None or place.depth not in found.levels:
            return ""
        before = None if advance else (list(found.definition.counters), set(found.begins))
        self._count(found, place.depth)
        level = found.levels[place.depth]
        if level.form == "bullet":
            label = bullet(level.text, level.font)
        else:
            label = _PLACES.sub(lambda at: self._shown(found, int(at[1]) - 1, level), level.text)
        if before is not None:
            found.definition.counters, found.begins = before
        return label.strip()

    def place(self, properties: Element | None) -> Place:
        """Where a paragraph stands; list and level are inherited from styles one by one."""
        style = value(properties, "pStyle") or self.styles.default
        own = None if properties is None else properties.find(_OWN)
        number, depth = value(own, "numId"), value(own, "ilvl")
        if not number or not depth:
            inherited, inner, source = self.styles.numbering(style)
            if not number:
                depth = depth or self._depth_of(inherited, style, source)
                number = inherited
            depth = depth or inner
        return Place(number, min(max(_whole(depth, 0), 0), _LEVELS - 1))

    def _depth_of(self, number: str, style: str, source: str) -> str:
        """The level of the list that is bound to a style or to the one that named the list."""
        found = self._lists.get(number)
        for name in (style, source):
            for depth, level in () if found is None else found.levels.items():
                if level.style and level.style == name:
                    return str(depth)
        return ""

    def _count(self, found: _List, depth: int) -> None:
        counters = found.definition.counters
        for at in range(depth + 1):
            if counters[at] is None or (at == depth and at in found.begins):
                counters[at] = found.levels.get(at, Level()).start - (at == depth)
        found.begins.discard(depth)
        counters[depth] = (counters[depth] or 0) + 1
        for deeper in range(depth + 1, _LEVELS):
            restart = found.levels[deeper].restart if deeper in found.levels else None
            if restart is None or restart > deeper or (restart and depth < restart):
                counters[deeper] = None

    def _shown(self, found: _List, at: int, own: Level) -> str:
        level = found.levels.get(at, Level())
        counted = found.definition.counters[at]
        number = level.start if counted is None else counted
        form = "decimal" if own.legal and level.form not in _NOT_LEGAL else level.form
        if form == "bullet":
            return ""
        text = formatted(number, form, level.picture)
        if text is None:
            self.unknown.add(form)
            return str(number)
        return text

    def _read(self, part: Element) -> None:
        elements = {one.get(q("abstractNumId"), ""): one for one in part.iter(q("abstractNum"))}
        numbers = {one.get(q("numId"), ""): one for one in part.iter(q("num"))}
        definitions = {
            name: _Definition(_levels(self._linked(one, elements, numbers)))
            for name, one in elements.items()
        }
        for name, number in numbers.items():
            definition = definitions.get(value(number, "abstractNumId"))
            if definition is not None:
                self._lists[name] = _made(number, definition)

    def _linked(
        self, element: Element, elements: dict[str, Element], numbers: dict[str, Element]
    ) -> Element:
        """The definition that a numbering style leads to; the element itself where none does."""
        style = value(element, "numStyleLink")
        if not style or element.find(q("lvl")) is not None:
            return element
        number = numbers.get(self.styles.list_of(style))
        found = elements.get(value(number, "abstractNumId"))
        if found is None or found is element:
            homes = (one for one in elements.values() if value(one, "styleLink") == style)
            found = next(homes, element)
        return found


def _made(number: Element, definition: _Definition) -> _List:
    """A list from its definition and what it overrides; of an overriding level Word ignores when
    it starts again ([MS-OI29500] 2.1.282)."""
    levels = dict(definition.levels)
    begins: set[int] = set()
    for override in number.iter(q("lvlOverride")):
        depth = min(max(_whole(override.get(q("ilvl"), ""), 0), 0), _LEVELS - 1)
        own = _levels(override, depth)
        levels.update({at: replace(level, restart=None) for at, level in own.items()})
        start = value(override, "startOverride")
        if start:
            levels[depth] = replace(levels.get(depth, Level()), start=_whole(start, 1))
            begins.add(depth)
    return _List(definition, levels, begins)


def _levels(parent: Element, otherwise: int = 0) -> dict[int, Level]:
    found: dict[int, Level] = {}
    for element in parent.iterchildren(q("lvl")):
        restart = value(element, "lvlRestart")
        form, picture = _format(element)
        depth = min(max(_whole(element.get(q("ilvl"), ""), otherwise), 0), _LEVELS - 1)
        fonts = element.find(f"{q('rPr')}/{q('rFonts')}")
        found[depth] = Level(
            _whole(value(element, "start"), 0),
            form,
            value(element, "lvlText"),
            flag(element, "isLgl"),
            _whole(restart, 0) if restart else None,
            value(element, "pStyle"),
            picture,
            "" if fonts is None else fonts.get(q("ascii"), fonts.get(q("hAnsi"), "")),
        )
    return found


def _format(level: Element) -> tuple[str, str]:
    """The number format, with the pattern of a custom one, which stands in an alternative."""
    found = level.find(q("numFmt"))
    if found is None:
        found = level.find(f"{{{MC}}}AlternateContent/{{{MC}}}Choice/{q('numFmt')}")
    if found is None:
        return "decimal", ""
    return found.get(q("val"), "decimal"), found.get(q("format"), "")


def _whole(text: str, otherwise: int) -> int:
    return int(text) if re.fullmatch(r"-?\d{1,9}", text) else otherwise
