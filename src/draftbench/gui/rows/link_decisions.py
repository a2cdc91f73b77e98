"""Deciding which clauses belong together: confirming, refusing, joining by hand, splitting."""

from __future__ import annotations

from typing import TYPE_CHECKING

from draftbench.document import ClauseId
from draftbench.gui.rows.row_links import LinkKey, LinkRow, links
from draftbench.gui.speech import tr

if TYPE_CHECKING:
    from draftbench.gui.rows.workspace import Workspace


class LinkDecisions:
    """The acts on links of one workspace. ``chosen`` is the link that a person picked in the
    inspector, ``held`` the clause that is to be joined with another one."""

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace
        self._chosen: tuple[int, LinkKey] | None = None
        self.held: tuple[str, ClauseId] | None = None

    @property
    def chosen(self) -> LinkKey | None:
        """The link that was picked, as long as its row is current."""
        if self._chosen is None or self._chosen[0] != self._workspace.current[0]:
            return None
        return self._chosen[1]

    @chosen.setter
    def chosen(self, key: LinkKey | None) -> None:
        self._chosen = None if key is None else (self._workspace.current[0], key)

    def rows(self, row: int) -> tuple[LinkRow, ...]:
        """The links of a row."""
        return links(self._workspace.state, self._workspace.cells, row)

    def target(self) -> LinkRow | None:
        """The link that the keys decide: the chosen one, else the best that nobody has decided."""
        row = self._workspace.current[0]
        if row not in self._workspace.rows:
            return None
        found = self.rows(row)
        chosen = next((each for each in found if each.key == self.chosen), None)
        return chosen or next((each for each in found if not each.state), None)

    def choose(self, key: LinkKey | None) -> None:
        """Picks a link of the current row."""
        if key != self.chosen:
            self.chosen = key
            self._workspace.moved.emit(self._workspace.current)

    def decide(self, *, together: bool) -> bool:
        """Confirms or refuses the target; the next one that is undecided becomes the target."""
        found = self.target()
        if found is None or (found.state and found.key != self.chosen):
            self._workspace.failed.emit(
                tr("There is no link in this row to confirm.")
                if together
                else tr("There is no link in this row to refuse.")
            )
            return False
        self.chosen = None
        return self.pin(found.key, found.label, together=together)

    def decide_link(self, key: LinkKey, *, together: bool) -> bool:
        """Confirms or refuses a link by its key."""
        source, _, right, _ = key
        cells = self._workspace.cells
        column = next((c for c in cells.sources if cells.document(c).name == source), None)
        label = source if column is None else cells.name(column, right)
        return self.pin(key, label, together=together)

    def pin(self, key: LinkKey, label: str, *, together: bool) -> bool:
        """Confirms or refuses a link; ``label`` names its clause."""
        source, left, right, against = key
        words = (
            tr("Link with {clause} confirmed", clause=label)
            if together
            else tr("Link with {clause} refused", clause=label)
        )
        bench = self._workspace.bench
        return self._workspace.act(
            lambda: bench.pin(source, left, right, together=together, against=against), words
        )

    def step(self, direction: int) -> bool:
        """To the next (1) or previous (-1) link that nobody has decided: first in the current row,
        then in the rows after it."""
        workspace = self._workspace
        row = workspace.current[0]
        here = [each.key for each in self.rows(row)] if row in workspace.rows else []
        open_here = {each.key for each in self.rows(row) if not each.state}
        target = self.target()
        at = here.index(target.key) if target is not None and target.key in here else -1
        rest = here[at + 1 :] if direction > 0 else list(reversed(here[: max(0, at)]))
        if target is not None and (found := next((k for k in rest if k in open_here), None)):
            self.choose(found)
            return True
        self.chosen = None

        def wanted(number: int) -> bool:
            return any(not each.state for each in self.rows(number))

        if not workspace.step(direction, wanted, column=workspace.current[1]):
            return False
        left = [each.key for each in self.rows(workspace.current[0]) if not each.state]
        self.choose(left[0] if direction > 0 else left[-1])
        return True

    def reopen(self, key: LinkKey) -> bool:
        """Takes the decision on a link back."""
        source, left, right, against = key
        bench = self._workspace.bench
        return self._workspace.act(
            lambda: bench.unpin(source, left, right, against=against),
            tr("Decision on the link undone"),
        )

    def reopen_chosen(self) -> bool:
        """Takes the decision back on the chosen link, else on the only decided one of the row."""
        row = self._workspace.current[0]
        decided = [each for each in self.rows(row) if each.state]
        found = next((each for each in decided if each.key == self.chosen), None)
        if found is None and len(decided) == 1:
            found = decided[0]
        if found is None or row not in self._workspace.rows:
            self._workspace.failed.emit(
                tr("Choose a confirmed or refused link in the inspector to take its decision back.")
            )
            return False
        return self.reopen(found.key)

    # by hand

    def join(self) -> bool:
        """Holds the clause of the current cell; with another one held, joins the two. Again in the
        same cell: holds the next clause of the cell, after the last one none."""
        workspace = self._workspace
        row, column = workspace.current
        own = self._clauses(row, column)
        if not own:
            workspace.failed.emit(tr("There is no clause in this cell to link."))
            return False
        name = workspace.cells.document(column).name
        if self.held is None or self.held[0] == name:
            return self._hold(name, own, column)
        held, self.held = self.held, None
        one, two = self._text(held[0]), self._text(name)
        if one == two:
            workspace.failed.emit(
                tr("A link joins clauses of two texts; choose one of another text.")
            )
            return False
        bench = workspace.bench
        label = workspace.cells.name(column, own[0])
        return workspace.act(
            lambda: bench.pin(two, held[1], own[0], together=True, against=one),
            tr("Linked with {clause}", clause=label),
        )

    def _hold(self, name: str, own: tuple[ClauseId, ...], column: int) -> bool:
        workspace = self._workspace
        at = -1
        if self.held is not None and self.held[1] in own:
            at = own.index(self.held[1])
        if at + 1 >= len(own):
            self.held = None
            workspace.told.emit(tr("No clause is held any more"))
            return True
        self.held = (name, own[at + 1])
        called = workspace.cells.name(column, own[at + 1])
        workspace.asked.emit(
            tr(
                "{clause} is to be linked: go to the clause of another text and give the same "
                "command.",
                clause=called,
            )
        )
        return True

    def release(self) -> bool:
        """Holds nothing any more; says whether something was held."""
        held, self.held = self.held, None
        return held is not None

    def split(self) -> bool:
        """Says that the source's clauses of the current cell do not belong to the base's of the
        row, or where the base has none there to those of another source. One act, which one undo
        takes back."""
        workspace = self._workspace
        row, column = workspace.current
        cells = workspace.cells
        filled = [c for c in cells.sources if cells.row(row).cells[c]]
        if column not in filled and len(filled) == 1:
            column = filled[0]
        others = [c for c in (cells.base, *filled) if c != column and cells.row(row).cells[c]]
        if row not in workspace.rows or column not in filled or not others:
            workspace.failed.emit(
                tr(
                    "There is no link to split here; choose a source's clause beside one of the "
                    "base or of another source."
                )
            )
            return False
        other = others[0]
        left, right = self._linked(row, other, column)
        name = cells.document(column).name
        against = "" if other == cells.base else cells.document(other).name
        words = tr(
            "{clause} split from {other}",
            clause=cells.name(column, right[0]),
            other=cells.name(other, left[0]),
        )
        bench = workspace.bench
        return workspace.act(
            lambda: bench.pin(name, left, right, together=False, against=against), words
        )

    def _linked(
        self, row: int, one: int, two: int
    ) -> tuple[tuple[ClauseId, ...], tuple[ClauseId, ...]]:
        """The clauses of two columns in a row that are linked with each other; all of them where
        they stand beside each other for another reason."""
        cells = self._workspace.cells.row(row).cells
        pairs = {
            pair
            for link in self._workspace.cells.row(row).links
            for left in link.left
            for right in link.right
            for pair in ((left, right), (right, left))
        }
        lefts = tuple(c for c in cells[one] if any((c, other) in pairs for other in cells[two]))
        rights = tuple(c for c in cells[two] if any((other, c) in pairs for other in cells[one]))
        return (lefts, rights) if lefts else (cells[one], cells[two])

    def _clauses(self, row: int, column: int) -> tuple[ClauseId, ...]:
        cells = self._workspace.cells
        if row not in self._workspace.rows:
            return ()
        ids = cells.row(row).cells[column]
        if column != cells.draft:
            return ids
        return tuple(clause for clause in ids if clause in self._workspace.state.base)

    def _text(self, name: str) -> str:
        """The text that a clause of a column is of; those of the draft are the base's."""
        state = self._workspace.state
        return state.base.name if name == state.draft.name else name
