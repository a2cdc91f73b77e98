"""A slide set for a screen: as large as all of it fits, else in pages; and painted.

The size of the writing goes from 48 to 24 points on a screen of 1080 lines, and with the height of
others. At a distance of eight times the height of the picture (20 m from one 2.5 m high) 24 points
are 3 % of the height, what guides for signs ask for.
"""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from functools import cached_property

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter

from draftbench.gui.cells.cell_style import Looks
from draftbench.gui.columns.cell_layout import SetBlock, SetCell, set_cell
from draftbench.gui.columns.cell_painter import Place, paint_cell
from draftbench.gui.meeting.slides import Slide
from draftbench.gui.speech import counted, tr
from draftbench.gui.theme.colours import Theme
from draftbench.gui.theme.fonts import beside as sans
from draftbench.gui.widgets.pieces import Block, Cell

LARGEST, SMALLEST = 64 / 1080, 32 / 1080
"""The height of the face over that of the screen: 48 and 24 points at 96 to the inch."""
STEPS = 16
OPTION = 0.8
"""The size of options over that of the clause, where that is not below the smallest."""
DIMMED = 0.42
"""How strongly neighbours are painted."""
_NORMAL = 14.0
"""The face of the texts at size 1, in pixels."""


@dataclass(frozen=True, slots=True)
class Measures:
    """Where things are on a screen of a ``size``, in pixels."""

    size: QSizeF

    @property
    def edge(self) -> float:
        """The margin at both sides."""
        return round(self.size.width() * 0.035)

    @property
    def bar(self) -> float:
        """The height of the line at the top, and of that at the bottom."""
        return round(self.size.height() * 0.062)

    @property
    def body(self) -> QRectF:
        """Where the clause and its options are."""
        height = self.size.height() - 2 * self.bar
        return QRectF(self.edge, self.bar, self.size.width() - 2 * self.edge, height)

    def face(self, step: int) -> float:
        """The size of the face, ``step`` steps (0 to STEPS) below the largest."""
        share = LARGEST - (LARGEST - SMALLEST) * step / STEPS
        return max(12.0, self.size.height() * share)


@dataclass(frozen=True)
class ScreenLooks(Looks):
    """Cells on a screen for many: labels as large as the text, and everything that stands under
    one another begins at one ``start`` (pixels), whatever its size."""

    start: float = 0.0

    @cached_property
    def label(self) -> QFont:
        return sans(self.px(13.5), bold=True)

    def edge(self, width: int) -> float:
        return self.px(3)

    def stacked(self, width: int) -> bool:
        return False

    def gutter(self, width: int) -> float:
        return self.start

    def margin(self, width: int) -> float:
        return 4.0


def _looks(theme: Theme, face: float, start: float) -> ScreenLooks:
    return ScreenLooks(theme, face / _NORMAL, start)


@dataclass(frozen=True, slots=True)
class Part:
    """A cell at ``top`` of the column of all the parts, set in its looks."""

    top: float
    cell: SetCell
    looks: Looks


@dataclass(frozen=True, slots=True)
class SetSlide:
    """A slide set for a screen: the ``parts`` under one another, ``height`` in all, and where each
    of the ``pages`` begins. ``before`` and ``after`` are the neighbours, ``room`` what is left for
    both. ``heading`` is where the word over the options stands (-1: there are none)."""

    slide: Slide
    measures: Measures
    face: float
    parts: tuple[Part, ...]
    height: float
    pages: tuple[float, ...]
    heading: float
    before: Part | None
    after: Part | None
    room: float

    @property
    def mirrored(self) -> bool:
        """Whether the clause runs from right to left."""
        blocks = self.parts[0].cell.blocks if self.parts else ()
        return bool(blocks) and blocks[0].mirrored

    def page_of(self, place: int) -> int:
        """The page on which the code unit ``place`` of the clause stands."""
        for block in self.parts[0].cell.blocks if self.parts else ():
            for line in block.lines:
                if line.textStart() <= place < line.textStart() + line.textLength():
                    return bisect_right(self.pages, line.y() + line.height() / 2) - 1
        return 0


def lay(slide: Slide, size: QSizeF, theme: Theme) -> SetSlide:
    """The slide in the largest face in which all of it fits, else in the smallest, in pages."""
    measures = Measures(size)
    body = measures.body
    low, high = 0, STEPS  # the fewest steps down that fit
    while low < high:
        middle = (low + high) // 2
        if _set(slide, measures, measures.face(middle), theme)[1] <= body.height():
            high = middle
        else:
            low = middle + 1
    face = measures.face(low)
    parts, height, heading = _set(slide, measures, face, theme)
    left = body.height() - height
    looks = _looks(theme, face, _start(face))
    before = after = None
    if left >= 1.6 * looks.line:
        after = _neighbour(slide.after, body.width(), looks)
    if left >= (4.2 if after is not None else 1.6) * looks.line:
        before = _neighbour(slide.before, body.width(), looks)
    pages = (0.0,) if left >= 0 else _pages(parts, height, body.height())
    return SetSlide(
        slide, measures, face, parts, height, pages, heading, before, after, max(0.0, left)
    )


