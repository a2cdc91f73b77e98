"""Dividing, joining and combining clauses, and a new base text, in the window."""

from dataclasses import replace

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from draftbench.app.exports.exporting import written
from draftbench.formats.reading import read
from draftbench.gui.widgets.pieces import Change
from draftbench.gui.writing.clause_division import ClauseDivision
from support.dialogs import fill, form, go_to, lists, send, told, words


def test_a_clause_is_divided_at_the_cursor_of_the_editor(window):
    clause = go_to(window, "OP 7")
    window.run("edit.clause")
    text = window.columns.editor.text
    at = text.toPlainText().index("that illicit")
    cursor = text.textCursor()
    cursor.setPosition(at)
    text.setTextCursor(cursor)
    window.run("edit.split")
    draft = window.workspace.state.draft
    assert draft[clause].text.plain == "Underscores"
    tops = draft.children(None)
    behind = tops[tops.index(clause) + 1]
    assert draft[behind].text.plain.startswith("that illicit")
    assert {clause, behind} <= set(window.workspace.cells.of_draft(window.workspace.current[0]))
    window.run("view.next-clause")
    assert window.workspace.draft_clause() == behind
    assert window.inspector._content.heading.startswith("OP 8")
    window.run("edit.clause")
    assert window.columns.editor.label.text() == "OP 8"
    assert window.columns.editor.text.toPlainText().startswith("that illicit")
    window.columns.close_editor()
    window.run("edit.join")
    assert window.workspace.state.draft[clause].text.plain.startswith("Underscores that illicit")


def test_a_click_says_which_of_several_clauses_of_a_row_is_meant(window):
    clause = go_to(window, "OP 7")
    words_ = words(window)
    window.workspace.part(ClauseDivision).split_at(clause, words_.index("that illicit"))
    workspace = window.workspace
    second = workspace.cells.of_draft(workspace.current[0])[1]
    pane = window.columns.pane(workspace.cells.draft)
    place = pane.row_rect(pane.current_row)
    for y, meant in ((place.bottom() - 20, second), (place.top() + 12, clause)):
        QTest.mouseClick(
            pane.viewport(),
            Qt.MouseButton.LeftButton,
            pos=QPoint(place.center().x(), y),
        )
        assert workspace.draft_clause() == meant


def test_a_clause_is_divided_in_a_form_and_as_an_amendment(window):
    clause = go_to(window, "OP 7")
    window.workspace.write_as("MEX", "two thoughts")
    before = len(window.workspace.state.entries)
    window.run("edit.split")
    plain = form(window).inputs["at"].toPlainText()
    at = plain.index("that illicit")
    send(window, at=(at, at))
    assert len(window.workspace.state.entries) == before + 1
    made = window.workspace.state.entries[-1].amendment
    assert made.sponsors == ("MEX",)
    assert made.reason == "two thoughts"
    assert window.workspace.state.draft[clause].text.plain == plain


def test_a_clause_is_joined_to_the_one_before(window):
    clause = go_to(window, "OP 6")
    own = words(window)
    go_to(window, "OP 7")
    its = words(window)
    window.run("edit.join")
    assert window.workspace.state.draft[clause].text.plain == f"{own} {its}"
    window.run("edit.undo")
    assert window.workspace.state.draft[clause].text.plain == own


def test_the_first_clause_of_a_level_is_not_joined(window):
    go_to(window, "PP 2 (1)")
    window.run("edit.join")
    assert "no clause before it" in window.notice.words.text()


def test_source_clauses_are_combined_and_the_mapping_is_shown(window):
    workspace = window.workspace
    elements = next(s for s in workspace.state.sources if s.name == "elements")
    chosen = [c for c in elements if len(c.text.plain) > 40][:2]
    go_to(window, "OP 7")
    window.run("edit.combine")
    send(window, clauses=tuple(f"elements:{c.id}" for c in chosen))
    second = form(window)
    united = second.inputs["text"].toPlainText()
    assert all(c.text.plain.split()[0] in united for c in chosen)
    fill(window, text=chosen[0].text.plain)
    second.submit()
    assert words(window) == " ".join(chosen[0].text.plain.split())
    given = next(
        one for one in window.inspector._content.sections if one.title.startswith("What its")
    )
    told = " ".join(line.words for line in given.lines)
    assert "gives: “" in told
    assert "not taken: “" in told


def test_a_new_base_text_is_looked_at_and_then_laid_under(window, qtbot, tmp_path):
    state = window.workspace.state
    clause = go_to(window, "OP 8")
    clauses = tuple(
        replace(c, text=type(c.text)("Urges the Commission to act without delay."))
        if c.id == clause
        else c
        for c in state.draft
    )
    redline = replace(state.redline, result=state.draft.with_clauses(clauses))
    revised = replace(state, redline=redline)
    path = tmp_path / "Rev.1.docx"
    path.write_bytes(written(revised, "clean").data)
    assert read(path.read_bytes(), path.name).parts
    old = state.base.fingerprint
    window.deeds.importing.rebase(path)
    qtbot.waitUntil(lambda: window.context.dialogues.lists is not None)
    dialog = lists(window)
    assert "To be decided" in dialog.lead.text()
    assert dialog.table.shown()
    assert told(dialog)
    assert window.workspace.state.base.fingerprint == old
    dialog.do("rebase")
    qtbot.waitUntil(lambda: window.workspace.state.base.fingerprint != old)
    qtbot.waitUntil(lambda: window.context.dialogues.lists is None)
    window.run("edit.undo")
    assert window.workspace.state.base.fingerprint == old


