"""The project file itself: ``draftbench record PROJECT check | salvage | copy | files |
file | note | notes | unnote``."""

from __future__ import annotations

import argparse
import os
from pathlib import Path
from typing import TYPE_CHECKING, Any

from draftbench.cli.engine_words import person
from draftbench.cli.grammar import Acts, by, force
from draftbench.cli.opening import project, warn_of_private_damage
from draftbench.cli.output import (
    as_json,
    book,
    column,
    place,
    say_count,
    say_line,
    say_table,
    say_that,
)
from draftbench.errors import ProjectError, UsageError
from draftbench.messages import counted_message, headed, joined, listed, message

if TYPE_CHECKING:
    from draftbench.app.history.olddrafts import Sifted
    from draftbench.app.texts.salvage import Salvage
    from draftbench.record import PrivateNote


def define(acts: Acts) -> None:
    """Adds the acts on the file of a project."""
    acts.section("The file")
    acts.add("check", check)
    for name, run in (("salvage", salvage), ("copy", copy)):
        command = acts.add(name, run, f"{name}.draftbench")
        command.takes("output", "OUT")
        command.flag("--without-notes", "leave out private notes and drafts")
        command.set_defaults(endings=(".draftbench",))
    acts.add("files", files)
    kept = acts.add("file", file, "report.txt report-again.txt", json=False)
    kept.takes("file", "FILE", "its name, or its sha256 or the beginning of it")
    kept.takes("output", "OUT", "the file to write; - is standard output")
    kept.set_defaults(endings=("",))
    force(kept)


def define_notes(acts: Acts) -> None:
    """Adds the acts on private notes."""
    acts.section("Private")
    written = acts.add("note", note, '"Ask the capital" --about "OP 3"')
    written.takes("text", "TEXT")
    written.option("--about", "CLAUSE", "a clause of the draft: OP 3", "")
    by(written)
    acts.add("notes", notes)
    gone = acts.add("unnote", unnote, "a9ba7939")
    gone.takes("note", "ID")


_FEWEST = 4
"""Characters of a sha256 that are enough to name a file."""


def check(options: argparse.Namespace) -> int:
    """Is the file sound? Names the first damaged event.

    The exit code is 3 where it is damaged, 1 where a signature is wrong."""
    from draftbench.app.desks.attribution import SignedEvents, check_signed
    from draftbench.app.texts.salvage import check as checked

    found = checked(Path(options.project))
    signed = check_signed(Path(options.project)) if found.ok else SignedEvents()
    first = found.first_damaged_event
    if options.json:
        as_json(
            {
                "ok": found.ok,
                "message": found.message,
                "first_damaged": None if first is None else {"number": first, "at": found.at},
                "intact": found.intact,
                "after": found.after,
                "lost": list(found.lost),
                "damaged_files": list(found.damaged_files),
                "private": {"intact": found.private_intact, "lost": found.private_lost},
                "unusable": list(found.unusable),
                "signatures": {
                    "right": signed.right,
                    "wrong": list(signed.wrong),
                    "unsigned": signed.unsigned,
                },
            }
        )
    else:
        say_line(found.message)
        for flaw in found.unusable[1:]:
            say_line(flaw)
        if found.unusable:
            say_that("“record PROJECT salvage OUT” makes a project of all other events.")
        if found.after:
            say_count(
                "Behind it {n} event is intact; “record PROJECT salvage OUT” saves what fits.",
                "Behind it {n} events are intact; “record PROJECT salvage OUT” saves what fits.",
                n=found.after,
            )
        for name in found.damaged_files:
            say_that("The kept file “{name}” is damaged.", name=name)
        for number in signed.wrong:
            say_that(
                "The signature of event {number} is wrong: the event was altered or forged.",
                number=number,
            )
    if not found.ok:
        return ProjectError.exit_code
    return 1 if signed.wrong else 0


