"""Paragraphs of any format to texts of typed clauses: the entry for all readers."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from draftbench.amend.notation import Attribution, Unbalanced, document_notation
from draftbench.document import Source
from draftbench.formats.imported import ImportNote
from draftbench.formats.plain.clauses import find_clauses
from draftbench.formats.plain.negotiated import bared, restore, walked
from draftbench.formats.plain.options import with_options
from draftbench.formats.plain.paragraph import Paragraph
from draftbench.formats.plain.parts import Recognised, make_parts


def recognise(paragraphs: Sequence[Paragraph], source: Source, *, language: str = "") -> Recognised:
    """The texts in ``paragraphs`` (in reading order, notes already hung on their marks).

    ``source`` names the file; what the masthead says (symbol, date) is filled in where it is
    empty. ``language`` is an ISO 639-1 code; empty, it is guessed from the words. Every paragraph
    comes out in exactly one part; nothing is dropped. Raises nothing: where no rule fits, a
    paragraph becomes a PARAGRAPH clause and an import note says so.
    """
    bare = with_options(bared(paragraphs), paragraphs)
    found = find_clauses(walked(bare), language)
    restore(found, bare)
    made = make_parts(found, paragraphs, source)
    return replace(made, notes=(*made.notes, *_doubts(made, paragraphs)))


def _doubts(made: Recognised, paragraphs: Sequence[Paragraph]) -> Iterator[ImportNote]:
    """Brackets without their other half, and names that are on no list."""
    lines: dict[str, int] = {}
    for piece in made.pieces:
        lines.setdefault(piece.target, paragraphs[piece.paragraph].line)
    for document in made.parts:
        notation = document_notation(document)
        for clause, one in notation.each():
            line = lines.get(clause.id, 0)
            if isinstance(one, Unbalanced):
                said = "is never closed" if one.sign == "[" else "was never opened"
                near = clause.text.plain[max(0, one.start - 20) : one.start + 20].strip()
                message = f"Line {line}: a bracket {said} (“{near}”)."
                yield ImportNote("unbalanced-bracket", line, message)
            elif isinstance(one, Attribution) and not one.known:
                named = (*one.owners, *one.supporters, *one.opponents)
                names = ", ".join(owner.text for owner in named if not owner.known)
                message = f"Line {line}: read as a delegation, but not on the list: {names}."
                yield ImportNote("unknown-delegation", line, message)


__all__ = ["Recognised", "recognise"]
