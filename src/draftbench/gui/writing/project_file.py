"""The project file while it is open in a window: everything is brought into the one file when
nothing happens, memory that acts left free is given back then, and what others did to the file is
told."""

from __future__ import annotations

import sys
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRunnable, Qt, QThreadPool, QTimer, Signal

from draftbench.app.texts.unfinished import move_forms, move_words
from draftbench.errors import DraftbenchError
from draftbench.garbage import give_back
from draftbench.gui.rows.context import Context
from draftbench.language.words import on_one_line
from draftbench.record.contents import damaged_files_sentence

if TYPE_CHECKING:
    from draftbench.gui.rows.workspace import Workspace
    from draftbench.record import Record

EVERY = 20_000
"""Milliseconds between two looks at the file."""


_UNTOLD = "untold"
"""The setting with what the last window could not tell any more."""


class _Look(QRunnable):
    """Done off the main thread, for a disk may be slow."""

    def __init__(self, look: Callable[[], None]) -> None:
        super().__init__()
        self._look = look

    def run(self) -> None:
        """Where the disk refuses, the next act says why."""
        with suppress(DraftbenchError):
            self._look()


class ProjectFile(QObject):
    """See the module. ``warned`` carries a sentence about the file, from any thread; ``moved`` the
    former and the new path of a project that goes on elsewhere."""

    warned = Signal(object)
    moved = Signal(object)

    def __init__(self, context: Context) -> None:
        super().__init__(context.parent)
        self._context = context
        self._project = context.project
        self._path: Path | None = None
        self._untold: list[str] = []
        self._mutex = Lock()
        self._pool = QThreadPool(self, maxThreadCount=1)
        self._timer = QTimer(self, interval=EVERY)
        self._timer.timeout.connect(self.look)
        # after the act in which it was noticed, so that no other message covers it
        self.warned.connect(self._on_warned, Qt.ConnectionType.QueuedConnection)

    def begin(self, workspace: Workspace) -> None:
        """Takes over a project that was opened."""
        record = workspace.bench.record
        self._path = workspace.path
        record.warn_by(self._warn)
        self.tell_former()
        self._pool.start(_Look(lambda: self._check_files(record)))
        self._pool.start(_Look(give_back))
        if not workspace.bench.read_only:
            self._timer.start()

    def look(self) -> None:
        """Looks at the file, in the background."""
        self._pool.start(_Look(self._project.workspace.bench.record.settle))
        self._pool.start(_Look(give_back))

    def leave(self) -> None:
        """The project is closed."""
        self._timer.stop()
        self._pool.waitForDone()

    def end(self, workspace: Workspace) -> None:
        """After the file of a project was closed: where work went on in a rescue copy, that is told
        once more, for nobody may have seen it."""
        self._follow(workspace)
        self._path = None
        if rescued := workspace.bench.record.rescued:
            self._warn(rescued)

    def quit(self) -> None:
        """The window closes: what was not told is written to standard error, and told at the next
        start."""
        with self._mutex:
            untold = list(dict.fromkeys(self._untold))
        if untold:
            self._context.settings.setValue(_UNTOLD, untold)
            self._context.settings.sync()
            if sys.stderr is not None:
                sys.stderr.writelines(f"draftbench: {on_one_line(said)}\n" for said in untold)

    def tell_former(self) -> None:
        """Tells what the window before could not tell any more; one that is closed already leaves
        it to the next."""
        if self._context.parent.isVisible():
            for sentence in self._former():
                self._warn(sentence)

    def _former(self) -> list[str]:
        kept = self._context.settings.value(_UNTOLD)
        return [str(one) for one in (kept if isinstance(kept, list) else [kept] if kept else [])]

    def _warn(self, sentence: str) -> None:
        """In any thread."""
        with self._mutex:
            self._untold.append(sentence)
        self.warned.emit(sentence)

    def _check_files(self, record: Record) -> None:
        if damaged := record.check_files():
            self._warn(damaged_files_sentence(record.path, damaged))

    def _on_warned(self, sentence: str) -> None:
        if not self._context.parent.isVisible():  # closed already: the next start tells it
            return
        with self._mutex:
            self._untold = [one for one in self._untold if one != sentence]
        former = self._former()
        if sentence in former:
            rest = [one for one in former if one != sentence]
            self._context.settings.setValue(_UNTOLD, rest)
        if self._project.is_open:
            self._follow(self._project.workspace)
        self._context.notice.show_error(sentence)

    def _follow(self, workspace: Workspace) -> None:
        """Takes what is kept beside the project to the file where it goes on, and says so where
        that is another one."""
        former, path = self._path, workspace.path
        if former is None or path == former:
            return
        with suppress(OSError):
            move_words(former, path)
            move_forms(former, path)
        self._path = path
        self.moved.emit((former, path))
