"""A field to search with."""

from PySide6.QtWidgets import QAbstractButton, QLineEdit

from draftbench.gui.speech import tr


class SearchField(QLineEdit):
    """A line with a prompt and a button that empties it. ``name`` is what screen readers call the
    field, where that is not the prompt."""

    def __init__(self, prompt: str, name: str = "") -> None:
        super().__init__()
        self.setPlaceholderText(prompt)
        self.setAccessibleName(name or prompt)
        self.setClearButtonEnabled(True)
        for button in self.findChildren(QAbstractButton):
            button.setAccessibleName(tr("Clear"))
            button.setToolTip(tr("Clear"))
