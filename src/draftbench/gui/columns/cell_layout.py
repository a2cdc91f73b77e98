"""Cells set in lines: where each word, label and chip of a cell stands."""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from itertools import accumulate, zip_longest
from math import ceil

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QTextCharFormat,
    QTextLayout,
    QTextLine,
    QTextOption,
)

from draftbench.amend.proceedings.brackets import SIGNS
from draftbench.gui.cells.cell_style import Looks, label_lines
from draftbench.gui.cells.markup import Tint, tinted
from draftbench.gui.columns.gutter import (
    TONES,
    Aside,
    Bar,
    asides_of,
    bars_of,
    bars_room,
    lanes_beside,
)
from draftbench.gui.theme.delegation_colours import identity
from draftbench.gui.theme.fonts import slants
from draftbench.gui.widgets.elision import RIGHT_TO_LEFT, bind_marks, mirrored_text
from draftbench.gui.widgets.offsets import Offsets, units
from draftbench.gui.widgets.pieces import APART, Block, Cell, Change, Piece, apart

SCORE = re.compile(r"\d+(?:[.,]\d+)?(?=\s)")


class Ground(StrEnum):
    """What a stretch of text stands on or is struck by."""

    DELETED = "deleted"
    INSERTED = "inserted"
    MOVED = "moved"
    AWAY = "away"
    COMING = "coming"
    """What a delegation proposes."""
    GOING = "going"
    """What a delegation would take out."""
    TOUCHED = "touched"
    """What a proposal that is not shown is about."""
    BRACKET = "bracket"
    NESTED = "nested"
    FOUND = "found"
    REFERS = "refers"
    WRONG = "wrong"
    """A reference that somebody must see to."""


GROUNDS = {
    Change.DELETED: Ground.DELETED,
    Change.INSERTED: Ground.INSERTED,
    Change.MOVED: Ground.MOVED,
    Change.AWAY: Ground.AWAY,
}


@dataclass(frozen=True, slots=True)
class Stretch:
    """A ground from ``start`` to ``end`` (UTF-16 units of the text of a block); ``code`` is the
    delegation in whose colour it is."""

    ground: Ground
    start: int
    end: int
    code: str = ""


@dataclass(frozen=True, slots=True)
class Chip:
    """The code of a delegation on its colour."""

    rect: QRectF
    code: str


@dataclass(frozen=True, slots=True)
class SetBlock:
    """One clause, set: all places count from the top left corner of the cell. ``way`` is the
    stretch of its small print that leads to another clause, ``boxes`` are the ``stretches`` line by
    line: the ground, the left and right ends, the base line, and whose colour; ``refers`` are the
    references, ``bars`` stand beside the lines that proposals touch."""

    bottom: float
    label: tuple[str, ...]
    label_rect: QRectF
    layout: QTextLayout
    lines: tuple[QTextLine, ...]
    stretches: tuple[Stretch, ...]
    chips: tuple[Chip, ...]
    small: QTextLayout | None
    mirrored: bool
    mixed: bool
    stacked: bool
    locked: bool = False
    way: Stretch | None = None
    ghost: bool = False
    gone: bool = False
    top: float = 0.0
    boxes: tuple[tuple[Ground, float, float, float, str], ...] = ()
    refers: tuple[Stretch, ...] = ()
    asides: tuple[Aside, ...] = ()
    bars: tuple[Bar, ...] = ()

    @property
    def small_lines(self) -> Iterator[QTextLine]:
        """The lines of the small print."""
        if self.small is not None:
            yield from (self.small.lineAt(at) for at in range(self.small.lineCount()))

    def way_rects(self) -> Iterator[QRectF]:
        """Where the way stands, line by line."""
        if self.way is None:
            return
        for line in self.small_lines:
            for left, right in extents(self, line, self.way):
                yield QRectF(left, line.y(), right - left, line.height())


@dataclass(frozen=True, slots=True)
class SetCell:
    """A cell, set for one width. A gap has no blocks but ``gap``, placed at 0, 0."""

    width: int
    height: int
    blocks: tuple[SetBlock, ...] = ()
    gap: QTextLayout | None = None
    hint: bool = False

    def gap_rect(self, rect: QRectF, seen: QRectF) -> QRectF:
        """Where the words of a gap stand when the cell stands at ``rect``: in the middle of the
        part that is ``seen``."""
        if self.gap is None:
            return QRectF()
        words = self.gap.boundingRect()
        part = rect.intersected(seen) if rect.intersects(seen) else rect
        middle = part.center().y() - words.height() / 2
        y = min(max(middle, rect.top() + 6), rect.bottom() - words.height() - 6)
        return words.translated(rect.left(), round(y))


