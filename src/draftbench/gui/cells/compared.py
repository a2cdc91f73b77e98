"""A comparison made ready for the columns."""

from __future__ import annotations

from dataclasses import dataclass, replace

from draftbench.amend.negotiation import Negotiation
from draftbench.compare.comparison import Comparison, Row
from draftbench.compare.increasing import longest_increasing
from draftbench.compare.several.agenda import Agenda
from draftbench.gui.cells.cells import Cells
from draftbench.gui.cells.grid import NO_THEME, Arrangement, Band


@dataclass(frozen=True, slots=True)
class Compared:
    """A comparison and, where the rows are to stand theme by theme, its themes; ``state`` is what
    it was made of. ``cells`` are those of it, where they were made ready in the background, and
    ``arrangement`` is how its rows stand, where that is known. A ``provisional`` one shows what an
    act did until the texts are aligned again."""

    comparison: Comparison
    agenda: Agenda | None = None
    state: Negotiation | None = None
    cells: Cells | None = None
    provisional: bool = False
    arrangement: Arrangement | None = None


def arranged(compared: Compared, state: Negotiation) -> Arrangement:
    """The rows theme by theme, where themes are given; as a source has its clauses, where one
    leads; else as the draft has them, beside which the base stands."""
    comparison = compared.comparison
    if compared.arrangement is not None:
        return compared.arrangement
    if compared.agenda is None:
        if comparison.texts[comparison.base].name != state.base.name:
            return Arrangement(comparison)
        return Arrangement(replace(comparison, rows=in_order_of_draft(comparison)))
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


def in_order_of_draft(comparison: Comparison) -> tuple[Row, ...]:
    """The rows in the order of the draft, the last of the texts. Those without a clause of it stay
    behind the one that they follow, of those that did not move."""
    draft, rows = comparison.texts[-1], comparison.rows
    own = [at for at, row in enumerate(rows) if row.cells[-1]]
    places = [draft.position(rows[at].cells[-1][0]) for at in own]
    where = dict(zip(own, places, strict=True))
    steady = {own[at] for at in longest_increasing(places)}
    if len(steady) == len(own):
        return rows
    behind = -1
    for at in range(len(rows)):
        if at in steady:
            behind = where[at]
        where.setdefault(at, behind)
    return tuple(rows[at] for at in sorted(range(len(rows)), key=where.__getitem__))
