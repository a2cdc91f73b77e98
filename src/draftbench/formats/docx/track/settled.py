"""All tracked changes of a part accepted or rejected in place.

A comparison with a file that holds tracked changes is a comparison with what it says when they are
accepted; a text may have been read from it with them or without them. The rules are those of
:mod:`draftbench.formats.docx.read.revisions`, done to the tree.
"""

from __future__ import annotations

from typing import NamedTuple

from draftbench.formats.docx.names import MATH, Element, detach, local, put, q, qs, w
from draftbench.formats.docx.read.blocks import CELL, PARAGRAPH, ROW, TABLE, inside
from draftbench.formats.docx.read.revision import FORMATS
from draftbench.formats.docx.read.shown import View

_COMING = (q("ins"), q("moveTo"))
_GOING = (q("del"), q("moveFrom"))


class _Fate(NamedTuple):
    """What a view makes of revisions: the ones around what stands and around what goes, and the
    sign of cells that go."""

    stands: tuple[str, ...]
    goes: tuple[str, ...]
    cell: str


_FATES = {
    View.ACCEPTED: _Fate(_COMING, _GOING, q("cellDel")),
    View.REJECTED: _Fate(_GOING, _COMING, q("cellIns")),
}
_FORMER = tuple(q(name) for name in FORMATS if name != "numberingChange")
_OLD_TEXT = {q("delText"): q("t"), q("delInstrText"): q("instrText")}
_CHANGES = (
    *map(q, FORMATS),
    *qs(
        "cellIns cellMerge moveFromRangeStart moveFromRangeEnd moveToRangeStart "
        "moveToRangeEnd customXmlInsRangeStart customXmlInsRangeEnd "
        "customXmlDelRangeStart customXmlDelRangeEnd customXmlMoveFromRangeStart "
        "customXmlMoveFromRangeEnd customXmlMoveToRangeStart customXmlMoveToRangeEnd"
    ),
)
_REVISIONS = (*_COMING, *_GOING, *_CHANGES, q("cellDel"))
_PPR, _RPR, _MATH_RUN = q("pPr"), q("rPr"), f"{{{MATH}}}r"
_NUMBER, _MERGE, _MERGED = q("numPr"), q("vMerge"), q("cellMerge")
_APART = {
    _PPR: frozenset({_RPR, q("sectPr")}),
    q("sectPr"): frozenset(qs("headerReference footerReference")),
}
"""What the record of former properties leaves aside, for it is tracked apart or not at all."""
_CONTAINERS = (
    q("body"),
    CELL,
    q("txbxContent"),
    q("footnote"),
    q("endnote"),
    q("comment"),
    q("hdr"),
    q("ftr"),
)


def has_changes(root: Element) -> bool:
    """Whether a part holds tracked changes."""
    return next(root.iter(*_REVISIONS), None) is not None


def settle(root: Element, view: View = View.ACCEPTED) -> bool:
    """Accepts all changes of a part, or rejects them, as ``view`` says; tells whether there were
    any."""
    if not has_changes(root):
        return False
    fate = _FATES[view]
    going_marks = [one for one in root.iter(PARAGRAPH) if _mark_goes(one, fate)]
    empty = _drop_cells(root, fate)
    for run in list(root.iter(_MATH_RUN)):
        if any(one.tag in fate.goes and all(c.tag == _RPR for c in one) for one in run):
            detach(run)
    for one in list(root.iter(*fate.goes)):
        if one.getparent() is not None and not _is_property(one):
            detach(one)
    for one in list(root.iter(*fate.stands)):
        if not _is_property(one):
            _unwrap(one)
    _join(root, going_marks, empty)
    for table in empty:
        detach(table)
    if view is View.REJECTED:
        _take_back(root)
    _merge(root, view)
    for one in list(root.iter(*_REVISIONS)):
        detach(one)
    return True


def _drop_cells(root: Element, fate: _Fate) -> set[Element]:
    """Takes out rows and cells that go; gives the tables of which nothing is left."""
    for row in [one for one in root.iter(ROW) if _row_goes(one, fate)]:
        detach(row)
    sign = f"{q('tcPr')}/{fate.cell}"
    for cell in [one for one in root.iter(CELL) if one.find(sign) is not None]:
        detach(cell)
    for row in [one for one in root.iter(ROW) if _is_without(one, CELL)]:
        detach(row)
    return {one for one in root.iter(TABLE) if _is_without(one, ROW)}


def _is_without(element: Element, tag: str) -> bool:
    return next(inside(element, frozenset({tag})), None) is None


def _take_back(root: Element) -> None:
    """Gives words that were deleted, and properties that were changed, what they were before."""
    for one in list(root.iter(*_OLD_TEXT)):
        one.tag = _OLD_TEXT[str(one.tag)]
    for number in list(root.iter(_NUMBER)):
        if number.find(q("ins")) is not None:
            detach(number)
    for change in list(root.iter(*_FORMER)):
        own = change.getparent()
        if own is None:
            continue
        former = change.find(str(own.tag))
        apart = _APART.get(str(own.tag), frozenset())
        kept = [one for one in own if one.tag in apart]
        before = [] if former is None else [one for one in former if one.tag not in apart]
        own[:] = [*before, *kept] if own.tag == _PPR else [*kept, *before]


def _merge(root: Element, view: View) -> None:
    """Merges cells, or parts them again."""
    name = q("vMerge") if view is View.ACCEPTED else q("vMergeOrig")
    for change in list(root.iter(_MERGED)):
        own = change.getparent()
        if own is None:
            continue
        for one in own.findall(_MERGE):
            own.remove(one)
        said = change.get(name, "")
        if said:
            put(own, w("vMerge", val="restart" if said == "rest" else "continue"))


def _is_property(element: Element) -> bool:
    parent = element.getparent()
    return parent is not None and local(parent).endswith("Pr")


def _mark_goes(paragraph: Element, fate: _Fate) -> bool:
    looks = paragraph.find(f"{_PPR}/{_RPR}")
    return looks is not None and any(one.tag in fate.goes for one in looks)


def _row_goes(row: Element, fate: _Fate) -> bool:
    properties = row.find(q("trPr"))
    return properties is not None and any(one.tag in fate.goes for one in properties)


def _join(root: Element, going: list[Element], empty: set[Element]) -> None:
    """Joins paragraphs whose mark goes with the next one, which keeps its properties; never across
    a table, though it be ``empty`` and go."""
    lost = set(going)
    if not lost:
        return
    for container in list(root.iter(*_CONTAINERS)):
        blocks = [one for one, _ in inside(container, frozenset({PARAGRAPH, TABLE}))]
        left = sum(one not in empty for one in blocks)
        for at, block in enumerate(blocks):
            if block not in lost:
                continue
            following = blocks[at + 1] if at + 1 < len(blocks) else None
            if following is not None and following.tag == PARAGRAPH:
                _move_content(block, following)
                detach(block)
                left -= 1
            elif not _says(block) and left > 1:
                detach(block)
                left -= 1


def _move_content(block: Element, following: Element) -> None:
    content = [one for one in block if one.tag != _PPR]
    place = 1 if len(following) and following[0].tag == _PPR else 0
    for one in reversed(content):
        following.insert(place, one)


def _says(block: Element) -> bool:
    return any(
        one.tag in {q("r"), _MATH_RUN} and any(child.tag != _RPR for child in one)
        for one in block.iter(q("r"), _MATH_RUN)
    )


def _unwrap(element: Element) -> None:
    parent = element.getparent()
    if parent is None:
        return
    at = parent.index(element)
    for child in reversed(list(element)):
        parent.insert(at + 1, child)
    parent.remove(element)
