"""The bar over the text that says what went wrong, or what was done. It never asks for a click."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QWidget,
)

from draftbench.gui.theme.colours import LIGHT, Theme
from draftbench.gui.theme.icons import drawing, icon
from draftbench.gui.views.words import plain

INFORMATION_STAYS = 6000
"""Milliseconds after which information goes by itself; what went wrong stays until it is closed."""


Way = tuple[str, Callable[[], object]]
"""What a button says, and what it does."""


class Notice(QFrame):
    """Hidden until there is something to say. Its words are the label ``words``."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("notice")
        self._theme = LIGHT
        self._bad = False
        self._sign = QLabel()
        self._sign.setFixedSize(18, 18)
        self.words = plain("", wrap=True)
        self.words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.words.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.way = QPushButton()
        self.way.setAutoDefault(False)
        self.way.setAccessibleName("The way out")
        self.way.clicked.connect(self._go)
        self._deed: Callable[[], object] | None = None
        self._close = QToolButton()
        self._close.setProperty("kind", "quiet")
        self._close.setIconSize(QSize(16, 16))
        self._close.setFixedSize(30, 28)
        self._close.setStyleSheet("padding: 0;")
        self._close.setAccessibleName("Close this message")
        self._close.setToolTip("Close (Esc)")
        self._close.clicked.connect(self.hide)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(14, 5, 8, 5)
        layout.setSpacing(9)
        layout.addWidget(self._sign)
        layout.addWidget(self.words, 1)
        layout.addWidget(self.way)
        layout.addWidget(self._close)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(INFORMATION_STAYS)
        self._timer.timeout.connect(self.hide)
        self.set_theme(LIGHT)
        self.hide()

    def show_error(self, sentence: str, way: Way | None = None) -> None:
        """What went wrong and what to do; stays. ``way`` is a button that leads out of it."""
        self._say(sentence, bad=True, way=way)

    def show_info(self, sentence: str) -> None:
        """What was done; goes by itself."""
        self._say(sentence, bad=False)

    def _go(self) -> None:
        deed, self._deed = self._deed, None
        self.hide()
        if deed is not None:
            deed()

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

    def _say(self, sentence: str, *, bad: bool, way: Way | None = None) -> None:
        self._bad = bad
        title, self._deed = ("", None) if way is None else way
        self.way.setText(title)
        self.way.setAccessibleName(title or "The way out")
        self.way.setVisible(bool(title))
        self._timer.stop()
        self.words.setText(sentence)
        self.setAccessibleName(f"{'Problem' if bad else 'Message'}: {sentence}")
        self.set_theme(self._theme)
        self.show()
        if not bad:
            self._timer.start()
        if QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, sentence))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
        else:
            super().keyPressEvent(event)
