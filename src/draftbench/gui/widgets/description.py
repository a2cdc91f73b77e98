"""What is told of a chosen row: lines under one another, which scroll where they are many."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from draftbench.gui.speech import counted, tr
from draftbench.gui.theme.colours import LIGHT, Theme
from draftbench.gui.theme.fonts import of_texts, serif
from draftbench.gui.widgets.labels import plain, section
from draftbench.gui.widgets.layouts import stacked
from draftbench.gui.widgets.marked_label import MarkedLabel
from draftbench.gui.widgets.replies import Line, Look

_MOST = 120
"""Lines that are shown of a description."""


class Description(QScrollArea):
    """A card of lines."""

    def __init__(self, theme: Theme = LIGHT, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._lines: tuple[Line, ...] | None = None
        self._quotes: list[MarkedLabel] = []
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(tr("Details of the selected row"))
        self.setMinimumWidth(250)
        self.show_lines(())

    def show_lines(self, lines: Sequence[Line]) -> None:
        """Shows lines; of very many the first."""
        if self._lines == tuple(lines):
            return
        self._lines = tuple(lines)
        self._quotes = []
        body = QFrame()
        body.setProperty("kind", "card")
        column = stacked(body, margins=(16, 12, 16, 14), spacing=5)
        for number, line in enumerate(lines[:_MOST]):
            if line.look is Look.SECTION and number:
                column.addSpacing(8)
            label = line_label(line, self._theme)
            if isinstance(label, MarkedLabel):
                self._quotes.append(label)
            column.addWidget(label)
        if len(lines) > _MOST:
            more = counted("and {n} line more", "and {n} lines more", len(lines) - _MOST)
            column.addWidget(plain(more, "faint", wrap=True))
        column.addStretch(1)
        self.setWidget(body)

    def set_theme(self, theme: Theme) -> None:
        """Paints in these colours."""
        self._theme = theme
        for quote in self._quotes:
            quote.set_theme(theme)

    def text(self) -> str:
        """All that is told, as text."""
        return "\n".join(line.words for line in self._lines or ())


def line_label(line: Line, theme: Theme) -> QWidget:
    """A line of a description as a label."""
    match line.look:
        case Look.QUOTE:
            made = MarkedLabel(line.pieces, line.words)
            made.set_theme(theme)
            return made
        case Look.SECTION:
            return section(line.words)
        case Look.TEXT:
            label = plain(line.words, wrap=True)
            label.setFont(serif(of_texts(13.5)))
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            return label
    return plain(line.words, str(line.look.value), wrap=True)
