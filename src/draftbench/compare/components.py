"""Pairs that share a member, joined."""

from collections.abc import Iterable

Sides = tuple[tuple[int, ...], tuple[int, ...]]


def components(pairs: Iterable[tuple[int, int]]) -> list[Sides]:
    """The connected groups of (left, right) pairs: their left and their right members, each in
    ascending order, the groups in order of their first left member."""
    by_left: dict[int, list[int]] = {}
    by_right: dict[int, list[int]] = {}
    for i, j in pairs:
        by_left.setdefault(i, []).append(j)
        by_right.setdefault(j, []).append(i)
    seen: set[int] = set()
    groups: list[Sides] = []
    for first in sorted(by_left):
        if first in seen:
            continue
        seen.add(first)
        only = by_left[first][0]
        if len(by_left[first]) == len(by_right[only]) == 1:
            groups.append(((first,), (only,)))
            continue
        lefts: set[int] = set()
        rights: set[int] = set()
        open_ = [first]
        while open_:
            i = open_.pop()
            lefts.add(i)
            for j in by_left[i]:
                rights.add(j)
                open_.extend(other for other in by_right[j] if other not in seen)
                seen.update(by_right[j])
        groups.append((tuple(sorted(lefts)), tuple(sorted(rights))))
    return groups
