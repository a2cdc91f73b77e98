"""The theme of the current clause, where the rows stand theme by theme."""

from __future__ import annotations

from dataclasses import dataclass

from draftbench.document import ClauseId
from draftbench.gui.cells.cells import Cells
from draftbench.gui.speech import relayed


@dataclass(frozen=True, slots=True)
class ThemeRow:
    """What a clause is called, the ``name`` of its theme (empty: none) and why it is that one, and
    the ``names`` of all themes."""

    clause: str
    name: str
    why: str
    names: tuple[str, ...]


def themed_clause(cells: Cells, row: int, column: int) -> tuple[int, ClauseId] | None:
    """The clause whose theme can be chosen in a cell, with its column: the first one there, where
    that is the draft's or there is none the base's or else a source's."""
    for place in dict.fromkeys((column, cells.base, *cells.sources)):
        if place != cells.draft and (ids := cells.row(row).cells[place]):
            return place, ids[0]
    return None


def theme_row(cells: Cells, row: int, column: int) -> ThemeRow | None:
    """The theme of the clause in a cell; None where the rows do not stand theme by theme."""
    agenda = cells.arrangement.agenda
    found = themed_clause(cells, row, column)
    if agenda is None or found is None:
        return None
    theme, member = agenda.of(*found), agenda.members.get(found)
    return ThemeRow(
        cells.label(*found) or cells.name(*found),
        "" if theme is None else theme.name,
        "" if member is None else relayed(member.why),
        tuple(each.name for each in agenda.themes),
    )
