"""Choosing among the texts that were found in a file."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QCheckBox,
    QDialog,
    QGridLayout,
    QPushButton,
    QRadioButton,
    QSizePolicy,
    QWidget,
)

from draftbench.app.imports.importnotes import remarks_on
from draftbench.app.texts.opened_files import TRACKED
from draftbench.compare.counterparts import counterpart
from draftbench.document import Document
from draftbench.formats.imported import Imported
from draftbench.gui.inspector.remarks_view import carded, remarks_card, scrolled
from draftbench.gui.session.file_parts import (
    PartLine,
    first_base,
    is_tracked,
    marked_by_word,
    part_lines,
    view_of,
)
from draftbench.gui.speech import counted, marked, relayed, tr, tr_as
from draftbench.gui.widgets.inputs import GoBox
from draftbench.gui.widgets.labels import ElidedLabel, plain, section
from draftbench.gui.widgets.layouts import stacked

_VIEWS = (("accepted", marked("with the changes")), ("rejected", marked("without them")))


def texts_grid(last: int) -> tuple[QWidget, QGridLayout]:
    """A table of texts, which stand in its column ``last``; behind two others these have heads."""
    inside = QWidget()
    inside.setObjectName("parts")
    inside.setStyleSheet("#parts { background: transparent; }")
    grid = QGridLayout(inside)
    grid.setContentsMargins(16, 12, 16, 12)
    grid.setHorizontalSpacing(16)
    grid.setVerticalSpacing(2)
    grid.setColumnStretch(last, 1)
    if last == 2:
        grid.addWidget(section(tr_as("Base", "text")), 0, 0)
        grid.addWidget(section(tr_as("Compare", "texts to choose")), 0, 1)
    return inside, grid


def add_text(grid: QGridLayout, row: int, column: int, line: PartLine) -> None:
    """The name of a text in a row of the table, and below it what is said of it."""
    grid.addWidget(ElidedLabel(line.title, "head"), row, column)
    said = plain(line.said, "dim", wrap=True)
    said.setContentsMargins(0, 0, 0, 8)
    grid.addWidget(said, row + 1, column)


class PartsDialog(QDialog):
    """The parts of ``imported`` with check boxes. With ``new`` also one radio button each, for the
    text that the negotiation is about; else the text that answers to ``draft`` is checked, or the
    only one that a negotiation is about. With ``again`` the file can be read once more: where it
    has tracked changes ``view_chosen`` carries which view ("accepted", "rejected") is wanted, and
    :meth:`show_texts` gets what was read then."""

    view_chosen = Signal(str)

    def __init__(
        self,
        file: str,
        imported: Imported,
        *,
        new: bool,
        again: bool = False,
        draft: Document | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("New negotiation") if new else tr("Add texts"))
        self.setMinimumSize(600, 420)
        self._new = new
        self._draft = draft
        self._file = file
        self.imported = imported
        self.views: dict[str, QRadioButton] = {}
        self.tabling = QCheckBox(tr("and then offer its changes for import as amendments"))
        self.tabling.setChecked(True)
        self.tabling.hide()
        heading = ElidedLabel(
            tr("Texts in {file}", file=file), "title", Qt.TextElideMode.ElideMiddle
        )
        self._lead = plain("", "dim")
        layout = stacked(self, heading, self._lead, margins=(22, 20, 22, 18), spacing=10)
        if again and is_tracked(imported):
            layout.addWidget(self._choice_of_view())
        self._texts = stacked(None, spacing=10)
        layout.addLayout(self._texts, 1)
        box = GoBox(self, tr("Continue…") if new else tr_as("Add", "texts"))
        self.go = box.go
        layout.addWidget(box)
        self.show_texts(imported)

    @property
    def tables(self) -> bool:
        """Whether the changes of the file are to be offered for import afterwards."""
        return self._without and self.tabling.isChecked() and marked_by_word(self._file)

    @property
    def _without(self) -> bool:
        return "rejected" in self.views and self.views["rejected"].isChecked()

    def show_texts(self, imported: Imported) -> None:
        """Shows the texts of the file as it was read now."""
        self.imported = imported
        self._lines = part_lines(imported)
        self.bases: dict[str, QRadioButton] = {}
        self.checks: dict[str, QCheckBox] = {}
        self._group = QButtonGroup(self)
        while (item := self._texts.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        self._texts.addWidget(self._table(), 1)
        for widget in self._remarks():
            self._texts.addWidget(widget)
        self.settle()

    def settle(self, _: object = None) -> None:
        """Nothing is being read any more: the texts that are shown can be chosen."""
        lead = (
            tr("Choose the text that is negotiated, and those to compare it with.")
            if self._new
            else tr("Choose the texts to compare with and to take from.")
        )
        self._lead.setText(lead if self._lines else tr("No text was found in it."))
        view = view_of(self.imported)
        for name, radio in self.views.items():
            radio.setChecked(name == view)
        self.tabling.setVisible(self._new and self._without and marked_by_word(self._file))
        self._table_card.setEnabled(True)
        self._enable()

    def _choice_of_view(self) -> QWidget:
        box = QWidget()
        layout = QGridLayout(box)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setHorizontalSpacing(16)
        layout.setVerticalSpacing(4)
        layout.addWidget(plain(tr("The file has tracked changes. Read it"), "dim"), 0, 0)
        self._view_group = QButtonGroup(self)
        for column, (name, title) in enumerate(_VIEWS, start=1):
            radio = QRadioButton(tr(title))
            radio.setObjectName(name)
            self._view_group.addButton(radio)
            self.views[name] = radio
            layout.addWidget(radio, 0, column)
        layout.setColumnStretch(len(_VIEWS) + 1, 1)
        layout.addWidget(self.tabling, 1, 0, 1, len(_VIEWS) + 2)
        self._view_group.buttonClicked.connect(self._ask)
        return box

    def _ask(self, radio: QAbstractButton) -> None:
        if radio.objectName() != view_of(self.imported):
            self._lead.setText(tr("Reading the file again…"))
            self._table_card.setEnabled(False)
            self.go.setEnabled(False)
            self.view_chosen.emit(radio.objectName())

    def base(self) -> str:
        """The name of the part that is negotiated (only with ``new``; else empty)."""
        return next((name for name, radio in self.bases.items() if radio.isChecked()), "")

    def chosen(self) -> tuple[str, ...]:
        """The names of the parts to compare with, in the order of the file; never the base."""
        base = self.base()
        return tuple(n for n, check in self.checks.items() if check.isChecked() and n != base)

    def _table(self) -> QWidget:
        last = 2 if self._new else 1
        inside, grid = texts_grid(last)
        first = first_base(self._lines) if self._new else ""
        answering = self._answering()
        for number, line in enumerate(self._lines):
            row = 1 + 2 * number
            if self._new:
                grid.addWidget(self._radio(line, first), row, 0, Qt.AlignmentFlag.AlignHCenter)
            wanted = self._new or line.name == answering or (not answering and self._only(line))
            checked = line.suggested and line.name != first and wanted
            middle = Qt.AlignmentFlag.AlignHCenter
            grid.addWidget(self._check(line, checked), row, last - 1, middle)
            add_text(grid, row, last, line)
        grid.setRowStretch(1 + 2 * len(self._lines), 1)
        area = scrolled(inside, 130)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._table_card = carded(area)
        return self._table_card

    def _answering(self) -> str:
        """The name of the part that answers to the draft; empty where none does."""
        parts = [part for part in self.imported.parts if part.clauses]
        found = None if self._draft is None else counterpart(self._draft, parts)
        return "" if found is None else found.name

    def _only(self, line: PartLine) -> bool:
        return [each.name for each in self._lines if each.suggested] == [line.name]

    def _radio(self, line: PartLine, first: str) -> QRadioButton:
        made = QRadioButton()
        made.setAccessibleName(tr("Negotiate: {text}", text=line.title))
        made.setChecked(line.name == first)
        made.toggled.connect(self._enable)
        self._group.addButton(made)
        self.bases[line.name] = made
        return made

    def _check(self, line: PartLine, checked: bool) -> QCheckBox:
        made = QCheckBox()
        made.setAccessibleName(
            tr("Compare with: {text}", text=line.title) if self._new else line.title
        )
        made.setAccessibleDescription(line.said)
        made.setChecked(checked)
        made.toggled.connect(self._enable)
        self.checks[line.name] = made
        return made

    def _enable(self) -> None:
        base = self.base()
        for name, check in self.checks.items():
            check.setEnabled(name != base)
        self.go.setEnabled(bool(base) if self._new else bool(self.chosen()))

    def _remarks(self) -> list[QWidget]:
        """The first remark of the reader, and all of them where they are asked for."""
        said = frozenset({TRACKED}) if self.views else frozenset()
        found = [r for r in remarks_on(self._file, self.imported) if r.code not in said]
        if not found:
            return []
        first = plain(
            tr("The reader was not sure of everything. {remark}", remark=relayed(found[0].message)),
            "faint",
            wrap=True,
        )
        if len(found) == 1:
            return [first]
        head = tr("What was not certain ({number})", number=len(found))
        card = remarks_card([(head, found)], 150)
        card.hide()
        button = QPushButton(counted("All {n} remarks", "All {n} remarks", len(found)))
        button.setProperty("kind", "quiet")
        button.setCheckable(True)
        button.setAutoDefault(False)
        button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

        def show_all(on: bool) -> None:
            card.setVisible(on)
            first.setVisible(not on)
            if on:
                self.resize(self.width(), max(self.height(), self.sizeHint().height()))

        button.toggled.connect(show_all)
        self.all_remarks = button
        return [first, button, card]
