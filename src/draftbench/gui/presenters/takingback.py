"""Undo and redo: at once where that is quick, else tried in the background and then done."""

from __future__ import annotations

from typing import TYPE_CHECKING

from draftbench.app.drafts import trying
from draftbench.app.drafts.trying import TakenBack
from draftbench.gui.presenters.following import AT_ONCE
from draftbench.gui.presenters.forms import Reply, Said, Work
from draftbench.gui.speech import relayed, tr
from draftbench.progress import Progress

if TYPE_CHECKING:
    from draftbench.gui.presenters.workspace import Workspace

MANY = 2000
"""Amendments from which undo goes on in the background."""


def is_long(workspace: Workspace) -> bool:
    """Whether taking something back may take its time."""
    state = workspace.state
    texts = (state.base, state.draft, *state.sources)
    return sum(map(len, texts)) > AT_ONCE or len(state.entries) > MANY


def taken_back(
    workspace: Workspace,
    words: str,
    event: str = "",
    *,
    again: bool = False,
    by_key: bool = False,
) -> Reply:
    """Takes back the last act or that ``event``, or does it ``again``; ``words`` say of what. After
    a key (``by_key``) what was done is not told as an answer. What was undone is not told with the
    key for undo, which would undo what was done before it."""
    said = (
        tr("Redone: {act}", act=relayed(words))
        if again
        else tr("Undone: {act}", act=relayed(words))
    )
    bench = workspace.bench
    number = len(bench.history)
    telling = None if again else workspace.told
    if not is_long(workspace):
        at_once = bench.redo if again else bench.undo
        return workspace.attempt(lambda: at_once(event), said, telling)

    def work(progress: Progress) -> TakenBack | None:
        doing = (
            tr("Doing again: {act}", act=relayed(words))
            if again
            else tr("Undoing: {act}", act=relayed(words))
        )
        progress(0.2, doing)
        made = trying.redo(bench, event) if again else trying.undo(bench, event)
        progress(0.9, doing)
        return made

    def then(made: TakenBack | None) -> Reply:
        if len(bench.history) != number:
            return Said(tr("Something else was done meanwhile, so nothing was undone."), bad=True)
        if made is None:
            return Said(tr("There is nothing to undo."), bad=True)
        if by_key:
            workspace.act(lambda: bench.enter(made.tried), said, workspace.told)
            return None
        return workspace.attempt(lambda: bench.enter(made.tried), said, telling)

    return Work(work, then)
