"""Choosing what to write, and where."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from draftbench.gui.views.paperchoice import PaperChoice
from draftbench.gui.views.words import plain, section

Kind = tuple[str, str, str, tuple[str, ...]]
"""An output: its id, title, what it is in one sentence, and how its file name may end, the usual
way first."""
_FORMATS = {
    ".docx": "Word",
    ".html": "Page (HTML)",
    ".pdf": "PDF",
    ".xlsx": "Excel",
    ".csv": "CSV",
    ".txt": "Plain text",
    ".md": "Markdown",
    ".xml": "Akoma Ntoso",
    ".json": "JSON",
}
_COLUMNS = 2


class ExportDialog(QDialog):
    """Offers ``kinds``; ``kind``, ``folder`` and ``stem`` (the file's name without its ending) are
    chosen at first, and so are ``paper`` and ``template`` in ``on``. A name that the user wrote is
    kept when another kind is chosen."""

    def __init__(
        self,
        kinds: Sequence[Kind],
        *,
        kind: str = "",
        folder: str = "",
        stem: str = "draft",
        paper: str = "a4",
        template: str = "",
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
        grid = QGridLayout()
        grid.setHorizontalSpacing(28)
        grid.setVerticalSpacing(6)
        rows = -(-len(kinds) // _COLUMNS)
        for number, (name, title, tip, _) in enumerate(kinds):
            column, row = divmod(number, rows)
            grid.addWidget(self._choice(name, title), row, column)
            self.choices[name].setToolTip(tip)
            self.choices[name].setAccessibleDescription(tip)
        layout.addLayout(grid)
        layout.addSpacing(4)
        self._tip = plain("", "dim", wrap=True)
        self._tip.setMinimumHeight(self._tip.fontMetrics().lineSpacing() * 2)
        layout.addWidget(self._tip)
        layout.addSpacing(6)
        layout.addLayout(self._format())
        layout.addSpacing(6)
        layout.addWidget(section("Word files"))
        layout.addSpacing(2)
        self.on = PaperChoice(paper, template)
        layout.addWidget(self.on)
        layout.addSpacing(8)
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

    def _format(self) -> QHBoxLayout:
        line = QHBoxLayout()
        name = plain("Format", "dim")
        self.format = QComboBox()
        self.format.setAccessibleName("Format of the file")
        self.format.view().setAccessibleName("Formats")
        self.format.activated.connect(self._on_format)
        name.setBuddy(self.format)
        line.addWidget(name)
        line.addWidget(self.format)
        line.addStretch(1)
        return line

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
        endings = self._kinds[self.kind()][3]
        if path.suffix.lower() in endings:
            return str(path)
        return str(path.with_name(path.name + self._ending()))

    def _ending(self) -> str:
        """The ending of the format that is chosen."""
        return str(self.format.currentData() or self._kinds[self.kind()][3][0])

    def _propose(self) -> None:
        if not self._own and self.kind():
            name = f"{self._stem} {self.kind()}{self._ending()}"
            self.path.setText(str(self._folder / name))
        self._check()

    def _on_kind(self, checked: bool) -> None:
        if not checked:
            return
        _, _, tip, endings = self._kinds[self.kind()]
        former = self.format.currentData()
        self.format.clear()
        for ending in endings:
            self.format.addItem(f"{_FORMATS.get(ending, ending)} ({ending})", ending)
        self.format.setCurrentIndex(endings.index(former) if former in endings else 0)
        self._tip.setText(tip)
        self._fit_name()
        self._propose()

    def _on_format(self, _: int) -> None:
        self._fit_name()
        self._propose()

    def _fit_name(self) -> None:
        """A name that the user wrote gets the ending of the format that is chosen."""
        path = Path(self.path.text().strip())
        known = {ending for kind in self._kinds.values() for ending in kind[3]}
        if self._own and path.suffix.lower() in known:
            self.path.setText(str(path.with_suffix(self._ending())))

    def _on_path_edited(self, _: str) -> None:
        self._own = True

    def _check(self) -> None:
        self.on.setEnabled(self._ending() in (".docx", ".pdf"))
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
        title, ending = self._kinds[self.kind()][1], self._ending()
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
