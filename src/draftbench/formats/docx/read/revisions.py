"""Tracked changes resolved: what a Word file says as accepted, as rejected, and as marked.

Rules (ECMA-376 part 1, 17.13.5, and what Word writes): runs in ``w:ins`` and ``w:moveTo`` stand in
the accepted text only, runs in ``w:del`` and ``w:moveFrom`` in the rejected one only, and nested
ones only where all around them let them stand. The same holds for paragraph marks, and a paragraph
whose mark does not stand is joined with the next one, whose properties survive. The last mark of a
body, a cell or a note and one before a table cannot go; a paragraph there of which nothing is left
goes whole. Tracked rows and cells come and go with all that is in them.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from itertools import chain

from draftbench.errors import InputError
from draftbench.formats.docx.names import Element, q, qs
from draftbench.formats.docx.read.blocks import CELL, PARAGRAPH, ROW, TABLE, inside, ordinals
from draftbench.formats.docx.read.revision import (
    CELL_KINDS,
    TEXT_KINDS,
    Kind,
    Revision,
    properties_in,
    revision,
)
from draftbench.formats.docx.read.shown import (
    CHARACTERS,
    DRAWN,
    TEXTS,
    Context,
    Inline,
    Paragraph,
    Reading,
    Shown,
    View,
)
from draftbench.formats.docx.read.styles import is_raised
from draftbench.formats.imported import ImportNote, noted
from draftbench.formats.safety import open_package, parse_xml
from draftbench.messages import message

__all__ = ["Paragraph", "Resolver", "Shown", "View", "paragraphs", "resolved"]

_MAIN = "word/document.xml"
_BLOCKS = frozenset({PARAGRAPH, TABLE})
_ROWS, _CELLS = frozenset({ROW}), frozenset({CELL})
_MARKING = frozenset(qs("rPr pPrChange"))
_TRACKED = frozenset(q(name) for name in (*TEXT_KINDS, *CELL_KINDS))
_BODY, _DRAWN_PARAGRAPH = q("body"), f"{DRAWN}p"
_Place = tuple[int, int, int] | None


def paragraphs(
    data: bytes,
    view: View = View.ACCEPTED,
    name: str = "the file",
    *,
    authors: frozenset[str] | None = None,
) -> tuple[str, ...]:
    """The paragraphs of the body of a .docx file in one view, tables cell by cell.

    Tabs and line breaks stand as ``\\t`` and ``\\n``, a note as U+FFFC. Raises InputError where
    the file cannot be read.
    """
    package = open_package(data, name)
    if _MAIN not in package:
        raise InputError(
            "{name} is no Word file, or its text is missing; save it again in Word.", name=name
        )
    body = parse_xml(package[_MAIN], f"document.xml in {name}").find(q("body"))
    found = [] if body is None else resolved(body, view, authors=authors)
    return tuple(p.marked if view is View.MARKED else p.text for p in found)


def resolved(
    container: Element, view: View, *, authors: frozenset[str] | None = None
) -> list[Paragraph]:
    """The paragraphs in a body, a cell, a note or a text box as a view shows them: the changes of
    ``authors`` (None: of everybody) as ``view`` says, those of all others as rejected.

    For many containers of one part, make one :class:`Resolver`.
    """
    return Resolver(container.getroottree().getroot(), view, authors=authors).read(container)


class Resolver:
    """Reads a part of a Word file, ``root``, in one view (see :func:`resolved`)."""

    def __init__(self, root: Element, view: View, *, authors: frozenset[str] | None = None) -> None:
        self.root = root
        self._brief = False
        self._plain: dict[Element, Sides | None] = {}
        self._ordinals = ordinals(root)
        self._tables = {table: at for at, table in enumerate(root.iter(TABLE))}
        self._moves, lone = moves(root)
        self._lone_moves = [self._lone(element) for element in lone]
        self.turn(view, authors)

    def turn(self, view: View, authors: frozenset[str] | None = None) -> None:
        """Reads the part in another view from now on."""
        self.reading = Reading(view, authors)
        self._guides = 0
        self._old_numbers = [
            self._old_number(element)
            for element in self.root.iter(q("numberingChange"))
            if not self.reading.accepts(revision(element).author)
        ]

    @property
    def doubts(self) -> list[ImportNote]:
        """Moves of which an end is missing, and what was passed over so far, for people."""
        found = [*self._lone_moves, *self._old_numbers]
        if self._guides:
            note = message("Pronunciation guides (ruby) were not read; the words under them were.")
            found.append(ImportNote("pronunciation-guides", 0, note))
        return found

    def read(self, container: Element) -> list[Paragraph]:
        """The paragraphs in a container of the part, text boxes behind their paragraph."""
        return self._blocks(container, None, Context())

    def said(self, container: Element) -> list[Paragraph]:
        """The same paragraphs with what they say and their notes, and with nothing else: plain ones
        are not taken apart, and are read once for both sides."""
        self._brief = self.reading.authors is None and self.reading.view is not View.MARKED
        try:
            return self.read(container)
        finally:
            self._brief = False

    def _blocks(self, container: Element, place: _Place, context: Context) -> list[Paragraph]:
        found: list[Paragraph] = []
        story = Inline(self.reading, self._revision)
        waiting: Paragraph | None = None
        at_end: Paragraph | None = None
        dropped: Paragraph | None = None
        sources: list[int] = []
        ordinal = 0
        for block, between in inside(container, _BLOCKS):
            words = None if waiting or between or story.codes else self._words(block)
            if words is not None:
                own = properties_in(block.find(_PROPERTIES), self.reading.accepts)
                found.append(Paragraph([Shown(words)], own))
                continue
            held = self._held(between, context) if between else context
            if held is None:
                continue
            if block.tag == TABLE:
                self._close(found, waiting, story, sources, ordinal)
                dropped, waiting, at_end = waiting, None, None
                found.extend(self._table(block, held))
                continue
            if waiting is None:
                waiting, sources = Paragraph(place=place), []
                story.shown, story.boxes = waiting.shown, []
            before, ordinal = len(waiting.shown), self._ordinals[block]
            story.read(block, held)
            waiting.properties = block.find(q("pPr"))
            mark = self._mark(waiting.properties, held)
            if mark is not None or any(one.text for one in waiting.shown[before:]):
                sources.append(ordinal)
            if mark is not None:
                waiting.mark = mark
                at_end, waiting = waiting, None
                self._close(found, at_end, story, sources, ordinal)
        if waiting is None and at_end is not None and container.tag != _BODY:
            at_end.mark = tuple(one for one in at_end.mark if one.kind is Kind.FORMAT)
        self._close(found, waiting, story, sources, ordinal)
        if not found and (only := waiting or dropped) is not None:
            found.append(only)  # no container is empty
        self._guides += story.guides
        return _without_codes(found) if story.erased else found

    def _words(self, block: Element) -> str | None:
        """What a plain paragraph says where no more is asked; None for one that must be read."""
        if not self._brief:
            return None
        if block not in self._plain:
            self._plain[block] = sides(block) if block.tag == PARAGRAPH else None
        both = self._plain[block]
        return both and both[self.reading.view is View.REJECTED]

    def _close(
        self,
        found: list[Paragraph],
        one: Paragraph | None,
        story: Inline,
        sources: list[int],
        ordinal: int,
    ) -> None:
        """Adds a paragraph, made of ``sources`` up to ``ordinal``, and its text boxes. One whose
        own mark does not stand is there only for its words."""
        if one is None:
            return
        stands = ordinal in sources[-1:]
        one.sources = tuple(sources) or (ordinal,)
        one.properties = properties_in(one.properties, self.reading.accepts)
        if stands or one.text:
            found.append(one)
        for box, context in story.boxes:
            if box.tag == _DRAWN_PARAGRAPH:
                words = "".join(text.text or "" for text in box.iter(f"{DRAWN}t"))
                drawn = Shown(words, link=context.link, revisions=context.revisions)
                found.append(Paragraph([drawn], sources=one.sources))
            else:
                found.extend(self._blocks(box, None, context))

    def _table(self, table: Element, context: Context) -> list[Paragraph]:
        found: list[Paragraph] = []
        for row_number, (row, around_row) in enumerate(inside(table, _ROWS)):
            held = self._held((*around_row, *_tracked(row.find(q("trPr")))), context)
            if held is None:
                continue
            for column, (cell, around_cell) in enumerate(inside(row, _CELLS)):
                inner = self._held((*around_cell, *_tracked(cell.find(q("tcPr")))), held)
                if inner is not None:
                    place = (self._tables[table], row_number, column)
                    found.extend(self._blocks(cell, place, inner))
        return found

    def _held(self, between: Iterable[Element], context: Context) -> Context | None:
        """What holds inside the tracked ones of these elements; None where it does not stand."""
        revisions: tuple[Revision, ...] | None = context.revisions
        for element in between:
            if element.tag in _TRACKED and revisions is not None:
                revisions = self.reading.under(revisions, self._revision(element))
        return None if revisions is None else Context(revisions, context.link)

    def _mark(self, properties: Element | None, context: Context) -> tuple[Revision, ...] | None:
        """How a paragraph's end is tracked; None where it does not stand."""
        if properties is None or all(one.tag not in _MARKING for one in properties):
            return context.revisions
        looks = properties.find(q("rPr"))
        held = self._held(_tracked(looks), context)
        if held is None:
            return None
        changes = [revision(one) for one in properties.findall(q("pPrChange"))]
        accepted = [one for one in changes if self.reading.accepts(one.author)]
        return (*held.revisions, *accepted)

    def _revision(self, element: Element) -> Revision:
        return self._moves.get(element) or revision(element)

    def _line(self, element: Element) -> int:
        above = next(element.iterancestors(PARAGRAPH), None)
        return 0 if above is None else self._ordinals[above]

    def _old_number(self, element: Element) -> ImportNote:
        former = element.get(q("original"), "")
        return noted(
            "changed-number",
            self._line(element),
            "The former number of this paragraph is not computed and the present one "
            "was read; the file keeps it as {former}.",
            former=former,
        )

    def _lone(self, element: Element) -> ImportNote:
        kind = self._moves[element].kind
        other = "destination" if kind is Kind.DELETED else "source"
        return noted(
            "lone-move",
            self._line(element),
            "A move has no {other} in the file; what was moved is read as {kind}.",
            other=other,
            kind=kind,
        )


