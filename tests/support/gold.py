"""The gold data as documents: pairs of revisions, the report's units, known word edits."""

import json
from pathlib import Path
from typing import Any

from draftbench.document import Clause, ClauseId, ClauseKind, Document, RichText

GOLD = Path(__file__).parents[1] / "data" / "gold"

_KINDS = {
    "preamble": ClauseKind.PREAMBULAR,
    "operative": ClauseKind.OPERATIVE,
    "subitem": ClauseKind.ITEM,
    "title": ClauseKind.ORGAN,
}


def document(name: str, clauses: list[dict[str, Any]]) -> Document:
    """A document of the gold data's clauses; items hang on the clause of the level above."""
    made: list[Clause] = []
    above: dict[int, ClauseId] = {}
    for data in clauses:
        level = data["level"]
        clause = Clause(
            ClauseId(data["id"]),
            _KINDS.get(data["kind"], ClauseKind.ITEM if level else ClauseKind.PARAGRAPH),
            RichText(data["text"]),
            data["label"],
            level,
            above.get(level - 1) if level else None,
        )
        above[level] = clause.id
        made.append(clause)
    return Document(name, tuple(made))


def pairs() -> list[dict[str, Any]]:
    """The revision pairs, in order of their names."""
    return [
        json.loads(path.read_text(encoding="utf-8"))
        for path in sorted((GOLD / "dev").glob("*.json"))
    ]


def word_edits() -> list[dict[str, Any]]:
    """Clause pairs with the exact spans that their author edited."""
    found: list[dict[str, Any]] = json.loads(
        (GOLD / "word_edits_dev.json").read_text(encoding="utf-8")
    )
    return found


def units() -> tuple[Document, Document, Document]:
    """The report's declaration, recommendations and elements."""
    data = json.loads((GOLD / "seed_units.json").read_text(encoding="utf-8"))
    recommended = [unit for unit in data["left"] if unit["id"].startswith("R")]
    declared = [unit for unit in data["left"] if not unit["id"].startswith("R")]
    return (
        document("declaration", declared),
        document("recommendations", recommended),
        document("elements", data["right"]),
    )


def matters() -> dict[tuple[str, str], str]:
    """Grades ("strong", "weak") of (element, unit) pairs that treat the same matter."""
    data = json.loads((GOLD / "annex_dev.json").read_text(encoding="utf-8"))
    return {(link["right"], link["left"]): link["grade"] for link in data["element_links"]}


def sentence_matters() -> dict[tuple[str, str], str]:
    """The same for pairs of their sentences ("E3.s1", "R23.s2"; counted from 1)."""
    data = json.loads((GOLD / "annex_dev.json").read_text(encoding="utf-8"))
    return {(link["right"], link["left"]): link["grade"] for link in data["sentence_links"]}


def own_matters() -> dict[tuple[str, str], str]:
    """The same for elements 8 to 13, graded by the project; an element stands for its items too."""
    data = json.loads((GOLD / "matters_own.json").read_text(encoding="utf-8"))
    return {(link["right"], link["left"]): link["grade"] for link in data["element_links"]}


def own_unit_matters() -> dict[tuple[str, str], str]:
    """The same with the items of an element apart ("E13.a")."""
    data = json.loads((GOLD / "matters_own.json").read_text(encoding="utf-8"))
    return {(link["right"], link["left"]): link["grade"] for link in data["unit_links"]}
