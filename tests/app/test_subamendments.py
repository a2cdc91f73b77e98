"""Amendments to amendments, and packages."""

from dataclasses import replace

import pytest

from app.texts import BASE, OP1, OP2, bench, words
from draftbench.amend.amendment import Outcome, Status
from draftbench.amend.ballots.votes import Tally
from draftbench.amend.ballots.voting import voting_list
from draftbench.amend.changesets.editing import between, replaced
from draftbench.amend.conflicts.contention import conflicts
from draftbench.amend.registers.ledger import condition
from draftbench.app.amendments import adopting, deciding, packaging
from draftbench.app.amendments.tabling import ground
from draftbench.app.history.rebasing import rebase
from draftbench.app.meetings.polling import record_vote
from draftbench.app.workbench import Workbench
from draftbench.document import ClauseId, RichText
from draftbench.errors import ConflictError, UsageError

FIRST = BASE[OP1].text.text


@pytest.fixture
def work(tmp_path):
    with bench(tmp_path) as opened:
        yield opened


def edit(work, old, new, sponsor="MEX", clause=OP1, parent=None):
    text = ground(work.register, parent)[clause].text.text
    assert old in text
    return work.propose_text(clause, text.replace(old, new), sponsors=(sponsor,), parent=parent)


@pytest.fixture
def parent(work):
    return edit(work, "concern", "deep concern")


def test_in_a_conflict_of_what_has_no_place_the_draft_stands_on_the_other_side(work, parent):
    edit(work, "deep concern", "grave concern", "BRA", parent=parent)
    alarm = edit(work, "concern", "alarm", "URY")
    work.accept(alarm)
    found = conflicts(work.state)
    assert {one.on for one in found} == {None, parent}
    for one in found:
        assert one.accepted == (alarm,)
        (stands,) = [side for side in one.sides if side.accepted]
        assert stands.text == words(work)[0]


def test_it_is_made_for_what_the_parent_would_give_and_shown_against_it(work, parent):
    child = edit(work, "deep concern", "grave concern", "BRA", parent=parent)
    entry = work.state.entry(child)
    assert entry.amendment.parent == parent
    assert entry.amendment.changes.seen[OP1].text == FIRST.replace("concern", "deep concern")
    assert entry.placement.outcome is Outcome.APPLIES
    assert entry.placement.changes is None
    assert "what am-1 would give" in entry.placement.why
    assert entry.competing == work.state.entry(parent).competing == ()
    text, changes = adopting.wanted(work.register, child)
    assert "deep concern" in text[OP1].text.text
    assert [c.new.plain for c in changes.changes] == ["grave"]


def test_accepting_it_makes_a_new_revision_of_the_parent_and_leaves_the_text(work, parent):
    child = edit(work, "deep concern", "grave concern", "BRA", parent=parent)
    former = work.state.entry(parent).amendment
    work.accept(child)
    assert words(work)[0] == FIRST
    entry = work.state.entry(parent)
    assert (entry.status, entry.amendment.revision) == (Status.TABLED, 2)
    assert work.state.course(parent).revisions == (former,)
    work.accept(parent)
    assert words(work)[0] == FIRST.replace("concern", "grave concern")
    work.undo()
    work.undo()
    assert work.state.entry(parent).amendment == former
    assert work.state.entry(child).status is Status.TABLED


def test_if_the_parent_is_accepted_first_it_is_placed_on_the_draft(work, parent):
    child = edit(work, "deep concern", "grave concern", "BRA", parent=parent)
    work.accept(parent)
    placement = work.state.entry(child).placement
    assert placement.outcome is Outcome.APPLIES
    assert placement.why.startswith("am-1, which it amends, is accepted.")
    work.accept(child)
    assert words(work)[0] == FIRST.replace("concern", "grave concern")


def test_if_the_parent_falls_it_stands_by_itself_where_it_can(work, parent):
    elsewhere = edit(work, "report", "report annually", "BRA", parent=parent)
    upon_it = edit(work, "deep concern", "grave concern", "BRA", parent=parent)
    work.reject(parent)
    placement = work.state.entry(elsewhere).placement
    assert placement.outcome is Outcome.APPLIES
    assert placement.why.startswith("am-1, which it amends, is rejected; this one stands by itself")
    assert work.state.entry(upon_it).fell_with == parent
    assert not conflicts(work.state)
    work.accept(elsewhere)
    assert words(work)[0] == FIRST.replace("report", "report annually")


def test_amendments_to_one_amendment_can_collide(work, parent):
    one = edit(work, "deep concern", "grave concern", "BRA", parent=parent)
    other = edit(work, "deep concern", "serious concern", "URY", parent=parent)
    assert work.state.entry(one).competing == (other,)
    (conflict,) = conflicts(work.state)
    assert (conflict.members, conflict.on) == ((one, other), parent)
    assert [side.text for side in conflict.sides] == [
        FIRST.replace("concern", "grave concern"),
        FIRST.replace("concern", "serious concern"),
    ]
    work.accept(one)
    assert work.state.entry(other).placement.outcome is Outcome.CONFLICT
    (left,) = conflicts(work.state)
    assert (left.members, left.on) == ((other,), parent)
    assert [side.text for side in left.sides] == [
        FIRST.replace("concern", "grave concern"),
        FIRST.replace("concern", "serious concern"),
    ]