def _without_codes(found: list[Paragraph]) -> list[Paragraph]:
    """The paragraphs without what was emptied because it is the code of a field."""
    for one in found:
        one.shown = [part for part in one.shown if part.text]
    return found


def _tracked(properties: Element | None) -> Iterator[Element]:
    return (one for one in (() if properties is None else properties) if one.tag in _TRACKED)


# Which moved words went where. Word names a move once for its source and once for its destination
# (``w:moveFromRangeStart`` and ``w:moveToRangeStart`` with one ``w:name``); the moved runs and
# marks stand between start and end. A source without a destination is a deletion (ECMA-376 part 1,
# 17.13.5.22), and a destination without a source an insertion. Names can collide where files were
# combined: then the ranges with the same words belong together, and the others in their order.

_STARTS = {q("moveFromRangeStart"): Kind.MOVED_FROM, q("moveToRangeStart"): Kind.MOVED_TO}
_ENDS = {q("moveFromRangeEnd"): Kind.MOVED_FROM, q("moveToRangeEnd"): Kind.MOVED_TO}
_MOVED = {q("moveFrom"): Kind.MOVED_FROM, q("moveTo"): Kind.MOVED_TO}
_TEXTS = frozenset(qs("t delText"))
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


# What a plain paragraph says with all changes in it accepted, and with all of them rejected. Most
# paragraphs of a file are nothing but runs of text, with changes around some of them. To read such
# a one on both sides at once takes a fraction of what :mod:`~draftbench.formats.docx.read.shown`
# needs, which knows everything that can stand in a paragraph; what is not plain is left to it.

