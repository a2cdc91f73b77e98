"""What the columns show and how: marks, filters with their chips, partners, tips, the map."""

from functools import partial

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from draftbench.app.commands import COMMANDS
from draftbench.compare.links import Link
from draftbench.document import ClauseId
from draftbench.formats.docx.write.bracketed import Proposed, compiled
from draftbench.gui.cells.amendment_rows import Concerned, concerns
from draftbench.gui.cells.cell_style import Looks
from draftbench.gui.cells.change_kinds import TITLES, Kind, kinds
from draftbench.gui.cells.differences import Marks, Shown
from draftbench.gui.cells.tips import tip
from draftbench.gui.columns.cell_layout import set_cell
from draftbench.gui.columns.column_pane import ClausePane
from draftbench.gui.inspector.amendment_cards import inspector_content
from draftbench.gui.rows.map_signs import Sign, sentence, sign
from draftbench.gui.rows.row_filter import ALL, Narrowing, chips
from draftbench.gui.rows.workspace import Workspace
from draftbench.gui.shell.main_window import MainWindow
from draftbench.gui.theme.colours import LIGHT
from draftbench.gui.theme.fonts import slants
from draftbench.gui.widgets.pieces import Block, Cell, Change, Piece

REV = 1


def way(pane: ClausePane, row: int) -> QRect:
    """Where the first small print of a row is that can be clicked."""
    ways = (way for block in pane.set_cell(row).blocks for way in block.way_rects())
    return next(ways).translated(0, pane.row_rect(row).top()).toAlignedRect()


def draft_row(workspace: Workspace, label: str) -> int:
    return row_of(workspace, workspace.cells.draft, label)


def base_row(workspace: Workspace, label: str) -> int:
    return row_of(workspace, workspace.cells.base, label)


def row_of(workspace: Workspace, column: int, label: str) -> int:
    cells = workspace.cells
    return next(
        row
        for row in range(len(cells))
        for clause in cells.row(row).cells[column]
        if cells.label(column, clause) == label
    )


def words(workspace: Workspace, row: int, column: int) -> str:
    blocks = workspace.cells.cell(row, column).blocks
    return " ".join("".join(piece.text for piece in block.pieces) for block in blocks)


def press(window: MainWindow, key: Qt.Key) -> None:
    QTest.keyClick(window.focusWidget() or window, key)


# marks


def test_clean_columns_read_as_the_texts_read_now(workspace: Workspace) -> None:
    workspace.show(Shown(marks=Marks.CLEAN))
    cells = workspace.cells
    for row in workspace.rows:
        for column in range(cells.columns):
            text = cells.document(column)
            for block in cells.cell(row, column).blocks:
                shown = "".join(p.text for p in block.pieces if not p.note)
                assert shown == text[block.clause].text.plain
                assert not block.codes
            assert not cells.cell(row, column).changed


def test_a_deleted_clause_is_a_gap_that_says_so_in_clean_columns(workspace: Workspace) -> None:
    clause = workspace.state.draft.children(None)[-1]
    workspace.bench.delete(clause)
    row = workspace.cells.find(workspace.cells.base, clause)
    assert row is not None
    cell = workspace.cells.cell(row, workspace.cells.draft)
    assert cell.changed == {Change.DELETED}
    assert cell.blocks[0].gone  # its number is another clause's now, and is struck out
    workspace.show(Shown(marks=Marks.CLEAN))
    assert workspace.cells.cell(row, workspace.cells.draft).gap == "Deleted"


def test_brackets_show_every_open_proposal_as_the_compilation_does(workspace: Workspace) -> None:
    workspace.show(Shown(marks=Marks.BRACKETS))
    cells, state = workspace.cells, workspace.state
    shown = [
        "".join(piece.text for piece in block.pieces if not piece.note)
        for clause in state.draft
        for block in cells.cell(cells.find(cells.draft, clause.id) or 0, cells.draft).blocks
    ]
    for line in compiled(state).lines:
        assert line.text.plain in shown
    assert any("TTO" in text and "[" in text for text in shown)


