"""Previews made in the background: the newest wish wins, pages come one after another."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from draftbench.app.exports.previewing import Preview
from draftbench.formats.office import KeptProfile
from draftbench.formats.pdf.pages import Picture
from draftbench.gui.session.jobs import Jobs
from draftbench.progress import Progress

PATIENCE = 180
"""Milliseconds without another wish after which one is fulfilled."""

Make = Callable[[KeptProfile, Progress], Preview]
"""Makes a preview; it is called in another thread."""


class Previews(QObject):
    """``begun`` carries nothing, ``progressed`` (share, words), ``paged`` a
    :class:`~draftbench.formats.pdf.pages.Picture`, ``made`` the
    :class:`~draftbench.app.exports.previewing.Preview` behind its last page, ``failed`` a sentence,
    ``broken`` an error that nobody expected. What comes of a former wish is dropped."""

    begun = Signal(object)
    progressed = Signal(object)
    paged = Signal(object)
    made = Signal(object)
    failed = Signal(object)
    broken = Signal(object)
    _drawn = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs = Jobs(self)
        self._jobs.progressed.connect(self.progressed)
        self._jobs.failed.connect(self.failed)
        self._jobs.broken.connect(self.broken)
        self._drawn.connect(self._on_drawn)
        self._profile: KeptProfile | None = None
        self._wish: Make | None = None
        self._number = 0
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PATIENCE)
        self._timer.timeout.connect(self._start)

    @property
    def busy(self) -> bool:
        """Whether pages are still to come."""
        return self._timer.isActive() or self._jobs.busy

    def ask(self, make: Make) -> None:
        """Wishes for another preview."""
        self.stop()
        self._wish = make
        self._timer.start()
        self.begun.emit(None)

    def stop(self) -> None:
        """Nobody looks any more."""
        self._number += 1
        self._timer.stop()
        self._jobs.cancel()

    def close(self) -> None:
        """Stops and waits: no thread and no folder is left behind."""
        self.stop()
        self._jobs.close()
        if self._profile is not None:
            self._profile.close()
            self._profile = None

    def _start(self) -> None:
        make, number = self._wish, self._number
        if make is None:
            return
        if self._profile is None:
            self._profile = KeptProfile()
        profile = self._profile

        def work(progress: Progress) -> Any:
            found = make(profile, progress)
            for picture in found.pages(lambda _, step: progress(0.95, step)):
                self._drawn.emit((number, picture))
            return found

        self._jobs.start(work, self.made.emit)

    def _on_drawn(self, drawn: tuple[int, Picture]) -> None:
        number, picture = drawn
        if number == self._number:
            self.paged.emit(picture)
