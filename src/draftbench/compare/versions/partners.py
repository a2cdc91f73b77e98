"""The partners of a clause: those of the other text that are most like it, and of equally like ones
those that stand where the clause would be expected."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterable, Iterator, Sequence
from heapq import heappush, heapreplace

from draftbench.compare.options import Options
from draftbench.compare.versions.evidence import COMPLETE, Bead
from draftbench.compare.versions.vectors import Postings, Vector, Vectors, unit

Partners = dict[int, list[int]]
"""The places of a clause's partners in the other text, by its own place."""

_ROUNDING = 1e-8
_DIGITS = 9
"""Digits by which two likenesses count as equal, whatever the order they were added up in."""


def find_partners(
    vectors: Vectors,
    free: tuple[Sequence[int], Sequence[int]],
    chain: Sequence[tuple[int, int]],
    allowed: Callable[[int, int], bool],
    options: Options,
) -> tuple[Partners, Partners]:
    """The partners of each free clause of the left text and of the right one, at most
    :attr:`Options.partners` each. ``chain`` are pairs that are settled, in order on both sides;
    what lies as far from one of them on both sides is where a clause is expected, and is looked at
    even where its words are too common to be searched for. A clause that has most of its words in
    what stands where it is expected (:attr:`Options.unmoved`) has no other partner, though others
    may have it for one."""
    search = _Search(vectors, free[1], chain, allowed, options)
    unmoved = search.unmoved(free[0])
    left: Partners = {i: [j] for i, j in unmoved.items()}
    right: Partners = {j: [i] for i, j in unmoved.items()}
    nearest: dict[int, list[tuple[float, int, int]]] = {j: [] for j in free[1] if j not in right}
    for i in free[0]:
        if i in unmoved:
            continue
        found = search.found(i)
        for like, near, j in found:
            here = nearest.get(j)
            if here is None:
                continue
            if len(here) < search.most:
                heappush(here, (like, near, -i))
            elif (like, near, -i) > here[0]:
                heapreplace(here, (like, near, -i))
        found.sort(key=lambda one: (-one[0], -one[1], one[2]))
        left[i] = search.best((-near, i, j, j) for _, near, j in found[: search.most])
    search.turn(unmoved)
    for j, here in nearest.items():
        if unmoved:
            full = len(here) == search.most
            here.extend(search.unmoved_like(j, here[0][0] if full else options.threshold / 2))
        here.sort(reverse=True)
        right[j] = search.best((-near, -i, j, -i) for _, near, i in here[: search.most])
    return {i: left[i] for i in free[0]}, {j: right[j] for j in free[1]}


class _Search:
    """Looks for the right clauses that are like a left one."""

    def __init__(
        self,
        vectors: Vectors,
        free: Sequence[int],
        chain: Sequence[tuple[int, int]],
        allowed: Callable[[int, int], bool],
        options: Options,
    ) -> None:
        self.most = 3 * options.partners
        self._vectors = vectors
        self._free = frozenset(free)
        self._chain = [(-1, -1), *chain, (len(vectors.left), len(vectors.right))]
        self._starts = [i for i, _ in self._chain]
        self._allowed = allowed
        self._options = options
        self._postings = Postings({j: self._unit(1, j) for j in free}, options.postings)

    def _unit(self, side: int, at: int) -> Vector:
        vectors = self._vectors
        if side:
            return unit(vectors.right[at], vectors.right_norm[at])
        return unit(vectors.left[at], vectors.left_norm[at])

    def unmoved(self, lefts: Iterable[int]) -> dict[int, int]:
        """The left clauses that are much like what stands where they are expected. Beside clauses
        that came in or went, that is one place by what is before them and another by what is behind
        them: then they are much like one of the two alone, and no other clause is like that."""
        found: dict[int, int] = {}
        claims: dict[int, int] = {}
        for i in lefts:
            there = [j for j in dict.fromkeys(self._expected(i)) if self._is_home(i, j)]
            for j in there:
                claims[j] = claims.get(j, 0) + 1
            if len(there) == 1:
                found[i] = there[0]
        return {i: j for i, j in found.items() if claims[j] == 1}

    def _is_home(self, i: int, j: int) -> bool:
        """Whether a left clause and a right one that stands where it is expected share so much that
        nothing else is looked for."""
        return (
            j in self._free and self._shared(i, j) >= self._options.unmoved and self._allowed(i, j)
        )

    def _shared(self, i: int, j: int) -> float:
        """The share of the terms of the longer of two clauses that both have: a part has no great
        share of the whole."""
        one, two = self._vectors.left[i].keys(), self._vectors.right[j].keys()
        return len(one & two) / max(len(one), len(two), 1)

    def turn(self, unmoved: Iterable[int]) -> None:
        """From now on :meth:`unmoved_like` looks among these left clauses."""
        self._postings = Postings({i: self._unit(0, i) for i in unmoved}, self._options.postings)

    def unmoved_like(self, j: int, least: float) -> list[tuple[float, int, int]]:
        """What :meth:`found` says of the left clauses that did not look for themselves, and right
        clause ``j``, from a likeness of ``least`` on: likeness, nearness, and their places below
        zero."""
        products = self._postings.likely(self._unit(1, j), least)
        found: list[tuple[float, int, int]] = []
        short = least - _ROUNDING
        for i, product in products.items():
            if product >= short and (like := round(product, _DIGITS)) >= least:
                down, up = self._expected(i)
                found.append((like, -min(abs(j - down), abs(j - up)), -i))
        return found

    def found(self, i: int) -> list[tuple[float, int, int]]:
        """The likeness of clause ``i`` with those that are like it, how near each of them stands to
        where it is expected (0 or less), and its place."""
        vectors, options = self._vectors, self._options
        least = options.threshold / 2
        products = self._postings.likely(self._unit(0, i), least)
        down, up = self._expected(i)
        for j in (down, up):
            if j in self._free and j not in products:
                products[j] = vectors.similarity((i,), (j,))
        return [
            (round(like, _DIGITS), -min(abs(j - down), abs(j - up)), j)
            for j, like in products.items()
            if like >= least
        ]

    def best(self, pairs: Iterable[tuple[int, int, int, int]]) -> list[int]:
        """The best of some pairs, each given as its distance from where it is expected, its left
        and its right place, and the place that is wanted."""
        options, vectors = self._options, self._vectors
        ranked: list[tuple[float, int, int]] = []
        for far, i, j, wanted in pairs:
            like = vectors.similarity((i,), (j,))
            if like >= options.threshold / 2 and self._allowed(i, j):
                ranked.append((-round(like, _DIGITS), far, wanted))
        ranked.sort()
        return [wanted for _, _, wanted in ranked[: options.partners]]

    def _expected(self, i: int) -> tuple[int, int]:
        """Where clause ``i`` stands in the right text by the settled pair before it and by the one
        behind it."""
        at = bisect_left(self._starts, i)
        (before, here), (behind, there) = self._chain[at - 1], self._chain[at]
        return here + i - before, there - (behind - i)


