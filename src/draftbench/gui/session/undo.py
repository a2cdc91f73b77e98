"""Undo and redo: at once where that is quick, else tried in the background and then done."""

from __future__ import annotations

from typing import TYPE_CHECKING

from draftbench.app.drafts import trying
from draftbench.app.drafts.trying import TakenBack
from draftbench.gui.speech import relayed, tr
from draftbench.gui.widgets.replies import Reply, Said, Work
from draftbench.progress import Progress

if TYPE_CHECKING:
    from draftbench.gui.session.session import Session

AT_ONCE = 500
"""Clauses of all texts up to which undo does not go on in the background."""
MANY = 2000
"""Amendments from which undo goes on in the background."""


def is_long(session: Session) -> bool:
    """Whether taking something back may take its time."""
    state = session.state
    texts = (state.base, state.draft, *state.sources)
    return sum(map(len, texts)) > AT_ONCE or len(state.entries) > MANY


def taken_back(
    session: Session,
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
    bench = session.bench
    number = len(bench.history)
    telling = None if again else session.told
    if not is_long(session):
        at_once = bench.redo if again else bench.undo
        return session.attempt(lambda: at_once(event), said, telling)

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
            session.act(lambda: bench.enter(made.tried), said, session.told)
            return None
        return session.attempt(lambda: bench.enter(made.tried), said, telling)

    return Work(work, then)