def salvage(options: argparse.Namespace) -> int:
    """A new, sound project with all that is intact."""
    from draftbench.app.passphrases import passphrases_around
    from draftbench.app.texts.baseless import LEFT_FILE
    from draftbench.app.texts.salvage import salvage as salvaged

    made = salvaged(
        Path(options.project),
        Path(options.output),
        notes=not options.without_notes,
        passphrases=passphrases_around(os.environ),
    )
    if options.json:
        as_json({"output": options.output, **_salvage(made)})
        return 0 if made.is_whole else 1
    say_that(
        "Saved {place} with {count}, {count2}, {count3} and {count4}.",
        place=place(options),
        count=counted_message("{n} event", "{n} events", n=made.events + made.after),
        count2=counted_message("{n} kept file", "{n} kept files", n=made.files),
        count3=counted_message("{n} private draft", "{n} private drafts", n=made.drafts),
        count4=counted_message("{n} private note", "{n} private notes", n=made.notes),
    )
    if made.after:
        say_that("  {after} of the events stand behind the damage.", after=made.after)
    if made.lost:
        more = ["…"] if len(made.lost) > 20 else []
        numbers = listed([*map(str, made.lost[:20]), *more])
        say_that("  Lost: event {numbers}.", numbers=numbers)
    if made.open_ended:
        say_that("  Events that came after these may be lost.")
    if made.unproved:
        numbers = listed(map(str, made.unproved[:20]))
        say_that(
            "  Taken as it stands, for the one before it is lost: event {numbers}.", numbers=numbers
        )
    for left in made.left:
        event = left.event
        say_that(
            "  Left out: {kind} of {at} UTC by {actor}. {why}",
            kind=event.kind,
            at=event.at[:16],
            actor=person(event.actor),
            why=left.why,
        )
    if len(made.left) > made.apart:
        say_that(
            "  What was left out is kept in the project as “{left_file}”.", left_file=LEFT_FILE
        )
    if made.said_of_drafts:
        say_line(made.said_of_drafts)
    for name in made.files_lost:
        say_that("  The kept file “{name}” is lost.", name=name)
    if made.notes_lost:
        say_line(
            message("  Other private drafts or notes may be lost.")
            if made.notes or made.drafts
            else message("  Private drafts or notes may be lost.")
        )
    return 0 if made.is_whole else 1


def _salvage(made: Salvage) -> dict[str, Any]:
    return {
        "events": made.events,
        "after": made.after,
        "left": [
            {
                "id": left.event.id,
                "at": left.event.at,
                "actor": left.event.actor,
                "kind": left.event.kind,
                "why": left.why,
            }
            for left in made.left
        ],
        "lost": list(made.lost),
        "unproved": list(made.unproved),
        "open_ended": made.open_ended,
        "files": made.files,
        "files_lost": list(made.files_lost),
        "notes": made.notes,
        "drafts": made.drafts,
        "notes_lost": made.notes_lost,
        "private_list": made.private_list,
    }


def copy(options: argparse.Namespace) -> None:
    """A copy of the project, to keep or to give."""
    from draftbench.app.history.olddrafts import Sifted, copy_without_private
    from draftbench.record import Record

    with Record.view(Path(options.project)) as record:
        left = Sifted(())
        warn_of_private_damage(record)
        if options.without_notes:
            left = copy_without_private(record, Path(options.output))
            notes = drafts = 0
        else:
            held = record.private.holdings()
            notes, drafts = sum(one.notes for one in held), sum(one.drafts for one in held)
            record.copy_to(Path(options.output))
    if options.json:
        drafts_left = {"left_out": list(left.left_out), "kept": list(left.kept)}
        as_json(
            {"output": options.output, "notes": notes, "drafts": drafts, "old_drafts": drafts_left}
        )
        return
    parts = [
        counted_message("{n} private note", "{n} private notes", n=notes) if notes else "",
        counted_message("{n} private draft", "{n} private drafts", n=drafts) if drafts else "",
    ]
    say_line(
        message(
            "{place} is a copy with {parts}.",
            place=place(options),
            parts=joined(filter(None, parts)),
        )
        if any(parts)
        else message("{place} is a copy without private notes.", place=place(options))
    )
    say_old_drafts(left)


