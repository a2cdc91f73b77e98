"""What a reader gives and what a writer gives."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from draftbench.document import Document


@dataclass(frozen=True, slots=True)
class ImportNote:
    """Something that a reader was not sure of, or changed, for a person to see.

    ``code`` names the rule ("joined-page-break"), ``line`` is the line of the file from 1 (0: the
    file as a whole), ``message`` is one sentence.
    """

    code: str
    line: int
    message: str


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


@dataclass(frozen=True, slots=True)
class Imported:
    """One file, read.

    ``parts`` are the texts found in it, in the order of the file. ``text`` is the decoded content
    to which ``spans`` refer; the spans are sorted, do not overlap, and cover every character that
    is not white space. ``original`` are the bytes as they came, ``kept`` what in it is no text.
    """

    parts: tuple[Document, ...]
    notes: tuple[ImportNote, ...]
    original: bytes
    text: str = ""
    spans: tuple[SourceSpan, ...] = ()
    kept: tuple[Kept, ...] = ()

    def part(self, name: str) -> Document | None:
        """The part of that name, or None."""
        return next((part for part in self.parts if part.name == name), None)


@dataclass(frozen=True, slots=True)
class Written:
    """A file to be written: its bytes, and in sentences what the format could not carry."""

    data: bytes
    losses: tuple[str, ...] = ()
