"""Commands on texts: parts, read, merge, verify."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from draftbench.cli.engine_words import counts, language_name, term
from draftbench.cli.grammar import FILE, Acts, view
from draftbench.cli.output import (
    ProgressLine,
    as_json,
    column,
    in_one_line,
    in_words,
    say_line,
    say_table,
    say_that,
)
from draftbench.errors import UsageError
from draftbench.messages import beside, headed, message, together

if TYPE_CHECKING:
    from draftbench.document import ClauseId, Document
    from draftbench.formats.docx.track.proof import WordText
    from draftbench.formats.imported import Imported


def define(commands: Acts) -> None:
    """Adds the commands parts, read and verify."""
    found = commands.add("parts", parts, "report.txt")
    found.takes("file", "FILE")
    clauses = commands.add("read", read, "report.txt#declaration")
    clauses.takes("file", FILE)
    view(clauses, "marked")
    sound = commands.add("verify", verify, "redline.docx --accepted new.docx --rejected old.docx")
    sound.takes("file", "FILE.docx", nargs="?")
    sound.option("--accepted", "A", "the text that accepting all must give")
    sound.option("--rejected", "B", "the text that rejecting all must give")
    sound.flag("--rules", "the faults that are looked for")


def parts(options: argparse.Namespace) -> None:
    """The texts found in a file."""
    imported = _file(options.file)
    data = [_part(document) for document in imported.parts]
    if options.json:
        as_json({"parts": data})
        return
    say_table(
        (column("part"), column("title"), column("language"), column("clauses"), column("notes")),
        (
            (
                d["name"],
                d["title"],
                language_name(d["language"]),
                counts(d["counts"]),
                str(d["notes"]),
            )
            for d in data
        ),
    )
    _tell(imported)


def _part(document: Document) -> dict[str, Any]:
    counts: dict[str, int] = {}
    for clause in document:
        counts[clause.kind.value] = counts.get(clause.kind.value, 0) + 1
    return {
        "name": document.name,
        "kind": document.kind,
        "title": document.title,
        "language": document.language,
        "counts": counts,
        "notes": sum(len(clause.text.notes) for clause in document),
    }


def read(options: argparse.Namespace) -> None:
    """The clauses of a text."""
    from draftbench.app.texts.files import split_reference
    from draftbench.app.texts.wholefiles import Taken
    from draftbench.cli.opening import warn_of_others

    document, imported = text_of(options.file, view=options.view)
    if not split_reference(options.file)[1]:
        others = tuple(one for one in imported.parts if one.clauses and one is not document)
        warn_of_others(Taken(Path(options.file).name, document, others))
    if options.json:
        notes = [{"code": n.code, "where": n.line, "message": n.message} for n in imported.notes]
        as_json({**document_data(document), "import_notes": notes})
        return
    say_document(document, as_read=True, has_marks=options.view == "marked")
    _tell(imported)


def document_data(
    document: Document, labels: Mapping[ClauseId, str] | None = None
) -> dict[str, Any]:
    """A text as JSON, with what its mark-up says. ``labels`` are the numbers of its clauses (None:
    as they were printed)."""
    from draftbench.amend.notation.whole import (
        clause_markup_to_data,
        counts_to_data,
        document_notation,
    )

    notation = document_notation(document)
    return {
        "name": document.name,
        "language": document.language,
        "kind": document.kind,
        "clauses": [
            {
                "id": c.id,
                "kind": c.kind.value,
                "label": c.label if labels is None else labels[c.id],
                "text": c.text.plain,
                "level": c.level,
                "parent": c.parent,
                "notes": [
                    {"label": n.label, "text": n.text.plain, "resolved": n.resolved}
                    for n in c.text.notes
                ],
                "markup": clause_markup_to_data(notation, c),
            }
            for c in document
        ],
        "brackets": counts_to_data(notation),
    }


def say_document(document: Document, *, as_read: bool = False, has_marks: bool = False) -> None:
    """A text for people: each clause behind what delegates call it. ``as_read`` shows the numbers
    that stand in its file, whatever counting gives.
    ``has_marks``: brackets are not counted, for tracked changes are shown in some."""
    from draftbench.amend.notation.whole import document_notation, summary
    from draftbench.document import printed_labels, spoken_labels
    from draftbench.document.numberstyles import SILENT

    spoken, printed = spoken_labels(document), printed_labels(document)
    for clause in document:
        name = spoken[clause.id] or in_words(term(clause.kind.value))
        number = printed[clause.id] if not as_read or clause.label == SILENT else clause.label
        number = f"{number} " if number else ""
        say_line(f"{name:>10}  {number}{clause.text.plain}")
        for note in clause.text.notes:
            name = in_words(message("note {label}", label=note.label))
            say_line(f"{name:>10}  {note.resolved or note.text.plain}")
    if not has_marks and (counts := summary(document_notation(document))):
        say_line()
        say_line(counts)


def write_redline(
    path: Path,
    redline: Any,
    base: Document,
    options: argparse.Namespace,
    official: Any = None,
    masthead: Mapping[str, str] | None = None,
) -> None:
    """A redline as a Word file with tracked changes, on the file ``official`` (a ``BaseFile``)
    where it is given, else on the paper that the options choose, under the masthead that a
    negotiation has."""
    from draftbench.app.exports.exporting import write_redline as write
    from draftbench.cli.stationery import stationery_of

    for loss in write(path, redline, base, stationery_of(options), official, masthead):
        sys.stderr.write(f"{in_one_line(loss)}\n")


def verify(options: argparse.Namespace) -> int:
    """Is a Word file sound, and what does accepting or rejecting give?

    The exit code is 1 with faults or a text that differs."""
    from dataclasses import replace

    from draftbench.app.texts.word_file_checks import checked

    if options.rules:
        return _rules(options)
    if options.file is None:
        raise UsageError("Name the Word file to check, or ask for the --rules.")
    accepted, rejected = _wanted(options.accepted), _wanted(options.rejected)
    verdict = checked(Path(options.file), accepted=accepted[0], rejected=rejected[0])
    for at in range(1, max(len(accepted), len(rejected))):
        if False not in (verdict.accepted, verdict.rejected):
            break
        one, two = (side[min(at, len(side) - 1)] for side in (accepted, rejected))
        other = checked(Path(options.file), accepted=one, rejected=two)
        verdict = replace(
            verdict,
            accepted=verdict.accepted or other.accepted,
            rejected=verdict.rejected or other.rejected,
        )
    aside: tuple[str, ...] = ()
    if verdict.accepted is False and (found := _beside(options, "accepted")):
        verdict, aside = replace(verdict, accepted=True), found
    if verdict.rejected is False and (found := _beside(options, "rejected")):
        verdict, aside = replace(verdict, rejected=True), tuple(dict.fromkeys((*aside, *found)))
    if options.json:
        as_json(
            {
                "not_compared": list(aside),
                "sound": verdict.sound,
                "faults": [
                    {"code": f.code, "where": f.where, "message": f.message} for f in verdict.faults
                ],
                "accepted": verdict.accepted,
                "rejected": verdict.rejected,
            }
        )
    else:
        say_line(message("Sound.") if verdict.sound else message("Not sound:"))
        for fault in verdict.faults:
            said = headed(fault.where, beside(fault.message, fault.code))
            say_line(together("  ", said))
        if verdict.accepted is not None:
            say_line(
                message("Accepting all changes gives that text.")
                if verdict.accepted
                else message("Accepting all changes gives another text.")
            )
        if verdict.rejected is not None:
            say_line(
                message("Rejecting all changes gives that text.")
                if verdict.rejected
                else message("Rejecting all changes gives another text.")
            )
        if aside:
            say_that("Not compared, but in the file: {names}.", names=aside)
    wrong = False in (verdict.accepted, verdict.rejected)
    return 1 if wrong or not verdict.sound else 0


def _beside(options: argparse.Namespace, view: str) -> tuple[str, ...]:
    """The texts of the Word file beside the one that a side should give, and does."""
    from draftbench.app.texts.word_file_checks import texts_beside

    return texts_beside(Path(options.file), getattr(options, view), view)


def _wanted(reference: str | None) -> Sequence[tuple[str, ...] | WordText | None]:
    """What a side of a Word file may give to be the text that is named; None where none is."""
    from draftbench.app.texts.word_file_checks import wanted_paragraphs

    if not reference:
        return [None]
    with ProgressLine() as line:
        return wanted_paragraphs(reference, line)


def _rules(options: argparse.Namespace) -> int:
    from draftbench.app.texts.word_file_checks import rules

    if options.json:
        as_json({"rules": [{"code": code, "asks": asks} for code, asks in rules()]})
    else:
        say_table((column("code"), message("what is asked for")), rules())
    return 0


def _file(name: str) -> Imported:
    from draftbench.app.texts.opened_files import read_file

    with ProgressLine() as line:
        return read_file(Path(name), line)


def text_of(reference: str, *, view: str = "accepted") -> tuple[Document, Imported]:
    """The text that ``FILE[#PART]`` names, and what its reader says of the file."""
    from draftbench.app.texts.opened_files import read_part

    with ProgressLine() as line:
        return read_part(reference, line, view=view)


def _tell(imported: Imported) -> None:
    if imported.notes:
        say_line()
        say_table(
            (column("line"), message("what the reader was not sure of, or changed")),
            ((str(n.line or ""), n.message) for n in imported.notes),
        )
