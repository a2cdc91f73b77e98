"""What stands around a text on paper: symbol, organ, date, languages, paper size."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from draftbench.formats.docx.template.owntemplate import Template


MARGIN = 1267
"""From the margin of the page to the text, in twips."""
STEP = 475
"""From one tab stop of the template to the next."""
CLAUSE_WIDTH = 9840 - 2 * MARGIN


class Measures(NamedTuple):
    """A page in twips; ``side`` is the margin left and right that leaves 9,840 for the text."""

    width: int
    height: int
    side: int


class Paper(Enum):
    """The two paper sizes that the duty stations print on."""

    A4 = Measures(11906, 16838, 1033)
    LETTER = Measures(12240, 15840, 1200)


def from_right_to_left(language: str) -> bool:
    """Whether a language (ISO 639-1) is written from right to left."""
    return language in {"ar", "fa", "he", "ur"}


@dataclass(frozen=True, slots=True)
class FrontMatter:
    """The masthead of a document; what is empty is left out.

    ``symbol`` is the document symbol ("A/CONF.213/L.1"), ``organ`` the body that stands large on
    the first page, ``session`` and ``agenda_item`` the lines below it, ``title`` the title of the
    document and ``stage`` what it is ("Compilation of proposals"). All of these stand in the
    header of the first page, so that the body holds the clauses and nothing else. ``date`` is
    printed as it is given, one in the form "2010-04-12" in words; ``distribution`` is a kind
    ("limited") or words; ``original`` is the language that it was written in, by code or name, or
    several with a slash between; ``job`` is the job number of the secretariat. ``created`` is the
    ISO 8601 time in the file's properties (fixed, so that the same input always gives the same
    bytes). ``language`` is the ISO 639-1 code of the text. With ``template`` the page, the
    headers, the footers and the styles are those of the user's own file, and the masthead fills
    its place-holders. What is not of the ``united_nations`` does not bear their name.
    """

    symbol: str = ""
    title: str = ""
    date: str = ""
    language: str = "en"
    distribution: str = "general"
    original: str = "en"
    organ: str = ""
    session: str = ""
    agenda_item: str = ""
    stage: str = ""
    job: str = ""
    created: str = "2010-01-01T00:00:00Z"
    paper: Paper = Paper.A4
    template: Template | None = None
    united_nations: bool = True

    @property
    def right_to_left(self) -> bool:
        """Whether the language is written from right to left."""
        return from_right_to_left(self.language)
