"""What the bureau recommends, kept apart from what is decided: it never changes the text. Payload:

recommended  {id, advice, why?, changes?, into?, to?}   advice: accept, reject, accept as
             modified (with the changes of the draft that it would make), merge (into an
             amendment), refer (to somebody), none (taken back)
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from draftbench.amend.amendment import AmendmentId
from draftbench.amend.changesets.amendmentdata import AmendmentName, ChangeSetData
from draftbench.amend.changesets.documentdata import Words
from draftbench.amend.changesets.editing import apply, between
from draftbench.amend.changesets.plain_data import change_set_from_data, change_set_to_data
from draftbench.amend.placement.placing import place
from draftbench.amend.registers.register import Register, fitting
from draftbench.amend.registers.states import Advice, Recommendation, Step
from draftbench.app.amendments.adopting import accept_as_modified, wanted
from draftbench.app.amendments.deciding import accept, moment_of, step
from draftbench.app.history.act import Act, ActData
from draftbench.document import Document
from draftbench.errors import UsageError
from draftbench.messages import message
from draftbench.record.event import Event

if TYPE_CHECKING:
    from draftbench.app.workbench import Workbench


def recommend(
    bench: Workbench,
    amendment: AmendmentId,
    advice: Advice,
    *,
    adopted: Document | None = None,
    into: AmendmentId | None = None,
    to: str = "",
    why: str = "",
    by: str = "",
) -> None:
    """Recommends something on an open amendment. ``adopted`` (for MODIFY) is the text as it should
    read, ``into`` (for MERGE) the amendment to merge it with, ``to`` (for REFER) who should deal
    with it. Raises UsageError where what belongs to the advice is missing."""
    register = bench.register
    register.open_amendment(amendment)
    data: dict[str, Any] = {"id": amendment, "advice": advice.value}
    if (advice is Advice.MODIFY) != (adopted is not None):
        raise UsageError(
            "The words of its own belong to the advice “accept as modified”, and it needs them."
        )
    if (advice is Advice.MERGE) != (into is not None):
        raise UsageError(
            "Name the amendment to merge it with for the advice “merge”, and only for that."
        )
    if advice is not Advice.REFER and to:
        raise UsageError("Only the advice “refer” says to whom.")
    if into is not None:
        if into == amendment:
            raise UsageError(
                "{amendment} cannot be merged into itself; name another.", amendment=amendment
            )
        register.open_amendment(into)
        data["into"] = into
    if adopted is not None:
        changes = between(wanted(register, amendment)[0], adopted)
        if not changes.changes:
            raise UsageError("The recommended words change nothing; recommend to reject instead.")
        data["changes"] = change_set_to_data(changes)
    data |= {key: said for key, said in (("why", why), ("to", to)) if said}
    bench.act("recommended", data, by)


def follow(
    bench: Workbench, amendment: AmendmentId, *, confirmed: bool = False, by: str = ""
) -> None:
    """Decides as it was recommended (accept, reject, or accept as modified). Raises UsageError
    where nothing of the kind is recommended."""
    said = bench.register.course(amendment).recommendation
    why = message("as recommended")
    match said.advice if said is not None else None:
        case Advice.ACCEPT:
            accept(bench, (amendment,), confirmed=confirmed, why=why, by=by).raise_first()
        case Advice.REJECT:
            step(bench, Step.REJECT, (amendment,), why=why, by=by).raise_first()
        case Advice.MODIFY if said is not None and said.changes is not None:
            text, _ = wanted(bench.register, amendment)
            changes = fitting(amendment, place(said.changes, text), confirmed=confirmed)
            after = text if changes is None else apply(text, changes)
            accept_as_modified(bench, amendment, after, why=why, by=by)
        case _:
            raise UsageError(
                "Nothing that decides {amendment} is recommended; decide on it directly.",
                amendment=amendment,
            )


def _recommended(register: Register, event: Event) -> Register:
    data = event.payload
    amendment = AmendmentId(data["id"])
    register.known(amendment)
    changes, into = data.get("changes"), data.get("into")
    said = Recommendation(
        Advice(data["advice"]),
        moment_of(event),
        None if changes is None else change_set_from_data(changes),
        None if into is None else AmendmentId(into),
        data.get("to", ""),
    )
    course = register.course(amendment)
    return register.with_course(amendment, recommendations=(*course.recommendations, said))


class _Recommending(ActData):
    id: AmendmentName
    advice: Advice
    why: Words = ""
    changes: ChangeSetData | None = None
    into: AmendmentName | None = None
    to: Words = ""


ACTS: dict[str, Act] = {
    "recommended": Act(
        _recommended,
        lambda data: message("Gave a recommendation on {id}", id=data["id"]),
        _Recommending,
    ),
}
"""What is said before a decision, by the kind of its event."""
