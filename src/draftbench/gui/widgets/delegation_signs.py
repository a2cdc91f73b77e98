"""The signs of delegations: their codes as chips, bars at the edge of a cell, and dots in lists."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QLabel, QWidget

from draftbench.gui.theme.colours import LIGHT, Theme
from draftbench.gui.theme.delegation_colours import Form, Identity, identity
from draftbench.gui.theme.fonts import sans
from draftbench.gui.theme.style import sized
from draftbench.gui.widgets.labels import plain

BAND = 4.0
"""Pixels of the band at the start of a banded chip, at size 1."""
_SOLID, _HOLLOW = 3.0, 5.0
_ON, _OFF = 4.0, 3.0
"""Pixels of a bar: the width of a full one and of a hollow one, the parts of a dashed one."""
_EDGE = 1.5


def chip(code: str, parent: QWidget | None = None, theme: Theme = LIGHT) -> QLabel:
    """The code of a delegation in its colour and form."""
    label = plain(code, parent=parent)
    label.setObjectName("chip")
    label.setFont(sans(10.5, bold=True))
    label.setAlignment(Qt.AlignmentFlag.AlignCenter)
    paint_chip(label, theme)
    return label


def paint_chip(label: QLabel, theme: Theme) -> None:
    """Gives a code the colour that it has in a theme."""
    worn = identity(label.text())
    colour = worn.colour(theme)
    start = "right" if label.layoutDirection() is Qt.LayoutDirection.RightToLeft else "left"
    looks = {
        Form.SOLID: f"background: {colour}; color: {theme.panel}; padding: 2px 6px;",
        Form.OUTLINE: f"color: {colour}; border: 1px solid {colour}; padding: 1px 5px;",
        Form.BANDED: f"color: {colour}; border: 1px solid {colour}; padding: 1px 5px;"
        f" border-{start}: {BAND:g}px solid {colour};",
        Form.PLAIN: f"color: {colour}; padding: 2px 2px;",
    }
    label.setStyleSheet(
        sized(
            f"QLabel#chip {{ {looks[worn.form]} border-radius: 3px;"
            " font-size: 11px; font-weight: 600; }"
        )
    )


def draw_chip(
    painter: QPainter,
    rect: QRectF,
    code: str,
    theme: Theme,
    zoom: float = 1.0,
    *,
    mirrored: bool = False,
) -> None:
    """Paints a code as a chip with the painter's font; the band of a ``mirrored`` one stands at its
    right."""
    worn = identity(code)
    colour, radius = QColor(worn.colour(theme)), 3 * zoom
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    inside = QRectF(rect)
    if worn.form is Form.SOLID:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        painter.drawRoundedRect(rect, radius, radius)
    elif worn.form is not Form.PLAIN:
        edge = QRectF(rect).adjusted(_EDGE / 2, _EDGE / 2, -_EDGE / 2, -_EDGE / 2)
        painter.setPen(QPen(colour, _EDGE))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(edge, radius, radius)
        if worn.form is Form.BANDED:
            _fill_start(painter, QRectF(rect), radius, BAND * zoom, colour, mirrored=mirrored)
            side = BAND * zoom / 2
            inside.adjust(-side if mirrored else side, 0, -side if mirrored else side, 0)
    painter.setPen(QColor(theme.panel) if worn.form is Form.SOLID else colour)
    painter.drawText(inside, Qt.AlignmentFlag.AlignCenter, code)
    painter.restore()


def draw_bar(
    painter: QPainter, rect: QRectF, worn: Identity, theme: Theme, *, mirrored: bool = False
) -> None:
    """Paints the bar of a delegation along the left edge of ``rect`` (in a mirrored window the
    right one): full, hollow or dashed."""
    colour = QColor(worn.colour(theme))
    wide = _HOLLOW if worn.form is Form.OUTLINE else _SOLID
    left = rect.right() - wide if mirrored else rect.left()
    bar = QRectF(left, rect.top(), wide, rect.height())
    if worn.form is Form.OUTLINE:
        painter.save()
        painter.setPen(QPen(colour, 1))
        painter.setBrush(QColor(theme.panel))
        painter.drawRect(bar.adjusted(0.5, 0.5, -0.5, -0.5))
        painter.restore()
    elif worn.form is Form.BANDED:
        top = bar.top()
        while top < bar.bottom():
            part = QRectF(left, top, wide, min(_ON, bar.bottom() - top))
            painter.fillRect(part, colour)
            top += _ON + _OFF
    else:
        painter.fillRect(bar, colour)


def draw_dot(
    painter: QPainter, rect: QRectF, colour: QColor, form: Form, *, mirrored: bool
) -> None:
    """Paints a small square: full, hollow, or hollow with its start full."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if form is Form.SOLID:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        painter.drawRoundedRect(rect, 3, 3)
    elif form is Form.PLAIN:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        painter.drawEllipse(rect.center(), 2, 2)
    else:
        painter.setPen(QPen(colour, _EDGE))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(rect.adjusted(0.75, 0.75, -0.75, -0.75), 3, 3)
        if form is Form.BANDED:
            _fill_start(painter, rect, 3, rect.width() / 2, colour, mirrored=mirrored)
    painter.restore()


def _fill_start(
    painter: QPainter,
    rect: QRectF,
    radius: float,
    wide: float,
    colour: QColor,
    *,
    mirrored: bool,
) -> None:
    path = QPainterPath()
    path.addRoundedRect(rect, radius, radius)
    left = rect.right() - wide if mirrored else rect.left()
    part = QPainterPath()
    part.addRect(QRectF(QPointF(left, rect.top()), QPointF(left + wide, rect.bottom())))
    painter.fillPath(path.intersected(part), colour)


class Dot(QWidget):
    """The sign of a delegation before words that tell of it; without a code that of nobody."""

    SIZE = 9

    def __init__(self, code: str, theme: Theme = LIGHT) -> None:
        super().__init__()
        self._code, self._theme = code, theme
        self.setObjectName("dot")
        self.setFixedSize(self.SIZE, self.SIZE)

    def set_theme(self, theme: Theme) -> None:
        """Paints in these colours."""
        self._theme = theme
        self.update()

    def paintEvent(self, _: object) -> None:
        painter = QPainter(self)
        worn = identity(self._code)
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        colour = QColor(worn.colour(self._theme))
        draw_dot(painter, QRectF(self.rect()), colour, worn.form, mirrored=mirrored)
        painter.end()
