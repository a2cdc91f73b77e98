"""A join that was accepted, and a new base text that has both parts in one clause in its own
way."""

import pytest

from draftbench.amend.amendment import Status
from draftbench.amend.placement.rebasing import Fate
from draftbench.app.drafts.dividing import joined, split
from support.lakes import OPERATIVE, clause, on_lakes, operative, revise

DATA, DONORS = OPERATIVE[1].rstrip(";"), OPERATIVE[2]


@pytest.fixture
def work(tmp_path):
    with on_lakes(tmp_path) as bench:
        yield bench


@pytest.fixture
def join(work):
    """OP 3 was joined to OP 2."""
    draft = work.state.draft
    second, third = (clause(work, words) for words in OPERATIVE[1:3])
    one = work.propose(joined(draft, third, second), sponsors=("MEX",))
    work.accept(one)
    return one


def rejoin(work, *whole):
    items = revise(work, OPERATIVE[0], *whole, *OPERATIVE[3:])
    return {amendment: item.fate for amendment, item in items.items()}


@pytest.mark.parametrize(
    "whole",
    [
        f"{DATA}, and invites{DONORS.removeprefix('Invites')}",
        f"{DATA}, and also invites{DONORS.removeprefix('Invites')}",
        f"{DATA}: invites{DONORS.removeprefix('Invites')}",
    ],
)
def test_a_new_text_that_links_the_parts_in_other_words_has_the_join(work, join, whole):
    assert rejoin(work, whole) == {join: Fate.INCORPORATED}
    assert operative(work)[1] == whole
    assert work.state.entry(join).status is Status.ACCEPTED
    assert len(operative(work)) == len(OPERATIVE) - 1


def test_words_elsewhere_in_the_draft_do_not_hide_where_the_parts_meet(work, join):
    clause = next(c for c in work.state.draft if c.text.text.startswith(DATA))
    more = clause.text.text.replace("the exchange", "the free exchange")
    work.edit(clause.id, more)
    whole = f"{DATA}, and invites{DONORS.removeprefix('Invites')}"
    whole = whole.replace("the exchange", "the free exchange")
    assert set(rejoin(work, whole).values()) == {Fate.INCORPORATED}
    assert operative(work)[1] == whole


def test_parts_that_stand_apart_are_no_join(work, join):
    assert rejoin(work, OPERATIVE[1], OPERATIVE[2])[join] is not Fate.INCORPORATED


def joined_again(work):
    """The base has two parts of OP 2 that an accepted division made, and the draft has them in one
    again; gives the division, the join and the parts."""
    draft = work.state.draft
    first = clause(work, OPERATIVE[1])
    at = OPERATIVE[1].index(" among neighbouring")
    division = work.propose(split(draft, first, at), sponsors=("MEX",))
    work.accept(division)
    rejoin(work, *operative(work)[1:4])
    draft = work.state.draft
    head, tail = draft.clauses[draft.position(first)], draft.clauses[draft.position(first) + 1]
    one = work.propose(joined(draft, tail.id, head.id), sponsors=("FRA",))
    work.accept(one)
    return division, one, head.text.text, tail.text.text


@pytest.mark.parametrize("link", [", and also ", "; and ", " as well as "])
def test_a_division_that_was_joined_again_is_not_brought_back(work, link):
    division, one, head, tail = joined_again(work)
    whole = f"{head}{link}{tail}"
    fates = rejoin(work, whole, OPERATIVE[2])
    assert fates == {division: Fate.INCORPORATED, one: Fate.INCORPORATED}
    assert operative(work)[1] == whole


def test_other_words_at_the_seam_are_no_mere_link(work):
    _, _, head, tail = joined_again(work)
    whole = f"{head}, without prejudice to the rules on secrecy, {tail}"
    assert set(rejoin(work, whole, OPERATIVE[2]).values()) != {Fate.INCORPORATED}
