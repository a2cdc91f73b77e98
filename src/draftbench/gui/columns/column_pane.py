"""One column of clauses: a list to Qt and screen readers, geometry and painting of its own."""

from __future__ import annotations

import re
from collections import OrderedDict
from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QEvent, QItemSelectionModel, QPoint, QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QColor,
    QContextMenuEvent,
    QDragEnterEvent,
    QDragMoveEvent,
    QDropEvent,
    QFocusEvent,
    QGuiApplication,
    QHelpEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QFrame, QToolTip, QWidget

from draftbench.document import ClauseId, Origin
from draftbench.gui.cells.cell_style import Looks
from draftbench.gui.cells.cells import Cells
from draftbench.gui.cells.excerpts import rich_words
from draftbench.gui.cells.grid import Band
from draftbench.gui.columns.cell_layout import (
    Ground,
    SetBlock,
    SetCell,
    Stretch,
    clamped,
    extents,
    set_cell,
)
from draftbench.gui.columns.cell_painter import (
    Place,
    paint_band,
    paint_cell,
    paint_flash,
    paint_fold,
)
from draftbench.gui.columns.column_input import ColumnInput
from draftbench.gui.columns.column_model import ROOT, ColumnModel, RowList
from draftbench.gui.columns.row_geometry import KEYS, Levels, Step
from draftbench.gui.editor.pasted_text import clauses, with_origin
from draftbench.gui.rows.row_filter import NO_FOLDS, Folds
from draftbench.gui.speech import tr
from draftbench.gui.widgets.labels import as_tip
from draftbench.gui.widgets.offsets import units
from draftbench.gui.widgets.pieces import Block, Cell, Change, Refer


def refer_at(blocks: Sequence[Block], made: Sequence[SetBlock], point: QPointF) -> Refer | None:
    """The reference at a point of the cell that these blocks, set, stand in."""
    for block, each in zip(blocks, made, strict=True):
        if (number := _number(each, point)) >= 0:
            return block.refers[number]
    return None


def _number(block: SetBlock, point: QPointF) -> int:
    return next((n for n, one in enumerate(block.refers) if _holds(block, one, point)), -1)


def proposal_at(blocks: Sequence[Block], made: Sequence[SetBlock], point: QPointF) -> Proposed:
    """Whose proposal stands at a point of the cell of these blocks, and its words there (none at
    the codes behind them); nobody's where none does."""
    for block, each in zip(blocks, made, strict=True):
        end = 0
        for piece in block.pieces:
            start, end = end, end + units(piece.text)
            told = piece.by and piece.change not in (Change.AUTHOR, Change.OWNER)
            if told and _holds(each, Stretch(Ground.COMING, start, end), point):
                return piece.by, "" if piece.change.tag else piece.text.strip()
    return "", ""


def _holds(block: SetBlock, stretch: Stretch, point: QPointF) -> bool:
    """Whether a stretch of a block stands at a point."""
    lines = [line for line in block.lines if line.y() <= point.y() < line.y() + line.height()]
    ends = (each for line in lines for each in extents(block, line, stretch))
    return any(left - 1 <= point.x() <= right + 1 for left, right in ends)


Proposed = tuple[str, str]
"""The code of the delegation that proposes something, and its words."""


NOTHING = (-1, -1)
"""Neither a hint nor small print that can be clicked."""
KEPT = 160
"""How many cells stay set."""
AT_REST = 32
"""How many of them stay set when nothing happens; more than are seen."""


TABBED = {Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason}
OPENING = {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2}
UNFOLDING = {*OPENING, Qt.Key.Key_Space}


