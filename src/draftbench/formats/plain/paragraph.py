"""A paragraph as every reader (plain text, Word) hands it to the recogniser."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from draftbench.document import RichText
from draftbench.formats.imported import Use


class Style(StrEnum):
    """What the look of a paragraph says about it. BODY says nothing; ASIDE stands beside the text
    (a stamp in a text box), and the text goes on around it."""

    BODY = "body"
    TITLE = "title"
    HEADING = "heading"
    ITEM = "item"
    ROW = "row"
    NOTE = "note"
    ASIDE = "aside"


@dataclass(frozen=True, slots=True)
class Paragraph:
    """One paragraph of a file, before anybody knows what it is.

    ``text`` is what stands on the page, marks and notes included, and the number where it was
    typed. ``label`` is the number where the format keeps it apart (Word's automatic numbering),
    else empty. ``style`` is a hint; ``level`` the depth that goes with it (headings and items, 1
    outermost; 0 unknown). A ROW has tabs between its cells. ``line`` is where it starts, from 1
    (for Word, the number of the paragraph), for import notes. ``unseen`` are stretches of the text
    that say nothing of what the paragraph is (the signs of tracked changes, words taken out).
    """

    text: RichText
    label: str = ""
    style: Style = Style.BODY
    level: int = 0
    line: int = 0
    unseen: tuple[tuple[int, int], ...] = ()


@dataclass(frozen=True, slots=True)
class Piece:
    """``paragraphs[paragraph].text[start:end]`` was used as ``use`` for the clause ``target``.

    The CLAUSE pieces of a clause, in order, make up its text (with one space, or in a table one
    line break, between pieces of different paragraphs).
    """

    paragraph: int
    start: int
    end: int
    use: Use
    target: str


def joined(stretches: Iterable[tuple[int, int]]) -> tuple[tuple[int, int], ...]:
    """Stretches in order, those that touch or overlap as one."""
    found: list[tuple[int, int]] = []
    for start, end in sorted(stretches):
        if found and start <= found[-1][1]:
            found[-1] = (found[-1][0], max(end, found[-1][1]))
        else:
            found.append((start, end))
    return tuple(found)
