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
from dataclasses import dataclass, replace

from draftbench.document import ClauseKind, MarkKind
from draftbench.formats.imported import ImportNote, Use
from draftbench.formats.plain.findings import Findings, Found, Place, Stretch
from draftbench.formats.plain.listing import is_group_heading, is_listing
from draftbench.formats.plain.numbering import Label, NumberStyle, read_label
from draftbench.formats.plain.outline import (
    CHAPTER,
    SECTION,
    UNNUMBERED,
    Outline,
    annex_label,
    contents_entry,
    contents_range,
    is_closing,
    looks_like_bare_heading,
    looks_like_heading,
    styled_heading,
)
from draftbench.formats.plain.pages import is_closed
from draftbench.formats.plain.paragraph import Paragraph, Style
from draftbench.formats.plain.series import ITEM_STYLES, Lists
from draftbench.language import Opening, Role, opening
from draftbench.language.guessing import guess_language

_DECLARES = re.compile(
    r"(?:and\s|we\s|to\s|therefore,?\s|hereby\s|solemnly\s|have\s)*"
    r"(?:declare|proclaim|adopt|agreed?|resolve|decide|déclar\w+|proclam\w+|conven\w+|acuerd\w+)\b"
    r"[^.;]{0,120}:",
    re.IGNORECASE,
)
_RAISED = re.compile(r"[⁰¹²³⁴-⁹]|\[\^")
_LONGEST_ORGAN = 400
_GAP = 3
_FRONT = 20


@dataclass(slots=True)
class _Run:
    """A resolution-shaped text in the making: the next number of its operative paragraphs, and
    whether it declares ("We ..." paragraphs) instead of resolving."""

    number: int
    following: int = 1
    declares: bool = False
    operative: bool = False
    outer: bool = False


def find_clauses(paragraphs: Sequence[Paragraph], language: str = "") -> Findings:
    """The clauses of a file in order. ``language`` empty: guessed from the words."""
    if not language:
        language = guess_language("\n".join(p.text.plain for p in paragraphs[:400]))
    walk = _Walk(paragraphs, language)
    for at in range(len(paragraphs)):
        walk.step(at)
    return walk.found


