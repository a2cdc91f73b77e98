"""Amendments as plain data (dicts, lists, strings, numbers) for JSON and the project file.

Each ``…_from_data(…_to_data(value)) == value``. Bad data raises KeyError, TypeError or ValueError.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Mapping
from sys import intern
from typing import Any, TypeVar

from draftbench.amend.amendment import Amendment, AmendmentId, Delegation, DelegationKind
from draftbench.amend.changesets.changes import (
    Change,
    ChangeSet,
    Deletion,
    Insertion,
    Join,
    Relocation,
    Slot,
    Splice,
    Split,
)
from draftbench.amend.changesets.summaries import given_title
from draftbench.amend.stamp import Stamp
from draftbench.document import ClauseId, ClauseKind, Origin, RichText
from draftbench.document.exchange import (
    Data,
    clause_from_data,
    clause_to_data,
    text_from_data,
    text_to_data,
)
from draftbench.errors import ProjectError
from draftbench.garbage import remembered
from draftbench.language.words import token_texts

_EMPTY: dict[Any, Any] = {}
"""Of tens of thousands of amendments most have nothing there."""
S = TypeVar("S")


def change_set_to_data(changes: ChangeSet) -> Data:
    """A change set as data; empty parts are left out.

    A splice says where it stands in three ways, so that each can be checked and any program can
    read it: code points (``start``, ``end``), tokens of :func:`draftbench.language.words.tokens`
    (``tokens``), and words (``old``, ``before``, ``after``); ``sha`` are the first 16 hex digits of
    the sha256 of the clause's text as the author saw it.
    """
    data: Data = {
        "base": changes.base,
        "changes": [_change_to_data(change, changes.seen) for change in changes.changes],
    }
    if changes.seen:
        data["seen"] = {clause: text_to_data(text) for clause, text in changes.seen.items()}
    if changes.patches:
        data["patches"] = dict(changes.patches)
    if changes.stood:
        data["stood"] = {clause: list(slot) for clause, slot in changes.stood.items()}
    return data


def change_set_from_data(data: Data) -> ChangeSet:
    """The inverse of :func:`change_set_to_data`. Raises ValueError where a splice does not fit the
    text that its author saw."""
    seen: dict[ClauseId, RichText]
    seen = {_clause_id(c): text_from_data(text) for c, text in data.get("seen", _EMPTY).items()}
    return ChangeSet(
        intern(data["base"]),
        tuple(_change_from_data(change, seen) for change in data["changes"]),
        _seen(*next(iter(seen.items()))) if len(seen) == 1 else seen or _EMPTY,
        _patches(data) or _EMPTY,
        {_clause_id(c): _slot(slot) for c, slot in data.get("stood", _EMPTY).items()} or _EMPTY,
    )


@remembered
def _seen(clause: ClauseId, text: RichText) -> dict[ClauseId, RichText]:
    """The one clause that an author saw: many amend the same words."""
    return {clause: text}


@remembered
def _codes(*codes: str) -> tuple[str, ...]:
    return tuple(map(intern, codes))


def _patches(data: Data) -> dict[ClauseId, str]:
    return {_clause_id(c): patch for c, patch in data.get("patches", _EMPTY).items()}


def amendment_to_data(amendment: Amendment) -> Data:
    """An amendment as data; what few amendments have is left out where it is not there."""
    data: Data = {
        "id": amendment.id,
        "title": amendment.title,
        "sponsors": list(amendment.sponsors),
        "changes": change_set_to_data(amendment.changes),
        "reason": amendment.reason,
        "at": amendment.at,
        "alternative_to": amendment.alternative_to,
    }
    if amendment.parent is not None:
        data |= {"parent": amendment.parent, "rest": amendment.rest}
    if amendment.revision > 1:
        data["revision"] = amendment.revision
    if amendment.numbers:
        data["numbers"] = dict(amendment.numbers)
    return data


def amendment_from_data(
    data: Data, read: Callable[[Data], ChangeSet] = change_set_from_data
) -> Amendment:
    """The inverse of :func:`amendment_to_data`; ``read`` is for its change set. A title that an
    earlier version made and stored is left out."""
    other, parent = data["alternative_to"], data.get("parent")
    return Amendment(
        AmendmentId(data["id"]),
        given_title(data),
        _codes(*data["sponsors"]),
        read(data["changes"]),
        data["reason"],
        intern(data["at"]),
        None if other is None else AmendmentId(other),
        None if parent is None else AmendmentId(parent),
        data.get("rest", False),
        data.get("revision", 1),
        data.get("numbers", _EMPTY),
    )


def stamp_to_data(stamp: Stamp) -> Data:
    """Who made a change, as data; empty parts are left out."""
    data: Data = {"author": stamp.author, "at": stamp.at}
    if stamp.codes:
        data["codes"] = list(stamp.codes)
    if stamp.origins:
        data["origins"] = [[o.document, o.clause] for o in stamp.origins]
    for name in ("reason", "amendment", "meeting", "event"):
        if value := getattr(stamp, name):
            data[name] = value
    return data


def stamp_from_data(data: Data) -> Stamp:
    """The inverse of :func:`stamp_to_data`."""
    amendment = data.get("amendment")
    return Stamp(
        data["author"],
        tuple(data.get("codes", ())),
        data["at"],
        data.get("reason", ""),
        None if amendment is None else AmendmentId(amendment),
        origins=tuple(Origin(text, ClauseId(c)) for text, c in data.get("origins", ())),
        meeting=data.get("meeting", ""),
        event=data.get("event", ""),
    )


def delegation_to_data(delegation: Delegation) -> Data:
    """A delegation as data."""
    return {"code": delegation.code, "name": delegation.name, "kind": delegation.kind.value}


def delegation_from_data(data: Data) -> Delegation:
    """The inverse of :func:`delegation_to_data`."""
    return Delegation(data["code"], data["name"], DelegationKind(data["kind"]))


def _change_to_data(change: Change, seen: Mapping[ClauseId, RichText]) -> Data:
    match change:
        case Splice():
            data: Data = {
                "do": "splice",
                "clause": change.clause,
                "start": change.start,
                "end": change.end,
                "old": change.old,
                "new": text_to_data(change.new),
                "before": change.before,
                "after": change.after,
            }
            if change.clause in seen:
                text = seen[change.clause].text
                data["sha"] = text_digest(text)
                data["tokens"] = _token_range(text, change.start, change.end)
            return data
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
        case Split():
            return {
                "do": "split",
                "clause": change.clause,
                "start": change.start,
                "end": change.end,
                "new": change.new,
            }
        case Join():
            return {
                "do": "join",
                "clause": change.clause,
                "into": change.into,
                "glue": text_to_data(change.glue),
            }


@remembered
def text_digest(text: str) -> str:
    """The first 16 hex digits of the sha256 of a text."""
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:16]


def _token_range(text: str, start: int, end: int) -> list[int]:
    """The half-open range of the tokens that ``[start, end)`` covers or, where it covers none,
    stands before."""
    first = last = at = 0
    for token in token_texts(text):
        at += len(token)
        first += at <= start
        last += at <= end
    return [first, max(first, last)]


def _change_from_data(data: Data, seen: Mapping[ClauseId, RichText]) -> Change:
    match data["do"]:
        case "splice":
            return _splice_from_data(data, seen.get(_clause_id(data["clause"])))
        case "delete":
            return Deletion(_clause_id(data["clause"]))
        case "insert":
            clauses = tuple(clause_from_data(clause) for clause in data["clauses"])
            return Insertion(_slot(data["slot"]), clauses, data["rank"])
        case "move":
            kind = data["kind"]
            return Relocation(
                _clause_id(data["clause"]),
                _slot(data["slot"]),
                data["rank"],
                None if kind is None else ClauseKind(kind),
            )
        case "split":
            ids = _clause_id(data["clause"]), _clause_id(data["new"])
            return Split(ids[0], data["start"], data["end"], ids[1])
        case "join":
            glue = text_from_data(data["glue"])
            return Join(_clause_id(data["clause"]), _clause_id(data["into"]), glue)
    msg = f"there is no change of the sort {data['do']!r}"
    raise ValueError(msg)


def _splice_from_data(data: Data, seen: RichText | None) -> Splice:
    splice = Splice(
        _clause_id(data["clause"]),
        data["start"],
        data["end"],
        data["old"],
        text_from_data(data["new"]),
        data["before"],
        data["after"],
    )
    if seen is not None:
        quoted = seen.text[splice.start : splice.end] == splice.old
        if not quoted or ("sha" in data and data["sha"] != text_digest(seen.text)):
            msg = f"an edit of clause {splice.clause} does not fit the text that it was made for"
            raise ValueError(msg)
    return splice


def _clause_id(name: str) -> ClauseId:
    """The one object of that id: it stands in many amendments."""
    return ClauseId(intern(name))


def _slot(data: Any) -> Slot:
    parent, after = data
    return Slot(
        None if parent is None else _clause_id(parent), None if after is None else _clause_id(after)
    )


# Change sets of a project file that are understood when somebody first reads them: a project of
# tens of thousands of amendments opens without going through every word of each.

_FIELDS = ("base", "changes", "seen", "patches", "stood")


class UnreadChangeSet(ChangeSet):
    """A change set that is made of the data of its amendment, which ``read`` gives of ``source``,
    at the first look at any part of it; its patches, which only other programs need, at the first
    look at those.

    That look raises ProjectError where the data cannot be understood.
    """

    __slots__ = ("_read", "_source")

    @classmethod
    def of(cls, source: S, read: Callable[[S], Data]) -> UnreadChangeSet:
        """The change set of that data."""
        made = object.__new__(cls)
        object.__setattr__(made, "_source", source)
        object.__setattr__(made, "_read", read)
        return made

    def __getattr__(self, name: str) -> Any:
        if name not in _FIELDS:
            raise AttributeError(name)
        try:
            data = self._read(self._source)["changes"]
            if name == "patches":
                object.__setattr__(self, name, _patches(data))
            else:
                read = change_set_from_data(data)
                for field in _FIELDS:
                    if field != "patches":
                        object.__setattr__(self, field, getattr(read, field))
        except (KeyError, TypeError, ValueError, AttributeError) as error:
            raise ProjectError(
                "An amendment in the project file cannot be understood; it may be damaged."
            ) from error
        return object.__getattribute__(self, name)

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, ChangeSet):
            return NotImplemented
        return all(getattr(self, field) == getattr(other, field) for field in _FIELDS)

    __hash__ = ChangeSet.__hash__


def unread_amendment(source: S, read: Callable[[S], Data]) -> Amendment:
    """The amendment of the data that ``read`` gives of ``source`` (now, and again later), its
    change set unread. Raises KeyError, TypeError or ValueError where the rest cannot be
    understood."""
    return amendment_from_data(read(source), lambda _: UnreadChangeSet.of(source, read))
