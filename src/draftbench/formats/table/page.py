"""A table as a page: heads of columns and rows marked as such, nothing said by colour alone."""

from __future__ import annotations

from collections.abc import Iterator

from draftbench.document import RichText
from draftbench.formats.docx.frontmatter import FrontMatter
from draftbench.formats.html.cells import attribute, escaped
from draftbench.formats.html.frame import Footnotes, is_right_to_left, page, sentence, spoken_in
from draftbench.formats.imported import Written
from draftbench.formats.table.table import Cell, Line, Look, Row, Table, Tone, has_right

_AROUND: dict[Look, tuple[str, str]] = {
    Look.KEPT: ("", ""),
    Look.INSERTED: ("<ins>", "</ins>"),
    Look.DELETED: ("<del>", "</del>"),
    Look.BOLD: ("<strong>", "</strong>"),
    Look.QUIET: ('<span class="quiet">', "</span>"),
}


_RIGHT = ' dir="rtl"'
_OWN = ' lang="en" dir="ltr"'
"""Of words of the program, in a table whose columns may run from right to left."""


def table_page(table: Table, front: FrontMatter) -> Written:
    """The table with its notes above and below."""
    notes = Footnotes()
    total = sum(column.share for column in table.columns)
    widths = "".join(
        f'<col style="width:{100 * column.share / total:.1f}%">' for column in table.columns
    )
    heads = "".join(
        f'<th scope="col" role="columnheader"{_RIGHT if has_right(name) else _OWN}>'
        f"{escaped(name)}</th>"
        for name in table.heads
    )
    bodies = "\n".join(_bodies(table, notes))
    wide = ' class="wide"' if table.landscape else ""
    direction = ' dir="rtl"' if is_right_to_left(front.language) else ""
    main = f"""<table{wide} role="table"{direction}>
<caption>{escaped(table.stage)}</caption>
<colgroup>{widths}</colgroup>
<thead role="rowgroup"><tr role="row">{heads}</tr></thead>
{bodies}
</table>"""
    main += "".join(f'<p class="after">{sentence(line)}</p>' for line in table.after)
    return Written(page(front, table.stage, table.notes, main, notes.listed()))


def _bodies(table: Table, notes: Footnotes) -> Iterator[str]:
    """The rows, a body for each run of rows of one group."""
    rows: list[str] = []
    group = ""
    for row in table.rows:
        if table.grouping and row.group != group:
            if rows:
                yield f'<tbody role="rowgroup">{"".join(rows)}</tbody>'
            span = len(table.columns)
            name = escaped(row.group or "–")
            head = f'<th scope="rowgroup" role="rowheader" colspan="{span}" dir="auto">{name}</th>'
            rows = [f'<tr class="group" role="row">{head}</tr>']
            group = row.group
        rows.append(_row(row, table, notes))
    if rows:
        yield f'<tbody role="rowgroup">{"".join(rows)}</tbody>'


def _row(row: Row, table: Table, notes: Footnotes) -> str:
    cells = "".join(
        _cell(one, name, notes, head=table.row_heads and not at)
        for at, (one, name) in enumerate(zip(row.cells, table.heads, strict=False))
    )
    frame = ' class="frame"' if row.frame else ""
    return f'<tr{frame} role="row">{cells}</tr>\n'


def _cell(one: Cell, name: str, notes: Footnotes, *, head: bool) -> str:
    """A cell; ``name`` is that of its column, which stands before it where the page is narrow."""
    lines = "".join(_line(line, notes, is_own=not one.language) for line in one.lines)
    tone = f' class="t-{one.tone.value}"' if one.tone is not Tone.NONE else ""
    spoken = spoken_in(one.language) or _OWN
    if head:
        return f'<th scope="row" role="rowheader"{tone}{spoken}>{lines}</th>'
    return f'<td role="cell" data-of="{attribute(name)}"{tone}{spoken}>{lines}</td>'


def _line(line: Line, notes: Footnotes, *, is_own: bool) -> str:
    """A line; ``is_own``: its words are those of the program."""
    said = "".join(
        f"{_AROUND[span.look][0]}{_said(span.text, notes, is_own=is_own)}{_AROUND[span.look][1]}"
        for span in line.spans
        if span.text
    )
    small = ' class="small"' if line.small else ""
    return f"<p{small}>{said}</p>"


def _said(text: RichText, notes: Footnotes, *, is_own: bool) -> str:
    is_plain = is_own and not text.marks and not text.notes
    return sentence(text.text) if is_plain else notes.words(text)
