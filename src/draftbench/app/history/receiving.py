"""Working side by side: what was done in one copy of a project goes to another by file.

Whoever works on a copy writes what was done (:func:`write_events`), and somebody else takes it in
(:func:`receive`). Whatever way files go round, all who have the same events see the same
negotiation. What was done in both and does not fit together (the earlier act stands) is left out
and listed (:func:`left_out`) until somebody does it again, tables it as an amendment or takes it
back. Private notes never go along.
"""

from __future__ import annotations

import hashlib
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from draftbench.amend.amendment import AmendmentId
from draftbench.amend.changesets.exchange import amendment_to_data, change_set_from_data
from draftbench.app.amendments.equalproposals import Pair, equal_pairs, unite
from draftbench.app.amendments.tabling import amendment_of
from draftbench.app.history import moments
from draftbench.app.history.acts import ACTS, SECRETARIAT, in_words, standing
from draftbench.app.history.joint import AGAIN, Unfit
from draftbench.app.history.olddrafts import sift
from draftbench.app.history.rebasing import laid_again
from draftbench.app.history.registers import Registers
from draftbench.app.workbench import Workbench
from draftbench.errors import ConflictError, InputError, UsageError
from draftbench.record.event import LINK, Event, instant
from draftbench.record.exchange import Sent, export_events, read_events
from draftbench.record.file import Record
from draftbench.record.order import RECEIVED, seen_by

PROJECT = ".draftbench"
"""The ending of project files."""
_KNOWN = frozenset({*ACTS, "opened", "undone"})


@dataclass(frozen=True, slots=True)
class Received:
    """What came of taking in a file: the events that were ``new``, the acts that do not fit since
    then (``unfit``), how many others came to ``fit`` again, and which amendments that were tabled
    side by side were ``united`` as they propose the same: the second of a pair into the first."""

    new: tuple[Event, ...]
    unfit: tuple[Unfit, ...]
    fit: int = 0
    united: tuple[Pair, ...] = ()


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
        msg = f"Nothing was done after {since}; name an earlier moment, or none for everything."
        raise UsageError(msg)
    export_events(record, out, after, {event.id for event in events} - kept)
    return len(left)


def receive(bench: Workbench, source: Path, *, by: str = "") -> Received:
    """Takes in what was done in another copy: the file that :func:`write_events` made there, or the
    copy itself (a project file), whose private notes stay in it. What is here already is passed
    over; nothing new: nothing happens. Raises InputError where the file is none of these, is of
    another negotiation, builds on what is not here, or cannot be understood; then nothing was
    taken in."""
    return take_in(bench, prepare(bench, source, by=by))


@dataclass(frozen=True, slots=True)
class Prepared:
    """What was worked out beforehand: the ``sent``, the ``source`` and ``by`` whom; the events that
    are ``new``, all that are to be recorded, what follows from them, and after how many events."""

    sent: Sent
    source: str
    by: str
    new: tuple[Event, ...] = ()
    events: tuple[Event, ...] = ()
    registers: Registers | None = None
    after: int = 0


def prepare(bench: Workbench, source: Path, *, by: str = "") -> Prepared:
    """Reads a file and works out what follows from it, for the background: touches nothing. Raises
    as :func:`receive`."""
    return _prepared(bench, _sent(source), source.name, by)


def _sent(source: Path) -> Sent:
    if source.suffix.lower() != PROJECT:
        return read_events(source)
    with Record.view(source) as record:
        if record.damage is not None:
            msg = f"'{source.name}' is damaged; salvage it first, and take in the salvaged copy."
            raise InputError(msg)
        events = record.events()
        kept = tuple((one.name, record.original(one.sha256)) for one in record.originals())
    return Sent(events, kept, events[0].id if events else "")


def _prepared(bench: Workbench, sent: Sent, name: str, by: str) -> Prepared:
    own = bench.record.events()
    known = {event.id for event in own}
    _must_fit(own, known, sent, name)
    new = [event for event in sent.events if event.id not in known]
    if not new:
        return Prepared(sent, name, by)
    events, every = new, [*own, *new]
    if own[-1].id not in {event.id for event in seen_by(every, len(every))}:
        payload = {"file": name, "last": new[-1].id, "events": len(new)}
        id_ = bench.record.next_id()
        events = [*new, Event(id_, instant(), by or SECRETARIAT, RECEIVED, payload)]
    try:
        for event in new:
            in_words(event)
        registers = Registers([*own, *events])
        registers.understood()
    except (LookupError, TypeError, ValueError, AttributeError) as error:
        msg = (
            f"'{name}' holds an act that cannot be understood, so nothing of it was taken in; ask "
            "who sent it to write it again."
        )
        raise InputError(msg) from error
    return Prepared(sent, name, by, tuple(new), tuple(events), registers, len(own))


