"""The work of a delegate in the real window, on the sample negotiation, by keys and by mouse."""

import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, QSettings, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLineEdit, QPlainTextEdit

from draftbench.amend.amendment import Outcome, Status
from draftbench.app.texts.opened_files import read_file
from draftbench.app.workbench import Workbench
from draftbench.document import spoken_labels
from draftbench.formats.docx.track.proof import verify
from draftbench.gui.amendments.decisions import Decisions
from draftbench.gui.cells.head_words import head_of
from draftbench.gui.shell.main_window import MainWindow
from draftbench.gui.shell.palette import CommandPalette
from draftbench.resources import resource
from support.dialogs import line_place

SEED = Path(str(resource("samples", "A_CONF.213_RPM.1_1.txt")))


def draft(window):
    state = window.workspace.state
    labels = spoken_labels(state.draft)
    return {labels[c.id]: c.text.plain for c in state.draft if labels[c.id]}


def go_to(window, label):
    state = window.workspace.state
    clause = next(i for i, name in spoken_labels(state.draft).items() if name == label)
    window.workspace.go_to(clause)
    window.workspace.set_current(window.workspace.current[0], window.workspace.cells.columns - 1)


def press(window, key, modifier=Qt.KeyboardModifier.NoModifier):
    QTest.keyClick(window.focusWidget() or window, key, modifier)


def test_the_start_page_gives_way_to_the_negotiation_and_comes_back(empty, project, qtbot):
    assert empty.pages.currentWidget() is empty.start
    empty.start.opened.emit(str(project))
    qtbot.waitUntil(lambda: empty.workspace is not None)
    assert empty.pages.currentWidget() is empty.splitter
    assert "negotiation.draftbench" in empty.windowTitle()
    empty.run("file.close")
    assert empty.pages.currentWidget() is empty.start
    assert [each.path for each in empty.recents.files()] == [str(project.resolve())]
    assert sorted(p.name for p in project.parent.iterdir()) == [
        "negotiation.draftbench",
        "settings.ini",
    ]


@pytest.mark.looks
def test_columns_show_base_source_and_draft_in_level_rows(window):
    workspace = window.workspace
    heads = [head_of(workspace.cells, column).title for column in range(workspace.cells.columns)]
    assert heads[0] == "Declaration"
    assert heads[1].startswith("Elements proposed by Brazil")
    assert heads[2] == "Working draft"
    row = workspace.current[0]
    tops = {window.columns.cell_rect(row, column).top() for column in range(3)}
    heights = {window.columns.cell_rect(row, column).height() for column in range(3)}
    assert len(tops) == len(heights) == 1


@pytest.mark.looks
def test_keys_walk_the_differences(window):
    seen = []
    for _ in range(3):
        window.run("view.next-difference")
        seen.append(window.workspace.current[0])
        assert window.workspace.cells.shows_change(seen[-1])
    assert seen == sorted(set(seen))
    window.run("view.previous-difference")
    assert window.workspace.current[0] == seen[-2]
    assert window.columns.current() == window.workspace.current