def least_room(cell: SetCell, looks: Looks) -> int:
    """The least height with which :func:`clamped` shows a line of a cell and says what is not."""
    first = next((line for block in cell.blocks for line in block.lines), None)
    if first is None:
        return 0
    return min(cell.height, ceil(first.y() + first.height() + _remark(looks)))


def _remark(looks: Looks) -> float:
    """The height of the words that say how much is not shown."""
    return looks.small_line + looks.px(2)


def clamped(cell: SetCell, room: float, looks: Looks) -> tuple[float, int]:
    """How much of a cell (pixels from its top) is shown where there is less ``room`` than it needs,
    in whole lines, and how many lines of text are not; 0 of them where it is all there."""
    lines = [line for block in cell.blocks for line in block.lines]
    if not lines or cell.height <= room + 1:
        return room, 0
    last = room - _remark(looks)
    bottoms = [line.y() + line.height() for line in lines]
    shown = [bottom for bottom in bottoms if bottom <= last] or bottoms[:1]
    return shown[-1], len(bottoms) - len(shown)


SPARED = 2
"""Lines of a cell that are shown rather than counted."""


def spared(cells: Sequence[SetCell], room: float, looks: Looks) -> int:
    """At least ``room``, and so much that of no cell only a line or two are not shown."""
    height = ceil(room)
    for cell in sorted(cells, key=lambda one: one.height):
        if cell.height > height + 1 and clamped(cell, height, looks)[1] <= SPARED:
            height = cell.height
    return height


def set_cell(cell: Cell, width: int, looks: Looks, found: re.Pattern[str] | None = None) -> SetCell:
    """A cell set for a width; what ``found`` matches gets a ground."""
    if not cell.blocks:
        return _set_gap(cell, width, looks)
    blocks: list[SetBlock] = []
    y = looks.top
    for block in cell.blocks:
        made = _set_block(block, y, width, looks, found)
        blocks.append(made)
        y = made.bottom + looks.between
    height = round(blocks[-1].bottom + looks.bottom)
    return SetCell(width, height, tuple(blocks))


def _set_gap(cell: Cell, width: int, looks: Looks) -> SetCell:
    words = f"{cell.gap}  {cell.hint}" if cell.hint else cell.gap
    left = looks.gutter(width)
    formats = [_format(0, units(words), looks.gap, looks.theme.faint)]
    if cell.toward is not None and not cell.hint:
        formats.append(_format(0, units(words), looks.gap, looks.theme.accent))
    if cell.hint:
        start = units(cell.gap) + 2
        bold = QFont(looks.gap)
        bold.setWeight(QFont.Weight.DemiBold)
        formats.append(_format(start, units(cell.hint), bold, looks.theme.accent))
    mirrored = mirrored_text(words)
    span = (left, width - looks.margin(width))
    if mirrored:
        span = (looks.margin(width), width - left)
    layout, bottom = _lay(words, looks.gap, formats, span, 0, looks.small_line, mirrored=mirrored)
    height = round(bottom + looks.top + looks.bottom)
    return SetCell(width, height, gap=layout, hint=bool(cell.hint or cell.toward))


