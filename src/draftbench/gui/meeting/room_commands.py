"""What belongs to the room in one main window: the strip's meeting and clock, the chair's bar, and
the way out where an agreed clause is refused."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt

from draftbench.amend.proceedings.terms import ClauseState
from draftbench.document import ClauseId
from draftbench.gui.meeting.chair_bar import ChairBar
from draftbench.gui.meeting.meeting_forms import Negotiating
from draftbench.gui.rows.workspace import Workspace
from draftbench.gui.speech import tr

if TYPE_CHECKING:
    from draftbench.gui.shell.main_window import MainWindow

_WRITING = ("edit.clause", "edit.split")
_SETTING = "chair-bar"


class RoomDeeds(QObject):
    """See the module. ``chair`` is the bar, made when the first negotiation is opened."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self.chair: ChairBar | None = None
        window.workspace_changed.connect(self._on_workspace)

    def by_command(self) -> dict[str, Callable[[], object]]:
        """The commands and what they do."""
        return {
            "negotiate.next": lambda: self._next(1),
            "negotiate.previous": lambda: self._next(-1),
            "negotiate.bar": self._bar,
        }

    def before(self, command: str) -> bool:
        """Does what is done whether somebody is typing or not; says whether that was it."""
        window = self._window
        if command.startswith("view.projector"):
            window.deeds.projecting.by_command()[command]()
            return True
        workspace = window.workspace
        if workspace is None or window.columns.editor is not None or command not in _WRITING:
            return False
        words = workspace.part(Negotiating).refusal()
        if words:
            self.refused(words)
        return bool(words)

    # following

    def _on_workspace(self, workspace: Workspace | None) -> None:
        window = self._window
        if self.chair is None:
            self.chair = ChairBar(window)
            self.chair.build(window.actions_by_id)
            window.addToolBarBreak(Qt.ToolBarArea.TopToolBarArea)
            window.addToolBar(self.chair)
            window.strip.room.asked.connect(window.run)
        if workspace is not None:
            workspace.refreshed.connect(self._on_refreshed)
            workspace.moved.connect(self._on_moved)
            workspace.failed.connect(self.refused)
            self._on_refreshed(None)
            self._on_moved(None)
        self.show_bar()

    def _on_refreshed(self, _: object) -> None:
        workspace = self._window.workspace
        self._window.strip.room.show_state(None if workspace is None else workspace.state)

    def _on_moved(self, _: object) -> None:
        workspace = self._window.workspace
        if workspace is not None and self.chair is not None:
            self.chair.show_clause(*workspace.part(Negotiating).standing())

    # the chair

    @property
    def wanted(self) -> bool:
        """Whether the chair's bar is to be shown."""
        return self._window.settings.value(_SETTING) in (True, "true")

    def _bar(self) -> None:
        self._window.settings.setValue(_SETTING, not self.wanted)
        self.show_bar()

    def show_bar(self) -> None:
        """Shows the chair's bar, or hides it."""
        self._window.actions_by_id["negotiate.bar"].setChecked(self.wanted)
        if self.chair is not None:
            self.chair.setVisible(self.wanted and self._window.workspace is not None)

    def _next(self, direction: int) -> None:
        """The next clause that is not agreed yet."""
        workspace = self._window.workspace
        if workspace is not None and not workspace.step(
            direction, workspace.part(Negotiating).to_do
        ):
            self._window.notice.show_info(tr("Every clause in the rows that are shown is agreed."))
        self._window.columns.setFocus()

    # agreed clauses

    def refused(self, words: object) -> None:
        """Says what was refused; where the clause is agreed, with a button that reopens it."""
        workspace = self._window.workspace
        lock = None if workspace is None else workspace.part(Negotiating).lock()
        if workspace is None or lock is None:
            self._window.show_error(words)
            return
        name = workspace.name(lock)
        self._window.notice.show_error(
            str(words), (tr("Reopen {clause}…", clause=name), lambda: self._reopen(lock))
        )

    def _reopen(self, clause: ClauseId) -> None:
        workspace = self._window.workspace
        self._window.notice.hide()
        if workspace is not None:
            workspace.go_to_draft(clause)
            self._window.deeds.acting.asking.ask(
                workspace.part(Negotiating).decide(ClauseState.OPEN)
            )
