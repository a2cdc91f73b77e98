"""The files of projects that Python programs have open, cared for as the window cares for its own:
one thread for all of them brings what was done into the one file when nothing happens, and what
others did to a file is a warning.

The thread holds no project, and ends with the last one.
"""

from __future__ import annotations

import os
import sys
import threading
import warnings
import weakref
from collections import deque
from contextlib import suppress
from types import FrameType

from draftbench.app.workbench import Workbench
from draftbench.errors import DraftbenchError, ProjectFileWarning
from draftbench.processes import when_forked

EVERY = 20.0
"""Seconds between two looks at the files."""

_PACKAGE = __name__.partition(".")[0]


class OpenFile:
    """The file of one open project. What has to be told waits until the act in which it was noticed
    is done, so that it is done even where warnings are errors."""

    def __init__(self, bench: Workbench) -> None:
        self._process = os.getpid()
        self._record = weakref.ref(bench.record)
        self._untold: deque[str] = deque()
        bench.record.warn_by(self._untold.append)
        bench.subscribe(lambda _: self.tell(), first=True)
        bench.ended = self._end

    def settle(self) -> None:
        """Brings everything into the one file, in the thread; a fork leaves that to the process
        that opened it. Where the disk refuses, the next act says why."""
        record = self._record()
        if record is None or os.getpid() != self._process:
            return
        with suppress(DraftbenchError):
            record.settle()
        try:
            self.tell()
        except ProjectFileWarning as warning:  # warnings are errors: the next act raises it
            self._untold.appendleft(str(warning))

    def tell(self) -> None:
        """Warns of what was not told yet. Raises ProjectFileWarning where warnings are errors."""
        while self._untold:
            sentence = self._untold.popleft()
            # without a registry, so that Python tells it of each of several projects
            warnings.warn_explicit(sentence, ProjectFileWarning, *_caller())

    def _end(self) -> None:
        with _changed:
            _open.discard(self)
            _changed.notify()
        self.tell()


_open: weakref.WeakSet[OpenFile] = weakref.WeakSet()
_changed = threading.Condition()
_runs_in = 0
"""The process in which the thread runs; 0: none."""


@when_forked
def _forked() -> None:
    """The files stay with the process that opened them."""
    global _changed, _open  # noqa: PLW0603
    _changed = threading.Condition()
    _open = weakref.WeakSet()


def care_for(bench: Workbench) -> Workbench:
    """Cares for the file of ``bench`` from now on until it is closed, and gives ``bench``. One that
    is read only needs no care."""
    global _runs_in  # noqa: PLW0603  one thread for all
    if bench.read_only:
        return bench
    with _changed:
        _open.add(OpenFile(bench))
        if _runs_in != os.getpid():
            _runs_in = os.getpid()
            threading.Thread(target=_run, name="draftbench files", daemon=True).start()
    return bench


def _run() -> None:
    global _runs_in  # noqa: PLW0603
    while True:
        with _changed:
            if not _open:
                _runs_in = 0
                return
            _changed.wait(EVERY)
            waiting = list(_open)
        while waiting:
            waiting.pop().settle()


def _caller() -> tuple[str, int]:
    """The file and line in which another program called this one."""
    frame: FrameType | None = sys._getframe(1)  # noqa: SLF001
    while frame is not None:
        name = str(frame.f_globals.get("__name__"))
        if name.partition(".")[0] not in (_PACKAGE, "threading"):
            return frame.f_code.co_filename, frame.f_lineno
        frame = frame.f_back
    return _PACKAGE, 1