def say_old_drafts(found: Sifted) -> None:
    """Says which drafts of an older project were left out and which could not be."""
    if found.left_out:
        say_that("  Left out, never tabled: {left_out}.", left_out=tuple(found.left_out))
    if found.kept:
        say_that(
            "  Never tabled, but other acts speak of it, so it goes along: {kept}.",
            kept=tuple(found.kept),
        )


def files(options: argparse.Namespace) -> None:
    """The files that are kept in the project."""
    from draftbench.record import Record

    with Record.view(Path(options.project)) as record:
        found = record.originals()
    if options.json:
        as_json({"files": [kept._asdict() for kept in found]})
        return
    say_table(
        (column("file"), column("bytes"), column("sha256")),
        ((kept.name, book().number(kept.size), kept.sha256[:12]) for kept in found),
    )


def file(options: argparse.Namespace) -> None:
    """Write a kept file out again, as it came."""
    from draftbench.app.texts.files import write_bytes
    from draftbench.record import Record

    name, out = options.file, Path(options.output)
    with Record.view(Path(options.project)) as record:
        found = [
            kept
            for kept in record.originals()
            if kept.name == name or (len(name) >= _FEWEST and kept.sha256.startswith(name.lower()))
        ]
        if len(found) != 1:
            msg = (
                message(
                    "{count} kept files are called “{name}”; “record PROJECT files” shows names "
                    "and sha256.",
                    count=len(found),
                    name=name,
                )
                if found
                else message(
                    "No kept file is called “{name}”; “record PROJECT files” shows names and "
                    "sha256.",
                    name=name,
                )
            )
            raise UsageError(msg)
        write_bytes(out, record.original(found[0].sha256))
    if not options.is_piped:
        say_that("Saved {output}.", output=options.output)


def note(options: argparse.Namespace) -> None:
    """Keep a private note; no export has it."""
    from draftbench.app import privatenotes

    with project(options.project) as bench:
        made = privatenotes.write_note(bench, options.text, about=options.about, by=options.by)
        if options.json:
            as_json(_note(made, privatenotes.clause_of(bench, made)))
        else:
            say_that("Noted ({made}); no export has it.", made=made.id[:8])


def notes(options: argparse.Namespace) -> None:
    """The private notes."""
    from draftbench.app import privatenotes
    from draftbench.app.passphrases import locked

    with project(options.project, view=True) as bench:
        found = [(one, privatenotes.clause_of(bench, one)) for one in privatenotes.notes_of(bench)]
        closed = [one for one in locked(bench) if one.held.notes]
        words = listed(
            headed(person(one.name) if one.name else message("this computer"), str(one.held.notes))
            for one in closed
        )
    if options.json:
        seats = [{"delegation": one.seat, "notes": one.held.notes} for one in closed]
        as_json({"notes": [_note(one, clause) for one, clause in found], "locked": seats})
        return
    say_table(
        (column("note"), message("written (UTC)"), column("by"), column("about"), column("text")),
        (
            (one.id[:8], one.at[:16].replace("T", " "), person(one.author), clause, one.text)
            for one, clause in found
        ),
    )
    if closed:
        say_that("Locked: {words}.", words=words)


def unnote(options: argparse.Namespace) -> None:
    """Remove a private note for good."""
    from draftbench.app import privatenotes

    with project(options.project) as bench:
        gone = privatenotes.remove_note(bench, options.note)
    if options.json:
        as_json({"removed": gone.id})
    else:
        say_that("The note is removed for good.")


def _note(made: PrivateNote, clause: str) -> dict[str, Any]:
    return {
        "id": made.id,
        "at": made.at,
        "author": made.author,
        "about": made.about,
        "clause": clause,
        "text": made.text,
    }
