"""The rows in another order: theme by theme, or as another text has them; and only the gaps."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from draftbench.document import ClauseId
from draftbench.gui.cells.grid import NO_THEME
from draftbench.gui.cells.head_words import head_of
from draftbench.gui.rows.negotiation_summary import summarise
from draftbench.gui.rows.row_filter import is_gap, is_missing
from draftbench.gui.rows.workspace import Workspace
from draftbench.gui.shell.main_window import MainWindow


def workspace_of(window: MainWindow) -> Workspace:
    assert window.workspace is not None
    return window.workspace


def wait(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not window.jobs.busy)


def by_theme(window: MainWindow, qtbot: QtBot) -> Workspace:
    """The window with the recommendations beside the elements, theme by theme."""
    workspace = workspace_of(window)
    workspace.toggle_source("recommendations")
    qtbot.waitUntil(lambda: len(workspace.cells.sources) == 2)
    window.run("view.order-theme")
    qtbot.waitUntil(lambda: bool(workspace.cells.arrangement.bands))
    return workspace


# themes


@pytest.mark.slow
def test_rows_stand_theme_by_theme_and_go_back(window: MainWindow, qtbot: QtBot) -> None:
    workspace = by_theme(window, qtbot)
    clause, count = workspace.clause(), len(workspace.cells)
    themes = [workspace.cells.theme(row) for row in range(count)]
    assert list(dict.fromkeys(themes)) == [
        theme for at, theme in enumerate(themes) if not at or themes[at - 1] != theme
    ]
    assert "1. Children, youth and crime" in themes
    assert window.actions_by_id["view.order-theme"].isChecked()
    for column in range(workspace.cells.columns):
        shown = [c for row in range(count) for c in workspace.cells.row(row).cells[column]]
        assert sorted(shown) == sorted(c.id for c in workspace.cells.document(column))
    window.run("view.order-document")
    assert not workspace.cells.arrangement.bands
    assert len(workspace.cells) == count
    assert workspace.clause() == clause
    assert window.actions_by_id["view.order-document"].isChecked()
    assert not window.actions_by_id["view.order-theme"].isChecked()


def test_each_theme_has_its_head_over_its_first_row(window: MainWindow, qtbot: QtBot) -> None:
    workspace = by_theme(window, qtbot)
    pane = window.columns.pane(0)
    heads = [place for place in range(len(workspace.rows)) if pane.band_height(place)]
    firsts = [
        place
        for place, row in enumerate(workspace.rows)
        if not place or workspace.cells.theme(row) != workspace.cells.theme(row - 1)
    ]
    assert heads == firsts
    window.columns.set_current(workspace.rows[firsts[1]], 0)
    place = firsts[1]
    above = window.columns.cell_rect(workspace.rows[place - 1], 0)
    below = window.columns.cell_rect(workspace.rows[place], 0)
    assert below.top() - above.bottom() == pane.band_height(place) + 1
    said = pane.model().index(place, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert said.startswith(workspace.cells.theme(workspace.rows[place]))


def test_a_head_counts_the_clauses_of_each_text(window: MainWindow, qtbot: QtBot) -> None:
    workspace = by_theme(window, qtbot)
    band = workspace.cells.band(0)
    agenda = workspace.cells.arrangement.agenda
    assert band is not None
    assert agenda is not None
    for column in range(workspace.cells.columns):
        members = [
            clause
            for clause in workspace.cells.document(column)
            if (theme := agenda.of(column, clause.id)) is not None and theme.name == band.title
        ]
        assert band.counts[column] == len(members)


def test_the_first_row_that_is_left_has_the_head(window: MainWindow, qtbot: QtBot) -> None:
    workspace = by_theme(window, qtbot)
    window.actions_by_id["view.only-differences"].trigger()
    pane = window.columns.pane(0)
    assert pane.band_height(0)
    assert len(workspace.rows) < len(workspace.cells)


@pytest.mark.slow
def test_themes_narrow_the_rows_from_the_side_bar(window: MainWindow, qtbot: QtBot) -> None:
    workspace = by_theme(window, qtbot)
    line = summarise(workspace.state, workspace.cells).themes[0]
    window.sidebar.chosen.emit(("theme", line.key))
    assert len(workspace.rows) == line.count
    assert {workspace.cells.theme(row) for row in workspace.rows} == {line.key}
    window.run("view.order-document")
    assert len(workspace.rows) == len(workspace.cells)


@pytest.mark.slow
def test_the_theme_of_a_clause_is_corrected_and_taken_back(
    window: MainWindow, qtbot: QtBot
) -> None:
    workspace = by_theme(window, qtbot)
    workspace.go_to(ClauseId("declaration.op5"))
    choice = window.inspector.theme_choice
    assert choice is not None
    former = choice.currentText()
    other = next(
        choice.itemText(at)
        for at in range(choice.count())
        if choice.itemText(at) not in (former, NO_THEME)
    )
    choice.setCurrentText(other)
    choice.activated.emit(choice.currentIndex())
    assert [c.theme for c in workspace.state.themes["declaration"]] == [other]
    assert workspace.clause() == "declaration.op5"
    assert workspace.cells.theme(workspace.current[0]) == other
    assert window.inspector.theme_choice is not None
    assert window.inspector.theme_choice.currentText() == other
    window.run("edit.undo")
    assert workspace.cells.theme(workspace.current[0]) == former


@pytest.mark.slow
def test_a_clause_gets_a_theme_of_its_own(window: MainWindow, qtbot: QtBot) -> None:
    workspace = by_theme(window, qtbot)
    workspace.go_to(ClauseId("declaration.op5"))
    window.run("link.theme")
    choice = window.inspector.theme_choice
    assert choice is not None
    assert window.focusWidget() is choice
    choice.setCurrentIndex(choice.count() - 1)
    choice.activated.emit(choice.currentIndex())
    line = choice.lineEdit()
    assert isinstance(line, QLineEdit)
    QTest.keyClicks(line, "Assets")
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert workspace.cells.theme(workspace.current[0]) == "Assets"


@pytest.mark.slow
def test_a_clause_is_put_under_no_theme(window: MainWindow, qtbot: QtBot) -> None:
    workspace = by_theme(window, qtbot)
    workspace.go_to(ClauseId("declaration.op5"))
    assert workspace.set_theme(None)
    assert workspace.cells.theme(workspace.current[0]) == NO_THEME


def test_the_first_command_for_a_theme_brings_the_themes(window: MainWindow, qtbot: QtBot) -> None:
    workspace = workspace_of(window)
    window.run("link.theme")
    assert workspace.by_theme
    wait(window, qtbot)
    assert window.notice.isVisible()


# what leads


def test_another_text_leads_and_stands_first_the_draft_last(
    window: MainWindow, qtbot: QtBot
) -> None:
    workspace = workspace_of(window)
    clause = workspace.clause()
    window.run("view.next-lead")
    qtbot.waitUntil(lambda: workspace.cells.document(0).name == "elements")
    cells = workspace.cells
    assert (cells.lead, cells.base, cells.draft) == (0, 1, 2)
    leading = [c for row in range(len(cells)) for c in cells.row(row).cells[0]]
    assert leading == [c.id for c in cells.document(0)]
    assert clause in cells.of_base(workspace.current[0])
    assert head_of(cells, 0).subtitle.startswith("leads")
    assert head_of(cells, 1).subtitle.startswith("base")


def test_the_draft_leads_from_its_place(window: MainWindow, qtbot: QtBot) -> None:
    workspace = workspace_of(window)
    window.looking.lead("draft")
    qtbot.waitUntil(lambda: workspace.cells.lead == workspace.cells.draft)
    cells = workspace.cells
    shown = [c for row in range(len(cells)) for c in cells.row(row).cells[cells.draft]]
    assert shown == [c.id for c in cells.document(cells.draft)]


def test_the_menu_offers_the_texts_that_are_shown(window: MainWindow, qtbot: QtBot) -> None:
    workspace = workspace_of(window)
    menu = window.menus["View", "Base"]
    texts = menu.actions()[:-1]
    assert [action.text() for action in texts] == [
        "Declaration",
        head_of(workspace.cells, 1).title,
        "Working draft",
    ]
    assert [action.isChecked() for action in texts] == [True, False, False]
    texts[1].trigger()
    qtbot.waitUntil(lambda: workspace.cells.lead == 0 != workspace.cells.base)
    texts = menu.actions()[:-1]
    assert [action.isChecked() for action in texts] == [False, True, False]


def test_amendments_and_links_stay_with_the_base_when_another_text_leads(
    window: MainWindow, qtbot: QtBot
) -> None:
    workspace = workspace_of(window)
    window.run("view.next-lead")
    qtbot.waitUntil(lambda: workspace.cells.lead != workspace.cells.base)
    workspace.go_to(ClauseId("declaration.pp6"))
    assert any(e.amendment.id == "am-5" for e in workspace.entries(workspace.current[0]))
    window.run("link.confirm")
    (pin,) = workspace.state.pins["elements"]
    assert pin.left in workspace.state.base
    source = next(s for s in workspace.state.sources if s.name == "elements")
    assert pin.right in source


def test_a_text_that_leads_may_be_exchanged_for_another(window: MainWindow, qtbot: QtBot) -> None:
    workspace = workspace_of(window)
    window.run("view.next-lead")
    qtbot.waitUntil(lambda: workspace.cells.document(0).name == "elements")
    window.columns.source_chosen.emit((0, "recommendations"))
    qtbot.waitUntil(lambda: workspace.cells.document(0).name == "recommendations")
    assert workspace.cells.lead == 0


# gaps


@pytest.mark.looks
def test_only_gaps_shows_what_one_side_lacks(window: MainWindow) -> None:
    workspace = workspace_of(window)
    action = window.actions_by_id["view.only-gaps"]
    action.trigger()
    cells = workspace.cells
    wanted = [row for row in range(len(cells)) if is_gap(cells, row) or is_missing(cells, row)]
    assert list(workspace.rows) == wanted
    kinds = {(is_gap(cells, row), is_missing(cells, row)) for row in wanted}
    assert kinds == {(True, False), (False, True)}
    QTest.keyClick(window.columns, Qt.Key.Key_Escape)
    assert len(workspace.rows) == len(cells)
    assert not action.isChecked()


@pytest.mark.looks
def test_both_kinds_of_gaps_are_counted_and_shown_from_the_side_bar(window: MainWindow) -> None:
    workspace = workspace_of(window)
    needs = {line.id: line for line in summarise(workspace.state, workspace.cells).needs}
    for need in ("gaps", "missing"):
        window.sidebar.chosen.emit(("need", need))
        assert workspace.rows == needs[need].rows
        assert len(workspace.rows) == needs[need].count > 0
    for row in needs["missing"].rows:
        assert workspace.cells.of_base(row)
        assert not workspace.cells.row(row).cells[1]


@pytest.mark.slow
def test_lines_between_columns_do_not_cross_the_head_of_a_theme(
    window: MainWindow, qtbot: QtBot
) -> None:
    workspace = by_theme(window, qtbot)
    columns = window.columns
    place = next(r for r in range(1, 9) if columns.pane(0).band_height(r))
    workspace.set_current(workspace.rows[place], 0)
    wait(window, qtbot)
    picture = columns.grab().toImage()
    first = columns.cell_rect(workspace.rows[place], 0)
    line = first.right() + 1
    ground = picture.pixelColor(first.left() + 3, first.top() - 3)
    assert picture.pixelColor(line, first.top() + 3) != ground
    assert picture.pixelColor(line, first.top() - 3) == ground


@pytest.mark.slow
def test_in_long_texts_a_theme_shows_at_once_and_what_follows_comes_later(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("draftbench.gui.rows.workspace.AT_ONCE", 0)
    workspace = by_theme(window, qtbot)
    workspace.set_current(workspace.rows[0], workspace.cells.base)
    wanted = next(t for t in workspace.cells.themes if t != workspace.cells.theme(0))
    assert workspace.set_theme(wanted)
    assert workspace.cells.theme(workspace.current[0]) == wanted
    assert window.jobs.busy
    wait(window, qtbot)
    assert workspace.cells.theme(workspace.current[0]) == wanted
    assert workspace.set_theme("Debts")
    assert workspace.cells.theme(workspace.current[0]) == "Debts"
    assert workspace.set_theme(None)
    wait(window, qtbot)
    assert "Debts" not in workspace.cells.themes


@pytest.mark.slow
def test_headings_of_several_texts_that_say_the_same_are_one_theme_of_the_list(
    window: MainWindow, qtbot: QtBot
) -> None:
    workspace = workspace_of(window)
    report = next(s for s in workspace.state.sources if s.name == "recommendations")
    workspace.bench.add_source(replace(report, name="copy"))
    workspace.toggle_source("recommendations")
    workspace.toggle_source("copy")
    qtbot.waitUntil(lambda: len(workspace.cells.sources) == 3 and not window.jobs.busy)
    titles = [line.title for line in summarise(workspace.state, workspace.cells).themes]
    assert titles
    assert len(titles) == len({title.casefold() for title in titles})
    rows = sum(line.count for line in summarise(workspace.state, workspace.cells).themes)
    assert rows == sum(1 for row in range(len(workspace.cells)) if workspace.cells.theme(row))


@pytest.mark.slow
def test_texts_without_headings_have_no_themes_which_is_said(
    window: MainWindow, qtbot: QtBot
) -> None:
    workspace = workspace_of(window)
    window.run("view.order-theme")
    qtbot.waitUntil(window.notice.isVisible)
    assert window.notice.words.text().startswith("No heading of the texts shown names a theme")
    assert not workspace.by_theme
    assert not workspace.cells.arrangement.bands
    window.run("link.theme")
    qtbot.waitUntil(lambda: bool(workspace.cells.arrangement.bands))
    assert [band.title for band in workspace.cells.arrangement.bands] == [NO_THEME]
