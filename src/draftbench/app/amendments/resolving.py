"""Conflicts: decided by choice, by a written text, made into alternatives, or left with a note.
Kinds of events and their payloads:

    conflict-taken    {conflict, take, superseded, amendments, rests, why?, replaced?, stands?}
                      take: the side that is accepted, {id, changes, revised?}; superseded: the
                      others that it leaves no room for; amendments: what of those does not collide
                      with it, as amendments of their own; rests: {superseded id: id of its rest};
                      stands: take was accepted before
    conflict-written  {conflict, ids, into, amendments, rests, adopted, why?, agreed?, superseded?,
                      replaced?}
                      amendments: the written one (into) first, then the rests; adopted: its
                      acceptance, or null; agreed: its sponsors (in older files: those of all);
                      superseded: those of ids that it supersedes, the others are merged into it
    replaced, in both: the accepted amendments that are taken out of the text first, [{id, kept,
    of_base?}], each with those of its changes that stay (null: none); of_base: what the base has of
    it is written back
    conflict-kept     {conflict, ids, amendments, rests, why?}
                      ids: the amendments that are rejected, for the text stays as it stands; the
                      others as in conflict-taken
    conflict-left     {conflict, why}
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Annotated, Any

from msgspec import Meta, field

from draftbench.amend.amendment import Amendment, AmendmentId, Outcome
from draftbench.amend.changesets.amendmentdata import (
    AmendmentData,
    AmendmentName,
    ChangeSetData,
    Code,
)
from draftbench.amend.changesets.changes import Change, Insertion, Relocation
from draftbench.amend.changesets.documentdata import Form, Name, Words
from draftbench.amend.changesets.editing import apply, between, replaced
from draftbench.amend.changesets.plain_data import amendment_from_data, amendment_to_data
from draftbench.amend.changesets.summaries import numbers_in
from draftbench.amend.changesets.wordless import deleting_emptied
from draftbench.amend.conflicts.collisions import colliding, contested
from draftbench.amend.conflicts.contention import Conflict, conflicts, in_its_words
from draftbench.amend.negotiation import Negotiation
from draftbench.amend.proceedings.alternatives import amends
from draftbench.amend.proceedings.locks import locked
from draftbench.amend.registers.register import Adoption, Register, adoption, with_adoption
from draftbench.amend.registers.standing import family_of
from draftbench.amend.registers.states import Moment, Step
from draftbench.app.amendments.adopting import wanted
from draftbench.app.amendments.alternatives import make_set
from draftbench.app.amendments.deciding import (
    AdoptionData,
    adoption_from_data,
    adoption_to_data,
    kept_apart,
    moment_of,
    must_be_free,
)
from draftbench.app.amendments.replacements import (
    Room,
    in_its_place,
    is_kept,
    replaced_to_data,
    room_beside,
    room_for,
    take_out,
    with_replaced,
)
from draftbench.app.amendments.rests import add_rest, rests_to_data, said_twice, with_rests
from draftbench.app.amendments.tabling import delegation_codes, ground
from draftbench.app.amendments.uniting import declare_alternatives, with_merged
from draftbench.app.drafts.drafting import as_typed, harmless, inserted
from draftbench.app.drafts.typednumbers import as_retyped
from draftbench.app.history.act import Act, ActData, SaidData
from draftbench.document import Document, RichText
from draftbench.errors import ConflictError, UsageError
from draftbench.messages import message, message_data
from draftbench.record.event import Event, instant

if TYPE_CHECKING:
    from draftbench.app.workbench import Workbench


def conflict_named(state: Negotiation, name: str) -> Conflict:
    """The conflict of that id, or of that number in the listing. Raises UsageError."""
    there = conflicts(state)
    if name.isdecimal() and 1 <= int(name) <= len(there):
        return there[int(name) - 1]
    found = next((one for one in there if one.id == name), None)
    if found is None:
        raise UsageError(
            "There is no conflict {name} now; “amend PROJECT conflicts” lists those there are.",
            name=name,
        )
    return found


def take(
    bench: Workbench,
    conflict: Conflict,
    side: AmendmentId,
    *,
    keep_others: bool = False,
    confirmed: bool = False,
    why: str = "",
    by: str = "",
) -> tuple[AmendmentId, ...]:
    """Decides a conflict by choice: ``side``, one of its amendments, is accepted as it stands (or
    stays so), and those that it leaves no room for are superseded (``keep_others``: open ones are
    left open as they are placed). What of those does not collide with it stays as it was: open, as
    amendments of their own, whose ids this gives, or in the text."""
    kind, data = choice(
        bench, conflict, side, keep_others=keep_others, confirmed=confirmed, why=why, by=by
    )
    bench.act(kind, data, by)
    return tuple(AmendmentId(one) for one in data["rests"].values())


def choice(
    bench: Workbench,
    conflict: Conflict,
    side: AmendmentId,
    *,
    keep_others: bool = False,
    confirmed: bool = False,
    why: str = "",
    by: str = "",
) -> tuple[str, dict[str, Any]]:
    """The event that decides a conflict by choice, see :func:`take`: its kind and payload."""
    register = bench.register
    if side not in (*conflict.members, *conflict.accepted):
        sides = ", ".join((*conflict.members, *conflict.accepted))
        raise UsageError(
            "{side} is no side of this conflict; choose from {sides}.", side=side, sides=sides
        )
    moment = Moment(instant(), by, why)
    stands = side in conflict.accepted
    if stands and keep_others:
        raise UsageError(
            "{side} is already in the text, and the others would stay open: nothing changes.",
            side=side,
        )
    room = Room(register)
    if stands:
        what = Adoption(side, None)
        losers = list(conflict.members)
    else:
        must_be_free(register, side)
        room = room_for(register, conflict, side, moment)
        found = _in_its_own_words(room.register, conflict, side)
        if found is None:
            must_fit(room.register, conflict, side)
            found = _on_the_draft(room, adoption(room.register, side, confirmed=confirmed))
        what = found
        losers = _losers(bench.state, room, conflict, side)
        after = with_replaced(register, replaced_to_data(room), side, moment)
        after = with_adoption(after, what, moment)
        others = [m for m in conflict.members if m not in (side, *losers)]
        losers += [m for m in others if side in after.placement(m).rivals]
    rests: dict[AmendmentId, Amendment] = {}
    if keep_others:
        losers = []
    same = kept_apart(bench.state, side, losers)
    text, chosen = wanted(room.register, side) if not stands else (register.draft, None)
    for loser in losers:
        register.before(loser, Step.SUPERSEDE)
        its = wanted(room.register, loser)[1]
        if stands or its is None:
            add_rest(register, rests, loser, dict(conflict.own).get(loser, ()), bench.next_number)
        elif chosen is not None and its is not None:
            colliding_ = {other for _, other, _ in colliding(chosen, its, text)}
            add_rest(room.register, rests, loser, colliding_, bench.next_number)
    data: dict[str, Any] = {
        "conflict": conflict.id,
        "take": adoption_to_data(what),
        "superseded": [*losers, *same],
        **rests_to_data(rests),
        **replaced_to_data(room),
    }
    data |= ({"stands": True} if stands else {}) | ({"why": message_data(why)} if why else {})
    return "conflict-taken", data


_NO_SIDE = message("The text is no side of this conflict; choose one of its amendments.")


def keep_text(
    bench: Workbench, conflict: Conflict, *, why: str = "", by: str = ""
) -> tuple[AmendmentId, ...]:
    """Decides a conflict of amendments with the text as it stands, whoever brought its words: it
    stays, and the open amendments are rejected. What of them does not collide with the text stays
    open, as amendments of their own, whose ids this gives. Raises UsageError where it is about the
    text of an amendment."""
    if conflict.on is not None:
        raise UsageError(_NO_SIDE)
    register, own = bench.register, dict(conflict.own)
    rests: dict[AmendmentId, Amendment] = {}
    for one in conflict.members:
        register.before(one, Step.REJECT)
        add_rest(register, rests, one, own.get(one, ()), bench.next_number)
    data: dict[str, Any] = {
        "conflict": conflict.id,
        "ids": list(conflict.members),
        **rests_to_data(rests),
    }
    bench.act("conflict-kept", data | ({"why": why} if why else {}), by)
    return tuple(rest.id for rest in rests.values())


def _in_its_own_words(register: Register, conflict: Conflict, side: AmendmentId) -> Adoption | None:
    """What choosing a side does whose new clauses are in the text already, with other words: they
    get those of the side. None where it is about anything else, or an accepted amendment is in the
    way."""
    content, draft = register.before(side, Step.ACCEPT), register.draft
    changes = content.changes.changes
    own = [c for change in changes if isinstance(change, Insertion) for c in change.clauses]
    all_new = all(isinstance(change, Insertion) for change in changes)
    if not all_new or conflict.on is not None or register.placement(side).rivals:
        return None
    if any(clause.id not in draft for clause in own):
        return None
    return Adoption(side, between(draft, in_its_words(content, draft, register.states)))


def _on_the_draft(room: Room, what: Adoption) -> Adoption:
    """The adoption where words that no amendment brought make room for the side: what it does to
    the draft as it stands."""
    ground = room.ground
    if ground is None or ground is room.register or what.changes is None:
        return what
    return replace(what, changes=between(ground.draft, apply(room.register.draft, what.changes)))


def must_fit(register: Register, conflict: Conflict, side: AmendmentId) -> None:
    """Raises ConflictError where a side collides with words that no amendment brought."""
    placement = register.placement(side)
    stuck = placement.outcome is Outcome.CONFLICT and not placement.rivals
    if stuck and conflict.on is None and not conflict.accepted:
        msg = message(
            "{side} collides with words that no amendment brought: they were written in the draft "
            "directly, or came with a new base text. {why} Write how the clause is to read, or "
            "undo that change.",
            side=side,
            why=placement.why,
        )
        if locked(register.proceedings, register.draft, _changes(register, side)):
            msg = message("{side} cannot be taken: {why}", side=side, why=placement.why)
        raise ConflictError(msg)


def _losers(
    state: Negotiation, room: Room, conflict: Conflict, side: AmendmentId
) -> list[AmendmentId]:
    """The other open members that a side leaves no room for."""
    if not room.replaced and room.register.draft is state.draft:
        entry = state.entry(side)
        return [m for m in conflict.members if entry is not None and m in entry.competing]
    text, chosen = wanted(room.register, side)
    found: list[AmendmentId] = []
    for member in conflict.members:
        its = wanted(room.register, member)[1]
        if member == side or chosen is None or its is None:
            continue
        if any(contested(chosen, its, text)):
            found.append(member)
    return found


def write(
    bench: Workbench,
    conflict: Conflict,
    words: RichText | str,
    *,
    accepted: bool = True,
    agreed: Sequence[str] = (),
    why: str = "",
    by: str = "",
) -> AmendmentId:
    """Decides a conflict by a written text: a new amendment of those who ``agreed`` to it (codes or
    names of delegations; nobody: it is the chair's), by which the clause (or, where new clauses
    collide, the new clause there) reads ``words``. The open sides are merged into it; accepted, it
    supersedes those of which no sponsor is among those who agreed. What they want elsewhere stays
    open as amendments of their own. It is accepted at once, or with ``accepted`` False tabled only.
    Gives its id."""
    register = bench.register
    text = ground(register, conflict.on)
    after = _written(text, conflict, words)
    if after.fingerprint == text.fingerprint:
        if conflict.accepted:
            raise UsageError(
                "The clause already reads like that; to keep it, take the side that is accepted."
            )
        if conflict.on is not None:
            raise UsageError(_NO_SIDE)
        raise UsageError(
            "The clause already reads like that; to keep it and reject the amendments, use Keep "
            "under “As it stands”.",
            remedy="keep-text",
        )
    moment = Moment(instant(), by, why)
    room = Room(register)
    if accepted:
        room = _room_for_text(register, conflict, text, after, moment)
    text = ground(room.register, conflict.on)
    number = bench.next_number
    changes = deleting_emptied(between(text, _as_written(text, after, room)), text)
    new = Amendment(
        AmendmentId(f"am-{number}"),
        "",
        delegation_codes(register, agreed),
        changes,
        why,
        moment.at[:19] + "Z",
        parent=conflict.on,
        numbers=numbers_in(changes, text),
    )
    rests: dict[AmendmentId, Amendment] = {}
    for member, own in conflict.own:
        register.before(member, Step.MERGE)
        must_be_free(register, member)
        settled = {*own, *(c for c in _changes(register, member) if _rewrites(c, conflict))}
        gone = said_twice(settled, text, after[conflict.clause]) if conflict.clause in after else ()
        add_rest(register, rests, member, settled, number + 1, gone)
    data: dict[str, Any] = {
        "conflict": conflict.id,
        "ids": list(conflict.members),
        "into": new.id,
        **rests_to_data(rests),
        "adopted": None,
        "agreed": list(new.sponsors),
        **replaced_to_data(room),
    }
    data["amendments"] = [amendment_to_data(new), *data["amendments"]]
    if accepted:
        trial = room.register.with_amendment(new)
        against = _not_agreed(register, conflict.members, new.sponsors)
        data |= {"superseded": against} if against else {}
        trial = _settled(trial, conflict.members, against, new.id, moment)
        what = adoption(trial, new.id, confirmed=True)
        data["adopted"] = adoption_to_data(what)
    bench.act("conflict-written", data | ({"why": why} if why else {}), by)
    return new.id


def _not_agreed(
    register: Register, members: Sequence[AmendmentId], agreed: Sequence[str]
) -> list[AmendmentId]:
    """The sides whose sponsors are all others than those who agreed to a text; none where it is the
    chair's, to which nobody was asked to agree."""
    sponsors = {member: register.known(member)[0].sponsors for member in members}
    return [
        member for member, own in sponsors.items() if agreed and own and not set(own) & set(agreed)
    ]


