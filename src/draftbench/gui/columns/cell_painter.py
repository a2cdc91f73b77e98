"""Cells painted: grounds, words, chips, gaps and what marks the chosen one."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QImage, QPainter, QPen, QPixmap

from draftbench.gui.cells.cell_style import Looks
from draftbench.gui.cells.grid import Band
from draftbench.gui.columns.cell_layout import Ground, SetBlock, SetCell, clamped
from draftbench.gui.columns.gutter import LOCK
from draftbench.gui.speech import counted, tr
from draftbench.gui.theme.colours import Theme
from draftbench.gui.theme.delegation_colours import identity
from draftbench.gui.theme.icons import drawing
from draftbench.gui.widgets.delegation_signs import draw_bar, draw_chip
from draftbench.gui.widgets.elision import elided

TAB = 3
"""The width of the tab at the side of a changed or chosen cell."""
FLASH = 0.22
"""How strong the ground of a row is at first to which something was done."""
STRIPE = 16
"""The distance of the stripes in a gap, along the line."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where and how a cell stands: its ``rect`` and what is ``seen`` in the coordinates of the
    painter; whether its row is ``chosen``, it is ``current`` and its column has the ``focus``;
    whether it is the ``first`` of its row; ``mirrored`` in a
    window that runs from right to left; ``pointed`` while the mouse is over its hint, ``way`` the
    number of the clause over whose way it is; ``block`` is the number of the clause that is chosen
    among several."""

    rect: QRectF
    seen: QRectF
    chosen: bool = False
    current: bool = False
    focus: bool = False
    first: bool = False
    mirrored: bool = False
    pointed: bool = False
    block: int = -1
    way: int = -1


def paint_cell(painter: QPainter, cell: SetCell, place: Place, looks: Looks) -> None:
    """Paints one cell."""
    theme = looks.theme
    rect = place.rect
    if place.chosen:
        painter.fillRect(rect, QColor(theme.row))
    _locks(painter, cell, place, looks)
    painter.fillRect(QRectF(rect.left(), rect.bottom() - 1, rect.width(), 1), QColor(theme.line))
    if place.chosen and place.first:
        _tab(painter, place, theme.accent)
    if cell.gap is not None:
        where = cell.gap_rect(rect, place.seen)
        cell.gap.draw(painter, QPointF(rect.left(), where.top()))
        if place.pointed:
            y = round(where.bottom())
            painter.fillRect(QRectF(where.left(), y, where.width(), 1), QColor(theme.accent))
    shown, hidden = clamped(cell, rect.height(), looks)
    painter.save()
    if cell.height > rect.height() + 1:
        clip = QRectF(rect.left(), rect.top(), rect.width(), shown + 1)
        painter.setClipRect(clip, Qt.ClipOperation.IntersectClip)
    for number, block in enumerate(cell.blocks):
        if rect.top() + block.bottom >= place.seen.top() - 40:
            if block.ghost:
                _paint_shade(painter, block, place, looks, alone=len(cell.blocks) == 1)
            chosen, pointed = number == place.block, number == place.way
            _paint_block(painter, block, place, looks, chosen=chosen, pointed=pointed)
    painter.restore()
    if hidden:
        _more(painter, rect.adjusted(0, shown, 0, -2), hidden, looks)
    if place.current:
        _frame(painter, place, looks)


def paint_flash(painter: QPainter, rect: QRectF, strength: float, theme: Theme) -> None:
    """The ground of a row to which something was just done."""
    colour = QColor(theme.accent)
    colour.setAlphaF(FLASH * strength)
    painter.fillRect(rect, colour)


def paint_fold(painter: QPainter, words: str, place: Place, looks: Looks) -> None:
    """The line that rows are folded behind; the first column says how many."""
    theme, rect = looks.theme, place.rect
    painter.fillRect(rect, QColor(theme.row if place.chosen else theme.window))
    painter.fillRect(QRectF(rect.left(), rect.bottom() - 1, rect.width(), 1), QColor(theme.line))
    if place.chosen and place.first:
        _tab(painter, place, theme.accent)
    edge = looks.px(10)
    painter.setPen(QColor(theme.dim))
    painter.setFont(looks.small)
    if words:
        side = rect.right() - edge if place.mirrored else rect.left() + edge
        step, middle = looks.px(3), rect.center().y()
        for line in (-1, 0, 1):  # the sign of lines that are pressed together
            across = looks.px(10) * (-1 if place.mirrored else 1)
            y = round(middle + line * step)
            painter.drawLine(QPointF(side, y), QPointF(side + across, y))
        inner = rect.adjusted(looks.gutter(round(rect.width())), 0, -edge, -1)
        if place.mirrored:
            inner = rect.adjusted(edge, 0, -looks.gutter(round(rect.width())), -1)
        said = elided(QFontMetricsF(looks.small), words, inner.width())
        painter.drawText(inner, Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter, said)
    if place.current and place.focus:
        _frame(painter, place, looks)


def _more(painter: QPainter, rect: QRectF, lines: int, looks: Looks) -> None:
    """Says how many lines of a cell the row has no room for; not in a row that has none for that,
    for something covers the cell."""
    if rect.height() < looks.small_line - 3:
        return
    painter.setFont(looks.small)
    painter.setPen(QColor(looks.theme.faint))
    said = counted("… {n} more line", "… {n} more lines", lines)
    width = round(rect.width())
    words = rect.adjusted(looks.gutter(width), 0, -looks.margin(width), 0)
    painter.drawText(words, Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop, said)


def _locks(painter: QPainter, cell: SetCell, place: Place, looks: Looks) -> None:
    """The green ground of agreed clauses."""
    if not any(block.locked for block in cell.blocks):
        return
    rect, half, top = place.rect, looks.between / 2, 0.0
    painter.save()
    painter.setOpacity(0.6)
    for block in cell.blocks:
        bottom = rect.height() if block is cell.blocks[-1] else block.bottom + half
        if block.locked:
            area = QRectF(rect.left(), rect.top() + top, rect.width(), bottom - top)
            painter.fillRect(area, QColor(looks.theme.moved_ground))
        top = bottom
    painter.restore()


def paint_band(
    painter: QPainter,
    band: Band,
    column: int | None,
    rect: QRectF,
    span: tuple[int, int],
    looks: Looks,
) -> None:
    """The part of a theme's head over one column. Its name begins at ``span`` (left edge and width
    of all the columns, in the coordinates of the painter) and runs on into the next column; below
    it stands how many clauses the column has (None: the line between two columns)."""
    theme = looks.theme
    painter.save()
    painter.setClipRect(rect, Qt.ClipOperation.IntersectClip)
    painter.fillRect(rect, QColor(theme.window))
    line = QColor(theme.line)
    painter.fillRect(QRectF(rect.left(), rect.bottom() - 1, rect.width(), 1), line)
    left, width = span
    painter.setFont(looks.heading)
    painter.setPen(QColor(theme.text))
    edge = looks.px(14)
    room = QFontMetricsF(looks.heading)
    words = elided(room, band.said, width - 2 * edge)
    over = QRectF(left + edge, rect.top() + looks.px(8), width - 2 * edge, room.height())
    painter.drawText(over, Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter, words)
    if column is not None:
        _count(painter, band.counts[column], rect, looks)
    painter.restore()


def _count(painter: QPainter, number: int, rect: QRectF, looks: Looks) -> None:
    """How many clauses of a theme a column has."""
    edge = looks.px(14)
    painter.setFont(looks.small)
    painter.setPen(QColor(looks.theme.dim))
    said = counted("{n} clause", "{n} clauses", number) if number else tr("no clauses")
    metrics = QFontMetricsF(looks.small)
    height, room = metrics.height(), rect.width() - 2 * edge
    said = metrics.elidedText(said, Qt.TextElideMode.ElideRight, room)
    under = QRectF(rect.left() + edge, rect.bottom() - looks.px(8) - height, room, height)
    painter.drawText(under, Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter, said)


def _tab(painter: QPainter, place: Place, colour: str) -> None:
    rect = place.rect
    left = rect.right() - TAB if place.mirrored else rect.left()
    painter.fillRect(QRectF(left, rect.top(), TAB, rect.height() - 1), QColor(colour))


def _frame(painter: QPainter, place: Place, looks: Looks) -> None:
    """The focus: a strong frame while the column has the keyboard, else a thin one."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    thick = 2.0 if place.focus else 1.0
    colour = QColor(looks.theme.accent)
    if not place.focus and not looks.theme.strong:
        colour.setAlpha(110)
    painter.setPen(QPen(colour, thick))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    inset = thick / 2 + 1
    left, right = (inset, inset + TAB - 1) if place.mirrored else (inset + TAB - 1, inset)
    painter.drawRoundedRect(place.rect.adjusted(left, inset, -right, -inset - 1), 4, 4)
    painter.restore()


