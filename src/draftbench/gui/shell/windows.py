"""More than one window: each is a process of its own, so that none can hold up another.

Two windows on one project are safe: the second says who has it open and only reads it.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QProcess
from PySide6.QtWidgets import QFileDialog

from draftbench import processes
from draftbench.gui.files.open_commands import project_files
from draftbench.gui.speech import tr

if TYPE_CHECKING:
    from draftbench.gui.shell.main_window import MainWindow


def open_window(window: MainWindow, project: Path | None = None) -> int:
    """Opens a further window, on a ``project`` where one is given; gives the id of its process, 0
    where it did not start, which ``window`` tells."""
    program, *arguments = processes.window(project)
    folder = str(Path.home() if project is None else project.parent)
    started, process = QProcess.startDetached(program, arguments, folder)
    if started:
        return int(process)
    window.show_error(tr("Another window could not be opened: start draftbench once more."))
    return 0


def ask_beside(window: MainWindow) -> None:
    """Lets the user choose a project for a window of its own."""
    title = tr("Open a negotiation in a new window")
    name, _ = QFileDialog.getOpenFileName(window, title, "", project_files())
    if name:
        open_window(window, Path(name))
