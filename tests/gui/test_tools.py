"""The toolbar: every tool is seen, however long its words are."""

import pytest
from PySide6.QtWidgets import QToolButton
from pytestqt.qtbot import QtBot

from draftbench.gui.shell.main_window import MainWindow
from draftbench.gui.shell.toolbar import MARKS, VIEWS
from draftbench.messages.pseudolocale import pseudo


def _hidden(window: MainWindow, qtbot: QtBot) -> list[str]:
    qtbot.wait(20)
    tools = window.toolbar
    more = tools.findChild(QToolButton, "qt_toolbar_ext_button")
    assert more is not None
    kept = [action for action in tools.actions() if action.isVisible()]
    return [
        tools.widgetForAction(action).objectName() or action.text()
        for action in kept
        if not tools.widgetForAction(action).isVisible()
    ] + (["more"] if more.isVisible() else [])


@pytest.mark.slow
@pytest.mark.parametrize("width", [1280, 1440, 1600, 1920])
@pytest.mark.parametrize("longer", [False, True])
def test_every_tool_is_seen(window: MainWindow, qtbot: QtBot, width: int, longer: bool) -> None:
    if longer:
        for name in (*VIEWS, *MARKS, "view.only-differences", "view.projector", "export.export"):
            action = window.actions_by_id[name]
            action.setText(pseudo(action.text()))
            if name in window.toolbar.buttons:
                window.toolbar.buttons[name].setText(action.text())
    window.resize(width - 1, 800)
    window.resize(width, 800)
    assert _hidden(window, qtbot) == []


def test_the_choice_of_marks_says_what_is_on(window: MainWindow, qtbot: QtBot) -> None:
    for name in (*VIEWS, *MARKS):
        action = window.actions_by_id[name]
        action.setText(pseudo(pseudo(pseudo(action.text()))))
    window.resize(1279, 720)
    window.resize(1280, 720)
    assert _hidden(window, qtbot) == []
    choice = window.toolbar.marks
    marked, clean = (window.actions_by_id[f"view.{name}"] for name in ("marked", "clean"))
    assert choice.text() == f"{marked.text()} ▾"
    assert choice.accessibleName().endswith(marked.text())
    choice.menu().actions()[0].trigger()
    assert choice.text() == f"{clean.text()} ▾"


@pytest.mark.slow
def test_every_tool_is_seen_at_any_width(window: MainWindow, qtbot: QtBot) -> None:
    """Qt gives tools the widths that they wish, and hides what comes behind them."""
    tools = window.toolbar
    more = tools.findChild(QToolButton, "qt_toolbar_ext_button")
    for width in range(1000, 860, -7):
        window.resize(width, 640)
        tools.layout().activate()
        assert more.isHidden(), width
