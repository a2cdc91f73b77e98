"""The aligned columns: heads, panes on one set of levels, one scroll bar, the map, the editor."""

from __future__ import annotations

import re
from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect, Qt, Signal, SignalInstance
from PySide6.QtGui import QShowEvent, QWheelEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QScrollBar,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from draftbench.gui.presenters.cells import Cells
from draftbench.gui.theme.colours import LIGHT, Theme
from draftbench.gui.views.editor import ClauseEditor, Differ
from draftbench.gui.views.geometry import Levels
from draftbench.gui.views.heads import ColumnHead
from draftbench.gui.views.looks import Looks
from draftbench.gui.views.overview import Overview
from draftbench.gui.views.pane import ClausePane, Step
from draftbench.gui.views.scrolling import Scroller

DRAFT_SHARE = 112
"""How much wider the draft is than another column, in per cent."""
WHEEL = 0.85
"""Pixels for an eighth of a degree of a wheel."""


class Column(QWidget):
    """A head with the pane under it."""

    def __init__(self, levels: Levels, looks: Looks) -> None:
        super().__init__()
        self.head = ColumnHead()
        self.pane = ClausePane(levels, looks)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.head)
        layout.addWidget(self.pane, 1)


class ColumnsView(QWidget):
    """See the module. Rows are indices into the cells, also where only some of them are shown;
    the first column is the base, the last one the draft."""

    current_changed = Signal(object)
    activated = Signal(object)
    take_requested = Signal(object)
    source_chosen = Signal(object)
    edited = Signal(object)
    edit_cancelled = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._looks = Looks(LIGHT)
        self._cells: Cells | None = None
        self._rows: tuple[int, ...] = ()
        self._places: dict[int, int] = {}
        self._row = -1
        self._column = -1
        self._columns: list[Column] = []
        self._found: re.Pattern[str] | None = None
        self._editor: ClauseEditor | None = None
        self._levels = Levels()
        self._width = 0
        self._splitter = QSplitter(Qt.Orientation.Horizontal)
        self._splitter.setHandleWidth(1)
        self._splitter.setChildrenCollapsible(False)
        self._bar = QScrollBar(Qt.Orientation.Vertical)
        self._bar.setAccessibleName("Scroll the columns")
        self.overview = Overview(self._levels)
        self._corner = QFrame()
        self._corner.setProperty("kind", "bar")
        self._nothing = QLabel("No row to show.", self)
        self._nothing.setProperty("kind", "dim")
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._nothing.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        strip = QVBoxLayout()
        strip.setSpacing(0)
        strip.addWidget(self._corner)
        edge = QHBoxLayout()
        edge.setSpacing(0)
        edge.addWidget(self._bar)
        edge.addWidget(self.overview)
        strip.addLayout(edge, 1)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._splitter, 1)
        layout.addLayout(strip)
        self._scroller = Scroller(self._levels, self._bar, self._measure, self._page, self)
        self._scroller.scrolled.connect(self._on_scrolled)
        self.overview.jumped.connect(self._scroller.show_height)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    # what is shown

    def set_cells(
        self,
        cells: Cells,
        rows: Sequence[int],
        *,
        sources: Sequence[tuple[str, str]],
        shown: Sequence[str],
    ) -> None:
        """Shows ``rows`` of ``cells``. The heads of the middle columns offer ``sources`` (name,
        title); ``shown`` names the texts that are in them now. What was current stays current and
        at its height on the screen where its clause is still shown."""
        former = self._cells, self._rows
        keeper, height = self._keeper()
        row = self._row if 0 <= self._row < len(self._rows) else -1
        edited = self._editor.place[0] if self._editor is not None else -1
        self._cells, self._rows = cells, tuple(rows)
        self._places = {number: place for place, number in enumerate(self._rows)}
        self._set_columns(cells.columns)
        if not 0 <= self._column < cells.columns or former[0] is None:
            self._column = cells.columns - 1
        self._row = self._again(former, row)
        if self._editor is not None:
            place = self._again(former, former[1].index(edited) if edited in former[1] else 0)
            self._editor.place = (self._rows[place] if place >= 0 else edited, cells.columns - 1)
        self._fill(sources if shown else ())
        self._estimate()
        self.overview.set_rows(cells, self._rows)
        self._nothing.setVisible(not self._rows)
        self._scroller.settle(self._again(former, keeper), height)
        self._enter(self._row, self._column)
        self._place_editor()

    def _keeper(self) -> tuple[int, int]:
        """The visible row that should stay where it is, and where that is."""
        levels = self._levels
        if not len(levels):
            return 0, 0
        seen = levels.rows_in(levels.offset, levels.offset + self._page())
        row = self._row if self._row in seen else levels.row_at(levels.offset)
        return row, levels.top(row) - levels.offset

    def _again(self, former: tuple[Cells | None, tuple[int, ...]], row: int) -> int:
        """The visible row where the clauses of a former one stand now, or the next after it."""
        cells, rows = former
        if not self._rows or self._cells is None:
            return -1
        if cells is None or not 0 <= row < len(rows):
            return 0
        found = rows[row]
        if cells is not self._cells:
            ids = cells.row(found).cells
            found = next(
                (
                    again
                    for column, old in ((self._cells.columns - 1, ids[-1]), (0, ids[0]))
                    if old and (again := self._cells.find(column, old[0])) is not None
                ),
                min(found, len(self._cells) - 1),
            )
        after = (place for place, number in enumerate(self._rows) if number >= found)
        return self._places.get(found, next(after, len(self._rows) - 1))

    def _set_columns(self, count: int) -> None:
        if len(self._columns) == count:
            return
        focused = any(column.pane.hasFocus() for column in self._columns)
        if self._editor is not None:
            self._editor.setParent(self)
        for column in self._columns:
            column.setParent(None)
            column.deleteLater()
        self._columns = []
        for number in range(count):
            column = Column(self._levels, self._looks)
            column.head.set_size(self._looks.zoom)
            column.pane.set_found(self._found)
            self._connect(column, number)
            self._columns.append(column)
            self._splitter.addWidget(column)
            self._splitter.setStretchFactor(number, 1)
            QWidget.setTabOrder(column.head.choice, column.pane)
        shares = [100] * (count - 1) + [DRAFT_SHARE]
        self._splitter.setSizes([share * max(1, self.width()) for share in shares])
        self._corner.setFixedHeight(self._columns[0].head.height())
        self._column = min(self._column, count - 1)
        if self._editor is not None:
            self._editor.setParent(self._columns[-1].pane.viewport())
            self._editor.show()
        elif focused:
            self._columns[self._column].pane.setFocus()

    def _connect(self, column: Column, number: int) -> None:
        pane = column.pane
        pane.stepped.connect(self._step)
        pane.entered_row.connect(lambda row: self._move(row, number))
        pane.opened.connect(lambda row: self._tell(self.activated, row, number))
        pane.hint_clicked.connect(lambda row: self._tell(self.take_requested, row, number))
        pane.resized.connect(lambda _: self._on_resized())
        column.head.chosen.connect(lambda name: self.source_chosen.emit((number - 1, name)))

    def _fill(self, sources: Sequence[tuple[str, str]]) -> None:
        cells = self._cells
        if cells is None:
            return
        for number, column in enumerate(self._columns):
            head = cells.head(number)
            middle = 0 < number < len(self._columns) - 1
            column.head.set_head(head, number + 1, sources if middle else ())
            name = f"{head.title}, column {number + 1} of {len(self._columns)}"
            column.pane.set_rows(cells, self._rows, number, name)

    def _estimate(self) -> None:
        """Heights from the numbers of characters; nothing is set for it."""
        cells = self._cells
        if cells is None:
            return
        widths = [column.pane.viewport().width() for column in self._columns]
        texts = [cells.document(number) for number in range(len(self._columns))]
        looks = self._looks
        estimates: list[int] = []
        for number in self._rows:
            highest = 0
            for ids, width, text in zip(cells.row(number).cells, widths, texts, strict=True):
                characters = sum(len(text[clause].text.text) + 40 for clause in ids)
                highest = max(highest, looks.estimate(characters, width))
            estimates.append(highest)
        self._levels.reset(estimates)
        self._width = sum(widths)

    def set_theme(self, theme: Theme) -> None:
        """Other colours."""
        self._set_looks(Looks(theme, self._looks.zoom))
        self.overview.set_theme(theme)

    def set_zoom(self, factor: float) -> None:
        """Another size of the texts, 1.0 is normal."""
        self._set_looks(Looks(self._looks.theme, factor))
        for column in self._columns:
            column.head.set_size(factor)
        if self._columns:
            self._corner.setFixedHeight(self._columns[0].head.height())

    def _set_looks(self, looks: Looks) -> None:
        self._looks = looks
        for column in self._columns:
            column.pane.set_looks(looks)
        if self._editor is not None:
            self._editor.set_looks(looks)
        self._again_from_scratch()

    def highlight(self, text: str) -> None:
        """Marks where ``text`` occurs, in any case and with any white space; empty: nowhere."""
        words = [re.escape(word) for word in text.split()]
        self._found = re.compile(r"\s+".join(words), re.IGNORECASE) if words else None
        for column in self._columns:
            column.pane.set_found(self._found)

    # the current cell

    def current(self) -> tuple[int, int]:
        """The current row (an index into the cells, -1 without rows) and column."""
        row = self._rows[self._row] if 0 <= self._row < len(self._rows) else -1
        return row, self._column

    def set_current(self, row: int, column: int) -> None:
        """Makes a cell current and scrolls it into view; a row that is not shown is ignored."""
        if row in self._places and 0 <= column < len(self._columns):
            self._scroller.show_row(self._places[row])
            self._move(self._places[row], column)

    def pane(self, column: int) -> ClausePane:
        """The pane of a column."""
        return self._columns[column].pane

    def head(self, column: int) -> ColumnHead:
        """The head of a column."""
        return self._columns[column].head

    def cell_rect(self, row: int, column: int) -> QRect:
        """Where a cell stands, in the coordinates of this widget; empty where it is not shown."""
        if row not in self._places:
            return QRect()
        pane = self._columns[column].pane
        rect = pane.visualRect(pane.model().index(self._places[row], 0))
        return rect.translated(pane.viewport().mapTo(self, QPoint(0, 0)))

    def _move(self, place: int, column: int) -> None:
        """Another current cell, by visible row."""
        if place < 0 or (place, column) == (self._row, self._column):
            return
        self._enter(place, column)
        self.current_changed.emit(self.current())

    def _enter(self, place: int, column: int) -> None:
        self._row, self._column = place, column
        for number, each in enumerate(self._columns):
            each.pane.setProperty("current", number == column)
            each.pane.enter(place)
        if self._columns:
            pane = self._columns[column].pane
            self.setFocusProxy(pane)
            if any(each.pane.hasFocus() for each in self._columns) and not pane.hasFocus():
                pane.setFocus(Qt.FocusReason.OtherFocusReason)

    def _tell(self, signal: SignalInstance, place: int, column: int) -> None:
        if 0 <= place < len(self._rows):
            signal.emit((self._rows[place], column))

    def _step(self, step: Step) -> None:
        column, place, last = self._column, self._row, len(self._rows) - 1
        if not self._rows:
            return
        page = self._page()
        levels = self._levels
        match step:
            case Step.LEFT | Step.RIGHT:
                way = 1 if (step is Step.RIGHT) != self.isRightToLeft() else -1
                column = min(max(0, column + way), len(self._columns) - 1)
            case Step.UP | Step.DOWN:
                way = 1 if step is Step.DOWN else -1
                if self._hidden_part(place, way):
                    self._scroller.glide(way * page // 2)
                    return
                place = min(max(0, place + way), last)
            case Step.PAGE_UP | Step.PAGE_DOWN:
                way = 1 if step is Step.PAGE_DOWN else -1
                if self._hidden_part(place, way):
                    self._scroller.glide(way * page * 4 // 5)
                    return
                there = levels.row_at(levels.top(place) + way * page)
                place = min(max(0, there if there != place else place + way), last)
            case Step.HOME:
                place = 0
            case Step.END:
                place = last
        self._scroller.show_row(place)
        self._move(place, column)

    def _hidden_part(self, place: int, way: int) -> bool:
        """Whether more of a row higher than the window lies that way."""
        levels, page = self._levels, self._page()
        top = levels.top(place) - levels.offset
        bottom = top + levels.height(place)
        if bottom - top <= page or bottom <= 0 or top >= page:
            return False
        return bottom > page + 1 if way > 0 else top < -1

    # the editor

    def open_editor(
        self,
        row: int,
        column: int,
        text: str,
        *,
        choices: Sequence[tuple[str, str]],
        remembered: tuple[str, str] = ("", ""),
        differ: Differ,
    ) -> None:
        """Lays an editor with ``text`` over a cell; see :class:`ClauseEditor`. It stays until
        :meth:`close_editor`."""
        if row not in self._places:
            return
        self.close_editor()
        self.set_current(row, column)
        blocks = self._columns[column].pane.cell(self._places[row]).blocks
        editor = ClauseEditor(
            (row, column),
            text,
            label=blocks[0].label if blocks else "",
            choices=choices,
            remembered=remembered,
            differ=differ,
            looks=self._looks,
            parent=self._columns[column].pane.viewport(),
        )
        editor.edited.connect(self.edited)
        editor.cancelled.connect(self._on_cancelled)
        editor.grown.connect(lambda _: self._place_editor())
        self._editor = editor
        editor.show()
        self._place_editor()
        self._scroller.show_row(self._places[row])
        editor.setFocus()

    @property
    def editor(self) -> ClauseEditor | None:
        """The open editor."""
        return self._editor

    def close_editor(self) -> None:
        """Takes the editor away; what is in it is lost."""
        editor, self._editor = self._editor, None
        if editor is None:
            return
        focused = editor.isAncestorOf(self.focusWidget()) if self.focusWidget() else False
        editor.hide()
        editor.deleteLater()
        place = self._places.get(editor.place[0])
        if place is not None:
            self._levels.forget(place)
            self._scroller.keep()
        if focused and self._columns:
            self._columns[self._column].pane.setFocus()

    def _on_cancelled(self, _: object) -> None:
        self.close_editor()
        self.edit_cancelled.emit(None)

    def _place_editor(self) -> None:
        """The editor over its cell, the row as high as it needs."""
        editor = self._editor
        place = self._places.get(editor.place[0]) if editor is not None else None
        if editor is None or place is None:
            return
        self._levels.forget(place)
        self._scroller.keep()
        self._lay_editor()

    def _lay_editor(self) -> None:
        editor = self._editor
        place = self._places.get(editor.place[0]) if editor is not None else None
        if editor is None or place is None:
            return
        pane = self._columns[editor.place[1]].pane
        rect = pane.visualRect(pane.model().index(place, 0))
        editor.setGeometry(rect.adjusted(0, 0, 0, -1))

    # scrolling

    def _page(self) -> int:
        return self._columns[0].pane.viewport().height() if self._columns else 0

    def _measure(self, place: int) -> int:
        height = max(column.pane.set_cell(place).height for column in self._columns)
        editor = self._editor
        if editor is not None and self._places.get(editor.place[0]) == place:
            width = self._columns[editor.place[1]].pane.viewport().width()
            height = max(height, editor.needed(width) + 1)
        return height

    def _on_scrolled(self, _: object) -> None:
        for column in self._columns:
            column.pane.viewport().update()
        self.overview.set_page(self._page())
        self._lay_editor()

    def _on_resized(self) -> None:
        if sum(column.pane.viewport().width() for column in self._columns) != self._width:
            self._again_from_scratch()
        else:
            self._scroller.keep()

    def _again_from_scratch(self) -> None:
        """All heights anew, the current row where it was."""
        if self._cells is None:
            return
        row, height = self._keeper()
        self._estimate()
        self._scroller.settle(row, height)
        self._lay_editor()

    # events

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            event.ignore()
            return
        if not event.pixelDelta().isNull():
            self._scroller.scroll(-event.pixelDelta().y())
        else:
            self._scroller.glide(round(-event.angleDelta().y() * WHEEL))
        event.accept()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._again_from_scratch()
