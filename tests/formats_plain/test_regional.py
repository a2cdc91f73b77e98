"""The made-up regional texts: each style is read clause by clause, as the grades name them."""

from __future__ import annotations

import json

import pytest

from draftbench.document import ClauseKind, spoken_labels
from draftbench.formats.plain.reader import read_text
from support.checkout import ROOT

REGIONAL = ROOT / "tests" / "data" / "regional"
COUNTS = {
    "africa": 29,
    "africa_fr": 12,
    "asia": 28,
    "elementos_es": 8,
    "europe": 30,
    "latina_es": 12,
    "western_asia": 27,
}
_CLAUSES = {
    ClauseKind.PREAMBULAR,
    ClauseKind.OPERATIVE,
    ClauseKind.PARAGRAPH,
    ClauseKind.ITEM,
}


def labels(name: str) -> list[str]:
    """What the clauses of a regional text are called, in order; the text has one part."""
    imported = read_text((REGIONAL / f"{name}.txt").read_text(encoding="utf-8"), f"{name}.txt")
    assert not imported.notes
    (part,) = imported.parts
    spoken = spoken_labels(part)
    return [spoken[clause.id] for clause in part if clause.kind in _CLAUSES]


@pytest.mark.parametrize("name", sorted(COUNTS))
def test_every_clause_has_a_label_of_its_own(name: str) -> None:
    found = labels(name)
    assert len(found) == len(set(found)) == COUNTS[name]
    assert all(found)


def test_the_grades_name_clauses_that_are_read() -> None:
    grades = json.loads((REGIONAL / "matters.json").read_text(encoding="utf-8"))["links"]
    known = {name: set(labels(name)) for name in COUNTS}
    sides = [(row[n], row[n + 1]) for row in grades for n in (0, 2) if row[n] != "elements"]
    assert len(sides) > len(grades)
    assert [side for side in sides if side[1] not in known[side[0]]] == []
