"""Choosing two files to be compared."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QDialog, QLabel, QPushButton, QWidget

from draftbench.gui.session.file_parts import text_files
from draftbench.gui.speech import tr, tr_as
from draftbench.gui.widgets.announcement import announce
from draftbench.gui.widgets.inputs import FileLine, GoBox
from draftbench.gui.widgets.labels import plain
from draftbench.gui.widgets.layouts import stacked


class CompareDialog(QDialog):
    """Two fields, for the ``older`` and the ``newer`` file: a path is chosen, typed, pasted or
    dropped; two files that are dropped fill both."""

    def __init__(self, files: Sequence[Path] = (), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Compare two files"))
        self.setMinimumWidth(560)
        self.setAcceptDrops(True)
        lead = tr("Word, PDF, text or web page. Nothing is saved until you ask.")
        layout = stacked(
            self,
            plain(tr("Compare two files"), "title"),
            plain(lead, "dim", wrap=True),
            margins=(22, 20, 22, 18),
            spacing=8,
        )
        self.lines: list[FileLine] = []
        self.wrong: list[QLabel] = []
        for title in (tr("Older text"), tr("Newer text")):
            line = FileLine("", title, text_files(), existing=True)
            line.line.setAcceptDrops(False)  # the dialogue takes them
            line.changed.connect(self._on_changed)
            line.line.returnPressed.connect(self._go_on)
            layout.addSpacing(4)
            layout.addWidget(plain(title))
            layout.addWidget(line)
            self.lines.append(line)
            self.wrong.append(plain("", "refusal", wrap=True))
            self.wrong[-1].hide()
            layout.addWidget(self.wrong[-1])
        box = GoBox(self, tr_as("Compare", "two files"))
        self.go = box.go
        self.swap = QPushButton(tr("Swap"))
        self.swap.setAutoDefault(False)
        self.swap.clicked.connect(self._swap)
        box.addButton(self.swap, GoBox.ButtonRole.ResetRole)
        layout.addSpacing(8)
        layout.addWidget(box)
        self._fill(files)
        self._on_changed()

    def files(self) -> tuple[Path, Path]:
        """The older and the newer file."""
        older, newer = (Path(line.path()) for line in self.lines)
        return older, newer

    def accept(self) -> None:
        """Goes on; a file that is not there is said below its field."""
        gone = [not Path(line.path()).is_file() for line in self.lines]
        for line, label, wrong in zip(self.lines, self.wrong, gone, strict=True):
            said = tr("There is no file {path}; check the name and the folder.", path=line.path())
            label.setText(said if wrong else "")
            label.setVisible(wrong)
        if any(gone):
            self.lines[gone.index(True)].line.setFocus()
            announce(self, self.wrong[gone.index(True)].text(), pressing=True)
        else:
            super().accept()

    def _on_changed(self, _: str = "") -> None:
        for label in self.wrong:
            label.hide()
        self.go.setEnabled(all(line.path() for line in self.lines))

    def _go_on(self) -> None:
        """Enter in one field leads to the other while that is empty."""
        empty = next((line for line in self.lines if not line.path()), None)
        if empty is not None:
            empty.line.setFocus(Qt.FocusReason.TabFocusReason)

    def _swap(self) -> None:
        one, two = (line.text() for line in self.lines)
        for line, name in zip(self.lines, (two, one), strict=True):
            line.line.setText(name)

    def _fill(self, files: Sequence[Path], first: FileLine | None = None) -> None:
        """Puts one file into ``first``, else where there is none yet; two into both."""
        if len(files) == 1:
            empty = next((line for line in self.lines if not line.path()), self.lines[-1])
            (first or empty).line.setText(str(files[0]))
        for line, file in zip(self.lines, files[:2] if len(files) > 1 else (), strict=False):
            line.line.setText(str(file))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        files = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        at = event.position().toPoint()
        under = next((line for line in self.lines if line.geometry().contains(at)), None)
        self._fill(files, under)
