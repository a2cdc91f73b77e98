"""The table of the matrix: signs in colour, heads with names and counts, keys that set stances."""

from __future__ import annotations

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFontMetricsF, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
)

from draftbench.amend.proceedings.matrix import Point
from draftbench.amend.proceedings.terms import Stance
from draftbench.gui.meeting.position_matrix import (
    MARKS,
    SETTING,
    Across,
    MatrixCell,
    PositionMatrix,
)
from draftbench.gui.speech import listed, tr
from draftbench.gui.theme.colours import LIGHT, Theme
from draftbench.gui.theme.fonts import sans
from draftbench.gui.widgets.elision import elided
from draftbench.gui.widgets.labels import as_tip

# The matrix of positions for Qt: points down, delegations across.


_Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
CELL_ROLE = Qt.ItemDataRole.UserRole
POINT_ROLE = Qt.ItemDataRole.UserRole + 1


class MatrixModel(QAbstractTableModel):
    """The matrix for Qt: points down, delegations across. Of a row's head, POINT_ROLE gives the
    point; of a cell, CELL_ROLE what it says."""

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


HEIGHT, ACROSS, SCROLL = 30, 46, 20
"""The height of a row, the width of a column and that of a scroll bar, in pixels."""
GROUNDS = {
    "ok": "moved_ground",
    "deleted": "deleted_ground",
    "warn": "bracket_ground",
    "accent": "accent_ground",
    "dim": "hover",
}
"""The grounds behind the signs, by the colour of the sign."""
_KEYS = {Qt.Key[f"Key_{MARKS[s].key}"]: s for s in SETTING if s in MARKS and MARKS[s].key}
_BACK = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)


class MatrixTable(QTableView):
    """``stance_asked`` carries the stance that a key sets in the chosen cells, ``menu_asked`` None,
    ``folded`` the code of a group, ``went`` the point whose head was clicked twice, ``chosen``
    None."""

    stance_asked = Signal(object)
    menu_asked = Signal(object)
    folded = Signal(object)
    went = Signal(object)
    chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.points = MatrixModel(self)
        self.theme = LIGHT
        self.setModel(self.points)
        self.setAccessibleName(tr("Positions: points down, delegations across"))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setItemDelegate(_Cells(self))
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(lambda _: self.menu_asked.emit(None))
        self.doubleClicked.connect(lambda _: self.menu_asked.emit(None))
        self.heads = _Heads(self)
        self.setVerticalHeader(self.heads)
        self.heads.sectionDoubleClicked.connect(lambda row: self.went.emit(self.points.point(row)))
        across = self.horizontalHeader()
        across.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        across.setDefaultSectionSize(ACROSS)
        across.setMinimumSectionSize(ACROSS)
        across.setHighlightSections(True)
        across.setSectionsClickable(True)
        across.sectionClicked.connect(self._on_head)
        self.selectionModel().selectionChanged.connect(lambda *_: self.chosen.emit(None))
        self.selectionModel().currentChanged.connect(lambda *_: self.chosen.emit(None))

    def show_matrix(self, matrix: PositionMatrix | None) -> None:
        """Shows a matrix as it is now; what was chosen stays chosen where it is still there."""
        here = self.here()
        self.heads.matrix = matrix
        self.points.show(matrix)
        metrics = QFontMetricsF(self.horizontalHeader().font())
        for number in range(self.points.columnCount()):
            wide = metrics.horizontalAdvance(self.points.column(number).title) + 20
            self.setColumnWidth(number, max(ACROSS, round(wide)))
        self.heads.updateGeometry()
        self.updateGeometries()
        if here is not None and not self.currentIndex().isValid():
            self.go_to(here[0].name, here[1])
        self.heads.viewport().update()

    def set_theme(self, theme: Theme) -> None:
        """Paints in these colours."""
        self.theme = theme
        self.viewport().update()
        self.heads.viewport().update()

    # what is chosen

    def here(self) -> tuple[Point, str] | None:
        """The current cell: a point and the code of a delegation."""
        index = self.currentIndex()
        if not index.isValid():
            return None
        return self.points.point(index.row()), self.points.column(index.column()).code

    def cells(self) -> tuple[tuple[Point, str], ...]:
        """The chosen cells, row by row."""
        found = sorted((i.row(), i.column()) for i in self.selectionModel().selectedIndexes())
        return tuple((self.points.point(r), self.points.column(c).code) for r, c in found)

    def go_to(self, name: str, code: str = "") -> bool:
        """Makes the cell of a point (as acts call it) and a delegation current."""
        rows = (r for r in range(self.points.rowCount()) if self.points.point(r).name == name)
        row = next(rows, -1)
        columns = range(self.points.columnCount())
        column = next((c for c in columns if self.points.column(c).code == code), 0)
        if row < 0 or not columns:
            return False
        self.setCurrentIndex(self.points.index(row, column))
        return True

    def _on_head(self, column: int) -> None:
        if self.points.column(column).members:
            self.folded.emit(self.points.column(column).code)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if plain and key in _KEYS:
            self.stance_asked.emit(_KEYS[key])
        elif plain and key in _BACK:
            self.stance_asked.emit(Stance.NONE)
        elif plain and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.menu_asked.emit(None)
        else:
            super().keyPressEvent(event)


