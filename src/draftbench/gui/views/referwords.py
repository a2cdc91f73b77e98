"""Where the references of a clause stand in a cell that is set."""

from __future__ import annotations

from PySide6.QtCore import QPointF

from draftbench.gui.views.typesetting import SetBlock, extents


def refer_at(block: SetBlock, point: QPointF) -> int:
    """The number of the reference at a point of the cell; -1 where there is none."""
    for number, stretch in enumerate(block.refers):
        for line in block.lines:
            if not line.y() <= point.y() < line.y() + line.height():
                continue
            if any(
                left - 1 <= point.x() <= right + 1 for left, right in extents(block, line, stretch)
            ):
                return number
    return -1
