"""Working side by side: what was done in one copy of a project goes to another by file.

Whoever works on a copy writes what was done (:func:`write_events`), and somebody else takes it in
(:func:`receive`). Whatever way files go round, all who have the same events see the same
negotiation. What was done in both and does not fit together is set aside (what was done in the
longer line of work stands, :func:`draftbench.record.order.ordered`)
and listed (:func:`left_out`) until somebody does it again, tables it as an amendment or takes it
back. Private notes never go along.
"""

from __future__ import annotations

import hashlib
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from draftbench.amend.amendment import AmendmentId
from draftbench.amend.changesets.plain_data import amendment_to_data, change_set_from_data
from draftbench.app.amendments.tabling import amendment_of
from draftbench.app.amendments.uniting import Pair, equal_pairs, unite
from draftbench.app.desks.attribution import NOTHING, Arrival, arrival
from draftbench.app.desks.desk import completed
from draftbench.app.history import moments
from draftbench.app.history.act import SECRETARIAT
from draftbench.app.history.acts import NO_GROUND, acts_of, continued, in_words, standing
from draftbench.app.history.joint import AGAIN, LEFT_OUT, Unfit, named_apart
from draftbench.app.history.offers import Offer, Outlook, changed_clauses, leavings, offers
from draftbench.app.history.olddrafts import sift
from draftbench.app.history.rebasing import laid_again
from draftbench.app.history.registers import Registers
from draftbench.app.history.validity import NEWER, Flaw, broken_line_of, flaw_of
from draftbench.app.imports.batch import check_places
from draftbench.app.workbench import Workbench
from draftbench.errors import ConflictError, DraftbenchError, InputError, UsageError
from draftbench.messages import message
from draftbench.record.event import LINK, Event, instant
from draftbench.record.exchange_file import Sent, export_events, read_events
from draftbench.record.file import Record
from draftbench.record.order import RECEIVED, Clock, parents, seen_by, sight, successor

PROJECT = ".draftbench"
"""The ending of project files."""


@dataclass(frozen=True, slots=True)
class Received:
    """What came of taking in a file: the events that were ``new``, the acts that do not fit since
    then (``unfit``), how many others came to ``fit`` again, which amendments that were tabled side
    by side were ``united`` as they propose the same (the second of a pair into the first), the acts
    that were ``left_out``, those that had been and came in ``again``, and how the ``clauses`` of
    the draft are called that changed."""

    new: tuple[Event, ...]
    unfit: tuple[Unfit, ...]
    fit: int = 0
    united: tuple[Pair, ...] = ()
    left_out: tuple[Event, ...] = ()
    again: tuple[Event, ...] = ()
    clauses: tuple[str, ...] = ()

    @property
    def counted(self) -> int:
        """How many of the new events count: those that were not left out."""
        return len(self.new) - len(self.left_out)


def write_events(record: Record, out: Path, *, since: str = "") -> int:
    """Writes what was done (``since``: after that moment) to a zip at ``out``; gives how many
    events these are. Drafts that are not tabled are not among them, nor those of an older project
    as far as they can be left out (:mod:`.olddrafts`). Raises UsageError where it names no moment
    or nothing came after it, and OutputError."""
    events = record.events()
    after = moments.moment_named(events, since).number if since else 0
    kept = {event.id for event in sift(events).events}
    left = [event for event in events[after:] if event.id in kept]
    if not left:
        raise UsageError(
            "Nothing was done after {since}; name an earlier moment, or none for everything.",
            since=since,
        )
    export_events(record, out, after, completed(record), {event.id for event in events} - kept)
    return len(left)


def receive(bench: Workbench, source: Path, *, by: str = "", confirmed: bool = False) -> Received:
    """Takes in what was done in another copy: the file that :func:`write_events` made there, or the
    copy itself (a project file), whose private notes stay in it. What is here already is passed
    over; nothing new: nothing happens. What does not fit is set aside with its reason, the rest
    comes in, but for what was left out before (:func:`choose`). Raises ConflictError where
    something is doubtful (:attr:`Prepared.is_doubtful`) and not ``confirmed``, InputError where the
    file is none of these, is damaged, made by a newer program or of another negotiation, or builds
    on what is not here; then nothing was taken in."""
    prepared = prepare(bench, source, by=by)
    if prepared.is_doubtful and not confirmed:
        raise ConflictError(
            "“{source}” brings what somebody has to confirm first; nothing was taken "
            "in. Look at what it brings, and choose what is to come in.",
            source=source.name,
        )
    return take_in(bench, prepared)


