"""Drafts that are not tabled: what was done with them is recorded in the private line of the file,
and folded on top of what everybody has.

Kinds of private acts and their payloads are those of the public ones that concern only drafts
(:data:`KINDS`), each naming drafts as ``draft-N``, and two that hang on a public event and count
only while that counts:

    draft-tabled    {id, as, event}      the draft ``id`` became the amendment ``as`` by that event
    drafts-carried  {wordings, event}    [{id, changes}]: what drafts propose since that rebase
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import reduce
from typing import Any

from msgspec import ValidationError, convert, field

from draftbench.amend.amendment import AmendmentId
from draftbench.amend.changesets.amendmentdata import AmendmentName, ChangeSetData
from draftbench.amend.changesets.documentdata import Form, Short, Words
from draftbench.amend.changesets.plain_data import change_set_from_data
from draftbench.amend.registers.register import Register, revised
from draftbench.amend.registers.states import OPEN
from draftbench.app.history.act import SaidData
from draftbench.app.history.acts import MALFORMED, NO_GROUND, standing, stepped
from draftbench.app.history.validity import flaw_of
from draftbench.app.meetings.delegations import JOINED
from draftbench.errors import ConflictError, DraftbenchError, UsageError
from draftbench.messages import message
from draftbench.record.event import Event
from draftbench.record.privateline import PrivateAct

DRAFTED = "amendment-drafted"
TABLED = "draft-tabled"
CARRIED = "drafts-carried"
KINDS = frozenset(
    {
        DRAFTED,
        "amendment-submitted",
        "amendment-returned",
        "amendment-withdrawn",
        "amendment-anchored",
        "sponsors-joined",
        "sponsors-left",
        "reason-given",
        JOINED,
    }
)
"""What can be done with a draft before it is tabled."""


class _Tabled(Form):
    id: AmendmentName
    as_: AmendmentName = field(name="as")
    event: Short
    why: Words | SaidData = ""


class _Wording(Form):
    id: AmendmentName
    changes: ChangeSetData


class _Carried(Form):
    wordings: list[_Wording]
    event: Short


_FORMS: dict[str, type[Form]] = {TABLED: _Tabled, CARRIED: _Carried}
_NAME = re.compile(r"draft-(\d{1,9})")
_WORDS = frozenset({"why", "reason", "text", "title", "name", "what"})
"""Keys of payloads that hold words of people."""
_HANGING = frozenset({TABLED, CARRIED})


@dataclass(frozen=True, slots=True)
class Drafts:
    """The register with drafts on top of the public one, and what is known of them: ``seats`` (by
    the names of all drafts that are not tabled, whose they are) and why acts did not fit (by their
    ids)."""

    register: Register
    seats: Mapping[AmendmentId, str]
    unfit: Mapping[str, str]

    def open_of(self, seat: str) -> int:
        """How many open drafts a delegation has."""
        states = self.register.states
        return sum(
            1
            for draft, whose in self.seats.items()
            if whose == seat and draft in states and states[draft][1] in OPEN
        )


def drafts_over(public: Register, acts: Sequence[PrivateAct], counting: Collection[str]) -> Drafts:
    """What follows from private ``acts`` on top of the ``public`` register; ``counting`` are the
    ids of those public events that some of them hang on and that count. An act that does not fit
    is left out."""
    if not acts:
        return Drafts(public, {}, {})
    seats = {act.event.id: act.seat for act in acts}
    stands = [
        event
        for event in standing([act.event for act in acts])
        if event.kind != "undone"
        and not (event.kind in _HANGING and event.payload.get("event") not in counting)
    ]
    tabled = {
        str(event.payload["id"]): str(event.payload["as"])
        for event in stands
        if event.kind == TABLED
    }
    register = public
    drafts: dict[AmendmentId, str] = {}
    unfit: dict[str, str] = {}
    for event in stands:
        left = _left(event, tabled)
        if left is None:
            continue
        if left.kind == DRAFTED:
            drafts[AmendmentId(str(left.payload["amendment"]["id"]))] = seats[event.id]
        try:
            register = _stepped(register, left)
        except DraftbenchError as error:
            unfit[event.id] = str(error)
        except MALFORMED:
            unfit[event.id] = NO_GROUND
    return Drafts(register, drafts, unfit)


def flaws_of(acts: Sequence[PrivateAct]) -> dict[str, str]:
    """Why acts of a file cannot be used, by their ids: what they say has another form."""
    found: dict[str, str] = {}
    known = set[str]()
    for event in (act.event for act in acts):
        form = _FORMS.get(event.kind)
        why = flaw_of(event) if form is None else flaw_in(event.payload, form)
        if not why and event.undoes is not None and event.undoes not in known:
            why = message("it undoes what is not there")
        if not why:
            known.add(event.id)
        else:
            found[event.id] = message("It cannot be used: {why}.", why=why)
    return found


def flaw_in(payload: object, form: type[Form]) -> str:
    """What is wrong with what a private act alone says, as a part of a sentence."""
    try:
        convert(payload, form, strict=True)
    except (ValidationError, ValueError, RecursionError):
        return "what it says has another form"
    return ""


def hung_on(acts: Sequence[PrivateAct]) -> frozenset[str]:
    """The ids of the public events that private acts hang on."""
    return frozenset(
        str(act.event.payload.get("event")) for act in acts if act.event.kind in _HANGING
    )


def after_one_more(drafts: Drafts, event: Event) -> Register:
    """The register after one more private act. Raises as the act where it does not fit."""
    return _stepped(drafts.register, event)


def _stepped(register: Register, event: Event) -> Register:
    if event.kind == CARRIED:
        return reduce(_carried, event.payload["wordings"], register)
    if event.kind not in KINDS:
        raise UsageError(
            "The private line has an act of a kind that is none of drafts ({kind}).",
            kind=event.kind,
        )
    if event.kind == JOINED:
        there = {d.code for d in register.delegations}
        new = [one for one in event.payload["delegations"] if one["code"] not in there]
        event = replace(event, payload={"delegations": new, "groups": {}})
    return stepped(register, event)


def _carried(register: Register, wording: Mapping[str, Any]) -> Register:
    former = register.states.get(AmendmentId(wording["id"]))
    if former is None or former[1] not in OPEN:
        return register
    changes = change_set_from_data(wording["changes"])
    return revised(register, replace(former[0], changes=changes))


def _left(event: Event, tabled: Mapping[str, str]) -> Event | None:
    """What is left of an act when some drafts are tabled: None where it is about those alone; the
    others speak of them by their new names."""
    if event.kind == TABLED:
        return None
    if not tabled:
        return event
    payload = event.payload
    if event.kind == DRAFTED and payload["amendment"]["id"] in tabled:
        return None
    if payload.get("id") in tabled:
        return None
    if isinstance(payload.get("ids"), list):
        ids = [one for one in payload["ids"] if one not in tabled]
        if not ids:
            return None
        payload = {**payload, "ids": ids}
    if isinstance(payload.get("wordings"), list):
        kept = [one for one in payload["wordings"] if one["id"] not in tabled]
        payload = {**payload, "wordings": kept}
    return replace(event, payload=_with_names(payload, tabled))


def _with_names(payload: Mapping[str, Any], names: Mapping[str, str]) -> dict[str, Any]:
    """With other names of the amendments that an amendment names."""
    amendment = payload.get("amendment")
    if not isinstance(amendment, dict):
        return dict(payload)
    other = {
        key: names.get(value, value)
        if key in ("parent", "alternative_to") and isinstance(value, str)
        else value
        for key, value in amendment.items()
    }
    return {**payload, "amendment": other}


def drafts_named(payload: object, drafts: Collection[str]) -> tuple[str, ...]:
    """Those of ``drafts`` that a payload names, in its order, each once."""
    return tuple(dict.fromkeys(one for one in _names_in(payload) if one in drafts))


def _names_in(data: object) -> Iterator[str]:
    if isinstance(data, str):
        yield data.partition("/")[0]
    elif isinstance(data, Mapping):
        for key, value in data.items():
            if key not in _WORDS:
                yield str(key)
                yield from _names_in(value)
    elif isinstance(data, list | tuple):
        for one in data:
            yield from _names_in(one)


def next_draft(acts: Sequence[PrivateAct], least: int) -> AmendmentId:
    """The name of the next draft, which no other one has or had; its number is above ``least``."""
    numbers = [least]
    for act in acts:
        if act.event.kind == DRAFTED:
            found = _NAME.fullmatch(str(act.event.payload.get("amendment", {}).get("id", "")))
            numbers.append(int(found[1]) if found else 0)
    return AmendmentId(f"draft-{max(numbers) + 1}")


def must_be_public(kind: str, named: Sequence[str]) -> None:
    """Raises UsageError for an act of the meeting that names drafts."""
    if not named or kind in KINDS:
        return
    if len(named) == 1:
        raise UsageError("{named} is still a draft; table it first.", named=named[0])
    raise UsageError("{named} are still drafts; table them first.", named=tuple(named))


def must_share_a_seat(named: Sequence[str], seats: Mapping[AmendmentId, str]) -> str:
    """The delegation whose drafts these are. Raises ConflictError where they are several's."""
    whose = {seats[AmendmentId(one)] for one in named}
    if len(whose) > 1:
        raise ConflictError(
            "{named} are drafts of different delegations; take them one by one.", named=tuple(named)
        )
    return whose.pop()


def merged_history(events: Sequence[Event], acts: Sequence[PrivateAct]) -> Sequence[Event]:
    """The public events with the private acts among them, each behind the public one that was the
    last when it was done."""
    if not acts:
        return events
    behind: dict[str, list[Event]] = {}
    known = {event.id for event in events}
    last = events[-1].id if events else ""
    for act in acts:
        after = act.after if act.after in known else last
        behind.setdefault(after, []).append(act.event)
    made: list[Event] = []
    for event in events:
        made.append(event)
        made.extend(behind.get(event.id, ()))
    return made
