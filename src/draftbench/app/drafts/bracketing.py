"""Brackets: opening and ending them in the working draft.

bracket-opened    {id, clause, name, codes, why, changes}    changes: the two signs put in
bracket-noted     {id, opening, closing, words, before}       a bracket of the text gets a name
bracket-explained {id, codes, why, noted?}                    whose it is, and why
bracket-ended     {id, how, text, codes, why, changes, within}   within: brackets inside of it
                  that end so too
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any
from unicodedata import normalize

from msgspec import UNSET, UnsetType

from draftbench.amend.changesets.amendmentdata import AmendmentName, ChangeSetData, Code
from draftbench.amend.changesets.changes import Splice
from draftbench.amend.changesets.documentdata import Form, Id, Place, Short, Words
from draftbench.amend.changesets.editing import apply
from draftbench.amend.changesets.plain_data import change_set_from_data, change_set_to_data
from draftbench.amend.placement.placing import place
from draftbench.amend.proceedings.alternatives import option_id
from draftbench.amend.proceedings.brackets import Bracket, Ended, recorded
from draftbench.amend.proceedings.contested import (
    Brackets,
    Contested,
    alternatives,
    beside,
    contested,
    ended,
    inner,
    opened,
    place_of_words,
)
from draftbench.amend.proceedings.statements import Target, TargetKind
from draftbench.amend.proceedings.terms import Ending
from draftbench.amend.registers.register import Register
from draftbench.amend.stamp import Stamp
from draftbench.app.amendments.tabling import clause_named
from draftbench.app.drafts.drafting import harmless
from draftbench.app.history.act import Act, ActData
from draftbench.app.meetings.proceedings import (
    known,
    next_id,
    occasion,
    said,
    spoken,
    with_proceedings,
)
from draftbench.document import ClauseId
from draftbench.errors import ConflictError, UsageError
from draftbench.messages import message
from draftbench.record.event import Event

if TYPE_CHECKING:
    from draftbench.app.workbench import Workbench

_PLACE = re.compile(r"(.+?)(?<!\s)\s*+\[(\d+)\]")


def standing(bench: Workbench) -> Brackets:
    """The brackets of the draft and the records of those that ended."""
    state = bench.state
    return contested(state.draft, state.proceedings, state.redline)


def bracket_named(bench: Workbench, name: str) -> Contested:
    """The standing bracket of that id or place (``br-2``, ``op3[1]``). Raises UsageError."""
    clause = _PLACE.fullmatch(name.strip())
    if clause is not None:
        name = f"{clause_named(bench.state.draft, clause[1])}[{clause[2]}]"
    found = standing(bench).of(name)
    if found is None:
        raise UsageError(
            "No bracket {name} stands in the draft; “negotiate PROJECT brackets” lists them.",
            name=name,
        )
    return found


def target_named(bench: Workbench, name: str, *, note: bool = False) -> Target:
    """What ``name`` means as the target of a position: an amendment ("am-1"), a bracket ("br-1",
    "OP 3[1]"), a version in a set ("alt-1/2"; one that is an amendment means that), else a clause.
    With ``note`` a bracket without a name gets one, which is an act. Raises UsageError."""
    state = bench.state
    if any(entry.amendment.id == name for entry in state.entries):
        return Target(TargetKind.AMENDMENT, name)
    if any(one.id == name for one in state.proceedings.brackets):
        return Target(TargetKind.BRACKET, name)
    for one in state.proceedings.sets:
        for number, member in enumerate((None, *one.members)):
            if name == option_id(one, number):
                option = Target(TargetKind.OPTION, name)
                return option if member is None else Target(TargetKind.AMENDMENT, member)
    if _PLACE.fullmatch(name.strip()) is not None:
        found = bracket_named(bench, name)
        return Target(TargetKind.BRACKET, note_bracket(bench, found) if note else found.id)
    return Target(TargetKind.CLAUSE, clause_named(state.draft, name))


def open_bracket(
    bench: Workbench,
    clause: ClauseId,
    *,
    codes: Sequence[str],
    words: str = "",
    nth: int = 0,
    last: ClauseId | None = None,
    why: str = "",
    by: str = "",
) -> str:
    """Puts words of a clause into brackets: ``words`` as quoted (``nth``: which of several alike,
    from 1), the whole clause where there are none, or everything from it to the clause ``last``
    with what hangs on it. Gives the bracket's id. Raises ConflictError where the clause is agreed
    or the new signs would cross others."""
    draft = bench.state.draft
    name = spoken(draft, clause)
    first, until, start = clause, clause, 0
    if words:
        start, end = place_of_words(draft, clause, normalize("NFC", harmless(words)), nth)
    else:
        until = draft.subtree(clause if last is None else last)[-1].id
        end = len(draft[until].text.text.rstrip())
        if draft.position(until) < draft.position(clause):
            raise UsageError(
                "A bracket ends behind the clause that it opens in; name them in order."
            )
    changes = opened(draft, first, start, until, end)
    before, after = contested(draft), contested(apply(draft, changes))
    if len(after.standing) != len(before.standing) + 1 or not any(
        (one.clause, one.start) == (first, start)
        and one.last == until
        and one.end == end + (2 if first == until else 1)
        for one in after.standing
    ):
        raise ConflictError(
            "Brackets there would not read as a bracket of its own in {name}: they "
            "cross another, or hold what reads as a note of an editor. Put other words "
            "in them.",
            name=name,
        )
    id_ = _next(bench)
    payload = {
        "id": id_,
        "clause": clause,
        "name": name,
        "codes": list(known(bench, codes)),
        "why": said(why),
        "changes": change_set_to_data(changes),
    }
    bench.act("bracket-opened", payload, by)
    return id_


def note_bracket(bench: Workbench, one: Contested, *, by: str = "") -> str:
    """Gives a bracket that stands in the text a name of its own, so that positions can be taken on
    it; gives that name (the one that it has, where it has one)."""
    if one.record is not None:
        return one.id
    id_ = _next(bench)
    bench.act("bracket-noted", _noted(bench, one, id_), by)
    return id_


def explain_bracket(
    bench: Workbench, name: str, *, codes: Sequence[str], why: str = "", by: str = ""
) -> str:
    """Says whose a standing bracket is and why it was opened, in place of what was said before.
    Gives its id."""
    one = bracket_named(bench, name)
    payload: dict[str, Any] = {
        "id": one.id if one.record is not None else _next(bench),
        "name": spoken(bench.state.draft, one.clause),
        "codes": list(known(bench, codes)),
        "why": said(why),
    }
    if one.record is None:
        payload["noted"] = _noted(bench, one, payload["id"])
    bench.act("bracket-explained", payload, by)
    return str(payload["id"])


def end_bracket(
    bench: Workbench,
    name: str,
    how: Ending,
    *,
    text: str = "",
    only: bool = False,
    codes: Sequence[str] = (),
    why: str = "",
    by: str = "",
) -> str:
    """Ends a standing bracket: its words stay, go, or ``text`` takes their place. Gives its id.
    What stands in brackets inside ends with it where the words go. With ``only`` the brackets side
    by side with it, its alternatives (``[shall][should]``), are removed."""
    one = bracket_named(bench, name)
    draft, among = bench.state.draft, standing(bench)
    inside = () if how is Ending.KEPT else inner(one, among)
    place = alternatives(draft, one) if only else None
    if only and (how is Ending.REMOVED or place is None):
        raise UsageError(
            "No alternatives stand side by side with that bracket, or it is removed itself."
        )
    removed = () if place is None else beside(place, one, among)
    payload: dict[str, Any] = {
        "id": one.id if one.record is not None else _next(bench),
        "name": spoken(draft, one.clause),
        "how": how.value,
        "text": said(text) if how is Ending.REPLACED else "",
        "codes": list(known(bench, codes)),
        "why": said(why),
        "changes": change_set_to_data(ended(draft, one, how, harmless(text), place=place)),
        "within": [other.id for other in inside if other.record is not None],
        "removed": [other.id for other in removed if other.record is not None],
    }
    if one.record is None:
        payload["noted"] = _noted(bench, one, payload["id"])
    bench.act("bracket-ended", payload, by)
    return str(payload["id"])


def _next(bench: Workbench) -> str:
    kinds = ("bracket-opened", "bracket-noted", "bracket-explained", "bracket-ended")
    return next_id(bench, "br", *kinds)


def _noted(bench: Workbench, one: Contested, id_: str) -> dict[str, Any]:
    opening, closing = (one.clause, one.start), (one.last, one.end - 1)
    _, _, words, before, _ = recorded(id_, bench.state.draft, opening, closing)
    return {
        "id": id_,
        "opening": list(opening),
        "closing": list(closing),
        "words": words,
        "before": before,
    }


def _opened(register: Register, event: Event) -> Register:
    data = event.payload
    changes = change_set_from_data(data["changes"])
    placed = place(changes, register.draft, register.redline)
    if placed.changes is None:
        raise ConflictError(placed.why)
    when = occasion(register, event)
    codes = tuple(data["codes"])
    stamp = Stamp(register.author(codes) or event.actor, codes, event.at, data["why"])
    done = register.with_changes(placed.changes, stamp)
    made = (c for c in placed.changes.changes if isinstance(c, Splice))
    first, last = sorted(made, key=lambda c: c.new.text)
    if (first.new.text, last.new.text) != ("[", "]"):
        raise ConflictError(
            "{id} puts in something else than the signs of a bracket.", id=data["id"]
        )
    shift = len(first.new) - (first.end - first.start) if first.clause == last.clause else 0
    bracket = Bracket(
        data["id"],
        *recorded(
            data["id"],
            done.draft,
            (first.clause, first.start),
            (last.clause, last.start + shift),
        ),
        codes,
        data["why"],
        when,
    )
    return with_proceedings(done, done.proceedings.with_bracket(bracket))


def _noted_in(register: Register, data: dict[str, Any], event: Event) -> Register:
    (first, start), (last, end) = data["opening"], data["closing"]
    found = recorded(data["id"], register.draft, (ClauseId(first), start), (ClauseId(last), end))
    if (found[2], found[3]) != (data["words"], data["before"]):
        raise ConflictError("The bracket {id} does not stand where it stood.", id=data["id"])
    bracket = Bracket(data["id"], *found, (), "", occasion(register, event), typed=True)
    return with_proceedings(register, register.proceedings.with_bracket(bracket))


def _explained(register: Register, event: Event) -> Register:
    data = event.payload
    if "noted" in data:
        register = _noted_in(register, data["noted"], event)
    _open_in(register, data["id"])
    done = register.proceedings.with_explained(data["id"], tuple(data["codes"]), data["why"])
    return with_proceedings(register, done)


def _open_in(register: Register, id_: str) -> dict[str, Bracket]:
    """The open brackets by their ids, of which ``id_`` must be one."""
    alike = {one.id: one for one in register.proceedings.brackets if one.ended is None}
    if id_ not in alike:
        raise ConflictError("The bracket {id} is not open any more.", id=id_)
    return alike


def _ended(register: Register, event: Event) -> Register:
    data = event.payload
    if "noted" in data:
        register = _noted_in(register, data["noted"], event)
    alike = _open_in(register, data["id"])
    codes, how = tuple(data["codes"]), Ending(data["how"])
    when = occasion(register, event)
    result = Ended(how, data["text"], codes, data["why"], when)
    ends = {data["id"]: result}
    for key, ending in (("within", how), ("removed", Ending.REMOVED)):
        end = Ended(ending, "", codes, data["why"], when, data["id"])
        ends |= {id_: end for id_ in data[key] if id_ in alike}
    done = register.proceedings.with_ended(ends)
    stamp = Stamp(register.author(codes) or event.actor, codes, event.at, data["why"])
    changes = change_set_from_data(data["changes"])
    return with_proceedings(register, done).with_changes(changes, stamp)


class _Noted(Form):
    id: AmendmentName
    opening: tuple[Id, Place]
    closing: tuple[Id, Place]
    words: Words
    before: Words


class _Noting(ActData):
    id: AmendmentName
    opening: tuple[Id, Place]
    closing: tuple[Id, Place]
    words: Words
    before: Words


class _Opening(ActData):
    id: AmendmentName
    clause: Id
    name: Short
    codes: list[Code]
    why: Words
    changes: ChangeSetData


class _Explaining(ActData):
    id: AmendmentName
    name: Short
    codes: list[Code]
    why: Words
    noted: _Noted | UnsetType = UNSET


class _Closing(ActData):
    id: AmendmentName
    name: Short
    how: Ending
    text: Words
    codes: list[Code]
    why: Words
    changes: ChangeSetData
    within: list[AmendmentName]
    removed: list[AmendmentName]
    noted: _Noted | UnsetType = UNSET


ACTS: dict[str, Act] = {
    "bracket-opened": Act(
        _opened, lambda data: message("Opened a bracket in {name}", name=data["name"]), _Opening
    ),
    "bracket-noted": Act(
        lambda register, event: _noted_in(register, event.payload, event),
        lambda data: message("Recorded who asked for {id}", id=data["id"]),
        _Noting,
    ),
    "bracket-explained": Act(
        _explained,
        lambda data: message("Explained {id} in {name}", id=data["id"], name=data["name"]),
        _Explaining,
    ),
    "bracket-ended": Act(
        _ended,
        lambda data: message("Resolved {id} in {name}", id=data["id"], name=data["name"]),
        _Closing,
    ),
}
"""What is done with brackets, by the kind of its event."""
