"""Votes in the window: the running result, a vote kept, and undone."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from draftbench.amend.amendment import Outcome, Status
from draftbench.amend.ballots.votes import Tally
from draftbench.amend.ballots.voting import voting_list
from draftbench.amend.changesets.editing import replaced
from draftbench.app.history.rebasing import rebase
from draftbench.app.meetings import polling
from draftbench.document import RichText
from draftbench.gui.amendments.conflict_list import Conflicts
from draftbench.gui.amendments.decision_queue import waiting
from draftbench.gui.amendments.register import Register
from draftbench.gui.inspector.amendment_cards import cards_of
from draftbench.gui.inspector.amendment_cards_view import AmendmentCard
from draftbench.gui.rows.negotiation_summary import summarise
from draftbench.gui.shell.main_window import MainWindow
from support.dialogs import form, lists, send


@pytest.mark.slow
def test_a_vote_is_kept_and_what_follows_is_seen_and_undone(window: MainWindow) -> None:
    workspace = window.workspace
    assert workspace is not None
    hindered, first = (one.entry.amendment.id for one in voting_list(workspace.state)[:2])
    window.run("amend.votes")
    dialog = lists(window)
    rows = dialog.listing.rows()
    assert rows[0].cells[::3] == (hindered, "not put to the vote")
    assert rows[1].cells[::3] == (first, "next")
    assert rows[-1].cells[0] == "the draft as a whole"
    dialog.choose("1")
    QTest.mouseClick(dialog.buttons["vote"], Qt.MouseButton.LeftButton)
    for typed in ("30", "12", "4"):
        QTest.keyClicks(form(window).focusWidget(), typed)
        QTest.keyClick(form(window).focusWidget(), Qt.Key.Key_Tab)
    lines = form(window).inputs
    assert [lines[key].text() for key in ("favour", "against", "abstaining")] == ["30", "12", "4"]
    send(window, abstaining="", favour="many", against="3")
    assert "in figures" in form(window).refusal.text()
    send(window, favour="3", against="30", abstaining="1")
    assert dialog.listing.rows()[0].cells[3:] == (
        "rejected",
        "3 votes to 30, with 1 abstention",
    )
    assert workspace.state.entry(first).status is Status.REJECTED
    window.run("edit.undo")
    assert workspace.state.entry(first).status is Status.TABLED
    assert dialog.listing.rows()[1].cells[3] == "next"


def test_what_a_vote_made_moot_is_open_nowhere_in_the_window(window: MainWindow) -> None:
    workspace = window.workspace
    assert workspace is not None
    draft = workspace.state.draft
    clause = next(c for c in draft if c.kind.value == "operative" and len(c.text.text.split()) > 5)
    words = clause.text.text.split()
    texts = [" ".join((*words[:3], new, *words[4:])) for new in ("swiftly", "slowly")]
    propose = partial(workspace.bench.propose_text, clause.id, sponsors=("MEX",))
    ids = [propose(text) for text in texts]
    before = summarise(workspace.state, workspace.cells)
    listed = {one.key for one in Conflicts(workspace).rows()}
    polling.record_vote(workspace.bench, ids[0], Tally(9, 1))
    after = summarise(workspace.state, workspace.cells)
    gone = listed - {one.key for one in Conflicts(workspace).rows()}
    assert gone
    assert after.conflicts == before.conflicts - len(gone)
    assert after.waiting == before.waiting - 2
    assert ids[1] not in waiting(workspace.state)
    (card,) = (one for one in cards_of(workspace.state, (clause.id,)) if one.id == ids[1])
    assert [pill.text for pill in card.pills] == [f"not put to the vote: {ids[0]} was adopted"]
    assert (card.open, card.can_resolve, card.can_accept, card.can_withdraw) == (0, 0, 0, 1)
    assert "withdraw" in AmendmentCard(card).buttons
    (adopted,) = (one for one in cards_of(workspace.state, (clause.id,)) if one.id == ids[0])
    assert adopted.ground == "By vote: 9 votes to 1, with no abstentions"
    (row,) = (one for one in Register(workspace).rows() if one.key == ids[1])
    assert row.cells[4:] == (f"not put to the vote: {ids[0]} was adopted", "")
    window.run("edit.undo")
    assert summarise(workspace.state, workspace.cells).conflicts == before.conflicts


def test_what_a_new_base_text_reopened_in_a_conflict_is_chosen_by_its_vote(
    window: MainWindow,
) -> None:
    workspace = window.workspace
    assert workspace is not None
    bench, base = workspace.bench, workspace.state.base
    clause = next(c for c in base if c.kind.value == "operative" and len(c.text.text.split()) > 8)
    words = clause.text.text.split()
    mine, theirs = (
        " ".join((*words[:3], *new, *words[6:])) for new in (["swiftly"], ["by", "law"])
    )
    one = bench.propose_text(clause.id, mine, sponsors=("MEX",))
    bench.accept(one)
    rebase(bench, replace(replaced(base, clause.id, RichText(theirs)), name="revised"))
    entry = workspace.state.entry(one)
    assert entry.status is Status.TABLED
    assert entry.placement.outcome is Outcome.CONFLICT
    window.run("amend.votes")
    dialog = lists(window)
    (key,) = (row.key for row in dialog.listing.rows() if row.cells[0] == one)
    dialog.choose(key)
    QTest.mouseClick(dialog.buttons["vote"], Qt.MouseButton.LeftButton)
    send(window, favour="30", against="3")
    refused = form(window).refusal.text()
    assert "needs your confirmation" in refused
    assert refused.endswith("Tick “If adopted, it replaces what it conflicts with”.")
    send(window, favour="30", against="3", confirmed=True)
    assert workspace.state.entry(one).status is Status.ACCEPTED
    assert mine in [c.text.text for c in workspace.state.draft]


def test_after_a_vote_the_next_is_chosen_and_buttons_and_keyboard_stay(window: MainWindow) -> None:
    window.run("amend.votes")
    dialog = lists(window)
    dialog.choose(*dialog.listing.next)
    places = {name: button.geometry() for name, button in dialog.buttons.items()}
    dialog.buttons["vote"].setFocus()
    QTest.mouseClick(dialog.buttons["vote"], Qt.MouseButton.LeftButton)
    send(window, favour="3", against="30")
    said = dialog.said.text()
    assert said.startswith("am-")
    assert dialog.table.keys() == dialog.listing.next
    assert dialog.listing.rows()[int(dialog.table.keys()[0])].cells[3] == "next"
    assert dialog.window().focusWidget() is dialog.table
    assert {name: button.geometry() for name, button in dialog.buttons.items()} == places
    dialog.choose("0")
    assert not dialog.buttons["vote"].isEnabled()
    assert {name: button.geometry() for name, button in dialog.buttons.items()} == places
    assert not dialog.do("vote")


def test_paragraphs_of_the_draft_are_voted_on_separately(window: MainWindow) -> None:
    workspace = window.workspace
    assert workspace is not None
    window.run("amend.votes")
    dialog = lists(window)
    last = dialog.listing.rows()[-1].key
    dialog.choose(last)
    QTest.mouseClick(dialog.buttons["divide"], Qt.MouseButton.LeftButton)
    paragraph = next(c for c in workspace.state.draft if c.kind.value == "operative")
    send(window, parts=(paragraph.id,), objection="Brazil")
    called = [row.cells[0] for row in dialog.listing.rows()]
    assert called[-2:] == ["division of the draft", "the draft as a whole"]
