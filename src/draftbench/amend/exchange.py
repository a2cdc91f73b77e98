"""Amendments as plain data (dicts, lists, strings, numbers) for JSON and the project file.

Each ``…_from_data(…_to_data(value)) == value``. Bad data raises KeyError, TypeError or ValueError.
"""

from __future__ import annotations

from typing import Any

from draftbench.amend.amendment import Amendment, AmendmentId, Delegation, DelegationKind
from draftbench.amend.changes import (
    Change,
    ChangeSet,
    Deletion,
    Insertion,
    Relocation,
    Slot,
    Splice,
)
from draftbench.document import ClauseId, ClauseKind
from draftbench.document.exchange import (
    Data,
    clause_from_data,
    clause_to_data,
    text_from_data,
    text_to_data,
)


def change_set_to_data(changes: ChangeSet) -> Data:
    """A change set as data; empty parts are left out."""
    data: Data = {
        "base": changes.base,
        "changes": [_change_to_data(change) for change in changes.changes],
    }
    if changes.seen:
        data["seen"] = {clause: text_to_data(text) for clause, text in changes.seen.items()}
    if changes.patches:
        data["patches"] = dict(changes.patches)
    if changes.stood:
        data["stood"] = {clause: list(slot) for clause, slot in changes.stood.items()}
    return data


def change_set_from_data(data: Data) -> ChangeSet:
    """The inverse of :func:`change_set_to_data`."""
    return ChangeSet(
        data["base"],
        tuple(_change_from_data(change) for change in data["changes"]),
        {ClauseId(c): text_from_data(text) for c, text in data.get("seen", {}).items()},
        {ClauseId(c): patch for c, patch in data.get("patches", {}).items()},
        {ClauseId(c): _slot(slot) for c, slot in data.get("stood", {}).items()},
    )


def amendment_to_data(amendment: Amendment) -> Data:
    """An amendment as data."""
    return {
        "id": amendment.id,
        "title": amendment.title,
        "sponsors": list(amendment.sponsors),
        "changes": change_set_to_data(amendment.changes),
        "reason": amendment.reason,
        "at": amendment.at,
        "alternative_to": amendment.alternative_to,
    }


def amendment_from_data(data: Data) -> Amendment:
    """The inverse of :func:`amendment_to_data`."""
    other = data["alternative_to"]
    return Amendment(
        AmendmentId(data["id"]),
        data["title"],
        tuple(data["sponsors"]),
        change_set_from_data(data["changes"]),
        data["reason"],
        data["at"],
        None if other is None else AmendmentId(other),
    )


def delegation_to_data(delegation: Delegation) -> Data:
    """A delegation as data."""
    return {"code": delegation.code, "name": delegation.name, "kind": delegation.kind.value}


def delegation_from_data(data: Data) -> Delegation:
    """The inverse of :func:`delegation_to_data`."""
    return Delegation(data["code"], data["name"], DelegationKind(data["kind"]))


def _change_to_data(change: Change) -> Data:
    match change:
        case Splice():
            return {
                "do": "splice",
                "clause": change.clause,
                "start": change.start,
                "end": change.end,
                "old": change.old,
                "new": text_to_data(change.new),
                "before": change.before,
                "after": change.after,
            }
        case Deletion():
            return {"do": "delete", "clause": change.clause}
        case Insertion():
            return {
                "do": "insert",
                "slot": list(change.slot),
                "clauses": [clause_to_data(clause) for clause in change.clauses],
                "rank": change.rank,
            }
        case Relocation():
            return {
                "do": "move",
                "clause": change.clause,
                "slot": list(change.slot),
                "rank": change.rank,
                "kind": None if change.kind is None else change.kind.value,
            }


def _change_from_data(data: Data) -> Change:
    match data["do"]:
        case "splice":
            return Splice(
                ClauseId(data["clause"]),
                data["start"],
                data["end"],
                data["old"],
                text_from_data(data["new"]),
                data["before"],
                data["after"],
            )
        case "delete":
            return Deletion(ClauseId(data["clause"]))
        case "insert":
            clauses = tuple(clause_from_data(clause) for clause in data["clauses"])
            return Insertion(_slot(data["slot"]), clauses, data["rank"])
        case "move":
            kind = data["kind"]
            return Relocation(
                ClauseId(data["clause"]),
                _slot(data["slot"]),
                data["rank"],
                None if kind is None else ClauseKind(kind),
            )
    msg = f"there is no change of the sort {data['do']!r}"
    raise ValueError(msg)


def _slot(data: Any) -> Slot:
    parent, after = data
    return Slot(
        None if parent is None else ClauseId(parent), None if after is None else ClauseId(after)
    )
