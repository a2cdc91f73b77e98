"""How the clauses of a text stand to each other: what hangs on what, of what rank each is and of
what length."""

from __future__ import annotations

import re
from itertools import accumulate
from typing import NamedTuple

from draftbench.document import Clause, ClauseKind, Document

_NUMBER_ALONE = re.compile(r"\W*(?:[^\W\d]+\W+)?(?:\d[\w.-]*|[IVXLC]+|[A-Z])\W*")
"""A heading of a unit and its number, as in "Article 12-3" and "Chapter IV"."""


class Outline(NamedTuple):
    """For each clause of a text, by its place: the place of the clause that it hangs on (-1: none),
    its rank, that is its kind and level, its length in characters, and how many clauses before it
    say more than a number (one more entry, for all of them)."""

    parents: list[int]
    ranks: list[tuple[ClauseKind, int]]
    sizes: list[int]
    telling: list[int]

    def tells(self, at: int) -> bool:
        """Whether a clause says more than a number: one that does not, such as "Article 12", stays
        where it is while what stands under it is exchanged."""
        return self.telling[at] < self.telling[at + 1]


def outline(document: Document) -> Outline:
    """The outline of a text."""
    return Outline(
        [-1 if clause.parent is None else document.position(clause.parent) for clause in document],
        [(clause.kind, clause.level) for clause in document],
        [len(clause.text) for clause in document],
        [0, *accumulate(not _is_number_alone(clause) for clause in document)],
    )


def _is_number_alone(clause: Clause) -> bool:
    """Whether a clause is a heading of which the text is nothing but a number and its unit."""
    if clause.kind is not ClauseKind.HEADING:
        return False
    return _NUMBER_ALONE.fullmatch(clause.text.plain) is not None
