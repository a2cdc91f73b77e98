"""Unchanged rows behind a line, columns that come and go by a key, and rows that hide no line or
two."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from draftbench.app.amendments.tabling import clause_named
from draftbench.app.workbench import Workbench
from draftbench.gui.cells.cell_style import Looks
from draftbench.gui.columns.cell_layout import SPARED, clamped
from draftbench.gui.columns.column_pane import ClausePane
from draftbench.gui.rows.row_filter import fold, fold_said
from draftbench.gui.rows.workspace import Workspace
from draftbench.gui.shell.main_window import MainWindow
from draftbench.gui.theme.colours import LIGHT


@pytest.fixture
def workspace(project: Path, qtbot: QtBot):
    """The sample without a window."""
    made = Workspace(Workbench.open(project))
    yield made
    made.close()


def row_of(workspace: Workspace, label: str) -> int:
    """The row of a clause of the draft."""
    clause = clause_named(workspace.state.draft, label)
    found = workspace.cells.find(workspace.cells.draft, clause)
    assert found is not None
    return found


def first_fold(workspace: Workspace) -> int:
    """The row whose line stands first."""
    return min(workspace.folds)


# without widgets


def test_each_run_of_quiet_rows_is_one_line() -> None:
    assert fold(range(7), lambda row: row in (0, 1, 4)) == (
        (0, 2, 3, 4, 5, 6),
        {0: (0, 1), 4: (4,)},
    )
    assert fold(range(3), lambda _: True) == ((0, 1, 2), {})  # nothing else would be left
    assert fold((), lambda _: True) == ((), {})


def test_what_is_to_be_looked_at_is_never_folded(workspace: Workspace) -> None:
    cells = workspace.cells
    workspace.fold(on=True)
    behind = {row for run in workspace.folds.values() for row in run}
    assert len(behind) > 10
    for row in behind:
        assert not cells.differs(row)
        assert not cells.bracketed(row)
        assert not any(entry.open or entry.in_conflict for entry in cells.entries(row))
    assert row_of(workspace, "OP 1") not in behind  # as its base, but for a proposal
    assert row_of(workspace, "PP 8") in behind
    assert tuple(sorted({*workspace.rows, *behind})) == tuple(range(len(cells)))
    assert workspace.all_rows == tuple(range(len(cells)))
    workspace.fold(on=False)
    assert workspace.rows == tuple(range(len(cells)))


def test_a_walk_passes_over_what_is_folded_and_whoever_asks_for_it_sees_it(
    workspace: Workspace,
) -> None:
    workspace.fold(on=True)
    every = workspace.place()[1]
    for _ in range(every):
        assert workspace.step(1, workspace.cells.shows_change)
        assert workspace.current[0] not in workspace.folds
    folded = row_of(workspace, "PP 9")
    assert folded not in workspace.rows
    workspace.go_to_draft(clause_named(workspace.state.draft, "PP 9"))
    assert workspace.current[0] == folded
    assert folded in workspace.rows
    assert row_of(workspace, "PP 8") not in workspace.folds  # the whole run is shown
    assert workspace.place()[1] == every


def test_nothing_is_done_to_a_row_that_is_folded(workspace: Workspace) -> None:
    workspace.fold(on=True)
    workspace.set_current(first_fold(workspace), workspace.cells.draft)
    assert workspace.draft_clause() is None
    workspace.unfold(workspace.current[0])
    assert workspace.draft_clause() is not None


def test_the_current_row_is_not_folded_under_the_reader(workspace: Workspace) -> None:
    row = row_of(workspace, "PP 9")
    workspace.set_current(row, workspace.cells.draft)
    workspace.fold(on=True)
    assert row in workspace.rows
    assert row not in workspace.folds


def test_a_row_that_was_dealt_with_stays_until_one_goes_on(workspace: Workspace) -> None:
    workspace.set_filter(("need", "conflicts"))
    row = workspace.current[0]
    (entry,) = (one for one in workspace.entries(row) if one.in_conflict)
    workspace.bench.reject(entry.amendment.id)
    assert workspace.current[0] == row
    assert row in workspace.rows
    assert not workspace.conflicts_in(row)
    other = next((one for one in workspace.rows if one != row), row - 1)
    workspace.set_current(other, workspace.cells.draft)
    assert row not in workspace.rows


def test_not_in_the_draft_counts_no_headings(workspace: Workspace) -> None:
    workspace.shown = ("recommendations",)
    workspace.take_comparison(workspace.compare())
    cells, (column,) = workspace.cells, workspace.cells.sources
    workspace.set_filter(("need", "gaps"))
    kinds = {
        cells.document(column)[clause].kind.value
        for row in workspace.rows
        for clause in cells.row(row).cells[column]
    }
    assert "paragraph" in kinds
    assert not {"title", "heading", "organ"} & kinds


def test_a_line_names_the_clause_that_moved_away_from_behind_it(workspace: Workspace) -> None:
    pp9, pp2 = (clause_named(workspace.state.draft, name) for name in ("PP 9", "PP 2"))
    workspace.bench.move(pp9, after=pp2)
    workspace.fold(on=True)
    said = [fold_said(workspace.cells, run) for run in workspace.folds.values()]
    assert [words for words in said if words.endswith("unchanged clauses, PP 9 moved to PP 3")]
    assert sum("moved" in words for words in said) == 1


# in the window


def test_a_line_says_what_is_behind_it_and_opens_by_key_and_mouse(
    window: MainWindow, qtbot: QtBot
) -> None:
    workspace, columns = window.workspace, window.columns
    assert workspace is not None
    window.run("view.only-differences")
    places = {workspace.rows.index(row): len(run) for row, run in workspace.folds.items()}
    pane = columns.pane(workspace.cells.draft)
    first = min(places)
    assert pane.fold(first) == "PP 1 to PP 5: 19 unchanged clauses"
    index = pane.model().index(first, 0)
    said = index.data(Qt.ItemDataRole.AccessibleTextRole)
    assert said == pane.fold(first)
    columns.set_current(workspace.rows[first], workspace.cells.draft)
    columns.setFocus()
    assert pane.row_rect(first).height() == Looks(LIGHT).fold
    qtbot.keyClick(pane, Qt.Key.Key_Space)
    assert workspace.rows[first + 1] == workspace.rows[first] + 1
    second = next(p for p, row in enumerate(workspace.rows) if row in workspace.folds)
    before = len(workspace.rows)
    columns.set_current(workspace.rows[second], workspace.cells.draft)
    spot = pane.row_rect(second).center()
    QTest.mouseClick(pane.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(40, spot.y()))
    assert len(workspace.rows) > before
    assert window.settings.value("fold") == "true"
    window.run("view.only-differences")
    assert not workspace.folds


def test_one_two_and_all_columns_by_a_key(window: MainWindow, qtbot: QtBot) -> None:
    workspace, columns = window.workspace, window.columns
    assert workspace is not None

    def seen() -> set[int]:
        return {n for n in range(workspace.cells.columns) if columns.pane(n).isVisible()}

    every, draft = seen(), workspace.cells.draft
    assert len(every) == 3
    window.run("view.columns-one")
    assert seen() == {draft}
    columns.setFocus()
    assert columns.pane(draft).hasFocus()
    assert columns.pane(draft).width() > window.width() // 2
    window.run("edit.clause")
    assert columns.editor is not None
    columns.close_editor()
    window.run("view.columns-two")
    assert seen() == {0, draft}
    assert window.actions_by_id["view.columns-two"].isChecked()
    window.run("view.columns-all")
    assert seen() == every


@pytest.mark.slow
def test_no_row_hides_a_line_or_two(window: MainWindow, qtbot: QtBot) -> None:
    workspace, columns = window.workspace, window.columns
    assert workspace is not None
    hidden = []
    for size in ((1280, 720), (1366, 768), (1920, 1080)):
        window.resize(*size)
        qtbot.waitUntil(lambda size=size: window.width() == size[0])
        for row in workspace.rows:
            columns.set_current(row, workspace.cells.draft)
            place = workspace.rows.index(row)
            for number in {0, 1, workspace.cells.draft} - {columns._board._covered}:
                pane = columns.pane(number)
                near = [one for one in (place - 1, place + 1) if 0 <= one < len(workspace.rows)]
                hidden += [_hidden(pane, one) for one in near if _seen(pane, one)]
    some = [number for number in hidden if number]
    assert some
    assert min(some) > SPARED


def _seen(pane: ClausePane, place: int) -> bool:
    rect = pane.row_rect(place)
    return rect.bottom() > 0 and rect.top() < pane.viewport().height()


def _hidden(pane: ClausePane, place: int) -> int:
    room = pane.row_rect(place).height()
    return clamped(pane.set_cell(place), room, Looks(LIGHT))[1]


def test_a_source_under_the_inspector_makes_no_row_higher(window: MainWindow, qtbot: QtBot) -> None:
    workspace, columns = window.workspace, window.columns
    assert workspace is not None
    window.resize(1366, 768)
    qtbot.waitUntil(lambda: window.inspector.parent() is columns)
    row = next(
        row
        for row in workspace.rows
        if columns.pane(1).set_cell(row).height
        > max(columns.pane(n).set_cell(row).height for n in (0, 2)) + 40
    )
    columns.set_current(row, workspace.cells.draft)
    covered = columns.cell_rect(row, 1).height()
    window.run("view.inspector")
    assert columns.cell_rect(row, 1).height() > covered + 30


def test_a_source_partly_under_the_inspector_shows_a_line_and_says_what_it_hides(
    window: MainWindow, qtbot: QtBot
) -> None:
    columns = window.columns
    window.resize(1366, 768)
    qtbot.waitUntil(lambda: window.inspector.parent() is columns)
    board = columns._board
    pane = board.columns[board._covered].pane
    hiding = 0
    for place in range(len(board.levels)):
        room = board._measure(place) - pane.band_height(place)
        shown, hidden = clamped(pane.set_cell(place), room, board.looks)
        hiding += bool(hidden)
        assert not hidden or shown + board.looks.small_line <= room
    assert hiding


def test_what_is_done_is_marked_for_a_moment(window: MainWindow, qtbot: QtBot) -> None:
    workspace, columns = window.workspace, window.columns
    assert workspace is not None
    fading = columns._board._fading
    workspace.go_to_draft(clause_named(workspace.state.draft, "OP 8"))
    fading.stop()
    window.run("edit.move-up")
    assert fading.state() is fading.State.Running
    moved = workspace.cells.find(workspace.cells.draft, clause_named(workspace.state.draft, "OP 7"))
    assert workspace.rows.index(moved) in columns._board._pointed_out
    qtbot.waitUntil(lambda: fading.state() is fading.State.Stopped)
    window.wishing.set("motion", given=False)
    window.run("edit.undo")
    assert fading.state() is fading.State.Stopped


def test_the_texts_have_the_screen_of_a_laptop(window: MainWindow, qtbot: QtBot) -> None:
    """At 1366x768 less the bar of the desktop's title: of three texts at least 42 letters a line,
    the draft the widest, and 24 lines."""
    workspace, columns = window.workspace, window.columns
    assert workspace is not None
    window.resize(1366, 740)
    qtbot.waitUntil(lambda: window.width() == 1366)
    workspace.go_to_draft(clause_named(workspace.state.draft, "PP 8"))
    columns.present_current()
    panes = [columns.pane(number) for number in range(workspace.cells.columns)]
    draft = panes[workspace.cells.draft]
    assert all(_letters(pane) >= 42 for pane in panes)
    assert draft.width() == max(pane.width() for pane in panes)
    assert draft.viewport().height() / Looks(LIGHT).line >= 26
    assert _lines(draft) >= 24


def test_two_texts_have_eighty_letters_a_line(empty: MainWindow, qtbot: QtBot, tmp_path) -> None:
    """Of two texts at least 80, and 24 lines."""
    words = "Urges all Member States to strengthen cooperation at the national level and beyond it"
    clauses = [f"{n}. {words}, {'and again ' * 24}in {1990 + n};" for n in range(1, 12)]
    old, new = tmp_path / "old.txt", tmp_path / "new.txt"
    old.write_text("The General Assembly,\n\n" + "\n\n".join(clauses))
    new.write_text(
        "The General Assembly,\n\n" + "\n\n".join(clauses).replace("Urges", "Calls upon")
    )
    empty.resize(1366, 740)
    empty.deeds.opening.dropped([old, new])
    qtbot.waitUntil(lambda: empty.workspace is not None and not empty.jobs.busy)
    panes = [empty.columns.pane(number) for number in (0, 1)]
    empty.columns.set_current(5, 0)
    qtbot.wait(1)
    assert all(_letters(pane) >= 80 for pane in panes)
    assert all(_lines(pane) >= 24 for pane in panes)


def _seen_lines(pane: ClausePane):
    """The words of each line of text that is whole in sight, and whether its clause goes on."""
    page = pane.viewport().height()
    for place in range(pane.model().rowCount()):
        top = pane.row_rect(place).top()
        for block in pane.set_cell(place).blocks:
            for number, line in enumerate(block.lines):
                if top + line.y() >= 0 and top + line.y() + line.height() <= page:
                    text = block.layout.text()[line.textStart() :][: line.textLength()]
                    yield text, number + 1 < len(block.lines)


def _letters(pane: ClausePane) -> float:
    """The letters of a line that is full."""
    full = [len(text) for text, goes_on in _seen_lines(pane) if goes_on]
    return sum(full) / len(full)


def _lines(pane: ClausePane) -> int:
    """The lines of text in sight."""
    return sum(1 for _ in _seen_lines(pane))
