"""Notes at the foot of the page: told by a rule above them or by smaller type and their signs,
followed on to the next page, and hung on the raised marks in the text."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from draftbench.document import NOTE_MARK
from draftbench.formats.imported import ImportNote
from draftbench.formats.pdf.columns import joined_pieces
from draftbench.formats.pdf.furniture import Row, Sheet
from draftbench.formats.pdf.lines import Line
from draftbench.formats.pdf.sourcetext import RAISED, SourceText
from draftbench.formats.plain.pages import Block
from draftbench.messages import message

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


def hang(blocks: Sequence[Block], marks: Sequence[Mark]) -> None:
    """Puts U+FFFC in the place of each mark that has a note and the note's number, counted over
    the whole file, into the block."""
    hung = [mark for mark in marks if mark.foot is not None]
    places: dict[int, list[int]] = {}
    for number, mark in enumerate(hung):
        places.setdefault(mark.block, []).append(number)
    for at, numbers in places.items():
        block = blocks[at]
        spans = [(hung[number].start, hung[number].end) for number in numbers]
        block.content = block.content.replaced_all(spans, NOTE_MARK)
        block.notes.extend(numbers)


def remarks(
    marks: Sequence[Mark], feet: Sequence[Foot], blocks: Sequence[Block]
) -> list[ImportNote]:
    """What people should look at: notes without a mark, marks without a note."""
    found = [
        ImportNote(
            "footnote-without-mark",
            foot.lines[0].number,
            message(
                "The note {note} at the foot of page {page} has no mark in the text and stands "
                "after the page.",
                note=foot.label,
                page=foot.page,
            ),
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
                    message("points to a note that hangs on an earlier mark"),
                )
            found.append(
                ImportNote(
                    code,
                    blocks[mark.block].line,
                    message(
                        "The raised sign {mark} on page {page} {what} and stays in the text.",
                        mark=mark.label,
                        page=mark.page,
                        what=what,
                    ),
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
