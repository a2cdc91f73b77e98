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
