"""The clock and the meeting in the status strip."""

from datetime import UTC, datetime, timedelta

import pytest

from draftbench.app.meetings import deadlines, proceedings
from draftbench.errors import UsageError
from draftbench.gui.meeting.clock import face, meeting_words, zone_of
from draftbench.gui.meeting.meeting_forms import Deadlines
from draftbench.gui.widgets.pieces import Tone
from draftbench.record.event import instant
from support.dialogs import send

AT = datetime(2031, 5, 4, 18, 0, tzinfo=UTC)


def due(workspace, at=AT):
    deadlines.set_deadline(workspace.bench, at.isoformat(), note="Secretariat, room S-3")


@pytest.mark.parametrize(
    ("before", "words", "tone"),
    [
        (timedelta(days=3), "Amendments due 4 May 18:00", None),
        (timedelta(hours=2, minutes=14), "Amendments due in 2 h 14 min", None),
        (timedelta(hours=1, minutes=59, seconds=1), "Amendments due in 2 h 00 min", None),
        (timedelta(minutes=31), "Amendments due in 31 min", None),
        (timedelta(minutes=30, seconds=1), "Amendments due in 31 min", None),
        (timedelta(minutes=30), "Amendments due in 30 min", Tone.DOUBTFUL),
        (timedelta(minutes=5, seconds=1), "Amendments due in 6 min", Tone.DOUBTFUL),
        (timedelta(minutes=5), "Amendments due in 5:00", Tone.BAD),
        (timedelta(seconds=9), "Amendments due in 0:09", Tone.BAD),
    ],
)
def test_it_counts_down_and_warns_twice(workspace, before, words, tone):
    due(workspace)
    found = face(workspace.state, AT - before, UTC)
    assert (found.words, found.tone) == (words, tone)
    assert found.seconds == (before <= timedelta(minutes=5))


def test_without_a_deadline_there_is_no_clock(workspace):
    assert face(workspace.state, AT, UTC) is None


def test_what_has_passed_is_said_with_what_is_late_and_forgotten_after_a_day(workspace):
    early = datetime(2009, 5, 1, tzinfo=UTC)
    due(workspace, early)
    found = face(workspace.state, early + timedelta(hours=1), UTC)
    assert found.words.startswith("Amendments were due until 00:00 · ")
    assert found.words.endswith("late")
    assert found.tone is Tone.BAD
    assert face(workspace.state, early + timedelta(hours=25), UTC) is None


def test_the_times_are_those_of_the_meeting_and_utc_is_in_the_tip(workspace):
    proceedings.open_meeting(
        workspace.bench, "Third reading", place="Room 2", zone="-03:00", on="2031-05-04"
    )
    due(workspace)
    found = face(workspace.state, AT - timedelta(days=1))
    assert found.words == "Amendments due 4 May 15:00"
    assert found.tip.startswith("4 May 2031, 15:00 (UTC-03:00) · 18:00 UTC.")
    assert found.tip.endswith("Secretariat, room S-3")
    assert meeting_words(workspace.state)[0] == "Third reading"
    assert "Room 2" in meeting_words(workspace.state)[1]


def test_the_day_of_a_meeting_that_a_wrong_clock_gave_is_marked(workspace):
    proceedings.open_meeting(workspace.bench, "Third reading")
    doubted = {workspace.state.proceedings.meeting.opened}
    assert "impossible date" in meeting_words(workspace.state, doubted)[1]
    assert "impossible date" not in meeting_words(workspace.state)[1]
    proceedings.close_meeting(workspace.bench)
    proceedings.open_meeting(workspace.bench, "Fourth reading", on="2031-05-04")
    doubted.add(workspace.state.proceedings.meeting.opened)
    assert "impossible date" not in meeting_words(workspace.state, doubted)[1]


def test_a_zone_may_have_a_name_and_must_be_one(workspace):
    with pytest.raises(UsageError, match="no time zone"):
        proceedings.open_meeting(workspace.bench, "Reading", zone="Atlantis/Centre")
    proceedings.open_meeting(workspace.bench, "Reading", zone="Europe/Vienna")
    assert datetime(2031, 1, 1, tzinfo=zone_of(workspace.state)).utcoffset() == timedelta(hours=1)


def test_the_earliest_comes_first_and_the_next_is_in_the_tip(workspace):
    due(workspace)
    clause = workspace.state.draft.children(None)[-1]
    deadlines.start_silence(
        workspace.bench, (AT - timedelta(hours=1)).isoformat(), clauses=[clause]
    )
    found = face(workspace.state, AT - timedelta(hours=2), UTC)
    assert found.words == "Silence ends in 1 h 00 min"
    assert "Then: amendments due 18:00." in found.tip


@pytest.mark.parametrize("hours", [2, -2])
def test_a_silence_that_was_broken_is_neither_waited_for_nor_over(workspace, hours):
    bench = workspace.bench
    clause = bench.state.draft.children(None)[-1]
    name = deadlines.start_silence(bench, AT.isoformat(), clauses=[clause])
    now = AT - timedelta(hours=hours)
    assert "Silence" in face(workspace.state, now, UTC).words
    deadlines.break_silence(bench, ["THA"], why="no instructions", silence=name)
    assert face(workspace.state, now, UTC) is None


def test_a_silence_that_has_passed_on_record_is_not_told_again(workspace, monkeypatch):
    bench = workspace.bench
    clause = bench.state.draft.children(None)[-1]
    deadlines.start_silence(bench, AT.isoformat(), clauses=[clause])
    late = AT + timedelta(hours=1)
    for module in ("draftbench.app.workbench", "draftbench.app.meetings.deadlines"):
        monkeypatch.setattr(f"{module}.instant", lambda: instant(late.isoformat()))
    deadlines.close_silence(bench)
    assert face(workspace.state, late, UTC) is None


def test_the_strip_shows_the_meeting_and_the_clock_and_goes_on_by_itself(window, qtbot):
    room = window.strip.room
    assert room.meeting.isHidden()
    assert room.clock.isHidden()
    assert not room._timer.isActive()
    window.run("negotiate.open-meeting")
    send(window, name="Third informal reading", place="Conference Room 2")
    assert room.meeting.text() == "● Third informal reading"
    now = [AT - timedelta(minutes=6)]
    room._now = lambda: now[0]
    due(window.workspace)
    assert room.clock.text() == "Amendments due in 6 min"
    assert room._timer.isActive()
    now[0] = AT - timedelta(minutes=1)
    room.tick()
    assert room.clock.text() == "! Amendments due in 1:00"
    assert room.clock.accessibleName() == "Amendments due in 1:00"
    assert room._timer.interval() == 1000
    room.clock.click()
    assert window.context.dialogues.lists.isVisible()
    window.context.dialogues.lists.close()
    window.run("negotiate.close-meeting")
    assert room.meeting.isHidden()
    window.run("file.close")
    assert not room._timer.isActive()


def test_silence_that_has_not_ended_is_not_put_on_record(workspace):
    before = len(workspace.bench.events)
    reply = Deadlines(workspace).close_silence()
    assert reply.bad
    assert len(workspace.bench.events) == before
