"""A link of the inspector: the other clause, why it may belong here, and what to decide."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from draftbench.gui.presenters.links import LinkRow
from draftbench.gui.presenters.pieces import Piece
from draftbench.gui.theme.colours import LIGHT, Theme
from draftbench.gui.theme.fonts import sans
from draftbench.gui.views.keying import keys_of
from draftbench.gui.views.marked import MarkedLabel
from draftbench.gui.views.words import ElidedLabel, plain


class LinkCard(QFrame):
    """``decided`` carries the key of the link and whether the clauses belong together, ``reopened``
    and ``chosen`` the key of the link. The card that the keys decide is the target: it has a frame
    in the accent colour, and its buttons tell the keys."""

    decided = Signal(object)
    reopened = Signal(object)
    chosen = Signal(object)

    def __init__(
        self, row: LinkRow, *, read_only: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.row = row
        self.setProperty("kind", "card")
        self.setProperty("chosen", "true" if row.target else "false")
        self.setObjectName("link")
        self.setAccessibleName(_spoken(row))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._read_only = read_only
        lines = QVBoxLayout(self)
        lines.setContentsMargins(12, 9, 12, 10)
        lines.setSpacing(5)
        lines.addLayout(self._head())
        if row.state:
            lines.addLayout(self._decision())
        if row.why:
            lines.addWidget(plain(row.why, "dim", wrap=True))
        self.quote = MarkedLabel((Piece(row.excerpt),), row.excerpt, 12.5)
        lines.addWidget(self.quote)
        if row.own:
            lines.addWidget(plain(f"Beside: “{row.own}”", "faint", wrap=True))
        if not read_only:
            lines.addLayout(self._acts())

    def _head(self) -> QHBoxLayout:
        row = self.row
        line = QHBoxLayout()
        line.setSpacing(6)
        line.addWidget(ElidedLabel(row.label, "head"), 1)
        if not row.state and row.score:
            score = plain(f"{row.score:.2f}", "dim")
            score.setToolTip("How near the two clauses are, from 0 to 1")
            line.addWidget(score)
        if not row.state and not row.drawn and not row.offered:
            line.addWidget(plain("elsewhere", "pill"))
        return line

    def _decision(self) -> QHBoxLayout:
        """Who decided what."""
        line = QHBoxLayout()
        sign = "✓" if self.row.state == "confirmed" else "✕"
        words = f"{sign} {_by(self.row.state, self.row.by)}"
        line.addWidget(plain(words, "pill-ok" if self.row.state == "confirmed" else "pill"))
        line.addStretch(1)
        return line

    def _acts(self) -> QHBoxLayout:
        row = self.row
        line = QHBoxLayout()
        line.setContentsMargins(0, 2, 0, 0)
        line.setSpacing(6)
        for words, together, done in (
            ("Confirm", True, row.state == "confirmed"),
            ("Refuse", False, row.state == "refused"),
        ):
            if done:
                continue
            button = self._button(words)
            decision = (row.key, together)
            button.clicked.connect(lambda _=False, d=decision: self.decided.emit(d))
            if row.target:
                sign = keys_of(f"link.{'confirm' if together else 'refuse'}")
                button.setText(f"{words}  {'−' if sign == '-' else sign}".rstrip())
            line.addWidget(button)
        if row.state:
            button = self._button("Take back")
            button.setProperty("kind", "quiet")
            button.clicked.connect(lambda _=False: self.reopened.emit(row.key))
            line.addWidget(button)
        line.addStretch(1)
        return line

    def _button(self, words: str) -> QPushButton:
        button = QPushButton(words)
        button.setFont(sans(12))
        button.setAutoDefault(False)
        button.setObjectName(f"link-{words.lower().replace(' ', '-')}")
        what = "the decision on the link" if words == "Take back" else "the link"
        button.setAccessibleName(f"{words} {what} with {self.row.label}")
        return button

    def set_theme(self, theme: Theme = LIGHT) -> None:
        """Paints the sentence in these colours."""
        self.quote.set_theme(theme)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._choose()
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._choose()
        else:
            super().keyPressEvent(event)

    def _choose(self) -> None:
        if not self._read_only:
            self.chosen.emit(self.row.key)


def _by(what: str, who: str) -> str:
    return f"{what} by {who}" if who else what


def _spoken(row: LinkRow) -> str:
    state = _by(row.state, row.by) if row.state else "offered" if row.offered else "drawn"
    return f"Link with {row.label}, {state}: {row.why}".rstrip(": ")
