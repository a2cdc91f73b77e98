"""Lines that name the organ ("The Board,"): where another one takes the place of one, its words
have nothing in common with those of before, and yet it is the same line."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from draftbench.compare.versions.evidence import Bead
from draftbench.compare.versions.reading import Outline
from draftbench.document import ClauseKind


def with_organs(
    beads: Sequence[Bead],
    outlines: tuple[Outline, Outline],
    allowed: Callable[[int, int], bool],
    score: float,
) -> list[Bead]:
    """The beads, with the lines that name the organ and have no answer linked where what stands
    before or behind them on both sides is linked."""
    pairs = {(i, j) for bead in beads for i in bead.left for j in bead.right}
    alone = [
        [
            at
            for at, (kind, _) in enumerate(outline.ranks)
            if kind is ClauseKind.ORGAN and all(pair[side] != at for pair in pairs)
        ]
        for side, outline in enumerate(outlines)
    ]
    found = {
        i: j
        for i in reversed(alone[0])
        for j in reversed(alone[1])
        if allowed(i, j) and {(i - 1, j - 1), (i + 1, j + 1)} & pairs
    }
    once = len(set(found.values())) == len(found)
    made = [Bead((i,), (j,), score, fixed=True) for i, j in found.items()] if once else []
    return sorted([*beads, *made]) if made else list(beads)
