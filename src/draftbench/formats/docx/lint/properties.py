"""Changes of properties, and the order of properties."""

from __future__ import annotations

from collections.abc import Iterator

from draftbench.formats.docx.lint.checked import FORMER, RUNS, Checked
from draftbench.formats.docx.lint.rule import Finding, Rule
from draftbench.formats.docx.names import PARAGRAPH, TABLE, Element, W, local, q

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
_CELL = """cnfStyle tcW gridSpan hMerge vMerge tcBorders shd noWrap tcMar textDirection tcFitText
vAlign hideMark headers cellIns cellDel cellMerge tcPrChange"""
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
    "tcPr": _ranks(_CELL),
    "sectPr": _ranks(_SECTION),
    "numPr": _ranks("ilvl numId numberingChange ins"),
}


def change_last(file: Checked) -> Iterator[Finding]:
    """ECMA-376 part 1, 17.13.5.29 to 17.13.5.38 and their schema: a change of properties is the
    last of the properties that it belongs to."""
    for story, one in file.every(*FORMER):
        if any(isinstance(other.tag, str) for other in one.itersiblings()):
            yield Finding(
                story.where(one),
                f"{local(one)} must be the last of the properties that it belongs to.",
            )


def change_place(file: Checked) -> Iterator[Finding]:
    """The same clauses: each change of properties stands in properties of its own kind."""
    for story, one in file.every(*FORMER):
        above = one.getparent()
        if above is not None and above.tag != q(FORMER[local(one)]):
            yield Finding(story.where(one), f"{local(one)} does not stand in {FORMER[local(one)]}.")


def change_empty(file: Checked) -> Iterator[Finding]:
    """The same clauses: a change of properties says what they were before."""
    for story, one in file.every(*FORMER):
        if local(one) not in _OPTIONAL and one.find(q(FORMER[local(one)])) is None:
            yield Finding(story.where(one), f"{local(one)} does not say what was before.")


def change_content(file: Checked) -> Iterator[Finding]:
    """ECMA-376 part 1, 17.13.5.29 (CT_PPrBase) and the same of others: what was before holds no
    properties of marks and sections, and no further change."""
    for story, one in file.every(*FORMER):
        inner = one.find(q(FORMER[local(one)]))
        for unfit in () if inner is None else inner:
            if local(unfit) in _UNFIT[local(one)]:
                yield Finding(
                    story.where(one), f"{local(one)} holds a {local(unfit)}, which it may not."
                )


def property_order(file: Checked) -> Iterator[Finding]:
    """ECMA-376 part 1, 17.3.1.26, 17.4.59, 17.4.69, 17.6.17: properties of paragraphs, tables,
    cells and sections stand in the order of the schema; Word calls some other orders unreadable."""
    for name, ranks in _ORDERS.items():
        for story, one in file.every(name):
            reached = -1
            for inner in one:
                rank = ranks.get(inner.tag, reached)
                if rank < reached:
                    yield Finding(story.where(one), f"{local(inner)} stands too late in a {name}.")
                    break
                reached = rank


def property_first(file: Checked) -> Iterator[Finding]:
    """ECMA-376 part 1, 17.3.1.22 (CT_P) and 17.4.65 (CT_Tc): properties come before what has
    them."""
    for name in ("pPr", "tcPr", "tblPr"):
        for story, one in file.every(name):
            before = one.getprevious()
            if before is not None and _is_content(before):
                yield Finding(story.where(one), f"A {name} stands behind what it is about.")


def _is_content(element: Element) -> bool:
    return isinstance(element.tag, str) and element.tag in _CONTENT


_CONTENT = frozenset(
    f"{{{W}}}{name}" for name in ("r", "p", "tbl", "tr", "tc", "ins", "del", "hyperlink", "sdt")
)

RULES = (
    Rule("change-not-last", "A change of properties is the last of them.", change_last),
    Rule("change-misplaced", "A change of properties stands in its own kind.", change_place),
    Rule("empty-change", "A change of properties says what was before.", change_empty),
    Rule("change-content", "What was before holds only what can be changed.", change_content),
    Rule("property-order", "Properties stand in the order of the schema.", property_order),
    Rule("property-late", "Properties stand before what they are about.", property_first),
)
