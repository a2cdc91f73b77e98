"""What was accepted into another amendment falls with that one, and every list says so."""

from dataclasses import replace

import pytest

from app.texts import BASE, OP1, bench
from draftbench.amend.ballots.votes import Tally
from draftbench.amend.ballots.voting import left_out, voting_list
from draftbench.amend.changesets.editing import replaced
from draftbench.amend.conflicts.contention import conflicts
from draftbench.amend.negotiation import FALLEN, state_counts
from draftbench.amend.wording.speaking import in_words
from draftbench.amend.wording.titles import title
from draftbench.app.amendments import uniting
from draftbench.app.amendments.amendment_data import entry_data
from draftbench.app.amendments.tabling import ground
from draftbench.app.history.rebasing import preview
from draftbench.app.meetings.polling import record_vote, running_result
from draftbench.app.outputs.amendments import amendment_list
from draftbench.app.outputs.negotiation_json import negotiation_data
from draftbench.app.outputs.voting_list import voting_table
from draftbench.document import RichText
from draftbench.errors import UsageError
from draftbench.language.phrasebook import phrasebook

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


@pytest.fixture
def new(work):
    """A new paragraph that is proposed, and the amendments to it: words of it, words of another
    paragraph, one to follow it, and one to the first of these."""
    words = "Urges donors to double their pledges by 2030;"
    one = work.propose_insertion(words, after=OP1, sponsors=("MEX",))
    text = ground(work.register, one)
    clause = next(c.id for c in text if c.text.text == words)
    less = work.propose_text(
        clause, words.replace("double", "raise"), sponsors=("BRA",), parent=one
    )
    elsewhere = edit(work, "concern", "deep concern", "URY", one)
    behind = work.propose_insertion(
        "Thanks all donors;", after=clause, sponsors=("KEN",), parent=one
    )
    upon = work.propose_text(
        clause, words.replace("double", "hold"), sponsors=("PER",), parent=less
    )
    return one, less, elsewhere, behind, upon


@pytest.mark.parametrize("leave", ["reject", "withdraw"])
def test_what_is_tabled_on_a_paragraph_that_was_only_proposed_falls_with_it(work, new, leave):
    one, less, elsewhere, behind, upon = new
    getattr(work, leave)(one)
    assert fallen(work) == {less: one, upon: one}
    entry = work.state.entry(less)
    assert (entry.open, entry.tabled, entry.placement) == (False, False, None)
    assert entry.words == f"fell with {one}"
    assert entry_data(work.state, entry)["words"] == entry.words
    assert work.state.entry(elsewhere).tabled
    assert work.state.entry(behind).tabled  # it waits for another place
    assert not {less, upon} & {ballot.entry.amendment.id for ballot in voting_list(work.state)}
    assert {one.entry.amendment.id: one.why for one in left_out(work.state)} == {
        less: f"It fell with {one}.",
        upon: f"It fell with {one}.",
    }
    assert state_counts(work.state.entries)[FALLEN] == 2
    refused = f"{less} is not put to the vote, because it fell with {one}"
    with pytest.raises(UsageError, match=refused):
        record_vote(work, less, LOST)
    with pytest.raises(UsageError, match=refused):
        work.accept(less)
    states = {
        row.cells[0].plain.split("\n")[0]: row.cells[5].plain
        for row in amendment_list(work.state).rows
    }
    assert states[less] == f"Fell with {one}"
    before = voting_table(work.state).notes[0]
    assert before.startswith("2 amendments are before the meeting.")
    work.undo()
    assert not fallen(work)
    assert work.state.entry(less).tabled


def test_a_paragraph_that_no_text_had_is_named_by_who_proposed_it(work, new):
    one, less, _, behind, upon = new
    work.reject(one)
    say = phrasebook("en")
    named = {
        key: title(work.state, work.state.entry(key).amendment, say) for key in (less, behind, upon)
    }
    assert named == {
        less: f"Amend the new paragraph of {one}",
        behind: f"New paragraph after the new paragraph of {one}",
        upon: f"Amend the new paragraph of {one}",
    }
    assert in_words(work.state, work.state.entry(less)) == (
        f"In the text that {one} would give:",
        "In operative paragraph 2, replace “double” by “raise”.",
    )


def test_a_new_base_text_asks_nothing_of_what_fell(work, new):
    one, less, _, _, upon = new
    work.reject(one)
    again = replace(work.state.base, name="revised")
    clause = again[OP1]
    text = replaced(again, OP1, RichText(clause.text.plain.replace("concern", "alarm")))
    items = {item.amendment for item in preview(work, text).rebase.items}
    assert not items & {less, upon}


@pytest.mark.parametrize("leave", ["reject", "withdraw"])
def test_what_is_tabled_on_words_that_were_only_proposed_falls_with_them(work, parent, leave):
    """Accepting it would bring in words that were rejected; the rest stands by itself."""
    sub = edit(work, "deep concern", "grave and deep concern", "BRA", parent)
    upon = edit(work, "report", "report yearly", "PER", sub)
    both = edit(work, "deep concern and to report", "grave concern and to inform", "CHL", parent)
    elsewhere = edit(work, "report", "report annually", "URY", parent)
    getattr(work, leave)(parent)
    fell = {sub: parent, upon: parent, both: parent}
    assert fallen(work) == fell
    assert not conflicts(work.state)
    assert {one.entry.amendment.id for one in left_out(work.state)} == fell.keys()
    assert [b.entry.amendment.id for b in voting_list(work.state)] == [elsewhere]
    for one in fell:
        assert work.state.entry(one).words == f"fell with {parent}"
        with pytest.raises(UsageError, match="fell with"):
            work.accept(one)
    work.accept(elsewhere)
    assert "deep" not in work.state.draft[OP1].text.text
    work.undo()
    work.undo()
    assert not fallen(work)


def test_what_amends_a_former_wording_falls_with_the_amendment(work, parent):
    late = edit(work, "deep concern", "very deep concern", "BRA", parent)
    work.accept(edit(work, "deep concern", "grave concern", "URY", parent))
    work.reject(parent)
    assert late in fallen(work)


def test_what_amends_words_that_stand_by_themselves_does_not_fall(work, parent):
    sub = edit(work, "report", "report annually", "BRA", parent)
    upon = edit(work, "annually", "twice a year", "CHL", sub)
    work.reject(parent)
    assert not fallen(work)
    work.accept(upon)
    work.accept(sub)
    assert "report twice a year" in work.state.draft[OP1].text.text
