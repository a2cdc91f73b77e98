"""A table as a Word file: heads repeated on every page, rows not broken between pages."""

from __future__ import annotations

from collections.abc import Iterator

from draftbench.formats.docx.names import Element, put, q, w
from draftbench.formats.docx.template.frontmatter import FrontMatter, from_right_to_left
from draftbench.formats.docx.template.package import Package
from draftbench.formats.docx.template.template import finished, text_width
from draftbench.formats.docx.write import paragraphs
from draftbench.formats.docx.write.paragraphs import small_print
from draftbench.formats.docx.write.runs import BOLD, GONE, NEW, PLAIN, QUIET, Paint, Typesetter
from draftbench.formats.imported import Written
from draftbench.formats.table.table import (
    FILLS,
    Cell,
    Line,
    Look,
    Row,
    Table,
    Tone,
    has_right,
    runs_against,
    runs_from_right,
)

PAINTS: dict[Look, Paint] = {
    Look.KEPT: PLAIN,
    Look.INSERTED: NEW,
    Look.DELETED: GONE,
    Look.BOLD: BOLD,
    Look.QUIET: QUIET,
}


_LATIN = "en"
"""What words in Latin letters are said in, in a file that runs from right to left."""
_ABOVE = 200
"""Twips between the notes and the table."""


def word_file(table: Table, front: FrontMatter) -> Written:
    """The table with its notes above and below. The same input always gives the same bytes."""
    package = Package()
    setter = Typesetter.of(package, front)
    widths = _widths(table, text_width(front, landscape=table.landscape))
    element = paragraphs.frame(widths)
    heads = [
        paragraphs.cell_of([_head(column.name, setter, front, table.language)], width)
        for column, width in zip(table.columns, widths, strict=True)
    ]
    element.append(paragraphs.row(heads, head=True))
    group = ""
    for row in table.rows:
        if row.group != group and table.grouping:
            head = _head(row.group, setter, front, table.language)
            element.append(_group(head, sum(widths), len(widths)))
            group = row.group
        element.append(_row(row, setter, widths, front, table.language))
    body: list[Element] = [small_print(note, setter, front) for note in table.notes]
    if body and (looks := body[-1].find(q("pPr"))) is not None:
        put(looks, w("spacing", after=_ABOVE))
    body += [element, w("p")]
    body += [small_print(note, setter, front) for note in table.after]
    setter.close()
    data = finished(package, front, body, landscape=table.landscape, notes=setter.has_notes)
    return Written(data, tuple(setter.losses))


def _widths(table: Table, width: int) -> list[int]:
    total = sum(column.share for column in table.columns)
    return [int(width * column.share / total) for column in table.columns]


def _head(name: str, setter: Typesetter, front: FrontMatter, language: str) -> Element:
    """A head; in a file that runs from right to left Latin letters run their own way, and stand at
    the left where they are a whole sentence, or ``language``, that of the cells, does."""
    is_latin = front.right_to_left and not has_right(name)
    setter.speak(_LATIN if is_latin else front.language, front)
    looks = w("pPr", w("pStyle", val="TableHead"), w("keepNext"))
    if is_latin and (runs_against(name) or not from_right_to_left(language)):
        put(looks, w("bidi", val=0))
    paragraph = w("p", looks, *setter.plain(name or "–"))
    setter.speak(front.language, front)
    return paragraph


def _group(head: Element, width: int, columns: int) -> Element:
    return paragraphs.row([paragraphs.cell_of([head], width, fill=FILLS[Tone.HEAD], span=columns)])


def _row(
    row: Row, setter: Typesetter, widths: list[int], front: FrontMatter, language: str
) -> Element:
    cells = [
        paragraphs.cell_of(
            list(_paragraphs(one, setter, front, language)) or [_paragraph(())],
            width,
            fill=FILLS[one.tone or (Tone.HEAD if row.frame else Tone.NONE)],
        )
        for one, width in zip(row.cells, widths, strict=True)
    ]
    return paragraphs.row(cells)


def _paragraphs(
    one: Cell, setter: Typesetter, front: FrontMatter, language: str
) -> Iterator[Element]:
    """The lines of a cell, each in the direction of its language; ``language`` is that of words
    that are the program's."""
    for line in one.lines:
        words = line.plain
        spoken = one.language or language
        from_right = from_right_to_left(spoken)
        if not one.language and front.right_to_left:
            if from_right and not has_right(words):
                spoken, from_right = _LATIN, not runs_against(words)
            elif not from_right and runs_from_right(words):
                spoken, from_right = front.language, True
        setter.speak(spoken, front)
        paragraph = _paragraph(_elements(line, setter), small=line.small)
        looks = paragraph.find(q("pPr"))
        if looks is not None and from_right != front.right_to_left:
            put(looks, w("bidi", val=int(from_right)))
        yield paragraph
    setter.speak(front.language, front)


def _elements(line: Line, setter: Typesetter) -> tuple[Element, ...]:
    found: list[Element] = []
    for span in line.spans:
        found.extend(setter.elements(span.text, PAINTS[span.look]))
    return tuple(found)


def _paragraph(content: tuple[Element, ...], *, small: bool = False) -> Element:
    looks = w("pPr", w("pStyle", val="TableNote" if small else "TableTxt"))
    return w("p", looks, *content)
