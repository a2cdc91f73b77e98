"""The order of voting: what the rule suggests, and what the chair chooses."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.texts import BASE, OP1, OP2, OP3, bench
from draftbench.amend.ballots.voting import Removal, arranged, left_out, voting_list
from draftbench.amend.changesets.editing import between, replaced
from draftbench.app.meetings.vote_order import order_voting
from draftbench.app.outputs.voting_list import voting_table
from draftbench.app.workbench import Workbench
from draftbench.compare.words.strength import Direction
from draftbench.document import RichText
from draftbench.errors import UsageError
from draftbench.messages.translation import say


@pytest.fixture
def work(tmp_path):
    with bench(tmp_path) as made:
        yield made


def order(work):
    return [one.entry.amendment.id for one in voting_list(work.state)]


def several(work):
    """On OP 1 an addition, other words, and a deletion; on OP 3 an addition."""
    one = BASE[OP1].text.plain
    added = work.propose_text(OP1, one.replace("act", "act soon"), sponsors=("MEX",))
    words = work.propose_text(OP1, one.replace("concern", "alarm"), sponsors=("BRA",))
    gone = work.propose_deletion(OP1, sponsors=("URY",))
    third = BASE[OP3].text.plain
    last = work.propose_text(OP3, third.replace("consider", "consider soon"), sponsors=("MEX",))
    return added, words, gone, last


def test_what_is_furthest_removed_comes_first_part_by_part(work):
    added, words, gone, last = several(work)
    assert order(work) == [gone, words, added, last]
    ballots = voting_list(work.state)
    assert [one.removal for one in ballots] == [
        Removal.DELETION,
        Removal.WORDS,
        Removal.ADDITION,
        Removal.ADDITION,
    ]
    assert [one.part for one in ballots] == [1, 1, 1, 2]
    assert ballots[0].why.startswith("It deletes a whole paragraph. Of the 3 amendments ")
    assert ballots[0].why.endswith(" to this part, it is the furthest removed.")
    assert ballots[1].why.endswith(f"so it comes after {gone}.")


def test_a_part_names_each_of_its_paragraphs_once(work):
    one, two = (BASE[clause].text.plain for clause in (OP1, OP2))
    both = replaced(replaced(BASE, OP1, RichText(f"Again {one}")), OP2, RichText(f"Again {two}"))
    wide = work.propose(between(BASE, both), sponsors=("MEX",))
    words = work.propose_text(OP1, one.replace("concern", "alarm"), sponsors=("BRA",))
    assert {*order(work)} == {wide, words}
    assert {row.group for row in voting_table(work.state).rows} == {"OP 1, OP 2"}


def test_what_excludes_each_other_is_marked_on_both(work):
    _, words, gone, _ = several(work)
    by_id = {one.entry.amendment.id: one for one in voting_list(work.state)}
    assert words in by_id[gone].excludes
    assert gone in by_id[words].excludes


def test_none_of_those_that_propose_the_same_is_further_removed(work):
    words = BASE[OP1].text.plain.replace("concern", "alarm")
    one, twin = (
        work.propose_text(OP1, words, sponsors=(code,), apart=True) for code in ("MEX", "BRA")
    )
    assert order(work) == [one, twin]
    first, second = voting_list(work.state)
    assert (first.rivals, second.former, first.why) == (0, None, second.why)
    assert (first.excludes, second.excludes) == ((twin,), (one,))
    other = work.propose_deletion(OP1, sponsors=("URY",))
    assert [one.former for one in voting_list(work.state)] == [None, other, other]


def test_amendments_to_an_amendment_come_before_it(work):
    parent = work.propose_text(
        OP1, BASE[OP1].text.plain.replace("concern", "alarm"), sponsors=("MEX",)
    )
    sub = work.propose_text(
        OP1,
        BASE[OP1].text.plain.replace("concern", "great alarm"),
        sponsors=("MEX",),
        parent=parent,
    )
    assert order(work) == [sub, parent]
    first = voting_list(work.state)[0]
    assert first.before == parent
    assert first.hindrance == ""


@pytest.mark.parametrize("language", ["fr", "es", "ru", "ar", "zh_CN"])
@pytest.mark.parametrize(
    ("new", "ways"),
    [
        ("Urges all States to act with concern;", {Direction.STRONGER}),
        ("Invites States to act with concern;", {Direction.WEAKER}),
        ("Invites all States to act with concern;", {Direction.STRONGER, Direction.WEAKER}),
    ],
)
def test_whether_it_makes_the_text_stronger_is_said_in_the_language_of_the_reader(
    work, new, ways, language
):
    work.edit(OP1, "Urges States to act with concern;")
    work.propose_text(OP1, new, sponsors=("MEX",))
    (ballot,) = voting_list(work.state)
    assert set(ballot.ways) == ways
    words = say(ballot.why, language)
    assert not any(way.value in words for way in Direction)


def test_drafts_and_what_was_decided_are_not_on_the_list(work):
    added, words, gone, last = several(work)
    work.reject(gone)
    work.accept(words)
    assert order(work) == [added, last]
    work.propose_deletion(OP2, sponsors=("MEX",), draft=True)
    assert order(work) == [added, last]


def test_what_no_longer_fits_says_why(work):
    text = BASE[OP1].text.plain
    one = work.propose_text(OP1, text.replace("concern", "alarm"), sponsors=("MEX",))
    two = work.propose_text(OP1, text.replace("concern", "anger"), sponsors=("BRA",))
    work.accept(one)
    (ballot,) = voting_list(work.state)
    assert ballot.entry.amendment.id == two
    assert ballot.hindrance
    assert ballot.hindrance in voting_table(work.state).rows[0].cells[3].plain


def test_what_is_gone_or_there_already_is_not_put_to_the_vote(work):
    text = BASE[OP1].text.plain
    one = work.propose_text(OP1, text.replace("act", "act soon"), sponsors=("MEX",))
    other = work.propose_text(OP1, text.replace("act", "act soon"), sponsors=("BRA",), apart=True)
    third = work.propose_text(OP3, BASE[OP3].text.plain + " So be it.", sponsors=("URY",))
    gone = work.propose_text(OP2, BASE[OP2].text.plain + " Soon.", sponsors=("URY",))
    by_id = {ballot.entry.amendment.id: ballot for ballot in voting_list(work.state)}
    assert (by_id[one].excludes, by_id[other].excludes) == ((other,), (one,))
    assert left_out(work.state) == ()
    work.accept(one)  # and the other is superseded
    soon = replaced(BASE, OP1, RichText(text.replace("act", "act soon")))
    same = work.propose(between(BASE, soon), sponsors=("BRA",))
    work.delete(OP2)
    assert order(work) == [third]
    assert [(out.entry.amendment.id, bool(out.why)) for out in left_out(work.state)] == [
        (gone, True),
        (same, True),
    ]
    rows = voting_table(work.state).rows
    assert [row.cells[1].plain.split("\n")[0] for row in rows] == [third, gone, same]
    assert left_out(work.state)[1].why in rows[2].cells[3].plain
    deletion = work.propose_deletion(OP3, sponsors=("MEX",))
    work.accept(deletion)
    assert order(work) == []
    assert {out.entry.amendment.id for out in left_out(work.state)} == {same, gone, third}


def test_the_chair_chooses_and_undo_brings_the_suggestion_back(work, tmp_path):
    added, words, gone, last = several(work)
    order_voting(work, (added, gone), by="Chair")
    assert order(work) == [added, words, gone, last]
    moved = [one.entry.amendment.id for one in voting_list(work.state) if one.by_chair]
    assert moved == [added, gone]
    assert "changed by the chair" in " ".join(voting_table(work.state).notes)
    with Workbench.view(work.path) as again:
        assert order(again) == [added, words, gone, last]
    assert work.undo() == "Set the order of voting"
    assert order(work) == [gone, words, added, last]
    work.redo()
    assert order(work)[0] == added
    count = len(work.events)
    order_voting(work, (added, gone))
    assert len(work.events) == count
    order_voting(work, ())
    assert order(work)[0] == gone


def test_an_order_that_cannot_be_is_refused(work):
    added, _, gone, _ = several(work)
    with pytest.raises(UsageError, match="named twice"):
        order_voting(work, (added, added))
    with pytest.raises(UsageError, match="no amendment am-99"):
        order_voting(work, ("am-99",))
    work.reject(gone)
    with pytest.raises(UsageError, match="no vote on it"):
        order_voting(work, (gone,))


def test_an_order_for_one_file_leaves_the_project_as_it_is(work):
    added, words, gone, last = several(work)
    table = voting_table(work.state, (last, gone))
    assert [row.cells[1].plain.split("\n")[0] for row in table.rows] == [last, words, added, gone]
    assert work.state.voting == ()


@given(st.lists(st.integers(0, 6), unique=True), st.lists(st.integers(0, 9), unique=True))
def test_an_order_moves_only_what_it_names(ids, chosen):
    found = arranged(ids, chosen)
    assert sorted(found) == sorted(ids)
    assert [one for one in found if one in chosen] == [one for one in chosen if one in ids]
    for at, one in enumerate(ids):
        if one not in chosen:
            assert found[at] == one


def test_new_paragraphs_at_one_place_do_not_exclude_each_other(work):
    one = work.propose_insertion("Thanks Brazil;", after=OP1, sponsors=("MEX",))
    other = work.propose_insertion("Thanks Uruguay;", after=OP1, sponsors=("BRA",))
    gone = work.propose_deletion(OP1, sponsors=("URY",))
    moved = work.propose_move(OP3, after=OP1, sponsors=("URY",))
    twin = work.propose_insertion("Thanks  Brazil;", after=OP1, sponsors=("URY",), apart=True)
    by_id = {b.entry.amendment.id: b for b in voting_list(work.state)}
    assert by_id[other].excludes == ()
    assert by_id[gone].excludes == ()
    assert by_id[moved].excludes == ()
    assert (by_id[one].excludes, by_id[twin].excludes) == ((twin,), (one,))


def test_a_paragraph_is_moved_to_one_place_only(work):
    first = work.propose_move(OP3, after=OP1, sponsors=("MEX",))
    second = work.propose_move(OP3, after=None, sponsors=("BRA",))
    by_id = {b.entry.amendment.id: b for b in voting_list(work.state)}
    assert (by_id[first].excludes, by_id[second].excludes) == ((second,), (first,))


def test_a_new_paragraph_is_still_voted_on_when_the_one_before_it_is_deleted(work):
    new = work.propose_insertion("Thanks Brazil;", after=OP1, sponsors=("MEX",))
    words = work.propose_text(OP1, BASE[OP1].text.plain.replace("act", "rest"), sponsors=("BRA",))
    work.accept(work.propose_deletion(OP1, sponsors=("URY",)))
    (ballot,) = voting_list(work.state)
    assert ballot.entry.amendment.id == new
    assert not ballot.hindrance
    assert [one.entry.amendment.id for one in left_out(work.state)] == [words]
    assert voting_table(work.state).rows
