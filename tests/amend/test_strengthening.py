"""Amendments that make the text weaker or stronger say so, wherever they are shown."""

from __future__ import annotations

from dataclasses import replace

import pytest

from app.texts import BASE, OP1, bench
from draftbench.amend.ballots.voting import strengthening
from draftbench.app.amendments.amendment_data import full_data
from draftbench.app.outputs.sidebyside import side_table
from draftbench.cli.entries import told
from draftbench.compare.several.rows import compare
from draftbench.document import RichText
from draftbench.gui.inspector.amendment_cards import cards_for

DEEPER = BASE[OP1].text.plain.replace("with concern", "with deep concern")
WEAKER = BASE[OP1].text.plain.replace("Urges", "Encourages")


@pytest.fixture
def work(tmp_path):
    with bench(tmp_path) as made:
        yield made


def test_an_amendment_that_weakens_says_so_on_every_side(work):
    one = work.propose_text(OP1, WEAKER, sponsors=("MEX",))
    entry = work.state.entry(one)
    (change,) = strengthening(work.state, entry)
    assert (change.direction.value, change.old, change.new) == ("weaker", "Urges", "Encourages")
    (card,) = cards_for(work.state, (one,))
    assert "weaker: Urges → Encourages" in [pill.text for pill in card.strength]
    assert "weaker: Urges → Encourages" in card.spoken
    assert full_data(work.state, entry)["strength"] == [
        {"direction": "weaker", "old": "Urges", "new": "Encourages"}
    ]
    assert "  weaker: “Urges” → “Encourages”" in list(told(work.state, entry))


def test_it_is_still_said_when_it_was_decided_and_the_text_moved_on(work):
    one = work.propose_text(OP1, WEAKER, sponsors=("MEX",))
    work.accept(one)
    work.edit(OP1, "Calls upon States to do something else entirely.")
    (change,) = strengthening(work.state, work.state.entry(one))
    assert change.direction.value == "weaker"
    (card,) = cards_for(work.state, (one,))
    assert [pill.text for pill in card.pills] == ["accepted", "words changed since"]
    assert [pill.text for pill in card.strength] == ["weaker: Urges → Encourages"]


def test_words_put_in_are_not_put_in_twice_once_they_are_accepted(work):
    one = work.propose_text(OP1, DEEPER, sponsors=("MEX",))
    for act in (lambda: None, lambda: work.accept(one)):
        act()
        (change,) = strengthening(work.state, work.state.entry(one))
        assert (change.direction.value, change.new) == ("stronger", "with deep concern")


def test_texts_side_by_side_say_where_one_is_weaker():
    other = BASE.with_clauses(
        tuple(
            replace(clause, text=RichText(WEAKER)) if clause.id == OP1 else clause
            for clause in BASE
        )
    )
    table = side_table(compare((BASE, replace(other, name="Rev.1"))))
    told = [row.cells[1].plain for row in table.rows]
    assert "weaker: “Urges” → “Encourages”" in told[0]
    assert not any("weaker" in said for said in told[1:])


def test_other_words_say_nothing(work):
    one = work.propose_text(
        OP1, BASE[OP1].text.plain.replace("report", "inform"), sponsors=("MEX",)
    )
    assert strengthening(work.state, work.state.entry(one)) == ()
