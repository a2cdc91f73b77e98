"""Which rows are shown: filters, only differences, only gaps."""

from __future__ import annotations

from dataclasses import dataclass

from draftbench.amend.negotiation import Entry, Negotiation
from draftbench.document import ClauseKind
from draftbench.gui.presenters.cells import Cells
from draftbench.gui.presenters.concerns import concerns

Filter = tuple[str, str]
"""What narrows the rows: a kind ("all", "theme", "need", "delegation") and an id, or
"amendments" and their ids with commas between."""

ALL: Filter = ("all", "")
FRAME = frozenset({ClauseKind.TITLE, ClauseKind.ORGAN, ClauseKind.HEADING})
"""Clauses that nobody misses in another text."""


@dataclass(frozen=True, slots=True)
class Narrowing:
    """What is on: one filter, and whether only differences or only gaps are shown."""

    filter: Filter = ALL
    differences: bool = False
    gaps: bool = False

    def passes(self, state: Negotiation, cells: Cells, row: int) -> bool:
        """Whether a row is shown."""
        if self.differences and not cells.differs(row):
            return False
        if self.gaps and not (is_gap(cells, row) or is_missing(cells, row)):
            return False
        kind, wanted = self.filter
        match kind:
            case "theme":
                return cells.theme(row) == wanted
            case "delegation":
                return any(wanted in e.amendment.sponsors for e in entries(state, cells, row))
            case "need" if wanted == "gaps":
                return is_gap(cells, row)
            case "need" if wanted == "missing":
                return is_missing(cells, row)
            case "need" if wanted == "doubts":
                return bool(cells.row(row).doubts)
            case "need" if wanted == "brackets":
                return cells.bracketed(row)
            case "need":
                return any(needed(entry, wanted) for entry in entries(state, cells, row))
            case "amendments":
                ids = frozenset(wanted.split(","))
                return any(e.amendment.id in ids for e in entries(state, cells, row))
        return True


def entries(state: Negotiation, cells: Cells, row: int) -> tuple[Entry, ...]:
    """The amendments that concern the clauses of a row."""
    ids = {*cells.of_base(row), *cells.of_draft(row)}
    return tuple(entry for entry in state.entries if concerns(entry, ids, state))


def needs(entry: Entry) -> str:
    """What an amendment needs of a person: "conflicts", "confirm", "orphans" or nothing."""
    if entry.in_conflict:
        return "conflicts"
    outcome = entry.placement.outcome.value if entry.open and entry.placement else ""
    return {"confirm": "confirm", "ambiguous": "confirm", "orphaned": "orphans"}.get(outcome, "")


def needed(entry: Entry, wanted: str) -> bool:
    """Whether an amendment needs that; "unplaced" is to be confirmed, or without a place."""
    found = needs(entry)
    return found in ("confirm", "orphans") if wanted == "unplaced" else found == wanted


def is_gap(cells: Cells, row: int) -> bool:
    """Whether only sources have something in that row."""
    return any(cells.row(row).cells) and not cells.of_base(row) and not cells.of_draft(row)


def is_missing(cells: Cells, row: int) -> bool:
    """Whether the base has a clause there to which nothing in the sources shown answers; headings,
    titles and organ lines do not count."""
    if not cells.sources or any(cells.row(row).cells[column] for column in cells.sources):
        return False
    base = cells.document(cells.base)
    return any(base[clause].kind not in FRAME for clause in cells.of_base(row))
