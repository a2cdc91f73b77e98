"""Headings: which paragraphs are headings, how deep, and where the table of contents stands."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from draftbench.formats.plain.numbering import Label, NumberStyle
from draftbench.formats.plain.pages import is_closed
from draftbench.formats.plain.paragraph import Paragraph, Style

CHAPTER, SECTION, TOPIC, UNNUMBERED = 1, 2, 3, 4
"""Ranks of headings: roman numbers, capital letters, "1." and "Workshop 1.", no number."""

_CONTENTS = re.compile(
    r"(?:table of )?contents|table des matières|sommaire|índice|sumario", re.IGNORECASE
)
_ENTRY = re.compile(r"^\s*(?P<title>\S.*?)(?:\t|\s*\.{3,}|\s{3,})\s*\d{1,4}$", re.DOTALL)
_ANNEX = re.compile(
    r"(?P<label>(?:annexe?|anexo|appendix|appendice|apéndice)(?:\s+(?:[IVXLC]+|\d{1,2}|[A-Z]))?)\.?",
    re.IGNORECASE,
)
_DATE = re.compile(
    r"\d{1,2}(?:\s|-|–|\u00a0)[^\W\d]{3,10}(?:\s|\u00a0)\d{4}|\d{1,2} de \w+ de \d{4}",
    re.IGNORECASE,
)
_MEETING = re.compile(
    r"\d{1,4}(?:st|nd|rd|th|e|ème|a)?\.?\s(?:\(\w+\)\s)?(?:plenary\s)?(?:meeting|séance|sesión)\b.*",
    re.IGNORECASE,
)
_SYMBOL = re.compile(r"[A-Z]{1,6}(?:/[A-Za-z0-9]+(?:\.[A-Za-z0-9]+)*)+\*{0,2}")
_MASTHEAD = re.compile(
    r"(?:distr\.?\s*:|original\s*:|agenda item|item \d|\[on the report|\[without reference"
    r"|provisional agenda|point \d+ de|tema \d+|\w+-?\w* session$|\w+ session,).*",
    re.IGNORECASE | re.DOTALL,
)
_LONGEST_HEADING = 250
_LONGEST_BARE_HEADING = 150
_ENTRIES_APART = 3
_LONGEST_ENTRY = 400
_LONGEST_MASTHEAD = 300


def contents_range(paragraphs: Sequence[Paragraph]) -> tuple[int, int]:
    """The paragraphs of the table of contents, its heading included, as ``[start, end)``;
    (0, 0) where there is none. Between two entries up to two other short lines may stand."""
    for at, paragraph in enumerate(paragraphs):
        if not _CONTENTS.fullmatch(paragraph.text.plain.strip()):
            continue
        end = at + 1
        for place in range(at + 1, len(paragraphs)):
            if contents_entry(paragraphs[place]):
                end = place + 1
            elif place - end >= _ENTRIES_APART or is_closed(paragraphs[place].text.plain):
                break
        if end > at + 1:
            return at, end
    return 0, 0


def contents_entry(paragraph: Paragraph) -> str:
    """The title in an entry of a table of contents, as a key to compare; empty for no entry."""
    text = paragraph.text.plain
    match = _ENTRY.match(text) if len(text) <= _LONGEST_ENTRY else None
    return title_key(match.group("title")) if match else ""


def title_key(text: str) -> str:
    """A heading without its case and spacing, to find it again in the table of contents."""
    return " ".join(text.casefold().split())


def annex_label(text: str) -> str:
    """The label where ``text`` is an annex heading alone ("Annex I"), else empty."""
    match = _ANNEX.fullmatch(text.strip())
    return match.group("label") if match and text.strip()[:1].isupper() else ""


def is_date(text: str) -> bool:
    """Whether ``text`` is a date and nothing else."""
    return _DATE.fullmatch(text.strip()) is not None


def is_closing(text: str) -> bool:
    """Whether ``text`` is a line on the adoption: the meeting, or the date alone."""
    return is_date(text) or _MEETING.fullmatch(text.strip()) is not None


def is_masthead(text: str) -> bool:
    """Whether ``text`` is a line of a masthead that is no title."""
    bare = text.strip()
    if len(bare) > _LONGEST_MASTHEAD:
        return False
    return any(pattern.fullmatch(bare) for pattern in (_DATE, _MASTHEAD, _SYMBOL))


def looks_like_heading(text: str, longest: int = _LONGEST_HEADING) -> bool:
    """Whether ``text`` has the form of a heading: short, a capital letter or a figure first, no
    final punctuation."""
    bare = text.strip()
    head = bare.lstrip("“\"'«[(")[:1]
    return (
        0 < len(bare) <= longest
        and (head.isupper() or head.isdigit())
        and not is_closed(bare)
        and not bare.endswith((",", "-", "–"))
    )


def looks_like_bare_heading(text: str) -> bool:
    """The same for a heading without a number, which has to be shorter and is no date."""
    return looks_like_heading(text, _LONGEST_BARE_HEADING) and not is_masthead(text)


@dataclass(slots=True)
class Outline:
    """The heading numbers expected next. A number that is not expected opens no heading."""

    titles: frozenset[str] = frozenset()
    roman: int = 1
    letter: int = 1
    topic: int = 1
    words: dict[str, int] = field(default_factory=dict)

    def rank(self, label: Label, title: str) -> int:
        """The rank of the heading ``label title``; 0 where it is none. Does not count it."""
        listed = title_key(f"{label.text} {title}") in self.titles
        if not listed and not looks_like_heading(title):
            return 0
        if label.value(NumberStyle.UPPER_ROMAN) == self.roman:
            return CHAPTER
        if label.value(NumberStyle.UPPER_LETTER) == self.letter:
            return SECTION
        if label.has(NumberStyle.WORD) and label.value(NumberStyle.WORD) == self._word(label):
            return TOPIC
        if label.value(NumberStyle.ARABIC) == self.topic:
            return TOPIC
        return 0

    def count(self, label: Label, rank: int) -> None:
        """Takes note of a heading of that rank."""
        if rank == CHAPTER:
            self.roman += 1
            self.letter = self.topic = 1
            self.words.clear()
        elif rank == SECTION:
            self.letter += 1
            self.topic = 1
            self.words.clear()
        elif label.has(NumberStyle.WORD):
            self.words[label.word] = self._word(label) + 1
        else:
            self.topic += 1

    def continues(self, label: Label, rank: int) -> bool:
        """Whether the heading goes on with numbers begun before (and so does not begin a series
        of its own)."""
        first = {CHAPTER: self.roman, SECTION: self.letter}
        return first.get(rank, 1) > 1

    def _word(self, label: Label) -> int:
        return self.words.get(label.word, 1)


def styled_heading(paragraph: Paragraph) -> int:
    """The rank of a paragraph that its style makes a heading; 0 where it does not."""
    return max(1, paragraph.level) if paragraph.style is Style.HEADING else 0