def _set_block(
    block: Block, y: float, width: int, looks: Looks, found: re.Pattern[str] | None
) -> SetBlock:
    text = "".join(piece.text for piece in block.pieces).replace("\n", "\u2028")
    directions = {unicodedata.bidirectional(c) for c in text} if not text.isascii() else set()
    mixed = bool(directions & RIGHT_TO_LEFT)
    mirrored = mixed and mirrored_text(text) if block.mirrored is None else block.mirrored
    gutter, margin = looks.gutter(width), looks.margin(width)
    gutter += looks.indent * min(block.indent, 3)
    span = (margin, width - gutter) if mirrored else (gutter, width - margin)
    if span[1] - span[0] < 40:
        span = (span[0], span[0] + 40)
    edge = looks.edge(width)
    stacked = looks.stacked(width)
    font = looks.heading if block.heading else looks.text
    formats, stretches = _pieces(block, text, font, looks, found)
    beside = (width if stacked else looks.gutter(width)) - edge
    label, size = label_lines(block.label, beside - looks.px(4), looks)
    over = top = y
    if len(label) > 1:  # no number goes on in another line: it stands over the words
        label, size = label_lines(block.label, width, looks)
        stacked = True
    codes = {stretch.code for stretch in stretches if stretch.code}
    lanes = 0 if stacked else lanes_beside(block, len(codes), size[0], beside, looks)
    room = beside - bars_room(lanes, looks)
    if stacked and label:
        y += size[1] + looks.px(2)
    layout, bottom = _lay(text, font, formats, span, y, looks.line, mirrored=mirrored)
    lines = tuple(layout.lineAt(number) for number in range(layout.lineCount()))
    chips: tuple[Chip, ...] = ()
    if block.codes and not any(piece.change is Change.AUTHOR for piece in block.pieces):
        chips, bottom = _chips(block.codes, lines, span, bottom, looks, mirrored=mirrored)
    small, way = None, None
    if block.footing or block.sign is not None:
        small, bottom = _small(block, span, bottom + looks.px(4), looks)
        if block.toward is not None:
            length = units(small.text())
            way = Stretch(Ground.FOUND, length - units(block.way), length)
    left = width - edge - size[0] if mirrored else edge
    if not stacked and lines:  # on the base line of the first words
        over = lines[0].y() + lines[0].ascent() - QFontMetricsF(looks.label).ascent()
    rect = QRectF(left, over, *size)
    across = span if stacked else None
    asides = tuple(asides_of(block, rect, room, looks, mirrored=mirrored, across=across))
    bottom = max(bottom, *(aside.rect.bottom() for aside in asides), rect.bottom())
    refers = tuple(_refers(block, text))
    stretches = (*stretches, *refers)
    made = SetBlock(
        bottom=bottom,
        label=label,
        label_rect=rect,
        layout=layout,
        lines=lines,
        stretches=stretches,
        chips=chips,
        small=small,
        mirrored=mirrored,
        mixed=mixed,
        stacked=stacked,
        locked=block.locked,
        way=way,
        ghost=block.ghost,
        gone=block.gone,
        top=top,
        refers=refers,
        asides=asides,
    )
    if not stretches or block.ghost:
        return made
    boxes = tuple(_boxes(made, block.pieces))
    edge = span[1] if mirrored else span[0]
    heights = [(line.y() + line.ascent(), line.y(), line.height()) for line in lines]
    touched = [(code, base) for _, _, _, base, code in boxes if code]
    bars = tuple(bars_of(touched, heights, lanes, edge, looks, mirrored=mirrored))
    return replace(made, boxes=boxes, bars=bars)


def _refers(block: Block, text: str) -> Iterator[Stretch]:
    """The references of a block in units of its text."""
    if block.refers:
        places = Offsets(text)
        for one in block.refers:
            ground = Ground.WRONG if one.wrong else Ground.REFERS
            yield Stretch(ground, places.to_units(one.start), places.to_units(one.end))


def _boxes(
    block: SetBlock, pieces: Sequence[Piece]
) -> Iterator[tuple[Ground, float, float, float, str]]:
    """The stretches of a block line by line; the gap behind words that go or come is bare."""
    gap = block.layout.font().pixelSize() * APART
    ends = accumulate(units(piece.text) for piece in pieces)
    gaps = {end for end, there in zip(ends, apart(pieces), strict=True) if there}
    if block.mixed:
        gaps.clear()
    starts = [line.textStart() for line in block.lines]
    for stretch in block.stretches:
        first = max(0, bisect_right(starts, stretch.start) - 1)
        last = bisect_left(starts, stretch.end)
        for line in block.lines[first:last]:
            base = line.y() + line.ascent()
            for left, right in extents(block, line, stretch):
                end = (
                    right - gap if stretch.end in gaps and line is block.lines[last - 1] else right
                )
                yield stretch.ground, left, end, base, stretch.code


