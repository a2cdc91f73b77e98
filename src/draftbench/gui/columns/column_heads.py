"""The heads of the columns: what text stands there, and a choice of others."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QSizePolicy,
    QStyle,
    QStyleOptionComboBox,
    QStylePainter,
)

from draftbench.gui.speech import tr
from draftbench.gui.theme.fonts import beside as sans
from draftbench.gui.widgets.elision import elided
from draftbench.gui.widgets.inputs import ChoiceBox
from draftbench.gui.widgets.labels import ElidedLine
from draftbench.gui.widgets.layouts import abreast
from draftbench.gui.widgets.pieces import Head

_ARROW, _EDGE = 44, 10
"""Pixels of a choice beside its words, and of the margins of a head."""


class HeadChoice(ChoiceBox):
    """A choice whose current words end in an ellipsis where there is no room for all of them."""

    def sizeHint(self) -> QSize:
        words = self.fontMetrics().horizontalAdvance(self.currentText())
        return QSize(words + _ARROW, super().sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QStylePainter(self)
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        style = QStyle.ComplexControl.CC_ComboBox
        part = QStyle.SubControl.SC_ComboBoxEditField
        room = self.style().subControlRect(style, option, part, self).width()
        option.currentText = elided(self.fontMetrics(), self.currentText(), room)
        painter.drawComplexControl(style, option)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)
        painter.end()


class ColumnHead(QFrame):
    """Title and subtitle of a column; a middle column has a choice of texts for its title.

    ``chosen`` carries the name of the text that was chosen.
    """

    chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("kind", "bar")
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.title = ElidedLine()
        self.title.setProperty("kind", "head")
        self.title.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.choice = HeadChoice()
        self.choice.setProperty("kind", "head")
        self.choice.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.choice.setMinimumContentsLength(4)
        self.choice.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.choice.activated.connect(lambda at: self.chosen.emit(self.choice.itemData(at)))
        self.subtitle = ElidedLine()
        self.subtitle.setProperty("kind", "dim")
        abreast(
            self,
            self.title,
            self.choice,
            (self.subtitle, 1),
            margins=(_EDGE, 4, _EDGE, 4),
            spacing=8,
        )
        self.set_size(1.0)

    def set_size(self, zoom: float) -> None:
        """The size of its writing; the program's own at 1."""
        self.title.setFont(sans(13 * zoom, bold=True))
        self.choice.setFont(sans(13 * zoom, bold=True))
        self.subtitle.setFont(sans(11.5 * zoom))
        line = max(20, round(20 * zoom))
        self.title.setFixedHeight(line)
        self.choice.setFixedHeight(line)
        self.subtitle.setFixedHeight(line)
        self.setFixedHeight(line + 10)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share()

    def _share(self) -> None:
        """The title has the room that it needs, the subtitle what is left."""
        room = max(40, self.width() - 2 * _EDGE)
        for title in (self.title, self.choice):
            title.setFixedWidth(min(title.sizeHint().width(), room))

    def set_head(self, head: Head, number: int, sources: Sequence[tuple[str, str]] = ()) -> None:
        """Shows the head of column ``number`` (from 1); with ``sources`` (name, title) another
        text can be chosen."""
        self.title.set_words(head.title)
        self.subtitle.set_words(head.subtitle)
        self.choice.setVisible(bool(sources))
        self.title.setVisible(not sources)
        self.choice.setAccessibleName(tr("Text in column {number}", number=number))
        self.choice.setToolTip(f"{head.title}\n" + tr("Choose another text for this column"))
        self.choice.clear()
        for name, title in sources:
            self.choice.addItem(title or name, name)
        self.choice.setCurrentIndex(self.choice.findData(head.name))
        self._share()
