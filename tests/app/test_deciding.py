"""The life of amendments: states, bulk, recommendation, other words, parts, sponsors."""

import pytest

from app.texts import BASE, OP1, OP2, OP3, bench, words
from draftbench.amend.amendment import Outcome, Status
from draftbench.amend.changesets.editing import between, replaced
from draftbench.amend.registers.states import Advice, Step
from draftbench.amend.wording.titles import title
from draftbench.app.amendments import adopting, deciding, packaging, recommending, sponsoring
from draftbench.app.workbench import Workbench
from draftbench.document import RichText
from draftbench.errors import ConflictError, UsageError
from draftbench.formats.docx.write.bracketed import compiled
from draftbench.language.phrasebook import phrasebook

FIRST, SECOND = BASE[OP1].text.text, BASE[OP2].text.text


@pytest.fixture
def work(tmp_path):
    with bench(tmp_path) as opened:
        yield opened


def edit(work, old, new, sponsor="MEX", clause=OP1, **terms):
    text = work.state.draft[clause].text.text.replace(old, new)
    return work.propose_text(clause, text, sponsors=(sponsor,), **terms)


def two_clauses(work):
    """An amendment to OP 1 and OP 2, with two edits of OP 1."""
    wanted = replaced(
        work.state.draft, OP1, RichText(FIRST.replace("concern", "alarm").replace("States", "all"))
    )
    wanted = replaced(wanted, OP2, RichText(SECOND.replace("convene", "hold")))
    return work.propose(
        between(work.state.draft, wanted), sponsors=("MEX", "BRA"), title="Two", reason="Better."
    )


def status(work, amendment):
    return work.state.entry(amendment).status


def test_a_draft_is_placed_but_competes_with_nobody_and_no_output_shows_it(work):
    draft = edit(work, "concern", "alarm", draft=True)
    other = edit(work, "concern", "deep concern", "BRA")
    entry = work.state.entry(draft)
    assert (entry.status, entry.open, entry.tabled) == (Status.DRAFT, True, False)
    assert entry.placement.outcome is Outcome.APPLIES
    assert work.state.entry(other).competing == ()
    assert compiled(work.state).proposals == 1
    with pytest.raises(UsageError, match="submit, table, withdraw"):
        work.accept(draft)
    deciding.step(work, Step.SUBMIT, (draft,)).raise_first()
    turns = [(t.status, t.moment.by) for t in work.state.course(draft).turns]
    assert turns == [(Status.SUBMITTED, "Secretariat")]
    made = deciding.step(work, Step.TABLE, (draft,), by="Chair")
    ((was, tabled),) = made.drafts
    assert (was, made.done, work.state.entry(draft)) == (draft, (tabled,), None)
    assert work.state.entry(other).competing == (tabled,)
    assert work.state.course(tabled).turns == ()


def test_a_bulk_does_what_is_allowed_says_the_rest_and_is_undone_at_once(work):
    ids = [edit(work, "concern", f"concern {n}") for n in range(3)]
    work.reject(ids[1])
    decided = deciding.step(work, Step.REJECT, ids, why="No time.")
    assert decided.done == (ids[0], ids[2])
    assert [key for key, _ in decided.refused] == [ids[1]]
    assert "rejected already" in str(decided.refused[0][1])
    assert work.state.course(ids[0]).note == "No time."
    assert work.undo() == "Rejected am-1, am-3"
    assert [status(work, one) for one in ids] == [Status.TABLED, Status.REJECTED, Status.TABLED]


def test_a_bulk_of_acceptances_takes_each_on_what_the_former_ones_left(work):
    one = edit(work, "convene", "hold", clause=OP2)
    other = edit(work, "experts", "many experts", "BRA", clause=OP2)
    third = edit(work, "concern", "alarm", "URY")
    decided = deciding.accept(work, (one, other, third))
    assert decided == deciding.Decided((one, other, third))
    assert "hold a meeting of many experts" in words(work)[1]
    assert "alarm" in words(work)[0]
    work.undo()
    assert words(work) == [c.text.text for c in BASE]


def test_a_bulk_of_acceptances_picks_none_of_those_that_exclude_each_other(work):
    one = edit(work, "concern", "deep concern")
    other = edit(work, "concern", "alarm", "BRA")
    third = edit(work, "convene", "hold", clause=OP2)
    fourth = edit(work, "consider", "ponder", clause=OP3)
    fifth = edit(work, "consider", "read", "URY", clause=OP3, alternative_to=fourth)
    foreseen = deciding.foreseen(work, Step.ACCEPT, (one, other, third, fifth))
    decided = deciding.accept(work, (one, other, third, fifth))
    assert decided.done == foreseen.done == (third,)
    assert [key for key, _ in decided.refused] == [one, other, fifth]
    assert all(isinstance(error, ConflictError) for _, error in decided.refused)
    assert [status(work, each) for each in (one, other, fourth, fifth)] == [Status.TABLED] * 4
    assert deciding.accept(work, (fifth,)).done == (fifth,)
    assert status(work, fourth) is Status.SUPERSEDED
    assert work.state.course(fourth).superseded_by == fifth


