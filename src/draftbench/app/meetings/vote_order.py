"""The order of voting: what is suggested, and what the chair chooses instead.

Kinds and payloads:

    voting-ordered  {ids}   amendments in the order that the chair wants, among themselves; none:
                            as suggested again
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from draftbench.amend.amendment import AmendmentId
from draftbench.amend.changesets.amendmentdata import AmendmentName
from draftbench.amend.registers.register import Register
from draftbench.amend.registers.states import STATES
from draftbench.app.history.act import Act, ActData
from draftbench.errors import UsageError
from draftbench.messages import message
from draftbench.record.event import Event

if TYPE_CHECKING:
    from draftbench.app.workbench import Workbench


def order_voting(bench: Workbench, ids: Sequence[AmendmentId], *, by: str = "") -> None:
    """Amendments in the order in which they are to be voted on, among themselves; none: as
    suggested. Nothing happens where that is their order already. Raises UsageError where one is
    named twice or is not before the meeting."""
    check_order(bench.register, ids)
    if tuple(ids) != bench.state.voting:
        bench.act("voting-ordered", {"ids": list(ids)}, by)


def check_order(register: Register, ids: Sequence[AmendmentId]) -> None:
    """Raises UsageError where an order cannot be one of voting."""
    for place, one in enumerate(ids):
        _, status = register.known(one)
        if not STATES[status].tabled:
            raise UsageError(
                "{one} is {state}, so there is no vote on it; leave it out.",
                one=one,
                state=STATES[status].said,
            )
        if one in ids[:place]:
            raise UsageError("{one} is named twice; name each amendment once.", one=one)


def _ordered(register: Register, event: Event) -> Register:
    ids = tuple(AmendmentId(one) for one in event.payload["ids"])
    for one in ids:
        register.known(one)
    return replace(register, voting=ids)


class _Ordering(ActData):
    ids: list[AmendmentName]


ACTS: dict[str, Act] = {
    "voting-ordered": Act(_ordered, lambda _: message("Set the order of voting"), _Ordering)
}
"""What orders the votes, by the kind of its event."""
