"""Three texts made of a gold pair: the old text without some of its clauses, the old, the new."""

import random
from typing import Any

from draftbench.compare.comparison import Comparison
from draftbench.document import ClauseId, ClauseKind, Document
from support.gold import document

Pairs = set[tuple[ClauseId, ClauseId]]


def bereft(pair: dict[str, Any]) -> tuple[list[Document], Pairs]:
    """The texts, the base first and without a quarter of its clauses, and the pairs of old and new
    clauses that belong together without it."""
    old = document("old", pair["old"])
    tops = [c.id for c in old if c.level == 0 and c.kind is not ClauseKind.ORGAN]
    gone = set(random.Random(pair["id"]).sample(tops, max(2, len(tops) // 4)))  # noqa: S311
    for clause in old:
        if clause.parent in gone:
            gone.add(clause.id)
    base = document("base", pair["old"])
    base = base.with_clauses(tuple(clause for clause in base if clause.id not in gone))
    known = {(link["old"], link["new"]) for link in pair["links"] if link["old"] in gone}
    return [base, old, document("new", pair["new"])], known


def met(comparison: Comparison) -> Pairs:
    """The pairs of clauses of the second and third text that stand in a row without the first."""
    return {
        (one, two)
        for row in comparison.rows
        if not row.cells[0]
        for one in row.cells[1]
        for two in row.cells[2]
    }
