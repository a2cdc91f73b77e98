"""What was decided stands in a new base text that changes something else in the same paragraphs:
it is in the text, and no question is asked. Where it is undone there, it is not in the text."""

import pytest

from draftbench.amend.placement.rebasing import Fate
from draftbench.app.drafts.dividing import joined, split
from support.lakes import OPERATIVE, circulate, clause, on_lakes, operative, revise

LAKES, DATA, DONORS, REPORT, RULES, CONFERENCE = OPERATIVE
SOON = DATA.replace("neighbouring", "all neighbouring")
YEARLY = REPORT.replace("progress", "all progress")
NEW = "Calls upon universities to keep measuring buoys on deep lakes;"


@pytest.fixture
def work(tmp_path):
    with on_lakes(tmp_path) as bench:
        yield bench


def accept(work, one):
    work.accept(one)
    return one


def reword(work, words, other):
    accept(work, work.propose_text(clause(work, words), other, sponsors=("BRA",)))


def fate(work, one, *revised):
    return revise(work, *revised)[one].fate


@pytest.fixture
def moved(work):
    after = clause(work, LAKES)
    return accept(work, work.propose_move(clause(work, REPORT), after=after, sponsors=("MEX",)))


@pytest.mark.parametrize("taken_in", [True, False])
@pytest.mark.parametrize(
    "there",
    [
        (YEARLY,),
        (NEW, REPORT),
        ("Requests the secretariat to report;", "Requests progress every two years;"),
    ],
)
def test_a_move_stands_whatever_else_became_of_the_paragraph(work, moved, there, taken_in):
    """The paragraph that it was to follow was moved away later."""
    if taken_in:
        circulate(work)
    last = clause(work, CONFERENCE)
    accept(work, work.propose_move(clause(work, LAKES), after=last, sponsors=("BRA",)))
    assert operative(work) == [REPORT, DATA, DONORS, RULES, CONFERENCE, LAKES]
    revised = (*there, DATA, DONORS, RULES, CONFERENCE, LAKES)
    assert fate(work, moved, *revised) is Fate.INCORPORATED
    assert operative(work) == [*revised]


def test_a_move_is_not_in_a_text_that_has_the_paragraph_where_it_was(work, moved):
    circulate(work)
    assert fate(work, moved, LAKES, DATA, DONORS, YEARLY, RULES, CONFERENCE) is Fate.MADE_AGAIN


FIRST, SECOND = DONORS.split(" for ")


@pytest.fixture
def divided(work):
    third = clause(work, DONORS)
    at = len(FIRST) + 1
    one = accept(work, work.propose(split(work.state.draft, third, at), sponsors=("MEX",)))
    circulate(work)
    return one


def test_a_division_stands_where_the_words_of_its_parts_are_changed(work, divided):
    reword(work, FIRST, FIRST.replace("warning", "alarm bell").replace("donors", "rich banks"))
    here = operative(work)[2]
    work.edit(clause(work, here), here.replace("alarm ", ""))
    first = FIRST.replace("warning", "loud bell").replace("donors", "rich banks")
    revised = (LAKES, DATA, first, f"for {SECOND}", REPORT, RULES, CONFERENCE)
    assert fate(work, divided, *revised) is Fate.INCORPORATED
    assert operative(work) == [*revised]


def test_a_division_is_not_in_a_text_that_divides_elsewhere(work, divided):
    reword(work, FIRST, FIRST.replace("Invites", "Encourages all"))
    first, second = "Encourages all donors", "to support early warning systems for floods;"
    revised = (LAKES, DATA, first, second, REPORT, RULES, CONFERENCE)
    assert fate(work, divided, *revised) is not Fate.INCORPORATED


@pytest.fixture
def united(work):
    second, third = clause(work, DATA), clause(work, DONORS)
    made = joined(work.state.draft, third, second)
    one = accept(work, work.propose(made, sponsors=("MEX",)))
    circulate(work)
    return one


def test_a_joining_stands_where_what_was_joined_was_written_anew_since(work, united):
    reword(work, operative(work)[1], NEW)
    revised = operative(work)
    assert fate(work, united, *revised) is Fate.INCORPORATED
    assert operative(work) == revised


def test_a_joining_stands_where_the_paragraph_has_a_word_more(work, united):
    reword(work, operative(work)[1], operative(work)[1].replace("levels", "lake levels"))
    revised = [words.replace("early", "timely early") for words in operative(work)]
    assert fate(work, united, *revised) is Fate.INCORPORATED
    assert operative(work) == revised


def test_a_joining_is_not_in_a_text_that_has_both_paragraphs(work, united):
    reword(work, operative(work)[1], operative(work)[1].replace("levels", "lake levels"))
    data = DATA.replace("levels", "lake levels")
    revised = (LAKES, data, DONORS, REPORT, RULES, CONFERENCE)
    assert fate(work, united, *revised) is not Fate.INCORPORATED


def test_words_stand_where_their_paragraph_was_joined_and_another_word_is_changed(work):
    one = work.propose_text(clause(work, DONORS), DONORS.replace("early ", ""), sponsors=("MEX",))
    accept(work, one)
    new = accept(
        work, work.propose_insertion(NEW, after=clause(work, CONFERENCE), sponsors=("CHE",))
    )
    draft = work.state.draft
    third, second = clause(work, DONORS.replace("early ", "")), clause(work, DATA)
    accept(work, work.propose(joined(draft, third, second), sponsors=("BRA",)))
    draft = work.state.draft
    made = joined(draft, clause(work, NEW), clause(work, CONFERENCE))
    accept(work, work.propose(made, sponsors=("BRA",)))
    circulate(work)
    revised = [w.replace("Encourages", "Welcomes") for w in operative(work)]
    revised[-1] = revised[-1].replace("a second", "the second")
    items = revise(work, *revised)
    assert {items[one].fate, items[new].fate} == {Fate.INCORPORATED}
    assert operative(work) == revised
