"""Words chosen in a column, by mouse or by keys: painted over the cell, copied, taken, dragged."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QKeyEvent, QPainter

from draftbench.gui.cells.excerpts import shown_words, text_place
from draftbench.gui.columns.cell_layout import Ground, SetBlock, SetCell, Stretch, extents
from draftbench.gui.theme.colours import Theme
from draftbench.gui.widgets.offsets import Offsets, units
from draftbench.gui.widgets.pieces import Block
from draftbench.language.words import tokens

SHADE = 70
_SIDEWAYS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}


@dataclass(frozen=True, slots=True)
class Place:
    """A place in the words of a block of a row (units of what it shows)."""

    row: int
    block: int
    unit: int


class WordSelection:
    """The words that are chosen in one pane: from ``anchor`` to ``position``, in one block.
    ``blocks`` gives the blocks of a row, ``told`` is called when others are chosen."""

    def __init__(
        self, blocks: Callable[[int], tuple[Block, ...]], told: Callable[[], None]
    ) -> None:
        self._blocks = blocks
        self._told = told
        self.anchor: Place | None = None
        self.position: Place | None = None

    @property
    def there(self) -> bool:
        """Whether any words are chosen."""
        return bool(self.anchor and self.position and self.anchor != self.position)

    def clear(self) -> bool:
        """Chooses nothing; says whether something was chosen."""
        was = self.anchor is not None
        self.anchor = self.position = None
        if was:
            self._told()
        return was

    def begin(self, place: Place | None) -> None:
        """The words begin at a place."""
        self.anchor = self.position = place
        self._told()

    def reach(self, place: Place | None) -> None:
        """The words go on to a place of the same block."""
        anchor = self.anchor
        if (
            anchor is None
            or place is None
            or (place.row, place.block) != (anchor.row, anchor.block)
        ):
            return
        self.position = place
        self._told()

    def choose(self, row: int, block: int, start: int, end: int) -> None:
        """Chooses what a block shows from ``start`` to before ``end`` (code points)."""
        offsets = Offsets(self._text(row, block))
        self.anchor = Place(row, block, offsets.to_units(start))
        self.position = Place(row, block, offsets.to_units(end))
        self._told()

    def choose_word(self, place: Place | None) -> None:
        """Chooses the word at a place."""
        if place is None:
            return
        text = self._text(place.row, place.block)
        at = Offsets(text).to_points(place.unit)
        for token in tokens(text):
            if token.start <= at < token.end and not token.text.isspace():
                self.choose(place.row, place.block, token.start, token.end)
                return

    def complete(self) -> None:
        """Chooses the words at both ends as a whole, where they lie in two words."""
        span = self._span()
        if span is None or self.anchor is None:
            return
        text = self._text(self.anchor.row, self.anchor.block)
        start, end = map(Offsets(text).to_points, span)
        cut = [token for token in tokens(text) if token.start < end and token.end > start]
        if len(cut) > 1:
            start = start if cut[0].text.isspace() else cut[0].start
            end = end if cut[-1].text.isspace() else cut[-1].end
            self.choose(self.anchor.row, self.anchor.block, start, end)

    def holds(self, place: Place | None) -> bool:
        """Whether a place is in the chosen words."""
        span = self._span()
        if span is None or place is None or self.anchor is None:
            return False
        same = (place.row, place.block) == (self.anchor.row, self.anchor.block)
        return same and span[0] <= place.unit < span[1]

    def excerpt(self) -> tuple[int, Block, int, int, str] | None:
        """The row, the block, the places in the text of its clause (code points), and the words."""
        span = self._span()
        if span is None or self.anchor is None:
            return None
        row, number = self.anchor.row, self.anchor.block
        block = self._blocks(row)[number]
        offsets = Offsets(self._text(row, number))
        start, end = (offsets.to_points(place) for place in span)
        words = shown_words(block, start, end)
        if not words.strip():
            return None
        return row, block, text_place(block, start), text_place(block, end), words

    def key(self, event: QKeyEvent, row: int) -> bool:
        """Moves by words (Ctrl), chooses by words (Shift) or to the end (Shift+End), or the whole
        (Ctrl+A); says whether that was it."""
        way = _SIDEWAYS.get(Qt.Key(event.key()))
        shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        other = event.modifiers() & ~(
            Qt.KeyboardModifier.ShiftModifier
            | Qt.KeyboardModifier.ControlModifier
            | Qt.KeyboardModifier.KeypadModifier
        )
        if other or row < 0 or not self._blocks(row):
            return False
        at = self.position if self.position is not None and self.position.row == row else None
        at = at or Place(row, 0, 0)
        if control and event.key() == Qt.Key.Key_A:
            self.begin(Place(row, at.block, 0))
            self.reach(Place(row, at.block, units(self._text(row, at.block))))
            return True
        if way is not None and (shift or control):
            there = Place(row, at.block, self._next(at, way))
            return self._go(at, there, chosen=shift)
        if shift and event.key() in (Qt.Key.Key_Home, Qt.Key.Key_End):
            end = units(self._text(row, at.block)) if event.key() == Qt.Key.Key_End else 0
            return self._go(at, Place(row, at.block, end), chosen=True)
        return False

    def _go(self, at: Place, there: Place, *, chosen: bool) -> bool:
        if chosen:
            if self.anchor is None or self.anchor.row != at.row:
                self.begin(at)
            self.reach(there)
        else:
            self.begin(there)
        return True

    def _next(self, at: Place, way: int) -> int:
        """The end of the next word, or the beginning of the one before."""
        text = self._text(at.row, at.block)
        offsets = Offsets(text)
        here = offsets.to_points(at.unit)
        words = [token for token in tokens(text) if not token.text.isspace()]
        if way > 0:
            found = next((token.end for token in words if token.end > here), len(text))
        else:
            found = next((token.start for token in reversed(words) if token.start < here), 0)
        return offsets.to_units(found)

    def _text(self, row: int, block: int) -> str:
        return "".join(piece.text for piece in self._blocks(row)[block].pieces)

    def _span(self) -> tuple[int, int] | None:
        if self.anchor is None or self.position is None or self.anchor == self.position:
            return None
        ends = sorted((self.anchor.unit, self.position.unit))
        return ends[0], ends[1]

    def first_line(self, cell: SetCell) -> QRectF:
        """Where the first line of the chosen words stands in its cell; empty where none is."""
        span = self._span()
        if span is None or self.anchor is None or self.anchor.block >= len(cell.blocks):
            return QRectF()
        block = cell.blocks[self.anchor.block]
        for line in block.lines:
            for left, right in extents(block, line, Stretch(Ground.FOUND, *span)):
                return QRectF(left, line.y(), right - left, line.height())
        return QRectF()

    def paint(self, painter: QPainter, row: int, cell: SetCell, rect: QRectF, theme: Theme) -> None:
        """Shades the chosen words of a cell that is painted already, or shows where they would
        begin."""
        place = self.anchor
        if place is None or place.row != row or place.block >= len(cell.blocks):
            return
        block = cell.blocks[place.block]
        span = self._span()
        painter.save()
        painter.translate(rect.topLeft())
        colour = QColor(theme.accent)
        if span is None:
            line = block.layout.lineForTextPosition(place.unit)
            if line.isValid():
                found = line.cursorToX(place.unit)
                x = float(found[0]) if isinstance(found, tuple) else 0.0
                painter.fillRect(QRectF(x, line.y(), 2, line.height()), colour)
        else:
            colour.setAlpha(SHADE)
            for line in block.lines:
                for left, right in extents(block, line, Stretch(Ground.FOUND, *span)):
                    painter.fillRect(QRectF(left, line.y(), right - left, line.height()), colour)
        painter.restore()


def place_at(row: int, cell: SetCell, rect: QRectF, point: QPoint) -> Place | None:
    """The place in a cell that is nearest to a point of the viewport; None over no words."""
    within = QPointF(point) - rect.topLeft()
    for number, block in enumerate(cell.blocks):
        if within.y() > block.bottom or not block.lines:
            continue
        return Place(row, number, _unit(block, within))
    return None


def _unit(block: SetBlock, point: QPointF) -> int:
    last = block.lines[-1]
    for line in block.lines:
        if point.y() < line.y() + line.height() or line is last:
            return int(line.xToCursor(point.x()))
    return 0
