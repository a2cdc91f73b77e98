"""Where the columns of a table stand that is set as lines with tabs in a cell."""

from __future__ import annotations

from itertools import accumulate, zip_longest

from PySide6.QtGui import QFont, QFontMetricsF, QTextOption

GAP = 14
"""The least space between two columns, at a size of 14 pixels of the text."""


def set_tabs(option: QTextOption, text: str, font: QFont, room: float) -> None:
    """Lets the columns of ``text`` stand under one another where ``room`` (in pixels) is enough for
    all of them, the last one in several lines if it must be; where it is not, its cells follow one
    another with a gap."""
    gap = GAP * font.pixelSize() / 14
    metrics = QFontMetricsF(font)
    lines = [line.split("\t") for line in text.replace("\n", "\u2028").split("\u2028")]
    widths = [
        max(metrics.horizontalAdvance(cell) for cell in column)
        for column in zip_longest(*(line for line in lines if len(line) > 1), fillvalue="")
    ]
    if sum(widths[:-1]) + gap * (len(widths) + 2) <= room:
        option.setTabArray(list(accumulate(width + gap for width in widths[:-1])))
    else:
        option.setTabStopDistance(gap)
