"""Changes of properties, and their order; tracked rows and cells."""

from __future__ import annotations

from draftbench.formats.docx.lint.checked import (
    CELLS,
    FORMER,
    RUNS,
    Checked,
    Findings,
    above_in_paragraph,
    rule,
)
from draftbench.formats.docx.names import CELL, PARAGRAPH, TABLE, Element, W, local, q, qs
from draftbench.messages import message

_OPTIONAL = frozenset({"sectPrChange"})
_UNFIT = {
    "pPrChange": frozenset({"rPr", "sectPr", "pPrChange"}),
    "rPrChange": frozenset({"rPrChange", *RUNS}),
    "sectPrChange": frozenset({"headerReference", "footerReference", "sectPrChange"}),
    "trPrChange": frozenset({"ins", "del", "trPrChange"}),
    "tcPrChange": frozenset({"tcPrChange"}),
    "tblPrChange": frozenset({"tblPrChange"}),
    "tblPrExChange": frozenset({"tblPrExChange"}),
    "tblGridChange": frozenset({"tblGridChange"}),
}
_SECTION = """headerReference footerReference footnotePr endnotePr type pgSz pgMar paperSrc
pgBorders lnNumType pgNumType cols formProt vAlign noEndnote titlePg textDirection bidi rtlGutter
docGrid printerSettings sectPrChange"""
_SAME = {"footerReference": "headerReference", "cellDel": "cellIns", "cellMerge": "cellIns"}


def _ranks(names: str) -> dict[str, int]:
    order = {q(name): at for at, name in enumerate(names.split())}
    return order | {q(one): order[q(other)] for one, other in _SAME.items() if q(one) in order}


_ORDERS = {
    "pPr": _ranks(PARAGRAPH),
    "tblPr": _ranks(TABLE),
    "tcPr": _ranks(CELL),
    "sectPr": _ranks(_SECTION),
    "numPr": _ranks("ilvl numId numberingChange ins"),
}


@rule("change-not-last", message("A change of properties is the last of them."))
def change_last(file: Checked) -> Findings:
    """ECMA-376 part 1, 17.13.5.29 to 17.13.5.38 and their schema: a change of properties is the
    last of the properties that it belongs to."""
    for story, one in file.every(*FORMER):
        if any(isinstance(other.tag, str) for other in one.itersiblings()):
            yield story.broken(
                one, "{element} must be the last of the properties that it belongs to."
            )


@rule("change-misplaced", message("A change of properties stands in its own kind."))
def change_place(file: Checked) -> Findings:
    """The same clauses: each change of properties stands in properties of its own kind."""
    for story, one in file.every(*FORMER):
        above = one.getparent()
        if above is not None and above.tag != q(FORMER[local(one)]):
            yield story.broken(
                one, "{element} does not stand in {former}.", former=FORMER[local(one)]
            )


@rule("empty-change", message("A change of properties says what was before."))
def change_empty(file: Checked) -> Findings:
    """The same clauses: a change of properties says what they were before."""
    for story, one in file.every(*FORMER):
        if local(one) not in _OPTIONAL and one.find(q(FORMER[local(one)])) is None:
            yield story.broken(one, "{element} does not say what was before.")


@rule("change-content", message("What was before holds only what can be changed."))
def change_content(file: Checked) -> Findings:
    """ECMA-376 part 1, 17.13.5.29 (CT_PPrBase) and the same of others: what was before holds no
    properties of marks and sections, and no further change."""
    for story, one in file.every(*FORMER):
        inner = one.find(q(FORMER[local(one)]))
        for unfit in () if inner is None else inner:
            if local(unfit) in _UNFIT[local(one)]:
                yield story.broken(
                    one, "{element} holds a {element2}, which it may not.", element2=local(unfit)
                )


@rule("property-order", message("Properties stand in the order of the schema."))
def property_order(file: Checked) -> Findings:
    """ECMA-376 part 1, 17.3.1.26, 17.4.59, 17.4.69, 17.6.17: properties of paragraphs, tables,
    cells and sections stand in the order of the schema; Word calls some other orders unreadable."""
    for name, ranks in _ORDERS.items():
        for story, one in file.every(name):
            reached = -1
            for inner in one:
                rank = ranks.get(inner.tag, reached)
                if rank < reached:
                    yield story.broken(
                        one,
                        "{element} stands too late in a {name}.",
                        element=local(inner),
                        name=name,
                    )
                    break
                reached = rank


