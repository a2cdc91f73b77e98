"""Frozen and new numbers in the window."""

import pytest
from PySide6.QtWidgets import QLabel

from draftbench.app.drafts import number_acts
from draftbench.document import spoken_labels
from support.dialogs import form, go_to, lists, send, told


def labels(window):
    return list(spoken_labels(window.workspace.state.draft).values())


def _lead(dialog):
    return " ".join(label.text() for label in dialog.findChildren(QLabel))


def chip(window):
    """What the strip says of frozen numbers."""
    button = window.strip.room.numbers
    return "" if button.isHidden() else button.text()


@pytest.mark.slow
def test_numbers_are_frozen_and_what_is_written_then_comes_between(window):
    clause = go_to(window, "OP 2")
    assert chip(window) == ""
    window.run("negotiate.freeze")
    send(window, rule="bis")
    assert chip(window).startswith("Numbers frozen · ")
    window.workspace.bench.insert("Thanks the host country;", after=clause)
    assert "OP 2 bis" in labels(window)
    go_to(window, "OP 2 bis")
    workspace = window.workspace
    block = workspace.cells.cell(workspace.current[0], workspace.cells.draft).blocks[0]
    assert block.label == "OP 2 bis"
    assert "Came since: OP 2 bis" in window.strip.room.numbers.toolTip()
    window.run("edit.undo")
    window.run("edit.undo")
    assert chip(window) == ""


def test_a_renumbering_says_what_becomes_of_the_numbers_and_can_be_undone(window):
    clause = go_to(window, "OP 1")
    window.run("negotiate.renumber")
    assert "in order" in window.notice.words.text()
    number_acts.freeze(window.workspace.bench)
    window.workspace.bench.insert("Thanks the host country;", after=clause)
    before = labels(window)
    window.run("negotiate.renumber")
    assert "OP 1 bis becomes OP 2, OP 2 becomes OP 3" in _lead(form(window))
    send(window)
    assert "OP 1 bis" not in labels(window)
    assert chip(window)
    window.run("edit.undo")
    assert labels(window) == before


def test_the_list_of_numbers_leads_to_the_paragraph_and_to_the_acts(window):
    clause = go_to(window, "OP 1")
    number_acts.freeze(window.workspace.bench)
    window.workspace.bench.insert("Thanks the host country;", after=clause)
    window.workspace.bench.delete(clause)
    window.strip.room.numbers.click()
    panel = lists(window)
    rows = {row.cells[:2]: row for row in panel.listing.rows()}
    assert rows["OP 1", ""].cells[3] == "Deleted; the number OP 1 stays empty"
    new = rows["", "OP 1 bis"]
    assert new.cells[2:4] == ("OP 1", "New")
    panel.choose(new.key)
    assert "Thanks the host country;" in told(panel)
    assert panel.listing.clause(new.key) is not None
    assert {verb.id for verb in panel.listing.verbs(())} == {
        "freeze",
        "renumber",
        "thaw",
        "sections",
    }


def test_numbers_follow_the_text_again(window):
    window.run("negotiate.thaw")
    assert "follow the text" in window.notice.words.text()
    window.run("negotiate.freeze")
    send(window, rule="letters")
    window.run("negotiate.sections")
    assert "frozen" in window.notice.words.text()
    window.run("negotiate.thaw")
    send(window)
    assert chip(window) == ""
    window.run("negotiate.sections")
    send(window, sections="restart")
    assert number_acts.state_of_numbers(window.workspace.state).sections == "restart"
