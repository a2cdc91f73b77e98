"""Paragraphs of any format to texts of typed clauses: the entry for all readers."""

from __future__ import annotations

from collections.abc import Sequence

from draftbench.document import Source
from draftbench.formats.plain.clauses import find_clauses
from draftbench.formats.plain.paragraph import Paragraph
from draftbench.formats.plain.parts import Recognised, make_parts


def recognise(paragraphs: Sequence[Paragraph], source: Source, *, language: str = "") -> Recognised:
    """The texts in ``paragraphs`` (in reading order, notes already hung on their marks).

    ``source`` names the file; what the masthead says (symbol, date) is filled in where it is
    empty. ``language`` is an ISO 639-1 code; empty, it is guessed from the words. Every paragraph
    comes out in exactly one part; nothing is dropped. Raises nothing: where no rule fits, a
    paragraph becomes a PARAGRAPH clause and an import note says so.
    """
    found = find_clauses(paragraphs, language)
    return make_parts(found, paragraphs, source)


__all__ = ["Recognised", "recognise"]
