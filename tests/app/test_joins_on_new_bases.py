"""A join that was accepted, and a new base text that has both parts in one clause in its own
way."""

import pytest

from draftbench.amend.amendment import Status
from draftbench.amend.placement.rebasing import Fate
from draftbench.app.drafts.dividing import joined, split
from draftbench.app.history.rebasing import rebase
from draftbench.app.workbench import Workbench
from draftbench.formats.reading import read
from support.lakes import OPERATIVE, lakes

DATA, DONORS = OPERATIVE[1].rstrip(";"), OPERATIVE[2]


@pytest.fixture
def work(tmp_path):
    base = read(lakes().encode(), "circulated.txt").parts[0]
    with Workbench.create(tmp_path / "lakes.draftbench", base) as bench:
        yield bench


@pytest.fixture
def join(work):
    """OP 3 was joined to OP 2."""
    draft = work.state.draft
    second, third = (next(c.id for c in draft if c.text.text == words) for words in OPERATIVE[1:3])
    one = work.propose(joined(draft, third, second), sponsors=("MEX",))
    work.accept(one)
    return one


def operative(work):
    return [c.text.text for c in work.state.draft if c.kind.value == "operative"]


def revise(work, *whole):
    text = lakes(operative=(OPERATIVE[0], *whole, *OPERATIVE[3:]))
    report = rebase(work, read(text.encode(), "rev1.txt").parts[0])
    return {item.amendment: item.fate for item in report.rebase.items}


@pytest.mark.parametrize(
    "whole",
    [
        f"{DATA}, and invites{DONORS.removeprefix('Invites')}",
        f"{DATA}, and also invites{DONORS.removeprefix('Invites')}",
        f"{DATA}: invites{DONORS.removeprefix('Invites')}",
    ],
)
def test_a_new_text_that_links_the_parts_in_other_words_has_the_join(work, join, whole):
    assert revise(work, whole) == {join: Fate.INCORPORATED}
    assert operative(work)[1] == whole
    assert work.state.entry(join).status is Status.ACCEPTED
    assert len(operative(work)) == len(OPERATIVE) - 1


def test_words_elsewhere_in_the_draft_do_not_hide_where_the_parts_meet(work, join):
    clause = next(c for c in work.state.draft if c.text.text.startswith(DATA))
    more = clause.text.text.replace("the exchange", "the free exchange")
    work.edit(clause.id, more)
    whole = f"{DATA}, and invites{DONORS.removeprefix('Invites')}"
    whole = whole.replace("the exchange", "the free exchange")
    assert set(revise(work, whole).values()) == {Fate.INCORPORATED}
    assert operative(work)[1] == whole


def test_parts_that_stand_apart_are_no_join(work, join):
    assert revise(work, OPERATIVE[1], OPERATIVE[2])[join] is not Fate.INCORPORATED


def joined_again(work):
    """The base has two parts of OP 2 that an accepted division made, and the draft has them in one
    again; gives the division, the join and the parts."""
    draft = work.state.draft
    first = next(c.id for c in draft if c.text.text == OPERATIVE[1])
    at = OPERATIVE[1].index(" among neighbouring")
    division = work.propose(split(draft, first, at), sponsors=("MEX",))
    work.accept(division)
    revise(work, *operative(work)[1:4])
    draft = work.state.draft
    head, tail = draft.clauses[draft.position(first)], draft.clauses[draft.position(first) + 1]
    one = work.propose(joined(draft, tail.id, head.id), sponsors=("FRA",))
    work.accept(one)
    return division, one, head.text.text, tail.text.text


@pytest.mark.parametrize("link", [", and also ", "; and ", " as well as "])
def test_a_division_that_was_joined_again_is_not_brought_back(work, link):
    division, one, head, tail = joined_again(work)
    whole = f"{head}{link}{tail}"
    fates = revise(work, whole, OPERATIVE[2])
    assert fates == {division: Fate.INCORPORATED, one: Fate.INCORPORATED}
    assert operative(work)[1] == whole


def test_other_words_at_the_seam_are_no_mere_link(work):
    _, _, head, tail = joined_again(work)
    whole = f"{head}, without prejudice to the rules on secrecy, {tail}"
    assert set(revise(work, whole, OPERATIVE[2]).values()) != {Fate.INCORPORATED}
