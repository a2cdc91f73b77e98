"""The number in parentheses is that of the base text, unless it says that it is of an earlier text;
and a move that base texts took in keeps where it came from."""

import pytest

from draftbench.amend.amendment import Outcome, Status
from draftbench.amend.placement.rebasing import Fate
from draftbench.amend.redlines.provenance import provenance, why
from draftbench.amend.registers.survival import is_in_base
from draftbench.amend.wording.places import numbers_data, say_where
from draftbench.amend.wording.speaking import in_words
from draftbench.amend.wording.titles import title
from draftbench.app.texts.circulated import Versions
from draftbench.language.phrasebook import phrasebook
from support.lakes import OPERATIVE, circulate, clause, on_lakes, operative, revise

EN = phrasebook("en")
NEW = "Welcomes the snow that fell on all the mountains last winter;"
MORE = "Thanks the volunteers who cleaned the shores;"
MAPS = OPERATIVE[1].replace("data on", "data and maps on")
BANKS = OPERATIVE[4].replace("Urges riparian", "Invites all riparian")


@pytest.fixture
def work(tmp_path):
    with on_lakes(tmp_path) as bench:
        yield bench


def said(work, one):
    entry = work.state.entry(one)
    where = say_where(work.state, [entry], EN, texts=True)
    return title(work.state, entry.amendment, EN), where, " ".join(in_words(work.state, entry))


def test_a_former_number_is_that_of_the_base_or_says_that_it_is_earlier(work):
    one = work.propose_text(clause(work, OPERATIVE[4]), BANKS, sponsors=("MEX",))
    revise(work, NEW, *operative(work))
    name, where, words = said(work, one)
    assert name == "Amend OP 6 (was OP 5 of the first base text)"
    assert where == "Draft: OP 6 (first base text: OP 5)"
    assert words.startswith("In operative paragraph 6 (was OP 5 of the first base text), ")
    work.insert(MORE, after=clause(work, NEW))
    name, where, words = said(work, one)
    assert (name, where) == ("Amend OP 7 (was OP 6)", "Draft: OP 7 (base: OP 6)")
    assert words.startswith("In operative paragraph 7 (was OP 6), ")


def test_a_paragraph_that_the_base_has_no_more_is_called_by_its_earlier_number(work):
    one = work.propose_deletion(clause(work, OPERATIVE[4]), sponsors=("MEX",))
    work.accept(one)
    assert said(work, one)[0] == "Delete former OP 5"
    circulate(work)
    name, where, words = said(work, one)
    assert name == "Delete former OP 5 of the first base text"
    assert where == "First base text: OP 5 (deleted)"
    assert words == "In the first base text: Delete operative paragraph 5."


def moved(work):
    own = clause(work, OPERATIVE[4])
    one = work.propose_move(own, after=clause(work, OPERATIVE[1]), sponsors=("MEX",))
    work.accept(one)
    circulate(work)
    return one, own


def test_a_move_that_base_texts_took_in_says_whence(work):
    one, _ = moved(work)
    assert said(work, one)[0] == "Move OP 3 (was OP 5 of the first base text) after OP 2"
    work.insert(MORE, after=clause(work, OPERATIVE[0]))
    name, where, words = said(work, one)
    assert name == "Move OP 4 (was OP 5 of the first base text) after OP 3 (was OP 2)"
    assert where == "Draft: OP 4 (first base text: OP 5)"
    assert (
        words == "In the first base text: Move operative paragraph 5 after operative paragraph 2."
    )
    revise(work, NEW, *operative(work))  # it has its first number again
    assert said(work, one)[0].startswith("Move OP 5 (was OP 5 of the first base text) after OP 4 ")


def test_why_tells_of_a_move_that_base_texts_took_in_though_no_word_came_with_it(work):
    one, own = moved(work)
    for _ in range(2):
        (deed,) = why(work.state, own, 0).deeds
        assert (deed.what, deed.stamp.amendment) == ("moved", one)
        revise(work, *operative(work)[:2], NEW, *operative(work)[2:])


