"""Clauses as weighted terms (TF-IDF), sparse, with the few products that an alignment needs.

Weights: (1 + ln tf) * (ln((1 + N) / (1 + df)) + 1), document frequencies over both texts. A set of
clauses is compared by the sum of its vectors, so the similarity of two sets needs only dot products
of single clauses (the idea of Vecalign, without embeddings).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from math import log, sqrt

Vector = dict[int, float]


class Vectors:
    """The vectors of two lists of clauses, given as the terms of each clause."""

    def __init__(self, left: Sequence[Sequence[str]], right: Sequence[Sequence[str]]) -> None:
        number = len(left) + len(right)
        frequency: Counter[str] = Counter()
        for clause in (*left, *right):
            frequency.update(dict.fromkeys(clause, 1))
        codes = {term: code for code, term in enumerate(frequency)}
        self.rarity = {term: log((1 + number) / (1 + df)) + 1 for term, df in frequency.items()}

        def vector(clause: Sequence[str]) -> Vector:
            return {
                codes[term]: (1 + log(count)) * self.rarity[term]
                for term, count in Counter(clause).items()
            }

        self.left = [vector(clause) for clause in left]
        self.right = [vector(clause) for clause in right]
        self.left_norm = [sqrt(dot(v, v)) for v in self.left]
        self.right_norm = [sqrt(dot(v, v)) for v in self.right]
        self._cross: dict[tuple[int, int], float] = {}
        self._left_pairs: dict[tuple[int, int], float] = {}
        self._right_pairs: dict[tuple[int, int], float] = {}

    def cross(self, i: int, j: int) -> float:
        """Dot product of left clause ``i`` and right clause ``j``."""
        found = self._cross.get((i, j))
        if found is None:
            found = self._cross[i, j] = dot(self.left[i], self.right[j])
        return found

    def similarity(self, lefts: Sequence[int], rights: Sequence[int]) -> float:
        """Cosine (0..1) of the summed vectors of some left and some right clauses."""
        size = _sum_norm(lefts, self.left, self.left_norm, self._left_pairs) * _sum_norm(
            rights, self.right, self.right_norm, self._right_pairs
        )
        if not size:
            return 0.0
        return min(1.0, sum(self.cross(i, j) for i in lefts for j in rights) / size)


def _sum_norm(
    members: Sequence[int],
    vectors: Sequence[Vector],
    norms: Sequence[float],
    pairs: dict[tuple[int, int], float],
) -> float:
    if len(members) == 1:
        return norms[members[0]]
    square = 0.0
    for at, one in enumerate(members):
        square += norms[one] ** 2
        for two in members[at + 1 :]:
            found = pairs.get((one, two))
            if found is None:
                found = pairs[one, two] = dot(vectors[one], vectors[two])
            square += 2 * found
    return sqrt(square)


def dot(one: Vector, two: Vector) -> float:
    """Sum of products over the terms that both have."""
    if len(one) > len(two):
        one, two = two, one
    return sum(weight * two[term] for term, weight in one.items() if term in two)


class Postings:
    """For each term the clauses of one text that hold it, with its weight there."""

    def __init__(self, vectors: Sequence[Vector], members: Sequence[int]) -> None:
        self._places: dict[int, list[tuple[int, float]]] = {}
        for at in members:
            for term, weight in vectors[at].items():
                self._places.setdefault(term, []).append((at, weight))

    def products(self, vector: Vector, limit: int) -> dict[int, float]:
        """Dot products of ``vector`` with the clauses that share its rarest terms; terms are taken
        from the rarest on until ``limit`` occurrences have been looked at."""
        places = self._places
        terms = [term for term in vector if term in places]
        if sum(len(places[term]) for term in terms) > limit:
            terms.sort(key=lambda term: (len(places[term]), term))
        found: dict[int, float] = {}
        for term in terms:
            here = places[term]
            limit -= len(here)
            if limit < 0 and found:
                break
            if limit < 0:
                return {}
            weight = vector[term]
            for at, other in here:
                found[at] = found.get(at, 0.0) + weight * other
        return found
