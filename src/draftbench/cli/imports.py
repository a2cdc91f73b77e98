"""``draftbench amend PROJECT import``: marked-up files into the register, and ``imports``: what
past imports were not sure of."""

from __future__ import annotations

import argparse
from collections.abc import Iterator, Sequence
from pathlib import Path

from draftbench.amend.negotiation import Entry, Negotiation
from draftbench.amend.proceedings.exchange import ProceedingsData
from draftbench.amend.wording.titles import title
from draftbench.app.amendments.sponsors import Delegations
from draftbench.app.imports.batch import Batch, Remark
from draftbench.app.imports.importing import Choices, batch
from draftbench.app.imports.importnotes import imports
from draftbench.app.imports.markedfiles import read_marked
from draftbench.app.texts.files import read_bytes
from draftbench.cli.entries import entry_data, placed
from draftbench.cli.opening import project
from draftbench.cli.output import ProgressLine, as_json, say, say_table
from draftbench.errors import UsageError
from draftbench.language.phrasebook import FALLBACK, phrasebook


def bring_in(options: argparse.Namespace) -> int:
    """Tables what the files propose and says what came of it; exit code 1 where a file's text is
    not the negotiation's, or something could not be taken over."""
    choices = chosen(options.by, options.sponsor)
    with project(options.project, view=options.dry_run) as bench:
        names = Delegations(bench.state.delegations)
        for text in (*choices.sponsors.values(), choices.everybody):
            names.must_not_be_mistyped(text)
        line = ProgressLine()
        try:
            files = [
                read_marked(path.name, read_bytes(path), bench.state, line)
                for path in map(Path, options.files)
            ]
        finally:
            line.clear()
        brought = batch(bench.state, files, bench.next_number, choices)
        if options.dry_run:
            state = bench.preview(brought)
        else:
            bench.bring_in(brought)
            state = bench.state
        if options.json:
            data = ProceedingsData(state)
            as_json(
                {
                    "amendments": [entry_data(state, e, data) for e in _concerned(brought, state)],
                    "standing": list(brought.standing),
                    "differences": [remark.data() for remark in brought.differences],
                    "doubts": [remark.data() for remark in brought.doubts],
                }
            )
        else:
            _say(brought, state, dry=options.dry_run)
    return 1 if brought.differences else 0


def past(options: argparse.Namespace) -> int:
    """Every import of texts and amendments, with its remarks."""
    with project(options.project, view=True) as bench:
        found = imports(bench.events)
    if options.json:
        as_json({"imports": [one.data() for one in found]})
        return 0
    for one in found:
        tabled = f"; tabled {', '.join(one.amendments)}" if one.amendments else ""
        undone = "; taken back" if one.undone else ""
        say(f"{one.at[:16].replace('T', ' ')} UTC  {', '.join(one.files)}{tabled}{undone}")
        _say_remarks("what was not certain, differed or was not taken over", one.remarks)
        if not one.remarks:
            say("  Nothing to remark.")
    if not found:
        say("No file was read into this negotiation since remarks are kept.")
    return 0


def chosen(by: str, sponsors: Sequence[str]) -> Choices:
    """What ``--by`` and ``--sponsor`` say. Raises UsageError where they contradict themselves."""
    pairs: dict[str, str] = {}
    everybody = ""
    for given in sponsors:
        author, sign, code = given.rpartition("=")
        if not code.strip() or (not sign and everybody):
            msg = (
                f"--sponsor “{given}” names no delegation; write AUTHOR=CODE, or one CODE for all."
            )
            raise UsageError(msg)
        if sign:
            pairs[author.strip()] = code.strip()
        else:
            everybody = code.strip()
    return Choices(by, pairs, everybody)


def _concerned(brought: Batch, state: Negotiation) -> Iterator[Entry]:
    """The entries that are new or got sponsors."""
    ids = [*(j.amendment for j in brought.joined), *(a.id for a in brought.amendments)]
    for one in dict.fromkeys(ids):
        entry = state.entry(one)
        if entry is not None:
            yield entry


def _say(brought: Batch, state: Negotiation, *, dry: bool) -> None:
    entries = list(_concerned(brought, state))
    joined = {j.amendment for j in brought.joined}
    if entries:
        say_table(
            ("amendment", "sponsors", "what", "on the draft"),
            (
                (
                    f"{e.amendment.id}{' (joined)' if e.amendment.id in joined else ''}",
                    ", ".join(e.amendment.sponsors),
                    title(state, e.amendment, phrasebook(FALLBACK)),
                    placed(e),
                )
                for e in entries
            ),
        )
    if brought.standing:
        say(f"Tabled before, and not again: {', '.join(brought.standing)}.")
    if not entries:
        say("Nothing new is in these files." if brought.standing else "Nothing is proposed.")
    elif dry:
        say("This is only what would be tabled; nothing was changed.")
    _say_remarks("where the files differ, and what was not taken over", brought.differences)
    _say_remarks("what was not certain", brought.doubts)
    if any(remark.code == "new-delegation" for remark in brought.doubts):
        say("“--sponsor AUTHOR=CODE” says which delegation an author writes for.")


def _say_remarks(head: str, remarks: Sequence[Remark]) -> None:
    if remarks:
        say_table(("where", head), ((remark.where, remark.message) for remark in remarks))
