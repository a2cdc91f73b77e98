"""The project file while it is open in a window: everything is brought into the one file when
nothing happens, memory that acts left free is given back then, and what others did to the file is
told."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRunnable, Qt, QThreadPool, QTimer, Signal

from draftbench.app.texts.formwords import move_forms
from draftbench.app.texts.unfinished import move_words
from draftbench.errors import DraftbenchError
from draftbench.garbage import give_back
from draftbench.record.contents import damaged_files_sentence

if TYPE_CHECKING:
    from draftbench.gui.presenters.workspace import Workspace
    from draftbench.gui.views.main_window import MainWindow
    from draftbench.record import Record

EVERY = 20_000
"""Milliseconds between two looks at the file."""


class _Look(QRunnable):
    """Done off the main thread, for a disk may be slow."""

    def __init__(self, look: Callable[[], None]) -> None:
        super().__init__()
        self._look = look

    def run(self) -> None:
        """Where the disk refuses, the next act says why."""
        with suppress(DraftbenchError):
            self._look()


class FileKeeping(QObject):
    """See the module. ``warned`` carries a sentence about the file, from any thread."""

    warned = Signal(object)

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._path: Path | None = None
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._timer = QTimer(self)
        self._timer.setInterval(EVERY)
        self._timer.timeout.connect(self.look)
        # after the act in which it was noticed, so that no other message covers it
        self.warned.connect(self._on_warned, Qt.ConnectionType.QueuedConnection)

    def begin(self, workspace: Workspace) -> None:
        """Takes over a project that was opened."""
        record = workspace.bench.record
        self._path = workspace.path
        record.warn_by(self.warned.emit)
        self._pool.start(_Look(lambda: self._check_files(record)))
        if not workspace.bench.read_only:
            self._timer.start()

    def look(self) -> None:
        """Looks at the file, in the background."""
        workspace = self._window.workspace
        if workspace is not None:
            self._pool.start(_Look(workspace.bench.record.settle))
            self._pool.start(_Look(give_back))

    def leave(self) -> None:
        """The project is closed."""
        self._timer.stop()
        self._pool.waitForDone()

    def _check_files(self, record: Record) -> None:
        if damaged := record.check_files():
            self.warned.emit(damaged_files_sentence(record.path, damaged))

    def _on_warned(self, sentence: str) -> None:
        window = self._window
        workspace = window.workspace
        if workspace is None:
            return
        if self._path is not None and workspace.path != self._path:
            with suppress(OSError):
                move_words(self._path, workspace.path)
                move_forms(self._path, workspace.path)
            self._path = workspace.path
            window.show_name()
        window.show_error(sentence)
