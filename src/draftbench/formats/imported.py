"""What a reader gives and what a writer gives."""

from __future__ import annotations

from collections.abc import Container, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import chain, count
from typing import NamedTuple

from draftbench.document import Document
from draftbench.messages import message, message_as


@dataclass(frozen=True, slots=True)
class ImportNote:
    """Something that a reader was not sure of, or changed, for a person to see.

    ``code`` names the rule ("joined-page-break"), ``line`` is the line of the file from 1 (0: the
    file as a whole), ``message`` is one sentence.
    """

    code: str
    line: int
    message: str


def noted(code: str, line: int, sentence: str, /, **values: object) -> ImportNote:
    """A note with a ``sentence`` whose holders ``values`` fill."""
    return ImportNote(code, line, message(sentence, **values))


def unused(name: str, taken: Container[str], numbered: str = "{}-{}") -> str:
    """``name``, or where that is ``taken`` with the first free number behind it, from 2."""
    others = (numbered.format(name, number) for number in count(2))
    return next(one for one in chain((name,), others) if one not in taken)


VIEWS = {
    "accepted": message_as("accepted", "tracked changes"),
    "rejected": message_as("rejected", "tracked changes"),
    "marked": message_as("marked", "tracked changes"),
}
"""How tracked changes are read, in a word."""


def read_as(view: str) -> ImportNote:
    """The note on a file with tracked changes: how these were read."""
    return noted(
        "tracked-changes",
        0,
        "The file holds insertions and deletions; it was read as {view}.",
        view=VIEWS[view],
    )


class Use(StrEnum):
    """What became of a stretch of the source text."""

    CLAUSE = "clause"
    LABEL = "label"
    NOTE = "note"
    MARK = "mark"
    LEFTOVER = "leftover"


@dataclass(frozen=True, slots=True)
class SourceSpan:
    """``text[start:end]`` of the decoded file was used as ``use``; ``target`` is the clause id or
    note id that it went into (empty for a leftover). Code points, half-open."""

    start: int
    end: int
    use: Use
    target: str = ""


@dataclass(frozen=True, slots=True)
class Kept:
    """Something in a file that is no text and was kept as it stands, so that it can be put back.

    ``line`` counts as in :class:`ImportNote`; ``target`` is the id of the clause that it stands in
    or before (empty where there is none), ``name`` says what it is ("a picture"), ``xml`` is its
    mark-up, whose relationships are those of ``Imported.original``.
    """

    line: int
    target: str
    name: str
    xml: str


class TableRow(NamedTuple):
    """A row of a table: what it says, how many columns of the table it takes, and of each of its
    cells whether it is merged with those below (1) or above it (-1)."""

    words: str
    width: int
    cells: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Imported:
    """One file, read.

    ``parts`` are the texts found in it, in the order of the file. ``text`` is the decoded content
    to which ``spans`` refer; the spans are sorted, do not overlap, and cover every character that
    is not white space. As a sequence it is its parts; one can be had by its name, too.
    ``original`` are the bytes as they came, ``kept`` what in it is no text, ``rows`` those of its
    tables, where the format knows merged cells.
    """

    parts: tuple[Document, ...]
    notes: tuple[ImportNote, ...]
    original: bytes
    text: str = ""
    spans: tuple[SourceSpan, ...] = ()
    kept: tuple[Kept, ...] = ()
    rows: tuple[TableRow, ...] = ()

    def __iter__(self) -> Iterator[Document]:
        return iter(self.parts)

    def __len__(self) -> int:
        return len(self.parts)

    def __bool__(self) -> bool:
        return True

    def __getitem__(self, which: int | str) -> Document:
        """The part at that place, or of that name. Raises IndexError or KeyError."""
        if isinstance(which, int):
            return self.parts[which]
        found = self.part(which)
        if found is None:
            raise KeyError(which)
        return found

    def part(self, name: str) -> Document | None:
        """The part of that name, or None."""
        return next((part for part in self.parts if part.name == name), None)

    def places(self) -> tuple[tuple[int, ...], ...]:
        """For each part where its clauses stand among those of all parts, from 0: texts may stand
        inside each other. A clause that no span is of stands behind the one before it."""
        starts: dict[str, int] = {}
        for span in self.spans:
            starts.setdefault(span.target, span.start)
        return clause_places(self.parts, starts)


def clause_places(
    parts: Sequence[Document], starts: Mapping[str, int]
) -> tuple[tuple[int, ...], ...]:
    """The places of :meth:`Imported.places`, where clauses begin at ``starts``."""
    found: list[tuple[int, int, int]] = []
    for number, part in enumerate(parts):
        start = 0
        for at, clause in enumerate(part):
            start = max(start, starts.get(clause.id, start))
            found.append((start, number, at))
    ranks = {(number, at): rank for rank, (_, number, at) in enumerate(sorted(found))}
    return tuple(
        tuple(ranks[number, at] for at in range(len(part))) for number, part in enumerate(parts)
    )


@dataclass(frozen=True, slots=True)
class Written:
    """A file to be written: its bytes, and in sentences what the format could not carry."""

    data: bytes
    losses: tuple[str, ...] = ()