_NOTHING = Outlook()


@dataclass(frozen=True, slots=True)
class Prepared:
    """What was worked out beforehand: the ``sent``, the ``source`` and ``by`` whom; the events that
    are ``new``, all that are to be recorded, what follows from them, and after how many events.
    ``offers`` are the acts to choose from, ``altered`` the events that are here with other content
    (they stay as they are here), ``outlook`` is what taking in all that is new would do, ``chosen``
    are the ids of the acts that come in (None: all that are new), ``arrival`` says which desks
    signed the acts, ``is_signed`` whether any act of the file or of the project is signed."""

    sent: Sent
    source: str
    by: str
    new: tuple[Event, ...] = ()
    events: tuple[Event, ...] = ()
    registers: Registers | None = None
    after: int = 0
    offers: tuple[Offer, ...] = ()
    altered: tuple[Event, ...] = ()
    outlook: Outlook = _NOTHING
    chosen: frozenset[str] | None = None
    arrival: Arrival = NOTHING
    is_signed: bool = False

    @property
    def displaced(self) -> tuple[Unfit, ...]:
        """The acts that are here and would be set aside by what comes in."""
        new = {event.id for event in self.new}
        return tuple(one for one in self.outlook.unfit if one.event.id not in new)

    @property
    def is_doubtful(self) -> bool:
        """Whether somebody has to confirm that all that is new comes in."""
        doubts = any(offer.doubts for offer in self.offers if not offer.left_out)
        return doubts or bool(self.altered or self.displaced or self.arrival.idle)

    @property
    def all_new(self) -> frozenset[str]:
        """The ids of the acts that did not come in before."""
        return frozenset(o.event.id for o in self.offers if not o.left_out)

    @property
    def every(self) -> frozenset[str]:
        """The ids of all acts, those that were left out before too."""
        return frozenset(o.event.id for o in self.offers)


def prepare(bench: Workbench, source: Path, *, by: str = "") -> Prepared:
    """Reads a file and works out what follows from it, for the background: touches nothing. Raises
    as :func:`receive`, but for what is doubtful."""
    return _prepared(bench, _sent(source), source.name, by)


def _sent(source: Path) -> Sent:
    if source.suffix.lower() != PROJECT:
        return read_events(source)
    with Record.view(source) as record:
        if record.damage is not None:
            raise InputError(
                "“{source}” is damaged; salvage it first, and take in the salvaged copy.",
                source=source.name,
            )
        events = record.events()
        kept = tuple((one.name, record.original(one.sha256)) for one in record.originals())
        signatures = {
            name: one._replace(checked=b"", link=b"") for name, one in record.signatures().items()
        }
    return Sent(events, kept, events[0].id if events else "", signatures)


def _prepared(
    bench: Workbench, sent: Sent, name: str, by: str, chosen: Collection[str] | None = None
) -> Prepared:
    """``chosen`` are the acts that come in; None: all that are new."""
    own = bench.record.events()
    new = check_sent(own, sent, name)
    known = {event.id: event for event in own}
    altered = tuple(e for e in sent.events if e.id in known and known[e.id] != e)
    taking, seen_whole = _taking(bench, own, new, name, by)
    events = [*new] if seen_whole else [*new, taking]
    registers = _foreseen(bench, own, new, events, taking, name)
    if len(registers.events) == len(own) + len(new) + 1:
        events = [*new, taking]
    out = [undoing.undoes or "" for undoing in leavings(own)]
    came = arrival(bench.record, new, sent.signatures, registers.now.delegations, out)
    offered = offers(
        own,
        new,
        {event.id for event in sent.events},
        taking,
        registers.now,
        registers.unfit,
        bench.record.memory.sent_for(),
        came.attributions,
    )
    outlook = Outlook(
        _newly_unfit(bench, registers),
        changed_clauses(bench.state, registers.understood()) if new else (),
    )
    made = Prepared(
        sent,
        name,
        by,
        tuple(new),
        tuple(events),
        registers if new else None,
        len(own),
        offered,
        altered,
        outlook,
        None if chosen is None else frozenset(chosen),
        came,
        any(one.sig for one in (*sent.signatures.values(), *bench.record.signatures().values())),
    )
    undoings = _leavings(own, made, chosen)
    is_ahead = any(o.clock is Clock.AHEAD for o in offered)  # only the taking in can witness it
    if undoings or (new and is_ahead and taking not in events):
        last, further = taking, list[Event]()
        for undoes, data in undoings:
            former = last if new or further else own[-1]
            last = Event(successor(former.id), instant(), by or SECRETARIAT, "undone", data, undoes)
            further.append(last)
        events = [*new, taking, *further] if new else further
        made = replace(made, events=tuple(events), registers=bench.foresee(events))
    return made


