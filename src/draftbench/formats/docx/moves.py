"""Which moved words went where.

Word names a move once for its source and once for its destination (``w:moveFromRangeStart`` and
``w:moveToRangeStart`` with one ``w:name``); the moved runs and marks stand between start and end.
A source without a destination is a deletion (ECMA-376 part 1, 17.13.5.22), and a destination
without a source an insertion. Names can collide where files were combined: then the ranges with
the same words belong together, and the others in their order.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from draftbench.formats.docx.names import Element, q
from draftbench.formats.docx.revision import Kind, Revision, revision

_STARTS = {q("moveFromRangeStart"): Kind.MOVED_FROM, q("moveToRangeStart"): Kind.MOVED_TO}
_ENDS = frozenset({q("moveFromRangeEnd"), q("moveToRangeEnd")})
_MOVED = {q("moveFrom"): Kind.MOVED_FROM, q("moveTo"): Kind.MOVED_TO}
_TEXTS = frozenset({q("t"), q("delText")})
_LONE = {Kind.MOVED_FROM: Kind.DELETED, Kind.MOVED_TO: Kind.INSERTED}


@dataclass(slots=True)
class _Range:
    kind: Kind
    name: str
    elements: list[Element] = field(default_factory=list)
    words: list[str] = field(default_factory=list)

    @property
    def text(self) -> str:
        return "".join(self.words)


def moves(root: Element) -> tuple[dict[Element, Revision], list[Element]]:
    """The revision of each ``w:moveFrom`` and ``w:moveTo`` of a part, and one element of each
    move whose other end is missing."""
    if next(root.iter(*_MOVED), None) is None:
        return {}, []
    ranges = list(_ranges(root))
    found: dict[Element, Revision] = {}
    lone: list[Element] = []
    paired = _pairs(ranges)
    for at, one in enumerate(ranges):
        name = paired.get(at, "")
        for element in one.elements:
            made = revision(element)
            found[element] = replace(made, kind=made.kind if name else _LONE[made.kind], move=name)
        if not name and one.elements:
            lone.append(one.elements[0])
    return found, lone


def _ranges(root: Element) -> Iterator[_Range]:
    """The ranges that hold something moved; moved words outside every range are one of their
    own for either side."""
    opened: dict[tuple[Kind, str], _Range] = {}
    loose = {kind: _Range(kind, "") for kind in _LONE}
    every: list[_Range] = list(loose.values())
    for element in root.iter(*_STARTS, *_ENDS, *_MOVED, *_TEXTS):
        tag = str(element.tag)
        if tag in _STARTS:
            kind = _STARTS[tag]
            started = _Range(kind, element.get(q("name"), ""))
            opened[kind, element.get(q("id"), "")] = started
            every.append(started)
            mark = _mark(element, kind)
            if mark is not None and mark in loose[kind].elements:
                loose[kind].elements.remove(mark)
                started.elements.append(mark)
        elif tag in _ENDS:
            kind = Kind.MOVED_FROM if "moveFrom" in tag else Kind.MOVED_TO
            opened.pop((kind, element.get(q("id"), "")), None)
        elif tag in _MOVED:
            _innermost(opened, _MOVED[tag], loose).elements.append(element)
        else:
            for one in opened.values():
                one.words.append(element.text or "")
    return (one for one in every if one.elements)


def _mark(start: Element, kind: Kind) -> Element | None:
    """The moved mark of the paragraph in which a range starts: it stands before the start, among
    the properties, and belongs to the range all the same."""
    paragraph = start.getparent()
    name = "moveFrom" if kind is Kind.MOVED_FROM else "moveTo"
    return None if paragraph is None else paragraph.find(f"{q('pPr')}/{q('rPr')}/{q(name)}")


def _innermost(
    opened: dict[tuple[Kind, str], _Range], kind: Kind, loose: dict[Kind, _Range]
) -> _Range:
    return next((one for one in reversed(opened.values()) if one.kind is kind), loose[kind])


def _pairs(ranges: list[_Range]) -> dict[int, str]:
    """Position of each paired range to the name of its pair, which is unique in the part."""
    pairs: dict[int, str] = {}
    names: dict[str, tuple[list[int], list[int]]] = {}
    for at, one in enumerate(ranges):
        if one.name:
            names.setdefault(one.name, ([], []))[one.kind is Kind.MOVED_TO].append(at)
    for name, (sources, targets) in names.items():
        left = list(targets)
        matched: list[tuple[int, int]] = []
        for source in list(sources):
            same = next((t for t in left if ranges[t].text == ranges[source].text), None)
            if same is not None:
                matched.append((source, same))
                left.remove(same)
                sources.remove(source)
        matched.extend(zip(sources, left, strict=False))
        for number, (source, target) in enumerate(sorted(matched), start=1):
            unique = name if number == 1 else f"{name} ({number})"
            while unique in pairs.values() or (number > 1 and unique in names):
                unique += "'"
            pairs[source] = pairs[target] = unique
    return pairs
