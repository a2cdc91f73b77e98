"""Which amendments a filter of the window is about."""

from __future__ import annotations

from collections.abc import Sequence

from draftbench.amend.negotiation import Entry
from draftbench.document import ClauseId
from draftbench.gui.cells.cells import Cells
from draftbench.gui.cells.census import needs, places
from draftbench.gui.rows.row_filter import Filter

OF_ROWS = frozenset({"gaps", "missing", "doubts", "brackets"})
"""What is needed in rows of the comparison, whatever amendments say."""


def about_rows(wanted: Filter) -> bool:
    """Whether a filter is about rows of the comparison and not about amendments."""
    kind, name = wanted
    return kind in ("all", "text") or (kind == "need" and name in OF_ROWS)


def sifted(entries: Sequence[Entry], wanted: Filter, cells: Cells) -> Sequence[Entry]:
    """The amendments that a filter lets through; one that is about rows lets all through."""
    if about_rows(wanted):
        return entries
    kind, name = wanted
    match kind:
        case "delegation":
            return [entry for entry in entries if name in entry.amendment.sponsors]
        case "need":
            return [entry for entry in entries if needs(entry) == name]
        case "amendments":
            ids = frozenset(name.split(","))
            return [entry for entry in entries if entry.amendment.id in ids]
        case "theme":
            here = _clauses(cells, name)
            states = cells.state.states
            return [entry for entry in entries if not here.isdisjoint(places(entry, states))]
    return entries


def _clauses(cells: Cells, theme: str) -> frozenset[ClauseId]:
    """The clauses of the base and the draft in the rows of a theme."""
    rows = (row for row in range(len(cells)) if cells.theme(row) == theme)
    return frozenset(c for row in rows for c in (*cells.of_base(row), *cells.of_draft(row)))
