"""The aligned columns: level rows, keys, clicks, the map, and the editor over the draft."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtGui import QGuiApplication, QImage, QTextCursor
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from draftbench.app.texts.comparing import side_by_side
from draftbench.compare.words.worddiff import diff
from draftbench.document import NOTE_MARK, ClauseId, Mark, MarkKind, RichText
from draftbench.gui.cells.cell_style import Looks
from draftbench.gui.cells.cells import Cells
from draftbench.gui.cells.grid import Arrangement
from draftbench.gui.cells.head_words import head_of
from draftbench.gui.columns.cell_layout import Ground, SetCell, extents, set_cell
from draftbench.gui.columns.column_model import ColumnModel
from draftbench.gui.columns.columns_view import ColumnsView
from draftbench.gui.columns.row_geometry import Glide, Levels, Step, led
from draftbench.gui.editor.clause_editor import Edit
from draftbench.gui.rows.map_signs import Sign
from draftbench.gui.rows.workspace import Workspace
from draftbench.gui.theme.colours import DARK, LIGHT
from draftbench.gui.widgets.pieces import (
    Block,
    Cell,
    Change,
    Piece,
    Pill,
    Tone,
    pieces,
    plain_text,
)

DRAFT = 2
heights = st.lists(st.integers(1, 400), min_size=1, max_size=40)


@pytest.fixture
def cells(workspace: Workspace) -> Cells:
    return workspace.cells


@pytest.fixture
def view(qtbot: QtBot, workspace: Workspace) -> ColumnsView:
    made = ColumnsView()
    qtbot.addWidget(made)
    made.resize(1100, 620)
    show(made, workspace.cells, workspace)
    with qtbot.waitExposed(made):
        made.show()
    made.activateWindow()
    made.setFocus()
    return made


def with_recommendations(workspace: Workspace) -> Cells:
    made = side_by_side(workspace.state, ("elements", "recommendations"))
    return Cells(workspace.state, Arrangement(made))


def show(view: ColumnsView, cells: Cells, workspace: Workspace, rows: list[int] | None = None):
    sources = [(source.name, source.title) for source in workspace.state.sources]
    shown = [head_of(cells, column).name for column in range(1, cells.columns - 1)]
    view.set_cells(cells, range(len(cells)) if rows is None else rows, sources=sources, shown=shown)


def click(view: ColumnsView, row: int, column: int, *, double: bool = False) -> None:
    pane = view.pane(column).viewport()
    point = pane.mapFrom(view, view.cell_rect(row, column).topLeft() + QPoint(30, 12))
    press = QTest.mouseDClick if double else QTest.mouseClick
    press(pane, Qt.MouseButton.LeftButton, pos=point)


def key(view: ColumnsView, name: Qt.Key, modifier=Qt.KeyboardModifier.NoModifier) -> None:
    focused = view.window().focusWidget()
    assert focused is not None
    QTest.keyClick(focused, name, modifier)


def edit(view: ColumnsView, row: int, text: str, *, code: str = "", reason: str = "") -> None:
    view.open_editor(
        row,
        view.current()[1],
        text,
        choices=[("ARG", "Argentina"), ("BRA", "Brazil")],
        writer=code,
        reasons={code: reason},
        differ=lambda old, new: diff(old, new).hunks,
    )


# where rows stand


@given(heights)
def test_rows_follow_one_another_without_gaps(estimates: list[int]) -> None:
    levels = Levels(estimates)
    assert levels.top(0) == 0
    assert levels.total == sum(estimates)
    for row, height in enumerate(estimates):
        assert levels.top(row + 1) == levels.top(row) + height
        assert levels.row_at(levels.top(row)) == row
        assert levels.row_at(levels.top(row + 1) - 1) == row
    assert levels.row_at(-5) == 0
    assert levels.row_at(levels.total + 5) == len(estimates) - 1


@given(heights, st.data())
def test_the_rows_in_a_window_are_those_that_touch_it(estimates: list[int], data) -> None:
    levels = Levels(estimates)
    top = data.draw(st.integers(-100, levels.total + 100))
    bottom = top + data.draw(st.integers(0, 500))
    expected = [
        row
        for row in range(len(levels))
        if levels.top(row) < bottom and levels.top(row + 1) > top and bottom > top
    ]
    assert list(levels.rows_in(top, bottom)) == expected


@given(heights, st.data())
def test_measuring_a_row_moves_only_what_is_below(estimates: list[int], data) -> None:
    levels = Levels(estimates)
    row = data.draw(st.integers(0, len(estimates) - 1))
    height = data.draw(st.integers(1, 900))
    before = [levels.top(each) for each in range(len(levels) + 1)]
    assert levels.measure(row, height) == (height != estimates[row])
    assert levels.measured(row)
    moved = height - estimates[row]
    for each, top in enumerate(before):
        assert levels.top(each) == (top if each <= row else top + moved)


@given(heights, st.integers(50, 500), st.sampled_from(sorted(set(Step) - {Step.LEFT, Step.RIGHT})))
def test_upright_steps_stay_among_the_rows(estimates: list[int], page: int, step: Step) -> None:
    levels = Levels(estimates)
    for row in range(len(levels)):
        there = led(step, row, levels, page)
        assert isinstance(there, Glide) or 0 <= there < len(levels)


def test_a_row_higher_than_the_window_is_read_to_its_end_before_the_next_one() -> None:
    levels = Levels([100, 1000, 100])
    levels.offset = 100
    assert led(Step.DOWN, 1, levels, 300) == Glide(120)
    levels.offset = 800
    assert led(Step.DOWN, 1, levels, 300) == 2
    assert led(Step.UP, 1, levels, 300) == Glide(-120)


# the model


def test_the_model_keeps_the_rules_of_models(cells: Cells, qtbot: QtBot) -> None:
    model = ColumnModel()
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning)
    model.set_rows(cells, range(len(cells)), DRAFT)
    model.set_rows(cells, [3, 1], 0)
    assert model.rowCount() == 2
    assert tester.model() is model


def test_a_screen_reader_hears_the_changes_in_words(view: ColumnsView, cells: Cells) -> None:
    row = next(r for r in range(len(cells)) if Change.INSERTED in cells.cell(r, DRAFT).changed)
    index = view.pane(DRAFT).model().index(row, 0)
    spoken = index.data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken.startswith(cells.cell(row, DRAFT).spoken)
    assert "inserted:" in spoken


def test_after_an_act_only_cells_that_read_otherwise_are_set_again(
    view: ColumnsView, workspace: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    cells, pane = workspace.cells, view.pane(DRAFT)
    rows = [row for row in range(len(cells)) if cells.of_draft(row)]
    before = {row: pane.set_cell(row) for row in rows}
    (clause, *_) = cells.of_draft(rows[0])
    workspace.bench.edit(clause, "Words of their own,")
    show(view, workspace.cells, workspace)
    after = {row: pane.set_cell(row) for row in rows}
    assert workspace.cells is not cells
    assert [row for row in rows if after[row] is not before[row]] == rows[:1]
    assert "Words of their own" in after[rows[0]].blocks[0].layout.text()
    state = replace(workspace.state, colours={"MEX": 1, **workspace.state.colours, "BRA": 7})
    monkeypatch.setattr(workspace.cells, "state", state)
    show(view, workspace.cells, workspace)
    assert not any(pane.set_cell(row) is after[row] for row in rows)


# cells set in lines


def piece_cell(*pieces: Piece, **more: object) -> Cell:
    return Cell((Block(ClauseId("a"), "OP 1", pieces, **more),))  # type: ignore[arg-type]


def words_under(cell: SetCell, ground: Ground) -> list[str]:
    (block,) = cell.blocks
    text = block.layout.text().encode("utf-16-le")
    return [
        text[2 * s.start : 2 * s.end].decode("utf-16-le")
        for s in block.stretches
        if s.ground is ground
    ]


def test_changed_words_stand_on_their_own_ground(qtbot: QtBot) -> None:
    cell = piece_cell(
        Piece("We 𝒳 ", italic=True),
        Piece("old ", Change.DELETED),
        Piece("words", Change.DELETED, italic=True),
        Piece("new", Change.INSERTED),
        Piece(" [text]"),
    )
    made = set_cell(cell, 400, Looks(LIGHT))
    assert words_under(made, Ground.DELETED) == ["old words"]
    assert words_under(made, Ground.INSERTED) == ["new"]
    assert words_under(made, Ground.BRACKET) == ["[text]"]


def test_brackets_are_tinted_by_depth_and_names_are_in_the_accent_colour(qtbot: QtBot) -> None:
    text = "Urges 𝒳 [all [EU: small] States] to act [sic] by [date];"
    cell = piece_cell(Piece(text), Piece("[gone]", Change.DELETED))
    made = set_cell(cell, 400, Looks(LIGHT))
    assert words_under(made, Ground.BRACKET) == ["[all [EU: small] States]", "[date]"]
    assert words_under(made, Ground.NESTED) == ["[EU: small]"]
    (block,) = made.blocks
    shown = block.layout.text().encode("utf-16-le")
    accent = [
        shown[2 * f.start : 2 * (f.start + f.length)].decode("utf-16-le")
        for f in block.layout.formats()
        if f.format.foreground().color().name() == LIGHT.accent
    ]
    assert accent == ["EU:"]


def test_a_wholly_contested_clause_is_not_tinted_but_its_signs(qtbot: QtBot) -> None:
    made = set_cell(piece_cell(Piece("[Urges [all] States;]")), 400, Looks(LIGHT))
    assert words_under(made, Ground.BRACKET) == []
    assert words_under(made, Ground.NESTED) == ["[all]"]


def test_struck_words_are_struck_and_no_others(qtbot: QtBot) -> None:
    text = RichText("Urges all States", (Mark(6, 9, MarkKind.STRIKE),))
    (block,) = set_cell(piece_cell(*pieces(text)), 400, Looks(LIGHT)).blocks
    struck = [(f.start, f.length) for f in block.layout.formats() if f.format.fontStrikeOut()]
    assert struck == [(6, 3)]


def test_what_was_found_is_marked_in_any_case_and_over_pieces(
    view: ColumnsView, cells: Cells
) -> None:
    view.highlight("united  NATIONS")
    row = next(r for r in range(len(cells)) if "United Nations" in cells.cell(r, 0).spoken)
    assert set(words_under(view.pane(0).set_cell(row), Ground.FOUND)) == {"United Nations"}
    view.highlight("")
    assert words_under(view.pane(0).set_cell(row), Ground.FOUND) == []


def test_a_narrower_cell_is_higher_and_no_line_leaves_it(qtbot: QtBot) -> None:
    cell = piece_cell(Piece("promote international cooperation " * 8), codes=("ARG", "BRA", "CHL"))
    wide, narrow = (set_cell(cell, width, Looks(LIGHT)) for width in (600, 220))
    assert narrow.height > wide.height
    for made in (wide, narrow):
        (block,) = made.blocks
        for line in block.lines:
            assert line.x() + line.naturalTextWidth() <= made.width
        for chip in block.chips:
            assert chip.rect.left() >= 0
            assert chip.rect.right() <= made.width
            assert chip.rect.bottom() <= made.height


def test_labels_stand_over_the_text_where_there_is_no_room_beside_it(qtbot: QtBot) -> None:
    wide, slim = (set_cell(piece_cell(Piece("Urges")), width, Looks(LIGHT)) for width in (400, 160))
    beside, over = wide.blocks[0], slim.blocks[0]
    assert beside.label_rect.right() < beside.lines[0].x()
    assert over.label_rect.bottom() <= over.lines[0].y() + 2
    assert over.lines[0].x() == over.label_rect.left()


def test_writing_from_right_to_left_begins_at_the_right(qtbot: QtBot) -> None:
    made = set_cell(
        piece_cell(Piece("يحث الدول "), Piece("جميع", Change.INSERTED)), 400, Looks(LIGHT)
    )
    (block,) = made.blocks
    assert block.mirrored
    assert block.label_rect.left() > 300
    assert block.lines[0].x() + block.lines[0].naturalTextWidth() > 300
    (stretch,) = block.stretches
    ((left, right),) = extents(block, block.lines[0], stretch)
    assert left < right < block.lines[0].x() + block.lines[0].naturalTextWidth() - 20


def test_the_text_of_a_cell_is_what_stands_in_it() -> None:
    cell = piece_cell(
        Piece("Urges "), Piece("some", Change.DELETED), Piece("all", Change.INSERTED),
        Piece("1", note=True), Piece(" States"),
    )  # fmt: skip
    assert plain_text(cell) == "Urges all States"


# level rows


def test_rows_are_level_and_as_high_as_their_highest_cell(view: ColumnsView, cells: Cells) -> None:
    view.set_current(27, DRAFT)
    for row in (26, 27, 28):
        rects = [view.cell_rect(row, column) for column in range(cells.columns)]
        assert len({(rect.top(), rect.height()) for rect in rects}) == 1
        needed = [view.pane(column).set_cell(row).height for column in range(cells.columns)]
        if row == 27:
            assert rects[0].height() == max(needed)
    assert view.cell_rect(26, 0).bottom() + 1 == view.cell_rect(27, 0).top()


def test_all_columns_scroll_together(view: ColumnsView, cells: Cells, qtbot: QtBot) -> None:
    before = view.cell_rect(5, 0).top()
    bar = view.findChild(QWidget, "columnsBar")
    bar.setValue(137)
    assert view.cell_rect(5, 0).top() < before
    assert {view.cell_rect(5, column).top() for column in range(3)} == {view.cell_rect(5, 0).top()}


def test_scrolling_up_over_rows_not_yet_measured_does_not_jump(view: ColumnsView) -> None:
    view.set_current(33, DRAFT)
    board = view._board
    for _ in range(60):
        top = board.levels.row_at(board.levels.offset)
        before = view.cell_rect(top, 0).top()
        left = board.levels.offset
        board.scroller.scroll(-40)
        if left > 40:
            assert view.cell_rect(top, 0).top() == before + 40


def test_the_wheel_scrolls(view: ColumnsView, qtbot: QtBot) -> None:
    before = view.cell_rect(0, 0).top()
    viewport = view.pane(1).viewport()
    QTest.wheelEvent(view.windowHandle(), viewport.mapTo(view, QPoint(50, 50)), QPoint(0, -240))
    qtbot.waitUntil(lambda: view.cell_rect(0, 0).top() < before - 100)


def test_other_cells_keep_the_current_clause_and_its_place(
    view: ColumnsView, cells: Cells, workspace: Workspace
) -> None:
    row = 30
    view.set_current(row, DRAFT)
    clause = cells.clause(row, DRAFT)
    top = view.cell_rect(row, DRAFT).top()
    wider = with_recommendations(workspace)
    show(view, wider, workspace)
    now, column = view.current()
    assert wider.clause(now, wider.columns - 1) == clause
    assert column == DRAFT
    rows = [r for r in range(len(wider)) if r != now and r % 2]
    show(view, wider, workspace, rows)
    assert view.current()[0] in rows
    assert view.cell_rect(now, 0).isEmpty()
    show(view, cells, workspace, [row - 1, row])
    view.set_current(row, 1)
    show(view, cells, workspace)
    assert view.current() == (row, 1)
    assert top >= 0


def test_no_rows_are_said_in_words(view: ColumnsView, cells: Cells, workspace: Workspace) -> None:
    show(view, cells, workspace, [])
    assert view.current() == (-1, DRAFT)
    assert view._board._nothing.isVisible()
    key(view, Qt.Key.Key_Down)
    show(view, cells, workspace)
    assert not view._board._nothing.isVisible()
    assert view.current()[0] == 0


def test_a_larger_size_makes_rows_higher(view: ColumnsView) -> None:
    before = view.cell_rect(1, 0).height()
    view.set_zoom(1.6)
    assert view.cell_rect(1, 0).height() > before
    view.set_zoom(1.0)
    assert view.cell_rect(1, 0).height() == before


# keys and clicks


def test_keys_move_rows_and_columns(view: ColumnsView, cells: Cells) -> None:
    told: list[object] = []
    view.current_changed.connect(told.append)
    key(view, Qt.Key.Key_Down)
    key(view, Qt.Key.Key_Left)
    key(view, Qt.Key.Key_Tab)
    key(view, Qt.Key.Key_Right)
    key(view, Qt.Key.Key_Tab, Qt.KeyboardModifier.ShiftModifier)
    assert told == [(1, 2), (1, 0), (1, 2), (1, 1), (1, 2)]
    assert view.pane(DRAFT).hasFocus()
    key(view, Qt.Key.Key_End)
    assert view.current() == (len(cells) - 1, DRAFT)
    key(view, Qt.Key.Key_Home)
    assert view.current() == (0, DRAFT)
    key(view, Qt.Key.Key_PageDown)
    assert view.current()[0] > 1
    key(view, Qt.Key.Key_PageUp)
    assert view.current() == (0, DRAFT)


def test_the_current_row_is_always_in_sight(view: ColumnsView, cells: Cells) -> None:
    area = view.rect()
    for _ in range(12):
        key(view, Qt.Key.Key_Down)
        row, column = view.current()
        rect = view.cell_rect(row, column)
        assert area.contains(rect) or rect.height() > view.pane(0).height()


def test_a_click_makes_a_cell_current(view: ColumnsView) -> None:
    click(view, 1, 0)
    assert view.current() == (1, 0)
    assert view.pane(0).hasFocus()
    assert all(view.pane(column).current_row == 1 for column in range(3))
    click(view, 1, DRAFT)
    assert view.current() == (1, DRAFT)


def test_nothing_shifts_under_the_mouse_until_more_is_asked_for(view: ColumnsView) -> None:
    view.set_current(20, DRAFT)
    clamped = [
        row
        for row in range(19, 26)
        if row != 20 and view.cell_rect(row, 0).height() + 1 < view.pane(0).set_cell(row).height
    ]
    row = clamped[0]
    before = [view.cell_rect(each, 0) for each in range(18, 28)]
    click(view, row, 0)
    assert view.current() == (row, 0)
    click(view, row, DRAFT)
    assert [view.cell_rect(each, 0) for each in range(18, 28)] == before
    click(view, row, DRAFT)
    needed = view.pane(0).set_cell(row).height
    assert view.cell_rect(row, 0).height() >= needed
    view.set_current(20, DRAFT)
    assert view.cell_rect(row, 0).height() < needed
    rect = view.cell_rect(row, 0)
    place = view.pane(0).viewport().mapFrom(view, rect.bottomLeft()) + QPoint(80, -6)
    mouse = Qt.MouseButton.LeftButton
    QTest.mouseClick(view.pane(0).viewport(), mouse, Qt.KeyboardModifier.NoModifier, place)
    assert view.cell_rect(row, 0).height() >= needed  # the words on what is not shown


def test_the_focus_that_a_window_gives_goes_to_the_current_column(view: ColumnsView) -> None:
    view.pane(0).setFocus(Qt.FocusReason.ActiveWindowFocusReason)
    assert view.pane(DRAFT).hasFocus()
    assert view.current() == (0, DRAFT)
    view.pane(0).setFocus(Qt.FocusReason.TabFocusReason)
    assert view.current() == (0, 0)


def test_double_click_enter_and_f2_open_a_cell(view: ColumnsView) -> None:
    told: list[object] = []
    view.activated.connect(told.append)
    click(view, 1, DRAFT)
    click(view, 1, DRAFT, double=True)
    key(view, Qt.Key.Key_Return)
    key(view, Qt.Key.Key_F2)
    assert told == [(1, DRAFT)] * 3


def test_rows_are_told_as_indices_into_the_cells(
    view: ColumnsView, cells: Cells, workspace: Workspace
) -> None:
    show(view, cells, workspace, [4, 9, 20])
    told: list[object] = []
    view.activated.connect(told.append)
    view.set_current(20, 0)
    key(view, Qt.Key.Key_Return)
    assert view.current() == (20, 0)
    assert told == [(20, 0)]


def test_a_click_on_the_hint_of_a_gap_asks_to_take(view: ColumnsView, cells: Cells) -> None:
    row = next(r for r in range(len(cells)) if cells.cell(r, DRAFT).hint)
    told: list[object] = []
    view.take_requested.connect(told.append)
    view.set_current(row, 0)
    pane = view.pane(DRAFT).viewport()
    place = pane.mapFrom(view, view.hint_rect(row, DRAFT).center())
    QTest.mouseClick(pane, Qt.MouseButton.LeftButton, pos=place)
    assert told == [(row, DRAFT)]
    click(view, row, DRAFT)
    assert told == [(row, DRAFT)]
    assert view.hint_rect(0, 0).isEmpty()


def test_copy_takes_the_text_of_the_cell(view: ColumnsView, cells: Cells) -> None:
    view.set_current(1, 0)
    key(view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == plain_text(cells.cell(1, 0))


def test_the_head_of_a_middle_column_chooses_its_text(view: ColumnsView) -> None:
    told: list[object] = []
    view.source_chosen.connect(told.append)
    choice = view.head(1).choice
    assert choice.isVisible()
    assert not view.head(0).choice.isVisible()
    assert choice.currentData() == "elements"
    at = choice.findData("recommendations")
    choice.setCurrentIndex(at)
    choice.activated.emit(at)
    assert told == [(0, "recommendations")]


def test_the_map_shows_every_change_and_leads_there(
    view: ColumnsView, cells: Cells, qtbot: QtBot
) -> None:
    overview = view.overview
    qtbot.waitUntil(lambda: len(overview.signs) == len(cells))
    for row, sign in enumerate(overview.signs):
        cell = cells.cell(row, DRAFT)
        assert bool(sign & Sign.INSERTED) == (Change.INSERTED in cell.changed)
        assert bool(sign & Sign.MOVED) == (Change.MOVED in cell.changed)
        assert bool(sign & Sign.OFFERED) == bool(cell.hint)
    QTest.mouseClick(overview, Qt.MouseButton.LeftButton, pos=QPoint(5, overview.height() - 2))
    assert view.cell_rect(len(cells) - 1, 0).top() < view.height()


def test_every_control_has_a_name(view: ColumnsView) -> None:
    edit(view, 1, "Some text")
    nameless = [
        widget
        for kind in (QComboBox, QLineEdit, QPlainTextEdit)
        for widget in view.findChildren(kind)
        if widget.isVisible() and not widget.accessibleName()
    ]
    assert nameless == []
    names = [view.pane(column).accessibleName() for column in range(3)]
    assert len(set(names)) == 3
    assert "column 2 of 3" in names[2]
    view.close_editor()


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=["light", "dark"])
def test_marks_are_painted_in_the_colours_of_the_theme(view: ColumnsView, workspace, theme) -> None:
    view.set_theme(theme)
    cells = workspace.cells
    row = next(r for r in range(len(cells)) if "was OP 5" in cells.cell(r, DRAFT).spoken)
    view.set_current(row, DRAFT)
    image = view.grab().toImage()
    rect = view.cell_rect(row, DRAFT)
    assert pixels(image, rect, theme.moved) < 100  # a word under the number, no wall of lines
    assert pixels(image, rect, theme.inserted) > 20
    assert pixels(image, rect, theme.deleted) == 0
    assert pixels(image, view.cell_rect(row, 0), theme.accent) > 100


def pixels(image: QImage, rect, colour: str) -> int:
    """How many pixels of a rectangle have a colour."""
    part = image.copy(rect).convertToFormat(QImage.Format.Format_RGB32)
    wanted = int(colour[1:], 16)
    return sum(
        part.pixel(x, y) & 0xFFFFFF == wanted
        for x in range(part.width())
        for y in range(part.height())
    )


# the editor


def test_typed_words_are_told_with_who_and_why(view: ColumnsView) -> None:
    told: list[object] = []
    view.edited.connect(told.append)
    view.set_current(1, DRAFT)
    edit(view, 1, f"Urges States{NOTE_MARK} to act")
    editor = view.editor
    assert editor is not None
    assert editor.text.toPlainText() == "Urges States to act"
    assert view.window().focusWidget() is editor.text
    QTest.keyClicks(editor.text, " now")
    key(view, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert told == [Edit(1, DRAFT, "Urges States to act now")]
    assert view.editor is editor
    editor.by.setCurrentIndex(editor.by.findData("BRA"))
    editor.reason.setText(" Clearer. ")
    editor.done.click()
    assert told[1] == Edit(1, DRAFT, "Urges States to act now", "BRA", "Clearer.")
    view.close_editor()
    assert view.editor is None
    assert view.pane(DRAFT).hasFocus()


def test_who_wrote_last_is_offered_again(view: ColumnsView) -> None:
    edit(view, 1, "Text", code="ARG", reason="As agreed")
    assert view.editor is not None
    assert view.editor.value == Edit(1, DRAFT, "Text", "ARG", "As agreed")
    view.editor.by.setCurrentIndex(0)
    assert view.editor.value == Edit(1, DRAFT, "Text")


@pytest.mark.parametrize("way", ["escape", "cancel", "unchanged"])
def test_leaving_the_editor_changes_nothing(view: ColumnsView, way: str) -> None:
    told: list[object] = []
    view.edited.connect(told.append)
    view.edit_cancelled.connect(told.append)
    height = view.cell_rect(2, DRAFT).height()
    edit(view, 2, "Text")
    assert view.editor is not None
    if way == "unchanged":
        key(view, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    else:
        QTest.keyClicks(view.editor.text, " more")
    if way == "escape":
        key(view, Qt.Key.Key_Escape)
    if way == "cancel":
        view.editor.cancel.click()
    assert told == [None]
    assert view.editor is None
    assert view.cell_rect(2, DRAFT).height() == height


def test_the_row_grows_with_the_text_and_the_editor_stays_on_it(view: ColumnsView) -> None:
    edit(view, 1, "Short")
    editor = view.editor
    assert editor is not None
    before = view.cell_rect(1, 0).height()
    editor.text.insertPlainText(" and many more words" * 40)
    assert view.cell_rect(1, 0).height() > before + 100
    rect = view.cell_rect(1, DRAFT)
    assert editor.mapTo(view, QPoint(0, 0)) == rect.topLeft()
    assert abs(editor.height() - rect.height()) <= 1
    view._board.scroller.scroll(60)
    assert editor.mapTo(view, QPoint(0, 0)) == view.cell_rect(1, DRAFT).topLeft()


def test_the_editor_marks_new_words_and_lists_lost_ones(view: ColumnsView) -> None:
    edit(view, 1, "𝒳 all States act")
    editor = view.editor
    assert editor is not None
    cursor = editor.text.textCursor()
    cursor.setPosition(7)
    cursor.setPosition(13, QTextCursor.MoveMode.KeepAnchor)
    assert cursor.selectedText() == "States"
    cursor.insertText("countries")
    (mark,) = editor.text.extraSelections()
    assert mark.cursor.selectedText() == "countries"
    assert mark.format.fontUnderline()
    assert editor.gone.isVisible()
    assert editor.gone.text() == "− States"
    cursor.document().undo()
    assert not editor.gone.isVisible()


def test_pasted_lines_become_one(view: ColumnsView) -> None:
    edit(view, 1, "")
    assert view.editor is not None
    QGuiApplication.clipboard().setText("to promote\nco-operation")
    view.editor.text.paste()
    assert view.editor.value.text == "to promote co-operation"


def test_other_cells_leave_the_words_in_the_editor(
    view: ColumnsView, cells: Cells, workspace: Workspace
) -> None:
    row = 26
    view.set_current(row, DRAFT)
    edit(view, row, "Text")
    assert view.editor is not None
    QTest.keyClicks(view.editor.text, " kept")
    clause = cells.clause(row, DRAFT)
    other = with_recommendations(workspace)
    show(view, other, workspace)
    told: list[object] = []
    view.edited.connect(told.append)
    view.editor.done.click()
    (made,) = told
    assert isinstance(made, Edit)
    assert made.text == "Text kept"
    assert other.clause(made.row, made.column) == clause
    assert made.column == other.columns - 1
    assert view.editor.isVisible()


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("width", [400, 180])
def test_nothing_under_a_label_lies_over_the_lock_of_an_agreed_clause(width: int) -> None:
    looks = Looks(LIGHT)
    agreed = Pill("agreed", Tone.GOOD, lock=True)
    words = (Piece("Calls upon States to facilitate access to education;"),)
    block = Block(ClauseId("o1"), "OP 20", words, was="was OP 17", open=("MEX",), sign=agreed)
    (made,) = set_cell(Cell((block,)), width, looks).blocks
    label, size = made.label_rect, looks.px(14)
    lock = (
        QRectF(label.right() + looks.px(4), label.top(), size, size)
        if made.stacked
        else QRectF(label.left(), label.bottom() + looks.px(3), size, size)
    )
    assert made.asides
    assert not any(lock.intersects(aside.rect) for aside in made.asides)


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("width", [250, 320, 460])
@pytest.mark.parametrize("label", ["OP 9", "OP 19", "OP 19 bis"])
@pytest.mark.parametrize("codes", [("MEX",), ("MEX", "CHL"), ("MEX", "CHL", "PER", "BRA")])
def test_bars_leave_the_number_and_what_stands_under_it_free(
    width: int, label: str, codes: tuple[str, ...]
) -> None:
    looks = Looks(LIGHT)
    words = "Calls upon States to facilitate access to education and training everywhere; "
    pieces = tuple(Piece(words, Change.PROPOSED, by=code) for code in codes)
    in_conflict = Pill("in conflict", Tone.BAD)
    block = Block(
        ClauseId("o1"), label, pieces, was="was OP 19", open=codes, sign=in_conflict, comments=2
    )
    (made,) = set_cell(Cell((block,)), width, looks).blocks
    beside = [made.label_rect, *(aside.rect for aside in made.asides)]
    for bar in made.bars:
        tall = QRectF(bar.rect.left(), 0, bar.rect.width(), made.bottom)  # a label is sticky
        assert not any(tall.intersects(rect) for rect in beside)
    assert made.bars or width < 460 or label == "OP 19 bis"


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize(
    "words", ["вступает в противоречие", "in conflict", "en suspens", "Unausweichlichkeiten"]
)
def test_what_stands_under_a_label_never_reaches_into_the_words(words: str) -> None:
    looks, width = Looks(LIGHT), 420
    block = Block(
        ClauseId("c"),
        "PP 6",
        (Piece("Noting with concern the growing complexity of crime, " * 4),),
        open=("MEX",),
        standing=Pill(words, Tone.BAD),
    )
    (made,) = set_cell(Cell((block,)), width, looks).blocks
    assert len(made.asides) > 1
    assert max(aside.rect.right() for aside in made.asides) <= looks.gutter(width)
    said = [aside.words for aside in made.asides if not aside.code]
    assert " ".join(said) == words or said[-1].endswith("…")
