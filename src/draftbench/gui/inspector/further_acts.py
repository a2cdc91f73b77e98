"""Which acts an amendment allows beside accepting, rejecting, holding and withdrawing it."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from draftbench.amend.amendment import Outcome, Status
from draftbench.amend.negotiation import Entry, Negotiation
from draftbench.amend.registers.states import STATES, Advice, Step, allows
from draftbench.gui.inspector.amendment_steps import step_title
from draftbench.gui.speech import marked, tr
from draftbench.gui.widgets.replies import Field, FieldKind

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
