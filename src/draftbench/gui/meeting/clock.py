"""What the status strip says of the meeting and of the clock: the next deadline, how long it is
still, and what is late. Nothing here has a clock of its own: the moment is given."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, tzinfo

from draftbench.amend.negotiation import Negotiation
from draftbench.amend.proceedings.statements import clock_of
from draftbench.amend.proceedings.terms import SilenceState
from draftbench.amend.proceedings.timing import deadline_missed, moment
from draftbench.document import spoken_labels
from draftbench.gui.dates import day_and_time, soon
from draftbench.gui.speech import beside, counted, listed, told, tr
from draftbench.gui.widgets.pieces import Tone

SOON, NOW = timedelta(minutes=30), timedelta(minutes=5)
"""How long before a deadline the strip warns, and warns again."""
_REMEMBERED = timedelta(hours=24)
"""How long a deadline that has passed is still told."""


@dataclass(frozen=True, slots=True)
class Face:
    """What the clock says: ``words``, how they are meant (None: nothing to hurry about), ``tip``
    with the moment in the time of the meeting and in UTC. ``seconds`` says that it changes every
    second."""

    words: str
    tone: Tone | None = None
    tip: str = ""
    seconds: bool = False


@dataclass(frozen=True, slots=True)
class _Due:
    at: datetime
    silence: bool
    note: str

    def on(self, time: str) -> str:
        """What is due at a time."""
        if self.silence:
            return tr("Silence ends {time}", time=time)
        return tr("Amendments due {time}", time=time)

    def within(self, time: str) -> str:
        """What is due in so much time."""
        if self.silence:
            return tr("Silence ends in {time}", time=time)
        return tr("Amendments due in {time}", time=time)

    def then(self, time: str) -> str:
        """What is due after something else."""
        if self.silence:
            return tr("Then: silence ends {time}.", time=time)
        return tr("Then: amendments due {time}.", time=time)

    def over(self, time: str) -> str:
        """What was due."""
        if self.silence:
            return tr("Silence passed at {time}", time=time)
        return tr("Amendments were due until {time}", time=time)


def zone_of(state: Negotiation) -> tzinfo | None:
    """The clock of the meeting that is open, or of the last one; None: that of this computer."""
    for meeting in reversed(state.proceedings.meetings):
        if meeting.zone:
            try:
                return clock_of(meeting.zone)
            except ValueError:
                return None
    return None


def face(state: Negotiation, now: datetime, zone: tzinfo | None = None) -> Face | None:
    """The clock at ``now`` (with a zone); None where nothing is due."""
    due = _due(state)
    zone = zone or zone_of(state)
    coming = sorted((d for d in due if d.at > now), key=lambda d: d.at)
    if coming:
        return _coming(coming[0], now, zone, coming[1:])
    past = [d for d in due if d.at > now - _REMEMBERED]
    if not past:
        return None
    last = max(past, key=lambda d: d.at)
    late = _late(state)
    words = last.over(_time(last.at, now, zone))
    if late and not last.silence:
        words += " · " + counted("{n} late", "{n} late", late)
    return Face(words, Tone.BAD, _tip(last, zone))


def _due(state: Negotiation) -> list[_Due]:
    done = state.proceedings
    names = spoken_labels(state.draft) if done.deadlines or done.silences else {}
    latest = {d.clauses: d for d in done.deadlines}  # the one set last counts
    found = [
        _Due(
            moment(d.until).astimezone(UTC),
            False,
            _on([names.get(c, "") for c in d.clauses], d.note),
        )
        for d in latest.values()
    ]
    for one in done.silences:
        if one.state is SilenceState.RUNNING:
            about = [] if one.whole else [names.get(c, "") for c, _ in one.covered]
            at = moment(one.until).astimezone(UTC)
            found.append(_Due(at, True, _on(about, one.note)))
    return found


def _on(clauses: Sequence[str], note: str) -> str:
    known = [name for name in clauses if name]
    names = listed(known[:6]) + (" …" if len(known) > 6 else "")
    about = tr("On {clauses}.", clauses=names) if known else ""
    return told(about, note)


def _coming(due: _Due, now: datetime, zone: tzinfo | None, further: Sequence[_Due]) -> Face:
    left = due.at - now
    tip = _tip(due, zone)
    if further:
        tip = told(tip, further[0].then(_time(further[0].at, now, zone)))
    if left > timedelta(hours=12):
        return Face(due.on(_time(due.at, now, zone)), None, tip)
    if left <= NOW:
        minutes, seconds = divmod(max(1, round(left.total_seconds())), 60)
        return Face(due.within(f"{minutes}:{seconds:02}"), Tone.BAD, tip, seconds=True)
    minutes = -(-int(left.total_seconds()) // 60)
    hours, rest = divmod(minutes, 60)
    said = tr("{minutes} min", minutes=rest)
    if hours:
        said = tr("{hours} h {minutes} min", hours=hours, minutes=str(rest).zfill(2))
    return Face(due.within(said), Tone.DOUBTFUL if left <= SOON else None, tip)


def _time(at: datetime, now: datetime, zone: tzinfo | None) -> str:
    local, today = at.astimezone(zone), now.astimezone(zone)
    if local.date() == today.date():
        return f"{local:%H:%M}"
    return soon(local)


def _tip(due: _Due, zone: tzinfo | None) -> str:
    local, utc = due.at.astimezone(zone), due.at.astimezone(UTC)
    name = local.tzname() or ""
    offset = f"{local:%z}"
    where = f"UTC{offset[:3]}:{offset[3:5]}" if offset else ""
    called = f"{name}, {where}" if name and not name.startswith(("+", "-", "UTC")) else where
    words = f"{beside(day_and_time(local), called)} · {utc:%H:%M} UTC."
    return told(words, due.note)


def _late(state: Negotiation) -> int:
    deadlines, draft = state.proceedings.deadlines, state.draft
    return sum(deadline_missed(e.amendment, deadlines, draft) is not None for e in state.entries)


def wrong_day() -> str:
    """What is said beside the day of a meeting that the clock of a computer gave it."""
    return tr("impossible date: the computer’s clock was wrong")


def meeting_words(state: Negotiation, doubted: Collection[str] = ()) -> tuple[str, str]:
    """The open meeting for the strip, and more of it for a tip; empty where none is open.
    ``doubted`` are times of events that cannot be right."""
    meeting = state.proceedings.meeting
    if meeting is None:
        return "", ""
    wrong = meeting.opened in doubted and not meeting.is_announced
    parts = [meeting.date, wrong_day() if wrong else "", meeting.place, meeting.zone]
    tip = listed(part for part in parts if part)
    return meeting.name, tr("{meeting}. What is done now belongs to this meeting.", meeting=tip)