def _paint_block(
    painter: QPainter,
    block: SetBlock,
    place: Place,
    looks: Looks,
    *,
    chosen: bool,
    pointed: bool,
) -> None:
    theme = looks.theme
    origin = place.rect.topLeft()
    painter.save()
    painter.translate(origin)
    painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if not block.ghost:
        _grounds(painter, block, looks)
    font = QFont(looks.label)
    font.setStrikeOut(block.gone)
    painter.setFont(font)
    label = theme.ok if block.locked else theme.accent if chosen else theme.faint
    painter.setPen(QColor(label))
    metrics = QFontMetricsF(looks.label)
    y = block.label_rect.top()
    if not block.stacked:  # the label of a long clause stays in sight
        over = place.seen.top() - origin.y() + looks.top
        last = block.asides[-1].rect.bottom() - y if block.asides else block.label_rect.height()
        y = min(max(y, over), max(y, block.bottom - last))
    for number, words in enumerate(block.label):
        base = y + metrics.ascent() + number * metrics.lineSpacing()
        painter.drawText(QPointF(block.label_rect.left(), base), words)
    if block.locked:
        _lock(painter, block, y, looks)
    _asides(painter, block, y - block.label_rect.top(), looks)
    for bar in block.bars:
        if bar.code:
            draw_bar(painter, bar.rect, identity(bar.code), theme)
        else:
            painter.fillRect(bar.rect, QColor(theme.faint))
    block.layout.draw(painter, QPointF(0, 0))
    if not block.ghost:
        _strokes(painter, block, looks)
    painter.setFont(looks.chip)
    for chip in block.chips:
        draw_chip(painter, chip.rect, chip.code, theme, looks.zoom, mirrored=block.mirrored)
    if block.small is not None:
        block.small.draw(painter, QPointF(0, 0))
    if pointed:
        for way in block.way_rects():
            under = QRectF(way.left(), round(way.bottom()) - 1, way.width(), 1)
            painter.fillRect(under, QColor(theme.accent))
    painter.restore()


