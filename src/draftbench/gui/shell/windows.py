"""More than one window: each is a process of its own, so that none can hold up another.

Two windows on one project are safe: the second says who has it open and only reads it.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QProcess
from PySide6.QtWidgets import QFileDialog, QWidget

from draftbench import processes
from draftbench.gui.session.file_filters import project_files
from draftbench.gui.speech import tr
from draftbench.gui.widgets.notice import Notice


def open_window(notice: Notice, project: Path | None = None) -> int:
    """Opens a further window, on a ``project`` where one is given; gives the id of its process, 0
    where it did not start, which ``notice`` tells."""
    program, *arguments = processes.window(project)
    folder = str(Path.home() if project is None else project.parent)
    started, process = QProcess.startDetached(program, arguments, folder)
    if started:
        return int(process)
    notice.show_error(tr("Another window could not be opened: start draftbench once more."))
    return 0


def ask_beside(parent: QWidget, notice: Notice) -> None:
    """Lets the user choose a project for a window of its own."""
    title = tr("Open a negotiation in a new window")
    name, _ = QFileDialog.getOpenFileName(parent, title, "", project_files())
    if name:
        open_window(notice, Path(name))
