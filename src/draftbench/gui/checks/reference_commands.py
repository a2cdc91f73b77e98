"""References in one main window: the list, the update, and the message when an act made some of
them say the wrong number."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from draftbench.amend.references.following import references_in
from draftbench.amend.references.standing import Reference
from draftbench.app.drafts.referring import out_of_date
from draftbench.gui.cells.reference_signs import shown, wrong_words
from draftbench.gui.checks.reference_list import References, updated
from draftbench.gui.rows.context import Context
from draftbench.gui.rows.workspace import Workspace
from draftbench.gui.speech import tr


class ReferenceCommands(QObject):
    """See the module."""

    def __init__(self, context: Context) -> None:
        super().__init__(context.parent)
        self._context = context
        self._project = context.project
        self._known: frozenset[tuple[object, ...]] = frozenset()
        context.project.opened.connect(self._on_opened)

    def by_command(self) -> dict[str, Callable[[], object]]:
        """The commands and what they do."""
        return {
            "edit.references": self.show_list,
            "edit.update-references": self.update,
            "edit.follow-reference": self.follow,
        }

    def show_list(self) -> None:
        """The list of references."""
        workspace = self._project.workspace
        listing = References(workspace)
        self._context.dialogues.show_lists(tr("References"), (listing,))

    def update(self) -> None:
        """Writes all that are out of date anew."""
        workspace = self._project.workspace
        self._context.dialogues.ask(updated(workspace))

    def follow(self) -> None:
        """Goes to the first clause that this one refers to."""
        workspace = self._project.workspace
        clause = workspace.draft_clause()
        if clause is None:
            self._context.notice.show_info(tr("There is no clause of the draft in this row."))
            return
        found = shown(references_in(workspace.state, clause))
        targets = (c for one in found for c in one.targets if c in workspace.state.draft)
        target = next(targets, None)
        if target is None:
            self._context.notice.show_info(tr("This clause refers to no other clause."))
        else:
            workspace.follow(workspace.cells.draft, target)

    def _on_opened(self, workspace: Workspace) -> None:
        self._known = _places(out_of_date(workspace.state))
        workspace.done.connect(self._on_done)
        workspace.told.connect(self._on_done)

    def _on_done(self, _: object) -> None:
        """After an act: offers the update where it made more references wrong than there were."""
        workspace = self._project.workspace
        found = out_of_date(workspace.state)
        before, self._known = self._known, _places(found)
        if self._known - before and not workspace.bench.read_only:
            offers = [(tr("Show"), self._show)]
            if any(one.new for one in found):
                offers.insert(0, (tr("Update references"), self._update))
            self._context.notice.show_info(wrong_words(workspace.state), *offers)

    def _update(self) -> None:
        self._context.notice.hide()
        self._context.run("edit.update-references")

    def _show(self) -> None:
        self._context.notice.hide()
        self._context.run("edit.references")


def _places(found: tuple[Reference, ...]) -> frozenset[tuple[object, ...]]:
    return frozenset((*one.place, one.state) for one in found)
