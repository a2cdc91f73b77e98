"""What was accepted into another amendment falls with that one, and every list says so."""

import pytest

from app.texts import BASE, OP1, bench
from draftbench.amend.ballots.votes import Tally
from draftbench.amend.negotiation import FALLEN, state_counts
from draftbench.app.amendments import uniting
from draftbench.app.amendments.amendment_data import entry_data
from draftbench.app.amendments.tabling import ground
from draftbench.app.meetings.polling import record_vote, running_result
from draftbench.app.outputs.amendments import amendment_list
from draftbench.app.outputs.negotiation_json import negotiation_data
from draftbench.app.outputs.voting_list import voting_table

WON, LOST = Tally(30, 10), Tally(10, 30)


@pytest.fixture
def work(tmp_path):
    with bench(tmp_path) as opened:
        yield opened


def edit(work, old, new, sponsor="MEX", parent=None):
    text = ground(work.register, parent)[OP1].text.text
    assert old in text
    return work.propose_text(OP1, text.replace(old, new), sponsors=(sponsor,), parent=parent)


@pytest.fixture
def parent(work):
    return edit(work, "concern", "deep concern")


def fallen(work):
    return {e.amendment.id: e.fell_with for e in work.state.entries if e.fell_with}


def test_what_was_accepted_into_an_amendment_falls_with_it(work, parent):
    sub = edit(work, "deep concern", "grave concern", "BRA", parent)
    upon = edit(work, "grave concern", "very grave concern", "URY", sub)
    for one in (upon, sub):
        work.accept(one)
    assert not fallen(work)
    work.reject(parent)
    assert fallen(work) == {sub: parent, upon: parent}
    entry, table = work.state.entry(sub), amendment_list(work.state)
    assert not entry.in_text
    assert entry.words == f"accepted, but fell with {parent}"
    written = {one["id"]: one for one in negotiation_data(work.state)["amendments"]}[sub]
    for data in (entry_data(work.state, entry), written):
        assert (data["fell_with"], data["words"]) == (parent, entry.words)
    states = {row.cells[0].plain.split("\n")[0]: row.cells[5].plain for row in table.rows}
    assert states[sub].startswith(f"Accepted, but fell with {parent}")
    assert "2 fell with others" in table.notes[0]
    assert state_counts(work.state.entries) == {"rejected": 1, FALLEN: 2}
    work.undo()
    assert not fallen(work)
    work.accept(parent)
    assert not fallen(work)


def test_it_falls_with_the_one_that_its_parent_was_merged_into(work, parent):
    other = edit(work, "States", "all States", "KEN")
    work.accept(edit(work, "deep concern", "grave concern", "BRA", parent))
    (sub,) = (one for one, _ in work.state.course(parent).folded)
    uniting.merge_into(work, [parent], other)
    assert not fallen(work)
    work.withdraw(other)
    assert fallen(work) == {sub: other}


def test_what_was_accepted_after_its_parent_fell_stands(work, parent):
    sub = edit(work, "report", "report annually", "BRA", parent)
    work.reject(parent)
    work.accept(sub)
    assert work.state.entry(sub).in_text
    assert not fallen(work)


def test_votes_say_what_fell_with_an_amendment_that_was_rejected_later(work, parent):
    sub = edit(work, "deep concern", "grave concern", "BRA", parent)
    record_vote(work, sub, WON)
    record_vote(work, parent, LOST)
    assert fallen(work) == {sub: parent}
    said = {item.subject: item.said for item in running_result(work)}
    assert said[sub].endswith(f", but fell with {parent}")
    assert "fell" not in said[parent]
    results = {
        row.cells[1].plain.split("\n")[0]: row.cells[6].plain
        for row in voting_table(work.state).rows
    }
    assert results[sub].endswith(f", but fell with {parent}")
    assert "fell" not in results[parent]


def test_it_falls_with_a_parent_that_a_vote_on_another_one_disposed_of(work, parent):
    rival = work.propose_text(
        OP1, BASE[OP1].text.plain.replace("concern", "alarm"), sponsors=("KEN",)
    )
    sub = edit(work, "deep concern", "grave concern", "BRA", parent)
    work.accept(sub)
    record_vote(work, rival, WON)
    assert work.state.entry(parent).moot == rival
    assert fallen(work) == {sub: parent}
