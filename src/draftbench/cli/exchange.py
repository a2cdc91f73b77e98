"""Working side by side: ``draftbench record PROJECT exchange | receive | unfit | again``."""

from __future__ import annotations

import argparse
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

from draftbench.cli.engine_words import person, term
from draftbench.cli.grammar import Acts, by, sponsors
from draftbench.cli.opening import project
from draftbench.cli.output import as_json, place, say_count, say_line, say_that
from draftbench.errors import ConflictError, UsageError
from draftbench.messages import beside, headed, listed, message, together

if TYPE_CHECKING:
    from draftbench.app.history.joint import Unfit
    from draftbench.app.history.offers import Offer
    from draftbench.app.history.receiving import Prepared, Received
    from draftbench.app.workbench import Workbench
    from draftbench.record.event import Event


MOMENT = (
    "a version's name, the number of an event, its id or the beginning of it, a time "
    "(2026-01-31 or 2026-01-31T09:30, UTC), or now"
)
"""What stands for a moment in the help."""


def define(acts: Acts) -> None:
    """Adds the acts on what was done in copies."""
    acts.section("Copies and desks")
    given = acts.add("exchange", exchange, "today.zip --since 3")
    given.takes("output", "OUT.zip")
    given.set_defaults(endings=(".zip",))
    given.option("--since", "MOMENT", f"what came after: {MOMENT}")
    taken = acts.add("receive", receive, "today.zip --none")
    taken.takes("file", "IN", "what “exchange” wrote, or the copy itself")
    by(taken)
    which = taken.add_mutually_exclusive_group()
    which.add_argument(
        "--confirmed",
        "--yes",
        action="store_true",
        help="take in everything: what is new, what was left out before, and also what undoes or "
        "sets aside acts that are here, acts for a delegation for the first time, is from a desk "
        "that may not do that, or has a time that cannot be right",
    )
    which.add_argument(
        "--only",
        metavar="NUMBERS",
        help="take in these acts of the list (1,3-5); the others are left out and offered again",
    )
    which.add_argument("--none", action="store_true", help="only show the list; take in nothing")
    acts.add("unfit", unfit)
    anew = acts.add("again", again, "12")
    anew.takes("event", "EVENT", "its number, or its id or the beginning")
    sponsors(anew, "table its words as an amendment of this delegation instead")


_CLOCKS = {
    "behind": message("its time is older than that of what its author had seen"),
    "ahead": message("its time is later than the moment at which it was taken in"),
}
_OF_DESK = ("signature", "desk", "roster")


def exchange(options: argparse.Namespace) -> None:
    """Write what was done, for whoever works on a copy; private notes and drafts stay here."""
    from draftbench.app.history import receiving
    from draftbench.app.history.olddrafts import sift
    from draftbench.cli.custody import say_old_drafts
    from draftbench.record import Record

    with Record.view(Path(options.project)) as record:
        count = receiving.write_events(record, Path(options.output), since=options.since or "")
        found = sift(record.events())
    if options.json:
        old = {"left_out": list(found.left_out), "kept": list(found.kept)}
        as_json({"output": options.output, "events": count, "old_drafts": old})
    else:
        say_count(
            "{place} holds {n} event, and no private note or draft.",
            "{place} holds {n} events, and no private note or draft.",
            n=count,
            place=place(options),
        )
        say_old_drafts(found)


def receive(options: argparse.Namespace) -> int:
    """Show and take in what was done in a copy.

    The exit code is 4 where something has to be confirmed first (then nothing is taken in),
    does not fit, or is here with other content."""
    from draftbench.app.history import receiving
    from draftbench.app.history.receiving import Received

    with project(options.project) as bench:
        prepared = receiving.prepare(bench, Path(options.file), by=options.by)
        chosen = _chosen(prepared, options)
        decided = options.confirmed or options.none or chosen is not None
        asks = prepared.is_doubtful and not decided
        leaves = asks or options.none
        came = Received((), ()) if leaves else receiving.take_in(bench, prepared, chosen)
        if options.json:
            as_json(_data(bench, prepared, came, is_taken=not leaves))
        else:
            _say_offers(bench, prepared)
            if asks:
                _ask(prepared)
            elif leaves:
                _say_outlook(prepared)
                say_that("Nothing was taken in.")
            else:
                _say_received(bench, prepared, came)
    needs_somebody = asks or came.unfit or (prepared.altered and not options.none)
    return ConflictError.exit_code if needs_somebody else 0


