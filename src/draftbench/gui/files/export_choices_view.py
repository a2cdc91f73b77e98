"""Choosing what to write and where, beside the pages as they will print."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QShowEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QDialog,
    QFileDialog,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QMenu,
    QPushButton,
    QRadioButton,
    QToolButton,
    QWidget,
)

from draftbench.app.exports.exporting import COMMENTABLE, UPDATABLE
from draftbench.app.outputs.sidebyside import Compromise
from draftbench.gui.columns.column_heads import HeadChoice
from draftbench.gui.files.export_choices import MOST_SOURCES, Wanted, free_name
from draftbench.gui.files.paper_choice import PaperChoice
from draftbench.gui.files.preview_pane import PreviewPane
from draftbench.gui.speech import marked, tr, tr_as
from draftbench.gui.widgets.inputs import ChoiceBox, GoBox
from draftbench.gui.widgets.labels import plain, section
from draftbench.gui.widgets.layouts import Gap, abreast, stacked

# What a table holds: which sources, in which order, and the column for the compromise.


_TABLE, _THEMES = "table", ("table", "gaps")
_COLUMN = (
    (Compromise.PROPOSALS.value, marked("Last column: open proposals")),
    (Compromise.EMPTY.value, marked("Last column: room to write")),
    (Compromise.NONE.value, marked("No last column")),
)


class TableChoice(QWidget):
    """``changed`` says that something else is chosen."""

    changed = Signal(object)

    def __init__(self, sources: Sequence[tuple[str, str]], wanted: Wanted) -> None:
        """``sources`` are names and titles; those that are ``wanted`` are ticked, else the first
        that have room."""
        super().__init__()
        known = [name for name, _ in sources]
        ticked = [name for name in wanted.sources if name in known] or known[:MOST_SOURCES]
        self.actions_by_name: dict[str, QAction] = {}
        self.menu = QMenu(self)
        for name, title in sources:
            action = QAction(title, self.menu, checkable=True, checked=name in ticked)
            action.toggled.connect(lambda _: self._on_source())
            self.menu.addAction(action)
            self.actions_by_name[name] = action
        self.sources = QToolButton(popupMode=QToolButton.ToolButtonPopupMode.InstantPopup)
        self.sources.setMenu(self.menu)
        self.sources.setAccessibleName(tr("Sources in the table"))
        self.column = HeadChoice()
        self.column.setAccessibleName(tr("Column for the compromise"))
        self.column.view().setAccessibleName(tr("Columns for the compromise"))
        for value, words in _COLUMN:
            self.column.addItem(tr(words), value)
        self.column.setCurrentIndex(max(0, self.column.findData(wanted.compromise)))
        self.column.setToolTip(self.column.currentText())
        self.column.currentTextChanged.connect(self.column.setToolTip)
        self.column.currentIndexChanged.connect(lambda _: self.changed.emit(None))
        self.themes = QCheckBox(tr("By theme"))
        self.themes.setChecked(wanted.by_theme)
        self.themes.toggled.connect(lambda _: self.changed.emit(None))
        abreast(self, self.sources, self.column, self.themes, 1, margins=(0, 4, 0, 0), spacing=8)
        self._name()
        self.show_for("")

    def show_for(self, kind: str) -> None:
        """Shows what there is to choose of an output."""
        self.sources.setVisible(kind == _TABLE and bool(self.actions_by_name))
        self.column.setVisible(kind == _TABLE)
        self.themes.setVisible(kind in _THEMES)
        self.setVisible(kind in _THEMES)

    def chosen(self) -> tuple[tuple[str, ...], bool, str]:
        """The sources, whether by theme, and what the last column holds."""
        names = tuple(name for name, action in self.actions_by_name.items() if action.isChecked())
        return names, self.themes.isChecked(), str(self.column.currentData())

    def _on_source(self) -> None:
        self._name()
        self.changed.emit(None)

    def _name(self) -> None:
        self.sources.setText(
            tr(
                "Sources: {number} of {all}",
                number=len(self.chosen()[0]),
                all=len(self.actions_by_name),
            )
        )


Kind = tuple[str, str, str, tuple[str, ...]]
"""An output: its id, title, what it is in one sentence, and how its file name may end, the usual
way first."""
_FORMATS = {".html": marked("Page (HTML)"), ".txt": marked("Plain text")}
_NAMES = {
    ".docx": "Word",
    ".pdf": "PDF",
    ".xlsx": "Excel",
    ".csv": "CSV",
    ".md": "Markdown",
    ".xml": "Akoma Ntoso",
    ".json": "JSON",
}
"""Names of programs and formats, which are the same in every language ("Word" is no word)."""
_COLUMNS = 2
_LEFT = 492
_SIZE = (1120, 660)
_ROOM = 40
"""Pixels that are left free around it in the window, at least."""


class ExportDialog(QDialog):
    """Offers ``kinds``; what is ``wanted``, ``folder`` and ``stem`` (the file's name without its
    ending) are chosen at first; ``sources`` are the texts that a table can hold,
    ``references`` says how many references are out of date (empty: none), ``comments`` whether
    some are open. A name that the
    user wrote is kept when another kind is chosen. With ``previewed`` there are pages beside it,
    and ``wishes`` carries what is :class:`~draftbench.gui.files.export_choices.Wanted` whenever
    it is another."""

    wishes = Signal(object)

    def __init__(
        self,
        kinds: Sequence[Kind],
        *,
        wanted: Wanted = Wanted(),  # noqa: B008 it is frozen
        folder: str = "",
        stem: str = "draft",
        sources: Sequence[tuple[str, str]] = (),
        references: str = "",
        comments: bool = False,
        previewed: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Export"))
        kind = wanted.kind
        self._wished: Wanted | None = None
        self._warned = ""
        self._kinds = {each[0]: each for each in kinds}
        self._folder = Path(folder)
        self._stem = stem
        self._own = False
        left = QFrame()
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
        layout = stacked(
            left, section(tr("What to write")), Gap(4), grid, margins=(22, 18, 22, 16), spacing=4
        )
        edges = layout.contentsMargins()
        wide = max(_LEFT, grid.minimumSize().width() + edges.left() + edges.right())
        left.setMinimumWidth(wide)
        if previewed:
            left.setMaximumWidth(wide)
        layout.addSpacing(4)
        self._tip = plain("", "dim", wrap=True)
        self._tip.setMinimumHeight(self._tip.fontMetrics().lineSpacing() * 2)
        layout.addWidget(self._tip)
        layout.addSpacing(6)
        layout.addLayout(self._format())
        self.table = TableChoice(sources, wanted)
        layout.addWidget(self.table)
        self.references = QCheckBox(tr("Write references with their new numbers"))
        self.references.setToolTip(references)
        self.references.setAccessibleDescription(references)
        self._told = bool(references)
        layout.addWidget(self.references)
        self.comments = QCheckBox(tr("With the open comments"))
        self._commented = comments
        layout.addWidget(self.comments)
        layout.addSpacing(6)
        layout.addWidget(section(tr("Word files")))
        layout.addSpacing(2)
        self.on = PaperChoice(wanted.paper, wanted.template)
        layout.addWidget(self.on)
        layout.addSpacing(8)
        where = section(tr_as("Where", "folder and file"))
        layout.addWidget(where)
        layout.addSpacing(2)
        layout.addLayout(self._place())
        self._warning = plain("", "refusal", wrap=True)
        self._warning.hide()
        layout.addWidget(self._warning)
        layout.addStretch(1)
        box = GoBox(self, tr("Save"), self._accept)
        self.write = box.go
        layout.addWidget(box)
        whole = abreast(self, (left, 0 if previewed else 1), spacing=0)
        self.preview = PreviewPane() if previewed else None
        if self.preview is not None:
            whole.addWidget(self.preview, 1)
            self._fit(parent)
        first = kind if kind in self.choices else next(iter(self.choices), "")
        if first:
            self.choices[first].setChecked(True)
            self.choices[first].setFocus()
            at = self.format.findData(wanted.ending)
            self.format.setCurrentIndex(max(at, 0))
        self._propose()
        self.table.changed.connect(lambda _: self._wish())
        self.on.changed.connect(lambda _: self._wish())
        for tick in (self.references, self.comments):
            tick.toggled.connect(lambda _: self._wish())

    def _fit(self, parent: QWidget | None) -> None:
        width, height = _SIZE
        if parent is not None:
            width = min(max(width, parent.width() * 3 // 4), parent.width() - _ROOM)
            height = min(max(height, parent.height() * 3 // 4), parent.height() - _ROOM)
        self.resize(width, height)

    def wanted(self) -> Wanted:
        """What is chosen now."""
        sources, by_theme, compromise = self.table.chosen()
        return Wanted(
            self.kind(),
            self._ending(),
            self.on.paper,
            self.on.template,
            sources,
            by_theme,
            compromise,
            self._told and self.kind() in UPDATABLE and self.references.isChecked(),
            self._commentable and self.comments.isChecked(),
        )

    @property
    def _commentable(self) -> bool:
        """Whether what is chosen can have comments, and there are some."""
        return self._commented and self.kind() in COMMENTABLE and self._ending() == ".docx"

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._wish()

    def _wish(self) -> None:
        if not self.isVisible() or not self.kind():
            return
        wished = self.wanted()
        if wished != self._wished:
            self._wished = wished
            self.wishes.emit(wished)

    def _choice(self, name: str, title: str) -> QRadioButton:
        made = QRadioButton(title)
        made.setObjectName(name)
        made.setAccessibleName(title)
        made.toggled.connect(self._on_kind)
        self._group.addButton(made)
        self.choices[name] = made
        return made

    def _format(self) -> QHBoxLayout:
        name = plain(tr("Format"), "dim")
        self.format = ChoiceBox()
        self.format.setAccessibleName(tr("Format of the file"))
        self.format.view().setAccessibleName(tr("Formats"))
        self.format.activated.connect(self._on_format)
        name.setBuddy(self.format)
        return abreast(None, name, self.format, 1)

    def _place(self) -> QHBoxLayout:
        self.path = QLineEdit()
        self.path.setAccessibleName(tr("File to write"))
        self.path.textEdited.connect(self._on_path_edited)
        self.path.textChanged.connect(self._check)
        browse = QPushButton(tr("Browse…"), autoDefault=False)
        browse.setAccessibleName(tr("Choose the file to write"))
        browse.clicked.connect(self._browse)
        return abreast(None, (self.path, 1), browse)

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
        if not path.name:  # the root, while a path is being typed
            return ""
        endings = self._kinds[self.kind()][3]
        if path.suffix.lower() in endings:
            return str(path)
        return str(path.with_name(path.name + self._ending()))

    def _ending(self) -> str:
        """The ending of the format that is chosen."""
        return str(self.format.currentData() or self._kinds[self.kind()][3][0])

    def _propose(self) -> None:
        if not self._own and self.kind():
            free = free_name(self._folder, f"{self._stem} {self.kind()}", self._ending())
            self.path.setText(str(free))
        self._check()
        self._wish()

    def _on_kind(self, checked: bool) -> None:
        if not checked:
            return
        _, _, tip, endings = self._kinds[self.kind()]
        former = self.format.currentData()
        self.format.clear()
        for ending in endings:
            name = tr(_FORMATS[ending]) if ending in _FORMATS else _NAMES.get(ending, ending)
            self.format.addItem(f"{name} ({ending})", ending)
        self.format.setCurrentIndex(endings.index(former) if former in endings else 0)
        self._tip.setText(tip)
        self.table.show_for(self.kind())
        self.references.setVisible(self._told and self.kind() in UPDATABLE)
        self.comments.setVisible(self._commentable)
        self._fit_name()
        self._propose()

    def _on_format(self, _: int) -> None:
        self.comments.setVisible(self._commentable)
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
            words = tr("There is no folder {folder}.", folder=target.parent)
        elif target is not None and target.exists():
            words = tr("{file} already exists. It would be replaced.", file=target.name)
            self._warned = str(target)
        self._warning.setText(words)
        self._warning.setVisible(bool(words))
        replaces = target is not None and target.exists()
        self.write.setText(tr("Replace the file") if replaces else tr("Save"))
        self.write.setEnabled(target is not None and target.parent.is_dir())

    def _accept(self) -> None:
        """Goes on, unless a file came to stand there meanwhile that nobody was told of."""
        target = Path(self._target())
        if target.exists() and self._warned != str(target):
            self._check()
            return
        self.accept()

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
