"""Reads a Word file into texts of typed clauses.

What a paragraph *is* is told by the recogniser that plain texts go through too; Word adds what it
knows: styles, automatic numbers, notes, tables, marks.
"""

from __future__ import annotations

import hashlib
from bisect import bisect_left
from dataclasses import replace

from draftbench.document import Document
from draftbench.formats.docx.read.blocks import table_rows
from draftbench.formats.docx.read.revisions import View
from draftbench.formats.docx.read.wordfile import WordFile, title_of_properties
from draftbench.formats.imported import Imported, Kept
from draftbench.formats.ledger import Ledger
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
    numbers become labels, footnotes and endnotes hang at their marks, italics, bold, underlining,
    strike-out and links are kept; what is no text is in ``Imported.kept``. ``Imported.text`` has
    one paragraph a line, its number before a tab, then what was left out, notes last. Raises
    InputError where the file cannot be read, and what ``progress`` raises.
    """
    package = open_package(data, name)
    progress(0.1, "unpacking")
    file = WordFile(package, name, View(view), authors)
    progress(0.3, "paragraphs")
    paragraphs = file.paragraphs()
    remarks = file.remarks()
    left_out = file.left_out
    strange = (*file.survey.kept, *file.footnotes.kept)
    title = title_of_properties(file.archive)
    source = replace(file.masthead(), file=name, sha256=hashlib.sha256(data).hexdigest())
    rows = tuple(table_rows(file.body))
    del file  # the tree of a large file is large
    progress(0.5, "clauses")
    found = recognise(paragraphs, source)
    progress(0.9, "accounting")
    ledger = Ledger()
    homes = ledger.paragraphs(paragraphs, found.pieces)
    for left in left_out:
        for text in (left, *(note.text for note in left.notes)):
            ledger.left_out(text.plain)
    for one in paragraphs:
        for note in one.text.notes:
            ledger.note(note)
    written, spans = ledger.result()
    places = sorted((one.line, home) for one, home in zip(paragraphs, homes, strict=True))
    lines = [line for line, _ in places]
    homes = [home for _, home in places]
    kept = tuple(
        Kept(
            one.paragraph,
            "".join(homes[(at := bisect_left(lines, one.paragraph)) : at + 1]),
            one.name,
            one.xml,
        )
        for one in strange
    )
    notes = sorted((*remarks, *found.notes), key=lambda note: note.line)
    progress(1.0, "done")
    parts = _titled(found.parts, title)
    return Imported(parts, tuple(notes), data, written, spans, kept, rows)


def _titled(parts: tuple[Document, ...], title: str) -> tuple[Document, ...]:
    """The texts; where none has a title, the first takes the one of the file's properties."""
    if not title or not parts or any(part.title for part in parts):
        return parts
    return (replace(parts[0], title=title), *parts[1:])
