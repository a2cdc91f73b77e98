"""The menu of a clause: what can be done where the mouse, or the current cell, is."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from PySide6.QtCore import QObject, QPoint
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMenu

from draftbench.gui.amendments.decisions import Decisions
from draftbench.gui.columns.columns_view import ColumnsView
from draftbench.gui.rows.context import Context
from draftbench.gui.speech import listed, tr
from draftbench.gui.widgets.command_keys import native

DRAFT = ("edit.clause", "edit.insert", "edit.delete")
OPEN = ("amend.accept", "amend.reject", "amend.hold", "amend.resolve")
WORDS = ("negotiate.bracket", "negotiate.position", "negotiate.comment", "edit.note")
SOURCE = ("edit.take", "edit.take-as-it-stands", "edit.take-look")
LINKS = ("link.confirm", "link.refuse", "link.join")
LAST = ("view.partner", "record.event")
"""The sections of the menu, by the ids of their commands."""


class ClauseMenu(QObject):
    """Opens the menu that the columns ask for; ``menu`` is the one that was opened last. Before it
    opens, ``keep_typing`` of the context takes over what is being typed."""

    def __init__(self, context: Context, columns: ColumnsView, copy: Callable[[], object]) -> None:
        super().__init__(context.parent)
        self._context = context
        self._columns = columns
        self._copy = copy
        self.menu: QMenu | None = None
        columns.menu_asked.connect(self._open)

    def _open(self, point: QPoint) -> None:
        context = self._context
        if self.menu is not None and self.menu.isVisible():
            return  # one key press may ask twice
        if not context.project.is_open or not context.keep_typing():
            return
        if self.menu is not None:
            self.menu.deleteLater()
        self.menu = menu = QMenu(context.parent)
        menu.setAccessibleName(tr("Clause"))
        for section in self._sections():
            if section and section[0] == OPEN[0]:
                self._name_amendment(menu)
            for command in section:
                action = context.actions[command]
                if action.isEnabled():
                    menu.addAction(action)
                    if command == "edit.clause":
                        menu.setDefaultAction(action)
            if section is LAST:
                keys = native(QKeySequence(QKeySequence.StandardKey.Copy).toString())
                words = tr("Copy")
                menu.addAction(f"{words}\t{keys}").triggered.connect(lambda _: self._copy())
            menu.addSeparator()
        menu.popup(point)

    def _name_amendment(self, menu: QMenu) -> None:
        """Says which of several open amendments the acts below are about."""
        workspace = self._context.project.workspace
        entry = workspace.part(Decisions).first_open()
        number = sum(each.open for each in workspace.entries(workspace.current[0]))
        if entry is not None and number > 1:
            amendment = entry.amendment
            name = menu.addAction(f"{amendment.id} ({listed(amendment.sponsors)})")
            name.setEnabled(False)

    def _sections(self) -> Iterator[tuple[str, ...]]:
        workspace = self._context.project.workspace
        cells, (row, column) = workspace.cells, workspace.current
        if column in cells.sources:
            if cells.row(row).cells[column]:
                yield SOURCE
                yield LINKS
        elif cells.of_draft(row):
            yield DRAFT
            if workspace.open_in(row):
                yield OPEN if workspace.conflicts_in(row) else OPEN[:-1]
            yield WORDS
        yield LAST
