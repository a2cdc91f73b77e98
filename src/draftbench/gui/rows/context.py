"""What the commands of one window work with, whatever they are about: also the negotiation that it
has open."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, QSettings, Signal
from PySide6.QtGui import QAction

from draftbench.gui.rows.workspace import Workspace
from draftbench.gui.session.dialogues import Dialogues
from draftbench.gui.session.jobs import Jobs
from draftbench.gui.theme.colours import Theme
from draftbench.gui.widgets.notice import Notice
from draftbench.gui.widgets.replies import Reply

if TYPE_CHECKING:
    from PySide6.QtWidgets import QDialog, QWidget

    from draftbench.gui.rows.workspace import Workspace


class OpenProject(QObject):
    """The negotiation that a window has open. ``opened`` carries it when it is shown, ``closed``
    says that it was closed."""

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


class Status(Protocol):
    """The place where a window says what is saved and what is being done."""

    def show_saved(self, words: str) -> None:
        """Say what is saved."""

    def show_progress(self, done: float, step: str) -> None:
        """Say what is being done, and how much of it is (0 to 1)."""

    def hide_progress(self) -> None:
        """Nothing is being done."""


@dataclass(frozen=True, eq=False)
class Context:
    """A place to say something (``notice``, ``status``), a place to ask (``dialogues``, over
    ``parent``), the open ``project``, work in the background (``jobs`` for what is shown,
    ``file_jobs`` for files), and what the window does for all: ``keep_typing`` takes over what is
    being typed and says whether no editor is open any more, ``run`` runs a command by its id,
    ``help_for`` lets the key of the guide open the page of a command over a dialogue."""

    parent: QWidget
    project: OpenProject
    notice: Notice
    status: Status
    dialogues: Dialogues
    jobs: Jobs
    file_jobs: Jobs
    settings: QSettings
    actions: Mapping[str, QAction]
    theme: Callable[[], Theme]
    keep_typing: Callable[[], bool]
    run: Callable[[str], object]
    help_for: Callable[[QDialog, str], object]

    def asks(self, what: Callable[[Workspace], Reply]) -> Callable[[], object]:
        """Return a command that shows what a presenter replies about the open project."""
        return lambda: self.dialogues.ask(what(self.project.workspace))