class _Walk:
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
        self.lists = Lists()
        self.run: _Run | None = None
        self.runs = 0
        self.following: int | None = None
        self.front = True
        self.listing = False
        self.awaiting_title = False
        self.last_text = ""

    def step(self, at: int) -> None:
        paragraph = self.paragraphs[at]
        text = paragraph.text.text
        if self.contents[0] <= at < self.contents[1]:
            self._contents(at)
            return
        if paragraph.style is Style.ROW:
            self._row(at)
            return
        label = self._label(paragraph)
        body = text if label is None or paragraph.label else text[label.end :]
        spoken = opening(body, self.found.language)
        if paragraph.style is Style.NOTE or _RAISED.match(text):
            self._add(at, ClauseKind.NOTE, keep_lists=True)
        elif annex := annex_label(text):
            self._annex(at, annex)
        elif not self._heading(at, label, body) and not self._resolution(at, label, body, spoken):
            self._in_report(at, label, body)

    def _resolution(self, at: int, label: Label | None, body: str, spoken: Opening | None) -> bool:
        if self.run is not None and self._in_run(at, label, body, spoken):
            return True
        return self._starts_run(at, label, body, spoken)

    # what every clause goes through

    def _label(self, paragraph: Paragraph) -> Label | None:
        if paragraph.label:
            return read_label(f"{paragraph.label} x")
        return read_label(paragraph.text.text)

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
            if label.start > start:
                stretches.append(Stretch(at, start, label.start, Use.MARK))
            stretches.append(Stretch(at, label.start, label.end, Use.LABEL))
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
        if kind is not ClauseKind.NOTE:
            self.last_text = text
        if kind in (ClauseKind.PREAMBULAR, ClauseKind.OPERATIVE, ClauseKind.PARAGRAPH):
            self.front = self.front and label is None and kind is ClauseKind.PARAGRAPH
        return found

    def _doubt(self, code: str, at: int, message: str) -> None:
        line = self.paragraphs[at].line
        self.found.notes.append(ImportNote(code, line, f"Line {line}: {message}"))

    def _last(self) -> Found | None:
        for found in reversed(self.found.clauses):
            if found.kind is not ClauseKind.NOTE:
                return found
        return None

    def _next(self, at: int) -> Paragraph | None:
        for paragraph in self.paragraphs[at + 1 :]:
            if paragraph.style is not Style.NOTE and not _RAISED.match(paragraph.text.text):
                return paragraph
        return None

    def _next_opening(self, at: int) -> Opening | None:
        following = self._next(at)
        if following is None:
            return None
        label = self._label(following)
        text = following.text.text
        body = text if label is None or following.label else text[label.end :]
        return opening(body, self.found.language)

    # tables and contents

    def _contents(self, at: int) -> None:
        if at == self.contents[0]:
            self._add(at, ClauseKind.HEADING, rank=UNNUMBERED)
        elif at == self.contents[0] + 1:
            self._add(at, ClauseKind.TABLE)
        else:
            self._extend_table(at)

    def _row(self, at: int) -> None:
        last = self.found.clauses[-1] if self.found.clauses else None
        if last is not None and last.kind is ClauseKind.TABLE and at not in self.contents:
            self._extend_table(at)
        else:
            self._add(at, ClauseKind.TABLE)

    def _extend_table(self, at: int) -> None:
        end = len(self.paragraphs[at].text.text.rstrip())
        self.found.clauses[-1].stretches.append(Stretch(at, 0, end, Use.CLAUSE))

    # headings

    def _annex(self, at: int, label: str) -> None:
        self.run = None
        self.place = Place(annex=self.place.annex + 1)
        self.outline = Outline(self.outline.titles)
        self.following = None
        self.front = False
        self.listing = False
        self.found.annex_labels[self.place.annex] = label
        self._add(at, ClauseKind.ANNEX, rank=CHAPTER, place=replace(self.place, skeleton=True))
        self.awaiting_title = True

    def _heading(self, at: int, label: Label | None, body: str) -> bool:
        paragraph = self.paragraphs[at]
        if self.awaiting_title:
            self.awaiting_title = False
            if label is None and looks_like_heading(body) and not self._is_organ(at, body):
                self.found.annex_titles[self.place.annex] = body.strip()
                self.listing = is_listing(body)
                place = replace(self.place, skeleton=True)
                self._add(at, ClauseKind.HEADING, rank=SECTION, place=place)
                return True
        if rank := styled_heading(paragraph):
            self._open_heading(at, label, rank, body)
            return True
        if label is None or label.has(NumberStyle.RESOLUTION):
            return False
        rank = self.outline.rank(label, body)
        if not rank or (rank > SECTION and not self._is_topic(at, label)):
            return False
        if self.run is not None and self.run.outer and self.outline.continues(label, rank):
            self.run = None
        self.outline.count(label, rank)
        self._open_heading(at, label, rank, body)
        return True

    def _is_topic(self, at: int, label: Label) -> bool:
        """Whether a short numbered line is a heading and not an item, a paragraph or an agenda."""
        if self.lists.expects(label) or self.last_text.rstrip().endswith(":"):
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

    def _open_heading(self, at: int, label: Label | None, rank: int, body: str) -> None:
        self.front = False
        title = body.strip()
        printed = label.text if label else ""
        if rank == CHAPTER and self.run is None:
            self.place = Place(self.place.annex, self.place.chapter + 1, self.place.section)
            self.found.chapter_titles[self.place.chapter] = title
            self.found.chapter_labels[self.place.chapter] = printed
            place = replace(self.place, section=0, skeleton=True)
            self._add(at, ClauseKind.HEADING, label, rank=rank, place=place)
            self.place = replace(self.place, section=0)
            return
        if rank == SECTION and self.run is None:
            section = len(self.found.section_titles) + 1
            self.place = replace(self.place, section=section)
            self.found.section_titles[section] = title
            self.found.section_labels[section] = printed
        self._add(at, ClauseKind.HEADING, label, rank=rank)

    # resolution-shaped texts

    def _is_organ(self, at: int, body: str) -> bool:
        """An organ line: no number, one short phrase that ends with a comma (or nothing, where an
        opening phrase follows), and the next paragraph opens a resolution."""
        bare = body.strip()
        if len(bare) > _LONGEST_ORGAN or is_closed(bare) or ". " in bare:
            return False
        following = self._next_opening(at)
        if following is None or not following.known or following.role is Role.DECLARATION:
            return False
        if bare.endswith(","):
            own = opening(bare, self.found.language)
            return own is None or own.role is Role.DECLARATION
        article = re.match(r"(?:The|L['’]|Le|La|El)\s?\w", bare)
        return article is not None and len(bare) < 120

    def _starts_run(self, at: int, label: Label | None, body: str, spoken: Opening | None) -> bool:
        if label is not None and label.has(NumberStyle.PREAMBULAR, NumberStyle.OPERATIVE):
            self._begin_run(at)
            return self._in_run(at, label, body, spoken)
        if label is None and self._is_organ(at, body):
            self._begin_run(at)
            self._add(at, ClauseKind.ORGAN)
            if body.lstrip()[:3] in ("We ", "We,"):
                self._declare()
            return True
        if spoken is None or not spoken.known or spoken.role is Role.DECLARATION:
            return False
        if label is None and spoken.role is Role.PREAMBULAR and body.rstrip().endswith(","):
            self._begin_run(at)
            return self._in_run(at, label, body, spoken)
        first = label is None or label.value(NumberStyle.ARABIC) == 1
        resolves = spoken.role is Role.OPERATIVE and self.following is None
        if first and resolves and is_closed(body) and not self.listing:
            self._begin_run(at)
            return self._in_run(at, label, body, spoken)
        return False

    def _begin_run(self, at: int) -> None:
        outer = self.following is not None or self.place.chapter > 0
        self.runs += 1
        self.run = _Run(self.runs, outer=outer)
        self.found.run_intro[self.runs] = self.last_text
        self.front = False

    def _declare(self) -> None:
        if self.run is not None:
            self.run.declares = True
            self.found.declaring.add(self.run.number)

    def _in_run(self, at: int, label: Label | None, body: str, spoken: Opening | None) -> bool:
        if label is not None and label.has(NumberStyle.PREAMBULAR):
            self._add(at, ClauseKind.PREAMBULAR, label)
            return True
        if label is not None and label.has(NumberStyle.OPERATIVE):
            self._operative(at, label, spoken)
            return True
        if label is not None:
            return self._numbered_in_run(at, label, body, spoken)
        return self._unnumbered_in_run(at, body, spoken)

    def _numbered_in_run(self, at: int, label: Label, body: str, spoken: Opening | None) -> bool:
        run = self.run
        if run is None:
            return False
        number = label.value(NumberStyle.ARABIC)
        expected = number is not None and (number == run.following or bool(label.suffix))
        resolves = spoken is not None and spoken.known and spoken.role is not Role.PREAMBULAR
        if expected and resolves:
            self._operative(at, label, spoken)
            return True
        if self._item(at, label, body):
            return True
        if run.outer and number is not None and number == self.following:
            self.run = None
            return False
        if expected:
            self._operative(at, label, spoken)
            return True
        if number is not None and resolves and run.following < number <= run.following + _GAP:
            self._doubt("number-gap", at, f"the number {label.text} does not follow the last one.")
            self._operative(at, label, spoken)
            return True
        if run.outer:
            self.run = None
            return False
        return self._unnumbered_in_run(at, self.paragraphs[at].text.text, None)

    def _operative(self, at: int, label: Label | None, spoken: Opening | None) -> None:
        run = self.run
        if run is None:
            return
        if not run.operative and spoken is not None and spoken.role is Role.DECLARATION:
            self._declare()
        kind = ClauseKind.PARAGRAPH if run.declares else ClauseKind.OPERATIVE
        if not run.declares and (spoken is None or not spoken.known):
            self._doubt(
                "guessed-kind", at, "read as an operative paragraph by its number, not by its verb."
            )
        run.operative = True
        self._add(at, kind, label)
        if label is not None and not label.suffix:
            value = label.value(NumberStyle.ARABIC) or label.value(NumberStyle.OPERATIVE)
            run.following = (value or run.following) + 1

    def _unnumbered_in_run(self, at: int, body: str, spoken: Opening | None) -> bool:
        run = self.run
        bare = body.strip()
        if run is None:
            return False
        if _DECLARES.fullmatch(bare) or (run.declares and bare.endswith(":")):
            self._add(at, ClauseKind.CHAPEAU)
            self._declare()
            return True
        if bare[:1].islower() and self.lists.open:
            self._add(at, ClauseKind.TAIL, parent=self.lists.open[0].owner)
            return True
        if is_closing(bare):
            self._add(at, ClauseKind.CLOSING)
            return True
        if self._is_organ(at, body):
            return False
        if spoken is not None and (spoken.known or bare.endswith((",", ";", ".", ":"))):
            return self._by_verb(at, bare, spoken)
        if bare.endswith(",") and not run.operative:
            self._doubt("guessed-kind", at, "read as a preambular paragraph by its final comma.")
            self._add(at, ClauseKind.PREAMBULAR)
            return True
        if run.outer:
            self.run = None
            return False
        if looks_like_bare_heading(bare):
            self._add(at, ClauseKind.HEADING, rank=UNNUMBERED)
        else:
            self._doubt("guessed-kind", at, "no opening phrase was recognised.")
            self._add(at, ClauseKind.PARAGRAPH)
        return True

    def _by_verb(self, at: int, bare: str, spoken: Opening) -> bool:
        run = self.run
        if run is None:
            return False
        if not spoken.known:
            self._doubt("guessed-kind", at, "typed by the form of its first word, not by a list.")
        if spoken.role is Role.PREAMBULAR and (not run.operative or bare.endswith(",")):
            self._add(at, ClauseKind.PREAMBULAR)
        elif spoken.role is Role.OPERATIVE:
            self._operative(at, None, spoken)
        elif run.outer and run.operative:
            self.run = None
            return False
        else:
            self._add(at, ClauseKind.PARAGRAPH)
        return True

    # items, paragraphs, the rest

    def _item(self, at: int, label: Label, body: str) -> bool:
        if not label.has(*ITEM_STYLES):
            return False
        entry = self.lists.place(label, self._last(), self.last_text, body)
        if entry is None:
            return False
        self._add(at, ClauseKind.ITEM, label, level=entry.level, parent=entry.owner)
        return True

    def _in_report(self, at: int, label: Label | None, body: str) -> None:
        if label is not None and label.has(NumberStyle.RESOLUTION):
            self._add(at, ClauseKind.TITLE, label)
        elif label is not None:
            self._numbered(at, label, body)
        else:
            self._unnumbered(at, body)

    def _numbered(self, at: int, label: Label, body: str) -> None:
        number = label.value(NumberStyle.ARABIC)
        if number is not None and number == self.following and not self.lists.unfinished():
            self._paragraph(at, label, number)
        elif self._item(at, label, body):
            pass
        elif number is not None and (self.following is None or number == self.following):
            self._paragraph(at, label, number)
        elif (
            number is not None
            and self.following is not None
            and (label.suffix or self.following < number <= self.following + _GAP)
            and is_closed(body)
        ):
            if not label.suffix:
                self._doubt(
                    "number-gap", at, f"the number {label.text} does not follow the last one."
                )
            self._paragraph(at, label, number if not label.suffix else self.following - 1)
        else:
            self._doubt(
                "unexpected-number",
                at,
                f"{label.text} is no number that was expected here and was left in the text.",
            )
            self._unnumbered(at, self.paragraphs[at].text.text)

    def _paragraph(self, at: int, label: Label, number: int) -> None:
        self.following = number + 1
        self._add(at, ClauseKind.PARAGRAPH, label)

    def _unnumbered(self, at: int, body: str) -> None:
        bare = body.strip()
        if self.listing:
            kind = ClauseKind.HEADING if is_group_heading(bare) else ClauseKind.PARAGRAPH
            self._add(at, kind, rank=UNNUMBERED)
        elif self.front and self._is_title(at, bare):
            self._add(at, ClauseKind.TITLE)
        elif not self.front and self._is_bare_heading(at, bare):
            self._add(at, ClauseKind.HEADING, rank=UNNUMBERED)
        elif bare[:1].islower() and self.lists.open:
            self._add(at, ClauseKind.TAIL, parent=self.lists.open[0].owner)
        elif self.following is not None and is_closing(bare):
            self._add(at, ClauseKind.CLOSING)
        elif (owner := self._paragraph_above()) is not None:
            self._add(at, ClauseKind.TAIL, parent=owner)
        else:
            self._add(at, ClauseKind.PARAGRAPH)

    def _paragraph_above(self) -> Found | None:
        """The numbered paragraph that text without a number goes on with."""
        for found in reversed(self.found.clauses):
            if found.kind is ClauseKind.PARAGRAPH:
                return found if found.label else None
            if found.kind not in (ClauseKind.ITEM, ClauseKind.TAIL, ClauseKind.NOTE):
                return None
        return None

    def _is_title(self, at: int, bare: str) -> bool:
        """In the front of a file: what is set in bold, or where nothing is, what looks like it."""
        paragraph = self.paragraphs[at]
        if paragraph.style is Style.TITLE:
            return True
        if any(_all_bold(other) for other in self.paragraphs[:_FRONT]):
            return _all_bold(paragraph) and looks_like_heading(bare)
        return looks_like_bare_heading(bare) and self._next(at) is not None

    def _is_bare_heading(self, at: int, bare: str) -> bool:
        following = self._next(at)
        if following is None or not looks_like_bare_heading(bare):
            return False
        return is_closed(following.text.plain) and following.style is not Style.ROW


def _all_bold(paragraph: Paragraph) -> bool:
    length = len(paragraph.text.text.strip())
    return length > 0 and any(
        mark.kind is MarkKind.BOLD and mark.end - mark.start >= length
        for mark in paragraph.text.marks
    )