def _settled(
    register: Register,
    members: Sequence[AmendmentId],
    against: Sequence[AmendmentId],
    into: AmendmentId,
    moment: Moment,
    *,
    growing: bool = False,
) -> Register:
    """After the sides of a conflict were merged into the written text, or superseded by it."""
    merged = [member for member in members if member not in against]
    register = with_merged(register, merged, into, moment, growing=growing)
    for one in against:
        register = register.with_superseded(one, into, in_its_place(moment, into))
    return register


def _room_for_text(
    register: Register, conflict: Conflict, text: Document, after: Document, moment: Moment
) -> Room:
    """The room for a written text, by which ``text`` reads ``after``. What was accepted stays where
    that has all its words, and where it cannot be taken out by itself: the text is written over
    it."""
    out = [one for one in conflict.accepted if not is_kept(register, one, text, after)]
    if not out or conflict.on is not None or conflict.clause not in text:
        return Room(register)
    try:
        bare = take_out(register, out, (), moment, out)
        if conflict.clause not in bare.draft:
            return Room(register)
        room = room_beside(
            register,
            bare,
            out,
            lambda its: {change for change in its.changes if _rewrites(change, conflict)},
            moment,
        )
    except ConflictError:
        return Room(register)
    words = {clause.id: clause.text for clause in room.register.draft}
    words[conflict.clause] = text[conflict.clause].text
    alike = words == {clause.id: clause.text for clause in text}
    return room if alike else Room(register)


