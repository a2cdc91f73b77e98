"""What the texts of a negotiation are called in the window."""

from __future__ import annotations

from collections import Counter

from draftbench.amend.negotiation import Negotiation
from draftbench.document import Document
from draftbench.gui.speech import marked, tr
from draftbench.language.words import shorten

WORKING_DRAFT = marked("Working draft")
_MOST = 40
"""Characters of a title before the name of a clause."""


def text_name(text: Document) -> str:
    """The short name of a text in a sentence: "Western Asia" of western_asia."""
    return " ".join(text.name.replace("_", " ").split()).title()


def titles(state: Negotiation) -> dict[str, str]:
    """The base and the sources as they are called, by their names: by their titles, before which
    the name stands where another text has the same title (versions of one text do)."""
    texts = (state.base, *state.sources)
    counts = Counter(_folded(text) for text in texts)
    return {
        text.name: _title(text)
        if counts[_folded(text)] == 1
        else f"{text_name(text)} · {_title(text)}"
        for text in texts
    }


def clause_name(text: str, clause: str) -> str:
    """What a ``clause`` is called with the title of its text, which is cut where it is long."""
    return tr("{text}, {clause}", text=shorten(text, _MOST), clause=clause) if clause else text


def _title(text: Document) -> str:
    return text.title or text_name(text)


def _folded(text: Document) -> str:
    return " ".join(_title(text).casefold().split())
