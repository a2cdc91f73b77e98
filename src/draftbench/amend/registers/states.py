"""The states of an amendment: what each means, which steps lead from it, and which were taken.

One table says it for the engine, the command line and the window. A step that is not in the row of
a state is forbidden there. Steps into the text (acceptance) have no step back: undoing the act
takes it back.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from draftbench.amend.amendment import Amendment, AmendmentId, Status
from draftbench.amend.changesets.changes import ChangeSet
from draftbench.errors import NoAmendmentError, UsageError
from draftbench.language.nearness import with_nearest
from draftbench.messages import message, message_as


class Step(StrEnum):
    """What can be done to an amendment, by the verb of the command."""

    SUBMIT = "submit"
    RETURN = "return"
    TABLE = "table"
    HOLD = "hold"
    ACCEPT = "accept"
    MODIFY = "modify"
    REJECT = "reject"
    WITHDRAW = "withdraw"
    SUPERSEDE = "supersede"
    MERGE = "merge"


LEADS_TO: dict[Step, Status] = {
    Step.SUBMIT: Status.SUBMITTED,
    Step.RETURN: Status.DRAFT,
    Step.TABLE: Status.TABLED,
    Step.HOLD: Status.HELD,
    Step.ACCEPT: Status.ACCEPTED,
    Step.MODIFY: Status.MODIFIED,
    Step.REJECT: Status.REJECTED,
    Step.WITHDRAW: Status.WITHDRAWN,
    Step.SUPERSEDE: Status.SUPERSEDED,
    Step.MERGE: Status.MERGED,
}
"""The state after each step."""


@dataclass(frozen=True, slots=True)
class State:
    """A row of the table. ``words`` is what people call the state, ``said`` how it reads in a
    sentence ("am-3 is …"). ``open``: a decision is still to come; ``tabled``: it is before the
    meeting, so that others may collide with it and outputs show it; ``in_text``: it goes into the
    text. ``steps`` are those that are allowed."""

    status: Status
    words: str
    said: str
    open: bool
    tabled: bool
    in_text: bool
    steps: tuple[Step, ...]


_DECISIONS = (Step.ACCEPT, Step.MODIFY, Step.REJECT, Step.WITHDRAW, Step.SUPERSEDE, Step.MERGE)

STATES: dict[Status, State] = {
    row.status: row
    for row in (
        State(
            Status.DRAFT,
            message("draft"),
            message("still a draft"),
            open=True,
            tabled=False,
            in_text=False,
            steps=(Step.SUBMIT, Step.TABLE, Step.WITHDRAW),
        ),
        State(
            Status.SUBMITTED,
            message("submitted"),
            message("submitted and not yet tabled"),
            open=True,
            tabled=False,
            in_text=False,
            steps=(Step.TABLE, Step.RETURN, Step.WITHDRAW),
        ),
        State(
            Status.TABLED,
            message("tabled"),
            message("tabled"),
            open=True,
            tabled=True,
            in_text=False,
            steps=(Step.HOLD, *_DECISIONS),
        ),
        State(
            Status.HELD,
            message("on hold"),
            message("on hold"),
            open=True,
            tabled=True,
            in_text=False,
            steps=(Step.TABLE, *_DECISIONS),
        ),
        State(
            Status.ACCEPTED,
            message("accepted"),
            message("accepted already"),
            open=False,
            tabled=False,
            in_text=True,
            steps=(),
        ),
        State(
            Status.MODIFIED,
            message("accepted as modified"),
            message("accepted as modified already"),
            open=False,
            tabled=False,
            in_text=True,
            steps=(),
        ),
        State(
            Status.REJECTED,
            message("rejected"),
            message("rejected already"),
            open=False,
            tabled=False,
            in_text=False,
            steps=(Step.TABLE,),
        ),
        State(
            Status.WITHDRAWN,
            message("withdrawn"),
            message("withdrawn already"),
            open=False,
            tabled=False,
            in_text=False,
            steps=(Step.TABLE,),
        ),
        State(
            Status.SUPERSEDED,
            message("superseded"),
            message("superseded already"),
            open=False,
            tabled=False,
            in_text=False,
            steps=(Step.TABLE,),
        ),
        State(
            Status.MERGED,
            message("merged into"),
            message("merged into another already"),
            open=False,
            tabled=False,
            in_text=False,
            steps=(Step.TABLE,),
        ),
    )
}
"""Every state. A rejected amendment that is tabled again is reconsidered, a withdrawn one
reintroduced (rules 122 and 123 of the General Assembly's rules of procedure, A/520/Rev.20)."""

OPEN = tuple(status for status, row in STATES.items() if row.open)
"""A decision is still to be taken."""
TABLED = tuple(status for status, row in STATES.items() if row.tabled)
"""It is before the meeting."""
IN_TEXT = tuple(status for status, row in STATES.items() if row.in_text)
"""It went into the text."""


def allows(status: Status, step: Step) -> bool:
    """Whether the step is allowed in that state."""
    return step in STATES[status].steps


STEP_WORDS: dict[Step, str] = {
    Step.SUBMIT: message_as("submit", "a step that is allowed"),
    Step.RETURN: message_as("return", "a step that is allowed"),
    Step.TABLE: message_as("table", "a step that is allowed"),
    Step.HOLD: message_as("hold", "a step that is allowed"),
    Step.ACCEPT: message_as("accept", "a step that is allowed"),
    Step.MODIFY: message_as("modify", "a step that is allowed"),
    Step.REJECT: message_as("reject", "a step that is allowed"),
    Step.WITHDRAW: message_as("withdraw", "a step that is allowed"),
    Step.SUPERSEDE: message_as("supersede", "a step that is allowed"),
    Step.MERGE: message_as("merge", "a step that is allowed"),
}
"""What each step is called."""
_SAID = STEP_WORDS | {Step.MODIFY: message("accept with other words or in part")}


def must_allow(amendment_id: str, status: Status, step: Step) -> None:
    """Raises UsageError, with the steps that are allowed, where this one is not."""
    row = STATES[status]
    if step in row.steps:
        return
    if row.steps:
        others = message("what is allowed: {steps}", steps=tuple(_SAID[one] for one in row.steps))
    else:
        others = message("to change this, undo it first")
    wanted = STATES[LEADS_TO[step]].words
    raise UsageError(
        "{amendment} is {row} and cannot become “{wanted}”; {others}.",
        amendment=amendment_id,
        row=row.said,
        wanted=wanted,
        others=others,
    )


def state_named(name: str) -> State:
    """The state that a person names ("held", "on-hold", "Accepted as modified"). Raises UsageError
    where there is none."""
    wanted = _squeezed(name)
    for row in STATES.values():
        if wanted in (_squeezed(row.status.value), _squeezed(row.words)):
            return row
    names = [str(row.words) for row in STATES.values()]
    msg = message("There is no state “{name}”; there are: {names}.", name=name, names=tuple(names))
    raise UsageError(with_nearest(msg, name, names))


def _squeezed(name: str) -> str:
    return name.casefold().replace("-", "").replace("_", "").replace(" ", "")


# The course of an amendment: every step that was taken with it, and what was said of it.


@dataclass(frozen=True, slots=True)
class Moment:
    """Who does something, when (ISO 8601 in UTC) and why."""

    at: str = ""
    by: str = ""
    why: str = ""


@dataclass(frozen=True, slots=True)
class Turn:
    """The amendment came into a state."""

    status: Status
    moment: Moment


class Advice(StrEnum):
    """What the bureau may recommend."""

    ACCEPT = "accept"
    REJECT = "reject"
    MODIFY = "accept as modified"
    MERGE = "merge"
    REFER = "refer"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Recommendation:
    """What is recommended; it never changes the text. ``changes`` is the text of its own that a
    recommendation to accept as modified has, ``into`` the amendment to merge with, ``to`` whom the
    matter is referred to. NONE takes a recommendation back."""

    advice: Advice
    moment: Moment
    changes: ChangeSet | None = None
    into: AmendmentId | None = None
    to: str = ""


@dataclass(frozen=True, slots=True)
class Sponsorship:
    """A delegation joined the sponsors, or (``joined`` False) left them."""

    code: str
    joined: bool
    moment: Moment


@dataclass(frozen=True, slots=True)
class Course:
    """What became of an amendment since it was tabled, oldest first.

    ``adopted`` is what went into the text where that is not what was proposed; ``rest`` the
    amendment that holds what was left over; ``revisions`` are its former wordings; ``folded``
    the amendments to it that its wording took in, each with the wording before;
    ``superseded_by`` the one that was taken in its place, where that is known.
    """

    turns: tuple[Turn, ...] = ()
    recommendations: tuple[Recommendation, ...] = ()
    sponsorships: tuple[Sponsorship, ...] = ()
    revisions: tuple[Amendment, ...] = ()
    folded: tuple[tuple[AmendmentId, Amendment], ...] = ()
    adopted: ChangeSet | None = None
    rest: AmendmentId | None = None
    merged_into: AmendmentId | None = None
    superseded_by: AmendmentId | None = None

    @property
    def note(self) -> str:
        """Why it stands where it stands; empty where nobody said so."""
        return self.turns[-1].moment.why if self.turns else ""

    @property
    def reopened(self) -> bool:
        """Whether it was accepted, and a new base text laid it before the meeting again."""
        stood = [turn.status for turn in self.turns]
        return bool(stood) and stood[-1] in OPEN and any(status in IN_TEXT for status in stood)

    @property
    def recommendation(self) -> Recommendation | None:
        """The recommendation that stands."""
        last = self.recommendations[-1] if self.recommendations else None
        return None if last is None or last.advice is Advice.NONE else last


NO_COURSE = Course()
"""Of an amendment with which nothing was done since it was tabled."""


def no_amendment(name: str, there: Iterable[AmendmentId]) -> NoAmendmentError:
    """What is said of a name that no amendment has; two copies may each have numbered one so."""
    alike = tuple(one for one in there if one.startswith(f"{name}."))
    msg = (
        message(
            "Two copies each have an amendment {amendment}; name one of them: {alike}.",
            amendment=name,
            alike=alike,
        )
        if alike
        else message(
            "There is no amendment {amendment}; the register lists those there are.", amendment=name
        )
    )
    return NoAmendmentError(msg, name)
