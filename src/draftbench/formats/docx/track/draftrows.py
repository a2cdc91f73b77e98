"""Rows of tables on a Word file: where the words of one stand in its cells, and new ones."""

from __future__ import annotations

from collections.abc import Sequence
from copy import deepcopy
from dataclasses import dataclass, field
from typing import NamedTuple

from draftbench.amend.stamp import Stamp
from draftbench.document import RichText
from draftbench.formats.docx.names import MC, Element, put, q, qs, value, w
from draftbench.formats.docx.read.blocks import COLUMNS, PARAGRAPH, TABLE, Cells
from draftbench.formats.docx.track.draftpieces import DIVIDED, last_run
from draftbench.formats.docx.track.ends import bare, mark
from draftbench.formats.docx.track.hand import Hand
from draftbench.formats.docx.track.line import Line, Lines
from draftbench.formats.docx.track.places import UnplacedError, seen
from draftbench.formats.docx.track.tables import cells_of, remove_within, rows_of, track_row
from draftbench.formats.docx.track.typist import DraftPen
from draftbench.messages import message

Written = list[tuple[RichText, Stamp]]
"""What a new cell says, by who put it in."""
_FALLBACK = f"{{{MC}}}Fallback"
_LONGEST_GAP = 40
"""So long are numbers that Word counts at most; tabs of empty and merged cells come on top."""
NO_ROW = frozenset(qs("ins del tblHeader trPrChange cnfStyle"))
"""What a new row does not take over from one like it."""
NO_CELL = frozenset(qs("vMerge hMerge cellIns cellDel cellMerge tcPrChange cnfStyle"))
"""What a new cell does not."""
_NO_TABLE = frozenset(qs("tblpPr tblOverlap tblCaption tblDescription tblPrChange"))
_SIDES = ("top", "left", "bottom", "right", "insideH", "insideV")


class Spot(NamedTuple):
    """A character of a paragraph: where it is in the compared string."""

    line: Line
    at: int


@dataclass(slots=True)
class Band:
    """A row: for each character of its text (cells with tabs between them) where it stands; None
    for what the reader put in. ``joints`` are the spaces between two paragraphs of a cell, and
    ``columns`` all paragraphs by their column."""

    text: str
    spots: list[Spot | None]
    joints: set[int]
    columns: dict[int, list[Element]]
    lines: dict[Element, Line]

    def divides(self, at: int) -> bool:
        """Whether a place of the row lies inside what is a single thing in its paragraph."""
        if not 0 < at < len(self.text):
            return False
        before, behind = self.spots[at - 1], self.spots[at]
        return before is not None and before == behind

    def place(self, at: int) -> Spot | None:
        """Where new words at a place of the row come: behind what is before them, else before what
        is behind, else in the empty cell there; None where there is no cell."""
        before = self.spots[at - 1] if at else None
        behind = self.spots[at] if at < len(self.text) else None
        if self.divides(at):
            raise UnplacedError(DIVIDED)
        if before is not None:
            return Spot(before.line, before.at + 1)
        if behind is not None:
            return behind
        column = sum(1 for n in range(at) if self.text[n] == "\t" and self.spots[n] is None)
        paragraphs = self.columns.get(column, ())
        return Spot(self.lines[paragraphs[0]], 0) if paragraphs else None


def band(row: Element, text: str, lines: Lines) -> Band | None:
    """Where the words ``text`` of a row stand; None where they are not those of the row."""
    folded = _folded(text)
    found = Band(text, [None] * len(text), set(), columns_of(row), {})
    cursor = 0
    for column in sorted(found.columns):
        is_first = True
        for paragraph in found.columns[column]:
            line = found.lines[paragraph] = lines.read(paragraph)
            words, at = seen(line)
            if not words:
                continue
            start = folded.find(_folded(words), cursor)
            tabs = folded.count("\t", cursor, start)
            if start < 0 or start - cursor - tabs > _LONGEST_GAP:
                return None
            if not is_first and folded[cursor:start] == " ":
                found.joints.add(cursor)
            for n in range(len(words)):
                found.spots[start + n] = Spot(line, at[n])
            cursor, is_first = start + len(words), False
    return found if not text[cursor:].strip("\t") else None


def _folded(text: str) -> str:
    return "".join(" " if one.isspace() and one != "\t" else one for one in text)


def columns_of(row: Element) -> dict[int, list[Element]]:
    """The paragraphs of a row by the column in which they stand."""
    cells = Cells()
    found: dict[int, list[Element]] = {}
    for paragraph in row.iter(PARAGRAPH):
        if next(paragraph.iterancestors(_FALLBACK), None) is not None:
            continue
        cell = cells.of(paragraph)
        if cell is not None and cell.row is row:
            found.setdefault(cell.column, []).append(paragraph)
    return found