def _asides(painter: QPainter, block: SetBlock, down: float, looks: Looks) -> None:
    """What stands under a label, which may be ``down`` from its place."""
    for one in block.asides:
        rect = one.rect.translated(0, down)
        if one.code:
            painter.setFont(looks.chip)
            draw_chip(painter, rect, one.code, looks.theme, looks.zoom, mirrored=block.mirrored)
            continue
        painter.setFont(looks.aside)
        colour = str(getattr(looks.theme, one.colour))
        painter.setPen(QColor(colour))
        if one.picture:
            size = round(looks.px(12))
            ratio = painter.device().devicePixelRatioF()
            left = rect.right() - size if block.mirrored else rect.left()
            top = rect.top() + (rect.height() - size) / 2
            painter.drawPixmap(QPointF(left, top), drawing(one.picture, colour, size, ratio))
            if not block.mirrored:
                rect.adjust(looks.px(14), 0, 0, 0)
        painter.drawText(rect, Qt.TextFlag.TextDontClip, one.words)


def _paint_shade(
    painter: QPainter, block: SetBlock, place: Place, looks: Looks, *, alone: bool
) -> None:
    """The ground of a clause that stands elsewhere: the stripes of a gap and a dashed edge."""
    theme, rect = looks.theme, place.rect
    top = 0.0 if alone else block.top - looks.between / 2
    bottom = rect.height() - 1 if alone else block.bottom + looks.between / 2
    shade = QRectF(
        rect.left(), rect.top() + top, rect.width(), min(bottom, rect.height() - 1) - top
    )
    painter.save()
    painter.setBrushOrigin(QPointF(0, rect.top() % STRIPE))
    painter.fillRect(shade, hatch(theme.hatch, painter.device().devicePixelRatioF()))
    painter.setPen(QPen(QColor(theme.faint), 1, Qt.PenStyle.DashLine))
    side = shade.right() - 1.5 if block.mirrored else shade.left() + 1.5
    painter.drawLine(QPointF(side, shade.top() + 4), QPointF(side, shade.bottom() - 4))
    painter.restore()


def _lock(painter: QPainter, block: SetBlock, y: float, looks: Looks) -> None:
    """The lock of an agreed clause: under its label, or beside one that stands over the text."""
    size, ratio = round(looks.px(LOCK)), painter.device().devicePixelRatioF()
    rect = block.label_rect
    if block.stacked:
        left = rect.left() - size - looks.px(4) if block.mirrored else rect.right() + looks.px(4)
    else:
        left = rect.right() - size if block.mirrored else rect.left() - looks.px(1)
        y += rect.height() + looks.px(3)
    painter.drawPixmap(QPointF(left, y), lock(looks.theme.ok, size, ratio))


@lru_cache(maxsize=16)
def lock(colour: str, size: int, ratio: float) -> QPixmap:
    """The drawing of a lock."""
    return drawing("lock", colour, size, ratio)


