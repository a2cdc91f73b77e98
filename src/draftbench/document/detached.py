"""Clauses that hang on one that is over: a list that goes on behind another paragraph."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from draftbench.document.clause import Clause, ClauseId


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
