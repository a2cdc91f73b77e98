"""Which clauses of independent texts may answer to each other: the ranking, by clause."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from draftbench.compare.comparison import Comparison
from draftbench.compare.links import Alignment, Link, Mode, Quote
from draftbench.document import ClauseId
from draftbench.gui.widgets.pieces import Node


@dataclass(frozen=True, slots=True)
class Pair:
    """Two clauses of different columns with the link that ranks them, and the sentences of both
    that answer to each other best."""

    here: Node
    there: Node
    link: Link
    own: Quote | None = None
    theirs: Quote | None = None

    @property
    def turned(self) -> Pair:
        """The same from the other side."""
        return Pair(self.there, self.here, self.link, self.theirs, self.own)


class Offers:
    """The pairs of a comparison. The clauses of the draft (in the column ``draft``) that are still
    those of the base stand for these (in the column ``base``)."""

    def __init__(self, comparison: Comparison, base: int, draft: int) -> None:
        self._pairs: dict[Node, list[Pair]] = {}
        for left, right, alignment in _alignments(comparison):
            if right == draft or alignment.mode is not Mode.INDEPENDENT:
                continue
            for link in alignment.links:
                own, theirs = link.quotes or (None, None)
                for one in link.left:
                    if left == draft and one not in comparison.texts[base]:
                        continue
                    for two in link.right:
                        here = base if left == draft else left
                        self._add(Pair((here, one), (right, two), link, own, theirs))

    def _add(self, pair: Pair) -> None:
        self._pairs.setdefault(pair.here, []).append(pair)
        self._pairs.setdefault(pair.there, []).append(pair.turned)

    def of(self, column: int, clause: ClauseId, other: int | None = None) -> tuple[Pair, ...]:
        """The pairs of a clause, the best first; with ``other`` those with that column."""
        found = self._pairs.get((column, clause), [])
        kept = [pair for pair in found if other in (None, pair.there[0])]
        return tuple(sorted(kept, key=lambda pair: (not pair.link.confident, -pair.link.score)))


def _alignments(comparison: Comparison) -> Iterator[tuple[int, int, Alignment]]:
    for place, found in enumerate(comparison.alignments):
        if found is not None:
            yield comparison.base, place, found
    yield from comparison.across