def test_conflicts_of_one_clause_in_the_draft_and_in_what_amends_it_stay_apart(work, parent):
    rival = edit(work, "concern", "alarm", "URY")
    one = edit(work, "deep concern", "grave concern", "BRA", parent=parent)
    other = edit(work, "deep concern", "serious concern", "URY", parent=parent)
    found = {each.on: each for each in conflicts(work.state)}
    assert {on: each.members for on, each in found.items()} == {
        None: (parent, rival),
        parent: (one, other),
    }
    assert {each.clause for each in found.values()} == {OP1}


def test_amendments_to_one_amendment_that_want_the_same_words_do_not_collide(work, parent):
    one = edit(work, "deep concern", "“grave” concern", "BRA", parent=parent)
    text = ground(work.register, parent)
    clause, second = text[OP1].text.text, text[OP2].text.text
    wanted = replaced(text, OP1, RichText(clause.replace("deep", '"grave"')))
    wanted = replaced(wanted, OP2, RichText(second.replace("convene", "hold")))
    other = work.propose(between(text, wanted), sponsors=("URY",), title="Both", parent=parent)
    assert work.state.entry(one).competing == work.state.entry(other).competing == ()
    assert conflicts(work.state) == ()


def test_one_amends_what_amends(work, parent):
    child = edit(work, "deep concern", "grave concern", "BRA", parent=parent)
    grandchild = edit(work, "grave concern", "very grave concern", "URY", parent=child)
    work.accept(grandchild)
    assert work.state.entry(child).amendment.revision == 2
    work.accept(child)
    work.accept(parent)
    assert words(work)[0] == FIRST.replace("concern", "very grave concern")


def test_a_parent_without_a_place_takes_its_amendments_along(work, parent):
    child = edit(work, "deep concern", "grave concern", "BRA", parent=parent)
    work.edit(OP1, FIRST.replace("concern", "alarm"))
    assert work.state.entry(parent).placement.outcome is Outcome.CONFLICT
    placement = work.state.entry(child).placement
    assert placement.outcome is Outcome.CONFLICT
    assert "am-1 itself no longer has a place there" in placement.why
    with pytest.raises(ConflictError):
        work.accept(child)
    with pytest.raises(ConflictError, match="no longer has a place"):
        ground(work.register, parent)


def test_it_can_be_adopted_with_other_words(work, parent):
    child = edit(work, "deep concern", "grave concern", "BRA", parent=parent)
    adopted = adopting.reworded(
        work.register, child, FIRST.replace("concern", "quite deep concern")
    )
    adopting.accept_as_modified(work, child, adopted)
    assert work.state.entry(child).status is Status.MODIFIED
    work.accept(parent)
    assert words(work)[0] == FIRST.replace("concern", "quite deep concern")


def test_a_closed_amendment_cannot_be_amended(work, parent):
    work.reject(parent)
    with pytest.raises(UsageError, match="rejected already"):
        work.propose_text(OP1, "Urges;", sponsors=("BRA",), parent=parent)


def test_a_family_survives_closing(tmp_path):
    with bench(tmp_path) as work:
        one = edit(work, "concern", "deep concern")
        child = edit(work, "deep concern", "grave concern", "BRA", parent=one)
        edit(work, "report", "report annually", "URY", parent=one)
        work.accept(child)
        state = work.state
    with Workbench.open(tmp_path / "n.draftbench") as again:
        assert again.state == state


# packages


@pytest.fixture
def pair(work):
    ids = (edit(work, "concern", "deep concern"), edit(work, "convene", "hold", clause=OP2))
    packaging.make(work, "Both", ids)
    return ids


def test_a_package_is_accepted_in_one_act_and_undone_in_one(work, pair):
    decided = packaging.accept_package(work, "Both")
    assert decided.done == pair
    assert "deep concern" in words(work)[0]
    assert "hold" in words(work)[1]
    assert condition(work.state.packages["Both"], work.state.states) == "accepted"
    work.undo()
    assert words(work) == [c.text.text for c in BASE]
    assert condition(work.state.packages["Both"], work.state.states) == "open"


def test_a_member_is_not_decided_alone(work, pair):
    for decide in (work.accept, work.reject):
        with pytest.raises(ConflictError, match="stands or falls"):
            decide(pair[0])
    assert deciding.accept(work, pair).done == pair


def test_a_package_of_which_one_cannot_be_accepted_is_not_accepted_at_all(work, pair):
    other = edit(work, "convene", "organize", "BRA", clause=OP2)
    (obstacle,) = packaging.obstacles(work.state, work.state.packages["Both"])
    assert (obstacle.member, obstacle.others, obstacle.within) == (pair[1], (other,), False)
    work.accept(other)
    events = work.events
    decided = packaging.accept_package(work, "Both")
    assert decided.done == ()
    assert {key for key, _ in decided.refused} == set(pair)
    assert work.events == events
    assert words(work)[0] == FIRST


