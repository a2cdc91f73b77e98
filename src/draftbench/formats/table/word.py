"""A table as a Word file: heads repeated on every page, rows not broken between pages."""

from __future__ import annotations

from collections.abc import Iterator

from draftbench.formats.docx import grid
from draftbench.formats.docx.frontmatter import FrontMatter
from draftbench.formats.docx.names import Element, w
from draftbench.formats.docx.package import Package
from draftbench.formats.docx.runs import BOLD, GONE, NEW, PLAIN, QUIET, Paint, Typesetter
from draftbench.formats.docx.template import finished, text_width
from draftbench.formats.imported import Written
from draftbench.formats.table.table import FILLS, Cell, Line, Look, Row, Table, Tone

PAINTS: dict[Look, Paint] = {
    Look.KEPT: PLAIN,
    Look.INSERTED: NEW,
    Look.DELETED: GONE,
    Look.BOLD: BOLD,
    Look.QUIET: QUIET,
}


def word_file(table: Table, front: FrontMatter) -> Written:
    """The table with its notes above and below. The same input always gives the same bytes."""
    package = Package()
    setter = Typesetter(package, front.right_to_left)
    widths = _widths(table, text_width(front, landscape=table.landscape))
    element = grid.frame(widths)
    if front.right_to_left:
        element[0].insert(0, w("bidiVisual"))
    heads = [
        grid.cell(setter.plain(column.name), width, style="TableHead")
        for column, width in zip(table.columns, widths, strict=True)
    ]
    element.append(grid.row(heads, head=True))
    group = ""
    for row in table.rows:
        if row.group != group and table.grouping:
            element.append(_group(row.group, setter, sum(widths), len(widths)))
            group = row.group
        element.append(_row(row, setter, widths))
    body: list[Element] = [_small(setter, note) for note in table.notes]
    body += [element, w("p")]
    body += [_small(setter, note) for note in table.after]
    setter.close()
    data = finished(package, front, body, landscape=table.landscape, notes=setter.has_notes)
    return Written(data, tuple(setter.losses))


def _widths(table: Table, width: int) -> list[int]:
    total = sum(column.share for column in table.columns)
    return [int(width * column.share / total) for column in table.columns]


def _group(name: str, setter: Typesetter, width: int, columns: int) -> Element:
    looks = w("pPr", w("pStyle", val="TableHead"), w("keepNext"))
    paragraph = w("p", looks, *setter.plain(name or "–"))
    return grid.row([grid.cell_of([paragraph], width, fill=FILLS[Tone.HEAD], span=columns)])


def _row(row: Row, setter: Typesetter, widths: list[int]) -> Element:
    cells = [
        grid.cell_of(
            list(_paragraphs(one, setter)) or [_paragraph(())],
            width,
            fill=FILLS[one.tone or (Tone.HEAD if row.frame else Tone.NONE)],
        )
        for one, width in zip(row.cells, widths, strict=True)
    ]
    return grid.row(cells)


def _paragraphs(one: Cell, setter: Typesetter) -> Iterator[Element]:
    turned = FrontMatter(language=one.language).right_to_left if one.language else False
    for line in one.lines:
        yield _paragraph(_elements(line, setter), small=line.small, right_to_left=turned)


def _elements(line: Line, setter: Typesetter) -> tuple[Element, ...]:
    found: list[Element] = []
    for span in line.spans:
        found.extend(setter.elements(span.text, PAINTS[span.look]))
    return tuple(found)


def _paragraph(
    content: tuple[Element, ...], *, small: bool = False, right_to_left: bool = False
) -> Element:
    looks = w(
        "pPr",
        w("pStyle", val="TableNote" if small else "TableTxt"),
        w("bidi") if right_to_left and not small else None,
    )
    return w("p", looks, *content)


def _small(setter: Typesetter, text: str) -> Element:
    return w("p", w("pPr", w("pStyle", val="SmallTxt")), *setter.plain(text))
