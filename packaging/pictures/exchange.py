"""Pictures of working side by side: what did not fit, from a word to its event, words of a form
that come back, and a note that was pasted."""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from pathlib import Path

from draftbench.amend.proceedings.terms import ClauseState
from draftbench.app.history import receiving
from draftbench.app.texts.unfinished import FormWords, forget_form, keep_form
from draftbench.app.workbench import Workbench
from draftbench.document import ClauseKind, Note, RichText
from draftbench.document.richtext import NOTE_MARK
from draftbench.gui.editor.pasted_text import clipping
from draftbench.gui.rows.workspace import Workspace
from draftbench.gui.shell.main_window import MainWindow
from draftbench.gui.theme.colours import DARK, LIGHT
from draftbench.gui.writing.draft_words import DraftWords

_Shot = Callable[..., None]


def take(
    window: MainWindow, workspace: Workspace, shot: _Shot, settle: Callable[..., None]
) -> None:
    """``shot`` pictures, ``settle`` waits until all is shown."""
    window.set_theme(LIGHT)
    window.resize(1280, 720)
    window.run("view.compare")
    state = workspace.state
    operative = [clause.id for clause in state.draft if clause.kind is ClauseKind.OPERATIVE]
    open_ = [c for c in operative if state.proceedings.state_of(c) is ClauseState.OPEN]
    workspace.go_to_draft(open_[-2])
    _note(window, shot)
    _form(window, workspace, shot)
    _unfit(window, workspace, shot, settle)


def _note(window: MainWindow, shot: _Shot) -> None:
    window.run("edit.clause")
    editor = window.columns.editor
    if editor is not None:
        note = Note("n", "", RichText("General Assembly resolution 58/4, annex."))
        words = RichText(f" and its protocols{NOTE_MARK}", (), (note,))
        editor.text.insertFromMimeData(clipping(words))
        shot("pasted-note")
        window.set_theme(DARK)
        shot("pasted-note-dark")
        window.set_theme(LIGHT)
    window.columns.close_editor()


def _form(window: MainWindow, workspace: Workspace, shot: _Shot) -> None:
    title = "Private note"
    asking = window.context.dialogues
    window.run("edit.note")
    if asking.form is not None:
        title = asking.form.form.title
        asking.form.reject()
    words = {"text": "Brazil can live with “early disposal” if the chapeau stays as it is."}
    keep_form(workspace.path, FormWords(title, words))
    window.run("edit.note")
    if asking.form is not None:
        shot("words-offered", asking.form)
        asking.form.reject()
    asking.keeping.leave()
    forget_form(workspace.path, title)


def _unfit(
    window: MainWindow, workspace: Workspace, shot: _Shot, settle: Callable[..., None]
) -> None:
    clause = workspace.draft_clause()
    if clause is None:
        return
    text = workspace.state.draft[clause].text.plain
    with tempfile.TemporaryDirectory(prefix="draftbench-", ignore_cleanup_errors=True) as made:
        copy, sent = Path(made) / "ana.draftbench", Path(made) / "ana.zip"
        workspace.bench.record.copy_to(copy)
        with Workbench.open(copy) as theirs:
            workspace.part(DraftWords).write(f"{text[:-1]} without delay{text[-1:]}")
            theirs.edit(clause, f"{text[:-1]} before the next session{text[-1:]}", by="Ana")
            receiving.write_events(theirs.record, sent)
        window.run("view.compare")
        workspace.go_to_draft(clause)
        settle()
        if window.inspector.event_buttons:
            window.inspector.event_buttons[-1].setFocus()
        shot("why-here")
        window.run("record.event")
        shot("its-event")
        asking = window.context.dialogues
        former = asking.form
        window.deeds.record.receive(sent)
        settle(lambda: asking.form is not former, most=30_000)
        if asking.form is not None:
            for theme, name in ((DARK, "what-came-dark"), (LIGHT, "what-came")):
                window.set_theme(theme)
                shot(name, asking.form)
            asking.form.submit()
        settle(lambda: bool(workspace.bench.unfit), most=30_000)
        for theme, name in ((LIGHT, "did-not-fit"), (DARK, "did-not-fit-dark")):
            window.set_theme(theme)
            shot(name)
    window.set_theme(LIGHT)
    window.run("view.compare")
