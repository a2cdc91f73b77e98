"""Commands on deadlines and silence: ``draftbench negotiate PROJECT deadline`` and ``silence``."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

from draftbench.cli.engine_words import minute
from draftbench.cli.grammar import Acts, Command, by, reasoned
from draftbench.cli.opening import project
from draftbench.cli.output import as_json, say_that

if TYPE_CHECKING:
    from draftbench.app.workbench import Workbench
    from draftbench.document import ClauseId


MOMENT = "a moment with its zone: 2026-01-31T18:00:00Z"
"""What stands for a moment in the help."""


def define(acts: Acts) -> None:
    """Adds the acts deadline and silence."""
    acts.section("Set times")
    due = acts.add("deadline", deadline, "--until 2026-12-31T18:00:00Z")
    _until(due)
    acts.group("silence", "The silence procedure.", _define_silence, "show", "STEP")


def _define_silence(steps: Acts) -> None:
    _until(steps.add("start", start, "--until 2026-12-31T18:00:00Z"))
    ended = steps.add("break", broken, '--by MEX --why "OP 3 is not agreed"')
    by(ended, several=True, required=True)
    reasoned(ended, required=True)
    passed = steps.add("close", close)
    for command in (ended, passed):
        command.option("--silence", "ID", "default: the last one", "")
    seen = steps.add("show", shown)
    seen.option("--at", "TIME", f"as the clock stands then; {MOMENT}")


def _until(command: Command) -> None:
    command.add_argument("--until", required=True, metavar="TIME", help=MOMENT)
    command.many("--clause", "CLAUSE", "only this one (default: the whole text)")
    command.option("--note", "WORDS", "what else to record", "")


def deadline(options: argparse.Namespace) -> None:
    """Set when amendments are due."""
    from draftbench.app.meetings import deadlines
    from draftbench.cli.negotiation import data_of

    with project(options.project) as bench:
        made = deadlines.set_deadline(
            bench, options.until, clauses=_clauses(bench, options), note=options.note
        )
        everything = data_of(bench).everything()["deadlines"]
        found = next(one for one in everything if one["id"] == made)
        if options.json:
            as_json(found)
        else:
            say_that(
                "{made}: amendments are due until {until}.", made=made, until=minute(found["until"])
            )


def start(options: argparse.Namespace) -> None:
    """Begin a silence procedure."""
    from draftbench.app.meetings import deadlines

    with project(options.project) as bench:
        made = deadlines.start_silence(
            bench, options.until, clauses=_clauses(bench, options), note=options.note
        )
        _told(bench, made, options)


def broken(options: argparse.Namespace) -> None:
    """Break the silence."""
    from draftbench.app.meetings import deadlines

    with project(options.project) as bench:
        found = deadlines.break_silence(bench, options.by, why=options.why, silence=options.silence)
        _told(bench, found, options)


def close(options: argparse.Namespace) -> None:
    """Put on record that silence has passed."""
    from draftbench.app.meetings import deadlines

    with project(options.project) as bench:
        _told(bench, deadlines.close_silence(bench, silence=options.silence), options)


def shown(options: argparse.Namespace) -> None:
    """Where the procedures stand."""
    from draftbench.cli.negotiation import data_of, say_silences

    with project(options.project, view=True) as bench:
        data = data_of(bench, options.at, for_people=not options.json).everything()["silences"]
        if options.json:
            as_json({"silences": data})
        elif not data:
            say_that("There is no silence procedure.")
        else:
            say_silences(data)


def _clauses(bench: Workbench, options: argparse.Namespace) -> tuple[ClauseId, ...]:
    from draftbench.app.amendments.tabling import clause_named

    return tuple(clause_named(bench.state.draft, name) for name in options.clause)


def _told(bench: Workbench, silence: str, options: argparse.Namespace) -> None:
    from draftbench.cli.negotiation import data_of, say_silences

    everything = data_of(bench, for_people=not options.json).everything()["silences"]
    found = next(one for one in everything if one["id"] == silence)
    if options.json:
        as_json(found)
    else:
        say_silences([found])