def test_what_is_proposed_at_a_clause_is_what_the_whole_compilation_says(
    workspace: Workspace,
) -> None:
    state = workspace.state
    proposed = Proposed(state, partial(Concerned().candidates, state))
    lines = [line for clause in state.draft for line in proposed.at(clause)]
    assert [line.text for line in lines] == [line.text for line in compiled(state).lines]
    assert [line.label for line in lines] == [line.label for line in compiled(state).lines]


def test_a_version_is_shown_without_marks_in_clean_columns(revised: Workspace) -> None:
    row = revised.cells.find(REV, ClauseId("rev1.op6"))
    assert row is not None
    assert revised.cells.cell(row, REV).changed
    revised.show(Shown(marks=Marks.CLEAN))
    assert not revised.cells.cell(row, REV).changed
    assert revised.cells.differs(row)
    assert sign(revised.cells, row) & Sign.INSERTED


def test_one_of_the_marks_is_ticked_and_kept(window: MainWindow) -> None:
    names = [f"view.{marks.value}" for marks in Marks]
    now = [window.actions_by_id[name].isChecked() for name in names]
    assert now == [marks is Marks.MARKED for marks in Marks]
    for number, name in enumerate(names):
        window.run(name)
        ticks = [window.actions_by_id[each].isChecked() for each in names]
        assert ticks == [at == number for at in range(len(names))]
        assert window.settings.value("marks") == name.removeprefix("view.")


# filters


def test_only_my_delegation_shows_its_amendments_and_positions(window: MainWindow) -> None:
    workspace = window.workspace
    assert workspace is not None
    window.run("view.only-mine")
    assert not workspace.narrowing.on
    assert "Choose your delegation" in window.notice.words.text()
    workspace.write_as("CRI")
    window.run("view.only-mine")
    assert workspace.rows
    held = {
        one.target.id for one in workspace.state.proceedings.positions if one.delegation == "CRI"
    }
    for row in range(len(workspace.cells)):
        ids = {*workspace.cells.of_base(row), *workspace.cells.of_draft(row)}
        own = any("CRI" in entry.amendment.sponsors for entry in workspace.entries(row))
        assert (row in workspace.rows) == (own or bool(held & ids))


def test_only_open_brackets_follows_how_proposals_are_shown(workspace: Workspace) -> None:
    workspace.narrow(Narrowing(brackets=True))
    bare = workspace.rows
    workspace.narrow(Narrowing())
    workspace.show(Shown(marks=Marks.BRACKETS))
    workspace.narrow(Narrowing(brackets=True))
    assert set(bare) < set(workspace.rows)
    assert any(workspace.open_in(row) for row in workspace.rows)


@pytest.mark.parametrize(
    ("kind", "labels"),
    [
        (Kind.MOVED, {"OP 3"}),
        (Kind.INSERTED, {"OP 5", "OP 7"}),
        (Kind.DELETED, set()),
    ],
)
def test_rows_are_narrowed_to_a_kind_of_change(
    workspace: Workspace, kind: Kind, labels: set[str]
) -> None:
    workspace.narrow(Narrowing(kinds=frozenset({kind})))
    cells = workspace.cells
    shown = {cells.label(cells.draft, c) for row in workspace.rows for c in cells.of_draft(row)}
    assert shown == labels


def test_kinds_of_change_in_a_version(revised: Workspace) -> None:
    cells, state = revised.cells, revised.state

    def of(name: str) -> frozenset[Kind]:
        row = cells.find(REV, ClauseId(f"rev1.{name}"))
        assert row is not None
        return kinds(state, cells, row)

    assert Kind.MOVED in of("op5")
    assert Kind.WORDS in of("op6")
    assert of("pp2") == frozenset()
    found = {kind for row in range(len(cells)) for kind in kinds(state, cells, row)}
    assert {Kind.INSERTED, Kind.DELETED, Kind.PARTED, Kind.WORDS, Kind.MOVED} <= found


def test_a_change_of_a_comma_alone_is_punctuation_only(workspace: Workspace) -> None:
    clause = workspace.state.draft.children(None)[1]
    text = workspace.state.draft[clause].text.plain
    workspace.bench.edit(clause, text.replace(",", ";", 1))
    row = workspace.cells.find(workspace.cells.draft, clause)
    assert row is not None
    assert kinds(workspace.state, workspace.cells, row) == {Kind.SMALL}


