"""What the inspector shows, and what its buttons do."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from draftbench.amend.amendment import AmendmentId
from draftbench.gui.amendments.decisions import Decisions
from draftbench.gui.columns.columns_view import ColumnsView
from draftbench.gui.inspector.amendment_cards import inspector_content
from draftbench.gui.inspector.comments import CommentForms
from draftbench.gui.inspector.inspector import Inspector
from draftbench.gui.inspector.private_notes import NoteForms
from draftbench.gui.rows.context import Context
from draftbench.gui.rows.link_decisions import LinkDecisions
from draftbench.gui.rows.row_links import LinkKey
from draftbench.gui.rows.workspace import Workspace
from draftbench.gui.shell.view_stack import ViewStack


class InspectorCommands(QObject):
    """Connects the inspector of one window; afterwards the keyboard is where it was before.
    ``decide`` does with an amendment (its id) what a verb says."""

    def __init__(
        self,
        context: Context,
        columns: ColumnsView,
        inspector: Inspector,
        viewing: ViewStack,
        decide: Callable[[str, str], object],
    ) -> None:
        super().__init__(context.parent)
        self._context = context
        self._project = context.project
        self._columns = columns
        self._inspector = inspector
        self._viewing = viewing
        self._decide_amendment = decide
        inspector.acted.connect(self._act)
        inspector.amendment_chosen.connect(self._choose_amendment)
        inspector.link_decided.connect(self._decide)
        inspector.link_chosen.connect(self._choose)
        inspector.link_reopened.connect(self._reopen)
        inspector.theme_chosen.connect(self._sort)
        inspector.note_removed.connect(self._remove)
        inspector.answered.connect(self._answer)
        inspector.event_asked.connect(viewing.show_event)

    def show(self, workspace: Workspace, cell: tuple[int, int]) -> None:
        """Shows what is to be said of the clause in a cell (row, column)."""
        content = None
        if workspace.rows:
            target = workspace.part(LinkDecisions).target()
            content = inspector_content(
                workspace.state,
                workspace.cells,
                cell[0],
                read_only=bool(workspace.bench.read_only),
                link=None if target is None else target.key,
                column=cell[1],
                noted=workspace.part(NoteForms).of,
                clause=workspace.draft_clause(),
                target=workspace.part(Decisions).target,
            )
        self._inspector.set_content(content)

    def _act(self, act: tuple[str, str]) -> None:
        if self._context.keep_typing():
            self._decide_amendment(*act)
            self._viewing.focus()

    def _choose_amendment(self, amendment: AmendmentId) -> None:
        if self._project.is_open:
            self._viewing.choose_amendment(amendment)

    def _decide(self, link: tuple[LinkKey, bool]) -> None:
        if self._context.keep_typing():
            key, together = link
            self._project.workspace.part(LinkDecisions).decide_link(key, together=together)
            self._columns.setFocus()

    def _choose(self, key: LinkKey) -> None:
        self._project.workspace.part(LinkDecisions).choose(key)

    def _reopen(self, key: LinkKey) -> None:
        if self._context.keep_typing():
            self._project.workspace.part(LinkDecisions).reopen(key)
            self._columns.setFocus()

    def _sort(self, theme: str | None) -> None:
        if self._context.keep_typing():
            self._project.workspace.set_theme(theme)
            self._columns.setFocus()

    def _remove(self, note: str) -> None:
        if self._context.keep_typing():
            self._context.dialogues.ask(self._project.workspace.part(NoteForms).remove(note))

    def _answer(self, said: tuple[str, str, str | None, bool | None]) -> None:
        if self._context.keep_typing():
            comment, text, assignee, done = said
            forms = self._project.workspace.part(CommentForms)
            self._context.dialogues.ask(forms.answer(comment, text, assignee, done=done))
