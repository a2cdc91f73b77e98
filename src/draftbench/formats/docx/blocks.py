"""Paragraphs, tables, rows and cells as they follow each other in a part of a Word file."""

from __future__ import annotations

from collections.abc import Iterator

from draftbench.formats.docx.names import MC, Element, q

PARAGRAPH, TABLE, ROW, CELL = q("p"), q("tbl"), q("tr"), q("tc")
_BRANCHES = f"{{{MC}}}AlternateContent"
_NO_CONTENT = ("Pr", "PrEx", "Grid")


def ordinals(root: Element) -> dict[Element, int]:
    """The number of each paragraph of a part, from 1, in the order of the file."""
    return {element: at for at, element in enumerate(root.iter(PARAGRAPH), start=1)}


def inside(
    parent: Element, wanted: frozenset[str], around: tuple[Element, ...] = ()
) -> Iterator[tuple[Element, tuple[Element, ...]]]:
    """The nearest elements of the ``wanted`` tags below ``parent``, through content controls and
    the like; with each the elements between, outermost first. Of several forms of one thing it
    is the first that holds something."""
    for child in parent:
        tag = child.tag
        if tag in wanted:
            yield child, around
        elif tag == _BRANCHES:
            for branch in child:
                found = list(inside(branch, wanted, (*around, branch)))
                if found:
                    yield from found
                    break
        elif len(child) and isinstance(tag, str) and not tag.endswith(_NO_CONTENT):
            yield from inside(child, wanted, (*around, child))
