"""The map at the edge: all rows at a glance, with marks where the draft differs."""

from __future__ import annotations

from collections.abc import Sequence
from enum import IntFlag
from time import perf_counter

from PySide6.QtCore import QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from draftbench.gui.presenters.cells import Cells
from draftbench.gui.presenters.pieces import Cell, Change
from draftbench.gui.theme.colours import LIGHT, Theme
from draftbench.gui.views.geometry import Levels

TURN = 0.005
"""For how many seconds rows are looked at before the window gets its turn again."""


class Sign(IntFlag):
    """What is to be seen in a row of the draft."""

    NONE = 0
    INSERTED = 1
    DELETED = 2
    MOVED = 4
    OFFERED = 8


# colour, left edge and width of each mark in parts of the map: the place tells the kind as well
MARKS = {
    Sign.OFFERED: ("faint", 0.35, 0.3),
    Sign.MOVED: ("moved", 0.3, 0.4),
    Sign.INSERTED: ("inserted", 0.15, 0.4),
    Sign.DELETED: ("deleted", 0.45, 0.4),
}
CHANGES = {
    Change.INSERTED: Sign.INSERTED,
    Change.DELETED: Sign.DELETED,
    Change.MOVED: Sign.MOVED,
    Change.AWAY: Sign.MOVED,
}


def sign(*cells: Cell) -> Sign:
    """The signs of the cells of a row that show changes."""
    found = Sign.NONE
    for cell in cells:
        found |= Sign.OFFERED if cell.hint else Sign.NONE
        for change in cell.changed:
            found |= CHANGES[change]
    return found


class Overview(QWidget):
    """The map. ``jumped`` carries the height (in the rows) that should come to the middle,
    ``finished`` says that every row was looked at."""

    jumped = Signal(object)
    finished = Signal(object)

    def __init__(self, levels: Levels, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._levels = levels
        self._theme = LIGHT
        self._cells: Cells | None = None
        self._rows: Sequence[int] = ()
        self._signs: list[Sign] = []
        self._marked: list[tuple[int, tuple[Sign, ...]]] = []
        self._page = 1
        self._work = QTimer(self)
        self._work.setInterval(0)
        self._work.timeout.connect(self._look)
        self.setFixedWidth(14)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName("Map of the changes")
        self.setToolTip(
            "Where the draft or a version differs: insertions at the left, deletions\n"
            "at the right, moves in two lines, offers from the sources short in the middle"
        )

    def set_rows(self, cells: Cells, rows: Sequence[int]) -> None:
        """Shows the marks of other rows; they are looked at in idle time."""
        self._cells, self._rows, self._signs, self._marked = cells, rows, [], []
        self._work.start()
        self.update()

    def set_theme(self, theme: Theme) -> None:
        """Other colours."""
        self._theme = theme
        self.update()

    def set_page(self, page: int) -> None:
        """How much of the rows is shown at once, in pixels."""
        self._page = page
        self.update()

    @property
    def signs(self) -> tuple[Sign, ...]:
        """The signs of the rows looked at so far."""
        return tuple(self._signs)

    def _look(self) -> None:
        if self._cells is None or len(self._signs) >= len(self._rows):
            self._work.stop()
            self.finished.emit(None)
            return
        cells = self._cells
        columns = (cells.draft, *cells.differences.columns)
        end = perf_counter() + TURN
        while len(self._signs) < len(self._rows) and perf_counter() < end:
            row = self._rows[len(self._signs)]
            found = sign(*(cells.cell(row, column) for column in columns))
            if found:
                kinds = tuple(kind for kind in MARKS if found & kind)
                self._marked.append((len(self._signs), kinds))
            self._signs.append(found)
        self.update()

    def _scale(self) -> float:
        """Pixels of the map for a pixel of the rows."""
        return min(1.0, self.height() / max(1, self._levels.total))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        theme = self._theme
        painter.fillRect(self.rect(), QColor(theme.window))
        scale = self._scale()
        if self._levels.total > self._page:
            self._paint_page(painter, scale)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        taken = dict.fromkeys(MARKS, -9.0)
        brushes = {
            kind: QColor(str(getattr(theme, colour))) for kind, (colour, *_) in MARKS.items()
        }
        for row, kinds in self._marked:
            if row >= len(self._levels):
                break
            y = self._levels.top(row) * scale + 1
            for kind in kinds:
                if taken[kind] <= y - 2:
                    taken[kind] = y
                    painter.setBrush(brushes[kind])
                    self._paint_sign(painter, kind, y, self._levels.height(row) * scale)
        painter.end()

    def _paint_page(self, painter: QPainter, scale: float) -> None:
        theme = self._theme
        top = self._levels.offset * scale
        page = QRectF(1.5, top + 0.5, self.width() - 3, max(8.0, self._page * scale - 1))
        ground = QColor(theme.accent)
        ground.setAlpha(28)
        edge = QColor(theme.accent)
        edge.setAlpha(120)
        painter.setPen(QPen(edge, 1))
        painter.setBrush(ground)
        painter.drawRoundedRect(page, 2, 2)

    def _paint_sign(self, painter: QPainter, kind: Sign, y: float, space: float) -> None:
        _, left, width = MARKS[kind]
        height = max(3.0, min(space - 2, 10.0))
        box = QRectF(self.width() * left, y, self.width() * width, height)
        if kind is Sign.MOVED:
            painter.drawRect(box.adjusted(0, 0, 0, 1.2 - height))
            painter.drawRect(box.adjusted(0, 2.4, 0, 3.6 - height))
        else:
            painter.drawRoundedRect(box, 1, 1)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.jumped.emit(round(event.position().y() / self._scale()))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton:
            self.jumped.emit(round(event.position().y() / self._scale()))
