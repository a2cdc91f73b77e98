"""What was accepted and changed since: the register says so, whether a base text took it in or not,
and only of what the draft does not show any more."""

import pytest

from draftbench.amend.amendment import Status
from draftbench.amend.placement.rebasing import Fate
from draftbench.amend.registers.survival import Since, changed_since
from draftbench.app.amendments.adopting import accept_as_modified, reworded
from draftbench.app.amendments.amendment_data import entry_data
from draftbench.app.workbench import Workbench
from draftbench.formats.reading import read
from support.lakes import OPERATIVE, changed, circulate, clause, on_lakes, operative, revise

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


LONG = "Strongly urges donors to fund and to maintain early warning systems for floods;"
AGAIN = "Urges donors to fund and to maintain early warning systems for floods;"


def reopened_and_accepted(work, one, words, as_it_is):
    """A next base text has what was accepted with these words; then it is accepted anew."""
    revise(work, *changed(OPERATIVE, p3=words))
    assert work.state.entry(one).open
    accept_as_modified(work, one, reworded(work.register, one, as_it_is))


@pytest.mark.parametrize("as_it_is", [LONG, AGAIN])
def test_what_was_reopened_and_accepted_with_other_words_was_not_changed_since(work, as_it_is):
    one = accepted(work, 2, LONG)
    circulate(work)
    reopened_and_accepted(work, one, AGAIN, as_it_is)
    assert clause(work, as_it_is)
    assert work.state.entry(one).status is Status.MODIFIED
    assert not changed_since(work.state, one)
    write(work, as_it_is, THIRD)
    assert changed_since(work.state, one)


def test_what_others_wrote_elsewhere_before_it_was_accepted_anew_is_judged_too(work):
    one = accepted(work, 2, LONG)
    circulate(work)
    reopened_and_accepted(work, one, AGAIN, LONG)
    write(work, LONG, LONG.replace("fund and to maintain", "favour"))
    assert changed_since(work.state, one)


BRACKETED = OPERATIVE[2].replace("early warning", "[early warning]")
ADDED = OPERATIVE[2].replace("support", "support [and improve]")


@pytest.mark.parametrize("taken_in", [False, True])
@pytest.mark.parametrize("words", [BRACKETED, ADDED])
def test_brackets_that_were_resolved_are_told(work, words, taken_in):
    one = accepted(work, 2, words)
    if taken_in:
        circulate(work)
    assert changed_since(work.state, one) is None
    write(work, words, words.replace("[", "").replace("]", ""))
    assert changed_since(work.state, one) is Since.BRACKETS
    data = entry_data(work.state, work.state.entry(one))
    assert (data["changed_since"], data["brackets_resolved"]) == (False, True)
    items = revise(work, *operative(work))
    assert items[one].fate is Fate.INCORPORATED
    assert "brackets were resolved" in items[one].why
    assert changed_since(work.state, one) is Since.BRACKETS


def test_brackets_that_moved_are_not_resolved(work):
    one = accepted(work, 2, BRACKETED)
    write(work, BRACKETED, OPERATIVE[2].replace("early warning systems", "[early warning systems]"))
    assert changed_since(work.state, one) is None


def amended_when_open(work):
    """A new paragraph, and what amended it before it was accepted."""
    one = work.propose_insertion(NEW, after=clause(work, OPERATIVE[1]), sponsors=("MEX",))
    more = NEW.replace("the samples", "two samples")
    new = next(iter(work.state.states[one][0].changes.changes)).clauses[0].id
    upon = work.propose_text(new, more, sponsors=("BRA",), parent=one)
    work.accept(upon)
    work.accept(one)
    return one, upon, more


def test_words_of_an_amendment_to_an_open_one_are_told_too(work):
    one, upon, more = amended_when_open(work)
    assert not changed_since(work.state, upon)
    write(work, more, more.replace("divers", "boatmen"))
    assert not changed_since(work.state, upon)
    work.undo()
    write(work, more, more.replace("two", "three"))
    assert changed_since(work.state, upon) is Since.WORDS
    assert not changed_since(work.state, one)


def test_a_word_that_is_only_written_otherwise_is_nobodys_new_word(work):
    pair = OPERATIVE[2].replace("donors", "two donors")
    write(work, OPERATIVE[2], OPERATIVE[2].replace("donors", "one donor"))
    one = work.propose_text(
        clause(work, OPERATIVE[2].replace("donors", "one donor")), pair, sponsors=("MEX",)
    )
    work.accept(one)
    assert not changed_since(work.state, one)
    write(work, pair, pair.replace("two", "three"))
    assert changed_since(work.state, one) is Since.WORDS


def test_an_arabic_word_with_and_before_it_is_no_other_word(tmp_path):
    """Of “the schools and the clinics” for “and the schools” only the clinics are new."""
    schools = "تطلب إلى الأمانة إبلاغ المستشفيات والمدارس كل سنة؛"
    clinics = schools.replace("والمدارس", "المدارس والعيادات")
    preamble = "الجمعية العامة،\n\nإذ تشير إلى قرارها السابق،"
    text = f"{preamble}\n\n1 - {schools}\n\n2 - تقرر الاجتماع كل سنة."
    base = read(text.encode(), "circulated.txt").parts[0]
    with Workbench.create(tmp_path / "arabic.draftbench", base) as work:
        assert work.state.draft.language == "ar"
        one = work.propose_text(clause(work, schools), clinics, sponsors=("MEX",))
        work.accept(one)
        assert not changed_since(work.state, one)
        write(work, clinics, clinics.replace("والعيادات", "والبنوك"))
        assert changed_since(work.state, one) is Since.WORDS
