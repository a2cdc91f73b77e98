"""The map at the edge: all rows at a glance, with marks by kind of change."""

from __future__ import annotations

from collections.abc import Sequence
from math import log
from time import perf_counter

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QHelpEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
    QPolygonF,
)
from PySide6.QtWidgets import QToolTip, QWidget

from draftbench.gui.cells.cells import Cells
from draftbench.gui.columns.row_geometry import Levels
from draftbench.gui.rows.map_signs import Sign, sentence, sign
from draftbench.gui.speech import marked, tr
from draftbench.gui.theme.colours import LIGHT, Theme
from draftbench.gui.widgets.labels import as_tip

TURN = 0.005
"""For how many seconds rows are looked at before the window gets its turn again."""
NEAR = 4
"""Pixels from a mark within which the mouse means it."""

# colour, left edge and width of each mark in parts of the map: the place tells the kind as well
MARKS = {
    Sign.OFFERED: ("faint", 0.38, 0.24),
    Sign.MOVED: ("moved", 0.3, 0.4),
    Sign.INSERTED: ("inserted", 0.2, 0.3),
    Sign.DELETED: ("deleted", 0.5, 0.3),
    Sign.BRACKET: ("bracket", 0.04, 0.92),
    Sign.CONFLICT: ("deleted", 0.22, 0.56),
}
LEGEND = marked(
    "Insertions stand at the left, deletions at the right, moves are two lines, open brackets\n"
    "embrace, conflicts are diamonds, offers from the sources short in the middle."
)


class Overview(QWidget):
    """The map. ``jumped`` carries the height (in the rows) that should come to the middle,
    ``finished`` says that every row was looked at."""

    jumped = Signal(object)
    finished = Signal(object)

    def __init__(self, levels: Levels) -> None:
        super().__init__()
        self._levels = levels
        self._theme = LIGHT
        self._cells: Cells | None = None
        self._rows: Sequence[int] = ()
        self._signs: list[Sign] = []
        self._marked: list[tuple[int, tuple[Sign, ...]]] = []
        self._page = 1
        self._drawn: tuple[object, QPixmap] | None = None
        self._work = QTimer(self, interval=0)
        self._work.timeout.connect(self._look)
        self.setFixedWidth(16)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(tr("Map of the changes"))
        self.setAccessibleDescription(tr(LEGEND))

    def set_rows(self, cells: Cells, rows: Sequence[int]) -> None:
        """Shows the marks of other rows; they are looked at in idle time."""
        self._cells, self._rows, self._signs, self._marked = cells, rows, [], []
        self._drawn = None
        self._work.start()
        self.update()

    def set_theme(self, theme: Theme) -> None:
        """Other colours."""
        self._theme = theme
        self._drawn = None
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
            self._drawn = None
            self.update()
            self.finished.emit(None)
            return
        cells = self._cells
        eighth = 8 * len(self._signs) // len(self._rows)
        end = perf_counter() + TURN
        while len(self._signs) < len(self._rows) and perf_counter() < end:
            found = sign(cells, self._rows[len(self._signs)])
            if found:
                kinds = tuple(kind for kind in MARKS if found & kind)
                self._marked.append((len(self._signs), kinds))
            self._signs.append(found)
        if 8 * len(self._signs) // len(self._rows) != eighth:  # not at every turn
            self._drawn = None
            self.update()

    def _scale(self) -> float:
        """Pixels of the map for a pixel of the rows."""
        return min(1.0, self.height() / max(1, self._levels.total))

    # painting

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(self._theme.window))
        scale = self._scale()
        if self._levels.total > self._page:
            self._paint_page(painter, scale)
        painter.drawPixmap(0, 0, self._marks(scale))
        painter.end()

    def _marks(self, scale: float) -> QPixmap:
        """All marks, painted anew only where they stand elsewhere."""
        about = round(500 * log(max(1, self._levels.total)))  # heights change as rows are seen
        key = (self.size(), self.devicePixelRatioF(), about)
        if self._drawn is None or self._drawn[0] != key:
            ratio = self.devicePixelRatioF()
            made = QPixmap(round(self.width() * ratio), max(1, round(self.height() * ratio)))
            made.setDevicePixelRatio(ratio)
            made.fill(Qt.GlobalColor.transparent)
            painter = QPainter(made)
            self._paint_marks(painter, scale)
            painter.end()
            self._drawn = (key, made)
        return self._drawn[1]

    def _paint_marks(self, painter: QPainter, scale: float) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        taken = dict.fromkeys(MARKS, -9.0)
        brushes = {
            kind: QColor(str(getattr(self._theme, colour))) for kind, (colour, *_) in MARKS.items()
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

    def _paint_page(self, painter: QPainter, scale: float) -> None:
        theme = self._theme
        top = self._levels.offset * scale
        page = QRectF(0.5, top + 0.5, self.width() - 1, max(8.0, self._page * scale - 1))
        ground = QColor(theme.accent)
        ground.setAlpha(28)
        edge = QColor(theme.accent)
        edge.setAlpha(255 if theme.strong else 120)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
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
        elif kind is Sign.BRACKET:
            tall = QRectF(box.left(), y - 0.5, box.width(), max(5.0, height))
            for x, inner in ((tall.left(), tall.left()), (tall.right() - 1.2, tall.right() - 2.6)):
                painter.drawRect(QRectF(x, tall.top(), 1.2, tall.height()))
                painter.drawRect(QRectF(inner, tall.top(), 2.6, 1))
                painter.drawRect(QRectF(inner, tall.bottom() - 1, 2.6, 1))
        elif kind is Sign.CONFLICT:
            self._paint_diamond(painter, QPointF(box.center().x(), y + 4), box.width() / 2)
        else:
            painter.drawRoundedRect(box, 1, 1)

    def _paint_diamond(self, painter: QPainter, middle: QPointF, size: float) -> None:
        corners = [(0.0, -size), (size, 0.0), (0.0, size), (-size, 0.0)]
        painter.setPen(QPen(QColor(self._theme.window), 1.5))
        painter.drawPolygon(QPolygonF([middle + QPointF(x, y) for x, y in corners]))
        painter.setPen(Qt.PenStyle.NoPen)

    # the mouse

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            QToolTip.showText(event.globalPos(), as_tip(self.tip_at(event.pos().y())), self)
            return True
        return super().event(event)

    def tip_at(self, y: int) -> str:
        """What stands at that height of the map: the nearest marked row there, else the row."""
        if self._cells is None or not self._rows or not len(self._levels):
            return ""
        scale = self._scale()
        near = [
            (abs(self._levels.top(row) * scale + 3 - y), row)
            for row, _ in self._marked
            if row < len(self._levels) and abs(self._levels.top(row) * scale + 3 - y) <= NEAR
        ]
        row = min(near)[1] if near else self._levels.row_at(round(y / scale))
        if y / scale > self._levels.total or not 0 <= row < len(self._rows):
            return tr(LEGEND)
        found = self._signs[row] if row < len(self._signs) else Sign.NONE
        return sentence(self._cells, self._rows[row], found)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.jumped.emit(round(event.position().y() / self._scale()))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton:
            self.jumped.emit(round(event.position().y() / self._scale()))
