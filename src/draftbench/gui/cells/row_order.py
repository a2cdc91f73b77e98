"""The rows in the order that a person wants: as the text that leads has them, or theme by theme."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from draftbench.amend.negotiation import Negotiation
from draftbench.compare.comparison import Comparison
from draftbench.compare.several.agenda import Agenda
from draftbench.gui.speech import marked, tr

if TYPE_CHECKING:
    from draftbench.gui.cells.cells import Cells

NO_THEME = marked("Under no theme")
"""What stands for a theme where rows have none."""


def theme_said(theme: str) -> str:
    """The name of a theme as it is shown."""
    return tr(NO_THEME) if theme == NO_THEME else theme


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


@dataclass(frozen=True, slots=True)
class Band:
    """The head of a theme over its rows: its name, and how many clauses of each column it has."""

    title: str
    counts: tuple[int, ...]

    @property
    def said(self) -> str:
        """The name as it is shown."""
        return theme_said(self.title)


@dataclass(frozen=True, slots=True)
class Arrangement:
    """Rows in their order; ``bands`` are the themes, ``themes`` the place of its own for each row.
    Both are empty where the rows stand as the text that leads has them."""

    comparison: Comparison
    bands: tuple[Band, ...] = ()
    themes: tuple[int, ...] = ()
    agenda: Agenda | None = None


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
