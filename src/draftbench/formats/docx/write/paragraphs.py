"""How each kind of clause is set as a paragraph, and the text that it gives.

The text of a paragraph is its printed number, a tab, and the words; indents come from the
paragraph's properties and never from tabs typed before the number. Measures: the 475-twip grid of
the headquarters template from an indent of 1,267 twips.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

from draftbench.document import (
    Clause,
    ClauseKind,
    Document,
    MarkKind,
    RichText,
    printed_labels,
)
from draftbench.document.richtext import italicized
from draftbench.formats.docx.names import Element, printable, put, q, w
from draftbench.formats.docx.read.blocks import COLUMNS
from draftbench.formats.docx.template.frontmatter import (
    CLAUSE_WIDTH,
    MARGIN,
    STEP,
    FrontMatter,
    from_right_to_left,
)
from draftbench.formats.docx.write.runs import Typesetter
from draftbench.formats.table.table import has_right
from draftbench.language.phrasebook import FALLBACK, phrasebook

OpeningSpan = Callable[[str, str], tuple[int, int]]
"""Given a clause's text and a language code, where its opening phrase stands (code points); empty
where it has none."""

_ITEM_LEVELS = {2: 2693, 3: 3182, 4: 3658}
_HEADINGS = {1: "HCh", 2: "H1", 3: "H23", 4: "H4"}
_LEADING = {ClauseKind.ORGAN, ClauseKind.CHAPEAU}
"""What is not left behind alone at the foot of a page."""
_OPENED = {ClauseKind.PREAMBULAR, ClauseKind.OPERATIVE, ClauseKind.CHAPEAU}


class Layout(NamedTuple):
    """Style id, indents and spacing of a paragraph in twips (None: the style's own)."""

    style: str
    left: int | None = None
    first: int | None = None
    before: int | None = None
    after: int | None = None


def layout(clause: Clause, *, above: bool = False) -> Layout:
    """How a clause is set; ``above`` the title of its text stand the lines of its masthead."""
    kind = clause.kind
    if above:
        return Layout("SingleTxt", MARGIN, 0)
    if kind is ClauseKind.TITLE:
        return Layout("TitleHCH", MARGIN, 0, None, 240)
    if kind in {ClauseKind.HEADING, ClauseKind.ANNEX}:
        style = "HCh" if kind is ClauseKind.ANNEX else _HEADINGS.get(max(clause.level, 1), "H56")
        return Layout(style, MARGIN, -700 if clause.label else 0, 240, 120)
    if kind is ClauseKind.ITEM and clause.level in _ITEM_LEVELS:
        return Layout("SingleTxt", _ITEM_LEVELS[clause.level], -STEP)
    if kind in {ClauseKind.PARAGRAPH, ClauseKind.TAIL, ClauseKind.NOTE, ClauseKind.CLOSING}:
        return Layout("SingleTxt")
    return Layout("SingleTxt", None, STEP)


def properties(
    clause: Clause, *, right_to_left: bool = False, below: bool = False, above: bool = False
) -> Element:
    """The ``w:pPr`` of a clause's paragraph; ``below`` keeps it off a table above it. ``above`` the
    title of its text stand the lines of its masthead."""
    style, left, first, before, after = layout(clause, above=above)
    before = 120 if below and before is None else before
    spacing = {k: v for k, v in (("before", before), ("after", after)) if v is not None}
    indent: dict[str, int] = {}
    if left is not None:
        indent |= {"left": left, "right": MARGIN}
    if first is not None:
        indent["hanging" if first < 0 else "firstLine"] = abs(first)
    return w(
        "pPr",
        w("pStyle", val=style),
        w("keepNext") if clause.kind in _LEADING else None,
        w("bidi") if right_to_left else None,
        w("spacing", **spacing) if spacing else None,
        w("ind", **indent) if indent else None,
    )


def with_opening(
    text: RichText, clause: Clause, language: str, measure: OpeningSpan | None
) -> RichText:
    """``text`` with its opening phrase in italics; as it is where it begins in italics already."""
    if any(mark.kind is MarkKind.ITALIC and not mark.start for mark in text.marks):
        return text
    return italicized(text, *italic_span(text.text, clause, language, measure))


def italic_span(
    text: str, clause: Clause, language: str, measure: OpeningSpan | None
) -> tuple[int, int]:
    """What of a clause's text is set in italics (code points): the opening phrase of a
    preambular or operative clause, the organ line without its comma."""
    if clause.kind is ClauseKind.ORGAN:
        return 0, len(text.rstrip(" ,،，"))
    if measure is None or clause.kind not in _OPENED:
        return 0, 0
    return measure(text, language)


def rows(text: str) -> list[list[str]]:
    """The cells of a table clause, all rows of one length; what is more than Word's columns stands
    in the last one."""
    lines = [line.split("\t", COLUMNS - 1) for line in text.split("\n")]
    width = max(len(line) for line in lines)
    return [line + [""] * (width - len(line)) for line in lines]


def numbered(label: str, text: str) -> str:
    """The text of a paragraph: number, tab, words."""
    return printable(f"{label}\t{text}" if label else text)


def printed_paragraphs(document: Document) -> tuple[str, ...]:
    """What the paragraphs of a clean file say, one by one (a table's cell by cell)."""
    labels = printed_labels(document)
    found: list[str] = []
    for clause in document:
        if clause.kind is ClauseKind.TABLE:
            found.extend(printable(cell) for row in rows(clause.text.plain) for cell in row)
        else:
            found.append(numbered(labels[clause.id], clause.text.text))
    return tuple(found)


# What the program itself says in a Word file: in the language of the text where that is one of the
# six of the United Nations, else in English.


def small_print(
    text: str, setter: Typesetter, front: FrontMatter, style: str = "SmallTxt"
) -> Element:
    """A paragraph of the program's words; the setter goes on in the language of the file."""
    own = phrasebook(front.language).language
    if from_right_to_left(own) and not has_right(text):
        own = FALLBACK
    setter.speak(own, front)
    looks = w("pPr", w("pStyle", val=style))
    if setter.right_to_left != front.right_to_left:
        put(looks, w("bidi", val=int(setter.right_to_left)))
    paragraph = w("p", looks, *setter.plain(text))
    setter.speak(front.language, front)
    return paragraph


# Tables: the ones that clauses hold, and the frame of the ones that we lay texts out in.

_WHOLE = 7
"""So many lines in a cell still leave its row whole; a longer one goes on over the page, so that no
page stays empty at its foot."""
_LETTER = 92
"""The mean width of a letter in a table in twips (Times New Roman of 10 points)."""


def house_table(clause: Clause, typeset: Callable[[str], Sequence[Element]]) -> Element:
    """A table clause as a Word table between the indents of the text."""
    cells = rows(clause.text.plain)
    widths = clause_widths(len(cells[0]))
    table = frame(widths, indent=MARGIN)
    for line in cells:
        table.append(row([cell(typeset(t), width) for t, width in zip(line, widths, strict=True)]))
    return table


def clause_widths(columns: int) -> list[int]:
    """Equal column widths in twips for a table clause."""
    return [CLAUSE_WIDTH // columns] * columns


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


def row(cells: Sequence[Element], *, head: bool = False) -> Element:
    """A row that is not broken between pages where it is short; ``head`` rows are repeated on each
    page."""
    whole = head or max(map(_lines, cells), default=0) <= _WHOLE
    return w(
        "tr",
        w("trPr", w("cantSplit") if whole else None, w("tblHeader") if head else None),
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
    content: Sequence[Element], width: int, *, style: str = "TableTxt", fill: str = ""
) -> Element:
    """A cell with one paragraph."""
    looks = w("pPr", w("pStyle", val=style))
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
