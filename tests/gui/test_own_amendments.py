"""Who writes a clause is told of its own open amendment there, and can put other words in its
place."""

from __future__ import annotations

import pytest

from draftbench.amend.amendment import AmendmentId, Status
from draftbench.gui.shell.main_window import MainWindow
from support.dialogs import go_to


def propose(window: MainWindow, old: str, new: str, *codes: str) -> AmendmentId:
    workspace = window.workspace
    assert workspace is not None
    clause = workspace.draft_clause()
    assert clause is not None
    words = workspace.state.draft[clause].text.plain.replace(old, new, 1)
    return workspace.bench.propose_text(clause, words, sponsors=codes)


def edit_as(window: MainWindow, code: str):
    window.run("edit.clause")
    editor = window.columns.editor
    assert editor is not None
    editor.by.setCurrentIndex(editor.by.findData(code))
    return editor


@pytest.fixture
def proposed(window: MainWindow) -> AmendmentId:
    go_to(window, "OP 8")
    return propose(window, "the", "each", "CHL")


@pytest.mark.slow
def test_an_own_open_amendment_is_named_where_one_writes(window, proposed) -> None:
    editor = edit_as(window, "CHL")
    assert editor.own.isVisible()
    assert editor.own.said.text() == f"CHL already has {proposed} on this clause."
    assert editor.height() >= editor.needed(editor.width())
    for other in ("MEX", ""):
        editor.by.setCurrentIndex(editor.by.findData(other))
        assert not editor.own.isVisible()


@pytest.mark.slow
def test_other_words_come_in_its_place(window, proposed) -> None:
    workspace = window.workspace
    editor = edit_as(window, "CHL")
    before = editor.text.toPlainText()
    editor.own.change.click()
    assert editor.text.toPlainText() == before.replace("the", "each", 1)
    assert "withdrawn when this is tabled" in editor.own.said.text()
    editor.text.setPlainText(before.replace("the", "every", 1))
    editor.done.click()
    former, new = workspace.state.entry(proposed), workspace.state.entries[-1]
    assert former.status is Status.WITHDRAWN
    assert (new.open, new.amendment.sponsors) == (True, ("CHL",))
    assert window.columns.editor is None


@pytest.mark.slow
def test_the_former_one_stays_where_nobody_says_otherwise(window, proposed) -> None:
    workspace = window.workspace
    editor = edit_as(window, "CHL")
    before = editor.text.toPlainText()
    editor.own.change.click()
    editor.own.change.click()
    assert editor.value.instead == ""
    editor.text.setPlainText(before.replace("the", "every", 1))
    editor.done.click()
    assert workspace.state.entry(proposed).open
    assert workspace.state.entries[-1].amendment.id != proposed


def test_the_amendment_of_several_is_named_and_stays(window) -> None:
    go_to(window, "OP 8")
    name = propose(window, "the", "each", "CHL", "MEX")
    editor = edit_as(window, "MEX")
    assert name in editor.own.said.text()
    assert not editor.own.change.isVisible()
