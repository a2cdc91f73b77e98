"""Work is never lost: words that are being typed, faults of the program, closing, the disk."""

import json
import os
import shutil
import sqlite3
import sys
from contextlib import closing

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from draftbench.app.texts.unfinished import Unfinished, keep, kept, offered_file, typing_file
from draftbench.app.workbench import Workbench
from draftbench.document import Mark, MarkKind, Note, Origin, RichText
from draftbench.gui.editor.pasted_text import with_origin
from draftbench.gui.rows.workspace import Workspace
from draftbench.gui.writing.draft_words import DraftWords
from draftbench.gui.writing.unfinished_words import unfinished
from support.dialogs import go_to, words


def _type(window, text, *, at_the_end=True):
    """Opens the editor on the current clause and types."""
    window.run("edit.clause")
    editor = window.columns.editor
    if not at_the_end:
        editor.text.selectAll()
    QTest.keyClicks(editor.text, text)
    return editor


def _seen(window):
    return window.strip.saved.text()


def _reopened(window, project, qtbot):
    window.close_project()
    window.open_project(project)
    qtbot.waitUntil(lambda: window.workspace is not None)


def test_what_is_typed_is_kept_and_gone_when_it_is_an_act(window, project, qtbot):
    go_to(window, "OP 4")
    editor = _type(window, " Typed words.")
    qtbot.waitUntil(lambda: kept(project) is not None)
    assert kept(project).text.endswith(" Typed words.")
    qtbot.waitUntil(lambda: _seen(window).startswith("Typing kept · "))
    QTest.keyClick(editor.text, Qt.Key.Key_Return)
    assert not typing_file(project).exists()
    assert words(window).endswith(" Typed words.")
    assert _seen(window).startswith("All saved · ")


@pytest.mark.skipif(sys.platform == "win32", reason="Windows renames no folder of open files")
def test_the_folder_of_an_open_project_that_was_renamed_is_not_made_anew(
    window, project, qtbot, tmp_path
):
    here, there = tmp_path / "talks", tmp_path / "talks on water"
    window.close_project()
    here.mkdir()
    window.open_project(shutil.copy(project, here / project.name))
    qtbot.waitUntil(lambda: window.workspace is not None)
    go_to(window, "OP 4")
    here.rename(there)
    editor = _type(window, " Typed words.")
    qtbot.waitUntil(lambda: _seen(window) == "Typing not kept")
    assert "renamed" in window.notice.words.text()
    QTest.keyClick(editor.text, Qt.Key.Key_Return)
    assert str(here) in window.notice.words.text()
    assert window.columns.editor.text.toPlainText().endswith(" Typed words.")
    assert not here.exists()
    there.rename(here)
    QTest.keyClick(window.columns.editor.text, Qt.Key.Key_Return)
    assert words(window).endswith(" Typed words.")
    window.close_project()
    assert [each.name for each in here.iterdir()] == [project.name]


def test_the_words_are_let_go_before_the_act_is_painted(window, project, qtbot):
    go_to(window, "OP 4")
    editor = _type(window, " Typed words.")
    qtbot.waitUntil(typing_file(project).exists)
    there = []
    window.workspace.bench.subscribe(lambda _: there.append(typing_file(project).exists()))
    QTest.keyClick(editor.text, Qt.Key.Key_Return)
    assert there == [False]


@pytest.mark.slow
def test_escape_drops_the_words_that_were_kept(window, project, qtbot):
    go_to(window, "OP 4")
    editor = _type(window, " Not wanted.")
    qtbot.waitUntil(typing_file(project).exists)
    QTest.keyClick(editor.text, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not typing_file(project).exists())


def test_unfinished_words_stand_in_the_editor_at_the_next_start(empty, project, qtbot):
    with Workbench.open(project) as bench:
        clause = bench.state.draft.clauses[12]
        code = bench.state.delegations[0].code
    keep(project, Unfinished("Half a sen", clause.id, "", clause.text.plain, code, "a reason"))
    empty.open_project(project)
    qtbot.waitUntil(lambda: empty.columns.editor is not None)
    value = empty.columns.editor.value
    assert (value.text, value.code, value.reason) == ("Half a sen", code, "a reason")
    assert empty.columns.editor.span() == (len("Half a sen"),) * 2
    assert "stands there again" in empty.notice.words.text()
    assert empty.notice.isVisible()
    count = len(empty.workspace.state.entries)
    QTest.keyClick(empty.columns.editor.text, Qt.Key.Key_Return)
    assert len(empty.workspace.state.entries) == count + 1
    assert not typing_file(project).exists()


