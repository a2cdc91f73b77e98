"""The text of a PDF: all lines in reading order, one a line, and how each character looks."""

from __future__ import annotations

import unicodedata
from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from draftbench.document import Mark, MarkKind
from draftbench.formats.pdf.extraction import BOLD, ITALIC
from draftbench.formats.pdf.lines import Cell, Line
from draftbench.formats.pdf.pages import Link
from draftbench.formats.plain.traced import Traced

RAISED = 4
"""A look beside ITALIC and BOLD: a raised sign."""
_KINDS = ((ITALIC, MarkKind.ITALIC), (BOLD, MarkKind.BOLD))


@dataclass(slots=True)
class SourceText:
    """``text`` and, for every character, its look and the number of its address in ``addresses``
    (0: none)."""

    text: str
    looks: bytearray
    links: list[int]
    addresses: list[str]
    lines: list[Line]

    def line(self, line: Line) -> Traced:
        """What stands on ``line``."""
        return Traced.of(self.text, line.start, line.start + len(line.text))

    def page_of(self, place: int) -> int:
        """The page on which the character at ``place`` stands."""
        return self.line_of(place).page

    def line_of(self, place: int) -> Line:
        """The line on which the character at ``place`` stands."""
        return self.lines[max(0, bisect_right(self.lines, place, key=_start) - 1)]

    def places(self, content: Traced) -> list[int]:
        """Where each character of ``content`` stands in the text; -1 for what was added."""
        found = [-1] * len(content.text)
        for run in content.runs:
            found[run.at : run.at + run.length] = range(run.source, run.source + run.length)
        return found

    def marks(self, content: Traced) -> tuple[Mark, ...]:
        """Italics, bold and links; spaces and notes look like what stands on both sides."""
        places = self.places(content)
        inked = [
            place if place >= 0 and not char.isspace() else -1
            for char, place in zip(content.text, places, strict=True)
        ]
        looks = _filled([self.looks[place] if place >= 0 else -1 for place in inked])
        links = [self.links[place] if place >= 0 else -1 for place in inked]
        found = [
            Mark(start, end, kind)
            for bit, kind in _KINDS
            for start, end in _runs([bool(look & bit) for look in looks])
        ]
        for number in {link for link in links if link > 0}:
            same = [link == number for link in _same(links)]
            found.extend(
                Mark(start, end, MarkKind.LINK, self.addresses[number])
                for start, end in _runs(same)
            )
        return tuple(found)


def _start(line: Line) -> int:
    return line.start


def make_text(lines: Iterable[Line], links: dict[int, Sequence[Link]]) -> SourceText:
    """The text of the lines, each given its place and number in it. ``links`` are those of each
    page."""
    texts: list[str] = []
    looks = bytearray()
    linked: list[int] = []
    addresses = [""]
    placed: list[Line] = []
    for number, line in enumerate(lines, 1):
        line.cells = _normal(line.cells)
        line.start, line.number = len(looks), number
        placed.append(line)
        texts.append(line.text)
        here = [
            link
            for link in links.get(line.page, ())
            if link.y0 < line.y + 0.3 * line.size < link.y1
        ]
        for cell in line.cells:
            length = len(cell.text)
            looks.extend([cell.look | RAISED * cell.raised] * length)
            middle = (cell.x0 + cell.x1) / 2
            address = next((k.address for k in here if k.x0 <= middle <= k.x1), "")
            if address and address != addresses[-1]:
                addresses.append(address)
            linked.extend([len(addresses) - 1 if address else 0] * length)
        looks.append(0)
        linked.append(0)
    return SourceText("\n".join(texts), looks, linked, addresses, placed)


def _normal(cells: list[Cell]) -> list[Cell]:
    """Cells whose characters do not combine with each other (Unicode form C)."""
    if unicodedata.is_normalized("NFC", "".join(cell.text for cell in cells)):
        return cells
    found: list[Cell] = []
    for cell in cells:
        if found and not unicodedata.is_normalized("NFC", found[-1].text + cell.text):
            whole = unicodedata.normalize("NFC", found[-1].text + cell.text)
            found[-1] = replace(found[-1], text=whole)
        else:
            found.append(cell)
    return found


def _filled(looks: list[int]) -> list[int]:
    """-1 (no look of its own) replaced by what both neighbours have in common."""
    after = [0] * len(looks)
    following = 0
    for at in range(len(looks) - 1, -1, -1):
        after[at] = following
        following = looks[at] if looks[at] >= 0 else following
    before = 0
    found: list[int] = []
    for at, look in enumerate(looks):
        found.append(look if look >= 0 else before & after[at])
        before = look if look >= 0 else before
    return found


def _same(links: list[int]) -> list[int]:
    """-1 replaced by the link on both sides, where it is one."""
    found = list(links)
    last = 0
    for at, link in enumerate(links):
        if link >= 0:
            if link == last and link > 0:
                back = at - 1
                while back >= 0 and links[back] < 0:
                    found[back] = link
                    back -= 1
            last = link
    return found


def _runs(flags: list[bool]) -> list[tuple[int, int]]:
    found: list[tuple[int, int]] = []
    start = -1
    for at, flag in enumerate([*flags, False]):
        if flag and start < 0:
            start = at
        elif not flag and start >= 0:
            found.append((start, at))
            start = -1
    return found
