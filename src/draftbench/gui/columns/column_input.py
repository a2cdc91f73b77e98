"""What mouse and keys do with the words and the labels of one column: words are chosen, copied and
dragged out; in the draft clauses are dragged by their labels, and words are dropped.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from PySide6.QtCore import QObject, QPoint, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QDrag,
    QDragEnterEvent,
    QDropEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
)
from PySide6.QtWidgets import QApplication

from draftbench.document import ClauseId, Document, Origin
from draftbench.gui.cells.excerpts import Excerpt, rich_words
from draftbench.gui.columns.cell_layout import SetBlock
from draftbench.gui.columns.column_model import RowList
from draftbench.gui.columns.word_selection import Place, WordSelection, place_at
from draftbench.gui.editor.pasted_text import ORIGIN, origin_in, pasted, with_origin
from draftbench.gui.theme.colours import Theme
from draftbench.gui.widgets.pieces import Block

# A clause of the draft dragged by its label to another place: a line shows where it would stand,
# Escape lets it stay, and the columns scroll at their edges.


EDGE = 36
"""Pixels from the top or bottom of the columns within which they scroll."""
_STEP = 14
_PAUSE = 30


@dataclass(frozen=True, slots=True)
class Gap:
    """A place behind the clause ``after`` (None: at the beginning) at height ``y``."""

    after: ClauseId | None
    y: float


Bottoms = Callable[[], Iterator[tuple[ClauseId, float, float]]]
"""The clauses of the draft that are seen, with the top and the bottom of each."""


class ClauseDrag(QObject):
    """``dropped`` carries a clause and the one that it goes behind; ``scrolled`` pixels by which
    the columns are to go on."""

    dropped = Signal(object)
    scrolled = Signal(object)
    changed = Signal(object)

    def __init__(self, bottoms: Bottoms, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bottoms = bottoms
        self._pressed: tuple[ClauseId, QPoint] | None = None
        self._draft: Document | None = None
        self._point = QPoint()
        self._page = 0
        self.clause: ClauseId | None = None
        self.gap: Gap | None = None
        self._timer = QTimer(self, interval=_PAUSE)
        self._timer.timeout.connect(self._scroll)

    def press(self, clause: ClauseId, point: QPoint, draft: Document) -> None:
        """A label was pressed; it is dragged when the mouse moves far enough."""
        self._pressed = clause, point
        self._draft = draft

    def move(self, point: QPoint, page: int) -> bool:
        """The mouse is at a point of a viewport of that height; says whether it drags a clause."""
        if self._pressed is None:
            return False
        clause, start = self._pressed
        self._point, self._page = point, page
        if self.clause is None:
            if (point - start).manhattanLength() < QApplication.startDragDistance():
                return False
            self.clause = clause
        self._aim()
        near = point.y() < EDGE or point.y() > page - EDGE
        if near and not self._timer.isActive():
            self._timer.start()
        elif not near:
            self._timer.stop()
        return True

    def release(self) -> bool:
        """The mouse was let go; says whether a clause was dragged."""
        clause, gap = self.clause, self.gap
        dragged = clause is not None
        self.cancel()
        if clause is not None and gap is not None:
            self.dropped.emit((clause, gap.after))
        return dragged

    def cancel(self) -> bool:
        """The clause stays where it is; says whether one was dragged."""
        dragged = self.clause is not None
        self._pressed = self.clause = self.gap = None
        self._timer.stop()
        if dragged:
            self.changed.emit(None)
        return dragged

    def paint(self, painter: QPainter, width: int, left: float, theme: Theme) -> None:
        """The line where the clause would stand."""
        if self.gap is None:
            return
        colour = QColor(theme.accent)
        y = round(self.gap.y)
        painter.fillRect(QRectF(left, y - 1.5, width - left - 8, 3), colour)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(colour)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.drawEllipse(QRectF(left - 4, y - 4, 8, 8))
        painter.restore()

    def _aim(self) -> None:
        """The nearest place where the clause may stand; of several at one height that on its own
        level."""
        draft, clause = self._draft, self.clause
        if draft is None or clause is None:
            return
        own = {each.id for each in draft.subtree(clause)}
        level = draft[clause].level
        found: list[tuple[float, int, Gap]] = []
        first = draft.children(None)[0]
        for seen, top, bottom in self._bottoms():
            if seen == first and seen not in own:
                found.append((abs(top - self._point.y()), abs(level), Gap(None, top)))
            holder: ClauseId | None = seen
            while holder is not None and draft.subtree(holder)[-1].id == seen:
                if holder not in own:
                    off = abs(draft[holder].level - level)
                    found.append((abs(bottom - self._point.y()), off, Gap(holder, bottom)))
                holder = draft[holder].parent
        before = draft.before(clause)
        best = min(found, key=lambda one: one[:2], default=None)
        gap = None if best is None else best[2]
        if gap is not None and gap.after == before and draft[clause].parent == _parent(draft, gap):
            gap = None  # it stands there
        self.gap = gap
        self.changed.emit(None)

    def _scroll(self) -> None:
        self.scrolled.emit(-_STEP if self._point.y() < EDGE else _STEP)
        self._aim()


def _parent(draft: Document, gap: Gap) -> ClauseId | None:
    return None if gap.after is None else draft[gap.after].parent


class ColumnInput(QObject):
    """See the module. ``text`` is what the column shows, in the draft's column the ``draft``.
    ``chosen`` says that other words are chosen; ``dropped`` carries a clause and the one that it
    goes behind, ``received`` a row, words and where they come from; ``scrolled`` pixels."""

    chosen = Signal(object)
    dropped = Signal(object)
    received = Signal(object)
    scrolled = Signal(object)

    def __init__(self, pane: RowList) -> None:
        super().__init__(pane)
        self._pane = pane
        self.text: Document | None = None
        self.is_draft = False
        self.selection = WordSelection(lambda row: pane.cell(row).blocks, self._on_chosen)
        self.drag = ClauseDrag(self._seen, self)
        self.drag.dropped.connect(self.dropped)
        self.drag.scrolled.connect(self.scrolled)
        self.drag.changed.connect(self._on_dragged)
        self._held: Place | None = None
        self._pressed = QPoint()
        self._over = False

    def show(self, text: Document, *, is_draft: bool) -> None:
        """Another text stands in the column."""
        self.text, self.is_draft = text, is_draft
        self.selection.clear()
        self.drag.cancel()
        self._pane.viewport().setAcceptDrops(is_draft)
        self._pane.setAcceptDrops(is_draft)

    def excerpt(self, row: int, column: int) -> Excerpt | None:
        """The chosen words, where their row has the number ``row`` among the cells."""
        found = self.selection.excerpt()
        if found is None:
            return None
        _, block, start, end, words = found
        return Excerpt(row, column, block.clause, start, end, words)

    # the mouse

    def press(self, event: QMouseEvent, row: int) -> None:
        """The mouse was pressed in a row (-1: in none)."""
        self._held = None
        if event.button() != Qt.MouseButton.LeftButton or row < 0:
            return
        point = event.position().toPoint()
        self._pressed = point
        block = self._label_at(row, point)
        if block is not None and self.text is not None:
            self.selection.clear()
            self.drag.press(block.clause, point, self.text)
            return
        place = self._place(row, point)
        if self.selection.holds(place):
            self._held = place
        elif event.modifiers() & Qt.KeyboardModifier.ShiftModifier and self.selection.anchor:
            self.selection.reach(place)
        else:
            self.selection.begin(place)

    def move(self, event: QMouseEvent) -> bool:
        """The mouse was moved; says whether something is being done with it."""
        point = event.position().toPoint()
        if not event.buttons() & Qt.MouseButton.LeftButton:
            self._hover(point)
            return False
        page = self._pane.viewport().height()
        if self.drag.move(point, page):
            self._pane.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)
            return True
        anchor = self.selection.anchor
        if self._held is not None:
            far = (point - self._pressed).manhattanLength() >= QApplication.startDragDistance()
            if far:
                self._held = None
                self._drag_words()
            return True
        if anchor is not None:
            row = anchor.row
            self.selection.reach(self._place(row, point))
            return self.selection.there
        return False

    def release(self, event: QMouseEvent) -> bool:
        """The mouse was let go; says whether something was done with it."""
        if self.drag.release():
            self._pane.viewport().unsetCursor()
            return True
        if self._held is not None:
            self._held = None
            self.selection.clear()
            return False
        if not self.selection.there:
            self.selection.clear()
        self.selection.complete()
        return self.selection.there

    def double_click(self, event: QMouseEvent, row: int) -> bool:
        """In a source a double click chooses a word; says whether that was it."""
        if self.is_draft or event.button() != Qt.MouseButton.LeftButton or row < 0:
            return False
        self.selection.choose_word(self._place(row, event.position().toPoint()))
        return self.selection.there

    # keys

    def key(self, event: QKeyEvent, row: int) -> bool:
        """Keys that choose words, and Escape; says whether that was it."""
        if event.key() == Qt.Key.Key_Escape:
            return self.drag.cancel() or self.selection.clear()
        return self.selection.key(event, row)

    # painting

    def paint_row(self, painter: QPainter, row: int, rect: QRectF, theme: Theme) -> None:
        """What is chosen in a row, and the clause that is dragged, paler than the others."""
        dragged = self.drag.clause
        if dragged is not None:
            self._fade(painter, row, rect, theme, dragged)
        self.selection.paint(painter, row, self._pane.set_cell(row), rect, theme)

    def paint(self, painter: QPainter, theme: Theme, left: float) -> None:
        """Where a dragged clause would stand."""
        self.drag.paint(painter, self._pane.viewport().width(), left, theme)

    # dropping words

    def accepts(self, event: QDragEnterEvent | QDropEvent) -> bool:
        """Whether words of a column are over the draft."""
        return self.is_draft and event.mimeData().hasFormat(ORIGIN)

    def drop(self, event: QDropEvent, row: int) -> None:
        """Words were let go over a row."""
        words = pasted(event.mimeData()).text
        self.received.emit((row, words, origin_in(event.mimeData())))
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()

    # plumbing

    def _fade(
        self, painter: QPainter, row: int, rect: QRectF, theme: Theme, clause: ClauseId
    ) -> None:
        top = 0.0
        pairs = zip(self._pane.cell(row).blocks, self._pane.set_cell(row).blocks, strict=True)
        for block, made in pairs:
            if block.clause == clause:
                veil = QColor(theme.panel)
                veil.setAlpha(150)
                height = made.bottom - top
                painter.fillRect(QRectF(rect.left(), rect.top() + top, rect.width(), height), veil)
            top = made.bottom

    def _hover(self, point: QPoint) -> None:
        """An open hand where a clause could be dragged from."""
        row = self._pane.indexAt(point).row()
        over = row >= 0 and self._label_at(row, point) is not None
        if over != self._over:
            self._over = over
            hand = Qt.CursorShape.OpenHandCursor if over else Qt.CursorShape.ArrowCursor
            self._pane.viewport().setCursor(hand)

    def _drag_words(self) -> None:
        found = self.selection.excerpt()
        if found is None or self.text is None:
            return
        _, block, start, end, words = found
        drag = QDrag(self._pane)
        rich = rich_words(self.text, block.clause, start, end, words)
        drag.setMimeData(with_origin(rich, Origin(self.text.name, block.clause)))
        drag.exec(Qt.DropAction.CopyAction)

    def _place(self, row: int, point: QPoint) -> Place | None:
        rect = QRectF(self._pane.row_rect(row))
        return place_at(row, self._pane.set_cell(row), rect, point)

    def _label_at(self, row: int, point: QPoint) -> Block | None:
        """The clause of the draft whose label, or the margin under it, is there."""
        if not self.is_draft or self.text is None:
            return None
        top = self._pane.row_rect(row).top()
        pairs = zip(self._pane.cell(row).blocks, self._pane.set_cell(row).blocks, strict=True)
        for block, made in pairs:
            if point.y() - top > made.bottom:
                continue
            stands = block.clause in self.text and not block.proposed
            inside = stands and _beside(made, point.x(), point.y() - top)
            return block if inside else None
        return None

    def _seen(self) -> Iterator[tuple[ClauseId, float, float]]:
        """The clauses of the draft that are on the screen, with where they begin and end."""
        pane, text = self._pane, self.text
        page = pane.viewport().height()
        rows = range(pane.model().rowCount())
        first = pane.indexAt(QPoint(0, 0)).row()
        for row in rows[max(0, first) :]:
            rect = pane.row_rect(row)
            if rect.top() > page:
                return
            top = float(rect.top())
            pairs = list(zip(pane.cell(row).blocks, pane.set_cell(row).blocks, strict=True))
            for number, (block, made) in enumerate(pairs):
                last = number == len(pairs) - 1
                bottom = float(rect.bottom()) if last else rect.top() + made.bottom + 4
                if text is not None and block.clause in text:
                    yield block.clause, top, bottom
                top = bottom

    def _on_chosen(self) -> None:
        self._pane.viewport().update()
        self.chosen.emit(self.selection.there)

    def _on_dragged(self, _: object) -> None:
        if self.drag.clause is None:
            self._pane.viewport().unsetCursor()
        self._pane.viewport().update()


def _beside(made: SetBlock, x: float, y: float) -> bool:
    """Whether a place is at the side of the label of a block, or on it."""
    if made.stacked or not made.lines:
        return made.label_rect.adjusted(-4, -2, 8, 2).contains(x, y)
    if made.mirrored:
        return x > max(line.x() + line.naturalTextWidth() for line in made.lines) + 2
    return x < min(line.x() for line in made.lines) - 4