@pytest.mark.parametrize("way", ["esc", "typed back", "another clause"])
def test_what_is_said_of_words_that_came_back_goes_with_them(empty, project, qtbot, way):
    with Workbench.open(project) as bench:
        clause = bench.state.draft.clauses[12]
    keep(project, Unfinished("Half a sen", clause.id, "", clause.text.plain, "", ""))
    empty.open_project(project)
    qtbot.waitUntil(lambda: empty.columns.editor is not None)
    assert "stands there again" in empty.notice.words.text()
    text = empty.columns.editor.text
    QTest.keyClicks(text, "t")
    assert empty.notice.isVisible()
    if way == "esc":
        QTest.keyClick(text, Qt.Key.Key_Escape)
    elif way == "typed back":
        text.setPlainText(clause.text.plain)
    else:
        empty.run("view.next-difference")
    assert not empty.notice.isVisible() or "stands there again" not in empty.notice.words.text()


@pytest.mark.slow
def test_unfinished_words_come_back_with_their_looks_and_notes(empty, project, qtbot):
    with Workbench.open(project) as bench:
        clause = bench.state.draft.clauses[12]
    empty.open_project(project)
    qtbot.waitUntil(lambda: empty.workspace is not None)
    empty.workspace.go_to_draft(clause.id)
    empty.run("edit.clause")
    editor = empty.columns.editor
    editor.text.selectAll()
    rich = RichText(
        "Half a sentence\ufffc",
        (Mark(0, 4, MarkKind.BOLD), Mark(7, 15, MarkKind.ITALIC)),
        (Note("n", "", RichText("See there.")),),
    )
    mime = with_origin(rich, Origin("elements", "e1"))
    editor.text.insertFromMimeData(mime)
    before = editor.value
    qtbot.waitUntil(typing_file(project).exists)
    left = typing_file(project).read_bytes()
    empty.columns.close_editor()
    empty.deeds.safekeeping.forget()
    empty.close_project()
    typing_file(project).write_bytes(left)  # as a crash leaves it
    empty.open_project(project)
    qtbot.waitUntil(lambda: empty.columns.editor is not None)
    value = empty.columns.editor.value
    assert (value.text, set(value.marks)) == (before.text, set(before.marks))
    assert value.marks
    assert value.notes == before.notes
    assert value.origins == (Origin("elements", "e1"),)
    QTest.keyClick(empty.columns.editor.text, Qt.Key.Key_Return)
    text = empty.workspace.state.draft[clause.id].text
    assert text.plain == "Half a sentence"
    assert "See there." in [note.text.plain for note in text.notes]
    assert Mark(0, 4, MarkKind.BOLD) in text.marks


def test_unfinished_words_show_the_italics_that_stayed(empty, project, qtbot):
    with Workbench.open(project) as bench:
        clause = next(c for c in bench.state.draft if c.text.marks and c.text.marks[0].start == 0)
    keep(project, Unfinished(clause.text.plain + " More.", clause.id, "", clause.text.plain))
    empty.open_project(project)
    qtbot.waitUntil(lambda: empty.columns.editor is not None)
    assert empty.columns.editor.text.marks()
    assert empty.columns.editor.value.marks is None


@pytest.mark.parametrize("more", [{"marks": 7}, {"notes": [[1]]}, {"origins": [1]}])
def test_looks_that_cannot_be_read_leave_the_words(project, more):
    keep(project, Unfinished("Half a sen"))
    data = json.loads(typing_file(project).read_bytes())
    typing_file(project).write_text(json.dumps(data | more))
    assert kept(project).text == "Half a sen"


@pytest.mark.slow
def test_a_new_clause_that_was_being_written_comes_back_as_one(empty, project, qtbot):
    with Workbench.open(project) as bench:
        after = bench.state.draft.children(None)[-2]
        count = len(bench.state.draft)
    keep(project, Unfinished("Also decides that", "", after))
    empty.open_project(project)
    qtbot.waitUntil(lambda: empty.columns.editor is not None)
    assert empty.columns.editor.value.text == "Also decides that"
    QTest.keyClick(empty.columns.editor.text, Qt.Key.Key_Return)
    draft = empty.workspace.state.draft
    assert len(draft) == count + 1
    tops = draft.children(None)
    assert draft[tops[tops.index(after) + 1]].text.plain == "Also decides that"


def test_words_for_a_clause_that_is_gone_become_a_new_one(project, qtbot):
    keep(project, Unfinished("Half a sentence", "no-such-clause", "", "as it was"))
    workspace = Workspace(Workbench.open(project))
    found = unfinished(workspace)
    assert found is not None
    assert found.clause is None
    assert "gone from the draft" in found.said
    workspace.close()


