"""The form of documents as plain data: what :mod:`draftbench.document.exchange` may be given.

Data of a stranger's file is held against these types (``msgspec.convert(data, DocumentData)``)
before anything is made of it. A type says what may stand where, ``__post_init__`` what a type
cannot say; both raise :class:`msgspec.ValidationError`, which is a ValueError.
"""

from __future__ import annotations

import unicodedata
from datetime import datetime
from typing import Annotated, Any

from msgspec import Meta, Struct, convert, field

from draftbench.document.clause import ClauseKind
from draftbench.document.document import DEEPEST, Document
from draftbench.document.exchange import from_data, text_from_data
from draftbench.document.numbering import Scheme, Sections
from draftbench.document.richtext import NOTE_MARK, MarkKind, RichText
from draftbench.messages import message

Id = Annotated[str, Meta(min_length=1, max_length=200)]
"""The id of a clause or a note."""
Short = Annotated[str, Meta(max_length=1000)]
"""A label, a name, a code: what stands on one line."""
Name = Annotated[str, Meta(min_length=1, max_length=1000)]
Language = Annotated[str, Meta(max_length=35, pattern=r"\A[^\x00-\x1f\ufffe\uffff]*\Z")]
"""The code of a language: files of every format name it where no control character may stand."""
Words = Annotated[str, Meta(max_length=8_000_000)]
"""What people wrote."""
Place = Annotated[int, Meta(ge=0, le=10_000_000)]
"""Code points of a text, from 0."""
Count = Annotated[int, Meta(ge=0, le=1_000_000)]

FIRST_YEAR, LAST_YEAR = 1980, 2200
"""Nothing happens before or after. Clocks that are wrong stay inside of that."""


class Form(Struct, forbid_unknown_fields=True, gc=False):
    """What all forms have in common: nothing may stand in the data that is not named."""


class MarkData(Struct, array_like=True, forbid_unknown_fields=True, gc=False):
    """A mark: start, end, kind, value."""

    start: Place
    end: Place
    kind: MarkKind
    value: Annotated[str, Meta(max_length=10_000)]


class TextData(Form):
    """A rich text."""

    text: Words
    marks: list[MarkData] = field(default_factory=list)
    notes: list[NoteData] = field(default_factory=list)

    def __post_init__(self) -> None:
        if self.notes or NOTE_MARK in self.text:
            if self.text.count(NOTE_MARK) != len(self.notes):
                msg = "the text has other places for notes than notes"
                raise ValueError(msg)
            inner = [two.text for one in self.notes for two in one.text.notes]
            if any(two.notes for two in inner):
                msg = "notes stand in notes of notes"
                raise ValueError(msg)
        if self.marks:
            length = len(self.text)
            if any(not one.start < one.end <= length for one in self.marks):
                msg = "a mark lies outside the text"
                raise ValueError(msg)
            if not unicodedata.is_normalized("NFC", self.text):
                msg = "a marked text is not in Unicode form C"
                raise ValueError(msg)


class NoteData(Form):
    """A note of a text."""

    id: Id
    label: Short
    text: TextData
    resolved: Words = ""


class ClauseData(TextData, kw_only=True):
    """A clause."""

    id: Id
    kind: ClauseKind
    label: Short = ""
    level: Annotated[int, Meta(ge=0, le=DEEPEST)] = 0
    parent: Id | None = None
    origins: list[tuple[Name, Id]] = field(default_factory=list)


class SourceData(Form):
    """The file that a document was read from."""

    file: Words = ""
    sha256: Annotated[str, Meta(max_length=64)] = ""
    symbol: Words = ""
    part: Words = ""
    date: Words = ""
    masthead: list[Words] = field(default_factory=list)


class PublishedData(Struct, array_like=True, forbid_unknown_fields=True, gc=False):
    """A number that stays: clause, series, text, place, suffix, head, section."""

    clause: Id
    series: Short
    text: Short
    place: Count
    suffix: Short
    head: Short
    section: Short


class NumberingData(Form):
    """How a document is numbered."""

    sections: Sections
    published: list[PublishedData] | None
    scheme: Scheme
    came: list[PublishedData]
    counted: list[Id]
    first: Count | None


class DocumentData(Form):
    """A document."""

    name: Name
    clauses: list[ClauseData]
    title: Words = ""
    kind: Short = "text"
    language: Language = "en"
    source: SourceData = field(default_factory=SourceData)
    numbering: NumberingData | None = None

    def __post_init__(self) -> None:
        must_be_a_tree(self.clauses)


def must_be_a_tree(clauses: list[ClauseData], root: str | None = None) -> None:
    """Raises ValueError where ids repeat, a clause does not stand behind what it hangs on, or more
    than :data:`DEEPEST` hang on each other. The first may hang on ``root``."""
    depths: dict[str | None, int] = {None: 0, root: 0}
    for clause in clauses:
        depth = depths.get(clause.parent, DEEPEST + 1) + 1
        if clause.id in depths or depth > DEEPEST:
            msg = f"the clause {clause.id} occurs twice"
            if clause.parent not in depths:
                msg = f"the clause {clause.id} does not stand behind what it hangs on"
            elif clause.id not in depths:
                msg = f"more than {DEEPEST} clauses hang on each other at {clause.id}"
            raise ValueError(msg)
        depths[clause.id] = depth


def is_possible_moment(moment: str) -> bool:
    """Whether a text is an ISO 8601 time of a year that can be."""
    try:
        year = datetime.fromisoformat(moment).year
    except ValueError:
        year = 0
    return FIRST_YEAR <= year <= LAST_YEAR


def must_be_a_moment(text: str) -> None:
    """Raises ValueError where a text is no ISO 8601 time of a year that can be."""
    if not is_possible_moment(text):
        msg = message("“{text}” cannot be when it was", text=text[:40])
        raise ValueError(msg)


def text_in(data: Any) -> RichText:
    """The rich text of data that may be a stranger's. Raises ValueError where it is none."""
    convert(data, TextData, strict=True)
    return text_from_data(data)


def document_in(data: Any) -> Document:
    """The document of data that may be a stranger's. Raises ValueError where it is none."""
    convert(data, DocumentData, strict=True)
    return from_data(data)
