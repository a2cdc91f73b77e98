"""What is done many times a day, and how many actions it takes: a key, a click, a drag or a word
that is typed is one each, and so is an answer to a dialogue of the system."""

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QContextMenuEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from draftbench.amend.registers.states import Status
from draftbench.app.exports.exporting import written
from draftbench.gui.rows.row_filter import is_gap, is_missing
from draftbench.gui.shell.main_window import MainWindow
from gui.test_taking import point_of
from support.dialogs import go_to

LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
CONTROL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier


class Person:
    """Somebody before a window; ``acts`` counts what was done."""

    def __init__(self, window: MainWindow) -> None:
        self.window = window
        self.acts = 0

    def key(self, key: Qt.Key, held: Qt.KeyboardModifier = NONE) -> None:
        self.acts += 1
        QTest.keyClick(QApplication.focusWidget() or self.window, key, held)

    def click(self, widget: QWidget, at: QPoint | None = None) -> None:
        self.acts += 1
        QTest.mouseClick(widget, LEFT, pos=at or widget.rect().center())

    def choose(self, menu: QMenu, command: str) -> None:
        action = next(each for each in menu.actions() if each.objectName() == command)
        self.acts += 1
        QTest.mouseClick(menu, LEFT, pos=menu.actionGeometry(action).center())


@pytest.fixture
def person(window: MainWindow) -> Person:
    """Somebody before the sample negotiation."""
    window.activateWindow()
    window.columns.setFocus()
    return Person(window)


def test_two_files_are_compared_by_dropping_them(empty, workspace, qtbot, tmp_path):
    person, files = Person(empty), []
    for kind in ("clean", "compilation"):
        files.append(tmp_path / f"{kind}.docx")
        files[-1].write_bytes(written(workspace.state, kind).data)
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file)) for file in files])
    person.acts += 1
    empty.dropEvent(QDropEvent(QPointF(9, 9), Qt.DropAction.CopyAction, data, LEFT, NONE))
    qtbot.waitUntil(lambda: empty.workspace is not None)
    assert empty.columns.isVisible()
    assert person.acts == 1


def _open(window: MainWindow) -> int:
    return sum(entry.open for entry in window.workspace.state.entries)


def test_an_amendment_is_accepted_by_a_click_and_a_key(person):
    window = person.window
    clause = go_to(window, "OP 6")
    words = window.workspace.state.draft[clause].text.plain
    bench = window.workspace.bench
    proposed = bench.propose_text(clause, f"{words[:-1]}, at once;", sponsors=("PER",))
    row = go_to(window, "OP 6") and window.workspace.current[0]
    pane = window.columns.pane(window.workspace.cells.draft)
    place = pane.row_rect(row).center()
    go_to(window, "OP 7")
    person.click(pane.viewport(), place)
    person.key(Qt.Key.Key_Return, CONTROL)
    assert window.workspace.state.entry(proposed).status is Status.ACCEPTED
    assert person.acts <= 2


@pytest.mark.slow
def test_eleven_amendments_are_decided_by_twenty_four_keys(person):
    window = person.window
    bench = window.workspace.bench
    for number in range(1, 5):
        clause = go_to(window, f"OP {number}")
        words = window.workspace.state.draft[clause].text.plain
        bench.propose_text(clause, f"{words[:-1]}, number {number};", sponsors=("PER",))
    assert _open(window) == 11
    go_to(window, "PP 1")
    while _open(window) and person.acts < 40:
        before = _open(window)
        person.key(Qt.Key.Key_K, ALT)
        person.key(Qt.Key.Key_Return, CONTROL)
        if _open(window) == before:  # of two that exclude each other one goes
            person.key(Qt.Key.Key_Backspace, CONTROL)
    assert not _open(window)
    assert person.acts <= 24


def test_words_are_put_in_brackets_by_three_acts_of_the_mouse(person, qtbot):
    window = person.window
    clause = go_to(window, "OP 7")
    words = window.workspace.state.draft[clause].text.plain
    draft = window.workspace.cells.draft
    pane = window.columns.pane(draft)
    start, end = (point_of(window, pane.current_row, draft, at) for at in (12, 24))
    person.acts += 1
    QTest.mousePress(pane.viewport(), LEFT, pos=start)
    QTest.mouseMove(pane.viewport(), end)
    QTest.mouseRelease(pane.viewport(), LEFT, pos=end)
    person.acts += 1
    mouse = QContextMenuEvent.Reason.Mouse
    here = QContextMenuEvent(mouse, end, pane.viewport().mapToGlobal(end))
    QApplication.sendEvent(pane.viewport(), here)
    qtbot.waitUntil(window.clause_menu.menu.isVisible)
    person.choose(window.clause_menu.menu, "negotiate.bracket")
    now = window.workspace.state.draft[clause].text.plain
    assert now == f"{words[:12]}[{words[12:24]}]{words[24:]}"
    assert person.acts <= 3


def test_the_tracked_text_is_exported_by_three_acts(person, qtbot, tmp_path):
    window = person.window
    person.click(window.band.tools["export.export"])
    dialog = window.deeds.exporting.dialog
    qtbot.waitUntil(dialog.isVisible)
    person.click(dialog.write)
    qtbot.waitUntil(lambda: bool(list(window.workspace.path.parent.glob("*.docx"))))
    assert person.acts <= 3


def test_what_the_base_lacks_is_found_by_a_key(person):
    window = person.window
    person.key(Qt.Key.Key_F4)
    cells, rows = window.workspace.cells, window.workspace.rows
    assert any(is_gap(cells, row) for row in rows)
    assert all(is_gap(cells, row) or is_missing(cells, row) for row in rows)
    assert person.acts == 1