def _chosen(prepared: Prepared, options: argparse.Namespace) -> frozenset[str] | None:
    """The ids of the acts that were chosen by number, or all; None: no choice was made."""
    if options.only is None:
        return prepared.every if options.confirmed else None
    ids = {offer.number: offer.event.id for offer in prepared.offers}
    numbers = _numbers(options.only)
    wrong = sorted(numbers - ids.keys())
    if wrong:
        msg = (
            message(
                "“{source}” has no act {wrong} in its list; choose from 1 to {last}.",
                source=prepared.source,
                wrong=wrong[0],
                last=len(ids),
            )
            if ids
            else message("“{source}” has no acts in its list.", source=prepared.source)
        )
        raise UsageError(msg)
    return frozenset(ids[number] for number in numbers)


def _numbers(text: str) -> set[int]:
    """The numbers that "1,3-5" means."""
    from draftbench.language.words import list_items

    found: set[int] = set()
    for part in list_items(text.replace("–", "-")) or ("",):
        first, dash, last = part.partition("-")
        ends = (first.strip(), (last if dash else first).strip())
        if not all(each.isdecimal() and len(each) < 8 for each in ends) or int(ends[0]) < 1:
            raise UsageError("“{text}” names no acts; write their numbers as in 1,3-5.", text=text)
        if int(ends[1]) - int(ends[0]) > 1_000_000:
            raise UsageError(
                "“{text}” names too many acts; use --confirmed to take in all.", text=text
            )
        found.update(range(int(ends[0]), int(ends[1]) + 1))
    return found


def _say_offers(bench: Workbench, prepared: Prepared) -> None:
    from draftbench.app.history.undoing import number_of

    if prepared.offers:
        count = len(prepared.offers)
        say_count(
            "{source} brings {n} act:", "{source} brings {n} acts:", n=count, source=prepared.source
        )
    for offer in prepared.offers:
        event = offer.event
        said = headed(person(event.actor), offer.words)
        say_line(together(f"  {offer.number:>3}  {_minute(event)}  ", said))
        for note in (*_particulars(offer), *_notes(offer, is_signed=prepared.is_signed)):
            say_line(together("       ", note))
    for event in prepared.altered:
        say_that(
            "  Altered: event {number} ({minute}, {actor}: {words}) is here with other "
            "content; what is here stays.",
            number=number_of(bench.events, event),
            minute=_minute(event),
            actor=person(event.actor),
            words=_words(bench, event),
        )


def _particulars(offer: Offer) -> Iterator[str]:
    """What an act says that its few words do not."""
    from draftbench.amend.proceedings.terms import STANCES
    from draftbench.app.desks.roster import fingerprint
    from draftbench.cli.desks import codes_in_words

    for desk in offer.desks:
        values = {
            "desk": beside(desk.name, fingerprint(desk.key)[:11]),
            "whom": codes_in_words(desk.acts_for) or message("nobody"),
        }
        yield (
            message("{desk}: a desk of the chair, acts for {whom}.", **values)
            if desk.chair
            else message("{desk}: acts for {whom}.", **values)
        )
    if offer.position is not None:
        codes, stance, on = offer.position
        held = headed(listed(codes), term(STANCES[stance].said))
        yield message("On {on}: {held}.", on=on, held=held)


def _notes(offer: Offer, *, is_signed: bool) -> list[str]:
    """What somebody should know of an act before it comes in, each in a sentence. ``is_signed``:
    others are signed, so that it matters where this one is not."""
    from draftbench.app.desks.attribution import Signing
    from draftbench.app.history.offers import Doubt
    from draftbench.cli.desks import describe_attribution

    found: list[str] = []
    if Doubt.UNDOES in offer.doubts:
        found.append(message("Confirm: it undoes what is here."))
    if Doubt.DELEGATION in offer.doubts:
        codes = listed(offer.delegations)
        found.append(
            message(
                "Confirm: it acts for {codes}, and this desk has not sent that before.", codes=codes
            )
        )
    if offer.clock is not None:
        found.append(message("Confirm: {clocks}.", clocks=_CLOCKS[offer.clock]))
    if any(doubt in _OF_DESK for doubt in offer.doubts):
        found.append(
            message(
                "Confirm: {describe_attribution}",
                describe_attribution=describe_attribution(offer.signed),
            )
        )
    elif offer.is_anothers or (is_signed and offer.signed.signing is Signing.MISSING):
        found.append(describe_attribution(offer.signed))
    if offer.left_out:
        found.append(
            message("It was left out before; choose it with --only, or all with --confirmed.")
        )
    if offer.unfit:
        found.append(message("It would not fit: {unfit}", unfit=offer.unfit))
    return found


