"""What the texts of a negotiation are to each other, where somebody said so; otherwise the
comparison finds it out. Payload of the event, and the register after it.

    relation-declared  {source, relation, against?}   relation: a Mode, or null for "find it out";
                       against: the other text (the base where it is missing)
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from msgspec import UNSET, UnsetType

from draftbench.amend.changesets.documentdata import Name
from draftbench.amend.negotiation import Negotiation
from draftbench.amend.registers.register import Register
from draftbench.app.history.act import Act, ActData
from draftbench.app.meetings.decisions import text_named
from draftbench.compare.links import Mode
from draftbench.errors import UsageError
from draftbench.messages import message

BASE = ""
"""The name under which relations know the base, whatever text that is after a rebase."""


@dataclass(frozen=True, slots=True)
class DeclaredRelation:
    """What somebody ``by`` name said that the texts ``left`` and ``right`` are to each other."""

    left: str
    right: str
    mode: Mode
    by: str = ""


def declared_mode(state: Negotiation, source: str, against: str = "") -> Mode | None:
    """What two texts were declared to be, in either order; None where nobody said. ``against`` is
    the name of the other text (the base where it is empty)."""
    one, two = (_called(state, name) for name in (against or state.base.name, source))
    found = state.relations.get((one, two)) or state.relations.get((two, one))
    return None if found is None else found[0]


def declared_relations(state: Negotiation) -> tuple[DeclaredRelation, ...]:
    """Everything that was declared."""
    return tuple(
        DeclaredRelation(left or state.base.name, right, mode, by)
        for (left, right), (mode, by) in state.relations.items()
    )


def relation_payload(
    state: Negotiation, source: str, mode: Mode | None, against: str
) -> dict[str, Any]:
    """What the event says; raises UsageError where there is no such text, or both are one."""
    one, two = text_named(state, against or state.base.name), text_named(state, source)
    if one.name == two.name:
        raise UsageError(
            "“{name}” cannot be compared with itself; name another text.", name=one.name
        )
    names = [text.name for text in (state.base, *state.sources)]
    if names.index(one.name) > names.index(two.name):
        one, two = two, one
    payload: dict[str, Any] = {
        "source": two.name,
        "relation": None if mode is None else mode.value,
    }
    if one.name != state.base.name:
        payload["against"] = one.name
    return payload


def _called(state: Negotiation, name: str) -> str:
    return BASE if name == state.base.name else name


def _declared(register: Register, data: dict[str, Any], by: str) -> Register:
    key = (data.get("against", BASE), data["source"])
    kept: Mapping[tuple[str, str], tuple[Mode, str]] = {
        pair: said for pair, said in register.relations.items() if pair != key
    }
    wanted = data["relation"]
    new = {} if wanted is None else {key: (Mode(wanted), by)}
    return replace(register, relations={**kept, **new})


class _Declaring(ActData):
    source: Name
    relation: Mode | None
    against: Name | UnsetType = UNSET


ACTS: dict[str, Act] = {
    "relation-declared": Act(
        lambda register, event: _declared(register, event.payload, event.actor),
        lambda data: message("Set how {source} relates", source=data["source"]),
        _Declaring,
    )
}
"""The act, by the kind of its event."""