def _pieces(
    block: Block, text: str, font: QFont, looks: Looks, found: re.Pattern[str] | None
) -> tuple[list[QTextLayout.FormatRange], tuple[Stretch, ...]]:
    formats: list[QTextLayout.FormatRange] = []
    grounds, opposed = _Grounds(), _Grounds()
    unchanged: list[QTextLayout.FormatRange] = []
    at = 0
    for piece, gap in zip(block.pieces, apart(block.pieces), strict=True):
        length = units(piece.text)
        face = QFont(font)
        upright = piece.italic and not slants(piece.text)
        face.setItalic(piece.italic and not upright)
        face.setStrikeOut(piece.strike)
        if piece.bold or upright:
            face.setWeight(QFont.Weight.DemiBold)
        tag = piece.change.tag
        sign = _is_sign(piece)
        face = looks.tag if tag else face
        colour = _colour(piece, block, looks)
        formats.append(_format(at, length, face, colour, raised=piece.note or tag))
        if (not piece.change or sign) and not piece.note:
            unchanged.append(formats[-1])
        if gap:
            last = units(piece.text[-1])
            wider = QFont(face)
            wider.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, font.pixelSize() * APART)
            formats[-1].length = length - last
            raised = piece.note or tag
            formats.append(_format(at + length - last, last, wider, colour, raised=raised))
        if not block.moved or piece.change is not Change.MOVED:
            grounds.under(piece, at, at + length)
        opposed.through(piece, at, at + length)
        at += length
    stretches = [*grounds.found, *opposed.found]
    if marked := tinted(block.undeleted, block.before, block.after):
        places = Offsets(text)
        under: list[Stretch] = []
        for one in marked:
            start, end = places.to_units(one.start), places.to_units(one.end)
            if one.tint in _TINTS:
                under.append(Stretch(_TINTS[one.tint], start, end))
            else:
                formats.extend(_tinted(unchanged, start, end, one.tint, looks))
        stretches = [*under, *stretches]
    if found is not None:
        places = Offsets(text)
        for match in found.finditer(text):
            start, end = (places.to_units(place) for place in match.span())
            if end > start:
                stretches.append(Stretch(Ground.FOUND, start, end))
    return formats, tuple(stretches)


class _Grounds:
    """Stretches one after the other; those that touch and are alike become one."""

    def __init__(self) -> None:
        self.found: list[Stretch] = []

    def under(self, piece: Piece, start: int, end: int) -> None:
        """What words stand on that came, went or moved, or that somebody proposes."""
        if piece.change is Change.PROPOSED and piece.by:  # else it is the space around such words
            self._add(Ground.COMING, start, end, piece.by)
        elif piece.change in GROUNDS and not _is_sign(piece):
            self._add(GROUNDS[piece.change], start, end, "")

    def through(self, piece: Piece, start: int, end: int) -> None:
        """What strikes words that somebody would take out, or underlines those that are told
        apart."""
        if piece.opposed or piece.touched:
            self._add(Ground.TOUCHED if piece.touched else Ground.GOING, start, end, piece.by)

    def _add(self, ground: Ground, start: int, end: int, code: str) -> None:
        last = self.found[-1] if self.found else None
        if last is not None and (last.ground, last.end, last.code) == (ground, start, code):
            start = self.found.pop().start
        self.found.append(Stretch(ground, start, end, code))


def _is_sign(piece: Piece) -> bool:
    """Whether a piece is a bracket that was put in, which looks like any other bracket."""
    return piece.change is Change.INSERTED and piece.text in SIGNS


def _colour(piece: Piece, block: Block, looks: Looks) -> str:
    """The colour of the writing of a piece; what stands elsewhere is pale, what is proposed has
    that of the delegation."""
    if piece.by and piece.change.gone:
        return identity(piece.by).colour(looks.theme)
    plain = not piece.change or (block.moved and piece.change is Change.MOVED)
    name = "faint" if block.ghost else "text" if plain else piece.change.colour
    return str(getattr(looks.theme, name))


def _tinted(
    formats: list[QTextLayout.FormatRange], start: int, end: int, tint: Tint, looks: Looks
) -> list[QTextLayout.FormatRange]:
    """The looks from ``start`` to ``end`` in the colour of a tint, names a little bolder."""
    theme = looks.theme
    colour = {Tint.NAMES: theme.accent, Tint.STATUS: theme.ok}.get(tint, theme.bracket)
    made: list[QTextLayout.FormatRange] = []
    for one in formats:
        first, last = max(start, one.start), min(end, one.start + one.length)
        if first < last:
            font = QFont(one.format.font())
            if tint in (Tint.NAMES, Tint.SIGN):
                font.setWeight(QFont.Weight.DemiBold)
            made.append(_format(first, last - first, font, colour))
    return made


_TINTS = {Tint.BRACKET: Ground.BRACKET, Tint.NESTED: Ground.NESTED}
"""The tints that are a ground; the others colour the writing."""


def _format(
    start: int, length: int, font: QFont, colour: str, *, raised: bool = False
) -> QTextLayout.FormatRange:
    made = QTextCharFormat()
    made.setFont(font)
    made.setForeground(QColor(colour))
    if raised:
        made.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignSuperScript)
    found = QTextLayout.FormatRange()
    found.start = start
    found.length = length
    found.format = made
    return found


