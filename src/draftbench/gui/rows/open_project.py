"""The negotiation that a window has open."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from draftbench.gui.rows.workspace import Workspace


class OpenProject(QObject):
    """See the module. ``opened`` carries the negotiation when it is shown, ``closed`` says that it
    was closed."""

    opened = Signal(object)
    closed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace: Workspace | None = None

    @property
    def is_open(self) -> bool:
        """Whether the window shows a negotiation, and not its start page."""
        return self._workspace is not None

    @property
    def workspace(self) -> Workspace:
        """The negotiation. Commands and views of a project are enabled and shown only while one is
        open, so they need not ask; LookupError where none is."""
        if self._workspace is None:
            msg = "no negotiation is open"
            raise LookupError(msg)
        return self._workspace

    @property
    def session(self) -> Workspace:
        """The same, for those who know nothing of rows."""
        return self.workspace

    def holds(self, workspace: Workspace | None) -> bool:
        """Whether this is the one that is open: what comes from the background may be late."""
        return self._workspace is workspace

    def hold(self, workspace: Workspace | None) -> None:
        """This one is open from now on, or none is; ``opened`` or ``closed`` follows when that is
        seen. The one before says nothing more, whatever is still being done for it."""
        if self._workspace is not None and self._workspace is not workspace:
            self._workspace.blockSignals(True)
        self._workspace = workspace
