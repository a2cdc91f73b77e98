"""Finding and replacing in the window."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from draftbench.amend.proceedings.terms import ClauseState
from draftbench.app.meetings import proceedings
from draftbench.document import spoken_labels
from draftbench.gui.checks.search import Search
from support.dialogs import fill, form, go_to, lists, send

SHIFT = Qt.KeyboardModifier.ShiftModifier


def type_words(window, words):
    window.run("edit.find")
    assert window.focusWidget() is window.finder
    window.finder.setText(words)
    window.deeds.finding.look()


def texts(window):
    state = window.workspace.state
    labels = spoken_labels(state.draft)
    return {labels[c.id]: c.text.plain for c in state.draft if labels[c.id]}


@pytest.mark.looks
def test_the_bar_counts_and_walks_through_every_place(window):
    type_words(window, "crime prevention")
    bar = window.findbar
    assert bar.isVisible()
    count = len(window.workspace.part(Search).places)
    assert bar.count.text() == f"{count} places"
    QTest.keyClick(window.finder, Qt.Key.Key_Return)
    first = window.workspace.part(Search).at
    assert bar.count.text().endswith(f" of {count}")
    excerpt = window.columns.excerpt
    assert excerpt is not None
    assert excerpt.words.lower() == "crime prevention"
    assert (excerpt.row, excerpt.column) == (first.row, first.column)
    places = window.workspace.part(Search).places
    behind = places[(places.index(first) + 1) % count]
    assert count > 2  # else both ways lead to the same place
    window.run("edit.find-next")
    assert window.workspace.part(Search).at == behind != first
    QTest.keyClick(window.finder, Qt.Key.Key_Return, SHIFT)
    assert window.workspace.part(Search).at == first


@pytest.mark.looks
def test_the_bar_moves_nothing_under_the_mouse(window):
    pane = window.columns
    before = pane.mapTo(window, QPoint(0, 0))
    type_words(window, "crime")
    QApplication.processEvents()
    assert window.findbar.isVisible()
    assert pane.mapTo(window, QPoint(0, 0)) == before


@pytest.mark.looks
def test_whole_words_capitals_and_one_text(window):
    type_words(window, "crime")
    every = len(window.workspace.part(Search).places)
    window.findbar.case.click()
    assert 0 < len(window.workspace.part(Search).places) < every
    window.findbar.case.click()
    type_words(window, "state")
    every = len(window.workspace.part(Search).places)
    window.findbar.whole.click()
    assert len(window.workspace.part(Search).places) < every
    type_words(window, "crime")
    window.findbar.where.setCurrentIndex(1)
    window.findbar.where.activated.emit(1)
    assert {one.column for one in window.workspace.part(Search).places} == {2}


@pytest.mark.looks
def test_escape_and_the_cross_end_the_search(window):
    type_words(window, "crime")
    QTest.keyClick(window.finder, Qt.Key.Key_Escape)
    assert not window.findbar.isVisible()
    assert window.finder.text() == ""
    type_words(window, "crime")
    window.findbar.close_.click()
    assert not window.findbar.isVisible()


@pytest.mark.looks
def test_words_that_are_nowhere_are_said(window):
    type_words(window, "no such words")
    assert window.findbar.count.text() == "Not found"
    assert not window.findbar.next.isEnabled()
    QTest.keyClick(window.finder, Qt.Key.Key_Return)
    assert "does not occur" in window.notice.words.text()


def test_finding_leaves_what_is_typed(window):
    go_to(window, "OP 3")
    window.run("edit.clause")
    QTest.keyClicks(window.columns.editor.text, " more")
    window.run("edit.find")
    assert window.columns.editor is not None
    assert window.columns.editor.text.toPlainText().endswith(" more")


@pytest.mark.looks
def test_chosen_words_are_looked_for(window):
    clause = go_to(window, "OP 3")
    row = window.workspace.current[0]
    window.columns.choose_words(row, 2, clause, 0, 8)
    window.run("edit.find")
    assert window.finder.text() == "Requests"


def test_every_place_is_listed_and_a_text_can_be_shown(window, qtbot):
    type_words(window, "prison")
    window.run("edit.find-all")
    dialog = lists(window)
    listing = dialog.listing
    names = {row.cells[0] for row in listing.rows()}
    assert "Working draft" in names
    hidden = next(row for row in listing.rows() if row.key.startswith("recommendations:"))
    dialog.choose(hidden.key)
    assert listing.clause(hidden.key) is None
    assert "prison" in "".join(line.words for line in listing.detail([hidden.key]))
    dialog.do("show")
    qtbot.waitUntil(lambda: "recommendations" in window.workspace.texts)
    assert listing.clause(hidden.key) is not None
    assert listing.verbs([hidden.key]) == ()


def test_without_words_the_list_asks_for_them(window):
    window.run("edit.find-all")
    fill(window, words="  extortion ")
    send(window)
    assert lists(window).listing.rows()


def replacing(window, words, new):
    window.run("edit.replace")
    fill(window, words=words, new=new)
    send(window)
    return lists(window)


def test_words_are_replaced_in_all_places_by_one_act(window):
    before = texts(window)
    dialog = replacing(window, "offenders", "persons")
    assert len(dialog.listing.rows()) > 1
    acts = len(window.workspace.bench.events)
    dialog.do("all")
    assert len(window.workspace.bench.events) == acts + 1
    now = texts(window)
    assert not any("offenders" in text.lower() for text in now.values())
    assert any("Treatment of Persons" in text for text in now.values())
    dialog.close()
    window.run("edit.undo")
    assert texts(window) == before


def test_only_the_chosen_places_are_replaced(window):
    before = texts(window)
    dialog = replacing(window, "offenders", "persons")
    dialog.choose("0")
    detail = dialog.listing.detail(["0"])
    assert "persons" in detail[1].words
    dialog.do("chosen")
    changed = [label for label, text in texts(window).items() if text != before[label]]
    assert len(changed) == 1
    assert len(dialog.listing.rows()) > 0


def test_agreed_clauses_are_listed_and_left_out(window):
    clause = go_to(window, "OP 6")
    proceedings.decide_clause(window.workspace.bench, clause, ClauseState.AGREED)
    before = texts(window)["OP 6"]
    assert "Offenders" in before
    dialog = replacing(window, "offenders", "persons")
    why = {row.cells[0]: row.cells[2] for row in dialog.listing.rows()}
    assert why["OP 6"] == "OP 6 is agreed; reopen it first."
    dialog.do("all")
    assert texts(window)["OP 6"] == before


def test_replacing_for_a_delegation_is_one_amendment(window):
    window.workspace.write_as("BRA", "Style")
    before = texts(window)
    dialog = replacing(window, "offenders", "persons")
    verbs = {verb.id: verb.title for verb in dialog.listing.verbs([])}
    assert verbs["all"].endswith("as amendment of BRA")
    dialog.do("all")
    entry = window.workspace.state.entries[-1]
    assert entry.amendment.sponsors == ("BRA",)
    assert entry.amendment.reason == "Style"
    assert texts(window) == before


def test_a_form_without_sense_stays_open(window):
    window.run("edit.replace")
    dialog = form(window)
    fill(window, words="", new="x")
    assert not dialog.go.isEnabled()
    send(window, words="no such words")
    assert dialog.isVisible()
