"""Conflicts: decided by choice, by a written text, made into alternatives, or left with a note.
Kinds of events and their payloads:

    conflict-taken    {conflict, take, superseded, amendments, rests, why?}   take: the side that is
                      accepted, {id, changes, revised?}; superseded: the others that it leaves no
                      room for; amendments: what of those does not collide with it, as amendments
                      of their own; rests: {superseded id: id of its rest}
    conflict-written  {conflict, ids, into, amendments, rests, adopted, why?}   amendments: the
                      written one (into) first, then the rests; adopted: its acceptance, or null
    conflict-left     {conflict, why}
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from draftbench.amend.amendment import Amendment, AmendmentId
from draftbench.amend.changesets.bundles import part
from draftbench.amend.changesets.changes import Change, ChangeSet, Insertion, Relocation
from draftbench.amend.changesets.editing import replaced, retyped
from draftbench.amend.changesets.exchange import amendment_from_data, amendment_to_data
from draftbench.amend.changesets.parts import parts
from draftbench.amend.conflicts.collisions import colliding
from draftbench.amend.conflicts.contention import Conflict, conflicts
from draftbench.amend.negotiation import Negotiation
from draftbench.amend.proceedings.alternatives import amends
from draftbench.amend.registers.course import Moment
from draftbench.amend.registers.register import Register
from draftbench.amend.registers.revising import adoption, with_adoption
from draftbench.amend.registers.standing import family_of
from draftbench.amend.registers.states import Step
from draftbench.amend.registers.subamendments import open_parent
from draftbench.app.amendments.adopting import wanted
from draftbench.app.amendments.alternatives import make_set
from draftbench.app.amendments.deciding import (
    adoption_from_data,
    adoption_to_data,
    moment_of,
    must_be_free,
)
from draftbench.app.amendments.tabling import ground
from draftbench.app.amendments.uniting import declare_alternatives, united, with_merged
from draftbench.app.drafts.drafting import harmless, inserted
from draftbench.app.history.act import Act
from draftbench.document import Document, RichText
from draftbench.errors import ConflictError, UsageError
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
        msg = f"There is no conflict {name} now; “amend PROJECT conflicts” lists those there are."
        raise UsageError(msg)
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
    """Decides a conflict by choice: ``side``, one of its open amendments, is accepted, and those
    that it leaves no room for are superseded (``keep_others``: left open as they are placed). What
    of them does not collide with it stays open as amendments of their own, whose ids this gives."""
    register = bench.register
    if side not in conflict.members:
        msg = f"{side} is no open side of this conflict; choose of {', '.join(conflict.members)}."
        raise UsageError(msg)
    must_be_free(register, side)
    if conflict.accepted:
        msg = (
            f"{side} collides with what was accepted ({', '.join(conflict.accepted)}); "
            "write how the clause is to read, or undo the acceptance."
        )
        raise ConflictError(msg)
    what = adoption(register, side, confirmed=confirmed)
    entry = bench.state.entry(side)
    losers = [m for m in conflict.members if entry is not None and m in entry.competing]
    rests: dict[AmendmentId, Amendment] = {}
    if keep_others:
        losers = []
    _, chosen = wanted(register, side)
    for loser in losers:
        register.before(loser, Step.SUPERSEDE)
        text, its = wanted(register, loser)
        if chosen is None or its is None:
            continue
        colliding_ = {other for _, other, _ in colliding(chosen, its, text)}
        _add_rest(register, rests, loser, colliding_, bench.next_number)
    data: dict[str, Any] = {
        "conflict": conflict.id,
        "take": adoption_to_data(what),
        "superseded": losers,
        **_rests_to_data(rests),
    }
    bench.act("conflict-taken", data | ({"why": why} if why else {}), by)
    return tuple(rest.id for rest in rests.values())


def write(
    bench: Workbench,
    conflict: Conflict,
    words: str,
    *,
    accepted: bool = True,
    why: str = "",
    by: str = "",
) -> AmendmentId:
    """Decides a conflict by a written text: a new amendment of the sponsors of all sides, by which
    the clause (or, where new clauses collide, the new clause there) reads ``words``. The open sides
    are merged into it; what they want elsewhere stays open as amendments of their own. It is
    accepted at once, or with ``accepted`` False tabled only. Gives its id."""
    register = bench.register
    text = ground(register, conflict.on)
    after = _written(text, conflict, words)
    number = bench.next_number
    of_all = (*conflict.members, *conflict.accepted)
    new = united(register, number, of_all, text, after, conflict.on)
    rests: dict[AmendmentId, Amendment] = {}
    for member, own in conflict.own:
        register.before(member, Step.MERGE)
        must_be_free(register, member)
        settled = {*own, *(c for c in _changes(register, member) if _rewrites(c, conflict))}
        _add_rest(register, rests, member, settled, number + 1)
    data: dict[str, Any] = {
        "conflict": conflict.id,
        "ids": list(conflict.members),
        "into": new.id,
        **_rests_to_data(rests),
        "adopted": None,
    }
    data["amendments"] = [amendment_to_data(new), *data["amendments"]]
    if accepted:
        trial = register.with_amendment(new)
        trial = with_merged(trial, conflict.members, new.id, Moment(instant(), by, why))
        what = adoption(trial, new.id, confirmed=True)
        data["adopted"] = adoption_to_data(what)
    bench.act("conflict-written", data | ({"why": why} if why else {}), by)
    return new.id


def make_alternatives(bench: Workbench, conflict: Conflict, *, by: str = "") -> str:
    """Turns the sides of a conflict into alternatives: a choice, no conflict any more. Where each
    gives another version of one clause of the draft they become a set with the clause as it stands,
    whose id this gives; else they are declared alternatives to each other, and this gives ""."""
    if conflict.accepted:
        msg = (
            f"One side was accepted already ({', '.join(conflict.accepted)}) and is no alternative "
            "any more; write a text, or undo the acceptance."
        )
        raise ConflictError(msg)
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
        msg = "Say in a few words why the conflict is left."
        raise UsageError(msg)
    bench.act("conflict-left", {"conflict": conflict.id, "why": harmless(why).strip()}, by)


def _written(text: Document, conflict: Conflict, words: str) -> Document:
    if not words.strip():
        msg = "A clause needs words; to let it go, take the side that deletes it."
        raise UsageError(msg)
    changes = [change for _, own in conflict.own for change in own]
    slots = {change.slot for change in changes if isinstance(change, Insertion)}
    if changes and len(slots) == 1 and all(isinstance(c, Insertion) for c in changes):
        slot = slots.pop()
        if slot.after is not None or slot.parent is None:
            return inserted(text, RichText(" ".join(harmless(words).split())), slot.after)[0]
    if conflict.clause not in text:
        msg = (
            "The clause was deleted; table the new words as a clause of their own, and "
            "merge the sides into that."
        )
        raise ConflictError(msg)
    former = text[conflict.clause].text
    return replaced(text, conflict.clause, retyped(former, harmless(words)))


def _changes(register: Register, amendment: AmendmentId) -> tuple[Change, ...]:
    _, placed = wanted(register, amendment)
    changes = register.known(amendment)[0].changes if placed is None else placed
    return changes.changes


def _rewrites(change: Change, conflict: Conflict) -> bool:
    """Whether the written text takes the place of a change."""
    if isinstance(change, Insertion | Relocation):
        return False
    return change.clause == conflict.clause


def _add_rest(
    register: Register,
    rests: dict[AmendmentId, Amendment],
    amendment: AmendmentId,
    settled: Collection[Change],
    number: int,
) -> None:
    """Adds what of an amendment is not settled, if anything, as an amendment of its own."""
    content = register.known(amendment)[0]
    text, placed = wanted(register, amendment)
    left: ChangeSet | None = None
    if placed is not None:
        kept = [
            change
            for one in parts(placed, text)
            if not set(one.changes) & set(settled)
            for change in one.changes
        ]
        left = part(placed, kept, text) if kept else None
    else:
        own = [change for change in content.changes.changes if change not in settled]
        left = replace(content.changes, changes=tuple(own)) if own else None
    if left is None:
        return
    sub = open_parent(content, register.states) is not None
    rests[amendment] = replace(
        content,
        id=AmendmentId(f"am-{number + len(rests)}"),
        changes=left,
        alternative_to=None,
        parent=content.parent if sub else amendment,
        rest=not sub,
        revision=1,
    )


def _rests_to_data(rests: dict[AmendmentId, Amendment]) -> dict[str, Any]:
    return {
        "amendments": [amendment_to_data(rest) for rest in rests.values()],
        "rests": {whole: rest.id for whole, rest in rests.items()},
    }


def _with_rests(register: Register, data: dict[str, Any], new: Sequence[Any]) -> Register:
    for rest in new:
        register = register.with_amendment(amendment_from_data(rest))
    for whole, rest in data["rests"].items():
        register = register.with_course(AmendmentId(whole), rest=AmendmentId(rest))
    return register


def _taken(register: Register, event: Event) -> Register:
    data = event.payload
    moment = moment_of(event)
    what = adoption_from_data(data["take"])
    register = with_adoption(register, what, moment)
    said = f"{what.amendment} was taken in its place"
    why = replace(moment, why=f"{said}: {moment.why}" if moment.why else said)
    for one in data["superseded"]:
        register = register.with_step(AmendmentId(one), Step.SUPERSEDE, why)
    return _with_rests(register, data, data["amendments"])


def _conflict_written(register: Register, event: Event) -> Register:
    data = event.payload
    moment = moment_of(event)
    new, *rests = data["amendments"]
    register = register.with_amendment(amendment_from_data(new))
    ids = [AmendmentId(one) for one in data["ids"]]
    register = with_merged(register, ids, AmendmentId(data["into"]), moment)
    if data["adopted"] is not None:
        register = with_adoption(register, adoption_from_data(data["adopted"]), moment)
    return _with_rests(register, data, rests)


def _left(register: Register, event: Event) -> Register:
    remarks = {**register.remarks, event.payload["conflict"]: moment_of(event)}
    return replace(register, remarks=remarks)


ACTS: dict[str, Act] = {
    "conflict-taken": Act(_taken, lambda data: f"choice of {data['take']['id']} in a conflict"),
    "conflict-written": Act(
        _conflict_written, lambda data: f"text in place of {', '.join(data['ids'])}"
    ),
    "conflict-left": Act(_left, lambda data: f"note on the conflict {data['conflict']}"),
}
"""What decides conflicts, by the kind of its event."""
