"""A table as a page: heads of columns and rows marked as such, nothing said by colour alone."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from draftbench.document import RichText
from draftbench.formats.docx.template.frontmatter import FrontMatter
from draftbench.formats.html.frame import (
    Footnotes,
    attribute,
    escaped,
    is_right_to_left,
    page,
    sentence,
    spoken_in,
)
from draftbench.formats.imported import Written
from draftbench.formats.table.table import (
    Cell,
    Line,
    Look,
    Row,
    Table,
    Tone,
    has_right,
    runs_against,
)
from draftbench.language import mastheads

_AROUND: dict[Look, tuple[str, str]] = {
    Look.KEPT: ("", ""),
    Look.INSERTED: ("<ins>", "</ins>"),
    Look.DELETED: ("<del>", "</del>"),
    Look.BOLD: ("<strong>", "</strong>"),
    Look.QUIET: ('<span class="quiet">', "</span>"),
}


_RIGHT = ' dir="rtl"'
_LEFT = ' lang="en" dir="ltr"'
"""Of words in Latin letters, in a table whose columns run from right to left."""


def table_page(table: Table, front: FrontMatter) -> Written:
    """The table with its notes above and below."""
    notes = Footnotes(front.language)
    stage = mastheads.stage(table.stage, front.language)
    total = sum(column.share for column in table.columns)
    widths = "".join(
        f'<col style="width:{100 * column.share / total:.1f}%">' for column in table.columns
    )
    mirrored = is_right_to_left(front.language)
    way = partial(_way, own=table.language, mirrored=mirrored)
    heads = "".join(
        f'<th scope="col" role="columnheader"{way(name)}>{escaped(name)}</th>'
        for name in table.heads
    )
    bodies = "\n".join(_bodies(table, front, notes))
    wide = ' class="wide"' if table.landscape else ""
    direction = _RIGHT if mirrored else ""
    main = f"""<table{wide} role="table"{direction}>
<caption>{escaped(stage)}</caption>
<colgroup>{widths}</colgroup>
<thead role="rowgroup"><tr role="row">{heads}</tr></thead>
{bodies}
</table>"""
    main += "".join(
        f'<p class="after">{sentence(line, table.language)}</p>' for line in table.after
    )
    return Written(page(front, table.stage, table.notes, main, notes.listed()))


def _way(name: str, own: str, *, mirrored: bool) -> str:
    """How a head runs, where that is to be said, in a table whose words are in the language
    ``own``; ``mirrored`` columns stand from right to left."""
    if has_right(name):
        return _RIGHT
    return _LEFT if mirrored and (runs_against(name) or not is_right_to_left(own)) else ""


def _bodies(table: Table, front: FrontMatter, notes: Footnotes) -> Iterator[str]:
    """The rows, a body for each run of rows of one group."""
    rows: list[str] = []
    group = ""
    mirrored = is_right_to_left(front.language)
    for row in table.rows:
        if table.grouping and row.group != group:
            if rows:
                yield f'<tbody role="rowgroup">{"".join(rows)}</tbody>'
            span = len(table.columns)
            way = _way(row.group, table.language, mirrored=mirrored)
            name = sentence(row.group, table.language) if row.group else "–"
            head = f'<th scope="rowgroup" role="rowheader" colspan="{span}"{way}>{name}</th>'
            rows = [f'<tr class="group" role="row">{head}</tr>']
            group = row.group
        rows.append(_row(row, table, notes))
    if rows:
        yield f'<tbody role="rowgroup">{"".join(rows)}</tbody>'


def _row(row: Row, table: Table, notes: Footnotes) -> str:
    cells = "".join(
        _cell(one, name, notes, table.language, head=table.row_heads and not at)
        for at, (one, name) in enumerate(zip(row.cells, table.heads, strict=False))
    )
    frame = ' class="frame"' if row.frame else ""
    return f'<tr{frame} role="row">{cells}</tr>\n'


def _cell(one: Cell, name: str, notes: Footnotes, own: str, *, head: bool) -> str:
    """A cell; ``name`` is that of its column, which stands before it where the page is narrow, and
    ``own`` the language of words that are the program's."""
    language = "" if one.language else own
    lines = "".join(_line(line, notes, language) for line in one.lines)
    tone = f' class="t-{one.tone.value}"' if one.tone is not Tone.NONE else ""
    spoken = spoken_in(one.language or own)
    if head:
        return f'<th scope="row" role="rowheader"{tone}{spoken}>{lines}</th>'
    return f'<td role="cell" data-of="{attribute(name)}"{tone}{spoken}>{lines}</td>'


def _line(line: Line, notes: Footnotes, own: str) -> str:
    """A line; ``own`` is the language of the program's words, empty where they are of a text."""
    said = "".join(
        f"{_AROUND[span.look][0]}{_said(span.text, notes, own)}{_AROUND[span.look][1]}"
        for span in line.spans
        if span.text
    )
    small = ' class="small"' if line.small else ""
    against = _LEFT if is_right_to_left(own) and runs_against(line.plain) else ""
    return f"<p{small}{against}>{said}</p>"


def _said(text: RichText, notes: Footnotes, own: str) -> str:
    is_plain = own and not text.marks and not text.notes
    return sentence(text.text, own) if is_plain else notes.words(text)
