"""Beads that a user pinned: they stand whatever the words say, and other clauses may join them.

Who pins the second part of a clause that was split does not say that the first part is another
clause. So a pinned bead takes further parts in like any other, where they are like it by
themselves and add to it (:attr:`Options.pin_gain`). Only a clause that is the other side whole is
no part: who pins another one in its place knows better.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from draftbench.compare.options import Options
from draftbench.compare.versions.leftovers import COMPLETE, Bead
from draftbench.compare.versions.vectors import Vectors

Sides = tuple[tuple[int, ...], tuple[int, ...]]


class Pinned:
    """The pinned beads of a packing to which parts can be added: all but those of several clauses
    on both sides, or of as many as may answer to one (:attr:`Options.most_parts`)."""

    def __init__(self, beads: Sequence[Bead], vectors: Vectors, options: Options) -> None:
        self.beads = tuple(
            bead
            for bead in beads
            if min(map(len, bead[:2])) == 1 and max(map(len, bead[:2])) < options.most_parts
        )
        self._vectors = vectors
        self._options = options
        self._left = {i: bead for bead in self.beads for i in bead.left}
        self._right = {j: bead for bead in self.beads for j in bead.right}

    def met(self, lefts: Sequence[int], rights: Sequence[int]) -> Bead | None:
        """The pinned bead that shares a clause with these sides; the first one of several."""
        if not self.beads:
            return None
        return next(self._all_met(lefts, rights), None)

    def _all_met(self, lefts: Sequence[int], rights: Sequence[int]) -> Iterator[Bead]:
        yield from (self._left[i] for i in lefts if i in self._left)
        yield from (self._right[j] for j in rights if j in self._right)

    def similarity(
        self, pin: Bead, lefts: tuple[int, ...], rights: tuple[int, ...]
    ) -> float | None:
        """That of sides which add parts to a pinned bead; None where they leave out some of it,
        meet another one, or a part adds too little."""
        if not {*pin.left}.issubset(lefts) or not {*pin.right}.issubset(rights):
            return None
        if (lefts, rights) == pin[:2] or any(
            one is not pin for one in self._all_met(lefts, rights)
        ):
            return None
        whole = self._vectors.similarity(lefts, rights)
        without = [
            *((tuple(k for k in lefts if k != i), rights) for i in lefts if i not in pin.left),
            *((lefts, tuple(k for k in rights if k != j)) for j in rights if j not in pin.right),
        ]
        least = whole - self._options.pin_gain
        if any(self._vectors.similarity(*rest) > least for rest in without):
            return None
        added = self.added(pin, lefts, rights)
        return None if any(self._vectors.similarity(*s) >= COMPLETE for s in added) else whole

    def added(self, pin: Bead, lefts: tuple[int, ...], rights: tuple[int, ...]) -> list[Sides]:
        """Each part that the sides add to a pinned bead, with the other side whole."""
        return [
            *(((i,), rights) for i in lefts if i not in pin.left),
            *((lefts, (j,)) for j in rights if j not in pin.right),
        ]
