"""The private line under a passphrase: ``draftbench record PROJECT private status | log | lock |
unlock | passphrase``. A passphrase is asked for, or read from a file; it is never an argument."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

from draftbench.cli.engine_words import person
from draftbench.cli.grammar import Acts
from draftbench.cli.opening import project
from draftbench.cli.output import as_json, column, in_words, say_line, say_table, say_that
from draftbench.errors import UsageError
from draftbench.messages import beside, message, message_as

if TYPE_CHECKING:
    from draftbench.app import passphrases
    from draftbench.app.history import moments
    from draftbench.app.workbench import Workbench


def define(acts: Acts) -> None:
    """Adds the act private and its ways."""
    acts.group(
        "private",
        "Private drafts and notes under a passphrase, which is asked for.",
        _define_ways,
        "status",
        "WAY",
    )


def _define_ways(ways: Acts) -> None:
    ways.add("status", status)
    ways.add("log", log)
    for name, run in (("lock", lock), ("unlock", unlock), ("passphrase", change)):
        command = ways.add(name, run, "--for BRA")
        command.add_argument(
            "--for",
            dest="delegation",
            metavar="CODE",
            default="",
            help="of this delegation; without it, of the notes that are nobody's in particular",
        )
        command.option(
            "--passphrase-file",
            "FILE",
            "a file that holds the passphrase, in place of being asked",
            "",
        )
        if name == "passphrase":
            command.option("--new-passphrase-file", "FILE", "one with the new one", "")


def status(options: argparse.Namespace) -> None:
    """What each delegation has, and what is locked."""
    from draftbench.app import passphrases

    with project(options.project, view=True) as bench:
        found = passphrases.holdings(bench)
        damage = bench.record.private.damage
    if options.json:
        as_json({"private": [_data(one) for one in found], "damage": damage})
        return
    say_table(
        (column("delegation"), column("drafts"), column("notes"), column("passphrase")),
        (
            (
                person(one.name) if one.name else message("this computer"),
                str(one.held.drafts),
                str(one.held.notes),
                _state(one),
            )
            for one in found
        ),
    )
    if damage:
        say_line(damage)


def _state(one: passphrases.PrivateHolding) -> str:
    if not one.held.protected:
        return message_as("none", "a passphrase")
    return message("set, locked") if one.held.locked else message("set, unlocked")


def _data(one: passphrases.PrivateHolding) -> dict[str, Any]:
    held = one.held
    return {
        "delegation": held.seat,
        "name": one.name,
        "drafts": held.drafts,
        "notes": held.notes,
        "protected": held.protected,
        "locked": held.locked,
    }


def log(options: argparse.Namespace) -> None:
    """What was done with drafts before they were tabled."""
    from draftbench.app import passphrases
    from draftbench.app.history import moments

    with project(options.project, view=True) as bench:
        rows = moments.private_log(bench)
        closed = passphrases.locked_words(bench)
        unfit = bench.drafts.unfit
    if options.json:
        listed = [_event(row, unfit.get(row.event.id)) for row in rows]
        as_json({"events": listed, "locked": list(closed)})
        return
    say_table(
        (message("time (UTC)"), column("who"), column("what"), column("id")),
        (
            (
                one.event.at[:16].replace("T", " "),
                person(one.event.actor),
                beside(one.in_words, _act_state(one, is_unfit=one.event.id in unfit)),
                one.event.id[:8],
            )
            for one in rows
        ),
    )
    for words in closed:
        say_line(words)


def _act_state(entry: moments.LogEntry, *, is_unfit: bool) -> str:
    if entry.undone_by is not None:
        return message("undone")
    return message("does not fit") if is_unfit else ""


def _event(entry: moments.LogEntry, unfit: str | None) -> dict[str, Any]:
    event = entry.event
    return {
        "id": event.id,
        "at": event.at,
        "actor": event.actor,
        "kind": event.kind,
        "words": entry.in_words,
        "undoes": event.undoes,
        "counts": entry.undone_by is None and unfit is None,
        "unfit": unfit,
    }


def lock(options: argparse.Namespace) -> None:
    """Set a passphrase: what is there is encrypted."""
    from draftbench.app import passphrases

    with project(options.project) as bench:
        seat = passphrases.seat_named(bench, options.delegation)
        if _is_protected(bench, seat):
            raise UsageError(
                "A passphrase is set already; change it with “record PROJECT private passphrase”."
            )
        words = _new_passphrase(options.passphrase_file, options.delegation)
        _tell_set(options, seat, passphrases.protect(bench, seat, words))


def change(options: argparse.Namespace) -> None:
    """Set another passphrase."""
    from draftbench.app import passphrases

    with project(options.project) as bench:
        seat = passphrases.seat_named(bench, options.delegation)
        _open(bench, seat, options)
        words = _new_passphrase(options.new_passphrase_file, options.delegation)
        _tell_set(options, seat, passphrases.protect(bench, seat, words))


def unlock(options: argparse.Namespace) -> None:
    """Remove the passphrase: it is stored in clear again."""
    from draftbench.app import passphrases

    with project(options.project) as bench:
        seat = passphrases.seat_named(bench, options.delegation)
        _open(bench, seat, options)
        passphrases.unprotect(bench, seat)
    if options.json:
        as_json({"delegation": seat, "protected": False})
    else:
        say_that("The passphrase is removed; private notes and drafts are stored in clear again.")


def _is_protected(bench: Workbench, seat: str) -> bool:
    from draftbench.app import passphrases

    return any(one.seat == seat and one.held.protected for one in passphrases.holdings(bench))


def _open(bench: Workbench, seat: str, options: argparse.Namespace) -> None:
    """With the passphrase that is set. Raises PassphraseError."""
    from draftbench.app import passphrases

    if bench.record.private.is_locked(seat):
        passphrases.unlock(bench, seat, _passphrase(options.passphrase_file, options.delegation))


def _tell_set(options: argparse.Namespace, seat: str, copies: tuple[Path, ...]) -> None:
    if options.json:
        names = [path.name for path in copies]
        as_json({"delegation": seat, "protected": True, "older_copies": names})
        return
    say_that("The passphrase is set, and private notes and drafts are encrypted.")
    say_that("Keep it well: nobody can read them without it.")
    for path in copies:
        say_that(
            "  “{path}” is an older copy that holds them in clear; delete it when you can.",
            path=path.name,
        )


def _passphrase(file: str, whose: str) -> str:
    import getpass

    from draftbench.app import passphrases

    if file:
        return passphrases.passphrase_in(Path(file))
    if not sys.stdin.isatty():
        raise UsageError(
            "A passphrase is needed; name a file that holds it with --passphrase-file, "
            "or run this in a terminal."
        )
    asked = message("Passphrase of {whose}: ", whose=whose or message("this computer"))
    return getpass.getpass(in_words(asked))


def _new_passphrase(file: str, whose: str) -> str:
    import getpass

    words = _passphrase(file, whose)
    if not file and getpass.getpass("The same again: ") != words:
        raise UsageError("These are two different passphrases; nothing was changed.")
    return words
