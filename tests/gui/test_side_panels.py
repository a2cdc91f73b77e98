"""The text has the screen: the list and the inspector give way, and come back by a key."""

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QScrollArea
from pytestqt.qtbot import QtBot

from draftbench.document import spoken_labels
from draftbench.gui.columns.cell_layout import clamped
from draftbench.gui.shell.main_window import MainWindow
from draftbench.gui.shell.side_panels import Width, width_of
from draftbench.gui.shell.sidebar import LINE, LINE_ROLE, RAIL, SECOND
from draftbench.gui.widgets.pieces import Tone


def over(window: MainWindow, widget: object) -> QRect:
    """Where a widget stands in the window."""
    return QRect(widget.mapTo(window, QPoint(0, 0)), widget.size())  # type: ignore[attr-defined]


def resized(window: MainWindow, width: int, height: int, qtbot: QtBot) -> None:
    window.resize(width, height)
    qtbot.waitUntil(lambda: window.size().width() == width)
    qtbot.wait(50)


@pytest.mark.parametrize(
    ("pixels", "name"),
    [(1920, Width.WIDE), (1600, Width.MIDDLE), (1366, Width.LAPTOP), (999, Width.SMALL)],
)
def test_windows_of_a_kind(pixels: int, name: Width) -> None:
    assert width_of(pixels) is name


def test_on_a_laptop_the_inspector_never_covers_the_draft(window: MainWindow, qtbot) -> None:
    resized(window, 1366, 768, qtbot)
    draft, source = (window.columns.pane(number) for number in (window.workspace.cells.draft, 1))
    inspector = over(window, window.inspector)
    assert window.inspector.isVisible()
    assert not inspector.intersects(over(window, draft))
    assert over(window, source).contains(inspector)
    assert over(window, draft).width() > over(window, source).width()
    assert window.sidebar.width() == RAIL


@pytest.mark.parametrize("width", [1000, 1366])
def test_the_inspector_never_covers_the_current_cell(
    window: MainWindow, width: int, qtbot: QtBot
) -> None:
    """Whoever reads a source sees it, and the draft; back in the draft all is as before."""
    resized(window, width, 700, qtbot)
    columns, draft = window.columns, window.workspace.cells.draft
    before = over(window, window.inspector)
    for column in (1, 0, draft):
        columns.set_current(columns.current()[0], column)
        assert window.inspector.isVisible()
        inspector = over(window, window.inspector)
        for seen in (column, draft):
            assert not inspector.intersects(over(window, columns.pane(seen)))
    assert over(window, window.inspector) == before


@pytest.mark.slow
def test_the_inspector_leaves_the_heads_of_the_columns_free(window: MainWindow, qtbot) -> None:
    """Also when a filter is named above them, and when they grow with the text."""
    resized(window, 1366, 768, qtbot)
    for act in ("view.only-differences", "view.larger", "view.larger", "view.larger"):
        window.run(act)
        qtbot.waitUntil(
            lambda: (
                over(window, window.inspector).top() > over(window, window.columns.head(1)).bottom()
            )
        )


@pytest.mark.slow
def test_both_go_and_come_back_by_a_key_and_stay_so_for_that_width(
    window: MainWindow, qtbot
) -> None:
    resized(window, 1366, 768, qtbot)
    window.run("view.list")
    window.run("view.inspector")
    assert not window.sidebar.narrow
    assert window.sidebar.width() > 2 * RAIL
    assert window.inspector.isHidden()
    resized(window, 1850, 800, qtbot)
    assert window.inspector.isVisible()
    resized(window, 1366, 768, qtbot)
    assert window.inspector.isHidden()
    window.run("view.list")
    assert window.sidebar.narrow
    window.run("view.inspector")
    window.inspector._close.click()
    assert window.inspector.isHidden()


@pytest.mark.slow
def test_a_wide_window_has_room_for_both_beside_the_texts(window: MainWindow, qtbot) -> None:
    """The inspector stands between the draft and the sources, and comes back there."""
    columns, draft = window.columns, window.workspace.cells.draft
    resized(window, 1900, 900, qtbot)
    assert not window.sidebar.narrow
    wide = over(window, columns.pane(draft)).width()
    for command in ("view.inspector", "view.amendments", "view.columns-two"):
        inspector = over(window, window.inspector)
        assert over(window, columns.pane(draft)).right() < inspector.left()
        assert inspector.right() < over(window, columns.pane(1)).left()
        assert over(window, columns.pane(draft)).width() == wide
        window.run(command)
        qtbot.wait(20)
        if command == "view.columns-two":
            assert over(window, window.inspector).left() > over(window, columns).right()
        back = {"view.inspector": command, "view.amendments": "view.compare"}
        window.run(back.get(command, "view.columns-all"))
        qtbot.wait(20)


