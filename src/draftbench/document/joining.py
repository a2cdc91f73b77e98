"""Several texts of one file as one, each with its own numbers."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from types import MappingProxyType

from draftbench.document.clause import Clause, ClauseId
from draftbench.document.document import Document
from draftbench.document.labels import keep_labels

Places = Mapping[ClauseId, int]
"""Where the clauses of a file stand among each other: from 0, through all its texts."""

NOWHERE: Places = MappingProxyType({})
"""Of texts of which nothing is known but that they stand one after the other."""


def joined(texts: Sequence[Document], places: Places = NOWHERE) -> Document:
    """One or more texts under the name of the first: in the order that ``places`` give their
    clauses (of all or of none), else one after the other. Each counts its own paragraphs, as it
    does alone; what is made from it afterwards counts through. Raises ValueError where two have a
    clause id in common."""
    if len(texts) == 1:
        return texts[0]
    clauses = [clause for text in texts for clause in text]
    if places:
        clauses.sort(key=lambda clause: places[clause.id])
    made = replace(texts[0], clauses=tuple(clauses))
    keep_labels(made, texts)
    return made


# Clauses that hang on one that is over: a list that goes on behind another paragraph.


def detach(clauses: Sequence[Clause]) -> tuple[tuple[Clause, ...], tuple[ClauseId, ...]]:
    """The clauses, in their order, where each stands directly behind its parent or behind what
    hangs on it; and the ids of those that did not and now hang on nothing. Takes time linear in
    their number."""
    made: list[Clause] = []
    apart: list[ClauseId] = []
    above: list[ClauseId] = []
    open_now: set[ClauseId] = set()
    for clause in clauses:
        parent = clause.parent if clause.parent in open_now else None
        if parent != clause.parent:
            apart.append(clause.id)
        while above and above[-1] != parent:
            open_now.discard(above.pop())
        above.append(clause.id)
        open_now.add(clause.id)
        made.append(clause if parent == clause.parent else replace(clause, parent=parent))
    return tuple(made), tuple(apart)
