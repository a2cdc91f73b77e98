"""The bar under the texts while words are looked for: how many places there are, which words
count, in which texts."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFrame,
    QLabel,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QWidget,
)

from draftbench.gui.speech import tr
from draftbench.gui.theme.colours import LIGHT, Theme
from draftbench.gui.theme.icons import icon
from draftbench.gui.widgets.command_keys import keys_of
from draftbench.gui.widgets.inputs import ChoiceBox
from draftbench.gui.widgets.labels import plain
from draftbench.gui.widgets.layouts import Gap, abreast


class FindBar(QFrame):
    """``changed`` says that something else is looked for, ``stepped`` carries 1 or -1, ``listed``
    and ``replaced`` ask for the list of all places and for other words, ``closed`` ends it."""

    changed = Signal(object)
    stepped = Signal(object)
    listed = Signal(object)
    replaced = Signal(object)
    closed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("kind", "foot")
        self.setObjectName("findbar")
        self.setAccessibleName(tr("Find"))
        self.count: QLabel = plain("", "dim")
        self.count.setMinimumWidth(84)
        self.previous = self._tool(tr("Previous place"), tr("Previous place (Shift+F3)"), -1)
        self.next = self._tool(tr("Next place"), tr("Next place (F3)"), 1)
        self.whole = QCheckBox(tr("Whole words"))
        self.case = QCheckBox(tr("Match case"))
        self.where = ChoiceBox(minimumContentsLength=16)
        self.where.setAccessibleName(tr("In which texts"))
        self.where.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.where.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.list = QPushButton(tr("In all texts…"))
        self.list.setToolTip(tr("Every place by text and clause (Ctrl+Shift+F)"))
        self.replace = QPushButton(tr("Replace…"))
        keys = keys_of("edit.replace")
        self.replace.setToolTip(tr("Other words in the working draft ({keys})", keys=keys))
        self.close_ = QToolButton()
        self.close_.setProperty("kind", "quiet")
        self.close_.setIconSize(QSize(16, 16))
        self.close_.setFixedSize(30, 28)
        self.close_.setStyleSheet("padding: 0;")
        self.close_.setAccessibleName(tr("End the search"))
        self.close_.setToolTip(tr("End the search (Esc)"))
        left: tuple[QWidget, ...] = (self.count, self.previous, self.next)
        middle: tuple[QWidget, ...] = (self.whole, self.case, self.where)
        right: tuple[QWidget, ...] = (self.list, self.replace, self.close_)
        abreast(self, *left, Gap(8), *middle, 1, *right, margins=(14, 5, 8, 5), spacing=8)
        self.whole.toggled.connect(lambda _: self.changed.emit(None))
        self.case.toggled.connect(lambda _: self.changed.emit(None))
        self.where.activated.connect(lambda _: self.changed.emit(None))
        self.list.clicked.connect(lambda: self.listed.emit(None))
        self.replace.clicked.connect(lambda: self.replaced.emit(None))
        self.close_.clicked.connect(lambda: self.closed.emit(None))
        self.set_theme(LIGHT)
        self.hide()

    def _tool(self, name: str, tip: str, way: int) -> QToolButton:
        button = QToolButton()
        button.setToolTip(tip)
        button.setAccessibleName(name)
        button.setIconSize(QSize(16, 16))
        button.setFixedSize(32, 28)
        button.setStyleSheet("padding: 0;")
        button.clicked.connect(lambda: self.stepped.emit(way))
        return button

    def set_theme(self, theme: Theme) -> None:
        """Paints in these colours."""
        self.previous.setIcon(icon("previous", theme))
        self.next.setIcon(icon("next", theme))
        self.close_.setIcon(icon("close", theme))

    def set_texts(self, texts: Sequence[tuple[str, str]]) -> None:
        """Offers the texts that are shown (name, title); what was chosen stays chosen."""
        chosen = self.where.currentData()
        self.where.clear()
        self.where.addItem(tr("In the texts shown"), "")
        for name, title in texts:
            self.where.addItem(title, name)
        self.where.setCurrentIndex(max(0, self.where.findData(chosen)))

    def say(self, count: str, *, there: bool) -> None:
        """How many places there are, and whether there is one to go to."""
        self.count.setText(count)
        self.next.setEnabled(there)
        self.previous.setEnabled(there)
