"""Packing beads: which clauses of two versions of one text answer to each other, m to n.

A bead is a set of left clauses and a set of right ones, one of the two of size one. Beads need not
keep the order of the texts, so that moved clauses are found; each clause stands in one bead at
most. Greedy packing by value is as good as the optimum on the measured pairs, so there is no
solver.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from itertools import combinations, pairwise

from draftbench.compare.leftovers import Bead, attach_parts, pair_children
from draftbench.compare.options import Options
from draftbench.compare.vectors import Postings, Vectors

_MASS_EXPONENT = 0.3
_NEAR = 2
"""Places between two parts up to which three or four of them still count as neighbours."""


class Packing:
    """The packing of one pair of texts.

    ``fixed`` are beads that stand beforehand (anchors and pins); ``parents`` give for each place
    that of its parent (-1: none); ``allowed`` says which two clauses may share a bead.
    """

    def __init__(
        self,
        vectors: Vectors,
        fixed: Sequence[Bead],
        parents: tuple[Sequence[int], Sequence[int]],
        allowed: Callable[[int, int], bool],
        options: Options,
    ) -> None:
        self._vectors = vectors
        self._fixed = list(fixed)
        self._left_parents, self._right_parents = parents
        self._allowed = allowed
        self._options = options
        taken_left = {i for bead in fixed for i in bead.left}
        taken_right = {j for bead in fixed for j in bead.right}
        self._free_left = [i for i in range(len(vectors.left)) if i not in taken_left]
        self._free_right = [j for j in range(len(vectors.right)) if j not in taken_right]
        norms = [n for n in (*vectors.left_norm, *vectors.right_norm) if n]
        self._mean_norm = sum(norms) / len(norms) if norms else 1.0

    def pack(self) -> list[Bead]:
        """All beads, the fixed ones first among equals, in order of their first left place."""
        partners_left, partners_right = self._partners()
        beads: list[Bead] = []
        bonus: dict[tuple[int, int], float] = {}
        for turn in range(self._options.passes + 1):
            if turn:
                bonus = self._bonus([*self._fixed, *beads])
                partners_left, partners_right = self._widened(partners_left, partners_right, bonus)
            beads = self._packed(partners_left, partners_right, bonus)
        beads = attach_parts(
            [*self._fixed, *beads],
            self._vectors,
            (partners_left, partners_right),
            self._allowed,
            self._options,
        )
        parents = (self._left_parents, self._right_parents)
        return sorted(pair_children(beads, self._vectors, parents, self._allowed))

    def _partners(self) -> tuple[dict[int, list[int]], dict[int, list[int]]]:
        """The best partners of each free clause, by similarity, both ways."""
        vectors = self._vectors
        right = Postings(vectors.right, self._free_right)
        left = Postings(vectors.left, self._free_left)
        return (
            {i: self._best(right, vectors.left[i], (i, None)) for i in self._free_left},
            {j: self._best(left, vectors.right[j], (None, j)) for j in self._free_right},
        )

    def _best(
        self,
        postings: Postings,
        vector: dict[int, float],
        clause: tuple[int | None, int | None],
    ) -> list[int]:
        """The best partners of ``clause``, given as its place on its own side."""
        options, vectors = self._options, self._vectors
        left, right = clause

        def pair(at: int) -> tuple[int, int]:
            return (at if left is None else left, at if right is None else right)

        rough: list[tuple[float, int]] = []
        for at, product in postings.products(vector, options.postings).items():
            i, j = pair(at)
            rough.append((-product / (vectors.left_norm[i] * vectors.right_norm[j]), at))
        rough.sort()
        ranked: list[tuple[float, int]] = []
        for _, at in rough[: 3 * options.partners]:
            i, j = pair(at)
            score = vectors.similarity((i,), (j,))
            if score >= options.threshold / 2 and self._allowed(i, j):
                ranked.append((-score, at))
        ranked.sort()
        return [at for _, at in ranked[: options.partners]]

    def _widened(
        self,
        left: dict[int, list[int]],
        right: dict[int, list[int]],
        bonus: dict[tuple[int, int], float],
    ) -> tuple[dict[int, list[int]], dict[int, list[int]]]:
        """Partners with those that only their context speaks for."""
        left = {i: list(found) for i, found in left.items()}
        right = {j: list(found) for j, found in right.items()}
        for i, j in sorted(bonus):
            if i in left and j in right and self._vectors.cross(i, j) > 0 and self._allowed(i, j):
                if j not in left[i]:
                    left[i].append(j)
                if i not in right[j]:
                    right[j].append(i)
        return left, right

    def _bonus(self, beads: Sequence[Bead]) -> dict[tuple[int, int], float]:
        """What the surroundings speak for: neighbours and children of sure beads."""
        options = self._options
        bonus: dict[tuple[int, int], float] = {}
        free_left, free_right = set(self._free_left), set(self._free_right)
        linked: set[tuple[int, int]] = set()
        for bead in beads:
            if bead.score < options.sure:
                continue
            linked.update((i, j) for i in bead.left for j in bead.right)
            for i, j in (
                (min(bead.left) - 1, min(bead.right) - 1),
                (max(bead.left) + 1, max(bead.right) + 1),
            ):
                if i in free_left and j in free_right:
                    bonus[i, j] = bonus.get((i, j), 0.0) + options.neighbour_bonus
        children: dict[int, list[int]] = {}
        for j in self._free_right:
            children.setdefault(self._right_parents[j], []).append(j)
        by_left: dict[int, list[int]] = {}
        for i, j in sorted(linked):
            by_left.setdefault(i, []).append(j)
        for i in self._free_left:
            for parent in by_left.get(self._left_parents[i], ()):
                for j in children.get(parent, ()):
                    bonus[i, j] = bonus.get((i, j), 0.0) + options.parent_bonus
        return bonus

    def _packed(
        self,
        left: dict[int, list[int]],
        right: dict[int, list[int]],
        bonus: dict[tuple[int, int], float],
    ) -> list[Bead]:
        worth: dict[tuple[tuple[int, ...], tuple[int, ...]], tuple[float, float]] = {}
        for lefts, rights in self._candidates(left, right):
            if (lefts, rights) in worth:
                continue
            found = self._worth(lefts, rights, bonus)
            if found is not None:
                worth[lefts, rights] = found
        ordered = sorted((-value, *sides, score) for sides, (value, score) in worth.items())
        used_left: set[int] = set()
        used_right: set[int] = set()
        beads: list[Bead] = []
        for _, lefts, rights, score in ordered:
            if used_left.isdisjoint(lefts) and used_right.isdisjoint(rights):
                used_left.update(lefts)
                used_right.update(rights)
                beads.append(Bead(lefts, rights, score))
        return beads

    def _candidates(
        self, left: dict[int, list[int]], right: dict[int, list[int]]
    ) -> Iterator[tuple[tuple[int, ...], tuple[int, ...]]]:
        for i, found in left.items():
            yield from (((i,), parts) for parts in self._groups(found))
        for j, found in right.items():
            yield from ((parts, (j,)) for parts in self._groups(found))

    def _groups(self, places: list[int]) -> Iterator[tuple[int, ...]]:
        ordered = sorted(places)
        for size in range(1, min(self._options.most_parts, len(ordered)) + 1):
            for parts in combinations(ordered, size):
                if size <= 2 or all(b - a <= _NEAR for a, b in pairwise(parts)):
                    yield parts

    def _worth(
        self,
        lefts: tuple[int, ...],
        rights: tuple[int, ...],
        bonus: dict[tuple[int, int], float],
    ) -> tuple[float, float] | None:
        """Value and similarity of a bead, or None where it does not hold."""
        options, vectors = self._options, self._vectors
        if not all(self._allowed(i, j) for i in lefts for j in rights):
            return None
        score = vectors.similarity(lefts, rights)
        extra = self._bead_bonus(lefts, rights, bonus)
        parts = max(len(lefts), len(rights))
        if score + extra < options.threshold:
            return None
        if parts > 1 and not self._each_part_adds(lefts, rights, score):
            return None
        norms = [vectors.left_norm[i] for i in lefts] + [vectors.right_norm[j] for j in rights]
        mass = (sum(norms) / len(norms) / self._mean_norm) ** _MASS_EXPONENT
        gain = score + extra - options.threshold - options.part_cost * (parts - 1)
        return gain * mass * (len(lefts) + len(rights)) / 2, score

    @staticmethod
    def _bead_bonus(
        lefts: tuple[int, ...],
        rights: tuple[int, ...],
        bonus: dict[tuple[int, int], float],
    ) -> float:
        found = [bonus.get((i, j), 0.0) for i in lefts for j in rights]
        return sum(found) / len(found)

    def _each_part_adds(
        self, lefts: tuple[int, ...], rights: tuple[int, ...], score: float
    ) -> bool:
        parts = lefts if len(lefts) > 1 else rights
        gain = self._options.part_gain
        if any(b - a > 1 for a, b in pairwise(parts)):
            gain *= self._options.far_factor
        for part in parts:
            rest = tuple(p for p in parts if p != part)
            less = (
                self._vectors.similarity(rest, rights)
                if parts is lefts
                else self._vectors.similarity(lefts, rest)
            )
            if score - less < gain:
                return False
        return True
