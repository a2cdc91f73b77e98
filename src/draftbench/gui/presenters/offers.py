"""Which clauses of independent texts may answer to each other: the ranking, by clause."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from draftbench.compare.comparison import Comparison
from draftbench.compare.links import Alignment, Link, Mode, Quote
from draftbench.document import ClauseId


@dataclass(frozen=True, slots=True)
class Pair:
    """A clause of the base and one of the source in ``column``, with the link that ranks them and
    the sentences of both that answer to each other best."""

    column: int
    base: ClauseId
    source: ClauseId
    link: Link
    own: Quote | None = None
    theirs: Quote | None = None


class Offers:
    """The pairs of a comparison whose base stands in the column ``base``."""

    def __init__(self, comparison: Comparison, base: int, sources: tuple[int, ...]) -> None:
        self._by_base: dict[ClauseId, list[Pair]] = {}
        self._by_source: dict[tuple[int, ClauseId], list[Pair]] = {}
        for left, right, alignment in _alignments(comparison):
            if base not in (left, right) or alignment.mode is not Mode.INDEPENDENT:
                continue
            other = right if left == base else left
            if other not in sources:
                continue
            for link in alignment.links:
                for pair in _pairs(link, other, turned=right == base):
                    self._by_base.setdefault(pair.base, []).append(pair)
                    self._by_source.setdefault((other, pair.source), []).append(pair)

    def of_base(self, clause: ClauseId) -> tuple[Pair, ...]:
        """The pairs of a clause of the base, the best first."""
        return _ranked(self._by_base.get(clause, ()))

    def of_source(self, column: int, clause: ClauseId) -> tuple[Pair, ...]:
        """The pairs of a clause of a source, the best first."""
        return _ranked(self._by_source.get((column, clause), ()))


def _alignments(comparison: Comparison) -> Iterator[tuple[int, int, Alignment]]:
    for place, found in enumerate(comparison.alignments):
        if found is not None:
            yield comparison.base, place, found
    yield from comparison.across


def _pairs(link: Link, column: int, *, turned: bool) -> Iterator[Pair]:
    bases, sources = (link.right, link.left) if turned else (link.left, link.right)
    own: Quote | None = None
    theirs: Quote | None = None
    if link.quotes:
        own, theirs = link.quotes[::-1] if turned else link.quotes
    for base in bases:
        for source in sources:
            yield Pair(column, base, source, link, own, theirs)


def _ranked(pairs: list[Pair] | tuple[()]) -> tuple[Pair, ...]:
    return tuple(sorted(pairs, key=lambda pair: (not pair.link.confident, -pair.link.score)))
