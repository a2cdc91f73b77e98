"""Paragraphs, tables, rows and cells of a part: where a paragraph stands in the tables, its row and
its column on the grid, and which tables are a text.

Columns are counted as ``w:gridSpan`` and ``w:gridBefore`` say (ECMA-376 part 1, 17.4), so that
merged cells leave empty ones behind them. A table of one column is a frame around paragraphs and
no table; a table inside a table belongs to the cell that it stands in.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from typing import NamedTuple

from draftbench.document import RichText
from draftbench.document.richtext import join
from draftbench.formats.docx.names import MC, Element, q, value
from draftbench.formats.imported import TableRow
from draftbench.formats.plain.numbering import NumberStyle, read_label
from draftbench.formats.plain.organs import names_organ
from draftbench.formats.plain.paragraph import Paragraph, Style, ends_in_comma, is_closed
from draftbench.language import Role, opening
from draftbench.language.guessing import guess_language

# Paragraphs, tables, rows and cells as they follow each other in a part of a Word file.

PARAGRAPH, TABLE, ROW, CELL = q("p"), q("tbl"), q("tr"), q("tc")
COLUMNS = 63
"""The most that a table of Word has."""
_BRANCHES = f"{{{MC}}}AlternateContent"
_NO_CONTENT = ("Pr", "PrEx", "Grid")


def ordinals(root: Element) -> dict[Element, int]:
    """The number of each paragraph of a part, from 1, in the order of the file."""
    return {element: at for at, element in enumerate(root.iter(PARAGRAPH), start=1)}


def inside(
    parent: Element, wanted: frozenset[str], around: tuple[Element, ...] = ()
) -> Iterator[tuple[Element, tuple[Element, ...]]]:
    """The nearest elements of the ``wanted`` tags below ``parent``, through content controls and
    the like; with each the elements between, outermost first. Of several forms of one thing it
    is the first that holds something."""
    for child in parent:
        tag = child.tag
        if tag in wanted:
            yield child, around
        elif tag == _BRANCHES:
            for branch in child:
                found = list(inside(branch, wanted, (*around, branch)))
                if found:
                    yield from found
                    break
        elif len(child) and isinstance(tag, str) and not tag.endswith(_NO_CONTENT):
            yield from inside(child, wanted, (*around, child))


_ROWS, _CELLS, _BODY = frozenset({ROW}), frozenset({CELL}), q("body")
_GOES_ON = "continue"


class Cell(NamedTuple):
    """The outermost table and row around a paragraph, and the column from 0."""

    table: Element
    row: Element
    column: int


@dataclass(slots=True)
class Cells:
    """Knows the tables of one part; ``nested`` are the tables found inside others."""

    nested: set[Element] = field(default_factory=set)
    _frames: dict[Element, bool] = field(default_factory=dict)
    _columns: dict[Element, int] = field(default_factory=dict)

    def of(self, paragraph: Element) -> Cell | None:
        """The cell around a paragraph; None where it stands in no table."""
        parent = paragraph.getparent()
        if parent is None or parent.tag == _BODY:
            return None
        row = cell = outer = None
        found: Cell | None = None
        for above in paragraph.iterancestors(CELL, ROW, TABLE):
            if above.tag == CELL:
                cell = above
            elif above.tag == ROW:
                row = above
            elif row is not None and cell is not None and not self._is_frame(above):
                if outer is not None:
                    self.nested.add(outer)
                outer = above
                found = Cell(above, row, self._column(row, cell))
        return found

    def _is_frame(self, table: Element) -> bool:
        if table not in self._frames:
            widths = (sum(1 for _ in inside(row, _CELLS)) for row, _ in inside(table, _ROWS))
            self._frames[table] = all(width < 2 for width in widths)
        return self._frames[table]

    def _column(self, row: Element, cell: Element) -> int:
        if cell not in self._columns:
            at = _whole(value(row, "trPr/gridBefore"), 0)
            for one, _ in inside(row, _CELLS):
                self._columns[one] = at
                at += _whole(value(one, "tcPr/gridSpan"), 1)
        return self._columns.get(cell, 0)


def table_rows(root: Element) -> Iterator[TableRow]:
    """The rows of all tables of a part."""
    for table in root.iter(TABLE):
        rows = [row for row, _ in inside(table, _ROWS)]
        for row, (width, cells) in zip(rows, row_shapes(table), strict=True):
            words = " ".join(text for one in row.iter(q("t")) if (text := one.text))
            yield TableRow(" ".join(words.split()), width, cells)


def row_shapes(table: Element) -> list[tuple[int, tuple[int, ...]]]:
    """Of each row of a table its width, and how its cells are merged, as in
    :class:`draftbench.formats.imported.TableRow`. Where the borders of cells stand does not count.
    """
    shapes: list[tuple[int, tuple[int, ...]]] = []
    grids: list[dict[int, str]] = []
    widths: list[int] = []
    for row, _ in inside(table, _ROWS):
        at = _whole(value(row, "trPr/gridBefore"), 0)
        grids.append({})
        for cell, _ in inside(row, _CELLS):
            merge = cell.find(f"{q('tcPr')}/{q('vMerge')}")
            grids[-1][at] = "" if merge is None else merge.get(q("val"), "continue")
            at += _whole(value(cell, "tcPr/gridSpan"), 1)
        widths.append(at)
    above: set[int] = set()
    for number, grid in enumerate(grids):
        below = grids[number + 1] if number + 1 < len(grids) else {}
        begun = {at for at, said in grid.items() if said == "restart" and below.get(at) == _GOES_ON}
        above = begun | {at for at, said in grid.items() if said == _GOES_ON and at in above}
        cells = tuple(1 if at in begun else -int(at in above) for at in grid)
        shapes.append((widths[number], cells))
    return shapes


def _whole(text: str, otherwise: int) -> int:
    """A small number as the format writes it; never more than :data:`COLUMNS`."""
    return min(int(text), COLUMNS) if text.isdecimal() and len(text) < 5 else otherwise


# Rows of tables, and tables that are a text. In negotiations the whole draft often stands in one
# table: the text in one column, numbers before it and comments beside it, or two versions side by
# side. A column is a text where its cells open as clauses do. What stands beside the text is a note
# below the clause (also its translation); columns of one language that all begin with an organ line
# are texts, one after the other.

_FEWEST = 2
_LEAST_WORDS = 8
"""A whole paragraph that a list number stands beside has no fewer words; an instruction may."""
_LISTED = (NumberStyle.LETTER, NumberStyle.ROMAN, NumberStyle.ARABIC_BRACKET)


@dataclass(slots=True)
class Row:
    """A row of a table in the making: the paragraphs of its cells by their columns."""

    cell: Cell
    line: int
    columns: dict[int, list[Paragraph]] = field(default_factory=dict)

    def told(self) -> list[Paragraph]:
        """The row as one paragraph, none where it says nothing: the cells with tabs between them,
        the paragraphs of a cell with spaces, numbers before their words."""
        parts: list[RichText] = []
        at = 0
        for column in sorted(self.columns):
            said = self.said(column)
            if not said:
                continue
            parts.append(RichText("\t" * (column - at)))
            at = column
            for number, one in enumerate(said):
                label = f"{one.label} " if one.label else ""
                parts.extend([RichText(f" {label}" if number else label), one.text])
        last = max(self.columns, default=0)
        text = join([*parts, RichText("\t" * (last - at))])
        return [Paragraph(text, style=Style.ROW, line=self.line)] if text.text.strip() else []

    def said(self, column: int) -> list[Paragraph]:
        """The paragraphs with words in a cell."""
        return [one for one in self.columns.get(column, []) if one.text.text.strip()]


def text_in(rows: Sequence[Row]) -> list[Paragraph]:
    """The paragraphs of a table that is a text, in the order in which they are read; none where
    it is another table, as one of amendments to paragraphs, without the line of the organ."""
    from draftbench.amend.instructions.tablerows import holds_amendments

    columns = sorted({column for row in rows for column in row.columns})
    texts = [column for column in columns if _reads(rows, column)]
    if not texts:
        return []
    begun = [_begins(rows, column) for column in texts]
    words = [[_words(row, column) for column in columns] for row in rows]
    if holds_amendments(words) and not any(begun):
        return []
    several = all(begun) and len({_language(rows, column) for column in texts}) == 1
    read = texts if several else texts[:1]
    head = [one for column in columns for one in rows[0].said(column)]
    if any(map(_begun, head)):
        head = []
    under = rows[1:] if head else rows
    said = (one for column in read for row in under for one in _cells(row, column, read, columns))
    return [*(replace(one, style=Style.NOTE) for one in head), *said]


def _words(row: Row, column: int) -> str:
    return " ".join(one.text.text for one in row.said(column))


def _cells(
    row: Row, column: int, read: Sequence[int], columns: Sequence[int]
) -> Iterator[Paragraph]:
    """What a row gives to the text in ``column``: its words with the number that stands in a cell
    of its own, and behind the last of the texts all else as notes."""
    number = next((c for c in columns if c < column and _number(row, c)), None)
    label = "" if number is None else _number(row, number)
    words = row.said(column)
    for at, one in enumerate(words):
        told = at or one.label or read_label(one.text.text) is not None
        yield one if told else replace(one, label=label)
    if column != read[-1]:
        return
    for other in columns:
        if other not in read and (other != number or not words):
            for one in row.said(other):
                yield replace(one, style=Style.NOTE)


def _number(row: Row, column: int) -> str:
    """The number where a cell holds nothing else ("PP1", "3.", "(a)")."""
    said = row.said(column)
    text = said[0].text.text.strip() if len(said) == 1 and not said[0].label else ""
    if not text:
        return ""
    alone = (t for t in (text, f"{text}.") if (n := read_label(f"{t} x")) and n.end == len(t) + 1)
    return next(alone, "")


def _reads(rows: Sequence[Row], column: int) -> bool:
    """Whether at least half of a column's cells open as clauses of a resolution do."""
    heads = [said[0] for row in rows if (said := row.said(column))]
    language = _language(rows, column)
    opened = sum(_opens(one, language) for one in heads)
    begun = opened + sum(_is_listed(one) or _is_organ(one.text.text) for one in heads)
    return (opened >= _FEWEST and 2 * begun >= len(heads)) or _is_numbered(rows, column)


