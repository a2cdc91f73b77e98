"""The matrix of positions for Qt: points down, delegations across."""

from __future__ import annotations

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from draftbench.amend.proceedings.matrix import Point
from draftbench.gui.meeting.position_matrix import Across, PositionMatrix
from draftbench.gui.speech import listed
from draftbench.gui.widgets.labels import as_tip

_Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
CELL_ROLE = Qt.ItemDataRole.UserRole
POINT_ROLE = Qt.ItemDataRole.UserRole + 1


class MatrixModel(QAbstractTableModel):
    """See the module. Of a row's head, POINT_ROLE gives the point; of a cell, CELL_ROLE what it
    says."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._matrix: PositionMatrix | None = None
        self._points: tuple[Point, ...] = ()
        self._columns: tuple[Across, ...] = ()

    def show(self, matrix: PositionMatrix | None) -> None:
        """Shows a matrix as it is now. Where points and columns are the same only what is in the
        cells is new, so that what is chosen stays chosen."""
        points_ = () if matrix is None else matrix.points
        columns = () if matrix is None else matrix.columns
        alike = [(p.name, p.depth) for p in points_] == [(p.name, p.depth) for p in self._points]
        if matrix is self._matrix and alike and columns == self._columns:
            self._points = points_
            if points_ and columns:
                last = self.index(len(points_) - 1, len(columns) - 1)
                self.dataChanged.emit(self.index(0, 0), last)
                self.headerDataChanged.emit(Qt.Orientation.Vertical, 0, len(points_) - 1)
            return
        self.beginResetModel()
        self._matrix, self._points, self._columns = matrix, points_, columns
        self.endResetModel()

    def point(self, row: int) -> Point:
        """The point of a row."""
        return self._points[row]

    def column(self, column: int) -> Across:
        """The delegation of a column."""
        return self._columns[column]

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._points)

    def columnCount(self, parent: _Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._columns)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if self._matrix is None or not index.isValid():
            return None
        point, column = self._points[index.row()], self._columns[index.column()]
        found = self._matrix.cell(point, column.code)
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return "" if found.mark is None else found.mark.sign
            case Qt.ItemDataRole.ToolTipRole:
                return as_tip(self._matrix.told(point, column.code))
            case Qt.ItemDataRole.AccessibleTextRole:
                return self._matrix.told(point, column.code)
        return found if role == CELL_ROLE else None

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        if self._matrix is None:
            return None
        if orientation is Qt.Orientation.Horizontal:
            if not 0 <= section < len(self._columns):
                return None
            column = self._columns[section]
            match role:
                case Qt.ItemDataRole.DisplayRole:
                    return column.title
                case Qt.ItemDataRole.ToolTipRole | Qt.ItemDataRole.AccessibleTextRole:
                    return column.name
            return None
        if not 0 <= section < len(self._points):
            return None
        point = self._points[section]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return point.called
            case Qt.ItemDataRole.ToolTipRole:
                return as_tip(point.words)
            case Qt.ItemDataRole.AccessibleTextRole:
                said = (point.called, point.words, self._matrix.counted(point))
                return listed(part for part in said if part)
        return point if role == POINT_ROLE else None
