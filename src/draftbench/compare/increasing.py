"""Order-preserving chains: what stays in place, so that the rest has moved."""

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence


def longest_increasing(values: Sequence[int]) -> list[int]:
    """Indices of a longest strictly increasing subsequence (patience sorting, n log n)."""
    tails: list[int] = []
    ends: list[int] = []
    before: list[int] = []
    for index, value in enumerate(values):
        place = bisect_left(tails, value)
        before.append(ends[place - 1] if place else -1)
        if place == len(tails):
            tails.append(value)
            ends.append(index)
        else:
            tails[place] = value
            ends[place] = index
    return _walk(before, ends[-1] if ends else -1)


def heaviest_increasing(
    values: Sequence[int], weights: Sequence[float], *, ties: bool = False
) -> list[int]:
    """Indices of the increasing subsequence of the greatest total weight (n log n, with a Fenwick
    tree of prefix maxima); ``ties`` lets equal values follow each other. Of equally heavy ones, the
    one whose end is met first."""
    ranks = {value: rank for rank, value in enumerate(sorted(set(values)), 1)}
    best: list[tuple[float, int]] = [(0.0, -1)] * (len(ranks) + 1)
    before: list[int] = []
    top = (0.0, -1)
    for index, (value, weight) in enumerate(zip(values, weights, strict=True)):
        rank = ranks[value]
        under = (0.0, -1)
        at = rank if ties else rank - 1
        while at > 0:
            if best[at][0] > under[0]:
                under = best[at]
            at &= at - 1
        before.append(under[1])
        reached = (under[0] + weight, index)
        if reached[0] > top[0]:
            top = reached
        at = rank
        while at < len(best):
            if reached[0] > best[at][0]:
                best[at] = reached
            at += at & -at
    return _walk(before, top[1])


def between(
    chain: Sequence[tuple[int, int]], left: Iterable[int], right: Iterable[int]
) -> Iterator[tuple[list[int], list[int]]]:
    """The places of ``left`` and ``right`` that stand between the same two pairs of ``chain`` (in
    order on both sides), where there are some on both sides."""
    gaps: dict[int, tuple[list[int], list[int]]] = {}
    for side, places in enumerate((left, right)):
        ends = [pair[side] for pair in chain]
        for place in places:
            gaps.setdefault(bisect_left(ends, place), ([], []))[side].append(place)
    yield from (gap for _, gap in sorted(gaps.items()) if gap[0] and gap[1])


def _walk(before: list[int], end: int) -> list[int]:
    chain: list[int] = []
    while end >= 0:
        chain.append(end)
        end = before[end]
    chain.reverse()
    return chain
