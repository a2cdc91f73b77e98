"""Choosing among the texts that were found in several files, in one step."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QDialog,
    QGridLayout,
    QRadioButton,
    QWidget,
)

from draftbench.formats.imported import Imported
from draftbench.gui.files.file_parts_view import add_text, texts_grid
from draftbench.gui.inspector.remarks_view import carded, scrolled
from draftbench.gui.session.file_parts import PartLine, first_base, is_tracked, part_lines, view_of
from draftbench.gui.speech import counted, tr
from draftbench.gui.widgets.inputs import GoBox
from draftbench.gui.widgets.labels import ElidedLabel, plain
from draftbench.gui.widgets.layouts import stacked

PartKey = tuple[int, str]
"""The number of a file, and the name of a part of it."""


class FilesDialog(QDialog):
    """The parts of ``files`` (name, and what was read) with a radio button each for the text that
    the negotiation is about, and a check box for those to compare it with. ``wrong`` are sentences
    on files that could not be read."""

    def __init__(
        self,
        files: Sequence[tuple[str, Imported]],
        wrong: Sequence[str] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("New negotiation"))
        self.setMinimumSize(640, 460)
        self._lines = [part_lines(imported) for _, imported in files]
        self._files = tuple(files)
        self.bases: dict[PartKey, QRadioButton] = {}
        self.checks: dict[PartKey, QCheckBox] = {}
        self._group = QButtonGroup(self)
        box = GoBox(self, tr("Continue…"))
        self.go = box.go
        lead = tr("Choose the text that is negotiated, and those to compare it with.")
        area = scrolled(self._table(), 200)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        layout = stacked(
            self,
            plain(counted("Texts in {n} file", "Texts in {n} files", len(files)), "title"),
            plain(lead, "dim", wrap=True),
            (carded(area), 1),
            margins=(22, 20, 22, 18),
            spacing=10,
        )
        for sentence in wrong:
            layout.addWidget(plain(sentence, "refusal", wrap=True))
        layout.addWidget(box)
        self._enable()

    def base(self) -> PartKey | None:
        """The part that is negotiated."""
        return next((key for key, radio in self.bases.items() if radio.isChecked()), None)

    def chosen(self) -> tuple[PartKey, ...]:
        """The parts to compare with, in the order of the files; never the base."""
        base = self.base()
        return tuple(k for k, check in self.checks.items() if check.isChecked() and k != base)

    def _table(self) -> QWidget:
        inside, grid = texts_grid(2)
        first = self._first()
        row = 1
        for number, (name, imported) in enumerate(self._files):
            head = ElidedLabel(name, "faint", Qt.TextElideMode.ElideMiddle)
            head.setContentsMargins(0, 6, 0, 2)
            grid.addWidget(head, row, 2)
            row += 1
            for line in self._lines[number]:
                self._part(grid, row, (number, line.name), line, first)
                row += 2
            if is_tracked(imported):
                words = (
                    tr("The file has tracked changes; it was read with them.")
                    if view_of(imported) == "accepted"
                    else tr("The file has tracked changes; it was read without them.")
                )
                grid.addWidget(plain(words, "dim", wrap=True), row, 2)
                row += 1
            if not self._lines[number]:
                grid.addWidget(plain(tr("No text was found in it."), "dim"), row, 2)
                row += 1
        grid.setRowStretch(row, 1)
        return inside

    def _first(self) -> PartKey | None:
        """The base where nobody chooses: of the first file that has one."""
        for number, lines in enumerate(self._lines):
            if any(line.suggested for line in lines):
                return number, first_base(lines)
        return next(((n, lines[0].name) for n, lines in enumerate(self._lines) if lines), None)

    def _part(
        self, grid: QGridLayout, row: int, key: PartKey, line: PartLine, first: PartKey | None
    ) -> None:
        radio, check = QRadioButton(), QCheckBox()
        radio.setAccessibleName(tr("Negotiate: {text}", text=line.title))
        radio.setChecked(key == first)
        check.setAccessibleName(tr("Compare with: {text}", text=line.title))
        check.setAccessibleDescription(line.said)
        check.setChecked(key != first and (line.suggested or self._only(key)))
        for button in (radio, check):
            button.toggled.connect(self._enable)
        self._group.addButton(radio)
        self.bases[key], self.checks[key] = radio, check
        middle = Qt.AlignmentFlag.AlignHCenter
        grid.addWidget(radio, row, 0, middle)
        grid.addWidget(check, row, 1, middle)
        add_text(grid, row, 2, line)

    def _only(self, key: PartKey) -> bool:
        return len(self._lines[key[0]]) == 1

    def _enable(self) -> None:
        base = self.base()
        for key, check in self.checks.items():
            check.setEnabled(key != base)
        self.go.setEnabled(base is not None)
