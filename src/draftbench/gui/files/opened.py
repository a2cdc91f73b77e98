"""A negotiation made ready in the background, so that the window does not wait when it shows it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from draftbench.app.texts.comparing import side_by_side
from draftbench.app.workbench import Workbench
from draftbench.gui.cells.compared import Compared
from draftbench.gui.cells.differences import ALL_SHOWN, Shown
from draftbench.gui.rows.workspace import first_sources, prepared
from draftbench.gui.speech import tr
from draftbench.progress import Progress

if TYPE_CHECKING:
    from draftbench.gui.rows.compared_files import ComparedFiles

AT_ONCE = 1500
"""Clauses of the texts shown first up to which all of them are compared before any is shown."""


class Opened(NamedTuple):
    """An open project, its first comparison, and the two files where it holds but these."""

    bench: Workbench
    compared: Compared
    files: ComparedFiles | None = None

    def close(self) -> None:
        """Closes it, where nobody waits for it any more."""
        self.bench.close()
        if self.files is not None:
            self.files.end()


def opened(path: Path, progress: Progress, shown: Shown = ALL_SHOWN) -> Opened:
    """The project at ``path``."""
    progress(0.2, tr("Opening {file}", file=path.name))
    return compared(Workbench.open(path), progress, shown)


def compared(bench: Workbench, progress: Progress, shown: Shown) -> Opened:
    """The open negotiation with its amendments placed, its first comparison and the cells of that,
    made here in the background: the window does not wait for it. Of long texts that of base and
    draft alone, so that their rows are seen at once."""
    state = bench.state
    try:
        tuple(state.entries)
        long = len(state.base) + sum(map(len, state.sources[:1])) > AT_ONCE
        made = Compared(side_by_side(state, () if long else first_sources(state), progress))
        bench.compact()
        return Opened(bench, prepared(state, made, shown, progress))
    except BaseException:
        bench.close()
        raise


def compared_files(left: Path, right: Path, progress: Progress, shown: Shown) -> Opened:
    """Two files beside each other, aligned as the command ``compare`` does. Raises as
    :class:`draftbench.gui.rows.compared_files.ComparedFiles`."""
    from draftbench.gui.rows.compared_files import ComparedFiles

    files = ComparedFiles(left, right, progress)
    state = files.bench.state
    try:
        rows = side_by_side(state, first_sources(state), progress, former=files.comparison)
        made = prepared(state, Compared(rows), shown, progress)
        return Opened(files.bench, made, files)
    except BaseException:
        files.bench.close()
        files.end()
        raise
