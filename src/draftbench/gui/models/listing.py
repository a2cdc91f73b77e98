"""The rows of a list for Qt: as they are, sorted by a column and narrowed to words."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSortFilterProxyModel,
    Qt,
)

from draftbench.gui.presenters.listing import ListRow

_Index = QModelIndex | QPersistentModelIndex
KEY_ROLE = Qt.ItemDataRole.UserRole
ROW_ROLE = Qt.ItemDataRole.UserRole + 1
_SORT_ROLE = Qt.ItemDataRole.UserRole + 2
_NOWHERE = QModelIndex()


class ListModel(QAbstractTableModel):
    """The rows of a listing."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._columns: tuple[str, ...] = ()
        self._rows: Sequence[ListRow] = ()

    def show(self, columns: tuple[str, ...], rows: Sequence[ListRow]) -> None:
        """Shows other rows."""
        self.beginResetModel()
        self._columns, self._rows = columns, rows
        self.endResetModel()

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: _Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._columns)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self._rows[index.row()]
        text = row.cells[index.column()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return " ".join(text.split())
            case Qt.ItemDataRole.AccessibleTextRole:
                return f"{self._columns[index.column()]}: {text}"
        if role == KEY_ROLE:
            return row.key
        if role == ROW_ROLE:
            return row
        if role == _SORT_ROLE:
            return dict(row.order).get(index.column(), text.casefold())
        return None

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._columns[section]
        return None


class Narrowed(QSortFilterProxyModel):
    """The rows that have all the words that are looked for, in any column."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words: list[str] = []
        self.setSortRole(_SORT_ROLE)

    def look_for(self, words: str) -> None:
        """Narrows to these words (letter case does not count)."""
        self.beginFilterChange()
        self._words = words.casefold().split()
        self.endFilterChange()

    def filterAcceptsRow(self, source_row: int, source_parent: _Index) -> bool:
        row = self.sourceModel().index(source_row, 0, source_parent).data(ROW_ROLE)
        said = " ".join(row.cells).casefold()
        return all(word in said for word in self._words)

    def lessThan(self, left: _Index, right: _Index) -> bool:
        one, other = left.data(_SORT_ROLE), right.data(_SORT_ROLE)
        if type(one) is type(other):
            return bool(one < other)
        return str(one) < str(other)
