"""The two fields of the start page in which two files are put to be compared."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import (
    QFrame,
    QLabel,
    QPushButton,
    QToolButton,
    QWidget,
)

from draftbench.gui.speech import tr, tr_as
from draftbench.gui.theme.colours import Theme
from draftbench.gui.theme.icons import drawing, icon
from draftbench.gui.widgets.labels import ElidedLabel, plain
from draftbench.gui.widgets.layouts import abreast, stacked

_HIGH = 148
"""Pixels that a field is high at least."""


class FileCard(QFrame):
    """A field for one file, which is chosen or dropped. ``changed`` says that it holds another one,
    and whether that was dropped."""

    changed = Signal(bool)

    def __init__(self, title: str, prompt: str) -> None:
        super().__init__()
        self.path: Path | None = None
        self._title, self._prompt = title, prompt
        self.setObjectName("fileCard")
        self.setAccessibleName(title)
        self.setAcceptDrops(True)
        self.setMinimumHeight(_HIGH)
        self._sign = QLabel()
        self._sign.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._sign.setProperty("decorative", True)
        self._name = ElidedLabel("", "head", Qt.TextElideMode.ElideMiddle)
        self._folder = ElidedLabel("", "dim", Qt.TextElideMode.ElideMiddle)
        self.choose, self.remove = QPushButton(), QPushButton(tr("Remove"))
        for button in (self.choose, self.remove):
            button.setAutoDefault(True)  # Enter presses it too
        self.remove.setProperty("kind", "quiet")
        self.choose.clicked.connect(self._choose)
        self.remove.clicked.connect(lambda: self.put(None))
        buttons = abreast(None, 1, self.choose, self.remove, 1)
        layout = stacked(self, 1, margins=(14, 14, 14, 14), spacing=4)
        for label in (self._sign, self._name, self._folder):
            if isinstance(label, ElidedLabel):
                label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            layout.addWidget(label)
        layout.addSpacing(6)
        layout.addLayout(buttons)
        layout.addStretch(1)

    def put(self, path: Path | None, *, dropped: bool = False) -> None:
        """Holds another file, or none."""
        self.path = path
        self.changed.emit(dropped)

    def show_state(self, theme: Theme, *, here: bool) -> None:
        """Shows what it holds; ``here``: it is the one that waits for a file."""
        path, filled = self.path, self.path is not None
        colour = theme.accent if here else theme.dim
        sign = "file" if filled else "new"
        self._sign.setPixmap(drawing(sign, colour, 24, self.devicePixelRatioF()))
        self._name.setText(self._prompt if path is None else path.name)
        self._folder.setText(self._title if path is None else str(path.parent))
        self.choose.setText(tr("Change…") if filled else tr("Choose a file…"))
        self.choose.setAccessibleName(tr("Choose: {what}", what=self._title))
        self.remove.setAccessibleName(tr("Remove: {what}", what=self._title))
        self.remove.setVisible(filled)
        self.setProperty("here", here)

    def _choose(self) -> None:
        from PySide6.QtWidgets import QFileDialog

        from draftbench.gui.session.file_parts import text_files  # which needs the engine

        name, _ = QFileDialog.getOpenFileName(self, self._title, "", text_files())
        if name:
            self.put(Path(name))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _text_in(event) is None:
            event.ignore()  # the window takes it
        else:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        self.put(_text_in(event), dropped=True)


def _text_in(event: QDropEvent) -> Path | None:
    """The one text that is dropped; None where it is something else."""
    paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
    alone = paths[0] if len(paths) == 1 else None
    return None if alone is None or alone.suffix in (".draftbench", ".zip") else alone


class TwoFiles(QWidget):
    """``compared`` carries the older and the newer file: when both are there and it is asked for,
    or the second was dropped."""

    compared = Signal(object, object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.older = FileCard(tr("Older text"), tr("Drop the older text here"))
        self.newer = FileCard(tr("Newer text"), tr("Drop the newer text here"))
        self.swap = QToolButton()
        self.swap.setProperty("kind", "quiet")
        self.swap.setAccessibleName(tr("Swap"))
        self.swap.setToolTip(tr("Swap"))
        self.swap.clicked.connect(self._swap)
        self.go = QPushButton(tr_as("Compare", "two files"))
        self.go.setProperty("kind", "primary")
        self.go.setAutoDefault(True)
        self.go.clicked.connect(self._compare)
        fields = abreast(None, (self.older, 1), self.swap, (self.newer, 1), spacing=8)
        hint = tr("Two files dropped anywhere on this page start at once.")
        foot = abreast(None, self.go, (plain(hint, "dim", wrap=True), 1), spacing=10)
        stacked(self, fields, foot, spacing=14)
        for card in (self.older, self.newer):
            card.changed.connect(self._on_changed)
        self.set_theme(theme)

    def clear(self) -> None:
        """Holds no files any more."""
        for card in (self.older, self.newer):
            card.put(None)

    def set_theme(self, theme: Theme) -> None:
        """Paints in these colours."""
        self._theme = theme
        self.swap.setIcon(icon("compare", theme, theme.dim))
        self._show()

    def _show(self) -> None:
        cards = (self.older, self.newer)
        waiting = next((card for card in cards if card.path is None), None)
        for card in cards:
            was = card.property("here")
            card.show_state(self._theme, here=card is waiting)
            if was is not None and was != card.property("here"):
                card.style().unpolish(card)
                card.style().polish(card)
        self.go.setEnabled(waiting is None)
        self.swap.setEnabled(any(card.path is not None for card in cards))

    def _on_changed(self, dropped: bool) -> None:
        self._show()
        if dropped:
            self._compare()

    def _swap(self) -> None:
        self.older.path, self.newer.path = self.newer.path, self.older.path
        self._show()

    def _compare(self) -> None:
        if self.older.path is not None and self.newer.path is not None:
            self.compared.emit(self.older.path, self.newer.path)
