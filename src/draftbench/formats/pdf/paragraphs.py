"""Lines to paragraphs, by what typesetters do: a paragraph ends where the first word of the next
line would still have found room, where the space grows, where the indent or the type changes."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from enum import Enum
from itertools import pairwise

from draftbench.formats.imported import ImportNote, noted
from draftbench.formats.pdf.columns import Stretch, TableRow
from draftbench.formats.pdf.extraction import BOLD
from draftbench.formats.pdf.lines import Line
from draftbench.formats.pdf.sourcetext import SourceText
from draftbench.formats.plain.numbering import Label, NumberStyle, read_label
from draftbench.formats.plain.outline import annex_label
from draftbench.formats.plain.pages import Block
from draftbench.formats.plain.paragraph import Style, is_closed
from draftbench.formats.plain.traced import Traced, joined
from draftbench.messages import counted_message

GAP = 1.22
"""Lines of one paragraph stand at most so many usual distances apart."""
_RESIZED = 0.06
_INDENT = 0.6
_FLUSH = 1.0
"""Points within which a line ends at the edge."""
_ROOM = 0.35
_SHARE = 0.12
_STRAIGHT = 0.3
"""The share of lines that end at one edge where lines are stretched to it."""
_LISTING = (",", ":", ";", " and", " or", " et", " ou", " y", " o")


@dataclass(slots=True)
class Made:
    """The paragraphs, those together between which no space, indent or type says for sure that the
    second is a new one; where hyphens were taken out of the source text; and what a person should
    look at."""

    blocks: list[list[Block]] = field(default_factory=list)
    dropped: list[int] = field(default_factory=list)
    notes: list[ImportNote] = field(default_factory=list)


def make_paragraphs(
    stretches: Sequence[Stretch], source: SourceText, seams: Seams, *, rtl: bool
) -> Made:
    """The paragraphs of the file, given its lines and rows of tables in reading order."""
    lines = [one for one in stretches if isinstance(one, Line)]
    setting = _Setting(lines, rtl=rtl)
    made = Made()
    paragraph: list[Line] = []
    former: Line | None = None
    unclear = 0

    def close() -> None:
        if paragraph:
            content = join_lines(paragraph, source, seams, made)
            made.blocks[-1].append(Block(content, paragraph[0].number, after_gap=True))
            paragraph.clear()

    for one in stretches:
        if isinstance(one, TableRow):
            close()
            cells = [join_lines(cell, source, seams, made) for cell in one.cells]
            first = next(line for cell in one.cells for line in cell)
            row = Block(joined(cells, "\t"), first.number, after_gap=True, row=True)
            made.blocks.append([row])
            former = None
            continue
        if paragraph and setting.begins(one, paragraph):
            close()
        if former is None or (not paragraph and setting.is_apart(one, former)):
            made.blocks.append([])
        if paragraph and one.page != paragraph[-1].page:
            made.notes.append(_joined(one, paragraph[0]))
        elif paragraph and not setting.spaced and setting.may_begin(one, paragraph[-1]):
            unclear += 1
        paragraph.append(one)
        former = one
    close()
    if unclear:
        said = counted_message(
            "{n} sentence ends at the edge of the page, and no space parts the paragraphs. Check "
            "that none begins there.",
            "{n} sentences end at the edge of the page, and no space parts the paragraphs. Check "
            "that none begins there.",
            n=unclear,
        )
        made.notes.append(ImportNote("unclear-paragraphs", 0, said))
    return made


def join_lines(lines: Sequence[Line], source: SourceText, seams: Seams, made: Made) -> Traced:
    """The lines as one text; hyphens that go, and doubts about those that stay, are added to
    ``made``."""
    parts: list[Traced] = []
    for line in lines:
        content = source.line(line)
        if parts:
            seam = seams.between(parts[-1].text, content.text)
            if seam is Seam.DROP:
                last = parts[-1]
                made.dropped.append(last.sources(len(last.text) - 1, len(last.text))[0][0])
                parts[-1] = last.slice(0, len(last.text) - 1)
            elif seam is Seam.DOUBT:
                made.notes.append(_doubted(line))
            elif seam is Seam.SPACE:
                parts.append(Traced(" "))
        parts.append(content)
    return joined(parts, "")


class _Setting:
    """How the file is set: the usual distance of lines, the edges of the text, the indents."""

    def __init__(self, lines: Sequence[Line], *, rtl: bool) -> None:
        self.rtl = rtl
        self.leading = self._leadings(lines)
        self.edges: dict[int, float] = {}
        self.straight: set[int] = set()
        self.starts: dict[int, float] = {}
        for column in {line.column for line in lines}:
            mine = [line for line in lines if line.column == column]
            trails = Counter(round(self._trail(line)) for line in mine)
            usual = [at for at, count in trails.items() if count > _SHARE * len(mine)]
            edge = max(usual, default=0.0)
            beyond = sum(self._trail(line) > edge + _FLUSH for line in mine)
            self.edges[column] = (
                edge if usual and beyond <= _SHARE * len(mine) else max(map(self._trail, mine))
            )
            at_edge = sum(abs(self._trail(line) - self.edges[column]) <= _FLUSH for line in mine)
            if at_edge > _STRAIGHT * len(mine):
                self.straight.add(column)
            leads = Counter(round(self._lead(line)) for line in mine)
            self.starts[column] = leads.most_common(1)[0][0]
        self.indented = self._uses_indents(lines)
        self.spaced = self.indented or any(
            former.page == line.page and former.y - line.y > GAP * self._usual(line)
            for former, line in pairwise(lines)
        )

    def may_begin(self, line: Line, former: Line) -> bool:
        """Whether a sentence ends with the line before, at its edge, and another one begins."""
        return is_closed(former.text) and line.text[:1].isupper()

    def begins(self, line: Line, paragraph: Sequence[Line]) -> bool:
        """Whether ``line`` begins a paragraph, after the lines of ``paragraph``."""
        former = paragraph[-1]
        if abs(line.size - former.size) > _RESIZED * max(line.size, former.size):
            return True
        label = read_label(line.text)
        if label is not None and self._is_labelled(line, former, label.end):
            return True
        beside = line.page == former.page and line.column == former.column
        if not beside or line.y > former.y:
            return self._begins_page(line, paragraph)
        if former.y - line.y > GAP * self._usual(line):
            return True
        bold = line.look & former.look & BOLD
        if (line.look ^ former.look) & BOLD and _has_letters(line) and _has_letters(former):
            return True
        if self._fits(line, former) and not bold:
            return True
        return self._is_out_of_line(line, paragraph)

    def is_apart(self, line: Line, former: Line) -> bool:
        """Whether space, indent or type say that ``line`` belongs to another paragraph than the
        line before it."""
        if abs(line.size - former.size) > _RESIZED * max(line.size, former.size):
            return True
        if line.page != former.page or line.column != former.column or line.y > former.y:
            return False
        moved = abs(self._lead(line) - self._lead(former)) > _INDENT * line.size
        return moved or former.y - line.y > GAP * self._usual(line)

    def _begins_page(self, line: Line, paragraph: Sequence[Line]) -> bool:
        former = paragraph[-1]
        if (line.look ^ former.look) & BOLD or self._fits(line, former):
            return True
        if not self._is_stretched(former):  # as only the last line of a paragraph need not be
            if len(paragraph) > 1 and all(map(self._is_stretched, paragraph[:-1])):
                return True
            if is_closed(former.text) and not self.indented:
                return True
        em = _INDENT * line.size
        starts = self.starts[line.column] - self.starts[former.column]
        if len(paragraph) > 1:
            usual = [self._lead(paragraph[-1]) + starts]
        else:
            usual = [self.starts[line.column], self._behind_label(former) + starts]
            if not self.indented:
                usual.append(self._lead(former) + starts)
        return all(abs(self._lead(line) - place) > em for place in usual)

    def _is_stretched(self, line: Line) -> bool:
        """Whether the line ends at the edge to which most lines of its column are set."""
        at_edge = abs(self.edges[line.column] - self._trail(line)) <= _FLUSH
        return line.column in self.straight and at_edge

    def _is_labelled(self, line: Line, former: Line, length: int) -> bool:
        """Whether the number at the start of ``line`` opens a paragraph and is not a number or a
        letter that came to stand there."""
        gap = 0.0
        seen = 0
        for cell in line.cells:
            if cell.text.isspace() and seen < length:
                gap = abs(cell.x1 - cell.x0)
            seen += len(cell.text)
        apart = former.y - line.y > 1.1 * self._usual(line) and line.page == former.page
        ended = is_closed(former.text) or former.text.endswith(_LISTING)
        return gap > 0.6 * line.size or apart or ended or self._fits(line, former)

    def _is_out_of_line(self, line: Line, paragraph: Sequence[Line]) -> bool:
        """Whether the indent of ``line`` is not that of a further line of ``paragraph``."""
        em = _INDENT * line.size
        lead = self._lead(line)
        if len(paragraph) > 1:
            return abs(lead - self._lead(paragraph[-1])) > em and not line.look & BOLD
        first = paragraph[0]
        if abs(lead - self._behind_label(first)) < em or line.look & first.look & BOLD:
            return False
        return lead > self._lead(first) + em

    def _fits(self, line: Line, former: Line) -> bool:
        """Whether the first word of ``line`` would have found room behind ``former``, with a number
        before it, which stays with it ("31 March"); a Chinese line may end behind every sign, but
        for one before a comma."""
        word: list[float] = []
        bound = True
        for cell in line.cells:
            if (cell.text == " " and not (word and bound)) or (
                len(word) > 2 and _is_wide(cell.text)
            ):
                break
            bound = cell.text.isdecimal()
            word += [cell.x0, cell.x1]
        width = max(word) - min(word) + 0.25 * line.size
        room = self.edges[former.column] - self._trail(former)
        return room > width + _ROOM * line.size

    def _behind_label(self, line: Line) -> float:
        """Where the words behind the number at the start of ``line`` begin."""
        label = read_label(line.text)
        if label is None:
            return self._lead(line)
        seen = 0
        for cell in line.cells:
            if seen >= label.end and cell.text != " ":
                return -cell.x1 if self.rtl else cell.x0
            seen += len(cell.text)
        return self._lead(line)

    def _lead(self, line: Line) -> float:
        return -line.x1 if self.rtl else line.x0

    def _trail(self, line: Line) -> float:
        return -line.x0 if self.rtl else line.x1

    def _usual(self, line: Line) -> float:
        return self.leading.get(round(line.size), 1.2 * line.size)

    def _leadings(self, lines: Sequence[Line]) -> dict[int, float]:
        """The usual distance of lines for each size of type, in points: the smallest common
        one."""
        found: dict[int, Counter[float]] = {}
        for former, line in pairwise(lines):
            gap = former.y - line.y
            same = former.page == line.page and abs(former.size - line.size) < 0.5
            if same and 0.9 * line.size < gap < 2.5 * line.size:
                found.setdefault(round(line.size), Counter())[round(gap * 2) / 2] += 1
        return {
            size: min(gap for gap, count in counts.items() if count >= 0.2 * counts.total())
            for size, counts in found.items()
            if any(count >= 0.2 * counts.total() for count in counts.values())
        }

    def _uses_indents(self, lines: Sequence[Line]) -> bool:
        """Whether paragraphs begin with an indent: many lines that stand a little in, each
        followed by one that does not."""
        deep = sum(
            1
            for former, line in pairwise(lines)
            if former.page == line.page
            and self._lead(former) - self._lead(line) > _INDENT * line.size
            and abs(self._lead(line) - self.starts[line.column]) < 2
        )
        return deep > 0.08 * len(lines)


def _has_letters(line: Line) -> bool:
    return any(cell.text.isalpha() and not cell.raised for cell in line.cells)


def _joined(line: Line, first: Line) -> ImportNote:
    return noted(
        "joined-page-break",
        line.number,
        "Line {line}, the first of page {page}, was read as the rest of the "
        "paragraph that begins in line {first}.",
        line=line.number,
        page=line.page,
        first=first.number,
    )


def _doubted(line: Line) -> ImportNote:
    return noted(
        "hyphen-kept",
        line.number,
        "The hyphen before line {line} (page {page}) was kept; it may only mark "
        "that the line ended there.",
        line=line.number,
        page=line.page,
    )


# Titles and headings, told by their type: set in bold or larger than the text.

_LARGER = 1.15
_MUCH_LARGER = 1.3
_LONGEST = 300
_TEXT = 120


@dataclass(frozen=True, slots=True)
class Look:
    """What the type of a paragraph says: its style and level, and whether it is set in bold as a
    heading, so that bold is not a mark of its words."""

    style: Style = Style.BODY
    level: int = 0


@dataclass(frozen=True, slots=True)
class _Display:
    """A paragraph that is set apart, of a size in points."""

    size: float
    bold: bool
    label: Label | None


def find_headings(blocks: Sequence[Block], source: SourceText, size: float) -> list[Look]:
    """What each paragraph is, ``size`` being that of the text.

    Before the text begins, large type is a title, but for what is set like unnumbered headings
    further down. In the text, the sizes of the headings are their levels, the largest first.
    """
    shown = [_display(block, source, size) for block in blocks]
    front = next((at for at, block in enumerate(blocks) if _is_text(block, shown[at])), len(blocks))
    annex = next((at for at, b in enumerate(blocks) if annex_label(b.content.text)), len(blocks))
    sizes = sorted({one.size for one in shown[front:] if one and not _is_resolution(one)})[::-1]
    peers = [one.size for one in shown[front:annex] if one and one.label is None]
    found: list[Look] = []
    for at, one in enumerate(shown):
        if one is None:
            found.append(Look())
        elif _is_resolution(one):
            found.append(Look(Style.TITLE))
        elif at >= front:
            found.append(Look(Style.HEADING, 1 + sizes.index(one.size)))
        elif one.size < _LARGER * size:
            found.append(Look())
        elif one.size <= max(peers, default=0.0):
            found.append(Look(Style.HEADING, 1 + sum(s > one.size for s in sizes)))
        else:
            found.append(Look(Style.TITLE))
    return found


def _display(block: Block, source: SourceText, size: float) -> _Display | None:
    text = block.content.text.strip()
    places = [
        place
        for place, char in zip(source.places(block.content), block.content.text, strict=True)
        if place >= 0 and char.isalpha()
    ]
    if block.row or not places or len(text) > _LONGEST or text[-1] in ",;" or is_closed(text):
        return None
    bold = all(source.looks[place] & BOLD for place in places)
    own = round(source.line_of(places[0]).size)
    if not bold and own < _MUCH_LARGER * size:
        return None
    return _Display(own, bold, read_label(text))


def _is_text(block: Block, shown: _Display | None) -> bool:
    """Whether the text has begun: a number, a heading with one, a table, or a sentence."""
    if block.row:
        return True
    label = read_label(block.content.text)
    if label is not None and not label.has(NumberStyle.RESOLUTION, NumberStyle.BULLET):
        return True
    text = block.content.text
    return shown is None and (len(text) > _TEXT or text.rstrip().endswith((",", ";", ":")))


def _is_resolution(shown: _Display) -> bool:
    return shown.label is not None and shown.label.has(NumberStyle.RESOLUTION)


# Words that a line end cut in two. A soft hyphen is no part of its word. A hyphen at the end of a
# line may be: it goes only where the rest of the file writes the word without it.

_WORD = re.compile(r"[^\W\d_]+(?:[-‐‑][^\W\d_]+)*")
_LONGEST_WORD = 200
_CUT = re.compile(r"(?P<word>(?:[^\W\d_]+[-‐‑])*[^\W\d_]+)[-‐\xad]$")
_START = re.compile(r"[^\W\d_]+")
_TIGHT = "-‐‑–—/"


class Seam(Enum):
    """How two lines are joined: with a space, without, or without and without the hyphen; DOUBT is
    without, and a person should look."""

    SPACE = " "
    TIGHT = ""
    DROP = "drop"
    DOUBT = "doubt"


class Seams:
    """Decides at each line end, knowing all words of the file."""

    def __init__(self, lines: Iterable[str]) -> None:
        self.words: Counter[str] = Counter()
        for line in lines:
            found = _WORD.findall(line.lower().replace("‐", "-").replace("‑", "-"))
            cut = line.rstrip()[-1:] in "-‐\xad"
            self.words.update(found[:-1] if cut else found)

    def between(self, before: str, after: str) -> Seam:
        """The seam between a line that ends with ``before`` and one that begins with ``after``."""
        last, first = before[-1:], after[:1]
        if _is_wide(last) and _is_wide(first):
            return _whole(last, first)
        cut = _CUT.search(before, max(0, len(before) - _LONGEST_WORD))
        if cut is None or not first.isalpha():
            spaced = last not in _TIGHT or before[-2:-1].isspace() or len(before) < 2
            return Seam.SPACE if spaced else _whole(last, first)
        if last == "\xad":
            return Seam.DROP
        start = _START.match(after)
        head = cut["word"].lower().replace("‐", "-")
        tail = start.group().lower() if start else ""
        if self.words[f"{head}-{tail}"]:
            return Seam.TIGHT
        if first.isupper() or cut["word"][-1].isupper():
            return Seam.TIGHT
        return Seam.DROP if self.words[head + tail] else Seam.DOUBT


def _is_wide(char: str) -> bool:
    """Whether ``char`` is written without spaces between words (Chinese, Japanese)."""
    return any(unicodedata.east_asian_width(one) in "WF" for one in char)


def _whole(last: str, first: str) -> Seam:
    return Seam.TIGHT if unicodedata.is_normalized("NFC", last + first) else Seam.SPACE
