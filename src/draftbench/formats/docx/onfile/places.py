"""Where the clauses of a text stand in the Word file that it was read from.

The file is read again, as the reader reads it, and every clause is found by its words and its place
among the others. Where its characters are in the file is worked out only for clauses that change.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from draftbench.document import Clause, ClauseId, Document
from draftbench.formats.docx.blocks import PARAGRAPH
from draftbench.formats.docx.names import Element
from draftbench.formats.docx.onfile.line import Line
from draftbench.formats.docx.onfile.seentext import offsets
from draftbench.formats.docx.revisions import View
from draftbench.formats.docx.wordfile import WordFile
from draftbench.formats.imported import Use, clause_places
from draftbench.formats.plain.paragraph import Paragraph, Style
from draftbench.formats.plain.parts import Recognised
from draftbench.formats.plain.recogniser import recognise


class UnplacedError(Exception):
    """A redline cannot be written on the file; the sentence says why."""


@dataclass(frozen=True, slots=True)
class Place:
    """A clause in a file: the numbers (from 0) of the paragraphs that hold it, in all of the part;
    of a table the first one of each row.

    ``is_whole`` says that the clause lies in one paragraph and its words are those of the file;
    then ``text`` is what the reader saw there, of which the clause is ``start`` to ``end`` and the
    number typed before it ``label_start`` to ``label_end`` (the same: none is). Where line breaks
    part several texts in one paragraph, that is the ``nth`` of them (from 0)."""

    paragraphs: tuple[int, ...]
    is_whole: bool = False
    text: str = ""
    start: int = 0
    end: int = 0
    label_start: int = 0
    label_end: int = 0
    nth: int = 0

    @property
    def has_number(self) -> bool:
        """Whether a number is typed before the words."""
        return self.label_end > self.label_start


@dataclass(slots=True)
class Places:
    """The places of the clauses of one text; ``elements`` are all paragraphs of the part, ``texts``
    what the reader saw in each, in the pieces that line breaks made of it."""

    elements: list[Element]
    of: dict[ClauseId, Place] = field(default_factory=dict)
    texts: dict[int, list[str]] = field(default_factory=dict)

    def element(self, place: Place) -> Element:
        """The (first) paragraph of a clause."""
        return self.elements[place.paragraphs[0]]

    def shares(self, place: Place) -> bool:
        """Whether other texts stand in the paragraph of a clause."""
        return len(self.texts.get(place.paragraphs[0], ())) > 1

    def offsets(self, place: Place, line: Line) -> list[int] | None:
        """For each character of the text of a place (and its end) where it is in the compared
        string of its paragraph; None where the two do not go together."""
        found = offsets(line, self.texts[place.paragraphs[0]])
        return None if found is None else found[place.nth]


def places(package: Mapping[str, bytes], name: str, root: Element, base: Document) -> Places | None:
    """Where the clauses of ``base`` stand in the file ``package``, whose text is ``root``; None
    where the file, read again, does not give these clauses with these words."""
    file = WordFile(package, name, View.ACCEPTED)
    paragraphs = file.paragraphs()
    digest = hashlib.sha256(b"").hexdigest()
    found = recognise(paragraphs, replace(file.masthead(), file=name, sha256=digest))
    clauses = _clauses_of(found, base)
    if clauses is None:
        return None
    here = Places(list(root.iter(PARAGRAPH)))
    nths: list[int] = []
    for one in paragraphs:
        texts = here.texts.setdefault(one.line - 1, [])
        nths.append(len(texts))
        texts.append(one.text.text)
    held: dict[str, list[tuple[int, int, int]]] = {}
    labels: dict[str, tuple[int, int, int]] = {}
    for piece in found.pieces:
        stretch = (piece.paragraph, piece.start, piece.end)
        if piece.use is Use.CLAUSE:
            held.setdefault(piece.target, []).append(stretch)
        elif piece.use is Use.LABEL:
            labels.setdefault(piece.target, stretch)
    for read, clause in zip(clauses, base, strict=True):
        stretches = held.get(read.id, [])
        if stretches:
            label = labels.get(read.id)
            here.of[clause.id] = _place(clause, stretches, label, paragraphs, nths)
    return here


def _clauses_of(found: Recognised, base: Document) -> tuple[Clause, ...] | None:
    """The clauses of the text that is the base, or of several of the file that are the base in the
    order of the file."""
    one = next((part for part in found.parts if _is(part.clauses, base.clauses)), None)
    if one is not None:
        return one.clauses
    starts: dict[str, int] = {}
    for at, piece in enumerate(found.pieces):
        starts.setdefault(piece.target, at)
    parts = [part for part in found.parts if any(clause.id in base for clause in part)]
    placed = zip(parts, clause_places(parts, starts), strict=True)
    order = {place: clause for part, own in placed for clause, place in zip(part, own, strict=True)}
    made = tuple(order[place] for place in sorted(order))
    return made if _is(made, base.clauses) else None


def _is(found: Sequence[Clause], base: Sequence[Clause]) -> bool:
    """Whether a text that was read is the base: by its words, for a base that took the place of
    another one keeps the identities of that."""
    return len(found) == len(base) and all(
        one.text.text == other.text.text for one, other in zip(found, base, strict=True)
    )


def _place(
    clause: Clause,
    stretches: list[tuple[int, int, int]],
    label: tuple[int, int, int] | None,
    paragraphs: list[Paragraph],
    nths: list[int],
) -> Place:
    numbers = tuple(dict.fromkeys(at for at, _, _ in stretches))
    lines = tuple(paragraphs[at].line - 1 for at in numbers)
    one = paragraphs[numbers[0]]
    start, end = stretches[0][1], stretches[-1][2]
    whole = (
        len(numbers) == 1
        and one.style is not Style.ROW
        and one.text.text[start:end] == clause.text.text
    )
    if not whole:
        return Place(lines)
    low, high = (label[1], label[2]) if label is not None and label[0] == numbers[0] else (0, 0)
    high = low + len(one.text.text[low:high].rstrip())
    return Place(lines, True, one.text.text, start, end, low, high, nths[numbers[0]])
