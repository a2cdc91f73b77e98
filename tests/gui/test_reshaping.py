"""Openings in another shape: looked at and changed, and clauses taken in the shape of the draft."""

from dataclasses import replace

import pytest

from draftbench.app.drafts import reshaping
from draftbench.app.workbench import Workbench
from draftbench.document import spoken_labels
from draftbench.formats.reading import read
from draftbench.gui.rows.workspace import Workspace
from draftbench.gui.writing.draft_words import DraftWords
from draftbench.language import shapes
from draftbench.messages import Message
from draftbench.messages.translation import say
from support.dialogs import fill, go_to, lists, send


def texts(window):
    draft = window.workspace.state.draft
    return {name: draft[clause].text.plain for clause, name in spoken_labels(draft).items()}


def to_source(window, begins):
    """Goes to the clause of a source that begins so."""
    cells = window.workspace.cells
    for column in cells.sources:
        for clause in cells.document(column):
            if clause.text.plain.startswith(begins):
                window.columns.set_current(cells.find(column, clause.id), column)
                return clause
    raise AssertionError(begins)


def test_the_window_knows_every_doubt():
    for doubt in (*shapes.DOUBTS, reshaping.AGREED, reshaping.BRACKET):
        assert say(Message(doubt, {}), "fr") != doubt


@pytest.mark.slow
def test_openings_are_looked_at_and_changed_by_one_act(window):
    before = texts(window)
    go_to(window, "OP 1")
    window.run("edit.shape")
    fill(window, shape="declaration", which="all")
    send(window)
    dialog = lists(window)
    paragraphs = {name for name in before if name.startswith("OP") and "(" not in name}
    assert {row.cells[0] for row in dialog.listing.rows()} == paragraphs
    key = dialog.listing.rows()[0].key
    detail = dialog.listing.detail([key])
    assert [piece.text for piece in detail[1].pieces[:2]] == ["Urges", "We urge"]
    assert texts(window) == before
    dialog.do("all")
    assert texts(window)["OP 1"].startswith("We urge the Twelfth")
    dialog.close()
    window.run("edit.undo")
    assert texts(window) == before


@pytest.mark.slow
def test_only_the_selected_clause(window):
    before = texts(window)
    go_to(window, "OP 2")
    window.run("edit.shape")
    fill(window, shape="report", which="one")
    send(window)
    dialog = lists(window)
    assert [row.cells[0] for row in dialog.listing.rows()] == ["OP 2"]
    dialog.do("all")
    changed = [label for label, text in texts(window).items() if text != before[label]]
    assert changed == ["OP 2"]


def test_what_stays_is_told_with_its_doubt(window):
    go_to(window, "PP 1")
    window.run("edit.shape")
    fill(window, shape="report", which="one")
    send(window)
    dialog = lists(window)
    (row,) = dialog.listing.rows()
    assert row.cells[2].startswith("A report tells in the past tense")
    assert dialog.listing.verbs([row.key]) == ()


def test_an_opening_as_an_amendment(window):
    window.workspace.write_as("BRA")
    go_to(window, "OP 2")
    window.run("edit.shape")
    fill(window, shape="report", which="one")
    send(window)
    lists(window).do("all")
    entry = window.workspace.state.entries[-1]
    assert entry.amendment.sponsors == ("BRA",)
    assert texts(window)["OP 2"].startswith("Invites")


def taken(window):
    """The words of the draft's clause that was taken."""
    return [text for text in texts(window).values() if "article 57" in text]


def test_a_clause_is_taken_in_the_shape_of_the_draft(window):
    before = texts(window)
    said = []
    window.workspace.done.connect(said.append)
    to_source(window, "We urge Member States to give effect")
    window.run("edit.take")
    (words,) = taken(window)
    assert words.startswith("Urges Member States to give effect")
    assert any("“We urge” → “Urges”" in str(one) for one in said)
    window.run("edit.undo")
    assert texts(window) == before


def test_or_as_it_stands(window):
    to_source(window, "We urge Member States to give effect")
    window.run("edit.take-as-it-stands")
    (words,) = taken(window)
    assert words.startswith("We urge Member States to give effect")


def test_a_look_before_it_is_taken(window):
    to_source(window, "We urge Member States to give effect")
    window.run("edit.take-look")
    dialog = lists(window)
    (row,) = dialog.listing.rows()
    detail = dialog.listing.detail([row.key])
    assert [piece.text for piece in detail[1].pieces[:2]] == ["We urge", "Urges"]
    assert taken(window) == []
    dialog.do("take")
    (words,) = taken(window)
    assert words.startswith("Urges Member States")


def test_a_paragraph_that_says_something_else_is_added(tmp_path, qtbot):
    text = (
        "Wells\n\nThe General Assembly,\n\n1. Urges cities to dig wells in every suburb;\n\n{}\n\n"
    )
    text += "3. Invites schools to plant trees beside each well;\n"
    files = []
    for name, words in (
        (
            "base",
            "2. Requests the Secretary-General to convene a panel on dry seasons, and to report;",
        ),
        ("rev1", "2. [Requests the Secretary-General to appoint an envoy;]"),
    ):
        whole = text.format(words)
        files.append(replace(read(whole.encode(), f"{name}.txt").parts[0], name=name))
    workspace = Workspace(
        Workbench.create(tmp_path / "w.draftbench", files[0], sources=(files[1],))
    )
    said = []
    workspace.done.connect(said.append)
    row = workspace.cells.find(1, files[1].clauses[3].id)
    assert workspace.part(DraftWords).take(row, 1)
    words = [clause.text.plain for clause in workspace.state.draft]
    workspace.close()
    assert len(words) == len(files[0]) + 1
    assert "convene" in words[3]
    assert "appoint" in words[4]
    assert "Not replaced, because too few words are shared: OP 2." in str(said[-1])
