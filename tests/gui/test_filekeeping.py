"""The project file while the window is open: what others do to it is told, and nothing is lost."""

import gc
import shutil
import sqlite3
import sys
import time
import weakref
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtTest import QTest

from draftbench.app.texts.unfinished import (
    FormWords,
    Unfinished,
    forms_file,
    keep,
    keep_form,
    kept,
    kept_forms,
    offered_file,
    typing_file,
)
from draftbench.app.workbench import Workbench
from draftbench.garbage import NEW, IdleCollector
from draftbench.gui.columns.column_pane import AT_REST
from draftbench.gui.shell.main_window import MainWindow
from draftbench.record import Record
from support.dialogs import form, go_to
from support.scattered import FREED, memory, only_glibc, scattered

others = pytest.mark.skipif(
    sys.platform == "win32", reason="an open file is not written into there"
)


def _type(window, text):
    window.run("edit.clause")
    QTest.keyClicks(window.columns.editor.text, text)
    return window.columns.editor


def _open(window, project, qtbot):
    window.open_project(project)
    qtbot.waitUntil(lambda: window.workspace is not None)


def _in_rescue_copy(project, name, text, at):
    """Words that were being typed in a rescue copy when the program ended."""
    copy = project.with_name(f"{project.stem} (rescued {name}){project.suffix}")
    shutil.copyfile(project, copy)
    with Workbench.view(project) as bench:
        clause = next(one.id for one in bench.state.draft if one.label)
    keep(copy, Unfinished(text, clause, at=at))
    return copy


def test_words_typed_in_a_rescue_copy_come_back_in_the_project_too(project, empty, qtbot):
    old = _in_rescue_copy(project, "2031-01-02", "Urges A.", "2031-01-02T10:00:00.000000Z")
    new = _in_rescue_copy(project, "2031-01-03", "Urges B.", "2031-01-03T10:00:00.000000Z")
    keep_form(new, FormWords("Note", {"text": "words"}))
    typing = typing_file(new)
    typing.rename(typing.with_name(f".{typing.name}.0a1b2c3d.tmp"))  # ended while it was written
    other = project.with_name(f"x{new.name}")
    keep(other, Unfinished("Urges nobody.", at="2031-01-04T10:00:00.000000Z"))
    _open(empty, project, qtbot)
    assert empty.columns.editor.text.toPlainText() == "Urges B."
    assert new.name in empty.notice.words.text()
    names = [each.name for each in project.parent.iterdir()]
    assert [name for name in names if name.lstrip(".").startswith(new.name)] == [new.name]
    assert kept_forms(project)[0].words == {"text": "words"}
    QTest.keyClick(empty.columns.editor.text, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not typing_file(project).exists())
    assert typing_file(old).exists()
    assert typing_file(other).exists()
    empty.close_project()
    _open(empty, project, qtbot)
    assert empty.columns.editor.text.toPlainText() == "Urges A."
    assert not typing_file(old).exists()


def test_words_in_a_rescue_copy_that_is_open_are_left_to_it(project, empty, qtbot):
    copy = _in_rescue_copy(project, "2031-01-02", "Urges A.", "2031-01-02T10:00:00.000000Z")
    with Workbench.open(copy):
        _open(empty, project, qtbot)
        assert empty.columns.editor is None
        assert typing_file(copy).exists()


