"""What proposals want is of the clause that it is about."""

from __future__ import annotations

from draftbench.amend.changesets.editing import between
from draftbench.amend.placement.twins import clauses_of, wishes
from draftbench.document import Document
from support.texts import text

BASE = text("t", "Urges all;", "Notes it;", "Decides.")
FIRST, SECOND, THIRD = BASE.clauses


def wanted(*kept: int) -> frozenset:
    left: Document = BASE.with_clauses(tuple(BASE.clauses[at] for at in kept))
    return wishes(between(BASE, left))


def test_deletions_are_of_their_clauses() -> None:
    assert clauses_of(wanted(0, 2)) == {SECOND.id}
    assert clauses_of(wanted(2)) == {FIRST.id, SECOND.id}
    assert wanted(0, 2) != wanted(1, 2)
    assert wanted(2) == wanted(0, 2) | wanted(1, 2)
