"""The page of the proceedings: the matrix of positions first, then lists of all else."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QWidget

from draftbench.document import ClauseId
from draftbench.gui.inspector.amendment_cards import InspectorContent
from draftbench.gui.inspector.page import ListPage
from draftbench.gui.meeting.position_matrix_view import MatrixView
from draftbench.gui.meeting.proceedings_list import BracketActs, parts
from draftbench.gui.rows.workspace import Workspace
from draftbench.gui.theme.colours import Theme
from draftbench.gui.widgets.list_panel import Ask, ListPanel
from draftbench.gui.widgets.replies import Said

MATRIX = 0
"""The list in whose place the matrix stands: the positions themselves."""


class PositionsPage(ListPage):
    """See the module."""

    def __init__(
        self,
        ask: Ask,
        brackets: Callable[[Workspace], BracketActs],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(lambda workspace: parts(workspace, brackets(workspace)), ask, parent)
        self.matrix: MatrixView | None = None

    def made(self, panel: ListPanel) -> None:
        self.matrix = MatrixView()
        self.matrix.set_theme(self._theme)
        self.matrix.went.connect(self.went)
        self.matrix.said.connect(self._say)
        panel.middle.addWidget(self.matrix, 1)
        panel.tabs.currentChanged.connect(lambda _: self._place())
        if self.workspace is not None:
            self.matrix.begin(self.workspace)
        self._place()

    def _place(self) -> None:
        """Shows the matrix or the lists."""
        panel = self.panel
        if panel is None or self.matrix is None:
            return
        first = panel.tabs.currentIndex() == MATRIX
        self.matrix.setVisible(first)
        for widget in (panel.split, panel.lead, panel.finder, panel.foot):
            widget.setVisible(not first)
        panel.grouping.setVisible(not first and panel.grouping.count() > 0)
        self.widened.emit()

    @property
    def wide(self) -> bool:
        return self.panel is not None and self.panel.tabs.currentIndex() == MATRIX

    def _say(self, said: Said) -> None:
        if self.panel is not None and said.bad:
            self.panel.say(said)

    def begin_at(self, clause: ClauseId | None) -> None:
        """Goes to a clause in the matrix, where it is a point there."""
        if self.matrix is not None and clause is not None:
            self.matrix.table.go_to(clause)

    def open(self, at: int | None = None, chosen: Sequence[str] = ()) -> None:
        super().open(at, chosen)
        if self.matrix is not None:
            self.matrix.refresh()
        self._place()

    def refresh(self) -> None:
        super().refresh()
        if self.matrix is not None:
            self.matrix.refresh()
        self._place()

    def end(self) -> None:
        if self.matrix is not None:
            self.matrix.end()
            self.matrix = None
        super().end()

    def enter(self) -> None:
        if self.matrix is not None and self.matrix.isVisible():
            self.matrix.table.setFocus()
        else:
            super().enter()

    def search(self) -> bool:
        return (self.matrix is None or not self.matrix.isVisible()) and super().search()

    def set_theme(self, theme: Theme) -> None:
        super().set_theme(theme)
        if self.matrix is not None:
            self.matrix.set_theme(theme)

    def content(self, keys: Sequence[str]) -> InspectorContent:
        if self.panel is not None and self.panel.tabs.currentIndex() == MATRIX:
            return InspectorContent()
        return super().content(keys)
