"""What stands beside the words of a clause: under its number what is open about it, and bars along
the lines that proposals touch."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFontMetricsF

from draftbench.gui.cells.cell_style import Looks
from draftbench.gui.terms import term
from draftbench.gui.widgets.pieces import Block, Change, Tone

TONES = {Tone.GOOD: "ok", Tone.DOUBTFUL: "warn", Tone.BAD: "deleted", Tone.QUIET: "dim"}
"""The colours of the signs of clauses."""
COMMENT = "comment"
"""The picture before the number of comments that are open."""
_PICTURE = 14
"""Pixels of that picture, with what is between it and the number."""
LOCK = 14
"""Pixels of the lock of an agreed clause."""
MOST_ASIDES = 3
"""Delegations whose chips stand under a label; more are counted."""
LANES = 2
"""Delegations whose bars stand beside each other; one lane more is that of all others."""
_LANE, _APART, _CLEAR = 6, 9, 2
"""Pixels of a lane, between the first one and the words, and between the last one and a label."""


@dataclass(frozen=True, slots=True)
class Aside:
    """What stands under a label: words, the ``code`` of a delegation as a chip, or with a
    ``picture`` before the words."""

    rect: QRectF
    words: str
    code: str = ""
    colour: str = "faint"
    picture: str = ""


@dataclass(frozen=True, slots=True)
class Bar:
    """Along the lines that proposals of a delegation touch; without a ``code`` those of several."""

    rect: QRectF
    code: str


def lanes_beside(block: Block, codes: int, label: float, room: float, looks: Looks) -> int:
    """How many lanes there are for the bars of so many delegations beside the words of a block,
    whose ``label`` is so wide: as many as have ``room`` with the label and what stands under it."""
    chip, small = QFontMetricsF(looks.chip), QFontMetricsF(looks.aside)
    words = (chip.horizontalAdvance(code) + looks.px(8) for _, code, _ in _told(block) if code)
    told = (part for said, code, _ in _told(block) if not code for part in said.split(" "))
    widest = max((label, *words, *(small.horizontalAdvance(part) + 1 for part in told)))
    free = room - widest - looks.px(_APART + _CLEAR)
    return max(0, min(codes, LANES + 1, int(free // looks.px(_LANE)) + 1))


def bars_room(lanes: int, looks: Looks) -> float:
    """Pixels before the words of a block that are its bars'."""
    return looks.px(_APART + (lanes - 1) * _LANE + _CLEAR) if lanes else looks.px(4)


def asides_of(
    block: Block,
    label: QRectF,
    room: float,
    looks: Looks,
    *,
    mirrored: bool,
    across: tuple[float, float] | None,
) -> Iterator[Aside]:
    """What stands under the label of a block, in its order; beside it, as much as there is room
    for ``across`` the text, where it stands over the text."""
    chip, small = QFontMetricsF(looks.chip), QFontMetricsF(looks.aside)
    y = label.bottom() + looks.px(2) if across is None else label.top()
    x = label.width() + looks.px(8)
    if block.locked:  # the lock stands first
        y, x = y + (looks.px(LOCK + 3) if across is None else 0), x + looks.px(LOCK)
    told = [*_told(block)] if across is not None else [*_wrapped(_told(block), room, small)]
    for said, code, colour in told:
        picture = COMMENT if colour == COMMENT else ""
        width = small.horizontalAdvance(said) + 1 + (looks.px(_PICTURE) if picture else 0)
        height = small.lineSpacing()
        if code:
            width = min(room, chip.horizontalAdvance(code) + looks.px(8))
            height = round(chip.height() + looks.px(2))
        left = label.right() - width if mirrored else label.left()
        if across is not None:
            if x + width > across[1] - across[0]:
                return
            left += -x if mirrored else x
            x += width + looks.px(6)
        shade = "dim" if picture else colour
        yield Aside(QRectF(left, y, width, height), said, code, shade, picture)
        if across is None:
            y += height + looks.px(3 if code else 1)


def _told(block: Block) -> Iterator[tuple[str, str, str]]:
    """The words, the code of a delegation or none, and the name of a colour or a picture."""
    if block.was:
        yield block.was, "", "faint"
    if block.moved:
        yield f"↕ {term(Change.MOVED)}", "", "moved"
    yield from ((code, code, "") for code in block.open[:MOST_ASIDES])
    if (more := len(block.open) - MOST_ASIDES) > 0:
        yield f"+{more}", "", "faint"
    if block.standing is not None:
        yield block.standing.text, "", TONES[block.standing.tone]
    if block.comments:
        yield str(block.comments), "", COMMENT


def _wrapped(
    told: Iterator[tuple[str, str, str]], room: float, metrics: QFontMetricsF
) -> Iterator[tuple[str, str, str]]:
    """The same, words in as many lines as they need in that ``room``; a word that has none ends in
    an ellipsis."""
    for said, code, colour in told:
        lines: list[str] = [said] if code else []
        for word in () if code else said.split():
            longer = f"{lines[-1]} {word}" if lines else word
            if lines and metrics.horizontalAdvance(longer) <= room:
                lines[-1] = longer
            else:
                lines.append(metrics.elidedText(word, Qt.TextElideMode.ElideRight, room))
        yield from ((line, code, colour) for line in lines)


def bars_of(
    touched: Sequence[tuple[str, float]],
    lines: Sequence[tuple[float, float, float]],
    most: int,
    edge: float,
    looks: Looks,
    *,
    mirrored: bool,
) -> Iterator[Bar]:
    """The bars beside words that begin at ``edge``, in at ``most`` so many lanes. ``touched`` are
    the codes of delegations with the base lines of words of theirs, ``lines`` the base line, top
    and height of each line."""
    found: dict[str, set[int]] = {}
    numbers = {base: number for number, (base, _, _) in enumerate(lines)}
    for code, base in touched:
        if base in numbers:
            found.setdefault(code, set()).add(numbers[base])
    each = list(found.items())
    alone = len(each) if len(each) <= min(most, LANES) else most - 1
    lanes = each[: max(0, alone)]
    if most and (rest := [touching for _, touching in each[len(lanes) :]]):
        lanes.append(("", set().union(*rest)))
    for lane, (code, own) in enumerate(lanes):
        away = looks.px(_APART + lane * _LANE)
        left = edge + away - looks.px(3) if mirrored else edge - away
        for first, last in _runs(sorted(own)):
            top, bottom = lines[first][1], lines[last][1] + lines[last][2]
            yield Bar(QRectF(left, top, looks.px(3), bottom - top), code)


def _runs(numbers: Sequence[int]) -> Iterator[tuple[int, int]]:
    """The first and the last of each run of numbers that follow one another."""
    if not numbers:
        return
    first = numbers[0]
    for one, two in pairwise(numbers):
        if two != one + 1:
            yield first, one
            first = two
    yield first, numbers[-1]