# Beads that a user pinned: they stand whatever the words say, and other clauses may join them. Who
# pins the second part of a clause that was split does not say that the first part is another
# clause. So a pinned bead takes further parts in like any other, where they are like it by
# themselves and add to it (:attr:`Options.pin_gain`). Only a clause that is the other side whole is
# no part: who pins another one in its place knows better.

Sides = tuple[tuple[int, ...], tuple[int, ...]]


class Pinned:
    """The pinned beads of a packing to which parts can be added: all but those of several clauses
    on both sides, or of as many as may answer to one (:attr:`Options.most_parts`)."""

    def __init__(self, beads: Sequence[Bead], vectors: Vectors, options: Options) -> None:
        self.beads = tuple(
            bead
            for bead in beads
            if min(map(len, bead[:2])) == 1 and max(map(len, bead[:2])) < options.most_parts
        )
        self._vectors = vectors
        self._options = options
        self._left = {i: bead for bead in self.beads for i in bead.left}
        self._right = {j: bead for bead in self.beads for j in bead.right}

    def met(self, lefts: Sequence[int], rights: Sequence[int]) -> Bead | None:
        """The pinned bead that shares a clause with these sides; the first one of several."""
        if not self.beads:
            return None
        return next(self._all_met(lefts, rights), None)

    def _all_met(self, lefts: Sequence[int], rights: Sequence[int]) -> Iterator[Bead]:
        yield from (self._left[i] for i in lefts if i in self._left)
        yield from (self._right[j] for j in rights if j in self._right)

    def similarity(
        self, pin: Bead, lefts: tuple[int, ...], rights: tuple[int, ...]
    ) -> float | None:
        """That of sides which add parts to a pinned bead; None where they leave out some of it,
        meet another one, or a part adds too little."""
        if not {*pin.left}.issubset(lefts) or not {*pin.right}.issubset(rights):
            return None
        if (lefts, rights) == pin[:2] or any(
            one is not pin for one in self._all_met(lefts, rights)
        ):
            return None
        whole = self._vectors.similarity(lefts, rights)
        without = [
            *((tuple(k for k in lefts if k != i), rights) for i in lefts if i not in pin.left),
            *((lefts, tuple(k for k in rights if k != j)) for j in rights if j not in pin.right),
        ]
        least = whole - self._options.pin_gain
        if any(self._vectors.similarity(*rest) > least for rest in without):
            return None
        added = self.added(pin, lefts, rights)
        return None if any(self._vectors.similarity(*s) >= COMPLETE for s in added) else whole

    def added(self, pin: Bead, lefts: tuple[int, ...], rights: tuple[int, ...]) -> list[Sides]:
        """Each part that the sides add to a pinned bead, with the other side whole."""
        return [
            *(((i,), rights) for i in lefts if i not in pin.left),
            *((lefts, (j,)) for j in rights if j not in pin.right),
        ]
