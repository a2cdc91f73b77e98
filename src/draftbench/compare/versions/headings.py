"""Headings that are nothing but a number: "Article 3" is what stands under it.

Where an article is put in before others, "Article 3" of the older text is "Article 4" of the newer
one. By their words the headings would answer to each other all the same, and seem to have moved
away from what stands under them.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection, Iterable, Sequence

from draftbench.compare.increasing import heaviest_increasing
from draftbench.compare.links import Sides
from draftbench.compare.versions.evidence import Bead
from draftbench.compare.versions.moves import astray
from draftbench.compare.versions.reading import Outline
from draftbench.document import ClauseKind

Pair = tuple[int, int]


def with_headings(
    beads: Sequence[Bead],
    outlines: tuple[Outline, Outline],
    allowed: Callable[[int, int], bool],
    held: Collection[Sides],
) -> list[Bead]:
    """The beads, with the headings of numbers alone linked as what stands under them is, where that
    leaves none of them without an answer, or where one would have moved by its words. ``held`` are
    the sides of beads that stay as they are."""
    left, right = outlines
    mine = {
        at: bead
        for at, bead in enumerate(beads)
        if len(bead.left) == len(bead.right) == 1
        and _are_numbers(outlines, bead.left[0], bead.right[0])
        and bead[:2] not in held
    }
    if not mine:
        return list(beads)
    former = [(bead.left[0], bead.right[0]) for bead in mine.values()]
    rest = [bead for at, bead in enumerate(beads) if at not in mine]
    pairs = sorted((i, j) for bead in rest for i in bead.left for j in bead.right)
    chain = _chain(pairs, outlines)
    taken = {i for bead in rest for i in bead.left}, {j for bead in rest for j in bead.right}
    found: list[Pair] = []

    def take(pairs: Iterable[Pair]) -> None:
        for i, j in pairs:
            if i not in taken[0] and j not in taken[1] and allowed(i, j):
                taken[0].add(i)
                taken[1].add(j)
                found.append((i, j))

    take(_by_content(chain, outlines, former))
    above = ((i - 1, j - 1) for i, j in sorted(found, reverse=True))
    take(pair for pair in above if min(pair) >= 0 and _are_numbers(outlines, *pair))
    kept = [*chain, *found]
    take(pair for pair in former if all((pair[0] < i) is (pair[1] < j) for i, j in kept))
    take(_by_content(pairs, outlines, former))
    if sorted(found) == sorted(former):
        return list(beads)
    moved = astray([bead[:2] for bead in beads], left.sizes, right.sizes)
    if len(found) < len(former) and mine.keys().isdisjoint(moved):
        return list(beads)
    return sorted([*rest, *(Bead((i,), (j,), 1.0, fixed=True) for i, j in found)])


def _by_content(
    answers: Sequence[Pair], outlines: tuple[Outline, Outline], former: Collection[Pair]
) -> list[Pair]:
    """Pairs of headings of numbers alone, the ``former`` ones first, then those under which
    most of the same stands."""
    above = [_headings(outline) for outline in outlines]
    common = Counter[Pair]()
    for i, j in answers:
        pair = above[0][i], above[1][j]
        if min(pair) >= 0:
            common[pair] += min(outlines[0].sizes[i], outlines[1].sizes[j])
    return sorted(common, key=lambda pair: (pair not in former, -common[pair], pair))


def _headings(outline: Outline) -> list[int]:
    """For each clause the place of the heading that it stands under, where that is a number alone;
    -1 where it is another one, or none."""
    found: list[int] = []
    last = -1
    for at, (kind, _) in enumerate(outline.ranks):
        if kind is ClauseKind.HEADING:
            last = -1 if outline.tells(at) else at
        found.append(last)
    return found


def _are_numbers(outlines: tuple[Outline, Outline], i: int, j: int) -> bool:
    return not outlines[0].tells(i) and not outlines[1].tells(j)


def _chain(pairs: Sequence[Pair], outlines: tuple[Outline, Outline]) -> list[Pair]:
    """The pairs that keep their order."""
    weights = [float(min(outlines[0].sizes[i], outlines[1].sizes[j])) for i, j in pairs]
    return [pairs[at] for at in heaviest_increasing([j for _, j in pairs], weights, ties=True)]
