"""Packing beads: which clauses of two versions of one text answer to each other, m to n.

A bead is a set of left clauses and a set of right ones, one of the two of size one. Beads need not
keep the order of the texts, so that moved clauses are found; each clause stands in one bead at
most. Greedy packing by value is as good as the optimum on the measured pairs, so there is no
solver.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from functools import partial
from itertools import combinations, pairwise
from math import sqrt

from draftbench.compare.increasing import between, heaviest_increasing
from draftbench.compare.options import Options
from draftbench.compare.versions.evidence import (
    Bead,
    Evidence,
    Order,
    Rivals,
    attach_parts,
    drop_idle,
    is_doubtful,
    pair_children,
)
from draftbench.compare.versions.partners import Partners, Pinned, Sides, find_partners
from draftbench.compare.versions.reading import Outline
from draftbench.compare.versions.vectors import Vectors

_PARTS_EXPONENT = 0.25
"""How much more a bead of several parts is worth than one of one and one: little, or a clause would
be drawn away from its own equal to make a pair of two others a group."""

_NEAR = 2
"""Places between two parts up to which three or four of them still count as neighbours."""

_ROUNDING = 1e-9
"""How far a bound may fall short of what it bounds because numbers are rounded."""

Bonus = dict[tuple[int, int], float]


class Packing:
    """The packing of one pair of texts.

    ``fixed`` are beads that stand beforehand (anchors and pins); ``outlines`` are those of both
    texts; ``allowed`` says which two clauses may share a bead; ``pinned`` are those of the fixed
    beads that a user made (:mod:`draftbench.compare.versions.partners`); ``rivals`` tells what else
    clauses are like, and ``strangers`` how many of the others have no certain answer, where the
    texts are excerpts of longer ones; ``openings`` are pairs of clauses
    that alone begin alike (:func:`draftbench.compare.versions.reading.openings`).
    """

    def __init__(
        self,
        vectors: Vectors,
        fixed: Sequence[Bead],
        outlines: tuple[Outline, Outline],
        allowed: Callable[[int, int], bool],
        options: Options,
        pinned: Sequence[Bead] = (),
        rivals: Rivals | None = None,
        openings: Iterable[tuple[int, int]] = (),
        strangers: int = 0,
    ) -> None:
        self._vectors = vectors
        self._rivals = rivals
        self._strangers = strangers
        self._pins = Pinned(pinned, vectors, options)
        growing = set(self._pins.beads)
        self._fixed = list(fixed)
        self._settled = [bead for bead in fixed if bead not in growing]
        self._pinned = pinned
        self._taught: set[tuple[int, int]] = set()
        self._left, self._right = outlines
        self._allowed = allowed
        self._options = options
        taken_left = {i for bead in self._settled for i in bead.left}
        taken_right = {j for bead in self._settled for j in bead.right}
        self._free_left = [i for i in range(len(vectors.left)) if i not in taken_left]
        self._free_right = [j for j in range(len(vectors.right)) if j not in taken_right]
        self._orphans: tuple[set[int], set[int]] = (set(), set())
        free = set(self._free_left), set(self._free_right)
        self._openings = {
            i: j
            for i, j in sorted(openings)
            if i in free[0] and j in free[1] and allowed(i, j)
            if self._left.ranks[i][0] is self._right.ranks[j][0]
        }
        self._begun = {j: i for i, j in self._openings.items()}
        self._children: dict[int, list[int]] = {}
        for j in self._free_right:
            self._children.setdefault(self._right.parents[j], []).append(j)

    def pack(self) -> list[Bead]:
        """All beads, the fixed ones first among equals, in order of their first left place."""
        partners = self._partners()
        known: dict[Sides, float | None] = {}
        self._weigh(self._candidates(*partners), known)
        beads = self._sifted(self._packed(known, {}), partners, self._settled)
        settled = self._lent(self._settled)
        self._lend_between(beads, settled[0])
        self._teach(settled[0])
        for _ in range(self._options.passes):
            bonus = self._bonus(settled, beads)
            self._orphans = self._orphaned([*self._settled, *beads])
            partners, wider = self._widened(*partners, bonus)
            self._weigh(self._candidates(*wider), known)
            beads = self._sifted(self._packed(known, bonus), partners, self._settled)
        outlines = self._left, self._right
        stood = [*self._settled, *beads]
        grown = attach_parts(stood, self._vectors, partners, outlines, self._allowed, self._options)
        beads = self._sifted(grown, partners)
        held = {i for bead in beads for i in bead.left}, {j for bead in beads for j in bead.right}
        beads += [  # what fell with the parts that it took in
            bead
            for bead in stood
            if held[0].isdisjoint(bead.left) and held[1].isdisjoint(bead.right)
        ]
        beads = drop_idle(beads, self._vectors, self._openings.items(), self._options)
        return sorted(pair_children(beads, self._vectors, outlines, self._allowed))

    def _partners(self) -> tuple[Partners, Partners]:
        """The best partners of each free clause, by similarity, both ways."""
        free = self._free_left, self._free_right
        left, right = find_partners(
            self._vectors, free, self._chain(self._fixed), self._allowed, self._options
        )
        for i, j in self._openings.items():
            left[i] = [j, *(other for other in left[i] if other != j)]
            right[j] = [i, *(other for other in right[j] if other != i)]
        for pin in self._pins.beads:
            left |= {i: [*pin.right, *(j for j in left[i] if j not in pin.right)] for i in pin.left}
            right |= {
                j: [*pin.left, *(i for i in right[j] if i not in pin.left)] for j in pin.right
            }
        return left, right

    def _sifted(
        self,
        beads: Sequence[Bead],
        partners: tuple[Partners, Partners],
        settled: Sequence[Bead] = (),
    ) -> list[Bead]:
        """The beads without the clauses for which neither words nor neighbours speak; ``settled``
        are those that stand beside them."""
        options = self._options
        doubtful = [bead for bead in beads if is_doubtful(bead, options)]
        if not doubtful:
            return list(beads)
        certain = [bead for bead in beads if not is_doubtful(bead, options)]
        sure = [*settled, *certain, *(bead for bead in doubtful if bead.score >= options.plain)]
        ends = (-1, -1), (len(self._vectors.left), len(self._vectors.right))
        chain = self._chain(sure)
        order = Order(
            [ends[0], *chain, ends[1]],
            [ends[0], *(pair for pair in chain if self._left.tells(pair[0])), ends[1]],
            {(i, j) for bead in sure for i in bead.left for j in bead.right if self._left.tells(i)},
        )
        rivals = self._rivals or partial(self._best_other, partners)
        outlines = self._left, self._right
        told = self._taught | self._openings.items()
        evidence = Evidence(self._vectors, outlines, rivals, order, options, told, self._strangers)
        return [*certain, *evidence.sifted(doubtful)]

    def _best_other(
        self, partners: tuple[Partners, Partners], side: int, at: int, but: Collection[int]
    ) -> float:
        """:data:`draftbench.compare.versions.evidence.Rivals` among the partners of a clause."""
        outlines = self._left, self._right
        kind = outlines[side].ranks[at][0]
        best = 0.0
        for other in partners[side].get(at, ()):
            if other in but:
                continue
            sides = ((other,), (at,)) if side else ((at,), (other,))
            like = self._vectors.similarity(*sides)
            if outlines[1 - side].ranks[other][0] is not kind:
                like *= self._options.across
            best = max(best, like)
        return best

    def _chain(self, beads: Iterable[Bead]) -> list[tuple[int, int]]:
        """Pairs of clauses of some beads that keep their order."""
        pairs = sorted((i, j) for bead in beads for i in bead.left for j in bead.right)
        weights = [float(min(self._left.sizes[i], self._right.sizes[j])) for i, j in pairs]
        kept = heaviest_increasing([j for _, j in pairs], weights, ties=True)
        return [pairs[at] for at in kept]

    def _widened(
        self, left: Partners, right: Partners, bonus: Bonus
    ) -> tuple[tuple[Partners, Partners], tuple[Partners, Partners]]:
        """Partners with those that only their context speaks for, and the clauses among them that
        have such a partner."""
        left, right = dict(left), dict(right)
        wider: tuple[Partners, Partners] = ({}, {})
        for i, j in sorted(bonus):
            if i in left and j in right and self._vectors.cross(i, j) > 0 and self._allowed(i, j):
                if j not in left[i]:
                    left[i] = wider[0][i] = [*left[i], j]
                if i not in right[j]:
                    right[j] = wider[1][j] = [*right[j], i]
        return (left, right), wider

    def _lent(self, beads: Iterable[Bead]) -> tuple[Bonus, dict[int, list[int]]]:
        """What sure beads lend the free clauses beside them, and which left clause answers to
        which right ones."""
        options = self._options
        bonus: Bonus = {}
        answers: dict[int, list[int]] = {}
        free_left, free_right = set(self._free_left), set(self._free_right)
        for bead in beads:
            if bead.score < options.sure and not bead.fixed:
                continue
            for i in bead.left:
                answers[i] = [*answers.get(i, ()), *bead.right]
            for pair in (
                (bead.left[0] - 1, bead.right[0] - 1),
                (bead.left[-1] + 1, bead.right[-1] + 1),
            ):
                if pair[0] in free_left and pair[1] in free_right:
                    bonus[pair] = bonus.get(pair, 0.0) + options.neighbour_bonus
        return bonus, answers

    def _lend_between(self, beads: Sequence[Bead], bonus: Bonus) -> None:
        """Adds to ``bonus`` what the order of the texts lends: to free clauses that stand between
        the same sure ones, the more the fewer of them there are."""
        options = self._options
        sure = [
            bead for bead in [*self._settled, *beads] if bead.fixed or bead.score >= options.sure
        ]
        held = {i for bead in sure for i in bead.left}, {j for bead in sure for j in bead.right}
        chain = self._chain(sure)
        for lefts, rights in between(chain, self._free_left, self._free_right):
            if max(len(lefts), len(rights)) > options.most_between:
                continue
            open_ = max(
                1,
                *(
                    sum(at not in has for at in side)
                    for side, has in zip((lefts, rights), held, strict=True)
                ),
            )
            for i in lefts:
                for j in rights:
                    bonus[i, j] = bonus.get((i, j), 0.0) + options.between_bonus / sqrt(open_)

    def _teach(self, bonus: Bonus) -> None:
        """Adds to ``bonus`` what pins teach: the clauses that stand as far before or behind one of
        the two as behind or before the other go on together, up to the first that is settled."""
        options, vectors = self._options, self._vectors
        free_left, free_right = set(self._free_left), set(self._free_right)
        for bead in self._pinned:
            for i, j, step in (
                (bead.left[0], bead.right[0], -1),
                (bead.left[-1], bead.right[-1], 1),
            ):
                for far in range(1, options.pin_reach + 1):
                    pair = i + step * far, j + step * far
                    if pair[0] not in free_left or pair[1] not in free_right:
                        break
                    if self._pins.met(pair[:1], pair[1:]):
                        break
                    if vectors.similarity((pair[0],), (pair[1],)) >= options.threshold / 2:
                        self._taught.add(pair)
                        share = 1 - (far - 1) / options.pin_reach
                        bonus[pair] = bonus.get(pair, 0.0) + options.pin_bonus * share

    def _bonus(self, settled: tuple[Bonus, dict[int, list[int]]], beads: Sequence[Bead]) -> Bonus:
        """What the surroundings speak for: neighbours and children of sure beads; ``settled`` is
        what the fixed ones lend."""
        lent, answers = self._lent(beads)
        bonus = dict(settled[0])
        for pair, value in lent.items():
            bonus[pair] = bonus.get(pair, 0.0) + value
        for i in self._free_left:
            above = self._left.parents[i]
            for parent in (*settled[1].get(above, ()), *answers.get(above, ())):
                for j in self._children.get(parent, ()):
                    bonus[i, j] = bonus.get((i, j), 0.0) + self._options.parent_bonus
        return bonus

    def _packed(self, known: Mapping[Sides, float | None], bonus: Bonus) -> list[Bead]:
        """The beads of most value, each clause in one at most."""
        options = self._options
        ordered: list[tuple[float, tuple[int, ...], tuple[int, ...], float]] = []
        for (lefts, rights), score in known.items():
            if score is None:
                continue
            pin = self._pins.met(lefts, rights)
            if pin is None:
                parts = max(len(lefts), len(rights))
                gain = self._gain(lefts, rights, score, bonus) - options.part_cost * (parts - 1)
            else:
                gain = min(
                    self._gain(*sides, self._vectors.similarity(*sides), bonus)
                    for sides in self._pins.added(pin, lefts, rights)
                )
            if gain >= 0:
                value = gain * ((len(lefts) + len(rights)) / 2) ** _PARTS_EXPONENT
                ordered.append((-value, lefts, rights, score))
        ordered.sort()
        used_left: set[int] = set()
        used_right: set[int] = set()
        beads: list[Bead] = []
        for _, lefts, rights, score in ordered:
            if used_left.isdisjoint(lefts) and used_right.isdisjoint(rights):
                used_left.update(lefts)
                used_right.update(rights)
                beads.append(
                    Bead(lefts, rights, score, fixed=self._pins.met(lefts, rights) is not None)
                )
        return [*beads, *(pin for pin in self._pins.beads if pin.left[0] not in used_left)]

    def _gain(
        self, lefts: tuple[int, ...], rights: tuple[int, ...], score: float, bonus: Bonus
    ) -> float:
        """By how much a similarity exceeds what is asked for, with what its surroundings lend."""
        extra = _bead_bonus(lefts, rights, bonus) if bonus else 0.0
        opened = self._openings
        if opened and not (
            opened.keys().isdisjoint(lefts) and self._begun.keys().isdisjoint(rights)
        ):
            extra += self._opening_bonus(lefts, rights)
        return score + extra - self._rank_cost(lefts, rights) - self._options.threshold

    def _opening_bonus(self, lefts: tuple[int, ...], rights: tuple[int, ...]) -> float:
        """What a bead gains by clauses that alone begin alike, of its pairs on average; it loses as
        much by a clause that begins like another one."""
        mine = [self._openings[i] for i in lefts if i in self._openings]
        theirs = [self._begun[j] for j in rights if j in self._begun]
        if all(j in rights for j in mine) and all(i in lefts for i in theirs):
            return self._options.opening_bonus * len(mine) / (len(lefts) * len(rights))
        return -self._options.opening_bonus

    def _orphaned(self, beads: Sequence[Bead]) -> tuple[set[int], set[int]]:
        """The free clauses, left and right, that hang on a clause without a partner."""
        held = {i for bead in beads for i in bead.left}, {j for bead in beads for j in bead.right}
        above = self._left.parents, self._right.parents
        return (
            {i for i in self._free_left if above[0][i] >= 0 and above[0][i] not in held[0]},
            {j for j in self._free_right if above[1][j] >= 0 and above[1][j] not in held[1]},
        )

    def _rank_cost(self, lefts: tuple[int, ...], rights: tuple[int, ...]) -> float:
        """What a bead costs for pairs of different rank: few clauses change theirs, and fewer still
        outlive the list that they stood in."""
        options = self._options
        was, now = self._left.ranks, self._right.ranks
        if len(lefts) == len(rights) == 1:
            if was[lefts[0]] == now[rights[0]]:
                return 0.0
            alone = lefts[0] in self._orphans[0] or rights[0] in self._orphans[1]
            return options.rank_cost * (2 if alone else 1)
        odd = sum([was[i] != now[j] for i in lefts for j in rights])
        return options.parts_rank_cost * odd / (len(lefts) * len(rights)) if odd else 0.0

    def _candidates(self, left: Partners, right: Partners) -> Iterator[Sides]:
        for i, found in left.items():
            yield from (((i,), parts) for parts in self._groups(found))
        for j, found in right.items():
            yield from ((parts, (j,)) for parts in self._groups(found))

    def _groups(self, places: list[int]) -> Iterator[tuple[int, ...]]:
        ordered = sorted(places)
        for size in range(1, min(self._options.most_parts, len(ordered)) + 1):
            for parts in combinations(ordered, size):
                if size <= 2 or all(b - a <= _NEAR for a, b in pairwise(parts)):
                    yield parts

    def _weigh(self, candidates: Iterable[Sides], known: dict[Sides, float | None]) -> None:
        """Adds to ``known`` what does not depend on the surroundings of each candidate: its
        similarity, or None where a part adds too little."""
        for sides in candidates:
            if sides not in known:
                pin = self._pins.met(*sides)
                if pin is not None:
                    known[sides] = self._pins.similarity(pin, *sides)
                    continue
                alone = len(sides[0]) == len(sides[1]) == 1
                known[sides] = self._vectors.similarity(*sides) if alone else self._parted(*sides)

    def _parted(self, lefts: tuple[int, ...], rights: tuple[int, ...]) -> float | None:
        """The similarity of a bead of several parts, or None where one of them adds too little."""
        vectors = self._vectors
        parts = lefts if len(lefts) > 1 else rights
        gain = self._options.part_gain
        if any(b - a > 1 for a, b in pairwise(parts)):
            gain *= self._options.far_factor
        if len(parts) == 2:
            bound, alone = vectors.nearer(lefts, rights)
            if bound - alone < gain - _ROUNDING:
                return None
            score = vectors.similarity(lefts, rights)
            return score if score - alone >= gain else None
        score = vectors.similarity(lefts, rights)
        for part in parts:
            rest = tuple(p for p in parts if p != part)
            less = (
                vectors.similarity(rest, rights)
                if parts is lefts
                else vectors.similarity(lefts, rest)
            )
            if score - less < gain:
                return None
        return score


def _bead_bonus(lefts: tuple[int, ...], rights: tuple[int, ...], bonus: Bonus) -> float:
    if len(lefts) == len(rights) == 1:
        return bonus.get((lefts[0], rights[0]), 0.0)
    found = [bonus.get((i, j), 0.0) for i in lefts for j in rights]
    return sum(found) / len(found)