def test_a_clause_is_edited_in_place_with_live_difference(window, qtbot):
    go_to(window, "OP 1")
    window.columns.setFocus()
    window.run("edit.clause")
    editor = window.columns.editor
    assert editor is not None
    text = editor.text
    assert text.toPlainText() == draft(window)["OP 1"]
    text.moveCursor(text.textCursor().MoveOperation.Start)
    QTest.keyClicks(text, "Strongly ")
    qtbot.waitUntil(lambda: bool(text.extraSelections()))
    QTest.keyClick(text, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert draft(window)["OP 1"].startswith("Strongly Urges")
    assert window.columns.editor is None
    window.run("edit.undo")
    assert draft(window)["OP 1"].startswith("Urges")
    window.run("edit.redo")
    assert draft(window)["OP 1"].startswith("Strongly Urges")


@pytest.mark.looks
def test_escape_leaves_the_text_as_it_was(window):
    go_to(window, "OP 1")
    before = draft(window)
    window.run("edit.clause")
    text = window.columns.editor.text
    QTest.keyClicks(text, "nothing of this")
    QTest.keyClick(text, Qt.Key.Key_Escape)
    assert window.columns.editor is None
    assert draft(window) == before


def test_what_is_written_becomes_an_amendment_of_a_delegation(window):
    go_to(window, "OP 1")
    count = len(window.workspace.state.entries)
    before = draft(window)
    window.run("edit.clause")
    editor = window.columns.editor
    combo = editor.findChild(QComboBox)
    combo.setCurrentIndex(combo.findData("CHL"))
    editor.findChild(QLineEdit).setText("A stronger word.")
    text = editor.text
    text.setPlainText("Strongly u" + text.toPlainText()[1:])
    QTest.keyClick(text, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    entry = window.workspace.state.entries[-1]
    assert len(window.workspace.state.entries) == count + 1
    assert entry.amendment.sponsors == ("CHL",)
    assert entry.amendment.reason == "A stronger word."
    assert draft(window) == before
    assert window.writer.currentData() == "CHL"


def test_refused_words_stay_in_the_editor(window):
    go_to(window, "OP 1")
    window.run("edit.clause")
    text = window.columns.editor.text
    text.setPlainText("   ")
    QTest.keyClick(text, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert draft(window)["OP 1"].startswith("Urges")


def test_accept_reject_and_undo_by_command(window):
    workspace = window.workspace
    open_ones = [
        e for e in workspace.state.entries if e.open and e.placement.outcome is Outcome.APPLIES
    ]
    entry = next(e for e in open_ones if e.amendment.sponsors == ("BRA",))
    clause = entry.amendment.changes.changes[0].clause
    workspace.go_to(clause)
    window.run("amend.accept")
    assert workspace.state.entry(entry.amendment.id).status is Status.ACCEPTED
    window.run("edit.undo")
    assert workspace.state.entry(entry.amendment.id).open
    window.run("amend.reject")
    assert workspace.state.entry(entry.amendment.id).status is Status.REJECTED


@pytest.mark.slow
def test_the_card_in_the_inspector_accepts_by_mouse(window, qtbot):
    workspace = window.workspace
    entry = next(e for e in workspace.state.entries if e.amendment.sponsors == ("BRA",))
    workspace.go_to(entry.amendment.changes.changes[0].clause)
    buttons = [b for b in window.inspector.findChildren(QAbstractButton) if "Accept" in b.text()]
    assert buttons
    buttons[0].click()
    qtbot.waitUntil(lambda: workspace.state.entry(entry.amendment.id).status is Status.ACCEPTED)


@pytest.mark.looks
def test_a_conflict_is_not_accepted_and_said_in_the_bar(window):
    workspace = window.workspace
    entry = next(
        e for e in workspace.state.entries if e.open and e.placement.outcome is Outcome.CONFLICT
    )
    workspace.go_to(entry.amendment.changes.changes[0].clause)
    before = draft(window)
    window.run("amend.accept")
    assert window.notice.isVisible()
    assert workspace.state.entry(entry.amendment.id).open
    assert draft(window) == before


def test_a_source_clause_is_taken_by_key_into_the_draft(window):
    workspace = window.workspace
    row = next(
        r
        for r in range(len(workspace.cells))
        if workspace.cells.cell(r, 2).hint and workspace.cells.row(r).cells[1]
    )
    count = len(workspace.state.draft)
    workspace.set_current(row, 1)
    window.run("edit.take")
    assert len(workspace.state.draft) > count
    taken = [c for c in workspace.state.draft if c.origins]
    assert any(c.origins[0].document == "elements" for c in taken)


def test_insert_move_and_delete(window):
    go_to(window, "OP 1")
    window.run("edit.insert")
    text = window.columns.editor.text
    assert text.toPlainText() == ""
    QTest.keyClicks(text, "Decides to meet again;")
    QTest.keyClick(text, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert draft(window)["OP 2"] == "Decides to meet again;"
    go_to(window, "OP 2")
    window.run("edit.move-up")
    assert draft(window)["OP 1"] == "Decides to meet again;"
    go_to(window, "OP 1")
    window.run("edit.delete")
    assert "Decides to meet again;" not in draft(window).values()


@pytest.mark.slow
@pytest.mark.looks
def test_another_source_beside_the_first_one(window, qtbot):
    window.sidebar.chosen.emit(("text", "recommendations"))
    qtbot.waitUntil(lambda: window.workspace.cells.columns == 4)
    qtbot.waitUntil(lambda: not window.jobs.busy)
    assert window.workspace.shown == ("elements", "recommendations")
    window.sidebar.chosen.emit(("text", "recommendations"))
    qtbot.waitUntil(lambda: window.workspace.cells.columns == 3)


@pytest.mark.looks
def test_the_needs_narrow_the_rows(window):
    every = len(window.workspace.rows)
    window.sidebar.chosen.emit(("need", "conflicts"))
    assert 0 < len(window.workspace.rows) < every
    window.sidebar.chosen.emit(("need", "conflicts"))
    assert len(window.workspace.rows) == every


def test_a_link_is_confirmed_and_kept(window, qtbot):
    workspace = window.workspace
    row = next(r for r in range(len(workspace.cells)) if all(workspace.cells.row(r).cells[:2]))
    workspace.set_current(row, 1)
    window.run("link.confirm")
    qtbot.waitUntil(lambda: not window.jobs.busy)
    (pin,) = workspace.state.pins["elements"]
    assert pin.together


@pytest.mark.looks
def test_find_goes_to_the_words(window):
    window.run("edit.find")
    window.finder.setText("harm reduction")
    QTest.keyClick(window.finder, Qt.Key.Key_Return)
    row = window.workspace.current[0]
    spoken = [window.workspace.cells.cell(row, c).spoken for c in range(3)]
    assert any("harm reduction" in words for words in spoken)
    window.finder.setText("no such words anywhere")
    QTest.keyClick(window.finder, Qt.Key.Key_Return)
    assert window.notice.isVisible()


@pytest.mark.parametrize("kind", ["clean", "tracked", "table", "compilation"])
def test_every_output_is_written_from_the_window(window, qtbot, tmp_path, kind):
    path = tmp_path / f"{kind}.docx"
    window.deeds.write(kind, path)
    qtbot.waitUntil(path.exists)
    qtbot.waitUntil(lambda: not window.file_jobs.busy)
    assert verify(path.read_bytes()).sound


def test_parts_of_a_file_become_sources(window, qtbot):
    imported = read_file(SEED)
    window.deeds.opening.add_parts(imported, ("documents",))
    qtbot.waitUntil(lambda: not window.jobs.busy)
    assert window.workspace.state.sources[-1].name == "documents"
    assert "documents" in window.workspace.shown


def test_a_new_negotiation_from_a_file(empty, qtbot, tmp_path):
    imported = read_file(SEED)
    empty.deeds.opening.begin(
        tmp_path / "new.draftbench", SEED.name, imported, "declaration", ("elements",)
    )
    qtbot.waitUntil(lambda: empty.workspace is not None)
    assert empty.workspace.state.base.name == "declaration"
    assert len(empty.workspace.state.delegations) > 20


def test_a_project_dropped_on_the_window_is_opened(empty, project, qtbot):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(project))])
    event = QDropEvent(
        QPointF(50, 50),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    empty.dropEvent(event)
    qtbot.waitUntil(lambda: empty.workspace is not None)


def test_what_is_no_project_is_said_in_one_sentence(empty, qtbot, tmp_path):
    path = tmp_path / "p.draftbench"
    path.write_bytes(b"this is no project " * 50)
    empty.open_project(path)
    qtbot.waitUntil(empty.notice.isVisible)
    assert empty.workspace is None


def test_a_second_window_only_reads_and_says_so(window, project, qtbot, tmp_path):
    second = MainWindow(QSettings(str(tmp_path / "b.ini"), QSettings.Format.IniFormat))
    qtbot.addWidget(second)
    second.show()
    second.open_project(project)
    qtbot.waitUntil(lambda: second.workspace is not None)
    assert second.strip.read_only.isVisible()
    assert second.strip.copy.isVisible()
    why = second.strip.read_only.toolTip()
    assert second.notice.isVisible()
    assert why in second.notice.words.text()
    go_to(second, "OP 1")
    for command in ("edit.clause", "edit.insert"):
        second.notice.hide()
        second.run(command)
        assert second.columns.editor is None
        assert why in second.notice.words.text()
        assert second.notice.isVisible()
    second.run("edit.delete")
    assert "OP 8" in draft(second)


@pytest.mark.slow
def test_themes_and_sizes(window):
    window.run("view.theme-dark")
    assert window.theme.name == "dark"
    assert window.palette().window().color().lightness() < 100
    height = window.columns.cell_rect(*window.workspace.current).height()
    window.run("view.larger")
    window.run("view.larger")
    window.run("view.larger")
    assert window.columns.cell_rect(*window.workspace.current).height() > height
    window.run("view.normal-size")
    window.run("view.theme-light")
    assert window.palette().window().color().lightness() > 200


@pytest.mark.looks
def test_every_command_of_the_list_does_something(window):
    assert set(window.deeds.by_command()) == set(window.actions_by_id)


@pytest.mark.looks
def test_every_control_has_a_name(window):
    kinds = (QAbstractButton, QComboBox, QLineEdit, QPlainTextEdit)
    for kind in kinds:
        for control in window.findChildren(kind):
            if control.isVisible():
                named = control.accessibleName() or control.toolTip()
                named = named or (control.text() if hasattr(control, "text") else "")
                assert named, control


def test_the_file_can_be_copied_after_closing(window, project, tmp_path):
    window.close()
    shutil.copy(project, tmp_path / "copy.draftbench")
    assert not list(project.parent.glob("*-wal"))


@pytest.mark.slow
def test_what_needs_confirmation_is_accepted_only_by_confirming(window, qtbot):
    workspace = window.workspace
    bench = workspace.bench
    clause = next(i for i, name in spoken_labels(workspace.state.draft).items() if name == "OP 1")
    mine = bench.propose_insertion("Decides to meet again;", after=clause, sponsors=("CHL",))
    other = bench.propose_insertion("Decides to meet once again;", after=clause, sponsors=("MEX",))
    bench.accept(other)
    assert workspace.state.entry(mine).placement.outcome is Outcome.CONFIRM
    workspace.go_to(clause)
    workspace.set_filter(("need", "confirm"))
    assert not workspace.part(Decisions).decide("accept", mine)
    assert "confirmation" in window.notice.words.text()
    buttons = window.inspector.findChildren(QAbstractButton)
    (anyway,) = [b for b in buttons if b.text() == "Confirm and accept"]
    anyway.click()
    assert workspace.state.entry(mine).status is Status.ACCEPTED
    assert "Decides to meet again;" in draft(window).values()
    assert len(workspace.rows) == 1  # what was done stays in sight until somebody goes on
    assert not window.columns._board._nothing.isVisible()
    workspace.set_current(workspace.current[0] + 1, workspace.current[1])
    nothing = window.columns._board._nothing
    assert nothing.isVisible()
    assert nothing.text() == "Nothing under “Needs confirmation”. Esc shows all rows."
    assert window.columns._board.rect().contains(nothing.geometry())
    press(window, Qt.Key.Key_Escape)
    assert len(workspace.rows) == len(workspace.cells)
    assert not nothing.isVisible()


@pytest.mark.slow
def test_closing_while_writing_loses_nothing_and_asks_nothing(window, project):
    go_to(window, "OP 1")
    window.run("edit.clause")
    text = window.columns.editor.text
    text.setPlainText("Urges all States to cooperate;")
    window.close()
    with Workbench.open(project) as bench:
        assert "Urges all States to cooperate;" in [c.text.plain for c in bench.state.draft]


@pytest.mark.slow
def test_typing_and_then_clicking_elsewhere_keeps_the_words_where_they_were_typed(window):
    go_to(window, "OP 1")
    before = draft(window)
    window.run("edit.clause")
    window.columns.editor.text.setPlainText("Urges all States to cooperate;")
    row = window.workspace.current[0]
    window.columns.set_current(row + 1, window.workspace.cells.columns - 1)
    assert window.columns.editor is None
    assert draft(window) == {**before, "OP 1": "Urges all States to cooperate;"}
    assert window.workspace.current[0] == row + 1
    window.run("edit.undo")
    assert draft(window) == before


@pytest.mark.slow
@pytest.mark.parametrize("command", ["edit.delete", "edit.move-down", "view.next-difference"])
def test_a_command_while_typing_first_keeps_the_words(window, command):
    go_to(window, "OP 1")
    window.run("edit.clause")
    window.columns.editor.text.setPlainText("Urges all States to cooperate;")
    window.run(command)
    assert window.columns.editor is None
    if command != "view.next-difference":
        window.run("edit.undo")
    assert draft(window)["OP 1"] == "Urges all States to cooperate;"


def test_words_that_are_refused_stay_and_nothing_else_is_done(window):
    go_to(window, "OP 1")
    before = draft(window)
    window.run("edit.clause")
    window.columns.editor.text.setPlainText("  ")
    window.run("edit.delete")
    assert window.columns.editor is not None
    assert window.notice.isVisible()
    assert draft(window) == before


def test_undo_while_typing_takes_back_the_typing(window):
    go_to(window, "OP 1")
    before = draft(window)
    last = window.workspace.state.undo
    window.run("edit.clause")
    text = window.columns.editor.text
    QTest.keyClicks(text, " more")
    window.run("edit.undo")
    assert text.toPlainText() == before["OP 1"]
    assert window.workspace.state.undo == last
    window.run("edit.redo")
    assert text.toPlainText() == before["OP 1"] + " more"


@pytest.mark.slow
def test_switching_the_source_while_typing_keeps_the_words(window, qtbot):
    go_to(window, "OP 1")
    window.run("edit.clause")
    window.columns.editor.text.setPlainText("Urges all States to cooperate;")
    (other,) = [s.name for s in window.workspace.state.sources if s.name != "elements"]
    window.sidebar.chosen.emit(("text", other))
    qtbot.waitUntil(lambda: window.workspace.cells.columns == 4)
    assert window.columns.editor is None
    assert draft(window)["OP 1"] == "Urges all States to cooperate;"


@pytest.mark.slow
def test_a_new_clause_is_written_under_the_one_that_stays_readable(window):
    go_to(window, "OP 1")
    before = draft(window)["OP 1"]
    row, last = window.workspace.current
    window.run("edit.insert")
    editor = window.columns.editor
    cell = window.columns.pane(last).set_cell(window.workspace.rows.index(row))
    assert editor.geometry().top() - window.columns.pane(last).row_rect(row).top() >= cell.height
    assert editor.label.text() == "New"
    editor.text.setPlainText("Thanks the host country;")
    window.columns.set_current(row + 1, last)
    assert draft(window)["OP 1"] == before
    assert draft(window)["OP 2"] == "Thanks the host country;"


def test_what_was_done_says_how_to_take_it_back(window):
    go_to(window, "OP 1")
    before = draft(window)
    window.columns.setFocus()
    press(window, Qt.Key.Key_Delete)
    assert "OP 1" in window.notice.words.text()
    assert window.notice.key.text() == "Ctrl+Z"
    assert window.notice.buttons[-1].text() == "Undo"
    press(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert draft(window) == before
    assert "Undone" in window.notice.words.text()
    assert not window.notice.key.text()


@pytest.mark.looks
def test_a_filter_is_seen_and_taken_off_by_its_line_and_by_escape(window):
    every = window.workspace.rows
    off = ("all", "")
    assert line_place(window.sidebar, off) is None
    window.sidebar.chosen.emit(("need", "conflicts"))
    assert len(window.workspace.rows) < len(every)
    assert line_place(window.sidebar, off) is not None
    window.sidebar.chosen.emit(off)
    assert window.workspace.rows == every
    window.sidebar.chosen.emit(("need", "gaps"))
    window.columns.setFocus()
    press(window, Qt.Key.Key_Escape)
    assert window.workspace.rows == every
    assert line_place(window.sidebar, off) is None


@pytest.mark.looks
def test_escape_closes_the_message_before_it_does_anything_else(window):
    window.sidebar.chosen.emit(("need", "conflicts"))
    window.show_error("This does not work.")
    window.columns.setFocus()
    press(window, Qt.Key.Key_Escape)
    assert not window.notice.isVisible()
    assert window.workspace.filter == ("need", "conflicts")


def test_the_columns_have_the_keyboard_after_a_decision_by_mouse(window, qtbot):
    window.workspace.step(
        1, lambda row: any(e.open and not e.in_conflict for e in window.workspace.entries(row))
    )
    (button, *_) = [b for b in window.inspector.findChildren(QAbstractButton) if b.text() == "Hold"]
    button.setFocus()
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert window.columns.isAncestorOf(window.focusWidget())


def test_the_columns_keep_the_keyboard_when_something_is_chosen_by_mouse(window, qtbot):
    window.columns.setFocus()
    place = line_place(window.sidebar, ("need", "conflicts"))
    qtbot.mouseClick(window.sidebar.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert window.workspace.filter == ("need", "conflicts")
    assert window.columns.isAncestorOf(window.focusWidget())
    window.writer.setFocus()
    window.writer.activated.emit(1)
    assert window.columns.isAncestorOf(window.focusWidget())


@pytest.mark.looks
def test_the_old_place_of_a_moved_clause_says_where_it_is_shown(window):
    cells = window.workspace.cells
    small = {
        (column, block.label): block.footing
        for row in range(len(cells))
        for column in (cells.base, cells.draft)
        for block in cells.cell(row, column).blocks
    }
    assert small[cells.base, "OP 4"] == "OP 5 follows here: see beside OP 3"
    assert small[cells.base, "OP 5"] == "stands after OP 4"
    assert small[cells.draft, "OP 3"] == ""
    row = next(r for r in range(len(cells)) if "was OP 5" in cells.cell(r, cells.draft).spoken)
    assert cells.cell(row, cells.draft).blocks[0].moved


def test_another_column_leaves_the_keyboard_and_the_current_clause_in_the_draft(window, qtbot):
    go_to(window, "OP 1")
    window.columns.setFocus()
    for name in ("recommendations", "elements"):
        columns = window.workspace.cells.columns
        window.sidebar.chosen.emit(("text", name))
        qtbot.waitUntil(lambda before=columns: window.workspace.cells.columns != before)
        last = window.workspace.cells.columns - 1
        assert window.workspace.current[1] == last
        assert window.columns.current()[1] == last
        assert window.focusWidget() is window.columns.pane(last)


@pytest.mark.looks
def test_nothing_is_done_to_a_clause_that_is_not_shown(window):
    workspace = window.workspace
    before = draft(window)
    workspace.set_filter(("delegation", "nobody"))
    assert workspace.rows == ()
    for command in ("edit.delete", "edit.take", "edit.move-up", "edit.clause", "amend.accept"):
        window.run(command)
    assert draft(window) == before
    assert window.notice.isVisible()


@pytest.mark.looks
def test_escape_shows_all_rows_after_a_filter(window):
    every = window.workspace.rows
    window.actions_by_id["view.only-gaps"].trigger()
    assert window.workspace.rows != every
    window.columns.setFocus()
    press(window, Qt.Key.Key_Escape)
    assert window.workspace.rows == every
    assert not window.actions_by_id["view.only-gaps"].isChecked()


@pytest.mark.looks
def test_what_the_draft_has_from_the_base_is_not_taken_twice(window):
    before = draft(window)
    workspace = window.workspace
    row = next(r for r in workspace.rows if not workspace.cells.row(r).cells[1])
    workspace.set_current(row, 0)
    window.run("edit.take")
    assert draft(window) == before
    assert "nothing in this row to take" in window.notice.words.text()


@pytest.mark.parametrize(
    ("command", "name"),
    [
        ("view.next-conflict", "conflict"),
        ("view.previous-difference", "difference"),
    ],
)
@pytest.mark.looks
def test_a_step_to_what_is_not_there_is_said(window, command, name):
    window.workspace.set_filter(("delegation", "nobody"))
    window.run(command)
    assert f"no {name} in the rows" in window.notice.words.text()


@pytest.mark.looks
def test_a_command_chosen_in_the_palette_is_on_and_off_like_in_the_menu(window):
    """The tick in the menu and what is shown are the same, whoever gives the command."""
    workspace = window.workspace
    window.run("view.palette")
    palette = window.findChild(CommandPalette)
    palette.chosen.emit("view.only-differences")
    assert workspace.folding
    assert window.actions_by_id["view.only-differences"].isChecked()
    palette.chosen.emit("view.only-differences")
    assert not workspace.folding
    assert not window.actions_by_id["view.only-differences"].isChecked()
    palette.close()
