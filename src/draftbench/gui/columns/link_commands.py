"""What the commands on links do."""

from __future__ import annotations

from collections.abc import Callable

from draftbench.gui.columns.columns_view import ColumnsView
from draftbench.gui.rows.context import Context
from draftbench.gui.rows.link_decisions import LinkDecisions
from draftbench.gui.speech import tr


class LinkCommands:
    """The commands on links of one main window."""

    def __init__(self, context: Context, columns: ColumnsView) -> None:
        self._context = context
        self._project = context.project
        self._columns = columns

    def by_command(self) -> dict[str, Callable[[], object]]:
        """The commands and what they do."""
        return {
            "link.confirm": self._with(lambda linking: linking.decide(together=True)),
            "link.refuse": self._with(lambda linking: linking.decide(together=False)),
            "link.next": lambda: self._step(1),
            "link.previous": lambda: self._step(-1),
            "link.join": self._with(LinkDecisions.join),
            "link.split": self._with(LinkDecisions.split),
            "link.reopen": self._with(LinkDecisions.reopen_chosen),
        }

    def release(self) -> None:
        """Lets the clause go that was to be joined with another one."""
        self._project.workspace.part(LinkDecisions).release()

    def _with(self, what: Callable[[LinkDecisions], object]) -> Callable[[], object]:
        def deed() -> object:
            return what(self._project.workspace.part(LinkDecisions))

        return deed

    def _step(self, direction: int) -> None:
        workspace = self._project.workspace
        if not workspace.part(LinkDecisions).step(direction):
            words = tr("There is no undecided link in the rows that are shown.")
            self._context.notice.show_info(words)
        self._columns.setFocus()
