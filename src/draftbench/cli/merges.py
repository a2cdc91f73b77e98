"""``draftbench merge``: several revised texts against one base."""

from __future__ import annotations

import argparse
import json
from pathlib import Path
from typing import TYPE_CHECKING

from draftbench.app.texts.files import read_bytes, split_reference, write_bytes
from draftbench.cli.output import as_json, say
from draftbench.cli.sources import keep_sources
from draftbench.cli.texts import text_of, write_redline
from draftbench.document import printed_labels
from draftbench.errors import UsageError

if TYPE_CHECKING:
    from draftbench.app.merges.merging import Merge


def merge(options: argparse.Namespace) -> int:
    """``draftbench merge BASE REV ...``: exit code 4 with conflicts that are not decided."""
    from draftbench.app.merges.settling import SavedMerge, saved

    if options.output and options.revised:
        keep_sources(Path(options.output), (options.base, *options.revised))
    if options.revised:
        base, _ = text_of(options.base)
        made = SavedMerge(
            base, [(split_reference(f)[0].name, text_of(f)[0]) for f in options.revised]
        )
    else:
        made = saved(read_bytes(Path(options.base)), options.base)
    if options.resolve:
        made = made.decided(options.resolve)
    result = made.merge()
    if options.output:
        path = Path(options.output)
        if path.suffix == ".json":
            write_bytes(path, json.dumps(made.data(), ensure_ascii=False, indent=2).encode())
        elif path.suffix == ".docx":
            write_redline(path, result.redline, made.base, options)
        else:
            msg = (
                f"A merged text cannot be written as “{path.suffix or path.name}”. "
                "Name a file that ends in .docx or .json."
            )
            raise UsageError(msg)
    if options.json:
        as_json(result.data())
    else:
        _tell(result, whole=not options.output)
    return 4 if result.conflicts else 0


def _tell(result: Merge, *, whole: bool) -> None:
    """Says what became of the texts, and the merged text itself where ``whole`` is set."""
    if whole:
        labels = printed_labels(result.redline.result)
        for clause in result.redline.result:
            say(f"{labels[clause.id]} {clause.text.plain}".strip())
    for number, conflict in enumerate(result.conflicts, 1):
        say(f"Conflict {number} ({conflict.kind}) at {conflict.where}:")
        for who, text in conflict.sides:
            say(f"  {who}: {text}")
    for note in result.notes:
        say(f"Note at {note.where or 'the beginning'}: {note.why}")