def _say_outlook(prepared: Prepared) -> None:
    from draftbench.app.history.undoing import in_all_words
    from draftbench.cli.desks import IDLE

    for one in prepared.displaced:
        words = in_all_words(one.event, {})
        say_that(
            "  Taking in everything would set aside: {actor}: {words}. {why}",
            actor=person(one.event.actor),
            words=words,
            why=one.why,
        )
    for event in prepared.arrival.idle:
        words = in_all_words(event, {})
        say_that(
            "  Taking in everything would set aside: {actor}: {words}. {idle}",
            actor=event.actor,
            words=words,
            idle=IDLE,
        )
    if prepared.outlook.clauses:
        say_that(
            "  Taking in everything would change {clauses}.",
            clauses=tuple(prepared.outlook.clauses),
        )


def _ask(prepared: Prepared) -> None:
    _say_outlook(prepared)
    if not prepared.offers:
        say_that("Nothing was taken in. Ask who sent it what happened to their copy.")
        return
    say_that(
        "Nothing was taken in: something has to be confirmed first. Take in all "
        "with --confirmed, some with --only 1,3-5, or none with --none."
    )


def _say_received(bench: Workbench, prepared: Prepared, came: Received) -> None:
    from draftbench.app.desks.attribution import idle_rosters

    count = came.counted
    are = message("event is") if count == 1 else message("events are")
    if count:
        say_that("{count} {are} new and taken in.", count=count, are=are)
    elif not came.new and not prepared.altered and not came.again:
        still = sum(offer.left_out for offer in prepared.offers)
        if still:
            say_count(
                "Nothing in it is new; {n} act stays left out. Take in all with "
                "--confirmed, or some with --only.",
                "Nothing in it is new; {n} acts stay left out. Take in all with "
                "--confirmed, or some with --only.",
                n=still,
            )
        else:
            say_that("Everything in it is here.")
    if came.again:
        back = len(came.again)
        acts = message("act that was") if back == 1 else message("acts that were")
        say_count(
            "{n} {acts} left out before counts now.",
            "{n} {acts} left out before count now.",
            n=back,
            acts=acts,
        )
    if came.left_out:
        left = len(came.left_out)
        say_count(
            "{n} act is left out, and offered again.",
            "{n} acts are left out, and offered again.",
            n=left,
        )
    for into, one in came.united:
        say_that("{one} proposes the same as {into} and was merged into it.", one=one, into=into)
    if came.clauses:
        say_that("Changed in the draft: {clauses}.", clauses=tuple(came.clauses))
    new = {event.id for event in (*came.new, *prepared.arrival.idle)}
    _say_idle(bench, [event for event in idle_rosters(bench.record) if event.id in new])
    _say(bench, came.unfit)


def _data(
    bench: Workbench, prepared: Prepared, came: Received, *, is_taken: bool
) -> dict[str, Any]:
    from draftbench.app.desks.attribution import idle_rosters
    from draftbench.app.history.undoing import number_of

    return {
        "taken": is_taken,
        "file": prepared.source,
        "new": [event.id for event in came.new],
        "unfit": [_unfit(bench, one) for one in came.unfit],
        "no_effect": [_told(bench, event) for event in idle_rosters(bench.record)],
        "united": [{"id": one, "into": into} for into, one in came.united],
        "left_out": [event.id for event in came.left_out],
        "again": [event.id for event in came.again],
        "changed": list(came.clauses),
        "acts": [_offer(offer) for offer in prepared.offers],
        "altered": [
            {
                "event": event.id,
                "number": number_of(bench.events, event),
                "actor": event.actor,
                "words": _words(bench, event),
            }
            for event in prepared.altered
        ],
        "confirm": prepared.is_doubtful,
        "would_not_fit": [
            {
                "event": one.event.id,
                "actor": one.event.actor,
                "why": one.why,
                "here": one in prepared.displaced,
            }
            for one in prepared.outlook.unfit
        ],
        "would_change": list(prepared.outlook.clauses),
        "would_have_no_effect": [event.id for event in prepared.arrival.idle],
    }