def _taking(
    bench: Workbench, own: Sequence[Event], new: Sequence[Event], name: str, by: str
) -> tuple[Event, bool]:
    """The event that others were taken in, and whether the last of them had seen all others and
    all that is here: then it need not be recorded."""
    every = [*own, *new]
    above = parents(every)
    seen = {one for place in range(len(own), len(every)) for one in above[place]}
    tips = [
        event.id for place, event in enumerate(every) if place >= len(own) and place not in seen
    ]
    payload: dict[str, Any] = {"file": name, "last": tips[-1] if tips else "", "events": len(new)}
    if tips[:-1]:
        payload["also"] = tips[:-1]
    seen_whole = len(tips) < 2 and own[-1].id in {e.id for e in seen_by(every, len(every))}
    id_ = bench.record.next_id()
    return Event(id_, instant(), by or SECRETARIAT, RECEIVED, payload), seen_whole


def _foreseen(
    bench: Workbench,
    own: Sequence[Event],
    new: Sequence[Event],
    events: Sequence[Event],
    taking: Event,
    name: str,
) -> Registers:
    """What follows from the events. What does not fit is set aside in it; raises InputError where
    something could not be understood even by whoever did it."""
    try:
        for event in new:
            _must_have_words(event, name)
        tabled = (one for event in new for one in _tabled(event))
        proposed = (change_set_from_data(one["changes"]) for one in tabled)
        check_places(proposed, name, "sent proposals")
        try:
            registers = bench.foresee(events)
        except DraftbenchError:  # made by a program that let more pass than this one
            registers = bench.foresee([*new, taking])
        registers.understood()
    except (LookupError, TypeError, ValueError, AttributeError) as error:
        raise _not_understood(name) from error
    doubtful = [event for event in new if registers.unfit.get(event.id) == NO_GROUND]
    for event in doubtful:
        every = [*own, *new]
        seen = seen_by(every, every.index(event) + 1)
        unfit: dict[str, str] = {}
        continued(None, acts_of(named_apart(seen)), unfit)
        if unfit.get(event.id) == NO_GROUND:
            raise _not_understood(name, event)
    return registers


def _must_have_words(event: Event, name: str) -> None:
    try:
        in_words(event)
    except (LookupError, TypeError, ValueError, AttributeError) as error:
        raise _not_understood(name, event) from error


def _not_understood(name: str, event: Event | None = None) -> InputError:
    if event is None:
        return InputError(
            "“{name}” holds an act that cannot be understood, so nothing of it was "
            "taken in; ask who sent it to write it again.",
            name=name,
        )
    return InputError(
        "Event {event} by {actor} in “{name}” cannot be understood, so nothing of "
        "it was taken in; ask who sent it to write it again.",
        event=event.id[:8],
        actor=event.actor,
        name=name,
    )


def _newly_unfit(bench: Workbench, registers: Registers) -> tuple[Unfit, ...]:
    before, found = bench.unfit, _not_fitting(registers.events, registers.unfit)
    return tuple(one for one in found if not one.again and one.event.id not in before)


def _leavings(
    own: Sequence[Event], made: Prepared, chosen: Collection[str] | None
) -> list[tuple[str, dict[str, Any]]]:
    """What has to be undone, and with which payload, so that of the acts that a file brings those
    that were chosen count and no others."""
    if chosen is None:
        return []
    before = {undoing.undoes: undoing.id for undoing in leavings(own)}
    again = [o.event.id for o in made.offers if o.left_out and o.event.id in chosen]
    out = [o.event.id for o in made.offers if not o.left_out and o.event.id not in chosen]
    return [
        *((before[one], {}) for one in again),
        *((one, {LEFT_OUT: made.source}) for one in out),
    ]


def choose(bench: Workbench, prepared: Prepared, chosen: Collection[str]) -> Prepared:
    """The same with these acts only (ids of :attr:`Prepared.offers`). The others come along, for
    what was done later builds on them, but do not count; they are offered again when they come
    again. For the background."""
    if frozenset(chosen) == prepared.all_new:
        return prepared
    return _prepared(bench, prepared.sent, prepared.source, prepared.by, chosen)


