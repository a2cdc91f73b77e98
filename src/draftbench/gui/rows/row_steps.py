"""Going from row to row: to what is wanted, to what was found, to a clause, to its partner."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from draftbench.amend.negotiation import Entry
from draftbench.document import ClauseId, spoken_labels
from draftbench.gui.cells.cells import Cells
from draftbench.gui.rows.row_filter import Folds
from draftbench.gui.session.session import Session
from draftbench.gui.speech import tr
from draftbench.gui.widgets.pieces import Node
from draftbench.gui.widgets.replies import Said


class RowSteps(Session):
    """The rows that are shown and the one that is current; see the module. ``asked`` carries a
    sentence on why it goes no further."""

    cells: Cells
    rows: tuple[int, ...]
    folds: Folds
    current: tuple[int, int]
    chosen: ClauseId | None
    _back: tuple[tuple[int, int], Node, int] | None = None

    if TYPE_CHECKING:

        def set_current(self, row: int, column: int) -> None: ...

        def unfold(self, row: int) -> None: ...

        def choose(self, clause: ClauseId) -> None: ...

        def entries(self, row: int) -> tuple[Entry, ...]: ...

    @property
    def all_rows(self) -> tuple[int, ...]:
        """The rows that are shown, with those that are folded."""
        return tuple(row for shown in self.rows for row in self.folds.get(shown, (shown,)))

    def step(
        self, direction: int, wanted: Callable[[int], bool], *, column: int | None = None
    ) -> bool:
        """Goes to the next (1) or previous (-1) shown row that is wanted, round the end once, in
        the draft or in ``column``; one that is folded is shown again."""
        rows = self.all_rows
        if not rows:
            return False
        at = rows.index(self.current[0]) if self.current[0] in rows else 0
        for distance in range(1, len(rows) + 1):
            row = rows[(at + direction * distance) % len(rows)]
            if wanted(row):
                self.reach(row, self.cells.draft if column is None else column)
                return True
        return False

    def reach(self, row: int, column: int) -> None:
        """Makes a cell current that somebody asked for, also one that is folded."""
        self.unfold(row)
        self.set_current(row, column)

    def conflicts_in(self, row: int) -> bool:
        """Whether an amendment of the row is in conflict."""
        return any(entry.in_conflict for entry in self.entries(row))

    def open_in(self, row: int) -> bool:
        """Whether an amendment of the row waits for a decision."""
        return any(entry.open for entry in self.entries(row))

    def name(self, clause: ClauseId) -> str:
        """What a clause of the draft is called in a sentence."""
        return spoken_labels(self.state.draft).get(clause) or tr("the clause")

    def follow(self, column: int, clause: ClauseId) -> bool:
        """Makes a clause of a column current, if its row is shown."""
        row = self.cells.find(column, clause)
        if row is not None:
            self.unfold(row)
        if row is None or row not in self.rows:
            name = self.cells.name(column, clause)
            self.asked.emit(
                tr(
                    "{clause} is not among the rows that are shown; Esc shows all of them.",
                    clause=name,
                )
            )
            return False
        self.set_current(row, column)
        if column == self.cells.draft:
            self.choose(clause)
        return True

    def go_to_partner(self) -> bool:
        """To where else the current clause stands, or to the clause that a gap names; from there
        back again. Another cell of the row is asked where the current one leads nowhere."""
        row, column = self.current
        cells = self.cells
        back, self._back = self._back, None
        columns = dict.fromkeys((column, cells.draft, *range(cells.columns)))
        shown = row in self.rows
        ways = (cells.partner(row, each, self.chosen) for each in columns if shown)
        toward = next((way for way in ways if way is not None), None)
        if back is not None and back[0] == self.current and self.follow(*back[1]):
            self.set_current(self.current[0], back[2])
            return True
        if toward is None:
            self.asked.emit(tr("No clause of this row stands anywhere else."))
            return False
        here = next((each, c) for each in columns if (c := cells.clause(row, each)) is not None)
        if not self.follow(*toward):
            return False
        self._back = self.current, here, column
        return True

    def go_to_draft(self, clause: ClauseId) -> None:
        """Makes a clause of the draft current."""
        row = self.cells.find(self.cells.draft, clause)
        if row is not None:
            self.reach(row, self.cells.draft)
            self.choose(clause)

    def go_to(self, clause: ClauseId) -> None:
        """Makes the row of a clause current."""
        columns = (self.cells.draft, self.cells.base, *self.cells.sources)
        rows = (self.cells.find(column, clause) for column in columns)
        row = next((row for row in rows if row is not None), None)
        if row is not None:
            self.reach(row, self.current[1])


def nowhere() -> Said:
    """Say that the current row has no clause of the draft."""
    return Said(tr("There is no clause of the draft in this row."), bad=True)
