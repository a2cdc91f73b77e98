"""Undo and redo of one main window. What takes its time goes on in the background, one after the
other in the order in which the keys were pressed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from draftbench.gui.session.jobs import Jobs
from draftbench.gui.session.undo import is_long, taken_back
from draftbench.gui.widgets.form import Said, Work

if TYPE_CHECKING:
    from draftbench.gui.shell.main_window import MainWindow


class TakingBack(QObject):
    """See the module. ``jobs`` are its own: nothing else that is begun drops an undo."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._waiting: list[bool] = []
        self.jobs = Jobs(self)
        self.jobs.progressed.connect(lambda report: window.strip.show_progress(*report))
        self.jobs.idle.connect(lambda _: window.strip.hide_progress())
        self.jobs.failed.connect(self._on_failed)
        window.workspace_changed.connect(lambda _: self.cancel())

    def go(self, *, again: bool) -> None:
        """Takes back the last act, or does it again."""
        workspace = self._window.workspace
        if workspace is None:
            return
        if not is_long(workspace):
            _ = workspace.redo() if again else workspace.undo()
        elif self.jobs.busy:
            self._waiting.append(again)
        else:
            self._start(again=again)

    def cancel(self) -> None:
        """Nothing that still waits is done."""
        self._waiting.clear()
        self.jobs.cancel()

    def close(self) -> None:
        """Stops and waits."""
        self._waiting.clear()
        self.jobs.close()

    def _start(self, *, again: bool) -> None:
        workspace = self._window.workspace
        if workspace is None:
            return
        words = workspace.state.redo if again else workspace.state.undo
        if not words:
            _ = workspace.redo() if again else workspace.undo()
            return
        reply = taken_back(workspace, words, again=again, by_key=True)

        def done(made: Any) -> None:
            if self._window.workspace is not workspace or not isinstance(reply, Work):
                return
            said = reply.then(made)
            if isinstance(said, Said) and said.bad:
                self._on_failed(said.words)
            elif self._waiting:
                self._start(again=self._waiting.pop(0))

        if isinstance(reply, Work):
            self.jobs.start(reply.work, done)

    def _on_failed(self, sentence: object) -> None:
        self._waiting.clear()
        self._window.show_error(sentence)
