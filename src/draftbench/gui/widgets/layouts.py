"""Widgets below or beside each other."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple, TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLayout, QVBoxLayout, QWidget


class Gap(NamedTuple):
    """Space between two parts that stays as it is, in pixels."""

    pixels: int


Box = TypeVar("Box", bound=QBoxLayout)
Placed = tuple[QWidget, int] | tuple[QWidget, int, Qt.AlignmentFlag] | tuple[QLayout, int]
"""A part with how much it stretches, and perhaps the side that it keeps to."""
Part = QWidget | QLayout | Gap | Placed | int
"""What stands in a layout; a number is space that stretches so much."""
Margins = tuple[int, int, int, int] | None
"""Pixels at the left, the top, the right and the bottom; None: as the style has them."""
_NONE = (0, 0, 0, 0)


def stacked(
    on: QWidget | None, *parts: Part, margins: Margins = _NONE, spacing: int | None = None
) -> QVBoxLayout:
    """Parts one below the other on a widget, or (None) within another layout; ``spacing`` is in
    pixels (None: as the style has it)."""
    layout = QVBoxLayout() if on is None else QVBoxLayout(on)
    return _filled(layout, parts, margins, spacing)


def abreast(
    on: QWidget | None, *parts: Part, margins: Margins = _NONE, spacing: int | None = None
) -> QHBoxLayout:
    """The same beside each other."""
    layout = QHBoxLayout() if on is None else QHBoxLayout(on)
    return _filled(layout, parts, margins, spacing)


def _filled(layout: Box, parts: Iterable[Part], margins: Margins, spacing: int | None) -> Box:
    if margins is not None:
        layout.setContentsMargins(*margins)
    if spacing is not None:
        layout.setSpacing(spacing)
    for part in parts:
        match part:
            case Gap(pixels):
                layout.addSpacing(pixels)
            case int():
                layout.addStretch(part)
            case QWidget():
                layout.addWidget(part)
            case QLayout():
                layout.addLayout(part)
            case (QLayout() as inner, int() as stretch):
                layout.addLayout(inner, stretch)
            case _:
                layout.addWidget(*part)
    return layout
