"""Tracked rows and cells."""

from __future__ import annotations

from collections.abc import Iterator

from draftbench.formats.docx.lint.checked import CELLS, Checked, above_in_paragraph
from draftbench.formats.docx.lint.rule import Finding, Rule
from draftbench.formats.docx.names import Element, local, q

_MERGES = frozenset({"cont", "rest"})
_AROUND = {"ins": frozenset({q("ins"), q("moveTo")}), "del": frozenset({q("del"), q("moveFrom")})}
_TEXTS = (q("t"), q("delText"), q("sym"), q("footnoteReference"))
_ROW, _BOX = q("tr"), q("txbxContent")
_MARKERS = frozenset({"bookmarkStart", "bookmarkEnd", "commentRangeStart", "commentRangeEnd"})


def row_sign(file: Checked) -> Iterator[Finding]:
    """ECMA-376 part 1, 17.4.81 (CT_TrPr): ins, del and trPrChange end the properties of a row, in
    this order."""
    order = ("ins", "del", "trPrChange")
    for story, one in file.every("ins", "del"):
        above = one.getparent()
        if above is None or above.tag != q("trPr"):
            continue
        after = [local(other) for other in one.itersiblings() if isinstance(other.tag, str)]
        if any(n not in order or order.index(n) <= order.index(local(one)) for n in after):
            yield Finding(
                story.where(one), f"The sign of a tracked row ({local(one)}) does not stand last."
            )


def row_content(file: Checked) -> Iterator[Finding]:
    """What Word writes: a row that is put in or deleted carries the change on the words in its
    cells too; otherwise others show a row that goes and its words that stay. Single words that were
    typed later without tracking are sound."""
    for story, one in file.every("ins", "del"):
        above = one.getparent()
        row = None if above is None or above.tag != q("trPr") else above.getparent()
        if row is not None and not _tracked(row, _AROUND[local(one)]):
            spoken = "put in" if local(one) == "ins" else "deleted"
            yield Finding(story.where(one), f"A row is {spoken}, but not the words in its cells.")


def _tracked(row: Element, around: frozenset[str]) -> bool:
    """Whether some words of a row carry the change, or there are none."""
    texts = [
        text for text in row.iter(*_TEXTS) if next(text.iterancestors(_ROW, _BOX), None) is row
    ]
    return not texts or any(
        other.tag in around for text in texts for other in above_in_paragraph(text)
    )


def cell_sign(file: Checked) -> Iterator[Finding]:
    """ECMA-376 part 1, 17.4.69 (CT_TcPr): one of cellIns, cellDel and cellMerge, in the properties
    of a cell."""
    for story, one in file.every(*CELLS):
        above = one.getparent()
        if above is None or above.tag != q("tcPr"):
            yield Finding(story.where(one), f"{local(one)} does not stand in a cell's properties.")
        elif any(local(other) in CELLS for other in one.itersiblings(preceding=True)):
            yield Finding(story.where(one), "A cell is tracked in two ways at once.")


def cell_merge(file: Checked) -> Iterator[Finding]:
    """ECMA-376 part 1, 17.13.5.3 (ST_AnnotationVMerge): merged cells begin (rest) or go on
    (cont)."""
    for story, one in file.every("cellMerge"):
        for name in ("vMerge", "vMergeOrig"):
            if one.get(q(name)) not in {None, *_MERGES}:
                yield Finding(
                    story.where(one), "A tracked merge of cells is neither rest nor cont."
                )


def cell_end(file: Checked) -> Iterator[Finding]:
    """ECMA-376 part 1, 17.4.65: a cell ends with a paragraph, or Word calls the file corrupt."""
    for story, one in file.every("tc"):
        last = next((inner for inner in reversed(one) if local(inner) not in _MARKERS), None)
        if last is None or local(last) in {"tcPr", "tbl"}:
            yield Finding(story.where(one), "A cell of a table does not end with a paragraph.")


RULES = (
    Rule("row-sign", "The sign of a tracked row ends the properties of the row.", row_sign),
    Rule("row-content", "The words of a tracked row are tracked as the row is.", row_content),
    Rule("cell-sign", "A cell is tracked in its properties, and in one way.", cell_sign),
    Rule("cell-merge", "A tracked merge of cells is rest or cont.", cell_merge),
    Rule("cell-end", "A cell ends with a paragraph.", cell_end),
)
