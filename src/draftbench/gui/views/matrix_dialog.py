"""The matrix of positions in a window of its own, beside the text."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from draftbench.gui.presenters.forms import Said
from draftbench.gui.presenters.workspace import Workspace
from draftbench.gui.theme.colours import Theme
from draftbench.gui.views.matrix_view import MatrixView
from draftbench.gui.views.words import ElidedLabel

SIZE = 1080, 640


class MatrixDialog(QDialog):
    """``went`` carries the clause to which somebody wants to go; what is done shows in the window
    behind at once."""

    went = Signal(object)

    def __init__(self, workspace: Workspace, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle("Positions")
        self.resize(*SIZE)
        self._workspace = workspace
        self.view = MatrixView()
        self.view.set_theme(theme)
        self.words = ElidedLabel()
        self.words.setContentsMargins(14, 0, 14, 9)
        self.words.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.view, 1)
        layout.addWidget(self.words)
        self.view.said.connect(self._say)
        self.view.went.connect(self.went)
        undo = QShortcut(QKeySequence("Ctrl+Z"), self)
        undo.activated.connect(self._undo)
        self.view.begin(workspace)
        clause = workspace.clause()
        if clause is not None:
            self.view.table.go_to(clause)
        self.view.setFocus()

    def _undo(self) -> None:
        words = self._workspace.state.undo
        said = Said("There is nothing to undo.", bad=True)
        if words:
            said = self._workspace.attempt(self._workspace.bench.undo, f"Undone: {words}")
        self.view.refresh()
        self._say(said)

    def _say(self, said: Said) -> None:
        self.words.setText(said.words)
        self.words.setVisible(bool(said.words))
