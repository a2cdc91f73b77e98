"""The menu of a clause, by the right button and by the keyboard, and the menus of the window."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from draftbench.app.commands.menu_layout import MENUS, MOST
from draftbench.document import ClauseId
from draftbench.gui.languages import speak
from draftbench.gui.shell.main_window import MainWindow
from draftbench.gui.widgets.command_keys import keys_of


def ask(window: MainWindow, row: int, column: int) -> list[str]:
    """The commands in the menu of a cell, by the right button."""
    window.columns.set_current(row, column)
    pane = window.columns.pane(column)
    point = pane.row_rect(pane.current_row).topLeft() + QPoint(30, 14)
    viewport = pane.viewport()
    where = viewport.mapToGlobal(point)
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, point, where)
    QApplication.sendEvent(viewport, event)
    return opened(window)


def opened(window: MainWindow) -> list[str]:
    """The commands in the menu that is open, which is closed."""
    menu = window.clause_menu.menu
    assert menu is not None
    assert menu.isVisible()
    found = [action.objectName() for action in menu.actions() if action.objectName()]
    menu.close()
    return found


@pytest.mark.looks
def test_a_clause_has_a_menu_of_what_can_be_done_with_it(window: MainWindow) -> None:
    workspace = window.workspace
    assert workspace is not None
    workspace.go_to(ClauseId("declaration.op5"))
    row, cells = workspace.current[0], workspace.cells
    offered = ask(window, row, cells.draft)
    assert offered[0] == "edit.clause"
    assert {"amend.accept", "amend.reject", "negotiate.bracket", "view.partner"} <= set(offered)
    assert "amend.resolve" not in offered
    source = next(r for r in range(len(cells)) if cells.row(r).cells[1] and cells.of_base(r))
    offered = ask(window, source, 1)
    assert offered[0] == "edit.take"
    assert "amend.accept" not in offered


@pytest.mark.looks
def test_the_keyboard_opens_it_too(window: MainWindow) -> None:
    workspace = window.workspace
    assert workspace is not None
    workspace.go_to(ClauseId("declaration.op5"))
    pane = window.columns.pane(workspace.cells.draft)
    window.columns.set_current(workspace.current[0], workspace.cells.draft)
    QTest.keyClick(pane, Qt.Key.Key_F10, Qt.KeyboardModifier.ShiftModifier)
    assert opened(window)[0] == "edit.clause"


@pytest.mark.looks
def test_of_several_amendments_the_menu_names_the_one_that_it_decides(window: MainWindow) -> None:
    workspace = window.workspace
    assert workspace is not None
    rows = {row: [e for e in workspace.entries(row) if e.open] for row in workspace.rows}
    several = next(row for row, entries in rows.items() if len(entries) > 1)
    ask(window, several, workspace.cells.draft)
    assert window.clause_menu.menu is not None
    names = [action.text() for action in window.clause_menu.menu.actions()]
    before = names[names.index("Accept") - 1]
    assert before.split(" (")[0] in {entry.amendment.id for entry in rows[several]}


@pytest.mark.looks
def test_the_keyboard_opens_the_menu_of_whatever_it_is_in(window: MainWindow) -> None:
    window.run("view.amendments")
    panel = window.viewing.pages["amendments"].panel  # type: ignore[attr-defined]
    panel.choose("am-4")
    panel.table.setFocus()
    QTest.keyClick(panel.table, Qt.Key.Key_F10, Qt.KeyboardModifier.ShiftModifier)
    assert panel.menu.isVisible()
    panel.menu.close()
    window.run("view.compare")


@pytest.mark.looks
def test_escape_leads_from_the_menu_bar_back_to_where_one_was(window: MainWindow) -> None:
    assert window.workspace is not None
    pane = window.columns.pane(window.workspace.cells.draft)
    pane.setFocus()
    window.menuBar().enter()  # type: ignore[attr-defined]
    QTest.keyClick(window.menuBar(), Qt.Key.Key_Escape)
    assert window.focusWidget() is pane


@pytest.mark.looks
def test_a_row_of_the_register_has_the_menu_of_its_verbs(window: MainWindow) -> None:
    window.run("view.amendments")
    panel = window.viewing.pages["amendments"].panel  # type: ignore[attr-defined]
    panel.choose("am-4")
    panel.table.customContextMenuRequested.emit(QPoint(20, 20))
    offered = [action.objectName() for action in panel.menu.actions()]
    panel.menu.close()
    assert offered[:2] == ["accept", "reject"]
    window.run("view.compare")


@pytest.mark.looks
def test_no_menu_is_longer_than_can_be_read(window: MainWindow) -> None:
    for (name, within), menu in window.menus.items():
        lines = [action for action in menu.actions() if not action.isSeparator()]
        assert len(lines) <= MOST, (name, within)
    shown = [action.menu() for action in window.menuBar().actions()]
    assert shown == [window.menus[name, ""] for name in MENUS]


def test_a_key_has_one_name_in_the_window_and_in_the_guide(qapp: QApplication) -> None:
    assert speak(qapp, "en")
    assert keys_of("amend.accept") == "Ctrl+Enter"
