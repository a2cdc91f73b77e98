"""The reason of an amendment: it goes with what it was typed for, and with nothing else."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest

from draftbench.app.texts.unfinished import forms_file, kept_forms
from draftbench.app.workbench import Workbench
from draftbench.gui.writing.clause_division import ClauseDivision
from draftbench.gui.writing.draft_words import DraftWords
from support.dialogs import go_to

WHY = "Kenya has no budget"


def opened(window, clause, code):
    """The editor of a clause, for a delegation."""
    go_to(window, clause)
    window.run("edit.clause")
    editor = window.columns.editor
    editor.by.setCurrentIndex(editor.by.findData(code))
    return editor


def tabled(window, editor, words=" Typed."):
    QTest.keyClicks(editor.text, words)
    QTest.keyClick(editor.text, Qt.Key.Key_Return)
    return window.workspace.state.entries[-1].amendment


def with_reason(window, clause="OP 4", code="MEX"):
    editor = opened(window, clause, code)
    editor.reason.setText(WHY)
    return tabled(window, editor)


@pytest.mark.slow
def test_a_reason_goes_with_one_tabling_alone(window):
    first = with_reason(window)
    assert (first.sponsors, first.reason) == (("MEX",), WHY)
    for clause, code in (("OP 5", "BRA"), ("OP 5", "MEX"), ("OP 4", "MEX"), ("OP 4", "CUB")):
        editor = opened(window, clause, code)
        assert editor.reason.text() == ""
        assert tabled(window, editor, f" As {code}.").reason == ""


@pytest.mark.slow
@pytest.mark.parametrize("way", ["divide", "join", "move", "delete", "in the editor"])
def test_no_reason_goes_with_what_is_done_without_one(window, way):
    with_reason(window)
    workspace = window.workspace
    clause = go_to(window, "OP 6")
    before = len(workspace.state.entries)
    if way == "divide":
        workspace.part(ClauseDivision).split_at(clause, 20)
    elif way == "join":
        workspace.part(ClauseDivision).join(clause)
    elif way == "move":
        workspace.part(DraftWords).shift(1)
    elif way == "delete":
        workspace.part(DraftWords).delete()
    else:
        editor = opened(window, "OP 6", "MEX")
        editor.text.moveCursor(QTextCursor.MoveOperation.Start)
        QTest.keyClicks(editor.text, "Typed ")
        window.run("edit.split")
    assert len(workspace.state.entries) == before + 1
    made = workspace.state.entries[-1].amendment
    assert (made.sponsors, made.reason) == (("MEX",), "")


def test_a_reason_is_dropped_with_the_words_it_was_typed_for(window):
    editor = opened(window, "OP 4", "MEX")
    editor.reason.setText(WHY)
    QTest.keyClick(editor.text, Qt.Key.Key_Escape)
    assert opened(window, "OP 4", "MEX").reason.text() == ""


def test_a_reason_alone_is_not_tabled_and_that_is_said(window):
    before = len(window.workspace.state.entries)
    editor = opened(window, "OP 4", "MEX")
    editor.reason.setText(WHY)
    QTest.keyClick(editor.text, Qt.Key.Key_Return)
    assert window.columns.editor is editor
    assert window.notice.words.text().startswith("Nothing was tabled")
    assert editor.reason.text() == WHY
    assert len(window.workspace.state.entries) == before
    assert tabled(window, editor).reason == WHY


def test_the_height_of_the_editor_follows_from_its_width_alone(window):
    editor = opened(window, "OP 4", "MEX")
    wide = editor.width()
    needed = editor.needed(wide)
    editor.resize(160, 300)  # where its bar has more lines
    assert editor.needed(wide) == needed


def test_a_reason_that_was_not_tabled_waits_for_its_clause_and_delegation(window):
    editor = opened(window, "OP 4", "MEX")
    editor.reason.setText(WHY)
    editor.by.setCurrentIndex(editor.by.findData("BRA"))
    assert editor.reason.text() == ""
    editor.by.setCurrentIndex(editor.by.findData("MEX"))
    assert editor.reason.text() == WHY
    assert opened(window, "OP 5", "MEX").reason.text() == ""
    editor = opened(window, "OP 4", "MEX")
    assert editor.reason.text() == WHY
    assert tabled(window, editor).reason == WHY


def test_a_refused_amendment_keeps_its_reason_in_the_editor_alone(window):
    editor = opened(window, "OP 4", "MEX")
    editor.reason.setText(WHY)
    editor.text.clear()
    window.columns.editor.done.click()
    assert window.columns.editor is editor
    assert editor.value.reason == WHY
    assert window.workspace.reason == ""


@pytest.mark.parametrize("width", [320, 385, 450, 560, 700, 1000])
def test_a_reason_has_room_to_be_read(window, width):
    editor = opened(window, "OP 4", "MEX")
    editor.resize(width, editor.height())
    editor.bar.layout().activate()
    assert editor.reason.width() >= 200
    for button in (editor.cancel, editor.done):
        assert button.width() >= button.sizeHint().width()
        assert button.geometry().right() <= editor.bar.width()


def reopened(window, qtbot):
    path = window.workspace.path
    window.close_project()
    window.open_project(path)
    qtbot.waitUntil(lambda: window.workspace is not None)
    return path


@pytest.mark.slow
def test_a_reason_alone_comes_back_at_the_next_start_until_it_is_tabled(window, qtbot):
    opened(window, "OP 4", "MEX").reason.setText(WHY)
    reopened(window, qtbot)
    assert window.columns.editor is None
    assert "OP 4 (MEX)" in window.notice.words.text()
    path = reopened(window, qtbot)  # also where nobody looked at it
    assert opened(window, "OP 4", "BRA").reason.text() == ""
    editor = opened(window, "OP 4", "MEX")
    assert editor.reason.text() == WHY
    assert tabled(window, editor).reason == WHY
    reopened(window, qtbot)
    assert not forms_file(path).exists()
    assert "reason" not in window.notice.words.text()


@pytest.mark.slow
def test_a_reason_alone_is_kept_while_it_is_typed_and_dropped_with_escape(window, qtbot):
    path, editor = window.workspace.path, opened(window, "OP 4", "MEX")
    editor.reason.setText(WHY)
    qtbot.waitUntil(lambda: [list(one.words.values()) for one in kept_forms(path)] == [[WHY]])
    QTest.keyClick(editor.text, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not forms_file(path).exists())


def test_a_reason_whose_clause_is_gone_is_shown(window, qtbot):
    clause = go_to(window, "OP 4")
    opened(window, "OP 4", "MEX").reason.setText(WHY)
    path = window.workspace.path
    window.close_project()
    with Workbench.open(path) as bench:
        bench.delete(clause)
    window.open_project(path)
    qtbot.waitUntil(lambda: window.workspace is not None)
    assert WHY in window.notice.words.text()
    assert "no longer there" in window.notice.words.text()
