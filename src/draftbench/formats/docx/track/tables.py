"""Rows of tables: which are each other, and how they come and go.

Word tracks rows, and what is in cells; not columns. Where rows have other numbers of cells, or
cells merged otherwise, the old row goes and the new one comes.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Hashable, Sequence
from difflib import SequenceMatcher

from draftbench.amend.stamp import Stamp
from draftbench.formats.docx.names import Element, q, w
from draftbench.formats.docx.read.blocks import CELL, PARAGRAPH, ROW, TABLE, inside
from draftbench.formats.docx.track import cutting
from draftbench.formats.docx.track.ends import mark
from draftbench.formats.docx.track.hand import Hand
from draftbench.formats.docx.track.line import Lines
from draftbench.language.words import token_texts

_ROWS, _CELLS = frozenset({ROW}), frozenset({CELL})
_BLOCKS = frozenset({PARAGRAPH, TABLE})
_ALIKE = 0.3
"""The share of common words (Dice) from which two rows between the same others are one."""
_MOST = 200


def remove_table(table: Element, lines: Lines, stamp: Stamp, hand: Hand) -> None:
    """Tracks a table as deleted; ``lines`` reads the paragraphs in it."""
    for row in rows_of(table):
        remove_row(row, lines, stamp, hand)


def remove_row(row: Element, lines: Lines, stamp: Stamp, hand: Hand) -> None:
    """Tracks a row as deleted, with all that is in it."""
    track_row(row, hand.revision("del", stamp))
    for cell in cells_of(row):
        remove_within(cell, lines, stamp, hand)


def remove_within(cell: Element, lines: Lines, stamp: Stamp, hand: Hand) -> None:
    """Tracks all that is in a cell as deleted."""
    for block, _ in inside(cell, _BLOCKS):
        if block.tag == TABLE:
            remove_table(block, lines, stamp, hand)
            continue
        line = lines.read(block)
        cutting.drop_proofing(block)
        units = cutting.within(cutting.cut(line, ()), 0, len(line.key), whole=True)
        cutting.put_into("del", stamp, units, hand)
        mark(block, None, stamp, hand)


def track_row(row: Element, revision: Element) -> None:
    """Gives a row the sign that it comes or goes."""
    properties = row.find(q("trPr"))
    if properties is None:
        properties = w("trPr")
        behind = next((n for n, one in enumerate(row) if one.tag != q("tblPrEx")), len(row))
        row.insert(behind, properties)
    properties.append(revision)


def rows_of(table: Element) -> list[Element]:
    """The rows of a table."""
    return [row for row, _ in inside(table, _ROWS)]


def cells_of(row: Element) -> list[Element]:
    """The cells of a row."""
    return [cell for cell, _ in inside(row, _CELLS)]


def row_pairs(
    lefts: Sequence[tuple[Hashable, str]], rights: Sequence[tuple[Hashable, str]]
) -> list[tuple[int | None, int | None]]:
    """Which rows are each other, by their numbers from 0, and which have none, in order; of each
    row how many cells it has (or their shape) and what they say, with tabs between them."""
    found: list[tuple[int | None, int | None]] = []
    same = next((at for at, (a, b) in enumerate(zip(lefts, rights, strict=False)) if a != b), None)
    first = min(len(lefts), len(rights)) if same is None else same
    rest = lefts[first:], rights[first:]
    # of many rows those that stand everywhere tell nothing, and would cost their number squared
    matcher = SequenceMatcher(None, *rest, autojunk=len(rest[0]) * len(rest[1]) > _MOST**2)
    steps = (
        (tag, a0 + first, a1 + first, b0 + first, b1 + first)
        for tag, a0, a1, b0, b1 in matcher.get_opcodes()
    )
    for tag, a0, a1, b0, b1 in [("equal", 0, first, 0, first), *steps]:
        if tag == "equal":
            found.extend(zip(range(a0, a1), range(b0, b1), strict=True))
            continue
        chain = _alike(lefts[a0:a1], rights[b0:b1])
        i, j = a0, b0
        for x, y in [*chain, (a1 - a0, b1 - b0)]:
            found.extend((row, None) for row in range(i, a0 + x))
            found.extend((None, row) for row in range(j, b0 + y))
            if (x, y) != (a1 - a0, b1 - b0):
                found.append((a0 + x, b0 + y))
            i, j = a0 + x + 1, b0 + y + 1
    return found


def _alike(
    lefts: Sequence[tuple[Hashable, str]], rights: Sequence[tuple[Hashable, str]]
) -> list[tuple[int, int]]:
    """Pairs of rows between two others, in order, that share the most words together; where there
    are as many on both sides and few words to tell them apart, one by one."""
    if len(lefts) > _MOST or len(rights) > _MOST:
        return []
    bags = [
        [Counter(t for t in token_texts(words) if t.strip()) for _, words in s]
        for s in (lefts, rights)
    ]
    even = len(lefts) == len(rights)
    width = len(rights)
    best = [[0.0] * (width + 1) for _ in range(len(lefts) + 1)]
    scores: dict[tuple[int, int], float] = {}
    for i in range(len(lefts) - 1, -1, -1):
        for j in range(width - 1, -1, -1):
            score = 0.0
            if lefts[i][0] == rights[j][0]:
                here, there = bags[0][i], bags[1][j]
                total = here.total() + there.total()
                score = 2 * (here & there).total() / total if total else 1.0
                if even and i == j:
                    score = max(score, _ALIKE)
                score = score if score >= _ALIKE else 0.0
            scores[i, j] = score
            best[i][j] = max(
                best[i + 1][j], best[i][j + 1], best[i + 1][j + 1] + score if score else 0
            )
    pairs: list[tuple[int, int]] = []
    i = j = 0
    while i < len(lefts) and j < width:
        if scores[i, j] and best[i][j] == best[i + 1][j + 1] + scores[i, j]:
            pairs.append((i, j))
            i, j = i + 1, j + 1
        elif best[i][j] == best[i + 1][j]:
            i += 1
        else:
            j += 1
    return pairs
