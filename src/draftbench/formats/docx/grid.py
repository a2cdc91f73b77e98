"""Tables: the ones that clauses hold, and the frame of the ones that we lay texts out in."""

from __future__ import annotations

from collections.abc import Sequence

from draftbench.document import Clause
from draftbench.formats.docx.names import Element, q, w
from draftbench.formats.docx.paragraphs import MARGIN, rows
from draftbench.formats.docx.runs import Typesetter

_WHOLE = 7
"""So many lines in a cell still leave its row whole; a longer one goes on over the page, so that no
page stays empty at its foot."""
_LETTER = 92
"""The mean width of a letter in a table in twips (Times New Roman of 10 points)."""
CLAUSE_WIDTH = 9840 - 2 * MARGIN


def plain_table(clause: Clause, setter: Typesetter) -> Element:
    """A table clause as a Word table between the indents of the text."""
    cells = rows(clause.text.plain)
    table = frame(clause_widths(len(cells[0])), indent=MARGIN)
    for line in cells:
        table.append(row([cell(setter.plain(text), width) for text, width in _wide(line)]))
    return table


def clause_widths(columns: int) -> list[int]:
    """Equal column widths in twips for a table clause."""
    return [CLAUSE_WIDTH // columns] * columns


def _wide(line: Sequence[str]) -> list[tuple[str, int]]:
    return list(zip(line, clause_widths(len(line)), strict=True))


def frame(widths: Sequence[int], *, indent: int = 0) -> Element:
    """An empty table with hairlines and columns of ``widths`` twips."""
    return w(
        "tbl",
        w(
            "tblPr",
            w("tblStyle", val="TableGrid"),
            w("tblW", w=sum(widths), type="dxa"),
            w("tblInd", w=indent, type="dxa") if indent else None,
            w("tblLayout", type="fixed"),
        ),
        w("tblGrid", *(w("gridCol", w=width) for width in widths)),
    )


def row(
    cells: Sequence[Element],
    *,
    head: bool = False,
    tracked: Element | None = None,
) -> Element:
    """A row that is not broken between pages where it is short; ``head`` rows are repeated on each
    page; ``tracked`` is the ``w:ins`` or ``w:del`` of the row."""
    whole = head or max(map(_lines, cells), default=0) <= _WHOLE
    return w(
        "tr",
        w("trPr", w("cantSplit") if whole else None, w("tblHeader") if head else None, tracked),
        *cells,
    )


def _lines(cell: Element) -> int:
    """About how many lines a cell takes at its width."""
    width = cell.find(f"{q('tcPr')}/{q('tcW')}")
    fit = max(1, int("1" if width is None else width.get(q("w"), "1")) // _LETTER)
    return sum(
        1 + sum(len(text.text or "") for text in one.iter(q("t"), q("delText"))) // fit
        for one in cell.iter(q("p"))
    )


def cell(
    content: Sequence[Element],
    width: int,
    *,
    style: str = "TableTxt",
    mark: Element | None = None,
    fill: str = "",
) -> Element:
    """A cell with one paragraph; ``mark`` is the revision of its paragraph mark."""
    looks = w("pPr", w("pStyle", val=style), w("rPr", mark) if mark is not None else None)
    return cell_of([w("p", looks, *content)], width, fill=fill)


def cell_of(paragraphs: Sequence[Element], width: int, *, fill: str = "", span: int = 1) -> Element:
    """A cell with several paragraphs, shaded in ``fill`` (six hexadecimal digits)."""
    return w(
        "tc",
        w(
            "tcPr",
            w("tcW", w=width, type="dxa"),
            w("gridSpan", val=span) if span > 1 else None,
            w("shd", val="clear", color="auto", fill=fill) if fill else None,
        ),
        *paragraphs,
    )
