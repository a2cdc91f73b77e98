"""What was accepted and changed since: the register says so, whether a base text took it in or not,
and only of what the draft does not show any more."""

import pytest

from draftbench.amend.amendment import Status
from draftbench.amend.registers.survival import changed_since
from draftbench.app.amendments.amendment_data import entry_data
from support.lakes import OPERATIVE, circulate, clause, on_lakes

NEW = "Thanks the divers of the lakes for the samples that they took;"


@pytest.fixture
def work(tmp_path):
    with on_lakes(tmp_path) as bench:
        yield bench


def write(work, former, words):
    work.edit(clause(work, former), words)


def accepted(work, number, words):
    one = work.propose_text(clause(work, OPERATIVE[number]), words, sponsors=("MEX",))
    work.accept(one)
    return one


BANKS = OPERATIVE[2].replace("Invites donors", "Urges all banks")
THIRD = OPERATIVE[2].replace("Invites donors", "Asks every museum")


@pytest.mark.parametrize("taken_in", [False, True])
def test_other_words_in_place_of_the_accepted_ones_are_told(work, taken_in):
    one = accepted(work, 2, BANKS)
    if taken_in:
        circulate(work)
    assert not changed_since(work.state, one)
    write(work, BANKS, THIRD)
    entry = work.state.entry(one)
    assert entry.status is Status.ACCEPTED
    assert entry_data(work.state, entry)["changed_since"]
    work.undo()
    assert not changed_since(work.state, one)


@pytest.mark.parametrize("taken_in", [False, True])
def test_words_elsewhere_in_the_clause_are_not_told(work, taken_in):
    one = accepted(work, 2, BANKS)
    if taken_in:
        circulate(work)
    write(work, BANKS, BANKS.replace(";", ", year after year;"))
    assert not changed_since(work.state, one)


@pytest.mark.parametrize("taken_in", [False, True])
def test_words_that_were_taken_out_and_are_back_are_told(work, taken_in):
    short = OPERATIVE[2].replace("Invites donors", "Invites")
    one = accepted(work, 2, short)
    if taken_in:
        circulate(work)
    assert not changed_since(work.state, one)
    write(work, short, OPERATIVE[2])
    assert changed_since(work.state, one)


@pytest.mark.parametrize("taken_in", [False, True])
def test_a_new_paragraph_that_went_away_is_told(work, taken_in):
    one = work.propose_insertion(NEW, after=clause(work, OPERATIVE[1]), sponsors=("MEX",))
    work.accept(one)
    if taken_in:
        circulate(work)
    assert not changed_since(work.state, one)
    work.delete(clause(work, NEW))
    assert changed_since(work.state, one)
