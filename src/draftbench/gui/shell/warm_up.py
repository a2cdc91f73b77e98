"""What the start page does not need is made ready behind it, so that the first command is quick."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer, Signal

from draftbench.gui.session.jobs import Jobs

if TYPE_CHECKING:
    from draftbench.gui.shell.main_window import MainWindow

_ASSEMBLY = "draftbench.gui.shell.assembly"
_LATEST = 300
"""Milliseconds after which it begins where nothing was painted: the window is minimised."""


class WarmUp(QObject):
    """Begins when the window was painted first: the modules are imported in the background, then
    the parts are built one by one between two events. ``done`` comes once all is there."""

    done = Signal(object)

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._jobs = Jobs(self)
        self._jobs.broken.connect(self._build)  # which meets the same fault, where it is told
        self._begun = False
        window.start.installEventFilter(self)
        QTimer.singleShot(_LATEST, self._begin)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            watched.removeEventFilter(self)
            QTimer.singleShot(0, self._begin)
        return False

    def _begin(self) -> None:
        if not self._begun:
            self._begun = True
            self._jobs.start(lambda _: import_module(_ASSEMBLY), self._build)

    def _build(self, _: object = None) -> None:
        if self._window.assemble():
            self.done.emit(None)
        else:
            QTimer.singleShot(0, self._build)