def _as_written(text: Document, after: Document, room: Room) -> Document:
    """The text without what is replaced, with the words of ``after``."""
    if not room.replaced:
        return after
    for clause in after:
        if clause.id in text and text[clause.id].text != clause.text:
            text = replaced(text, clause.id, clause.text)
    return text


def make_alternatives(bench: Workbench, conflict: Conflict, *, by: str = "") -> str:
    """Turns the sides of a conflict into alternatives: a choice, no conflict any more. Where each
    gives another version of one clause of the draft they become a set with the clause as it stands,
    whose id this gives; else they are declared alternatives to each other, and this gives ""."""
    if conflict.accepted:
        raise ConflictError(
            "One side was accepted already ({accepted}) and is no alternative any "
            "more; write a text, or undo the acceptance.",
            accepted=tuple(conflict.accepted),
        )
    contents = [bench.register.open_amendment(member) for member in conflict.members]
    free = all(
        amends(one, conflict.clause) and not family_of(one, bench.register.states)
        for one in contents
    )
    if conflict.on is None and free and conflict.clause in bench.state.draft:
        return make_set(bench, conflict.clause, amendments=conflict.members, by=by)
    declare_alternatives(bench, conflict.members, by=by)
    return ""


def leave_open(bench: Workbench, conflict: Conflict, why: str, *, by: str = "") -> None:
    """Leaves a conflict unresolved, with a note on why; it stays listed."""
    if not why.strip():
        raise UsageError("Say in a few words why the conflict is left.")
    bench.act("conflict-left", {"conflict": conflict.id, "why": harmless(why).strip()}, by)


