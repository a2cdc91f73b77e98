"""Long work off the main thread: a job gets values, reports progress, can be cancelled, and its
result comes back as one queued signal. Results that nobody waits for any more are dropped."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, QThreadPool, Signal, Slot

from draftbench.errors import Cancelled, DraftbenchError
from draftbench.progress import Progress

_BROKEN = "broken"

Take = Callable[[Any], None]
Work = Callable[[Progress], Any]
"""What a job does; it gets the callback to report to, which raises Cancelled when it is to stop."""


class _Signals(QObject):
    progressed = Signal(object)
    ended = Signal(object)


class _Job:
    """No QRunnable: Qt's pool would hold those, and what they found, until the window closes."""

    def __init__(self, number: int, work: Work) -> None:
        self.number = number
        self.signals = _Signals()
        self.cancelled = False
        self.fault: Exception | None = None
        self.result: Any = None
        self._work = work

    def run(self) -> None:
        """Runs the work; never lets an exception out of the thread."""
        try:
            result, error = self._work(self._report), ""
        except Cancelled:
            result, error = None, "cancelled"
        except DraftbenchError as problem:
            result, error = None, str(problem)
        except Exception as fault:  # noqa: BLE001 the border of the thread
            result, error = None, _BROKEN
            self.fault = fault
        self.result = result
        self.signals.ended.emit((self.number, result, error))

    def _report(self, done: float, step: str) -> None:
        if self.cancelled:
            raise Cancelled
        self.signals.progressed.emit((self.number, done, step))


class Jobs(QObject):
    """Runs one job at a time for a window; a new job cancels the one before.

    ``progressed`` carries (share done, words), ``idle`` nothing, ``failed`` a sentence, ``broken``
    an error that nobody expected.
    """

    progressed = Signal(object)
    idle = Signal(object)
    failed = Signal(object)
    broken = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self, maxThreadCount=2)
        self._number = 0
        self._running: dict[int, tuple[_Job, Take, Take]] = {}

    def start(self, work: Work, done: Take, *, dropped: Take = lambda _: None) -> int:
        """Runs ``work`` in the background; ``done`` gets its result in the main thread, unless
        another job was started or this one cancelled in the meantime: then ``dropped`` gets it
        (to close what is open in it). Gives the number of the job."""
        self.cancel()
        self._number += 1
        job = _Job(self._number, work)
        job.signals.progressed.connect(self._on_progress)
        job.signals.ended.connect(self._on_end)
        self._running[job.number] = (job, done, dropped)
        self._pool.start(job.run)
        return job.number

    def runs(self, number: int) -> bool:
        """Whether the job of that number runs, and its result is waited for."""
        return number == self._number and number in self._running

    @property
    def busy(self) -> bool:
        """Whether the newest job still runs."""
        return self._number in self._running

    @Slot()
    def cancel(self) -> None:
        """Asks every running job to stop; their results are dropped."""
        for job, _, _ in self._running.values():
            job.cancelled = True
        self._number += 1

    def close(self) -> None:
        """Stops and waits: no thread is left behind."""
        self.cancel()
        self._pool.waitForDone()
        for job, _, dropped in self._running.values():
            if job.result is not None:
                dropped(job.result)
        self._running.clear()

    def _on_progress(self, report: tuple[int, float, str]) -> None:
        number, done, step = report
        if number == self._number:
            self.progressed.emit((done, step))

    def _on_end(self, report: tuple[int, Any, str]) -> None:
        number, result, error = report
        found = self._running.pop(number, None)
        if found is None or number != self._number:
            if found is not None and result is not None:
                found[2](result)
            if not self.busy:
                self.idle.emit(None)
            return
        self.idle.emit(None)
        if error == "cancelled":
            return
        if error == _BROKEN:
            self.broken.emit(found[0].fault)
        elif error:
            self.failed.emit(error)
        else:
            found[1](result)