def take_in(
    bench: Workbench, prepared: Prepared, chosen: Collection[str] | None = None
) -> Received:
    """Records what was prepared; it is prepared again where something was done since. ``chosen``:
    as :func:`choose`; where none is chosen, nothing is recorded."""
    if chosen is not None:
        prepared = choose(bench, prepared, chosen)
    chosen = prepared.chosen
    if chosen is not None and not chosen and prepared.offers:
        return Received((), ())
    if prepared.after != len(bench.events):
        prepared = _prepared(bench, prepared.sent, prepared.source, prepared.by, chosen)
    if prepared.registers is None:
        if not bench.read_only:
            _keep_files(bench, prepared.sent)
        return Received((), ())
    before, state, alike = bench.unfit, bench.state, equal_pairs(bench.state)
    theirs = {event.id for event in prepared.new}
    made = {event.id for event in prepared.events if event.id not in theirs}
    bench.unite(prepared.events, prepared.registers, prepared.arrival.signatures, made)
    _keep_files(bench, prepared.sent)
    wanted = prepared.all_new if chosen is None else chosen
    taken = [offer for offer in prepared.offers if offer.event.id in wanted]
    _remember(bench, taken)
    now = bench.unfit
    return Received(
        prepared.new,
        tuple(one for one in waiting(bench) if one.event.id not in before),
        sum(1 for one in before if one not in now),
        unite(bench, _side_by_side(bench, equal_pairs(bench.state) - alike), by=prepared.by),
        tuple(o.event for o in prepared.offers if o not in taken and not o.left_out),
        tuple(o.event for o in taken if o.left_out),
        changed_clauses(state, bench.state),
    )


def _remember(bench: Workbench, taken: Sequence[Offer]) -> None:
    """Remembers for whom each desk acted."""
    known = {desk: set(codes) for desk, codes in bench.record.memory.sent_for().items()}
    size = sum(map(len, known.values()))
    for offer in taken:
        known.setdefault(offer.desk, set()).update(offer.delegations)
    if sum(map(len, known.values())) > size:
        bench.record.memory.keep_sent_for(known)


def _side_by_side(bench: Workbench, pairs: Collection[Pair]) -> tuple[Pair, ...]:
    """Those of the pairs of which nobody had seen the one when tabling the other; whoever had seen
    it kept them apart by choice."""
    if not pairs:
        return ()
    events = bench.events
    concerned = {one for pair in pairs for one in pair}
    places = {
        amendment["id"]: place
        for place, event in enumerate(events)
        for amendment in _tabled(event)
        if amendment["id"] in concerned
    }
    marked = sorted({*places.values()})
    numbers = {place: number for number, place in enumerate(marked)}
    seen = sight(events, marked)

    def knew(later: AmendmentId, earlier: AmendmentId) -> bool:
        one, other = places[later], places[earlier]
        return one == other or bool(seen[one] >> numbers[other] & 1)

    return tuple(
        (one, other)
        for one, other in pairs
        if one in places and other in places and not knew(one, other) and not knew(other, one)
    )


def _tabled(event: Event) -> Iterator[dict[str, Any]]:
    """The amendments that an event tabled."""
    payload = event.payload.get("effect", {}).get("payload", event.payload)
    yield from payload.get("amendments", ())
    if "amendment" in payload:
        yield payload["amendment"]


def _keep_files(bench: Workbench, sent: Sent) -> None:
    """Keeps the files that came along; also those of which only the events came in before."""
    there = {kept.sha256 for kept in bench.record.originals()}
    for title, data in sent.originals:
        if hashlib.sha256(data).hexdigest() not in there:
            bench.record.store_original(title, data)


def left_out(bench: Workbench) -> tuple[Unfit, ...]:
    """The acts that do not fit together with others, in the order of the record; those that were
    done again, or in the same way in another copy, say by which event."""
    return _not_fitting(bench.events, bench.unfit)


def _not_fitting(events: Sequence[Event], reasons: Mapping[str, str]) -> tuple[Unfit, ...]:
    if not reasons:
        return ()
    again: dict[str, str] = {}
    unfit = [event for event in events if event.id in reasons]
    for event in standing(events):
        if event.id in reasons or event.undoes is not None:
            continue
        if AGAIN in event.payload:
            again[str(event.payload[AGAIN])] = event.id
        for one in unfit:
            if one.kind == event.kind and _says(one) == _says(event):
                again[one.id] = event.id
    return tuple(Unfit(one, reasons[one.id], again.get(one.id, "")) for one in unfit)


