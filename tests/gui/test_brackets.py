"""Brackets and alternatives as objects in the text of the draft: their tags, menus and keys."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QToolTip

from draftbench.amend.amendment import AmendmentId
from draftbench.amend.proceedings.contested import contested
from draftbench.amend.proceedings.terms import ClauseState
from draftbench.app.amendments.alternatives import make_set
from draftbench.app.drafts import bracketing
from draftbench.app.meetings import proceedings
from draftbench.document import NOTE_MARK
from draftbench.gui.amendments.bracket_menu import sign_at, sign_rect
from draftbench.gui.amendments.bracket_resolution import BracketResolution
from draftbench.gui.cells.bracket_signs import (
    own_text,
    raw_place,
    shown_at,
    tagged,
)
from draftbench.gui.cells.excerpts import shown_place
from draftbench.gui.widgets.pieces import Block, Change, Piece
from support.dialogs import form, go_to, send, words


def block(window):
    workspace = window.workspace
    return workspace.cells.cell(workspace.current[0], workspace.cells.draft).blocks[0]


def shown(window):
    return "".join(piece.text for piece in block(window).pieces)


def standing(window):
    state = window.workspace.state
    return contested(state.draft, state.proceedings, state.redline).standing


def menu(window):
    found = window.deeds.amending.menus.menu
    assert found is not None
    return found


def choose(window, verb, within=None):
    """Chooses in the menu that is open, as a click on it would."""
    found = menu(window) if within is None else menu(window).actions()[within].menu()
    action = next(a for a in found.actions() if a.objectName() == verb)
    menu(window).close()
    action.trigger()


def select(window, found):
    """Selects words in the open editor."""
    text = window.columns.editor.text
    at = text.toPlainText().index(found)
    cursor = text.textCursor()
    cursor.setPosition(at)
    cursor.setPosition(at + len(found), cursor.MoveMode.KeepAnchor)
    text.setTextCursor(cursor)


# where things stand, without a window

_PIECES = st.lists(
    st.builds(
        Piece,
        st.text("ab[] \ud83d\ude00é".replace("\ud83d\ude00", "😀"), min_size=1, max_size=6),
        st.sampled_from([Change.NONE, Change.INSERTED, Change.DELETED, Change.MOVED]),
    )
    | st.builds(lambda n: Piece(str(n), note=True), st.integers(1, 40)),
    max_size=7,
)


@given(_PIECES, st.lists(st.integers(0, 40), max_size=4))
def test_tags_change_no_place_of_the_text(pieces, places):
    text = own_text(pieces)
    tags = [(place, "MEX ") for place in places if place <= len(text)]
    made = Block("c", "", tuple(tagged(pieces, tags)))
    assert own_text(made.pieces) == text
    whole = "".join(piece.text for piece in made.pieces)
    for place, character in enumerate(text):
        at = shown_place(made, place)
        assert shown_at(made, at).place == place
        if character != NOTE_MARK:
            assert whole[at] == character


def test_a_place_in_plain_words_is_one_in_the_text_with_its_notes():
    text = f"a{NOTE_MARK}bc{NOTE_MARK}d"
    assert [raw_place(text, n) for n in range(5)] == [0, 2, 3, 5, 6]


# what is seen


def test_the_sign_of_a_bracket_carries_who_asked_for_it(window):
    go_to(window, "OP 7")
    clause = window.workspace.draft_clause()
    bracketing.open_bracket(
        window.workspace.bench, clause, codes=["MEX", "BRA"], words="serious", why="not proven"
    )
    assert "[MEX BRA\u2009serious]" in shown(window)
    assert "[serious]" in words(window)
    assert "asked for by: MEX BRA" in block(window).spoken
    (one,) = standing(window)
    told = window.workspace.part(BracketResolution).tip(clause, one.start)
    assert told.startswith("Asked for by Mexico, Brazil · not proven · ")
    assert window.workspace.part(BracketResolution).tip(clause, one.start - 1) == ""


def test_the_mouse_finds_the_sign_says_whose_it_is_and_opens_a_menu(window, qtbot):
    go_to(window, "OP 7")
    workspace = window.workspace
    clause = workspace.draft_clause()
    bracketing.open_bracket(workspace.bench, clause, codes=["MEX"], words="serious", why="because")
    pane = window.columns.pane(workspace.cells.draft)
    (one,) = standing(window)
    rect = sign_rect(pane, pane.current_row, clause, one.start)
    found = sign_at(pane, rect.center())
    assert found is not None
    assert (found.clause, found.place) == (clause, one.start)
    assert sign_at(pane, rect.center() + QPoint(0, 60)) is None
    QTest.mouseMove(pane.viewport(), rect.center())
    QApplication.sendEvent(
        pane.viewport(),
        QHelpEvent(QEvent.Type.ToolTip, rect.center(), pane.viewport().mapToGlobal(rect.center())),
    )
    assert "Mexico" in QToolTip.text()
    QTest.mouseClick(pane.viewport(), Qt.MouseButton.LeftButton, pos=rect.center())
    assert menu(window).isVisible()
    names = [a.objectName() for a in menu(window).actions() if a.objectName()]
    assert names == ["keep", "delete", "open", "explain", "more"]
    choose(window, "keep")
    assert "[" not in words(window)
    window.run("edit.undo")
    assert "[serious]" in words(window)


def test_a_click_on_the_words_of_a_bracket_opens_its_menu(window):
    go_to(window, "OP 7")
    workspace = window.workspace
    clause = workspace.draft_clause()
    bracketing.open_bracket(workspace.bench, clause, codes=["MEX"], words="serious", why="because")
    pane = window.columns.pane(workspace.cells.draft)
    (one,) = standing(window)
    rect = sign_rect(pane, pane.current_row, clause, one.start + 3)
    assert sign_at(pane, rect.center()) is None
    QTest.mouseClick(pane.viewport(), Qt.MouseButton.LeftButton, pos=rect.center())
    assert menu(window).isVisible()
    choose(window, "keep")
    assert "[" not in words(window)


def test_other_words_asks_for_the_words(window):
    clause = go_to(window, "OP 7")
    bracketing.open_bracket(window.workspace.bench, clause, codes=["MEX"], words="serious")
    window.run("negotiate.resolve")
    choose(window, "more")
    asked = form(window)
    assert asked.inputs["text"].isVisible()
    assert asked.focusWidget() is asked.inputs["text"]
    assert not asked.go.isEnabled(), "without words nothing is done"
    send(window, text="grave")
    assert "grave" in words(window)
    assert "serious" not in words(window)
    assert "[" not in words(window)


def test_ctrl_bracket_puts_selected_words_in_brackets_without_a_form(window):
    go_to(window, "OP 7")
    window.workspace.write_as("MEX", "")
    window.run("edit.clause")
    select(window, "serious")
    window.run("negotiate.bracket")
    assert window.columns.editor is None
    assert "[serious]" in words(window)
    assert standing(window)[0].record.codes == ("MEX",)
    assert "[MEX\u2009serious]" in shown(window)
    window.run("edit.undo")
    assert "[" not in words(window)


def test_words_chosen_in_the_column_go_into_brackets_without_a_form(window):
    clause = go_to(window, "OP 7")
    workspace = window.workspace
    workspace.write_as("CUB", "")
    at = workspace.state.draft[clause].text.text.index("serious")
    window.columns.choose_words(workspace.current[0], workspace.cells.draft, clause, at, at + 7)
    window.run("negotiate.bracket")
    assert window.context.dialogues.form is None
    assert "[serious]" in words(window)
    assert standing(window)[0].record.codes == ("CUB",)
    assert window.columns.excerpt is None


def test_who_and_why_can_be_said_afterwards(window):
    go_to(window, "OP 7")
    window.run("edit.clause")
    select(window, "serious")
    window.run("negotiate.bracket")
    assert standing(window)[0].record.codes == ()
    window.run("negotiate.resolve")
    choose(window, "explain")
    assert form(window).inputs["why"].text() == ""
    send(window, codes=("CUB",), why="a word too many")
    record = standing(window)[0].record
    assert (record.codes, record.why) == (("CUB",), "a word too many")
    assert "[CUB\u2009serious]" in shown(window)


def test_the_bracket_around_the_cursor_is_the_one_that_is_resolved(window):
    go_to(window, "OP 7")
    clause = window.workspace.draft_clause()
    bench = window.workspace.bench
    bracketing.open_bracket(bench, clause, codes=["MEX"], words="serious socio-economic")
    bracketing.open_bracket(bench, clause, codes=["CUB"], words="socio-economic")
    window.run("edit.clause")
    select(window, "economic")
    window.run("negotiate.resolve")
    assert window.columns.editor is None
    choose(window, "delete")
    assert "[serious]" in words(window)
    assert [one.record.codes for one in standing(window)] == [("MEX",)]


def test_several_brackets_each_have_a_menu_of_their_own(window):
    go_to(window, "OP 7")
    clause = window.workspace.draft_clause()
    bench = window.workspace.bench
    bracketing.open_bracket(bench, clause, codes=["MEX"], words="serious")
    bracketing.open_bracket(bench, clause, codes=["CUB"], words="effectively")
    window.run("negotiate.resolve")
    titles = [a.text() for a in menu(window).actions()]
    assert titles == ["[serious]", "[effectively]"]
    choose(window, "keep", within=1)
    assert "[serious]" in words(window)
    assert "[effectively]" not in words(window)


def test_one_of_two_alternatives_side_by_side_is_chosen(window):
    go_to(window, "OP 7")
    clause = window.workspace.draft_clause()
    text = words(window).replace("serious", "[serious][grave]")
    window.workspace.bench.edit(clause, text, by="Secretariat")
    window.run("negotiate.resolve")
    choose(window, "choose", within=1)
    assert "has grave" in words(window)
    assert "serious" not in words(window)
    window.run("negotiate.resolve")
    assert "No bracket is open" in window.notice.words.text()


def test_a_version_of_a_set_is_chosen_in_place(window):
    clause = go_to(window, "OP 4")
    ids = [AmendmentId("am-7"), AmendmentId("am-8")]
    make_set(window.workspace.bench, clause, amendments=ids)
    assert "beside it OP 4 alt 1 COL, OP 4 alt 2 PER" in block(window).small
    window.run("negotiate.resolve")
    titles = [a.text() for a in menu(window).actions() if a.text()]
    assert titles[0] == "Choose OP 4 (as it stands)"
    choose(window, "alt-1/1")
    assert "and subregional" in words(window)
    assert "beside it" not in block(window).small


# agreed clauses


@pytest.fixture
def agreed(window):
    clause = go_to(window, "OP 7")
    bench = window.workspace.bench
    proceedings.open_meeting(bench, "Third informal reading")
    proceedings.decide_clause(bench, clause, ClauseState.AGREED)
    return clause


def test_an_agreed_clause_shows_its_lock_since_when_and_in_which_meeting(window, agreed):
    made = block(window)
    assert made.locked
    assert "Third informal reading" in made.small
    assert window.workspace.state.proceedings.states[agreed].occasion.at[:4] in made.small
    pane = window.columns.pane(window.workspace.cells.draft)
    assert pane.set_cell(pane.current_row).blocks[0].locked


def test_writing_in_an_agreed_clause_is_refused_with_the_way_out(window, agreed):
    window.run("edit.clause")
    assert window.columns.editor is None
    assert window.notice.words.text() == "OP 7 is agreed; reopen it first."
    assert window.notice.buttons[0].text() == "Reopen OP 7…"
    QTest.mouseClick(window.notice.buttons[0], Qt.MouseButton.LeftButton)
    send(window, why="new instructions")
    assert not block(window).locked
    assert window.notice.buttons[-1].text() == "Undo"
    window.run("edit.clause")
    assert window.columns.editor is not None


def test_any_other_change_of_an_agreed_clause_is_refused_in_the_same_way(window, agreed):
    window.run("edit.delete")
    assert "agreed" in window.notice.words.text()
    assert window.notice.buttons[0].isVisible()
    window.show_error("Something else.")
    assert not window.notice.buttons


# the chair


def test_the_chair_goes_through_the_open_clauses_with_one_click_each(window):
    window.run("negotiate.bar")
    chair = window.deeds.room.chair
    assert chair.isVisible()
    go_to(window, "OP 7")
    assert (chair.clause.text(), chair.state.text()) == ("OP 7", "open")
    assert not chair.buttons["negotiate.reopen"].isEnabled()
    QTest.mouseClick(chair.buttons["negotiate.agree"], Qt.MouseButton.LeftButton)
    assert chair.state.text() == "✓ agreed"
    assert not chair.buttons["negotiate.agree"].isEnabled()
    assert chair.buttons["negotiate.reopen"].isEnabled()
    QTest.mouseClick(chair.buttons["negotiate.next"], Qt.MouseButton.LeftButton)
    after = window.workspace.draft_clause()
    window.run("negotiate.previous")
    assert window.workspace.name(window.workspace.draft_clause()) != "OP 7"
    go_to(window, "OP 7")
    window.run("negotiate.next")
    assert window.workspace.draft_clause() == after
    window.run("negotiate.bar")
    assert chair.isHidden()
    assert not window.deeds.room.wanted


def test_a_private_note_says_that_it_is_private_and_the_projector_never_has_it(window):
    go_to(window, "OP 7")
    window.run("view.projector")
    window.run("edit.note")
    send(window, text="Their minister will call back.")
    labels = [label.text() for label in window.inspector.findChildren(QLabel)]
    assert "Their minister will call back." in labels
    assert "Private, not exported, never on the projector" in labels
    assert "minister" not in window.deeds.projecting.screen.slide.spoken
    window.run("view.projector")


def test_the_inspector_says_who_asked_for_a_bracket(window):
    clause = go_to(window, "OP 7")
    bracketing.open_bracket(window.workspace.bench, clause, codes=["MEX"], words="serious")
    (row,) = window.inspector._content.brackets
    assert row.codes == ("MEX",)