def _set(
    slide: Slide, measures: Measures, face: float, theme: Theme
) -> tuple[tuple[Part, ...], float, float]:
    """All parts in one size, how high they are, and where the word over the options stands."""
    if slide.block is None:
        return (), 0.0, -1.0
    width = round(measures.body.width())
    start = _start(face)
    looks = _looks(theme, face, start)
    cell = set_cell(Cell((slide.block,)), width, looks)
    parts = [Part(0.0, cell, looks)]
    top, heading = float(cell.height), -1.0
    if slide.options:
        least = measures.face(STEPS)
        smaller = _looks(theme, max(least, face * OPTION), start)
        heading = top + smaller.px(4)
        top = heading + smaller.px(20)
        for option in slide.options:
            made = set_cell(Cell((option,)), width, smaller)
            parts.append(Part(top, made, smaller))
            top += made.height
        if slide.more:
            top += smaller.px(20)
    return tuple(parts), top, heading


def _start(face: float) -> float:
    """Where the text begins beside the labels of clauses: "OP 12", or two lines of a longer one."""
    return round(face * 3.3)


def _neighbour(block: Block | None, width: float, looks: Looks) -> Part | None:
    return None if block is None else Part(0, set_cell(Cell((block,)), round(width), looks), looks)


def _pages(parts: tuple[Part, ...], height: float, room: float) -> tuple[float, ...]:
    """Where pages begin: never inside a line."""
    cuts: list[float] = []
    for part in parts:
        cuts.append(part.top)
        for block in part.cell.blocks:
            cuts.extend(part.top + bottom for bottom in _bottoms(block, part.looks))
    cuts = sorted({round(cut) + 0.0 for cut in cuts})
    pages = [0.0]
    while height - pages[-1] > room:
        fit = bisect_right(cuts, pages[-1] + room) - 1
        following = cuts[fit] if fit >= 0 and cuts[fit] > pages[-1] else pages[-1] + room
        pages.append(following)
    return tuple(pages)


def _bottoms(block: SetBlock, looks: Looks) -> list[float]:
    found = [line.y() + line.height() / 2 + looks.line / 2 for line in block.lines]
    return found[:-1] if block.chips or block.small is not None else found


def paint(painter: QPainter, made: SetSlide, theme: Theme, page: int = 0) -> None:
    """Paints one page of the slide."""
    measures, body = made.measures, made.measures.body
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setRenderHint(QPainter.RenderHint.TextAntialiasing)
    painter.fillRect(QRectF(QPointF(0, 0), measures.size), QColor(theme.panel))
    above = _above(made)
    top = body.top() + above - made.pages[page]
    painter.save()
    end = made.pages[page + 1] if page + 1 < len(made.pages) else made.height
    clip = QRectF(0, body.top() + above, measures.size.width(), end - made.pages[page])
    painter.setClipRect(clip)
    for part in made.parts:
        rect = QRectF(body.left(), top + part.top, body.width(), part.cell.height)
        if rect.intersects(clip):
            paint_cell(painter, part.cell, Place(rect, clip), part.looks)
    if made.parts:
        first = made.parts[0]
        wide = round(first.looks.px(3))
        x = body.right() + wide if made.mirrored else body.left() - 2 * wide
        bar = QRectF(x, top + 1, wide, first.cell.height - 2)
        painter.fillRect(bar, QColor(theme.accent))
    _heading(painter, made, theme, top)
    painter.restore()
    if made.slide.block is None:
        _nothing(painter, made, theme)
    _neighbours(painter, made, theme)
    _bars(painter, made, theme, page)


def _nothing(painter: QPainter, made: SetSlide, theme: Theme) -> None:
    """What will be shown, where no clause is."""
    painter.setPen(QColor(theme.dim))
    painter.setFont(sans(made.measures.face(STEPS)))
    flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
    painter.drawText(made.measures.body, int(flags), made.slide.hint)


def _heading(painter: QPainter, made: SetSlide, theme: Theme, top: float) -> None:
    if made.heading < 0 or len(made.parts) < 2:
        return
    looks, body = made.parts[1].looks, made.measures.body
    painter.setPen(QColor(theme.dim))
    painter.setFont(sans(looks.px(10.5), bold=True))
    count = len(made.slide.options) + made.slide.more
    words = counted("ONE PROPOSAL", "{n} PROPOSALS", count)
    rect = QRectF(body.left(), top + made.heading, body.width(), looks.px(18))
    rect.adjust(looks.px(3), 0, -looks.px(3), 0)
    side = Qt.AlignmentFlag.AlignRight if made.mirrored else Qt.AlignmentFlag.AlignLeft
    side |= Qt.AlignmentFlag.AlignVCenter
    painter.drawText(rect, side, words)
    if made.slide.more:
        rect.moveTop(top + made.height - looks.px(20))
        painter.drawText(rect, side, counted("and {n} more", "and {n} more", made.slide.more))


