"""Who acted, event by event: which desk signed it, for whom it acts, and whether the roster lets
that desk do so.

An event is judged by the roster that was in force when it came into the record: what is there
already is not judged anew. Events from before the first roster are under none.
"""

from __future__ import annotations

import hmac
from collections import Counter
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import Path
from typing import Any, NamedTuple

from draftbench.amend.amendment import Delegation
from draftbench.app.amendments.sponsors import Delegations
from draftbench.app.desks.desk import known_desk, seal
from draftbench.app.desks.parallelrosters import ParallelRosters
from draftbench.app.desks.roster import (
    KIND,
    SECRETARIAT_CODE,
    DeskKey,
    Roster,
    RosterDesk,
    roster_from_data,
)
from draftbench.app.history.acts import standing
from draftbench.app.history.joint import LEFT_OUT
from draftbench.errors import DraftbenchError
from draftbench.record.event import Event
from draftbench.record.file import Record
from draftbench.record.order import RECEIVED, ordered, parents
from draftbench.record.signatures import Signature, check_signatures

# Whether the signatures of a record are right. What this desk found right once it notes with the
# signature, sealed by a secret of its own, and does not work out again; what comes with a file from
# somebody else is sealed by nothing that this desk knows, so it is checked here.


class Finding(StrEnum):
    """What a signature is worth."""

    RIGHT = "right"
    WRONG = "wrong"
    WAITING = "waiting"


class Verdict(NamedTuple):
    """What was found of the signature of an event, and the public ``key`` (bytes) of the desk that
    it names."""

    finding: Finding
    key: bytes


"""By the ids of events; those without a signature are not in it."""


def check(
    begins: str, events: Sequence[Event], signatures: Mapping[str, Signature]
) -> dict[str, Verdict]:
    """The verdicts on the signatures of ``events``, of the negotiation whose first event has the id
    ``begins``; every signature is worked out."""
    signed = [(event, signatures[event.id]) for event in events if event.id in signatures]
    full = [(event, one) for event, one in signed if one.sig]
    right = check_signatures(begins, [event for event, _ in full], [one for _, one in full])
    found = {one.event: Verdict(Finding.WAITING, one.key) for _, one in signed}
    for (event, one), is_right in zip(full, right, strict=True):
        found[event.id] = Verdict(Finding.RIGHT if is_right else Finding.WRONG, one.key)
    return found


def of_record(record: Record, *, only: Collection[str] | None = None) -> dict[str, Verdict]:
    """The verdicts on the signatures of a record (``only`` those of the events of these ids). What
    is found right is noted in it, where it can be written."""
    desk = known_desk()
    signatures = record.signatures(only)
    known: dict[str, Verdict] = {}
    for event, one in signatures.items():
        if desk and one.sig and hmac.compare_digest(seal(desk, one), one.checked):
            known[event] = Verdict(Finding.RIGHT, one.key)
    left = {event: one for event, one in signatures.items() if event not in known}
    if not left:
        return known
    found = check(record.begins, record.events(), left)
    fresh = [
        left[event]._replace(checked=left[event].sig)
        for event, verdict in found.items()
        if verdict.finding is Finding.RIGHT
    ]
    if fresh and not record.read_only and record.signer is not None:
        record.keep_signatures(fresh)
    return known | found


@dataclass(frozen=True, slots=True)
class SignedEvents:
    """What a full check of the signatures of a record found: how many events are rightly signed,
    the numbers (from 1) of those whose signature is ``wrong``, and how many have none."""

    right: int = 0
    wrong: tuple[int, ...] = ()
    unsigned: int = 0


def check_signed(path: Path) -> SignedEvents:
    """Works out every signature of the record at ``path``, whatever was noted of it. Raises
    ProjectError where it cannot be read."""
    with Record.view(path) as record:
        events = record.events()
        found = check(record.begins, events, record.signatures())
    numbers = {event.id: number for number, event in enumerate(events, 1)}
    kinds = Counter(one.finding for one in found.values())
    wrong = [numbers[event] for event, one in found.items() if one.finding is Finding.WRONG]
    right = kinds[Finding.RIGHT]
    return SignedEvents(right, tuple(sorted(wrong)), len(events) - right - len(wrong))


