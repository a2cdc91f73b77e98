"""Which paragraph marks of a tracked body carry which revision.

Everywhere but at the end, a paragraph that comes or goes carries its own mark, with the exceptions
of :mod:`draftbench.formats.docx.gaps`. The last mark of a
body cannot come or go, so in the group of changed paragraphs at the end every mark carries what
holds for the paragraph *after* it: marks are then the gaps between paragraphs, and accepting or
rejecting leaves neither an empty paragraph nor two joined ones. Where that gives a surviving
paragraph the properties of another, ``w:pPrChange`` records both.
"""

from __future__ import annotations

from copy import deepcopy
from dataclasses import dataclass, field

from lxml import etree

from draftbench.amend.stamp import Stamp
from draftbench.formats.docx.gaps import FOOTNOTE, Place, gaps
from draftbench.formats.docx.names import Element, q, w
from draftbench.formats.docx.register import Register


@dataclass(slots=True)
class Block:
    """A paragraph under way, or a finished table.

    ``coming`` and ``going`` say who brought the paragraph and who took it; ``moved`` that it did
    so by a move. ``behind`` stands directly after the paragraph in the body (ends of moves).
    """

    properties: Element
    content: list[Element] = field(default_factory=list)
    coming: Stamp | None = None
    going: Stamp | None = None
    moved: bool = False
    behind: list[Element] = field(default_factory=list)
    table: Element | None = None

    @property
    def kept(self) -> bool:
        """Whether the paragraph stands before and after."""
        return self.coming is None and self.going is None


def body(blocks: list[Block], register: Register) -> list[Element]:
    """The elements of the body, with marks."""
    tail = _tail(blocks)
    grouped = _grouped(blocks[:tail])
    elements: list[Element] = []
    for at, block in enumerate(blocks):
        if block.table is not None:
            elements.append(block.table)
            continue
        properties = block.properties
        if at in grouped:
            group = grouped[at]
            properties = _tail_properties(blocks[: group.stop], group.start, at, register)
        elif at < tail:
            _mark(properties, register, block.coming, block.going, moved=block.moved)
        else:
            properties = _tail_properties(blocks, tail, at, register)
        elements.append(w("p", properties, *block.content))
        elements.extend(block.behind)
    return elements


def _tail(blocks: list[Block]) -> int:
    """Where the last kept paragraph before changed ones at the end stands (its own index when
    nothing is changed there: all marks are then ordinary)."""
    at = len(blocks)
    while at > 0 and blocks[at - 1].table is None and not blocks[at - 1].kept:
        at -= 1
    if at == len(blocks):
        return at
    if at > 0 and blocks[at - 1].table is None:
        return at - 1
    return at


def _grouped(blocks: list[Block]) -> dict[int, range]:
    """By the index of each paragraph whose mark is a gap the group that it belongs to."""
    places = [Place(b.kept, b.content, is_end=b.table is not None) for b in blocks]
    contents = (b.content if b.table is None else [b.table] for b in blocks)
    noted = (at for at, content in enumerate(contents) if _has_note(content))
    first = next(noted, None)
    found = gaps(places, lambda at: at == first)
    return {at: group for group in found for at in group}


def _has_note(content: list[Element]) -> bool:
    return any(next(one.iter(FOOTNOTE), None) is not None for one in content)


def _tail_properties(blocks: list[Block], tail: int, at: int, register: Register) -> Element:
    """Properties and mark of a paragraph in the group at the end that starts at ``tail``."""
    group = blocks[tail : at + 1]
    accepted = next((b.properties for b in reversed(group) if b.going is None), None)
    rejected = next((b.properties for b in reversed(group) if b.coming is None), None)
    chosen = accepted if accepted is not None else rejected
    properties = deepcopy(chosen if chosen is not None else blocks[at].properties)
    following = blocks[at + 1] if at + 1 < len(blocks) else None
    author = _somebody(following) or _somebody(blocks[at])
    if following is not None and author is not None:
        after = accepted is not None and following.going is None
        before = rejected is not None and following.coming is None
        coming = None if before else following.coming or author
        going = None if after else following.going or author
        _mark(properties, register, coming, going, moved=False)
    if (
        accepted is not None
        and rejected is not None
        and author is not None
        and _differ(accepted, rejected)
    ):
        properties.append(register.revision("pPrChange", author, deepcopy(rejected)))
    return properties


def _differ(one: Element, other: Element) -> bool:
    return etree.tostring(one) != etree.tostring(other)


def _somebody(block: Block | None) -> Stamp | None:
    return None if block is None else block.coming or block.going


def _mark(
    properties: Element,
    register: Register,
    coming: Stamp | None,
    going: Stamp | None,
    *,
    moved: bool,
) -> None:
    marks: list[Element] = []
    if coming is not None:
        marks.append(register.revision("moveTo" if moved and going is None else "ins", coming))
    if going is not None:
        marks.append(register.revision("moveFrom" if moved and coming is None else "del", going))
    if marks:
        properties.append(w("rPr", *sorted(marks, key=_order)))


def _order(mark: Element) -> int:
    return [q("ins"), q("del"), q("moveFrom"), q("moveTo")].index(str(mark.tag))
