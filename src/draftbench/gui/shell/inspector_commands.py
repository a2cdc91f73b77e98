"""What the inspector shows, and what its buttons do."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from draftbench.gui.amendments.decisions import Deciding
from draftbench.gui.inspector.amendment_cards import inspector_content
from draftbench.gui.inspector.private_notes import Noting
from draftbench.gui.rows.row_links import LinkKey
from draftbench.gui.rows.workspace import Workspace

if TYPE_CHECKING:
    from draftbench.gui.shell.main_window import MainWindow


class Inspecting(QObject):
    """Connects the inspector of one window; afterwards the keyboard is where it was before."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        inspector = window.inspector
        inspector.acted.connect(self._act)
        inspector.link_decided.connect(self._decide)
        inspector.link_chosen.connect(self._choose)
        inspector.link_reopened.connect(self._reopen)
        inspector.theme_chosen.connect(self._sort)
        inspector.note_removed.connect(self._remove)
        inspector.event_asked.connect(window.viewing.show_event)

    def show(self, workspace: Workspace, cell: tuple[int, int]) -> None:
        """Shows what is to be said of the clause in a cell (row, column)."""
        content = None
        if workspace.rows:
            target = workspace.linking.target()
            content = inspector_content(
                workspace.state,
                workspace.cells,
                cell[0],
                read_only=bool(workspace.bench.read_only),
                link=None if target is None else target.key,
                column=cell[1],
                noted=workspace.part(Noting).of,
                clause=workspace.draft_clause(),
                target=workspace.part(Deciding).target,
            )
        self._window.inspector.set_content(content)

    def _act(self, act: tuple[str, str]) -> None:
        if self._window.deeds.keep_typing():
            self._window.deeds.decide(*act)
            self._window.viewing.focus()

    def _decide(self, link: tuple[LinkKey, bool]) -> None:
        if self._window.deeds.keep_typing():
            self._window.deeds.linking.decide_link(*link)
            self._window.columns.setFocus()

    def _choose(self, key: LinkKey) -> None:
        if self._window.workspace is not None:
            self._window.workspace.linking.choose(key)

    def _reopen(self, key: LinkKey) -> None:
        if self._window.workspace is not None and self._window.deeds.keep_typing():
            self._window.workspace.linking.reopen(key)
            self._window.columns.setFocus()

    def _sort(self, theme: str | None) -> None:
        if self._window.workspace is not None and self._window.deeds.keep_typing():
            self._window.workspace.set_theme(theme)
            self._window.columns.setFocus()

    def _remove(self, note: str) -> None:
        if self._window.deeds.keep_typing():
            self._window.deeds.acting.remove_note(note)
