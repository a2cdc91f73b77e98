"""A list whose rows stand where levels say: the geometry that Qt asks a list for."""

from __future__ import annotations

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QPoint, QRect
from PySide6.QtGui import QRegion
from PySide6.QtWidgets import QListView, QWidget

from draftbench.gui.columns.cell_layout import SetCell
from draftbench.gui.columns.column_model import ROOT, ColumnModel, Index
from draftbench.gui.columns.row_geometry import Levels
from draftbench.gui.widgets.pieces import Cell


class RowList(QListView):
    """See the module. It never scrolls by itself, lays nothing out, and keeps what Qt makes of a
    list for screen readers."""

    def __init__(self, levels: Levels, model: ColumnModel, parent: QWidget | None = None) -> None:
        self._levels = levels  # Qt asks for geometry while it constructs the list
        self._rows_model = model
        super().__init__(parent)
        self.setModel(model)

    def row_rect(self, row: int) -> QRect:
        """Where a row stands in the viewport."""
        top = self._levels.top(row) - self._levels.offset
        return QRect(0, top, self.viewport().width(), self._levels.height(row))

    def cell(self, row: int) -> Cell:
        """The cell in a row."""
        return self._rows_model.cell(row)

    def set_cell(self, row: int) -> SetCell:
        """The cell in a row, set for the width of the list; each kind of list sets its own."""
        raise NotImplementedError

    def doItemsLayout(self) -> None:
        """Rows stand where the levels say."""

    def updateGeometries(self) -> None:
        """The scroll bar is not the list's."""

    def visualRect(self, index: Index) -> QRect:
        if not index.isValid() or index.row() >= len(self._levels):
            return QRect()
        return self.row_rect(index.row())

    def indexAt(self, point: QPoint) -> Index:  # type: ignore[override]
        y = point.y() + self._levels.offset
        if not 0 <= y < self._levels.total:
            return ROOT
        return self._rows_model.index(self._levels.row_at(y))

    def scrollTo(self, index: Index, hint: object = None) -> None:
        """The columns scroll together, and when they are told to."""

    def verticalOffset(self) -> int:
        return self._levels.offset

    def horizontalOffset(self) -> int:
        return 0

    def isIndexHidden(self, index: Index) -> bool:
        return False

    def moveCursor(self, action: object, modifiers: object) -> Index:  # type: ignore[override]
        return self.currentIndex()

    def setSelection(self, rect: QRect, command: QItemSelectionModel.SelectionFlag) -> None:
        index = self.indexAt(rect.center())
        self.selectionModel().select(index, command)

    def visualRegionForSelection(self, selection: QItemSelection) -> QRegion:
        region = QRegion()
        for index in selection.indexes():
            region += QRegion(self.visualRect(index))
        return region
