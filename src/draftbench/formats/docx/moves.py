"""Which moved words went where.

Word names a move once for its source and once for its destination (``w:moveFromRangeStart`` and
``w:moveToRangeStart`` with one ``w:name``); the moved runs and marks stand between start and end.
A source without a destination is a deletion (ECMA-376 part 1, 17.13.5.22), and a destination
without a source an insertion. Names can collide where files were combined: then the ranges with
the same words belong together, and the others in their order.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from itertools import chain

from draftbench.formats.docx.names import Element, q
from draftbench.formats.docx.revision import Kind, Revision, revision

_STARTS = {q("moveFromRangeStart"): Kind.MOVED_FROM, q("moveToRangeStart"): Kind.MOVED_TO}
_ENDS = {q("moveFromRangeEnd"): Kind.MOVED_FROM, q("moveToRangeEnd"): Kind.MOVED_TO}
_MOVED = {q("moveFrom"): Kind.MOVED_FROM, q("moveTo"): Kind.MOVED_TO}
_TEXTS = frozenset({q("t"), q("delText")})
_TELLING = 100
_COPY = re.compile(r"_Copy_\d+$")
"""How LibreOffice tells the destination of a move from its source when it writes a Word file."""
_LONE = {Kind.MOVED_FROM: Kind.DELETED, Kind.MOVED_TO: Kind.INSERTED}


@dataclass(slots=True)
class _Range:
    """A range: its moved elements, and between which of all words of the part it stands."""

    kind: Kind
    name: str
    start: int = 0
    end: int | None = None
    elements: dict[Element, None] = field(default_factory=dict)


def moves(root: Element) -> tuple[dict[Element, Revision], list[Element]]:
    """The revision of each ``w:moveFrom`` and ``w:moveTo`` of a part, and one element of each
    move whose other end is missing."""
    if next(root.iter(*_MOVED), None) is None:
        return {}, []
    words: list[str] = []
    ranges = _ranges(root, words)
    found: dict[Element, Revision] = {}
    lone: list[Element] = []
    paired = _pairs(ranges, words)
    for at, one in enumerate(ranges):
        name = paired.get(at, "")
        for element in one.elements:
            made = revision(element)
            kind = made.kind if name else _LONE[made.kind]
            found[element] = Revision(kind, made.author, made.at, name)
        if not name and one.elements:
            lone.append(next(iter(one.elements)))
    return found, lone


def _ranges(root: Element, words: list[str]) -> list[_Range]:
    """The ranges that hold something moved; moved words outside every range are one of their
    own for either side. ``words`` takes all words of the part."""
    loose = {kind: _Range(kind, "") for kind in _LONE}
    opened: dict[Kind, dict[str, _Range]] = {kind: {} for kind in _LONE}
    every = list(loose.values())
    for element in root.iter(*_STARTS, *_ENDS, *_MOVED, *_TEXTS):
        tag = str(element.tag)
        if tag in _STARTS:
            kind = _STARTS[tag]
            started = _Range(kind, element.get(q("name"), ""), len(words))
            opened[kind][element.get(q("id"), "")] = started
            every.append(started)
            mark = _mark(element, kind)
            if mark is not None and mark in loose[kind].elements:
                del loose[kind].elements[mark]
                started.elements[mark] = None
        elif tag in _ENDS:
            ended = opened[_ENDS[tag]].pop(element.get(q("id"), ""), None)
            if ended is not None:
                ended.end = len(words)
        elif tag in _MOVED:
            kind = _MOVED[tag]
            innermost = next(reversed(opened[kind].values()), loose[kind])
            innermost.elements[element] = None
        else:
            words.append(element.text or "")
    return [one for one in every if one.elements]


def _mark(start: Element, kind: Kind) -> Element | None:
    """The moved mark of the paragraph in which a range starts: it stands before the start, among
    the properties, and belongs to the range all the same."""
    paragraph = start.getparent()
    name = "moveFrom" if kind is Kind.MOVED_FROM else "moveTo"
    if paragraph is None or paragraph.tag != q("p"):
        return None
    return paragraph.find(f"{q('pPr')}/{q('rPr')}/{q(name)}")


def _pairs(ranges: list[_Range], words: list[str]) -> dict[int, str]:
    """Position of each paired range to the name of its pair, which is unique in the part."""
    names: dict[str, tuple[list[int], list[int]]] = {}
    for at, one in enumerate(ranges):
        if one.name:
            name = _COPY.sub("", one.name)
            names.setdefault(name, ([], []))[one.kind is Kind.MOVED_TO].append(at)
    pairs: dict[int, str] = {}
    taken = set(names)
    for name, (sources, targets) in names.items():
        for number, pair in enumerate(_matched(sources, targets, ranges, words), start=1):
            unique = name if number == 1 else f"{name} ({number})"
            while number > 1 and unique in taken:
                unique += "'"
            taken.add(unique)
            pairs.update(dict.fromkeys(pair, unique))
    return pairs


def _matched(
    sources: list[int], targets: list[int], ranges: list[_Range], words: list[str]
) -> list[tuple[int, int]]:
    """Sources and destinations of one name: first those that say the same, then in order."""
    said: dict[str, list[int]] = {}
    for at in reversed(targets):
        said.setdefault(_words(ranges[at], words), []).append(at)
    same = [(at, said[key].pop()) for at in sources if said.get(key := _words(ranges[at], words))]
    matched = set(chain(*same))
    left = [[at for at in ends if at not in matched] for ends in (sources, targets)]
    return sorted([*same, *zip(*left, strict=False)])


def _words(one: _Range, words: list[str]) -> str:
    """How a range begins, which is enough to tell it from others of its name."""
    end = len(words) if one.end is None else one.end
    return "".join(words[one.start : min(end, one.start + _TELLING)])
