"""What the commands on links do."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from draftbench.gui.rows.link_decisions import Linking
from draftbench.gui.rows.row_links import LinkKey
from draftbench.gui.speech import tr

if TYPE_CHECKING:
    from draftbench.gui.shell.main_window import MainWindow


class LinkDeeds:
    """The commands on links of one main window."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window

    def by_command(self) -> dict[str, Callable[[], object]]:
        """The commands and what they do."""
        return {
            "link.confirm": self._with(lambda linking: linking.decide(together=True)),
            "link.refuse": self._with(lambda linking: linking.decide(together=False)),
            "link.next": lambda: self._step(1),
            "link.previous": lambda: self._step(-1),
            "link.join": self._with(Linking.join),
            "link.split": self._with(Linking.split),
            "link.reopen": self._with(Linking.reopen_chosen),
        }

    def decide_link(self, key: LinkKey, together: bool) -> None:
        """Confirms or refuses a link of the inspector."""
        if self._window.workspace is not None:
            self._window.workspace.pin(*key, together=together)

    def _with(self, what: Callable[[Linking], object]) -> Callable[[], object]:
        def deed() -> object:
            workspace = self._window.workspace
            return None if workspace is None else what(workspace.linking)

        return deed

    def _step(self, direction: int) -> None:
        workspace = self._window.workspace
        if workspace is not None and not workspace.linking.step(direction):
            words = tr("There is no undecided link in the rows that are shown.")
            self._window.notice.show_info(words)
        self._window.columns.setFocus()
