"""Deadlines and silence: the state follows from events and the clock that is given."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.texts import BASE, OP1, OP2, OP3, bench
from draftbench.amend.amendment import Outcome
from draftbench.amend.proceedings.locks import state_in
from draftbench.amend.proceedings.state import Proceedings
from draftbench.amend.proceedings.statements import Occasion
from draftbench.amend.proceedings.terms import ClauseState, SilenceState
from draftbench.amend.proceedings.timing import Silence, covered, deadline_missed
from draftbench.app.drafts.bracketing import open_bracket
from draftbench.app.history.acts import stepped
from draftbench.app.meetings.deadlines import (
    break_silence,
    close_silence,
    set_deadline,
    start_silence,
)
from draftbench.app.meetings.proceedings import decide_clause
from draftbench.app.workbench import Workbench
from draftbench.errors import ConflictError, UsageError
from draftbench.record.event import Event

WHEN = Occasion("Secretariat", "2026-01-01T10:00:00.000000Z")


@pytest.fixture
def work(tmp_path):
    with bench(tmp_path) as opened:
        yield opened


def later(hours: float) -> str:
    return (datetime.now(UTC) + timedelta(hours=hours)).isoformat()


def as_of(work, hours):
    state = work.state
    return state.proceedings.as_of(state.draft, later(hours))


def test_silence_that_nobody_breaks_makes_clauses_agreed(work):
    made = start_silence(work, later(1), clauses=(OP1, OP2))
    assert work.state.proceedings.silences[0].state is SilenceState.RUNNING
    after = as_of(work, 2)
    assert after.silences[0].state is SilenceState.PASSED
    assert [state_in(after, work.state.draft, c) for c in (OP1, OP2, OP3)] == [
        ClauseState.AGREED,
        ClauseState.AGREED,
        ClauseState.OPEN,
    ]
    assert after.states[OP1].silence == made
    assert after.states[OP1].occasion.at == after.silences[0].until
    assert as_of(work, 0.5) == work.state.proceedings
    with pytest.raises(ConflictError, match="running, not passed"):
        close_silence(work)


def test_silence_is_broken_by_a_delegation_with_a_reason(work):
    start_silence(work, later(1))
    break_silence(work, ("URY",), why="The third paragraph.")
    (one,) = work.state.proceedings.silences
    assert (one.state, one.codes, one.why) == (
        SilenceState.BROKEN,
        ("URY",),
        "The third paragraph.",
    )
    assert as_of(work, 2).states == {}
    with pytest.raises(ConflictError, match="broken, not running"):
        break_silence(work, ("MEX",), why="Late.")
    work.undo()
    assert as_of(work, 2).silences[0].state is SilenceState.PASSED


def test_a_clause_that_changed_meanwhile_is_not_agreed_by_silence(work):
    start_silence(work, later(1))
    work.edit(OP1, "Urges all States to act;")
    after = as_of(work, 2)
    assert after.silences[0].changed == (OP1,)
    assert state_in(after, work.state.draft, OP1) is ClauseState.OPEN
    assert state_in(after, work.state.draft, OP2) is ClauseState.AGREED


def test_silence_begins_on_a_text_without_brackets_and_ends_later(work):
    open_bracket(work, OP1, codes=("MEX",), words="act")
    with pytest.raises(ConflictError, match="OP 1 has an open bracket"):
        start_silence(work, later(1))
    start_silence(work, later(1), clauses=(OP2,))
    with pytest.raises(UsageError, match="still to come"):
        start_silence(work, later(-1), clauses=(OP2,))
    with pytest.raises(UsageError, match="not a time with a zone"):
        start_silence(work, "tomorrow", clauses=(OP2,))


def test_after_silence_has_passed_every_act_meets_agreed_clauses(work, monkeypatch):
    """The clock moves; nothing else is done."""
    start_silence(work, later(1))
    amendment = work.propose_text(OP2, "Invites experts;", sponsors=("MEX",))
    now = later(2).replace("+00:00", "Z")
    event = Event("e", now, "Chair", "amendment-withdrawn", {"id": amendment})
    register = stepped(work.register, event)
    assert register.proceedings.silences[0].state is SilenceState.PASSED
    changes = {"id": amendment, "changes": None}
    accepting = Event("f", now, "Chair", "amendment-accepted", changes)
    stepped(work.register, accepting)
    placed = work.register.as_of(now).placement(amendment)
    assert (placed.outcome, placed.why) == (
        Outcome.CONFLICT,
        "OP 2 is agreed; reopen it first.",
    )
    with monkeypatch.context() as patch:
        for module in ("draftbench.app.workbench", "draftbench.app.meetings.deadlines"):
            patch.setattr(f"{module}.instant", lambda at=None: at or now)
        with pytest.raises(ConflictError, match="OP 3 is agreed; reopen it first"):
            work.delete(OP3)
        close_silence(work)
        with pytest.raises(UsageError, match="on record already"):
            close_silence(work)
        decide_clause(work, OP3, ClauseState.OPEN, why="An error in the text.")
        work.delete(OP3)
    path = work.path
    work.close()
    with Workbench.open(path) as again:
        assert again.state.proceedings.silences[0].ended.by == "Secretariat"
        assert OP3 not in again.state.draft
        assert state_in(again.state.proceedings, again.state.draft, OP1) is ClauseState.AGREED


def test_what_comes_after_the_deadline_is_taken_in_and_marked(work):
    set_deadline(work, "2026-01-10T18:00:00Z", note="First round.")
    in_time = work.propose_deletion(OP1, sponsors=("MEX",), at="2026-01-10T18:00:00Z")
    late = work.propose_deletion(OP2, sponsors=("MEX",), at="2026-01-10T19:30:00+01:00")
    set_deadline(work, "2026-01-12T18:00:00+02:00", clauses=(OP2,))
    inserted = work.propose_insertion(
        "Decides;", after=OP1, sponsors=("MEX",), at="2026-01-11T00:00:00Z"
    )
    done, draft = work.state.proceedings, work.state.draft
    missed = {
        e.amendment.id: deadline_missed(e.amendment, done.deadlines, draft)
        for e in work.state.entries
    }
    assert missed[in_time] is None
    assert missed[late] is None, "the deadline on OP 2 was set later"
    assert missed[inserted].id == "dl-1"
    work.undo(work.events[-2].id)
    done = work.state.proceedings
    entry = work.state.entry(late)
    assert deadline_missed(entry.amendment, done.deadlines, draft).id == "dl-1"
    assert entry.open
    assert done.deadlines[0].note == "First round."


def test_a_time_without_a_zone_is_one_of_utc(work):
    """Word writes such times, and others may send them."""
    set_deadline(work, "2026-01-10T18:00:00+00:00")
    name = work.propose_deletion(OP1, sponsors=("MEX",))
    amendment, draft = work.state.entry(name).amendment, work.state.draft
    missed = [
        deadline_missed(replace(amendment, at=at), work.state.proceedings.deadlines, draft)
        for at in ("2026-01-10T18:00:00", "2026-01-10T18:00:01")
    ]
    assert [one is None for one in missed] == [True, False]


HOURS = st.integers(0, 8)


def at(hour: int) -> str:
    return f"2026-01-01T{10 + hour}:00:00.000000Z"


@given(until=st.integers(1, 8), now=HOURS, then=HOURS)
def test_the_state_of_silence_is_a_function_of_the_clock(until, now, then):
    silence = Silence("si-1", at(until), covered(BASE, ()), True, "", WHEN)
    done = Proceedings().with_silence(silence)
    found = done.as_of(BASE, at(now))
    passed = now >= until
    assert found.silences[0].state is (SilenceState.PASSED if passed else SilenceState.RUNNING)
    agreed = {c for c in (OP1, OP2, OP3) if state_in(found, BASE, c) is ClauseState.AGREED}
    assert agreed == ({OP1, OP2, OP3} if passed else set())
    first, last = sorted((now, then))
    assert done.as_of(BASE, at(first)).as_of(BASE, at(last)) == done.as_of(BASE, at(last))
