"""Glyphs to lines of text: which glyphs stand on one line, where a space is, what is raised, and
in which direction the line is read.

A PDF paints glyphs at places; words, spaces and lines are made here again. Words are never joined
or parted by the order of painting.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace

from draftbench.formats.pdf.extraction import BOLD, TURNED
from draftbench.formats.pdf.pages import Glyph, Page

SPACE = 0.14
"""A gap of this share of the type size is a space, a painted space of less than a third of it is
none (Times has a space of 0.25, squeezed in justified lines to 0.15; letter-spacing stays below
0.1)."""
COLUMN = 0.9
"""A gap of this many type sizes parts a line in two pieces (a tab, cells, columns)."""
RAISED = 0.12
"""How far, in type sizes, a smaller glyph must stand above the line to be a raised sign."""
_FOLDED = re.compile("[\ufb00-\ufb06\ufb50-\ufdff\ufe70-\ufeff]")
_BLANKS = "\t\n\x0b\x0c\r"
_UNREADABLE = re.compile("[\x00-\x1f\x7f-\x9f\ufffc\ufffe\uffff\ud800-\udfff]")
_OVERPRINT = 0.12
_SIGNS = 120
_NEIGHBOURS = (1, -1, 2, -2, 3, -3)
_NO_SPACE = 0.02
_BEFORE_SIGN = 0.5
_BETWEEN_IDEOGRAPHS = 0.6
_BESIDE_HYPHEN = 0.2
_HYPHENS = "-‐‑"
_RAISED_DIGITS = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")


@dataclass(slots=True)
class Line:
    """A line, or a piece of one between wide gaps; its cells in the order of reading. ``page``
    counts from 1; ``size`` is the size of most of its type."""

    page: int
    cells: list[Cell]
    y: float
    size: float
    x0: float
    x1: float
    rtl: bool = False
    column: int = 0
    """1 or 2 where the page has two columns, else 0."""
    start: int = -1
    number: int = 0
    """Where it starts in the text of the file and which line of it it is, once that is made."""

    @property
    def text(self) -> str:
        """Its characters."""
        return "".join(cell.text for cell in self.cells)

    @property
    def look(self) -> int:
        """What all of its letters look like."""
        looks = [c.look for c in self.cells if any(map(str.isalpha, c.text)) and not c.raised]
        every = 3 if looks else 0
        for look in looks:
            every &= look
        return every


def read_lines(page: Page) -> tuple[list[list[Line]], list[Line]]:
    """The rows of a page from top to bottom, each the pieces that stand in it from left to right;
    and apart from them, as lines, what is painted across the page (watermarks, text set
    sideways)."""
    glyphs = _clusters(page.glyphs)
    upright = [glyph for glyph in glyphs if not glyph.odd & TURNED]
    turned = [glyph for glyph in glyphs if glyph.odd & TURNED]
    rows = [
        [line for piece in _pieces(row) if (line := _line(page, piece)) is not None]
        for row in _rows(upright)
    ]
    aside = [_aside(page, turned)] if any(g.text.strip() for g in turned) else []
    return [row for row in rows if row], aside


def _clusters(glyphs: Sequence[Glyph]) -> list[Glyph]:
    """Letters with the marks that are painted on them, Arabic letters and
    ligatures in their base form; characters that no text may hold replaced by U+FFFD."""
    found: list[Glyph] = []
    for glyph in glyphs:
        if glyph.text.isascii() and glyph.text.isprintable():
            found.append(glyph)
            continue
        text = " " if glyph.text in _BLANKS else _UNREADABLE.sub("\ufffd", glyph.text)
        text = _FOLDED.sub(lambda m: unicodedata.normalize("NFKC", m.group()), text)
        former = found[-1] if found else None
        if former is not None and unicodedata.combining(text[0]) and _is_on(glyph, former):
            found[-1] = former._replace(text=unicodedata.normalize("NFC", former.text + text))
            continue
        found.append(glyph._replace(text=unicodedata.normalize("NFC", text)))
    return found


def _is_on(mark: Glyph, letter: Glyph) -> bool:
    """Whether an accent or vowel sign is painted on ``letter``."""
    beside = mark.x0 < letter.x1 + 0.3 * mark.size
    return beside and abs(letter.y - mark.y) < 1 and not letter.text.isspace()


def _rows(glyphs: list[Glyph]) -> list[list[Glyph]]:
    """Glyphs by the line that they stand on, from top to bottom; raised and lowered small ones
    with the line that they belong to."""
    heights: dict[float, list[Glyph]] = {}
    for glyph in glyphs:
        heights.setdefault(round(glyph.y, 1), []).append(glyph)
    rows: list[tuple[float, float, list[Glyph]]] = []
    for y in sorted(heights, reverse=True):
        row = heights[y]
        size = _size(row)
        if rows and rows[-1][0] - y < 0.2 * min(size, rows[-1][1]):
            rows[-1][2].extend(row)
            if sum(len(g.text) for g in row) * 2 > len(rows[-1][2]):
                rows[-1] = (y, max(size, rows[-1][1]), rows[-1][2])
            continue
        rows.append((y, size, list(row)))
    return [row for _, _, row in _with_raised(rows)]


def _with_raised(
    rows: list[tuple[float, float, list[Glyph]]],
) -> list[tuple[float, float, list[Glyph]]]:
    """Rows whose glyphs are small and stand close above or below larger ones join these."""
    gone: set[int] = set()
    for at, (y, size, glyphs) in enumerate(rows):
        if len(glyphs) > _SIGNS:
            continue
        beside = (at + step for step in _NEIGHBOURS if 0 <= at + step < len(rows))
        hosts = [
            rows[place]
            for place in beside
            if place not in gone
            and size < 0.85 * rows[place][1]
            and -0.35 * rows[place][1] < y - rows[place][0] < 0.75 * rows[place][1]
        ]
        homes = [(glyph, _host(glyph, hosts)) for glyph in glyphs]
        if hosts and all(home is not None for glyph, home in homes if glyph.text.strip()):
            gone.add(at)
            for glyph, home in homes:
                if home is not None:
                    home[2].append(glyph)
    return [row for at, row in enumerate(rows) if at not in gone]


def _host(
    glyph: Glyph, hosts: list[tuple[float, float, list[Glyph]]]
) -> tuple[float, float, list[Glyph]] | None:
    """The row that has a larger glyph, or another raised one, right beside ``glyph``."""
    for host in hosts:
        reach = 0.8 * host[1]
        if any(
            g is not glyph and g.x0 - reach < glyph.x1 and glyph.x0 < g.x1 + reach for g in host[2]
        ):
            return host
    return None


def _pieces(row: list[Glyph]) -> list[list[Glyph]]:
    """The row from left to right, parted at wide gaps."""
    size = _size(row)
    pieces: list[list[Glyph]] = []
    right = 0.0
    for glyph in _in_place(row):
        blank = not glyph.text.strip()
        if not pieces or (not blank and glyph.x0 - right > COLUMN * size):
            pieces.append([])
        pieces[-1].append(glyph)
        if not blank:
            right = max(right if len(pieces[-1]) > 1 else 0.0, glyph.x1)
        elif len(pieces[-1]) == 1:
            right = glyph.x0
    return pieces


def _in_place(row: list[Glyph]) -> list[Glyph]:
    """The row from left to right, what is painted twice at nearly the same place (to look bold)
    once. Letters that are painted over each other and read from right to left (lam and alef) come
    in the order of painting, which is that of reading."""
    painted = {id(glyph): at for at, glyph in enumerate(row)}
    found: list[Glyph] = []
    for glyph in sorted(row, key=_left):
        former = found[-1] if found else None
        if former is None or glyph.x0 - former.x0 > _OVERPRINT * glyph.size:
            found.append(glyph)
        elif former.text == glyph.text and abs(former.y - glyph.y) < _OVERPRINT * glyph.size:
            look = BOLD if glyph.x0 > former.x0 else 0
            found[-1] = former._replace(look=former.look | look)
        elif is_rtl(former.text + glyph.text) and painted.get(id(former), 0) < painted[id(glyph)]:
            found.insert(-1, glyph)
        else:
            found.append(glyph)
    return found


def _left(glyph: Glyph) -> float:
    return glyph.x0


def _line(page: Page, glyphs: list[Glyph]) -> Line | None:
    """The glyphs of a piece as a line with spaces; None where there are only spaces."""
    inked = [g for g in glyphs if g.text.strip()]
    if not inked:
        return None
    size = _size(inked)
    base = Counter(round(g.y, 1) for g in inked if g.size > 0.85 * size).most_common(1)
    y = base[0][0] if base else inked[0].y
    cells: list[Cell] = []
    blank: Glyph | None = None
    for glyph in glyphs:
        if not glyph.text.strip():
            blank = glyph if glyph.x1 - glyph.x0 > _NO_SPACE * size else blank
            continue
        gap = glyph.x0 - (cells[-1].x1 if cells else glyph.x0)
        if blank is not None:
            gap = max(gap, glyph.x0 - blank.x0)
        raised = glyph.y - y > RAISED * size and glyph.size < 0.85 * size
        if cells and gap > size * _room(cells[-1], glyph, blank=blank is not None, raised=raised):
            cells.append(Cell(blank.text if blank else " ", cells[-1].x1, glyph.x0, size))
        text = glyph.text.translate(_RAISED_DIGITS) if raised else glyph.text
        cells.append(Cell(text, glyph.x0, glyph.x1, glyph.size, glyph.look, glyph.odd, raised))
        blank = None
    text = "".join(cell.text for cell in cells)
    rtl = is_rtl(text)
    if not text.isascii() and any(is_rtl(cell.text) for cell in cells):
        cells = logical(cells, rtl=rtl)
    x0, x1 = min(cell.x0 for cell in cells), max(cell.x1 for cell in cells)
    return Line(page.number, cells, y, size, x0, x1, rtl)


def _room(former: Cell, glyph: Glyph, *, blank: bool, raised: bool) -> float:
    """The share of the type size from which on a gap between two glyphs is a space."""
    if blank:
        return SPACE / 3
    if raised and not former.raised:
        return _BEFORE_SIGN
    if former.text in _HYPHENS or glyph.text in _HYPHENS:
        return _BESIDE_HYPHEN
    wide = unicodedata.east_asian_width(former.text[-1]) + unicodedata.east_asian_width(
        glyph.text[0]
    )
    return _BETWEEN_IDEOGRAPHS if "W" in wide or "F" in wide else SPACE


def _aside(page: Page, glyphs: list[Glyph]) -> Line:
    cells = [Cell(g.text, g.x0, g.x1, g.size, g.look, g.odd) for g in glyphs]
    first = glyphs[0]
    return Line(page.number, cells, first.y, first.size, first.x0, first.x1)


def _size(glyphs: Sequence[Glyph]) -> float:
    """The size of most of the type."""
    sizes = Counter(glyph.size for glyph in glyphs if not glyph.text.isspace())
    return max(1.0, sizes.most_common(1)[0][0]) if sizes else 1.0


# Writing from right to left: what stands side by side, in the order in which it is read.


@dataclass(frozen=True, slots=True)
class Cell:
    """One or more characters painted at one place. A space has no look of its own. ``raised`` is
    set for a small raised sign."""

    text: str
    x0: float
    x1: float
    size: float
    look: int = 0
    odd: int = 0
    raised: bool = False


_STRONG = ("L", "R", "AL")
_NUMBERS = ("EN", "AN")
_OPENING = {")": "(", "]": "[", "}": "{"}
_CLOSING = {"(": ")", "[": "]", "{": "}"}


def is_rtl(text: str) -> bool:
    """Whether most strong characters are written from right to left."""
    if text.isascii():
        return False
    kinds = [unicodedata.bidirectional(char) for char in text]
    right = sum(kind in ("R", "AL") for kind in kinds)
    return right > 0 and right >= kinds.count("L")


def logical(cells: list[Cell], *, rtl: bool) -> list[Cell]:
    """Cells that stand from left to right in the order in which they are read: the reverse of the
    Unicode bidirectional algorithm (Annex 9) for one level of embedding."""
    cells = cells[::-1] if rtl else cells
    found: list[Cell] = []
    at = 0
    while at < len(cells):
        end = at
        while end < len(cells) and _goes_against(cells, end, rtl=rtl):
            end += 1
        found.extend(reversed(cells[at:end]))
        if end == at:
            found.append(cells[at])
            end += 1
        at = end
    return [_turned(found, at) for at in range(len(found))] if rtl else found


def _turned(cells: list[Cell], at: int) -> Cell:
    """A bracket that opens where words begin and closes where they end: some programs write down
    the bracket that is meant, some the one that is seen."""
    cell = cells[at]
    before = cells[at - 1].text if at else " "
    after = cells[at + 1].text if at + 1 < len(cells) else " "
    if before.isspace() and not after.isspace():
        return replace(cell, text=_OPENING.get(cell.text, cell.text))
    if after[0].isspace() or after in ".,;:،؛":
        return replace(cell, text=_CLOSING.get(cell.text, cell.text))
    return cell


def _goes_against(cells: list[Cell], at: int, *, rtl: bool) -> bool:
    """Whether a cell belongs to a stretch that runs against the direction of the line."""

    def kind(place: int) -> str:
        return unicodedata.bidirectional(cells[place].text[0]) if 0 <= place < len(cells) else ""

    against = ("L", *_NUMBERS) if rtl else ("R", "AL")
    if kind(at) in against:
        return True
    if kind(at) in _STRONG:
        return False
    before = next((kind(k) for k in range(at - 1, -1, -1) if kind(k) in against + _STRONG), "")
    after = next((kind(k) for k in range(at + 1, len(cells)) if kind(k) in against + _STRONG), "")
    if before in _NUMBERS and after in _NUMBERS:
        return kind(at) == "CS" and kind(at - 1) in _NUMBERS and kind(at + 1) in _NUMBERS
    return before in against and after in against
