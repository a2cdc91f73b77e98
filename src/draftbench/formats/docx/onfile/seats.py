"""Where blocks that come in are put in the body of a Word file."""

from __future__ import annotations

from dataclasses import dataclass, field

from draftbench.amend.redlines.redline import Stamp
from draftbench.formats.docx.blocks import CELL, PARAGRAPH, TABLE, inside
from draftbench.formats.docx.cells import Cells
from draftbench.formats.docx.names import Element, local, q, w
from draftbench.formats.docx.onfile.draftends import Ends, container
from draftbench.formats.docx.onfile.ends import Ended
from draftbench.formats.docx.onfile.objects import BOX

_BLOCKS = frozenset({PARAGRAPH, TABLE})
_CONTAINERS = (q("body"), CELL, BOX)
_WIDTH = 9000
"""Of a table between margins that the file does not tell, in twips."""


@dataclass(slots=True)
class Seats:
    """Puts blocks into ``body``; ``ends`` learns of paragraphs that have to part two tables."""

    body: Element
    ends: Ends
    cells: Cells = field(default_factory=Cells)

    def of(self, paragraph: Element) -> Element:
        """The paragraph directly in the body or in a cell in which a paragraph stands."""
        found = paragraph
        for one in paragraph.iterancestors(PARAGRAPH):
            found = one
        return found

    def outermost(self, block: Element) -> Element:
        """The paragraph or table directly in the body in which a block stands."""
        found = block
        for one in block.iterancestors(PARAGRAPH, TABLE):
            found = one
        return found

    @property
    def width(self) -> int:
        """The width between the margins of the last page, in twips."""
        section = next(self.body.iterchildren(q("sectPr")), None)
        size = None if section is None else section.find(q("pgSz"))
        margins = None if section is None else section.find(q("pgMar"))
        if size is None or margins is None:
            return _WIDTH
        measures = [size.get(q("w"), ""), *(margins.get(q(side), "") for side in ("left", "right"))]
        if not all(one.isdecimal() for one in measures):
            return _WIDTH
        whole, left, right = map(int, measures)
        return max(whole - left - right, 1000)

    def behind(self, last: Element, made: Element) -> None:
        """Puts a block behind another."""
        _edge(last, before=False).addnext(made)

    def before(self, following: Element | None, made: Element) -> None:
        """Puts a block before another; without one, at the beginning."""
        if following is None:
            self.body.insert(0, made)
        else:
            _edge(following, before=True).addprevious(made)

    def part(self, table: Element, stamp: Stamp) -> None:
        """Put an empty paragraph between a new table and one beside it, which would be one table
        with it, and behind one that would end the body, where Word needs a paragraph. The paragraph
        comes in with the table, by ``stamp``, and goes with it."""
        before, behind = _beside(table, before=True), _beside(table, before=False)
        if before is not None and before.tag == TABLE:
            table.addprevious(self._empty(stamp))
        if behind is None or behind.tag == TABLE:
            table.addnext(self._empty(stamp))

    def _empty(self, stamp: Stamp) -> Element:
        made = w("p")
        self.ends.ended[made] = Ended(made, coming=stamp)
        return made


def _edge(block: Element, *, before: bool) -> Element:
    """The block, or the content control that begins (ends) with it."""
    while (
        (parent := block.getparent()) is not None
        and parent.tag not in _CONTAINERS
        and all(local(one).endswith("Pr") for one in block.itersiblings(preceding=before))
    ):
        block = parent
    return block


def _beside(block: Element, *, before: bool) -> Element | None:
    """The paragraph or table before or behind a block."""
    blocks = [one for one, _ in inside(container(block), _BLOCKS)]
    at = blocks.index(block) + (-1 if before else 1)
    return blocks[at] if 0 <= at < len(blocks) else None
