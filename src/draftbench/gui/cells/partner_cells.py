"""Clauses that stand in two places: beside what they answer to, and where their own text has them.

Level rows show a moved clause beside its partner, out of the order of its text. What tells where it
stands there, what follows a clause there, and what is shown at that place, is made here.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from draftbench.amend.negotiation import Negotiation
from draftbench.document import ClauseId
from draftbench.gui.cells.version_cells import went
from draftbench.gui.speech import tr
from draftbench.gui.widgets.pieces import Block, Node

if TYPE_CHECKING:
    from draftbench.gui.cells.grid import Grid

Way = tuple[str, Node | None]
"""Words that lead to another clause, and that clause."""
NOWHERE: Way = ("", None)


class Partners:
    """The moved clauses of the draft and of the versions among the columns."""

    def __init__(
        self,
        state: Negotiation,
        cells: Grid,
        alone: Callable[[int, ClauseId], Block],
    ) -> None:
        """``alone`` gives a clause of a column as it is shown elsewhere."""
        self._state = state
        self._cells = cells
        self._alone = alone
        self._found: dict[int, frozenset[ClauseId]] = {}

    def way(self, column: int, clause: ClauseId) -> Way:
        """Where else the clause stands, or which clause follows it that is shown elsewhere."""
        cells = self._cells
        if clause in self.moved(column):
            before = self._beside(column, clause, -1)
            if before is not None and self._apart(column, before, clause):
                if name := cells.label(column, before):
                    return tr("stands after {clause}", clause=name), (column, before)
                return NOWHERE
        behind = self.behind(column, clause)
        if behind is None:
            return NOWHERE
        was = self._was(column, behind)
        if not was:
            return NOWHERE
        return tr(
            "{clause} follows here: see beside {other}",
            clause=cells.label(column, behind),
            other=was,
        ), (column, behind)

    def behind(self, column: int, clause: ClauseId) -> ClauseId | None:
        """The moved clause that follows in its text and is shown in a row far from this one."""
        after = self._beside(column, clause, 1)
        if after is None or after not in self.moved(column):
            return None
        return after if self._apart(column, clause, after) else None

    def ghosts(self, column: int, clause: ClauseId) -> tuple[Block, ...]:
        """What follows a clause in its text and is shown elsewhere."""
        found: list[Block] = []
        behind = self.behind(column, clause)
        while behind is not None and behind in self.moved(column) and len(found) < MOST:
            found.append(self.ghost(column, behind))
            behind = self._beside(column, behind, 1)
        return tuple(found)

    def ghost(self, column: int, clause: ClauseId) -> Block:
        """A clause as it is shown at another place than its own row."""
        was = self._was(column, clause)
        made = replace(self._alone(column, clause), ghost=True, codes=(), sign=None, small="")
        way = tr("beside {clause}", clause=was) if was else tr("go there")
        return replace(made, way=way, toward=(column, clause))

    def _beside(self, column: int, clause: ClauseId, step: int) -> ClauseId | None:
        """The clause before (-1) or behind (1) it in its text."""
        order = self._cells.document(column).clauses
        place = self._cells.document(column).position(clause) + step
        return order[place].id if 0 <= place < len(order) else None

    def _apart(self, column: int, one: ClauseId, two: ClauseId) -> bool:
        """Whether two clauses that follow one another stand in rows that do not."""
        rows = self._cells.find(column, one), self._cells.find(column, two)
        return rows[0] is not None and rows[1] is not None and rows[1] - rows[0] not in (0, 1)

    def _was(self, column: int, clause: ClauseId) -> str:
        """What the clause is shown beside: the name of its partner in the text that leads, in the
        base or, for the base, in the draft."""
        cells = self._cells
        row = cells.find(column, clause)
        if row is None:
            return ""
        first = {cells.draft: cells.base, cells.base: cells.draft}.get(column, cells.lead)
        others = cells.row(row).cells[first]
        return cells.label(first, others[0]) if others else ""

    def moved(self, column: int) -> frozenset[ClauseId]:
        """The clauses of a column that stand elsewhere than their partners do."""
        if column not in self._found:
            self._found[column] = self._find_moved(column)
        return self._found[column]

    def _find_moved(self, column: int) -> frozenset[ClauseId]:
        if column in (self._cells.draft, self._cells.base):
            entries = self._state.redline.entries
            return frozenset(e.clause.id for e in entries if e.moved_here is not None)
        version = self._cells.differences.version(column)
        if version is None:
            return frozenset()
        links = (link for link in version.alignment.links if went(link))
        return frozenset(right for link in links for _, right in link.moved_pairs)


MOST = 6
"""Clauses that are shown again at one place."""
