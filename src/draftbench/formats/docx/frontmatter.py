"""What stands around a text on paper: symbol, organ, date, languages, paper size."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import NamedTuple


class Measures(NamedTuple):
    """A page in twips; ``side`` is the margin left and right that leaves 9,840 for the text."""

    width: int
    height: int
    side: int


class Paper(Enum):
    """The two paper sizes that the duty stations print on."""

    A4 = Measures(11906, 16838, 1033)
    LETTER = Measures(12240, 15840, 1200)


@dataclass(frozen=True, slots=True)
class FrontMatter:
    """The masthead of a document; what is empty is left out.

    ``symbol`` is the document symbol ("A/CONF.213/L.1"), ``organ`` the body that stands large on
    the first page, ``session`` and ``agenda_item`` the lines below it, ``title`` the title of the
    document and ``stage`` what it is ("Compilation of proposals"). All of these stand in the
    header of the first page, so that the body holds the clauses and nothing else. ``date`` is
    printed as it is given; ``created`` is the ISO 8601 time in the file's properties (fixed, so
    that the same input always gives the same bytes). ``language`` is the ISO 639-1 code of the
    text, ``original`` the language that it was written in, in words.
    """

    symbol: str = ""
    title: str = ""
    date: str = ""
    language: str = "en"
    distribution: str = "General"
    original: str = "English"
    organ: str = ""
    session: str = ""
    agenda_item: str = ""
    stage: str = ""
    created: str = "2010-01-01T00:00:00Z"
    paper: Paper = Paper.A4

    @property
    def right_to_left(self) -> bool:
        """Whether the language is written from right to left."""
        return self.language in {"ar", "fa", "he", "ur"}
