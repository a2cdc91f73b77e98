"""The walk over the paragraphs of a file: its state, and what every clause goes through."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from functools import lru_cache

from draftbench.document import ClauseKind
from draftbench.formats.imported import ImportNote, Use
from draftbench.formats.plain.numbering import Label, NumberStyle, Reading, read_label
from draftbench.formats.plain.organs import DECLARES, ENACTS, names_organ
from draftbench.formats.plain.outline import (
    UNNUMBERED,
    Outline,
    contents_entry,
    contents_range,
    is_section_line,
)
from draftbench.formats.plain.paragraph import Paragraph, Style, ends_in_colon, goes_on, is_closed
from draftbench.language import Opening, opening
from draftbench.messages import message

_LONG = 995
"""From this number on a paragraph may have a number of four figures (some are looked at ahead)."""
RAISED = re.compile(r"[⁰¹²³⁴-⁹]|\[\^")
"""How a footnote that found no mark begins."""


@dataclass(slots=True)
class Run:
    """A resolution-shaped text in the making: the next number of its operative paragraphs, the
    last one of a preamble that is numbered too, and whether it declares ("We ..." paragraphs)
    instead of resolving, has begun its operative part, numbers it, is closed by a line on its
    adoption, has its verb in a line of its own ("RESOLVES:"), numbers by letters, may number anew
    after a second preamble, had its last operative paragraph guessed, parts its operative
    paragraphs by semicolons, and stands inside a report; ``within`` is the text that recommends
    it."""

    number: int
    following: int = 1
    preamble: int = 0
    declares: bool = False
    operative: bool = False
    numbered: bool = False
    closed: bool = False
    announced: bool = False
    lettered: bool = False
    anew: bool = False
    guessed: bool = False
    parted: bool = False
    outer: bool = False
    within: Run | None = None


_SOON = 6
_TELLING = 100
"""A closed paragraph longer than this is no line of a masthead."""
_BEGINNERS = (
    ClauseKind.HEADING,
    ClauseKind.TITLE,
    ClauseKind.ANNEX,
    ClauseKind.ORGAN,
    ClauseKind.CHAPEAU,
    ClauseKind.CLOSING,
)


def _nexts(paragraphs: Sequence[Paragraph]) -> list[int]:
    """For every paragraph the next one that is no note and nothing beside the text."""
    found = [len(paragraphs)] * len(paragraphs)
    for at in range(len(paragraphs) - 2, -1, -1):
        paragraph = paragraphs[at + 1]
        noted = paragraph.style in (Style.NOTE, Style.ASIDE) or RAISED.match(paragraph.text.text)
        found[at] = found[at + 1] if noted else at + 1
    return found


def _label_stretches(at: int, text: str, start: int, label: Label) -> Iterator[Stretch]:
    """What stands before the text of a clause from ``start`` on: its label, and around and inside
    it signs that are no part of it (a stray bullet, marks of direction, dashes behind)."""
    if label.start > start:
        yield Stretch(at, start, label.start, Use.MARK)
    place, told = label.start, 0
    for sign in label.text:
        found = text.find(sign, place, label.end)
        if found > place:
            yield Stretch(at, told or label.start, place, Use.LABEL)
            yield Stretch(at, place, found, Use.MARK)
            told = found
        place = found + 1
    rest = text[place : label.end]
    end = label.end if not rest.strip() else place
    yield Stretch(at, told or label.start, end, Use.LABEL)
    if end < label.end:
        yield Stretch(at, end, label.end, Use.MARK)


def _typed(number: str) -> str:
    """An automatic number as it would be typed before a text; a bare figure has a full stop."""
    return f"{number}.\tX" if number.isdecimal() else f"{number}\tX"


_QUOTING = (ClauseKind.OPERATIVE, ClauseKind.PARAGRAPH)


class Walk:
    """Where the walk is: the clauses found, the numbers expected next, the run it is in."""

    def __init__(self, paragraphs: Sequence[Paragraph], language: str) -> None:
        self.paragraphs = paragraphs
        self.found = Findings(language)
        self.contents = contents_range(paragraphs)
        self.found.has_contents = self.contents[1] > 0
        self.outline = Outline(
            frozenset(
                key
                for paragraph in paragraphs[slice(*self.contents)]
                if (key := contents_entry(paragraph))
            )
        )
        self.place = Place()
        self.entitled = False
        self.lists = Lists()
        self.run: Run | None = None
        self.runs = 0
        self.recommending: Run | None = None
        self.following: int | None = None
        self.front = True
        self.listing = False
        self.awaiting_title = False
        self.rowed = 0
        self.last_text = ""
        self.last: Found | None = None
        self.above: Found | None = None
        self.labels: dict[int, Label | None] = {}
        self.nexts = _nexts(paragraphs)
        self.texts = [paragraph.text.text for paragraph in paragraphs]
        self.quoted_until = 0
        self.topics = set[tuple[int | None, str]]()
        self.hung = ""

    def _label(self, paragraph: Paragraph) -> Label | None:
        key = id(paragraph)
        if key not in self.labels:
            typed = _typed(paragraph.label) if paragraph.label else paragraph.text.text
            last = max(self.following or 0, self.run.following if self.run is not None else 0)
            self.labels[key] = read_label(typed, long=bool(paragraph.label) or last >= _LONG)
        return self.labels[key]

    def _body(self, at: int, label: Label | None) -> str:
        """The text of a paragraph behind its label."""
        text = self.paragraphs[at].text.text
        return text if label is None or self.paragraphs[at].label else text[label.end :]

    def _add(
        self,
        at: int,
        kind: ClauseKind,
        label: Label | None = None,
        *,
        level: int = 0,
        rank: int = 0,
        parent: Found | None = None,
        keep_lists: bool = False,
        place: Place | None = None,
    ) -> Found:
        paragraph = self.paragraphs[at]
        text = paragraph.text.text
        start = len(text) - len(text.lstrip()) if kind is not ClauseKind.TABLE else 0
        stretches: list[Stretch] = []
        printed = paragraph.label
        if label is not None and not paragraph.label:
            stretches.extend(_label_stretches(at, text, start, label))
            start = label.end
            printed = label.text
        stretches.append(Stretch(at, start, len(text.rstrip()), Use.CLAUSE))
        found = Found(
            kind,
            place or replace(self.place, run=self.run.number if self.run else 0),
            stretches,
            printed,
            level,
            rank,
            parent,
        )
        self.found.clauses.append(found)
        if kind is not ClauseKind.ITEM and not keep_lists:
            self.lists.close()
        if paragraph.style is Style.ASIDE:
            return found
        if kind is not ClauseKind.NOTE:
            self.last_text = text
            self.last = found
        if kind is ClauseKind.PARAGRAPH:
            self.above = found if found.label else None
        elif kind not in (ClauseKind.ITEM, ClauseKind.TAIL, ClauseKind.NOTE):
            self.above = None
        if kind in (ClauseKind.PREAMBULAR, ClauseKind.OPERATIVE, ClauseKind.PARAGRAPH):
            told = label is not None or (len(text) > _TELLING and is_closed(text))
            self.front = self.front and not told and kind is ClauseKind.PARAGRAPH
        return found

    def _doubt(self, code: str, at: int, words: str) -> None:
        line = self.paragraphs[at].line
        said = message("Line {line}: {words}", line=line, words=words)
        self.found.notes.append(ImportNote(code, line, said))

    def _doubt_gap(self, at: int, label: Label) -> None:
        said = message("the number {label} does not follow the last one.", label=label.text)
        self._doubt("number-gap", at, said)

    def _doubt_number(self, at: int, label: Label) -> None:
        self._doubt("unexpected-number", at, _unexpected(label.text))

    def _after_heading(self) -> bool:
        """Whether a heading, or nothing at all, stands before: numbers may begin again."""
        return self.last is None or self.last.kind in _BEGINNERS

    def _next(self, at: int) -> Paragraph | None:
        following = self.nexts[at]
        return self.paragraphs[following] if following < len(self.paragraphs) else None

    def _followed(self, at: int, number: int, style: NumberStyle = NumberStyle.ARABIC) -> bool:
        """Whether the next number stands soon after: a series that began out of turn."""
        soon = self.paragraphs[at + 1 : at + 1 + _SOON]
        labels = (self._label(paragraph) for paragraph in soon)
        return any(label and label.reads(style, number + 1) for label in labels)

    def _next_opening(self, at: int) -> Opening | None:
        following = self._next(at)
        if following is None:
            return None
        label = self._label(following)
        text = following.text.text
        body = text if label is None or following.label else text[label.end :]
        return opening(body, self.found.language)

    # quotations, tables, contents, items

    def _quotation(self, at: int) -> bool:
        """A quoted text of several paragraphs, with whatever numbers are in it, belongs to the
        clause that quotes it."""
        if at >= self.quoted_until:
            self.quoted_until = quotation_end(self.texts, at)
        owner = self._quoting() if at < self.quoted_until else None
        if owner is None:
            return False
        self._add(at, ClauseKind.TAIL, parent=owner, keep_lists=True)
        return True

    def _quoting(self) -> Found | None:
        owner = self.last
        while owner is not None and owner.parent is not None:
            owner = owner.parent
        numbered = owner is not None and bool(owner.label)
        return owner if numbered and owner is not None and owner.kind in _QUOTING else None

    def _contents(self, at: int) -> None:
        if at == self.contents[0]:
            self._add(at, ClauseKind.HEADING, rank=UNNUMBERED)
        elif at == self.contents[0] + 1:
            self._add(at, ClauseKind.TABLE)
        else:
            self._extend_table(at)

    def _row(self, at: int) -> None:
        last = self.found.clauses[-1] if self.found.clauses else None
        if last is not None and last.kind is ClauseKind.TABLE and at != self.contents[1]:
            self._extend_table(at)
        else:
            self._add(at, ClauseKind.TABLE)

    def _extend_table(self, at: int) -> None:
        end = len(self.paragraphs[at].text.text.rstrip())
        self.found.clauses[-1].stretches.append(Stretch(at, 0, end, Use.CLAUSE))

    def _item(self, at: int, label: Label, body: str) -> bool:
        if not label.has(*ITEM_STYLES):
            return False
        entry = self.lists.place(label, self.last, self.last_text, body)
        if entry is None:
            return False
        if entry.leapt:
            self._doubt_gap(at, label)
        self._add(at, ClauseKind.ITEM, label, level=entry.level, parent=entry.owner)
        return True


# Quotations that run over several paragraphs.

_OPENS = re.compile(r"\s*[“«„]")
_CLOSES = re.compile(r"[”»][\s.,;:!?\ufffc⁰¹²³⁴-⁹]*$")
_LONGEST = 30


@lru_cache(maxsize=1024)
def _unexpected(label: str) -> str:
    """What is said of a number; once of each, for a long list may have a doubt on every line."""
    return message(
        "{label} is no number that was expected here and was left in the text.", label=label
    )


def quotation_end(texts: Sequence[str], at: int) -> int:
    """Where the quotation that begins with paragraph ``at`` ends, as the place behind its last
    paragraph; 0 where none begins, where it ends in the same paragraph, where no closing mark
    follows within thirty, or where a whole resolution is quoted, which is read as one."""
    opens = _OPENS.match(texts[at])
    if (
        opens is None
        or names_organ(texts[at][opens.end() :])
        or "”" in texts[at]
        or "»" in texts[at]
    ):
        return 0
    for place in range(at + 1, min(at + _LONGEST, len(texts))):
        if _CLOSES.search(texts[place][-12:]):
            return place + 1
    return 0


# Numbers in their series: lists inside lists, each waiting for its own next number.

ITEM_STYLES = (
    NumberStyle.LETTER,
    NumberStyle.ROMAN,
    NumberStyle.ARABIC,
    NumberStyle.ARABIC_BRACKET,
    NumberStyle.BULLET,
)
DEEPEST = 4
LEAP = 2
"""How many letters or roman numbers of a list may be missing (struck out, or lost)."""
_OWNERS = (
    ClauseKind.PREAMBULAR,
    ClauseKind.OPERATIVE,
    ClauseKind.PARAGRAPH,
    ClauseKind.CHAPEAU,
    ClauseKind.ITEM,
)
_MOST_ENDED = 100  # lists that may be resumed; older ones are over


@dataclass(slots=True)
class OpenList:
    """A list whose next number is ``following``; its items hang on ``owner``; ``leapt``:
    the last item did not follow the one before."""

    owner: Found | None
    style: NumberStyle
    following: int
    level: int
    last: str = ""
    leapt: bool = False


@dataclass(slots=True)
class Lists:
    """The lists open at one moment, outermost first."""

    open: list[OpenList] = field(default_factory=list)
    ended: list[OpenList] = field(default_factory=list)
    """Lists of the same clause that ended; letters may go on from one to the next."""

    def close(self) -> None:
        """Ends all lists."""
        self.ended.extend(self.open)
        del self.ended[:-_MOST_ENDED]
        self.open.clear()

    def forget(self) -> None:
        """Ends all lists for good: another numbered clause begins."""
        self.open.clear()
        self.ended.clear()

    def begun_inside(self, owner: Found, body: str) -> None:
        """Takes note of a list whose first item stands in its clause ("66. (a) ...")."""
        label = read_label(body)
        if label is not None and label.text[:1] in "(（":
            for style in (NumberStyle.LETTER, NumberStyle.ROMAN):
                if label.reads(style, 1):
                    self.open.append(OpenList(owner, style, 2, 1, body))
                    return

    def expects(self, label: Label) -> bool:
        """Whether an open list waits for exactly this number."""
        return self._going_on(label) is not None

    def unfinished(self) -> bool:
        """Whether the last item ended so that another must follow."""
        return bool(self.open) and goes_on(self.open[-1].last)

    def place(self, label: Label, last: Found | None, last_text: str, text: str) -> OpenList | None:
        """The list that the item belongs to, with the item counted: an open one that waits for
        the number, or a new one under the last clause. None where the number fits nowhere.

        An arabic list begins only after a colon; a lettered or roman one after any clause.
        """
        nested = ends_in_colon(last_text)
        going_on = self._going_on(label)
        starting = self._starting(label, last, last_text)
        if starting is not None and (going_on is None or (nested and self.open)):
            self.open.append(starting)
            starting.last = text
            return starting
        going_on = going_on or self._leaping(label)
        if going_on is None:
            return self._resumed(label, last, text) or self._cut(label, last, last_text, text)
        at, number = going_on
        self.ended.extend(self.open[at + 1 :])
        del self.ended[:-_MOST_ENDED]
        del self.open[at + 1 :]
        entry = self.open[at]
        entry.leapt = number > entry.following
        entry.following = number + 1
        entry.last = text
        return entry

    def _going_on(self, label: Label) -> tuple[int, int] | None:
        """The innermost open list that waits for the label, and the label's number in it."""
        for at in range(len(self.open) - 1, -1, -1):
            entry = self.open[at]
            if entry.style is NumberStyle.BULLET and label.has(NumberStyle.BULLET):
                return at, 0
            if label.reads(entry.style, entry.following):
                return at, entry.following
            if label.suffix and label.has(entry.style):
                return at, entry.following - 1
        return None

    def _resumed(self, label: Label, last: Found | None, text: str) -> OpenList | None:
        """A list that ended and goes on with the label: under the last item, where there is one."""
        for entry in reversed(self.ended):
            if entry.style in (NumberStyle.LETTER, NumberStyle.ROMAN) and label.reads(
                entry.style, entry.following
            ):
                inside = last is not None and last.kind is ClauseKind.ITEM and bool(self.open)
                level = last.level + 1 if inside and last is not None else entry.level
                owner = last if inside else entry.owner
                self.ended.remove(entry)
                resumed = OpenList(
                    owner, entry.style, entry.following + 1, min(level, DEEPEST), text
                )
                self.open.append(resumed)
                return resumed
        return None

    def _leaping(self, label: Label) -> tuple[int, int] | None:
        """The same where letters or roman numbers are missing before it."""
        for at in range(len(self.open) - 1, -1, -1):
            entry = self.open[at]
            number = label.value(entry.style) or 0
            if _recites(entry) and number > entry.following:
                return at, number
            if entry.style in (NumberStyle.LETTER, NumberStyle.ROMAN):
                for reading in label.readings:
                    if reading.style is entry.style and 0 < reading.value - entry.following <= LEAP:
                        return at, reading.value
        return None

    def _starting(self, label: Label, last: Found | None, last_text: str) -> OpenList | None:
        text, nested = last_text.strip(), ends_in_colon(last_text)
        if last is not None and last.kind is ClauseKind.TAIL:
            last = last.parent
        if last is not None and last.kind is ClauseKind.HEADING:
            last, nested = None, label.text[:1] == "(" and _heads_article(last_text)
        elif last is None or last.kind not in _OWNERS:
            return None
        declared = last is not None and last.kind is ClauseKind.CHAPEAU
        enacted = declared and (DECLARES.fullmatch(text) or ENACTS.fullmatch(text)) is not None
        style = self._first_style(label, nested, declared=declared, enacted=enacted)
        if style is None:
            return None
        inside = last is not None and last.kind is ClauseKind.ITEM
        level = last.level + 1 if inside and last is not None else 1
        if level > DEEPEST:
            return None
        if inside and not nested and any(entry.style is style for entry in self.open):
            return None
        return OpenList(last, style, 2, level)

    def _cut(self, label: Label, last: Found | None, last_text: str, text: str) -> OpenList | None:
        """A list below a colon whose first letters or roman numbers are missing."""
        if last is None or not ends_in_colon(last_text) or label.text[:1] not in "(（":
            return None
        for reading in label.readings:
            if reading.style in (NumberStyle.LETTER, NumberStyle.ROMAN):
                first = Label(label.text, 0, 0, (Reading(reading.style, 1),))
                if 0 < reading.value - 1 <= LEAP and (
                    found := self._starting(first, last, last_text)
                ):
                    found.following, found.last, found.leapt = reading.value + 1, text, True
                    self.open.append(found)
                    return found
        return None

    def _first_style(
        self, label: Label, nested: bool, *, declared: bool, enacted: bool
    ) -> NumberStyle | None:
        """The style in which the label is the first of a list. "(i)" inside a list of letters is
        roman, and "(a)" inside a list of bullets a letter. What is numbered behind a declaration's
        own heading (``declared``) or its verb (``enacted``) are its paragraphs."""
        for style in (NumberStyle.LETTER, NumberStyle.ROMAN):
            if label.reads(style, 1):
                return style
        for style in (NumberStyle.ARABIC, NumberStyle.ARABIC_BRACKET):
            if (
                label.reads(style, 1)
                and not (enacted if style is NumberStyle.ARABIC_BRACKET else declared)
                and (nested or (self.open and label.text[:1] in "(（"))
            ):
                return style
        return NumberStyle.BULLET if label.has(NumberStyle.BULLET) else None


