"""Reads a page or a pasted fragment of HTML into texts of typed clauses."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import replace

from draftbench.document import Source
from draftbench.errors import InputError
from draftbench.formats.akn.metadata import language_of
from draftbench.formats.html.footnotes import hang_raised, note_links
from draftbench.formats.html.looks import Looks
from draftbench.formats.html.paragraphs import Reading
from draftbench.formats.html.tree import Element, declared_text, main_part, parse_html
from draftbench.formats.imported import VIEWS, Imported, ImportNote
from draftbench.formats.ledger import Ledger
from draftbench.formats.plain.paragraph import with_few_blanks
from draftbench.formats.plain.recogniser import recognise
from draftbench.language.guessing import guess_language
from draftbench.messages import message
from draftbench.progress import Progress, silent

_GUESSED = ("en", "fr", "es", "")
_QUOTE = 60


def read_html(
    data: bytes,
    text: str,
    name: str,
    view: str = "accepted",
    *,
    remarks: Sequence[ImportNote] = (),
    progress: Progress = silent,
) -> Imported:
    """The texts in the HTML file ``name``; ``text`` is its content ``data`` as it was decoded, with
    the ``remarks`` that this brought up (they fall where the page says its encoding).

    What a paragraph is, is told by the recogniser that all formats go through; HTML adds what it
    knows: headings, list numbers as browsers print them, tables, notes, marks. Scripts, styles and
    comments are no text; navigation, what stands around the main part and what is hidden is left
    out and noted. ``ins`` and ``del`` are read in one ``view`` ("accepted", "rejected", "marked").
    ``Imported.text`` has a paragraph a line, notes and what was left out last. Raises InputError
    where there is no text or elements are nested too deep, and what ``progress`` raises.
    """
    declared = declared_text(data, text)
    notes = list(remarks) if declared is None else []
    root = parse_html(text if declared is None else declared, name)
    progress(0.3, "paragraphs")
    reading = Reading(Looks(root), note_links(root), view, main_part(root))
    paragraphs = [
        replace(one, text=with_few_blanks(one.text))
        for one in hang_raised(reading.paragraphs(root))
    ]
    if not paragraphs and not reading.left_out:
        raise InputError(
            message("{name} is a web page with no text in it; choose another file.", name=name)
        )
    progress(0.6, "clauses")
    source = Source(file=name, sha256=hashlib.sha256(data).hexdigest())
    words = "\n".join(one.text.plain for one in paragraphs)
    found = recognise(paragraphs, source, language=_language(root, words))
    progress(0.9, "accounting")
    ledger = Ledger()
    ledger.paragraphs(paragraphs, found.pieces)
    for one in paragraphs:
        for note in one.text.notes:
            ledger.note(note)
    for left in reading.left_out:
        ledger.left_out(left)
    written, spans = ledger.result()
    if reading.tracked:
        notes.append(
            ImportNote(
                "tracked-changes",
                0,
                message(
                    "The file holds insertions and deletions; it was read as {view}.",
                    view=VIEWS[view],
                ),
            )
        )
    if reading.left_out:
        count = sum(len(left.split()) for left in reading.left_out)
        quote = reading.left_out[0][:_QUOTE]
        notes.append(
            ImportNote(
                "left-out",
                0,
                message(
                    "{count} words around the text (navigation, head and foot of the page, "
                    "comments, hidden text) were left out; they begin with “{quote}”.",
                    count=count,
                    quote=quote,
                ),
            )
        )
    progress(1.0, "done")
    return Imported(found.parts, (*notes, *found.notes), data, written, spans)


def _language(root: Element, words: str) -> str:
    """The language that the page states, unless its words are plainly in another; empty where it
    states none."""
    stated = next((said for one in root.iter("html", "body") if (said := one.get("lang"))), "")
    code = language_of(stated)
    return guess_language(words, code or "en") if code in _GUESSED else code
