"""The window that tests share: looking about is brought back, and a change is seen."""

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from draftbench.gui.shell.main_window import MainWindow
from support.dialogs import go_to
from support.shared_window import SharedWindow

Deed = Callable[[MainWindow], object]


def _look_about(window: MainWindow) -> None:
    window.run("view.only-gaps")
    window.run("view.next-difference")
    window.run("view.positions")
    window.run("view.history")
    window.run("edit.find")
    window.finder.setText("crime")
    window.show_error("Could not save.")


def _write(window: MainWindow) -> None:
    go_to(window, "OP 1")
    window.run("edit.clause")


def _delete(window: MainWindow) -> None:
    go_to(window, "OP 1")
    window.run("edit.delete")


def _open_dialogue(window: MainWindow) -> None:
    QDialog(window).show()


CHANGES: dict[str, Deed] = {
    "a clause deleted": _delete,
    "an editor open": _write,
    "a dialogue open": _open_dialogue,
    "another text beside": lambda window: window.sidebar.chosen.emit(("text", "recommendations")),
    "a command renamed": lambda window: window.actions_by_id["view.clean"].setText("Clear"),
    "a setting": lambda window: window.settings.setValue("beside", "true"),
    "another size": lambda window: window.resize(1400, 800),
    "larger letters": lambda window: window.set_zoom(1.5),
    "a negotiation closed": lambda window: window.run("file.close"),
    "done and undone": lambda window: (_delete(window), window.run("edit.undo")),
}


@pytest.mark.slow
def test_looking_about_is_brought_back(lender: SharedWindow, qtbot: QtBot) -> None:
    window = lender.lend(qtbot)
    workspace = window.workspace
    assert workspace is not None
    before = workspace.current, workspace.rows, window.viewing.now
    _look_about(window)
    assert (workspace.current, workspace.rows, window.viewing.now) != before
    assert lender.take_back(qtbot) == []
    assert not window.isVisible()
    assert lender.lend(qtbot) is window
    assert (workspace.current, workspace.rows, window.viewing.now) == before
    assert window.columns.isAncestorOf(window.focusWidget())
    assert lender.take_back(qtbot) == []


@pytest.mark.slow
@pytest.mark.parametrize("change", CHANGES)
def test_a_change_is_seen_and_the_window_not_lent_again(
    change: str, lender: SharedWindow, qtbot: QtBot
) -> None:
    window = lender.lend(qtbot)
    path = window.workspace.path
    CHANGES[change](window)
    assert lender.take_back(qtbot)
    assert lender.lend(qtbot).workspace.path != path
    assert lender.take_back(qtbot) == []
