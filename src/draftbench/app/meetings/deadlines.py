"""Deadlines and silence procedures.

    deadline-set      {id, until, clauses, note}
    silence-started   {id, until, clauses, note, wording}   clauses: none for the whole text;
                      wording: of what was circulated
    silence-broken    {id, codes, why}
    silence-closed    {id}              somebody confirms that silence has passed

That silence has passed, and that its clauses are agreed, follows from the clock at reading and
before every later act; ``silence-closed`` only puts on record who saw it.
"""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Annotated

from msgspec import Meta

from draftbench.amend.changesets.amendmentdata import AmendmentName, Code
from draftbench.amend.changesets.documentdata import Id, Short, Words, must_be_a_moment
from draftbench.amend.proceedings.state import Proceedings
from draftbench.amend.proceedings.terms import ClauseState, SilenceState
from draftbench.amend.proceedings.timing import Deadline, Silence, covered, moment
from draftbench.amend.registers.register import Register
from draftbench.app.history.act import Act, ActData
from draftbench.app.meetings.proceedings import (
    known,
    must_be_bare,
    next_id,
    occasion,
    said,
    spoken,
    with_proceedings,
)
from draftbench.document import ClauseId
from draftbench.errors import ConflictError, UsageError
from draftbench.messages import message
from draftbench.record.event import Event, instant

if TYPE_CHECKING:
    from draftbench.app.workbench import Workbench


def set_deadline(
    bench: Workbench,
    until: str,
    *,
    clauses: Sequence[ClauseId] = (),
    note: str = "",
    by: str = "",
) -> str:
    """Sets when amendments are due (ISO 8601 with a zone) on clauses, or on the whole text where
    none are named; the one set last counts. What comes later is taken in and marked late. Gives the
    deadline's id."""
    for clause in clauses:
        spoken(bench.state.draft, clause)
    id_ = next_id(bench, "dl", "deadline-set")
    payload = {"id": id_, "until": instant(until), "clauses": list(clauses), "note": said(note)}
    bench.act("deadline-set", payload, by)
    return id_


def start_silence(
    bench: Workbench,
    until: str,
    *,
    clauses: Sequence[ClauseId] = (),
    note: str = "",
    by: str = "",
) -> str:
    """Puts clauses, or the whole text, under silence until a moment that is still to come. Raises
    ConflictError where brackets are open in them. Gives the procedure's id."""
    draft = bench.state.draft
    for clause in clauses:
        spoken(draft, clause)
    id_ = next_id(bench, "si", "silence-started")
    payload = {
        "id": id_,
        "until": instant(until),
        "clauses": list(clauses),
        "note": said(note),
        "wording": _digest(covered(draft, tuple(clauses))),
    }
    bench.act("silence-started", payload, by)
    return id_


def break_silence(
    bench: Workbench, codes: Sequence[str], *, why: str, silence: str = "", by: str = ""
) -> str:
    """A delegation breaks the silence (of the procedure of that id; empty: the last one), before it
    has passed. Gives the procedure's id."""
    breakers = known(bench, codes)
    if not breakers:
        raise UsageError("Say who breaks the silence, by the code of a delegation.")
    found = _now(bench).silence(silence, state=SilenceState.RUNNING)
    bench.act("silence-broken", {"id": found.id, "codes": list(breakers), "why": said(why)}, by)
    return found.id


def close_silence(bench: Workbench, *, silence: str = "", by: str = "") -> str:
    """Puts on record that silence has passed. Gives the procedure's id."""
    found = _now(bench).silence(silence, state=SilenceState.PASSED)
    bench.act("silence-closed", {"id": found.id}, by)
    return found.id


def _now(bench: Workbench) -> Proceedings:
    return bench.state.proceedings.as_of(bench.state.draft, instant())


def _digest(clauses: tuple[tuple[ClauseId, str], ...]) -> str:
    return hashlib.sha256("".join(words for _, words in clauses).encode()).hexdigest()


def _deadline_set(register: Register, event: Event) -> Register:
    data = event.payload
    clauses = tuple(ClauseId(clause) for clause in data["clauses"])
    moment(data["until"])
    deadline = Deadline(data["id"], data["until"], clauses, data["note"], occasion(register, event))
    return with_proceedings(register, register.proceedings.with_deadline(deadline))


def _started(register: Register, event: Event) -> Register:
    data = event.payload
    if moment(data["until"]) <= moment(event.at):
        raise UsageError("Silence must end at a moment that is still to come.")
    clauses = tuple(ClauseId(clause) for clause in data["clauses"])
    about = covered(register.draft, clauses)
    if _digest(about) != data["wording"]:
        raise ConflictError("The text does not read as it did when silence began.")
    for clause, _ in about:
        if register.proceedings.state_of(clause) is not ClauseState.AGREED:
            must_be_bare(register.draft, clause)
    silence = Silence(
        data["id"],
        data["until"],
        about,
        not clauses,
        data["note"],
        occasion(register, event),
    )
    return with_proceedings(register, register.proceedings.with_silence(silence))


def _broken(register: Register, event: Event) -> Register:
    data = event.payload
    former = register.proceedings.silence(data["id"], state=SilenceState.RUNNING)
    broken = replace(
        former,
        state=SilenceState.BROKEN,
        codes=tuple(data["codes"]),
        why=data["why"],
        ended=occasion(register, event),
    )
    return with_proceedings(register, register.proceedings.with_silence(broken))


def _closed(register: Register, event: Event) -> Register:
    former = register.proceedings.silence(event.payload["id"], state=SilenceState.PASSED)
    if former.ended is not None:
        raise UsageError(
            "It is on record already that the silence of {former} has passed.", former=former.id
        )
    closed = replace(former, ended=occasion(register, event))
    return with_proceedings(register, register.proceedings.with_silence(closed))


class _Deadline(ActData):
    id: AmendmentName
    until: Short
    clauses: list[Id]
    note: Words

    def __post_init__(self) -> None:
        must_be_a_moment(self.until)
        if instant(self.until) != self.until:
            msg = message("“{until}” is not a UTC time", until=self.until[:40])
            raise ValueError(msg)


class _Starting(_Deadline):
    wording: Short


class _Breaking(ActData):
    id: AmendmentName
    codes: Annotated[list[Code], Meta(min_length=1)]
    why: Words


class _Passing(ActData):
    id: AmendmentName


ACTS: dict[str, Act] = {
    "deadline-set": Act(
        _deadline_set, lambda data: message("Set deadline {id}", id=data["id"]), _Deadline
    ),
    "silence-started": Act(
        _started, lambda data: message("Began silence procedure {id}", id=data["id"]), _Starting
    ),
    "silence-broken": Act(
        _broken, lambda data: message("Broke silence in {id}", id=data["id"]), _Breaking
    ),
    "silence-closed": Act(
        _closed, lambda data: message("Silence passed in {id}", id=data["id"]), _Passing
    ),
}
"""Deadlines and silence, by the kind of its event."""
