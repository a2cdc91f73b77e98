"""A comparison made ready for the columns."""

from __future__ import annotations

from dataclasses import dataclass, replace

from draftbench.amend.negotiation import Negotiation
from draftbench.compare.comparison import Comparison
from draftbench.compare.several.agenda import Agenda
from draftbench.gui.cells.cells import Cells
from draftbench.gui.cells.row_order import NO_THEME, Arrangement, Band


@dataclass(frozen=True, slots=True)
class Compared:
    """A comparison and, where the rows are to stand theme by theme, its themes; ``state`` is what
    it was made of. ``cells`` are those of it, where they were made ready in the background. A
    ``provisional`` one shows what an act did until the texts are aligned again."""

    comparison: Comparison
    agenda: Agenda | None = None
    state: Negotiation | None = None
    cells: Cells | None = None
    provisional: bool = False


def arranged(compared: Compared) -> Arrangement:
    """The rows theme by theme, where themes are given."""
    if compared.agenda is None:
        return Arrangement(compared.comparison)
    groups = [group for group in compared.agenda.groups(compared.comparison) if group.rows]
    bands = tuple(
        Band(NO_THEME if group.theme is None else group.theme.name, group.counts)
        for group in groups
    )
    order = [(place, row) for place, group in enumerate(groups) for row in group.rows]
    rows = tuple(compared.comparison.rows[row] for _, row in order)
    return Arrangement(
        replace(compared.comparison, rows=rows),
        bands,
        tuple(place for place, _ in order),
        compared.agenda,
    )
