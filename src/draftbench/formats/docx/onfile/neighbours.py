"""Paragraphs that were reworded, split or merged where they stand, found by what is around them.

Between two paragraphs that are equal on both sides there are mostly few others; which of those are
each other is seen from their common words alone, without a look at the rest of the files. What
shares too little with what stands at its place is left to the alignment of all that is left over,
which finds moves.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from draftbench.compare.increasing import longest_increasing
from draftbench.compare.versions.leftovers import Bead

_MOST = 8
"""Gaps with more paragraphs on a side are left to the alignment."""
_NEAR = 0.6
"""The share of common words (Dice) from which two paragraphs at one place are one."""
_WHOLE = 0.85
"""The same for one paragraph and two that it was split into, or that it was merged from."""
_PART = 0.1
"""What each of the two must add to that share."""
Words = Counter[str]


class _Way(NamedTuple):
    """The best way through the rest of a gap: its score, and the step with which it begins."""

    score: float
    lefts: int
    rights: int


def share(one: str, other: str) -> float:
    """The share of common words of two texts (Dice, 0..1)."""
    return _share(Counter(one.split()), Counter(other.split()))


def _share(here: Words, there: Words) -> float:
    total = here.total() + there.total()
    return 2 * (here & there).total() / total if total else 1.0


def near(
    words: Sequence[Sequence[str]],
    kinds: Sequence[Sequence[bool]],
    equal: Sequence[tuple[int, int]],
) -> Iterator[Bead]:
    """The beads between pairs of equal paragraphs; ``words`` and ``kinds`` (whether it is a table)
    of both sides, ``equal`` the pairs of places that are settled, in order."""
    kept = longest_increasing([j for _, j in equal])
    used = {i for i, _ in equal}, {j for _, j in equal}
    i = j = 0
    for x, y in [*(equal[at] for at in kept), (len(words[0]), len(words[1]))]:
        lefts = [at for at in range(i, x) if at not in used[0]]
        rights = [at for at in range(j, y) if at not in used[1]]
        if 0 < len(lefts) <= _MOST and 0 < len(rights) <= _MOST:
            yield from _gap(words, kinds, lefts, rights)
        i, j = x + 1, y + 1


def _gap(
    words: Sequence[Sequence[str]],
    kinds: Sequence[Sequence[bool]],
    lefts: Sequence[int],
    rights: Sequence[int],
) -> Iterator[Bead]:
    """The beads of one gap: those of the greatest common words in all, in order."""
    one = [Counter(words[0][at].split()) for at in lefts]
    two = [Counter(words[1][at].split()) for at in rights]
    ways: dict[tuple[int, int], _Way] = {}
    for a in range(len(lefts), -1, -1):
        for b in range(len(rights), -1, -1):
            options = [_Way(0.0, 0, 0)]
            for m, n in ((1, 0), (0, 1)):
                if (a + m, b + n) in ways:
                    options.append(_Way(ways[a + m, b + n].score, m, n))
            for m, n in ((1, 1), (1, 2), (2, 1)):
                if (a + m, b + n) not in ways:
                    continue
                here, there = (lefts[a : a + m], rights[b : b + n])
                if _fit(kinds, here, there):
                    score = _score(one[a : a + m], two[b : b + n])
                    if score:
                        options.append(_Way(ways[a + m, b + n].score + score, m, n))
            ways[a, b] = max(options, key=lambda way: way.score)
    a = b = 0
    while (way := ways[a, b]).lefts or way.rights:
        if way.lefts and way.rights:
            score = _share(_together(one[a : a + way.lefts]), _together(two[b : b + way.rights]))
            yield Bead(tuple(lefts[a : a + way.lefts]), tuple(rights[b : b + way.rights]), score)
        a, b = a + way.lefts, b + way.rights


def _fit(kinds: Sequence[Sequence[bool]], lefts: Sequence[int], rights: Sequence[int]) -> bool:
    """Whether places can be each other: of one kind, side by side, and single ones if tables."""
    sorts = {kinds[0][at] for at in lefts} | {kinds[1][at] for at in rights}
    if len(sorts) > 1 or (True in sorts and len(lefts) + len(rights) > 2):
        return False
    return lefts[-1] - lefts[0] < len(lefts) and rights[-1] - rights[0] < len(rights)


def _score(one: Sequence[Words], two: Sequence[Words]) -> float:
    """How many words two sides share (0: they are not each other). Sides whose lengths alone keep
    the share under what is needed are not counted."""
    alone = len(one) == len(two)
    sizes = sum([w.total() for w in one]), sum([w.total() for w in two])
    most = 2 * min(sizes) / sum(sizes) if any(sizes) else 1.0
    if most < (_NEAR if alone else _WHOLE):
        return 0.0
    here, there = _together(one), _together(two)
    found = _share(here, there)
    if alone:
        return found * sizes[0] if found >= _NEAR else 0.0
    whole, parts = (here, two) if len(one) == 1 else (there, one)
    if found < _WHOLE or any(found - _share(whole, part) < _PART for part in parts):
        return 0.0
    return found * whole.total()


def _together(words: Sequence[Words]) -> Words:
    return words[0] if len(words) == 1 else sum(words, Counter())
