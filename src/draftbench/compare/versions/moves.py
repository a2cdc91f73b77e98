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
    codes: list[int] = []
    holders: list[int] = []
    for at, bead in enumerate(beads):
        if len(bead.left) == len(bead.right) == 1:
            codes.append(bead.left[0] * width + bead.right[0])
            holders.append(at)
        else:
            codes.extend(i * width + j for i in bead.left for j in bead.right)
            holders.extend([at] * (len(bead.left) * len(bead.right)))
    order = sorted(range(len(codes)), key=codes.__getitem__)
    rights = [codes[pair] % width for pair in order]
    sizes = tuple([len(clause.text.text) for clause in text.clauses] for text in (left, right))
    weights = [
        float(max(1, min(sizes[0][codes[pair] // width], sizes[1][j])))
        for pair, j in zip(order, rights, strict=True)
    ]
    kept = set(heaviest_increasing(rights, weights, ties=True))
    still: dict[int, set[int]] = {}
    gone: set[int] = set()
    for place, pair in enumerate(order):
        at = holders[pair]
        if place not in kept:
            gone.add(at)
        elif len(beads[at].left) > 1 or len(beads[at].right) > 1:
            i, j = divmod(codes[pair], width)
            still.setdefault(at, set()).add(i if _merges(beads[at]) else j)
    found = {at: frozenset(_parts(beads[at])) - still.get(at, set()) for at in sorted(gone)}
    return {at: parts for at, parts in found.items() if parts}


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
