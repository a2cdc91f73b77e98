"""The rows of a list for Qt: under the heads of groups or without, sorted by a column and narrowed
to words."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import (
    QAbstractItemModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSortFilterProxyModel,
    Qt,
)

from draftbench.gui.speech import counted, listed
from draftbench.gui.widgets.replies import GroupHead, ListRow
from draftbench.language.delegations import name_key

_Index = QModelIndex | QPersistentModelIndex
KEY_ROLE = Qt.ItemDataRole.UserRole
ROW_ROLE = Qt.ItemDataRole.UserRole + 1
HEAD_ROLE = Qt.ItemDataRole.UserRole + 3
_SORT_ROLE = Qt.ItemDataRole.UserRole + 2
_NOWHERE = QModelIndex()
_TOP = 0
"""What an index holds that stands under no head; under one it is the number of it, from 1."""


@dataclass(frozen=True, slots=True)
class Group:
    """A head and the rows under it."""

    head: GroupHead
    rows: tuple[ListRow, ...]


class ListModel(QAbstractItemModel):
    """The rows of a listing; with groups their heads stand at the top level, and the rows of each
    under it. A row may stand under several heads."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._columns: tuple[str, ...] = ()
        self._rows: Sequence[ListRow] = ()
        self._groups: tuple[Group, ...] = ()
        self.cut: Callable[[int], bool] = lambda _: False
        """Whether the words of a head have no room."""

    def show(
        self, columns: tuple[str, ...], rows: Sequence[ListRow], groups: Sequence[Group] = ()
    ) -> None:
        """Shows other rows."""
        self.beginResetModel()
        self._columns, self._rows, self._groups = columns, rows, tuple(groups)
        self.endResetModel()

    def index(self, row: int, column: int, parent: _Index = _NOWHERE) -> QModelIndex:
        if not self.hasIndex(row, column, parent):
            return QModelIndex()
        return self.createIndex(row, column, parent.row() + 1 if parent.isValid() else _TOP)

    def parent(self, index: _Index = _NOWHERE) -> QModelIndex:  # type: ignore[override]
        if not index.isValid() or index.internalId() == _TOP:
            return QModelIndex()
        return self.createIndex(int(index.internalId()) - 1, 0, _TOP)

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        if not parent.isValid():
            return len(self._groups or self._rows)
        if self._groups and parent.internalId() == _TOP and parent.column() == 0:
            return len(self._groups[parent.row()].rows)
        return 0

    def columnCount(self, parent: _Index = _NOWHERE) -> int:
        return len(self._columns)

    def hasChildren(self, parent: _Index = _NOWHERE) -> bool:
        return self.rowCount(parent) > 0

    def flags(self, index: _Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        if self._head(index) is not None:
            return Qt.ItemFlag.ItemIsEnabled
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return flags | Qt.ItemFlag.ItemNeverHasChildren

    def _head(self, index: _Index) -> Group | None:
        if self._groups and index.internalId() == _TOP:
            return self._groups[index.row()]
        return None

    def _row(self, index: _Index) -> ListRow:
        if self._groups:
            return self._groups[int(index.internalId()) - 1].rows[index.row()]
        return self._rows[index.row()]

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        group = self._head(index)
        if group is not None:
            return _head_data(group, index.column(), role)
        row = self._row(index)
        text = row.cells[index.column()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return " ".join(text.split())
            case Qt.ItemDataRole.AccessibleTextRole:
                said = f"{self._columns[index.column()]}: {text}"
                first = index.column() == 0
                return listed((said, row.told)) if first and row.told else said
            case Qt.ItemDataRole.ToolTipRole if index.column() == 0 and row.told:
                return row.told
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
        if orientation is not Qt.Orientation.Horizontal or section >= len(self._columns):
            return None
        tip = role == Qt.ItemDataRole.ToolTipRole and self.cut(section)
        return self._columns[section] if tip or role == Qt.ItemDataRole.DisplayRole else None


def _head_data(group: Group, column: int, role: int) -> object:
    if role == HEAD_ROLE:
        return group.head
    if role == Qt.ItemDataRole.DisplayRole:
        return None if column else group.head.title
    if role == Qt.ItemDataRole.AccessibleTextRole:
        return counted(
            "{group}, {n} in this group",
            "{group}, {n} in this group",
            len(group.rows),
            group=group.head.title,
        )
    return None


class Narrowed(QSortFilterProxyModel):
    """The rows that have all the words that are looked for, in any column, with the heads over
    them. Heads keep their order, whatever the rows are sorted by."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words: list[str] = []
        self._key = ""
        self.setSortRole(_SORT_ROLE)
        self.setRecursiveFilteringEnabled(True)

    def look_for(self, words: str) -> None:
        """Narrows to these words (letter case does not count)."""
        self.beginFilterChange()
        self._words, self._key = words.casefold().split(), name_key(words)
        self.endFilterChange()

    def filterAcceptsRow(self, source_row: int, source_parent: _Index) -> bool:
        row = self.sourceModel().index(source_row, 0, source_parent).data(ROW_ROLE)
        if not isinstance(row, ListRow):
            return False  # a head stays for the rows under it
        if row.further and not self._words:
            return False
        if self._key and self._key in row.found:
            return True
        said = " ".join(row.cells).casefold()
        return all(word in said for word in self._words)

    def lessThan(self, left: _Index, right: _Index) -> bool:
        first, second = left.data(HEAD_ROLE), right.data(HEAD_ROLE)
        if isinstance(first, GroupHead) and isinstance(second, GroupHead):
            upward = self.sortOrder() is Qt.SortOrder.AscendingOrder
            return first < second if upward else second < first
        one, other = left.data(_SORT_ROLE), right.data(_SORT_ROLE)
        if type(one) is type(other):
            return bool(one < other)
        return str(one) < str(other)