CHAIR = "chair"
"""For whom a roster is set, beside the codes of delegations and SECR."""

_NOBODYS = frozenset(
    {RECEIVED, "salvaged", "delegations-joined", "version-named", "text-circulated"}
)
"""What is done for nobody: notes on the record, and that somebody takes part from now on."""
_OWN = frozenset(
    {
        "amendment-tabled",
        "amendments-tabled",
        "amendment-drafted",
        "amendments-imported",
        "sponsors-joined",
        "sponsors-left",
        "comment-made",
        "comment-answered",
        "positions-taken",
        "silence-broken",
        "bracket-explained",
        "division-asked",
        "pinned",
        "unpinned",
        "theme-set",
        "relation-declared",
    }
)
"""What delegations do by themselves: it is done for those that it names, and for who did it."""
_SPONSORS_OWN = frozenset(
    {"amendment-withdrawn", "amendment-submitted", "amendment-returned", "reason-given"}
)
"""What the sponsors of an amendment do with it: it is done for the first of them. All else is done
for the secretariat."""


class Signing(StrEnum):
    """Who signed an event: a desk that the roster knows or this one, another desk, nobody; the
    signature is wrong; or the desk waits for its key."""

    KNOWN = "known"
    UNKNOWN = "unknown"
    MISSING = "unsigned"
    WRONG = "wrong"
    WAITING = "waiting"


@dataclass(frozen=True, slots=True)
class Attribution:
    """Who recorded ``event`` (its id): how it was signed, with which public ``key`` (bytes; empty:
    none), the name of that ``desk`` where it is known, for whom it ``acts_for`` (codes of
    delegations, SECR, or :data:`CHAIR`), and for which of them the desk may not act (``denied``).
    ``is_ruled``: a roster was in force; ``is_own``: this desk signed it; ``founds``: it is the
    first roster; ``is_idle``: it sets a roster that has no effect (another is the first, or it is
    not by a desk of the chair)."""

    event: str
    signing: Signing
    key: bytes
    desk: str
    acts_for: tuple[str, ...]
    denied: tuple[str, ...]
    is_ruled: bool
    is_own: bool
    founds: bool
    is_idle: bool = False

    @property
    def asks(self) -> bool:
        """Whether a person should confirm it before it comes in: the signature is wrong, it brings
        the first roster, or a roster is in force and does not let this desk do that."""
        if self.signing is Signing.WRONG:
            return True
        if self.is_own:
            return False
        unsure = self.signing is not Signing.KNOWN or bool(self.denied)
        return self.founds or (self.is_ruled and unsure)


def attribute(
    events: Sequence[Event],
    verdict: Callable[[str], Verdict | None],
    delegations: Iterable[Delegation],
    *,
    own: DeskKey | None = None,
    only: Collection[str] | None = None,
) -> dict[str, Attribution]:
    """Who recorded each of ``events`` (in the order of the record), or ``only`` those of these ids.

    ``verdict`` gives what was found of the signature of an event by its id, ``delegations`` are
    those that take part, ``own`` is this desk. Payloads may be a stranger's: what cannot be
    understood of them is done for the secretariat.
    """
    purposes = _Purposes(events, delegations)
    changes = dict(reigns(events, verdict, own=own))
    last = [Reign(), *changes.values()][-1]
    names = {} if last.roster is None else {one.key: one.name for one in last.roster.desks.values()}
    if own is not None:
        names.setdefault(own.key, own.name)
    reign = Reign()
    found: dict[str, Attribution] = {}
    for event in events:
        following = changes.get(event.id, reign)
        if only is None or event.id in only:
            given = verdict(event.id)
            founds = following.founder == event.id
            ruling = following.roster if founds else reign.roster
            is_own = own is not None and given is not None and given.key == own.key
            said = _attributed(
                event, given, ruling, purposes.of(event), names, is_own=is_own, founds=founds
            )
            is_idle = event.kind == KIND and event.id not in last.holding
            found[event.id] = replace(said, is_idle=is_idle)
        reign = following
    return found


