"""The strip at the bottom: the numbers of the negotiation, what is being done, what is saved."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QProgressBar, QPushButton, QWidget

from draftbench.gui.presenters.parts import language_name
from draftbench.gui.presenters.summary import Summary
from draftbench.gui.theme.colours import LIGHT, Theme
from draftbench.gui.theme.fonts import sans
from draftbench.gui.views.words import plain

WORDS_STAY = 5000
"""Milliseconds for which the words on a finished act stay."""


class StatusStrip(QFrame):
    """``cancelled`` asks for an end of the job that is shown."""

    cancelled = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("foot")
        self.setAccessibleName("State of the negotiation")
        self.numbers: dict[str, tuple[QLabel, QLabel]] = {}
        self._layout = QHBoxLayout(self)
        self._layout.setContentsMargins(14, 3, 14, 3)
        self._layout.setSpacing(5)
        for name in ("changes", "conflicts", "unplaced", "brackets", "delegations"):
            self.numbers[name] = self._number()
        self._layout.addStretch(1)
        self.words = plain("")
        self._bar = QProgressBar()
        self._bar.setRange(0, 100)
        self._bar.setTextVisible(False)
        self._bar.setFixedSize(130, 8)
        self._bar.setAccessibleName("Progress")
        self._cancel = QPushButton("Cancel")
        self._cancel.setAccessibleName("Cancel what is being done")
        self._cancel.setFont(sans(12))
        self._cancel.clicked.connect(lambda: self.cancelled.emit(None))
        self._saved = plain("")
        self._language = plain("")
        for widget in (self.words, self._bar, self._cancel, self._saved, self._language):
            self._layout.addWidget(widget)
            self._layout.addSpacing(9)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(WORDS_STAY)
        self._timer.timeout.connect(self.words.clear)
        self.setFixedHeight(31)
        self.set_theme(LIGHT)
        self.clear()
        self.hide_progress()

    def _number(self) -> tuple[QLabel, QLabel]:
        number, words = plain(""), plain("")
        number.setObjectName("number")
        self._layout.addWidget(number)
        self._layout.addWidget(words)
        self._layout.addSpacing(13)
        return number, words

    def set_theme(self, theme: Theme) -> None:
        """Paints in these colours."""
        self.setStyleSheet(
            f"QFrame#foot {{ background: {theme.panel}; border: 0;"
            f" border-top: 1px solid {theme.line}; }}"
            f"QFrame#foot QLabel {{ color: {theme.dim}; font-size: 12px; }}"
            f"QFrame#foot QLabel#number {{ color: {theme.text}; font-weight: 600; }}"
            "QFrame#foot QPushButton { padding: 0px 9px; font-size: 12px; }"
        )

    def clear(self) -> None:
        """Nothing is open."""
        for number, words in self.numbers.values():
            number.clear()
            words.clear()
        self._saved.clear()
        self._language.clear()
        self.words.clear()

    def show_saved(self, words: str) -> None:
        """What is saved, and since when."""
        self._saved.setText(words)

    def set_summary(self, summary: Summary) -> None:
        """The numbers."""
        for name, count, one, many in (
            ("changes", summary.changes, "change", "changes"),
            ("conflicts", summary.conflicts, "conflict", "conflicts"),
            ("unplaced", summary.unplaced, "to be placed", "to be placed"),
            ("brackets", summary.brackets, "open bracket", "open brackets"),
            ("delegations", len(summary.delegations), "delegation", "delegations"),
        ):
            number, words = self.numbers[name]
            said = name != "brackets" or count > 0
            number.setText(str(count) if said else "")
            words.setText((one if count == 1 else many) if said else "")
        self._language.setText(language_name(summary.language))

    def say(self, words: object) -> None:
        """A few words on what was just done; they go by themselves."""
        self.words.setText(str(words))
        self._timer.start()

    def show_progress(self, share: float, step: str) -> None:
        """A job runs: ``share`` (0..1) is done, ``step`` says what it does."""
        self._timer.stop()
        self._bar.setValue(round(share * 100))
        self.words.setText(step)
        for widget in (self._bar, self._cancel):
            widget.show()

    def hide_progress(self) -> None:
        """No job runs any more."""
        if not self._bar.isHidden():
            self.words.clear()
        for widget in (self._bar, self._cancel):
            widget.hide()

    @property
    def busy(self) -> bool:
        """Whether a job is shown."""
        return not self._bar.isHidden()