def _written(text: Document, conflict: Conflict, words: RichText | str) -> Document:
    if not (words.text if isinstance(words, RichText) else words).strip():
        raise UsageError("A clause needs words; to let it go, take the side that deletes it.")
    changes = [change for _, own in conflict.own for change in own]
    slots = {change.slot for change in changes if isinstance(change, Insertion)}
    there = any(isinstance(c, Insertion) and c.clauses[0].id in text for c in changes)
    if changes and not there and len(slots) == 1 and all(isinstance(c, Insertion) for c in changes):
        slot = slots.pop()
        if slot.after is not None or slot.parent is None:
            return inserted(text, as_typed(words), slot.after)[0]
    if conflict.clause not in text:
        raise ConflictError(
            "The clause was deleted; table the new words as a clause of their own, and "
            "merge the sides into that."
        )
    return replaced(text, conflict.clause, as_retyped(text, conflict.clause, words))


def _changes(register: Register, amendment: AmendmentId) -> tuple[Change, ...]:
    _, placed = wanted(register, amendment)
    changes = register.known(amendment)[0].changes if placed is None else placed
    return changes.changes


def _rewrites(change: Change, conflict: Conflict) -> bool:
    """Whether the written text takes the place of a change."""
    if isinstance(change, Insertion | Relocation):
        return False
    return change.clause == conflict.clause


