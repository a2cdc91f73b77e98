"""What moved between two versions, and what moved together."""

from __future__ import annotations

from collections.abc import Mapping, Sequence, Sized
from typing import NamedTuple

from draftbench.compare.components import Sides
from draftbench.compare.increasing import heaviest_increasing
from draftbench.compare.links import Link
from draftbench.document import ClauseId, Document


class Answer(NamedTuple):
    """Clauses of two texts that answer to each other, in the order of their texts, how alike they
    are (0..1), and whether it was settled beforehand that they do (by equal text, by a user, or by
    the recorded origin of a clause)."""

    left: tuple[ClauseId, ...]
    right: tuple[ClauseId, ...]
    score: float
    settled: bool = False


_LANDMARK = 60
"""Characters that a clause weighs at least: the headings of articles stay where they are while
paragraphs go from one article to another."""

Answers = Sequence[Answer | Link]
"""What answers to what, in order of the left text."""


def strays(left: Document, right: Document, answers: Answers) -> dict[int, frozenset[ClauseId]]:
    """For each answer, by its index, with clauses that left their order: these clauses, on the side
    that has more of them (the right one of one and one). It has moved where all of them are strays.
    See :func:`astray`."""
    was, now = left.position, right.position
    sides = [(tuple(map(was, one.left)), tuple(map(now, one.right))) for one in answers]
    sizes = [[len(clause.text.text) for clause in text.clauses] for text in (left, right)]
    return {
        at: frozenset((left if _merges(sides[at]) else right).clauses[one].id for one in gone)
        for at, gone in astray(sides, *sizes).items()
    }


def astray(
    sides: Sequence[Sides], lefts: Sequence[int], rights: Sequence[int]
) -> dict[int, frozenset[int]]:
    """:func:`strays` by places: ``lefts`` and ``rights`` are the lengths of all clauses of the two
    texts, in characters.

    What keeps its order is the heaviest chain of pairs of clauses in which neither text goes back;
    a pair weighs the shorter of its two texts. So of two blocks that changed places the shorter one
    is said to have moved.
    """
    width = len(rights) + 1
    holders: dict[int, int] = {}
    for at, (here, there) in enumerate(sides):
        if len(here) == len(there) == 1:
            holders[here[0] * width + there[0]] = at
        else:
            holders.update((one * width + two, at) for one in here for two in there)
    codes = sorted(holders)
    places = [code % width for code in codes]
    one_side = [lefts[code // width] for code in codes]
    other_side = [rights[place] for place in places]
    weights = [float(max(size, _LANDMARK)) for size in map(min, one_side, other_side)]
    kept = heaviest_increasing(places, weights, ties=True)
    lost = {codes[at] for at in set(range(len(codes))).difference(kept)}
    found: dict[int, frozenset[int]] = {}
    for at in sorted({holders[code] for code in lost}):
        side = sides[at]
        still = {
            one if _merges(side) else two
            for one in side[0]
            for two in side[1]
            if one * width + two not in lost
        }
        gone = frozenset(side[0] if _merges(side) else side[1]) - still
        if gone:
            found[at] = gone
    return found


def moved(answers: Answers, stray: Mapping[int, frozenset[ClauseId]]) -> list[int]:
    """Indices of the answers all of whose parts are strays."""
    return [at for at, gone in stray.items() if len(gone) == len(parts(answers[at]))]


def blocks(right: Document, answers: Answers, moving: Sequence[int]) -> dict[int, list[int]]:
    """Moved answers that moved together: those that follow each other in both texts, with at most
    new and deleted clauses between them. Each of such a block is given the indices of all of them,
    in order; ``moving`` are indices."""
    firsts = [right.position(answer.right[0]) for answer in answers]
    by_right = sorted(range(len(answers)), key=firsts.__getitem__)
    rank = {at: place for place, at in enumerate(by_right)}
    found: dict[int, list[int]] = {}
    block: list[int] = []
    for at in sorted(moving):
        if block and at == block[-1] + 1 and rank[at] == rank[block[-1]] + 1:
            block.append(at)
            found.update(dict.fromkeys(block, block))
        else:
            block = [at]
    return found


def parts(answer: Answer | Link) -> tuple[ClauseId, ...]:
    """The clauses on the side that has more of them, the right one of one and one."""
    return answer.left if _merges((answer.left, answer.right)) else answer.right


def _merges(sides: tuple[Sized, Sized]) -> bool:
    return len(sides[0]) > len(sides[1])
