"""A new base text arrives. Kind of event and its payload:

rebased  {base, parts, joined, came, moved, kept, reopened, amendments, delegations, wordings,
         files, remarks}
         base: the new text with the ids of the draft; parts {part: clause}; joined [[clause, into,
         text of into, text]]; came, moved [clause]; kept [{changes, stamp}] accepted changes made
         on it again; reopened [{id, why}]; amendments: what direct changes became that have no
         place; wordings [{id, changes}] of open amendments
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from draftbench.amend.amendment import Amendment, AmendmentId, Delegation, DelegationKind
from draftbench.amend.changesets.bundles import name_of
from draftbench.amend.changesets.exchange import (
    amendment_from_data,
    amendment_to_data,
    change_set_from_data,
    change_set_to_data,
    delegation_from_data,
    delegation_to_data,
    stamp_from_data,
    stamp_to_data,
)
from draftbench.amend.negotiation import Negotiation
from draftbench.amend.placement.lineage import Joining, Lineage
from draftbench.amend.placement.rebasing import Item, Rebase, plan, rebased, successor
from draftbench.amend.redlines.redline import DraftStep
from draftbench.amend.registers.course import Moment
from draftbench.amend.registers.register import Register
from draftbench.app.history.act import Act, Payload
from draftbench.document import ClauseId, Document
from draftbench.document.exchange import from_data, text_from_data, text_to_data, to_data
from draftbench.formats.imported import Imported
from draftbench.record.event import Event

if TYPE_CHECKING:
    from draftbench.app.history.registers import Tried
    from draftbench.app.workbench import Workbench

SECRETARIAT = Delegation("SECR", "Secretariat", DelegationKind.ENTITY)
"""The sponsor of direct changes that have no place in the new text."""
BASE_ITSELF = "at no clause"
"""Where items stand that concern no clause."""


@dataclass(frozen=True, slots=True)
class Heading:
    """A clause of the new text (or one that is gone, by its name of before) with what concerns it.
    ``clause`` is None for what concerns none."""

    clause: ClauseId | None
    name: str
    items: tuple[Item, ...]


@dataclass(frozen=True, slots=True)
class Report:
    """What a rebase does, by clause in the order of the new text, then what is gone.
    ``dropped_links`` counts links by hand whose clause of the base is gone, ``unsettled`` names
    agreed clauses that the new text has otherwise."""

    rebase: Rebase
    headings: tuple[Heading, ...]
    dropped_links: int
    unsettled: tuple[str, ...]

    def data(self, state: Negotiation) -> dict[str, Any]:
        """As JSON; ``state`` is the negotiation before or after."""
        counts: dict[str, int] = {}
        for item in self.rebase.items:
            counts[item.fate.value] = counts.get(item.fate.value, 0) + 1
        return {
            "clauses": [
                {
                    "clause": heading.clause,
                    "name": heading.name,
                    "items": [_item_data(item, state) for item in heading.items],
                }
                for heading in self.headings
            ],
            "counts": counts,
            "undecided": len(self.rebase.undecided),
            "dropped_links": self.dropped_links,
            "unsettled": list(self.unsettled),
        }


@dataclass(frozen=True, slots=True)
class Prepared:
    """A rebase that was worked out on a ``register`` and not done yet."""

    register: Register
    text: Document
    what: Rebase
    report: Report


def prepare(bench: Workbench, text: Document) -> Prepared:
    """Works out what laying the negotiation on ``text`` does; nothing is done. It may be called in
    another thread: long texts take their time."""
    register = bench.register
    base, lineage = successor(register, text)
    what = plan(register, base, lineage)
    return Prepared(register, text, what, _report(register, what))


def preview(bench: Workbench, text: Document) -> Report:
    """What laying the negotiation on ``text`` would do; nothing is done."""
    return prepare(bench, text).report


def rebase(
    bench: Workbench,
    text: Document,
    original: Imported | None = None,
    *,
    by: str = "",
    prepared: Prepared | None = None,
    tried: Tried | None = None,
) -> Report:
    """Lays the negotiation on ``text``, read from ``original``; one undo takes it back. Gives what
    it did. What was ``prepared`` for the same text and ``tried``
    (:func:`draftbench.app.drafts.trying.new_base`) is not worked out again, unless something was
    done since."""
    done = prepared
    if (
        done is not None
        and tried is not None
        and tried.before is done.register
        and bench.is_current(tried)
    ):
        if original is not None:
            bench.keep(text, original)
        bench.enter(tried)
        return done.report
    if done is None or done.register is not bench.register or done.text is not text:
        done = prepare(bench, text)
    payload = payload_of(done.what, bench.next_number)
    if original is not None:
        payload |= bench.keep(text, original)
    bench.act("rebased", payload, by)
    return done.report


def _report(register: Register, what: Rebase) -> Report:
    after = what.base
    draft = register.draft
    found: dict[ClauseId | None, list[Item]] = {}
    for item in what.items:
        where = next((clause for clause in item.where if clause in after), None)
        where = where or next(iter(item.where), None)
        found.setdefault(where, []).append(item)

    def place(clause: ClauseId | None) -> tuple[int, int]:
        if clause is None:
            return 2, 0
        if clause in after:
            return 0, after.position(clause)
        return 1, draft.position(clause) if clause in draft else len(draft)

    headings = []
    for clause in sorted(found, key=place):
        name = BASE_ITSELF
        if clause is not None:
            name = "a paragraph that is gone"
            if clause in after:
                name = name_of(clause, after)
            elif clause in draft:
                name = f"{name_of(clause, draft)} of before, which is gone"
        headings.append(Heading(clause, name, tuple(found[clause])))
    pins = [pin for own in register.pins.values() for pin in own]
    dropped = sum(1 for pin in pins if pin.left in register.base and pin.left not in after)
    unsettled = tuple(name_of(clause, draft) for clause in what.unsettled)
    return Report(what, tuple(headings), dropped, unsettled)


def _item_data(item: Item, state: Negotiation) -> dict[str, Any]:
    entry = None if item.amendment is None else state.entry(item.amendment)
    return {
        "id": item.amendment,
        "title": "direct change" if entry is None else entry.amendment.title,
        "by": item.author,
        "fate": item.fate.value,
        "outcome": item.outcome.value,
        "why": item.why,
        "where": list(item.where),
    }


def payload_of(what: Rebase, number: int) -> dict[str, Any]:
    """What the event says of it; ``number`` is that of the next amendment."""
    lineage = what.lineage
    strays = [
        Amendment(
            AmendmentId(f"am-{number + at}"),
            "Direct change without a place in the new text",
            (SECRETARIAT.code,),
            step.changes,
            step.stamp.reason,
            step.stamp.at,
        )
        for at, step in enumerate(what.strays)
    ]
    return {
        "base": to_data(what.base),
        "parts": dict(lineage.parts),
        "joined": [
            [clause, j.into, text_to_data(j.before), text_to_data(j.text)]
            for clause, j in lineage.joined.items()
        ],
        "came": sorted(lineage.came),
        "moved": sorted(lineage.moved),
        "kept": [
            {"changes": change_set_to_data(s.changes), "stamp": stamp_to_data(s.stamp)}
            for s in what.kept
        ],
        "reopened": [{"id": amendment, "why": why} for amendment, why in what.reopened],
        "amendments": [amendment_to_data(stray) for stray in strays],
        "delegations": [delegation_to_data(SECRETARIAT)] if strays else [],
        "wordings": [
            {"id": amendment, "changes": change_set_to_data(changes)}
            for amendment, changes in what.wordings
        ],
    }


def lineage_in(data: Payload) -> Lineage:
    """What the event says of where clauses of the former draft went."""
    joined = {
        ClauseId(clause): Joining(ClauseId(into), text_from_data(before), text_from_data(text))
        for clause, into, before, text in data["joined"]
    }
    return Lineage(
        {ClauseId(part): ClauseId(whole) for part, whole in data["parts"].items()},
        joined,
        frozenset(map(ClauseId, data["came"])),
        frozenset(map(ClauseId, data["moved"])),
    )


def _rebased(register: Register, event: Event) -> Register:
    data = event.payload
    lineage = lineage_in(data)
    what = Rebase(
        from_data(data["base"]),
        lineage,
        kept=tuple(
            DraftStep(change_set_from_data(one["changes"]), stamp_from_data(one["stamp"]))
            for one in data["kept"]
        ),
        reopened=tuple((AmendmentId(one["id"]), one["why"]) for one in data["reopened"]),
        wordings=tuple(
            (AmendmentId(one["id"]), change_set_from_data(one["changes"]))
            for one in data["wordings"]
        ),
    )
    register = register.with_delegations(delegation_from_data(d) for d in data["delegations"])
    strays = [amendment_from_data(one) for one in data["amendments"]]
    return rebased(register, what, strays, Moment(event.at, event.actor, ""))


def in_words(data: Payload) -> str:
    """The act in a few words."""
    files = data.get("files") or ()
    return f"rebase onto {files[0]['name']}" if files else "rebase onto a new base text"


ACTS: dict[str, Act] = {"rebased": Act(_rebased, in_words)}
"""The rebase, by the kind of its event."""
