"""The words of a negotiation as a list."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from draftbench.app.checks.spelling import change_vocabulary
from draftbench.gui.speech import marked, tr
from draftbench.gui.widgets.replies import Answers, Field, Form, Listing, ListRow, Reply, Verb

if TYPE_CHECKING:
    from draftbench.gui.rows.workspace import Workspace


class Vocabulary(Listing):
    """Words that are spelled so here, whatever dictionaries say."""

    title = marked("Words")
    lead = marked("These words are not underlined while anybody writes in this negotiation.")
    empty = marked("There are none yet. Add a word here, or by a right click on an underlined one.")
    columns = (marked("Word"),)
    several = True

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace

    def rows(self) -> Sequence[ListRow]:
        """One a word."""
        return [ListRow(word, (word,)) for word in self._workspace.state.vocabulary]

    def verbs(self, keys: Sequence[str]) -> tuple[Verb, ...]:
        """Adding and removing."""
        add = Verb("add", tr("Add…"), self._add, tr("One word or several"), main=not keys)
        if not keys:
            return (add,)
        return (add, Verb("remove", tr("Remove"), lambda: self._remove(keys)))

    def _add(self) -> Reply:
        workspace = self._workspace

        def submit(a: Answers) -> Reply:
            words = a["words"].replace(",", " ").split()
            return workspace.attempt(lambda: change_vocabulary(workspace.bench, words), tr("Added"))

        field = Field(
            "words", tr("Words"), needed=True, tip=tr("Several with spaces between them.")
        )
        return Form(tr("Add to the words of this negotiation"), (field,), tr("Add"), submit)

    def _remove(self, keys: Sequence[str]) -> Reply:
        workspace = self._workspace
        return workspace.attempt(
            lambda: change_vocabulary(workspace.bench, removed=keys), tr("Removed")
        )
