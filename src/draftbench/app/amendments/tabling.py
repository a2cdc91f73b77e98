"""Making a new amendment from what is proposed. Kinds of events and their payloads:

amendment-tabled   {amendment}
amendments-tabled  {amendments}   drafts that were tabled together
amendment-drafted  {amendment}    not before the meeting until it is tabled
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import combinations, pairwise
from typing import TYPE_CHECKING, Annotated, Any, Required, TypedDict

from msgspec import Meta

from draftbench.amend.amendment import Amendment, AmendmentId, Status
from draftbench.amend.changesets.amendmentdata import AmendmentData
from draftbench.amend.changesets.changes import ChangeSet, Deletion, Splice
from draftbench.amend.changesets.plain_data import amendment_from_data, amendment_to_data
from draftbench.amend.changesets.summaries import numbers_in
from draftbench.amend.changesets.wordless import deleting_emptied, emptied
from draftbench.amend.negotiation import Entry, Negotiation
from draftbench.amend.placement.grounding import former_texts
from draftbench.amend.placement.placing import place
from draftbench.amend.placement.twins import Wish, subjects, wishes
from draftbench.amend.registers.register import Register
from draftbench.amend.registers.states import Step
from draftbench.amend.registers.subamendments import on_its_text, open_parent, text_with
from draftbench.amend.wording.ordinals import number_of
from draftbench.app.amendments.sponsors import Delegations, unknown_delegation
from draftbench.app.history.act import Act, ActData, Payload
from draftbench.app.imports.typography import splice
from draftbench.document import ClauseId, Document, spoken_labels
from draftbench.errors import ConflictError, DraftbenchError, UsageError
from draftbench.messages import message
from draftbench.record.event import Event, instant

if TYPE_CHECKING:
    from draftbench.app.workbench import Workbench


class Terms(TypedDict, total=False):
    """What comes with every proposal. ``sponsors`` are codes or names of delegations; ``title`` is
    what a person calls it ("": it is named by what it does); ``alternative_to`` names the open
    amendment that it competes with; ``parent`` the open amendment that it amends (then it is made
    for the text that that one would give); ``draft``: it is not tabled yet; ``at`` is when it was
    proposed (ISO 8601 with a zone; None: now); ``numbers`` are what the clauses that it concerns
    are called in the text that it was written on, where that is another than the draft or base;
    ``apart``: it is an amendment of its own also where another one proposes the same."""

    sponsors: Required[tuple[str, ...]]
    reason: str
    title: str
    alternative_to: AmendmentId | None
    parent: AmendmentId | None
    draft: bool
    at: str | None
    numbers: Mapping[ClauseId, str]
    apart: bool


def amendment_of(
    register: Register, name: AmendmentId, changes: ChangeSet, terms: Terms
) -> Amendment:
    """The amendment of that name; a clause that it would leave without words it deletes. Raises
    UsageError where it changes nothing or its terms name what is not there."""
    changes = without_emptied(register, changes, terms.get("parent"))
    if not changes.changes:
        raise UsageError("The proposal changes nothing; edit the words first.")
    if not any(name.strip() for name in terms["sponsors"]):
        raise UsageError("A sponsor is needed; give the code or name of a delegation.")
    sponsors = delegation_codes(register, terms["sponsors"])
    other, parent = terms.get("alternative_to"), terms.get("parent")
    for named in (other, parent):
        if named is not None:
            register.open_amendment(named)
    return Amendment(
        name,
        terms.get("title", ""),
        sponsors,
        changes,
        terms.get("reason", ""),
        instant(terms.get("at"))[:19] + "Z",
        other,
        parent,
        numbers=terms.get("numbers") or _numbers(register, changes, parent),
    )


def as_tabled(draft: Amendment, name: AmendmentId, at: str) -> Amendment:
    """A draft as it comes before the meeting ``at`` that moment (ISO 8601, UTC): its words, its
    sponsors and its reason as they are now, and nothing of how it came about."""
    return Amendment(
        name,
        draft.title,
        draft.sponsors,
        draft.changes,
        draft.reason,
        at[:19] + "Z",
        draft.alternative_to,
        draft.parent,
        numbers=draft.numbers,
    )


def table_drafts(
    bench: Workbench, drafts: Sequence[AmendmentId], *, why: str = "", by: str = ""
) -> tuple[dict[AmendmentId, AmendmentId], list[tuple[AmendmentId, DraftbenchError]]]:
    """Tables drafts in one act: their words as they are go into a public event, under numbers of
    their own and with the date of now; nothing that was done with them before goes along. One undo
    makes them drafts again. Gives the names of those that are tabled by what they were called, and
    why others cannot be: they build on another draft, or have no sponsor left."""
    names: dict[AmendmentId, AmendmentId] = {}
    made: list[Amendment] = []
    refused: list[tuple[AmendmentId, DraftbenchError]] = []
    for draft in dict.fromkeys(drafts):
        try:
            one = bench.drafts.tabled(draft, bench.next_number + len(made), names)
        except DraftbenchError as error:
            refused.append((draft, error))
        else:
            names[draft] = one.id
            made.append(one)
    if not made:
        return names, refused
    by = by or bench.register.author(dict.fromkeys(one.sponsors[0] for one in made))
    data = [amendment_to_data(one) for one in made]
    kind, payload = "amendments-tabled", dict[str, Any](amendments=data)
    if len(data) == 1:
        kind, payload = "amendment-tabled", {"amendment": data[0]}
    bench.act(kind, payload, by, bench.drafts.mark(names, why, by))
    return names, refused


def without_emptied(
    register: Register, changes: ChangeSet, parent: AmendmentId | None
) -> ChangeSet:
    """The changes with a deletion of each clause that they would leave without words. Raises
    UsageError where they would not leave so what hangs on it."""
    if not emptied(changes):
        return changes
    return deleting_emptied(changes, _text_of(register, changes, parent))


def _numbers(
    register: Register, changes: ChangeSet, parent: AmendmentId | None
) -> dict[ClauseId, str]:
    """What the clauses are called in the text that the changes were made for."""
    text = _text_of(register, changes, parent)
    return {} if text is None else numbers_in(changes, text)


def _text_of(register: Register, changes: ChangeSet, parent: AmendmentId | None) -> Document | None:
    """The text that the changes were made for: the draft, as it is or was, the base, or what the
    ``parent`` would give; None where it is not known."""
    text = ground(register, parent)
    if text.fingerprint == changes.base:
        return text
    return former_texts(register, {changes.base}).get(changes.base)


def delegation_codes(register: Register, names: Sequence[str]) -> tuple[str, ...]:
    """The codes of delegations that are named by code or name (in any of the six languages), each
    once; each of ``names`` may be a list of several. One that does not take part yet but is on the
    list of States and groups is accepted: the act that names it adds it. Raises UsageError for any
    other, with the nearest names."""
    there = {d.code for d in register.delegations}
    codes: list[str] = []
    for name in names:
        if name in there:
            codes.append(name)
            continue
        people = Delegations(register.delegations)
        for piece in people.pieces(name) or (name,):
            found = people.named(piece)
            if found is None:
                raise unknown_delegation(piece, register.delegations)
            codes.append(found.code)
    return tuple(dict.fromkeys(codes))


def ground(register: Register, parent: AmendmentId | None) -> Document:
    """The text that a proposal is made for: the draft, or what the open amendment ``parent`` would
    give. Raises ConflictError where that one has no place."""
    if parent is None:
        return register.draft
    amendment = register.open_amendment(parent)
    text = text_with(amendment, register.states, register.redline)
    if text is None:
        raise ConflictError(
            "{parent} no longer has a place in the draft, so nothing in it can be amended.",
            parent=parent,
        )
    return text


def name_taken(text: str) -> UsageError:
    """That the negotiation has a text of that name."""
    return UsageError(
        "There is a text “{document}” already; give the new one another name.", document=text
    )


def twin_of(state: Negotiation, changes: ChangeSet, terms: Terms) -> Entry | None:
    """The tabled amendment whose sponsors a proposal joins, because it proposes the same for the
    draft, or for what the same parent would give. None where there is none, and where the proposal
    stays apart: by choice, as a draft, as an alternative, or because that one is bound in a
    package."""
    kept = terms.get("apart") or terms.get("draft") or terms.get("alternative_to")
    if kept or not changes.changes:
        return None
    return next(
        (
            entry
            for entry in identical(state, changes, terms.get("parent"))
            if state.package_of(entry.amendment.id) is None
        ),
        None,
    )


def proposed_before(
    state: Negotiation,
    sponsors: Sequence[str],
    changes: ChangeSet,
    joined: Collection[AmendmentId] = (),
    others: Iterable[frozenset[Wish]] = (),
) -> tuple[AmendmentId, ...] | None:
    """The amendments by which these ``sponsors`` (codes) proposed all of ``changes`` already,
    decided or not, so that a paper which is read again tables nothing twice; None where something
    of it is new. ``joined`` are amendments that they are about to join, ``others`` what they want
    in amendments that are about to be tabled."""
    found = place(changes, state.draft, state.redline).changes
    wanted, placed = wishes(changes), frozenset() if found is None else wishes(found)
    left, left_placed = set(wanted), set(placed)
    before: dict[AmendmentId, None] = {}
    own: list[Amendment] = []
    for entry in state.entries:
        one = entry.amendment
        if not (set(sponsors) <= set(one.sponsors) or one.id in joined):
            continue
        own.append(one)
        its, its_placed = wishes(one.changes), _placed(entry, state) or frozenset()
        if its & wanted or its_placed & placed:
            before[one.id] = None
        left -= its
        left_placed -= its_placed
    for wish in tuple(left):
        if several := _by_several(wish, own):
            before |= dict.fromkeys(several)
            left.discard(wish)
    for its in others:
        left -= its
    return tuple(before) if not left or (placed and not left_placed) else None


def printed_before(
    state: Negotiation, sponsors: Sequence[str], changes: ChangeSet
) -> tuple[tuple[str, ...], tuple[AmendmentId, ...]]:
    """Of what a paper prints for several ``sponsors``, who may have proposed it apart: those who
    did not propose it, and the amendments of the others."""
    new: list[str] = []
    before: dict[AmendmentId, None] = {}
    for code in sponsors:
        its = proposed_before(state, (code,), changes) or _going(state, code, changes)
        before |= dict.fromkeys(its)
        new += () if its else (code,)
    return tuple(new), tuple(before)


def _going(state: Negotiation, sponsor: str, changes: ChangeSet) -> tuple[AmendmentId, ...]:
    """The amendments by which a delegation deletes what the clauses hang on that ``changes``
    delete, if they do nothing else: a paper marks all that would go."""
    gone = [one.clause for one in changes.changes if isinstance(one, Deletion)]
    text = next((t for t in (state.draft, state.base) if all(c in t for c in gone)), None)
    if text is None or len(gone) < len(changes.changes):
        return ()
    own = [
        (entry.amendment.id, change.clause)
        for entry in state.entries
        if sponsor in entry.amendment.sponsors
        for change in entry.amendment.changes.changes
        if isinstance(change, Deletion)
    ]
    found = [[name for name, root in own if root in {*text.above(c)}] for c in gone]
    return tuple(name for its in found for name in its) if all(found) else ()


def _by_several(wish: Wish, amendments: Iterable[Amendment]) -> tuple[AmendmentId, ...]:
    """The amendments that want the words of a clause together: a paper shows in one paragraph what
    a delegation proposed in several."""
    clause, edits = wish[1], dict[AmendmentId, tuple[ChangeSet, list[Splice]]]()
    for one in amendments if clause is not None else ():
        own = [c for c in one.changes.changes if isinstance(c, Splice) and c.clause == clause]
        if own:
            edits[one.id] = one.changes, own
    for count in range(2, min(len(edits), _MOST) + 1):
        for some in combinations(edits, count):
            splices = sorted((s for one in some for s in edits[one][1]), key=_place)
            apart = all(one.end <= other.start for one, other in pairwise(splices))
            seen = {edits[one][0].seen[splices[0].clause].text for one in some}
            changes = replace(edits[some[0]][0], changes=tuple(splices))
            if apart and len(seen) == 1 and wish in wishes(changes):
                return some
    return ()


_MOST = 4
"""So many amendments of one delegation to one paragraph are looked at together."""


def _place(splice: Splice) -> tuple[int, int]:
    return splice.start, splice.end


def joining(register: Register, twin: Amendment, terms: Terms) -> dict[str, Any]:
    """What is recorded where more delegations propose what ``twin`` proposes. Raises UsageError
    where they are its sponsors already."""
    codes = delegation_codes(register, terms["sponsors"])
    new = [code for code in codes if code not in twin.sponsors]
    if not new:
        raise UsageError(
            "{twin} ({sponsors}) proposes this already.",
            twin=twin.id,
            sponsors=tuple(twin.sponsors),
        )
    reason = terms.get("reason", "")
    said = {"why": f"{'/'.join(new)}: {reason}"} if reason else {}
    return {"id": twin.id, "sponsors": new, **said}


def identical(
    state: Negotiation, changes: ChangeSet, parent: AmendmentId | None = None
) -> tuple[Entry, ...]:
    """The tabled amendments that propose the same as ``changes`` of the draft, as it is or was, or
    of what the open amendment ``parent`` would give: who proposes it again could join their
    sponsors. It is the same where it was written alike, or comes to the same on the draft of now,
    which has not already what it is to have in other words."""
    if parent is not None:
        return tuple(_to_parent(state, changes, parent))
    return tuple(
        entry
        for entry in _proposing(state, changes, (e for e in state.entries if e.tabled))
        if not (entry.placement is not None and entry.placement.stays)
        and open_parent(entry.amendment, state.states) is None
    )


def _to_parent(state: Negotiation, changes: ChangeSet, parent: AmendmentId) -> Iterator[Entry]:
    """The tabled amendments to an open one that come to the same on what it would give."""
    text = text_with(state.states[parent][0], state.states, state.redline)
    found = None if text is None else place(changes, text).changes
    if text is None or found is None:
        return
    wanted, about = wishes(found, text), subjects(found)
    for entry in state.entries:
        upon = open_parent(entry.amendment, state.states)
        if not entry.tabled or upon is None or upon.id != parent:
            continue
        its = on_its_text(entry.amendment, state.states, state.redline)[1].changes
        if its is not None and subjects(its) == about and wishes(its, text) == wanted:
            yield entry


def rejected_before(state: Negotiation, changes: ChangeSet) -> tuple[Entry, ...]:
    """The rejected amendments that proposed the same as ``changes`` of the draft, as it is or
    was."""
    rejected = [entry for entry in state.entries if entry.status is Status.REJECTED]
    return tuple(_proposing(state, changes, rejected)) if rejected else ()


def rejected_words(entry: Entry) -> str:
    """That a rejected amendment proposed the same as something that is proposed now."""
    return message(
        "{name} ({sponsors}) proposed the same and was rejected.",
        name=entry.amendment.id,
        sponsors=tuple(entry.amendment.sponsors),
    )


def _proposing(state: Negotiation, changes: ChangeSet, entries: Iterable[Entry]) -> Iterator[Entry]:
    """Those of the amendments that were written alike, or come to the same on the draft of now."""
    wanted, about = wishes(changes), subjects(changes)
    found = place(changes, state.draft, state.redline).changes
    for entry in entries:
        own = entry.amendment.changes
        if subjects(own) == about and wishes(own) == wanted:
            yield entry
            continue
        its = None if entry.placement is None else entry.placement.changes
        if found is None or its is None or subjects(its) != subjects(found):
            continue
        if wishes(its, state.draft) == wishes(found):
            yield entry


def _placed(entry: Entry, state: Negotiation) -> frozenset[Wish] | None:
    """What an amendment wants of the draft of now; None where it has no place in it."""
    if entry.placement is None or entry.placement.changes is None:
        return None
    return wishes(entry.placement.changes, state.draft)


def _tabled(status: Status) -> Act:
    def step(register: Register, event: Event) -> Register:
        return register.with_amendment(amendment_from_data(event.payload["amendment"]), status)

    def words(data: Payload) -> str:
        name = data["amendment"]["id"]
        if status is Status.TABLED:
            return message("Tabled {id}", id=name)
        return message("Drafted {id}", id=name)

    return Act(step, words, _Tabling)


def _all_tabled(register: Register, event: Event) -> Register:
    return register.with_amendments(map(amendment_from_data, event.payload["amendments"]))


class _Tabling(ActData):
    amendment: AmendmentData


class _Tablings(ActData):
    amendments: Annotated[list[AmendmentData], Meta(min_length=1)]


ACTS: dict[str, Act] = {
    "amendment-tabled": _tabled(Status.TABLED),
    "amendments-tabled": Act(
        _all_tabled,
        lambda data: message("Tabled {ids}", ids=tuple(one["id"] for one in data["amendments"])),
        _Tablings,
    ),
    "amendment-drafted": _tabled(Status.DRAFT),
}
"""What brings a new amendment, by the kind of its event."""


def must_have_sponsors(register: Register, amendment_id: AmendmentId, step: Step) -> None:
    """Raises UsageError where an amendment that all its sponsors left is to be tabled."""
    amendment, _ = register.known(amendment_id)
    left = any(not one.joined for one in register.course(amendment_id).sponsorships)
    if step in (Step.TABLE, Step.SUBMIT) and left and not amendment.sponsors:
        raise UsageError(
            "{amendment} has no sponsor left; let a delegation join it first.",
            amendment=amendment.id,
        )


# From what a person names or hands in to an amendment: clause names, edited texts.


def clause_named(document: Document, name: str) -> ClauseId:
    """The clause that ``name`` means: its id, or what delegates call it, however they write it
    ("OP 5", "op5", "PP 2 (b)", "13(a)", "OP 12, first sub-paragraph"); "OP 5", "paragraph 5" and
    "5" are one. Raises UsageError where there is none."""
    if name in document:
        return ClauseId(name)
    wanted = squeezed(name)
    called = {clause: squeezed(label) for clause, label in spoken_labels(document).items() if label}
    number = _OPERATIVE.sub("", wanted)
    for likely in ((wanted,), (number, f"op{number}") if number[:1].isdigit() else ()):
        found = [clause for clause, label in called.items() if label in likely]
        if found:
            return found[0]
    raise UsageError(
        "The text has no clause “{name}”; name one as delegates do, like “OP 3” or “PP 2 (b)”.",
        name=name.strip(" .,;:"),
    )


_OPERATIVE = re.compile(r"^(?:op|(?:operative)?para(?:graph)?)(?=\d)")
"""What stands before the number of an operative paragraph, or of one of a text without them."""
_SUBPARAGRAPH = re.compile(r"\b(?P<which>[^\W\d_]+)\s+sub-?paragraph\b", re.IGNORECASE)


def squeezed(name: str) -> str:
    """The name of a clause without what does not count in it: spaces, signs, capitals."""
    counted = _SUBPARAGRAPH.sub(_counted, name)
    return re.sub(r"[\s(),.]", "", counted).casefold()


def _counted(said: re.Match[str]) -> str:
    number = number_of(said["which"].casefold(), "en")
    return f"subparagraph {number}" if number else said[0]


def words_replaced(document: Document, clause: ClauseId, old: str, new: str) -> str:
    """The clause's words with ``old`` (which must occur exactly once) replaced by ``new``, or taken
    out with the space that they would leave."""
    at = words_once(document, clause, old)
    text = document[clause].text
    if not new.strip():
        return splice(text, at, at + len(old), "").text
    return text.text[:at] + new + text.text[at + len(old) :]


def words_once(document: Document, clause: ClauseId, words: str) -> int:
    """Where ``words`` begin in a clause (code point). Raises UsageError where they do not occur
    exactly once."""
    text = document[clause].text.text
    count = text.count(words) if words else 0
    if count != 1:
        label = spoken_labels(document)[clause] or message("the clause")
        msg = (
            message(
                "“{words}” occurs {count} times in {label}; quote words that occur exactly once.",
                words=words,
                count=count,
                label=label,
            )
            if count
            else message(
                "“{words}” does not occur in {label}; quote words that occur exactly once.",
                words=words,
                label=label,
            )
        )
        raise UsageError(msg)
    return text.index(words)
