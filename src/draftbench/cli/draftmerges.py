"""``draftbench draft PROJECT merge``: revised files merged into the working draft."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING, Any

from draftbench.cli.grammar import FILE, Acts, by, dry_run
from draftbench.cli.opening import project
from draftbench.cli.output import ProgressLine, as_json, say_line, say_that
from draftbench.messages import headed, message, together

if TYPE_CHECKING:
    from draftbench.app.merges.draftmerging import DraftMerge


def define(acts: Acts) -> None:
    """Adds the act merge of the command draft."""
    command = acts.add("merge", merge, "argentina.docx brazil.docx --dry-run")
    command.takes("revised", "REV", FILE, nargs="+")
    command.many("--resolve", "N=WHO", "decide conflict N as WHO has it, or N=text:WORDS")
    command.flag("--partly", "take the rest where conflicts are undecided")
    dry_run(command)
    by(command)


def merge(options: argparse.Namespace) -> int:
    """Merge files in which several people revised the draft.

    The exit code is 4 where conflicts are undecided: then nothing is done, or with --partly all
    but those."""
    from draftbench.app.merges.draftmerging import merge_files, take
    from draftbench.cli.opening import warn_of_others

    with project(options.project) as bench:
        line = ProgressLine()
        try:
            made = merge_files(bench.state.draft, options.revised, line)
        finally:
            line.clear()
        if options.resolve:
            made = made.decided(options.resolve)
        takes = not options.dry_run and (options.partly or not made.conflicts)
        if takes:
            take(bench, made, partly=options.partly, by=options.by)
        if options.json:
            as_json({**made.result.data(), "taken": takes, **_parts(made)})
        else:
            _tell(made, takes=takes)
    for taken in made.taken:
        warn_of_others(taken)
    return 4 if made.conflicts else 0


def _parts(made: DraftMerge) -> dict[str, Any]:
    """The key "parts" where a file holds several texts, with the file of each."""
    name = made.saved.base.name
    parts = [
        {"file": taken.file, **part}
        for taken in made.taken
        for part in taken.data(name).get("parts", ())
    ]
    return {"parts": parts} if parts else {}


def _tell(made: DraftMerge, *, takes: bool) -> None:
    from draftbench.document import spoken_labels

    labels = spoken_labels(made.saved.base)
    for number, conflict in enumerate(made.conflicts, 1):
        say_that(
            "Conflict {number} at {where}:",
            number=number,
            where=labels.get(conflict.where) or message("a paragraph"),
        )
        for who, text in conflict.sides:
            say_line(together("  ", headed(who, text or message("(deleted)"))))
    for note in made.result.notes:
        say_that(
            "Note at {where}: {why}",
            where=labels.get(note.where) or message("a new paragraph"),
            why=note.why,
        )
    names = ", ".join(made.names)
    if takes:
        say_that("{names} merged into the draft.", names=names)
    elif made.conflicts:
        say_that("Nothing was changed. Decide with --resolve, or take the rest with --partly.")
    else:
        say_that("{names} can be merged; nothing was changed.", names=names)
