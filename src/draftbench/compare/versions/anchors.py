"""Anchors: clauses that are certainly each other, before any similarity is computed.

Clauses of equal text that both texts hold once are each other (Heckel, 1978); equal clauses that
stand beside such a pair, or beside the start or the end of both texts, are each other too, which
settles formulas that recur.
"""

from collections.abc import Callable, Sequence


def anchors(
    left: Sequence[str],
    right: Sequence[str],
    allowed: Callable[[int, int], bool],
    pinned: Sequence[tuple[int, int]] = (),
) -> list[tuple[int, int]]:
    """Pairs of places with equal keys, disjoint, in order of the left text.

    ``pinned`` pairs are starting points too and not among those returned; ``allowed`` says which
    pairs may be made at all.
    """
    used_left = {i for i, _ in pinned}
    used_right = {j for _, j in pinned}
    places_left = _places(left)
    places_right = _places(right)
    found: list[tuple[int, int]] = []

    def take(i: int, j: int) -> bool:
        if i in used_left or j in used_right or left[i] != right[j]:
            return False
        if not allowed(i, j):
            return False
        used_left.add(i)
        used_right.add(j)
        found.append((i, j))
        return True

    for key, (i, *more) in places_left.items():
        others = places_right.get(key, ())
        if not more and len(others) == 1:
            take(i, others[0])
    seeds = sorted({(-1, -1), (len(left), len(right)), *pinned, *found})
    for step in (1, -1):
        for i, j in seeds if step == 1 else reversed(seeds):
            ahead_i, ahead_j = i + step, j + step
            while 0 <= ahead_i < len(left) and 0 <= ahead_j < len(right) and take(ahead_i, ahead_j):
                ahead_i += step
                ahead_j += step
    _pair_repeated(places_left, places_right, used_left, used_right, take)
    return sorted(found)


def _pair_repeated(
    left: dict[str, list[int]],
    right: dict[str, list[int]],
    used_left: set[int],
    used_right: set[int],
    take: Callable[[int, int], bool],
) -> None:
    """Where as many of a repeated clause are left over on both sides, pair them in order."""
    for key, places in left.items():
        free = [i for i in places if i not in used_left]
        others = [j for j in right.get(key, ()) if j not in used_right]
        if len(free) == len(others):
            for i, j in zip(free, others, strict=True):
                take(i, j)


def _places(keys: Sequence[str]) -> dict[str, list[int]]:
    places: dict[str, list[int]] = {}
    for at, key in enumerate(keys):
        places.setdefault(key, []).append(at)
    return places
