"""While a project is being opened: the start page says so and takes no keys, and no dialogue of
before stays over the project; who was written for last is chosen again."""

import shutil
import threading

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog

from draftbench.gui.files import open_commands
from draftbench.gui.files.opened import opened
from draftbench.gui.shell.main_window import MainWindow
from support.dialogs import go_to


@pytest.fixture
def gate(monkeypatch):
    """Opens no project before it is set."""
    gate = threading.Event()

    def slow(*arguments):
        assert gate.wait(60)
        return opened(*arguments)

    monkeypatch.setattr(open_commands, "opened", slow)
    yield gate
    gate.set()


def test_the_start_page_says_what_is_opened_and_takes_no_keys(empty, project, gate, qtbot):
    start = empty.start
    start.two.older.choose.setFocus()
    pressed = []
    start.two.older.choose.pressed.connect(lambda: pressed.append(True))
    empty.open_project(project)
    assert start.opening.isVisible()
    assert project.name in start.opening.text()
    QTest.keyClick(QApplication.focusWidget() or empty, Qt.Key.Key_Return)
    QTest.mouseClick(start.choices["sample"], Qt.MouseButton.LeftButton)
    assert not pressed
    gate.set()
    qtbot.waitUntil(lambda: empty.workspace is not None)
    empty.close_project()
    assert not start.opening.isVisible()
    assert start.choices["open"].isEnabled()


@pytest.mark.parametrize("how", ["refused", "cancelled"])
def test_the_start_page_can_be_used_again_where_nothing_was_opened(
    empty, tmp_path, project, gate, qtbot, how
):
    start = empty.start
    start.choices["open"].setFocus()
    empty.open_project(tmp_path / "gone.draftbench" if how == "refused" else project)
    if how == "cancelled":
        empty.on_cancel()
    gate.set()
    qtbot.waitUntil(start.choices["open"].isEnabled)
    assert not start.opening.isVisible()
    assert empty.workspace is None


def test_no_dialogue_of_before_stays_over_a_project(empty, project, gate, qtbot):
    empty.open_project(project)
    QTimer.singleShot(200, gate.set)
    QFileDialog.getOpenFileName(empty, "Older text", options=QFileDialog.Option.DontUseNativeDialog)
    assert empty.workspace is not None, "it was closed when the project was shown"


@pytest.mark.slow
def test_words_in_a_form_over_another_project_are_kept(window, project, tmp_path, qtbot):
    go_to(window, "OP 4")
    window.run("amend.propose")
    form = window.context.dialogues.form
    form.inputs["title"].setText("A title")
    other = tmp_path / "other.draftbench"
    shutil.copy(project, other)
    window.open_project(other)
    qtbot.waitUntil(lambda: window.workspace.path == other)
    assert QApplication.activeModalWidget() is None
    window.open_project(project)
    qtbot.waitUntil(lambda: window.workspace.path == project)
    go_to(window, "OP 4")
    window.run("amend.propose")
    assert window.context.dialogues.form.offered.isVisible()


# who is written for


def reopened(window, project, qtbot):
    """The project in another window with the same settings."""
    window.close_project()
    made = MainWindow(window.settings)
    qtbot.addWidget(made)
    made.open_project(project)
    qtbot.waitUntil(lambda: made.workspace is not None)
    return made


def choose_writer(window, code):
    window.on_writer(window.writer.findData(code))


@pytest.mark.slow
def test_who_was_written_for_is_chosen_again(window, project, qtbot):
    code = window.workspace.state.delegations[1].code
    known = len(window.workspace.bench.events)
    choose_writer(window, code)
    again = reopened(window, project, qtbot)
    assert again.workspace.writes_as == code
    assert again.writer.currentData() == code
    assert len(again.workspace.bench.events) == known, "the file that goes round does not tell"
    choose_writer(again, "")
    third = reopened(again, project, qtbot)
    assert third.workspace.writes_as == ""


@pytest.mark.slow
def test_another_project_has_its_own_writer(window, project, tmp_path, qtbot):
    other = tmp_path / "other.draftbench"
    shutil.copy(project, other)
    choose_writer(window, window.workspace.state.delegations[1].code)
    assert reopened(window, other, qtbot).workspace.writes_as == ""


@pytest.mark.slow
def test_a_delegation_that_is_gone_is_told(window, project, qtbot, monkeypatch):
    code = window.workspace.state.delegations[1].code
    choose_writer(window, code)
    state = type(window.workspace.state)
    known = state.delegation
    monkeypatch.setattr(
        state, "delegation", lambda self, one: None if one == code else known(self, one)
    )
    again = reopened(window, project, qtbot)
    assert again.workspace.writes_as == ""
    assert code in again.notice.words.text()
    again.close_project()
    monkeypatch.undo()
    assert reopened(again, project, qtbot).workspace.writes_as == "", "it is told once"
