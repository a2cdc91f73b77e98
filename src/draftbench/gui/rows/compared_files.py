"""Two files that are compared without a negotiation: the project that holds them for as long as
they are shown lies in a private folder of its own, and goes with it."""

from __future__ import annotations

import shutil
import time
from contextlib import suppress
from pathlib import Path
from tempfile import TemporaryDirectory, gettempdir

from draftbench.amend.negotiation import Negotiation
from draftbench.app.texts.filepair import FilePair
from draftbench.app.texts.unfinished import forget, move_forms, move_words, typing_file
from draftbench.app.workbench import Workbench
from draftbench.compare.comparison import Comparison
from draftbench.compare.links import Alignment
from draftbench.compare.passages.passage import Passage, passages
from draftbench.compare.passages.remarks import counts_said
from draftbench.compare.several.rows import compare
from draftbench.errors import DraftbenchError
from draftbench.gui.cells.cells import Cells
from draftbench.gui.speech import book, relayed
from draftbench.progress import Progress

_PREFIX, _NAME = "draftbench-compare-", "comparison.draftbench"
_STALE = 600
"""Seconds after which a folder without a project was left by a program that was killed."""


def left_behind() -> tuple[Path, ...]:
    """The comparisons in which something was done when the program was killed; others that are left
    are removed."""
    found: list[Path] = []
    for folder in Path(gettempdir()).glob(f"{_PREFIX}*"):
        path = folder / _NAME
        with suppress(OSError, DraftbenchError):
            if path.exists():
                with Workbench.open(path) as bench:
                    if bench.read_only:  # somebody looks at it
                        continue
                    done = bench.state.undo or bench.record.private_notes()
                if done or typing_file(path).exists():
                    found.append(path)
                    continue
            elif time.time() - folder.lstat().st_mtime < _STALE:
                continue
            shutil.rmtree(folder)
    return tuple(found)


class ComparedFiles:
    """See the module. ``bench`` is that project, ``comparison`` that of the two texts. Raises as
    :meth:`draftbench.app.texts.filepair.FilePair.read` and its ``project``."""

    def __init__(self, left: Path, right: Path, progress: Progress) -> None:
        self.left_behind = left_behind()
        self.pair = FilePair.read(left, right, progress)
        self._passages: tuple[Passage, ...] = self.pair.passages()
        self._folder = TemporaryDirectory(prefix=_PREFIX, ignore_cleanup_errors=True)
        try:
            path = Path(self._folder.name) / _NAME
            self.bench, self.comparison = self.pair.project(path)
        except BaseException:
            self._folder.cleanup()
            raise
        self._counted: Alignment | None = self.comparison.alignments[1]
        self._kept: Negotiation = self.bench.state
        self._notes = 0
        self.offered = False
        """Whether somebody who wrote was told that it is not kept."""

    @property
    def title(self) -> str:
        """What the window is called: the names of both files."""
        return f"{self.pair.left.name} ↔ {self.pair.right.name}"

    def touched(self) -> bool:
        """Whether something was done that goes with the comparison."""
        record = self.bench.record
        done = self.bench.state is not self._kept or len(record.private_notes()) != self._notes
        return done or typing_file(record.path).exists()

    def save(self, path: Path) -> None:
        """Keeps it all as a negotiation at ``path``. Raises as
        :meth:`draftbench.record.file.Record.copy_to`, and OSError."""
        self.bench.record.copy_to(path)
        move_words(self.bench.path, path)
        move_forms(self.bench.path, path)
        self.let_go()

    def let_go(self) -> None:
        """What was done until now is kept elsewhere, or is not wanted."""
        self._kept = self.bench.state
        self._notes = len(self.bench.record.private_notes())
        forget(self.bench.path)

    def counts(self, cells: Cells) -> str:
        """What differs, as the command ``compare`` says it, hidden classes left out."""
        found = cells.comparison.alignments[cells.sources[0]]
        if found is not None and found is not self._counted:  # somebody decided a link
            made: Comparison = compare((found.left, found.right), known={(0, 1): found})
            self._passages, self._counted = passages(made), found
        return counts_said(self._passages, cells.shown.hidden, book(), relayed)

    def end(self) -> None:
        """Removes the folder of a project that is closed."""
        self._folder.cleanup()