def _attributed(
    event: Event,
    given: Verdict | None,
    roster: Roster | None,
    acts_for: tuple[str, ...],
    names: Mapping[bytes, str],
    *,
    is_own: bool,
    founds: bool,
) -> Attribution:
    key = b"" if given is None else given.key
    desk = None if roster is None else roster.desks.get(key)
    name = names.get(key, "") if desk is None else desk.name
    signing = _signing(given, is_known=bool(name))
    return Attribution(
        event.id,
        signing,
        key,
        name,
        acts_for,
        tuple(code for code in acts_for if not _may(desk, code)) if roster is not None else (),
        roster is not None,
        is_own and signing is not Signing.WRONG,
        founds,
    )


def _signing(given: Verdict | None, *, is_known: bool) -> Signing:
    if given is None:
        return Signing.MISSING
    if given.finding is Finding.WRONG:
        return Signing.WRONG
    if given.finding is Finding.WAITING:
        return Signing.WAITING
    return Signing.KNOWN if is_known else Signing.UNKNOWN


def _may(desk: RosterDesk | None, code: str) -> bool:
    if desk is None:
        return False
    return desk.chair if code == CHAIR else desk.may_act_for(code)


class _Purposes:
    """For whom events act."""

    def __init__(self, events: Iterable[Event], delegations: Iterable[Delegation]) -> None:
        self._names = Delegations(delegations)
        self._actors: dict[str, tuple[str, ...]] = {}
        self._events = {event.id: event for event in events}
        self._sponsors: dict[str, str] | None = None

    def of(self, event: Event) -> tuple[str, ...]:
        """The codes of the delegations, SECR, or CHAIR; none where it is done for nobody."""
        seen: set[str] = set()
        while event.undoes is not None and event.undoes not in seen:
            seen.add(event.undoes)
            target = self._events.get(event.undoes)
            if target is None:
                return (SECRETARIAT_CODE,)
            event = target
        kind = event.kind
        if kind == KIND:
            return (CHAIR,)
        if kind in _NOBODYS:
            return ()
        if kind in _OWN:
            named = [*_codes(event.payload), *self._actor(event.actor)]
        elif kind in _SPONSORS_OWN:
            named = [*self._sponsored(event.payload), *self._actor(event.actor)]
        else:
            named = []
        codes = tuple(dict.fromkeys(code for code in named if code))
        return codes or (SECRETARIAT_CODE,)

    def _actor(self, actor: str) -> tuple[str, ...]:
        if actor not in self._actors:
            known = self._names.of_author(actor)
            codes = (one.code for one in known.delegations if one.code != SECRETARIAT_CODE)
            self._actors[actor] = tuple(codes) if known.found else ()
        return self._actors[actor]

    def _sponsored(self, payload: Mapping[str, Any]) -> Iterator[str]:
        if self._sponsors is None:
            self._sponsors = {}
            for event in self._events.values():
                for amendment in _amendments(event.payload):
                    name, sponsors = amendment.get("id"), amendment.get("sponsors")
                    if isinstance(name, str) and isinstance(sponsors, list) and sponsors:
                        self._sponsors.setdefault(name, str(sponsors[0]))
        ids = payload.get("ids")
        for one in (payload.get("id"), *(ids if isinstance(ids, list) else ())):
            if isinstance(one, str):
                yield self._sponsors.get(one, SECRETARIAT_CODE)


def _amendments(payload: Mapping[str, Any]) -> Iterator[Mapping[str, Any]]:
    several = payload.get("amendments")
    for one in (payload.get("amendment"), *(several if isinstance(several, list) else ())):
        if isinstance(one, dict):
            yield one


def _codes(payload: Mapping[str, Any]) -> Iterator[str]:
    """The codes of delegations that an act names as those that do it."""
    joined = payload.get("joined")
    holders = [payload, *_amendments(payload), *(joined if isinstance(joined, list) else ())]
    for holder in holders:
        for key in ("sponsors", "codes", "delegations"):
            several = holder.get(key) if isinstance(holder, dict) else None
            for code in several if isinstance(several, list) else ():
                if isinstance(code, str):
                    yield code


# Which desks the acts of a project come from, and those of a file that is to be taken in.


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
    found = of_record(record, only=wanted)
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
    found = of_record(record, only={*_deciding(own), *others})
    brought = check(record.begins, new, signatures)
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
    found = of_record(record, only=_deciding(events))
    return reign_after(events, found.get, own=_own()).roster


