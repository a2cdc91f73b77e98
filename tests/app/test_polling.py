"""Votes: what is adopted, what falls with it, parts voted on separately, and the running result."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.texts import BASE, OP1, OP2, OP3, bench
from draftbench.amend.amendment import Status
from draftbench.amend.ballots.votes import DRAFT, Result, Tally
from draftbench.amend.ballots.voting import voting_list
from draftbench.amend.changesets.editing import between, replaced
from draftbench.amend.conflicts.contention import Tally as Count
from draftbench.amend.conflicts.contention import conflicts
from draftbench.amend.proceedings.contested import counts
from draftbench.amend.proceedings.terms import ClauseState
from draftbench.amend.registers.states import Step
from draftbench.app.amendments import deciding
from draftbench.app.amendments.amendment_data import entry_data
from draftbench.app.amendments.tabling import ground
from draftbench.app.history.moments import state_at
from draftbench.app.history.rebasing import preview, rebase
from draftbench.app.meetings.polling import ACTS, divide, record_vote, running_result
from draftbench.app.meetings.proceedings import OpenPoints, open_points
from draftbench.app.outputs.amendments import amendment_list
from draftbench.app.outputs.gaps import questions
from draftbench.app.outputs.negotiation_json import negotiation_data
from draftbench.app.outputs.rolling import rolling
from draftbench.app.outputs.voting_list import voting_table
from draftbench.app.workbench import Workbench
from draftbench.document import RichText
from draftbench.errors import ConflictError, UsageError
from draftbench.formats.docx.write.bracketed import compiled
from draftbench.messages.translation import say

WON, LOST, TIED = Tally(30, 10, 2), Tally(10, 30), Tally(20, 20, 5)


@pytest.fixture
def work(tmp_path):
    with bench(tmp_path) as made:
        yield made


def several(work):
    """On OP 1 an addition, other words, and a deletion; on OP 3 an addition."""
    one = BASE[OP1].text.plain
    added = work.propose_text(OP1, one.replace("act", "act soon"), sponsors=("MEX",))
    words = work.propose_text(OP1, one.replace("concern", "alarm"), sponsors=("BRA",))
    gone = work.propose_deletion(OP1, sponsors=("URY",))
    third = BASE[OP3].text.plain
    last = work.propose_text(OP3, third.replace("consider", "consider soon"), sponsors=("MEX",))
    return added, words, gone, last


def status(work, amendment):
    return work.state.entry(amendment).status


def results(work):
    return {(item.called, item.result) for item in running_result(work)}


def test_a_reason_that_an_older_program_kept_with_a_vote_is_said_anew(work):
    added, *_ = several(work)
    before = work.register
    record_vote(work, added, WON)
    event = work.events[-1]
    older = {"template": "{votes} to {against}", "values": {"votes": "30 votes", "against": 10}}
    effect = event.payload["effect"]
    kept = effect | {"payload": effect["payload"] | {"why": older}}
    register = ACTS[event.kind].step(
        before, replace(event, payload=event.payload | {"effect": kept})
    )
    why = register.negotiation().course(added).turns[-1].moment.why
    assert why == "30 votes to 10, with 2 abstentions"


def test_what_is_adopted_goes_into_the_text_and_what_it_excludes_falls(work):
    added, words, gone, last = several(work)
    vote = record_vote(work, gone, WON, by="Chair")
    assert OP1 not in work.state.draft
    assert status(work, gone) is Status.ACCEPTED
    assert set(vote.moot) == {added, words}
    found = running_result(work)
    assert [(item.subject, item.result) for item in found] == [
        (gone, Result.ADOPTED),
        (words, Result.MOOT),
        (added, Result.MOOT),
        (last, Result.NEXT),
        (DRAFT, Result.WAITING),
    ]
    assert found[0].said == "30 votes to 10, with 2 abstentions"  # beside the result
    assert work.state.course(gone).turns[-1].moment.why == found[0].said  # beside the state
    assert found[1].said == f"{gone} was adopted"
    with pytest.raises(UsageError, match=f"not put to the vote, because {gone} was adopted"):
        record_vote(work, words, WON)


def test_amendments_to_an_amendment_are_voted_on_before_it(work):
    said = BASE[OP1].text.plain
    parent = work.propose_text(OP1, said.replace("concern", "alarm"), sponsors=("MEX",))
    wording = said.replace("concern", "great alarm")
    sub = work.propose_text(OP1, wording, sponsors=("BRA",), parent=parent)
    with pytest.raises(UsageError, match=f"Amendments to {parent} come before it: {sub}"):
        record_vote(work, parent, WON)
    record_vote(work, sub, LOST)
    record_vote(work, parent, WON)
    assert work.state.draft[OP1].text.plain == said.replace("concern", "alarm")


def test_what_falls_is_no_open_proposal_any_more_on_any_paper(work):
    added, words, gone, last = several(work)
    record_vote(work, gone, WON)
    text = compiled(work.state)
    assert (text.proposals, text.unplaced) == (1, [])
    assert "1 amendment is before the meeting." in voting_table(work.state).notes
    listed = amendment_list(work.state)
    states = [row.cells[-1].plain for row in listed.rows]
    fallen = [one for one in states if one.startswith(f"Not put to the vote: {gone} was adopted")]
    assert len(fallen) == 2
    assert not any("Tabled" in one or one.count("put to the vote") > 1 for one in fallen)
    assert listed.notes[0] == "4 amendments: 1 tabled, 1 accepted, 2 not put to the vote."
    work.undo()
    assert compiled(work.state).proposals == len({added, words, gone, last})


def stuck(work):
    return {one for conflict in conflicts(work.state) for one in conflict.members}


def test_what_falls_is_in_no_conflict_until_the_vote_is_undone(work):
    added, words, gone, last = several(work)
    alike = work.propose_text(OP1, BASE[OP1].text.plain.replace("c", "C"), sponsors=("CHL",))
    before = conflicts(work.state)
    assert stuck(work) == {added, words, gone, alike}
    tally = Count().after(work.state)
    record_vote(work, gone, WON)
    assert conflicts(work.state) == ()
    for state in (work.state, state_at(work.events, len(work.events))):
        assert [e.amendment.id for e in state.entries if e.open] == [last]
        assert [e.amendment.id for e in state.entries if e.in_conflict] == []
    assert {e.moot for e in work.state.entries} == {None, gone}
    tally = tally.after(work.state)
    assert tally.number == 0
    with Workbench.view(work.path) as again:
        assert again.state.entries == work.state.entries
    work.undo()
    assert conflicts(work.state) == before
    assert tally.after(work.state).number == len(before)
    work.redo()
    assert conflicts(work.state) == ()


def test_a_clause_can_be_agreed_with_what_fell_on_it(work):
    added, words, gone, _ = several(work)
    record_vote(work, words, WON)
    assert work.state.entry(gone).moot == words
    assert open_points(work.state, OP1) == OpenPoints((added,))  # it can stand beside that


def test_an_amendment_to_what_fell_falls_with_it_and_stays_so_when_that_is_withdrawn(work):
    _, words, gone, _ = several(work)
    text = ground(work.register, words)[OP1].text.plain
    upon, other = (
        work.propose_text(OP1, text.replace("alarm", new), sponsors=("CHL",), parent=words)
        for new in ("dread", "fear")
    )
    assert {upon, other} <= stuck(work)
    record_vote(work, gone, WON)
    assert work.state.entry(upon).moot == work.state.entry(words).moot == gone
    with pytest.raises(UsageError, match=f"not put to the vote, because {gone} was adopted"):
        record_vote(work, upon, WON)
    assert deciding.step(work, Step.WITHDRAW, (words,)).done == (words,)
    assert work.state.entry(upon).moot == gone
    assert conflicts(work.state) == ()


def test_what_fell_and_is_tabled_again_is_before_the_meeting_again(work):
    _, words, gone, _ = several(work)
    record_vote(work, gone, WON)
    deciding.step(work, Step.HOLD, (words,))
    deciding.step(work, Step.TABLE, (words,))
    assert work.state.entry(words).moot == gone  # it was not decided on
    deciding.step(work, Step.WITHDRAW, (words,))
    deciding.step(work, Step.TABLE, (words,))
    assert work.state.entry(words).moot is None
    assert stuck(work) == {words}


def test_among_several_what_fell_is_not_accepted_and_by_itself_only_where_it_fits(work):
    _, words, gone, last = several(work)
    twin = BASE[OP1].text.plain.replace("concern", "alarm")
    twin = work.propose_text(OP1, twin, sponsors=("CHL",), apart=True)
    record_vote(work, words, WON)
    assert work.state.entry(twin).moot == words
    decided = deciding.accept(work, (twin, last))
    assert decided.done == (last,)
    assert f"{twin} is not put to the vote" in str(decided.refused[0][1])
    with pytest.raises(ConflictError):
        work.accept(gone)
    work.accept(twin)  # the text has it
    assert work.state.entry(twin).moot is None
    assert status(work, twin) is Status.ACCEPTED
    with Workbench.view(work.path) as again:
        assert again.register == work.register


def test_a_new_base_text_brings_back_what_fell_only_where_it_lacks_what_was_adopted(work):
    added, words, gone, _ = several(work)
    record_vote(work, words, WON)
    told = preview(work, replace(work.state.draft, name="new")).rebase
    assert gone not in {item.amendment for item in told.items}
    assert told.undecided == ()
    lacking = preview(work, replaced(BASE, OP1, RichText("Deplores the silence of all States;")))
    assert {words, added, gone} <= {item.amendment for item in lacking.rebase.undecided}
    rebase(work, lacking.rebase.base)
    assert not any(entry.moot for entry in work.state.entries)
    assert {words, added, gone} <= stuck(work)


def test_what_a_new_base_text_reopened_is_put_to_the_vote_again(work):
    _, words, gone, _ = several(work)
    record_vote(work, words, WON)
    rebase(work, replaced(BASE, OP1, RichText("Deplores the silence of all States;")))
    assert status(work, words) is Status.TABLED
    first = running_result(work)[0]
    assert (first.subject, first.result, first.earlier) == (words, Result.ADOPTED, True)
    assert first.said == "30 votes to 10, with 2 abstentions; reopened later"
    assert (words, Result.ADOPTED) in results(work)
    with Workbench.view(work.path) as before:
        record_vote(work, words, LOST)
        assert status(work, words) is Status.REJECTED
        voted = [(item.subject, item.result) for item in running_result(work)[:2]]
        assert voted == [(words, Result.ADOPTED), (words, Result.REJECTED)]
        papers = [row.cells[-1].plain for row in voting_table(work.state).rows]
        assert papers[-2].endswith("with 2 abstentions; reopened later")
        with pytest.raises(UsageError, match="already"):
            record_vote(work, words, WON)
        work.undo()
        assert work.register.poll == before.register.poll
        assert status(work, words) is Status.TABLED
    work.undo()  # the new base: the vote decides again
    assert status(work, words) is Status.ACCEPTED
    assert work.state.entry(gone).moot == words


def test_what_is_reconsidered_is_voted_on_again_and_divided_in_another_way(work):
    amendment = double(work)
    divide(work, amendment, ["1"])
    record_vote(work, amendment, LOST, part=1)
    record_vote(work, amendment, LOST, part=2)
    assert status(work, amendment) is Status.REJECTED
    deciding.step(work, Step.TABLE, (amendment,))
    former = running_result(work)[:2]
    assert [one.earlier for one in former] == [True, True]
    assert all(one.called.startswith(f"{amendment}: part ") for one in former)
    assert (amendment, Result.NEXT) in results(work)  # as a whole: nobody asked to divide it again
    divide(work, amendment, ["2"])
    record_vote(work, amendment, WON, part=1)
    record_vote(work, amendment, LOST, part=2)
    record_vote(work, amendment, WON)
    assert status(work, amendment) is Status.MODIFIED


def test_the_list_of_amendments_says_what_disposed_of_one(work):
    _, words, gone, last = several(work)
    record_vote(work, gone, WON)
    data = {one: entry_data(work.state, work.state.entry(one)) for one in (words, last, gone)}
    keys = ("status", "open", "tabled", "moot", "competing", "placement")
    assert [data[words][key] for key in keys] == ["tabled", False, False, gone, [], None]
    assert [data[last][key] for key in keys[:5]] == ["tabled", True, True, None, []]
    assert data[gone]["moot"] is None
    assert work.state.entry(words).words == f"not put to the vote: {gone} was adopted"
    ids = {one["id"]: one["moot"] for one in negotiation_data(work.state)["amendments"]}
    assert (ids[words], ids[last]) == (gone, None)
    said = {one["id"]: one["words"] for one in negotiation_data(work.state)["amendments"]}
    assert said[words] == data[words]["words"] == f"not put to the vote: {gone} was adopted"
    assert (said[last], said[gone]) == ("tabled", "accepted")


def test_a_vote_and_what_followed_from_it_are_one_act(work):
    _, _, gone, _ = several(work)
    count = len(work.events)
    record_vote(work, gone, WON)
    assert len(work.events) == count + 1
    assert "Vote on" in work.undo()
    assert OP1 in work.state.draft
    assert status(work, gone) is Status.TABLED
    assert work.state.poll.votes == ()
    work.redo()
    assert OP1 not in work.state.draft
    with Workbench.view(work.path) as again:
        assert again.state.poll == work.state.poll


def test_equally_divided_votes_reject(work):
    added, words, gone, _ = several(work)
    vote = record_vote(work, gone, TIED)
    assert vote.tally.said == ("rejected by 20 votes to 20, with 5 abstentions (equally divided)")
    assert status(work, gone) is Status.REJECTED
    assert vote.moot == ()
    assert {(words, Result.NEXT), (added, Result.WAITING)} <= {
        (item.subject, item.result) for item in running_result(work)
    }


def test_what_cannot_be_voted_on_as_it_stands_is_not_next(work):
    _, words, _, last = several(work)
    work.edit(OP1, BASE[OP1].text.plain.replace("concern", "grave fear"), by="Chair")
    found = {item.subject: item for item in running_result(work)}
    assert found[words].result is Result.MOOT
    hindered = {one.entry.amendment.id: one.hindrance for one in voting_list(work.state)}
    assert found[words].said == hindered[words] != ""
    assert next(one.subject for one in found.values() if one.result is Result.NEXT) != words
    assert not hindered[last]


def test_two_thirds_and_no_vote(work):
    assert not Tally(19, 10, two_thirds=True).adopted
    assert Tally(20, 10, two_thirds=True).adopted
    assert "two thirds" in Tally(19, 10, two_thirds=True).said
    _, _, _, last = several(work)
    record_vote(work, last, Tally(without_vote=True))
    assert "consider soon" in work.state.draft[OP3].text.plain
    assert running_result(work)[0].said == "without a vote"


def test_the_draft_is_voted_on_when_nothing_else_is_left(work):
    _, _, gone, last = several(work)
    with pytest.raises(UsageError, match="Amendments come before the draft"):
        record_vote(work, DRAFT, WON)
    record_vote(work, gone, WON)
    record_vote(work, last, LOST)
    record_vote(work, DRAFT, WON)
    assert [item.result for item in running_result(work)][-1] is Result.MOOT
    assert ("the draft as a whole", Result.ADOPTED) in results(work)
    with pytest.raises(UsageError, match="a vote on the draft as a whole already"):
        record_vote(work, DRAFT, WON)


def test_nobody_votes_twice_or_on_what_is_not_there(work):
    _, _, gone, _ = several(work)
    record_vote(work, gone, LOST)
    with pytest.raises(UsageError, match="a vote on am-3 already"):
        record_vote(work, gone, WON)
    with pytest.raises(UsageError, match="no amendment am-99"):
        record_vote(work, "am-99", WON)
    with pytest.raises(UsageError, match="below nought"):
        record_vote(work, DRAFT, Tally(-1, 2))


def double(work):
    """An amendment of two edits, in OP 1 and OP 3."""
    texts = {
        OP1: BASE[OP1].text.plain.replace("concern", "alarm"),
        OP3: BASE[OP3].text.plain.replace("consider", "consider soon"),
    }
    edited = BASE.with_clauses(
        tuple(
            clause if clause.id not in texts else _saying(clause, texts[clause.id])
            for clause in BASE
        )
    )
    return work.propose(between(work.state.draft, edited), sponsors=("MEX",), title="Both")


def _saying(clause, words):
    return replace(clause, text=RichText(words))


def test_parts_of_an_amendment_are_voted_on_and_the_approved_ones_adopted(work):
    both = double(work)
    divide(work, both, ("1",))
    called = [item.called for item in running_result(work)]
    assert len(called) == 4
    with pytest.raises(UsageError, match="First there are votes on the parts"):
        record_vote(work, both, WON)
    record_vote(work, both, WON, part=1)
    assert "alarm" not in work.state.draft[OP1].text.plain
    record_vote(work, both, LOST, part=2)
    assert status(work, both) is Status.TABLED
    record_vote(work, both, WON)
    assert "alarm" in work.state.draft[OP1].text.plain
    assert "soon" not in work.state.draft[OP3].text.plain
    assert [entry.status for entry in work.state.entries if entry.open] == []
    work.undo()
    assert "alarm" not in work.state.draft[OP1].text.plain


def test_parts_are_named_in_lists_of_any_language(work):
    divide(work, DRAFT, ["OP 1; OP 2", "OP 3،"])
    assert [item.called for item in running_result(work)][:2] == [
        "the draft: OP 1, OP 2",
        "the draft: OP 3",
    ]
    both = double(work)
    with pytest.raises(UsageError, match="1 is named twice"):
        divide(work, both, ["1\n2", "1"])
    divide(work, both, ["1；2"])


def test_all_operative_parts_rejected_is_the_whole_rejected(work):
    both = double(work)
    divide(work, both, ("1", "2"))
    record_vote(work, both, LOST, part=1)
    assert status(work, both) is Status.TABLED
    record_vote(work, both, TIED, part=2)
    assert status(work, both) is Status.REJECTED


def test_an_objection_is_voted_on_first_and_may_stop_the_division(work):
    both = double(work)
    divide(work, both, ("1",), objection="BRA", by="MEX")
    first = running_result(work)[0]
    assert (first.called, first.result, first.said) == (
        f"division of {both}",
        Result.NEXT,
        "BRA objects to separate votes",
    )
    with pytest.raises(UsageError, match="First there is a vote on the division"):
        record_vote(work, both, WON)
    record_vote(work, both, LOST, motion=True)
    record_vote(work, both, WON)
    assert "soon" in work.state.draft[OP3].text.plain
    with pytest.raises(UsageError, match="no motion"):
        record_vote(work, DRAFT, WON, motion=True)


def test_a_rejected_part_of_the_draft_is_left_out_of_it(work):
    divide(work, DRAFT, ("OP 2",))
    record_vote(work, DRAFT, LOST, part=1)
    assert OP2 not in work.state.draft
    assert ("the draft as a whole", Result.NEXT) in results(work)
    work.undo()
    assert OP2 in work.state.draft
    record_vote(work, DRAFT, WON, part=1)
    record_vote(work, DRAFT, WON)
    assert ("the draft as a whole", Result.ADOPTED) in results(work)


def test_a_draft_of_which_all_operative_parts_are_rejected_is_rejected(work):
    divide(work, DRAFT, ("OP 1, OP 2", "OP 3"))
    record_vote(work, DRAFT, LOST, part=1)
    record_vote(work, DRAFT, TIED, part=2)
    last = running_result(work)[-1]
    assert (last.called, last.result) == ("the draft as a whole", Result.REJECTED)
    assert last.said == "all its operative parts were"
    with pytest.raises(UsageError, match="already"):
        record_vote(work, DRAFT, WON)


def test_what_cannot_be_divided_is_refused(work):
    _, _, gone, _ = several(work)
    with pytest.raises(UsageError, match="no parts"):
        divide(work, gone, ("1",))
    with pytest.raises(UsageError, match="named twice"):
        divide(work, DRAFT, ("OP 1", "OP 1"))
    with pytest.raises(UsageError, match="on which paragraphs"):
        divide(work, DRAFT, ())
    divide(work, DRAFT, ("OP 1",))
    with pytest.raises(UsageError, match="asked for already"):
        divide(work, DRAFT, ("OP 2",))


def test_the_voting_list_says_what_was_voted(work):
    _, words, gone, _ = several(work)
    record_vote(work, gone, WON)
    table = voting_table(work.state)
    said = {row.cells[1].plain.split("\n")[0]: row.cells[6].plain for row in table.rows}
    assert said[words] == f"Not put to the vote: {gone} was adopted"
    assert said[gone] == "Adopted by 30 votes to 10, with 2 abstentions"
    asked = {question.what for question in questions(work.state)}
    assert not any(words in what for what in asked)  # nothing is left to decide on it


def test_every_vote_that_was_taken_is_a_row_of_the_list(work):
    for one in several(work)[::-1]:
        if work.state.entry(one).tabled and one not in work.state.poll.moot():
            record_vote(work, one, LOST)
    record_vote(work, DRAFT, Tally(without_vote=True))
    table = voting_table(work.state)
    assert table.notes[0] == "No amendment is before the meeting."
    assert len(table.rows) == 5
    assert table.rows[-1].cells[1].plain == "The draft as a whole"
    assert table.rows[-1].cells[6].plain == "Adopted without a vote"
    assert all(row.cells[2].plain for row in table.rows[:-1])


def test_no_paragraph_is_counted_as_open_once_the_draft_was_adopted(work):
    assert counts(work.state).states == {ClauseState.OPEN: 3}
    assert "Paragraphs by state" not in " ".join(rolling(work.state).summary)  # nobody gave one
    record_vote(work, DRAFT, Tally(without_vote=True))
    assert counts(work.state).states == {}
    assert "The draft as a whole: adopted without a vote." in rolling(work.state).summary


@given(st.lists(st.integers(0, 3), min_size=4, max_size=4))
def test_every_amendment_ends_somewhere_and_undo_gives_all_back(tmp_path_factory, luck):
    tallies = (WON, LOST, TIED, Tally(without_vote=True))
    with bench(tmp_path_factory.mktemp("votes")) as work:
        several(work)
        before = work.state.draft
        for number in luck:
            moot = work.state.poll.moot()
            waiting = [one.entry.amendment.id for one in voting_list(work.state)]
            waiting = [one for one in waiting if one not in moot]
            if waiting:
                record_vote(work, waiting[0], tallies[number])
        record_vote(work, DRAFT, WON)
        counted = [item.result for item in running_result(work)]
        assert len(counted) == 5
        assert not set(counted) & {Result.NEXT, Result.WAITING}
        while work.state.poll.votes:
            work.undo()
        assert work.state.draft.fingerprint == before.fingerprint


@pytest.mark.parametrize(
    ("language", "numbers", "said"),
    [
        ("fr", (5, 20, 0), "rejeté\xa0: 5 voix pour et 20 contre, sans abstention"),
        ("fr", (21, 20, 2), "adopté par 21 voix contre 20, avec 2 abstentions"),
        ("es", (1, 20, 0), "se rechazó por 1 voto a favor, 20 en contra y ninguna abstención"),
        ("ru", (21, 4, 0), "принято 21 голосом против 4, воздержавшихся нет"),
        ("ru", (2, 4, 1), "отклонено: 2 голоса «за», 4 «против», при 1 воздержавшемся"),
        ("ar", (5, 20, 0), "رُفض: 5 أصوات مؤيدة مقابل 20 معارضة، دون أي امتناع عن التصويت"),
        ("ar", (20, 2, 2), "اعتُمد بأغلبية 20 صوتا مقابل 2، مع امتناع عضوين عن التصويت"),
        ("zh_CN", (5, 20, 3), "以5票赞成、20票反对被否决，3票弃权"),
    ],
)
def test_a_vote_is_said_in_the_forms_of_each_language(language, numbers, said):
    assert say(Tally(*numbers).said, language) == said