def test_what_a_new_base_text_took_over_before_it_was_accepted_is_of_the_amendment(work):
    own = clause(work, OPERATIVE[4])
    words = work.propose_text(clause(work, OPERATIVE[1]), MAPS, sponsors=("KEN",))
    move = work.propose_move(own, after=clause(work, OPERATIVE[1]), sponsors=("MEX",))
    revise(work, OPERATIVE[0], MAPS, OPERATIVE[4], *OPERATIVE[2:4], OPERATIVE[5])
    maps = clause(work, MAPS)
    assert {one.amendment for one in provenance(work.state, maps)} == {None}
    work.accept(words)
    work.accept(move)
    assert {one.amendment for one in provenance(work.state, maps)} == {None, words}
    assert said(work, move)[0] == "Move OP 3 (was OP 5 of the first base text) after OP 2"
    assert [deed.stamp.amendment for deed in why(work.state, own, 0).deeds] == [move]
    work.undo()
    work.undo()
    assert {one.amendment for one in provenance(work.state, maps)} == {None}
    assert not why(work.state, own, 0).deeds


def test_words_that_the_base_had_before_an_amendment_was_written_stay_its_own(work):
    circulate(work)
    one = work.propose_text(clause(work, OPERATIVE[1]), MAPS, sponsors=("KEN",))
    work.edit(clause(work, OPERATIVE[1]), MAPS)
    work.accept(one)
    givers = provenance(work.state, clause(work, MAPS))
    assert one not in {each.amendment for each in givers}


def test_the_text_that_had_the_number_is_named(work):
    own = clause(work, OPERATIVE[4])
    first = ("Stresses the part of women;", *OPERATIVE)
    revise(work, *first)
    one = work.propose_text(own, OPERATIVE[4].replace("Urges", "Invites"), sponsors=("MEX",))
    revise(work, *first[1:])
    revise(work, "Stresses the part of youth;", "Stresses peace;", *OPERATIVE)
    assert said(work, one)[0] == "Amend OP 7 (was OP 6 of Rev.1)"
    (numbers,) = numbers_data(work.state, work.state.entry(one))
    assert (numbers["was"], numbers["was_of"], numbers["earlier"]) == ("OP 6", "earlier", "Rev.1")
    names = [version.name for version in Versions.in_project(work).listed]
    assert names[:2] == ["base", numbers["earlier"]]
    work.undo()
    assert said(work, one)[0] == "Amend OP 5 (was OP 6 of Rev.1)"


def test_an_amendment_that_a_divided_paragraph_has_is_about_the_part_with_its_words(work):
    first, second = "Urges cities to mend the dams", "to publish maps of the shores"
    revise(work, f"{first} and {second};", *operative(work)[1:])
    both = f"{first} and {second} and of the forests;"
    one = work.propose_text(clause(work, f"{first} and {second};"), both, sponsors=("MEX",))
    work.accept(one)
    parts = (f"{first};", f"Also urges cities {second} and of the forests;")
    revise(work, *parts, *operative(work)[1:])
    name, where, _ = said(work, one)
    assert (name, where) == ("Amend OP 2", "Draft: OP 2")


def test_a_move_that_a_base_text_has_is_in_it_though_the_one_before_it_was_taken_back(work):
    second, fourth, fifth = (clause(work, OPERATIVE[at]) for at in (1, 3, 4))
    first = work.propose_move(fifth, after=second, sponsors=("NZL",))
    then = work.propose_move(fourth, after=second, sponsors=("FJI",))
    new = work.propose_insertion(NEW, after=fourth, sponsors=("NOR",))
    for one in (new, first, then):
        work.accept(one, confirmed=True)
    wanted = (*OPERATIVE[:2], OPERATIVE[4], OPERATIVE[3], NEW, OPERATIVE[2], OPERATIVE[5])
    assert tuple(operative(work)) == wanted
    joined = f"{OPERATIVE[3].rstrip(';')}, and w{NEW[1:]}"
    rest = (OPERATIVE[2], *OPERATIVE[4:])
    items = revise(work, *OPERATIVE[:2], joined, *rest)
    item = items[then]
    assert (item.fate, item.outcome) == (Fate.INCORPORATED, Outcome.CONTAINED)
    assert items[first].fate is Fate.REOPENED
    entry = work.state.entry(then)
    assert entry.status is Status.ACCEPTED
    assert is_in_base(work.state, entry)
    revise(work, *OPERATIVE[:2], joined, NEW, *rest)
    assert work.state.entry(then).status is Status.ACCEPTED
