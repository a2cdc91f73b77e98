"""Clauses as weighted terms (TF-IDF), sparse, with the few products that an alignment needs.

Weights: (1 + ln tf) * (ln((1 + N) / (1 + df)) + 1), document frequencies over both texts. A set of
clauses is compared by the sum of its vectors, so the similarity of two sets needs only dot products
of single clauses (the idea of Vecalign, without embeddings).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Container, Iterable, Mapping, Sequence
from copy import copy
from functools import cached_property
from itertools import chain, pairwise
from math import log, sqrt
from types import MappingProxyType

Vector = dict[int, float]

_ROUNDING = 1e-8
"""How far a sum may fall short of what it is compared with because numbers are rounded."""


class Rarity:
    """How rare each term is in two texts, frozen: the measure by which clauses are weighed.

    ``clauses`` are the terms of each clause of both. A term that none of them holds is as rare as
    one that a single clause holds. ``factors`` multiply the weight of terms that begin with a mark.
    """

    def __init__(
        self, clauses: Iterable[Sequence[str]], factors: Mapping[str, float] = MappingProxyType({})
    ) -> None:
        self._clauses = tuple(clauses)
        distinct = [dict.fromkeys(clause) for clause in self._clauses]
        frequency = Counter(chain.from_iterable(distinct))
        number = len(distinct)
        weights = {df: log((1 + number) / (1 + df)) + 1 for df in set(frequency.values())}
        self._codes = {term: code for code, term in enumerate(frequency)}
        self._unknown = log((1 + number) / 2) + 1
        self._factors = factors
        self.of = {term: weights[df] * factors.get(term[0], 1.0) for term, df in frequency.items()}
        self._scarce = {code for code, df in enumerate(frequency.values()) if df <= 2}

    def copied(self) -> Rarity:
        """The same measure, for somebody else to meet terms with that it does not know."""
        made = copy(self)
        made._codes, made.of = self._codes.copy(), self.of.copy()  # noqa: SLF001  (its own kind)
        made._scarce = self._scarce.copy()  # noqa: SLF001
        return made

    def own(self, one: Vector, two: Vector) -> int:
        """How many terms two clauses share that no third clause holds."""
        return len(one.keys() & two.keys() & self._scarce)

    def own_phrases(self, one: Sequence[str], two: Sequence[str]) -> int:
        """How many phrases of two terms two clauses share that no third clause holds."""
        return sum(self._phrases[phrase] <= 2 for phrase in {*pairwise(one)} & {*pairwise(two)})

    @cached_property
    def _phrases(self) -> Counter[tuple[str, str]]:
        return Counter(chain.from_iterable({*pairwise(clause)} for clause in self._clauses))

    def vector(self, clause: Sequence[str]) -> Vector:
        """The weights of a clause, given as its terms."""
        codes, of = self._codes, self.of
        distinct = dict.fromkeys(clause)
        if not distinct.keys() <= codes.keys():
            for term in distinct:
                if term not in codes:
                    self._scarce.add(len(codes))
                    codes[term] = len(codes)
                    of[term] = self._unknown * self._factors.get(term[0], 1.0)
        if len(distinct) == len(clause):
            return {codes[term]: of[term] for term in clause}
        return {codes[term]: (1 + log(count)) * of[term] for term, count in Counter(clause).items()}


class Vectors:
    """The vectors of two lists of clauses, given as the terms of each clause.

    ``settled`` are the places on either side whose vectors nobody asks for, because their clauses
    are known to be each other: they count in the rarity of terms and have no vector themselves.
    ``factors``: see :class:`Rarity`; a ``measure`` made before takes the place of one for these
    clauses.
    """

    def __init__(
        self,
        left: Sequence[Sequence[str]],
        right: Sequence[Sequence[str]],
        settled: tuple[Container[int], Container[int]] = ((), ()),
        factors: Mapping[str, float] = MappingProxyType({}),
        measure: Rarity | None = None,
    ) -> None:
        self.measure = measure or Rarity(chain(left, right), factors)
        self._terms = left, right
        self.rarity = self.measure.of
        self.left, self.right = (
            [{} if at in known else self.measure.vector(clause) for at, clause in enumerate(side)]
            for side, known in zip((left, right), settled, strict=True)
        )
        self.left_norm = [norm(vector) for vector in self.left]
        self.right_norm = [norm(vector) for vector in self.right]
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
        if len(lefts) == len(rights) == 1:
            i, j = lefts[0], rights[0]
            size = self.left_norm[i] * self.right_norm[j]
            return min(1.0, self.cross(i, j) / size) if size else 0.0
        size = _sum_norm(lefts, self.left, self.left_norm, self._left_pairs) * _sum_norm(
            rights, self.right, self.right_norm, self._right_pairs
        )
        if not size:
            return 0.0
        return min(1.0, sum([self.cross(i, j) for i in lefts for j in rights]) / size)

    def own_phrases(self, i: int, j: int) -> int:
        """How many phrases left clause ``i`` and right clause ``j`` alone share."""
        return self.measure.own_phrases(self._terms[0][i], self._terms[1][j])

    def nearer(self, lefts: Sequence[int], rights: Sequence[int]) -> tuple[float, float]:
        """Of a left clause with two right ones, or two left with a right one: a bound on how alike
        the two sides are, and how alike the nearer of the two clauses alone is.

        The bound needs no product within a side: no two vectors point away from each other, so a
        sum is at least as long as its parts at right angles.
        """
        products = [self.cross(i, j) for i in lefts for j in rights]
        norms = [self.left_norm[i] for i in lefts] + [self.right_norm[j] for j in rights]
        own = norms.pop(0) if len(lefts) == 1 else norms.pop()
        one, two = norms
        return (
            (products[0] + products[1]) / (own * sqrt(one * one + two * two)),
            max(products[0] / one, products[1] / two) / own,
        )


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


def norm(vector: Vector) -> float:
    """The length of a vector."""
    return sqrt(sum([weight * weight for weight in vector.values()]))


def unit(vector: Vector, length: float) -> Vector:
    """A vector of that length made 1 long."""
    return {term: weight / length for term, weight in vector.items()}


def dot(one: Vector, two: Vector) -> float:
    """Sum of products over the terms that both have."""
    return sum([one[term] * two[term] for term in one.keys() & two.keys()])


class Postings:
    """For each term the clauses of one text that hold it, with its weight there: a search for the
    clauses that are like one of another text.

    ``units`` are the vectors of the clauses, each 1 long, by their places. A search looks at the
    rarest terms of a vector, as many as have ``limit`` occurrences together.
    """

    def __init__(self, units: Mapping[int, Vector], limit: int) -> None:
        self._limit = limit
        self._places: dict[int, dict[int, float]] = {}
        self._most: dict[int, float] = {}
        if len(units) > limit:  # what no search can look at is not kept
            sizes = Counter(chain.from_iterable(units.values()))
            common = {term for term, size in sizes.items() if size > limit}
        else:
            common = set()
        places = self._places
        for at, vector in units.items():
            for term, weight in vector.items():
                if term in places:
                    places[term][at] = weight
                elif term not in common:
                    places[term] = {at: weight}

    def likely(self, vector: Vector, least: float) -> dict[int, float]:
        """The dot products of a vector, 1 long, with the clauses that share its rarest terms, as
        far as they can reach ``least``: a clause that shares none of the rarer ones is not looked
        at for the commoner ones, which together are too light to bring it there."""
        places, most = self._places, self._most
        terms = self._rarest(vector)
        heavy = len(terms)
        mass = sum_ = 0.0
        while heavy:
            term = terms[heavy - 1]
            weight = vector[term]
            if term not in most:
                most[term] = max(places[term].values())
            mass += weight * weight
            sum_ += weight * most[term]
            if min(sqrt(mass), sum_) >= least - _ROUNDING:
                break
            heavy -= 1
        found: dict[int, float] = {}
        for term in terms[:heavy]:
            weight = vector[term]
            for at, other in places[term].items():
                if at in found:
                    found[at] += weight * other
                else:
                    found[at] = weight * other
        for term in terms[heavy:]:
            weight, here = vector[term], places[term]
            for at in here.keys() & found.keys():
                found[at] += weight * here[at]
        return found

    def _rarest(self, vector: Vector) -> list[int]:
        """The terms of ``vector`` that are looked at, the rarest first."""
        sizes = [(len(self._places[term]), term) for term in vector if term in self._places]
        sizes.sort()
        left = self._limit
        for taken, (size, _) in enumerate(sizes):
            left -= size
            if left < 0:
                return [term for _, term in sizes[:taken]]
        return [term for _, term in sizes]
