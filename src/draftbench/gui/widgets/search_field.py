"""A field to search with."""

from PySide6.QtGui import QAction, QIcon, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QLineEdit

from draftbench.gui.speech import tr

_EDGES = 52
"""Pixels beside the words of the field."""


class SearchField(QLineEdit):
    """A line with a prompt and a button that empties it. ``name`` is what screen readers call the
    field, where that is not the prompt."""

    def __init__(self, prompt: str, name: str = "") -> None:
        super().__init__()
        self._sign: QAction | None = None
        self.set_prompt(prompt)
        self.setAccessibleName(name or prompt)
        self.setClearButtonEnabled(True)
        for button in self.findChildren(QAbstractButton):
            button.setAccessibleName(tr("Clear"))
            button.setToolTip(tr("Clear"))

    def set_prompt(self, prompt: str, brief: str = "") -> None:
        """Shows ``prompt`` while nothing is typed, ``brief`` where there is no room for it."""
        self._prompt, self._brief = prompt, brief
        self.setPlaceholderText(prompt)
        self._fit_prompt()

    def show_sign(self, sign: QIcon) -> None:
        """Shows a drawing before the words."""
        if self._sign is None:
            self._sign = self.addAction(sign, QLineEdit.ActionPosition.LeadingPosition)
            self._sign.setText(tr("Find"))
        self._sign.setIcon(sign)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_prompt()

    def _fit_prompt(self) -> None:
        if self._brief:
            long = self.fontMetrics().horizontalAdvance(self._prompt) + _EDGES > self.width()
            self.setPlaceholderText(self._brief if long else self._prompt)