def take_in(bench: Workbench, prepared: Prepared) -> Received:
    """Records what was prepared; it is prepared again where something was done since."""
    if prepared.registers is not None and prepared.after != len(bench.events):
        prepared = _prepared(bench, prepared.sent, prepared.source, prepared.by)
    if prepared.registers is None:
        if not bench.read_only:
            _keep_files(bench, prepared.sent)
        return Received((), ())
    before, alike = bench.unfit, equal_pairs(bench.state)
    bench.unite(prepared.events, prepared.registers)
    _keep_files(bench, prepared.sent)
    now = bench.unfit
    return Received(
        prepared.new,
        tuple(one for one in waiting(bench) if one.event.id not in before),
        sum(1 for one in before if one not in now),
        unite(bench, _side_by_side(bench, equal_pairs(bench.state) - alike), by=prepared.by),
    )


def _side_by_side(bench: Workbench, pairs: Collection[Pair]) -> tuple[Pair, ...]:
    """Those of the pairs of which nobody had seen the one when tabling the other; whoever had seen
    it kept them apart by choice."""
    if not pairs:
        return ()
    events = bench.events
    places = {
        amendment["id"]: place for place, event in enumerate(events) for amendment in _tabled(event)
    }

    def knew(later: AmendmentId, earlier: AmendmentId) -> bool:
        seen = {event.id for event in seen_by(events, places[later] + 1)}
        return events[places[earlier]].id in seen

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


def _must_fit(own: Sequence[Event], known: set[str], sent: Sent, name: str) -> None:
    if not own or sent.begins != own[0].id:
        msg = (
            f"'{name}' was written from another negotiation; only what was done in a copy of this "
            "project can be taken in."
        )
        raise InputError(msg)
    links = {one[:LINK] for one in known}
    there = known | {event.id for event in sent.events}
    first = sent.events[0] if sent.events else None
    if first is not None and first.id not in known and first.id[-LINK:] not in links:
        msg = (
            f"'{name}' builds on what was done before and is not here; ask for a file from an "
            "earlier moment, or from the beginning."
        )
        raise InputError(msg)
    for event in sent.events:
        if event.kind not in _KNOWN:
            msg = f"'{name}' was made by a newer draftbench; update draftbench to take it in."
            raise InputError(msg)
        if event.undoes is not None and event.undoes not in there:
            msg = f"'{name}' takes back what is not here; ask for a file from the beginning."
            raise InputError(msg)


def _keep_files(bench: Workbench, sent: Sent) -> None:
    """Keeps the files that came along; also those of which only the events came in before."""
    there = {kept.sha256 for kept in bench.record.originals()}
    for title, data in sent.originals:
        if hashlib.sha256(data).hexdigest() not in there:
            bench.record.store_original(title, data)


def left_out(bench: Workbench) -> tuple[Unfit, ...]:
    """The acts that do not fit together with others, in the order of the record; those that were
    done again say by which event."""
    reasons = bench.unfit
    if not reasons:
        return ()
    again = {
        str(event.payload[AGAIN]): event.id
        for event in standing(bench.events)
        if AGAIN in event.payload and event.id not in reasons
    }
    return tuple(
        Unfit(event, reasons[event.id], again.get(event.id, ""))
        for event in bench.events
        if event.id in reasons
    )


def waiting(bench: Workbench) -> tuple[Unfit, ...]:
    """Those of :func:`left_out` that nobody has done again."""
    return tuple(one for one in left_out(bench) if not one.again)


def _open(bench: Workbench, event: Event) -> Unfit:
    found = next((one for one in left_out(bench) if one.event.id == event.id), None)
    if found is None or found.again:
        what = "was done again already" if found is not None else "stands as it was done"
        msg = f"That act {what}; “record PROJECT unfit” lists those that do not fit."
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
        msg = "What it says cannot be understood; take it back instead."
        raise ConflictError(msg) from error


def table_instead(
    bench: Workbench, event: Event, sponsors: Sequence[str], *, reason: str = ""
) -> AmendmentId:
    """Tables the words that did not fit as an amendment of ``sponsors``, so that the meeting
    decides. Raises UsageError where the act changed no words."""
    found = _open(bench, event)
    if not has_words(found):
        msg = "That act changed no words, so there is nothing to table; do it again, or let it go."
        raise UsageError(msg)
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
