"""All that happened beside the amendments, as one frozen value with pure steps.

Each step gives a new :class:`Proceedings`, or raises a DraftbenchError and leaves everything as it
was. What is read from it (matrix, locks, brackets in the text, counts) is in modules of its own.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from itertools import chain
from typing import Generic, TypeVar

from draftbench.amend.amendment import AmendmentId
from draftbench.amend.changesets.changes import ChangeSet
from draftbench.amend.proceedings.alternatives import AlternativeSet, Choice
from draftbench.amend.proceedings.brackets import Bracket, Ended, followed
from draftbench.amend.proceedings.comments import Comment, Remark, carried
from draftbench.amend.proceedings.statements import (
    Decision,
    Meeting,
    NumberTable,
    Occasion,
    Position,
)
from draftbench.amend.proceedings.terms import (
    CLAUSE_STATES,
    SILENCE_STEPS,
    ClauseState,
    SilenceState,
)
from draftbench.amend.proceedings.timing import Deadline, Silence, passed
from draftbench.document import ClauseId, Document
from draftbench.errors import ConflictError, UsageError
from draftbench.messages import Message, either, message

# A frozen sequence that grows at its end and shares what it holds with what it grew from.

_ROW = 512
"""Members of a row: all rows but the last are full, so that a step copies no more than one row and
the list of rows."""

Member = TypeVar("Member")


@dataclass(frozen=True, slots=True)
class Series(Generic[Member]):
    """Members in order. Two are equal that have equal members."""

    rows: tuple[tuple[Member, ...], ...] = ()

    def __iter__(self) -> Iterator[Member]:
        return chain.from_iterable(self.rows)

    def __len__(self) -> int:
        return _ROW * (len(self.rows) - 1) + len(self.rows[-1]) if self.rows else 0

    def with_more(self, members: Iterable[Member]) -> Series[Member]:
        """With more members at the end."""
        rows = self.rows
        last = list(rows[-1]) if rows and len(rows[-1]) < _ROW else []
        full = rows[:-1] if last else rows
        last.extend(members)
        new = tuple(tuple(last[at : at + _ROW]) for at in range(0, len(last), _ROW))
        return Series((*full, *new))


@dataclass(frozen=True, slots=True)
class Proceedings:
    """``meetings`` in order, the last one may be open; ``groups`` the members that each group
    speaks for, by code; ``positions`` and ``decisions`` everything that was said and decided, in
    order (the last counts); ``states`` the last decision on each clause. ``frozen`` says since when
    the numbers of the draft are fixed (None: they are not), ``renumbered`` what clauses were called
    before and after each time that they got other numbers at once."""

    meetings: tuple[Meeting, ...] = ()
    groups: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    positions: Series[Position] = field(default_factory=Series)
    decisions: Series[Decision] = field(default_factory=Series)
    states: Mapping[ClauseId, Decision] = field(default_factory=dict)
    brackets: tuple[Bracket, ...] = ()
    sets: tuple[AlternativeSet, ...] = ()
    deadlines: tuple[Deadline, ...] = ()
    silences: tuple[Silence, ...] = ()
    frozen: Occasion | None = None
    renumbered: tuple[NumberTable, ...] = ()
    comments: tuple[Comment, ...] = ()
    acting_in: str | None = None
    """The name of the meeting in which the current act was done, where another one is open (an act
    of a copy); None where it is the open one."""

    @property
    def meeting(self) -> Meeting | None:
        """The meeting that is open."""
        return self.meetings[-1] if self.meetings and not self.meetings[-1].closed else None

    @property
    def meeting_name(self) -> str:
        """The name of the meeting that is open; empty outside of all."""
        if self.acting_in is not None:
            return self.acting_in
        return "" if self.meeting is None else self.meeting.name

    def as_acting_in(self, name: str | None) -> Proceedings:
        """For an act that was done in the meeting of that name ("": in none); None: in the one
        that is open."""
        return replace(self, acting_in=name)

    def state_of(self, clause: ClauseId) -> ClauseState:
        """What was decided of the clause itself (not of what it hangs on)."""
        decision = self.states.get(clause)
        return ClauseState.OPEN if decision is None else decision.state

    def with_meeting(self, meeting: Meeting) -> Proceedings:
        """After a meeting was opened; the one before must be closed."""
        if self.meeting is not None:
            raise UsageError(
                "“{meeting}” is still open; close it first.", meeting=self.meeting.name
            )
        return replace(self, meetings=(*self.meetings, meeting))

    def with_meeting_closed(self, at: str) -> Proceedings:
        """After the open meeting was closed."""
        if self.meeting is None:
            raise UsageError("No meeting is open; open one by its name.")
        if self.meeting_name != self.meeting.name:
            raise UsageError("“{meeting}” is closed already.", meeting=self.meeting_name)
        return replace(self, meetings=(*self.meetings[:-1], replace(self.meeting, closed=at)))

    def with_group(self, code: str, members: tuple[str, ...]) -> Proceedings:
        """With the members that a group speaks for; none: it speaks for nobody else."""
        groups = {**self.groups, code: members}
        inside = {code}
        waiting = list(members)
        while waiting:
            member = waiting.pop()
            if member == code:
                raise UsageError(
                    "{code} cannot be a member of itself, directly or through another group.",
                    code=code,
                )
            if member not in inside:
                inside.add(member)
                waiting.extend(groups.get(member, ()))
        return replace(self, groups=groups)

    def with_positions(self, positions: Iterable[Position]) -> Proceedings:
        """After delegations took positions."""
        return replace(self, positions=self.positions.with_more(positions))

    def with_decision(self, decision: Decision) -> Proceedings:
        """After a decision on a clause. Raises ConflictError where the step is not allowed."""
        former = self.state_of(decision.clause)
        if decision.state not in CLAUSE_STATES[former].steps:
            steps = CLAUSE_STATES[former].steps
            values = {"former": former, "state": decision.state}
            msg = (
                message(
                    "A clause that is {former} cannot become {state}; it can become {steps}.",
                    **values,
                    steps=either([Message(step.value, {}) for step in steps]),
                )
                if steps
                else message(
                    "A clause that is {former} cannot become {state}; undo that instead.", **values
                )
            )
            raise ConflictError(msg)
        return self.with_decisions((decision,))

    def with_decisions(self, decisions: tuple[Decision, ...]) -> Proceedings:
        """After decisions that are allowed."""
        states = {**self.states, **{d.clause: d for d in decisions}}
        return replace(self, decisions=self.decisions.with_more(decisions), states=states)

    def with_bracket(self, bracket: Bracket) -> Proceedings:
        """After a bracket was opened, or one that stood in the text was first spoken of."""
        return replace(self, brackets=(*self.brackets, bracket))

    def with_explained(self, id_: str, codes: tuple[str, ...], why: str) -> Proceedings:
        """After it was said whose a bracket is, and why it was opened."""
        brackets = tuple(
            replace(one, codes=codes, why=why) if one.id == id_ else one for one in self.brackets
        )
        return replace(self, brackets=brackets)

    def with_ended(self, ended: Mapping[str, Ended]) -> Proceedings:
        """After brackets ended, by id."""
        brackets = tuple(
            replace(one, ended=ended[one.id]) if one.id in ended else one for one in self.brackets
        )
        return replace(self, brackets=brackets)

    def followed(
        self,
        draft: Document,
        made: tuple[Document, ChangeSet] | None = None,
        occasion: Occasion | None = None,
    ) -> Proceedings:
        """With every bracket and comment where it is in ``draft``, ``made`` from another by a
        change set."""
        if not self.brackets and not self.comments:
            return self
        brackets = followed(self.brackets, draft, made, occasion)
        comments = carried(self.comments, draft, made)
        if brackets is self.brackets and comments is self.comments:
            return self
        return replace(self, brackets=brackets, comments=comments)

    def with_comment(self, comment: Comment) -> Proceedings:
        """After somebody began a thread."""
        return replace(self, comments=(*self.comments, comment))

    def with_remark(self, id_: str, remark: Remark) -> Proceedings:
        """After somebody went on in a thread. Raises ConflictError where there is none of that
        name."""
        if all(one.id != id_ for one in self.comments):
            raise ConflictError("There is no comment {comment} any more.", comment=id_)
        comments = (
            replace(one, remarks=(*one.remarks, remark)) if one.id == id_ else one
            for one in self.comments
        )
        return replace(self, comments=tuple(comments))

    def with_set(self, made: AlternativeSet) -> Proceedings:
        """After a set of alternatives was made."""
        return replace(self, sets=(*self.sets, made))

    def open_set(self, set_id: str) -> AlternativeSet:
        """The set of that id, still undecided. Raises UsageError."""
        found = next((one for one in self.sets if one.id == set_id), None)
        if found is None or found.choice is not None:
            msg = (
                message(
                    "There is no set of alternatives {set_id}; “negotiate PROJECT show” lists "
                    "them.",
                    set_id=set_id,
                )
                if found is None
                else message(
                    "A choice was made already among the alternatives {set_id}; “negotiate PROJECT "
                    "show” lists them.",
                    set_id=set_id,
                )
            )
            raise UsageError(msg)
        return found

    def with_choice(self, set_id: str, choice: Choice) -> Proceedings:
        """After one of the alternatives was chosen."""
        chosen = replace(self.open_set(set_id), choice=choice)
        return replace(self, sets=tuple(chosen if s.id == set_id else s for s in self.sets))

    def set_of(self, amendment: AmendmentId) -> AlternativeSet | None:
        """The set that the amendment is a version in, if it is undecided."""
        return next((s for s in self.sets if s.choice is None and amendment in s.members), None)

    def with_deadline(self, deadline: Deadline) -> Proceedings:
        """After a deadline was set."""
        return replace(self, deadlines=(*self.deadlines, deadline))

    def silence(self, silence_id: str, *, state: SilenceState) -> Silence:
        """The procedure of that id (empty: the last one) in that state. Raises ConflictError
        where it stands otherwise, UsageError where there is none."""
        alike = [one for one in self.silences if silence_id in ("", one.id)]
        if not alike:
            raise UsageError("There is no such silence procedure.")
        if alike[-1].state is not state:
            stands = alike[-1].state.value
            raise ConflictError(
                "The silence procedure {alike} is {stands}, not {state}.",
                alike=alike[-1].id,
                stands=stands,
                state=state,
            )
        return alike[-1]

    def with_silence(self, silence: Silence) -> Proceedings:
        """After a silence procedure began, was broken, or its passing was confirmed."""
        former = next((one for one in self.silences if one.id == silence.id), None)
        if former is None:
            return replace(self, silences=(*self.silences, silence))
        if silence.state is not former.state and silence.state not in SILENCE_STEPS[former.state]:
            raise ConflictError(
                "The silence procedure {former} is {state} already.",
                former=former.id,
                state=former.state,
            )
        return replace(
            self, silences=tuple(silence if s.id == silence.id else s for s in self.silences)
        )

    def as_of(self, draft: Document, now: str) -> Proceedings:
        """With what follows from the clock at ``now`` (ISO 8601 in UTC): silence that passed, and
        the clauses that are agreed by it. The same value where nothing does."""
        done = self
        for silence in sorted(self.silences, key=lambda one: one.until):
            if silence.state is not SilenceState.RUNNING:
                continue
            settled = frozenset(
                clause
                for clause, decision in done.states.items()
                if ClauseState.AGREED not in CLAUSE_STATES[decision.state].steps
            )
            after, decisions = passed(silence, draft, now, settled)
            if after is not silence:
                done = done.with_silence(after).with_decisions(decisions)
        return done
