"""Words of a column chosen and taken into the draft, and clauses dragged to another place."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QDropEvent, QGuiApplication
from PySide6.QtTest import QTest

from draftbench.document import ClauseId, Origin, spoken_labels
from draftbench.gui.cells.excerpts import counterpart, shown_place, text_place
from draftbench.gui.editor.pasted_text import pasted, with_origin
from draftbench.gui.session.names import title_of
from draftbench.gui.widgets.pieces import Block, Change, Piece
from support.dialogs import go_to

SHIFT, CONTROL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
LEFT = Qt.MouseButton.LeftButton


def test_places_are_counted_without_what_is_gone_and_with_notes():
    pieces = (
        Piece("Urges "),
        Piece("some", Change.DELETED),
        Piece("all", Change.INSERTED),
        Piece("12", note=True),
        Piece(" States"),
    )
    block = Block(ClauseId("c"), "OP 1", pieces)
    assert [text_place(block, n) for n in (0, 6, 8, 10, 13, 15, 22)] == [0, 6, 6, 6, 9, 10, 17]
    assert [shown_place(block, n) for n in (0, 6, 9, 10, 17)] == [0, 10, 13, 15, 22]


@pytest.mark.parametrize(
    ("source", "draft", "words", "there"),
    [
        ("Urges all States to act", "Urges States to act", "States", "States"),
        ("Urges all States to act", "Urges States to act", "all States", "States"),
        ("Urges all States to act", "Urges some States to act", "all", "some"),
        (
            "Urges all States to act",
            "Urges some States to go",
            "Urges all States",
            "Urges some States",
        ),
    ],
)
def test_the_counterpart_of_words(source, draft, words, there):
    at = source.index(words)
    start, end = counterpart(source, draft, at, at + len(words))
    assert draft[start:end].strip() == there


def source_row(window, column=1):
    cells = window.workspace.cells
    return next(
        row for row in window.workspace.rows if cells.row(row).cells[column] and cells.of_draft(row)
    )


def point_of(window, row, column, place):
    """The middle of the character at a place of what a cell shows, in its viewport."""
    pane = window.columns.pane(column)
    made = pane.set_cell(pane.current_row).blocks[0]
    line = made.layout.lineForTextPosition(place)
    x = line.cursorToX(place)[0]
    top = pane.row_rect(pane.current_row).top()
    return QPoint(round(x) + 1, round(top + line.y() + line.height() / 2))


@pytest.mark.slow
@pytest.mark.looks
def test_words_are_chosen_by_mouse_and_copied(window):
    row = source_row(window)
    window.columns.set_current(row, 1)
    pane = window.columns.pane(1)
    start, end = point_of(window, row, 1, 3), point_of(window, row, 1, 12)
    QTest.mousePress(pane.viewport(), LEFT, pos=start)
    QTest.mouseMove(pane.viewport(), end)
    QTest.mouseRelease(pane.viewport(), LEFT, pos=end)
    excerpt = window.columns.excerpt
    assert excerpt is not None
    clause = window.workspace.cells.row(row).cells[1][0]
    text = window.workspace.cells.document(1)[clause].text.text
    assert excerpt.words == text[3:12]
    assert (excerpt.start, excerpt.end) == (3, 12)
    QTest.keyClick(pane, Qt.Key.Key_C, CONTROL)
    assert QGuiApplication.clipboard().text() == text[3:12]
    QTest.keyClick(pane, Qt.Key.Key_Escape)
    assert window.columns.excerpt is None


@pytest.mark.looks
def test_words_are_chosen_by_keys(window):
    row = source_row(window)
    window.columns.set_current(row, 1)
    pane = window.columns.pane(1)
    pane.setFocus()
    clause = window.workspace.cells.row(row).cells[1][0]
    text = window.workspace.cells.document(1)[clause].text.text
    QTest.keyClick(pane, Qt.Key.Key_Right, CONTROL)
    assert window.columns.excerpt is None
    QTest.keyClick(pane, Qt.Key.Key_Right, SHIFT)
    QTest.keyClick(pane, Qt.Key.Key_Right, SHIFT)
    chosen = window.columns.excerpt.words
    assert chosen.split() == text.split()[1:3]
    QTest.keyClick(pane, Qt.Key.Key_Left, SHIFT)
    assert window.columns.excerpt.words.split() == text.split()[1:2]
    QTest.keyClick(pane, Qt.Key.Key_A, CONTROL)
    assert window.columns.excerpt.words == text


@pytest.mark.looks
def test_a_double_click_in_a_source_chooses_a_word(window):
    row = source_row(window)
    window.columns.set_current(row, 1)
    pane = window.columns.pane(1)
    QTest.mouseDClick(pane.viewport(), LEFT, pos=point_of(window, row, 1, 4))
    assert window.columns.excerpt is not None
    assert " " not in window.columns.excerpt.words
    assert window.columns.editor is None


@pytest.mark.slow
def test_chosen_words_go_to_the_cursor_of_the_editor(window):
    clause = go_to(window, "OP 3")
    window.run("edit.clause")
    editor = window.columns.editor
    cursor = editor.text.textCursor()
    cursor.setPosition(len("Requests"))
    editor.text.setTextCursor(cursor)
    row = source_row(window)
    source = window.workspace.cells.row(row).cells[1][0]
    window.columns.choose_words(row, 1, source, 0, 2)
    assert window.columns.editor is editor
    words = window.columns.excerpt.words
    window.run("edit.take")
    assert window.columns.editor is editor
    assert editor.text.toPlainText().startswith(f"Requests {words} the Twelfth")
    QTest.keyClick(editor.text, Qt.Key.Key_Return, CONTROL)
    state = window.workspace.state
    assert state.draft[clause].text.plain.startswith(f"Requests {words} the")
    stamp = next(r.inserted for r in state.redline.of(clause).runs if r.inserted is not None)
    assert any(
        run.inserted is not None and run.inserted.origins for run in state.redline.of(clause).runs
    ), stamp


def test_words_of_a_version_take_the_place_of_their_counterpart(revised_window):
    window = revised_window
    workspace = window.workspace
    column = next(c for c in workspace.cells.sources if workspace.cells.differences.is_version(c))
    for row in workspace.rows:
        own, there = workspace.cells.of_draft(row), workspace.cells.row(row).cells[column]
        if len(own) != 1 or len(there) != 1:
            continue
        theirs = workspace.cells.document(column)[there[0]].text
        ours = workspace.state.draft[own[0]].text
        if theirs.plain != ours.plain and not theirs.notes:
            break
    window.columns.choose_words(row, column, there[0], 0, len(theirs.text))
    window.run("edit.take")
    assert workspace.state.draft[own[0]].text.plain == theirs.plain
    window.run("edit.undo")
    assert workspace.state.draft[own[0]].text.plain == ours.plain


def test_words_of_another_text_open_the_editor(window):
    row = source_row(window)
    source = window.workspace.cells.row(row).cells[1][0]
    window.columns.choose_words(row, 1, source, 0, 12)
    words = window.columns.excerpt.words
    window.run("edit.take")
    editor = window.columns.editor
    assert editor is not None
    assert words.strip() in editor.text.toPlainText()
    assert editor.value.origins[0].clause == source


def test_notes_come_along_with_words_of_another_column(window):
    workspace = window.workspace
    column = workspace.cells.base
    row, clause = next(
        (row, clause.id)
        for clause in workspace.cells.document(column)
        if clause.text.notes and (row := workspace.cells.find(column, clause.id)) is not None
    )
    text = workspace.cells.document(column)[clause].text
    place = text.note_positions()[0]
    go_to(window, "OP 7")
    window.run("edit.clause")
    before = window.columns.editor.value.text
    window.columns.choose_words(row, column, clause, max(0, place - 12), place)
    words = window.columns.excerpt.words
    window.run("edit.take")
    editor = window.columns.editor
    (note,) = [note for _, note in editor.value.notes]
    said = text.notes[0].resolved or text.notes[0].text.plain
    assert note.text.plain == said
    assert len(editor.value.text) > len(before)
    QTest.keyClick(editor.text, Qt.Key.Key_Return, CONTROL)
    made = workspace.state.draft[workspace.draft_clause()].text
    assert said in [one.text.plain for one in made.notes]
    assert words.strip() in made.plain


@pytest.mark.slow
@pytest.mark.looks
def test_copied_words_hold_their_notes(window):
    workspace = window.workspace
    column = workspace.cells.base
    row, clause = next(
        (row, clause.id)
        for clause in workspace.cells.document(column)
        if clause.text.notes and (row := workspace.cells.find(column, clause.id)) is not None
    )
    text = workspace.cells.document(column)[clause].text
    place = text.note_positions()[0]
    window.columns.choose_words(row, column, clause, max(0, place - 12), place)
    pane = window.columns.pane(column)
    QTest.keyClick(pane, Qt.Key.Key_C, CONTROL)
    held = pasted(QGuiApplication.clipboard().mimeData()).text
    assert held.plain == window.columns.excerpt.words
    assert len(held.notes) == 1
    QGuiApplication.clipboard().clear()


@pytest.mark.slow
def test_words_dropped_on_a_clause_open_it(window):
    go_to(window, "OP 3")
    pane = window.columns.pane(2)
    words = with_origin("early disposal", Origin("elements", ClauseId("elements.11")))
    drop = QDropEvent(
        QPointF(pane.row_rect(pane.current_row).center()),
        Qt.DropAction.CopyAction,
        words,
        LEFT,
        Qt.KeyboardModifier.NoModifier,
    )
    pane.dropEvent(drop)
    assert drop.isAccepted()
    assert window.columns.editor.text.toPlainText().endswith("early disposal")


# clauses are dragged


def labels(window):
    draft = window.workspace.state.draft
    names = spoken_labels(draft)
    return {clause.id: names[clause.id] for clause in draft}


def start_drag(window, label):
    clause = go_to(window, label)
    pane = window.columns.pane(window.workspace.cells.draft)
    start = QPoint(16, pane.row_rect(pane.current_row).top() + 18)
    QTest.mousePress(pane.viewport(), LEFT, pos=start)
    QTest.mouseMove(pane.viewport(), start + QPoint(0, 4))
    return clause, pane, start


def bottom_of(window, label):
    """Where the row of a clause of the draft ends, in its viewport."""
    pane = window.columns.pane(window.workspace.cells.draft)
    clause = next(c for c, name in labels(window).items() if name == label)
    row = window.workspace.cells.find(window.workspace.cells.draft, clause)
    return pane.row_rect(window.workspace.rows.index(row)).bottom()


@pytest.mark.slow
def test_a_clause_is_dragged_by_its_label_and_numbers_follow(window):
    clause, pane, _ = start_drag(window, "OP 5")
    spot = QPoint(30, bottom_of(window, "OP 6") - 2)
    QTest.mouseMove(pane.viewport(), spot)
    assert pane.handling.drag.gap is not None
    assert window.workspace.state.undo != "Moved OP 5"
    QTest.mouseRelease(pane.viewport(), LEFT, pos=spot)
    assert labels(window)[clause] == "OP 6"
    assert window.workspace.draft_clause() == clause
    window.run("edit.undo")
    assert labels(window)[clause] == "OP 5"


@pytest.mark.looks
def test_escape_leaves_a_dragged_clause_where_it_is(window):
    clause, pane, _ = start_drag(window, "OP 5")
    spot = QPoint(30, bottom_of(window, "OP 6") - 2)
    QTest.mouseMove(pane.viewport(), spot)
    QTest.keyClick(pane, Qt.Key.Key_Escape)
    QTest.mouseRelease(pane.viewport(), LEFT, pos=spot)
    assert labels(window)[clause] == "OP 5"


@pytest.mark.looks
def test_a_clause_that_is_dropped_on_its_place_stays(window):
    clause, pane, start = start_drag(window, "OP 5")
    acts = len(window.workspace.bench.events)
    QTest.mouseMove(pane.viewport(), start + QPoint(0, 12))
    QTest.mouseRelease(pane.viewport(), LEFT, pos=start + QPoint(0, 12))
    assert labels(window)[clause] == "OP 5"
    assert len(window.workspace.bench.events) == acts


@pytest.mark.looks
def test_a_click_on_a_label_only_chooses_the_clause(window):
    go_to(window, "OP 5")
    pane = window.columns.pane(window.workspace.cells.draft)
    spot = QPoint(16, pane.row_rect(pane.current_row).top() + 18)
    acts = len(window.workspace.bench.events)
    QTest.mouseClick(pane.viewport(), LEFT, pos=spot)
    assert len(window.workspace.bench.events) == acts


@pytest.mark.slow
def test_a_dragged_clause_is_an_amendment_of_who_is_written_for(window):
    window.workspace.write_as("BRA")
    clause, pane, _ = start_drag(window, "OP 5")
    spot = QPoint(30, bottom_of(window, "OP 6") - 2)
    QTest.mouseMove(pane.viewport(), spot)
    QTest.mouseRelease(pane.viewport(), LEFT, pos=spot)
    entry = window.workspace.state.entries[-1]
    assert entry.amendment.sponsors == ("BRA",)
    title = title_of(window.workspace.state, entry.amendment)
    assert title.startswith("Move OP 5")
    assert " after OP 6" in title
    assert labels(window)[clause] == "OP 5"


@pytest.mark.looks
def test_the_columns_scroll_while_a_clause_is_held_at_their_edge(window, qtbot):
    _, pane, _ = start_drag(window, "OP 5")
    before = pane.verticalOffset()
    QTest.mouseMove(pane.viewport(), QPoint(30, 6))
    qtbot.waitUntil(lambda: pane.verticalOffset() < before)
    pane.handling.drag.cancel()