def _heads_article(text: str) -> bool:
    """Whether a heading is that of an article or section, with its title or without ("Article 3",
    "Article 3. Obligations")."""
    label = read_label(text)
    titled = label is not None and label.has(NumberStyle.WORD, NumberStyle.LEGAL)
    return titled or is_section_line(text)


def _recites(entry: OpenList) -> bool:
    """Whether a list holds the numbered recitals of a law ("Whereas:" and "(1)"), of which an
    extract leaves some out."""
    preamble = entry.owner is not None and entry.owner.kind is ClauseKind.PREAMBULAR
    return preamble and entry.style is NumberStyle.ARABIC_BRACKET


# What the recogniser collects before clauses get their identities.


@dataclass(frozen=True, slots=True)
class Place:
    """Where a clause stands in the file: annex, chapter, section and resolution-shaped run, each
    counted from 1 (0: in none); ``skeleton`` is set for the headings of annexes and chapters."""

    annex: int = 0
    chapter: int = 0
    section: int = 0
    run: int = 0
    skeleton: bool = False


@dataclass(frozen=True, slots=True)
class Stretch:
    """``paragraphs[paragraph].text[start:end]`` and what it was used for."""

    paragraph: int
    start: int
    end: int
    use: Use


@dataclass(slots=True, eq=False)
class Found:
    """A clause found: its stretches of paragraphs, and its parent where it hangs on one."""

    kind: ClauseKind
    place: Place
    stretches: list[Stretch]
    label: str = ""
    level: int = 0
    rank: int = 0
    parent: Found | None = None


@dataclass(slots=True)
class Findings:
    """All clauses in order, the titles by place, and what was doubtful."""

    language: str
    clauses: list[Found] = field(default_factory=list)
    notes: list[ImportNote] = field(default_factory=list)
    annex_titles: dict[int, str] = field(default_factory=dict)
    annex_labels: dict[int, str] = field(default_factory=dict)
    chapter_titles: dict[int, str] = field(default_factory=dict)
    chapter_labels: dict[int, str] = field(default_factory=dict)
    section_titles: dict[int, str] = field(default_factory=dict)
    section_labels: dict[int, str] = field(default_factory=dict)
    run_intro: dict[int, str] = field(default_factory=dict)
    declaring: set[int] = field(default_factory=set)
    has_contents: bool = False