def idle_rosters(record: Record) -> tuple[Event, ...]:
    """The events of a record that set a roster and have no effect, in the order of the record: none
    is the first, nor by a desk of the chair. Those that were left out are not among them."""
    events = record.events()
    found = of_record(record, only=_deciding(events))
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


# Which roster is in force. The first roster is whosever sets it. Where several copies had none and
# each set one, that holds which stands first in the order that all copies share
# (:func:`draftbench.record.order.ordered`), however files went round: so everybody who has the same
# events has the same chair. The others, and all rosters by desks that are not the chair's, stay in
# the record and have no effect.

Verdicts = Callable[[str], Verdict | None]
"""What was found of the signature of an event, by its id."""


class Reign(NamedTuple):
    """What is in force once some events are there: the ``roster``, the id of the event that set the
    first one (``founder``), and the ids of those that set one in turn (``holding``)."""

    roster: Roster | None = None
    founder: str = ""
    holding: tuple[str, ...] = ()


def reign_after(events: Sequence[Event], verdict: Verdicts, *, own: DeskKey | None = None) -> Reign:
    """What is in force at the desk ``own`` after ``events`` (in the order of the record)."""
    return [Reign(), *(reign for _, reign in reigns(events, verdict, own=own))][-1]


def reigns(
    events: Sequence[Event], verdict: Verdicts, *, own: DeskKey | None = None
) -> Iterator[tuple[str, Reign]]:
    """What is in force after each event that sets a roster, with the id of that."""
    refused = _refused(events, verdict, own)
    places = [
        place
        for place, event in enumerate(events)
        if event.kind == KIND and event.id not in refused
    ]
    founding = [one for one in places if next_roster(None, events[one], verdict(events[one].id))]
    if len(founding) > 1 and not _saw(events, founding):
        at = {event.id: place for place, event in enumerate(events)}
        wanted = set(founding)
        founding = [at[one.id] for one in ordered(events) if at[one.id] in wanted]

    def following(roster: Roster | None, place: int) -> Roster | None:
        return next_roster(roster, events[place], verdict(events[place].id))

    keys = {one: given.key for one in places if (given := verdict(events[one].id)) is not None}
    parallel = ParallelRosters(events, places, keys, following)
    for number, place in enumerate(places, 1):
        begun = [one for one in founding if one <= place]
        if not begun:
            yield events[place].id, Reign()
            continue
        roster, holding = parallel.after(places[:number], begun[0])
        effective = tuple(events[one].id for one in holding)
        yield events[place].id, Reign(roster, events[begun[0]].id, effective)


def next_roster(roster: Roster | None, event: Event, given: Verdict | None) -> Roster | None:
    """The roster in force after ``event``: another one where it sets one, is rightly signed, and by
    a desk of the chair of the roster before (of its own, where it is the first)."""
    if event.kind != KIND or given is None or given.finding is not Finding.RIGHT:
        return roster
    try:
        new = roster_from_data(event.payload)
    except (LookupError, TypeError, ValueError, AttributeError, DraftbenchError):
        return roster
    return new if (roster or new).is_chair(given.key) else roster


def _saw(events: Sequence[Event], founding: Sequence[int]) -> bool:
    """Whether whoever set the others of these rosters had seen the first: then none is a rival."""
    seeing = {founding[0]}
    for place, above in enumerate(parents(events)):
        if not seeing.isdisjoint(above):
            seeing.add(place)
    return seeing.issuperset(founding)


def _refused(events: Sequence[Event], verdict: Verdicts, own: DeskKey | None) -> set[str]:
    """The rosters that this desk left out when they came in. What other desks leave out, or undo in
    any other way, takes no roster away here."""
    rosters = {event.id for event in events if event.kind == KIND}
    leaving = [e for e in events if e.undoes in rosters and LEFT_OUT in e.payload]
    if not leaving:
        return set()
    counting = {event.id for event in standing(events)}
    return {
        event.undoes or ""
        for event in leaving
        if event.id in counting and _is_own(verdict(event.id), own)
    }


def _is_own(given: Verdict | None, own: DeskKey | None) -> bool:
    if own is None:  # this desk can have no key, so nothing else tells whose it is
        return given is None
    return given is not None and given.key == own.key and given.finding is not Finding.WRONG
