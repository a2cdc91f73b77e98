"""Meetings, groups, positions and the states of clauses: payloads of their events, the register
after them, and the functions that act.

    meeting-opened    {id, name, date, place?, zone?}
    meeting-closed    {}
    group-set         {code, members, delegations}   delegations: those that were not known
    positions-taken   {target: {kind, id}, stance, delegations, note, date}
    clause-decided    {clause, state, codes, why, wording, changes?}   wording: of a clause that
                      becomes agreed; changes: of one that is deleted
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING, Annotated, Any

from msgspec import UNSET, Meta, UnsetType

from draftbench.amend.amendment import AmendmentId, Delegation, DelegationKind, Outcome
from draftbench.amend.changesets.amendmentdata import (
    AmendmentName,
    ChangeSetData,
    Code,
    DelegationData,
)
from draftbench.amend.changesets.documentdata import Form, Id, Name, Short, Words, must_be_a_moment
from draftbench.amend.changesets.editing import between
from draftbench.amend.changesets.plain_data import (
    change_set_from_data,
    change_set_to_data,
    delegation_from_data,
    delegation_to_data,
)
from draftbench.amend.conflicts.contention import conflicts
from draftbench.amend.negotiation import Entry, Negotiation
from draftbench.amend.notation import read_notation
from draftbench.amend.notation.objects import Unbalanced
from draftbench.amend.notation.whole import bracket_count
from draftbench.amend.proceedings.locks import governing, touched
from draftbench.amend.proceedings.state import Proceedings
from draftbench.amend.proceedings.statements import (
    Decision,
    Meeting,
    Occasion,
    Position,
    Target,
    TargetKind,
    clock_of,
    wording,
)
from draftbench.amend.proceedings.terms import CLAUSE_STATES, STANCES, ClauseState, Stance
from draftbench.amend.registers.register import Register
from draftbench.amend.stamp import Stamp
from draftbench.app.amendments.sponsors import listed_delegations
from draftbench.app.amendments.tabling import delegation_codes
from draftbench.app.drafts.drafting import harmless, without
from draftbench.app.history.act import Act, ActData, Payload
from draftbench.document import ClauseId, Document, spoken_labels
from draftbench.errors import ConflictError, UsageError
from draftbench.language.delegations import DelegationNames
from draftbench.messages import Message, capitalized, counted_message, message
from draftbench.record.event import Event

if TYPE_CHECKING:
    from draftbench.app.workbench import Workbench


# what acts share


def with_proceedings(register: Register, proceedings: Proceedings) -> Register:
    """The register with other proceedings."""
    return replace(register, proceedings=proceedings)


def occasion(register: Register, event: Event) -> Occasion:
    """Who, when, and in which meeting."""
    return Occasion(event.actor, event.at, register.proceedings.meeting_name)


def next_id(bench: Workbench, sign: str, *kinds: str) -> str:
    """A name for what an event of these kinds makes, never given before: "br-3", those that
    were undone counted too."""
    ids = [str(event.payload.get("id", "")) for event in bench.events if event.kind in kinds]
    numbers = (number for kind, _, number in (id_.partition("-") for id_ in ids) if kind == sign)
    highest = max((int(number) for number in numbers if number.isdecimal()), default=0)
    return f"{sign}-{highest + 1}"


def said(text: str) -> str:
    """A note or reason as it is kept: one line without control characters."""
    return " ".join(harmless(text).split())


def day(text: str) -> str:
    """A day (ISO 8601) as it was given, or empty. Raises UsageError where it is none."""
    if text:
        try:
            return date.fromisoformat(text).isoformat()
        except ValueError:
            raise UsageError("That is not a day; write it as 2026-01-31.") from None
    return ""


def known(bench: Workbench, codes: Sequence[str]) -> tuple[str, ...]:
    """The codes of delegations, each once
    (:func:`~draftbench.app.amendments.tabling.delegation_codes`)."""
    return delegation_codes(bench.register, codes)


def spoken(draft: Document, clause: ClauseId) -> str:
    """What delegates call a clause of the draft. Raises UsageError where it is not there."""
    found = draft.get(clause)
    if found is None:
        raise UsageError("That clause does not stand in the working draft; choose one that does.")
    return spoken_labels(draft)[clause] or message("the {kind}", kind=found.kind)


# meetings and groups


def open_meeting(
    bench: Workbench,
    name: str,
    *,
    on: str = "",
    place: str = "",
    zone: str = "",
    by: str = "",
) -> str:
    """Opens a meeting: what is recorded until it is closed belongs to it. ``on`` is its day (ISO
    8601; empty: today), ``zone`` how its clock goes (see
    :func:`~draftbench.amend.proceedings.statements.clock_of`). Gives its id."""
    heading = said(name)
    if not heading:
        raise UsageError("A meeting needs a name.")
    id_ = next_id(bench, "mt", "meeting-opened")
    payload = {"id": id_, "name": heading, "date": day(on)}
    payload |= {key: words for key, words in (("place", said(place)), ("zone", zone)) if words}
    if zone:
        try:
            clock_of(zone)
        except ValueError:
            raise UsageError("That is no time zone; write it as Europe/Vienna or +01:00.") from None
    bench.act("meeting-opened", payload, by)
    return id_


def close_meeting(bench: Workbench, *, by: str = "") -> str:
    """Closes the open meeting; gives its name."""
    name = bench.state.proceedings.meeting_name
    bench.act("meeting-closed", {}, by)
    return name


def set_group(
    bench: Workbench, code: str, members: Sequence[str], *, name: str = "", by: str = ""
) -> tuple[Delegation, ...]:
    """Says for whom a group speaks (nobody: only for itself). Who is not a delegation here yet but
    on the list of names becomes one; gives those. Raises UsageError for other codes."""
    wanted = known(bench, members)
    new: list[Delegation] = []
    there = bench.state.delegation(code)
    if there is not None and there.kind is DelegationKind.STATE:
        raise UsageError(
            "{code} is a State here, not a group; give the group a code of its own.", code=code
        )
    if there is None or there.kind is not DelegationKind.GROUP or (name and name != there.name):
        listed = DelegationNames.load().find(code)
        full = name or (listed.name if listed is not None else "" if there is None else there.name)
        new.append(Delegation(code, said(full) or code, DelegationKind.GROUP))
    there_already = {code} | {d.code for d in bench.state.delegations}
    new += listed_delegations(member for member in wanted if member not in there_already)
    bench.act(
        "group-set",
        {
            "code": code,
            "members": list(wanted),
            "delegations": [delegation_to_data(one) for one in new],
        },
        by,
    )
    return tuple(new)


def _meeting_opened(register: Register, event: Event) -> Register:
    data = event.payload
    meeting = Meeting(
        data["id"],
        data["name"],
        data["date"] or event.at[:10],
        event.at,
        place=data.get("place", ""),
        zone=data.get("zone", ""),
    )
    return with_proceedings(register, register.proceedings.with_meeting(meeting))


def _meeting_closed(register: Register, event: Event) -> Register:
    return with_proceedings(register, register.proceedings.with_meeting_closed(event.at))


def _group_set(register: Register, event: Event) -> Register:
    data = event.payload
    register = register.with_delegations(delegation_from_data(d) for d in data["delegations"])
    done = register.proceedings.with_group(data["code"], tuple(data["members"]))
    return with_proceedings(register, done)


# positions


def take_position(
    bench: Workbench,
    target: Target,
    stance: Stance,
    delegations: Sequence[str],
    *,
    note: str = "",
    on: str = "",
    by: str = "",
) -> None:
    """Records what delegations or groups say of a target. ``on`` is the day on which they said it
    (ISO 8601; empty: that of the meeting, else today)."""
    codes = known(bench, delegations)
    if not codes:
        raise UsageError("Say whose position it is, by the code of a delegation.")
    _must_be_there(bench, target)
    payload = {
        "target": {"kind": target.kind.value, "id": target.id},
        "stance": stance.value,
        "delegations": list(codes),
        "note": said(note),
        "date": day(on),
    }
    if target.kind is TargetKind.CLAUSE and target.id in bench.state.draft:
        payload["name"] = spoken(bench.state.draft, ClauseId(target.id))
    bench.act("positions-taken", payload, by)


def _must_be_there(bench: Workbench, target: Target) -> None:
    state = bench.state
    done = state.proceedings
    there = {
        TargetKind.CLAUSE: lambda: target.id in state.draft or target.id in state.base,
        TargetKind.AMENDMENT: lambda: any(e.amendment.id == target.id for e in state.entries),
        TargetKind.BRACKET: lambda: any(b.id == target.id for b in done.brackets),
        TargetKind.OPTION: lambda: any(
            target.id == f"{one.id}/{number}"
            for one in done.sets
            for number in range(len(one.members) + 1)
        ),
    }
    if not there[target.kind]():
        raise UsageError(
            "There is no {kind} {target} to take a position on.", kind=target.kind, target=target.id
        )


def _positions_taken(register: Register, event: Event) -> Register:
    data = event.payload
    target = Target(TargetKind(data["target"]["kind"]), data["target"]["id"])
    when = occasion(register, event)
    held = reversed(register.proceedings.meetings)
    meeting = next((one for one in held if one.name == when.meeting), None)
    said_on = data["date"] or (event.at[:10] if meeting is None else meeting.date)
    done = register.proceedings.with_positions(
        Position(code, target, Stance(data["stance"]), data["note"], said_on, when)
        for code in data["delegations"]
    )
    return with_proceedings(register, done)


def _position_in_words(data: Payload) -> str:
    """The act in a few words: who holds what on what, by its number then."""
    target, codes = data["target"], tuple(data["delegations"])
    stance = STANCES[Stance(data["stance"])].said
    name = data.get("name") or ("" if target["kind"] == TargetKind.CLAUSE else target["id"])
    if not name:  # an old record
        return message(
            "Recorded the position of {delegations}: {stance}", delegations=codes, stance=stance
        )
    return message(
        "Recorded the position of {delegations} on {name}: {stance}",
        delegations=codes,
        name=name,
        stance=stance,
    )


# states of clauses


def decide_clause(
    bench: Workbench,
    clause: ClauseId,
    state: ClauseState,
    *,
    codes: Sequence[str] = (),
    why: str = "",
    by: str = "",
) -> None:
    """The meeting agrees a clause (then its words are locked), agrees it ad referendum, parks,
    deletes or reopens it; what hangs on it goes with it. A reopening needs ``why``."""
    draft, done = bench.state.draft, bench.state.proceedings
    name = spoken(draft, clause)
    above = governing(done, draft, clause)
    if above is not None and above != clause:
        agreed = spoken(draft, above)
        raise ConflictError(
            "{name} is agreed with {agreed}; reopen {agreed} first.", name=name, agreed=agreed
        )
    if state is ClauseState.OPEN and not said(why):
        raise UsageError("Say why {name} is reopened.", name=name)
    payload: dict[str, Any] = {
        "clause": clause,
        "name": name,
        "state": state.value,
        "codes": list(known(bench, codes)),
        "why": said(why),
    }
    if CLAUSE_STATES[state].locks:
        payload["wording"] = wording(draft, clause)
    if state is ClauseState.DELETED:
        payload["changes"] = change_set_to_data(between(draft, without(draft, clause)))
    bench.act("clause-decided", payload, by)


def _clause_decided(register: Register, event: Event) -> Register:
    data = event.payload
    clause, state = ClauseId(data["clause"]), ClauseState(data["state"])
    draft = register.draft
    name = spoken(draft, clause)
    if CLAUSE_STATES[state].bare:
        must_be_bare(draft, clause)
    if CLAUSE_STATES[state].locks and wording(draft, clause) != data["wording"]:
        raise ConflictError("{name} does not read as it did when it was agreed.", name=name)
    when = occasion(register, event)
    decision = Decision(clause, state, tuple(data["codes"]), data["why"], when)
    done = with_proceedings(register, register.proceedings.with_decision(decision))
    if state is ClauseState.DELETED:
        stamp = Stamp(
            register.author(data["codes"]) or event.actor,
            tuple(data["codes"]),
            event.at,
            data["why"],
        )
        done = done.with_changes(change_set_from_data(data["changes"]), stamp)
    return done


def must_be_bare(draft: Document, clause: ClauseId) -> None:
    """Raises ConflictError where brackets are open in a clause or what hangs on it."""
    found = 0
    for one in draft.subtree(clause):
        if "[" in one.text.text or "]" in one.text.text:
            read = read_notation(one.text, one.kind)
            found += bracket_count(read) + sum(isinstance(m, Unbalanced) for m in read)
    if found:
        msg = counted_message(
            "{clause} has an open bracket; resolve it first.",
            "{clause} has {n} open brackets; resolve them first.",
            n=found,
            clause=spoken(draft, clause),
        )
        raise ConflictError(capitalized(msg))


class _Opening(ActData):
    id: AmendmentName
    name: Name
    date: Short
    place: Words = ""
    zone: Short = ""

    def __post_init__(self) -> None:
        _must_be_a_day(self.date)
        if self.zone:
            clock_of(self.zone)


class _Closing(ActData):
    pass


class _Group(ActData):
    code: Code
    members: list[Code]
    delegations: list[DelegationData]


class _Target(Form):
    kind: TargetKind
    id: Name


class _Positions(ActData):
    target: _Target
    stance: Stance
    delegations: Annotated[list[Code], Meta(min_length=1)]
    note: Words
    date: Short
    name: Short = ""

    def __post_init__(self) -> None:
        _must_be_a_day(self.date)


class _Deciding(ActData):
    clause: Id
    name: Short
    state: ClauseState
    codes: list[Code]
    why: Words
    wording: Words | UnsetType = UNSET
    changes: ChangeSetData | UnsetType = UNSET

    def __post_init__(self) -> None:
        locks, deleted = CLAUSE_STATES[self.state].locks, self.state is ClauseState.DELETED
        if (locks and self.wording is UNSET) or (deleted and self.changes is UNSET):
            msg = message(
                "what the clause {clause} read, or how it goes, is missing", clause=self.clause
            )
            raise ValueError(msg)


def _must_be_a_day(text: str) -> None:
    if text:
        date.fromisoformat(text)
        must_be_a_moment(text)


ACTS: dict[str, Act] = {
    "meeting-opened": Act(
        _meeting_opened, lambda data: message("Opened {name}", name=data["name"]), _Opening
    ),
    "meeting-closed": Act(_meeting_closed, lambda _: message("Closed the meeting"), _Closing),
    "group-set": Act(
        _group_set, lambda data: message("Set the members of {code}", code=data["code"]), _Group
    ),
    "positions-taken": Act(_positions_taken, _position_in_words, _Positions),
    "clause-decided": Act(
        _clause_decided,
        lambda data: Message(
            CLAUSE_STATES[ClauseState(data["state"])].done, {"clause": data["name"]}
        ),
        _Deciding,
    ),
}
"""What happens beside the amendments, by the kind of its event."""


# What is still open on a clause when the meeting agrees it.


@dataclass(frozen=True, slots=True)
class OpenPoints:
    """The tabled ``amendments`` that could not be accepted any more once a clause was agreed, and
    the ids of the ``conflicts`` that these are in there."""

    amendments: tuple[AmendmentId, ...] = ()
    conflicts: tuple[str, ...] = ()


def open_points(state: Negotiation, clause: ClauseId) -> OpenPoints:
    """What is open on a clause of the draft and what hangs on it. A new clause beside it is not."""
    inside = {one.id for one in state.draft.subtree(clause)}
    found = tuple(
        entry.amendment.id
        for entry in state.entries
        if entry.tabled and inside & set(_clauses(state, entry))
    )
    if not found:
        return OpenPoints()
    there = (
        one.id for one in conflicts(state) if one.clause in inside and set(found) & set(one.members)
    )
    return OpenPoints(found, tuple(there))


def _clauses(state: Negotiation, entry: Entry) -> tuple[ClauseId, ...]:
    """The clauses that an amendment would touch, or at which it waits for its place."""
    placement = entry.placement
    if placement is None or placement.outcome is Outcome.CONTAINED:
        return ()
    if placement.changes is None:
        return placement.where
    return tuple(
        clause for change in placement.changes.changes for clause in touched(state.draft, change)
    )


def must_be_settled(state: Negotiation, clause: ClauseId) -> None:
    """Raises ConflictError, with what is open, where something is open on a clause."""
    found = open_points(state, clause)
    if found.amendments:
        raise ConflictError(
            "{clause} has open amendments: {amendments}. Decide on them first.",
            remedy="agree",
            clause=spoken(state.draft, clause),
            amendments=tuple(found.amendments),
        )
