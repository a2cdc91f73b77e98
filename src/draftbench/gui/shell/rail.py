"""The signs of the list at the left: an eye where a text is shown, what needs a person, the codes
of delegations; and the rail, which has room for these and a count alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter

from draftbench.gui.theme.colours import Theme
from draftbench.gui.theme.fonts import sans
from draftbench.gui.theme.icons import drawing
from draftbench.gui.widgets.delegation_signs import draw_chip

if TYPE_CHECKING:
    from draftbench.gui.shell.sidebar import Line

WIDTH = 52
"""Pixels of the rail."""
_LINE, _RULE = 25, 13
"""Pixels of a line of it, and of the rule between two groups."""
SIGNS = {
    "conflicts": "◆",
    "brackets": "[ ]",
    "references": "§",
    "languages": "≠",
    "confirm": "?",
    "orphans": "∅",
    "gaps": "+",
}
"""The signs of what needs a person; the tip says them in words."""
_EYE = 16
_ROOMS = {"text": 24, "need": 24, "delegation": 42, "all": 24}
"""Pixels of a sign with what is free behind it, by what it stands before."""


def sign_room(line: Line) -> int:
    """Pixels of the sign before the name of a line."""
    return _ROOMS.get(line.key[0], 0) if line.key is not None else 0


def paint_sign(painter: QPainter, place: QRectF, line: Line, theme: Theme) -> None:
    """Paints the sign of a line in the middle of ``place``."""
    kind, name = line.key or ("", "")
    colour = QColor(line.colour or theme.dim)
    mirrored = painter.layoutDirection() is Qt.LayoutDirection.RightToLeft
    painter.setFont(sans(10.5, bold=True))
    middle = place.center()
    if kind == "delegation":
        width = min(place.width(), QFontMetrics(painter.font()).horizontalAdvance(name) + 10)
        rect = QRectF(middle.x() - width / 2, middle.y() - 8, width, 16)
        draw_chip(painter, rect, name, theme, mirrored=mirrored)
    elif kind == "text":
        ratio = painter.device().devicePixelRatioF()
        eye = drawing("eye" if line.on else "eye-off", colour.name(), _EYE, ratio)
        painter.drawPixmap(QPointF(middle.x() - _EYE / 2, middle.y() - _EYE / 2), eye)
    else:
        painter.setPen(colour)
        sign = "↺" if kind == "all" else SIGNS.get(name, "•")
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, sign)


def line_height(line: Line) -> int:
    """Pixels of a line of the list in the rail; 0 where the rail has none."""
    if line.key is None:
        return _RULE
    return 0 if line.key[0] == "theme" else _LINE


def paint_line(painter: QPainter, place: QRect, line: Line, theme: Theme, *, chosen: bool) -> None:
    """Paints a line of the list as one of the rail."""
    middle = place.center().y() + 0.5
    if line.key is None:
        if place.top() > 0:
            rule = QRectF(place.left() + 10, middle, place.width() - 20, 1)
            painter.fillRect(rule, QColor(theme.edge if theme.strong else theme.line))
        return
    if line.key[0] == "delegation":
        paint_sign(painter, QRectF(place).adjusted(3, 0, -3, 0), line, theme)
        return
    half = QRect(place)
    half.setWidth(place.width() // 2)
    other = QRect(half.translated(half.width(), 0))
    mirrored = painter.layoutDirection() is Qt.LayoutDirection.RightToLeft
    first, second = (other, half) if mirrored else (half, other)
    paint_sign(painter, QRectF(first), line, theme)
    painter.setFont(sans(11.5, bold=chosen))
    painter.setPen(QColor(theme.accent if chosen else theme.dim))
    count = "" if line.key[0] == "all" else line.count
    painter.drawText(second, Qt.AlignmentFlag.AlignCenter, count)
