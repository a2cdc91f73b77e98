"""A PDF with a text layer to its texts, every character of it accounted for."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Sequence
from contextlib import closing
from dataclasses import dataclass, field, replace
from itertools import chain

from draftbench.document import MarkKind, Note, RichText, Source
from draftbench.errors import InputError
from draftbench.formats.imported import Imported, ImportNote, noted
from draftbench.formats.ledger import Read, source_spans
from draftbench.formats.pdf.columns import Stretch, joined_pieces, read_order
from draftbench.formats.pdf.extraction import INVISIBLE, TURNED, UNMAPPED
from draftbench.formats.pdf.furniture import (
    Row,
    Sheet,
    body_size,
    take_furniture,
    take_line_numbers,
)
from draftbench.formats.pdf.lines import Line, read_lines
from draftbench.formats.pdf.pages import Page, read_pages
from draftbench.formats.pdf.paragraphs import (
    Look,
    Made,
    Seams,
    find_headings,
    join_lines,
    make_paragraphs,
)
from draftbench.formats.pdf.sourcetext import RAISED, SourceText, make_text
from draftbench.formats.plain.notes import Footnote, hang
from draftbench.formats.plain.pages import Block, join_pages
from draftbench.formats.plain.paragraph import Paragraph, Style
from draftbench.formats.plain.recogniser import recognise
from draftbench.formats.plain.traced import Traced
from draftbench.language.guessing import guess_language
from draftbench.language.ibid import resolve_ibid
from draftbench.messages import message
from draftbench.progress import Progress, silent

# Notes at the foot of the page: told by a rule above them or by smaller type and their signs,
# followed on to the next page, and hung on the raised marks in the text.


SMALL = 0.93
"""Notes are set in this share of the size of the text or less."""
_RULE = (0.03, 0.45)
_LOW = 0.7
_LABEL = re.compile(r"[⁰¹²³⁴-⁹]{1,3}|[*†‡§]{1,4}|[a-z]")
_TYPED = re.compile(r"(\d{1,3}|[*†‡§]{1,4})[.)]?\s+(?=\S)")
_STARS = re.compile(r"(?<=\S)[*†‡§]{1,4}")
_DRAWN = re.compile(r"[_—–-]{5,}")
_DIGITS = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹", "0123456789")


@dataclass(slots=True)
class Foot:
    """A note: its printed label, its page, its lines, and how many characters of the first its
    own sign takes up. ``label`` is empty for the rest of a note whose start was not found."""

    label: str
    page: int
    lines: list[Line] = field(default_factory=list)
    sign: int = 0


@dataclass(slots=True)
class Mark:
    """A raised sign in the text: ``blocks[block].content.text[start:end]``, on a page."""

    block: int
    start: int
    end: int
    label: str
    page: int
    place: tuple[tuple[int, int], ...]
    """Where it stands in the source."""
    foot: Foot | None = None


def take_foot(sheet: Sheet, size: float, *, rtl: bool) -> list[Line]:
    """The lines of the notes at the foot of ``sheet``, taken out of its rows; a rule drawn with
    characters above them is set aside. ``size`` is that of the text."""
    rows = sheet.rows
    at = _first_note_row(sheet, rows, size)
    if at is None:
        return []
    sheet.rows, foot = rows[:at], rows[at:]
    if _DRAWN.fullmatch(_text(foot[0])):
        sheet.aside.extend(foot.pop(0))
    return [joined_pieces(row, rtl=rtl) for row in foot]


def gather(feet: Sequence[list[Line]]) -> list[Foot]:
    """The notes in order, given the lines of each page's foot. Lines before the first sign of a
    page go on with the last note of the page before."""
    found: list[Foot] = []
    for lines in feet:
        last = ""
        for line in lines:
            label, length = _sign(line, last)
            if label:
                last = label
                found.append(Foot(label, line.page, [line], length))
            elif found and line.page - found[-1].lines[-1].page <= 1:
                found[-1].lines.append(line)
            else:
                found.append(Foot("", line.page, [line]))
    return found


def find_marks(blocks: Sequence[Block], source: SourceText, feet: Sequence[Foot]) -> list[Mark]:
    """The marks in the text in order, with their notes where they have one: the note of that label
    on the same page, else on the next."""
    starred = {(foot.page, foot.label) for foot in feet if foot.label[:1] in "*†‡§"}
    marks: list[Mark] = []
    for at, block in enumerate(blocks):
        text = block.content.text
        places = source.places(block.content)
        raised = "".join(
            char if place >= 0 and source.looks[place] & RAISED else "\n"
            for char, place in zip(text, places, strict=True)
        )
        spans = {match.span() for match in _LABEL.finditer(raised)}
        if starred and any(star in text for star in "*†‡§"):
            spans |= {match.span() for match in _STARS.finditer(text)}
        for start, end in sorted(spans):
            label = text[start:end].translate(_DIGITS)
            page = source.page_of(places[start])
            if raised[start] == "\n" and (page, label) not in starred:
                continue
            place = block.content.sources(start, end)
            marks.append(Mark(at, start, end, label, page, place))
    free = list(feet)
    for reach in (0, 1):
        for mark in marks:
            if mark.foot is None:
                mark.foot = next(
                    (f for f in free if f.label == mark.label and f.page - mark.page == reach), None
                )
                if mark.foot is not None:
                    free.remove(mark.foot)
    return marks


def remarks(
    marks: Sequence[Mark], feet: Sequence[Foot], blocks: Sequence[Block]
) -> list[ImportNote]:
    """What people should look at: notes without a mark, marks without a note."""
    found = [
        noted(
            "footnote-without-mark",
            foot.lines[0].number,
            "The note {note} at the foot of page {page} has no mark in the text and stands "
            "after the page.",
            note=foot.label,
            page=foot.page,
        )
        for foot in feet
        if all(mark.foot is not foot for mark in marks)
    ]
    for at, mark in enumerate(marks):
        if mark.foot is None and mark.label.isdigit():
            again = any(one.foot and one.label == mark.label for one in marks[:at])
            code, what = "mark-without-footnote", message("has no note")
            if again:
                code, what = (
                    "repeated-mark",
                    message("points to a note that belongs to an earlier mark"),
                )
            found.append(
                noted(
                    code,
                    blocks[mark.block].line,
                    "The raised sign {mark} on page {page} {what} and stays in the text.",
                    mark=mark.label,
                    page=mark.page,
                    what=what,
                )
            )
    return found


def _first_note_row(sheet: Sheet, rows: list[Row], size: float) -> int | None:
    """The place of the first row that belongs to the notes."""
    page = sheet.page
    for at, row in enumerate(rows):
        if _DRAWN.fullmatch(_text(row)) and at + 1 < len(rows) and _are_notes(rows[at + 1 :], size):
            return at
    left = min((line.x0 for row in rows for line in row), default=0.0)
    right = max((line.x1 for row in rows for line in row), default=0.0)
    heights = [sheet.separator] if sheet.separator else []
    for rule in sorted(page.rules, key=lambda rule: -rule.y0):
        width = (rule.x1 - rule.x0) / page.width
        beside = abs(rule.x0 - left) < 40 or abs(rule.x1 - right) < 40
        if rule.level and _RULE[0] < width < _RULE[1] and rule.y0 < _LOW * page.height and beside:
            heights.append(rule.y0)
    for height in heights:
        at = next((n for n, row in enumerate(rows) if row[0].y < height), len(rows))
        if at < len(rows) and _are_notes(rows[at:], size):
            return at
    at = len(rows)
    while at and _is_small(rows[at - 1], size) and rows[at - 1][0].y < _LOW * page.height:
        at -= 1
    while at < len(rows) and not _sign(rows[at][0], "")[0]:
        at += 1
    return at if at < len(rows) else None


def _are_notes(rows: list[Row], size: float) -> bool:
    small = sum(_is_small(row, size) for row in rows)
    return small > 0.8 * len(rows) or (
        all(_sign(rows[0][0], "")[0] and line.size <= size for line in rows[0])
    )


def _is_small(row: Row, size: float) -> bool:
    return max(line.size for line in row) <= SMALL * size


def _text(row: Row) -> str:
    return " ".join(line.text for line in row).strip()


def _sign(line: Line, former: str) -> tuple[str, int]:
    """The label that a line of a foot begins with and how many characters it takes up; empty and 0
    where it has none. A number that is not raised must be the next after ``former``."""
    raised = ""
    for cell in line.cells:
        if not cell.raised:
            break
        raised += cell.text
    if _LABEL.fullmatch(raised):
        return raised.translate(_DIGITS), len(raised)
    match = _TYPED.match(line.text)
    if match is None:
        return "", 0
    label = match.group(1)
    if label.isdigit() and former.isdigit() and int(label) != int(former) + 1:
        return "", 0
    return label, match.end(1)


def read_pdf(data: bytes, name: str, *, progress: Progress = silent) -> Imported:
    """The texts in the PDF ``data``, the content of the file ``name``.

    ``Imported.text`` holds all lines in reading order, the notes of a page after its text, what
    belongs to the page and not to the text at its end; raised digits are written as such ("¹").
    Line numbers in import notes are those of this text. Raises InputError where the file cannot be
    opened, is a scan, or is beyond the limits of :mod:`~draftbench.formats.pdf.pages`, and what
    ``progress`` raises.
    """
    notes: list[ImportNote] = []
    sheets: list[Sheet] = []
    tally = _Tally()
    with closing(read_pages(data, name, notes, progress)) as pages:
        for page in pages:
            tally.add(page)
            rows, turned = read_lines(page)
            sheets.append(Sheet(replace(page, glyphs=()), rows, turned))
    notes.extend(tally.notes(name))
    masthead = take_furniture(sheets)
    for sheet in sheets:
        take_line_numbers(sheet)
    rtl = _is_rtl(sheets)
    size = body_size(sheets)
    feet = [take_foot(sheet, size, rtl=rtl) for sheet in sheets]
    order = [read_order(sheet.page, sheet.rows, rtl=rtl) for sheet in sheets]
    source = make_text(
        chain.from_iterable(
            (*_lines(stretches), *foot, *sheet.aside)
            for stretches, foot, sheet in zip(order, feet, sheets, strict=True)
        ),
        {sheet.page.number: sheet.page.links for sheet in sheets},
    )
    progress(0.75, "paragraphs")
    language = guess_language(source.text)
    seams = Seams(line.text for line in source.lines)
    made = make_paragraphs(list(chain.from_iterable(order)), source, seams, rtl=rtl)
    together = [join_pages(group, language) for group in made.blocks]
    blocks = [block for group, _ in together for block in group]
    joins = [note for _, found in together for note in found]
    feet_found = gather(feet)
    marks = find_marks(blocks, source, feet_found)
    notes.extend([*_leftovers(sheets), *joins, *remarks(marks, feet_found, blocks)])
    hang(blocks, [(one.block, one.start, one.end) for one in marks if one.foot is not None])
    footnotes = _footnotes(blocks, marks, source, seams, made)
    lost = _lost(feet_found, marks, source, seams, made)
    looks = find_headings(blocks, source, size)
    styled = [*zip(blocks, looks, strict=True), *((block, Look(Style.NOTE)) for block in lost)]
    read = [
        _read(block, look, footnotes, source, made)
        for block, look in sorted(styled, key=lambda one: one[0].line)
    ]
    notes.extend(made.notes)
    progress(0.85, "clauses")
    digest = hashlib.sha256(data).hexdigest()
    recognised = recognise(
        [one.paragraph for one in read],
        Source(file=name, sha256=digest, symbol=masthead.symbol, date=masthead.date),
        language=language,
    )
    notes.extend(recognised.notes)
    spans = source_spans(source.text, read, footnotes, recognised.pieces)
    progress(1.0, "done")
    notes = sorted(set(notes), key=lambda note: (note.line, note.code))
    return Imported(recognised.parts, tuple(notes), data, source.text, spans)


@dataclass(slots=True)
class _Tally:
    """What the pages hold: which are scans, how many there are, and of how many characters some
    are invisible, some guessed."""

    scans: list[int] = field(default_factory=list)
    pages: int = 0
    characters: int = 0
    invisible: int = 0
    guessed: int = 0

    def add(self, page: Page) -> None:
        """Counts a page."""
        self.pages += 1
        if page.is_scan:
            self.scans.append(page.number)
        self.characters += sum(not glyph.text.isspace() for glyph in page.glyphs)
        self.invisible += sum(glyph.odd & INVISIBLE > 0 for glyph in page.glyphs)
        self.guessed += sum(glyph.odd & UNMAPPED > 0 for glyph in page.glyphs)

    def notes(self, name: str) -> list[ImportNote]:
        """What a person should check; raises InputError where most pages have no text."""
        if len(self.scans) * 2 > self.pages or not self.characters:
            raise InputError(
                "{name} is a scan, or its letters are drawings: it holds no text; run text "
                "recognition (OCR) over it first, or give the Word file.",
                name=name,
            )
        found: list[ImportNote] = []
        if self.scans:
            listed = ", ".join(map(str, self.scans[:20])) + ", ..." * (len(self.scans) > 20)
            msg = message("Pages that are pictures were not read: {names}.", names=listed)
            found.append(ImportNote("pages-without-text", 0, msg))
        if self.invisible * 2 > self.characters:
            msg = message(
                "The text was made by text recognition behind pictures of the pages; check "
                "it against them."
            )
            found.append(ImportNote("recognised-text", 0, msg))
        if self.guessed:
            msg = message(
                "For {guess} characters the file does not say which they are; they were "
                "guessed. Check the text.",
                guess=self.guessed,
            )
            found.append(ImportNote("guessed-characters", 0, msg))
        return found


def _is_rtl(sheets: Sequence[Sheet]) -> bool:
    """Whether most lines are written from right to left."""
    lines = [line.rtl for sheet in sheets for row in sheet.rows for line in row]
    return sum(lines) * 2 > len(lines)


def _lines(stretches: Sequence[Stretch]) -> list[Line]:
    found: list[Line] = []
    for one in stretches:
        found.extend([one] if isinstance(one, Line) else chain.from_iterable(one.cells))
    return found


def _leftovers(sheets: Sequence[Sheet]) -> list[ImportNote]:
    found: list[ImportNote] = []
    for line in (line for sheet in sheets for line in sheet.aside):
        code, msg = (
            "leftover",
            message(
                "Line {line} (page {page}) was taken for a running head, a page number or another "
                "mark of the page and was left out.",
                line=line.number,
                page=line.page,
            ),
        )
        if line.cells[0].odd & TURNED:
            code = "set-across"
            msg = message(
                "Line {line} (page {page}) stands across or sideways on the page and was left out.",
                line=line.number,
                page=line.page,
            )
        found.append(ImportNote(code, line.number, msg))
    return found


def _footnotes(
    blocks: Sequence[Block],
    marks: Sequence[Mark],
    source: SourceText,
    seams: Seams,
    made: Made,
) -> list[Footnote]:
    """The notes that hang on marks, in the order of these."""
    found: list[Footnote] = []
    former = ""
    for mark in marks:
        if (foot := mark.foot) is None:
            continue
        whole = join_lines(foot.lines, source, seams, made)
        content = whole.slice(foot.sign, len(whole.text))
        bare = content.text.lstrip(" .)")
        content = content.slice(len(content.text) - len(bare), len(content.text))
        rich = RichText(content.text, source.marks(content))
        full = resolve_ibid(rich.plain, former)
        former = full or rich.plain
        note = Note(f"n{len(found) + 1}", foot.label, rich, full)
        head = whole.sources(0, len(whole.text) - len(content.text))
        found.append(
            Footnote(note, foot.lines[0].number, head, content, _dropped(content, made), mark.place)
        )
    return found


def _lost(
    feet: Sequence[Foot], marks: Sequence[Mark], source: SourceText, seams: Seams, made: Made
) -> list[Block]:
    """Notes without a mark, as paragraphs."""
    hung = [mark.foot for mark in marks]
    return [
        Block(join_lines(foot.lines, source, seams, made), foot.lines[0].number, after_gap=True)
        for foot in feet
        if all(foot is not one for one in hung)
    ]


def _read(
    block: Block, look: Look, footnotes: Sequence[Footnote], source: SourceText, made: Made
) -> Read:
    """A paragraph with what its type says; bold that makes it a heading is no mark."""
    hung = tuple(footnotes[number].note for number in block.notes)
    marks = source.marks(block.content)
    if look.style in (Style.TITLE, Style.HEADING):
        marks = tuple(mark for mark in marks if mark.kind is not MarkKind.BOLD)
    rich = RichText(block.content.text, marks, hung)
    style = Style.ROW if block.row else look.style
    paragraph = Paragraph(rich, "", style, look.level, block.line)
    return Read(paragraph, block.content, _dropped(block.content, made))


def _dropped(content: Traced, made: Made) -> tuple[tuple[int, int], ...]:
    """Where hyphens stand that were taken out of ``content``."""
    ends = {run.source + run.length for run in content.runs}
    return tuple((place, place + 1) for place in made.dropped if place in ends)