def _above(made: SetSlide) -> float:
    """The room over the clause, in which the one before it stands."""
    if made.before is None:
        return 0.0
    looks, cell = made.before.looks, made.before.cell
    if made.after is None:
        return min(made.room, float(cell.height))
    most = 2 * looks.line + looks.bottom + _label(made.before).height()
    return min(made.room - 2 * looks.line, float(cell.height), most)


def _label(part: Part) -> QRectF:
    """Where the label of a cell stands over its words; nowhere where it stands beside them."""
    first = part.cell.blocks[0]
    if not (first.stacked and first.label):
        return QRectF()
    return QRectF(0, first.label_rect.top(), part.cell.width, part.looks.line)


def _neighbours(painter: QPainter, made: SetSlide, theme: Theme) -> None:
    """The clauses before and after, faint, in whole lines."""
    body, above = made.measures.body, _above(made)
    for part, clip in (
        (made.before, QRectF(body.left(), body.top(), body.width(), above)),
        (
            made.after,
            QRectF(
                body.left(),
                body.top() + above + made.height,
                body.width(),
                body.height() - above - made.height,
            ),
        ),
    ):
        if part is None or clip.height() <= 0:
            continue
        height = float(part.cell.height)
        label = _label(part) if part is made.before and height > clip.height() else QRectF()
        words = clip.adjusted(0, label.height(), 0, 0)
        seen = _whole_lines(part, words, last=part is made.before)
        top = clip.bottom() - height if part is made.before else clip.top()
        places = [(seen, top)]
        if label.height() and seen.height() > 0:  # the label over words that begin higher up
            over = QRectF(clip.left(), seen.top() - label.height(), clip.width(), label.height())
            places.append((over, over.top() - label.top()))
        for within, at in places:
            painter.save()
            painter.setClipRect(within)
            painter.setOpacity(DIMMED)
            rect = QRectF(body.left(), at, body.width(), height)
            paint_cell(painter, part.cell, Place(rect, within), part.looks)
            painter.restore()


def _whole_lines(part: Part, clip: QRectF, *, last: bool) -> QRectF:
    """The part of ``clip`` that cuts no line in two."""
    height = float(part.cell.height)
    lines = [line for block in part.cell.blocks for line in block.lines]
    seen = QRectF(clip)
    if height <= clip.height() or not lines:
        return seen
    half = part.looks.line / 2
    middles = [line.y() + line.height() / 2 for line in lines]
    if last:
        shift = clip.bottom() - height
        tops = [shift + middle - half for middle in middles]
        seen.setTop(min((t for t in tops if t >= clip.top()), default=clip.bottom()))
    else:
        bottoms = [clip.top() + middle + half for middle in middles]
        seen.setBottom(max((b for b in bottoms if b <= clip.bottom()), default=clip.top()))
    return seen


def _bars(painter: QPainter, made: SetSlide, theme: Theme, page: int) -> None:
    """The lines at the top and the bottom: the text, the meeting, counts, the page."""
    slide, measures = made.slide, made.measures
    size, body, bar = measures.size, measures.body, measures.bar
    face = sans(size.height() * 0.024)
    bold = sans(size.height() * 0.024, bold=True)
    line = QColor(theme.line)
    painter.fillRect(QRectF(body.left(), bar - 1, body.width(), 1), line)
    painter.fillRect(QRectF(body.left(), size.height() - bar, body.width(), 1), line)
    number, pages = page + 1, len(made.pages)
    of = tr("{number} of {all}", number=number, all=pages) if pages > 1 else ""
    left, right = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
    if made.mirrored:
        left, right = right, left
    for words, at, side, font, colour in (
        (slide.title, 0.0, left, face, theme.dim),
        (slide.meeting, 0.0, right, face, theme.dim),
        (slide.counts, size.height() - bar, left, bold, theme.text),
        (of, size.height() - bar, right, face, theme.dim),
    ):
        if not words:
            continue
        room = body.width() * (0.62 if side is left else 0.36)
        metrics = QFontMetricsF(font)
        shown = metrics.elidedText(words, Qt.TextElideMode.ElideRight, room)
        rect = QRectF(body.left(), at, body.width(), bar)
        painter.setFont(font)
        painter.setPen(QColor(colour))
        painter.drawText(rect, side | Qt.AlignmentFlag.AlignVCenter, shown)