@dataclass(slots=True)
class NewRows:
    """Makes rows and tables that come in. ``made`` are the rows that it made."""

    pen: DraftPen
    made: set[Element] = field(default_factory=set)

    def row(self, cells: Sequence[Written], stamp: Stamp, models: Sequence[Element]) -> Element:
        """A row like the first of ``models`` that has as many columns; where none has, with more
        cells like the last of the widest. Raises UnplacedError where all begin in a later
        column."""
        for model in models:
            shape = _shape(model)
            if len(shape) >= len(cells):
                return self._row(cells, stamp, shape, model)
        widest = max(map(_shape, models), key=len, default=[])
        if not widest:
            raise UnplacedError(
                message("A table with rows of several shapes got a further column.")
            )
        more = [widest[-1]] * (len(cells) - len(widest))
        return self._row(cells, stamp, [*widest, *more], models[0])

    def _row(
        self,
        cells: Sequence[Written],
        stamp: Stamp,
        shape: Sequence[Element],
        model: Element | None,
    ) -> Element:
        row = w("tr")
        for name in ("tblPrEx", "trPr"):
            properties = None if model is None else model.find(q(name))
            if properties is not None:
                row.append(without(properties, NO_ROW))
        track_row(row, self.pen.hand.revision("ins", stamp))
        for n, cell in enumerate(shape):
            row.append(self._cell(cell, cells[n] if n < len(cells) else [], stamp))
        first = next((p for p in row.iter(PARAGRAPH) if self.pen.said[p]), None)
        if first is not None:
            self.pen.comment(first, stamp, "ins")
        self.made.add(row)
        return row

    def cell(self, model: Element, written: Written, stamp: Stamp) -> Element:
        """A cell that comes in by itself, like ``model``."""
        made = self._cell(model, written, stamp)
        track_cell(made, self.pen.hand.revision("cellIns", stamp))
        return made

    def _cell(self, model: Element, written: Written, stamp: Stamp) -> Element:
        cell = w("tc")
        properties = model.find(q("tcPr"))
        if properties is not None:
            cell.append(without(properties, NO_CELL))
        former = next(model.iter(PARAGRAPH), None)
        paragraph = w("p")
        looks: Element | None = None
        if former is not None:
            own = bare(former)
            for number in own.findall(q("numPr")):
                own.remove(number)
            if len(own):
                paragraph.append(own)
            looks = last_run(model)
        self.pen.write(paragraph, written, looks)
        mark(paragraph, stamp, None, self.pen.hand)
        cell.append(paragraph)
        return cell

    def table(
        self, cells: Sequence[Sequence[Written]], stamp: Stamp, model: Element | None, width: int
    ) -> Element:
        """A table like ``model``, or else ``width`` twips wide with hairlines around its cells."""
        columns = max(len(row) for row in cells)
        models = [] if model is None else [r for r in rows_of(model) if len(_shape(r)) == columns]
        looks = None if model is None else model.find(q("tblPr"))
        table = w("tbl", _ruled(width) if looks is None else without(looks, _NO_TABLE))
        grid = None if model is None else model.find(q("tblGrid"))
        own = [] if grid is None else [_number(one.get(q("w"), "")) for one in grid]
        if models and grid is not None and len(own) == columns:
            table.append(without(grid, frozenset({q("tblGridChange")})))
            # The last row, for the first is the head.
            table.extend(self._row(row, stamp, _shape(models[-1]), models[-1]) for row in cells)
            return table
        each = (sum(own) or width) // columns
        table.append(w("tblGrid", *(w("gridCol", w=each) for _ in range(columns))))
        shape = [w("tc", w("tcPr", w("tcW", w=each, type="dxa"))) for _ in range(columns)]
        table.extend(self._row(row, stamp, shape, None) for row in cells)
        return table


