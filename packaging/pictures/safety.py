"""Pictures of what keeps work safe: words that come back, a fault, files that are merged."""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from draftbench.amend.changesets.editing import retyped
from draftbench.app.exports.exporting import front_of
from draftbench.app.texts.unfinished import Unfinished, forget, keep
from draftbench.document import ClauseKind
from draftbench.formats.prose.prose import plain_prose
from draftbench.formats.prose.word import prose_file
from draftbench.gui.rows.workspace import Workspace
from draftbench.gui.shell.main_window import MainWindow
from draftbench.gui.theme.colours import DARK, LIGHT

_Shot = Callable[..., None]


def take(
    window: MainWindow, workspace: Workspace, shot: _Shot, settle: Callable[..., None]
) -> None:
    """``shot`` pictures, ``settle`` waits until all is shown."""
    window.resize(1280, 720)
    keeping = window.deeds.safekeeping
    clause = next(c for c in workspace.state.draft if c.kind is ClauseKind.OPERATIVE)
    words = clause.text.plain
    keep(workspace.path, Unfinished(f"{words[:60]}, without delay and", clause.id, "", words))
    keeping.restore(window.deeds.writing.write_again)
    shot("words-that-came-back")
    window.columns.close_editor()
    forget(workspace.path)
    keeping.fault.emit(RuntimeError())
    shot("fault")
    window.notice.hide()
    with tempfile.TemporaryDirectory(prefix="draftbench-", ignore_cleanup_errors=True) as made:
        files = [
            _revised(workspace, Path(made) / f"{name}.docx", more)
            for name, more in (("Mexico", "without delay"), ("Peru", "before the next session"))
        ]
        window.deeds.importing.merge(files)
        asking = window.context.dialogues
        settle(lambda: asking.lists is not None, most=30_000)
    if asking.lists is not None:
        asking.lists.choose("1")
        for theme, name in ((LIGHT, "merge"), (DARK, "merge-dark")):
            window.set_theme(theme)
            asking.lists.set_theme(theme)
            shot(name, asking.lists.window())
        window.set_theme(LIGHT)
        asking.lists.close()
        asking.lists = None


def _revised(workspace: Workspace, path: Path, more: str) -> Path:
    """The draft as a Word file with ``more`` words in its second operative paragraph."""
    state = workspace.state
    clause = [c for c in state.draft if c.kind is ClauseKind.OPERATIVE][1]
    words = clause.text.plain
    text = retyped(clause.text, f"{words[:-1]} {more}{words[-1:]}")
    own = tuple(replace(c, text=text) if c.id == clause.id else c for c in state.draft)
    path.write_bytes(
        prose_file(plain_prose(state.draft.with_clauses(own), ""), front_of(state)).data
    )
    return path
