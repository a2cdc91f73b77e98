"""Where the references of a clause stand in a cell that is set."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF

from draftbench.gui.columns.cell_layout import SetBlock, extents
from draftbench.gui.widgets.pieces import Block, Refer


def refer_at(blocks: Sequence[Block], made: Sequence[SetBlock], point: QPointF) -> Refer | None:
    """The reference at a point of the cell that these blocks, set, stand in."""
    for block, each in zip(blocks, made, strict=True):
        if (number := _number(each, point)) >= 0:
            return block.refers[number]
    return None


def _number(block: SetBlock, point: QPointF) -> int:
    for number, stretch in enumerate(block.refers):
        for line in block.lines:
            if not line.y() <= point.y() < line.y() + line.height():
                continue
            if any(
                left - 1 <= point.x() <= right + 1 for left, right in extents(block, line, stretch)
            ):
                return number
    return -1
