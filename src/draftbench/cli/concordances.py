"""The command ``concord``: language versions of one text."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

from draftbench.cli.grammar import FILE, Acts, no_model
from draftbench.cli.output import ProgressLine, as_json, book, column, say_table, say_that
from draftbench.errors import UsageError
from draftbench.messages import message

if TYPE_CHECKING:
    from draftbench.compare.languages.concordance import Concordance
    from draftbench.document import ClauseId, Document


def define(commands: Acts) -> None:
    """Adds the command concord."""
    command = commands.add("concord", concord, "roads-en.txt roads-fr.txt")
    command.takes("files", FILE, nargs="+")
    command.flag("--pairs", "also show which clauses are paired")
    no_model(command)


_SHOWN = 60


def concord(options: argparse.Namespace) -> int:
    """Language versions of one text: which clauses are each other, and what differs.

    All texts of a FILE are taken as one. The exit code is 1 where something differs."""
    from draftbench.app.texts.aligned_files import concordance, whole_text

    if len(options.files) < 2:
        raise UsageError("Name at least two language versions.")
    with ProgressLine() as line:
        texts = [whole_text(file, line) for file in options.files]
        found = concordance(texts, model=options.model, progress=line)
    if options.json:
        from draftbench.compare.exchange import concordance_to_data

        as_json(concordance_to_data(found))
    else:
        _tell(found, pairs=options.pairs)
    return int(bool(found.findings))


def _tell(found: Concordance, *, pairs: bool) -> None:
    from draftbench.compare.languages.sentences import sentence, text_names

    names = text_names(found, book().language)
    if pairs:
        say_table(
            names,
            (
                [
                    _clause(text, id_)
                    for text, id_ in zip(found.texts, found.clauses(row), strict=True)
                ]
                for row in found.rows
            ),
        )
    if found.findings:
        say_table(
            (*names, column("finding")),
            (
                (
                    *(_called(t, id_) for t, id_ in zip(found.texts, one.clauses, strict=True)),
                    sentence(found, one, book().language),
                )
                for one in found.findings
            ),
        )
    whole = sum(None not in row.places for row in found.rows)
    count = len(found.findings)
    findings = (
        message("no findings")
        if not count
        else message("1 finding")
        if count == 1
        else message("{count} findings", count=count)
    )
    say_that(
        "{whole} of {count} clauses are in all {count2} texts; {findings}.",
        whole=whole,
        count=len(found.rows),
        count2=len(names),
        findings=findings,
    )


def _called(text: Document, clause: ClauseId | None) -> str:
    """What people call a clause, or how it begins; a dash where there is none."""
    from draftbench.document import spoken_labels
    from draftbench.language.words import shorten

    if clause is None:
        return "–"
    words = text[clause].text.plain
    return spoken_labels(text).get(clause) or f"“{shorten(words, 16)}”"


def _clause(text: Document, clause: ClauseId | None) -> str:
    from draftbench.document import spoken_labels
    from draftbench.language.words import shorten

    if clause is None:
        return "–"
    label = spoken_labels(text).get(clause, "")
    words = text[clause].text.plain
    short = shorten(words, _SHOWN)
    return f"{label} {short}".strip()