def test_a_stronger_word_is_a_kind_of_its_own(workspace: Workspace) -> None:
    cells = workspace.cells
    row = draft_row(workspace, "PP 6")  # "with concern" became "with deep concern"
    assert kinds(workspace.state, cells, row) == {Kind.WORDS, Kind.STRONGER}


@pytest.mark.looks
def test_every_filter_that_is_on_has_a_chip_and_a_click_takes_it_off(
    window: MainWindow, qtbot: QtBot
) -> None:
    workspace = window.workspace
    assert workspace is not None
    every, row = workspace.rows, window.columns.filters
    top = window.columns.overview.mapTo(window, QPoint()).y()
    assert not row.isVisible()
    window.run("view.kind-words")
    window.run("view.kind-moved")
    window.sidebar.chosen.emit(("delegation", "CRI"))
    titles = [chip.title for chip in chips(workspace.narrowing, workspace.state)]
    assert titles == ["Costa Rica", "Words changed", "Moved"]
    assert row.isVisible()
    assert window.columns.overview.mapTo(window, QPoint()).y() == top
    assert [button.text() for button in row.buttons] == [f"{title}  ✕" for title in titles]
    assert row.share.text() == f"{len(workspace.rows)} of {len(every)} rows"
    for title in titles:
        button = next(b for b in row.buttons if b.text().startswith(title))
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert workspace.rows == every
    assert not row.isVisible()
    assert not window.actions_by_id["view.kind-moved"].isChecked()


@pytest.mark.looks
def test_escape_takes_all_filters_off(window: MainWindow) -> None:
    workspace = window.workspace
    assert workspace is not None
    every = workspace.rows
    window.run("view.only-gaps")
    window.sidebar.chosen.emit(("delegation", "CRI"))
    window.columns.setFocus()
    press(window, Qt.Key.Key_Escape)
    assert workspace.rows == every
    assert workspace.filter == ALL
    assert not window.columns.filters.isVisible()


def test_only_this_theme_is_that_of_the_row(window: MainWindow, qtbot: QtBot) -> None:
    workspace = window.workspace
    assert workspace is not None
    workspace.toggle_source("recommendations")
    qtbot.waitUntil(lambda: len(workspace.shown) == 2 and not window.jobs.busy)
    row = next(row for row in workspace.rows if workspace.cells.theme(row))
    workspace.set_current(row, 0)
    theme = workspace.cells.theme(row)
    window.run("view.only-theme")
    assert workspace.rows
    assert {workspace.cells.theme(each) for each in workspace.rows} == {theme}
    assert window.actions_by_id["view.only-theme"].isChecked()
    window.run("view.only-theme")
    assert len(workspace.rows) == len(workspace.cells)


def test_there_is_a_command_for_every_kind_of_change() -> None:
    named = {c.id: c.title for c in COMMANDS if c.group == "Only this kind of change"}
    assert named == {f"view.kind-{kind.value}": title for kind, title in TITLES.items()}


# which amendments concern a row


def test_the_index_finds_what_looking_at_every_amendment_finds(workspace: Workspace) -> None:
    concerned = Concerned()
    for _ in range(2):
        state = workspace.state
        for row in range(len(workspace.cells)):
            ids = {*workspace.cells.of_base(row), *workspace.cells.of_draft(row)}
            whole = tuple(entry for entry in state.entries if concerns(entry, ids, state))
            assert concerned.of(state, ids) == whole
        open_ = next(e for e in state.entries if e.open and not e.in_conflict)
        workspace.bench.accept(open_.amendment.id, confirmed=True)


# the order of the rows


def test_rows_stand_as_the_draft_has_them_and_the_base_comes_along(workspace: Workspace) -> None:
    cells = workspace.cells
    assert [c for row in range(len(cells)) for c in cells.of_draft(row)] == [
        clause.id for clause in workspace.state.draft
    ]
    moved = draft_row(workspace, "OP 3")
    assert cells.of_base(moved) == (ClauseId("declaration.op5"),)
    assert base_row(workspace, "OP 2") < moved < base_row(workspace, "OP 3")
    workspace.bench.delete(ClauseId("declaration.op6"))  # it followed the one that moved
    assert base_row(workspace, "OP 6") > base_row(workspace, "OP 4")
    assert workspace.cells.of_draft(base_row(workspace, "OP 6")) == ()


