"""Widgets beside each other, going on in the next line where there is no room."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget


class WrappingRow(QWidget):
    """Lays out the ``widgets`` that are added in reading order, ``gap`` pixels apart, in as many
    lines as the width asks for; a line begins at the right where the window is mirrored."""

    def __init__(self, gap: int = 6) -> None:
        super().__init__()
        self.widgets: list[QWidget] = []
        self._last: list[QWidget] = []
        self._in_company: list[QWidget] = []
        self._gap = gap
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def add(self, widget: QWidget, *, last: bool = False, in_company: bool = False) -> None:
        """Add a widget behind the others; ``last`` ones, which are added after all others, stand at
        the end of their line, and one ``in_company`` never begins a line without the one before."""
        widget.setParent(self)
        self.widgets.append(widget)
        if last:
            self._last.append(widget)
        if in_company:
            self._in_company.append(widget)
        self.updateGeometry()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int, /) -> int:
        return max((place.bottom() + 1 for place in self._places(width)), default=0)

    def sizeHint(self) -> QSize:
        width = sum(widget.sizeHint().width() + self._gap for widget in self.widgets)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        width = max((widget.sizeHint().width() for widget in self.widgets), default=0)
        return QSize(width, self.heightForWidth(max(width, self.width())))

    def resizeEvent(self, event: QResizeEvent, /) -> None:
        super().resizeEvent(event)
        self._lay()

    def event(self, event: QEvent, /) -> bool:
        if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.LayoutDirectionChange):
            self.updateGeometry()
            self._lay()
        return super().event(event)

    def _lay(self) -> None:
        is_mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        for widget, place in zip(self.widgets, self._places(self.width()), strict=True):
            if is_mirrored:
                place.moveRight(self.width() - 1 - place.left())
            widget.setGeometry(place)

    def _places(self, width: int) -> list[QRect]:
        """Where each widget stands in a row of ``width`` pixels, counted from the left."""
        places: list[QRect] = []
        x = y = line = 0
        for widget, following in zip(self.widgets, [*self.widgets[1:], None], strict=True):
            size = widget.sizeHint()
            whole = size.width()
            if following in self._in_company and following is not None:
                whole += self._gap + following.sizeHint().width()
            if x and x + whole > width:
                x, y, line = 0, y + line + self._gap, 0
            places.append(QRect(x, y, size.width(), size.height()))
            x += size.width() + self._gap
            line = max(line, size.height())
        room = max(0, width - x + self._gap)
        for widget, place in zip(self.widgets, places, strict=True):
            if place.y() == y and self._last:
                place.translate(room * (widget in self._last), (line - place.height()) // 2)
        return places
