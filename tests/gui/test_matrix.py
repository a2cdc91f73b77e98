"""Positions as a matrix of delegations by points: what it shows, and how a stance is set."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from draftbench.amend.proceedings.matrix import Positions, points
from draftbench.amend.proceedings.statements import Target, TargetKind
from draftbench.amend.proceedings.terms import ClauseState, Stance
from draftbench.app.drafts import bracketing
from draftbench.app.drafts.bracketing import target_named
from draftbench.app.meetings import proceedings
from draftbench.app.workbench import Workbench
from draftbench.document import spoken_labels
from draftbench.gui.languages import speak
from draftbench.gui.meeting.position_matrix import MARKS, SETTING, PositionMatrix, Which
from draftbench.gui.meeting.position_matrix_table import MatrixModel
from draftbench.gui.shell.view_stack import POSITIONS
from draftbench.gui.speech import tr
from support.dialogs import form, go_to
from support.translations import compile_tables


def named(state, label):
    return next(c for c, name in spoken_labels(state.draft).items() if name == label)


def take(bench, target, stance, *codes):
    on = target_named(bench, target, note=True)
    proceedings.take_position(bench, on, stance, list(codes))


@pytest.fixture
def matrix(workspace):
    bench = workspace.bench
    members = ["MEX", "PER", "BRA"]
    proceedings.set_group(bench, "LAC", members, name="Latin America")
    take(bench, "OP 3", Stance.SUPPORT, "LAC")
    take(bench, "OP 3", Stance.OPPOSE, "PER")
    take(bench, "am-4", Stance.RESERVE, "CHL")
    return PositionMatrix(workspace)


def point(matrix, called):
    return next(p for p in matrix.points if called in (p.called.partition(" (")[0], p.name))


def test_points_stand_in_the_order_of_the_text_with_what_is_under_them(workspace):
    bench = workspace.bench
    clause = named(workspace.state, "OP 1")
    bracketing.open_bracket(bench, clause, codes=["MEX"], words="judicial cooperation")
    found = points(workspace.state)
    order = [p.clause for p in found if p.depth == 0 and p.clause is not None]
    assert order == sorted(order, key=workspace.state.draft.position)
    under = [p for p in found if p.clause == clause]
    assert [p.target.kind for p in under] == [
        TargetKind.CLAUSE,
        TargetKind.BRACKET,
    ]
    assert (under[1].words, under[1].codes) == ("[judicial cooperation]", ("MEX",))
    assert under[0].open
    assert not next(p for p in found if p.called.startswith("OP 8")).open
    entries = workspace.state.entries
    listed = {p.name for p in found if p.target.kind is TargetKind.AMENDMENT}
    assert listed == {e.amendment.id for e in entries if e.tabled or not e.open}


def test_a_bracket_is_called_one_in_the_language_of_the_window(workspace, qapp):
    clause = named(workspace.state, "OP 1")
    bracketing.open_bracket(workspace.bench, clause, codes=["ARM"], words="judicial cooperation")
    compile_tables()
    try:
        assert speak(qapp, "fr")
        (bracket,) = (p for p in PositionMatrix(workspace).points if p.codes == ("ARM",))
        assert bracket.called == tr("Bracket") != "Bracket"
    finally:
        speak(qapp, "en")


def test_what_positions_were_taken_on_stays_when_it_is_gone(workspace):
    bench = workspace.bench
    clause = named(workspace.state, "OP 1")
    bracketing.open_bracket(bench, clause, codes=["MEX"], words="judicial cooperation")
    take(bench, "br-1", Stance.OPPOSE, "CUB")
    take(bench, "OP 8", Stance.SUPPORT, "CUB")
    bracketing.end_bracket(bench, "br-1", bracketing.Ending.KEPT)
    proceedings.decide_clause(bench, named(workspace.state, "OP 8"), ClauseState.DELETED)
    words = {p.target.kind: p.words for p in points(workspace.state) if p.clause is None}
    assert words[TargetKind.BRACKET] == "[judicial cooperation] kept"
    assert words[TargetKind.CLAUSE] == "deleted by the meeting"


def test_a_cell_says_who_spoke_and_a_group_speaks_for_its_members(matrix):
    clause = point(matrix, "OP 3")
    own, by_group = matrix.cell(clause, "LAC"), matrix.cell(clause, "MEX")
    assert own.mark is by_group.mark is MARKS[Stance.SUPPORT]
    assert (own.via, by_group.via) == ("", "LAC")
    assert "said by LAC" in by_group.words
    assert matrix.cell(clause, "PER").mark is MARKS[Stance.OPPOSE]
    assert matrix.cell(clause, "CUB").mark is None
    assert matrix.counted(clause) == "support 2, oppose 1"


def test_groups_come_first_with_their_members_and_fold(matrix):
    codes = [c.code for c in matrix.columns]
    assert codes[0] == "LAC"
    assert set(codes[1:4]) == {"MEX", "PER", "BRA"}
    assert matrix.columns[0].title == "LAC ▾"
    assert matrix.fold("LAC")
    assert matrix.columns[0].code == "LAC"
    assert "MEX" not in [c.code for c in matrix.columns]
    assert matrix.columns[0].title == "LAC ▸"
    assert not matrix.fold("CHL")
    assert matrix.fold("LAC")
    assert [c.code for c in matrix.columns] == codes


def test_only_open_points_and_only_one_delegation(matrix, workspace):
    active = {p.name for p in matrix.points}
    matrix.show(Which.ALL)
    assert active < {p.name for p in matrix.points}
    matrix.show(Which.OPEN)
    assert all(p.open for p in matrix.points)
    matrix.show(whose="MEX")
    assert {c.code for c in matrix.columns} == {"LAC", "MEX"}
    matrix.show(Which.MISSING)
    names = {p.name for p in matrix.points}
    assert "am-4" in names
    matrix.take([(point(matrix, "am-4"), "MEX")], Stance.FLEXIBLE)
    matrix.refresh()
    assert "am-4" not in {p.name for p in matrix.points}
    matrix.show(whose="")
    assert matrix.which is Which.OPEN


def test_several_cells_are_set_at_once_and_taken_back(matrix, workspace):
    clause, amendment = point(matrix, "OP 3"), point(matrix, "am-4")
    cells = [(clause, "ARG"), (clause, "CUB"), (amendment, "ARG")]
    said = matrix.take(cells, Stance.PENDING)
    assert not said.bad
    assert "ARG, CUB" in said.words
    held = Positions(workspace.state.proceedings)
    assert held.held("CUB", clause.target).stance is Stance.PENDING
    assert held.held("ARG", amendment.target).stance is Stance.PENDING
    matrix.take([(clause, "CUB")], Stance.NONE)
    matrix.refresh()
    assert matrix.cell(point(matrix, "OP 3"), "CUB").mark is None
    assert matrix.take([], Stance.SUPPORT).bad


def test_a_bracket_without_a_name_gets_one_by_a_position(workspace):
    bench = workspace.bench
    clause = named(workspace.state, "OP 1")
    words = workspace.state.draft[clause].text.plain
    bench.edit(clause, words.replace("judicial", "[judicial]"), by="Secretariat")
    matrix = PositionMatrix(workspace)
    bracket = next(p for p in matrix.points if p.target.kind is TargetKind.BRACKET)
    matrix.take([(bracket, "CUB")], Stance.OPPOSE)
    matrix.refresh()
    bracket = next(p for p in matrix.points if p.target.kind is TargetKind.BRACKET)
    assert matrix.cell(bracket, "CUB").mark is MARKS[Stance.OPPOSE]


def test_every_stance_has_a_sign_of_its_own_and_a_key(matrix):
    signs = [mark.sign for mark in MARKS.values()]
    keys = [MARKS[s].key for s in SETTING if s in MARKS]
    assert len(set(signs)) == len(signs)
    assert len(set(keys)) == len(keys)
    assert all(keys)


def test_the_table_is_copied_with_words_not_signs(matrix):
    head, *rows = matrix.table()
    assert head[:4] == ["Point", "Words", "Counts", "LAC"]
    row = next(r for r in rows if r[0].startswith("OP 3"))
    assert row[2] == "support 2, oppose 1"
    assert row[head.index("PER")] == "Oppose"
    assert matrix.as_text().count("\n") == len(rows)
    assert "<td>OP 3 (was OP 5)</td>" in matrix.as_page()


def test_the_model_is_one_to_qt(matrix, qtmodeltester):
    model = MatrixModel()
    model.show(matrix)
    qtmodeltester.check(model, force_py=True)
    matrix.fold("LAC")
    model.show(matrix)
    model.show(matrix)
    model.show(None)


# in the window


@pytest.fixture
def view(window):
    go_to(window, "OP 3")
    window.run("negotiate.positions")
    return window.viewing.pages[POSITIONS].matrix


def test_a_key_sets_the_position_of_a_delegation(window, view):
    clause = named(window.workspace.state, "OP 3")
    assert view.table.here()[0].name == clause
    assert view.table.go_to(clause, "BRA")
    QTest.keyClick(view.table, Qt.Key.Key_S)
    held = Positions(window.workspace.state.proceedings)
    target = Target(TargetKind.CLAUSE, clause)
    assert held.held("BRA", target).stance is Stance.SUPPORT
    assert view.table.here()[1] == "BRA"
    assert "Brazil supports" in view.line.text()
    assert "supports" in view.table.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole)
    QTest.keyClick(view.table, Qt.Key.Key_Delete)
    assert Positions(window.workspace.state.proceedings).held("BRA", target) is None
    window.run("edit.undo")
    assert Positions(window.workspace.state.proceedings).held("BRA", target) is not None


def test_buttons_and_the_menu_set_it_too(window, view):
    clause = named(window.workspace.state, "OP 3")
    view.table.go_to(clause, "CUB")
    QTest.mouseClick(view.stances[Stance.RESERVE], Qt.MouseButton.LeftButton)
    target = Target(TargetKind.CLAUSE, clause)
    held = Positions(window.workspace.state.proceedings)
    assert held.held("CUB", target).stance is Stance.RESERVE
    menu = view.menu()
    oppose = next(a for a in menu.actions() if "Oppose" in a.text())
    oppose.trigger()
    held = Positions(window.workspace.state.proceedings)
    assert held.held("CUB", target).stance is Stance.OPPOSE
    menu.deleteLater()
    assert (
        view.table.heads.model()
        .headerData(
            view.table.currentIndex().row(),
            Qt.Orientation.Vertical,
            Qt.ItemDataRole.AccessibleTextRole,
        )
        .endswith("oppose 1")
    )


@pytest.mark.slow
def test_the_matrix_is_narrowed_copied_and_leads_to_the_clause(window, view):
    view.which.setCurrentIndex(view.which.findData(Which.OPEN.value))
    view.which.activated.emit(view.which.currentIndex())
    assert view.matrix.which is Which.OPEN
    view.whose.setCurrentIndex(view.whose.findData("BRA"))
    view.whose.activated.emit(view.whose.currentIndex())
    assert view.table.points.columnCount() == 1
    assert view.which.findData(Which.MISSING.value) >= 0
    view.table.setFocus()
    QTest.keyClick(view.table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    data = QGuiApplication.clipboard().mimeData()
    assert data.text().startswith("Point\tWords\tCounts\tBRA")
    assert "<table" in data.html()
    clause = named(window.workspace.state, "OP 4")
    row = next(
        r for r in range(view.table.points.rowCount()) if view.table.points.point(r).name == clause
    )
    view.table.heads.sectionDoubleClicked.emit(row)
    assert window.workspace.draft_clause() == clause


@pytest.mark.looks
def test_the_matrix_stands_first_on_its_page_and_lists_beside_it(window, view):
    page = window.viewing.pages[POSITIONS]
    assert view.isVisible()
    assert not page.panel.split.isVisible()
    window.run("negotiate.proceedings")
    assert not view.isVisible()
    assert page.panel.listing.title == "Clauses"
    assert page.panel.table.isVisible()
    page.panel.tabs.setCurrentIndex(0)
    assert view.isVisible()
    actions = window.actions_by_id
    assert actions["negotiate.positions"].isEnabled()
    assert not actions["negotiate.position"].isEnabled()
    assert not actions["view.clean"].isEnabled()
    window.run("view.compare")
    assert actions["view.clean"].isEnabled()


@pytest.mark.looks
def test_the_matrix_has_the_room_of_the_inspector(window, view):
    assert not window.inspector.isVisible()
    window.run("negotiate.proceedings")
    assert window.inspector.isVisible()
    window.run("negotiate.positions")
    window.run("view.compare")
    assert window.inspector.isVisible()


def test_an_empty_matrix_leads_to_the_first_position(empty, qtbot, tmp_path, workspace):
    with Workbench.create(tmp_path / "new.draftbench", workspace.state.base):
        pass
    empty.open_project(tmp_path / "new.draftbench")
    qtbot.waitUntil(lambda: empty.workspace is not None)
    empty.run("view.positions")
    matrix = empty.viewing.pages["positions"].matrix
    assert matrix.empty.text() == "Nobody has proposed anything or taken a position."
    qtbot.waitUntil(lambda: matrix.empty.height() >= matrix.empty.heightForWidth(400))
    QTest.mouseClick(matrix.first, Qt.MouseButton.LeftButton)
    assert form(empty).windowTitle() == "Take a position"
    form(empty).close()
    matrix.which.setCurrentIndex(matrix.which.findData(Which.OPEN.value))
    matrix.which.activated.emit(matrix.which.currentIndex())
    QTest.mouseClick(matrix.first, Qt.MouseButton.LeftButton)
    assert matrix.matrix.which is Which.ALL
    assert matrix.table.isVisible()
