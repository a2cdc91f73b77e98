"""Working side by side: ``draftbench record PROJECT exchange | receive | unfit | again``."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any

from draftbench.app.history import moments, receiving
from draftbench.app.history.joint import Unfit
from draftbench.app.history.olddrafts import sift
from draftbench.app.history.undoing import number_of, told
from draftbench.app.workbench import Workbench
from draftbench.cli.custody import say_old_drafts
from draftbench.cli.opening import project
from draftbench.cli.output import as_json, say
from draftbench.errors import ConflictError
from draftbench.record import Record


def exchange(options: argparse.Namespace) -> int:
    """What was done, as a file."""
    with Record.view(Path(options.project)) as record:
        count = receiving.write_events(record, Path(options.output), since=options.since or "")
        found = sift(record.events())
    if options.json:
        old = {"left_out": list(found.left_out), "kept": list(found.kept)}
        as_json({"output": options.output, "events": count, "old_drafts": old})
    else:
        say(f"{options.output} holds {count} events, and no private note or draft.")
        say_old_drafts(found)
    return 0


def receive(options: argparse.Namespace) -> int:
    """Takes in such a file. Exit code 4 where something does not fit."""
    with project(options.project) as bench:
        came = receiving.receive(bench, Path(options.file), by=options.by)
        if options.json:
            as_json(
                {
                    "new": [event.id for event in came.new],
                    "unfit": [_unfit(bench, one) for one in came.unfit],
                    "united": [{"id": one, "into": into} for into, one in came.united],
                }
            )
        else:
            count = len(came.new)
            are = "event is" if count == 1 else "events are"
            say(f"{count} {are} new and taken in." if count else "Everything in it is here.")
            for into, one in came.united:
                say(f"{one} proposes the same as {into} and was merged into it.")
            _say(bench, came.unfit)
    return ConflictError.exit_code if came.unfit else 0


def unfit(options: argparse.Namespace) -> int:
    """What does not fit and waits for somebody. Exit code 4 where there is something."""
    with project(options.project, view=True) as bench:
        found = receiving.left_out(bench)
        waits = [one for one in found if not one.again]
        if options.json:
            as_json({"unfit": [_unfit(bench, one) for one in found]})
        elif waits:
            _say(bench, tuple(waits))
        else:
            say("Everything that was done fits, or was done again.")
    return ConflictError.exit_code if waits else 0


def again(options: argparse.Namespace) -> int:
    """Does it again, or tables it."""
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
        say(f"Tabled as {made}: {words}." if made else f"Redone: {words}.")
    return 0


def _say(bench: Workbench, found: tuple[Unfit, ...]) -> None:
    for one in found:
        event = one.event
        number = number_of(bench.events, event)
        when = event.at[:16].replace("T", " ")
        words = told(bench.events, event)
        say(f"  Does not fit: event {number} of {when} UTC by {event.actor} ({words}). {one.why}")
    if found:
        say("  “record PROJECT again EVENT” does one again, with --sponsor as an amendment;")
        say("  “amend PROJECT undo EVENT” lets it go.")


def _unfit(bench: Workbench, one: Unfit) -> dict[str, Any]:
    return {
        "event": one.event.id,
        "number": number_of(bench.events, one.event),
        "at": one.event.at,
        "actor": one.event.actor,
        "words": told(bench.events, one.event),
        "why": one.why,
        "again": one.again or None,
    }
