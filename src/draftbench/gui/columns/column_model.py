"""The rows of one column as Qt's models and screen readers want them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import chain

from PySide6.QtCore import (
    QAbstractListModel,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QRect,
    Qt,
)
from PySide6.QtGui import QRegion
from PySide6.QtWidgets import QListView, QWidget

from draftbench.document import ClauseId, ClauseKind
from draftbench.gui.cells.cells import Cells
from draftbench.gui.cells.grid import Band
from draftbench.gui.cells.tips import tip
from draftbench.gui.columns.cell_layout import SetCell
from draftbench.gui.columns.row_geometry import Levels
from draftbench.gui.rows.row_filter import NO_FOLDS, Folds, fold_said
from draftbench.gui.speech import counted, listed, tr
from draftbench.gui.terms import term
from draftbench.gui.widgets.pieces import Cell

# What a screen reader says of a cell in the columns.


_NUMBERED = frozenset({ClauseKind.PREAMBULAR, ClauseKind.OPERATIVE})
"""Kinds that the label of a clause says ("OP 4")."""


def said(cells: Cells, row: int, column: int) -> str:
    """The words of a cell: what each clause is, its number, its text with the changes in words, how
    far it is; of a clause of the draft also what is open about it."""
    cell = cells.cell(row, column)
    document = cells.document(column)
    words: list[str] = []
    for block in cell.blocks:
        clause = document.get(block.clause)
        if clause is not None and clause.kind not in _NUMBERED:
            words.append(f"{term(clause.kind.value)}:")
        words.append(block.spoken)
    if not cell.blocks:
        words.extend(part for part in (cell.gap, cell.hint) if part)
    about = listed(_open(cells, row)) if column == cells.draft else ""
    return " ".join((*words, f"({about})")) if about else " ".join(words)


def told(cells: Cells, row: int, column: int) -> str:
    """What more can be said of a cell: who changed its clauses, which amendments concern them, why
    they stand where they do."""
    ids = cells.row(row).cells[column]
    return listed(chain.from_iterable(tip(cells, row, column, clause) for clause in ids))


def _open(cells: Cells, row: int) -> Iterator[str]:
    if cells.bracketed(row):
        yield tr("open bracket")
    entries = [entry for entry in cells.entries(row) if entry.open]
    if entries:
        yield counted("{n} open amendment", "{n} open amendments", len(entries))
    if any(entry.in_conflict for entry in entries):
        yield tr("in conflict")


Index = QModelIndex | QPersistentModelIndex

ROOT = QModelIndex()


class ColumnModel(QAbstractListModel):
    """The visible rows of one column. A row is its cell with the changes in words; screen readers
    also say the kind of a clause and what is open about it, and on request who changed it."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._cells: Cells | None = None
        self._rows: Sequence[int] = ()
        self._folds = NO_FOLDS
        self._column = 0

    def set_rows(
        self, cells: Cells, rows: Sequence[int], column: int, folds: Folds = NO_FOLDS
    ) -> None:
        """Shows ``rows`` (indices into ``cells``) of a column, those of ``folds`` as lines."""
        self.beginResetModel()
        self._cells, self._rows, self._column = cells, tuple(rows), column
        self._folds = folds
        self.endResetModel()

    def cell(self, row: int) -> Cell:
        """The cell in a visible row; an empty one before :meth:`set_rows`, and one with words
        alone where rows are folded."""
        if self._cells is None:
            return Cell()
        if words := self.fold(row):
            return Cell(gap=words)
        return self._cells.cell(self._rows[row], self._column)

    def fold(self, row: int) -> str:
        """What is said of the rows that are folded at a visible row; empty where none are."""
        run = self._folds.get(self._rows[row]) if self._folds else None
        return "" if run is None or self._cells is None else fold_said(self._cells, run)

    def tip(self, row: int, clause: ClauseId | None) -> tuple[str, ...]:
        """What is said of a clause in a visible row, or of the cell where it has none."""
        if self._cells is None:
            return ()
        if self.fold(row):
            return (tr("Click or press Space to show them"),)
        return tip(self._cells, self._rows[row], self._column, clause)

    def band(self, row: int) -> Band | None:
        """The head of a theme that stands over a visible row: over the first one of each theme."""
        if self._cells is None:
            return None
        found = self._cells.band(self._rows[row])
        return None if row and self._cells.band(self._rows[row - 1]) is found else found

    def rowCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if self._cells is None or not index.isValid() or index.row() >= len(self._rows):
            return None
        row = self._rows[index.row()]
        if folded := self.fold(index.row()):
            texts = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)
            return folded if role in texts else None
        match role:
            case Qt.ItemDataRole.DisplayRole:
                words = self.cell(index.row()).spoken
            case Qt.ItemDataRole.AccessibleTextRole:
                words = said(self._cells, row, self._column)
            case Qt.ItemDataRole.AccessibleDescriptionRole:
                return told(self._cells, row, self._column)
            case _:
                return None
        band = self.band(index.row())
        return words if band is None else f"{band.said}: {words}"


class RowList(QListView):
    """A list whose rows stand where levels say. It never scrolls by itself, lays nothing
    out, and keeps what Qt makes of a list for screen readers."""

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
