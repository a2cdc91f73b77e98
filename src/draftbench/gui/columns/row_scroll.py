"""Scrolling of rows whose heights are not known before they are seen."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QScrollBar

from draftbench.gui.columns.row_geometry import Levels

GLIDE = 0.3
"""The part of the way that one frame of a glide covers."""


class Scroller(QObject):
    """Keeps levels, scroll bar and what is seen in step.

    ``measure`` gives the height of a row, ``page`` the height of what is shown, both in pixels.
    ``scrolled`` says that something moved.
    """

    scrolled = Signal(object)

    def __init__(
        self,
        levels: Levels,
        bar: QScrollBar,
        measure: Callable[[int], int],
        page: Callable[[], int],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._levels, self._bar, self._measure, self._page = levels, bar, measure, page
        self._way = 0.0
        self._frames = QTimer(self)
        self._frames.setInterval(15)
        self._frames.timeout.connect(self._frame)
        bar.valueChanged.connect(self._on_bar)

    def settle(self, row: int, y: int) -> None:
        """Brings the top of ``row`` to ``y`` below the upper edge, as near as the ends allow, and
        measures all rows that are seen then."""
        levels, page = self._levels, self._page()
        levels.offset = 0
        if len(levels):
            row = min(max(0, row), len(levels) - 1)
            for _ in range(len(levels) + 1):
                offset = max(0, min(levels.top(row) - y, levels.total - page))
                if not self._measure_rows(levels.rows_in(offset, offset + page)):
                    break
            levels.offset = offset
        self._show()

    def keep(self) -> None:
        """Settles where it is: for rows whose heights may have changed."""
        row = self._levels.row_at(self._levels.offset)
        self.settle(row, self._levels.top(row) - self._levels.offset if row >= 0 else 0)

    def scroll(self, distance: int) -> None:
        """Moves by pixels; what is seen now moves by just as many."""
        levels = self._levels
        row = levels.row_at(levels.offset)
        if row >= 0:
            self.settle(row, levels.top(row) - levels.offset - distance)

    def glide(self, distance: int) -> None:
        """Moves by pixels, smoothly."""
        self._way = distance + (self._way if self._way * distance > 0 else 0.0)
        self._frames.start()

    def show_row(self, row: int) -> None:
        """Scrolls as little as needed to see a row; far ones come near the top."""
        levels, page = self._levels, self._page()
        self._stop()
        self._measure_rows(range(row, row + 1))
        top, height = levels.top(row) - levels.offset, levels.height(row)
        if top <= 0 and top + height >= page:
            return
        if top < -page or top > 2 * page:
            self.settle(row, max(0, min(page // 6, page - height)))
        elif top < 0 or height > page:
            self.settle(row, 0)
        elif top + height > page:
            self.settle(row, page - height)

    def present(self, row: int) -> None:
        """Brings a row well into view: a third of the page from the top, whole where it fits."""
        self._stop()
        self._measure_rows(range(row, row + 1))
        page = self._page()
        self.settle(row, max(0, min(page // 3, page - self._levels.height(row))))

    def show_height(self, y: int) -> None:
        """Brings a height of the rows to the middle."""
        self._stop()
        row = self._levels.row_at(y)
        if row >= 0:
            self.settle(row, self._levels.top(row) - y + self._page() // 2)

    def _stop(self) -> None:
        self._frames.stop()
        self._way = 0.0

    def _frame(self) -> None:
        step = round(self._way * GLIDE) or (1 if self._way > 0 else -1)
        before = self._levels.offset
        self._way -= step
        self.scroll(step)
        if abs(self._way) < 1 or self._levels.offset == before:
            self._stop()

    def _measure_rows(self, rows: range) -> bool:
        changed = False
        for row in rows:
            if not self._levels.measured(row):
                changed |= self._levels.measure(row, self._measure(row))
        return changed

    def _on_bar(self, value: int) -> None:
        self._stop()
        distance = value - self._levels.offset
        if abs(distance) <= self._page():
            self.scroll(distance)
        else:
            row = self._levels.row_at(value)
            if row >= 0:
                self.settle(row, self._levels.top(row) - value)

    def _show(self) -> None:
        bar, page = self._bar, self._page()
        blocked = bar.blockSignals(True)
        bar.setRange(0, max(0, self._levels.total - page))
        bar.setPageStep(max(1, page))
        bar.setSingleStep(60)
        bar.setValue(self._levels.offset)
        bar.blockSignals(blocked)
        bar.update()
        self.scrolled.emit(None)
