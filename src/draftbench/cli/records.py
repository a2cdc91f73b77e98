"""The history of a negotiation: ``draftbench record PROJECT log | name | versions | show |
compare``."""

from __future__ import annotations

import argparse
from dataclasses import asdict
from typing import TYPE_CHECKING, Any

from draftbench.cli.engine_words import counts as status_counts
from draftbench.cli.engine_words import person
from draftbench.cli.grammar import Acts, by, seen_differences
from draftbench.cli.opening import project
from draftbench.cli.output import as_json, column, say_count, say_line, say_table, say_that
from draftbench.errors import UsageError
from draftbench.messages import beside, listed, message, message_as, together

if TYPE_CHECKING:
    from draftbench.amend.redlines.redline import Redline
    from draftbench.app.desks.attribution import Attribution
    from draftbench.app.history import moments
    from draftbench.app.texts.circulated import Circulated


def define(commands: Acts) -> None:
    """Adds the command record, with the acts of all modules on the record."""
    commands.group("record", "The history of a negotiation, and its file.", _define_acts, "log")


def _define_acts(acts: Acts) -> None:
    from draftbench.cli import custody, exchange, private
    from draftbench.cli.desks import define_roster
    from draftbench.cli.exchange import MOMENT

    acts.section("History")
    seen = acts.add("log", log, "--limit 10")
    seen.option("--since", "MOMENT", f"what came after: {MOMENT}")
    seen.add_argument("--kind", action="append", metavar="KIND", help="only events of this kind")
    seen.add_argument("--limit", type=int, metavar="N", help="only the last N")
    named = acts.add("name", name, '"As circulated"')
    named.takes("name", "NAME")
    named.option("--at", "MOMENT", f"{MOMENT} (the default)", "now")
    by(named)
    acts.add("versions", versions)
    shown = acts.add("show", show, "base")
    shown.takes("moment", "MOMENT", f"{MOMENT}, or base")
    shown.choice("--text", ("draft", "base"), "", "draft")
    both = acts.add("compare", compare, "base now")
    both.takes("left", "A", f"{MOMENT}, or base")
    both.takes("right", "B", "as A")
    seen_differences(both)
    custody.define(acts)
    exchange.define(acts)
    define_roster(acts)
    custody.define_notes(acts)
    private.define(acts)


def log(options: argparse.Namespace) -> None:
    """Everything that happened, and whether it still counts."""
    from draftbench.app.desks.attribution import attributions
    from draftbench.app.history import moments

    if options.limit is not None and options.limit < 1:
        raise UsageError("--limit takes a number from 1.")
    with project(options.project, view=True) as bench:
        events = bench.events
        met = moments.meetings(events)
        since = moments.moment_named(events, options.since).number if options.since else 0
        entries = [
            entry
            for entry in moments.log(events)[since:]
            if not options.kind or entry.event.kind in options.kind
        ][-(options.limit or len(events)) :]
        private = len(moments.private_log(bench))
        shown = {entry.event.id for entry in entries}
        signed = attributions(bench.record, bench.register.delegations, shown)
        unfit = bench.unfit | bench.drafts.unfit
    if options.json:
        listed = [
            _entry(entry, met, signed[entry.event.id], unfit.get(entry.event.id))
            for entry in entries
        ]
        as_json({"events": listed, "total": len(events), "private": private})
        return
    others = [one for one in signed.values() if one.is_ruled or _is_of_another(one)]
    desks = {one.event: _desk(one) for one in signed.values()} if others else {}
    in_meetings = any(met.get(entry.number) for entry in entries)
    meeting = (column("meeting"),) if in_meetings else ()
    say_table(
        (
            column("event"),
            message("time (UTC)"),
            column("who"),
            *meeting,
            *((column("desk"),) if desks else ()),
            column("what"),
            column("id"),
        ),
        (
            (
                str(entry.number),
                _minute(entry.event.at),
                person(entry.event.actor),
                *((met.get(entry.number, ""),) if in_meetings else ()),
                *((desks[entry.event.id],) if desks else ()),
                _words(entry, is_unfit=entry.event.id in unfit),
                entry.event.id[:8],
            )
            for entry in entries
        ),
    )
    if private:
        say_count(
            "{n} act on drafts is private and not listed; “record PROJECT private log” lists it.",
            "{n} acts on drafts are private and not listed; “record PROJECT private log” lists "
            "them.",
            n=private,
        )


def _is_of_another(one: Attribution) -> bool:
    from draftbench.app.desks.attribution import Signing

    return one.signing in (Signing.UNKNOWN, Signing.WRONG)


def _desk(one: Attribution) -> str:
    """Which desk signed an event, in a word or two."""
    from draftbench.app.desks.attribution import Signing
    from draftbench.app.desks.roster import fingerprint

    match one.signing:
        case Signing.KNOWN:
            idle, denied = message("no effect"), message("may not")
            return beside(one.desk, idle if one.is_idle else denied if one.denied else "")
        case Signing.UNKNOWN:
            return message("unknown: {fingerprint}", fingerprint=fingerprint(one.key)[:11])
        case Signing.WRONG:
            return message("WRONG SIGNATURE")
    return message("not signed")


def _words(entry: moments.LogEntry, *, is_unfit: bool) -> str:
    from draftbench.app.history.joint import LEFT_OUT

    undone = (
        message(" (undone by {undone_by})", undone_by=entry.undone_by) if entry.undone_by else ""
    )
    clock = message(" (its clock is {clock})", clock=entry.clock) if entry.clock else ""
    left = message(" (left out)") if LEFT_OUT in entry.event.payload else ""
    aside = message(" (does not fit)") if is_unfit else ""
    return together(entry.in_words, left, undone, aside, clock)