def _grounds(painter: QPainter, block: SetBlock, looks: Looks) -> None:
    size = looks.px(14)
    for ground, left, right, base, code in block.boxes:
        if ground in LINES:
            continue
        painter.setBrush(_ground(ground, code, looks.theme))
        box = QRectF(left - 0.5, base - size * 1.0, right - left + 1, size * 1.36)
        framed = looks.theme.strong and ground is Ground.FOUND
        painter.setPen(QPen(QColor(looks.theme.warn), 1) if framed else QPen(Qt.PenStyle.NoPen))
        painter.drawRoundedRect(box, 2, 2)


def _strokes(painter: QPainter, block: SetBlock, looks: Looks) -> None:
    """Lines under and through changed words; what was found is underlined too."""
    thick = max(1, round(looks.px(1)))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
    for ground, left, right, base, code in block.boxes:
        if code:
            _proposal(painter, ground, (left, right, base), code, looks)
        elif ground in LINES:
            _refer(painter, ground, (left, right, base), looks)
        offsets = STROKES.get(ground)
        if offsets is None:
            continue
        name = "warn" if ground is Ground.FOUND else str(ground)
        colour = QColor(str(getattr(looks.theme, COLOURS.get(ground, name))))
        width = max(1, round(right) - round(left))
        for offset in offsets:
            y = round(base + looks.px(offset))
            painter.fillRect(QRectF(round(left), y, width, thick), colour)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)


def _ground(ground: Ground, code: str, theme: Theme) -> QColor:
    """The ground behind words: a tint of the colour of the delegation that proposes them."""
    if not code:
        return QColor(str(getattr(theme, f"{COLOURS.get(ground, str(ground))}_ground")))
    return QColor(identity(code).ground(theme))


def _proposal(
    painter: QPainter,
    ground: Ground,
    where: tuple[float, float, float],
    code: str,
    looks: Looks,
) -> None:
    """The dashes under words that are proposed, or the dots through those that would go: dashes
    between words would read as hyphens."""
    left, right, base = where
    offset = looks.px(DASHES[ground])
    colour = QColor(identity(code).colour(looks.theme))
    measures = (4, 2.5, 1.3) if ground is Ground.COMING else (1.5, 1.5, 1.3)
    _dash(painter, (left, right, base + offset), looks, measures, colour)


def _dash(
    painter: QPainter,
    where: tuple[float, float, float],
    looks: Looks,
    measures: tuple[float, float, float],
    colour: QColor,
) -> None:
    """Strokes in a line from ``where`` on; ``measures`` are how long each is, what is between two,
    and how thick they are (at size 1)."""
    left, right, y = where
    length, between, thick = (looks.px(each) for each in measures)
    high, x = max(1, round(thick)), left
    while x < right:
        width = max(1, round(min(length, right - x)))
        painter.fillRect(QRectF(round(x), round(y), width, high), colour)
        x += length + between


def _refer(
    painter: QPainter, ground: Ground, where: tuple[float, float, float], looks: Looks
) -> None:
    """The thin dots under a reference; under one that is wrong a dashed line, which is thicker."""
    left, right, base = where
    wrong = ground is Ground.WRONG
    measures = (5.0, 2.0, 2.0) if wrong else (1.0, 2.0, 1.0)
    colour = QColor(looks.theme.warn if wrong else looks.theme.faint)
    _dash(painter, (left, right, base + looks.px(3.2)), looks, measures, colour)


LINES = frozenset({Ground.REFERS, Ground.WRONG, Ground.GOING, Ground.TOUCHED})
"""What has a line of its own and no ground."""
DASHES = {Ground.COMING: 2.4, Ground.GOING: -4.5, Ground.TOUCHED: 3.0}
"""How far below the base line the dashes of what is proposed are, at size 1."""
COLOURS = {Ground.AWAY: "moved"}
"""The colours of grounds that have not the name of their ground."""

STROKES = {
    Ground.DELETED: (-4.5,),
    Ground.INSERTED: (2.4,),
    Ground.MOVED: (2.0, 4.4),
    Ground.AWAY: (-5.8, -3.2),
    Ground.FOUND: (4.4,),
}
"""How far below the base line the strokes of each ground are, at size 1."""


@lru_cache(maxsize=16)
def hatch(colour: str, ratio: float) -> QImage:
    """The tile of the stripes in gaps."""
    side = round(STRIPE * ratio)
    tile = QImage(side, side, QImage.Format.Format_ARGB32_Premultiplied)
    tile.fill(Qt.GlobalColor.transparent)
    painter = QPainter(tile)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(colour), side / 2 / 2**0.5, c=Qt.PenCapStyle.FlatCap))
    for shift in (-side, 0, side):
        painter.drawLine(QPointF(shift - side, side * 2), QPointF(shift + side * 2, -side))
    painter.end()
    tile.setDevicePixelRatio(ratio)
    return tile
