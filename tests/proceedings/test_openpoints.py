"""What is open on a clause that the meeting is to agree."""

import pytest

from app.texts import BASE, OP1, OP2, OP3, bench
from draftbench.amend.conflicts.contention import conflicts
from draftbench.amend.proceedings.terms import ClauseState
from draftbench.app.meetings.proceedings import decide_clause, must_be_settled, open_points
from draftbench.errors import ConflictError


@pytest.fixture
def work(tmp_path):
    with bench(tmp_path) as made:
        yield made


def edit(work, clause, old, new, sponsor="MEX", **terms):
    text = BASE[clause].text.text.replace(old, new)
    return work.propose_text(clause, text, sponsors=(sponsor,), **terms)


def test_amendments_and_conflicts_on_a_clause_are_open_points(work):
    one, other = edit(work, OP1, "act", "act soon"), edit(work, OP1, "act", "work", "BRA")
    edit(work, OP2, "convene", "hold")
    found = open_points(work.state, OP1)
    assert found.amendments == (one, other)
    assert found.conflicts == tuple(c.id for c in conflicts(work.state))
    with pytest.raises(ConflictError):
        must_be_settled(work.state, OP1)
    work.reject(one)
    work.accept(other)
    assert open_points(work.state, OP1).amendments == ()
    must_be_settled(work.state, OP1)


def test_what_agreeing_would_not_hold_back_is_no_open_point(work):
    work.propose_insertion("Decides to meet;", after=OP1, sponsors=("MEX",))
    edit(work, OP1, "act", "act soon", draft=True)
    assert open_points(work.state, OP1).amendments == ()
    moved = work.propose_move(OP3, after=OP1, sponsors=("MEX",))
    assert open_points(work.state, OP1).amendments == ()
    assert open_points(work.state, OP3).amendments == (moved,)


def test_an_amendment_that_waits_for_its_place_is_an_open_point(work):
    one, other = edit(work, OP1, "concern", "alarm"), edit(work, OP1, "concern", "worry", "BRA")
    work.accept(one)
    assert open_points(work.state, OP1).amendments == (other,)


def test_everything_that_is_open_on_a_clause_is_stuck_once_it_is_agreed(work):
    ids = [
        edit(work, OP1, "act", "act soon"),
        work.propose_deletion(OP1, sponsors=("BRA",)),
        work.propose_deletion(OP2, sponsors=("BRA",)),
    ]
    found = open_points(work.state, OP1).amendments
    decide_clause(work, OP1, ClauseState.AGREED)
    stuck = [one for one in ids if work.state.entry(one).placement.changes is None]
    assert list(found) == stuck == ids[:2]
