"""Packages of amendments that stand or fall together. Kinds of events and their payloads:

package-made       {name, ids, why?}
package-dissolved  {name, why?}
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Annotated

from msgspec import Meta

from draftbench.amend.amendment import AmendmentId, Outcome
from draftbench.amend.changesets.amendmentdata import AmendmentName
from draftbench.amend.changesets.documentdata import Name, Words
from draftbench.amend.negotiation import Negotiation
from draftbench.amend.registers.ledger import Package, binding, condition
from draftbench.amend.registers.register import Register
from draftbench.amend.registers.states import Step
from draftbench.app.amendments.deciding import Decided, accept, moment_of, step
from draftbench.app.drafts.drafting import harmless
from draftbench.app.history.act import Act, ActData
from draftbench.errors import ConflictError, UsageError
from draftbench.messages import Message, listed, message
from draftbench.record.event import Event

if TYPE_CHECKING:
    from draftbench.app.workbench import Workbench


@dataclass(frozen=True, slots=True)
class Obstacle:
    """Why a package may not be acceptable: its ``member`` collides with ``others`` (of the package
    where ``within``, else open or accepted ones), has no place, or fell by a vote on another one;
    ``why`` in a sentence."""

    member: AmendmentId
    others: tuple[AmendmentId, ...]
    within: bool
    why: str


def make(
    bench: Workbench,
    name: str,
    amendments: Sequence[AmendmentId],
    *,
    why: str = "",
    by: str = "",
) -> None:
    """Binds open amendments to a package. Raises UsageError where the name is taken, fewer than two
    are named, or one is in another package."""
    register = bench.register
    name = " ".join(harmless(name).split())
    members = list(dict.fromkeys(amendments))
    if not name or name in register.packages:
        what = (
            message("There is a package “{name}” already", name=name)
            if name
            else message("A package needs a name")
        )
        raise UsageError("{what}; give it another.", what=what)
    if len(members) < 2:
        raise UsageError("A package binds at least two amendments; name more.")
    for member in members:
        register.open_amendment(member)
        other = binding(member, register.packages, register.states)
        if other is not None:
            raise UsageError(
                "{member} is in the package “{name}”; dissolve that first.",
                member=member,
                name=other.name,
            )
    bench.act("package-made", {"name": name, "ids": members} | ({"why": why} if why else {}), by)


def dissolve(bench: Workbench, name: str, *, why: str = "", by: str = "") -> None:
    """Unbinds a package. Raises UsageError where there is none of that name."""
    package_named(bench.register, name)
    bench.act("package-dissolved", {"name": name} | ({"why": why} if why else {}), by)


def package_named(state: Register | Negotiation, name: str) -> Package:
    """The package of that name. Raises UsageError where there is none."""
    found = state.packages.get(name)
    if found is None:
        if not state.packages:
            raise UsageError("There is no package “{name}”; none was made.", name=name)
        names = ", ".join(f"“{one}”" for one in state.packages)
        raise UsageError(
            "There is no package “{name}”; there are: {names}.", name=name, names=names
        )
    return found


def obstacles(state: Negotiation, package: Package) -> tuple[Obstacle, ...]:
    """What stands in the way of a package: members that collide with each other, with other open
    amendments, or with what was accepted, that have no place, or that a vote disposed of."""
    found: list[Obstacle] = []
    members = set(package.members)
    for member in package.members:
        entry = state.entry(member)
        by = None if entry is None else entry.disposed_of_by
        if entry is not None and by is not None and entry.unvoted:
            found.append(Obstacle(member, (by,), by in members, entry.unvoted))
        if entry is None or not entry.open or entry.placement is None:
            continue
        within = tuple(other for other in entry.competing if other in members)
        without = tuple(other for other in entry.competing if other not in members)
        if within:
            names = listed(within)
            why = message(
                "{member} cannot be accepted together with {names} of the package.",
                member=member,
                names=names,
            )
            found.append(Obstacle(member, within, within=True, why=why))
        if without:
            why = message(
                "Accepting {member} leaves no room for {without}.",
                member=member,
                without=tuple(without),
            )
            found.append(Obstacle(member, without, within=False, why=why))
        if entry.placement.outcome not in (Outcome.APPLIES, Outcome.CONTAINED):
            placement = entry.placement
            found.append(Obstacle(member, placement.rivals, within=False, why=placement.why))
    return tuple(found)


def accept_package(
    bench: Workbench, name: str, *, confirmed: bool = False, why: str = "", by: str = ""
) -> Decided:
    """Accepts all members in one act, or none. Raises ConflictError where the package is broken or
    decided."""
    package = _whole(bench, name)
    return accept(bench, package.members, confirmed=confirmed, why=why, by=by)


def reject_package(bench: Workbench, name: str, *, why: str = "", by: str = "") -> Decided:
    """Rejects all members in one act."""
    package = _whole(bench, name)
    return step(bench, Step.REJECT, package.members, why=why, by=by)


def _whole(bench: Workbench, name: str) -> Package:
    package = package_named(bench.register, name)
    how = condition(package, bench.register.states)
    if how != "open":
        raise ConflictError(
            "The package “{name}” is {how}; decide on its amendments one by one.",
            name=name,
            how=Message(how, {}, about="a package"),
        )
    return package


def _made(register: Register, event: Event) -> Register:
    data = event.payload
    ids = tuple(AmendmentId(one) for one in data["ids"])
    for one in ids:
        register.open_amendment(one)
    package = Package(data["name"], ids, moment_of(event))
    return _with(register, {**register.packages, package.name: package})


def _dissolved(register: Register, event: Event) -> Register:
    name = event.payload["name"]
    package_named(register, name)
    return _with(register, {key: one for key, one in register.packages.items() if key != name})


def _with(register: Register, packages: dict[str, Package]) -> Register:
    return replace(register, packages=packages)


class _Making(ActData):
    name: Name
    ids: Annotated[list[AmendmentName], Meta(min_length=1)]
    why: Words = ""


class _Dissolving(ActData):
    name: Name
    why: Words = ""


ACTS: dict[str, Act] = {
    "package-made": Act(
        _made, lambda data: message("Made the package “{name}”", name=data["name"]), _Making
    ),
    "package-dissolved": Act(
        _dissolved,
        lambda data: message("Dissolved the package “{name}”", name=data["name"]),
        _Dissolving,
    ),
}
"""What binds amendments together, by the kind of its event."""
