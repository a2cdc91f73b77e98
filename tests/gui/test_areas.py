"""F6 takes the keyboard round the areas of the window."""

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

from draftbench.gui.shell.main_window import MainWindow

AREAS = ("band", "toolbar", "sidebar", "middle", "inspector")


def where(window: MainWindow) -> str:
    """The area that has the keyboard."""
    there = QApplication.focusWidget()
    for name in reversed(AREAS):  # the inspector may lie over the texts
        area: QWidget = window.viewing.stack if name == "middle" else getattr(window, name)
        if there is not None and (area is there or area.isAncestorOf(there)):
            return name
    return ""


def goes(window: MainWindow, command: str, steps: int) -> list[str]:
    passed = []
    for _ in range(steps):
        window.run(command)
        passed.append(where(window))
    return passed


@pytest.mark.looks
def test_round_and_back(window: MainWindow, qtbot: QtBot) -> None:
    window.activateWindow()
    window.viewing.focus()
    assert goes(window, "view.next-area", 6) == [
        "inspector",
        "band",
        "toolbar",
        "sidebar",
        "middle",
        "inspector",
    ]
    back = ["middle", "sidebar", "toolbar", "band", "inspector"]
    assert goes(window, "view.previous-area", 5) == back


def test_areas_that_do_not_show_are_passed_over(window: MainWindow, qtbot: QtBot) -> None:
    window.activateWindow()
    window.sidebar.hide()
    window.viewing.focus()
    assert goes(window, "view.next-area", 4) == ["inspector", "band", "toolbar", "middle"]
    window.run("view.history")
    window.inspector.hide()
    window.sidebar.hide()
    window.viewing.focus()
    assert goes(window, "view.next-area", 4) == ["band", "toolbar", "middle", "band"]


@pytest.mark.looks
def test_one_comes_back_to_where_one_was(window: MainWindow, qtbot: QtBot) -> None:
    window.activateWindow()
    window.viewing.focus()
    window.run("view.next-area")
    first = QApplication.focusWidget()
    assert first is not None
    qtbot.keyClick(first, Qt.Key.Key_Tab)
    second = QApplication.focusWidget()
    assert second is not first
    assert where(window) == "inspector"
    window.run("view.previous-area")
    window.run("view.next-area")
    assert QApplication.focusWidget() is second


def leave(dialogues: list[str]) -> None:
    """Closes the dialogue that is open, as by Escape, and notes its title."""
    dialog = QApplication.activeModalWidget()
    if isinstance(dialog, QDialog):
        dialogues.append(dialog.windowTitle())
        dialog.reject()


@pytest.mark.looks
@pytest.mark.parametrize(
    "command", ["file.import", "negotiate.delegations", "amend.decide", "export.export"]
)
@pytest.mark.parametrize("view", ["compare", "amendments"])
def test_after_a_dialogue_the_keyboard_is_in_the_text_or_the_list_again(
    window: MainWindow, qtbot: QtBot, view: str, command: str
) -> None:
    window.activateWindow()
    window.run(f"view.{view}")
    if view == "amendments":
        window.viewing.pages[view].panel.choose("am-4")  # type: ignore[attr-defined]
    window.viewing.focus()
    home, left = window.focusWidget(), list[str]()
    window.finder.setFocus()  # as where a command is found by its name
    timer = QTimer(interval=20)
    timer.timeout.connect(lambda: leave(left))
    timer.start()
    window.run(command)
    try:
        qtbot.waitUntil(lambda: bool(left) and QApplication.activeModalWidget() is None)
    finally:
        timer.stop()
    qtbot.waitUntil(lambda: window.focusWidget() is home)
    window.run("view.compare")


def test_a_click_on_a_button_leaves_the_keyboard_where_it_is(
    window: MainWindow, qtbot: QtBot
) -> None:
    window.activateWindow()
    window.run("amend.next")
    window.run("view.compare")
    home = window.focusWidget()
    for verb in ("hold", "reject"):
        QTest.mouseClick(window.inspector.cards[0].buttons[verb], Qt.MouseButton.LeftButton)
        assert window.focusWidget() is home
    qtbot.waitUntil(lambda: bool(window.notice.buttons) and window.notice.isVisible())
    undo = window.notice.buttons[-1]
    QTest.mouseClick(undo, Qt.MouseButton.LeftButton)
    assert window.focusWidget() is home
