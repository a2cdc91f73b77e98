"""A table as a page: heads of columns and rows marked as such, nothing said by colour alone."""

from __future__ import annotations

from collections.abc import Iterator

from draftbench.formats.docx.frontmatter import FrontMatter
from draftbench.formats.html.cells import escaped
from draftbench.formats.html.frame import Footnotes, page, spoken_in
from draftbench.formats.imported import Written
from draftbench.formats.table.table import Cell, Line, Look, Row, Table, Tone

_AROUND: dict[Look, tuple[str, str]] = {
    Look.KEPT: ("", ""),
    Look.INSERTED: ("<ins>", "</ins>"),
    Look.DELETED: ("<del>", "</del>"),
    Look.BOLD: ("<strong>", "</strong>"),
    Look.QUIET: ('<span class="quiet">', "</span>"),
}


def table_page(table: Table, front: FrontMatter) -> Written:
    """The table with its notes above and below."""
    notes = Footnotes()
    total = sum(column.share for column in table.columns)
    widths = "".join(
        f'<col style="width:{100 * column.share / total:.1f}%">' for column in table.columns
    )
    heads = "".join(f'<th scope="col">{escaped(name)}</th>' for name in table.heads)
    bodies = "\n".join(_bodies(table, notes))
    wide = ' class="wide"' if table.landscape else ""
    main = f"""<table{wide}>
<caption>{escaped(table.stage)}</caption>
<colgroup>{widths}</colgroup>
<thead><tr>{heads}</tr></thead>
{bodies}
</table>"""
    main += "".join(f'<p class="after">{escaped(line)}</p>' for line in table.after)
    return Written(page(front, table.stage, table.notes, main, notes.listed()))


def _bodies(table: Table, notes: Footnotes) -> Iterator[str]:
    """The rows, a body for each run of rows of one group."""
    rows: list[str] = []
    group = ""
    for row in table.rows:
        if table.grouping and row.group != group:
            if rows:
                yield f"<tbody>{''.join(rows)}</tbody>"
            span = len(table.columns)
            name = escaped(row.group or "–")
            rows = [f'<tr class="group"><th scope="rowgroup" colspan="{span}">{name}</th></tr>']
            group = row.group
        rows.append(_row(row, notes, heads=table.row_heads))
    if rows:
        yield f"<tbody>{''.join(rows)}</tbody>"


def _row(row: Row, notes: Footnotes, *, heads: bool) -> str:
    cells = "".join(_cell(one, notes, head=heads and not at) for at, one in enumerate(row.cells))
    frame = ' class="frame"' if row.frame else ""
    return f"<tr{frame}>{cells}</tr>\n"


def _cell(one: Cell, notes: Footnotes, *, head: bool) -> str:
    lines = "".join(_line(line, notes) for line in one.lines)
    tone = f' class="t-{one.tone.value}"' if one.tone is not Tone.NONE else ""
    spoken = spoken_in(one.language)
    if head:
        return f'<th scope="row"{tone}{spoken}>{lines}</th>'
    return f"<td{tone}{spoken}>{lines}</td>"


def _line(line: Line, notes: Footnotes) -> str:
    words = "".join(
        f"{_AROUND[span.look][0]}{notes.words(span.text)}{_AROUND[span.look][1]}"
        for span in line.spans
        if span.text
    )
    small = ' class="small"' if line.small else ""
    return f"<p{small}>{words}</p>"
