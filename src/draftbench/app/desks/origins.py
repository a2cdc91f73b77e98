"""Which desks the acts of a project come from, and those of a file that is to be taken in."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import NamedTuple

from draftbench.amend.amendment import Delegation
from draftbench.app.desks import verdicts
from draftbench.app.desks.attribution import Attribution, attribute
from draftbench.app.desks.desk import known_desk
from draftbench.app.desks.fingerprint import DeskKey
from draftbench.app.desks.roster import KIND, Roster
from draftbench.app.desks.succession import reign_after
from draftbench.app.desks.verdicts import Finding, Verdict
from draftbench.app.history.joint import LEFT_OUT
from draftbench.record.event import Event
from draftbench.record.file import Record
from draftbench.record.signatures import Signature


class Arrival(NamedTuple):
    """What the signatures of a file say of the events that are new in it: the ``signatures`` to
    keep, who recorded each event, by its id, and the rosters that were in force here and have no
    effect then (``idle``)."""

    signatures: tuple[Signature, ...]
    attributions: Mapping[str, Attribution]
    idle: tuple[Event, ...] = ()


NOTHING = Arrival((), {})
"""The arrival of no event."""


def attributions(
    record: Record, delegations: Iterable[Delegation], only: Collection[str] | None = None
) -> dict[str, Attribution]:
    """Who recorded each event of a record, or ``only`` those of these ids."""
    events = record.events()
    wanted = None if only is None else {*only, *_deciding(events)}
    found = verdicts.of_record(record, only=wanted)
    return attribute(events, found.get, delegations, own=_own(), only=only)


def arrival(
    record: Record,
    new: Sequence[Event],
    signatures: Mapping[str, Signature],
    delegations: Iterable[Delegation],
    also: Iterable[str] = (),
) -> Arrival:
    """Checks the ``signatures`` of the ``new`` events that a file brings to a record, and says who
    recorded them, and those events of the record whose ids are in ``also``. Nothing is changed."""
    own = record.events()
    others = set(also)
    found = verdicts.of_record(record, only={*_deciding(own), *others})
    brought = verdicts.check(record.begins, new, signatures)
    known: dict[str, Verdict] = found | brought
    wanted = {event.id for event in new} | others
    said = attribute([*own, *new], known.get, delegations, own=_own(), only=wanted)
    kept = tuple(
        Signature(one.event, one.key, one.sig, one.sig if finding is Finding.RIGHT else b"")
        for event, (finding, _) in brought.items()
        if (one := signatures[event]).sig
    )
    desk = _own()
    before = reign_after(own, known.get, own=desk).holding
    holding = reign_after([*own, *new], known.get, own=desk).holding if before else ()
    idle = tuple(event for event in own if event.id in before and event.id not in holding)
    return Arrival(kept, said, idle)


def roster_of(record: Record) -> Roster | None:
    """The roster in force in a record; None where there is none."""
    events = record.events()
    found = verdicts.of_record(record, only=_deciding(events))
    return reign_after(events, found.get, own=_own()).roster


def idle_rosters(record: Record) -> tuple[Event, ...]:
    """The events of a record that set a roster and have no effect, in the order of the record: none
    is the first, nor by a desk of the chair. Those that were left out are not among them."""
    events = record.events()
    found = verdicts.of_record(record, only=_deciding(events))
    holding = reign_after(events, found.get, own=_own()).holding
    left = {event.undoes for event in events if LEFT_OUT in event.payload}
    return tuple(
        one for one in events if one.kind == KIND and one.id not in holding and one.id not in left
    )


def _deciding(events: Iterable[Event]) -> set[str]:
    """The events on which the roster depends: those that set one, and those that undo one."""
    found: set[str] = set()
    for event in events:
        if event.kind == KIND or event.undoes in found:
            found.add(event.id)
    return found


def _own() -> DeskKey | None:
    desk = known_desk()
    return None if desk is None else desk.public
