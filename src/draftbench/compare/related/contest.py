"""The competition of all pairs of two independent texts: each left clause against the others for a
right one, each right clause against the others for a left one.

A likeness says little by itself: in two texts on one subject everything is a little like
everything, in two texts in different words nothing is much like anything. What counts is whether a
pair stands out among all pairs of its left clause and of its right one. A pair enters with ``e``,
the exponential of its likeness over :attr:`RelatedOptions.heat` (1 where the clauses share
nothing), and wins the share of ``e`` in the field of each of its clauses; what it wins of the two
together, each to its power, is its measure (0..1). This is the two-way softmax of neighbourhood
consensus networks (Rocco et al. 2018), with four changes:

* A field is its strongest few and the mean of all others, counted as if every text had about the
  same number of clauses: a text does not make its links doubtful by being long.
* What a pair is more alike than :attr:`RelatedOptions.ample` counts half: a near copy of a clause
  is surely its first counterpart, but does not leave it without a second one.
* Where both texts are in one order, a clause counts less the farther it stands from where the
  counterpart is expected (:class:`Order`).
* Where one text has many clauses and the other few, each of the few answers to several of the many:
  the choice that the many make then counts for more (:func:`powers`).
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from heapq import heappush, heapreplace, nlargest
from math import exp

from draftbench.compare.options import RelatedOptions

_FEWEST = 3
"""Pairs that can be in order by more than chance."""


def powers(lefts: int, rights: int, lean: float) -> tuple[float, float]:
    """The powers with which the shares in the field of the left and of the right clause count in
    the competition of so many clauses; together 1."""
    share = rights / (lefts + rights) if lefts + rights else 0.5
    share = min(1.0, lean + share)
    return 1 - share, share


def field(strongest: Sequence[float], total: float, members: int, options: RelatedOptions) -> float:
    """The size of a field of so many ``members`` whose ``strongest`` are known and whose entries
    are ``total`` all together."""
    mass = sum(strongest)
    others = members - len(strongest)
    mean = (total - mass) / others if others > 0 else 1.0
    size = min(options.field_most, max(options.field_least, members))
    return mass + max(0, size - options.crowd) * max(1.0, mean)


class Contest:
    """A competition for which the right clauses enter one after another, each with the left clauses
    that come near it; of the others only the sum counts."""

    def __init__(self, lefts: int, rights: int, options: RelatedOptions, lean: float) -> None:
        self._options = options
        self._rights = rights
        self._left_power, self._right_power = powers(lefts, rights, lean)
        self._totals = [float(rights)] * lefts
        self._crowds: list[list[float]] = [[] for _ in range(lefts)]
        self._scales: dict[int, float] = {}

    def entry(self, scores: Mapping[int, float]) -> dict[int, float]:
        """What left clauses of these likenesses enter with."""
        heat, ample = self._options.heat, self._options.ample
        return {i: exp(min(score, (score + ample) / 2) / heat) for i, score in scores.items()}

    def stand_by(self, scores: Mapping[int, float]) -> float:
        """Has left clauses of these likenesses take part that do not come near a right one, and
        gives what they are more than if they shared nothing with it."""
        self._scales.clear()
        totals, heat = self._totals, self._options.heat
        others = 0.0
        for i, score in scores.items():
            more = exp(score / heat) - 1.0
            totals[i] += more
            others += more
        return others

    def enter(self, entry: Mapping[int, float], others: float) -> float:
        """Has those take part that come near a right clause, and gives the size of its field;
        ``others`` is what those are more that stand by."""
        self._scales.clear()
        options, crowds, totals = self._options, self._crowds, self._totals
        for i, entered in entry.items():
            totals[i] += entered - 1.0
            crowd = crowds[i]
            if len(crowd) < options.crowd:
                heappush(crowd, entered)
            elif entered > crowd[0]:
                heapreplace(crowd, entered)
        lefts = len(self._totals)
        strongest = nlargest(options.crowd, entry.values())
        total = lefts - len(entry) + sum(entry.values()) + others
        return field(strongest, total, lefts, options)

    def won(self, entry: Mapping[int, float], size: float) -> dict[int, float]:
        """What each left clause of an entry wins (0..1) of a right clause whose field has this
        size, when all have entered."""
        scale = size**self._right_power
        return {i: min(1.0, entered / (scale * self._scale(i))) for i, entered in entry.items()}

    def _scale(self, i: int) -> float:
        known = self._scales.get(i)
        if known is None:
            size = field(self._crowds[i], self._totals[i], self._rights, self._options)
            known = self._scales[i] = float(size**self._left_power)
        return known


class Order:
    """Where in the left text the counterpart of each right clause is expected: texts on one matter
    mostly recall first, then state, urge and request, and treat one thing after the other. What
    says so is where those pairs stand of which each is the other's strongest, by their
    ``strengths``: the nearer they are, the more; as far as these are in order."""

    def __init__(
        self, strengths: Sequence[Mapping[int, float]], lefts: int, options: RelatedOptions
    ) -> None:
        self._lefts = lefts
        rights = len(strengths)
        here = [(j + 0.5) / rights for j in range(rights)]
        firsts = {j: ((i + 0.5) / lefts, weight) for j, (i, weight) in _firsts(strengths).items()}
        fit = _fit([(here[j], place, weight) for j, (place, weight) in firsts.items()])
        self._cost = fit * options.order / options.heat
        masses = [options.order_plain] * rights
        sums = [options.order_plain * place for place in here]
        for j, (place, weight) in firsts.items():
            masses[j] += weight
            sums[j] += weight * place
        fading = exp(-1 / (options.order_reach * rights)) if rights else 0.0
        for way in (range(rights), range(rights - 1, -1, -1)):
            mass = total = 0.0
            for j in way:
                masses[j] += mass
                sums[j] += total
                place, weight = firsts.get(j, (0.0, 0.0))
                mass = (mass + weight) * fading
                total = (total + weight * place) * fading
        self._expected = [total / mass for total, mass in zip(sums, masses, strict=True)]

    def kept(self, j: int) -> Callable[[int], float]:
        """What part left clauses keep of what they enter with for right clause ``j``: all where one
        is expected, less the farther they stand from there."""
        expected, cost, lefts = self._expected[j], self._cost, self._lefts
        return lambda i: exp(-cost * abs((i + 0.5) / lefts - expected))


def _firsts(strengths: Sequence[Mapping[int, float]]) -> dict[int, tuple[int, float]]:
    """The left clause that is the strongest for a right one, with its strength, where that right
    clause is the strongest for it too."""
    best: dict[int, tuple[float, int]] = {}
    for j, strength in enumerate(strengths):
        for i, value in strength.items():
            if value > 0 and (i not in best or value > best[i][0]):
                best[i] = value, j
    found: dict[int, tuple[int, float]] = {}
    for j, strength in enumerate(strengths):
        first = nlargest(2, strength, key=strength.__getitem__)
        alone = len(first) == 1 or (first and strength[first[0]] > strength[first[1]])
        if alone and best.get(first[0], (0.0, -1))[1] == j:
            found[j] = first[0], strength[first[0]]
    return found


def _fit(points: Sequence[tuple[float, float, float]]) -> float:
    """What share (0..1) of how the second values of weighted points differ a line through them
    explains that rises with the first, less what chance alone would (adjusted R²)."""
    if len(points) < _FEWEST:
        return 0.0
    mass = sum(weight for _, _, weight in points)
    x, y = (sum(point[at] * point[2] for point in points) / mass for at in (0, 1))
    both, first, second = (
        sum(weight * (one[a] - (x, y)[a]) * (one[b] - (x, y)[b]) for *one, weight in points)
        for a, b in ((0, 1), (0, 0), (1, 1))
    )
    explained = both * both / (first * second) if both > 0 else 0.0
    return max(0.0, 1 - (1 - explained) * (len(points) - 1) / (len(points) - 2))