def test_words_that_were_taken_over_before_the_end_do_not_come_back(empty, project, qtbot):
    with Workbench.open(project) as bench:
        clause = bench.state.draft.clauses[12]
    keep(project, Unfinished(clause.text.plain, clause.id, "", "as it was before"))
    empty.open_project(project)
    qtbot.waitUntil(lambda: empty.workspace is not None)
    assert empty.columns.editor is None
    assert not typing_file(project).exists()


@pytest.mark.parametrize("new", [False, True])
@pytest.mark.parametrize("saved", [False, True])
def test_words_whose_note_was_not_saved_come_back(project, qtbot, new, saved):
    with Workbench.open(project) as bench:
        tops = bench.state.draft.children(None)
        after, clause = bench.state.draft[tops[-2]], bench.state.draft[tops[-1]]
        note = Note("note-1", "", RichText("See there."))
        former = Note("note-0", "", note.text)  # says the same, and is another one
        there = (former, note) if saved else (former,)
        bench.edit(clause.id, clause.text + RichText("\ufffc" * len(there), (), there))
    place = ("", after.id) if new else (clause.id, "")
    left = Unfinished(clause.text.plain, *place, notes=((len(clause.text.plain), note),))
    keep(project, left)
    workspace = Workspace(Workbench.open(project))
    found = unfinished(workspace)
    workspace.close()
    assert (found is None) == saved
    assert typing_file(project).exists() != saved
    if found is not None:
        assert found.notes == left.notes


@pytest.mark.slow
def test_somebody_elses_words_are_neither_shown_nor_dropped_where_one_may_only_read(
    empty, project, qtbot
):
    with Workbench.open(project) as bench:
        clause = bench.state.draft.clauses[12]
        for words in ("Half a sentence", clause.text.plain):  # the latter are in the draft
            keep(project, Unfinished(words, clause.id, "", clause.text.plain))
            empty.open_project(project)
            qtbot.waitUntil(lambda: empty.workspace is not None)
            assert empty.workspace.bench.read_only
            assert empty.columns.editor is None
            empty.close_project()
            assert kept(project).text == words


@pytest.mark.parametrize("content", ["", "{", "[]", '{"text": 3}', "null", "\x00" * 50])
def test_a_damaged_file_of_unfinished_words_hinders_nobody(empty, project, qtbot, content):
    typing_file(project).write_text(content)
    empty.open_project(project)
    qtbot.waitUntil(lambda: empty.workspace is not None)
    assert empty.columns.editor is None
    assert not empty.workspace.bench.read_only
    assert offered_file(project).name in empty.notice.words.text()  # it may say more to people


def test_closing_keeps_words_that_are_refused(window, project, qtbot):
    go_to(window, "OP 4")
    _type(window, "", at_the_end=False)
    window.columns.editor.text.setPlainText(" ")
    window.workspace.bench.edit = lambda *_, **__: (_ for _ in ()).throw(_full())
    window.columns.editor.text.setPlainText("Words that the disk refuses")
    assert window.close()
    assert kept(project).text == "Words that the disk refuses"


def _full():
    from draftbench.errors import OutputError

    return OutputError("The disk is full: this was not saved.")


def test_closing_asks_for_patience_once_where_nothing_can_be_kept(
    window, project, qtbot, monkeypatch
):
    go_to(window, "OP 4")
    _type(window, " Typed.")

    def refuse(*_, **__):
        raise _full()

    monkeypatch.setattr("draftbench.gui.writing.safekeeping.keep", refuse)
    window.workspace.bench.edit = refuse
    assert not window.close()
    assert window.isVisible()
    assert "copy it, or close again" in window.notice.words.text()
    assert window.columns.editor.value.text.endswith(" Typed.")
    assert window.close()


def test_a_full_disk_is_one_sentence_and_the_words_stay(window, project):
    go_to(window, "OP 4")
    before = words(window)
    connection = window.workspace.bench.record._store._writer
    (pages,) = connection.execute("PRAGMA page_count").fetchone()
    connection.execute(f"PRAGMA max_page_count = {pages}")
    editor = _type(window, "")
    editor.text.insertPlainText(" more words" * 3000)
    QTest.keyClick(editor.text, Qt.Key.Key_Return)
    assert "disk is full" in window.notice.words.text()
    assert window.columns.editor is editor
    assert words(window) == before
    connection.execute("PRAGMA max_page_count = 1000000")
    QTest.keyClick(editor.text, Qt.Key.Key_Return)
    assert words(window).endswith("more words")


@pytest.mark.skipif(sys.platform == "win32", reason="an open file cannot be deleted there")
def test_a_project_that_is_deleted_while_it_is_open_is_written_again(window, project, qtbot):
    go_to(window, "OP 4")
    project.unlink()
    editor = _type(window, " And on.")
    QTest.keyClick(editor.text, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "written again" in window.notice.words.text())
    window.close_project()
    with closing(sqlite3.connect(project)) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    with Workbench.view(project) as bench:
        assert any(c.text.plain.endswith(" And on.") for c in bench.state.draft)