class ClausePane(RowList):
    """See the module. Where its rows stand is told by the :class:`Levels` that all columns share;
    it never scrolls by itself. Rows in signals are visible rows; ``focused`` says that the program
    or the desktop gave it the focus, not the user."""

    stepped = Signal(object)
    entered_row = Signal(object)
    focused = Signal(object)
    opened = Signal(object)
    hint_clicked = Signal(object)
    block_pressed = Signal(object)
    proposal_pressed = Signal(object)
    led = Signal(object)
    resized = Signal(object)
    menu_asked = Signal(object)
    unfolded = Signal(object)
    pressed_row = Signal(object, bool)

    def __init__(
        self,
        levels: Levels,
        looks: Looks,
        ready: Callable[[], None],
        parent: QWidget | None = None,
        *,
        across: QWidget | None = None,
    ) -> None:
        """``ready`` is called before painting; it sees to it that the levels are right. ``across``
        is what all the columns stand in."""
        self._ready = ready
        self._across = across
        self._looks = looks
        self._column = 0
        self._last = 0
        self._found: re.Pattern[str] | None = None
        self._set: OrderedDict[int, tuple[Cell, SetCell]] = OrderedDict()
        self._colours: Mapping[str, int] = {}
        self._pointed = NOTHING
        self._current = False
        self.first = self.final = False
        """Whether it is the first column that is seen, the last one."""
        self._pointed_out: tuple[tuple[int, ...], float] = ((), 0.0)
        self._chosen: ClauseId | None = None
        self._model = ColumnModel()
        super().__init__(levels, self._model, parent)
        self.handling = ColumnInput(self)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setObjectName("pane")
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAutoScroll(False)
        self.setMouseTracking(True)
        self.setMinimumWidth(120)

    # what it shows

    @property
    def current_row(self) -> int:
        """The current visible row, -1 without one."""
        return self.currentIndex().row()

    def set_rows(
        self, cells: Cells, rows: Sequence[int], column: int, name: str, folds: Folds = NO_FOLDS
    ) -> None:
        """Shows ``rows`` of a column that is called ``name``, those of ``folds`` as lines."""
        self._column, self._last = column, cells.columns - 1
        if self._colours != cells.state.colours:  # else a cell that reads as before stays set
            self._colours = cells.state.colours
            self._set.clear()
        self._pointed = NOTHING
        self._model.set_rows(cells, rows, column, folds)
        self.setAccessibleName(name)

    def set_looks(self, looks: Looks) -> None:
        """Another size or theme."""
        self._looks = looks
        self._reset()

    def set_found(self, found: re.Pattern[str] | None) -> None:
        """What is marked as found."""
        self._found = found
        self._reset()

    def _reset(self) -> None:
        self._set.clear()
        self.viewport().update()

    def set_cell(self, row: int) -> SetCell:
        """The cell in a row, set for the width of the pane."""
        width, cell = self.viewport().width(), self._model.cell(row)
        known, found = self._set.pop(row, (None, None))
        if found is None or found.width != width or (known is not cell and known != cell):
            found = set_cell(cell, width, self._looks, self._found)
        self._set[row] = cell, found
        if len(self._set) > KEPT:
            self._set.popitem(last=False)
        return found

    def rest(self) -> None:
        """Forgets how cells are set that were not looked at lately."""
        while len(self._set) > AT_REST:
            self._set.popitem(last=False)

    def enter(self, row: int, *, current: bool) -> None:
        """Makes a row current without telling anybody but screen readers; ``current`` says whether
        the current cell is in this pane."""
        self._current = current
        if row != self.current_row:
            index = self._model.index(row) if row >= 0 else ROOT
            blocked = self.blockSignals(True)
            self.selectionModel().setCurrentIndex(
                index, QItemSelectionModel.SelectionFlag.ClearAndSelect
            )
            self.blockSignals(blocked)
            self._announce()
        self.viewport().update()

    def point_out(self, rows: tuple[int, ...], strength: float) -> None:
        """Marks rows, from 0 to 1 strongly."""
        if (rows, strength) != self._pointed_out:
            self._pointed_out = rows, strength
            self.viewport().update()

    def choose(self, clause: ClauseId | None) -> None:
        """Sets off one clause of the current cell, where it has several."""
        if clause != self._chosen:
            self._chosen = clause
            self.viewport().update()

    def chosen_block(self, blocks: Sequence[Block]) -> Block | None:
        """The chosen clause among ``blocks``, else the first."""
        own = (b for b in blocks if b.clause == self._chosen and not b.proposed)
        return next(own, next(iter(blocks), None))

    def hint_rect(self, row: int) -> QRect:
        """Where the hint of a gap is, empty where there is none."""
        cell = self.set_cell(row)
        if not cell.hint:
            return QRect()
        rect = QRectF(self.row_rect(row))
        words = cell.gap_rect(rect, QRectF(self.viewport().rect()))
        return words.toAlignedRect().adjusted(-6, -5, 6, 5)

    def way_at(self, point: QPoint) -> tuple[int, int]:
        """The row of a hint or of small print that can be clicked there, and the number of the
        clause that the small print belongs to, -1 for a hint; :data:`NOTHING` elsewhere."""
        row = self.indexAt(point).row()
        if row < 0:
            return NOTHING
        if self.hint_rect(row).contains(point):
            return row, -1
        within = QPointF(point.x(), point.y() - self.row_rect(row).top())
        for number, block in enumerate(self.set_cell(row).blocks):
            if any(way.adjusted(-3, -2, 3, 2).contains(within) for way in block.way_rects()):
                return row, number
        return NOTHING

    def refer_at(self, point: QPoint) -> Refer | None:
        """The reference under a point of the viewport."""
        row = self.indexAt(point).row()
        if row < 0:
            return None
        within = QPointF(point.x(), point.y() - self.row_rect(row).top())
        return refer_at(self.cell(row).blocks, self.set_cell(row).blocks, within)

    def row_rect(self, row: int) -> QRect:
        """Where the cell of a row stands in the viewport, under the head of its theme if any."""
        return super().row_rect(row).adjusted(0, self.band_height(row), 0, 0)

    def band_height(self, row: int) -> int:
        """The height of the head of a theme over a row."""
        return self._looks.band if self._model.band(row) is not None else 0

    def fold(self, row: int) -> str:
        """What is said of the rows that are folded at a row; empty where none are."""
        return self._model.fold(row)

    def _announce(self) -> None:
        """Tells screen readers which row has the focus; Qt does it by a layout of its own."""
        if QAccessible.isActive() and self.hasFocus() and self.current_row >= 0:
            event = QAccessibleEvent(self, QAccessible.Event.Focus)
            event.setChild(self.current_row)
            QAccessible.updateAccessibility(event)

    # events

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._set.clear()
        self.resized.emit(None)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if event.reason() in TABBED:
            self.entered_row.emit(self.current_row)
        elif event.reason() != Qt.FocusReason.MouseFocusReason:
            self.focused.emit(None)
        self._announce()
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()

    def focusNextPrevChild(self, forward: bool) -> bool:
        if (self.final if forward else self.first) or not self.hasFocus():
            return super().focusNextPrevChild(forward)
        self.stepped.emit(Step.NEXT if forward else Step.PREVIOUS)
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        ends = event.key() in (Qt.Key.Key_Home, Qt.Key.Key_End)
        control = event.modifiers() == Qt.KeyboardModifier.ControlModifier
        step = KEYS.get(Qt.Key(event.key()))
        if self.handling.key(event, self.current_row):
            event.accept()
        elif step is not None and (plain or (ends and control)):
            self.stepped.emit(step)
        elif event.key() in UNFOLDING and plain and self._folded(self.current_row):
            self.unfolded.emit(self.current_row)
        elif event.key() in OPENING and plain:
            self.opened.emit(self.current_row)
        elif event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif event.key() == Qt.Key.Key_Menu:
            self._ask_menu()
        elif step is not None:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if event.reason() is QContextMenuEvent.Reason.Keyboard:
            self._ask_menu()
        elif self.indexAt(event.pos()).isValid():  # the press made the cell current
            self.menu_asked.emit(event.globalPos())
        event.accept()

    def _ask_menu(self) -> None:
        """The menu under the label of the current cell."""
        rect = self.row_rect(self.current_row).intersected(self.viewport().rect())
        if self.current_row >= 0 and not rect.isEmpty():
            self.menu_asked.emit(self.viewport().mapToGlobal(rect.topLeft() + QPoint(12, 28)))

    def copy(self) -> None:
        """Copies the chosen words, or the current cell."""
        chosen, text = self.handling.selection.excerpt(), self.handling.text
        if chosen is not None and text is not None:
            _, block, start, end, words = chosen
            rich = rich_words(text, block.clause, start, end, words)
            mime = with_origin(rich, Origin(text.name, block.clause))
            QGuiApplication.clipboard().setMimeData(mime)
        elif self.current_row >= 0:
            cell = self.cell(self.current_row)
            QGuiApplication.clipboard().setMimeData(clauses(cell, self.handling.text))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        row = self.indexAt(event.position().toPoint()).row()
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        if row >= 0:
            self.pressed_row.emit(row, self._says_more(row, event.position().y()))
            self._press_block(row, event.position().y())
            within = event.position() - QPointF(0, self.row_rect(row).top())
            found = proposal_at(self.cell(row).blocks, self.set_cell(row).blocks, within)
            if found[0]:
                self.proposal_pressed.emit(found)
        self.handling.press(event, row)
        event.accept()

    def _says_more(self, row: int, y: float) -> bool:
        """Whether there stands how many lines of a cell its row does not show."""
        room = self.row_rect(row).height() - self.band_height(row)
        shown, hidden = clamped(self.set_cell(row), room, self._looks)
        return hidden > 0 and y >= self.row_rect(row).bottom() - room + shown

    def _press_block(self, row: int, y: float) -> None:
        """In the draft: which of several clauses of a cell was meant."""
        blocks, made = self.cell(row).blocks, self.set_cell(row).blocks
        if self._column == self._last and len(blocks) > 1:
            within = y - self.row_rect(row).top()
            pairs = zip(blocks, made, strict=True)
            below = (block for block, each in pairs if within <= each.bottom)
            self.block_pressed.emit(next(below, blocks[-1]).clause)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        point = event.position().toPoint()
        row = self.indexAt(point).row()
        left = event.button() == Qt.MouseButton.LeftButton
        if left and self._folded(row):
            self.unfolded.emit(row)
            return
        place = self.way_at(point)
        done = left and self.handling.release(event)
        refer = self.refer_at(point)
        followed = event.modifiers() == Qt.KeyboardModifier.ControlModifier
        if left and not done and followed and refer is not None and refer.toward is not None:
            self.led.emit(refer.toward)
        elif left and not done and row >= 0 and place != NOTHING:
            cell = self.cell(row)
            toward = cell.toward if place[1] < 0 else cell.blocks[place[1]].toward
            if toward is None:
                self.hint_clicked.emit(row)
            else:
                self.led.emit(toward)
        event.accept()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        point = event.position().toPoint()
        row = self.indexAt(point).row()
        left = event.button() == Qt.MouseButton.LeftButton
        done = self.handling.double_click(event, row)
        if left and not done and row >= 0 and self.way_at(point) == NOTHING:
            self.opened.emit(row)
        event.accept()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self.handling.move(event):
            return
        self._point(self.way_at(event.position().toPoint()))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        event.setAccepted(self.handling.accepts(event))

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        event.setAccepted(self.handling.accepts(event))

    def dropEvent(self, event: QDropEvent) -> None:
        if self.handling.accepts(event):
            self.handling.drop(event, self.indexAt(event.position().toPoint()).row())

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._point(NOTHING)

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            words = "\n".join(self.tip_at(event.pos()))
            QToolTip.showText(event.globalPos(), as_tip(words), self.viewport())
            return True
        return super().viewportEvent(event)

    def tip_at(self, point: QPoint) -> tuple[str, ...]:
        """What is said of the clause or the gap at a point of the viewport."""
        row = self.indexAt(point).row()
        if row < 0:
            return ()
        blocks = self.cell(row).blocks
        within = point.y() - self.row_rect(row).top()
        pairs = zip(blocks, self.set_cell(row).blocks, strict=True)
        block = next((block for block, made in pairs if within <= made.bottom), None)
        if blocks and block is None:
            return ()
        if (refer := self.refer_at(point)) is not None:
            return (refer.tip, *(() if refer.toward is None else (tr("Ctrl+click goes there."),)))
        return self._model.tip(row, None if block is None else block.clause)

    def _folded(self, row: int) -> bool:
        return row >= 0 and bool(self.fold(row))

    def _number(self, row: int) -> int:
        """Which of several clauses of a cell is chosen; -1 where it has but one."""
        own = [None if b.proposed else b.clause for b in self.cell(row).blocks]
        several = len({clause for clause in own if clause is not None}) > 1
        return own.index(self._chosen) if several and self._chosen in own else -1

    def _point(self, place: tuple[int, int]) -> None:
        if place != self._pointed:
            self._pointed = place
            pointing = Qt.CursorShape.PointingHandCursor
            self.viewport().setCursor(pointing if place[0] >= 0 else Qt.CursorShape.ArrowCursor)
            self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        self._ready()
        painter = QPainter(self.viewport())
        area = event.rect()
        theme, draft = self._looks.theme, self._column == self._last
        painter.fillRect(area, QColor(theme.panel if draft else theme.page))
        offset = self._levels.offset
        seen = QRectF(self.viewport().rect())
        mirrored = self.isRightToLeft()
        chosen = self.current_row
        for row in self._levels.rows_in(area.top() + offset, area.bottom() + 1 + offset):
            place = Place(
                QRectF(self.row_rect(row)),
                seen,
                chosen=row == chosen,
                current=row == chosen and self._current,
                focus=self.hasFocus(),
                first=self.first,
                mirrored=mirrored,
                pointed=(row, -1) == self._pointed,
                way=self._pointed[1] if row == self._pointed[0] else -1,
                block=self._number(row) if row == chosen else -1,
            )
            if words := self.fold(row):
                paint_fold(painter, words if self.first else "", place, self._looks)
            else:
                paint_cell(painter, self.set_cell(row), place, self._looks)
            if row in self._pointed_out[0] and self._pointed_out[1]:
                paint_flash(painter, place.rect, self._pointed_out[1], theme)
            self.handling.paint_row(painter, row, place.rect, theme)
            if (band := self._model.band(row)) is not None:
                self._paint_band(painter, band, place.rect)
        self.handling.paint(painter, theme, self._looks.edge(self.viewport().width()))
        painter.end()

    def _board(self) -> QWidget:
        """What holds all the columns."""
        return self.window() if self._across is None else self._across

    def _paint_band(self, painter: QPainter, band: Band, rect: QRectF) -> None:
        """The head of a theme: its name runs through all the columns."""
        top = QRectF(rect.left(), rect.top() - self._looks.band, rect.width(), self._looks.band)
        board = self._board()
        left = self.viewport().mapTo(board, QPoint(0, 0)).x()
        paint_band(painter, band, self._column, top, (-left, board.width()), self._looks)

    def paint_bands(self, painter: QPainter, line: QWidget) -> None:
        """The heads of themes where the ``line`` beside this column crosses them."""
        board, offset = self._board(), self._levels.offset
        page = self.viewport().height()
        top = self.viewport().mapTo(board, QPoint(0, 0)).y() - line.y()
        painter.setClipRect(QRectF(0, top, line.width(), page))
        for row in self._levels.rows_in(offset, offset + page):
            if (band := self._model.band(row)) is not None:
                y = top + self.row_rect(row).top() - self._looks.band
                rect = QRectF(0, y, line.width(), self._looks.band)
                paint_band(painter, band, None, rect, (-line.x(), board.width()), self._looks)
