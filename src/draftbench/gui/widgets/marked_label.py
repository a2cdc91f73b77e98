"""A small label for text with changes in it: struck out, underlined, underlined twice."""

from __future__ import annotations

from itertools import accumulate, pairwise

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QPainter,
    QPaintEvent,
    QPen,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QLabel, QSizePolicy

from draftbench.gui.theme.colours import LIGHT, Theme
from draftbench.gui.theme.delegation_colours import identity
from draftbench.gui.theme.fonts import of_texts, serif, slants
from draftbench.gui.widgets.elision import bind_marks, mirrored_text
from draftbench.gui.widgets.offsets import units
from draftbench.gui.widgets.pieces import APART, Change, Piece, apart

EDGE = 11
"""Pixels between the line at the leading edge and the text."""
LEADING = 1.42
"""Height of a line as a multiple of the size of the face."""


class MarkedLabel(QLabel):
    """Pieces of text, painted as they are: what looks like markup in them is text too. Assistive
    programs read the changes in words (``spoken``)."""

    def __init__(
        self,
        pieces: tuple[Piece, ...],
        spoken: str,
        size: float = 13,
    ) -> None:
        super().__init__()
        size = of_texts(size)
        self._theme = LIGHT
        self._pieces = pieces
        self._layout = QTextLayout(bind_marks("".join(piece.text for piece in pieces)), serif(size))
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        self._layout.setTextOption(option)
        self._line = round(size * LEADING)
        self._heights: dict[int, int] = {}
        self._wrapped = -1
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setText(spoken)
        self.setAccessibleName(spoken)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.set_theme(LIGHT)

    def set_theme(self, theme: Theme) -> None:
        """Paints in these colours."""
        self._theme = theme
        self._layout.setFormats(formats(self._pieces, self._layout.font(), theme))
        self._heights, self._wrapped = {}, -1
        self.update()

    def _wrap(self, width: int) -> int:
        """Lines of that width; gives the height in pixels."""
        if width == self._wrapped:
            return self._heights[width]
        self._layout.beginLayout()
        height = 0
        while (line := self._layout.createLine()).isValid():
            line.setLineWidth(max(20, width - EDGE))
            line.setPosition(QPointF(0, height + (self._line - line.height()) / 2))
            height += self._line
        self._layout.endLayout()
        self._wrapped = width
        self._heights[width] = height
        return height

    def _height(self, width: int) -> int:
        """How high lines of that width are; Qt asks for the same widths over and over."""
        known = self._heights.get(width)
        return self._wrap(width) if known is None else known

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._height(width) if hasattr(self, "_layout") else 0

    def sizeHint(self) -> QSize:
        if not hasattr(self, "_layout"):
            return QSize()
        width = max(self.width(), 220)
        return QSize(width, self._height(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(120, getattr(self, "_line", 0))

    def paintEvent(self, _: QPaintEvent) -> None:
        painter = QPainter(self)
        right = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        self._wrap(self.width())
        painter.fillRect(self.width() - 2 if right else 0, 0, 2, self.height(), self._theme.line)
        self._layout.draw(painter, QPointF(0 if right else EDGE, 0))
        self._underline_twice(painter, 0 if right else EDGE)

    def _underline_twice(self, painter: QPainter, left: int) -> None:
        """Moved text: Qt's text formats know only one line."""
        painter.setPen(QPen(QColor(self._theme.moved), 1))
        descent = QFontMetricsF(self._layout.font()).descent()
        at = 0
        for piece in self._pieces:
            start, at = at, at + units(piece.text)
            if piece.change is not Change.MOVED:
                continue
            for number in range(self._layout.lineCount()):
                line = self._layout.lineAt(number)
                first = max(start, line.textStart())
                last = min(at, line.textStart() + line.textLength())
                if first >= last:
                    continue
                x1, x2 = (float(_x(line.cursorToX(place))) for place in (first, last))
                base = line.y() + line.ascent()
                for offset in (descent * 0.5, descent * 0.5 + 2.5):
                    y = base + offset
                    painter.drawLine(QPointF(left + x1, y), QPointF(left + x2, y))


def formats(shown: tuple[Piece, ...], font: QFont, theme: Theme) -> list[QTextLayout.FormatRange]:
    """How the pieces look in one text set in ``font``."""
    ends = list(accumulate((units(piece.text) for piece in shown), initial=0))
    ranges = []
    gaps = apart(shown)
    for piece, gap, (start, end) in zip(shown, gaps, pairwise(ends), strict=True):
        form = _format(piece, theme)
        last = units(piece.text[-1]) if gap else 0
        ranges.append(_range(start, end - last, form))
        if last:
            wider = QTextCharFormat(form)
            wider.setFontLetterSpacingType(QFont.SpacingType.AbsoluteSpacing)
            wider.setFontLetterSpacing(font.pixelSize() * APART)
            ranges.append(_range(end - last, end, wider))
    return ranges


def lay_out(shown: tuple[Piece, ...], width: float, theme: Theme, lines: int) -> QTextLayout:
    """Lay the pieces out in so many lines of that width at most."""
    font = serif(of_texts(13))
    layout = QTextLayout("".join(piece.text for piece in shown).replace("\n", " "), font)
    layout.setFormats(formats(shown, font, theme))
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    layout.setTextOption(option)
    layout.beginLayout()
    high = 0.0
    for _ in range(lines):
        if (line := layout.createLine()).isValid():
            line.setLineWidth(width - _ellipsis(font))
            line.setPosition(QPointF(0, high))
            high += line.height()
    layout.endLayout()
    return layout


def draw_lines(
    painter: QPainter, shown: tuple[Piece, ...], place: QRectF, theme: Theme, lines: int
) -> None:
    """Draw the pieces in so many lines within ``place``, with an ellipsis where they lack room."""
    layout = lay_out(shown, place.width(), theme, lines)
    if not layout.lineCount():
        return
    font, text, last = layout.font(), layout.text(), layout.lineAt(layout.lineCount() - 1)
    more, backward = _ellipsis(font), mirrored_text(text)
    left = place.left() + (more if backward else 0)
    top = place.top() + (place.height() - last.y() - last.height()) / 2
    layout.draw(painter, QPointF(left, top))
    end = last.textStart() + last.textLength()
    if text[end:].strip() and not text[:end].rstrip().endswith("…"):
        painter.setFont(font)
        painter.setPen(QColor(theme.dim))
        edge = last.naturalTextRect()
        x = edge.left() - more if backward else edge.right()
        painter.drawText(QPointF(left + x, top + last.y() + last.ascent()), "…")


def _ellipsis(font: QFont) -> float:
    return QFontMetricsF(font).horizontalAdvance("…")


def _format(piece: Piece, theme: Theme) -> QTextCharFormat:
    made = QTextCharFormat()
    made.setForeground(QColor(theme.text))
    upright = piece.italic and not slants(piece.text)
    made.setFontItalic(piece.italic and not upright)
    if piece.bold or upright:
        made.setFontWeight(QFont.Weight.Bold)
    if piece.note:
        made.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignSuperScript)
    if piece.change is not Change.NONE:
        worn = identity(piece.by) if piece.by else None
        name = piece.change.colour
        made.setForeground(QColor(worn.colour(theme) if worn else getattr(theme, name)))
        made.setBackground(QColor(worn.ground(theme) if worn else getattr(theme, f"{name}_ground")))
    made.setFontStrikeOut(piece.change.gone)
    made.setFontUnderline(piece.change is Change.INSERTED)
    return made


def _range(start: int, end: int, form: QTextCharFormat) -> QTextLayout.FormatRange:
    made = QTextLayout.FormatRange()
    made.start, made.length, made.format = start, end - start, form
    return made


def _x(found: object) -> float:
    """PySide gives the place alone or with the cursor, as the overload has it."""
    return float(found[0] if isinstance(found, tuple) else found)  # type: ignore[arg-type]
