"""Writing from right to left: what stands side by side, in the order in which it is read."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass, replace


@dataclass(frozen=True, slots=True)
class Cell:
    """One or more characters painted at one place. A space has no look of its own. ``raised`` is
    set for a small raised sign."""

    text: str
    x0: float
    x1: float
    size: float
    look: int = 0
    odd: int = 0
    raised: bool = False


_STRONG = ("L", "R", "AL")
_NUMBERS = ("EN", "AN")
_OPENING = {")": "(", "]": "[", "}": "{"}
_CLOSING = {"(": ")", "[": "]", "{": "}"}


def is_rtl(text: str) -> bool:
    """Whether most strong characters are written from right to left."""
    if text.isascii():
        return False
    kinds = [unicodedata.bidirectional(char) for char in text]
    right = sum(kind in ("R", "AL") for kind in kinds)
    return right > 0 and right >= kinds.count("L")


def logical(cells: list[Cell], *, rtl: bool) -> list[Cell]:
    """Cells that stand from left to right in the order in which they are read: the reverse of the
    Unicode bidirectional algorithm (Annex 9) for one level of embedding."""
    cells = cells[::-1] if rtl else cells
    found: list[Cell] = []
    at = 0
    while at < len(cells):
        end = at
        while end < len(cells) and _goes_against(cells, end, rtl=rtl):
            end += 1
        found.extend(reversed(cells[at:end]))
        if end == at:
            found.append(cells[at])
            end += 1
        at = end
    return [_turned(found, at) for at in range(len(found))] if rtl else found


def _turned(cells: list[Cell], at: int) -> Cell:
    """A bracket that opens where words begin and closes where they end: some programs write down
    the bracket that is meant, some the one that is seen."""
    cell = cells[at]
    before = cells[at - 1].text if at else " "
    after = cells[at + 1].text if at + 1 < len(cells) else " "
    if before.isspace() and not after.isspace():
        return replace(cell, text=_OPENING.get(cell.text, cell.text))
    if after[0].isspace() or after in ".,;:،؛":
        return replace(cell, text=_CLOSING.get(cell.text, cell.text))
    return cell


def _goes_against(cells: list[Cell], at: int, *, rtl: bool) -> bool:
    """Whether a cell belongs to a stretch that runs against the direction of the line."""

    def kind(place: int) -> str:
        return unicodedata.bidirectional(cells[place].text[0]) if 0 <= place < len(cells) else ""

    against = ("L", *_NUMBERS) if rtl else ("R", "AL")
    if kind(at) in against:
        return True
    if kind(at) in _STRONG:
        return False
    before = next((kind(k) for k in range(at - 1, -1, -1) if kind(k) in against + _STRONG), "")
    after = next((kind(k) for k in range(at + 1, len(cells)) if kind(k) in against + _STRONG), "")
    if before in _NUMBERS and after in _NUMBERS:
        return kind(at) == "CS" and kind(at - 1) in _NUMBERS and kind(at + 1) in _NUMBERS
    return before in against and after in against