def _taken(register: Register, event: Event) -> Register:
    data = event.payload
    moment = moment_of(event)
    what = adoption_from_data(data["take"])
    register = with_replaced(register, data, what.amendment, moment)
    if not data.get("stands"):
        register = with_adoption(register, what, moment)
    why = in_its_place(moment, what.amendment)
    for one in data["superseded"]:
        register = register.with_superseded(AmendmentId(one), what.amendment, why)
    return with_rests(register, data, data["amendments"])


def _kept(register: Register, event: Event) -> Register:
    data, moment = event.payload, moment_of(event)
    for one in data["ids"]:
        register = register.with_step(AmendmentId(one), Step.REJECT, moment)
    return with_rests(register, data, data["amendments"])


def _conflict_written(register: Register, event: Event) -> Register:
    data = event.payload
    moment = moment_of(event)
    into = AmendmentId(data["into"])
    new, *rests = data["amendments"]
    register = with_replaced(register, data, into, moment)
    register = register.with_amendment(amendment_from_data(new))
    ids = [AmendmentId(one) for one in data["ids"]]
    against = [AmendmentId(one) for one in data.get("superseded", ())]
    growing = "agreed" not in data
    register = _settled(register, ids, against, into, moment, growing=growing)
    if data["adopted"] is not None:
        register = with_adoption(register, adoption_from_data(data["adopted"]), moment)
    return with_rests(register, data, rests)


def _left(register: Register, event: Event) -> Register:
    remarks = {**register.remarks, event.payload["conflict"]: moment_of(event)}
    return replace(register, remarks=remarks)


class _Replaced(Form):
    id: AmendmentName
    kept: ChangeSetData | None
    of_base: bool = False


class _Taking(ActData):
    conflict: Name
    take: AdoptionData
    superseded: list[AmendmentName]
    amendments: list[AmendmentData]
    rests: dict[AmendmentName, AmendmentName]
    why: Words | SaidData = ""
    replaced: list[_Replaced] = field(default_factory=list)
    stands: bool = False


class _Keeping(ActData):
    conflict: Name
    ids: list[AmendmentName]
    amendments: list[AmendmentData]
    rests: dict[AmendmentName, AmendmentName]
    why: Words = ""


class _Writing(ActData):
    conflict: Name
    ids: list[AmendmentName]
    into: AmendmentName
    amendments: Annotated[list[AmendmentData], Meta(min_length=1)]
    rests: dict[AmendmentName, AmendmentName]
    adopted: AdoptionData | None
    agreed: list[Code] = field(default_factory=list)
    superseded: list[AmendmentName] = field(default_factory=list)
    why: Words = ""
    replaced: list[_Replaced] = field(default_factory=list)


class _Leaving(ActData):
    conflict: Name
    why: Words


ACTS: dict[str, Act] = {
    "conflict-taken": Act(
        _taken,
        lambda data: message("Resolved a conflict in favour of {id}", id=data["take"]["id"]),
        _Taking,
    ),
    "conflict-written": Act(
        _conflict_written,
        lambda data: message("Wrote a text in place of {ids}", ids=tuple(data["ids"])),
        _Writing,
    ),
    "conflict-kept": Act(
        _kept,
        lambda data: message("Kept the text and rejected {ids}", ids=tuple(data["ids"])),
        _Keeping,
    ),
    "conflict-left": Act(
        _left,
        lambda data: message(
            "Left conflict {conflict} open, with a note", conflict=data["conflict"]
        ),
        _Leaving,
    ),
}
"""What decides conflicts, by the kind of its event."""
