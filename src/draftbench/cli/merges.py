"""``draftbench merge``: several revised texts against one base."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from draftbench.cli.engine_words import term
from draftbench.cli.grammar import FILE, Acts, on_paper, output
from draftbench.cli.output import as_json, saved, say_line, say_that
from draftbench.errors import ConflictError, UsageError
from draftbench.messages import headed, message, together

if TYPE_CHECKING:
    from draftbench.app.merges.merging import Merge
    from draftbench.document import Document


def define(commands: Acts) -> None:
    """Adds the command merge."""
    command = commands.add("merge", merge, "old.docx argentina.docx brazil.docx -o merged.docx")
    command.takes("base", "BASE", f"{FILE}; alone: a merge saved as .json")
    command.takes("revised", "REV", FILE, nargs="*")
    output(
        command,
        ".docx (tracked changes), or .json, from which conflicts can be decided later",
        (".json", ".docx"),
    )
    command.many("--resolve", "N=WHO", "decide conflict N: as the file WHO has it, or N=text:WORDS")
    on_paper(command)


def merge(options: argparse.Namespace) -> int:
    """Several revised texts against one base.

    The exit code is 4 where conflicts are not decided."""
    import json

    from draftbench.app.merges.wholemerge import (
        conflicts_of,
        merge_of,
        merged_data,
        weave_merges,
        whole_saved,
    )
    from draftbench.app.texts.files import keep_sources, read_bytes, write_bytes
    from draftbench.app.texts.wholefiles import unanswered
    from draftbench.cli.opening import warn, warn_of_left_out, whole_files
    from draftbench.cli.texts import write_redline

    if options.output and options.revised:
        keep_sources(Path(options.output), (options.base, *options.revised))
    whole = whole_files((options.base, *options.revised)) if options.revised else None
    if whole is not None:
        if whole.named and whole.unanswered:
            raise ConflictError(unanswered(whole))
        made = merge_of(whole)
    else:
        made = whole_saved(read_bytes(Path(options.base)), options.base)
    if options.resolve:
        made = made.decided(options.resolve)
    results = made.merges()
    stated = {} if whole is None or not whole.parts() else {"parts": whole.parts()}
    if options.output:
        path = Path(options.output)
        if path.suffix == ".json":
            data = made.data() | stated
            write_bytes(path, json.dumps(data, ensure_ascii=False, indent=2).encode())
        elif path.suffix == ".docx":
            write_redline(path, weave_merges(made, results).redline, made.texts[0].base, options)
            if len(results) > 1 and not made.places:
                warn(
                    message(
                        "{base} does not say how its texts stand in their file. {path} has them "
                        "one after the other.",
                        base=options.base,
                        path=path.name,
                    )
                )
        else:
            raise UsageError(
                "A merged text cannot be written as “{suffix}”. Name a file that ends in "
                ".docx or .json.",
                suffix=path.suffix or path.name,
            )
    if options.output and not options.is_piped and not options.json:
        say_line(saved(options))
    if options.json:
        as_json(merged_data(results) | stated)
    else:
        _tell(results, None if options.output else weave_merges(made, results).redline.result)
    if whole is not None:
        warn_of_left_out(whole)
    return 4 if conflicts_of(results) else 0


def _tell(results: Sequence[Merge], text: Document | None) -> None:
    """Says what became of the texts, and first the merged ``text`` of the file where it is
    given."""
    from draftbench.cli.sidebyside import clause_line
    from draftbench.document import printed_labels, spoken_labels

    labels = {} if text is None else printed_labels(text)
    for clause in text or ():
        say_line(f"{labels[clause.id]} {clause.text.plain}".strip())
    names = {
        clause: f"{result.redline.base.name} {name}" if len(results) > 1 else name
        for result in results
        for clause, label in spoken_labels(result.redline.base).items()
        if (name := label or clause_line(result.redline.base, clause))
    }
    conflicts = [conflict for result in results for conflict in result.conflicts]
    for number, conflict in enumerate(conflicts, 1):
        where = names.get(conflict.where, conflict.where)
        say_that(
            "Conflict {number} ({kind}) at {where}:",
            number=number,
            kind=term(conflict.kind),
            where=where,
        )
        for who, words in conflict.sides:
            say_line(together("  ", headed(who, words or message("(deleted)"))))
    for note in (note for result in results for note in result.notes):
        where = names.get(note.where, note.where) if note.where else message("the beginning")
        say_that("Note at {where}: {why}", where=where, why=note.why)
