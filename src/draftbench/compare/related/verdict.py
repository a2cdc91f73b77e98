"""What a pair of clauses is worth: what it wins in the competition, by how much it leads, and how
near its clauses stand to where those around them answer.

The competition (:mod:`draftbench.compare.related.contest`) counts what a pair wins of the fields of
its two clauses. Two pairs that win as much are not as good where one has a close rival and the
other none: a second counterpart is seldom one. And where the texts treat their matters in one order
(the rank correlation of the pairs that are each other's first says how far, Spearman 1904), a pair
loses the farther it stands from where the pairs before and behind it lead. This is how pairs are
measured that were read for meaning (:class:`draftbench.compare.options.MeaningOptions`).
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import exp, sqrt

from draftbench.compare.options import MeaningOptions, RelatedOptions

_FEW = 5
"""With fewer pairs that are each other's first no order is seen."""
_NEAR = 0.08
"""The share of a text in which the pairs around a clause lose all but 1/*e* of their say."""


@dataclass(frozen=True, slots=True)
class _First:
    """The best and the second best of what a left clause is won for, and the place of the right
    clause that wins most."""

    right: int
    most: float
    next: float


class Verdict:
    """The worth of the pairs of two texts of which is known what each wins (``won``, for each right
    clause that of the left ones near it)."""

    def __init__(
        self,
        won: Sequence[Mapping[int, float]],
        lefts: int,
        options: tuple[RelatedOptions, MeaningOptions],
    ) -> None:
        related, self._options = options
        self._lefts, self._rights = lefts, len(won)
        least = 1 / related.field_most
        self._nobody = (least if lefts > 1 else 0.0, least if len(won) > 1 else 0.0)
        self._firsts: dict[int, _First] = {}
        for j, row in enumerate(won):
            for i, value in row.items():
                known = self._firsts.get(i)
                if known is None:
                    self._firsts[i] = _First(j, value, self._nobody[1])
                elif value > known.most:
                    self._firsts[i] = _First(j, value, known.most)
                elif value > known.next:
                    self._firsts[i] = _First(known.right, known.most, value)
        self._pairs: list[tuple[int, int, float]] = []
        for j, row in enumerate(won):
            best = max(row, key=lambda i: (row[i], -i), default=None)
            if best is not None and self._firsts[best].right == j:
                self._pairs.append((j, best, row[best]))
        self._places = [j for j, _, _ in self._pairs]
        self._order = _order([i for _, i, _ in self._pairs])

    def worth(self, j: int, won: Mapping[int, float]) -> dict[int, float]:
        """What the pairs of right clause ``j`` are worth that win so much; it may be above 1."""
        if not won:
            return {}
        first = max(won, key=lambda i: (won[i], -i))
        second = max((value for i, value in won.items() if i != first), default=self._nobody[0])
        expected = self._expected(j)
        found: dict[int, float] = {}
        for i, value in won.items():
            lead = self._lead(value, second if i == first else won[first])
            known = self._firsts.get(i)
            if known is not None:
                lead *= self._lead(value, known.next if known.right == j else known.most)
            far = sum([share * abs(i - place) for place, share in expected]) / self._lefts
            found[i] = value * lead * exp(-self._options.astray * self._order * far)
        return found

    def _lead(self, value: float, rival: float) -> float:
        return (value / rival) ** self._options.lead if value and rival else 1.0

    def _expected(self, j: int) -> list[tuple[float, float]]:
        """Where the pairs around right clause ``j``, without its own, lead among the left ones, and
        the share of each."""
        if not self._order:
            return []
        around = self._options.around
        at = bisect_left(self._places, j)
        behind = at + (self._places[at : at + 1] == [j])
        pairs = self._pairs[max(0, at - around) : at] + self._pairs[behind : behind + around]
        reach = _NEAR * self._rights + 1
        shares = [value * exp(-abs(k - j) / reach) for k, _, value in pairs]
        total = sum(shares) or 1.0
        step = self._lefts / self._rights
        return [
            (i + (j - k) * step, share / total)
            for (k, i, _), share in zip(pairs, shares, strict=True)
        ]


def _order(lefts: Sequence[int]) -> float:
    """How far (0..1) clauses stand in the order of those that they answer to: the rank correlation,
    less what chance may give."""
    number = len(lefts)
    if number < _FEW:
        return 0.0
    ranks = {i: rank for rank, i in enumerate(sorted(lefts))}
    apart = sum((ranks[i] - rank) ** 2 for rank, i in enumerate(lefts))
    return max(0.0, 1 - 6 * apart / (number * (number**2 - 1)) - 1 / sqrt(number))
