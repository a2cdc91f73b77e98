"""Paragraphs to typed clauses, each number in its own series.

One walk over the file. At every moment it is known which numbers are expected: the next heading,
the next paragraph of the report, the next operative paragraph of a resolution inside it, the next
item of every open list. Only an expected number opens a clause; where several series wait for the
same number, the opening phrase decides. Preambular and operative clauses are told by their verbs,
not by their numbers (a single operative clause has none).
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from draftbench.document import ClauseKind, MarkKind
from draftbench.formats.plain.listing import is_group_heading, is_listing
from draftbench.formats.plain.numbering import (
    Label,
    NumberStyle,
    glued_label,
    read_label,
    section_mark,
)
from draftbench.formats.plain.organs import names_organ, speaks_for_itself, with_titles
from draftbench.formats.plain.outline import (
    CHAPTER,
    SECTION,
    TOPIC,
    UNNUMBERED,
    Outline,
    annex_label,
    cites_document,
    is_adoption_title,
    is_article_line,
    is_attached,
    is_beginning,
    is_closing,
    is_draft_line,
    is_masthead,
    is_name_below,
    is_numbered_title,
    is_section_line,
    is_table_frame,
    is_table_line,
    looks_like_bare_heading,
    looks_like_heading,
    styled_heading,
    table_note,
    titled_annex,
)
from draftbench.formats.plain.paragraph import Paragraph, Style, ends_in_colon, is_closed
from draftbench.formats.plain.resolutions import GAP, ResolutionWalk
from draftbench.formats.plain.walk import RAISED, Findings, Place
from draftbench.language import opening
from draftbench.language.guessing import guess_language

_FRONT = 20
_HEAD = 4
"""Lines from that on the adoption of a resolution to its title, at most."""
_ITEM = 250
"""No item of an agenda is longer."""
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")


def find_clauses(paragraphs: Sequence[Paragraph], language: str = "") -> Findings:
    """The clauses of a file in order. ``language`` empty: guessed from the words."""
    if not language:
        language = guess_language("\n".join(p.text.plain for p in paragraphs[:400]))
    walk = _Walk(with_titles(paragraphs, language), language)
    for at in range(len(paragraphs)):
        walk.step(at)
    return walk.found


def _is_first_article(text: str) -> bool:
    """Whether ``text`` is the heading of the article 1, with its title or without."""
    label = read_label(text)
    if label is not None and label.reads(NumberStyle.WORD, 1):
        return True
    return is_section_line(text) and re.search(r"(?<!\d)1(?!\d)", text) is not None


class _Walk(ResolutionWalk):
    """The whole walk: headings, annexes and the numbered paragraphs of reports."""

    def step(self, at: int) -> None:
        paragraph = self.paragraphs[at]
        text = paragraph.text.text
        if self.contents[0] <= at < self.contents[1]:
            self._contents(at)
            return
        if paragraph.style is Style.ROW:
            self._row(at)
            return
        if paragraph.style is Style.ASIDE:
            self._add(at, ClauseKind.PARAGRAPH, keep_lists=True)
            return
        if self._quotation(at):
            return
        label = self._label(paragraph) or self._glued(paragraph)
        if self.place.annex and self.entitled and self._heads_another(at, label):
            self._leave_annex()
        body = text if label is None or paragraph.label else text[label.end :]
        spoken = opening(body, self.found.language)
        if paragraph.style is Style.NOTE and self._tells_adoption(text):
            self._add(at, ClauseKind.CLOSING)
        elif paragraph.style is Style.NOTE or RAISED.match(text) or self._is_table_note(text):
            self._add(at, ClauseKind.NOTE, keep_lists=True)
        elif annex := annex_label(text):
            self._annex(at, annex)
        elif (titled := titled_annex(text))[0]:
            self._annex(at, *titled)
        elif label is None and self._is_attached(at, text):
            self._annex(at, text.strip(), text.strip())
        elif not self._heading(at, label, body) and not self._resolution(at, label, body, spoken):
            self._in_report(at, label, body)

    def _glued(self, paragraph: Paragraph) -> Label | None:
        """The number of a heading to which its title is glued, where its series awaits it."""
        text = paragraph.text.text
        label = glued_label(text)
        if label is None or paragraph.label:
            return None
        return label if self.outline.rank(label, text[label.end :]) in (CHAPTER, SECTION) else None

    def _tells_adoption(self, text: str) -> bool:
        """Whether a remark in brackets at the end says when the text was adopted."""
        ended = self.run is not None and self.run.operative
        return ended and is_adoption_title(text.lstrip("([ ")) and _YEAR.search(text) is not None

    def _is_table_note(self, text: str) -> bool:
        """Whether a paragraph behind a table is one of its notes ("a Funded under ..."): behind
        its rows, behind what frames it where the rows were lost, or behind the note before."""
        letter = table_note(text)
        if not letter or self.last is None:
            return False
        above = [self.texts[one.stretches[0].paragraph] for one in self.found.clauses[-2:]]
        if self.found.clauses[-1].kind is ClauseKind.NOTE and table_note(above[-1]):
            return table_note(above[-1]) < letter
        if self.last.kind is ClauseKind.TABLE:
            return True
        return letter == "a" and (is_table_frame(above[-1]) or is_table_line(above[0]))

    # headings

    def _annex(self, at: int, label: str, title: str = "") -> None:
        self.run = self.recommending = None
        self.place = Place(annex=len(self.found.annex_labels) + 1)
        self.outline = Outline(self.outline.titles)
        self.following = None
        self.front = False
        self.listing = is_listing(title)
        self.found.annex_labels[self.place.annex] = label
        self._add(at, ClauseKind.ANNEX, rank=CHAPTER, place=replace(self.place, skeleton=True))
        self.awaiting_title = not title
        if title:
            self.found.annex_titles[self.place.annex] = title

    def _is_attached(self, at: int, text: str) -> bool:
        """Whether a text begins that is attached to the one above, though no "Annex" says so: a
        statement, the sponsors, or behind the signatures a title, and soon below it the first
        article."""
        if self.last is None or self.place.chapter:
            return False
        ended = self.run is not None and self.run.operative and is_closed(self.last_text)
        if (ended or self.place.annex) and is_attached(text):
            return self.last.kind is not ClauseKind.ANNEX and not self.lists.unfinished()
        if self.last.kind is not ClauseKind.CLOSING:
            return False
        below = self.texts[at + 1 : at + 1 + _HEAD]
        return looks_like_bare_heading(text) and any(map(_is_first_article, below))

    def _heads_another(self, at: int, label: Label | None) -> bool:
        """Whether an annex to a resolution with a number ends here: another such number stands
        here, or soon below a line on the adoption."""
        if label is not None and label.has(NumberStyle.RESOLUTION):
            return True
        if not is_adoption_title(self.texts[at]):
            return False
        below = self.paragraphs[at + 1 : at + 1 + _HEAD]
        labels = (self._label(paragraph) for paragraph in below)
        return any(found and found.has(NumberStyle.RESOLUTION) for found in labels)

    def _leave_annex(self) -> None:
        self.run = self.recommending = None
        self.place = Place()
        self.outline = Outline(self.outline.titles)
        self.following = None
        self.listing = self.awaiting_title = False
        self.above = None

    def _heading(self, at: int, label: Label | None, body: str) -> bool:
        paragraph = self.paragraphs[at]
        if self.awaiting_title and self._annex_title(at, label, body):
            return True
        if label is not None and label.has(NumberStyle.RESOLUTION):
            return False
        if rank := self._styled(paragraph, label, body):
            self._open_heading(at, label, rank, body)
            return True
        if label is None and (is_beginning(body) or is_table_line(body)):
            self._open_heading(at, None, UNNUMBERED, body)
            return True
        if label is None:
            return self._section_line(at, body)
        rank = self._rank(at, label, body)
        if not rank and self._is_lettered_topic(at, label, body):
            self._add(at, ClauseKind.HEADING, label, rank=UNNUMBERED)
            return True
        if not rank:
            return False
        if self.run is not None and self.run.outer and self.outline.continues(label, rank):
            self.run = None
        self.outline.count(label, rank)
        if self._lost_its_stop(paragraph, label) and not self.place.chapter:
            self.front = False
            self._add(at, ClauseKind.HEADING, label, rank=rank)
        else:
            self._open_heading(at, label, rank, body)
        return True

    def _rank(self, at: int, label: Label, body: str) -> int:
        """The rank of a heading by its number; 0 where it is none."""
        if self._is_annotated(at, label, body):
            self.outline.topic = label.value(NumberStyle.ARABIC) or 0
            return TOPIC
        rank = self.outline.rank(label, body)
        if not rank and self._is_late_chapter(at, label, body):
            return CHAPTER
        return 0 if rank > SECTION and not self._is_topic(at, label) else rank

    def _styled(self, paragraph: Paragraph, label: Label | None, body: str) -> int:
        """The rank of a heading by its style; an article is no chapter of a report."""
        rank = styled_heading(paragraph)
        article = rank == CHAPTER and is_article_line(label.text if label is not None else body)
        return SECTION if article else rank

    def _annex_title(self, at: int, label: Label | None, body: str) -> bool:
        """Reads what stands behind the word "Annex" as its title, where it can be one."""
        self.awaiting_title = False
        if label is not None or not looks_like_heading(body) or self._is_organ(at, body):
            return False
        self.found.annex_titles[self.place.annex] = body.strip()
        self.listing = is_listing(body)
        place = replace(self.place, skeleton=True)
        self._add(at, ClauseKind.HEADING, rank=SECTION, place=place)
        return True

    def _lost_its_stop(self, paragraph: Paragraph, label: Label) -> bool:
        """Whether a number is only set off by a space ("II Posts"): in a resolution sections have
        such, and that makes it no report with chapters."""
        return label.text.isalpha() and paragraph.text.text[: label.end].endswith(" ")

    def _section_line(self, at: int, body: str) -> bool:
        """A line that is a section's number and nothing else: "II", "B", "Article 3"."""
        mark = section_mark(body)
        rank = self.outline.rank(mark, "") if mark else 0
        if is_draft_line(body):
            self._begin_draft()
        if mark is None and is_section_line(body):
            self.front = self.front and is_draft_line(body)
            self._add(at, ClauseKind.HEADING, rank=SECTION)
            return True
        if mark is None or not rank:
            return False
        self.outline.count(mark, rank)
        self._open_heading(at, None, rank, body)
        return True

    def _is_topic(self, at: int, label: Label) -> bool:
        """Whether a short numbered line is a heading and not an item, a paragraph or an agenda."""
        if label.has(NumberStyle.WORD) and label.text[-1:].isdigit():
            return True
        if self.lists.expects(label) or ends_in_colon(self.last_text):
            return False
        if label.has(NumberStyle.WORD):
            return True
        following = self._next(at)
        if following is None or self.run is not None:
            return False
        number = label.value(NumberStyle.ARABIC)
        after = self._label(following)
        return is_closed(following.text.plain) and not (
            after is not None
            and number is not None
            and after.value(NumberStyle.ARABIC) == number + 1
            and self.following in (None, number)
        )

    def _is_lettered_topic(self, at: int, label: Label, body: str) -> bool:
        """Whether "(b) Title" is a heading: the next numbered paragraph follows it at once."""
        lettered = label.has(NumberStyle.LETTER, NumberStyle.ROMAN)
        if not lettered or not looks_like_heading(body) or ends_in_colon(self.last_text):
            return False
        following = self._next(at)
        after = self._label(following) if following is not None else None
        awaited = self.run.following if self.run is not None else self.following
        return (
            after is not None
            and awaited is not None
            and not self.lists.unfinished()
            and after.reads(NumberStyle.ARABIC, awaited)
        )

    def _is_late_chapter(self, at: int, label: Label, body: str) -> bool:
        """Whether "V. Title" is a chapter though those before it had no number: the next numbered
        paragraph of the report follows it at once."""
        if self.run is not None or not label.has(NumberStyle.UPPER_ROMAN):
            return False
        following = self._next(at)
        after = self._label(following) if following is not None else None
        return (
            after is not None
            and self.following is not None
            and not self.lists.unfinished()
            and looks_like_heading(body)
            and is_closed(self.last_text)
            and after.reads(NumberStyle.ARABIC, self.following)
        )

    def _is_annotated(self, at: int, label: Label, body: str) -> bool:
        """Whether an item of the agenda above stands here again, as the heading of what is said of
        it."""
        following = self._next(at)
        if self.run is not None or following is None or not looks_like_heading(body, _ITEM):
            return False
        if _topic(label, body) not in self.topics:
            return False
        after = self._label(following)
        return after is None or after.value(NumberStyle.ARABIC) != self.following

    def _open_heading(self, at: int, label: Label | None, rank: int, body: str) -> None:
        self.front = False
        title = body.strip()
        printed = label.text if label else ""
        if rank == CHAPTER and self.run is None:
            self.place = Place(self.place.annex, self.place.chapter + 1, self.place.section)
            self.found.chapter_titles[self.place.chapter] = title
            self.found.chapter_labels[self.place.chapter] = printed
            place = replace(self.place, section=0, skeleton=not self.place.annex)
            self._add(at, ClauseKind.HEADING, label, rank=rank, place=place)
            self.place = replace(self.place, section=0)
            return
        if rank == SECTION and self.run is None:
            section = len(self.found.section_titles) + 1
            self.place = replace(self.place, section=section)
            self.found.section_titles[section] = title
            self.found.section_labels[section] = printed
        self._add(at, ClauseKind.HEADING, label, rank=rank)

    # paragraphs of a report

    def _in_report(self, at: int, label: Label | None, body: str) -> None:
        if label is not None and label.has(NumberStyle.RESOLUTION):
            self._begin_resolution()
            self.entitled = self.entitled or not self.place.annex
            self.recommending = None
            self._add(at, ClauseKind.TITLE, label)
        elif label is not None:
            self._numbered(at, label, body)
        else:
            self._unnumbered(at, body)

    def _begin_resolution(self) -> None:
        """A numbered title: what came before in the file has ended, unless it is a report; so has
        an annex that stands before all texts."""
        self.run = None
        if self.place.annex and all(clause.place.annex for clause in self.found.clauses):
            self.place = Place()
        if not self.place.chapter:
            self.following = None
            self.outline = Outline(self.outline.titles)

    def _begin_draft(self) -> None:
        """One of several drafts: those that a report holds interrupt its numbers, which go on."""
        if self.following is None or self.place.annex:
            self._begin_resolution()
        else:
            self.run = None

    def _numbered(self, at: int, label: Label, body: str) -> None:
        number = label.value(NumberStyle.ARABIC)
        again = number == 1 and self._after_heading()
        if number is not None and number == self.following and not self.lists.unfinished():
            self._paragraph(at, label, number)
        elif not again and self._item(at, label, body):
            pass
        elif number is not None and (again or self.following in (None, number)):
            self._paragraph(at, label, number)
        elif (
            number is not None
            and self.following is not None
            and (label.suffix or self.following < number <= self.following + GAP)
            and is_closed(body)
        ) or (number is not None and self._followed(at, number)):
            if not label.suffix:
                self._doubt_gap(at, label)
            self._paragraph(at, label, number, counted=not label.suffix)
        elif label.has(NumberStyle.LEGAL) or is_section_line(label.text) or self._rowed(at, label):
            self._add(at, ClauseKind.PARAGRAPH, label)
        else:
            self._doubt_number(at, label)
            self._unnumbered(at, self.paragraphs[at].text.text)

    def _rowed(self, at: int, label: Label) -> bool:
        """Whether a Roman number is the first of several paragraphs below a heading, or goes on
        with them: those of an article."""
        value = label.value(NumberStyle.UPPER_ROMAN)
        first = value == 1 and self._after_heading()
        if first and self._followed(at, 1, NumberStyle.UPPER_ROMAN):
            self.rowed = 1
        elif value == self.rowed + 1 > 1:
            self.rowed += 1
        else:
            return False
        self.lists.forget()
        return True

    def _paragraph(self, at: int, label: Label, number: int, *, counted: bool = True) -> None:
        if counted:
            self.following = number + 1
            self.topics.add(_topic(label, self._body(at, label)))
        self.lists.forget()
        found = self._add(at, ClauseKind.PARAGRAPH, label)
        self.lists.begun_inside(found, self._body(at, label))

    def _unnumbered(self, at: int, body: str) -> None:
        bare = body.strip()
        if self.listing:
            kind = ClauseKind.HEADING if is_group_heading(bare) else ClauseKind.PARAGRAPH
            self._add(at, kind, rank=UNNUMBERED)
        elif self._hangs(at, bare, opening(bare, self.found.language)):
            pass
        elif self.front and self._heads_file(at, bare):
            self._add(at, ClauseKind.TITLE)
        elif not self.front and self._is_inner_title(at, bare):
            self._add(at, ClauseKind.HEADING, rank=UNNUMBERED)
        elif bare[:1].islower() and self.lists.open:
            self._add(at, ClauseKind.TAIL, parent=self.lists.open[0].owner)
        elif speaks_for_itself(bare) and ends_in_colon(bare) and not self.front:
            self._add(at, ClauseKind.CHAPEAU)
        elif self.following is not None and is_closing(bare):
            self._add(at, ClauseKind.CLOSING)
        elif (owner := self.above) is not None:
            self._add(at, ClauseKind.TAIL, parent=owner)
        else:
            self._add(at, ClauseKind.PARAGRAPH)

    def _heads_file(self, at: int, bare: str) -> bool:
        return is_masthead(bare) or is_adoption_title(bare) or self._is_title(at, bare)

    def _is_title(self, at: int, bare: str) -> bool:
        """In the front of a file: what is set in bold, or where nothing is, what looks like it."""
        paragraph = self.paragraphs[at]
        if paragraph.style is Style.TITLE:
            return True
        if any(_is_set_apart(other) for other in self.paragraphs[:_FRONT]):
            return _all_bold(paragraph) and looks_like_heading(bare)
        return looks_like_bare_heading(bare) and self._next(at) is not None

    def _is_inner_title(self, at: int, bare: str) -> bool:
        """Behind the front of a file: a title by its style, or what looks like a heading."""
        return self.paragraphs[at].style is Style.TITLE or self._is_bare_heading(at, bare)

    def _is_bare_heading(self, at: int, bare: str) -> bool:
        following = self._next(at)
        under = self.last is not None and self.last.kind is ClauseKind.HEADING
        if following is None or not looks_like_bare_heading(bare) or bare[:1] == "(":
            return False
        if is_name_below(bare, self.last_text):
            return False
        if under and is_table_line(self.last_text):
            return True
        if following.style is Style.ROW:
            return False
        if is_numbered_title(bare) or (under and is_section_line(self.last_text)):
            return True
        below = following.text.plain
        if is_closed(below) or names_organ(below) or cites_document(below):
            return True
        label = self._label(following)
        return label is not None and label.has(NumberStyle.ARABIC)


def _topic(label: Label, body: str) -> tuple[int | None, str]:
    """The number and the words of an item of an agenda, by which it is known again."""
    return label.value(NumberStyle.ARABIC), " ".join(body.casefold().split()).rstrip(" .;:,")


def _is_set_apart(paragraph: Paragraph) -> bool:
    return paragraph.style is Style.TITLE or _all_bold(paragraph)


def _all_bold(paragraph: Paragraph) -> bool:
    length = len(paragraph.text.text.strip())
    return length > 0 and any(
        mark.kind is MarkKind.BOLD and mark.end - mark.start >= length
        for mark in paragraph.text.marks
    )
