"""Steps with amendments, one or several in one act. Kinds of events and their payloads:

    amendment-accepted   {id, changes, superseded?, why?}     changes: as they were placed on the
                         draft, or null; superseded: those kept apart that propose the same
    amendments-accepted  {accepted, why?, package?}   one act on several; accepted: [{id, changes,
                         superseded?, revised?}], each on the draft that the ones before it leave;
                         revised: what the open amendment that it amends proposes from then on
    amendment-submitted, -returned, -tabled-again, -held, -rejected, -withdrawn, -superseded
                         {ids, why?} (in older files {id})

What is not allowed for one of several is not done for that one and said; the others are done. One
undo takes all of them back. Of several that are accepted at once none is picked over its rivals:
those that exclude each other, or others that are open, are left for a decision of their own, and so
are those that are on hold where others are not, with their package.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from copy import copy
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Annotated, Any, TypeVar

from msgspec import Meta, field

from draftbench.amend.amendment import AmendmentId, Status, reading_order
from draftbench.amend.ballots.voting import arranged
from draftbench.amend.changesets.amendmentdata import AmendmentName, ChangeSetData
from draftbench.amend.changesets.building import Arrival
from draftbench.amend.changesets.changes import Insertion
from draftbench.amend.changesets.documentdata import Form, Words
from draftbench.amend.changesets.plain_data import change_set_from_data, change_set_to_data
from draftbench.amend.negotiation import Entry, Negotiation
from draftbench.amend.placement.acknowledging import acknowledged, found_in_base
from draftbench.amend.registers.ledger import Package, binding
from draftbench.amend.registers.register import Adoption, Register, adoption, with_adoption
from draftbench.amend.registers.states import LEADS_TO, TABLED, Moment, Step
from draftbench.amend.registers.subamendments import is_sub
from draftbench.app.amendments.tabling import identical, must_have_sponsors, table_drafts
from draftbench.app.history.act import Act, ActData, Payload, SaidData
from draftbench.compare.normal import folded
from draftbench.errors import ConflictError, DraftbenchError, UsageError
from draftbench.messages import headed, message, message_data, message_from
from draftbench.record.event import Event, instant

if TYPE_CHECKING:
    from draftbench.app.workbench import Workbench


Made = TypeVar("Made")


@dataclass(frozen=True, slots=True)
class Decided:
    """What became of a decision on several amendments: those for which it was ``done``, and why
    it was ``refused`` for the others. ``drafts`` were tabled: what each was called and is called
    now, which is among those that are done."""

    done: tuple[AmendmentId, ...]
    refused: tuple[tuple[AmendmentId, DraftbenchError], ...] = ()
    drafts: tuple[tuple[AmendmentId, AmendmentId], ...] = ()

    def raise_first(self) -> None:
        """Raises the first refusal."""
        for _, error in self.refused:
            raise copy(error)


def accept(
    bench: Workbench,
    amendments: Sequence[AmendmentId],
    *,
    confirmed: bool = False,
    unnamed: bool = False,
    why: str = "",
    by: str = "",
) -> Decided:
    """Accepts amendments, in that order; what they bring stands in that of their proposal. Those
    of a package are accepted together or not at all; of several, or where they are all that there
    are (``unnamed``), those that exclude an open one outside their package are refused.
    ``confirmed``: also where the placing asks for confirmation."""
    moment = Moment(instant(), by, why)
    ordered = _by_proposal(bench.register, amendments)
    adopted, refused = _adopted_of(bench, ordered, confirmed, unnamed, moment)
    if adopted:
        done = [what.amendment for what in adopted]
        same = {one: kept_apart(bench.state, one, done) for one in done}
        bench.act(*_event_of(adopted, why, same), by)
    return Decided(tuple(what.amendment for what in adopted), refused)


def kept_apart(
    state: Negotiation, amendment: AmendmentId, together: Collection[AmendmentId] = ()
) -> tuple[AmendmentId, ...]:
    """The tabled amendments that propose the same as an open one and were kept apart from it, which
    are disposed of once that is adopted: not those that are decided ``together`` with it, are bound
    in a package or have alternatives."""
    entry = state.entry(amendment)
    if entry is None or not entry.tabled or is_sub(entry.amendment):
        return ()
    return tuple(
        one.amendment.id
        for one in identical(state, entry.amendment.changes)
        if one.amendment.id not in (amendment, *together)
        and not one.alternatives
        and state.package_of(one.amendment.id) is None
    )


def _by_proposal(register: Register, amendments: Sequence[AmendmentId]) -> Sequence[AmendmentId]:
    """The amendments; where numbers are frozen, those that bring something to a place in the order
    of their proposal, so that the numbers which they get follow it."""
    if not register.draft.numbering.frozen:
        return amendments
    states = register.states
    bringing = [
        one
        for one in dict.fromkeys(amendments)
        if one in states and any(isinstance(c, Arrival) for c in states[one][0].changes.changes)
    ]
    return arranged(amendments, sorted(bringing, key=reading_order))


def step(
    bench: Workbench,
    taken: Step,
    amendments: Sequence[AmendmentId],
    *,
    why: str = "",
    by: str = "",
) -> Decided:
    """Takes a step that only changes the state: submit, return, table, hold, reject, withdraw,
    supersede. Drafts that are not tabled get names of their own when they are: then those are
    ``done``."""
    if taken not in KINDS:
        raise UsageError(
            "“{taken}” needs more than the names of amendments; use the command for it.",
            taken=taken,
        )
    drafts = bench.drafts.seats
    made = _stepping(bench.register, taken, amendments, Moment(instant(), by, why))
    done = [one for one in made.done if one not in drafts]
    if done:
        data = {"ids": done} | ({"why": message_data(why)} if why else {})
        bench.act(KINDS[taken], data, by)
    refused = list(made.refused)
    own = [one for one in made.done if one in drafts]
    if taken is Step.TABLE:
        names, stuck = table_drafts(bench, own, why=why, by=by)
        return Decided((*done, *names.values()), (*refused, *stuck), tuple(names.items()))
    for units in _by_seat(bench, own):
        try:
            data = {"ids": units} | ({"why": message_data(why)} if why else {})
            bench.act(KINDS[taken], data, by)
            done += units
        except DraftbenchError as error:
            refused += [(one, error) for one in units]
    return Decided(tuple(done), tuple(refused))


def _by_seat(bench: Workbench, drafts: Sequence[AmendmentId]) -> list[list[AmendmentId]]:
    """Drafts in as many acts as are needed: one for each delegation whose they are."""
    units: dict[str, list[AmendmentId]] = {}
    for one in drafts:
        units.setdefault(bench.drafts.seats[one], []).append(one)
    return list(units.values())


def foreseen(
    bench: Workbench,
    taken: Step,
    amendments: Sequence[AmendmentId],
    *,
    confirmed: bool = False,
    unnamed: bool = False,
) -> Decided:
    """What would become of accepting amendments, or of a step that only changes the state; nothing
    is done."""
    moment = Moment(instant())
    if taken is not Step.ACCEPT:
        return _stepping(bench.register, taken, amendments, moment)
    ordered = _by_proposal(bench.register, amendments)
    adopted, refused = _adopted_of(bench, ordered, confirmed, unnamed, moment)
    return Decided(tuple(what.amendment for what in adopted), refused)


_Refused = tuple[tuple[AmendmentId, DraftbenchError], ...]


def rivals_of(
    state: Negotiation, amendment: AmendmentId, together: Sequence[AmendmentId] = ()
) -> tuple[AmendmentId, ...]:
    """The tabled amendments that an open one excludes, that it is an alternative to, or that bring
    the same new clause to another place, where it would stand twice; not those that are decided
    ``together`` with it."""
    entry = state.entry(amendment)
    if entry is None or not entry.open:
        return ()
    named = dict.fromkeys((*entry.competing, *entry.alternatives))
    if new := _new_words(entry):
        named |= {
            other.amendment.id: None
            for other in state.entries
            if other.open and other is not entry and new & _new_words(other)
        }
    others = (state.entry(one) for one in named if one not in together)
    return tuple(one.amendment.id for one in others if one is not None and one.tabled)


def _new_words(entry: Entry) -> frozenset[str]:
    """The words of the clauses that an amendment brings, as far as they count."""
    return frozenset(
        folded(clause.text.plain)
        for change in entry.amendment.changes.changes
        if isinstance(change, Insertion)
        for clause in change.clauses
    )


def _adopted_of(
    bench: Workbench,
    amendments: Sequence[AmendmentId],
    confirmed: bool,
    unnamed: bool,
    moment: Moment,
) -> tuple[list[Adoption], _Refused]:
    """What accepting amendments would do, and what is refused: of several, or ``unnamed`` ones, all
    that have a rival, and those on hold where others are not."""
    register = bench.register
    units = _units(register, amendments)
    contested: dict[AmendmentId, DraftbenchError] = {}
    states = register.states
    several = unnamed or len(set(amendments)) > 1
    for one in amendments:
        entry = bench.state.entry(one)
        if entry is not None and entry.fell_open:
            contested[one] = UsageError(entry.unvoted)
        elif entry is not None and entry.moot is not None and several:
            package = binding(one, register.packages, states)
            contested[one] = _disposed_of(one, entry.moot, package)
    if unnamed or len(units) > 1:
        for unit in units:
            for one in unit:
                if others := rivals_of(bench.state, one, unit):
                    contested[one] = ConflictError(_contest(bench.state, one, others))
        held = {one for one in amendments if one in states and states[one][1] is Status.HELD}
        if not held.issuperset(amendments):
            contested |= {one: _on_hold(one) for one in held}
    return _adopted(register, amendments, confirmed, moment, contested)


def _on_hold(amendment: AmendmentId) -> UsageError:
    return UsageError(
        "{amendment} is on hold; decide on it separately, or table it again first.",
        amendment=amendment,
    )


def _disposed_of(
    amendment: AmendmentId, adopted: AmendmentId, package: Package | None
) -> UsageError:
    if package is not None:
        return UsageError(
            "{amendment} is not put to the vote, because {adopted} was adopted; dissolve the "
            "package “{package}” to decide on the others.",
            amendment=amendment,
            adopted=adopted,
            package=package.name,
        )
    return UsageError(
        "{amendment} is not put to the vote, because {adopted} was adopted; decide on it "
        "separately.",
        amendment=amendment,
        adopted=adopted,
    )


def _contest(state: Negotiation, amendment: AmendmentId, others: Sequence[AmendmentId]) -> str:
    """Why an amendment is not accepted together with others: it excludes them, or is one of several
    that propose the same words."""
    entry = state.entry(amendment)
    excluded = () if entry is None else (*entry.competing, *entry.alternatives)
    rivals = tuple(one for one in others if one in excluded)
    if rivals:
        return message(
            "{amendment} excludes {others}; choose between them, or accept it by itself.",
            amendment=amendment,
            others=rivals,
        )
    return message(
        "{amendment} proposes the same words as {others}; adopting one disposes of the other. "
        "Accept one of them by itself.",
        amendment=amendment,
        others=tuple(others),
    )


def _adopted(
    register: Register,
    amendments: Sequence[AmendmentId],
    confirmed: bool,
    moment: Moment,
    contested: Mapping[AmendmentId, DraftbenchError],
) -> tuple[list[Adoption], _Refused]:
    """What accepting amendments would do, one after the other, and what is refused; those that are
    ``contested`` are, for what that says."""
    adopted: list[Adoption] = []

    def one(state: Register, amendment: AmendmentId) -> tuple[Register, Adoption]:
        if amendment in contested:
            raise copy(contested[amendment])
        what = adoption(state, amendment, confirmed=confirmed)
        return with_adoption(state, what, moment), what

    refused: list[tuple[AmendmentId, DraftbenchError]] = []
    for unit in _units(register, amendments):
        register, made = _together(register, unit, one, refused, Step.ACCEPT)
        adopted += made
    return adopted, tuple(refused)


def _stepping(
    register: Register, taken: Step, amendments: Sequence[AmendmentId], moment: Moment
) -> Decided:
    """For which amendments a step can be taken, and why not for the others."""

    def one(state: Register, amendment: AmendmentId) -> tuple[Register, AmendmentId]:
        must_have_sponsors(state, amendment, taken)
        return state.with_step(amendment, taken, moment), amendment

    done: list[AmendmentId] = []
    refused: list[tuple[AmendmentId, DraftbenchError]] = []
    for unit in _units(register, amendments):
        register, made = _together(register, unit, one, refused, taken)
        done += made
    return Decided(tuple(done), tuple(refused))


def _units(register: Register, amendments: Sequence[AmendmentId]) -> list[tuple[AmendmentId, ...]]:
    """The amendments, each once, those of one package that are all there together."""
    units: dict[tuple[AmendmentId, ...], None] = {}
    for amendment in amendments:
        package = binding(amendment, register.packages, register.states)
        whole = package is not None and set(package.members) <= set(amendments)
        units[package.members if package is not None and whole else (amendment,)] = None
    return list(units)


def _together(
    register: Register,
    unit: tuple[AmendmentId, ...],
    one: Callable[[Register, AmendmentId], tuple[Register, Made]],
    refused: list[tuple[AmendmentId, DraftbenchError]],
    taken: Step,
) -> tuple[Register, list[Made]]:
    """All of a unit or nothing of it."""
    after, made = register, []
    errors: list[tuple[AmendmentId, DraftbenchError]] = []
    for amendment in unit:
        try:
            if taken in (Step.ACCEPT, Step.REJECT):
                must_be_free(register, amendment, unit)
            after, what = one(after, amendment)
        except DraftbenchError as error:
            errors.append((amendment, copy(error)))  # without the frames, which hold the states
        else:
            made.append(what)
    if not errors:
        return after, made
    refused += errors
    failing = {amendment for amendment, _ in errors}
    names = ", ".join(failing)
    for amendment in unit:
        if amendment not in failing:
            msg = message(
                "{amendment} stands or falls with {names}, and that cannot be done for it.",
                amendment=amendment,
                names=names,
            )
            refused.append((amendment, ConflictError(msg)))
    return register, []


def must_be_free(
    register: Register, amendment: AmendmentId, together: Sequence[AmendmentId] = ()
) -> None:
    """Raises ConflictError where an amendment is in a package that is not decided ``together``."""
    package = binding(amendment, register.packages, register.states)
    if package is not None and not set(package.members) <= set(together):
        raise ConflictError(
            "{amendment} stands or falls with the package “{package}” ({members}); "
            "decide on the package, or dissolve it.",
            amendment=amendment,
            package=package.name,
            members=tuple(package.members),
        )


def acceptance(
    register: Register, amendment: AmendmentId, confirmed: bool, why: str, by: str
) -> tuple[str, dict[str, Any]]:
    """The event that accepts one amendment: its kind and payload. Raises what :func:`accept` would
    refuse it for."""
    moment = Moment(instant(), by, why)
    adopted, refused = _adopted(register, (amendment,), confirmed, moment, {})
    Decided((), refused).raise_first()
    return _event_of(adopted, why, {})


def rejection(
    register: Register, amendment: AmendmentId, why: str, by: str
) -> tuple[str, dict[str, Any]]:
    """The event that rejects one amendment: its kind and payload. Raises what :func:`step` would
    refuse it for."""
    _stepping(register, Step.REJECT, (amendment,), Moment(instant(), by, why)).raise_first()
    return KINDS[Step.REJECT], {"ids": [amendment], "why": message_data(why)}


def _event_of(
    adopted: Sequence[Adoption], why: str, same: Mapping[AmendmentId, Sequence[AmendmentId]]
) -> tuple[str, dict[str, Any]]:
    """The event that accepts amendments, and supersedes those that propose the ``same``."""
    said = {"why": message_data(why)} if why else {}
    made = [
        adoption_to_data(what)
        | ({"superseded": list(others)} if (others := same.get(what.amendment)) else {})
        for what in adopted
    ]
    if len(adopted) == 1 and adopted[0].revised is None:
        return "amendment-accepted", made[0] | said
    return "amendments-accepted", {"accepted": made, **said}


def adoption_to_data(what: Adoption) -> dict[str, Any]:
    """An adoption as plain data for an event."""
    data: dict[str, Any] = {
        "id": what.amendment,
        "changes": None if what.changes is None else change_set_to_data(what.changes),
    }
    if what.revised is not None:
        data["revised"] = change_set_to_data(what.revised)
    return data


def adoption_from_data(data: Payload) -> Adoption:
    """The inverse of :func:`adoption_to_data`."""
    changes, revised = data["changes"], data.get("revised")
    return Adoption(
        AmendmentId(data["id"]),
        None if changes is None else change_set_from_data(changes),
        None if revised is None else change_set_from_data(revised),
    )


def moment_of(event: Event) -> Moment:
    """Who acted, when and why."""
    return Moment(event.at, event.actor, message_from(event.payload.get("why", "")))


def _ids(data: Payload) -> list[AmendmentId]:
    return [AmendmentId(one) for one in data.get("ids") or [data["id"]]]


def _accepted(register: Register, event: Event) -> Register:
    return _with_accepted(register, event.payload, moment_of(event))


def _all_accepted(register: Register, event: Event) -> Register:
    for data in event.payload["accepted"]:
        register = _with_accepted(register, data, moment_of(event))
    return register


def _with_accepted(register: Register, data: Payload, moment: Moment) -> Register:
    what = adoption_from_data(data)
    register = as_it_stands(with_adoption(register, what, moment), what)
    said = message("{adopted} proposes the same and was accepted", adopted=what.amendment)
    same = replace(moment, why=headed(said, moment.why))
    for one in map(AmendmentId, data.get("superseded", ())):
        if one in register.states and register.states[one][1] in TABLED:
            register = register.with_superseded(one, what.amendment, same)
    return register


def as_it_stands(register: Register, what: Adoption) -> Register:
    """After ``what`` was accepted: with the words that the base has for it, where people were asked
    about them or nothing else was made, or where it has what was proposed before it came."""
    one = what.amendment
    modified = register.states[one][1] is Status.MODIFIED
    nothing = modified and what.changes is None and what.revised is None
    if not nothing and one not in register.origin.asked:
        made = what.changes is not None or what.revised is not None
        return register if made else found_in_base(register, one)
    return acknowledged(register, one)


def _stepped(taken: Step, words: Callable[[tuple[str, ...]], str]) -> Act:
    def made(register: Register, event: Event) -> Register:
        for amendment in _ids(event.payload):
            if "ids" not in event.payload and register.known(amendment)[1] is LEADS_TO[taken]:
                continue  # older files have it twice
            register = register.with_step(amendment, taken, moment_of(event))
        return register

    return Act(made, lambda data: words(tuple(_ids(data))), _Steps)


KINDS: dict[Step, str] = {
    Step.SUBMIT: "amendment-submitted",
    Step.RETURN: "amendment-returned",
    Step.TABLE: "amendment-tabled-again",
    Step.HOLD: "amendment-held",
    Step.REJECT: "amendment-rejected",
    Step.WITHDRAW: "amendment-withdrawn",
    Step.SUPERSEDE: "amendment-superseded",
}
"""The kind of the event of each step that only changes the state."""


class AdoptionData(Form):
    """An adoption (:func:`adoption_to_data`)."""

    id: AmendmentName
    changes: ChangeSetData | None
    revised: ChangeSetData | None = None


class _Accepted(AdoptionData):
    superseded: list[AmendmentName] = field(default_factory=list)


class _Acceptance(ActData):
    id: AmendmentName
    changes: ChangeSetData | None
    revised: ChangeSetData | None = None
    superseded: list[AmendmentName] = field(default_factory=list)
    why: Words | SaidData = ""


class _Acceptances(ActData):
    accepted: Annotated[list[_Accepted], Meta(min_length=1)]
    why: Words | SaidData = ""
    package: Words = ""


class _Steps(ActData):
    id: AmendmentName | None = None
    ids: list[AmendmentName] = field(default_factory=list)
    why: Words | SaidData = ""

    def __post_init__(self) -> None:
        if not self.ids and self.id is None:
            msg = message("it names no amendment")
            raise ValueError(msg)


ACTS: dict[str, Act] = {
    "amendment-accepted": Act(
        _accepted, lambda data: message("Accepted {ids}", ids=data["id"]), _Acceptance
    ),
    "amendments-accepted": Act(
        _all_accepted,
        lambda data: message("Accepted {ids}", ids=tuple(one["id"] for one in data["accepted"])),
        _Acceptances,
    ),
    "amendment-submitted": _stepped(Step.SUBMIT, lambda ids: message("Submitted {ids}", ids=ids)),
    "amendment-returned": _stepped(
        Step.RETURN, lambda ids: message("Returned {ids} to its sponsors", ids=ids)
    ),
    "amendment-tabled-again": _stepped(
        Step.TABLE, lambda ids: message("Tabled {ids} again", ids=ids)
    ),
    "amendment-held": _stepped(Step.HOLD, lambda ids: message("Put {ids} on hold", ids=ids)),
    "amendment-rejected": _stepped(Step.REJECT, lambda ids: message("Rejected {ids}", ids=ids)),
    "amendment-withdrawn": _stepped(Step.WITHDRAW, lambda ids: message("Withdrew {ids}", ids=ids)),
    "amendment-superseded": _stepped(
        Step.SUPERSEDE, lambda ids: message("Marked {ids} as superseded", ids=ids)
    ),
}
"""What can be done with amendments that are there, by the kind of its event."""
