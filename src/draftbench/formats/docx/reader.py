"""Reads a Word file into texts of typed clauses.

What a paragraph *is* is told by the recogniser that plain texts go through too; Word adds what it
knows: styles, automatic numbers, notes, tables, marks.
"""

from __future__ import annotations

import hashlib
from dataclasses import replace

from draftbench.formats.docx.revisions import View
from draftbench.formats.docx.wordfile import WordFile
from draftbench.formats.imported import Imported, SourceSpan, Use
from draftbench.formats.plain.recogniser import recognise
from draftbench.formats.safety import open_package
from draftbench.progress import Progress, silent


def read_docx(
    data: bytes,
    name: str,
    view: View | str = View.ACCEPTED,
    *,
    authors: frozenset[str] | None = None,
    progress: Progress = silent,
) -> Imported:
    """The texts in a .docx file; ``name`` is the file's name for notes and sentences.

    Tracked changes are read in one ``view`` ("accepted", "rejected", "marked"), those of people
    other than ``authors`` (None: nobody's) as rejected, and an import note says so. Automatic
    numbers become labels, footnotes and endnotes hang at their marks, italics, bold, underlining
    and links are kept. ``Imported.text`` has one paragraph a line, notes last. Raises InputError
    where the file cannot be read, and what ``progress`` raises.
    """
    package = open_package(data, name)
    progress(0.1, "unpacking")
    file = WordFile(package, name, View(view), authors)
    paragraphs = list(file.paragraphs())
    progress(0.5, "clauses")
    digest = hashlib.sha256(data).hexdigest()
    source = replace(file.masthead(), file=name, sha256=digest)
    found = recognise(paragraphs, source)
    notes = [*file.remarks(), *found.notes]
    lines, starts, at = [], [], 0
    for one in paragraphs:
        starts.append(at)
        lines.append(one.text.text)
        at += len(one.text) + 1
    spans = [
        SourceSpan(starts[p.paragraph] + p.start, starts[p.paragraph] + p.end, p.use, p.target)
        for p in found.pieces
    ]
    for note in (note for one in paragraphs for note in one.text.notes):
        lines.append(note.text.text)
        spans.append(SourceSpan(at, at + len(note.text), Use.NOTE, note.id))
        at += len(note.text) + 1
    progress(1.0, "done")
    return Imported(found.parts, tuple(notes), data, "\n".join(lines), tuple(spans))
