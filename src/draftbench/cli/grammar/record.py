"""The command ``record`` and its acts."""

from __future__ import annotations

import argparse

from draftbench.cli.grammar.desks import define_roster
from draftbench.cli.grammar.options import Commands, add, json, seen_differences

_MOMENT = (
    "a version's name, the number of an event, its id or the beginning of it, a time "
    "(2026-01-31 or 2026-01-31T09:30, UTC), or now"
)


def define(commands: Commands) -> None:
    """Adds the command."""
    record = commands.add_parser("record", help="The history of a negotiation, and its file.")
    record.add_argument("project", metavar="PROJECT")
    acts = record.add_subparsers(dest="act", metavar="ACT", required=True)
    _history(acts)
    _file(acts)
    _exchange(acts)
    define_roster(acts)
    _notes(acts)
    _private(acts)


def _history(acts: Commands) -> None:
    log = add(acts, "log", "Everything that happened, and whether it still counts.", "records:log")
    log.add_argument("--since", metavar="MOMENT", help=f"what came after: {_MOMENT}")
    log.add_argument("--kind", action="append", metavar="KIND", help="only events of this kind")
    log.add_argument("--limit", type=int, metavar="N", help="only the last N")
    json(log)
    name = add(acts, "name", "Give a moment a name: “Rev.1 as circulated”.", "records:name")
    name.add_argument("name", metavar="NAME")
    name.add_argument("--at", metavar="MOMENT", default="now", help=f"{_MOMENT} (the default)")
    name.add_argument("--by", metavar="WHO", default="", help="who names it")
    json(name)
    listing = add(
        acts,
        "versions",
        "The versions that others may have: the base, new base texts, named moments, exports.",
        "records:versions",
    )
    json(listing)
    show = add(acts, "show", "The text and the amendments at any past moment.", "records:show")
    show.add_argument("moment", metavar="MOMENT", help=f"{_MOMENT}, or base")
    show.add_argument("--text", choices=("draft", "base"), default="draft")
    json(show)
    compare = add(
        acts, "compare", "The draft at two moments, one against the other.", "records:compare"
    )
    compare.add_argument("left", metavar="A", help=f"{_MOMENT}, or base")
    compare.add_argument("right", metavar="B", help="as A")
    seen_differences(compare)
    json(compare)


def _file(acts: Commands) -> None:
    check = add(acts, "check", "Is the file sound? Names the first damaged event.", "custody:check")
    json(check)
    salvage = add(
        acts, "salvage", "A new, sound project with all that is intact.", "custody:salvage"
    )
    salvage.add_argument("output", metavar="OUT")
    _without_notes(salvage)
    json(salvage)
    copy = add(acts, "copy", "A copy of the project, to keep or to give.", "custody:copy")
    copy.add_argument("output", metavar="OUT")
    _without_notes(copy)
    json(copy)
    files = add(acts, "files", "The files that are kept in the project.", "custody:files")
    json(files)
    file = add(acts, "file", "Write a kept file out again, as it came.", "custody:file")
    file.add_argument("file", metavar="FILE", help="its name, or its sha256 or the beginning of it")
    file.add_argument("output", metavar="OUT")


def _exchange(acts: Commands) -> None:
    exchange = add(
        acts,
        "exchange",
        "Write what was done, for whoever works on a copy; private notes and drafts stay here.",
        "exchange:exchange",
    )
    exchange.add_argument("output", metavar="OUT.zip")
    exchange.add_argument("--since", metavar="MOMENT", help=f"what came after: {_MOMENT}")
    json(exchange)
    receive = add(
        acts,
        "receive",
        "Show and take in what was done in a copy; ends with 4 where something has to be confirmed "
        "first (then nothing is taken in) or does not fit.",
        "exchange:receive",
    )
    receive.add_argument("file", metavar="IN", help="what “exchange” wrote, or the copy itself")
    receive.add_argument("--by", metavar="WHO", default="", help="who takes it in")
    which = receive.add_mutually_exclusive_group()
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
    json(receive)
    unfit = add(acts, "unfit", "What was done in copies and does not fit.", "exchange:unfit")
    json(unfit)
    again = add(acts, "again", "Do again what did not fit.", "exchange:again")
    again.add_argument("event", metavar="EVENT", help="its number, or its id or the beginning")
    again.add_argument(
        "--sponsor",
        action="append",
        default=[],
        metavar="CODE",
        help="table its words as an amendment of this delegation instead; may be repeated",
    )
    again.add_argument("--reason", default="", metavar="WORDS", help="of the amendment")
    json(again)


def _without_notes(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "--without-notes", action="store_true", help="leave out private notes and drafts"
    )


def _notes(acts: Commands) -> None:
    note = add(acts, "note", "Keep a private note; no export has it.", "custody:note")
    note.add_argument("text", metavar="TEXT")
    note.add_argument("--about", metavar="CLAUSE", default="", help="a clause of the draft: OP 3")
    note.add_argument("--by", metavar="WHO", default="", help="who writes it")
    json(note)
    listing = add(acts, "notes", "The private notes.", "custody:notes")
    json(listing)
    gone = add(acts, "unnote", "Remove a private note for good.", "custody:unnote")
    gone.add_argument("note", metavar="ID")
    json(gone)


def _private(acts: Commands) -> None:
    private = acts.add_parser(
        "private",
        help="Private drafts and notes under a passphrase.",
        description="Private drafts and notes under a passphrase, which is asked for.",
    )
    ways = private.add_subparsers(dest="way", metavar="WAY", required=True)
    json(add(ways, "status", "What each delegation has, and what is locked.", "private:status"))
    json(add(ways, "log", "What was done with drafts before they were tabled.", "private:log"))
    for name, text, run in (
        ("lock", "Set a passphrase: what is there is encrypted.", "private:lock"),
        ("unlock", "Remove the passphrase: it is stored in clear again.", "private:unlock"),
        ("passphrase", "Set another passphrase.", "private:change"),
    ):
        command = add(ways, name, text, run)
        command.add_argument(
            "--for",
            dest="delegation",
            metavar="CODE",
            default="",
            help="of this delegation; without it, of the notes that are nobody's in particular",
        )
        command.add_argument(
            "--passphrase-file",
            metavar="FILE",
            default="",
            help="a file that holds the passphrase, in place of being asked",
        )
        if name == "passphrase":
            command.add_argument(
                "--new-passphrase-file", metavar="FILE", default="", help="one with the new one"
            )
        json(command)