def _says(event: Event) -> dict[str, Any]:
    """What an act says, whatever else is kept with it."""
    return {name: value for name, value in event.payload.items() if name != "colours"}


def waiting(bench: Workbench) -> tuple[Unfit, ...]:
    """Those of :func:`left_out` that nobody has done again."""
    return tuple(one for one in left_out(bench) if not one.again)


def _open(bench: Workbench, event: Event) -> Unfit:
    found = next((one for one in left_out(bench) if one.event.id == event.id), None)
    if found is None or found.again:
        msg = (
            message(
                "That act was done again already; “record PROJECT unfit” lists those that do not "
                "fit."
            )
            if found is not None
            else message(
                "That act stands as it was done; “record PROJECT unfit” lists those that do not "
                "fit."
            )
        )
        raise UsageError(msg)
    return found


def do_again(bench: Workbench, event: Event) -> None:
    """Does an act that did not fit again, now; a new base text is laid on the draft of now. Raises
    as the act where it still does not."""
    found = _open(bench, event)
    try:
        payload = found.event.payload
        if event.kind == "rebased":
            payload = payload | laid_again(bench, payload)
        bench.act(event.kind, payload | {AGAIN: event.id}, event.actor)
    except (LookupError, TypeError, ValueError, AttributeError) as error:
        raise ConflictError("What it says cannot be understood; take it back instead.") from error


def table_instead(
    bench: Workbench, event: Event, sponsors: Sequence[str], *, reason: str = ""
) -> AmendmentId:
    """Tables the words that did not fit as an amendment of ``sponsors``, so that the meeting
    decides. Raises UsageError where the act changed no words."""
    found = _open(bench, event)
    if not has_words(found):
        raise UsageError(
            "That act changed no words, so there is nothing to table; do it again, or let it go."
        )
    data = found.event.payload
    changes = change_set_from_data(data["changes"])
    terms = {
        "sponsors": tuple(sponsors),
        "reason": reason,
    }
    name = AmendmentId(f"am-{bench.next_number}")
    amendment = amendment_of(bench.public, name, changes, terms)  # type: ignore[arg-type]
    payload = {"amendment": amendment_to_data(amendment), AGAIN: event.id}
    bench.act("amendment-tabled", payload, bench.register.author(amendment.sponsors[:1]))
    return amendment.id


def has_words(one: Unfit) -> bool:
    """Whether an act changed the words of the draft directly."""
    return one.event.kind == "draft-changed"


def check_sent(own: Sequence[Event], sent: Sent, name: str) -> list[Event]:
    """The events of a file of that ``name`` that are new here, in its order. Raises InputError
    where it is of another negotiation, made by a newer program, builds on what is not here, or
    cannot be whole."""
    if not own or sent.begins != own[0].id:
        raise InputError(
            "“{name}” was written from another negotiation; only what was done in a "
            "copy of this project can be taken in.",
            name=name,
        )
    known = {event.id for event in own}
    links = {event.id[:LINK]: event.id for event in reversed(own)}
    is_whole = bool(sent.events) and sent.events[0].id == sent.begins
    new: dict[str, Event] = {}
    for number, event in enumerate(sent.events, 1):
        is_new = event.id not in known
        why = flaw_of(event) or (broken_line_of(event) if is_new else "")
        if why:
            msg = message(
                "Nothing of “{name}” was taken in: {flaw}", name=name, flaw=Flaw(number, event, why)
            )
            advice = "" if why == NEWER else message(" Ask who sent it to write it again.")
            raise InputError(msg + advice)
        if not is_new:
            continue
        if event.undoes is not None and event.undoes not in known and event.undoes not in new:
            raise InputError(
                "“{name}” undoes what is not here; ask for a file from the beginning.",
                name=name,
            )
        has_ground = event.id[-LINK:] in links
        if event.kind == RECEIVED:
            last = event.payload.get("last")
            has_ground = has_ground and (last in known or last in new)
        if not has_ground and not is_whole:  # a whole file may have lost an event in between
            raise InputError(
                "“{name}” builds on what was done before and is not here; ask for a file "
                "from an earlier moment, or from the beginning.",
                name=name,
            )
        if (
            links.setdefault(event.id[:LINK], event.id) != event.id
            or new.get(event.id, event) != event
        ):
            raise InputError(
                "“{name}” has two events of one name (event {number}, {event}, by "
                "{actor}), so it is damaged or altered; ask who sent it to write it again.",
                name=name,
                number=number,
                event=event.id[:LINK],
                actor=event.actor,
            )
        new[event.id] = event
    return [*new.values()]
