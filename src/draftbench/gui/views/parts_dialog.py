"""Choosing among the texts that were found in a file."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QFrame,
    QGridLayout,
    QPushButton,
    QRadioButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from draftbench.formats.imported import Imported
from draftbench.gui.presenters.parts import PartLine, first_base, part_lines
from draftbench.gui.views.words import ElidedLabel, plain, section


class PartsDialog(QDialog):
    """The parts of ``imported`` with check boxes. With ``new`` also one radio button each, for the
    text that the negotiation is about."""

    def __init__(
        self, file: str, imported: Imported, *, new: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle("New negotiation" if new else "Add texts")
        self.setMinimumSize(600, 380)
        self._new = new
        self._lines = part_lines(imported)
        self.bases: dict[str, QRadioButton] = {}
        self.checks: dict[str, QCheckBox] = {}
        self._group = QButtonGroup(self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(22, 20, 22, 18)
        layout.setSpacing(10)
        heading = ElidedLabel(f"Texts in {file}", "title", Qt.TextElideMode.ElideMiddle)
        layout.addWidget(heading)
        lead = (
            "Choose the text that is negotiated, and those to compare it with."
            if new
            else "Choose the texts to compare with and to take from."
        )
        layout.addWidget(plain(lead if self._lines else "No text was found in it.", "dim"))
        layout.addWidget(self._table(), 1)
        remarks = self._remarks(imported)
        if remarks:
            layout.addWidget(plain(remarks, "faint", wrap=True))
        layout.addWidget(self._buttons())
        self._enable()

    def base(self) -> str:
        """The name of the part that is negotiated (only with ``new``; else empty)."""
        return next((name for name, radio in self.bases.items() if radio.isChecked()), "")

    def chosen(self) -> tuple[str, ...]:
        """The names of the parts to compare with, in the order of the file; never the base."""
        base = self.base()
        return tuple(n for n, check in self.checks.items() if check.isChecked() and n != base)

    def _table(self) -> QWidget:
        inside = QWidget()
        inside.setObjectName("parts")
        inside.setStyleSheet("#parts { background: transparent; }")
        grid = QGridLayout(inside)
        grid.setContentsMargins(16, 12, 16, 12)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(2)
        last = 2 if self._new else 1
        grid.setColumnStretch(last, 1)
        if self._new:
            grid.addWidget(section("Base"), 0, 0)
            grid.addWidget(section("Compare"), 0, 1)
        first = first_base(self._lines) if self._new else ""
        for number, line in enumerate(self._lines):
            row = 1 + 2 * number
            if self._new:
                grid.addWidget(self._radio(line, first), row, 0, Qt.AlignmentFlag.AlignHCenter)
            checked = line.suggested and line.name != first and (self._new or self._only(line))
            middle = Qt.AlignmentFlag.AlignHCenter
            grid.addWidget(self._check(line, checked), row, last - 1, middle)
            grid.addWidget(ElidedLabel(line.title, "head"), row, last)
            said = plain(line.said, "dim", wrap=True)
            said.setContentsMargins(0, 0, 0, 8)
            grid.addWidget(said, row + 1, last)
        grid.setRowStretch(1 + 2 * len(self._lines), 1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(inside)
        area.viewport().setAutoFillBackground(False)
        card = QFrame()
        card.setProperty("kind", "card")
        around = QVBoxLayout(card)
        around.setContentsMargins(1, 4, 1, 4)
        around.addWidget(area)
        return card

    def _only(self, line: PartLine) -> bool:
        return [each.name for each in self._lines if each.suggested] == [line.name]

    def _radio(self, line: PartLine, first: str) -> QRadioButton:
        made = QRadioButton()
        made.setAccessibleName(f"Negotiate: {line.title}")
        made.setChecked(line.name == first)
        made.toggled.connect(self._enable)
        self._group.addButton(made)
        self.bases[line.name] = made
        return made

    def _check(self, line: PartLine, checked: bool) -> QCheckBox:
        made = QCheckBox()
        made.setAccessibleName(f"Compare with: {line.title}" if self._new else line.title)
        made.setAccessibleDescription(line.said)
        made.setChecked(checked)
        made.toggled.connect(self._enable)
        self.checks[line.name] = made
        return made

    def _buttons(self) -> QDialogButtonBox:
        box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.go = QPushButton("Go on…" if self._new else "Add")
        self.go.setProperty("kind", "primary")
        self.go.setDefault(True)
        box.addButton(self.go, QDialogButtonBox.ButtonRole.AcceptRole)
        box.accepted.connect(self.accept)
        box.rejected.connect(self.reject)
        return box

    def _enable(self) -> None:
        base = self.base()
        for name, check in self.checks.items():
            check.setEnabled(name != base)
        self.go.setEnabled(bool(base) if self._new else bool(self.chosen()))

    @staticmethod
    def _remarks(imported: Imported) -> str:
        number = len(imported.notes)
        if not number:
            return ""
        more = f" (and {number - 1} more remarks)" if number > 1 else ""
        return f"The reader was not sure of everything. {imported.notes[0].message}{more}"
