"""Order-preserving chains: what stays in place, so that the rest has moved."""

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise


def longest_increasing(values: Sequence[int]) -> list[int]:
    """Indices of a longest strictly increasing subsequence (patience sorting, n log n)."""
    tails: list[int] = []
    ends: list[int] = []
    before: list[int] = []
    for index, value in enumerate(values):
        longer = not tails or value > tails[-1]
        place = len(tails) if longer else bisect_left(tails, value)
        before.append(ends[place - 1] if place else -1)
        if longer:
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
    runs = _runs(values)
    ranks = {value: rank for rank, value in enumerate(sorted({values[a] for a, _ in runs}), 1)}
    best: list[tuple[float, int]] = [(0.0, -1)] * (len(ranks) + 1)
    before: list[int] = []
    top = (0.0, -1)
    for index, (start, end) in enumerate(runs):
        rank = ranks[values[start]]
        under = (0.0, -1)
        at = rank if ties else rank - 1
        while at > 0:
            if best[at][0] > under[0]:
                under = best[at]
            at &= at - 1
        before.append(under[1])
        reached = (under[0] + sum(weights[start:end]), index)
        if reached[0] > top[0]:
            top = reached
        at = rank
        while at < len(best):
            if reached[0] > best[at][0]:
                best[at] = reached
            at += at & -at
    return [at for index in _walk(before, top[1]) for at in range(*runs[index])]


def _runs(values: Sequence[int]) -> list[tuple[int, int]]:
    """The stretches of ``values`` that count up by one, as half-open ranges: a heaviest chain takes
    such a stretch whole or not at all, since no other value stands between. Values that occur twice
    stand alone."""
    twice: set[int] = set()
    if len(set(values)) < len(values):
        twice = {value for value, times in Counter(values).items() if times > 1}
    starts = [
        at
        for at, (one, two) in enumerate(pairwise(values), 1)
        if one != two - 1 or (twice and (one in twice or two in twice))
    ]
    return list(pairwise([0, *starts, len(values)])) if values else []


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
