"""What each kind of event means: the fold from events to the register.

Kinds and payloads (plain JSON):

    opened             {title, base, files?, remarks?}   the first event: the base text
    source-added       {document, files?, remarks?}  files: what texts were read from, as below;
                       remarks: what the reader was not sure of
    delegations-added  {delegations}   those of the lists of participants
    delegations-joined, delegation-…   :mod:`draftbench.app.meetings.delegations`
    amendment-tabled, -drafted, amendments-tabled   :mod:`draftbench.app.amendments.tabling`
    amendments-imported {files, delegations, amendments, joined, remarks}   one import of files:
                       files [{name, sha256}]; amendments tabled; joined [{id, sponsors, reason}]
                       amendments that got more sponsors; remarks [{code, where, message}] what
                       the import was not sure of
    amendment-accepted, -rejected and all other steps :mod:`draftbench.app.amendments.deciding`
    amendment-modified, -accepted-in-part :mod:`draftbench.app.amendments.adopting`
    recommended                        :mod:`draftbench.app.amendments.recommending`
    sponsors-…, reason-given           :mod:`draftbench.app.amendments.sponsoring`
    package-…                          :mod:`draftbench.app.amendments.packaging`
    amendments-merged, alternatives-declared :mod:`draftbench.app.amendments.uniting`
    conflict-…                         :mod:`draftbench.app.amendments.resolving`
    draft-changed      {what, changes, origins?}     the secretariat writes directly; origins
                       [[text, clause]]: the source clauses that its words were taken from
    pinned, unpinned, theme-set        :mod:`draftbench.app.meetings.decisions`
    relation-declared                  :mod:`draftbench.app.texts.relations`
    rebased                            :mod:`draftbench.app.history.rebasing`
    masthead-set                       :mod:`draftbench.app.exports.stationery`
    vocabulary-changed                 :mod:`draftbench.app.checks.spelling`
    numbers-…, sections-counted        :mod:`draftbench.app.drafts.number_acts`
    version-named                      :mod:`draftbench.app.history.naming`
    text-circulated                    :mod:`draftbench.app.history.circulation`
    salvaged           {source, damage, lost, left, file}   the project was made from a damaged one:
                       its name and what was wrong; lost: numbers of the events that are gone;
                       left [{id, at, actor, kind, why}] events that do not fit without those, which
                       the kept file (its sha256, or null) holds whole
    events-received    {file, last, events, also?} :mod:`draftbench.record.order`
    meeting-…, group-set, positions-taken, clause-decided :mod:`draftbench.app.meetings.proceedings`
    bracket-…                          :mod:`draftbench.app.drafts.bracketing`
    comment-…                          :mod:`draftbench.app.meetings.commenting`
    alternatives-…                     :mod:`draftbench.app.amendments.alternatives`
    deadline-set, silence-…            :mod:`draftbench.app.meetings.deadlines`
    reference-meant                    :mod:`draftbench.app.drafts.referring`
    voting-ordered                     :mod:`draftbench.app.meetings.vote_order`
    vote-recorded, division-asked      :mod:`draftbench.app.meetings.polling`
    roster-set                         :mod:`draftbench.app.desks.roster`
    undone             {left_out?}  takes back the event that it undoes; left_out: the name of the
                       file with which that came, of which it was left out

Any of them may have colours {code: number}: those of the delegations that sponsor something for the
first time (:meth:`~draftbench.amend.registers.register.Register.coloured`).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import reduce
from itertools import groupby
from operator import attrgetter
from typing import Any
from weakref import WeakValueDictionary

from msgspec import field

from draftbench.amend.amendment import AmendmentId
from draftbench.amend.changesets.amendmentdata import (
    AmendmentData,
    AmendmentName,
    ChangeSetData,
    Code,
    DelegationData,
)
from draftbench.amend.changesets.documentdata import (
    Count,
    DocumentData,
    Form,
    Id,
    Name,
    Short,
    Words,
)
from draftbench.amend.changesets.plain_data import (
    amendment_from_data,
    change_set_from_data,
    delegation_from_data,
    unread_amendment,
)
from draftbench.amend.registers.register import Register, opened
from draftbench.amend.stamp import Stamp
from draftbench.app.amendments import (
    adopting,
    alternatives,
    anchoring,
    deciding,
    packaging,
    recommending,
    resolving,
    sponsoring,
    tabling,
    uniting,
)
from draftbench.app.checks import spelling
from draftbench.app.desks import roster
from draftbench.app.drafts import bracketing, number_acts, referring
from draftbench.app.exports import stationery
from draftbench.app.history import circulation, naming, rebasing
from draftbench.app.history.act import (
    SECRETARIAT,
    Act,
    ActData,
    FileData,
    Payload,
    RemarkData,
    SaidData,
)
from draftbench.app.history.joint import MEETINGS, is_joint, meetings_seen, named_apart
from draftbench.app.meetings import (
    commenting,
    deadlines,
    decisions,
    delegations,
    polling,
    proceedings,
    vote_order,
)
from draftbench.app.texts import relations
from draftbench.document import ClauseId, Document, Origin
from draftbench.document.exchange import from_data
from draftbench.errors import ConflictError, DraftbenchError, ProjectError
from draftbench.messages import Message, message, message_from
from draftbench.messages.catalogue import marked
from draftbench.record.event import Event
from draftbench.record.order import RECEIVED, brought_back, ordered

MALFORMED = (LookupError, TypeError, ValueError, AttributeError, ArithmeticError, RecursionError)
"""What a step raises where an event, though of the right form, cannot have been made on the state
that it meets."""
NO_GROUND = message("What it builds on is not there.")
"""Why an act does not fit where no other reason can be given."""


class MisfitError(ConflictError):
    """An ``event`` of several that are folded does not fit what was done before it; the sentence
    says why."""

    def __init__(self, event: Event, why: str) -> None:
        super().__init__(why)
        self.event = event


def standing(events: Sequence[Event]) -> tuple[Event, ...]:
    """The events that count: those that no counting event undoes. An undoing that was itself
    undone does not count, so what it took back counts again."""
    return tuple(reversed([*last_standing(events)]))


def last_standing(events: Sequence[Event]) -> Iterator[Event]:
    """:func:`standing` from the last on; no more events are looked at than are asked for."""
    undone: set[str] = set()
    for event in reversed(events):
        if event.id in undone:
            continue
        if event.undoes is not None:
            undone.add(event.undoes)
        yield event


def acts_of(events: Sequence[Event]) -> list[Event]:
    """The events that count, without the undoings, in the order that everybody shares: what
    :func:`continued` takes. Those whose time was still to come when they were taken in from another
    file have the moment at which that was done; but a meeting keeps the day that was written down,
    for the copies into which it is taken have other such moments."""
    acts = [event for event in standing(ordered(events)) if event.kind != "undone"]
    times = brought_back(events)
    if times:
        acts = [_brought_back(act, times[act.id]) if act.id in times else act for act in acts]
    if elsewhere := meetings_seen(events, acts):
        acts = [_Noted.of(a, meeting=elsewhere[a.id]) if a.id in elsewhere else a for a in acts]
    return acts


@dataclass(frozen=True, slots=True, eq=False)
class _Noted(Event):
    """An act of a copy. ``meeting`` is the name of the one in which it was done, where another one
    is open where it stands; ``by_then`` the moment at which it was done at the latest, where its
    own was still to come then."""

    meeting: str | None = None
    by_then: str = ""

    @classmethod
    def of(cls, act: Event, *, meeting: str | None = None, by_then: str = "") -> _Noted:
        """The act with this known of it."""
        own = (act.id, act.at, act.actor, act.kind, act.payload, act.undoes)
        return cls(*own, meeting=meeting, by_then=by_then)


def _brought_back(act: Event, at: str) -> Event:
    return _Noted.of(act, by_then=at) if act.kind in MEETINGS else replace(act, at=at)


def folded(events: Sequence[Event]) -> Register:
    """The register after all of ``events``.

    Raises ProjectError where they do not begin with the base text, and :class:`MisfitError` where
    one does not fit, be it because an earlier one was taken back. Events of several
    files that do not fit together are left out (:mod:`draftbench.app.history.joint`).
    """
    if not is_joint(events):
        return continued(None, acts_of(events))
    return continued(None, acts_of(named_apart(events)), {})


def continued(
    register: Register | None, acts: Sequence[Event], unfit: dict[str, str] | None = None
) -> Register:
    """The register after more acts; None: from the beginning. Raises as :func:`folded`; where
    ``unfit`` is given, an act that does not fit is left out instead, and gets there (by its id) a
    sentence that says why.

    Amendments that were tabled one after the other enter the register together: each step of it
    costs more than the amendment.
    """
    if register is None and (not acts or acts[0].kind != "opened"):
        raise ProjectError(
            "The project file does not begin with a base text; it was damaged or never finished."
        )
    if register is None:
        register, acts = _begun(acts[0]), acts[1:]
    if unfit is not None:
        for event in acts:
            register = _stepped_if_fit(register, event, unfit)
        return register
    for kind, run in groupby(acts, key=attrgetter("kind")):
        several = list(run)
        together = _tabled(register, several) if kind == "amendment-tabled" else None
        register = reduce(fitted, several, register) if together is None else together
    return register


def _begun(event: Event) -> Register:
    """The register after the first event."""
    try:
        base = _text(event, "base")
        return opened(event.payload["title"], base, replace(base, name="draft"))
    except MALFORMED as error:
        raise MisfitError(event, NO_GROUND) from error


def _tabled(register: Register, events: Sequence[Event]) -> Register | None:
    """The register after amendments were tabled one after the other; None where one does not
    fit."""
    given: dict[str, int] = {}
    try:
        for event in events:
            given.update(event.payload.get("colours", {}))
        return register.with_amendments(
            [unread_amendment(event, _amendment_data) for event in events]
        ).recoloured(register, given)
    except (*MALFORMED, DraftbenchError):
        return None


def _amendment_data(event: Event) -> dict[str, Any]:
    found: dict[str, Any] = event.payload["amendment"]
    return found


def _stepped_if_fit(register: Register, event: Event, unfit: dict[str, str]) -> Register:
    unfit.pop(event.id, None)
    try:
        return fitted(register, event)
    except MisfitError as error:
        unfit[event.id] = str(error)
    return register


_texts: WeakValueDictionary[int, Document] = WeakValueDictionary()
"""The texts of events that are in use, by the identity of the events, which they hold."""


def _text(event: Event, name: str) -> Document:
    """The text in an event, under that name in its payload. It is the same object whenever the
    events are folded again, so that after an undo what is known of it still holds."""
    known = _texts.get(id(event))
    if known is None:
        known = _texts[id(event)] = from_data(event.payload[name])
        vars(known)["event"] = event
    return known


def stepped(register: Register, event: Event) -> Register:
    """The register after one more event. Raises as :func:`folded`; KeyError, TypeError or
    ValueError on a payload of another form."""
    act = ACTS.get(event.kind)
    if act is None:
        raise ProjectError(
            "The project file has an event of a kind that this version does not know ({kind}).",
            kind=event.kind,
        )
    noted = event if isinstance(event, _Noted) else None
    before = register.as_of(noted.by_then or event.at if noted else event.at)
    if noted and noted.meeting is not None:
        before = replace(before, proceedings=before.proceedings.as_acting_in(noted.meeting))
    after = act.step(before, event).made_by(event.id, before)
    after = after.recoloured(before, event.payload.get("colours", {}))
    settled = alternatives.settled(before, after, event)
    if settled.proceedings.acting_in is None:
        return settled
    return replace(settled, proceedings=settled.proceedings.as_acting_in(None))


def fitted(register: Register, event: Event) -> Register:
    """:func:`stepped` for an event of a file. Raises :class:`MisfitError` where it does not fit the
    register, whatever the reason."""
    try:
        return stepped(register, event)
    except DraftbenchError as error:
        raise MisfitError(event, str(error)) from error
    except MALFORMED as error:
        raise MisfitError(event, NO_GROUND) from error


def in_words(event: Event) -> str:
    """The event in a few words: "Accepted am-3"."""
    act = ACTS.get(event.kind)
    return message("The last act") if act is None else act.words(event.payload)


def _source_added(register: Register, event: Event) -> Register:
    return replace(register, sources=(*register.sources, _text(event, "document")))


def _delegations_added(register: Register, event: Event) -> Register:
    return register.with_delegations(delegation_from_data(d) for d in event.payload["delegations"])


def _imported(register: Register, event: Event) -> Register:
    data = event.payload
    register = register.with_delegations(delegation_from_data(d) for d in data["delegations"])
    for amendment in data["amendments"]:
        register = register.with_amendment(amendment_from_data(amendment))
    for joined in data["joined"]:
        register = register.with_sponsors(
            AmendmentId(joined["id"]), joined["sponsors"], joined["reason"]
        )
    return register


def _draft_changed(register: Register, event: Event) -> Register:
    origins = tuple(Origin(text, ClauseId(c)) for text, c in event.payload.get("origins", ()))
    stamp = Stamp(event.actor or SECRETARIAT, (), event.at, origins=origins)
    return register.with_changes(change_set_from_data(event.payload["changes"]), stamp)


_FORMERLY = {
    "edit of {name}": "Edited {name}",
    "taking from {source}": "Took words from {source}",
    "new clause after {name}": "Added a clause after {name}",
    "deletion of {name}": "Deleted {name}",
    "move of {name}": "Moved {name}",
    "level of {clause}": "Changed the level of {clause}",
    "split of {clause}": "Split {clause}",
    "joining of {clause} to {into}": "Joined {clause} to {into}",
    "merge of {names}": "Merged {names}",
    "house rules ({kinds})": "Applied house rules ({kinds})",
    "merging of source clauses": "Combined clauses of the sources",
    "putting {where} into the shape of {shape}": "Put {where} into the shape of {shape}",
    "taking from {source}{shaped}": "Took words from {source}",
    "update of {n} reference": "Updated {n} reference",
    "update of {n} references": "Updated {n} references",
    "replacement of {what} in {where}": marked("Replaced words in {where}"),
    "{called} rejected in a separate vote": "Removed {called}, rejected in a separate vote",
}
"""What files of former versions keep of changes of the draft, and how it is said now."""


def _change_in_words(data: Payload) -> str:
    words = message_from(data["what"])
    if not isinstance(words, Message) or words.template not in _FORMERLY:
        return words
    template, plural = (_FORMERLY.get(one, "") for one in (words.template, words.plural))
    return Message(template, words.values, plural)


class OpenedData(ActData):
    """What the first event says."""

    title: Words
    base: DocumentData
    files: list[FileData] = field(default_factory=list)
    remarks: list[RemarkData] = field(default_factory=list)


class UndoneData(ActData):
    """What an undoing says; ``left_out`` is the file of which the act was left out."""

    left_out: Words = ""


class _Source(ActData):
    document: DocumentData
    files: list[FileData] = field(default_factory=list)
    remarks: list[RemarkData] = field(default_factory=list)


class _Delegations(ActData):
    delegations: list[DelegationData]


class _Joined(Form):
    id: AmendmentName
    sponsors: list[Code]
    reason: Words


class _Import(ActData):
    files: list[FileData]
    delegations: list[DelegationData]
    amendments: list[AmendmentData]
    joined: list[_Joined]
    remarks: list[RemarkData]


class _Change(ActData):
    what: Words | SaidData
    changes: ChangeSetData
    origins: list[tuple[Name, Id]] = field(default_factory=list)


class _Receipt(ActData):
    file: Short
    last: Short
    events: Count
    also: list[Short] = field(default_factory=list)


class _Left(Form):
    id: Short
    at: Short
    actor: Short
    kind: Short
    why: Words


class _Salvage(ActData):
    source: Short
    damage: Words
    lost: list[Count]
    left: list[_Left]
    file: Short | None


ACTS: dict[str, Act] = {
    "source-added": Act(
        _source_added,
        lambda data: message("Added the text {name}", name=data["document"]["name"]),
        _Source,
    ),
    "delegations-added": Act(_delegations_added, delegations.words_of_adding, _Delegations),
    "amendments-imported": Act(
        _imported,
        lambda data: message(
            "Imported {files}", files=tuple(file["name"] for file in data["files"])
        ),
        _Import,
    ),
    "draft-changed": Act(_draft_changed, _change_in_words, _Change),
    **tabling.ACTS,
    **deciding.ACTS,
    **adopting.ACTS,
    **anchoring.ACTS,
    **rebasing.ACTS,
    **recommending.ACTS,
    **sponsoring.ACTS,
    **packaging.ACTS,
    **uniting.ACTS,
    **resolving.ACTS,
    **decisions.ACTS,
    **relations.ACTS,
    **naming.ACTS,
    **circulation.ACTS,
    **stationery.ACTS,
    **spelling.ACTS,
    RECEIVED: Act(
        lambda register, _: register,
        lambda data: message("Took in {file}", file=data["file"]),
        _Receipt,
    ),
    "salvaged": Act(
        lambda register, _: register,
        lambda data: message("Salvaged the project from {source}", source=data["source"]),
        _Salvage,
    ),
    **proceedings.ACTS,
    **delegations.ACTS,
    **bracketing.ACTS,
    **commenting.ACTS,
    **alternatives.ACTS,
    **deadlines.ACTS,
    **vote_order.ACTS,
    **referring.ACTS,
    **number_acts.ACTS,
    **polling.ACTS,
    **roster.ACTS,
}
"""Everything that can be done to a negotiation once it is open, by the kind of its event. Whatever
is here can be undone."""


def tabled_in(event: Event) -> Iterator[int]:
    """The numbers of the amendments that an event tabled; 0 for one that has none in its name."""
    payload = event.payload.get("effect", {}).get("payload", event.payload)
    tabled = list(payload.get("amendments", ()))
    if "amendment" in payload:
        tabled.append(payload["amendment"])
    for amendment in tabled:
        number = str(amendment["id"]).rpartition("-")[2]
        yield int(number) if number.isdecimal() else 0
