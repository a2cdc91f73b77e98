"""How the clauses of a text stand to each other: what hangs on what, of what rank each is and of
what length."""

from __future__ import annotations

from typing import NamedTuple

from draftbench.document import ClauseKind, Document


class Outline(NamedTuple):
    """For each clause of a text, by its place: the place of the clause that it hangs on (-1: none),
    its rank, that is its kind and level, and its length in characters."""

    parents: list[int]
    ranks: list[tuple[ClauseKind, int]]
    sizes: list[int]


def outline(document: Document) -> Outline:
    """The outline of a text."""
    return Outline(
        [-1 if clause.parent is None else document.position(clause.parent) for clause in document],
        [(clause.kind, clause.level) for clause in document],
        [len(clause.text) for clause in document],
    )
