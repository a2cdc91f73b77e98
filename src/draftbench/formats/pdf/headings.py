"""Titles and headings, told by their type: set in bold or larger than the text."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from draftbench.formats.pdf.extraction import BOLD
from draftbench.formats.pdf.sourcetext import SourceText
from draftbench.formats.plain.endings import is_closed
from draftbench.formats.plain.numbering import Label, NumberStyle, read_label
from draftbench.formats.plain.outline import annex_label
from draftbench.formats.plain.pages import Block
from draftbench.formats.plain.paragraph import Style

_LARGER = 1.15
_MUCH_LARGER = 1.3
_LONGEST = 300
_TEXT = 120


@dataclass(frozen=True, slots=True)
class Look:
    """What the type of a paragraph says: its style and level, and whether it is set in bold as a
    heading, so that bold is not a mark of its words."""

    style: Style = Style.BODY
    level: int = 0


@dataclass(frozen=True, slots=True)
class _Display:
    """A paragraph that is set apart, of a size in points."""

    size: float
    bold: bool
    label: Label | None


def find_headings(blocks: Sequence[Block], source: SourceText, size: float) -> list[Look]:
    """What each paragraph is, ``size`` being that of the text.

    Before the text begins, large type is a title, but for what is set like unnumbered headings
    further down. In the text, the sizes of the headings are their levels, the largest first.
    """
    shown = [_display(block, source, size) for block in blocks]
    front = next((at for at, block in enumerate(blocks) if _is_text(block, shown[at])), len(blocks))
    annex = next((at for at, b in enumerate(blocks) if annex_label(b.content.text)), len(blocks))
    sizes = sorted({one.size for one in shown[front:] if one and not _is_resolution(one)})[::-1]
    peers = [one.size for one in shown[front:annex] if one and one.label is None]
    found: list[Look] = []
    for at, one in enumerate(shown):
        if one is None:
            found.append(Look())
        elif _is_resolution(one):
            found.append(Look(Style.TITLE))
        elif at >= front:
            found.append(Look(Style.HEADING, 1 + sizes.index(one.size)))
        elif one.size < _LARGER * size:
            found.append(Look())
        elif one.size <= max(peers, default=0.0):
            found.append(Look(Style.HEADING, 1 + sum(s > one.size for s in sizes)))
        else:
            found.append(Look(Style.TITLE))
    return found


def _display(block: Block, source: SourceText, size: float) -> _Display | None:
    text = block.content.text.strip()
    places = [
        place
        for place, char in zip(source.places(block.content), block.content.text, strict=True)
        if place >= 0 and char.isalpha()
    ]
    if block.row or not places or len(text) > _LONGEST or text[-1] in ",;" or is_closed(text):
        return None
    bold = all(source.looks[place] & BOLD for place in places)
    own = round(source.line_of(places[0]).size)
    if not bold and own < _MUCH_LARGER * size:
        return None
    return _Display(own, bold, read_label(text))


def _is_text(block: Block, shown: _Display | None) -> bool:
    """Whether the text has begun: a number, a heading with one, a table, or a sentence."""
    if block.row:
        return True
    label = read_label(block.content.text)
    if label is not None and not label.has(NumberStyle.RESOLUTION, NumberStyle.BULLET):
        return True
    text = block.content.text
    return shown is None and (len(text) > _TEXT or text.rstrip().endswith((",", ";", ":")))


def _is_resolution(shown: _Display) -> bool:
    return shown.label is not None and shown.label.has(NumberStyle.RESOLUTION)
