"""Where the clauses of a text stand in the Word file that it was read from.

The file is read again, as the reader reads it, and every clause is found by its words and its place
among the others. Where its characters are in the file is worked out only for clauses that change.
"""

from __future__ import annotations

import hashlib
from collections import Counter
from dataclasses import dataclass, field, replace

from draftbench.document import NOTE_MARK, Clause, ClauseId, Document
from draftbench.formats.docx.blocks import PARAGRAPH
from draftbench.formats.docx.names import Element
from draftbench.formats.docx.onfile.line import Line, Sort
from draftbench.formats.docx.revisions import View
from draftbench.formats.docx.wordfile import WordFile
from draftbench.formats.imported import Use
from draftbench.formats.plain.paragraph import Paragraph, Style
from draftbench.formats.plain.recogniser import recognise
from draftbench.formats.safety import Package


class UnplacedError(Exception):
    """A redline cannot be written on the file; the sentence says why."""


@dataclass(frozen=True, slots=True)
class Place:
    """A clause in a file: the numbers (from 0) of the paragraphs that hold it, in all of the part.
    ``is_alone`` says that it is one paragraph, and nothing but its number stands in it with it;
    then ``text`` is what the reader saw there, of which the clause is ``start`` to ``end`` and the
    number typed before it ``label_start`` to ``label_end`` (the same: none is)."""

    paragraphs: tuple[int, ...]
    is_alone: bool = False
    text: str = ""
    start: int = 0
    end: int = 0
    label_start: int = 0
    label_end: int = 0


@dataclass(slots=True)
class Places:
    """The places of the clauses of one text; ``elements`` are all paragraphs of the part."""

    elements: list[Element]
    of: dict[ClauseId, Place] = field(default_factory=dict)


def places(package: Package, name: str, root: Element, base: Document) -> Places | None:
    """Where the clauses of ``base`` stand in the file ``package``, whose text is ``root``; None
    where the file, read again, does not give these clauses with these words."""
    file = WordFile(package, name, View.ACCEPTED)
    paragraphs = file.paragraphs()
    digest = hashlib.sha256(b"").hexdigest()
    found = recognise(paragraphs, replace(file.masthead(), file=name, sha256=digest))
    part = next((one for one in found.parts if _is(one, base)), None)
    if part is None:
        return None
    here = Places(list(root.iter(PARAGRAPH)))
    shared = Counter(one.line for one in paragraphs)
    clauses_in: Counter[int] = Counter()
    held: dict[str, list[tuple[int, int, int]]] = {}
    labels: dict[str, tuple[int, int, int]] = {}
    for piece in found.pieces:
        if piece.use is Use.CLAUSE:
            former = held.setdefault(piece.target, [])
            if not former or former[-1][0] != piece.paragraph:
                clauses_in[piece.paragraph] += 1
            former.append((piece.paragraph, piece.start, piece.end))
        elif piece.use is Use.LABEL:
            labels.setdefault(piece.target, (piece.paragraph, piece.start, piece.end))
    for read, clause in zip(part, base, strict=True):
        stretches = held.get(read.id, [])
        if stretches:
            here.of[clause.id] = _place(
                clause, stretches, labels.get(read.id), paragraphs, clauses_in, shared
            )
    return here


def _is(found: Document, base: Document) -> bool:
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
    clauses_in: Counter[int],
    shared: Counter[int],
) -> Place:
    numbers = tuple(dict.fromkeys(at for at, _, _ in stretches))
    lines = tuple(paragraphs[at].line - 1 for at in numbers)
    one = paragraphs[numbers[0]]
    start, end = stretches[0][1], stretches[-1][2]
    alone = (
        len(numbers) == 1
        and clauses_in[numbers[0]] == 1
        and shared[one.line] == 1
        and one.style is not Style.ROW
        and one.text.text[start:end] == clause.text.text
    )
    if not alone:
        return Place(lines)
    low, high = (label[1], label[2]) if label is not None and label[0] == numbers[0] else (0, 0)
    high = low + len(one.text.text[low:high].rstrip())
    return Place(lines, True, one.text.text, start, end, low, high)


def offsets(line: Line, text: str) -> list[int] | None:
    """For each character of what the reader saw in a paragraph (and its end) the place in the
    compared string; None where the two do not go together, as where words are hidden."""
    said: list[str] = []
    at: list[int] = []
    for leaf in line.leaves:
        if leaf.sort is Sort.TEXT:
            said.extend(leaf.words)
            at.extend(range(leaf.start, leaf.end))
        elif leaf.sort is Sort.NOTE:
            said.append(NOTE_MARK)
            at.append(leaf.start)
        else:
            said.extend(leaf.words)
            at.extend([leaf.start] * len(leaf.words))
    whole = "".join(said)
    start = len(whole) - len(whole.lstrip())
    seen = whole.strip()
    if len(seen) != len(text) or any(
        one != other and not (one.isspace() and other.isspace())
        for one, other in zip(seen, text, strict=True)
    ):
        return None
    inside = at[start : start + len(seen)]
    return [*inside, inside[-1] + 1 if inside else 0]
