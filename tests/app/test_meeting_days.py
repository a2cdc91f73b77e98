"""The day of a meeting is the same in every copy, whoever took what in when, and one that a wrong
clock gave it is marked."""

import shutil
from itertools import permutations

import pytest

from app.test_side_by_side import give
from app.texts import OP2, OP3, bench
from draftbench.amend.proceedings.proceedings_data import ProceedingsData
from draftbench.amend.proceedings.statements import Target, TargetKind
from draftbench.amend.proceedings.terms import ClauseState, SilenceState, Stance
from draftbench.app import workbench
from draftbench.app.history import moments
from draftbench.app.meetings import deadlines
from draftbench.app.meetings.proceedings import (
    close_meeting,
    decide_clause,
    open_meeting,
    take_position,
)
from draftbench.app.workbench import Workbench
from draftbench.cli.main import main
from draftbench.record import order
from draftbench.record.event import instant

FAR, LONG_AGO = "2091-03-04T10:00:00.000000Z", "2003-05-06T10:00:00.000000Z"


@pytest.fixture
def clock(monkeypatch):
    """Sets the clock of the computer: to a moment, or right again ("")."""

    def set_to(at):
        steady = (lambda *_: at) if at else instant
        monkeypatch.setattr(workbench, "instant", steady)
        monkeypatch.setattr(order, "instant", steady)

    return set_to


def days(work):
    data = ProceedingsData(work.state, doubted=moments.doubted_times(work.events))
    meetings = data.everything()["meetings"]
    return sorted((one["name"], one["date"], one["opened"], one["clock"]) for one in meetings)


def copies(folder, first):
    for name in ("fast", "slow"):
        first.record.copy_to(folder / f"{name}.draftbench")
    return [Workbench.open(folder / f"{name}.draftbench") for name in ("fast", "slow")]


def test_the_day_of_a_meeting_is_the_same_in_every_united_copy(tmp_path, clock):
    with bench(tmp_path) as mine:
        fast, slow = copies(tmp_path, mine)
        decide_clause(mine, OP3, ClauseState.AGREED)
        clock(FAR)
        open_meeting(fast, "Fast")
        close_meeting(fast)
        clock(LONG_AGO)
        open_meeting(slow, "Slow")  # the shorter line: that meeting is opened after the other
        clock("")
        desks = {"mine": mine, "fast": fast, "slow": slow}
        for work in desks.values():
            work.close()
        found = []
        for number, (first, *others) in enumerate(permutations(desks)):
            folder = tmp_path / str(number)
            folder.mkdir()
            shutil.copy(desks[first].path, folder / "united.draftbench")
            with Workbench.open(folder / "united.draftbench") as united:
                for other in others:
                    with Workbench.view(desks[other].path) as theirs:
                        give(theirs, united, folder)
                found.append(days(united))
        assert found == [
            [("Fast", FAR[:10], FAR, "ahead"), ("Slow", LONG_AGO[:10], LONG_AGO, "behind")]
        ] * len(found)


def test_a_day_that_was_announced_is_nobody_s_clock(tmp_path, clock):
    with bench(tmp_path) as mine:
        clock(FAR)
        open_meeting(mine, "Plenary", on="2026-05-01")
        clock("")
        assert days(mine) == [("Plenary", "2026-05-01", FAR, None)]


def test_what_is_still_to_come_is_marked_before_anybody_takes_it_in(tmp_path, clock):
    with bench(tmp_path) as mine:
        clock(FAR)
        open_meeting(mine, "Plenary")
        assert days(mine) == [("Plenary", FAR[:10], FAR, None)]
        clock("")
        assert days(mine) == [("Plenary", FAR[:10], FAR, "ahead")]
        mine.edit(OP2, "Invites nobody;")
        clocks = [entry.clock for entry in moments.log(mine.events)]
        assert clocks[-2:] == [order.Clock.AHEAD, None]


def test_a_meeting_of_a_clock_that_is_ahead_ends_no_silence(tmp_path, clock):
    with bench(tmp_path) as mine:
        deadlines.start_silence(mine, "2071-01-01T00:00:00Z", clauses=(OP3,))
        (fast, slow) = copies(tmp_path, mine)
        slow.close()
        clock(FAR)
        open_meeting(fast, "Fast")
        (silence,) = fast.state.proceedings.silences
        assert silence.state is SilenceState.PASSED  # as far as that computer knows
        clock("")
        give(fast, mine, tmp_path)
        give(mine, fast, tmp_path)
        fast.close()
        with Workbench.view(fast.path) as again:
            for work in (mine, fast, again):
                silences = work.state.proceedings.silences
                assert [one.state for one in silences] == [SilenceState.RUNNING]


def test_the_command_line_marks_it(tmp_path, clock, capsys):
    with bench(tmp_path) as mine:
        clock(FAR)
        open_meeting(mine, "Plenary")
        close_meeting(mine)
        open_meeting(mine, "Committee", on="2026-05-01")
        clock("")
    assert main(["negotiate", str(mine.path), "show"]) == 0
    said = capsys.readouterr().out.splitlines()[:2]
    assert ["impossible date" in line for line in said] == [True, False]
    assert FAR[:10] in said[0]


def test_a_right_clock_is_marked_nowhere(tmp_path):
    with bench(tmp_path) as mine:
        open_meeting(mine, "Plenary")
        ((_, day, opened, wrong),) = days(mine)
        assert (day, wrong) == (opened[:10], None)
        assert not moments.doubted_times(mine.events)


def test_a_position_has_the_day_of_the_meeting_in_which_it_was_taken(tmp_path):
    with bench(tmp_path) as mine:
        mine.record.copy_to(tmp_path / "copy.draftbench")
        with Workbench.open(tmp_path / "copy.draftbench") as theirs:
            open_meeting(theirs, "Geneva group", on="2025-01-02")
            for number in range(3):  # the longer line comes first
                theirs.edit(OP2, f"Invites {number} States;")
            take_position(mine, Target(TargetKind.CLAUSE, OP3), Stance.SUPPORT, ("MEX",))
            (before,) = mine.state.proceedings.positions
            give(theirs, mine, tmp_path)
            (after,) = mine.state.proceedings.positions
            assert (after.date, after.occasion.meeting) == (before.date, "")
