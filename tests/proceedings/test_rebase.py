"""Proceedings on a new base text: nothing that was said is lost, and what is otherwise is shown."""

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.texts import BASE, OP1, OP2, OP3, bench, words
from draftbench.amend.proceedings.statements import Target, TargetKind
from draftbench.amend.proceedings.terms import ClauseState, Ending, Stance
from draftbench.app.drafts.bracketing import end_bracket, open_bracket, standing
from draftbench.app.history.rebasing import rebase
from draftbench.app.meetings.proceedings import decide_clause, take_position
from draftbench.document import ClauseId, Document, RichText
from proceedings.test_positions import rows_of
from support.laws import examples


@pytest.fixture
def work(tmp_path):
    with bench(tmp_path) as opened:
        yield opened


def revised(text: Document, changed: dict[ClauseId, str]) -> Document:
    """A new file with the words of ``text`` but for some clauses; its ids are its own."""
    return Document(
        "rev1",
        tuple(
            replace(c, id=ClauseId(f"r{at}"), text=RichText(changed.get(c.id, c.text.text)))
            for at, c in enumerate(text)
        ),
    )


def open_words(work):
    return {one.id: one.words for one in standing(work).standing}


def test_a_bracket_that_the_new_text_prints_is_the_same_bracket(work):
    made = open_bracket(work, OP1, codes=("MEX",), words="with concern", why="Too strong.")
    text = "Urges all States to act [with concern] and to report annually;"
    rebase(work, revised(work.state.draft, {OP1: text}))
    (one,) = standing(work).standing
    assert (one.id, one.words, one.record.why) == (made, "with concern", "Too strong.")
    end_bracket(work, made, Ending.KEPT)
    assert words(work)[0] == "Urges all States to act with concern and to report annually;"


def test_a_bracket_that_the_new_text_does_not_print_is_put_into_it_again(work):
    made = open_bracket(work, OP1, codes=("MEX",), words="with concern")
    rebase(work, revised(BASE, {OP2: "Invites experts;"}))
    assert words(work)[0] == "Urges States to act [with concern] and to report;"
    assert open_words(work) == {made: "with concern"}
    work.undo()
    assert open_words(work) == {made: "with concern"}
    assert words(work)[1] == BASE[OP2].text.text


def test_a_bracket_whose_words_the_new_text_does_not_have_is_shown_as_lost(work):
    made = open_bracket(work, OP1, codes=("MEX",), words="with concern")
    rebase(
        work, revised(BASE, {OP1: "Urges States to act without delay and to report;"}), by="Chair"
    )
    (one,) = standing(work).ended
    assert (one.id, one.ended.how, one.ended.occasion.by) == (made, Ending.LOST, "Chair")


def test_agreed_clauses_stay_agreed_where_the_new_text_has_them_so(work):
    for clause in (OP1, OP2, OP3):
        decide_clause(work, clause, ClauseState.AGREED)
    new = revised(BASE, {OP1: "Urges all States to act with concern and to report;"})
    report = rebase(work, new.with_clauses(new.clauses[:2]))
    assert report.unsettled == ("OP 1", "OP 3")
    done = work.state.proceedings
    assert [done.state_of(c) for c in (OP1, OP2, OP3)] == [
        ClauseState.OPEN,
        ClauseState.AGREED,
        ClauseState.OPEN,
    ]
    assert done.states[OP1].why == "The new base text reads otherwise."
    assert done.states[OP3].why == "The new base text does not have it."
    work.undo()
    assert work.state.proceedings.state_of(OP1) is ClauseState.AGREED


@pytest.mark.slow
@settings(max_examples=examples(25))
@given(new=st.dictionaries(st.sampled_from([OP1, OP2, OP3]), st.sampled_from(
    ["Urges [all] States to act with concern;", "Decides to meet;", ""]
)))  # fmt: skip
def test_no_position_and_no_record_is_lost_whatever_the_new_text_is(tmp_path_factory, new):
    with bench(tmp_path_factory.mktemp("rebase")) as work:
        bracket = open_bracket(work, OP1, codes=("MEX",), words="concern")
        for clause in (OP1, OP2, OP3):
            take_position(work, Target(TargetKind.CLAUSE, clause), Stance.RESERVE, ("BRA",))
        take_position(work, Target(TargetKind.BRACKET, bracket), Stance.OPPOSE, ("URY",))
        decide_clause(work, OP2, ClauseState.PARKED)
        before = rows_of(work.state.proceedings)
        text = revised(work.state.draft, new)
        kept = tuple(c for c in text if c.text.text) or text.clauses[:1]
        rebase(work, text.with_clauses(kept))
        assert rows_of(work.state.proceedings) == before
        found = standing(work)
        records = [one.id for one in found.standing if one.record] + [b.id for b in found.ended]
        assert records == [bracket]
        assert work.state.proceedings.state_of(OP2) is ClauseState.PARKED
        work.undo()
        assert open_words(work) == {bracket: "concern"}
