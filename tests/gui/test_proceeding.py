"""Meetings, positions, states of clauses, brackets, alternatives and silence in the window."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from draftbench.amend.amendment import AmendmentId, Status
from draftbench.amend.proceedings.contested import contested
from draftbench.amend.proceedings.matrix import Positions
from draftbench.amend.proceedings.statements import Target, TargetKind
from draftbench.amend.proceedings.terms import ClauseState, SilenceState, Stance
from draftbench.gui.amendments.bracket_forms import BracketForms
from draftbench.gui.meeting.proceedings_list import parts
from draftbench.gui.shell.view_stack import POSITIONS
from draftbench.gui.writing.draft_words import DraftWords
from support.dialogs import fill, form, go_to, go_to_amendment, lists, send, words


def said(window):
    """What the inspector says in its sections."""
    return {one.title: one.lines for one in window.inspector._content.sections}


def cell(window):
    workspace = window.workspace
    return workspace.cells.cell(workspace.current[0], workspace.cells.draft)


@pytest.mark.slow
def test_an_agreed_clause_is_locked_and_seen_to_be(window):
    clause = go_to(window, "OP 7")
    window.run("negotiate.agree")
    assert window.workspace.state.proceedings.state_of(clause) is ClauseState.AGREED
    assert cell(window).blocks[0].sign.text == "✓ agreed"
    assert "✓ agreed" in cell(window).spoken
    assert window.inspector._content.sign.text == "✓ agreed"
    before = words(window)
    assert not window.workspace.part(DraftWords).write("Other words.", clause)
    assert "agreed" in window.notice.words.text()
    assert words(window) == before
    window.run("negotiate.reopen")
    assert not form(window).go.isEnabled()
    send(window, why="a new instruction")
    assert cell(window).blocks[0].sign is None
    assert "a new instruction" in said(window)["How far it is"][-1].words
    window.run("edit.undo")
    assert cell(window).blocks[0].sign.text == "✓ agreed"


@pytest.mark.slow
def test_a_clause_with_open_amendments_is_agreed_only_after_asking(window):
    clause = go_to(window, "OP 7")
    text = words(window).replace("Underscores", "Stresses", 1)
    window.workspace.bench.propose_text(clause, text, sponsors=("PER",))
    window.run("negotiate.agree")
    assert form(window).go.isEnabled()
    assert window.workspace.state.proceedings.state_of(clause) is ClauseState.OPEN
    send(window)
    assert window.workspace.state.proceedings.state_of(clause) is ClauseState.AGREED


@pytest.mark.slow
def test_a_form_is_filled_in_and_sent_by_keys_alone(window, qtbot):
    go_to(window, "OP 7")
    window.run("negotiate.bracket")
    dialog = form(window)
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    box = dialog.focusWidget()
    assert box.accessibleName() == "Select the words"
    QTest.keyClick(box, Qt.Key.Key_Home, Qt.KeyboardModifier.ControlModifier)
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    QTest.keyClick(box, Qt.Key.Key_Right, both)
    QTest.keyClick(box, Qt.Key.Key_Return)
    assert dialog.isHidden()
    assert words(window).startswith("[Underscores]")


@pytest.mark.slow
def test_a_clause_with_a_bracket_is_not_agreed_and_the_reason_is_said(window):
    go_to(window, "OP 7")
    window.run("negotiate.bracket")
    send(window, words=(0, 11), codes=("MEX",), why="too weak")
    assert words(window).startswith("[Underscores]")
    window.run("negotiate.agree")
    assert window.notice.isVisible()
    assert "bracket" in window.notice.words.text()
    window.run("negotiate.resolve")
    menu = window.deeds.amending.menus.menu
    more = next(action for action in menu.actions() if action.objectName() == "more")
    menu.close()
    more.trigger()
    send(window, how="kept")
    assert words(window).startswith("Underscores")
    window.run("negotiate.agree")
    assert cell(window).blocks[0].sign is not None


def test_a_bracket_goes_over_the_words_selected_in_the_editor(window):
    go_to(window, "OP 7")
    window.run("edit.clause")
    text = window.columns.editor.text
    cursor = text.textCursor()
    plain = text.toPlainText()
    at = plain.index("serious")
    cursor.setPosition(at)
    cursor.setPosition(at + 7, cursor.MoveMode.KeepAnchor)
    text.setTextCursor(cursor)
    window.run("negotiate.bracket")
    assert window.context.dialogues.form is None
    assert "[serious]" in words(window)
    found = contested(window.workspace.state.draft, window.workspace.state.proceedings)
    assert [one.words for one in found.standing] == ["serious"]


@pytest.mark.slow
def test_positions_are_taken_on_clauses_and_amendments_and_groups_speak(window):
    clause = go_to_amendment(window, "am-4")
    window.run("negotiate.group")
    send(window, code="LAC", name="Latin America", members="MEX, PER")
    window.run("negotiate.position")
    send(window, stance="support", codes=("LAC",), note="as it is")
    held = Positions(window.workspace.state.proceedings)
    row = held.row(Target(TargetKind.CLAUSE, clause))
    assert row.counts[Stance.SUPPORT] == 2
    assert "MEX (by LAC)" in said(window)["Positions"][0].words
    window.run("negotiate.position")
    send(window, target="am-4", stance="oppose", codes=("CHL",))
    card = next(c for c in window.inspector.cards if c.card.id == "am-4")
    assert card.card.positions == ("Opposes: CHL",)
    window.run("negotiate.positions")
    matrix = window.viewing.pages[POSITIONS].matrix
    assert matrix.table.go_to("am-4", "CHL")
    assert "Chile opposes" in matrix.line.text()
    assert matrix.table.go_to(clause, "MEX")


@pytest.mark.slow
def test_what_is_done_in_a_meeting_belongs_to_it(window):
    assert not window.actions_by_id["negotiate.close-meeting"].isEnabled()
    window.run("negotiate.open-meeting")
    dialog = form(window)
    QTest.keyClicks(dialog.inputs["name"], "Second reading")
    QTest.keyClick(dialog.inputs["name"], Qt.Key.Key_Return)
    assert dialog.isHidden()
    go_to(window, "OP 6")
    window.run("negotiate.park")
    send(window, why="text awaited")
    assert "Second reading" in said(window)["How far it is"][0].words
    assert cell(window).blocks[0].sign.text == "‖ parked"
    window.run("negotiate.close-meeting")
    assert window.workspace.state.proceedings.meeting is None
    assert window.actions_by_id["negotiate.open-meeting"].isEnabled()


def test_alternatives_are_made_and_one_is_chosen(window):
    go_to_amendment(window, "am-7")
    before = words(window)
    window.run("negotiate.alternatives")
    fill(window, ids=("am-7",))
    send(window, sponsors=("CUB",), text="Requests the Congress to act at once.")
    window.run("negotiate.choose")
    dialog = form(window)
    assert dialog.inputs["option"].count() == 4
    assert words(window) == before
    send(window, option="alt-1/2", why="shorter")
    assert words(window) == "Requests the Congress to act at once."
    assert window.workspace.state.entry(AmendmentId("am-7")).status is Status.SUPERSEDED
    window.run("edit.undo")
    assert words(window) == before


def test_silence_is_begun_broken_and_listed(window):
    go_to(window, "OP 8")
    clause = window.workspace.draft_clause()
    window.run("negotiate.silence")
    send(window, on=clause, note="for the last time")
    assert "Under silence" in said(window)["How far it is"][0].words
    window.run("negotiate.break-silence")
    send(window, codes=("THA",), why="no instructions")
    silence = window.workspace.state.proceedings.silences[-1]
    assert silence.state is SilenceState.BROKEN
    assert "How far it is" not in said(window)
    window.run("negotiate.break-silence")
    assert not window.context.dialogues.form.isVisible()  # nothing runs that could be broken
    window.run("negotiate.proceedings")
    dialog = lists(window)
    dialog.tabs.setCurrentIndex(4)
    assert dialog.table.shown() == (silence.id,)
    dialog.do("deadline")
    send(window, until="2027-01-01T18:00+01:00")
    assert window.workspace.state.proceedings.deadlines[-1].until.startswith("2027-01-01T17:00")
    window.workspace.bench.propose_text(
        clause, "Urges all.", sponsors=("MEX",), at="2027-02-01T00:00Z"
    )
    go_to(window, "OP 8")
    assert "late" in [pill.text for pill in window.inspector.cards[0].card.pills]
    dialog.do("deadline")
    refused = send(window, until="soon")
    assert refused.isVisible()
    assert refused.refused()


@pytest.mark.slow
def test_every_part_of_the_proceedings_can_be_looked_through(window):
    go_to(window, "OP 7")
    window.run("negotiate.bracket")
    send(window, words=(0, 11))
    window.run("negotiate.proceedings")
    dialog = lists(window)
    seen = []
    for number in range(dialog.tabs.count()):
        dialog.tabs.setCurrentIndex(number)
        seen.append(dialog.listing.title)
        assert dialog.lead.text() or dialog.table.shown()
    assert (
        len(seen)
        == len(set(seen))
        == len(parts(window.workspace, window.workspace.part(BracketForms)))
    )
    dialog.tabs.setCurrentIndex(2)
    dialog.do("resolve")
    send(window, how="replaced", text="Stresses")
    go_to(window, "OP 7")
    assert words(window).startswith("Stresses that")
