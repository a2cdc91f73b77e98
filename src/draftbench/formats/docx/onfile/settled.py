"""All tracked changes of a part accepted in place.

A comparison with a file that holds tracked changes is a comparison with what it says when they are
accepted. The rules are those of :mod:`draftbench.formats.docx.revisions`, done to the tree.
"""

from __future__ import annotations

from draftbench.formats.docx.blocks import CELL, PARAGRAPH, ROW, TABLE, inside
from draftbench.formats.docx.names import MATH, Element, local, q
from draftbench.formats.docx.revision import FORMATS

_COMING = (q("ins"), q("moveTo"))
_GOING = (q("del"), q("moveFrom"))
_CHANGES = tuple(
    q(name)
    for name in (
        *FORMATS,
        "cellIns",
        "cellMerge",
        "moveFromRangeStart",
        "moveFromRangeEnd",
        "moveToRangeStart",
        "moveToRangeEnd",
        "customXmlInsRangeStart",
        "customXmlInsRangeEnd",
        "customXmlDelRangeStart",
        "customXmlDelRangeEnd",
        "customXmlMoveFromRangeStart",
        "customXmlMoveFromRangeEnd",
        "customXmlMoveToRangeStart",
        "customXmlMoveToRangeEnd",
    )
)
_REVISIONS = (*_COMING, *_GOING, *_CHANGES, q("cellDel"))
_PPR, _RPR, _MATH_RUN = q("pPr"), q("rPr"), f"{{{MATH}}}r"
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


def settle(root: Element) -> bool:
    """Accepts all changes of a part; says whether there were any."""
    if not has_changes(root):
        return False
    going_marks = [one for one in root.iter(PARAGRAPH) if _mark_goes(one)]
    for row in [one for one in root.iter(ROW) if _row_goes(one)]:
        _remove(row)
    for cell in [
        one for one in root.iter(CELL) if one.find(f"{q('tcPr')}/{q('cellDel')}") is not None
    ]:
        _remove(cell)
    for table in [
        one for one in root.iter(TABLE) if next(inside(one, frozenset({ROW})), None) is None
    ]:
        _remove(table)
    for run in list(root.iter(_MATH_RUN)):
        if any(one.tag in _GOING and all(c.tag == _RPR for c in one) for one in run):
            _remove(run)
    for one in list(root.iter(*_GOING)):
        if one.getparent() is not None and not _is_property(one):
            _remove(one)
    for one in list(root.iter(*_COMING)):
        if not _is_property(one):
            _unwrap(one)
    _join(root, going_marks)
    for one in list(root.iter(*_REVISIONS)):
        _remove(one)
    return True


def _is_property(element: Element) -> bool:
    parent = element.getparent()
    return parent is not None and local(parent).endswith("Pr")


def _mark_goes(paragraph: Element) -> bool:
    looks = paragraph.find(f"{_PPR}/{_RPR}")
    return looks is not None and any(one.tag in _GOING for one in looks)


def _row_goes(row: Element) -> bool:
    properties = row.find(q("trPr"))
    return properties is not None and any(one.tag in _GOING for one in properties)


def _join(root: Element, going: list[Element]) -> None:
    """Joins paragraphs whose mark goes with the next one, which keeps its properties."""
    lost = set(going)
    if not lost:
        return
    for container in list(root.iter(*_CONTAINERS)):
        blocks = [one for one, _ in inside(container, frozenset({PARAGRAPH, TABLE}))]
        left = len(blocks)
        for at, block in enumerate(blocks):
            if block not in lost:
                continue
            following = blocks[at + 1] if at + 1 < len(blocks) else None
            if following is not None and following.tag == PARAGRAPH:
                _move_content(block, following)
                _remove(block)
                left -= 1
            elif not _says(block) and left > 1:
                _remove(block)
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


def _remove(element: Element) -> None:
    parent = element.getparent()
    if parent is not None:
        parent.remove(element)


def _unwrap(element: Element) -> None:
    parent = element.getparent()
    if parent is None:
        return
    at = parent.index(element)
    for child in reversed(list(element)):
        parent.insert(at + 1, child)
    parent.remove(element)