# partners


@pytest.mark.looks
def test_a_moved_clause_leads_to_its_place_and_back(window: MainWindow) -> None:
    workspace = window.workspace
    assert workspace is not None
    cells = workspace.cells
    moved, place = draft_row(workspace, "OP 3"), base_row(workspace, "OP 4")
    workspace.set_current(moved, cells.draft)
    window.run("view.partner")
    assert workspace.current == (place, cells.base)
    window.run("view.partner")
    assert workspace.current == (moved, cells.draft)


@pytest.mark.looks
def test_a_click_on_the_small_print_leads_to_the_partner(window: MainWindow, qtbot: QtBot) -> None:
    workspace = window.workspace
    assert workspace is not None
    cells, columns = workspace.cells, window.columns
    workspace.set_current(draft_row(workspace, "OP 3"), cells.draft)
    pane = columns.pane(cells.base)
    where = way(pane, columns.pane(0).current_row)
    assert not where.isEmpty()
    columns.scroll_bar.setValue(columns.scroll_bar.value() + where.top() - 100)
    where = way(pane, columns.pane(0).current_row)
    qtbot.mouseClick(pane.viewport(), Qt.MouseButton.LeftButton, pos=where.center())
    assert workspace.current == (base_row(workspace, "OP 4"), cells.base)


def test_a_gap_leads_to_the_clause_that_it_names(workspace: Workspace) -> None:
    cells = workspace.cells
    row = next(r for r in workspace.rows if cells.cell(r, 1).gap.startswith("See "))
    name = cells.cell(row, 1).gap.removeprefix("See ")
    workspace.set_current(row, 1)
    assert workspace.go_to_partner()
    there, column = workspace.current
    assert column == 1
    assert name in [cells.label(1, clause) for clause in cells.row(there).cells[1]]
    assert workspace.go_to_partner()
    assert workspace.current == (row, 1)


def test_beside_its_partner_a_clause_is_shown_pale_at_its_other_place(
    workspace: Workspace,
) -> None:
    place, column = base_row(workspace, "OP 4"), workspace.cells.base
    assert not any(block.ghost for block in workspace.cells.cell(place, column).blocks)
    workspace.show(Shown(beside=True))
    own, ghost = workspace.cells.cell(place, column).blocks
    assert not own.ghost
    assert ghost.ghost
    assert (ghost.label, ghost.way) == ("OP 5", "beside OP 3")
    assert "stands elsewhere" in ghost.spoken
    made = set_cell(workspace.cells.cell(place, column), 300, Looks(LIGHT))
    assert [block.ghost for block in made.blocks] == [False, True]


def test_a_moved_clause_of_a_version_is_found_from_both_places(revised: Workspace) -> None:
    cells = revised.cells
    row = cells.find(REV, ClauseId("rev1.op5"))
    assert row is not None
    revised.set_current(row, REV)
    assert revised.go_to_partner()
    there = revised.current[0]
    assert "follows here" in cells.cell(there, REV).spoken
    assert revised.go_to_partner()
    assert revised.current == (row, REV)


def test_a_row_without_a_partner_says_so(workspace: Workspace, qtbot: QtBot) -> None:
    workspace.set_current(draft_row(workspace, "OP 1"), workspace.cells.base)
    cells = workspace.cells
    plain = next(
        row
        for row in workspace.rows
        if all(cells.partner(row, column) is None for column in range(cells.columns))
    )
    workspace.set_current(plain, 0)
    with qtbot.waitSignal(workspace.asked) as said:
        assert not workspace.go_to_partner()
    assert "stands anywhere else" in said.args[0]


# tips and the map


def linked_row(workspace: Workspace) -> tuple[int, Link]:
    """The first row in which the first source has one clause by one link."""
    cells = workspace.cells
    for row in range(len(cells)):
        links = [one for one in cells.row(row).links if cells.row(row).cells[1] == one.right]
        if len(links) == 1:
            return row, links[0]
    raise AssertionError


def test_the_tip_of_a_source_says_how_sure_its_link_is_and_why(workspace: Workspace) -> None:
    cells = workspace.cells
    row, link = linked_row(workspace)
    (clause,) = link.right
    (line,) = tip(cells, row, 1, clause)
    named = f"Declaration, {cells.label(0, link.left[0])}"
    assert line == f"Treats the same matter as {named} · {link.grade.value} · {link.why}"