def _entry(
    entry: moments.LogEntry, met: dict[int, str], signed: Attribution, unfit: str | None
) -> dict[str, Any]:
    from draftbench.app.history.joint import LEFT_OUT
    from draftbench.cli.desks import attribution_data

    event = entry.event
    return {
        "number": entry.number,
        "id": event.id,
        "at": event.at,
        "actor": event.actor,
        "meeting": met.get(entry.number, ""),
        "kind": event.kind,
        "words": entry.in_words,
        "undoes": event.undoes,
        "counts": entry.undone_by is None and unfit is None,
        "undone_by": entry.undone_by,
        "unfit": unfit,
        "signed": attribution_data(signed),
        "clock": None if entry.clock is None else entry.clock.value,
        "left_out": entry.event.payload.get(LEFT_OUT),
    }


def name(options: argparse.Namespace) -> None:
    """Give a moment a name: “Rev.1 as circulated”."""
    from draftbench.app.history import moments

    with project(options.project) as bench:
        version = moments.name_version(bench, options.name, at=options.at, by=options.by)
    if options.json:
        as_json(asdict(version))
    else:
        say_that(
            "“{version}” is the negotiation as it was after event {version2}.",
            version=version.name,
            version2=version.number,
        )


def versions(options: argparse.Namespace) -> None:
    """The versions that others may have: the base, new base texts, named moments, exports."""
    from draftbench.app.texts.circulated import files_of, list_versions

    with project(options.project, view=True) as bench:
        found = list_versions(bench.events)
        files = files_of(bench.events, found)
    both = list(zip(found, files, strict=True))
    if options.json:
        as_json({"versions": [version_data(one) | {"files": names} for one, names in both]})
        return
    say_table(
        (
            column("no."),
            column("version"),
            column("what"),
            message("since (UTC)"),
            column("clauses"),
            column("files"),
        ),
        (
            (
                *(str(listed), one.name, KINDS[one.kind], _minute(one.at)),
                *(str(len(one.text)), ", ".join(names)),
            )
            for listed, (one, names) in enumerate(both, 1)
        ),
    )


KINDS = {
    "base": message("base text"),
    "revision": message("new base text"),
    "named": message_as("named", "a version"),
    "export": message_as("export", "a version"),
    "moment": message_as("moment", "a version"),
    "draft": message_as("draft", "a version"),
}
"""How a version came about, in a word or two."""


def version_data(one: Circulated) -> dict[str, Any]:
    """A version as JSON."""
    return {
        "name": one.name,
        "kind": one.kind.value,
        "number": one.number,
        "at": one.at,
        "by": one.by,
        "event": one.event,
        "clauses": len(one.text),
    }


def show(options: argparse.Namespace) -> None:
    """The text and the amendments at any past moment."""
    from draftbench.amend.negotiation import state_counts
    from draftbench.app.history import moments
    from draftbench.app.history.naming import BASE, NOW
    from draftbench.app.texts.circulated import Kind, sent_version
    from draftbench.cli.texts import document_data, say_document
    from draftbench.document import printed_labels

    with project(options.project, view=True) as bench:
        events = bench.events
        base = options.moment.casefold() == BASE
        sent = sent_version(events, options.moment)
        wanted = str(sent.number) if sent is not None else NOW if base else options.moment
        moment = moments.moment_named(events, wanted)
        state = moments.state_at(events, moment.number)
        last = events[moment.number - 1]
        names = [v.name for v in moments.versions(events) if v.number == moment.number]
    is_base = base or (sent is not None and sent.kind is Kind.REVISION)
    text = BASE if is_base else options.text
    document = state.base if text == BASE else state.draft
    counts = state_counts(state.entries)
    if options.json:
        as_json(
            {
                "moment": {
                    "number": moment.number,
                    "event": last.id,
                    "at": last.at,
                    "versions": names,
                },
                "title": state.title,
                "text": text,
                **document_data(document, printed_labels(document)),
                "amendments": counts,
                "sources": [source.name for source in state.sources],
            }
        )
        return
    values = {"moment": moment.number, "count": len(events), "minute": _minute(last.at)}
    say_line(
        message("The base text, as it is after event {moment} of {count}:", **values)
        if text == BASE
        else message(
            "After event {moment} of {count}, {minute} UTC, {names}:", **values, names=listed(names)
        )
        if names
        else message("After event {moment} of {count}, {minute} UTC:", **values)
    )
    say_document(document)
    say_line()
    say_that("Amendments: {tabled}.", tabled=status_counts(counts) if counts else message("none"))


def compare(options: argparse.Namespace) -> int:
    """The draft at two moments, one against the other.

    The exit code is 1 where they differ, as that of “compare”."""
    from draftbench.app.history.development import compare_stages, redline_between, stage
    from draftbench.app.texts.files import keep_sources
    from draftbench.cli.comparisons import deliver, output_of

    output = output_of(options)
    if output is not None:
        keep_sources(output, (options.project,))
    with project(options.project, view=True) as bench:
        events, state = bench.events, bench.state
    left, right = stage(events, options.left), stage(events, options.right)

    def redline() -> Redline:
        return redline_between(events, left, right)

    found = compare_stages(left, right)
    return deliver([found], options, redline, state.base, masthead=state.masthead)


def _minute(at: str) -> str:
    return at[:16].replace("T", " ")