def test_a_package_that_excludes_another_amendment_is_not_taken_in_a_bulk(work):
    one = edit(work, "concern", "deep concern")
    other = edit(work, "convene", "hold", clause=OP2)
    rival = edit(work, "concern", "alarm", "BRA")
    third = edit(work, "consider", "ponder", clause=OP3)
    packaging.make(work, "Both", (one, other))
    decided = deciding.accept(work, (one, other, third))
    assert decided.done == (third,)
    assert {key for key, _ in decided.refused} == {one, other}
    assert deciding.accept(work, (one, other)).done == (one, other)
    assert status(work, rival) is Status.TABLED


def test_nothing_is_recorded_where_all_is_refused(work):
    one = edit(work, "concern", "alarm")
    work.withdraw(one)
    events = work.events
    assert not deciding.step(work, Step.HOLD, (one,)).done
    assert not deciding.accept(work, (one, "am-9")).done
    assert work.events == events


def test_what_was_rejected_can_be_tabled_again(work):
    one = edit(work, "concern", "alarm")
    work.reject(one)
    deciding.step(work, Step.TABLE, (one,), why="Reconsidered.").raise_first()
    assert status(work, one) is Status.TABLED
    work.accept(one)
    assert "alarm" in words(work)[0]


def test_a_recommendation_never_changes_the_text_and_keeps_its_history(work):
    one = edit(work, "concern", "alarm")
    before = work.state.draft
    recommending.recommend(work, one, Advice.REJECT, why="Too strong.", by="Bureau")
    adopted = adopting.reworded(work.register, one, FIRST.replace("concern", "grave concern"))
    recommending.recommend(work, one, Advice.MODIFY, adopted=adopted, by="Bureau")
    assert work.state.draft == before
    assert status(work, one) is Status.TABLED
    said = work.state.course(one).recommendations
    assert [(s.advice, s.moment.by, s.moment.why) for s in said] == [
        (Advice.REJECT, "Bureau", "Too strong."),
        (Advice.MODIFY, "Bureau", ""),
    ]
    recommending.follow(work, one)
    assert "grave concern" in words(work)[0]
    assert status(work, one) is Status.MODIFIED
    other = edit(work, "convene", "hold", clause=OP2)
    recommending.recommend(work, other, Advice.REFER, to="Drafting group")
    with pytest.raises(UsageError, match="Nothing that decides am-2"):
        recommending.follow(work, other)
    recommending.recommend(work, other, Advice.NONE)
    assert work.state.course(other).recommendation is None


@pytest.mark.parametrize(
    ("advice", "terms"),
    [
        (Advice.MODIFY, {}),
        (Advice.MERGE, {}),
        (Advice.MERGE, {"into": "am-1"}),
        (Advice.ACCEPT, {"to": "Group"}),
        (Advice.ACCEPT, {"into": "am-1"}),
    ],
)
def test_a_recommendation_without_what_belongs_to_it_is_refused(work, advice, terms):
    one = edit(work, "concern", "alarm")
    with pytest.raises(UsageError):
        recommending.recommend(work, one, advice, **terms)
    assert work.state.course(one).recommendations == ()


def test_accepted_as_modified_keeps_what_was_proposed_and_what_was_adopted(work):
    one = edit(work, "concern", "alarm")
    adopted = adopting.reworded(work.register, one, FIRST.replace("concern", "grave concern"))
    adopting.accept_as_modified(work, one, adopted, why="Compromise.")
    assert "with grave concern" in words(work)[0]
    entry, course = work.state.entry(one), work.state.course(one)
    assert entry.status is Status.MODIFIED
    assert "alarm" in entry.amendment.changes.patches[OP1]
    assert "grave" in course.adopted.patches[OP1]
    assert course.note == "Compromise."
    assert work.undo() == "Accepted am-1 as modified"
    assert (status(work, one), words(work)[0]) == (Status.TABLED, FIRST)


def test_adopting_just_what_was_proposed_is_plain_acceptance(work):
    one = edit(work, "concern", "alarm")
    adopted = adopting.reworded(work.register, one, FIRST.replace("concern", "alarm"))
    adopting.accept_as_modified(work, one, adopted)
    assert status(work, one) is Status.ACCEPTED


