"""F6 takes the keyboard round the areas of the window."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
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
