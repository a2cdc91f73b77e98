"""What a table holds: which sources, in which order, and the column for the compromise."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QMenu, QToolButton, QWidget

from draftbench.app.outputs.sidebyside import Compromise
from draftbench.gui.columns.column_heads import HeadChoice
from draftbench.gui.files.export_choices import MOST_SOURCES, Wanted
from draftbench.gui.speech import marked, tr

_TABLE, _THEMES = "table", ("table", "gaps")
_COLUMN = (
    (Compromise.PROPOSALS.value, marked("Last column: open proposals")),
    (Compromise.EMPTY.value, marked("Last column: room to write")),
    (Compromise.NONE.value, marked("No last column")),
)


class TableChoice(QWidget):
    """``changed`` says that something else is chosen."""

    changed = Signal(object)

    def __init__(
        self, sources: Sequence[tuple[str, str]], wanted: Wanted, parent: QWidget | None = None
    ) -> None:
        """``sources`` are names and titles; those that are ``wanted`` are ticked, else the first
        that have room."""
        super().__init__(parent)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 4, 0, 0)
        line.setSpacing(8)
        known = [name for name, _ in sources]
        ticked = [name for name in wanted.sources if name in known] or known[:MOST_SOURCES]
        self.actions_by_name: dict[str, QAction] = {}
        self.menu = QMenu(self)
        for name, title in sources:
            action = QAction(title, self.menu)
            action.setCheckable(True)
            action.setChecked(name in ticked)
            action.toggled.connect(lambda _: self._on_source())
            self.menu.addAction(action)
            self.actions_by_name[name] = action
        self.sources = QToolButton()
        self.sources.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
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
        line.addWidget(self.sources)
        line.addWidget(self.column)
        line.addWidget(self.themes)
        line.addStretch(1)
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