def test_other_words_can_be_adopted_where_an_amendment_is_in_conflict(work):
    one, other = edit(work, "concern", "deep concern"), edit(work, "concern", "alarm", "BRA")
    work.accept(one)
    assert work.state.entry(other).placement.outcome is Outcome.CONFLICT
    now = words(work)[0]
    adopted = adopting.reworded(
        work.register, other, now.replace("deep concern", "concern and alarm")
    )
    adopting.accept_as_modified(work, other, adopted)
    assert "concern and alarm" in words(work)[0]
    assert status(work, other) is Status.MODIFIED


def test_other_words_for_one_of_several_clauses_leave_the_others_as_proposed(work):
    one = two_clauses(work)
    with pytest.raises(UsageError, match=r"OP 1, OP 2"):
        adopting.reworded(work.register, one, "Urges States to act;")
    adopted = adopting.reworded(work.register, one, "Urges States to act;", "OP 1")
    adopting.accept_as_modified(work, one, adopted)
    assert words(work)[0] == "Urges States to act;"
    assert "hold" in words(work)[1]


def test_other_words_for_a_new_clause(work):
    one = work.propose_insertion("Decides to meet;", after=OP2, sponsors=("MEX",))
    adopted = adopting.reworded(work.register, one, "Decides to meet in Vienna;")
    adopting.accept_as_modified(work, one, adopted)
    assert words(work)[2] == "Decides to meet in Vienna;"
    assert status(work, one) is Status.MODIFIED


def test_a_clause_that_was_to_go_can_stay_with_other_words(work):
    one = work.propose_deletion(OP2, sponsors=("MEX",))
    adopted = adopting.reworded(work.register, one, "Invites the Secretariat to convene experts;")
    adopting.accept_as_modified(work, one, adopted)
    assert words(work)[1] == "Invites the Secretariat to convene experts;"


def test_modifying_to_nothing_is_refused(work):
    one = edit(work, "concern", "alarm")
    with pytest.raises(UsageError, match="reject it"):
        adopting.accept_as_modified(work, one, adopting.reworded(work.register, one, FIRST))


def test_an_edited_copy_can_be_adopted(work):
    one = edit(work, "concern", "alarm")
    copy = replaced(work.state.draft, OP2, RichText(SECOND.replace("experts", "all experts")))
    changes = between(work.state.draft, copy)
    adopting.accept_as_modified(work, one, adopting.make_edits(work.register, one, changes))
    assert "all experts" in words(work)[1]
    assert words(work)[0] == FIRST


def test_a_part_is_accepted_and_the_rest_stays_open_with_its_sponsors(work):
    one = two_clauses(work)
    there = adopting.parts_of(work.register, one)
    assert [p.number for p in there] == [1, 2, 3]
    rest = adopting.accept_in_part(work, one, ["OP 2"])
    assert rest == "am-2"
    assert words(work)[0] == FIRST
    assert "hold" in words(work)[1]
    entry = work.state.entry(rest)
    assert (entry.status, entry.amendment.parent, entry.amendment.rest) == (
        Status.TABLED,
        one,
        True,
    )
    assert entry.amendment.sponsors == ("MEX", "BRA")
    assert title(work.state, entry.amendment, phrasebook("en")) == "Two (rest of am-1)"
    assert status(work, one) is Status.MODIFIED
    assert work.state.course(one).rest == rest
    work.accept(rest)
    assert words(work)[0] == FIRST.replace("concern", "alarm").replace("States", "all")
    assert edit(work, "act", "work") == "am-3"


def test_a_single_edit_is_accepted_by_its_number_and_the_rest_refused(work):
    one = two_clauses(work)
    rest = adopting.accept_in_part(work, one, ["2"], refuse_rest=True)
    assert words(work) == [FIRST.replace("concern", "alarm"), SECOND, words(work)[2]]
    assert status(work, rest) is Status.REJECTED
    assert "not accepted" in work.state.course(rest).note
    assert work.undo() == "Accepted part of am-1"
    assert work.state.entry(rest) is None
    assert status(work, one) is Status.TABLED


def test_all_parts_are_the_whole(work):
    one = two_clauses(work)
    assert adopting.accept_in_part(work, one, ["OP 1", "3"]) is None
    assert status(work, one) is Status.ACCEPTED


@pytest.mark.parametrize("only", [["9"], ["OP 3"], ["OP 9"], []])
def test_parts_that_are_not_there_are_refused(work, only):
    one = two_clauses(work)
    with pytest.raises(UsageError):
        adopting.accept_in_part(work, one, only)
    assert status(work, one) is Status.TABLED


