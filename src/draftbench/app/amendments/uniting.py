"""Merging amendments into another one, which keeps all sponsors and reasons; and declaring
amendments alternatives. Kinds of events and their payloads:

    amendments-merged      {ids, into, amendments, why?}   amendments: the new one that they are
                           merged into, or none where that is there
    alternatives-declared  {ids}
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Annotated

from msgspec import Meta

from draftbench.amend.amendment import Amendment, AmendmentId
from draftbench.amend.ballots.voting import equal_proposals
from draftbench.amend.changesets.amendmentdata import AmendmentData, AmendmentName
from draftbench.amend.changesets.documentdata import Words
from draftbench.amend.changesets.editing import between, replaced
from draftbench.amend.changesets.plain_data import amendment_from_data, amendment_to_data
from draftbench.amend.negotiation import Negotiation
from draftbench.amend.registers.register import Register
from draftbench.amend.registers.standing import family_of
from draftbench.amend.registers.states import Moment, Sponsorship, Step, allows
from draftbench.amend.registers.subamendments import open_parent
from draftbench.app.amendments.adopting import wanted
from draftbench.app.amendments.deciding import Decided, moment_of, step
from draftbench.app.amendments.tabling import amendment_of, clause_named
from draftbench.app.drafts.typednumbers import as_retyped
from draftbench.app.history.act import Act, ActData
from draftbench.document import ClauseId, Document
from draftbench.errors import UsageError
from draftbench.messages import message
from draftbench.record.event import Event

if TYPE_CHECKING:
    from draftbench.app.workbench import Workbench


def merge_into(
    bench: Workbench,
    amendments: Sequence[AmendmentId],
    into: AmendmentId,
    *,
    why: str = "",
    by: str = "",
) -> None:
    """Merges tabled amendments into another open one. Raises UsageError where a step is
    forbidden."""
    register = bench.register
    register.open_amendment(into)
    merged = [one for one in dict.fromkeys(amendments) if one != into]
    if not merged:
        raise UsageError("Name the amendments that are merged into {into}.", into=into)
    for one in merged:
        register.before(one, Step.MERGE)
    data = {"ids": merged, "into": into, "amendments": []} | ({"why": why} if why else {})
    bench.act("amendments-merged", data, by)


def merge_as(
    bench: Workbench,
    amendments: Sequence[AmendmentId],
    words: str,
    *,
    clause: str = "",
    why: str = "",
    by: str = "",
) -> AmendmentId:
    """Merges tabled amendments into a new one by which a clause of the draft reads ``words``: the
    one that they all amend, or the one named ``clause``. Gives its id."""
    register = bench.register
    merged = list(dict.fromkeys(amendments))
    for one in merged:
        register.before(one, Step.MERGE)
    where = clause_named(register.draft, clause) if clause else _shared(register, merged)
    draft = register.draft
    after = replaced(draft, where, as_retyped(draft, where, words))
    new = united(register, bench.next_number, merged, draft, after)
    data = {"ids": merged, "into": new.id, "amendments": [amendment_to_data(new)]}
    bench.act("amendments-merged", data | ({"why": why} if why else {}), by)
    return new.id


def united(
    register: Register,
    number: int,
    amendments: Sequence[AmendmentId],
    text: Document,
    after: Document,
    parent: AmendmentId | None = None,
) -> Amendment:
    """The amendment that takes the place of several: with the sponsors and reasons of all."""
    contents = [register.known(one)[0] for one in amendments]
    sponsors = tuple(dict.fromkeys(code for one in contents for code in one.sponsors))
    return amendment_of(
        register,
        AmendmentId(f"am-{number}"),
        between(text, after),
        {
            "sponsors": sponsors,
            "reason": _reasons(contents),
            "parent": parent,
        },
    )


def _reasons(contents: Iterable[Amendment], first: str = "") -> str:
    said = [first] if first else []
    for one in contents:
        if one.reason and one.reason not in "\n".join(said):
            said.append(one.reason)
    return "\n".join(said)


def _shared(register: Register, amendments: Sequence[AmendmentId]) -> ClauseId:
    """The one clause of the draft that all of them concern."""
    common: set[ClauseId] | None = None
    for one in amendments:
        _, placed = wanted(register, one)
        changes = register.known(one)[0].changes if placed is None else placed
        own = {c.clause for c in changes.changes if not hasattr(c, "clauses")}
        common = own if common is None else common & own
    there = [c for c in common or () if c in register.draft]
    if len(there) != 1:
        raise UsageError("The amendments do not all concern one and the same clause; name it.")
    return there[0]


def declare_alternatives(
    bench: Workbench, amendments: Sequence[AmendmentId], *, by: str = ""
) -> None:
    """Makes open amendments, with the alternatives that they have already, alternatives to each
    other: accepting one supersedes the others. Raises UsageError where they are that already."""
    register = bench.register
    named = list(dict.fromkeys(amendments))
    if len(named) < 2:
        raise UsageError("An alternative needs another; name at least two amendments.")
    members: dict[AmendmentId, None] = {}
    for one in named:
        content = register.open_amendment(one)
        family = (one, *family_of(content, register.states))
        if set(named) <= set(family):
            raise UsageError("{named} are alternatives already.", named=tuple(named))
        members |= dict.fromkeys(family)
    bench.act("alternatives-declared", {"ids": list(members)}, by)


def with_merged(
    register: Register,
    amendments: Iterable[AmendmentId],
    into: AmendmentId,
    moment: Moment,
    *,
    growing: bool = True,
) -> Register:
    """After amendments were merged into an open one, which gets their sponsors and reasons where it
    is ``growing`` by them."""
    contents = [register.before(one, Step.MERGE) for one in amendments]
    for one in contents:
        register = register.with_step(one.id, Step.MERGE, moment)
        register = register.with_course(one.id, merged_into=into)
    if not growing:
        return register
    target = register.open_amendment(into)
    sponsors = dict.fromkeys((*target.sponsors, *(s for one in contents for s in one.sponsors)))
    new = [Sponsorship(c, True, moment) for c in sponsors if c not in target.sponsors]
    grown = replace(target, sponsors=tuple(sponsors), reason=_reasons(contents, target.reason))
    former = register.course(into).sponsorships
    register = register.with_wording(grown)
    return register.with_course(into, sponsorships=(*former, *new)) if new else register


def _merged(register: Register, event: Event) -> Register:
    data = event.payload
    for new in data["amendments"]:
        register = register.with_amendment(amendment_from_data(new))
    ids = [AmendmentId(one) for one in data["ids"]]
    return with_merged(register, ids, AmendmentId(data["into"]), moment_of(event))


def _declared(register: Register, event: Event) -> Register:
    root, *others = (AmendmentId(one) for one in event.payload["ids"])
    register = register.with_wording(replace(register.open_amendment(root), alternative_to=None))
    for one in others:
        content = register.open_amendment(one)
        register = register.with_wording(replace(content, alternative_to=root))
    return register


class _Merging(ActData):
    ids: Annotated[list[AmendmentName], Meta(min_length=1)]
    into: AmendmentName
    amendments: list[AmendmentData]
    why: Words = ""


class _Declaring(ActData):
    ids: Annotated[list[AmendmentName], Meta(min_length=1)]


ACTS: dict[str, Act] = {
    "amendments-merged": Act(
        _merged,
        lambda data: message("Merged {ids} into {into}", ids=tuple(data["ids"]), into=data["into"]),
        _Merging,
    ),
    "alternatives-declared": Act(
        _declared,
        lambda data: message("Made {ids} alternatives", ids=tuple(data["ids"])),
        _Declaring,
    ),
}
"""What makes one choice of several amendments, by the kind of its event."""


# Proposals that became the same without anybody's choice: they are united, with all sponsors. Who
# proposes what is tabled already joins its sponsors (:func:`.tabling.twin_of`), or keeps it apart
# by choice. Two that were tabled apart can become the same later: when copies of a project come
# together, when a new base text makes the difference between them disappear, or when a draft is
# tabled.

if TYPE_CHECKING:
    from draftbench.app.workbench import Workbench

Pair = tuple[AmendmentId, AmendmentId]
"""Two amendments that propose the same, the one that was tabled first before the other."""


def equal_pairs(state: Negotiation) -> frozenset[Pair]:
    """Every two tabled amendments that propose the same for the draft and could be one: neither is
    bound in a package, they are no alternatives, and the place of one is as sure as that of the
    other."""
    free = [
        entry
        for entry in state.entries
        if entry.tabled
        and not entry.alternatives
        and state.package_of(entry.amendment.id) is None
        and open_parent(entry.amendment, state.states) is None
    ]
    at = {entry.amendment.id: number for number, entry in enumerate(free)}
    outcomes = {entry.amendment.id: entry.placement and entry.placement.outcome for entry in free}
    return frozenset(
        (one, other)
        for one, others in equal_proposals(free, state).items()
        for other in others
        if at[one] < at[other] and outcomes[one] is outcomes[other]
    )


def unite(bench: Workbench, pairs: Collection[Pair], *, by: str = "") -> tuple[Pair, ...]:
    """Merges the second of each pair into the first, where both are still before the meeting. Gives
    those for which it was done."""
    order = {one: number for number, one in enumerate(bench.state.states)}
    done: list[Pair] = []
    for first, second in sorted(pairs, key=lambda pair: (order[pair[0]], order[pair[1]])):
        if all(allows(bench.register.known(one)[1], Step.MERGE) for one in (first, second)):
            merge_into(bench, (second,), first, by=by)
            done.append((first, second))
    return tuple(done)


def table(
    bench: Workbench, amendments: Sequence[AmendmentId], *, why: str = "", by: str = ""
) -> tuple[Decided, tuple[Pair, ...]]:
    """Tables amendments (:func:`.deciding.step`); a draft that proposes what is tabled already
    becomes one with it. Gives also those pairs."""
    before = equal_pairs(bench.state)
    made = step(bench, Step.TABLE, amendments, why=why, by=by)
    return made, unite(bench, equal_pairs(bench.state) - before, by=by)
