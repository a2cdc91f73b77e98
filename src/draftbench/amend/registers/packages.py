"""Packages: amendments that stand or fall together."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from draftbench.amend.amendment import Amendment, AmendmentId, Status
from draftbench.amend.registers.states import STATES, Moment


@dataclass(frozen=True, slots=True)
class Package:
    """``members`` are accepted together or not at all, while it is whole."""

    name: str
    members: tuple[AmendmentId, ...]
    moment: Moment


def condition(package: Package, states: Mapping[AmendmentId, tuple[Amendment, Status]]) -> str:
    """How a package stands: "open", "accepted", "rejected", or "broken: am-3 is withdrawn" where
    its members went different ways. A broken package binds nobody any more."""
    now = {member: states[member][1] for member in package.members if member in states}
    if len(now) < len(package.members):
        gone = next(member for member in package.members if member not in now)
        return f"broken: {gone} is not there any more"
    if all(STATES[status].open for status in now.values()):
        return "open"
    if all(STATES[status].in_text for status in now.values()):
        return "accepted"
    kinds = set(now.values())
    if len(kinds) == 1:
        return STATES[kinds.pop()].words
    closed = [f"{m} is {STATES[s].words}" for m, s in now.items() if not STATES[s].open]
    return f"broken: {', '.join(closed)}"


def binding(
    amendment_id: AmendmentId,
    packages: Mapping[str, Package],
    states: Mapping[AmendmentId, tuple[Amendment, Status]],
) -> Package | None:
    """The whole, undecided package that the amendment is in."""
    for package in packages.values():
        if amendment_id in package.members and condition(package, states) == "open":
            return package
    return None
