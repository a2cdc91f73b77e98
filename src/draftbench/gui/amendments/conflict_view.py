"""The sides of a conflict beside each other, each with the button that chooses it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QWidget,
)

from draftbench.gui.amendments.conflict import NOW, TOGETHER, SideBox
from draftbench.gui.speech import listed, tr
from draftbench.gui.theme.colours import LIGHT, Theme
from draftbench.gui.widgets.delegation_signs import chip
from draftbench.gui.widgets.labels import ElidedLabel, plain
from draftbench.gui.widgets.layouts import abreast, stacked
from draftbench.gui.widgets.marked_label import MarkedLabel

_NARROW = 190
"""Pixels that a side has at least; more sides are reached by scrolling."""
_KEYS = 10
"""Sides that are chosen by a key, from 0."""


class ConflictView(QScrollArea):
    """``do`` does the act of a side, by its name."""

    def __init__(
        self, do: Callable[[str], object], theme: Theme = LIGHT, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._do = do
        self._theme = theme
        self._keys: list[QShortcut] = []
        self._shown: tuple[tuple[SideBox, ...], bool] | None = None
        self._quotes: list[MarkedLabel] = []
        self.buttons: dict[str, QPushButton] = {}
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAccessibleName(tr("The sides of the conflict"))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setMinimumHeight(180)

    def show_sides(self, sides: Sequence[SideBox], *, read_only: bool = False) -> None:
        """Shows the sides of a conflict."""
        wanted = tuple(sides), read_only
        if wanted == self._shown:
            return
        self._shown = wanted
        self._quotes, self.buttons = [], {}
        body = QWidget()
        line = QHBoxLayout()
        column = stacked(body, line, margins=(0, 0, 0, 2))
        line.setSpacing(10)
        for each in self._keys:
            each.deleteLater()
        self._keys = []
        for number, side in enumerate(sides):
            if side.id == TOGETHER and not side.verb:  # nothing to choose: no card for it
                column.addWidget(plain(side.spoken, "dim", wrap=True))
            else:
                line.addWidget(self._card(side, number, read_only=read_only), 1)
        column.addStretch(1)
        former = self.takeWidget()
        if former is not None:  # one of its buttons may be sending the signal that led here
            former.hide()
            former.deleteLater()
        self.setWidget(body)

    def has_focus(self) -> bool:
        """Whether one of its buttons has the focus."""
        return any(button.hasFocus() for button in self.buttons.values())

    def _card(self, side: SideBox, number: int, *, read_only: bool) -> QFrame:
        card = QFrame()
        card.setProperty("kind", "card")
        card.setMinimumWidth(_NARROW)
        card.setAccessibleName(tr("{side}: {words}", side=side.title, words=side.spoken))
        head = abreast(None, spacing=6)
        for code in side.codes[:3]:
            head.addWidget(chip(code, theme=self._theme), 0, Qt.AlignmentFlag.AlignVCenter)
        if side.id == NOW or not side.names:
            head.addWidget(ElidedLabel(side.title, "head"), 1)
        else:
            head.addWidget(ElidedLabel(side.names, "head"), 1)
            head.addWidget(plain(side.title, "faint"))
        if side.verb and not read_only and number < _KEYS:
            head.addWidget(plain(str(number), "key"))
        column = stacked(card, head, margins=(14, 11, 14, 12), spacing=7)
        if side.id == NOW and side.names:
            column.addWidget(plain(side.names, "dim", wrap=True))
        if side.pieces:
            quote = MarkedLabel(side.pieces, side.spoken, 14)
            quote.set_theme(self._theme)
            self._quotes.append(quote)
            column.addWidget(quote)
        else:
            column.addWidget(plain(side.spoken, "dim", wrap=True))
        if side.why:
            column.addWidget(plain(side.why, "dim", wrap=True))
        for words in side.positions:
            column.addWidget(plain(words, "dim", wrap=True))
        column.addStretch(1)
        if side.verb and not read_only:
            column.addWidget(self._button(side, number), 0, Qt.AlignmentFlag.AlignLeading)
            column.addWidget(plain(side.then or "\u00a0", "faint", wrap=True))
        return card

    def _button(self, side: SideBox, number: int) -> QPushButton:
        button = QPushButton(side.button)
        button.setAutoDefault(False)
        said = listed(part for part in (side.names or side.title, side.then) if part)
        button.setAccessibleDescription(said)
        page = self.parentWidget()
        if page is not None and number < _KEYS:
            key = QShortcut(QKeySequence(str(number)), page)
            key.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            key.activated.connect(button.click)
            self._keys.append(key)
        button.clicked.connect(lambda _=False, name=side.verb: self._do(name))
        self.buttons[side.verb] = button
        return button

    def set_theme(self, theme: Theme) -> None:
        """Paints in these colours."""
        self._theme = theme
        for quote in self._quotes:
            quote.set_theme(theme)
