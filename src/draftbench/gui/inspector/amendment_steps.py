"""The steps that only change the state of amendments: what a button says, and how it is told; and
which acts an amendment allows beside them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import NamedTuple

from draftbench.amend.amendment import AmendmentId, Outcome, Status
from draftbench.amend.negotiation import Entry, Negotiation
from draftbench.amend.registers.states import STATES, Advice, Step, allows
from draftbench.gui.speech import (
    counted,
    headed,
    marked,
    marked_as,
    marked_count,
    relayed,
    tr,
    tr_as,
)
from draftbench.gui.widgets.replies import Field, FieldKind


class _Words(NamedTuple):
    """What is said of a step: its button (with what that means where it could be two things), that
    it was taken with one, with ``n``, with ``n`` and not with others, and that it cannot be."""

    title: tuple[str, str]
    one: str
    done: tuple[str, str]
    partly: tuple[str, str]
    barred: str = ""


_WORDS = {
    Step.ACCEPT: _Words(
        (marked("Accept"), ""),
        marked("{amendment} accepted"),
        marked_count("{n} amendment accepted", "{n} amendments accepted"),
        marked_count("{n} accepted; not these:", "{n} accepted; not these:"),
        marked("{left} of {all} cannot be accepted"),
    ),
    Step.REJECT: _Words(
        (marked("Reject"), ""),
        marked("{amendment} rejected"),
        marked_count("{n} amendment rejected", "{n} amendments rejected"),
        marked_count("{n} rejected; not these:", "{n} rejected; not these:"),
        marked("{left} of {all} cannot be rejected"),
    ),
    Step.HOLD: _Words(
        (marked_as("Hold", "to put on hold"), "to put on hold"),
        marked("{amendment} put on hold"),
        marked_count("{n} amendment put on hold", "{n} amendments put on hold"),
        marked_count("{n} put on hold; not these:", "{n} put on hold; not these:"),
        marked("{left} of {all} cannot be put on hold"),
    ),
    Step.WITHDRAW: _Words(
        (marked("Withdraw"), ""),
        marked("{amendment} withdrawn"),
        marked_count("{n} amendment withdrawn", "{n} amendments withdrawn"),
        marked_count("{n} withdrawn; not these:", "{n} withdrawn; not these:"),
        marked("{left} of {all} cannot be withdrawn"),
    ),
    Step.SUBMIT: _Words(
        (marked("Submit"), ""),
        marked("{amendment} submitted"),
        marked_count("{n} amendment submitted", "{n} amendments submitted"),
        marked_count("{n} submitted; not these:", "{n} submitted; not these:"),
    ),
    Step.TABLE: _Words(
        (marked_as("Table", "to put before the meeting"), "to put before the meeting"),
        marked("{amendment} tabled"),
        marked_count("{n} amendment tabled", "{n} amendments tabled"),
        marked_count("{n} tabled; not these:", "{n} tabled; not these:"),
    ),
    Step.RETURN: _Words(
        (marked_as("Return", "to give back"), "to give back"),
        marked("{amendment} returned to its sponsors"),
        marked_count(
            "{n} amendment returned to its sponsors", "{n} amendments returned to their sponsors"
        ),
        marked_count(
            "{n} returned to its sponsors; not these:", "{n} returned to their sponsors; not these:"
        ),
    ),
    Step.SUPERSEDE: _Words(
        (marked("Supersede"), ""),
        marked("{amendment} superseded"),
        marked_count("{n} amendment superseded", "{n} amendments superseded"),
        marked_count("{n} superseded; not these:", "{n} superseded; not these:"),
    ),
}
STEPS = tuple(_WORDS)
"""The steps that there is a button for, in the order of the buttons."""


def step_title(step: Step) -> str:
    """What the button of a step says."""
    return tr_as(*_WORDS[step].title)


def step_done(step: Step, amendments: Sequence[AmendmentId]) -> str:
    """That a step was taken with some amendments, the one alone by its name."""
    if len(amendments) == 1:
        return tr(_WORDS[step].one, amendment=amendments[0])
    return counted(*_WORDS[step].done, len(amendments))


def step_partly(step: Step, done: int) -> str:
    """That a step was taken with ``done`` amendments and not with others, which are named after
    it."""
    return counted(*_WORDS[step].partly, done)


def leaves_out(step: Step, left: int, among: int) -> str:
    """That a step cannot be taken with ``left`` of some amendments."""
    return tr(_WORDS[step].barred, left=left, all=among)


def reason_named(amendment: str, why: str) -> str:
    """Why something cannot be done with an amendment (a sentence of the engine), with its name
    before it where the reason does not begin with it.

    >>> reason_named("am-1", "am-1 excludes am-2."), reason_named("am-1", "It is agreed.")
    ('am-1 excludes am-2.', 'am-1: It is agreed.')
    """
    return relayed(why) if why.startswith(f"{amendment} ") else headed(amendment, relayed(why))


_Test = Callable[[Negotiation, Entry], bool]


def _step(step: Step) -> _Test:
    return lambda _, entry: allows(entry.status, step)


def _open(_: Negotiation, entry: Entry) -> bool:
    return entry.open


def _advised(state: Negotiation, entry: Entry) -> bool:
    said = state.course(entry.amendment.id).recommendation
    decides = (Advice.ACCEPT, Advice.REJECT, Advice.MODIFY)
    return allows(entry.status, Step.MODIFY) and said is not None and said.advice in decides


FURTHER: dict[str, tuple[str, _Test]] = {
    "submit": ("", _step(Step.SUBMIT)),
    "table": ("", _step(Step.TABLE)),
    "return": (marked("Return to its sponsors"), _step(Step.RETURN)),
    "resolve": (marked("Resolve the conflict…"), lambda _, entry: entry.in_conflict),
    "follow": (marked("Decide as recommended"), _advised),
    "modify": (marked("Accept with other words…"), _step(Step.MODIFY)),
    "part": (marked("Accept a part…"), _step(Step.MODIFY)),
    "decide": (marked("Decide with a reason…"), lambda _, entry: bool(STATES[entry.status].steps)),
    "recommend": (marked("Recommend…"), _open),
    "amend": (marked("Amend this amendment…"), _open),
    "reason": (marked("Reason…"), _open),
    "comment": (marked("Comment…"), lambda _, e: e.tabled or not e.open),
    "join": (marked("Join the sponsors…"), lambda _, e: e.open or e.status is Status.WITHDRAWN),
    "leave": (marked("Leave the sponsors…"), lambda _, e: e.open and bool(e.amendment.sponsors)),
    "merge": (marked("Merge…"), _step(Step.MERGE)),
    "alternatives": (marked("Declare alternatives…"), _open),
    "package": (marked("Bind to a package…"), _open),
}
"""The acts by name: what they are called (empty: as the step is), and whether an amendment allows
them as it stands."""

ON_SEVERAL = ("decide", "merge", "alternatives", "package")
"""Those that several amendments can be chosen for."""


def act_title(name: str) -> str:
    """What an act is called."""
    title = FURTHER[name][0]
    return tr(title) if title else step_title(Step(name))


def further(state: Negotiation, entry: Entry) -> tuple[tuple[str, str], ...]:
    """The acts that an amendment allows: name and title."""
    return tuple(
        (name, act_title(name)) for name, (_, test) in FURTHER.items() if test(state, entry)
    )


def asks(entry: Entry) -> bool:
    """Whether the place of an open amendment is to be confirmed before it is accepted."""
    placement = entry.placement if entry.open else None
    return placement is not None and placement.outcome is Outcome.CONFIRM


def confirm_fields(entries: Iterable[Entry | None]) -> tuple[Field, ...]:
    """A box to tick where the place of one of some amendments is to be confirmed; else nothing."""
    if not any(entry is not None and asks(entry) for entry in entries):
        return ()
    return (Field("confirmed", tr("The place is right as it is shown"), FieldKind.CHECK),)
