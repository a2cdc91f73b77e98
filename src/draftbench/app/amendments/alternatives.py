"""Sets of alternatives: several versions of a clause, of which one is chosen.

alternatives-made     {id, clause, members, amendments, style, codes, why}   members: ids of
                      amendments; amendments: those of them that are tabled with the set
alternatives-resolved {id, member | null, text, changes | null, codes, why}   member: the
                      amendment that was chosen, null for the base or a written text
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Annotated, Any

from msgspec import Meta

from draftbench.amend.amendment import Amendment, AmendmentId
from draftbench.amend.changesets.amendmentdata import (
    AmendmentData,
    AmendmentName,
    ChangeSetData,
    Code,
)
from draftbench.amend.changesets.documentdata import Id, Short, Words
from draftbench.amend.changesets.editing import between, replaced
from draftbench.amend.changesets.plain_data import (
    amendment_from_data,
    amendment_to_data,
    change_set_from_data,
    change_set_to_data,
)
from draftbench.amend.changesets.summaries import numbers_in
from draftbench.amend.changesets.wordless import deleting_emptied
from draftbench.amend.proceedings.alternatives import AlternativeSet, Choice, amends, option_id
from draftbench.amend.proceedings.terms import Style
from draftbench.amend.registers.register import Register
from draftbench.amend.registers.states import IN_TEXT, Step, allows
from draftbench.amend.stamp import Stamp
from draftbench.app.amendments.deciding import moment_of, must_be_free
from draftbench.app.drafts.drafting import without
from draftbench.app.drafts.typednumbers import as_retyped
from draftbench.app.history.act import Act, ActData
from draftbench.app.meetings.proceedings import (
    known,
    next_id,
    occasion,
    said,
    spoken,
    with_proceedings,
)
from draftbench.document import ClauseId, Document
from draftbench.errors import UsageError
from draftbench.messages import message
from draftbench.record.event import Event, instant

if TYPE_CHECKING:
    from draftbench.app.workbench import Workbench


@dataclass(frozen=True, slots=True)
class Written:
    """A version written for a set; empty ``text``: the clause would go ("no text")."""

    text: str
    sponsors: tuple[str, ...]


def make_set(
    bench: Workbench,
    clause: ClauseId,
    *,
    amendments: Sequence[AmendmentId] = (),
    written: Sequence[Written] = (),
    style: Style = Style.ALT,
    codes: Sequence[str] = (),
    why: str = "",
    by: str = "",
) -> str:
    """Makes a set of alternatives on a clause: the base, open ``amendments`` that change it, and
    versions ``written`` now, which are tabled as amendments of their sponsors. Gives its id."""
    state = bench.state
    name = spoken(state.draft, clause)
    for amendment in amendments:
        entry = state.entry(amendment)
        if entry is None or not entry.tabled or not amends(entry.amendment, clause):
            raise UsageError(
                "{amendment} is no tabled amendment that changes {name}; choose one that is.",
                amendment=amendment,
                name=name,
            )
        if state.proceedings.set_of(amendment) is not None:
            raise UsageError(
                "{amendment} stands in a set of alternatives already.", amendment=amendment
            )
    if not amendments and not written:
        raise UsageError(
            "A set of alternatives needs a version beside the base: an amendment, or a text."
        )
    new = tuple(_tabled(bench, clause, name, one, number) for number, one in enumerate(written))
    payload = {
        "id": next_id(bench, "alt", "alternatives-made"),
        "clause": clause,
        "name": name,
        "members": [*dict.fromkeys(amendments), *(one.id for one in new)],
        "amendments": [amendment_to_data(one) for one in new],
        "style": style.value,
        "codes": list(known(bench, codes)),
        "why": said(why),
    }
    bench.act("alternatives-made", payload, by)
    return str(payload["id"])


def _tabled(bench: Workbench, clause: ClauseId, name: str, one: Written, number: int) -> Amendment:
    draft = bench.state.draft
    sponsors = known(bench, one.sponsors)
    if not sponsors:
        raise UsageError("A version needs a sponsor; name a delegation by its code.")
    wanted = _with(draft, clause, one.text) if one.text.strip() else without(draft, clause)
    changes = deleting_emptied(between(draft, wanted), draft)
    if not changes.changes:
        raise UsageError(
            "{name} already reads as proposed; another version needs other words.", name=name
        )
    return Amendment(
        AmendmentId(f"am-{bench.next_number + number}"),
        "",
        sponsors,
        changes,
        at=instant()[:19] + "Z",
        numbers=numbers_in(changes, draft),
    )


def _with(draft: Document, clause: ClauseId, text: str) -> Document:
    return replaced(draft, clause, as_retyped(draft, clause, text.strip()))


def choose(
    bench: Workbench,
    set_id: str,
    *,
    option: str = "",
    text: str = "",
    codes: Sequence[str] = (),
    why: str = "",
    by: str = "",
) -> None:
    """Resolves a set: by one of its versions (``option``: "alt-1/2", "2", or the amendment's id; 0
    is the base), or by a ``text`` written for the purpose. The other versions are superseded, or
    rejected where the base is kept. Raises ConflictError where the version does not fit."""
    found = bench.state.proceedings.open_set(set_id)
    if bool(option) == bool(text.strip()):
        raise UsageError("Choose one of the versions, or write a text.")
    member, changes = None, None
    if option:
        member = _member(found, option)
        if member is not None:
            must_be_free(bench.register, member)
            changes = bench.register.acceptable(member, confirmed=False)
    else:
        draft = bench.state.draft
        spoken(draft, found.clause)
        changes = deleting_emptied(between(draft, _with(draft, found.clause, text)), draft)
    payload: dict[str, Any] = {
        "id": set_id,
        "member": member,
        "text": said(text),
        "changes": None if changes is None else change_set_to_data(changes),
        "codes": list(known(bench, codes)),
        "why": said(why),
    }
    bench.act("alternatives-resolved", payload, by)


def _member(found: AlternativeSet, option: str) -> AmendmentId | None:
    for number, member in enumerate((None, *found.members)):
        if option in (option_id(found, number), str(number), member):
            return member
    count = len(found.members)
    raise UsageError(
        "{id} has no version {option}; name one by its number, 0 (the base) to {count}.",
        id=found.id,
        option=option,
        count=count,
    )


def _made(register: Register, event: Event) -> Register:
    data = event.payload
    for amendment in data["amendments"]:
        register = register.with_amendment(amendment_from_data(amendment))
    members = tuple(AmendmentId(member) for member in data["members"])
    for member in members:
        amendment = register.open_amendment(member)
        if amendment.alternative_to is None and member != members[0]:
            register = register.with_wording(replace(amendment, alternative_to=members[0]))
    made = AlternativeSet(
        data["id"],
        ClauseId(data["clause"]),
        members,
        Style(data["style"]),
        tuple(data["codes"]),
        data["why"],
        occasion(register, event),
    )
    return with_proceedings(register, register.proceedings.with_set(made))


def _resolved(register: Register, event: Event) -> Register:
    data = event.payload
    found = register.proceedings.open_set(data["id"])
    member = None if data["member"] is None else AmendmentId(data["member"])
    codes, moment = tuple(data["codes"]), moment_of(event)
    base = _reads(register.draft, found.clause)
    choice = Choice(member, data["text"], codes, data["why"], occasion(register, event), base)
    register = with_proceedings(register, register.proceedings.with_choice(data["id"], choice))
    changes = None if data["changes"] is None else change_set_from_data(data["changes"])
    if member is not None:
        register = register.with_acceptance(member, changes, moment)
    elif changes is not None:
        stamp = Stamp(register.author(codes) or event.actor, codes, event.at, data["why"])
        register = register.with_changes(changes, stamp)
    fallen = Step.REJECT if member is None and not data["text"] else Step.SUPERSEDE
    for other in found.members:
        if other != member and allows(register.states[other][1], fallen):
            register = register.with_step(other, fallen, moment)
    return register


def settled(before: Register, register: Register, event: Event) -> Register:
    """The register after an event, in which a set of alternatives is decided once one of its
    versions was accepted, in whatever way that was."""
    for one in register.proceedings.sets:
        if one.choice is None:
            accepted = [m for m in one.members if register.states[m][1] in IN_TEXT]
            for member in accepted[:1]:
                base = _reads(before.draft, one.clause)
                choice = Choice(member, "", (), "", occasion(register, event), base)
                done = register.proceedings.with_choice(one.id, choice)
                register = with_proceedings(register, done)
    return register


def _reads(draft: Document, clause: ClauseId) -> str:
    stands = draft.get(clause)
    return "" if stands is None else stands.text.plain


class _Making(ActData):
    id: AmendmentName
    clause: Id
    name: Short
    members: Annotated[list[AmendmentName], Meta(min_length=1)]
    amendments: list[AmendmentData]
    style: Style
    codes: list[Code]
    why: Words


class _Resolving(ActData):
    id: AmendmentName
    member: AmendmentName | None
    text: Words
    changes: ChangeSetData | None
    codes: list[Code]
    why: Words


ACTS: dict[str, Act] = {
    "alternatives-made": Act(
        _made, lambda data: message("Made alternatives to {name}", name=data["name"]), _Making
    ),
    "alternatives-resolved": Act(
        _resolved,
        lambda data: message("Chose among the alternatives {id}", id=data["id"]),
        _Resolving,
    ),
}
"""What is done with sets of alternatives, by the kind of its event."""
