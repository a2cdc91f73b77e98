"""A new base text arrives. Kind of event and its payload:

rebased  {base, draft?, parts, joined, came, moved, doubts?, kept, incorporated?, reopened,
         amendments, delegations, wordings, files, remarks}
         base: the new text with the ids of the draft, whose fingerprint is draft; parts {part:
         clause}; joined [[clause, into, text of into, text]]; came, moved [clause]; doubts {clause:
         [fingerprint]} clauses that may be others than was meant on these texts; kept [{changes,
         stamp}] accepted changes made on it again; incorporated [{changes, stamp}] those that it
         has, as they were made (missing: all that is neither kept nor reopened); reopened [{id,
         why}]; amendments: what direct changes became that have no place; wordings [{id, changes}]
         of open amendments
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import chain, takewhile
from typing import TYPE_CHECKING, Any

from msgspec import UNSET, UnsetType, field

from draftbench.amend.amendment import Amendment, AmendmentId, Delegation, DelegationKind
from draftbench.amend.changesets.amendmentdata import (
    AmendmentData,
    AmendmentName,
    ChangeSetData,
    DelegationData,
    StampData,
)
from draftbench.amend.changesets.bundles import name_of
from draftbench.amend.changesets.documentdata import DocumentData, Form, Id, Short, TextData
from draftbench.amend.changesets.documentdata import Words as Said
from draftbench.amend.changesets.plain_data import (
    amendment_from_data,
    amendment_to_data,
    change_set_from_data,
    change_set_to_data,
    delegation_from_data,
    delegation_to_data,
    stamp_from_data,
    stamp_to_data,
)
from draftbench.amend.changesets.summaries import brought_by
from draftbench.amend.negotiation import Negotiation
from draftbench.amend.placement.lineage import Joining, Lineage
from draftbench.amend.placement.rebasing import Fate, Item, Rebase, plan, rebased
from draftbench.amend.placement.returning import elsewhere
from draftbench.amend.placement.succession import successor
from draftbench.amend.redlines.redline import DraftStep
from draftbench.amend.registers.register import Register
from draftbench.amend.registers.states import STATES, Moment
from draftbench.amend.registers.survival import IN_BASE, OVERTAKEN, in_base
from draftbench.amend.wording.titles import title
from draftbench.app.amendments.uniting import Pair, equal_pairs, unite
from draftbench.app.history.act import Act, ActData, FileData, Payload, RemarkData, SaidData
from draftbench.document import ClauseId, ClauseKind, Document
from draftbench.document.exchange import from_data, text_from_data, text_to_data, to_data
from draftbench.errors import ConflictError
from draftbench.formats.imported import Imported
from draftbench.language.phrasebook import FALLBACK, phrasebook
from draftbench.messages import Message, message, message_data, message_from
from draftbench.record.event import Event

if TYPE_CHECKING:
    from draftbench.app.history.registers import Tried
    from draftbench.app.workbench import Workbench

SECRETARIAT = Delegation("SECR", "Secretariat", DelegationKind.ENTITY)
"""The sponsor of direct changes that have no place in the new text."""
BASE_ITSELF = message("at no clause")
"""Where items stand that concern no clause."""


@dataclass(frozen=True, slots=True)
class Heading:
    """A clause of the draft on the new text (or one that is gone, by its name of before) with what
    concerns it. ``clause`` is None for what concerns none."""

    clause: ClauseId | None
    name: str
    items: tuple[Item, ...]


@dataclass(frozen=True, slots=True)
class Words:
    """How a clause read in the ``draft`` and how it reads in the ``new`` text, or the one that has
    words of it there; None where it does not stand there. ``stood``: the former base text had it,
    so that it was deleted where it does not stand."""

    draft: str | None
    new: str | None
    stood: bool = True


@dataclass(frozen=True, slots=True)
class Report:
    """What a rebase does, by clause in the order of the new draft, then what is gone.
    ``dropped_links`` counts links by hand whose clause of the base is gone, ``unsettled`` names
    agreed clauses that the new text has otherwise; ``former`` and ``now`` are the registers of
    before and after; ``united`` are the amendments that became the same by it: the second of each
    pair was merged into the first."""

    rebase: Rebase
    headings: tuple[Heading, ...]
    dropped_links: int
    unsettled: tuple[str, ...]
    former: Register
    now: Register
    united: tuple[Pair, ...] = ()

    def becomes(self, item: Item) -> str:
        """What people call what becomes of an item; of what the new text has as the register calls
        it then (:func:`draftbench.amend.registers.survival.state_words`)."""
        if item.fate is not Fate.INCORPORATED:
            return Message(item.fate.value, {}, about="an amendment on a new text")
        if item.amendment is None:
            return IN_BASE
        said = STATES[self.now.states[item.amendment][1]].words
        return said if item.why in OVERTAKEN else in_base(said)

    def words(self, item: Item) -> Words | None:
        """How the clause that an item needs a decision on read in the draft, and how it reads in
        the new text; None for an item that needs none, or that concerns no clause of either."""
        if item not in self.rebase.undecided:
            return None
        lineage = self.rebase.lineage
        draft, base = self.former.draft, self.rebase.base

        def now(clause: ClauseId) -> ClauseId:
            there = lineage.went_on(clause, base)
            if there in base or clause not in draft:
                return there
            found = elsewhere(draft[clause], (draft, self.former.base), base, lineage)
            return there if found is None else found[1]

        def read(clause: ClauseId) -> Words:
            whole = clause if clause in draft else lineage.parts.get(clause, clause)
            before, new = draft.get(whole), base.get(now(clause))
            return Words(
                None if before is None else before.text.plain,
                None if new is None else new.text.plain,
                clause in self.former.base,
            )

        read_so = map(read, (*item.own, *item.where))
        known = [words for words in read_so if (words.draft, words.new) != (None, None)]
        apart = (words for words in known if words.draft != words.new)
        return next(apart, known[-1] if known else None)

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
                    "items": [self._item_data(item, state) for item in heading.items],
                }
                for heading in self.headings
            ],
            "counts": counts,
            "undecided": len(self.rebase.undecided),
            "dropped_links": self.dropped_links,
            "unsettled": list(self.unsettled),
            "united": [{"id": one, "into": into} for into, one in self.united],
        }

    def _item_data(self, item: Item, state: Negotiation) -> dict[str, Any]:
        entry = None if item.amendment is None else state.entry(item.amendment)
        words = self.words(item)
        return {
            "id": item.amendment,
            "title": message("direct change")
            if entry is None
            else title(state, entry.amendment, phrasebook(FALLBACK)),
            "by": item.author,
            "fate": item.fate.value,
            "outcome": item.outcome.value,
            "why": item.why,
            "where": list(item.where),
            "words": words and {"draft": words.draft, "new": words.new},
        }


@dataclass(frozen=True, slots=True)
class Prepared:
    """A rebase that was worked out on a ``register`` and not done yet; ``wordings`` [{id, changes}]
    are what becomes of drafts that are not tabled, which the event says nothing of."""

    register: Register
    text: Document
    what: Rebase
    report: Report
    wordings: tuple[dict[str, Any], ...] = ()


def prepare(bench: Workbench, text: Document) -> Prepared:
    """Works out what laying the negotiation on ``text`` does; nothing is done. It may be called in
    another thread: long texts take their time."""
    register, public, drafts = bench.register, bench.public, bench.drafts.seats
    base, lineage = successor(public, _without_masthead(text, bench.state))
    what = plan(public, base, lineage)
    if not drafts:
        return Prepared(register, text, what, _report(register, what))
    shown = plan(register, base, lineage)
    wordings = tuple(
        {"id": one, "changes": change_set_to_data(changes)}
        for one, changes in shown.wordings
        if one in drafts
    )
    return Prepared(register, text, what, _report(register, shown), wordings)


def _without_masthead(text: Document, state: Negotiation) -> Document:
    """A new text without the lines that a clean text prints above what the base has: the symbol,
    which the text keeps as its own, and the title, where the base has none in its words."""
    base = state.base
    titles = Counter(clause.text.plain for clause in base if clause.kind is ClauseKind.TITLE)
    masthead = {text.source.symbol}
    if not titles:
        masthead.add(state.masthead.get("title", base.title))
    head = list(takewhile(lambda clause: clause.kind is ClauseKind.TITLE, text))
    more = Counter(clause.text.plain for clause in head) - titles
    gone = []
    for clause in head:
        words = clause.text.plain
        if words in masthead and more[words] > 0:
            more[words] -= 1
            gone.append(clause.id)
    return text.with_clauses(tuple(c for c in text if c.id not in gone)) if gone else text


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
    done, before = prepared, equal_pairs(bench.state)
    if (
        done is not None
        and tried is not None
        and done.register is bench.register
        and bench.is_current(tried)
    ):
        if original is not None:
            bench.keep(text, original)
        bench.enter(tried)
        _carry_drafts(bench, done)
        return _with_united(bench, done.report, before, by)
    if done is None or done.register is not bench.register or done.text is not text:
        done = prepare(bench, text)
    payload = payload_of(done.what, bench.next_number)
    if original is not None:
        payload |= bench.keep(text, original)
    bench.act("rebased", payload, by)
    _carry_drafts(bench, done)
    return _with_united(bench, done.report, before, by)


def _carry_drafts(bench: Workbench, done: Prepared) -> None:
    if done.wordings:
        bench.drafts.carry(done.wordings, bench.events[-1])
        bench.read_private()


def _with_united(bench: Workbench, report: Report, before: Collection[Pair], by: str) -> Report:
    """The report, with the amendments that the new text made the same: they are one now."""
    return replace(report, united=unite(bench, equal_pairs(bench.state) - set(before), by=by))


def laid_again(bench: Workbench, payload: Payload) -> dict[str, Any]:
    """What a rebase that was worked out for another draft says, worked out on the draft of now for
    the same text."""
    return payload_of(prepare(bench, from_data(payload["base"])).what, bench.next_number)


def _report(register: Register, what: Rebase) -> Report:
    now = rebased(register, what, (), Moment("", ""))
    after, lineage = now.draft, now.redline.lineage
    draft = register.draft
    found: dict[ClauseId | None, list[Item]] = {}
    for item in what.items:
        new = item.own if not any(clause in what.base for clause in item.own) else ()
        where = next((clause for clause in (*new, *item.where) if clause in after), None)
        if where is None and item.where:
            where = lineage.went_on(item.where[0], after)
        found.setdefault(where, []).append(item)

    def place(clause: ClauseId | None) -> tuple[int, int]:
        if clause is None:
            return 2, 0
        if clause in after:
            return 0, after.position(clause)
        return 1, draft.position(clause) if clause in draft else len(draft)

    headings = []
    for clause in sorted(found, key=place):
        name: str = BASE_ITSELF
        if clause is not None:
            name = message("a paragraph that is gone")
            if clause in after:
                name = name_of(clause, after)
                was = clause if clause in draft else what.lineage.parts.get(clause, clause)
                former = name_of(was, draft) if was in draft else name
                if former != name:
                    name = message(
                        "{clause} (was {former} in the former draft)", clause=name, former=former
                    )
            elif proposing := _proposing(clause, found[clause], register):
                name = message("the new paragraph proposed by {amendment}", amendment=proposing)
            elif former := _former(
                clause, found[clause], (draft, what.base, register.base), register
            ):
                name = message("former {clause} (deleted)", clause=former)
        headings.append(Heading(clause, name, tuple(found[clause])))
    pins = [pin for own in register.pins.values() for pin in own]
    dropped = sum(1 for pin in pins if pin.left in register.base and pin.left not in what.base)
    unsettled = tuple(name_of(clause, draft) for clause in what.unsettled)
    return Report(what, tuple(headings), dropped, unsettled, register, now)


def _proposing(clause: ClauseId, items: Iterable[Item], register: Register) -> AmendmentId | None:
    """The amendment that proposes a clause, which others amend that are open with it."""
    states = register.states
    known = (item.amendment for item in items)
    own = (states[one][0].parent for one in known if one is not None and one in states)
    parents = (one for one in own if one is not None and one in states)
    return next((one for one in parents if clause in brought_by(states[one][0].changes)), None)


def _former(
    clause: ClauseId, items: Iterable[Item], texts: Iterable[Document], register: Register
) -> str:
    """What a clause that is gone is called in the first text that has it, else in the one that an
    amendment on it was written for; empty where nobody named it."""
    states = register.states
    known = (item.amendment for item in items if item.amendment is not None)
    own = (states[one][0] for one in known if one in states)
    named = (name_of(clause, text) for text in texts if clause in text)
    written = (one.numbers[clause] for one in own if clause in one.numbers)
    return next(chain(named, written), "")


def payload_of(what: Rebase, number: int) -> dict[str, Any]:
    """What the event says of it; ``number`` is that of the next amendment."""
    lineage = what.lineage
    strays = [
        Amendment(
            AmendmentId(f"am-{number + at}"),
            "",
            (SECRETARIAT.code,),
            step.changes,
            step.stamp.reason,
            step.stamp.at,
        )
        for at, step in enumerate(what.strays)
    ]
    return {
        "base": to_data(what.base),
        "draft": what.draft,
        "parts": dict(lineage.parts),
        "joined": [
            [clause, j.into, text_to_data(j.before), text_to_data(j.text)]
            for clause, j in lineage.joined.items()
        ],
        "came": sorted(lineage.came),
        "moved": sorted(lineage.moved),
        "doubts": {clause: sorted(texts) for clause, texts in lineage.doubts.items()},
        "kept": [_step_data(step) for step in what.kept],
        "incorporated": [_step_data(step) for step in what.incorporated],
        "reopened": [
            {"id": amendment, "why": message_data(why)} for amendment, why in what.reopened
        ],
        "amendments": [amendment_to_data(stray) for stray in strays],
        "delegations": [delegation_to_data(SECRETARIAT)] if strays else [],
        "wordings": [
            {"id": amendment, "changes": change_set_to_data(changes)}
            for amendment, changes in what.wordings
        ],
    }


def _step_data(step: DraftStep) -> dict[str, Any]:
    return {"changes": change_set_to_data(step.changes), "stamp": stamp_to_data(step.stamp)}


def _steps_in(data: Iterable[dict[str, Any]]) -> tuple[DraftStep, ...]:
    return tuple(
        DraftStep(change_set_from_data(one["changes"]), stamp_from_data(one["stamp"]))
        for one in data
    )


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
        {ClauseId(clause): frozenset(texts) for clause, texts in data.get("doubts", {}).items()},
    )


def _rebased(register: Register, event: Event) -> Register:
    data = event.payload
    lineage = lineage_in(data)
    what = Rebase(
        from_data(data["base"]),
        lineage,
        data.get("draft", ""),
        kept=_steps_in(data["kept"]),
        reopened=tuple(
            (AmendmentId(one["id"]), message_from(one["why"])) for one in data["reopened"]
        ),
        wordings=tuple(
            (AmendmentId(one["id"]), change_set_from_data(one["changes"]))
            for one in data["wordings"]
        ),
    )
    if what.draft and not register.draft.was(what.draft):
        raise ConflictError(
            "The new base text was laid on a different draft; undo it, or lay it on this one again."
        )
    register = register.with_delegations(delegation_from_data(d) for d in data["delegations"])
    strays = [amendment_from_data(one) for one in data["amendments"]]
    if "incorporated" in data:
        own = _steps_in(data["incorporated"])
    else:
        own = tuple(_not_told_of(register, what, strays))
    what = replace(what, incorporated=own)
    return rebased(register, what, strays, Moment(event.at, event.actor, ""))


def _not_told_of(
    register: Register, what: Rebase, strays: Sequence[Amendment]
) -> Iterator[DraftStep]:
    """What a new base text incorporated, where the event of an older version does not say: what was
    neither made again nor opened again."""
    told = {step.stamp.amendment or step.stamp for step in what.kept}
    told |= {amendment for amendment, _ in what.reopened}
    changes = [stray.changes for stray in strays]
    for step in (*register.incorporated, *register.steps):
        if (step.stamp.amendment or step.stamp) not in told and step.changes not in changes:
            yield step


def in_words(data: Payload) -> str:
    """The act in a few words."""
    files = data.get("files") or ()
    return (
        message("Rebased onto {name}", name=files[0]["name"])
        if files
        else message("Rebased onto a new base text")
    )


class _Kept(Form):
    changes: ChangeSetData
    stamp: StampData


class _Reopened(Form):
    id: AmendmentName
    why: Said | SaidData


class _Wording(Form):
    id: AmendmentName
    changes: ChangeSetData


class _Rebase(ActData):
    base: DocumentData
    parts: dict[Id, Id]
    joined: list[tuple[Id, Id, TextData, TextData]]
    came: list[Id]
    moved: list[Id]
    kept: list[_Kept]
    reopened: list[_Reopened]
    amendments: list[AmendmentData]
    delegations: list[DelegationData]
    wordings: list[_Wording]
    draft: Short = ""
    doubts: dict[Id, list[Short]] = field(default_factory=dict)
    incorporated: list[_Kept] | UnsetType = UNSET
    files: list[FileData] = field(default_factory=list)
    remarks: list[RemarkData] = field(default_factory=list)


ACTS: dict[str, Act] = {"rebased": Act(_rebased, in_words, _Rebase)}
"""The rebase, by the kind of its event."""
