"""Who takes part: the delegations that a file or a list names, and the acts that add, rename and
remove them. Kinds of events and their payloads:

delegations-joined  {delegations, groups}   groups: the members of each group among them, by code
delegation-renamed  {code, name, former}
delegation-removed  {code, name}            only where nothing in the record names it
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from draftbench.amend.amendment import Delegation
from draftbench.amend.changesets.amendmentdata import Code, DelegationData
from draftbench.amend.changesets.documentdata import Name
from draftbench.amend.changesets.plain_data import delegation_from_data, delegation_to_data
from draftbench.amend.registers.register import Register
from draftbench.app.amendments.sponsors import (
    Delegations,
    listed_delegations,
    taken_code,
    taken_name,
    unknown_delegation,
)
from draftbench.app.history.act import Act, ActData
from draftbench.errors import ConflictError, UsageError
from draftbench.formats.imported import Imported
from draftbench.formats.plain.participants import delegations
from draftbench.messages import message
from draftbench.record.event import Event

if TYPE_CHECKING:
    from draftbench.app.workbench import Workbench

JOINED = "delegations-joined"


def delegations_in(imported: Imported) -> tuple[Delegation, ...]:
    """The delegations of the file's list of participants; none where it has no such list."""
    found = imported.part("participants")
    return () if found is None else delegations(found)


_NAMING = frozenset({"codes", "sponsors", "delegations"})
"""The keys of payloads that hold codes of delegations."""
_TEXTS = frozenset({"base", "changes", "document", "files", "remarks", "wording"})
"""Those that hold texts, in which there are none."""


def newcomers(register: Register, payload: Mapping[str, Any]) -> tuple[Delegation, ...]:
    """The listed delegations that an act names and that do not take part yet."""
    there = {d.code for d in register.delegations}
    brought = {d["code"] for d in payload.get("delegations", ()) if isinstance(d, dict)}
    return listed_delegations(c for c in _codes_in(payload) if c not in there | brought)


def joined_payload(new: Iterable[Delegation]) -> dict[str, Any]:
    """What the event says that adds delegations."""
    return {"delegations": [delegation_to_data(one) for one in new], "groups": {}}


def _codes_in(data: object) -> Iterator[str]:
    if isinstance(data, Mapping):
        for key, value in data.items():
            if key in _NAMING:
                yield from (one for one in value if isinstance(one, str))
            elif key not in _TEXTS:
                yield from _codes_in(value)
    elif isinstance(data, list | tuple):
        for one in data:
            yield from _codes_in(one)


def join_delegations(
    bench: Workbench,
    new: Sequence[Delegation],
    *,
    groups: Mapping[str, Sequence[str]] | None = None,
    by: str = "",
) -> tuple[Delegation, ...]:
    """Adds delegations, and says whom the ``groups`` (by code) speak for, as one act; gives those
    that were not there, members of groups included. Raises UsageError where a code is taken by
    another delegation, or a member is none."""
    there = {d.code: d for d in bench.register.delegations}
    known_by_code = there | {one.code: one for one in new}
    spoken_for = {
        code: _member_codes(known_by_code.values(), members)
        for code, members in (groups or {}).items()
    }
    members = {one for codes in spoken_for.values() for one in codes if one not in known_by_code}
    added: dict[str, Delegation] = {}
    for one in (*new, *listed_delegations(sorted(members))):
        known = there.get(one.code) or added.get(one.code)
        if known is not None and known.name != one.name:
            raise taken_code(known)
        if known is None:
            added[one.code] = one
    if added or any(
        spoken_for[code] != bench.state.proceedings.groups.get(code, ()) for code in spoken_for
    ):
        payload = {
            "delegations": [delegation_to_data(one) for one in added.values()],
            "groups": {code: list(codes) for code, codes in spoken_for.items()},
        }
        bench.act(JOINED, payload, by)
    return tuple(added.values())


def must_be_free(others: Delegations, name: str) -> None:
    """Raises UsageError where a name is to be given that means one of the ``others`` that take
    part."""
    holder = others.named(name)
    if holder is not None and holder in others.known:
        raise taken_name(name, holder)


def _member_codes(known: Iterable[Delegation], members: Sequence[str]) -> tuple[str, ...]:
    names = Delegations(known)
    found = [(member, names.named(member)) for member in members]
    for member, one in found:
        if one is None:
            raise unknown_delegation(member, names.known)
    return tuple(dict.fromkeys(one.code for _, one in found if one is not None))


