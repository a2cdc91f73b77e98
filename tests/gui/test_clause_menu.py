"""The menu of a clause, by the right button and by the keyboard, and the menus of the window."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from draftbench.amend.amendment import AmendmentId
from draftbench.amend.proceedings.terms import ClauseState
from draftbench.app.amendments.alternatives import make_set
from draftbench.app.commands.menu_layout import MENUS, MOST
from draftbench.app.drafts import bracketing
from draftbench.app.meetings.proceedings import decide_clause
from draftbench.document import ClauseId
from draftbench.gui.amendments.bracket_menu import sign_rect
from draftbench.gui.languages import speak
from draftbench.gui.shell.main_window import MainWindow
from draftbench.gui.widgets.command_keys import keys_of
from draftbench.gui.widgets.replies import Form
from draftbench.gui.writing.clause_division import ClauseDivision
from support.dialogs import go_to


def ask(window: MainWindow, row: int, column: int, at: QPoint | None = None) -> list[str]:
    """The commands in the menu of a cell, by the right button, ``at`` a point of its pane."""
    window.columns.set_current(row, column)
    pane = window.columns.pane(column)
    point = at or pane.row_rect(pane.current_row).topLeft() + QPoint(30, 14)
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
    found = commands_in(menu)
    lines = [action for action in menu.actions() if not action.isSeparator()]
    assert len(lines) <= MOST, [action.text() for action in lines]
    menu.close()
    return found


def commands_in(menu: QMenu) -> list[str]:
    """The commands of a menu in their order, with those in the menus within it."""
    found: list[str] = []
    for action in menu.actions():
        within = action.menu()
        found += commands_in(within) if isinstance(within, QMenu) else [action.objectName()]
    return [name for name in found if name]


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
    moves = ["edit.move-up", "edit.move-down", "edit.level-down", "edit.level-up"]
    assert offered[3:9] == [*moves, "edit.split", "edit.join"]
    assert offered.index("amend.hold") < offered.index("negotiate.agree")
    assert offered.index("negotiate.agree") < offered.index("negotiate.bracket")
    source = next(r for r in range(len(cells)) if cells.row(r).cells[1] and cells.of_base(r))
    offered = ask(window, source, 1)
    assert offered[0] == "edit.take"
    assert "amend.accept" not in offered


@pytest.mark.looks
def test_a_clause_in_conflict_is_resolved_where_another_is_accepted(window: MainWindow) -> None:
    workspace = window.workspace
    assert workspace is not None
    row = next(row for row in workspace.rows if workspace.conflicts_in(row))
    offered = ask(window, row, workspace.cells.draft)
    assert "amend.resolve" in offered
    assert "amend.accept" not in offered


def test_an_agreed_clause_offers_to_be_reopened(window: MainWindow) -> None:
    workspace = window.workspace
    assert workspace is not None
    clause = go_to(window, "OP 7")
    decide_clause(workspace.bench, clause, ClauseState.AGREED)
    offered = ask(window, workspace.current[0], workspace.cells.draft)
    assert "negotiate.reopen" in offered
    assert "negotiate.agree" not in offered


@pytest.mark.looks
def test_chosen_words_have_a_menu_of_what_is_done_with_words(window: MainWindow) -> None:
    workspace = window.workspace
    assert workspace is not None
    clause = ClauseId("declaration.op5")
    workspace.go_to(clause)
    row, column = workspace.current[0], workspace.cells.draft
    words = workspace.state.draft[clause].text.plain
    start = words.index("measures")
    window.columns.choose_words(row, column, clause, start, start + len("measures"))
    offered = ask(window, row, column)
    assert offered[:3] == ["edit.clause", "negotiate.bracket", "edit.split"]
    assert {"negotiate.comment", "edit.find", "edit.join", "negotiate.agree"} <= set(offered)
    assert "amend.accept" not in offered
    form = workspace.part(ClauseDivision).split(window.columns.excerpt)
    assert isinstance(form, Form)
    assert form.fields[0].span == (start, start)  # the second clause begins with them
    window.columns.let_go()


@pytest.mark.parametrize("within", [0, 3], ids=["its sign", "its words"])
def test_a_bracket_has_its_verbs_in_the_menu_of_the_place(window: MainWindow, within: int) -> None:
    workspace = window.workspace
    assert workspace is not None
    clause, bench = go_to(window, "OP 4"), workspace.bench
    bracketing.open_bracket(bench, clause, codes=["MEX"], words="particularly")
    row, column = workspace.current[0], workspace.cells.draft
    pane = window.columns.pane(column)
    place = workspace.state.draft[clause].text.text.index("[") + within
    at = sign_rect(pane, pane.current_row, clause, place).center()
    offered = ask(window, row, column, at)
    assert offered[:5] == ["keep", "delete", "explain", "more", "edit.clause"]
    assert {"edit.delete", "edit.move-up", "amend.accept", "negotiate.agree"} <= set(offered)
    menu = window.clause_menu.menu
    assert menu is not None
    next(a for a in menu.actions() if a.objectName() == "delete").trigger()
    assert "particularly" not in workspace.state.draft[clause].text.plain


def test_the_menu_of_a_clause_has_the_verbs_of_its_brackets_and_alternatives(
    window: MainWindow,
) -> None:
    workspace = window.workspace
    assert workspace is not None
    clause, bench = go_to(window, "OP 4"), workspace.bench
    row, column = workspace.current[0], workspace.cells.draft
    assert "keep" not in ask(window, row, column)
    bracketing.open_bracket(bench, clause, codes=["MEX"], words="particularly")
    offered = ask(window, row, column)
    assert offered[0] == "edit.clause"
    at = offered.index("keep")
    assert offered[at : at + 6] == [
        "keep",
        "delete",
        "open",
        "explain",
        "more",
        "negotiate.bracket",
    ]
    make_set(bench, clause, amendments=[AmendmentId("am-7"), AmendmentId("am-8")])
    offered = ask(window, row, column)
    assert {"keep", "delete", "alt-1/1", "negotiate.bracket"} <= set(offered)


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