def test_what_a_vote_disposed_of_stands_in_the_way_of_its_package(work, pair):
    rival = edit(work, "convene", "organize", "BRA", clause=OP2)
    record_vote(work, rival, Tally(without_vote=True))
    (obstacle,) = packaging.obstacles(work.state, work.state.packages["Both"])
    assert (obstacle.member, obstacle.others, obstacle.within) == (pair[1], (rival,), False)
    said = f"{pair[1]} is not put to the vote, because {rival} was adopted"
    assert obstacle.why == f"{said}."
    refused = dict(packaging.accept_package(work, "Both").refused)
    assert str(refused[pair[1]]) == f"{said}; dissolve the package “Both” to decide on the others."
    assert f"stands or falls with {pair[1]}" in str(refused[pair[0]])
    assert packaging.reject_package(work, "Both").done == pair


def test_a_member_that_is_withdrawn_breaks_the_package_and_frees_the_others(work, pair):
    work.withdraw(pair[0])
    how = condition(work.state.packages["Both"], work.state.states)
    assert how == "broken: am-1 is withdrawn"
    with pytest.raises(ConflictError, match="broken: am-1 is withdrawn"):
        packaging.accept_package(work, "Both")
    work.accept(pair[1])
    assert "hold" in words(work)[1]


def test_a_package_falls_together_or_is_dissolved(work, pair):
    packaging.reject_package(work, "Both").raise_first()
    assert {work.state.entry(one).status for one in pair} == {Status.REJECTED}
    assert condition(work.state.packages["Both"], work.state.states) == "rejected"
    work.undo()
    packaging.dissolve(work, "Both")
    assert work.state.package_of(pair[0]) is None
    work.accept(pair[0])


@pytest.mark.parametrize(
    ("name", "ids", "sentence"),
    [
        ("Both", ("am-1", "am-2"), "already"),
        (" ", ("am-1", "am-2"), "needs a name"),
        ("One", ("am-3",), "at least two"),
        ("Other", ("am-1", "am-3"), "in the package “Both”"),
        ("Other", ("am-3", "am-9"), "no amendment am-9"),
    ],
)
def test_packages_that_make_no_sense_are_refused(work, pair, name, ids, sentence):
    edit(work, "report", "report annually")
    with pytest.raises(UsageError, match=sentence):
        packaging.make(work, name, ids)
    assert list(work.state.packages) == ["Both"]


def test_what_amends_an_amendment_alike_is_one_with_two_sponsors(work, parent):
    """As for amendments of the draft: it joins, or is kept apart, and each excludes the other."""
    child = edit(work, "deep concern", "grave concern", "BRA", parent=parent)
    assert edit(work, "deep concern", "grave concern", "URY", parent=parent) == child
    assert work.state.entry(child).amendment.sponsors == ("BRA", "URY")
    with pytest.raises(UsageError, match="proposes this already"):
        edit(work, "deep concern", "grave concern", "URY", parent=parent)
    text = ground(work.register, parent)
    wanted = text[OP1].text.text.replace("deep concern", "grave concern")
    terms = {"sponsors": ("MEX",), "parent": parent, "apart": True}
    twin = work.propose_text(OP1, wanted, **terms)
    assert work.state.entry(twin).amendment.sponsors == ("MEX",)
    excludes = {b.entry.amendment.id: b.excludes for b in voting_list(work.state)}
    assert (excludes[child], excludes[twin]) == ((twin,), (child,))


def test_what_amends_an_amendment_does_not_join_what_says_so_of_the_draft(work, parent):
    text = ground(work.register, parent)[OP1].text.text
    other = edit(work, "report", "report annually", "BRA")
    upon = work.propose_text(
        OP1, text.replace("report", "report annually"), sponsors=("URY",), parent=parent
    )
    assert upon != other
    assert work.state.entry(other).amendment.sponsors == ("BRA",)


@pytest.mark.parametrize("decided", [True, False])
@pytest.mark.parametrize("has_it", [True, False])
def test_what_was_accepted_into_an_amendment_is_told_with_it_on_a_new_base_text(
    work, parent, decided, has_it
):
    child = edit(work, "deep concern", "grave concern", "BRA", parent=parent)
    work.accept(child)
    if decided:
        work.accept(parent)
    report = rebase(work, retyped(work.state.draft if has_it else BASE))
    told = {item.amendment: item for item in report.rebase.items}
    assert [item.amendment for item in report.rebase.items] == [parent, child]
    assert told[child].fate is told[parent].fate
    assert told[child].within == parent
    assert told[child] not in report.rebase.undecided
    assert told[child].author == "Brazil"
    again = rebase(work, retyped(work.state.draft))  # what a base text took in is told later, too
    assert {item.amendment for item in again.rebase.items} == {parent, child}


def retyped(text):
    """A text whose clauses have other names."""
    return text.with_clauses(
        tuple(replace(c, id=ClauseId(f"x{number}")) for number, c in enumerate(text))
    )
