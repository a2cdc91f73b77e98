"""Words that an input method composes: Chinese, Japanese, dead keys, replaced words."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent, QTextCharFormat, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from draftbench.amend.proceedings.terms import ClauseState
from draftbench.app.meetings.proceedings import decide_clause
from draftbench.app.texts.unfinished import kept
from draftbench.gui.editor.clause_text import ClauseText
from support.dialogs import go_to, words


def compose(text, preedit):
    """The input method shows what is being composed."""
    look = QTextCharFormat()
    look.setFontUnderline(True)
    kind = QInputMethodEvent.AttributeType.TextFormat
    shown = [QInputMethodEvent.Attribute(kind, 0, len(preedit), look)]
    QApplication.sendEvent(text, QInputMethodEvent(preedit, shown if preedit else []))


def commit(text, made, start=0, length=0):
    """The input method gives words, in place of ``length`` units from ``start`` (seen from the
    cursor)."""
    event = QInputMethodEvent("", [])
    event.setCommitString(made, start, length)
    QApplication.sendEvent(text, event)


@pytest.fixture
def text(qtbot):
    made = ClauseText()
    qtbot.addWidget(made)
    made.show()
    made.setFocus()
    return made


@pytest.fixture
def editor(window):
    go_to(window, "OP 7")
    window.run("edit.clause")
    window.columns.editor.text.moveCursor(QTextCursor.MoveOperation.End)
    return window.columns.editor


def test_what_is_composed_is_one_step_of_undo(text):
    text.insertPlainText("各国")
    for step in ("b", "bi", "biao", "表示"):
        compose(text, step)
        assert text.toPlainText() == "各国"
    commit(text, "表示关切")
    assert text.toPlainText() == "各国表示关切"
    text.undo()
    assert text.toPlainText() == "各国"
    text.redo()
    assert text.toPlainText() == "各国表示关切"


def test_a_dead_key_that_is_given_up_leaves_nothing(text):
    text.insertPlainText("resum")
    compose(text, "´")
    compose(text, "")
    assert text.toPlainText() == "resum"
    assert not text.document().isRedoAvailable()


def test_a_word_is_replaced_by_the_one_that_is_offered(text):
    text.insertPlainText("Urges all Sates")
    commit(text, "States", -5, 5)
    assert text.toPlainText() == "Urges all States"
    text.undo()
    assert text.toPlainText() == "Urges all Sates"


def test_letters_beyond_the_first_plane_are_replaced_whole(text):
    text.insertPlainText("𠮷野")
    commit(text, "吉野", -3, 3)
    assert text.toPlainText() == "吉野"


def test_composed_words_take_the_place_of_what_is_selected(text):
    text.insertPlainText("Urges all States")
    cursor = text.textCursor()
    cursor.setPosition(6)
    cursor.setPosition(9, QTextCursor.MoveMode.KeepAnchor)
    text.setTextCursor(cursor)
    compose(text, "m")
    commit(text, "Member")
    assert text.toPlainText() == "Urges Member States"


def test_what_is_composed_is_no_change_until_it_is_given(editor, project, qtbot):
    compose(editor.text, "ni hao")
    assert not editor.changed
    assert kept(project) is None
    commit(editor.text, "你好")
    assert editor.changed
    qtbot.waitUntil(lambda: (found := kept(project)) is not None and found.text.endswith("你好"))


def test_composing_goes_on_while_the_draft_changes_elsewhere(window, editor):
    compose(editor.text, "ni hao")
    bench = window.workspace.bench
    other = bench.state.draft.clauses[12].id
    bench.edit(other, bench.state.draft[other].text.plain + " Meanwhile.")
    assert window.columns.editor is editor
    commit(editor.text, "你好")
    assert editor.value.text.endswith("你好")
    QTest.keyClick(editor.text, Qt.Key.Key_Return)
    go_to(window, "OP 7")
    assert words(window).endswith("你好")


def test_a_clause_that_is_agreed_meanwhile_refuses_and_the_words_stay(window, editor):
    before = words(window)
    clause = window.workspace.draft_clause()
    compose(editor.text, "ni hao")
    commit(editor.text, "你好")

    bench = window.workspace.bench
    decide_clause(bench, clause, ClauseState.AGREED)
    QTest.keyClick(editor.text, Qt.Key.Key_Return)
    assert window.columns.editor is not None
    assert window.columns.editor.value.text == before + "你好"
    assert window.notice.isVisible()
    compose(window.columns.editor.text, "zai")
    commit(window.columns.editor.text, "再")
    assert window.columns.editor.value.text == before + "你好再"
    assert bench.state.draft[clause].text.plain == before
    bench.undo()
    QTest.keyClick(window.columns.editor.text, Qt.Key.Key_Return)
    assert bench.state.draft[clause].text.plain == before + "你好再"
