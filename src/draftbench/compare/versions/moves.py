"""What moved between two versions, and what moved together."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence, Sized
from itertools import count, islice, pairwise
from operator import itemgetter
from typing import NamedTuple

from draftbench.compare.increasing import heaviest_increasing
from draftbench.compare.links import Link, Sides
from draftbench.document import ClauseId, Document


class Answer(NamedTuple):
    """Clauses of two texts that answer to each other, in the order of their texts, how alike they
    are (0..1), and whether it was settled beforehand that they do (by equal text, by a user, or by
    the recorded origin of a clause)."""

    left: tuple[ClauseId, ...]
    right: tuple[ClauseId, ...]
    score: float
    settled: bool = False


_LANDMARK = 60
"""Characters that a clause weighs at least: the headings of articles stay where they are while
paragraphs go from one article to another."""

Answers = Sequence[Answer | Link]
"""What answers to what, in order of the left text."""


class Chain:
    """The heaviest chain of pairs of clauses in which neither text goes back. Stretches of it are
    remembered, and looked at again only where a pair or its weight is another."""

    def __init__(self) -> None:
        self._width = 0
        self._known: dict[tuple[int, ...], _Stretch] = {}
        self.answers: tuple[object, ...] = ()
        """Who answers to whom, and where they stand: the same object as long as it is the same."""
        self.holders: dict[int, int] = {}
        """The answer, by its index, to which each pair belongs."""

    def take(self, left: Document, right: Document, answers: Answers) -> None:
        """Looks at the pairs of these answers from now on."""
        was, now, width = left.places, right.places, len(right) + 1
        told = [(one.left, one.right) for one in answers], was, now
        if told == self.answers:
            return
        self.answers = told
        firsts = [was[one.left[0]] * width + now[one.right[0]] for one in answers]
        holders = dict(zip(firsts, count(), strict=False))
        for at, one in enumerate(answers):
            if len(one.left) + len(one.right) > 2:
                holders.update((was[i] * width + now[j], at) for i in one.left for j in one.right)
        self.put(holders, width)

    def put(self, holders: dict[int, int], width: int) -> None:
        """Looks at these pairs from now on, each coded as its left place times ``width`` and its
        right one, with the answers to which they belong."""
        former = self._known if width == self._width else {}
        self.holders, self._width = holders, width
        self._known = {
            codes: former.get(codes) or _Stretch(codes, width)
            for codes in _stretches(sorted(holders), width)
        }

    def lost(self, lefts: Sequence[int], rights: Sequence[int]) -> set[int]:
        """The pairs that are not in the chain. A pair weighs the shorter of its clauses, of which
        ``lefts`` and ``rights`` are the lengths."""
        return set().union(*[one.lost(lefts, rights) for one in self._known.values()])


class _Stretch:
    """Pairs of which some cross each other, and those that are not in the chain by the weights
    that were last asked for."""

    def __init__(self, codes: tuple[int, ...], width: int) -> None:
        self._codes = codes
        self._rights = [code % width for code in codes]
        self._ours = itemgetter(*[code // width for code in codes])
        self._theirs = itemgetter(*self._rights)
        self._sizes: tuple[object, ...] = ()
        self._weights: list[int] = []
        self._lost: set[int] = set()

    def lost(self, lefts: Sequence[int], rights: Sequence[int]) -> set[int]:
        """The pairs that are not in the chain where the clauses have these lengths."""
        sizes = self._ours(lefts), self._theirs(rights)
        if sizes == self._sizes:
            return self._lost
        self._sizes = sizes
        former = self._weights
        # written out: a call of max() for each pair of a long text would cost as much as the chain
        self._weights = weights = [
            size if size > _LANDMARK else _LANDMARK  # noqa: FURB136
            for size in map(min, *sizes)
        ]
        # the chain stays the heaviest where its pairs grew and others shrank
        if not former or any(
            (now > was) == (code in self._lost)
            for code, was, now in zip(self._codes, former, weights, strict=True)
            if now != was
        ):
            kept = heaviest_increasing(self._rights, weights, ties=True)
            self._lost = set(self._codes).difference([self._codes[at] for at in kept])
        return self._lost


def _stretches(codes: Sequence[int], width: int) -> Iterator[tuple[int, ...]]:
    """The stretches of sorted pairs in which some cross each other, and none of another stretch;
    pairs that none crosses are in every chain and left out."""
    places = [code % width for code in codes]
    highest, so_far = [], 0
    for place in places:  # an accumulate() would call max() for each pair of a long text
        if place > so_far:
            so_far = place
        highest.append(so_far)
    lowest, ends = width, [len(codes)]
    for at in range(len(codes) - 1, 0, -1):
        if places[at] < lowest:
            lowest = places[at]
        if highest[at - 1] <= lowest:
            ends.append(at)
    for start, end in pairwise([0, *reversed(ends)]):
        if end - start > 1:
            yield tuple(codes[start:end])


def strays(
    left: Document, right: Document, answers: Answers, chain: Chain
) -> dict[int, frozenset[ClauseId]]:
    """For each answer, by its index, with clauses that left their order: these clauses, on the side
    that has more of them (the right one of one and one). It has moved where all of them are strays.
    ``chain`` is that of these texts before, or one that knows nothing. See :func:`astray`."""
    chain.take(left, right, answers)
    was, now, width = left.places, right.places, len(right) + 1
    lost = chain.lost(left.lengths, right.lengths)
    found: dict[int, frozenset[ClauseId]] = {}
    for at in sorted({chain.holders[code] for code in lost}):
        one = answers[at]
        if len(one.left) + len(one.right) == 2:
            found[at] = frozenset(one.right)
            continue
        side = tuple(map(was.__getitem__, one.left)), tuple(map(now.__getitem__, one.right))
        if gone := _gone(side, lost, width):
            text = left if _merges(side) else right
            found[at] = frozenset([text.clauses[place].id for place in gone])
    return found


def astray(
    sides: Sequence[Sides], lefts: Sequence[int], rights: Sequence[int]
) -> dict[int, frozenset[int]]:
    """:func:`strays` by places: ``lefts`` and ``rights`` are the lengths of all clauses of the two
    texts, in characters.

    What keeps its order is the heaviest chain, so of two blocks that changed places the shorter one
    is said to have moved.
    """
    width = len(rights) + 1
    holders = {
        one * width + two: at
        for at, (here, there) in enumerate(sides)
        for one in here
        for two in there
    }
    chain = Chain()
    chain.put(holders, width)
    lost = chain.lost(lefts, rights)
    found: dict[int, frozenset[int]] = {}
    for at in sorted({holders[code] for code in lost}):
        if gone := _gone(sides[at], lost, width):
            found[at] = gone
    return found


def _gone(side: Sides, lost: Collection[int], width: int) -> frozenset[int]:
    """The clauses of an answer, on the side that has more, none of whose pairs kept its order."""
    still = {
        one if _merges(side) else two
        for one in side[0]
        for two in side[1]
        if one * width + two not in lost
    }
    return frozenset(side[0] if _merges(side) else side[1]) - still


def moved(answers: Answers, stray: Mapping[int, frozenset[ClauseId]]) -> list[int]:
    """Indices of the answers all of whose parts are strays."""
    return [at for at, gone in stray.items() if len(gone) == len(parts(answers[at]))]


def blocks(right: Document, answers: Answers, moving: Sequence[int]) -> dict[int, list[int]]:
    """Moved answers that moved together: those that follow each other in both texts, with at most
    new and deleted clauses between them. Each of such a block is given the indices of all of them,
    in order; ``moving`` are indices."""
    found: dict[int, list[int]] = {}
    pairs = [(one, two) for one, two in pairwise(sorted(moving)) if two == one + 1]
    if not pairs:
        return found
    firsts = {answer.right[0] for answer in answers}
    block: list[int] = []
    for one, two in pairs:
        here, there = right.position(answers[one].right[0]), right.position(answers[two].right[0])
        between = islice(right.clauses, here + 1, max(here, there))
        if here > there or any(clause.id in firsts for clause in between):
            continue
        block = [*block, two] if block and block[-1] == one else [one, two]
        found.update(dict.fromkeys(block, block))
    return found


def parts(answer: Answer | Link) -> tuple[ClauseId, ...]:
    """The clauses on the side that has more of them, the right one of one and one."""
    return answer.left if _merges((answer.left, answer.right)) else answer.right


def _merges(sides: tuple[Sized, Sized]) -> bool:
    return len(sides[0]) > len(sides[1])
