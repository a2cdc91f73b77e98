"""Where keys lead in the columns."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import Qt

from draftbench.gui.columns.row_geometry import Levels


class Step(StrEnum):
    """What a key asks for."""

    UP = "up"
    DOWN = "down"
    PAGE_UP = "page up"
    PAGE_DOWN = "page down"
    HOME = "home"
    END = "end"
    LEFT = "left"
    RIGHT = "right"
    NEXT = "next column"
    PREVIOUS = "previous column"


KEYS = {
    Qt.Key.Key_Up: Step.UP,
    Qt.Key.Key_Down: Step.DOWN,
    Qt.Key.Key_PageUp: Step.PAGE_UP,
    Qt.Key.Key_PageDown: Step.PAGE_DOWN,
    Qt.Key.Key_Home: Step.HOME,
    Qt.Key.Key_End: Step.END,
    Qt.Key.Key_Left: Step.LEFT,
    Qt.Key.Key_Right: Step.RIGHT,
}
SIDEWAYS = {Step.LEFT: -1, Step.RIGHT: 1, Step.PREVIOUS: -1, Step.NEXT: 1}
FORWARD = {Step.DOWN, Step.PAGE_DOWN}
PAGES = {Step.PAGE_UP, Step.PAGE_DOWN}


@dataclass(frozen=True, slots=True)
class Glide:
    """A part of the way through a row that is higher than the window, in pixels."""

    distance: int


def led(step: Step, row: int, levels: Levels, page: int) -> int | Glide:
    """The row that an upright step leads to from ``row``, or a glide where more of ``row`` lies
    that way than the ``page`` (in pixels) shows: no text is jumped over unread."""
    last = len(levels) - 1
    if step is Step.HOME:
        return 0
    if step is Step.END:
        return last
    way = 1 if step in FORWARD else -1
    if _goes_on(row, levels, page, way):
        return Glide(way * page * (4 if step in PAGES else 2) // 5)
    there = row + way
    if step in PAGES:
        reached = levels.row_at(levels.top(row) + way * page)
        there = reached if reached != row else there
    return min(max(0, there), last)


def _goes_on(row: int, levels: Levels, page: int, way: int) -> bool:
    top = levels.top(row) - levels.offset
    bottom = top + levels.height(row)
    if bottom - top <= page or bottom <= 0 or top >= page:
        return False
    return bottom > page + 1 if way > 0 else top < -1
