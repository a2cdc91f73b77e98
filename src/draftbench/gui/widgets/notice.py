"""The bar over the text that says what went wrong, or what was done. It never asks for a click."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QWidget,
)

from draftbench.gui.speech import relayed, tr
from draftbench.gui.theme.colours import LIGHT, Theme
from draftbench.gui.theme.icons import drawing, icon
from draftbench.gui.widgets.announcement import announce
from draftbench.gui.widgets.labels import plain

INFORMATION_STAYS = 6000
"""Milliseconds after which information goes by itself; what went wrong stays until it is closed."""


Offer = tuple[str, Callable[[], object]]
"""What can be done about a message: what its button says, and what it does."""


class Notice(QFrame):
    """Hidden until there is something to say. Its words are the label ``words``, what can be done
    about it are the ``buttons``."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("notice")
        self._theme = LIGHT
        self._bad = self._passes = False
        self._sign = QLabel()
        self._sign.setFixedSize(18, 18)
        self._sign.setProperty("decorative", True)
        self.words = plain("", wrap=True)
        self.words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.words.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._close = QToolButton()
        self._close.setProperty("kind", "quiet")
        self._close.setIconSize(QSize(16, 16))
        self._close.setFixedSize(30, 28)
        self._close.setStyleSheet("padding: 0;")
        self._close.setAccessibleName(tr("Close this message"))
        self._close.setToolTip(tr("Close (Esc)"))
        self._close.clicked.connect(self.hide)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(14, 5, 8, 5)
        layout.setSpacing(9)
        layout.addWidget(self._sign)
        layout.addWidget(self.words, 1)
        self.buttons: tuple[QPushButton, ...] = ()
        self._offers = QHBoxLayout()
        self._offers.setSpacing(6)
        layout.addLayout(self._offers)
        layout.addWidget(self._close)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(INFORMATION_STAYS)
        self._timer.timeout.connect(self.hide)
        self.set_theme(LIGHT)
        self.hide()

    def show_error(self, sentence: str, *offers: Offer) -> None:
        """What went wrong and what to do; stays."""
        self._say(sentence, offers, bad=True)

    def show_refusal(self, sentence: str, *offers: Offer) -> None:
        """Why an act was refused; stays until :meth:`drop_refusal`."""
        self.show_error(sentence, *offers)
        self._passes = True

    def drop_refusal(self) -> None:
        """Something else is done: what was refused before is no longer of interest."""
        if self._passes:
            self.hide()

    def show_info(self, sentence: str, *offers: Offer, stays: bool = False) -> None:
        """What was done; goes by itself, but for one that ``stays`` or about which something can
        be done."""
        self._say(sentence, offers, bad=False)
        if not offers and not stays:
            self._timer.start()

    def set_theme(self, theme: Theme) -> None:
        """Paints in these colours."""
        self._theme = theme
        self._close.setIcon(icon("close", theme, self._colour()))
        ratio = self.devicePixelRatioF()
        name = "warning" if self._bad else "info"
        self._sign.setPixmap(drawing(name, self._colour(), 18, ratio))
        ground = theme.deleted_ground if self._bad else theme.accent_ground
        self.setStyleSheet(
            f"QFrame#notice {{ background: {ground}; border: 0;"
            f" border-bottom: 1px solid {theme.line}; }}"
            f"QFrame#notice > QLabel {{ color: {self._colour()}; }}"
        )

    def _colour(self) -> str:
        return self._theme.deleted if self._bad else self._theme.text

    def _offer(self, offers: Sequence[Offer]) -> None:
        while (item := self._offers.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        made = []
        for title, deed in offers:
            button = QPushButton(title)
            button.setAutoDefault(False)
            button.clicked.connect(lambda _=False, deed=deed: deed())
            self._offers.addWidget(button)
            button.show()
            button.setAccessibleName(title)
            made.append(button)
        self.buttons = tuple(made)

    def _say(self, sentence: str, offers: Sequence[Offer], *, bad: bool) -> None:
        self._bad, self._passes = bad, False
        self._timer.stop()
        sentence = relayed(sentence)
        self.words.setText(sentence)
        self.setAccessibleName(
            tr("Problem: {sentence}", sentence=sentence)
            if bad
            else tr("Message: {sentence}", sentence=sentence)
        )
        self.set_theme(self._theme)
        self._offer(offers)
        self.show()
        announce(self, sentence, pressing=bad)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
        else:
            super().keyPressEvent(event)
