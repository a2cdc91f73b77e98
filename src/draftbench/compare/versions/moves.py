"""What moved between two versions, and what moved together."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from draftbench.compare.increasing import heaviest_increasing
from draftbench.compare.versions.leftovers import Bead
from draftbench.document import Document


def strays(left: Document, right: Document, beads: Sequence[Bead]) -> dict[int, frozenset[int]]:
    """For each bead with clauses that left their order: the places of these clauses, on the side
    that has more of them (the right one of a bead of one and one). A bead has moved where all of
    them are strays.

    What keeps its order is the heaviest chain of pairs of clauses in which neither text goes back;
    a pair weighs the shorter of its two texts in characters. So of two blocks that changed places
    the shorter one is said to have moved.
    """
    width = len(right) + 1
    holders: dict[int, int] = {}
    for at, (lefts, rights, *_) in enumerate(beads):
        if len(lefts) == len(rights) == 1:
            holders[lefts[0] * width + rights[0]] = at
        else:
            holders.update((i * width + j, at) for i in lefts for j in rights)
    codes = sorted(holders)
    places = [code % width for code in codes]
    sizes = tuple([len(clause.text.text) for clause in text.clauses] for text in (left, right))
    one = [sizes[0][code // width] for code in codes]
    two = [sizes[1][j] for j in places]
    weights = [float(size or 1) for size in map(min, one, two)]
    kept = set(heaviest_increasing(places, weights, ties=True))
    lost = {codes[at] for at in range(len(codes)) if at not in kept}
    found: dict[int, frozenset[int]] = {}
    for at in sorted({holders[code] for code in lost}):
        bead = beads[at]
        still = [(i, j) for i in bead.left for j in bead.right if i * width + j not in lost]
        gone = frozenset(_parts(bead)).difference(i if _merges(bead) else j for i, j in still)
        if gone:
            found[at] = gone
    return found


def moved(beads: Sequence[Bead], stray: Mapping[int, frozenset[int]]) -> list[int]:
    """Indices of the beads all of whose parts are strays."""
    return [at for at, gone in stray.items() if len(gone) == len(_parts(beads[at]))]


def blocks(beads: Sequence[Bead], moving: Sequence[int]) -> dict[int, list[int]]:
    """Moved beads that moved together: those that follow each other in both texts, with at most
    new and deleted clauses between them. Each bead of such a block is given the indices of all of
    them, in order; ``beads`` stand in order of the left text, ``moving`` are indices."""
    by_right = sorted(range(len(beads)), key=lambda at: beads[at].right)
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


def _merges(bead: Bead) -> bool:
    return len(bead.left) > len(bead.right)


def _parts(bead: Bead) -> tuple[int, ...]:
    return bead.left if _merges(bead) else bead.right