def test_the_tip_of_the_draft_says_who_changed_it_and_what_is_open(workspace: Workspace) -> None:
    cells = workspace.cells
    row = draft_row(workspace, "PP 6")
    lines = tip(cells, row, cells.draft, cells.of_draft(row)[0])
    assert lines == ("Changed by Chile (am-5)", "am-6 of MEX: in conflict")


@pytest.mark.looks
def test_the_tip_under_the_mouse_is_that_of_the_clause_there(window: MainWindow) -> None:
    workspace = window.workspace
    assert workspace is not None
    row, link = linked_row(workspace)
    workspace.set_current(row, 1)
    pane = window.columns.pane(1)
    assert not window.columns.cell_rect(row, 1).isEmpty()  # the rows are measured now
    rect = pane.row_rect(pane.current_row)
    (line,) = pane.tip_at(QPoint(60, rect.top() + 30))
    assert f" · {link.grade.value} · " in line
    assert pane.tip_at(QPoint(60, rect.bottom() - 2)) == ()


def test_the_map_shows_conflicts_and_brackets_and_says_what_they_are(
    window: MainWindow, qtbot: QtBot
) -> None:
    workspace, overview = window.workspace, window.columns.overview
    assert workspace is not None
    qtbot.waitUntil(lambda: len(overview.signs) == len(workspace.rows))
    row = draft_row(workspace, "PP 6")
    assert overview.signs[row] & Sign.CONFLICT
    assert overview.signs[row] & Sign.INSERTED
    said = sentence(workspace.cells, row, overview.signs[row])
    assert said.startswith("PP 6 · in conflict, words inserted")
    window.columns.set_current(row, 0)
    window.run("view.brackets")
    qtbot.waitUntil(lambda: len(overview.signs) == len(workspace.rows))
    assert overview.signs[row] & Sign.BRACKET
    assert overview.grab().toImage() != window.sidebar.grab().toImage()
    assert any("in conflict" in overview.tip_at(y) for y in range(overview.height()))


def test_the_inspector_quotes_the_partner(workspace: Workspace) -> None:
    cells = workspace.cells

    def section(label: str) -> tuple[str, str]:
        row = draft_row(workspace, label)
        (first, *_) = inspector_content(workspace.state, cells, row).sections
        return first.title, first.lines[0].words

    assert section("OP 3") == ("It stands after", "Declaration, OP 4")
    assert section("OP 6") == ("What follows here", "Declaration, OP 5")
    head, named = section("PP 1")
    assert head == "The nearest clause"
    assert named.endswith(", 4")
    assert cells.title(1).startswith(named.partition(" …")[0])


def test_words_of_scripts_without_italics_are_set_upright_and_are_seen(qtbot: QtBot) -> None:
    """A face that has Arabic upright only shows nothing where a slanted one is asked for."""
    assert slants("Urges – “Vienne”, Настоятельно призывает")
    assert not slants("تحث")
    assert not slants("敦促")
    opening = Piece("تحث", italic=True)
    cell = Cell((Block(ClauseId("a"), "OP 1", (opening, Piece(" الدول"))),))
    (block,) = set_cell(cell, 300, Looks(LIGHT)).blocks
    looks = block.layout.formats()
    assert not any(each.format.fontItalic() for each in looks)
    assert looks[0].format.fontWeight() > looks[1].format.fontWeight()


def test_columns_of_a_table_stand_under_one_another_where_there_is_room(qtbot: QtBot) -> None:
    table = "Region\tShare\nLatin America\t12 %\nCaribbean\t3 %"
    cell = Cell((Block(ClauseId("t"), "", (Piece(table),)),))

    def second(width: int) -> list[float]:
        """Where the second cell of each row begins."""
        (block,) = set_cell(cell, width, Looks(LIGHT)).blocks
        found: list[float] = []
        for line in block.lines:
            at = table.find("\t", line.textStart(), line.textStart() + line.textLength())
            if at >= 0:
                found.append(round(line.cursorToX(at + 1)[0]))
        return found

    assert len(second(400)) == 3
    assert len(set(second(400))) == 1
    assert len(set(second(110))) > 1
