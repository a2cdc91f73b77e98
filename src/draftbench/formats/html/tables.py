"""Tables of data, which are tables, and tables for layout, which are paragraphs."""

from __future__ import annotations

from draftbench.formats.html.tree import Element, tag

_BLOCKS = frozenset(("table", "ul", "ol", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote"))
_PARAGRAPHS = 3
_LONGEST_CELL = 1500


def is_data(table: Element) -> bool:
    """Whether a table has rows of two cells and more that hold a few words each. One cell a row, a
    list, a heading or a table in a cell, more than three paragraphs or 1,500 letters in one are
    marks of layout."""
    if table.get("role") in ("presentation", "none"):
        return False
    widest = 0
    for row in table.iter("tr"):
        cells = [one for one in row if tag(one) in ("td", "th")]
        widest = max(widest, len(cells))
        for cell in cells:
            if _is_laid_out(cell):
                return False
    return widest > 1


def _is_laid_out(cell: Element) -> bool:
    """Whether a cell holds what no cell of data does; looks no farther than it must."""
    paragraphs = 0
    letters = len(cell.text or "") + len(cell.tail or "")
    for one in cell.iterdescendants("*"):
        name = tag(one)
        paragraphs += name == "p"
        letters += len(one.text or "") + len(one.tail or "")
        if name in _BLOCKS or paragraphs > _PARAGRAPHS or letters > _LONGEST_CELL:
            return True
    return letters > _LONGEST_CELL