@others
def test_a_project_that_is_overwritten_goes_on_in_a_rescue_copy(window, project, qtbot):
    older = project.read_bytes()
    go_to(window, "OP 4")
    editor = _type(window, " And on.")
    QTest.keyClick(editor.text, Qt.Key.Key_Return)
    go_to(window, "OP 5")
    editor = _type(window, " Again.")
    qtbot.waitUntil(typing_file(project).exists)
    keep_form(project, FormWords("Note", {"text": "words"}))
    project.write_bytes(older[: len(older) // 2])
    QTest.keyClick(editor.text, Qt.Key.Key_Return)
    rescued = window.workspace.path
    assert rescued != project
    qtbot.waitUntil(lambda: rescued.name in window.notice.words.text())
    assert rescued.name in window.windowTitle()
    assert kept_forms(rescued)[0].words == {"text": "words"}
    assert not forms_file(project).exists()
    assert not typing_file(project).exists()
    window.close_project()
    with Workbench.view(rescued) as bench:
        texts = [clause.text.plain for clause in bench.state.draft]
        assert sum(text.endswith((" And on.", " Again.")) for text in texts) == 2


@others
def test_it_is_told_where_nothing_is_done_at_all(window, project, qtbot):
    go_to(window, "OP 4")
    QTest.keyClick(_type(window, " And on.").text, Qt.Key.Key_Return)
    project.write_bytes(b"something else")
    window.deeds.safekeeping.file.look()
    qtbot.waitUntil(lambda: window.workspace.path != project)
    qtbot.waitUntil(lambda: window.workspace.path.name in window.notice.words.text())
    assert project.read_bytes() == b"something else"


def _rescued(project):
    (found,) = project.parent.glob(f"{project.stem} (rescued *){project.suffix}")
    return found


@others
def test_it_is_told_on_the_start_page_where_it_is_noticed_at_closing(window, project, qtbot):
    older = project.read_bytes()
    go_to(window, "OP 4")
    QTest.keyClick(_type(window, " And on.").text, Qt.Key.Key_Return)
    window.recents.pin(str(project.resolve()))
    project.write_bytes(older[: len(older) // 2])
    assert window.close_project()
    rescued = _rescued(project)
    qtbot.waitUntil(lambda: rescued.name in window.notice.words.text())
    assert window.pages.currentWidget() is window.start
    assert window.notice.isVisible()
    assert [Path(card.recent.path).name for card in window.start.recent][:2] == [
        rescued.name,
        project.name,
    ]


@others
def test_it_is_told_at_the_next_start_where_the_window_closes(
    window, project, qtbot, capsys, tmp_path
):
    go_to(window, "OP 4")
    QTest.keyClick(_type(window, " And on.").text, Qt.Key.Key_Return)
    project.write_bytes(b"something else")
    assert window.close()
    QCoreApplication.processEvents()
    rescued = _rescued(project)
    assert rescued.name in capsys.readouterr().err
    closed = MainWindow(window.settings)
    qtbot.addWidget(closed)
    closed.deeds.safekeeping.file.tell_former()
    assert closed.close()
    again = MainWindow(window.settings)
    qtbot.addWidget(again)
    again.show()
    again.deeds.safekeeping.file.tell_former()
    qtbot.waitUntil(lambda: rescued.name in again.notice.words.text())
    assert Path(again.start.recent[0].recent.path).name == rescued.name
    again.notice.hide()
    assert again.close()
    assert rescued.name not in capsys.readouterr().err, "it is told once"


def test_where_nothing_happens_the_one_file_has_everything(window, project, tmp_path, qtbot):
    go_to(window, "OP 4")
    QTest.keyClick(_type(window, " And on.").text, Qt.Key.Key_Return)
    count = len(window.workspace.bench.events)
    copy = tmp_path / "copy.draftbench"

    def whole():
        shutil.copyfile(project, copy)
        with Record.view(copy) as record:
            return len(record.events()) == count

    assert not whole()
    window.deeds.safekeeping.file.look()
    qtbot.waitUntil(whole)


def test_a_damaged_kept_file_is_told_when_the_project_is_opened(empty, project, qtbot):
    with closing(sqlite3.connect(project, isolation_level=None)) as connection:
        connection.execute("UPDATE original SET data = zeroblob(size)")
        (name,) = connection.execute("SELECT name FROM original").fetchone()
    _open(empty, project, qtbot)
    qtbot.waitUntil(lambda: name in empty.notice.words.text())
    assert not empty.workspace.bench.read_only


def test_words_without_a_letter_are_no_words(empty, project, qtbot):
    with Workbench.view(project) as bench:
        clause = bench.state.draft.clauses[0].id
    keep(project, Unfinished("  ", clause))
    _open(empty, project, qtbot)
    qtbot.waitUntil(lambda: not typing_file(project).exists())


def test_words_that_cannot_be_read_are_told_once_and_are_gone_at_the_start_after(
    empty, project, qtbot
):
    typing_file(project).write_text("{ half of it")
    _open(empty, project, qtbot)
    assert offered_file(project).name in empty.notice.words.text()
    assert offered_file(project).read_text() == "{ half of it"
    assert not typing_file(project).exists()
    empty.close_project()
    _open(empty, project, qtbot)
    assert not offered_file(project).exists()


def test_words_that_were_only_just_being_written_when_the_program_ended(project):
    with Workbench.view(project) as bench:
        clause = bench.state.draft.clauses[0].id
    keep(project, Unfinished("older words", clause, at="2026-03-01T08:00:00.000000Z"))
    path = typing_file(project)
    newest = path.with_name(f".{path.name}.0a1b2c3d.tmp")
    path.rename(newest)
    newest.write_text(newest.read_text().replace("older", "newer").replace("08:00", "09:00"))
    keep(project, Unfinished("older words", clause, at="2026-03-01T08:00:00.000000Z"))
    path.with_name(f".{path.name}.0a1b2c3e.tmp").write_text('{"half')
    assert kept(project).text == "newer words"


def test_words_of_a_form_go_at_the_start_after_they_were_offered(window, project, qtbot):
    go_to(window, "OP 7")
    window.run("edit.note")
    title = form(window).form.title
    form(window).reject()
    keep_form(project, FormWords(title, {"text": "Brazil will give way."}))
    keep_form(project, FormWords("Another form", {"text": "not offered yet"}))
    window.close_project()
    _open(window, project, qtbot)
    assert {one.title for one in kept_forms(project)} == {title, "Another form"}
    go_to(window, "OP 7")
    window.run("edit.note")
    assert form(window).offered.isVisible()
    form(window).reject()
    window.close_project()
    assert {one.title for one in kept_forms(project)} == {title, "Another form"}
    _open(window, project, qtbot)
    assert {one.title for one in kept_forms(project)} == {"Another form"}


@only_glibc
def test_where_nothing_happens_memory_is_given_back(window, qtbot):
    kept, before = scattered(), memory()
    window.deeds.safekeeping.file.look()
    qtbot.waitUntil(lambda: before - memory() > FREED)
    assert kept


@pytest.fixture
def looked_rarely():
    before = gc.get_threshold()
    gc.set_threshold(1_000_000)
    yield
    gc.set_threshold(*before)


class Part:
    """Of a circle."""

    def __init__(self):
        self.itself = self


def test_what_acts_left_in_circles_goes_when_nothing_happens(window, looked_rarely):
    one = Part()
    left = weakref.ref(one)
    del one
    held = [[] for _ in range(2 * NEW)]
    assert left() is not None
    window.deeds.safekeeping.file.look()
    assert left() is None
    assert held


def test_what_grew_old_before_it_was_left_goes_a_little_later(looked_rarely, monkeypatch):
    clock = 1000.0
    monkeypatch.setattr(time, "monotonic", lambda: clock)
    collector = IdleCollector()
    held = [[] for _ in range(2 * NEW)]
    collector.collect()
    collector._whole_again = 2000.0  # as after a look that took a second
    one = Part()
    left = weakref.ref(one)
    held += [[] for _ in range(2 * NEW)]
    collector.collect()
    del one
    collector.collect()
    assert left() is not None
    clock = 2000.0
    collector.collect()
    assert left() is None
    assert held


def test_cells_that_were_not_looked_at_lately_are_set_again_when_they_are_needed(window, qtbot):
    pane = window.columns.pane(0)
    pane.set_cell(0)
    shown = [pane.set_cell(row) for row in range(AT_REST + 1)]
    assert pane.set_cell(0) is shown[0]
    pane.set_cell(AT_REST)
    window.deeds.safekeeping.file.look()
    kept = [row for row, cell in enumerate(shown) if pane.set_cell(row) is cell]
    assert 0 in kept
    assert AT_REST in kept
    assert len(kept) < len(shown)
