"""Delegations that join and leave the sponsors of an amendment, and its reason. Kinds of events and
their payloads:

sponsors-joined  {id, sponsors, why?}   why: their reason, added to the amendment's own
sponsors-left    {id, sponsors, why?}   where nobody is left, the amendment is withdrawn
reason-given     {id, reason}           in place of the reason of before
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from draftbench.amend.amendment import Amendment, AmendmentId, Status
from draftbench.amend.changesets.amendmentdata import AmendmentName, Code
from draftbench.amend.changesets.documentdata import Words
from draftbench.amend.registers.register import Register
from draftbench.amend.registers.states import STATES, Sponsorship, Step
from draftbench.app.amendments.deciding import moment_of
from draftbench.app.amendments.tabling import delegation_codes
from draftbench.app.drafts.drafting import harmless
from draftbench.app.history.act import Act, ActData
from draftbench.errors import UsageError
from draftbench.messages import headed, message
from draftbench.record.event import Event

if TYPE_CHECKING:
    from draftbench.app.workbench import Workbench

LAST_LEFT = message("its last sponsor left")
"""Why an amendment without sponsors is withdrawn."""


def join(
    bench: Workbench,
    amendment: AmendmentId,
    sponsors: Sequence[str],
    *,
    why: str = "",
    by: str = "",
) -> None:
    """Delegations become co-sponsors of an open amendment, or take up a withdrawn one (which then
    can be tabled again). Raises UsageError where they are sponsors already, or no delegations."""
    register = bench.register
    content = _changeable(register, amendment)
    codes = delegation_codes(register, sponsors)
    new = [code for code in codes if code not in content.sponsors]
    if not new:
        raise UsageError(
            "Already a sponsor of {amendment}: {codes}.", amendment=amendment, codes=tuple(codes)
        )
    data = {"id": amendment, "sponsors": new} | ({"why": why} if why else {})
    bench.act("sponsors-joined", data, by or register.author(new[:1]))


def leave(
    bench: Workbench,
    amendment: AmendmentId,
    sponsors: Sequence[str],
    *,
    why: str = "",
    by: str = "",
) -> None:
    """Delegations cease to sponsor an open amendment; when the last one leaves it is withdrawn.
    Raises UsageError where one does not sponsor it."""
    register = bench.register
    content = register.open_amendment(amendment)
    codes = delegation_codes(register, sponsors)
    foreign = [code for code in codes if code not in content.sponsors]
    if not sponsors:
        raise UsageError(
            "Name the delegations that no longer sponsor {amendment}.", amendment=amendment
        )
    if foreign:
        known = ", ".join(content.sponsors)
        raise UsageError(
            "Not among the sponsors of {amendment} ({known}): {foreign}.",
            amendment=amendment,
            known=known,
            foreign=tuple(foreign),
        )
    left = list(codes)
    data = {"id": amendment, "sponsors": left} | ({"why": why} if why else {})
    bench.act("sponsors-left", data, by or register.author(left[:1]))


def give_reason(bench: Workbench, amendment: AmendmentId, reason: str, *, by: str = "") -> None:
    """The reason of an open amendment, given after it was written; empty takes it away. Raises
    UsageError where it is the same."""
    content = bench.register.open_amendment(amendment)
    said = harmless(reason).strip()
    if said == content.reason:
        raise UsageError(
            "{amendment} has this reason already; nothing was changed.", amendment=amendment
        )
    author = by or bench.register.author(content.sponsors[:1])
    bench.act("reason-given", {"id": amendment, "reason": said}, author)


def _changeable(register: Register, amendment: AmendmentId) -> Amendment:
    content, status = register.known(amendment)
    if not STATES[status].open and status is not Status.WITHDRAWN:
        return register.open_amendment(amendment)
    return content


def _joined(register: Register, event: Event) -> Register:
    data = event.payload
    moment = moment_of(event)
    content = _changeable(register, AmendmentId(data["id"]))
    said = [moment.why] if moment.why and moment.why not in content.reason else []
    register = register.with_wording(
        replace(
            content,
            sponsors=tuple(dict.fromkeys((*content.sponsors, *data["sponsors"]))),
            reason="\n".join([content.reason] * bool(content.reason) + said),
        )
    )
    return _noted(register, event, joined=True)


def _left(register: Register, event: Event) -> Register:
    data = event.payload
    content = register.open_amendment(AmendmentId(data["id"]))
    sponsors = tuple(code for code in content.sponsors if code not in data["sponsors"])
    register = register.with_wording(replace(content, sponsors=sponsors))
    register = _noted(register, event, joined=False)
    if sponsors:
        return register
    moment = moment_of(event)
    why = headed(LAST_LEFT, moment.why)
    return register.with_step(content.id, Step.WITHDRAW, replace(moment, why=why))


def _reasoned(register: Register, event: Event) -> Register:
    content = register.open_amendment(AmendmentId(event.payload["id"]))
    return register.with_wording(replace(content, reason=str(event.payload["reason"])))


def _noted(register: Register, event: Event, *, joined: bool) -> Register:
    amendment = AmendmentId(event.payload["id"])
    new = [Sponsorship(code, joined, moment_of(event)) for code in event.payload["sponsors"]]
    former = register.course(amendment).sponsorships
    return register.with_course(amendment, sponsorships=(*former, *new))


class _Sponsors(ActData):
    id: AmendmentName
    sponsors: list[Code]
    why: Words = ""


class _Reason(ActData):
    id: AmendmentName
    reason: Words


ACTS: dict[str, Act] = {
    "sponsors-joined": Act(
        _joined,
        lambda data: message(
            "Added {sponsors} to the sponsors of {id}",
            sponsors=tuple(data["sponsors"]),
            id=data["id"],
        ),
        _Sponsors,
    ),
    "sponsors-left": Act(
        _left,
        lambda data: message(
            "Removed {sponsors} from the sponsors of {id}",
            sponsors=tuple(data["sponsors"]),
            id=data["id"],
        ),
        _Sponsors,
    ),
    "reason-given": Act(
        _reasoned, lambda data: message("Gave a reason for {id}", id=data["id"]), _Reason
    ),
}
"""What changes the sponsors and the reason, by the kind of its event."""
