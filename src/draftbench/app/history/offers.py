"""What a file from a copy brings, shown before it counts: who did what, and what is doubtful."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, NamedTuple

from draftbench.amend.negotiation import Negotiation
from draftbench.amend.proceedings.statements import TargetKind
from draftbench.amend.proceedings.terms import Stance
from draftbench.amend.registers.register import Register
from draftbench.app.desks.attribution import Attribution, Signing
from draftbench.app.desks.roster import KIND, RosterDesk, roster_from_data
from draftbench.app.history.acts import standing
from draftbench.app.history.joint import LEFT_OUT, Unfit
from draftbench.app.history.undoing import in_all_words
from draftbench.document import ClauseId, spoken_labels
from draftbench.messages import message
from draftbench.record.event import Event
from draftbench.record.order import RECEIVED, Clock, wrong_clocks


class Doubt(StrEnum):
    """Why somebody has to confirm that an act comes in."""

    UNDOES = "undoes"
    """It takes back, or does again, what was here before."""
    DELEGATION = "delegation"
    """It acts for a delegation for which this desk has sent nothing before."""
    CLOCK = "clock"
    """Its time cannot be right."""
    SIGNATURE = "signature"
    """Its signature is wrong."""
    DESK = "desk"
    """The roster does not let the desk that signed it do that, or nobody signed it."""
    ROSTER = "roster"
    """It brings the first roster."""


class Stand(NamedTuple):
    """A position: the ``codes`` of those that take it, their ``stance``, and how that ``on`` which
    they take it is called."""

    codes: tuple[str, ...]
    stance: Stance
    on: str


@dataclass(frozen=True, slots=True)
class Offer:
    """An act that a file brings. ``number`` is its place in the list, from 1; ``words`` what it
    does; ``signed`` by which desk; ``delegations`` the codes of those for whom it acts; ``clock``
    what is wrong with its time; ``left_out``: it came in before and was left out; ``unfit``: why it
    would not count. ``desks`` are those of the roster that it brings, ``position`` what it takes
    on what."""

    number: int
    event: Event
    words: str
    signed: Attribution
    delegations: tuple[str, ...] = ()
    doubts: tuple[Doubt, ...] = ()
    clock: Clock | None = None
    left_out: bool = False
    unfit: str = ""
    desks: tuple[RosterDesk, ...] = ()
    position: Stand | None = None

    @property
    def desk(self) -> str:
        """The desk that signed it, by its key as hex digits; "" where none rightly did."""
        return _desk(self.signed)

    @property
    def is_anothers(self) -> bool:
        """Whether another desk than this one rightly signed it."""
        return bool(self.desk) and not self.signed.is_own


@dataclass(frozen=True, slots=True)
class Outlook:
    """What taking in all that is new would do: ``unfit`` are the acts that would not fit, here or
    in the file, unless another does the same; ``clauses`` names those of the draft that would read
    otherwise, be there, or be gone."""

    unfit: tuple[Unfit, ...] = ()
    clauses: tuple[str, ...] = ()


def offers(
    own: Sequence[Event],
    new: Sequence[Event],
    sent: Collection[str],
    taking: Event,
    register: Register,
    unfit: Mapping[str, str],
    sent_for: Mapping[str, Collection[str]],
    attributions: Mapping[str, Attribution],
) -> tuple[Offer, ...]:
    """The acts of a file, those that were left out before first. ``own`` is what is here, ``new``
    what came, ``sent`` the ids of all that is in the file, ``taking`` the event that they are taken
    in, ``register`` and ``unfit`` what follows from all, ``sent_for`` for whom each desk has acted
    before, ``attributions`` which desk signed an act."""
    known = {event.id: event for event in (*own, *new)}
    here = {event.id for event in own}
    clocks = wrong_clocks([*own, *new, taking])
    names = {one.name: one.code for one in register.delegations}
    heard = {desk: set(codes) for desk, codes in sent_for.items()}
    left_out = {undoing.undoes or "" for undoing in leavings(own)}
    acts = [event for event in own if event.id in left_out and event.id in sent]
    acts += [event for event in new if event.kind != RECEIVED]
    found = []
    for number, event in enumerate(acts, 1):
        signed, codes = attributions[event.id], acted_for(event, names)
        doubts = []
        if event.undoes in here:
            doubts.append(Doubt.UNDOES)
        if not _is_trusted(signed) and not heard.get(_desk(signed), set()).issuperset(codes):
            doubts.append(Doubt.DELEGATION)
        if event.id in clocks:
            doubts.append(Doubt.CLOCK)
        if signed.asks:
            doubts.append(_doubt(signed))
        found.append(
            Offer(
                number,
                event,
                in_all_words(event, known),
                signed,
                codes,
                tuple(doubts),
                clocks.get(event.id),
                event.id in left_out,
                unfit.get(event.id, ""),
                tuple(roster_from_data(event.payload).desks.values()) if event.kind == KIND else (),
                _stand(event, register),
            )
        )
    return tuple(found)


def _stand(event: Event, register: Register) -> Stand | None:
    if event.kind != "positions-taken":
        return None
    data = event.payload
    target = str(data["target"]["id"])
    name = target
    if data["target"]["kind"] == TargetKind.CLAUSE:
        labels = {**spoken_labels(register.base), **spoken_labels(register.draft)}
        name = labels.get(ClauseId(target)) or target
    return Stand(tuple(data["delegations"]), Stance(data["stance"]), name)


def _desk(signed: Attribution) -> str:
    is_right = signed.signing in (Signing.KNOWN, Signing.UNKNOWN)
    return signed.key.hex() if is_right else ""


def _is_trusted(signed: Attribution) -> bool:
    """Whether it is known by its signature that the desk may do that: it is this one, or the roster
    says so."""
    return signed.is_own or (signed.is_ruled and not signed.asks)


def _doubt(signed: Attribution) -> Doubt:
    if signed.signing is Signing.WRONG:
        return Doubt.SIGNATURE
    return Doubt.ROSTER if signed.founds else Doubt.DESK


def leavings(events: Sequence[Event]) -> tuple[Event, ...]:
    """The undoings, still standing, by which acts were left out when they came in."""
    return tuple(
        event
        for event in standing(events)
        if event.undoes is not None and LEFT_OUT in event.payload
    )


def acted_for(event: Event, names: Mapping[str, str]) -> tuple[str, ...]:
    """The codes of the delegations for which an event acts: its actor, and the sponsors of what it
    tables. ``names`` are the codes by the names. Payloads may be a stranger's."""
    codes = names.values()
    actors = (event.actor, *event.actor.split(", "))
    found = {names.get(actor, actor) for actor in actors if actor in names or actor in codes}
    found.update(_sponsors(event.payload))
    return tuple(sorted(found))


def _sponsors(payload: Mapping[str, Any]) -> Iterator[str]:
    several = payload.get("amendments", ())
    tabled = [payload.get("amendment"), *(several if isinstance(several, list) else ())]
    for one in (*tabled, payload):
        codes = one.get("sponsors", ()) if isinstance(one, Mapping) else ()
        yield from (code for code in codes if isinstance(code, str))


def changed_clauses(before: Negotiation, after: Negotiation) -> tuple[str, ...]:
    """How the clauses of the draft are called that read otherwise, are new, or are gone."""
    one, other = before.draft, after.draft
    if one.clauses == other.clauses:
        return ()
    former = {clause.id: (clause.text, clause.parent) for clause in one}
    now = {clause.id: (clause.text, clause.parent) for clause in other}
    changed = [clause for clause in other if former.get(clause.id) != now[clause.id]]
    gone = [clause for clause in one if clause.id not in now]
    labels = {**spoken_labels(one), **spoken_labels(other)}
    return tuple(
        labels[each.id] or message("the {kind}", kind=each.kind) for each in (*changed, *gone)
    )