@rule("property-late", message("Properties stand before what they are about."))
def property_first(file: Checked) -> Findings:
    """ECMA-376 part 1, 17.3.1.22 (CT_P) and 17.4.65 (CT_Tc): properties come before what has
    them."""
    for name in ("pPr", "tcPr", "tblPr"):
        for story, one in file.every(name):
            before = one.getprevious()
            if before is not None and _is_content(before):
                yield story.broken(one, "A {name} stands behind what it is about.", name=name)


def _is_content(element: Element) -> bool:
    return isinstance(element.tag, str) and element.tag in _CONTENT


_CONTENT = frozenset(
    f"{{{W}}}{name}" for name in ("r", "p", "tbl", "tr", "tc", "ins", "del", "hyperlink", "sdt")
)


# Tracked rows and cells.

_MERGES = frozenset({"cont", "rest"})
_AROUND = {"ins": frozenset(qs("ins moveTo")), "del": frozenset(qs("del moveFrom"))}
_TEXTS = (q("t"), q("delText"), q("sym"), q("footnoteReference"))
_ROW, _BOX = q("tr"), q("txbxContent")
_SIGNED = (q("trPr"),)
_MARKERS = frozenset({"bookmarkStart", "bookmarkEnd", "commentRangeStart", "commentRangeEnd"})


@rule("row-sign", message("The sign of a tracked row ends the properties of the row."))
def row_sign(file: Checked) -> Findings:
    """ECMA-376 part 1, 17.4.81 (CT_TrPr): ins, del and trPrChange end the properties of a row, in
    this order."""
    order = ("ins", "del", "trPrChange")
    for story, one, _ in file.within(("ins", "del"), _SIGNED):
        after = [local(other) for other in one.itersiblings() if isinstance(other.tag, str)]
        if any(n not in order or order.index(n) <= order.index(local(one)) for n in after):
            yield story.broken(one, "The sign of a tracked row ({element}) does not stand last.")


@rule("row-content", message("The words of a tracked row are tracked as the row is."))
def row_content(file: Checked) -> Findings:
    """What Word writes: a row that is put in or deleted carries the change on the words in its
    cells too; otherwise others show a row that goes and its words that stay. Single words that were
    typed later without tracking are sound."""
    for story, one, above in file.within(("ins", "del"), _SIGNED):
        row = above.getparent()
        if row is not None and not _tracked(row, _AROUND[local(one)]):
            spoken = "put in" if local(one) == "ins" else "deleted"
            yield story.broken(
                one, "A row is {spoken}, but not the words in its cells.", spoken=spoken
            )


def _tracked(row: Element, around: frozenset[str]) -> bool:
    """Whether some words of a row carry the change, or there are none."""
    texts = [
        text for text in row.iter(*_TEXTS) if next(text.iterancestors(_ROW, _BOX), None) is row
    ]
    return not texts or any(
        other.tag in around for text in texts for other in above_in_paragraph(text)
    )


@rule("cell-sign", message("A cell is tracked in its properties, and in one way."))
def cell_sign(file: Checked) -> Findings:
    """ECMA-376 part 1, 17.4.69 (CT_TcPr): one of cellIns, cellDel and cellMerge, in the properties
    of a cell."""
    for story, one in file.every(*CELLS):
        above = one.getparent()
        if above is None or above.tag != q("tcPr"):
            yield story.broken(one, "{element} does not stand in a cell's properties.")
        elif any(local(other) in CELLS for other in one.itersiblings(preceding=True)):
            yield story.broken(one, "A cell is tracked in two ways at once.")


@rule("cell-merge", message("A tracked merge of cells is rest or cont."))
def cell_merge(file: Checked) -> Findings:
    """ECMA-376 part 1, 17.13.5.3 (ST_AnnotationVMerge): merged cells begin (rest) or go on
    (cont)."""
    for story, one in file.every("cellMerge"):
        for name in ("vMerge", "vMergeOrig"):
            if one.get(q(name)) not in {None, *_MERGES}:
                yield story.broken(one, "A tracked merge of cells is neither rest nor cont.")


@rule("cell-end", message("A cell ends with a paragraph."))
def cell_end(file: Checked) -> Findings:
    """ECMA-376 part 1, 17.4.65: a cell ends with a paragraph, or Word calls the file corrupt."""
    for story, one in file.every("tc"):
        last = next((inner for inner in reversed(one) if local(inner) not in _MARKERS), None)
        if last is None or local(last) in {"tcPr", "tbl"}:
            yield story.broken(one, "A cell of a table does not end with a paragraph.")
