"""Where the rows stand: one set of heights for all columns."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import accumulate

from PySide6.QtCore import Qt


class Levels:
    """The heights of the rows that all columns share, in pixels, and how far they are scrolled.

    Heights are estimates until a row was seen and measured. Laws: ``top(0)`` is 0,
    ``top(n + 1) = top(n) + height(n)``, ``total`` is the sum of the heights, and ``row_at(y)`` is
    the row with ``top(row) <= y < top(row + 1)``.
    """

    def __init__(self, estimates: Sequence[int] = ()) -> None:
        self.offset = 0
        """The height above the part that is shown."""
        self.reset(estimates)

    def reset(self, estimates: Sequence[int]) -> None:
        """New rows, none of them measured. Estimates below 1 count as 1."""
        self._heights = [max(1, height) for height in estimates]
        self._measured = bytearray(len(self._heights))
        self._tops: list[int] | None = None

    def __len__(self) -> int:
        return len(self._heights)

    def height(self, row: int) -> int:
        """The height of a row, measured or estimated."""
        return self._heights[row]

    def measured(self, row: int) -> bool:
        """Whether the height of a row is more than an estimate."""
        return bool(self._measured[row])

    def measure(self, row: int, height: int) -> bool:
        """Sets the height of a row; says whether it is another one than before."""
        self._measured[row] = True
        height = max(1, height)
        if height == self._heights[row]:
            return False
        self._heights[row] = height
        self._tops = None
        return True

    def forget(self, row: int) -> None:
        """The row must be measured again."""
        self._measured[row] = False

    def top(self, row: int) -> int:
        """The height of all rows before ``row``."""
        return self._sums()[row]

    @property
    def total(self) -> int:
        """The height of all rows."""
        return self._sums()[-1]

    def row_at(self, y: int) -> int:
        """The row at a height; the first or the last one beyond the ends, -1 without rows."""
        if not self._heights:
            return -1
        return min(max(0, bisect_right(self._sums(), y) - 1), len(self._heights) - 1)

    def rows_in(self, top: int, bottom: int) -> range:
        """The rows of which a part lies in ``top <= y < bottom``."""
        if not self._heights or bottom <= 0 or top >= self.total or bottom <= top:
            return range(0)
        return range(self.row_at(top), self.row_at(bottom - 1) + 1)

    def _sums(self) -> list[int]:
        if self._tops is None:
            self._tops = list(accumulate(self._heights, initial=0))
        return self._tops


# Where keys lead in the columns.


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
