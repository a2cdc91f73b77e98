"""What the commands of one window work with, whatever they are about."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QSettings
from PySide6.QtGui import QAction

from draftbench.gui.rows.open_project import OpenProject
from draftbench.gui.rows.workspace import Workspace
from draftbench.gui.session.dialogues import Dialogues
from draftbench.gui.session.jobs import Jobs
from draftbench.gui.theme.colours import Theme
from draftbench.gui.widgets.notice import Notice
from draftbench.gui.widgets.replies import Reply

if TYPE_CHECKING:
    from PySide6.QtWidgets import QDialog, QWidget


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