_RUN, _PROPERTIES, _LOOKS, _STYLE = q("r"), q("pPr"), q("rPr"), q("rStyle")
_COMING, _GOING = frozenset(qs("ins moveTo")), frozenset(qs("del moveFrom"))
_COMING_OR_GOING = _COMING | _GOING
_SILENT = frozenset(qs("lastRenderedPageBreak annotationRef footnoteRef endnoteRef"))
"""What may stand in a run and says nothing."""

Sides = tuple[str, str]
"""What is said as accepted, and as rejected."""


def sides(paragraph: Element) -> Sides | None:
    """Both sides of a ``w:p``; None where something else than plain runs stands in it or in one of
    its changes, or where its end is tracked. It holds outside of fields only."""
    accepted: list[str] = []
    rejected: list[str] = []
    for child in paragraph:
        tag = child.tag
        if tag == _RUN:
            words = _words_on_a_side(child)
            if words is None:
                return None
            accepted.append(words)
            rejected.append(words)
        elif tag in _COMING_OR_GOING:
            standing = accepted if tag in _COMING else rejected
            for run in child:
                words = _words_on_a_side(run) if run.tag == _RUN else None
                if words is None:
                    return None
                standing.append(words)
        elif tag == _PROPERTIES:
            for looks in child.iterchildren(_LOOKS):
                if any(one.tag in _COMING_OR_GOING for one in looks):
                    return None
        elif len(child):
            return None
    return "".join(accepted), "".join(rejected)


def _words_on_a_side(run: Element) -> str | None:
    """What a run says; None where something else than text stands in it."""
    said = ""
    for child in run:
        tag = child.tag
        if tag in TEXTS:
            said += child.text or ""
        elif tag in CHARACTERS:
            said += CHARACTERS[tag]
        elif tag == _LOOKS:
            if is_raised(child) or child.find(_STYLE) is not None:
                return None
        elif tag not in _SILENT:
            return None
    return said
