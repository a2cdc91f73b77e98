"""The rows in the order that a person wants: as the text that leads has them, or theme by theme."""

from __future__ import annotations

from dataclasses import dataclass

from draftbench.compare.comparison import Comparison
from draftbench.compare.several.agenda import Agenda
from draftbench.gui.speech import marked, tr

NO_THEME = marked("Under no theme")
"""What stands for a theme where rows have none."""


def theme_said(theme: str) -> str:
    """The name of a theme as it is shown."""
    return tr(NO_THEME) if theme == NO_THEME else theme


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