def _lay(
    text: str,
    font: QFont,
    formats: list[QTextLayout.FormatRange],
    span: tuple[float, float],
    y: float,
    height: float,
    *,
    mirrored: bool = False,
) -> tuple[QTextLayout, float]:
    """``text`` in lines of one height between two edges; gives where the next line would begin."""
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    option.setTextDirection(
        Qt.LayoutDirection.RightToLeft if mirrored else Qt.LayoutDirection.LeftToRight
    )
    option.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute)
    if "\t" in text:
        set_tabs(option, text, font, span[1] - span[0])
    layout = QTextLayout(bind_marks(text), font)
    layout.setCacheEnabled(True)
    layout.setTextOption(option)
    layout.setFormats(formats)
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(span[1] - span[0])
        x = span[1] - line.naturalTextWidth() if mirrored else span[0]
        step = max(height, line.height())
        line.setPosition(QPointF(x, y + (step - line.height()) / 2))
        y += step
    layout.endLayout()
    return layout, y


def _small(
    block: Block, span: tuple[float, float], y: float, looks: Looks
) -> tuple[QTextLayout, float]:
    """The small print, before it the sign that says how far the clause is. It runs as the words of
    the program do, whichever way the clause runs."""
    sign = "" if block.sign is None else block.sign.text
    text = " · ".join(part for part in (sign, block.footing) if part)
    formats = [_format(0, units(text), looks.small, looks.theme.dim)]
    if block.sign is not None:
        bold = QFont(looks.small)
        bold.setWeight(QFont.Weight.Bold)
        colour = getattr(looks.theme, TONES[block.sign.tone])
        formats.append(_format(0, units(sign), bold, colour))
    elif score := SCORE.match(text):
        bold = QFont(looks.small)
        bold.setWeight(QFont.Weight.Bold)
        formats.append(_format(0, units(score.group()), bold, looks.theme.ok))
    if block.toward is not None:
        length = units(block.way)
        formats.append(_format(units(text) - length, length, looks.small, looks.theme.accent))
    return _lay(text, looks.small, formats, span, y, looks.small_line, mirrored=mirrored_text(text))


def _chips(
    codes: tuple[str, ...],
    lines: tuple[QTextLine, ...],
    span: tuple[float, float],
    bottom: float,
    looks: Looks,
    *,
    mirrored: bool,
) -> tuple[tuple[Chip, ...], float]:
    """The codes after the last word, on new lines where they do not fit any more."""
    metrics = QFontMetricsF(looks.chip)
    height = round(metrics.height() + looks.px(1))
    used = looks.px(6) + (lines[-1].naturalTextWidth() if lines else 0)
    y = bottom - looks.line
    made: list[Chip] = []
    for code in codes:
        width = round(metrics.horizontalAdvance(code) + looks.px(10))
        if used + width > span[1] - span[0] and used > 0:
            used, y = 0.0, y + looks.line
        x = span[1] - used - width if mirrored else span[0] + used
        rect = QRectF(round(x), round(y + (looks.line - height) / 2), width, height)
        made.append(Chip(rect, code))
        used += width + looks.px(4)
    return tuple(made), y + looks.line


def extents(block: SetBlock, line: QTextLine, stretch: Stretch) -> Iterator[tuple[float, float]]:
    """Left and right ends of a stretch in a line; several where writing runs both ways."""
    start = max(stretch.start, line.textStart())
    end = min(stretch.end, line.textStart() + line.textLength())
    if start >= end:
        return
    if block.mixed:
        for run in line.glyphRuns(start, end - start):
            box = run.boundingRect()
            yield box.left(), box.right()
        return
    ends = [_x(line, start), _x(line, end)]
    right = line.x() + line.naturalTextWidth()
    yield min(ends), min(max(ends), right)


def _x(line: QTextLine, place: int) -> float:
    found = line.cursorToX(place)  # the place and the nearest one in the line
    return float(found[0]) if isinstance(found, tuple) else 0.0


GAP = 14
"""The least space between two columns, at a size of 14 pixels of the text."""


def set_tabs(option: QTextOption, text: str, font: QFont, room: float) -> None:
    """Lets the columns of ``text`` stand under one another where ``room`` (in pixels) is enough for
    all of them, the last one in several lines if it must be; where it is not, its cells follow one
    another with a gap."""
    gap = GAP * font.pixelSize() / 14
    metrics = QFontMetricsF(font)
    lines = [line.split("\t") for line in text.replace("\n", "\u2028").split("\u2028")]
    widths = [
        max(metrics.horizontalAdvance(cell) for cell in column)
        for column in zip_longest(*(line for line in lines if len(line) > 1), fillvalue="")
    ]
    if sum(widths[:-1]) + gap * (len(widths) + 2) <= room:
        option.setTabArray(list(accumulate(width + gap for width in widths[:-1])))
    else:
        option.setTabStopDistance(gap)
