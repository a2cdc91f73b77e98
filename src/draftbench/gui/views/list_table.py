"""The table of a list: sorted by its heads, narrowed by words, rows chosen by their keys."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import (
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from draftbench.gui.models.listing import KEY_ROLE, ROW_ROLE, ListModel, Narrowed
from draftbench.gui.presenters.listing import ListRow
from draftbench.gui.presenters.pills import Tone

_HEIGHT = 30
_WIDEST = 170
_LEAST = 56
_MEASURED = 200
"""Rows by which the widths of columns are measured."""


class ListTable(QTableView):
    """``chosen`` says that other rows are chosen, ``activated`` that somebody pressed Enter or
    clicked twice."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = ListModel(self)
        self._narrowed = Narrowed(self)
        self._narrowed.setSourceModel(self._model)
        self.setModel(self._narrowed)
        self.setAccessibleName("List")
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setShowGrid(False)
        self.setSortingEnabled(True)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(_HEIGHT)
        head = self.horizontalHeader()
        head.setHighlightSections(False)
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        head.setMinimumSectionSize(_LEAST)
        head.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        head.setSortIndicatorClearable(True)
        self.setItemDelegate(_Delegate(self))
        self.selectionModel().selectionChanged.connect(lambda *_: self.chosen.emit(None))

    def show_rows(self, columns: tuple[str, ...], rows: Sequence[ListRow], stretch: int) -> None:
        """Shows rows; the column ``stretch`` takes the room that is left."""
        blocked = self.selectionModel().blockSignals(True)
        self._model.show(columns, rows)
        self.selectionModel().blockSignals(blocked)
        head, metrics = self.horizontalHeader(), self.fontMetrics()
        for number, name in enumerate(columns):
            if number == stretch:
                head.setSectionResizeMode(number, QHeaderView.ResizeMode.Stretch)
                continue
            head.setSectionResizeMode(number, QHeaderView.ResizeMode.Interactive)
            words = (name + "  ", *(row.cells[number] for row in rows[:_MEASURED]))
            widest = max(metrics.horizontalAdvance(each) for each in words)
            self.setColumnWidth(number, min(_WIDEST, max(_LEAST, widest + 22)))

    def look_for(self, words: str) -> None:
        """Shows only rows with these words."""
        self._narrowed.look_for(words)

    def clear(self) -> None:
        """Nothing is chosen and nothing sorted any more."""
        self.clearSelection()
        self._narrowed.look_for("")
        self.horizontalHeader().setSortIndicator(-1, Qt.SortOrder.AscendingOrder)

    def keys(self) -> tuple[str, ...]:
        """The keys of the chosen rows, from the top."""
        rows = sorted({index.row() for index in self.selectionModel().selectedRows()})
        return tuple(str(self._narrowed.index(row, 0).data(KEY_ROLE)) for row in rows)

    def shown(self) -> tuple[str, ...]:
        """The keys of the rows that are shown, from the top."""
        rows = range(self._narrowed.rowCount())
        return tuple(str(self._narrowed.index(row, 0).data(KEY_ROLE)) for row in rows)

    def choose(self, keys: Iterable[str]) -> None:
        """Chooses rows; where none of them is there the first."""
        wanted = set(keys)
        places = [n for n, key in enumerate(self.shown()) if key in wanted]
        if not places:
            places = [0] if self._narrowed.rowCount() else []
        selection = QItemSelection()
        last = self._narrowed.columnCount() - 1
        for row in places:
            selection.select(self._narrowed.index(row, 0), self._narrowed.index(row, last))
        if places:
            flags = QItemSelectionModel.SelectionFlag
            self.selectionModel().setCurrentIndex(
                self._narrowed.index(places[0], 0), flags.NoUpdate
            )
            self.selectionModel().select(selection, flags.ClearAndSelect)
        self.chosen.emit(None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.activated.emit(self.currentIndex())
        else:
            super().keyPressEvent(event)


class _Delegate(QStyledItemDelegate):
    """Cells without a frame around the current one; the first column says how a row is meant."""

    def initStyleOption(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        super().initStyleOption(option, index)
        option.textElideMode = Qt.TextElideMode.ElideRight
        option.state &= ~QStyle.StateFlag.State_HasFocus

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        super().paint(painter, option, index)
        row = index.data(ROW_ROLE)
        if index.column() == 0 and isinstance(row, ListRow) and row.tone in _EDGES:
            edge = option.rect
            painter.fillRect(
                edge.x(), edge.y() + 5, 3, edge.height() - 10, QColor(_EDGES[row.tone])
            )


_EDGES = {Tone.GOOD: "#3aa76d", Tone.DOUBTFUL: "#d98e1f", Tone.BAD: "#d8463c"}
"""The colour of the edge of a row; its words say the same."""
