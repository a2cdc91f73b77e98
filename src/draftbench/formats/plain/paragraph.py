"""A paragraph as every reader (plain text, Word) hands it to the recogniser; how it begins and
ends."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from draftbench.document import RichText
from draftbench.formats.imported import Use
from draftbench.formats.plain.traced import Traced
from draftbench.language import Opening, opening
from draftbench.language.words import WITHOUT_WIDTH


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


# White space that no drafter typed: thousands of blanks in a row, which cost time and say nothing.
# No paragraph that is read has more than :data:`MOST` in a row, so that no rule that looks for a
# word behind white space takes longer than the text is long.

MOST = 100
_TOO_MANY = re.compile(rf"(?<!\s)(?:\s{{{MOST}}})(?P<more>\s++)")


def with_few_blanks(text: RichText) -> RichText:
    """The words with at most :data:`MOST` characters of white space in a row."""
    found = [(*match.span("more"), RichText()) for match in _TOO_MANY.finditer(text.text)]
    return text.spliced(found) if found else text


def traced_with_few_blanks(content: Traced) -> Traced:
    """The same of a line of a text, which remembers where the rest stands in it."""
    ranges = [match.span("more") for match in _TOO_MANY.finditer(content.text)]
    return content.replaced_all(ranges, "") if ranges else content


# How a paragraph ends: as a sentence, with a comma, with a colon, in the six languages. What may
# follow the last sign is passed over: quotation marks, brackets, the marks of notes (also as
# figures set behind the sign: "commitments;4", but not in a symbol: "1/CP.27").

_AFTER = r"(?:(?<![\dA-Z].)(?<!Add\.)(?<!orr\.)(?<!Rev\.)\d{1,3})?[\s”’\"'»)\]*\ufffc⁰¹²³⁴-⁹]*$"
_CLOSED = re.compile(r"[.;:?!…。；：？！؛؟]" + _AFTER)
_COMMA = re.compile(r"[,，،、]" + _AFTER)
_COLON = re.compile(r"[:：]" + _AFTER)
_SEMICOLON = re.compile(r"[;；؛]" + _AFTER)
_GOES_ON = re.compile(r"(?:[;:,；：，،؛]|[;；؛,،]\s*(?:and|or|et|ou|y|e|o|u|и|или|و))" + _AFTER)
_TAIL = 40


def is_closed(text: str) -> bool:
    """Whether ``text`` ends as a sentence or a clause does (not with a comma)."""
    return _ends(_CLOSED, text)


def ends_in_comma(text: str) -> bool:
    """Whether ``text`` ends with a comma of any script."""
    return _ends(_COMMA, text)


def ends_in_colon(text: str) -> bool:
    """Whether ``text`` ends with a colon, so that a list may follow."""
    return _ends(_COLON, text)


def ends_in_semicolon(text: str) -> bool:
    """Whether ``text`` ends with a semicolon of any script."""
    return _ends(_SEMICOLON, text)


def goes_on(text: str) -> bool:
    """Whether ``text`` ends so that another item must follow ("...; and")."""
    return _ends(_GOES_ON, text)


def _ends(pattern: re.Pattern[str], text: str) -> bool:
    tail = text.rstrip()[-_TAIL:]
    return pattern.search(tail if tail.isascii() else WITHOUT_WIDTH.sub("", tail)) is not None


# Clauses that begin with a small letter in languages that begin them with a capital one.
# Resolutions of the International Telecommunication Union set the verbs apart ("considering",
# "resolves", "instructs the Director"), with lettered or numbered items below; declarations of the
# Francophonie go on in small letters after "Nous, ...,".

_LONGEST = 60


def small_opening(text: str, language: str) -> Opening | None:
    """The opening phrase of a text that begins with a small letter, or None where no list has
    it."""
    bare = text.lstrip()
    if not bare[:1].islower():
        return None
    found = opening(bare[:1].upper() + bare[1:], language)
    return found if found is not None and found.known else None


def is_verb_line(text: str, language: str) -> bool:
    """Whether ``text`` is one line with a verb that is set apart from what it governs."""
    bare = text.strip()
    ended = is_closed(bare) or ends_in_comma(bare)
    return len(bare) <= _LONGEST and not ended and small_opening(bare, language) is not None


def goes_small(before: str, text: str, language: str) -> bool:
    """Whether ``text``, in small letters, is a clause after the paragraph that ends with
    ``before``, not its rest."""
    parted = ends_in_comma(before) or ends_in_semicolon(before)
    return parted and is_verb_line(text, language)