def test_two_texts_have_the_whole_window(revised_window: MainWindow, qtbot) -> None:
    window = revised_window
    if not window.workspace.cells.two_texts:
        pytest.skip("the sample was touched")
    resized(window, 1366, 768, qtbot)
    assert window.inspector.isHidden()


@pytest.mark.slow
def test_the_draft_sets_the_height_of_a_row_and_the_current_one_shows_all(
    window: MainWindow, qtbot
) -> None:
    resized(window, 1366, 768, qtbot)
    window.run("view.inspector")  # what it covers makes no row higher
    workspace, board = window.workspace, window.columns._board
    cells, least = workspace.cells, 3 * board.looks.line
    wanted = [
        row
        for row in range(len(cells))
        if row in workspace.rows and cells.of_draft(row) and cells.cell(row, 1).blocks
    ]
    panes = [window.columns.pane(number) for number in range(3)]

    def height(row: int, column: int) -> int:
        return panes[column].set_cell(workspace.rows.index(row)).height

    tall = next(row for row in wanted if height(row, 1) > height(row, 2) + least)
    other = next(row for row in reversed(wanted) if abs(row - tall) > 3)
    clause = cells.of_draft(tall)[0]
    assert clause in spoken_labels(workspace.state.draft)
    workspace.go_to_draft(clause)
    assert panes[0].row_rect(workspace.rows.index(tall)).height() >= height(tall, 1)
    workspace.go_to_draft(cells.of_draft(other)[0])
    window.columns.cell_rect(tall, 0)
    board.scroller.show_row(workspace.rows.index(tall))
    assert panes[0].row_rect(workspace.rows.index(tall)).height() < height(tall, 1)


def test_what_a_row_has_no_room_for_is_counted_in_words_that_are_not_cut(
    window: MainWindow, qtbot
) -> None:
    """Also where the draft has but one line."""
    resized(window, 1000, 700, qtbot)
    window.run("view.inspector")
    board, counted = window.columns._board, 0
    for place in range(len(window.workspace.rows)):
        room = board._measure(place) - board.columns[0].pane.band_height(place)
        for column in board.columns:
            shown, hidden = clamped(column.pane.set_cell(place), room, board.looks)
            counted += bool(hidden)
            assert not hidden or shown + board.looks.small_line <= room
    assert counted


def test_open_proposals_stand_under_the_number_of_their_clause(window: MainWindow) -> None:
    """With the code of who proposes, the number that the clause had, and that they collide."""
    workspace = window.workspace
    cells = workspace.cells
    found = {
        block.label: block
        for row in range(len(cells))
        for block in cells.cell(row, cells.draft).blocks
    }
    assert found["PP 6"].open == ("MEX",)
    standing = found["PP 6"].standing
    assert standing is not None
    assert (standing.text, standing.tone) == ("in conflict", Tone.BAD)
    assert found["OP 4"].was == "was OP 3"
    assert set(found["OP 4"].open) == {"COL", "PER"}
    assert found["OP 4"].standing is None


@pytest.mark.slow
def test_what_lies_over_the_sources_is_as_high_as_what_it_says(
    window: MainWindow, qtbot: QtBot
) -> None:
    resized(window, 1366, 768, qtbot)
    room = over(window, window.columns.pane(1)).height()
    workspace = window.workspace
    heights = set()
    for clause in list(workspace.state.draft)[:20]:
        workspace.go_to_draft(clause.id)
        qtbot.wait(20)
        bar = window.inspector.findChild(QScrollArea).verticalScrollBar()
        high = window.inspector.height()
        heights.add(high)
        assert high <= room
        assert high == room or bar.maximum() == 0
    assert min(heights) < room / 2


@pytest.mark.parametrize("height", [560, 768])
def test_the_list_has_no_gaps_when_it_comes_back(window: MainWindow, height: int, qtbot) -> None:
    resized(window, 1366, height, qtbot)
    window.run("view.list")  # the rail becomes a list in words
    panel = window.sidebar.list
    lines = [panel.model().index(row, 0) for row in range(panel.model().rowCount())]

    def fits() -> bool:
        for index in lines:
            line, place = index.data(LINE_ROLE), panel.visualRect(index)
            shown = len(window.sidebar._painter.name_lines(line, panel.viewport().width()))
            if line.key is not None and place.height() != LINE + SECOND * (shown - 1):
                return False
        return True

    qtbot.waitUntil(fits, timeout=5_000)
