"""Two to five texts side by side: one consistent set of rows."""

from __future__ import annotations

from dataclasses import dataclass

from draftbench.compare.links import Alignment, Link
from draftbench.document import ClauseId, Document

Across = tuple[int, int, Alignment]
"""The alignment of two texts beside the base, with their places (left, right)."""


@dataclass(frozen=True, slots=True)
class Row:
    """One row: for each text the clauses that stand in it (empty: a gap), the links that brought
    them together, and sentences on what a person should look at: where the texts disagree on what
    belongs together (A with B and B with C, but not A with C)."""

    cells: tuple[tuple[ClauseId, ...], ...]
    links: tuple[Link, ...] = ()
    doubts: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Offer:
    """A clause of the text at ``place`` that may answer to another; ``link`` says how much and why
    (its sides are those of the alignment that it comes from)."""

    place: int
    clause: ClauseId
    link: Link


@dataclass(frozen=True, slots=True)
class Comparison:
    """Texts, rows in the order of the base text, and the alignments of the base with each other
    text (None at the base's own place). Every clause of every text stands in exactly one row.
    ``across`` holds the alignments of texts beside the base with each other, by their places in
    ``texts``: they bring the clauses together that have no counterpart in the base."""

    texts: tuple[Document, ...]
    base: int
    rows: tuple[Row, ...]
    alignments: tuple[Alignment | None, ...]
    across: tuple[Across, ...] = ()

    def offers_of(self, place: int, clause: ClauseId) -> tuple[Offer, ...]:
        """What may answer to a clause of the text at ``place`` and is not drawn as a link, the
        likeliest first: what a user may confirm."""
        found: list[Offer] = []
        pairs = [
            (self.base, other, alignment)
            for other, alignment in enumerate(self.alignments)
            if alignment is not None
        ]
        for left, right, alignment in (*pairs, *self.across):
            for link in alignment.links:
                if link.confident:
                    continue
                if left == place and clause in link.left:
                    found.extend(Offer(right, id_, link) for id_ in link.right)
                if right == place and clause in link.right:
                    found.extend(Offer(left, id_, link) for id_ in link.left)
        return tuple(sorted(found, key=lambda each: (-each.link.score, each.place)))
