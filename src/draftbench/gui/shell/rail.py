"""The list at the left where there is room for signs alone: a dot, a sign or a code, a count."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter

from draftbench.gui.theme.colours import Theme
from draftbench.gui.theme.fonts import sans
from draftbench.gui.widgets.delegation_signs import draw_chip, draw_dot

if TYPE_CHECKING:
    from draftbench.gui.shell.sidebar import Line

WIDTH = 52
"""Pixels of the rail."""
_LINE, _RULE = 25, 13
"""Pixels of a line of it, and of the rule between two groups."""
_SIGNS = {
    "conflicts": "◆",
    "brackets": "[ ]",
    "references": "§",
    "languages": "≠",
    "confirm": "?",
    "orphans": "∅",
    "gaps": "+",
}
"""The signs of what needs a person; the tip says them in words."""


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
    kind, name = line.key
    painter.setFont(sans(10.5, bold=True))
    colour = QColor(line.colour or theme.accent)
    mirrored = painter.layoutDirection() is Qt.LayoutDirection.RightToLeft
    if kind == "delegation":
        width = min(place.width() - 6, QFontMetrics(painter.font()).horizontalAdvance(name) + 10)
        rect = QRectF(place.center().x() + 0.5 - width / 2, middle - 8, width, 16)
        draw_chip(painter, rect, name, theme, mirrored=mirrored)
        return
    half = QRect(place)
    half.setWidth(place.width() // 2)
    other = QRect(half.translated(half.width(), 0))
    first, second = (other, half) if mirrored else (half, other)
    painter.setPen(colour)
    if kind == "text":
        x = first.center().x()
        draw_dot(painter, QRectF(x - 4, middle - 4, 9, 9), colour, line.form, mirrored=mirrored)
    else:
        sign = "↺" if kind == "all" else _SIGNS.get(name, "•")
        painter.drawText(first, Qt.AlignmentFlag.AlignCenter, sign)
    painter.setFont(sans(11.5, bold=chosen))
    painter.setPen(QColor(theme.accent if chosen else theme.dim))
    painter.drawText(second, Qt.AlignmentFlag.AlignCenter, "" if kind == "all" else line.count)