class _Cells(QStyledItemDelegate):
    """A sign on its ground; one that a group said without it."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        table = self.parent()
        if not isinstance(table, MatrixTable):
            return
        theme, rect = table.theme, QRect(option.rect)
        found = index.data(CELL_ROLE)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.fillRect(rect, QColor(theme.row if chosen else theme.panel))
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, QColor(theme.line))
        if isinstance(found, MatrixCell) and found.mark is not None:
            box = QRectF(rect).adjusted(4, 4, -4, -5)
            colour = QColor(str(getattr(theme, found.mark.colour)))
            if not found.via:
                painter.setPen(Qt.PenStyle.NoPen)
                ground = str(getattr(theme, GROUNDS[found.mark.colour]))
                painter.setBrush(QColor(ground))
                painter.drawRoundedRect(box, 4, 4)
            painter.setPen(colour)
            painter.setFont(sans(13, bold=not found.via))
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, found.mark.sign)
        if index == table.currentIndex():
            painter.setPen(QPen(QColor(theme.accent), 2 if table.hasFocus() else 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(rect).adjusted(1.5, 1.5, -1.5, -2.5), 4, 4)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        return QSize(ACROSS, HEIGHT)


class _Heads(QHeaderView):
    """The points at the left: what each is called, its words, and how many hold what."""

    def __init__(self, parent: MatrixTable) -> None:
        super().__init__(Qt.Orientation.Vertical, parent)
        self.table = parent
        self.matrix: PositionMatrix | None = None
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setDefaultSectionSize(HEIGHT)
        self.setSectionsClickable(True)
        self.setAccessibleName(tr("Points"))

    def sizeHint(self) -> QSize:
        whole = self.table.width()
        cells = sum(map(self.table.columnWidth, range(self.table.points.columnCount())))
        left = whole - cells - SCROLL  # what the cells leave free belongs to the words
        return QSize(max(250, round(whole * 0.44), left), 0)

    def paintSection(self, painter: QPainter, rect: QRect, section: int, /) -> None:
        point = self.model().headerData(section, Qt.Orientation.Vertical, POINT_ROLE)
        if self.matrix is None or not isinstance(point, Point):
            return
        theme = self.table.theme
        current = self.table.currentIndex().row() == section
        painter.save()
        painter.fillRect(rect, QColor(theme.row if current else theme.panel))
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, QColor(theme.line))
        if point.open and not point.depth:
            side = rect.right() - 2 if self._mirrored else rect.left()
            painter.fillRect(side, rect.top() + 5, 3, rect.height() - 11, QColor(theme.warn))
        begin, end = 12 + 16 * point.depth, 10
        left, right = (end, begin) if self._mirrored else (begin, end)
        inside = QRectF(rect).adjusted(left, 0, -right, -1)
        inside = self._less(inside, self._counts(painter, point, inside) + 8, at_end=True)
        bold = sans(12.5, bold=not point.depth)
        painter.setFont(bold)
        agreed = self.matrix.agreed(point)
        good = agreed.startswith("✓")
        painter.setPen(QColor(theme.ok if good else theme.warn if agreed else theme.text))
        name = point.called + (f" {agreed.partition(' ')[0]}" if agreed else "")
        name += f" {', '.join(point.codes)}" if point.codes else ""
        metrics = QFontMetricsF(bold)
        name = elided(metrics, name, inside.width())
        self._write(painter, inside, name)
        inside = self._less(inside, metrics.horizontalAdvance(name) + 9)
        if inside.width() > 30:
            thin = sans(12)
            painter.setFont(thin)
            painter.setPen(QColor(theme.dim))
            self._write(painter, inside, elided(QFontMetricsF(thin), point.words, inside.width()))
        painter.restore()

    @property
    def _mirrored(self) -> bool:
        return self.layoutDirection() is Qt.LayoutDirection.RightToLeft

    def _less(self, room: QRectF, width: float, *, at_end: bool = False) -> QRectF:
        """What is left of a room when ``width`` of it is taken where the line begins, or ends."""
        if at_end is self._mirrored:
            return room.adjusted(width, 0, 0, 0)
        return room.adjusted(0, 0, -width, 0)

    def _write(self, painter: QPainter, room: QRectF, words: str) -> None:
        """Writes from the side where lines of the window begin, whatever language the words are."""
        side = Qt.AlignmentFlag.AlignRight if self._mirrored else Qt.AlignmentFlag.AlignLeft
        flags = side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(room, flags, words)

    def _counts(self, painter: QPainter, point: Point, inside: QRectF) -> float:
        """Paints the counts where the line ends; gives the width that they take."""
        taken = 0.0
        font = sans(11.5, bold=True)
        painter.setFont(font)
        metrics = QFontMetricsF(font)
        for mark, number in reversed(self.matrix.counts(point) if self.matrix else ()):
            words = f"{mark.sign} {number}"
            width = metrics.horizontalAdvance(words)
            painter.setPen(QColor(str(getattr(self.table.theme, mark.colour))))
            left = inside.left() + taken if self._mirrored else inside.right() - taken - width
            place = QRectF(left, inside.top(), width, inside.height())
            painter.drawText(place, Qt.AlignmentFlag.AlignCenter, words)
            taken += width + 9
        return taken