def _block(workspace, clause):
    """How a clause of the draft is shown, and its cell."""
    row = workspace.cells.find(workspace.cells.draft, clause)
    cell = workspace.cells.cell(row, workspace.cells.draft)
    return next(block for block in cell.blocks if block.clause == clause)


def test_a_divided_clause_shows_as_divided_its_words_unmarked(window):
    clause = go_to(window, "OP 1")
    workspace = window.workspace
    at = words(window).index("to promote")
    workspace.part(ClauseDivision).split_at(clause, at)
    tops = workspace.state.draft.children(None)
    part = tops[tops.index(clause) + 1]
    first, second = _block(workspace, clause), _block(workspace, part)
    assert first.small.endswith("divided: continues in OP 2")
    assert second.small.startswith("divided from OP 1")
    for block in (first, second):
        assert not any(piece.change.decided for piece in block.pieces)
    workspace.bench.edit(part, "to promote other policies;")
    assert Change.INSERTED in {piece.change for piece in _block(workspace, part).pieces}


def test_a_change_made_before_a_division_shows_in_the_part_where_it_stands(window):
    clause = go_to(window, "OP 1")
    workspace = window.workspace
    bench, text = workspace.bench, words(window)
    at, end = text.index("to promote"), text.rindex(" ") + 1
    changed = f"{text[:end]}without delay {text[end:]}"
    bench.accept(bench.propose_text(clause, changed, sponsors=["CAN"]))
    workspace.part(ClauseDivision).split_at(clause, at)
    tops = workspace.state.draft.children(None)
    part = tops[tops.index(clause) + 1]
    first, second = _block(workspace, clause), _block(workspace, part)
    assert not any(piece.change.decided for piece in first.pieces)
    decided = [(piece.text.strip(), piece.by) for piece in second.pieces if piece.change.decided]
    assert [words_ for words_, _ in decided] == ["without delay"]
    assert not first.codes
    assert second.codes == ("CAN",)
    assert second.small.startswith("divided from OP 1")
    workspace.part(ClauseDivision).split_at(part, changed[at:].index("without delay"))
    cells = workspace.cells
    tops = workspace.state.draft.children(None)
    row = cells.find(cells.draft, tops[tops.index(part) + 1])
    assert cells.cell(row, cells.base).gap == "Divided from OP 1"


def test_a_joined_clause_shows_as_joined_at_both_places(window):
    workspace = window.workspace
    clause = go_to(window, "PP 11")
    window.run("edit.join")
    cells = workspace.cells
    into = next(
        block
        for row in workspace.rows
        for block in cells.cell(row, cells.draft).blocks
        if block.label == "PP 10"
    )
    assert into.small == "PP 11 joined here"
    assert {piece.change for piece in into.pieces} == {Change.NONE}
    row = cells.find(cells.base, clause)
    assert cells.cell(row, cells.draft).gap == "Joined to PP 10"


def test_a_clause_is_never_divided_inside_a_word_and_both_parts_are_shown_before(window):
    clause = go_to(window, "OP 7")
    window.run("edit.split")
    dialog = form(window)
    box = dialog.inputs["at"]
    plain = box.toPlainText()
    at = plain.index("illicit")
    box.select(at + 2, at + 2)
    shown = [label.text() for label in dialog.findChildren(QLabel) if "will end" in label.text()]
    before, after = plain[:at].split()[-1], plain[at:].split()[0]
    assert [f"{before}”" in words and f"“{after}" in words for words in shown] == [True]
    send(window, at=(at + 2, at + 2))
    draft = window.workspace.state.draft
    second = draft.clauses[draft.position(clause) + 1]
    assert draft[clause].text.plain == plain[:at].strip()
    assert second.text.plain == plain[at:]


def test_the_cursor_stands_between_two_parts_at_first(window):
    go_to(window, "OP 7")
    window.run("edit.split")
    box = form(window).inputs["at"]
    plain, (at, _) = box.toPlainText(), box.span()
    assert plain[at - 1].isspace() or plain[at].isspace()


def test_a_clause_that_is_being_written_is_divided_between_words(window):
    clause = go_to(window, "OP 7")
    plain = words(window)
    window.run("edit.clause")
    cursor = window.columns.editor.text.textCursor()
    cursor.setPosition(plain.index("illicit") + 3)
    window.columns.editor.text.setTextCursor(cursor)
    window.run("edit.split")
    draft = window.workspace.state.draft
    assert draft[clause].text.plain == plain[: plain.index("illicit")].strip()
