"""The page of the amendments: the register, the conflicts with their sides, the packages."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QWidget

from draftbench.amend.amendment import AmendmentId
from draftbench.gui.amendments.amendment_filter import sifted
from draftbench.gui.amendments.conflict_list import Conflicts
from draftbench.gui.amendments.conflict_view import ConflictView
from draftbench.gui.amendments.decisions import Decisions
from draftbench.gui.amendments.register import Packages, Register
from draftbench.gui.inspector.amendment_cards import InspectorContent
from draftbench.gui.inspector.chosen_rows import chosen_amendments
from draftbench.gui.inspector.page import ListPage
from draftbench.gui.rows.workspace import Workspace
from draftbench.gui.theme.colours import Theme
from draftbench.gui.widgets.list_panel import Ask, ListPanel
from draftbench.gui.widgets.replies import Listing

REGISTER, CONFLICTS, PACKAGES = range(3)
_ROWS = 5
"""Conflicts that are in sight above the sides of one."""


class AmendmentsPage(ListPage):
    """See the module. What is chosen in the register is what the keys decide."""

    def __init__(
        self, ask: Ask, run: Callable[[str], object], parent: QWidget | None = None
    ) -> None:
        def lists(workspace: Workspace) -> tuple[Listing, ...]:
            return Register(workspace), Conflicts(workspace), Packages(workspace)

        super().__init__(lists, ask, run, parent)
        self.conflict: ConflictView | None = None
        self._wide = False

    @property
    def wide(self) -> bool:
        """The sides of a conflict say all that the inspector would."""
        return self._wide

    def made(self, panel: ListPanel) -> None:
        self.conflict = ConflictView(panel.do, self._theme)
        panel.middle.addWidget(self.conflict, 2)
        self.conflict.hide()

    def set_theme(self, theme: Theme) -> None:
        super().set_theme(theme)
        if self.conflict is not None:
            self.conflict.set_theme(theme)

    def run(self, command: str) -> bool:
        area, _, name = command.partition(".")
        panel = self.panel
        if area != "amend" or panel is None or panel.tabs.currentIndex() != REGISTER:
            return False
        return panel.do(name)

    def show_amendment(self, amendment: AmendmentId) -> None:
        """Chooses an amendment in the register; what hides it is taken off."""
        panel, workspace = self.panel, self.workspace
        if panel is None or workspace is None:
            return
        if panel.tabs.currentIndex() != REGISTER:
            panel.tabs.setCurrentIndex(REGISTER)
        if amendment not in panel.table.shown():
            panel.finder.clear()
            if amendment not in panel.table.shown():
                workspace.show_all()
        panel.choose(amendment)

    def shown(self) -> int:
        """How many amendments the filter of the window lets through."""
        workspace = self.workspace
        if workspace is None:
            return 0
        return len(sifted(workspace.state.entries, workspace.filter, workspace.cells))

    def content(self, keys: Sequence[str]) -> InspectorContent:
        panel, workspace = self.panel, self.workspace
        if panel is None or workspace is None:
            return InspectorContent()
        at = panel.tabs.currentIndex()
        closed = bool(workspace.bench.read_only)
        if self.conflict is not None:
            listing = panel.listing
            sides = listing.sides(keys) if isinstance(listing, Conflicts) else ()
            within = self.conflict.has_focus()
            self.conflict.show_sides(sides, read_only=closed)
            self.conflict.setVisible(bool(sides))
            if self._wide is not bool(sides):
                self._wide = bool(sides)
                self.widened.emit()
            panel.table.fit(_ROWS if sides else 0)
            if within and not self.conflict.has_focus():  # its button went with the conflict
                panel.table.setFocus()
        if at == REGISTER:
            workspace.part(Decisions).target = AmendmentId(keys[0]) if len(keys) == 1 else None
            return chosen_amendments(workspace.state, keys, read_only=closed)
        if at == CONFLICTS and isinstance(panel.listing, Conflicts):
            members = panel.listing.amendments(keys)
            if members:
                return chosen_amendments(workspace.state, members, read_only=closed)
        return super().content(keys)
