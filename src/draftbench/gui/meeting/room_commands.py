"""What belongs to the room in one main window: the strip's meeting and clock, the chair's bar, and
the way out where an agreed clause is refused."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QToolBar

from draftbench.amend.proceedings.terms import ClauseState
from draftbench.document import ClauseId
from draftbench.errors import AgreedError
from draftbench.gui.columns.columns_view import ColumnsView
from draftbench.gui.meeting.chair_bar import ChairBar
from draftbench.gui.meeting.meeting_forms import MeetingForms
from draftbench.gui.meeting.room_strip import RoomStrip
from draftbench.gui.rows.context import Context
from draftbench.gui.rows.workspace import Workspace
from draftbench.gui.speech import tr

_WRITING = ("edit.clause", "edit.split")
_SETTING = "chair-bar"


class RoomCommands(QObject):
    """See the module. ``chair`` is the bar, made when the first negotiation is opened."""

    def __init__(
        self,
        context: Context,
        columns: ColumnsView,
        room: RoomStrip,
        add_bar: Callable[[QToolBar], object],
    ) -> None:
        super().__init__(context.parent)
        self._context = context
        self._project = context.project
        self._columns = columns
        self._room = room
        self._add_bar = add_bar
        self.chair: ChairBar | None = None
        context.project.opened.connect(self._on_opened)
        context.project.closed.connect(self._on_closed)

    def by_command(self) -> dict[str, Callable[[], object]]:
        """The commands and what they do."""
        return {
            "negotiate.next": lambda: self._next(1),
            "negotiate.previous": lambda: self._next(-1),
            "negotiate.bar": self._bar,
        }

    def before(self, command: str) -> bool:
        """Says at once why a clause cannot be written in, where a command would open the editor;
        says whether that was it."""
        if self._columns.editor is not None or command not in _WRITING:
            return False
        words = self._project.workspace.part(MeetingForms).refusal()
        if words:
            self._refuse(words)
        return bool(words)

    # following

    def _on_opened(self, workspace: Workspace) -> None:
        if self.chair is None:
            self.chair = ChairBar(self._context.parent)
            self.chair.build(self._context.actions)
            self._add_bar(self.chair)
            self._room.asked.connect(self._context.run)
        workspace.refreshed.connect(self._on_refreshed)
        workspace.moved.connect(self._on_moved)
        workspace.failed.connect(self.refused)
        self._on_refreshed(None)
        self._on_moved(None)
        self.show_bar()

    def _on_closed(self) -> None:
        self._room.show_state(None)
        self.show_bar()

    def _on_refreshed(self, _: object) -> None:
        self._room.show_state(self._project.workspace.state)

    def _on_moved(self, _: object) -> None:
        workspace = self._project.workspace
        if self.chair is not None:
            self.chair.show_clause(*workspace.part(MeetingForms).standing())

    # the chair

    @property
    def wanted(self) -> bool:
        """Whether the chair's bar is to be shown."""
        return self._context.settings.value(_SETTING) in (True, "true")

    def _bar(self) -> None:
        self._context.settings.setValue(_SETTING, not self.wanted)
        self.show_bar()

    def show_bar(self) -> None:
        """Shows the chair's bar, or hides it."""
        self._context.actions["negotiate.bar"].setChecked(self.wanted)
        if self.chair is not None:
            self.chair.setVisible(self.wanted and self._project.is_open)

    def _next(self, direction: int) -> None:
        """The next clause that is not agreed yet."""
        workspace = self._project.workspace
        if not workspace.step(direction, workspace.part(MeetingForms).to_do):
            self._context.notice.show_info(tr("Every clause in the rows that are shown is agreed."))
        self._columns.setFocus()

    # agreed clauses

    def refused(self, why: object) -> None:
        """An act was refused. Where that is because the clause is agreed, offers to reopen it."""
        if isinstance(why, AgreedError):
            self._refuse(str(why))

    def _refuse(self, words: str) -> None:
        workspace = self._project.workspace
        lock = workspace.part(MeetingForms).lock()
        if lock is None:  # it stands in another row
            self._context.notice.show_refusal(words)
            return
        name = workspace.name(lock)
        self._context.notice.show_refusal(
            words, (tr("Reopen {clause}…", clause=name), lambda: self._reopen(lock))
        )

    def _reopen(self, clause: ClauseId) -> None:
        workspace = self._project.workspace
        self._context.notice.hide()
        workspace.go_to_draft(clause)
        self._context.dialogues.ask(workspace.part(MeetingForms).decide(ClauseState.OPEN))