def _shape(row: Element) -> list[Element]:
    """The cells of a row as models, one for each column; none where it does not begin in the first
    column."""
    if value(row, "trPr/gridBefore") not in {"", "0"}:
        return []
    found: list[Element] = []
    for cell in cells_of(row):
        span = min(_number(value(cell, "tcPr/gridSpan")) or 1, COLUMNS)
        if span == 1:
            found.append(cell)
            continue
        part = deepcopy(cell)
        properties = part.find(q("tcPr"))
        if properties is not None:
            for one in properties.findall(q("gridSpan")):
                properties.remove(one)
            size = properties.find(q("tcW"))
            if size is not None:
                size.set(q("w"), str(_number(size.get(q("w"), "")) // span))
        found.extend([part] * span)
    return found


def without(properties: Element, names: frozenset[str]) -> Element:
    """A copy of properties without some."""
    made = deepcopy(properties)
    made.tail = None
    for one in [one for one in made if one.tag in names]:
        made.remove(one)
    return made


def _number(text: str) -> int:
    return int(text) if text.isdecimal() and len(text) < 7 else 0


def _ruled(width: int) -> Element:
    made = w("tblPr", w("tblW", w=width, type="dxa"), w("tblLayout", type="fixed"))
    lines = (w(side, val="single", sz=4, space=0, color="auto") for side in _SIDES)
    put(made, w("tblBorders", *lines))
    return made


# Columns of a table on a Word file that come and go, cell by cell.

_CHANGE, _GRID = q("tcPrChange"), q("tblGrid")


def column_pairs(
    rows: Sequence[Element], olds: Sequence[Sequence[str]], news: Sequence[Sequence[str]]
) -> list[tuple[int | None, int | None]]:
    """Which columns are each other, by their numbers from 0, and which have none, in order;
    ``olds`` and ``news`` are what the cells of the rows say. None at all where rows came or went,
    where no column did, or where cells of ``rows`` are merged."""
    before, after = {len(row) for row in olds}, {len(row) for row in news}
    if len(olds) != len(news) or len(before) != 1 or len(after) != 1 or before == after:
        return []
    width, wide = before.pop(), after.pop()
    if wide >= COLUMNS or not all(_is_even(row, width) for row in rows):
        return []
    same = [
        [sum(a[i] == b[j] for a, b in zip(olds, news, strict=True)) for j in range(wide)]
        for i in range(width)
    ]
    # The chain of pairs with the most cells in common; a column is kept rather than put in anew.
    best = [[0.0] * (wide + 1) for _ in range(width + 1)]
    for i in range(width - 1, -1, -1):
        for j in range(wide - 1, -1, -1):
            both = best[i + 1][j + 1] + same[i][j] + 0.5
            best[i][j] = max(best[i + 1][j], best[i][j + 1], both)
    found: list[tuple[int | None, int | None]] = []
    i = j = 0
    while i < width or j < wide:
        if i < width and j < wide and best[i][j] == best[i + 1][j + 1] + same[i][j] + 0.5:
            found.append((i, j))
            i, j = i + 1, j + 1
        elif j < wide and (i == width or best[i][j] == best[i][j + 1]):
            found.append((None, j))
            j += 1
        else:
            found.append((i, None))
            i += 1
    return found


def _is_even(row: Element, width: int) -> bool:
    """Whether a row has a cell of its own in each column."""
    cells = cells_of(row)
    if len(cells) != width or any(cell.getparent() is not row for cell in cells):
        return False
    if value(row, "trPr/gridBefore") not in {"", "0"}:
        return False
    return all(
        value(cell, "tcPr/gridSpan") in {"", "1"}
        and cell.find(f"{q('tcPr')}/{q('vMerge')}") is None
        for cell in cells
    )


def track_cell(cell: Element, revision: Element) -> None:
    """Gives a cell the sign that it comes or goes."""
    properties = cell.find(q("tcPr"))
    if properties is None:
        properties = w("tcPr")
        cell.insert(0, properties)
    change = properties.find(_CHANGE)
    if change is None:
        properties.append(revision)
    else:
        change.addprevious(revision)


def remove_cell(cell: Element, lines: Lines, stamp: Stamp, hand: Hand) -> None:
    """Tracks a cell as deleted, with all that is in it."""
    track_cell(cell, hand.revision("cellDel", stamp))
    remove_within(cell, lines, stamp, hand)


def widen(row: Element, new: Sequence[int], hand: Hand) -> None:
    """Adds columns to the grid of the table of a row, at the places ``new``, and records the former
    grid."""
    table = next(row.iterancestors(TABLE), None)
    grid = None if table is None else table.find(_GRID)
    if grid is None or not len(grid) or not new:
        return
    former = deepcopy(grid)
    former.tail = None
    for one in former.findall(q("tblGridChange")):
        former.remove(one)
    for at in new:
        columns = grid.findall(q("gridCol"))
        model = columns[min(max(at - 1, 0), len(columns) - 1)]
        copy = deepcopy(model)
        if at and at <= len(columns):
            columns[at - 1].addnext(copy)
        else:
            columns[0].addprevious(copy)
    if grid.find(q("tblGridChange")) is None:
        grid.append(w("tblGridChange", former, id=hand.number()))
