"""The thin lines between the columns, which are dragged to give these other widths."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSplitter, QSplitterHandle

Paint = Callable[[QPainter, QSplitterHandle], None]


class Dividers(QSplitter):
    """Columns beside each other; ``paint`` paints what covers the line between two of them."""

    def __init__(self, paint: Paint) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self._paint = paint
        self.setHandleWidth(1)
        self.setChildrenCollapsible(False)

    def createHandle(self) -> QSplitterHandle:
        return _Divider(self.orientation(), self, self._paint)

    def repaint_lines(self) -> None:
        """The rows stand elsewhere now."""
        for place in range(1, self.count()):
            self.handle(place).update()


class _Divider(QSplitterHandle):
    def __init__(self, orientation: Qt.Orientation, parent: QSplitter, paint: Paint) -> None:
        super().__init__(orientation, parent)
        self._paint = paint

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        self._paint(painter, self)
        painter.end()