def _offer(offer: Offer) -> dict[str, Any]:
    from draftbench.cli.desks import attribution_data, desk_data

    return {
        "number": offer.number,
        "event": offer.event.id,
        "at": offer.event.at,
        "actor": offer.event.actor,
        "kind": offer.event.kind,
        "words": offer.words,
        "undoes": offer.event.undoes,
        "for": list(offer.delegations),
        "confirm": [doubt.value for doubt in offer.doubts],
        "clock": None if offer.clock is None else offer.clock.value,
        "desk": offer.signed.desk,
        "signature": offer.signed.signing.value,
        "signed": attribution_data(offer.signed),
        "left_out": offer.left_out,
        "desks": [desk_data(desk) for desk in offer.desks],
        "position": _position(offer),
        "unfit": offer.unfit or None,
    }


def _position(offer: Offer) -> dict[str, Any] | None:
    if offer.position is None:
        return None
    codes, stance, on = offer.position
    return {"on": on, "stance": stance.value, "delegations": list(codes)}


def _words(bench: Workbench, event: Event) -> str:
    """What the event of that id is here, in a few words."""
    from draftbench.app.history.undoing import in_all_words

    known = {one.id: one for one in bench.events}
    return in_all_words(known[event.id], known)


def _minute(event: Event) -> str:
    return event.at[:16].replace("T", " ")


def unfit(options: argparse.Namespace) -> int:
    """What was done in copies and does not fit.

    The exit code is 4 where there is something."""
    from draftbench.app.desks.attribution import idle_rosters
    from draftbench.app.history import receiving

    with project(options.project, view=True) as bench:
        found = receiving.left_out(bench)
        waits = [one for one in found if not one.again]
        idle = idle_rosters(bench.record)
        if options.json:
            told_idle = [_told(bench, event) for event in idle]
            as_json({"unfit": [_unfit(bench, one) for one in found], "no_effect": told_idle})
            return ConflictError.exit_code if waits else 0
        _say_idle(bench, idle)
        if waits:
            _say(bench, tuple(waits))
        else:
            say_that("Everything that was done fits, or was done again.")
    return ConflictError.exit_code if waits else 0


def again(options: argparse.Namespace) -> None:
    """Redo what did not fit."""
    from draftbench.app.history import moments, receiving
    from draftbench.app.history.undoing import told

    with project(options.project) as bench:
        event = moments.event_named(bench.events, options.event)
        made = None
        if options.sponsor:
            made = receiving.table_instead(bench, event, options.sponsor, reason=options.reason)
        else:
            receiving.do_again(bench, event)
        words = told(bench.events, event)
    if options.json:
        as_json({"event": event.id, "amendment": made})
    else:
        say_line(
            message("Tabled as {made}: {words}.", made=made, words=words)
            if made
            else message("Redone: {words}.", words=words)
        )


def _say(bench: Workbench, found: tuple[Unfit, ...]) -> None:
    for one in found:
        say_that(
            "  Does not fit: event {number} of {minute} UTC by {actor} ({words}). {why}",
            **_named(bench, one.event),
            why=one.why,
        )
    if found:
        say_that("  “record PROJECT again EVENT” does one again, with --sponsor as an amendment;")
        say_that("  “amend PROJECT undo EVENT” lets it go.")


def _say_idle(bench: Workbench, found: Iterable[Event]) -> None:
    from draftbench.cli.desks import IDLE

    for event in found:
        say_that(
            "  Event {number} of {minute} UTC by {actor} ({words}): {idle}",
            **_named(bench, event),
            idle=IDLE,
        )


def _named(bench: Workbench, event: Event) -> dict[str, Any]:
    """What a sentence about an event says of it."""
    from draftbench.app.history.undoing import number_of, told

    return {
        "number": number_of(bench.events, event),
        "minute": _minute(event),
        "actor": person(event.actor),
        "words": told(bench.events, event),
    }


def _unfit(bench: Workbench, one: Unfit) -> dict[str, Any]:
    return _told(bench, one.event) | {"why": one.why, "again": one.again or None}


def _told(bench: Workbench, event: Event) -> dict[str, Any]:
    from draftbench.app.history.undoing import number_of, told

    return {
        "event": event.id,
        "number": number_of(bench.events, event),
        "at": event.at,
        "actor": event.actor,
        "words": told(bench.events, event),
    }