def test_sponsors_join_and_leave_with_their_time_and_the_last_takes_it_back(work):
    one = edit(work, "concern", "alarm")
    sponsoring.join(work, one, ("BRA", "URY"), why="We agree.")
    entry = work.state.entry(one)
    assert entry.amendment.sponsors == ("MEX", "BRA", "URY")
    assert entry.amendment.reason == "We agree."
    assert work.events[-1].actor == "Brazil"
    sponsoring.leave(work, one, ("MEX",))
    assert work.state.entry(one).amendment.sponsors == ("BRA", "URY")
    sponsoring.leave(work, one, ("BRA", "URY"), why="No longer.")
    assert status(work, one) is Status.WITHDRAWN
    assert work.state.course(one).note == "its last sponsor left: No longer."
    log = [(s.code, s.joined) for s in work.state.course(one).sponsorships]
    assert log == [
        ("BRA", True),
        ("URY", True),
        ("MEX", False),
        ("BRA", False),
        ("URY", False),
    ]
    assert all(s.moment.at for s in work.state.course(one).sponsorships)
    decided = deciding.step(work, Step.TABLE, (one,))
    assert "no sponsor left" in str(decided.refused[0][1])
    sponsoring.join(work, one, ("URY",))
    deciding.step(work, Step.TABLE, (one,)).raise_first()
    assert work.state.entry(one).amendment.sponsors == ("URY",)


@pytest.mark.parametrize(
    ("act", "sentence"),
    [
        (lambda w, a: sponsoring.join(w, a, ("MEX",)), "Already"),
        (lambda w, a: sponsoring.join(w, a, ("XYZ",)), "not a delegation"),
        (lambda w, a: sponsoring.leave(w, a, ("BRA",)), "Not among the sponsors"),
        (lambda w, a: sponsoring.leave(w, a, ()), "Name the delegations"),
    ],
)
def test_sponsors_that_make_no_sense_are_refused(work, act, sentence):
    one = edit(work, "concern", "alarm")
    with pytest.raises(UsageError, match=sentence):
        act(work, one)
    assert work.state.entry(one).amendment.sponsors == ("MEX",)


def test_everything_is_there_again_after_closing(tmp_path):
    with bench(tmp_path) as work:
        one = two_clauses(work)
        recommending.recommend(work, one, Advice.ACCEPT, by="Bureau")
        adopting.accept_in_part(work, one, ["OP 2"], by="Chair")
        edit(work, "concern", "alarm", draft=True)
        work.propose_text(OP3, "Requests nothing.", sponsors=("URY",))
        sponsoring.join(work, "am-3", ("BRA",))
        deciding.accept(work, ("am-2", "am-3"), why="Agreed.").raise_first()
        assert any(entry.status is Status.DRAFT for entry in work.state.entries)
        state = work.state
    with Workbench.open(tmp_path / "n.draftbench") as again:
        assert again.state == state


def test_files_of_older_versions_are_read(work):
    """They held an amendment twice, and say one id and no reason."""
    one = edit(work, "concern", "alarm")
    work.act("amendment-held", {"id": one})
    work.act("amendment-held", {"id": one})
    assert status(work, one) is Status.HELD
    work.act("amendment-tabled-again", {"id": one})
    work.act("amendment-rejected", {"id": one})
    assert status(work, one) is Status.REJECTED


def test_what_would_be_refused_is_foreseen_and_nothing_done(work):
    one = edit(work, "concern", "alarm")
    two = edit(work, "States", "all", sponsor="BRA")
    work.reject(two)
    events = len(work.events)
    seen = deciding.foreseen(work, Step.ACCEPT, [one, two])
    assert seen.done == (one,)
    assert [refused for refused, _ in seen.refused] == [two]
    assert "rejected already" in str(seen.refused[0][1])
    assert deciding.foreseen(work, Step.WITHDRAW, [one]).done == (one,)
    assert len(work.events) == events
    assert work.state.entry(one).open


def test_whoever_accepts_all_leaves_a_package_of_which_a_member_is_on_hold(work):
    held, other = edit(work, "concern", "alarm"), edit(work, "convene", "hold", clause=OP2)
    packaging.make(work, "both", [held, other])
    deciding.step(work, Step.HOLD, (held,)).raise_first()
    for foreseen in (True, False):
        accept = deciding.foreseen if foreseen else deciding.accept
        acts = (work, Step.ACCEPT) if foreseen else (work,)
        decided = accept(*acts, (held, other), unnamed=True)
        assert decided.done == ()
        assert {one for one, _ in decided.refused} == {held, other}
    packaging.accept_package(work, "both").raise_first()
    assert status(work, held) is status(work, other) is Status.ACCEPTED


def test_whoever_accepts_all_of_a_delegation_picks_none_over_a_rival(work):
    one = edit(work, "concern", "alarm")
    other = edit(work, "concern", "deep concern", "BRA")
    decided = deciding.accept(work, (one,), unnamed=True)
    assert [refused for refused, _ in decided.refused] == [one]
    work.accept(one)
    assert status(work, other) is not Status.ACCEPTED
