"""The competition of all pairs of two independent texts: each left clause against the others for a
right one, each right clause against the others for a left one.

A likeness says little by itself: in two texts on one subject everything is a little like
everything, in two texts in different words nothing is much like anything. What counts is whether a
pair stands out among all pairs of its left clause and of its right one. A pair enters with ``e``,
the exponential of its likeness over :attr:`RelatedOptions.heat` (1 where the clauses share
nothing), and wins the share of ``e`` in the field of each of its clauses; what it wins of the two
together, each to its power, is its measure (0..1). This is the two-way softmax of neighbourhood
consensus networks (Rocco et al. 2018), with three changes:

* A field is its strongest few and the mean of all others, counted as if every text had about the
  same number of clauses: a text does not make its links doubtful by being long.
* What a pair is more alike than :attr:`RelatedOptions.ample` counts half: a near copy of a clause
  is surely its first counterpart, but does not leave it without a second one.
* Where one text has many clauses and the other few, each of the few answers to several of the many:
  the choice that the many make then counts for more (:func:`powers`).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from heapq import heappush, heapreplace, nlargest
from math import exp

from draftbench.compare.options import RelatedOptions


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
