"""Deadlines and silence procedures: what follows from events and the clock.

Under a silence procedure a text that was circulated is agreed unless a delegation breaks the
silence before the deadline. Its state is worked out from the events and a given moment, never from
a clock of its own. All moments are ISO 8601 with a zone.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import UTC, datetime

from draftbench.amend.amendment import Amendment
from draftbench.amend.changesets.changes import Insertion, Join, Relocation
from draftbench.amend.proceedings.statements import Decision, Occasion, wording
from draftbench.amend.proceedings.terms import ClauseState, SilenceState
from draftbench.document import ClauseId, ClauseKind, Document
from draftbench.messages import message

_UNSPOKEN = (ClauseKind.TITLE, ClauseKind.ORGAN, ClauseKind.NOTE)


@dataclass(frozen=True, slots=True)
class Deadline:
    """Amendments are due ``until`` (UTC) on ``clauses`` (empty: on the whole text)."""

    id: str
    until: str
    clauses: tuple[ClauseId, ...]
    note: str
    occasion: Occasion


@dataclass(frozen=True, slots=True)
class Silence:
    """A silence procedure until ``until`` (UTC). ``covered`` are its clauses with the words that
    were circulated (see :func:`~draftbench.amend.proceedings.statements.wording`); ``whole`` says
    that it is on the whole text. ``codes`` and ``why`` are of who broke it, ``ended`` when that was
    or when the passing was confirmed; ``changed`` are clauses that are not agreed by it, because
    they read otherwise when it passed."""

    id: str
    until: str
    covered: tuple[tuple[ClauseId, str], ...]
    whole: bool
    note: str
    occasion: Occasion
    state: SilenceState = SilenceState.RUNNING
    codes: tuple[str, ...] = ()
    why: str = ""
    ended: Occasion | None = None
    changed: tuple[ClauseId, ...] = ()


def moment(text: str) -> datetime:
    """The moment that ``text`` says, UTC where it names no zone. Raises ValueError where it says
    none."""
    found = datetime.fromisoformat(text)
    return found if found.tzinfo is not None else found.replace(tzinfo=UTC)


def covered(draft: Document, clauses: tuple[ClauseId, ...]) -> tuple[tuple[ClauseId, str], ...]:
    """The clauses that a silence procedure on ``clauses`` (none: the whole text) is about, each
    with its words."""
    about = clauses or tuple(c for c in draft.children(None) if draft[c].kind not in _UNSPOKEN)
    return tuple((clause, wording(draft, clause)) for clause in about)


def passed(
    silence: Silence, draft: Document, now: str, settled: frozenset[ClauseId]
) -> tuple[Silence, tuple[Decision, ...]]:
    """The procedure as it stands ``now``, and the agreements that follow where it has passed by
    then. ``settled`` are clauses that are agreed or deleted already."""
    if silence.state is not SilenceState.RUNNING or moment(now) < moment(silence.until):
        return silence, ()
    changed = tuple(
        clause
        for clause, words in silence.covered
        if clause in draft and wording(draft, clause) != words
    )
    occasion = replace(silence.occasion, at=silence.until, meeting="")
    decisions = tuple(
        Decision(
            clause, ClauseState.AGREED, (), message("Silence was not broken."), occasion, silence.id
        )
        for clause, _ in silence.covered
        if clause in draft and clause not in changed and clause not in settled
    )
    return replace(silence, state=SilenceState.PASSED, changed=changed), decisions


def deadline_missed(
    amendment: Amendment, deadlines: tuple[Deadline, ...], draft: Document
) -> Deadline | None:
    """The deadline that the amendment came after; None where it was in time. For each clause the
    deadline counts that was set last for it, or for a clause that it hangs on, or for the whole
    text."""
    if not deadlines or not amendment.at:
        return None
    at = moment(amendment.at)
    for clause in _concerned(amendment):
        around = _around(draft, clause)
        due = next((d for d in reversed(deadlines) if not d.clauses or around & {*d.clauses}), None)
        if due is not None and at > moment(due.until):
            return due
    return None


def _concerned(amendment: Amendment) -> tuple[ClauseId | None, ...]:
    found: dict[ClauseId | None, None] = {}
    for change in amendment.changes.changes:
        if isinstance(change, Insertion):
            found[change.slot.after or change.slot.parent] = None
        else:
            found[change.clause] = None
        if isinstance(change, Relocation):
            found[change.slot.after or change.slot.parent] = None
        elif isinstance(change, Join):
            found[change.into] = None
    return tuple(found)


def _around(draft: Document, clause: ClauseId | None) -> set[ClauseId]:
    """The clause and those that it hangs on."""
    found: set[ClauseId] = set()
    while clause is not None:
        found.add(clause)
        stands = draft.get(clause)
        clause = None if stands is None else stands.parent
    return found
