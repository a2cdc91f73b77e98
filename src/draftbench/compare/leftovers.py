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
from draftbench.compare.vectors import Vector, Vectors

_ANCHOR = 0.995
"""Similarity from which a bead is complete as it is: nothing in it is left to explain."""


class Bead(NamedTuple):
    """Places of left and right clauses that answer to each other, and their similarity."""

    left: tuple[int, ...]
    right: tuple[int, ...]
    score: float


def attach_parts(
    beads: Sequence[Bead],
    vectors: Vectors,
    partners: tuple[dict[int, list[int]], dict[int, list[int]]],
    allowed: Callable[[int, int], bool],
    options: Options,
) -> list[Bead]:
    """The beads, with clauses that stand in none taken in as further parts where they explain
    enough of the other side (:attr:`Options.explained`). ``partners`` are the candidates of each
    free clause, left and right."""
    grown = list(beads)
    for side in (0, 1):
        own, other = (
            (vectors.left, vectors.right) if side == 0 else (vectors.right, vectors.left)
        )
        holder = {place: at for at, bead in enumerate(grown) for place in bead[1 - side]}
        held = {place for bead in grown for place in bead[side]}
        offers: list[tuple[float, int, int]] = []
        for place, found in partners[side].items():
            if place in held:
                continue
            for at in sorted({holder[p] for p in found if p in holder}):
                bead = grown[at]
                pairs = [(place, p) if side == 0 else (p, place) for p in bead[1 - side]]
                if not _open(bead, side, options) or not all(allowed(*pair) for pair in pairs):
                    continue
                gain = _explained(place, bead[side], bead[1 - side][0], own, other)
                if any(abs(place - part) == 1 for part in bead[side]):
                    gain += options.beside
                if gain >= options.explained and vectors.similarity(*zip(*pairs, strict=True)) >= (
                    options.threshold / 2
                ):
                    offers.append((-gain, place, at))
        for _, place, at in sorted(offers):
            bead = grown[at]
            if place in held or not _open(bead, side, options):
                continue
            held.add(place)
            parts = tuple(sorted((*bead[side], place)))
            left, right = (parts, bead.right) if side == 0 else (bead.left, parts)
            grown[at] = Bead(left, right, vectors.similarity(left, right))
    return grown


def _open(bead: Bead, side: int, options: Options) -> bool:
    return (
        len(bead[1 - side]) == 1
        and len(bead[side]) < options.most_parts
        and bead.score < _ANCHOR
    )


def _explained(
    place: int,
    parts: Sequence[int],
    whole: int,
    own: Sequence[Vector],
    other: Sequence[Vector],
) -> float:
    """What clause ``place`` explains of ``whole`` beyond ``parts``, as a share of ``whole``, plus
    how much of ``place`` that is (0..2, squared weights)."""
    target, clause = other[whole], own[place]
    known = set().union(*(own[part] for part in parts))
    new = [term for term in target if term in clause and term not in known]
    return _mass(target, new) / _mass(target, target) + _mass(clause, new) / _mass(clause, clause)


def _mass(vector: Vector, terms: Sequence[int] | Vector) -> float:
    return sum(vector[term] ** 2 for term in terms)


def pair_children(
    beads: Sequence[Bead],
    vectors: Vectors,
    parents: tuple[Sequence[int], Sequence[int]],
    allowed: Callable[[int, int], bool],
) -> list[Bead]:
    """The beads, and the items that are left over under linked parents paired in their order,
    where equally many are left on both sides between the same linked neighbours."""
    answers: dict[int, int] = {}
    for bead in beads:
        if len(bead.left) == len(bead.right) == 1:
            answers[bead.left[0]] = bead.right[0]
    held_left = {i for bead in beads for i in bead.left}
    held_right = {j for bead in beads for j in bead.right}
    left_children = _children(parents[0])
    right_children = _children(parents[1])
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
