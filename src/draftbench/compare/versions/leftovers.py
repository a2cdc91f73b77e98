"""What packing left over: parts of splits and merges that share little by themselves, and items of
lists whose every word was changed.

When two clauses are merged and one of them is long, the sum of both is hardly nearer to the result
than the long one alone, so similarity does not show the short one. What shows it is that it speaks
for words of the result that nothing else explains.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

from draftbench.compare.options import Options
from draftbench.compare.versions.reading import Outline
from draftbench.compare.versions.vectors import Vector, Vectors

COMPLETE = 0.995
"""Similarity from which a bead is complete as it is: nothing in it is left to explain."""


class Bead(NamedTuple):
    """Places of left and right clauses that answer to each other, their similarity, and whether
    that was settled beforehand (by equal text or by a user)."""

    left: tuple[int, ...]
    right: tuple[int, ...]
    score: float
    fixed: bool = False

    def turned(self) -> Bead:
        """With left and right exchanged."""
        return Bead(self.right, self.left, self.score, self.fixed)


def attach_parts(
    beads: Sequence[Bead],
    vectors: Vectors,
    partners: tuple[dict[int, list[int]], dict[int, list[int]]],
    outlines: tuple[Outline, Outline],
    allowed: Callable[[int, int], bool],
    options: Options,
) -> list[Bead]:
    """The beads, with clauses that stand in none taken in as further parts where they explain
    enough of the other side (:attr:`Options.explained`). Such a clause is of the level of the other
    parts (a concern of a paragraph can go to the preamble, and its demand to the operative part),
    hangs on one of them, or is what one of them hangs on: a list can become running text, and
    running text a list, with new items among the others too.
    ``partners`` are the candidates of each free clause, left and right."""
    grown = _attach(
        beads,
        (vectors.left, vectors.right),
        vectors.similarity,
        partners[0],
        outlines[0],
        lambda i, bead: allowed(i, bead.right[0]),
        options,
    )
    turned = _attach(
        [bead.turned() for bead in grown],
        (vectors.right, vectors.left),
        lambda rights, lefts: vectors.similarity(lefts, rights),
        partners[1],
        outlines[1],
        lambda j, bead: allowed(bead.right[0], j),
        options,
    )
    return [bead.turned() for bead in turned]


def _attach(
    beads: Sequence[Bead],
    sides: tuple[Sequence[Vector], Sequence[Vector]],
    similarity: Callable[[Sequence[int], Sequence[int]], float],
    partners: dict[int, list[int]],
    outline: Outline,
    may: Callable[[int, Bead], bool],
    options: Options,
) -> list[Bead]:
    """:func:`attach_parts` for the clauses of the left side, whose ``outline`` is given; ``may``
    says which clause is allowed to become part of which bead."""
    own, other = sides
    grown = list(beads)
    holder = {j: at for at, bead in enumerate(grown) for j in bead.right}
    held = {i for bead in grown for i in bead.left}
    offers: list[tuple[float, int, int]] = []
    for i, found in partners.items():
        if i in held:
            continue
        for at in sorted({holder[j] for j in found if j in holder}):
            bead = grown[at]
            items = [part for part in bead.left if outline.parents[part] == i]
            tied = bead.score >= options.sure and (items or outline.parents[i] in bead.left)
            (kind, level), (kind_there, level_there) = (
                outline.ranks[place] for place in (i, bead.left[0])
            )
            if not _open(bead, options) or not may(i, bead):
                continue
            if level != level_there and not tied:
                continue
            gain = _explained(own, i, items or bead.left, other[bead.right[0]])
            if tied or any(abs(i - part) == 1 for part in bead.left):
                gain += options.beside
            if kind is not kind_there and not tied:
                gain -= options.parts_rank_cost
            alike = similarity((i,), bead.right)
            if gain >= options.explained and alike >= options.threshold / 2:
                offers.append((-gain, i, at))
    for _, i, at in sorted(offers):
        bead = grown[at]
        if i in held or not _open(bead, options):
            continue
        held.add(i)
        parts = tuple(sorted((*bead.left, i)))
        grown[at] = Bead(parts, bead.right, similarity(parts, bead.right))
    return grown


def _open(bead: Bead, options: Options) -> bool:
    return (
        len(bead.right) == 1
        and len(bead.left) < options.most_parts
        and bead.score < COMPLETE
        and not bead.fixed
    )


def _explained(own: Sequence[Vector], i: int, parts: Sequence[int], whole: Vector) -> float:
    """What clause ``i`` explains of ``whole`` beyond ``parts``, as a share of ``whole``, plus how
    much of clause ``i`` that is (0..2, squared weights)."""
    clause = own[i]
    known = set().union(*(own[part] for part in parts))
    new = [term for term in whole if term in clause and term not in known]
    if not new:
        return 0.0
    return _mass(whole, new) / _mass(whole, whole) + _mass(clause, new) / _mass(clause, clause)


def _mass(vector: Vector, terms: Sequence[int] | Vector) -> float:
    return sum(vector[term] ** 2 for term in terms)


def pair_children(
    beads: Sequence[Bead],
    vectors: Vectors,
    outlines: tuple[Outline, Outline],
    allowed: Callable[[int, int], bool],
) -> list[Bead]:
    """The beads, and the items that are left over under linked parents paired in their order,
    where equally many are left on both sides."""
    answers: dict[int, int] = {}
    for bead in beads:
        if len(bead.left) == len(bead.right) == 1:
            answers[bead.left[0]] = bead.right[0]
    held_left = {i for bead in beads for i in bead.left}
    held_right = {j for bead in beads for j in bead.right}
    left_children = _children(outlines[0].parents)
    right_children = _children(outlines[1].parents)
    found = list(beads)
    for parent, children in sorted(left_children.items()):
        if parent not in answers:
            continue
        others = right_children.get(answers[parent], [])
        free = [i for i in children if i not in held_left]
        free_others = [j for j in others if j not in held_right]
        if len(free) == len(free_others):
            for i, j in zip(free, free_others, strict=True):
                if allowed(i, j):
                    found.append(Bead((i,), (j,), vectors.similarity((i,), (j,))))
    return found


def _children(parents: Sequence[int]) -> dict[int, list[int]]:
    children: dict[int, list[int]] = {}
    for place, parent in enumerate(parents):
        if parent >= 0:
            children.setdefault(parent, []).append(place)
    return children