@pytest.mark.skipif(os.name != "posix" or os.geteuid() == 0, reason="root may write everywhere")
def test_a_read_only_folder_is_one_sentence(empty, project, qtbot):
    project.parent.chmod(0o500)
    try:
        empty.open_project(project)
        qtbot.waitUntil(lambda: empty.workspace is not None)
        assert empty.workspace.bench.read_only
        assert empty.notice.isVisible()
    finally:
        project.parent.chmod(0o700)


@pytest.fixture
def faults(window, monkeypatch):
    """Faults go to the window, as when it runs by itself."""
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    monkeypatch.setattr("threading.excepthook", None)
    window.deeds.safekeeping.install()
    return window


def test_a_fault_is_one_sentence_and_nothing_is_lost(faults, project, monkeypatch, qtbot):
    window = faults
    go_to(window, "OP 4")

    def broken(*_):
        msg = "secret words of the document in /home/delegate/secret"
        raise KeyError(msg)

    monkeypatch.setattr(window.workspace.cells, "differs", broken)
    window.actions_by_id["view.next-difference"].trigger()
    assert "Everything you did is saved" in window.notice.words.text()
    (copy,) = window.notice.buttons
    QTest.mouseClick(copy, Qt.MouseButton.LeftButton)
    report = QGuiApplication.clipboard().text()
    assert "KeyError" in report
    assert "view.next-difference" in report
    assert "draftbench/gui/shell/commands.py:" in report
    assert "secret" not in report
    assert str(project.parent) not in report
    monkeypatch.undo()
    _type(window, " Still here.")
    QTest.keyClick(window.columns.editor.text, Qt.Key.Key_Return)
    assert words(window).endswith(" Still here.")


def test_a_fault_while_typing_keeps_the_words_and_the_editor(faults, project, monkeypatch):
    window = faults
    go_to(window, "OP 4")
    editor = _type(window, " Half a sentence")
    monkeypatch.setattr(window.workspace.part(DraftWords), "write", lambda *_: 1 // 0)
    QTest.keyClick(editor.text, Qt.Key.Key_Return)
    assert "what you are typing are saved" in window.notice.words.text()
    assert window.columns.editor is editor
    assert kept(project).text.endswith(" Half a sentence")
    monkeypatch.undo()
    QTest.keyClick(editor.text, Qt.Key.Key_Return)
    assert words(window).endswith(" Half a sentence")


def test_a_fault_after_an_act_was_saved_shows_it_all_the_same(faults, monkeypatch):
    window = faults
    go_to(window, "OP 4")
    calls = []

    def broken(state):
        calls.append(state)
        raise RuntimeError

    window.workspace.bench.subscribe(broken)
    window.workspace.bench.listeners.reverse()
    editor = _type(window, " Kept.")
    QTest.keyClick(editor.text, Qt.Key.Key_Return)
    assert calls
    assert window.workspace.bench.events[-1].kind == "draft-changed"
    assert "Something went wrong" in window.notice.words.text()


@pytest.mark.slow
def test_a_fault_in_the_background_is_told_and_reported(faults, qtbot):
    window = faults
    window.file_jobs.start(lambda _: 1 // 0, lambda _: None)
    qtbot.waitUntil(window.notice.isVisible)
    assert "Something went wrong" in window.notice.words.text()
    assert "ZeroDivisionError" in window.deeds.safekeeping.report()


def test_the_same_fault_again_and_again_is_told_once(faults):
    window = faults
    told = []
    window.notice.show_error = lambda *words: told.append(words)
    for _ in range(20):
        sys.excepthook(RuntimeError, RuntimeError(), None)
    assert len(told) == 1


def test_a_report_can_be_copied_at_any_time(empty):
    empty.run("help.report")
    report = QGuiApplication.clipboard().text()
    assert report.startswith("Report of draftbench")
    assert "Nothing went wrong since the start." in report
    assert "Qt 6" in report


def test_closing_while_a_file_is_written_leaves_it_whole_or_not_at_all(window, tmp_path):
    target = tmp_path / "table.docx"
    window.deeds.write("table", target)
    assert window.close()
    assert not window.file_jobs.busy
    assert not [each for each in tmp_path.iterdir() if each.name.startswith(".table")]
    if target.exists():
        assert target.read_bytes().startswith(b"PK")


def test_closing_while_a_project_is_opened_lets_go_of_it(empty, project):
    empty.open_project(project)
    assert empty.close()
    with Workbench.open(project) as bench:
        assert not bench.read_only
