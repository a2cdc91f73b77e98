"""Headings: which paragraphs are headings, how deep, and where the table of contents stands."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import takewhile

from draftbench.document import Clause, ClauseId, ClauseKind
from draftbench.formats.plain.numbering import ARTICLE, Label, NumberStyle
from draftbench.formats.plain.paragraph import (
    Paragraph,
    Style,
    ends_in_colon,
    ends_in_comma,
    is_closed,
)
from draftbench.formats.plain.wording import WORDS

CHAPTER, SECTION, TOPIC, UNNUMBERED = 1, 2, 3, 4
"""Ranks of headings: roman numbers, capital letters, "1." and "Workshop 1.", no number."""

_CONTENTS = re.compile(WORDS["contents"], re.IGNORECASE)
"""The heading of a table of contents; those of its columns may stand beside it."""
_ENTRY = re.compile(
    r"^\s*(?P<title>\S.*?)(?:\t|(?<!\s)\s*+(?<!\.)\.{3,}+|(?<!\s)\s{3,}+)\s*+"
    r"(?:\d{1,4}|[ivxl]{1,6})$",
    re.DOTALL,
)
_MARK = re.compile(r"((?:[A-Z]|[IVXLC]{1,7})\.)\s*(?=[^\W\d_])")
_PAGES = re.compile(r"(?:(?<!\s)\s++)?(?<!\d)\d[\d–-]*+$")
_PERSON = re.compile(WORDS["person"])
"""The name of a person by itself: with a form of address, with its last part in capitals, or with a
post behind it."""
_SIGNED = re.compile(WORDS["signed"], re.IGNORECASE)
_NAME = re.compile(r"(?:[^\W\d_a-z][\w.'’-]*\s?){2,5}")
_ANNEX = re.compile(WORDS["annex"], re.IGNORECASE)
_TITLED_ANNEX = re.compile(
    r"(?P<label>\w+(?: (?:[IVXLC]+|\d{1,2}|[A-Z]))?)\s?[:.–—]\s+(?P<title>\S.+)"
)
_ATTACHED = re.compile(WORDS["attached"], re.IGNORECASE)
"""What stands behind a text and is none of its paragraphs: explanations of position, sponsors."""
_SECTION = re.compile(WORDS["section"], re.IGNORECASE)
_ARTICLE = re.compile(rf"(?:{ARTICLE}|§\s?\d{{1,4}}[a-zA-Z]?)\.?")
_TABLE = re.compile(WORDS["table"], re.IGNORECASE)
_TABLE_NOTE = re.compile(r"(?P<letter>[a-z])\s+(?=[A-ZÀ-Þ])")
_UNIT = re.compile(WORDS["unit"], re.IGNORECASE | re.DOTALL)
_NUMBERED = re.compile(WORDS["numbered"], re.IGNORECASE)
_DRAFT = re.compile(r"draft|projet de|proyecto de|проект", re.IGNORECASE)
_DRAFTED = re.compile(WORDS["drafted"], re.IGNORECASE)
_DATE = re.compile(WORDS["date"], re.IGNORECASE)
_MEETING = re.compile(WORDS["meeting"], re.IGNORECASE)
_DONE = re.compile(WORDS["done"], re.IGNORECASE)
"""The line that says where and when a declaration was made ("Done at ..., this 5 May")."""
_ADOPTED = re.compile(WORDS["adopted"], re.IGNORECASE | re.DOTALL)
_BEGINNING = re.compile(WORDS["beginning"], re.IGNORECASE)
_ADOPTED_BY = re.compile(WORDS["adopted_by"], re.IGNORECASE)
_SYMBOL = re.compile(
    r"[A-Z]{1,6}\d{0,3}(?:/[A-Za-z0-9]+(?:\.[A-Za-z0-9]+)*)+(?:\s?\(\d{4}\))?\*{0,2}"
    r"|WHA\d{1,3}\.\d{1,2}"
)
_CITED = re.compile(
    r"(?<![\w/.])[A-Z]{1,6}(?:/[A-Za-z0-9.]++){2,}+(?:\s?\(\d{4}\))?"
    r"(?:(?:,| and)\s(?:Add|Corr|Rev)\.\d+)*\)?$"
)
_BARE_SYMBOL = re.compile(r"\d{1,3}/\d{1,3}\.?")
_HEAD = (ClauseKind.TITLE, ClauseKind.HEADING, ClauseKind.NOTE)
_MASTHEAD = re.compile(WORDS["masthead"], re.IGNORECASE | re.DOTALL)
_VERSION = re.compile(WORDS["version"], re.IGNORECASE)
_CASELESS = re.compile("[\u0600-\u06ff\u3400-\u9fff]")
_ONE_SENTENCE = re.compile(r"[^.?!]+[.?!]?")
_LEAP = 2
"""How many chapter numbers may be missing before a heading."""
_LONGEST_HEADING = 250
_LONGEST_BARE_HEADING = 150
_LONGEST_AWAITED = 400
_ENTRIES_APART = 6
_ENTRIES_AGAIN = 3
_LONGEST_ENTRY = 400
_LONGEST_MASTHEAD = 300


def contents_range(paragraphs: Sequence[Paragraph]) -> tuple[int, int]:
    """The paragraphs of the table of contents, its heading included, as ``[start, end)``;
    (0, 0) where there is none. Between two entries up to five other short lines may stand. An entry
    without the number of its page is told by its title, which stands again further down; where
    no entry has the number of a page, three must stand again."""
    for at, paragraph in enumerate(paragraphs):
        if not _CONTENTS.fullmatch(paragraph.text.plain.strip()):
            continue
        end, paged, again = at + 1, False, 0
        last = {title_key(each.text.plain): n for n, each in enumerate(paragraphs)}
        for place in range(at + 1, len(paragraphs)):
            entry = bool(contents_entry(paragraphs[place]))
            if entry or _stands_again(paragraphs, place, last):
                end, paged, again = place + 1, paged or entry, again + (not entry)
            elif place - end >= _ENTRIES_APART or _tells(paragraphs[place].text.plain):
                break
        if paged or again >= _ENTRIES_AGAIN:
            return at, end
    return 0, 0


def _tells(text: str) -> bool:
    """Whether a line is a sentence, and so none of a table of contents."""
    return is_closed(text) and not ends_in_colon(text)


def _stands_again(paragraphs: Sequence[Paragraph], at: int, last: Mapping[str, int]) -> bool:
    """Whether a line is a title that stands again; figures of pages may be glued to it."""
    text = paragraphs[at].text.plain
    if len(text) > _LONGEST_ENTRY or is_closed(text):
        return False
    keys = (title_key(text), title_key(_PAGES.sub("", text)))
    return any(key and last.get(key, at) > at for key in keys)


def contents_entry(paragraph: Paragraph) -> str:
    """The title in an entry of a table of contents, as a key to compare; empty for no entry."""
    text = paragraph.text.plain
    match = _ENTRY.match(text) if len(text) <= _LONGEST_ENTRY else None
    return title_key(match.group("title")) if match else ""


def title_key(text: str) -> str:
    """A heading without its case and spacing, to find it again in the table of contents."""
    return " ".join(_MARK.sub(r"\1 ", text, count=1).casefold().split())


def annex_label(text: str) -> str:
    """The label where ``text`` is an annex heading alone ("Annex I"), else empty."""
    match = _ANNEX.fullmatch(text.strip())
    return match.group("label") if match and not text.strip()[:1].islower() else ""


def titled_annex(text: str) -> tuple[str, str]:
    """The label and the title of an annex heading that holds both ("Annex II: List of
    documents"); empty where it is none."""
    match = _TITLED_ANNEX.fullmatch(text.strip())
    if match is None or text[:1].islower() or not looks_like_bare_heading(match.group("title")):
        return "", ""
    return annex_label(match.group("label")), match.group("title")


def is_attached(text: str) -> bool:
    """Whether a heading is that of a statement or of a list of sponsors behind a text."""
    return looks_like_bare_heading(text) and _ATTACHED.fullmatch(text.strip()) is not None


def is_date(text: str) -> bool:
    """Whether ``text`` is a date and nothing else."""
    return _DATE.fullmatch(text.strip().rstrip(".")) is not None


def is_closing(text: str) -> bool:
    """Whether ``text`` is a line on the adoption: the meeting, the date alone, or the vote."""
    bare = text.strip()
    return is_date(bare) or any(p.fullmatch(bare) is not None for p in (_MEETING, _ADOPTED, _DONE))


def is_symbol(text: str) -> bool:
    """Whether ``text`` is the symbol of a document and nothing else ("A/99/VR.9")."""
    return _SYMBOL.fullmatch(text.strip()) is not None


def is_draft_line(text: str) -> bool:
    """Whether ``text`` only numbers one of several drafts ("Draft resolution II")."""
    return _DRAFT.match(text.strip()) is not None and is_section_line(text)


def recommends_draft(text: str) -> bool:
    """Whether a draft follows that ``text`` recommends ("... the following draft resolution:")."""
    return ends_in_colon(text) and _DRAFTED.search(text) is not None


def is_section_line(text: str) -> bool:
    """Whether ``text`` only names a section ("Part II", "Article 255/2", "Draft resolution I")."""
    bare = text.strip()
    return any(pattern.fullmatch(bare) is not None for pattern in (_SECTION, _ARTICLE))


def is_article_line(text: str) -> bool:
    """Whether ``text`` only names an article ("Article 5:", "§ 3")."""
    return _ARTICLE.fullmatch(text.strip().rstrip(":")) is not None


def is_table_line(text: str) -> bool:
    """Whether ``text`` is the number of a table or a figure and nothing else ("Table 2")."""
    return _TABLE.fullmatch(text.strip()) is not None


def is_table_frame(text: str) -> bool:
    """Whether ``text`` stands above or below the rows of a table: its number, its unit in brackets,
    its source or its abbreviations."""
    return is_table_line(text) or _UNIT.fullmatch(text.strip()) is not None


def table_note(text: str) -> str:
    """The letter of a note to a table that lost its raised type ("a Funded under ..."), or
    nothing."""
    match = _TABLE_NOTE.match(text.strip())
    return match["letter"] if match is not None else ""


def is_numbered_title(text: str) -> bool:
    """Whether ``text`` is the number of a text that a report quotes ("Decision 84/101")."""
    return _NUMBERED.fullmatch(text.strip()) is not None


def is_masthead(text: str) -> bool:
    """Whether ``text`` is a line of a masthead that is no title."""
    bare = text.strip()
    if len(bare) > _LONGEST_MASTHEAD:
        return False
    return any(pattern.fullmatch(bare) for pattern in (_DATE, _MASTHEAD, _SYMBOL))


def masthead_of(clauses: Iterable[Clause]) -> frozenset[ClauseId]:
    """The lines at the head of a text that are read as titles and stand above its title (organ,
    session, agenda item, symbol): all down to the last that can be no title, but never the last."""
    head = takewhile(lambda clause: clause.kind in _HEAD, clauses)
    titles = [clause for clause in head if clause.kind is ClauseKind.TITLE]
    above = 0
    for number, clause in enumerate(titles[:-1], 1):
        words = clause.text.plain.strip()
        if is_masthead(words) or is_adoption_title(words) or _BARE_SYMBOL.fullmatch(words):
            above = number
    return frozenset(clause.id for clause in titles[:above])


def is_beginning(text: str) -> bool:
    """Whether ``text`` is the heading that texts begin with ("Introduction") and so no title."""
    return _BEGINNING.fullmatch(text.strip()) is not None


def is_version(text: str) -> bool:
    """Whether a line of the title says which draft it is and no more ("Zero draft, 3 March",
    "Rev.1, 17 November, 23:55")."""
    bare = text.strip().strip("()[]")
    return re.search(r":(?!\d\d\b)", bare) is None and _VERSION.fullmatch(bare) is not None


def is_adoption_title(text: str) -> bool:
    """Whether a line of the title only says who adopted the text ("Resolution adopted by ...")."""
    return _ADOPTED_BY.match(text.strip()) is not None


def looks_like_heading(text: str, longest: int = _LONGEST_HEADING) -> bool:
    """Whether ``text`` has the form of a heading: short, a capital letter or a figure first, no
    final punctuation."""
    bare = text.strip()
    head = bare.lstrip("“\"'«[(")[:1]
    return (
        0 < len(bare) <= longest
        and (head.isupper() or head.isdigit() or _CASELESS.match(head) is not None)
        and not is_closed(bare)
        and not ends_in_comma(bare)
        and not bare.endswith(("-", "–"))
    )


def looks_like_bare_heading(text: str) -> bool:
    """The same for a heading without a number, which has to be shorter and is no date."""
    shaped = looks_like_heading(text, _LONGEST_BARE_HEADING) and not is_masthead(text)
    return shaped and not cites_document(text) and _PERSON.fullmatch(text.strip()) is None


def is_name_below(text: str, above: str) -> bool:
    """Whether ``text`` is the name of a person below a line that says that it was signed."""
    signed = _SIGNED.fullmatch(above.strip()) is not None
    return signed and _NAME.fullmatch(text.strip()) is not None


def cites_document(text: str) -> bool:
    """Whether ``text`` ends with the symbol of a document, as lines on documentation do and
    headings do not."""
    return _CITED.search(text.rstrip()) is not None


@dataclass(slots=True)
class Outline:
    """The heading numbers expected next. A number that is not expected opens no heading."""

    titles: frozenset[str] = frozenset()
    roman: int = 1
    letter: int = 1
    topic: int = 1
    words: dict[str, int] = field(default_factory=dict)
    inner: dict[NumberStyle, int] = field(
        default_factory=lambda: {NumberStyle.UPPER_ROMAN: 0, NumberStyle.UPPER_LETTER: 0}
    )
    """The next roman number and capital letter of series that began again below a heading."""

    def rank(self, label: Label, title: str) -> int:
        """The rank of the heading ``label title``; 0 where it is none. Does not count it."""
        awaited = label.text.isalpha() and label.value(NumberStyle.UPPER_ROMAN) == self.roman > 1
        longest = _LONGEST_AWAITED if awaited else _LONGEST_HEADING
        listed = title_key(f"{label.text} {title}") in self.titles
        if not (not title or listed or looks_like_heading(title, longest) or _action(label, title)):
            return 0
        letter = label.value(NumberStyle.UPPER_LETTER) or 0
        if self.letter > 1 and 0 <= letter - self.letter <= _LEAP:
            return SECTION
        if self._inner(label):
            return TOPIC
        if 0 <= (label.value(NumberStyle.UPPER_ROMAN) or 0) - self.roman <= _LEAP:
            return CHAPTER
        if label.reads(NumberStyle.UPPER_LETTER, 1) and self.letter == 1:
            return SECTION
        if any(label.reads(style, 1) for style in self.inner):
            return TOPIC
        if label.has(NumberStyle.WORD) and self._word_awaited(label):
            return TOPIC
        if label.value(NumberStyle.ARABIC) == self.topic:
            return TOPIC
        return 0

    def count(self, label: Label, rank: int) -> None:
        """Takes note of a heading of that rank."""
        if rank == CHAPTER:
            self.roman = (label.value(NumberStyle.UPPER_ROMAN) or self.roman) + 1
            self.inner = dict.fromkeys(self.inner, 0)
            self.letter = self.topic = 1
            self.words.clear()
        elif rank == SECTION:
            self.letter = (label.value(NumberStyle.UPPER_LETTER) or self.letter) + 1
            self.topic = 1
            self.words.clear()
        elif style := next((s for s in self.inner if label.has(s)), None):
            self.inner[style] = (label.value(style) or 0) + 1
        elif label.has(NumberStyle.WORD):
            self.words[label.word] = (label.value(NumberStyle.WORD) or 0) + 1
        else:
            self.topic += 1

    def continues(self, label: Label, rank: int) -> bool:
        """Whether the heading goes on with numbers begun before (and so does not begin a series
        of its own)."""
        first = {CHAPTER: self.roman, SECTION: self.letter}
        return first.get(rank, 1) > 1

    def _inner(self, label: Label) -> bool:
        return any(value and label.reads(style, value) for style, value in self.inner.items())

    def _word_awaited(self, label: Label) -> bool:
        """Whether "Rule 4." follows "Rule 3.", or begins a series of its word."""
        value = label.value(NumberStyle.WORD) or 0
        awaited = self.words.get(label.word)
        return awaited is None or value == 1 or 0 <= value - awaited <= _LEAP


def _action(label: Label, title: str) -> bool:
    """Whether it is a heading that is a whole sentence ("Action 4. We will ... .")."""
    bare = title.strip()
    short = len(bare) <= _LONGEST_HEADING
    return label.has(NumberStyle.WORD) and short and _ONE_SENTENCE.fullmatch(bare) is not None


def styled_heading(paragraph: Paragraph) -> int:
    """The rank of a paragraph that its style makes a heading; 0 where it does not."""
    return max(1, paragraph.level) if paragraph.style is Style.HEADING else 0
