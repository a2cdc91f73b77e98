"""Which links have evidence, in words or in their neighbours, and which join a deleted clause to a
new one that shares no more with it than the subject of the text.

Two strangers in a text on one subject are as alike as a clause that was rewritten from scratch is
like itself, so likeness alone does not tell them apart. What does is whether two clauses are more
like each other than like any third one (mutual nearest neighbours), measured as a lead: their
likeness over that of the best other. How much of a lead is asked for depends on where they stand.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from typing import NamedTuple

from draftbench.compare.options import Options
from draftbench.compare.versions.reading import Outline
from draftbench.compare.versions.vectors import Vector, Vectors
from draftbench.document import ClauseKind

Rivals = Callable[[int, int, Collection[int]], float]
"""How like a clause of the left text (0) or of the right one (1), by its place, is to that clause
of the other text which is most like it, clauses at some places left out (0..1). Clauses that are
settled because they are equal are no rivals."""

_PARTS = frozenset({ClauseKind.PREAMBULAR, ClauseKind.OPERATIVE, ClauseKind.PARAGRAPH})
_ROUNDS = 2
"""The second round knows the links that the first one let stand as neighbours: a block that moved
is often rewritten in part."""


class Order(NamedTuple):
    """Pairs of clauses that are certain: those of them that keep the order of both texts, sorted,
    between a pair before the first clauses and one behind the last; those of these that say more
    than a number; and all that say more, whatever their order."""

    chain: Sequence[tuple[int, int]]
    telling: Sequence[tuple[int, int]]
    pairs: set[tuple[int, int]]


class _Gap(NamedTuple):
    """Of the clauses between two certain pairs, without those that say no more than a number: how
    many there are in the text that has more, and whether both texts have as many, and as many
    before the two that are looked at."""

    most: int
    even: bool


def is_doubtful(bead: Bead, options: Options) -> bool:
    """Whether a bead needs evidence: not where it is fixed, and not where two clauses are so alike
    that no third one can deny them the lead that is asked for."""
    alone = len(bead.left) == len(bead.right) == 1
    strong = alone and bead.score >= max(options.plain, options.plain_lead)
    return not bead.fixed and not strong


class Evidence:
    """What speaks for the links of one pair of texts."""

    def __init__(
        self,
        vectors: Vectors,
        outlines: tuple[Outline, Outline],
        rivals: Rivals,
        order: Order,
        options: Options,
        taught: Collection[tuple[int, int]] = (),
        strangers: int = 0,
    ) -> None:
        """``taught`` are pairs that decisions of users or their openings speak for; ``strangers``
        is how many clauses without a certain answer the texts have beside those at hand."""
        self._vectors = vectors
        self._taught = taught
        self._left, self._right = outlines
        self._rivals = rivals
        self._order = order
        self._options = options
        known = {i for i, _ in order.pairs}, {j for _, j in order.pairs}
        alone = [one.telling[-1] - len(told) for one, told in zip(outlines, known, strict=True)]
        self._crowded = max(alone) + strangers > options.crowd

    def sifted(self, beads: Sequence[Bead]) -> list[Bead]:
        """The beads without the clauses for which nothing speaks; fixed ones stay as they are."""
        found = list(beads)
        for _ in range(_ROUNDS):
            found = [sifted for bead in beads for sifted in self._supported(bead)]
            self._order.pairs.update(
                (i, j) for bead in found for i in bead.left for j in bead.right
            )
        return found

    def _supported(self, bead: Bead) -> Iterator[Bead]:
        """The bead, what is left of it, or nothing."""
        if not is_doubtful(bead, self._options):
            yield bead
            return
        lefts = tuple(i for i in bead.left if any(self._speaks(i, j, bead) for j in bead.right))
        rights = tuple(j for j in bead.right if any(self._speaks(i, j, bead) for i in bead.left))
        if (lefts, rights) == bead[:2]:
            yield bead
        elif lefts and rights:
            yield from self._supported(Bead(lefts, rights, self._vectors.similarity(lefts, rights)))

    def _speaks(self, i: int, j: int, bead: Bead) -> bool:
        """Whether two clauses of a bead have the lead that is asked for."""
        vectors, options = self._vectors, self._options
        likeness = vectors.similarity((i,), (j,))
        least = self._least_lead(i, j, likeness)
        if least and self._crowded and likeness < options.sure:
            own = vectors.measure.own(vectors.left[i], vectors.right[j])
            least = max(least, options.crowd_lead if own < 2 else 0.0)
        if self._is_tied(i, bead.left, self._left) or self._is_tied(j, bead.right, self._right):
            least = min(least, options.order_lead)
        if likeness < options.plain and len(bead.left) + len(bead.right) > 2:
            least = max(least, self._least_lead_of_part(i, j, bead, least))
        return likeness >= least * self._rivals(
            0, i, bead.right
        ) and likeness >= least * self._rivals(1, j, bead.left)

    @staticmethod
    def _is_tied(at: int, parts: Sequence[int], outline: Outline) -> bool:
        """Whether a clause hangs on one of some parts, or one of them on it."""
        return outline.parents[at] in parts or any(outline.parents[part] == at for part in parts)

    def _least_lead_of_part(self, i: int, j: int, bead: Bead, least: float) -> float:
        """The lead that a clause of a bead needs as one of several parts, where as a clause of a
        pair it would need ``least``."""
        options, vectors = self._options, self._vectors
        if (i, j) in self._taught:
            return 0.0
        whole = len(bead.right) > 1
        parts, part = (bead.right, j) if whole else (bead.left, i)
        apart = part - 1 not in parts and part + 1 not in parts
        one, two = vectors.left[i].keys(), vectors.right[j].keys()
        others = max(
            vectors.similarity(*(((i,), (other,)) if whole else ((other,), (j,))))
            for other in parts
            if other != part
        )
        if len(one & two) < options.part_words * len(two if whole else one):
            if apart and others >= options.plain:
                return options.added_lead
            bare = apart and not vectors.own_phrases(i, j)
            return options.parts_lead if bare or least >= options.order_lead else 0.0
        further = apart and vectors.similarity((i,), (j,)) <= others
        return options.apart_lead if further and least >= options.own_moved_lead else 0.0

    def _least_lead(self, i: int, j: int, likeness: float) -> float:
        """The lead that two clauses need by their words and their places."""
        options = self._options
        if (i, j) in self._taught:
            return 0.0
        one, two = self._vectors.left[i], self._vectors.right[j]
        own = self._vectors.measure.own(one, two)
        was, now = self._left.part(i), self._right.part(j)
        crossing = was is not now and was in _PARTS and now in _PARTS
        gap = self._gap(self._order.telling, i, j)
        if likeness >= options.plain:
            strange = not own and likeness < options.near_equal
            alone = (crossing or gap is None) and not self._accompanied(i, j)
            wordless = strange and alone and not self._vectors.own_phrases(i, j)
            return options.crossing_lead if wordless else options.plain_lead
        if crossing:
            return options.crossing_lead if own < options.many_own else options.order_lead
        if gap is not None and gap.most <= options.few:
            if (self._left.parents[i], self._right.parents[j]) in self._order.pairs:
                return 0.0
            if gap.even:
                return 0.0 if own or likeness >= options.sure else options.even_lead
        around = self._gap(self._order.chain, i, j)
        if around is not None and around.most <= options.most_between:
            return options.own_lead if own else options.order_lead
        shared, shorter = len(one.keys() & two.keys()), min(len(one), len(two))
        if shared < 2 or (shared < options.moved_words and 2 * shared < shorter):
            return options.crossing_lead
        phrases, accompanied = self._vectors.own_phrases(i, j), self._accompanied(i, j)
        if not own:
            told = phrases and (accompanied or 2 * shared > shorter)
            return options.moved_lead if told else options.wordless_lead
        if accompanied:
            return options.own_lead
        if own >= options.many_own:
            return options.order_lead
        return options.own_moved_lead if own > 1 or phrases else options.moved_lead

    def _accompanied(self, i: int, j: int) -> bool:
        """Whether clauses beside two answer to each other."""
        reach = range(-self._options.company, self._options.company + 1)
        return any((i + a, j + b) in self._order.pairs for a in reach for b in reach if a or b)

    def _gap(self, chain: Sequence[tuple[int, int]], i: int, j: int) -> _Gap | None:
        """What stands with two clauses between the same pairs of ``chain``; None where the two are
        out of order."""
        at = bisect_left(chain, (i, j))
        before, behind = chain[at - 1], chain[at]
        if not (before[0] < i < behind[0] and before[1] < j < behind[1]):
            return None
        lefts, rights = self._left.telling, self._right.telling
        first = lefts[before[0] + 1], rights[before[1] + 1]
        sizes = lefts[behind[0]] - first[0], rights[behind[1]] - first[1]
        return _Gap(
            max(sizes), sizes[0] == sizes[1] and lefts[i] - first[0] == rights[j] - first[1]
        )


# What packing left over: parts of splits and merges that share little by themselves, and items of
# lists whose every word was changed. When two clauses are merged and one of them is long, the sum
# of both is hardly nearer to the result than the long one alone, so similarity does not show the
# short one. What shows it is that it speaks for words of the result that nothing else explains.

COMPLETE = 0.995
"""Similarity from which a bead is complete as it is: nothing in it is left to explain."""


class Bead(NamedTuple):
    """Places of left and right clauses that answer to each other, their similarity, and whether
    that was settled beforehand (by equal text or by a user)."""

    left: tuple[int, ...]
    right: tuple[int, ...]
    score: float
    fixed: bool = False

    def turned(self) -> Bead:
        """With left and right exchanged."""
        return Bead(self.right, self.left, self.score, self.fixed)


def attach_parts(
    beads: Sequence[Bead],
    vectors: Vectors,
    partners: tuple[dict[int, list[int]], dict[int, list[int]]],
    outlines: tuple[Outline, Outline],
    allowed: Callable[[int, int], bool],
    options: Options,
) -> list[Bead]:
    """The beads, with clauses that stand in none taken in as further parts where they explain
    enough of the other side (:attr:`Options.explained`). Such a clause is of the level of the other
    parts (a concern of a paragraph can go to the preamble, and its demand to the operative part),
    hangs on one of them, or is what one of them hangs on: a list can become running text, and
    running text a list, with new items among the others too.
    ``partners`` are the candidates of each free clause, left and right."""
    grown = _attach(
        beads,
        (vectors.left, vectors.right),
        vectors.similarity,
        partners[0],
        outlines[0],
        lambda i, bead: allowed(i, bead.right[0]),
        options,
    )
    turned = _attach(
        [bead.turned() for bead in grown],
        (vectors.right, vectors.left),
        lambda rights, lefts: vectors.similarity(lefts, rights),
        partners[1],
        outlines[1],
        lambda j, bead: allowed(bead.right[0], j),
        options,
    )
    return [bead.turned() for bead in turned]


def _attach(
    beads: Sequence[Bead],
    sides: tuple[Sequence[Vector], Sequence[Vector]],
    similarity: Callable[[Sequence[int], Sequence[int]], float],
    partners: dict[int, list[int]],
    outline: Outline,
    may: Callable[[int, Bead], bool],
    options: Options,
) -> list[Bead]:
    """:func:`attach_parts` for the clauses of the left side, whose ``outline`` is given; ``may``
    says which clause is allowed to become part of which bead."""
    own, other = sides
    grown = list(beads)
    holder = {j: at for at, bead in enumerate(grown) for j in bead.right}
    held = {i for bead in grown for i in bead.left}
    offers: list[tuple[float, int, int, bool]] = []
    for i, found in partners.items():
        if i in held:
            continue
        for at in sorted({holder[j] for j in found if j in holder}):
            bead = grown[at]
            items = [part for part in bead.left if outline.parents[part] == i]
            hangs = bool(items) or outline.parents[i] in bead.left
            tied = hangs and bead.score >= options.sure
            (kind, level), (kind_there, level_there) = (
                outline.ranks[place] for place in (i, bead.left[0])
            )
            if not _open(bead, options, tied) or not may(i, bead):
                continue
            if level != level_there and not tied:
                continue
            gain = _explained(own, i, items or bead.left, other[bead.right[0]])
            if tied or any(abs(i - part) == 1 for part in bead.left):
                gain += options.beside
            if kind is not kind_there and not tied:
                gain -= options.parts_rank_cost
            alike = similarity((i,), bead.right)
            if gain >= options.explained and alike >= options.threshold / 2:
                offers.append((-gain, i, at, tied))
    for _, i, at, tied in sorted(offers):
        bead = grown[at]
        if i in held or not _open(bead, options, tied):
            continue
        held.add(i)
        parts = tuple(sorted((*bead.left, i)))
        grown[at] = Bead(parts, bead.right, similarity(parts, bead.right))
    return grown


def _open(bead: Bead, options: Options, tied: bool) -> bool:
    return (
        len(bead.right) == 1
        and (tied or len(bead.left) < options.most_parts)
        and bead.score < COMPLETE
        and not bead.fixed
    )


def _explained(own: Sequence[Vector], i: int, parts: Sequence[int], whole: Vector) -> float:
    """What clause ``i`` explains of ``whole`` beyond ``parts``, as a share of ``whole``, plus how
    much of clause ``i`` that is (0..2, squared weights)."""
    clause = own[i]
    known = set().union(*(own[part] for part in parts))
    new = [term for term in whole if term in clause and term not in known]
    if not new:
        return 0.0
    return _mass(whole, new) / _mass(whole, whole) + _mass(clause, new) / _mass(clause, clause)


def drop_idle(
    beads: Sequence[Bead],
    vectors: Vectors,
    certain: Collection[tuple[int, int]],
    options: Options,
) -> list[Bead]:
    """The beads without the parts that say too little of the whole (:attr:`Options.own_part`), but
    for ``certain`` pairs. Two clauses with some of the words of the whole are together more like it
    than one of them alone, because what else they say is spread thinner."""
    return [
        bead if bead.fixed else _without_idle(bead, vectors, certain, options) for bead in beads
    ]


def _without_idle(
    bead: Bead, vectors: Vectors, certain: Collection[tuple[int, int]], options: Options
) -> Bead:
    while max(map(len, bead[:2])) > 1:
        merged = len(bead.left) > 1
        parts, own = (bead.left, vectors.left) if merged else (bead.right, vectors.right)
        whole = vectors.right[bead.right[0]] if merged else vectors.left[bead.left[0]]
        pairs = [(part, bead.right[0]) if merged else (bead.left[0], part) for part in parts]
        phrases = [vectors.own_phrases(*pair) for pair in pairs]
        worst, rest = 0.0, None
        for at, (part, pair) in enumerate(zip(parts, pairs, strict=True)):
            if pair in certain:
                continue
            others = (*parts[:at], *parts[at + 1 :])
            sides = (others, bead.right) if merged else (bead.left, others)
            told = whole.keys() & own[part].keys()
            new = told.difference(*(own[other] for other in others))
            less = vectors.similarity(*sides)
            worth = _mass(own[part], new) / _mass(own[part], own[part]) + bead.score - less
            stray = not phrases[at] and max(phrases) >= options.phrases
            worth -= options.stray_part if stray else options.own_part
            if worth < worst:
                worst, rest = worth, Bead(*sides, less)
        if rest is None:
            break
        bead = rest
    return bead


def _mass(vector: Vector, terms: Iterable[int]) -> float:
    return sum(vector[term] ** 2 for term in terms)


def pair_children(
    beads: Sequence[Bead],
    vectors: Vectors,
    outlines: tuple[Outline, Outline],
    allowed: Callable[[int, int], bool],
) -> list[Bead]:
    """The beads, and the items that are left over under linked parents paired in their order,
    where equally many are left on both sides."""
    answers: dict[int, int] = {}
    for bead in beads:
        if len(bead.left) == len(bead.right) == 1:
            answers[bead.left[0]] = bead.right[0]
    held_left = {i for bead in beads for i in bead.left}
    held_right = {j for bead in beads for j in bead.right}
    left_children = _children(outlines[0].parents)
    right_children = _children(outlines[1].parents)
    found = list(beads)
    for parent, children in sorted(left_children.items()):
        if parent not in answers:
            continue
        others = right_children.get(answers[parent], [])
        free = [i for i in children if i not in held_left]
        free_others = [j for j in others if j not in held_right]
        if len(free) == len(free_others):
            for i, j in zip(free, free_others, strict=True):
                if allowed(i, j):
                    found.append(Bead((i,), (j,), vectors.similarity((i,), (j,))))
    return found


def _children(parents: Sequence[int]) -> dict[int, list[int]]:
    children: dict[int, list[int]] = {}
    for place, parent in enumerate(parents):
        if parent >= 0:
            children.setdefault(parent, []).append(place)
    return children
