"""The tables of a redline on a Word file: words in cells, rows and tables that come and go.

What changed inside cells stands there by who changed it. Where columns came or went, all their
cells are tracked, which Word and LibreOffice (25.2) accept and reject alike. Where rows came or
went, or changed by more than words, old and new rows are paired by what they say. Word has no form
for a table that moved: in the ranges of a move it tracks the words and marks of paragraphs
(ECMA-376 part 1, 17.13.5.22), rows only as inserted and deleted.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from itertools import accumulate, groupby

from draftbench.amend.redlines.redline import RedlineClause
from draftbench.amend.stamp import Stamp
from draftbench.compare.words.worddiff import diff
from draftbench.document import RichText
from draftbench.document.richtext import join
from draftbench.formats.docx.names import Element, detach
from draftbench.formats.docx.read.blocks import COLUMNS, PARAGRAPH, ROW
from draftbench.formats.docx.track.draftpieces import DIVIDED
from draftbench.formats.docx.track.draftrows import (
    Band,
    NewRows,
    Spot,
    band,
    column_pairs,
    remove_cell,
    widen,
)
from draftbench.formats.docx.track.ends import Ended, Ends, mark
from draftbench.formats.docx.track.hand import HOUSE
from draftbench.formats.docx.track.line import Line
from draftbench.formats.docx.track.pen import Edit
from draftbench.formats.docx.track.places import UnplacedError
from draftbench.formats.docx.track.tables import cells_of, remove_row, row_pairs, rows_of, track_row
from draftbench.formats.docx.track.typist import DraftPen
from draftbench.messages import message

_HIDDEN = message("The words of a table that changed are set in a way that hides some.")
_NUMBERED = message(
    "A number in a cell changed that Word counts itself, or cells became one paragraph."
)
NESTED = message("Words in a table that one put in and another took out again are not shown.")
Write = Callable[[Line, list[Edit]], None]


@dataclass(slots=True)
class Marked:
    """What a table was and is, and who took out and put in each character."""

    was: str
    now: RichText
    gone_by: list[Stamp | None]
    come_by: list[Stamp | None]
    stamp: Stamp
    is_nested: bool

    @classmethod
    def of(cls, entry: RedlineClause) -> Marked:
        """Of a clause."""
        was = "".join(run.text.text for run in entry.runs if run.inserted is None)
        now = join(run.text for run in entry.runs if run.deleted is None)
        gone = [s for r in entry.runs if r.inserted is None for s in [r.deleted] * len(r.text)]
        come = [s for r in entry.runs if r.deleted is None for s in [r.inserted] * len(r.text)]
        changed = (r.deleted or r.inserted for r in entry.runs)
        stamp = next((one for one in changed if one is not None), HOUSE)
        nested = any(
            r.inserted and r.deleted and r.inserted.author != r.deleted.author for r in entry.runs
        )
        return cls(was, now, gone, come, stamp, nested)

    def taken(self, start: int, end: int) -> Stamp:
        """Who took a stretch of the old text out."""
        return next((one for one in self.gone_by[start:end] if one is not None), self.stamp)

    def given(self, start: int, end: int) -> Stamp:
        """Who put a stretch of the new text in."""
        return next((one for one in self.come_by[start:end] if one is not None), self.stamp)

    def runs(self, start: int, end: int, stamp: Stamp) -> list[tuple[RichText, Stamp]]:
        """A stretch of the new text by who put it in; ``stamp`` for the rest."""
        found: list[tuple[RichText, Stamp]] = []
        at = start
        for own, group in groupby(self.come_by[start:end]):
            length = sum(1 for _ in group)
            found.append((self.now.slice(at, at + length), own or stamp))
            at += length
        return found


@dataclass(slots=True)
class DraftTables:
    """Writes on the tables of a text with ``pen``."""

    pen: DraftPen
    ends: Ends
    new_rows: NewRows = field(init=False)
    dropped: list[Element] = field(default_factory=list)
    come: list[tuple[Element, Stamp]] = field(default_factory=list)
    went: dict[Element, Stamp] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.new_rows = NewRows(self.pen)

    def changes(self, entry: RedlineClause, rows: Sequence[Element]) -> None:
        """A table that stays, in ``rows`` of the file."""
        _Change(self, entry, rows, self.pen.apply, None).write()

    def goes(self, entry: RedlineClause, tables: Sequence[Element], stamp: Stamp) -> None:
        """Tables that go."""
        others = any(r.inserted or r.deleted not in {None, stamp} for r in entry.runs)
        if others and entry.moved_away is None:
            self.pen.losses.append(
                message("Changes in a table that was deleted later are not shown.")
            )
        first = next((p for t in tables for p in t.iter(PARAGRAPH) if len(p)), None)
        for table in tables:
            self.went[table] = stamp
            for row in rows_of(table):
                remove_row(row, self.pen.lines, stamp, self.pen.hand)
                self.ends.gone.add(row)
        if first is not None and entry.moved_away is None:
            self.pen.comment(first, stamp, "del")

    def arrives(self, entry: RedlineClause, rows: Sequence[Element], table: Element) -> Element:
        """A copy of a table, ``rows`` of it those of the clause, at the place that it came to."""
        stamp = entry.moved_here or HOUSE
        done: set[Element] = set()

        def edit(line: Line, pieces: list[Edit]) -> None:
            done.add(line.element)
            self.pen.arrive(line, pieces, stamp, "ins")

        _Change(self, entry, rows, edit, stamp).write()
        for row in self.dropped:
            detach(row)
        for paragraph in [p for p in table.iter(PARAGRAPH) if _is_outermost(p)]:
            if any(row in self.new_rows.made for row in paragraph.iterancestors()):
                continue
            if paragraph not in done:
                self.pen.arrive(self.pen.lines.read(paragraph), [], stamp, "ins")
            mark(paragraph, stamp, None, self.pen.hand)
        for row in list(table.iter(ROW)):
            if row not in self.new_rows.made:
                track_row(row, self.pen.hand.revision("ins", stamp))
        self.pen.losses.append(
            message(
                "A table that moved stands as deleted at its old place and as inserted at "
                "its new one."
            )
        )
        self.come.append((table, stamp))
        return table

    def new(self, entry: RedlineClause, model: Element | None, width: int) -> Element:
        """A table that comes in, like ``model``, or else ``width`` twips wide."""
        stamp = entry.inserted or entry.moved_here or HOUSE
        marked = Marked.of(entry)
        if marked.is_nested:
            self.pen.losses.append(NESTED)
        cells = [
            [marked.runs(start, end, stamp) for start, end in cells_in(marked.now.text, line)]
            for line in lines_in(marked.now.text)
        ]
        table = self.new_rows.table(cells, stamp, model, width)
        self.come.append((table, stamp))
        return table


def lines_in(text: str) -> list[tuple[int, int]]:
    """Where the rows of a table clause begin and end."""
    rows = text.split("\n")
    starts = [0, *accumulate(len(row) + 1 for row in rows)]
    return [(start, start + len(row)) for start, row in zip(starts, rows, strict=False)]


def cells_in(text: str, line: tuple[int, int]) -> list[tuple[int, int]]:
    """Where the cells of a row begin and end."""
    found = lines_in(text[line[0] : line[1]].replace("\n", " ").replace("\t", "\n", COLUMNS - 1))
    return [(line[0] + start, line[0] + end) for start, end in found]


@dataclass(slots=True)
class _Change:
    """The changes in ``rows`` of one table. ``edit`` writes in a paragraph; ``arriving`` is who
    brings the table, where it is a copy that comes in."""

    tables: DraftTables
    entry: RedlineClause
    rows: Sequence[Element]
    edit: Write
    arriving: Stamp | None
    marked: Marked = field(init=False)
    lines: list[tuple[int, int]] = field(init=False)
    bands: dict[int, Band] = field(default_factory=dict)
    pieces: dict[Element, tuple[Line, list[Edit]]] = field(default_factory=dict)
    joints: list[tuple[Spot, Spot, Stamp]] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.marked = Marked.of(self.entry)
        self.lines = lines_in(self.marked.was)

    def write(self) -> None:
        """Writes them."""
        changed = [run for run in self.entry.runs if run.inserted or run.deleted]
        if not changed:
            return
        if len(self.lines) != len(self.rows):
            raise UnplacedError(_HIDDEN)
        if any(sign in run.text.text for run in changed for sign in "\t\n"):
            columns = [] if self.arriving else self._columns()
            if columns:
                self._by_columns(columns)
            else:
                self._by_rows()
        else:
            self._in_cells()
        for line, pieces in self.pieces.values():
            self.edit(line, pieces)
        for before, behind, stamp in self.joints:
            self._close(before, behind, stamp)

    # words in cells

    def _in_cells(self) -> None:
        at = 0
        for run in self.entry.runs:
            if run.inserted is not None:
                if run.text:
                    self._put(at, [Edit(0, 0, run.text, run.inserted, run.deleted)])
                continue
            if run.deleted is not None:
                self._cut(at, at + len(run.text))
            at += len(run.text)

    def _cut(self, start: int, end: int) -> None:
        """Takes out a stretch of the old text, of one row."""
        row = self._row_at(start)
        band, first = self._band(row), self.lines[row][0]
        if start < end and (band.divides(start - first) or band.divides(end - first)):
            raise UnplacedError(DIVIDED)
        for at in range(start, end):
            spot = band.spots[at - first]
            stamp = self.marked.taken(at, at + 1)
            if spot is not None:
                found = self._pieces(spot.line)
                last = found[-1] if found else None
                if last and not last.text and last.end >= spot.at and last.deleted == stamp:
                    found[-1] = Edit(last.start, spot.at + 1, None, None, stamp)
                else:
                    found.append(Edit(spot.at, spot.at + 1, None, None, stamp))
                continue
            around = (band.spots[at - first - 1], band.spots[at - first + 1])
            if at - first not in band.joints or around[0] is None or around[1] is None:
                raise UnplacedError(_NUMBERED)
            self.joints.append((around[0], around[1], stamp))

    def _put(self, at: int, pieces: Sequence[Edit]) -> None:
        """Puts new words in at a place of the old text."""
        row = self._row_at(at)
        spot = self._band(row).place(at - self.lines[row][0])
        if spot is None:
            raise UnplacedError(_HIDDEN)
        found = self._pieces(spot.line)
        found.extend(one._replace(start=spot.at, end=spot.at) for one in pieces)

    def _pieces(self, line: Line) -> list[Edit]:
        return self.pieces.setdefault(line.element, (line, []))[1]

    def _close(self, before: Spot, behind: Spot, stamp: Stamp) -> None:
        """Lets a paragraph of a cell go that lost all its words, with the space before it."""
        said = self.tables.pen.said
        paragraphs = (behind.line.element, before.line.element)
        empty = next((one for one in paragraphs if not said.get(one, "x").strip()), None)
        if empty is None:
            raise UnplacedError(_NUMBERED)
        if self.arriving is None:
            self.tables.ends.ended[empty] = Ended(empty, going=stamp)

    def _row_at(self, at: int) -> int:
        return next(n for n, (_, end) in enumerate(self.lines) if at <= end)

    def _band(self, row: int) -> Band:
        """What stands where in a row."""
        if row not in self.bands:
            start, end = self.lines[row]
            found = band(self.rows[row], self.marked.was[start:end], self.tables.pen.lines)
            if found is None:
                raise UnplacedError(_HIDDEN)
            self.bands[row] = found
        return self.bands[row]

    # columns

    def _columns(self) -> list[tuple[int | None, int | None]]:
        """Which columns are each other where some came or went and all rows stayed; else none."""
        was, now = self.marked.was, self.marked.now.text
        olds = [[was[a:b] for a, b in cells_in(was, line)] for line in self.lines]
        news = [[now[a:b] for a, b in cells_in(now, line)] for line in lines_in(now)]
        return column_pairs(self.rows, olds, news)

    def _by_columns(self, columns: Sequence[tuple[int | None, int | None]]) -> None:
        if self.marked.is_nested:
            self.tables.pen.losses.append(NESTED)
        was, now = self.marked.was, self.marked.now.text
        spans = [
            (cells_in(was, old), cells_in(now, new))
            for old, new in zip(self.lines, lines_in(now), strict=True)
        ]
        for olds, news in spans:
            for one, other in columns:
                if one is not None and other is not None:
                    self._reword(olds[one], news[other])
        pen = self.tables.pen
        for row, (olds, news) in zip(self.rows, spans, strict=True):
            cells = cells_of(row)
            last: Element | None = None
            for one, other in columns:
                if one is None and other is not None:
                    start, end = news[other]
                    stamp = self.marked.given(max(start - 1, 0), end)
                    written = self.marked.runs(start, end, stamp)
                    model = cells[0] if last is None else last
                    made = self.tables.new_rows.cell(model, written, stamp)
                    if last is None:
                        model.addprevious(made)
                    else:
                        last.addnext(made)
                    last = made
                elif one is not None:
                    last = cells[one]
                    if other is None:
                        stamp = self.marked.taken(max(olds[one][0] - 1, 0), olds[one][1])
                        remove_cell(last, pen.lines, stamp, pen.hand)
                        self.tables.ends.gone.add(last)
        new = [at for at, (one, _) in enumerate(columns) if one is None]
        widen(self.rows[0], new, pen.hand)

    # rows

    def _by_rows(self) -> None:
        if self.marked.is_nested:
            self.tables.pen.losses.append(NESTED)
        was, now = self.marked.was, self.marked.now.text
        news = lines_in(now)
        keys = [
            [(min(text[a:b].count("\t") + 1, COLUMNS), text[a:b]) for a, b in lines]
            for text, lines in ((was, self.lines), (now, news))
        ]
        last: Element | None = None
        waiting: list[Element] = []
        for one, other in row_pairs(*keys):
            if one is None:
                if other is not None:
                    made = self._come(news[other], last)
                    if last is None:
                        waiting.append(made)
                    else:
                        last.addnext(made)
                        last = made
                continue
            row = self.rows[one]
            for each in waiting:
                row.addprevious(each)
            waiting = []
            last = row
            if other is None:
                self._gone(one)
            elif keys[0][one][0] != keys[1][other][0]:
                last = self._come(news[other], row)
                row.addnext(last)
                self._gone(one)
            elif keys[0][one] != keys[1][other]:
                self._pair(one, news[other])

    def _pair(self, row: int, new: tuple[int, int]) -> None:
        was, now = self.marked.was, self.marked.now.text
        cells = zip(cells_in(was, self.lines[row]), cells_in(now, new), strict=True)
        for old_cell, new_cell in cells:
            self._reword(old_cell, new_cell)

    def _reword(self, old: tuple[int, int], new: tuple[int, int]) -> None:
        """The changes of words in a cell."""
        was, now = self.marked.was[slice(*old)], self.marked.now.text[slice(*new)]
        a, b = old[0], new[0]
        for a0, a1, b0, b1 in diff(was, now).hunks:
            self._cut(a + a0, a + a1)
            stamp = self.marked.given(b + b0, b + b1)
            runs = self.marked.runs(b + b0, b + b1, stamp)
            self._put(a + a1, [Edit(0, 0, text, own) for text, own in runs])

    def _come(self, line: tuple[int, int], near: Element | None) -> Element:
        """A new row, like those beside it."""
        stamp = self.marked.given(max(line[0] - 1, 0), line[1])
        cells = [self.marked.runs(*cell, stamp) for cell in cells_in(self.marked.now.text, line)]
        models = [*([] if near is None else [near]), *self.rows]
        return self.tables.new_rows.row(cells, stamp, models)

    def _gone(self, row: int) -> None:
        element = self.rows[row]
        pen = self.tables.pen
        if self.arriving is not None:
            pen.notes.forget(element)
            self.tables.dropped.append(element)
            return
        start, end = self.lines[row]
        stamp = self.marked.taken(max(start - 1, 0), end)
        remove_row(element, pen.lines, stamp, pen.hand)
        self.tables.ends.gone.add(element)
        first = next((p for p in element.iter(PARAGRAPH) if len(p)), None)
        if first is not None:
            pen.comment(first, stamp, "del")


def _is_outermost(paragraph: Element) -> bool:
    return next(paragraph.iterancestors(PARAGRAPH), None) is None