def _is_numbered(rows: Sequence[Row], column: int) -> bool:
    """Whether most cells of a column are whole paragraphs of a list, with their numbers in the
    cells before them: those of a declaration ("We … decide to") open as no clause does."""
    said = [(row, row.said(column)) for row in rows[1:]]
    listed = [
        row
        for row, (first, *more) in ((row, cell) for row, cell in said if cell)
        if not more and _is_paragraph(first.text.text) and column and _number(row, column - 1)
    ]
    return len(listed) >= _FEWEST and 2 * len(listed) > len(said)


def _is_paragraph(words: str) -> bool:
    return words.rstrip().endswith((";", ",")) and len(words.split()) >= _LEAST_WORDS


def _begun(one: Paragraph) -> bool:
    """Whether a cell is no name of its column: it has a number or ends as clauses do."""
    text = one.text.text
    ends = ends_in_comma(text) or (is_closed(text) and " " in text)
    return bool(one.label) or read_label(text) is not None or ends


def _opens(one: Paragraph, language: str) -> bool:
    """Whether a paragraph opens as a preambular or operative clause."""
    text = one.text.text
    number = None if one.label else read_label(text)
    found = opening(text if number is None else text[number.end :], language)
    return found is not None and found.known and found.role is not Role.DECLARATION


def _is_listed(one: Paragraph) -> bool:
    label = read_label(f"{one.label} x" if one.label else one.text.text)
    return label is not None and label.has(*_LISTED)


def _language(rows: Sequence[Row], column: int) -> str:
    return guess_language("\n".join(one.text.plain for row in rows for one in row.said(column)))


def _begins(rows: Sequence[Row], column: int) -> bool:
    heads = [said[0].text.text for row in rows[:_FEWEST] if (said := row.said(column))]
    return any(map(_is_organ, heads))


def _is_organ(text: str) -> bool:
    return ends_in_comma(text) and names_organ(text)
