"""Paragraphs of any format to texts of typed clauses: the entry for all readers."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace

from draftbench.amend.notation import Attribution, Unbalanced, document_notation
from draftbench.document import ClauseId, Source
from draftbench.formats.imported import ImportNote
from draftbench.formats.plain.clauses import find_clauses
from draftbench.formats.plain.negotiated import bared, restore, walked, with_options
from draftbench.formats.plain.paragraph import Paragraph
from draftbench.formats.plain.parts import Recognised, make_parts
from draftbench.formats.safety import check_count
from draftbench.messages import message

_MOST_SINGLE = 50
"""So many brackets of one clause without their other half are told one by one."""


def recognise(paragraphs: Sequence[Paragraph], source: Source, *, language: str = "") -> Recognised:
    """The texts in ``paragraphs`` (in reading order, notes already hung on their marks).

    ``source`` names the file; what the masthead says (symbol, date) is filled in where it is
    empty. ``language`` is an ISO 639-1 code; empty, it is guessed from the words. Every paragraph
    comes out in exactly one part; nothing is dropped: where no rule fits, a paragraph becomes a
    PARAGRAPH clause and an import note says so. Raises InputError where there is more in them than
    the budget of a file.
    """
    _check(paragraphs, source.file)
    bare = with_options(bared(paragraphs), paragraphs)
    found = find_clauses(walked(bare), language)
    restore(found, bare)
    made = make_parts(found, paragraphs, source)
    return replace(made, notes=(*made.notes, *_doubts(made, paragraphs)))


def _check(paragraphs: Sequence[Paragraph], name: str) -> None:
    texts = [one.text for one in paragraphs]
    check_count("paragraphs", len(texts), name)
    check_count("characters", sum(len(text.text) for text in texts), name)
    check_count("notes", sum(len(text.notes) for text in texts), name)
    brackets = sum(text.text.count("[") + text.text.count("]") for text in texts)
    check_count("brackets", brackets, name)


def _doubts(made: Recognised, paragraphs: Sequence[Paragraph]) -> Iterator[ImportNote]:
    """Brackets without their other half, and names that are on no list."""
    lines: dict[str, int] = {}
    for piece in made.pieces:
        lines.setdefault(piece.target, paragraphs[piece.paragraph].line)
    for document in made.parts:
        notation = document_notation(document)
        single: Counter[ClauseId] = Counter()
        for clause, one in notation.each():
            line = lines.get(clause.id, 0)
            if isinstance(one, Unbalanced):
                single[clause.id] += 1
                if single[clause.id] > _MOST_SINGLE:
                    continue
                near = clause.text.plain[max(0, one.start - 20) : one.start + 20].strip()
                msg = (
                    message(
                        "Line {line}: a bracket is never closed (“{near}”).", line=line, near=near
                    )
                    if one.sign == "["
                    else message(
                        "Line {line}: a bracket was never opened (“{near}”).", line=line, near=near
                    )
                )
                yield ImportNote("unbalanced-bracket", line, msg)
            elif isinstance(one, Attribution) and not one.known:
                named = (*one.owners, *one.supporters, *one.opponents)
                names = ", ".join(owner.text for owner in named if not owner.known)
                msg = message(
                    "Line {line}: read as a delegation, but not on the list: {names}.",
                    line=line,
                    names=names,
                )
                yield ImportNote("unknown-delegation", line, msg)
        for clause_id, count in single.items():
            if count > _MOST_SINGLE:
                line = lines.get(clause_id, 0)
                more = count - _MOST_SINGLE
                msg = message(
                    "Line {line}: {more} more brackets are never closed or never opened.",
                    line=line,
                    more=more,
                )
                yield ImportNote("unbalanced-bracket", line, msg)


__all__ = ["Recognised", "recognise"]