def rename_delegation(bench: Workbench, code: str, name: str, *, by: str = "") -> Delegation:
    """Gives a delegation another name; its code stays. Raises UsageError where it is not there, has
    that name, or another one is called so."""
    former = _taking_part(bench.register, code)
    said = " ".join(name.split())
    if not said or said == former.name:
        raise UsageError(
            "Give {former} a name other than {former2}.", former=former.code, former2=former.name
        )
    must_be_free(Delegations(d for d in bench.register.delegations if d != former), said)
    payload = {"code": former.code, "name": said, "former": former.name}
    bench.act("delegation-renamed", payload, by)
    return replace(former, name=said)


def remove_delegation(bench: Workbench, code: str, *, by: str = "") -> Delegation:
    """Takes a delegation off the list. Raises UsageError where it is not on it, and ConflictError
    where it has proposals or positions, or something else names it."""
    gone = _taking_part(bench.register, code)
    bench.act("delegation-removed", {"code": gone.code, "name": gone.name}, by)
    return gone


def _taking_part(register: Register, code: str) -> Delegation:
    found = Delegations(register.delegations).named(code)
    if found is None or found not in register.delegations:
        raise UsageError("“{code}” is not in the list of delegations.", code=code)
    return found


def must_not_be_needed(register: Register, delegation: Delegation) -> None:
    """Raises ConflictError where something in the register names the delegation."""
    code, name, done = delegation.code, delegation.name, register.proceedings
    sponsored = [id_ for id_, (one, _) in register.states.items() if code in one.sponsors]
    if sponsored:
        raise ConflictError(
            "{name} cannot be removed: it is a sponsor of {sponsored}.",
            name=name,
            sponsored=tuple(sponsored),
        )
    if any(one.delegation == code for one in done.positions):
        raise ConflictError("{name} cannot be removed: it has taken positions.", name=name)
    if done.groups.get(code):
        raise ConflictError(
            "{name} cannot be removed: it speaks for {groups}.",
            name=name,
            groups=tuple(done.groups[code]),
        )
    group = next((group for group, members in done.groups.items() if code in members), "")
    if group:
        raise ConflictError(
            "{name} cannot be removed: it is a member of {group}.", name=name, group=group
        )
    ended = [one.ended for one in done.brackets if one.ended is not None]
    chosen = [one.choice for one in done.sets if one.choice is not None]
    naming = (*done.brackets, *ended, *done.sets, *chosen, *done.decisions, *done.silences)
    turns = (one.sponsorships for one in register.courses.values())
    if any(code in one.codes for one in naming) or any(
        one.code == code for turn in turns for one in turn
    ):
        raise ConflictError(
            "{name} cannot be removed: the record of the meeting names it.", name=name
        )


def _joined(register: Register, event: Event) -> Register:
    data = event.payload
    register = register.with_delegations(delegation_from_data(d) for d in data["delegations"])
    done = register.proceedings
    for code, members in data["groups"].items():
        done = done.with_group(code, tuple(members))
    return replace(register, proceedings=done)


def _renamed(register: Register, event: Event) -> Register:
    code, name = event.payload["code"], event.payload["name"]
    _taking_part(register, code)
    named = (replace(d, name=name) if d.code == code else d for d in register.delegations)
    return replace(register, delegations=tuple(named))


def _removed(register: Register, event: Event) -> Register:
    gone = _taking_part(register, event.payload["code"])
    must_not_be_needed(register, gone)
    left = tuple(d for d in register.delegations if d.code != gone.code)
    groups = {c: members for c, members in register.proceedings.groups.items() if c != gone.code}
    return replace(
        register, delegations=left, proceedings=replace(register.proceedings, groups=groups)
    )


def words_of_adding(data: Mapping[str, Any]) -> str:
    """In a few words which delegations, or groups, were added."""
    names = [str(one["name"]) for one in data["delegations"]]
    groups = [] if names else list(data.get("groups", ()))
    if len(names) == 1:
        return message("Added {delegation} as a delegation", delegation=names[0])
    if len(groups) == 1:
        return message("Set the members of {code}", code=groups[0])
    return message("Added delegations")


class _Joining(ActData):
    delegations: list[DelegationData]
    groups: dict[Code, list[Code]]


class _Renaming(ActData):
    code: Code
    name: Name
    former: Name


class _Removing(ActData):
    code: Code
    name: Name


ACTS: dict[str, Act] = {
    JOINED: Act(_joined, words_of_adding, _Joining),
    "delegation-renamed": Act(
        _renamed,
        lambda data: message(
            "Renamed {delegation} to {name}", delegation=data["former"], name=data["name"]
        ),
        _Renaming,
    ),
    "delegation-removed": Act(
        _removed,
        lambda data: message("Removed {delegation} from the delegations", delegation=data["name"]),
        _Removing,
    ),
}
"""What changes the list of delegations, by the kind of its event."""
