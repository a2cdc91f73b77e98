"""The pages of the window: what each of the views of a negotiation is made of."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from draftbench.gui.inspector.chosen_rows import chosen_lines
from draftbench.gui.rows.workspace import Workspace
from draftbench.gui.speech import tr
from draftbench.gui.theme.colours import LIGHT, Theme
from draftbench.gui.widgets.layouts import stacked
from draftbench.gui.widgets.list_panel import Ask, ListPanel
from draftbench.gui.widgets.replies import Listing

if TYPE_CHECKING:
    from draftbench.gui.inspector.amendment_cards import InspectorContent


class Page(QWidget):
    """A page. ``told`` carries what the inspector is to show, ``went`` the clause to which somebody
    wants to go in the texts; ``widened`` says that it needs more room, or less."""

    told = Signal(object)
    went = Signal(object)
    widened = Signal()

    @property
    def wide(self) -> bool:
        """Whether it takes the room of the inspector, as it tells all by itself."""
        return False

    def begin(self, workspace: Workspace) -> None:
        """A negotiation was opened."""

    def end(self) -> None:
        """It was closed."""

    def refresh(self) -> None:
        """Shows the negotiation as it is now; called only while the page is shown."""

    def enter(self) -> None:
        """The page gets the keyboard."""

    def search(self) -> bool:
        """Goes to the field in which words are looked for; says whether there is one."""
        return False

    def run(self, command: str) -> bool:
        """Does a command with what is chosen here; says whether that was it."""
        return False

    def set_theme(self, theme: Theme) -> None:
        """Paints in these colours."""


Lists = Callable[[Workspace], Sequence[Listing]]


class ListPage(Page):
    """A page of lists; ``ask`` shows the forms that their deeds ask for, ``run`` runs a command of
    the window by its id."""

    def __init__(
        self,
        lists: Lists,
        ask: Ask,
        run: Callable[[str], object],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._lists = lists
        self._ask = ask
        self._run = run
        self._theme = LIGHT
        self.panel: ListPanel | None = None
        self.workspace: Workspace | None = None
        self._layout = stacked(self)

    def begin(self, workspace: Workspace) -> None:
        """The page is made when it is first shown: opening a negotiation does not wait for it."""
        self.end()
        self.workspace = workspace
        workspace.changed.connect(self._on_changed)

    def _make(self) -> None:
        if self.panel is not None or self.workspace is None:
            return
        lists = self._lists(self.workspace)
        self.panel = ListPanel(lists, self._ask, page=True, run=self._run, theme=self._theme)
        self.panel.chosen.connect(self._on_chosen)
        self.panel.went.connect(self.went)
        self._layout.addWidget(self.panel)
        self.made(self.panel)
        self.panel.show()  # at once, where the page is seen already

    def made(self, panel: ListPanel) -> None:
        """What a page adds to its lists."""

    def end(self) -> None:
        self.workspace = None
        if self.panel is not None:
            self._layout.removeWidget(self.panel)
            self.panel.hide()
            self.panel.deleteLater()
            self.panel = None

    def open(self, at: int | None = None, chosen: Sequence[str] = ()) -> None:
        """Shows the list number ``at`` (None: the one that was shown) with these rows chosen."""
        self._make()
        if self.panel is not None:
            self.panel.begin(self.panel.tabs.currentIndex() if at is None else at, chosen)

    def refresh(self) -> None:
        self._make()
        if self.panel is not None:
            self.panel.refresh()

    def enter(self) -> None:
        if self.panel is not None:
            self.panel.table.setFocus()

    def search(self) -> bool:
        if self.panel is not None:
            self.panel.finder.setFocus()
            self.panel.finder.selectAll()
        return self.panel is not None

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        if self.panel is not None:
            self.panel.set_theme(theme)

    def _on_changed(self, _: object) -> None:
        """What was said of the last act need not hold after another one."""
        if self.panel is not None:
            self.panel.say(None)

    def _on_chosen(self, keys: Sequence[str]) -> None:
        self.told.emit(self.content(keys))

    def content(self, keys: Sequence[str]) -> InspectorContent:
        """What the inspector tells of chosen rows."""
        lines = () if self.panel is None else self.panel.listing.detail(keys)
        return chosen_lines(lines, tr("Choose a row to see more of it."))
