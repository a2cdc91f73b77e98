"""The shipped drawings as icons in the colours of a theme.

Sources are ``resources/icons/*.svg``, drawn with the one colour "currentColor".
"""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QPainter, QPixmap, QPixmapCache
from PySide6.QtSvg import QSvgRenderer

from draftbench.gui.theme.colours import Theme
from draftbench.resources import resource

SIZES = (16, 20, 24, 32, 48)
"""Pixels of the drawings of one icon."""
DIRECTED = frozenset({"undo", "redo", "take", "left", "right", "list", "inspector"})
"""Drawings that point along the lines of writing: turned round where these run from the right."""


def icon(name: str, theme: Theme, colour: str = "") -> QIcon:
    """The drawing of that name: in ``colour`` (the theme's colour of writing where it is empty),
    faint where what it stands for cannot be done now. A name without a drawing gives no icon."""
    made = QIcon()
    for mode, shade in (
        (QIcon.Mode.Normal, colour or theme.text),
        (QIcon.Mode.Disabled, theme.faint),
    ):
        for size in SIZES:
            made.addPixmap(drawing(name, shade, size), mode)
    return made


def drawing(name: str, colour: str, size: int, ratio: float = 1.0) -> QPixmap:
    """The drawing in one colour, ``size`` pixels wide and high on a screen of that scale."""
    right = QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
    turned = right and name in DIRECTED
    key = f"{name} {colour} {size} {ratio} {turned}"
    picture = QPixmap()
    if not QPixmapCache.find(key, picture):
        picture = _draw(name, colour, round(size * ratio), turned=turned)
        picture.setDevicePixelRatio(ratio)
        QPixmapCache.insert(key, picture)
    return picture


def _draw(name: str, colour: str, pixels: int, *, turned: bool) -> QPixmap:
    picture = QPixmap(pixels, pixels)
    picture.fill(Qt.GlobalColor.transparent)
    source = _source(name)
    if source:
        renderer = QSvgRenderer(QByteArray(source.replace("currentColor", colour).encode()))
        painter = QPainter(picture)
        if turned:
            painter.translate(picture.width(), 0)
            painter.scale(-1, 1)
        renderer.render(painter, QRectF(picture.rect()))
        painter.end()
    return picture


@cache
def _source(name: str) -> str:
    file = resource("icons", f"{name}.svg")
    return file.read_text(encoding="utf-8") if name and file.is_file() else ""
