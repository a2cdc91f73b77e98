"""Choosing what to write, and where."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QButtonGroup,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from draftbench.gui.views.words import plain, section

Kind = tuple[str, str, str, str]
"""An output: its id, title, what it is in one sentence, and how its file name ends."""


class ExportDialog(QDialog):
    """Offers ``kinds``; ``kind``, ``folder`` and ``stem`` (the file's name without its ending) are
    chosen at first. A name that the user wrote is kept when another kind is chosen."""

    def __init__(
        self,
        kinds: Sequence[Kind],
        *,
        kind: str = "",
        folder: str = "",
        stem: str = "draft",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle("Export")
        self.setMinimumWidth(540)
        self._kinds = {each[0]: each for each in kinds}
        self._folder = Path(folder)
        self._stem = stem
        self._own = False
        layout = QVBoxLayout(self)
        layout.setContentsMargins(22, 20, 22, 18)
        layout.setSpacing(4)
        layout.addWidget(section("What to write"))
        layout.addSpacing(4)
        self._group = QButtonGroup(self)
        self.choices: dict[str, QRadioButton] = {}
        for name, title, tip, _ in kinds:
            layout.addWidget(self._choice(name, title))
            said = plain(tip, "dim", wrap=True)
            said.setContentsMargins(25, 0, 0, 8)
            layout.addWidget(said)
            self.choices[name].setAccessibleDescription(tip)
        layout.addSpacing(6)
        where = section("Where")
        layout.addWidget(where)
        layout.addSpacing(2)
        layout.addLayout(self._place())
        self._warning = plain("", "faint", wrap=True)
        layout.addWidget(self._warning)
        layout.addSpacing(10)
        layout.addWidget(self._buttons())
        first = kind if kind in self.choices else next(iter(self.choices), "")
        if first:
            self.choices[first].setChecked(True)
            self.choices[first].setFocus()
        self._propose()

    def _choice(self, name: str, title: str) -> QRadioButton:
        made = QRadioButton(title)
        made.setObjectName(name)
        made.setAccessibleName(title)
        made.toggled.connect(self._on_kind)
        self._group.addButton(made)
        self.choices[name] = made
        return made

    def _place(self) -> QHBoxLayout:
        line = QHBoxLayout()
        self.path = QLineEdit()
        self.path.setAccessibleName("File to write")
        self.path.textEdited.connect(self._on_path_edited)
        self.path.textChanged.connect(self._check)
        browse = QPushButton("Browse…")
        browse.setAccessibleName("Choose the file to write")
        browse.setAutoDefault(False)
        browse.clicked.connect(self._browse)
        line.addWidget(self.path, 1)
        line.addWidget(browse)
        return line

    def _buttons(self) -> QDialogButtonBox:
        box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.write = QPushButton("Write the file")
        self.write.setProperty("kind", "primary")
        self.write.setDefault(True)
        box.addButton(self.write, QDialogButtonBox.ButtonRole.AcceptRole)
        box.accepted.connect(self.accept)
        box.rejected.connect(self.reject)
        return box

    def kind(self) -> str:
        """The id of the kind that is chosen; empty where there is none to choose."""
        return next((name for name, each in self.choices.items() if each.isChecked()), "")

    def result_choice(self) -> tuple[str, Path] | None:
        """The kind and the file, or None where the dialogue was left."""
        if self.result() != QDialog.DialogCode.Accepted or not self._target():
            return None
        return self.kind(), Path(self._target())

    def _target(self) -> str:
        text = self.path.text().strip()
        if not text or not self.kind():
            return ""
        path = Path(text).expanduser()
        if not path.is_absolute():
            path = self._folder / path
        ending = self._kinds[self.kind()][3]
        return str(path if path.suffix.lower() == ending else path.with_name(path.name + ending))

    def _propose(self) -> None:
        if not self._own and self.kind():
            name = f"{self._stem} {self.kind()}{self._kinds[self.kind()][3]}"
            self.path.setText(str(self._folder / name))
        self._check()

    def _on_kind(self, checked: bool) -> None:
        if checked:
            self._propose()

    def _on_path_edited(self, _: str) -> None:
        self._own = True

    def _check(self) -> None:
        target = Path(self._target()) if self._target() else None
        words = ""
        if target is not None and not target.parent.is_dir():
            words = f"There is no folder {target.parent}."
        elif target is not None and target.exists():
            words = "The file is there already and will be written anew."
        self._warning.setText(words)
        self.write.setEnabled(target is not None and target.parent.is_dir())

    def _browse(self) -> None:
        if not self.kind():
            return
        _, title, _, ending = self._kinds[self.kind()]
        name, _ = QFileDialog.getSaveFileName(
            self,
            title,
            self.path.text(),
            f"{title} (*{ending})",
            options=QFileDialog.Option.DontConfirmOverwrite,
        )
        if name:
            self._own = True
            self.path.setText(name)
            self.path.setFocus(Qt.FocusReason.OtherFocusReason)
