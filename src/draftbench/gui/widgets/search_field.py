"""A field to search with."""

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QLineEdit

from draftbench.gui.speech import tr

_EDGES = 26
"""Pixels beside the words of the field."""


class SearchField(QLineEdit):
    """A line with a prompt and a button that empties it. ``name`` is what screen readers call the
    field, where that is not the prompt, ``brief`` the prompt where there is no room for it."""

    def __init__(self, prompt: str, name: str = "", brief: str = "") -> None:
        super().__init__()
        self._prompt, self._brief = prompt, brief
        self.setPlaceholderText(prompt)
        self.setAccessibleName(name or prompt)
        self.setClearButtonEnabled(True)
        for button in self.findChildren(QAbstractButton):
            button.setAccessibleName(tr("Clear"))
            button.setToolTip(tr("Clear"))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._brief:
            long = self.fontMetrics().horizontalAdvance(self._prompt) + _EDGES > self.width()
            self.setPlaceholderText(self._brief if long else self._prompt)
