"""Commands on deadlines and silence: ``draftbench negotiate PROJECT deadline`` and ``silence``."""

from __future__ import annotations

import argparse

from draftbench.app.amendments.tabling import clause_named
from draftbench.app.meetings import timing
from draftbench.app.workbench import Workbench
from draftbench.cli.negotiation import data_of, say_silences
from draftbench.cli.opening import project
from draftbench.cli.output import as_json, say
from draftbench.document import ClauseId


def deadline(options: argparse.Namespace) -> int:
    """Sets when amendments are due."""
    with project(options.project) as bench:
        made = timing.set_deadline(
            bench, options.until, clauses=_clauses(bench, options), note=options.note
        )
        everything = data_of(bench).everything()["deadlines"]
        found = next(one for one in everything if one["id"] == made)
        if options.json:
            as_json(found)
        else:
            say(f"{made}: amendments are due until {found['until']}.")
    return 0


def start(options: argparse.Namespace) -> int:
    """Begins a silence procedure."""
    with project(options.project) as bench:
        made = timing.start_silence(
            bench, options.until, clauses=_clauses(bench, options), note=options.note
        )
        _told(bench, made, options)
    return 0


def broken(options: argparse.Namespace) -> int:
    """Breaks the silence."""
    with project(options.project) as bench:
        found = timing.break_silence(bench, options.by, why=options.why, silence=options.silence)
        _told(bench, found, options)
    return 0


def close(options: argparse.Namespace) -> int:
    """Puts on record that silence has passed."""
    with project(options.project) as bench:
        _told(bench, timing.close_silence(bench, silence=options.silence), options)
    return 0


def shown(options: argparse.Namespace) -> int:
    """Where the procedures stand."""
    with project(options.project, view=True) as bench:
        data = data_of(bench, options.at).everything()["silences"]
        if options.json:
            as_json({"silences": data})
        elif not data:
            say("There is no silence procedure.")
        else:
            say_silences(data)
    return 0


def _clauses(bench: Workbench, options: argparse.Namespace) -> tuple[ClauseId, ...]:
    return tuple(clause_named(bench.state.draft, name) for name in options.clause)


def _told(bench: Workbench, silence: str, options: argparse.Namespace) -> None:
    everything = data_of(bench).everything()["silences"]
    found = next(one for one in everything if one["id"] == silence)
    if options.json:
        as_json(found)
    else:
        say_silences([found])
