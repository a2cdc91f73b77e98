"""How long the window stands still while large files are opened, read and written.

    python benchmarks/opening.py [CLAUSES] [PAGES]

A timer beats every five milliseconds in the window's thread; printed is the longest time between
two beats while a job runs, and how long the job took. The seconds are those of the clock, so other
programs count: run it alone.
"""

import os
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).parents[1] / "tests"))

from PySide6.QtCore import QSettings, QTimer

from draftbench.app.exporting import front_of
from draftbench.app.reading import read_file
from draftbench.app.workbench import Workbench
from draftbench.formats.docx.clean import clean
from draftbench.garbage import look_rarely
from draftbench.gui.application import application
from draftbench.gui.presenters.exporting import Wanted
from draftbench.gui.screenshots import settle
from draftbench.gui.views.main_window import MainWindow
from measuring import CONSOLE
from negotiations import text
from support.pdffile import Sheet, make_pdf

BEAT = 5
PATIENCE = 600_000


class Heart:
    """Beats while something is done."""

    def __init__(self) -> None:
        self.longest = 0.0
        self._last = 0.0
        self._timer = QTimer()
        self._timer.setInterval(BEAT)
        self._timer.timeout.connect(self._beat)

    def during(self, begin: Callable[[], object], until: Callable[[], bool]) -> tuple[float, float]:
        """Seconds that it took, and the longest time between two beats in milliseconds."""
        self.longest, self._last = 0.0, time.perf_counter()
        self._timer.start()
        start = time.perf_counter()
        begin()
        settle(until, most=PATIENCE)
        self._timer.stop()
        return time.perf_counter() - start, self.longest * 1000

    def _beat(self) -> None:
        now = time.perf_counter()
        self.longest, self._last = max(self.longest, now - self._last), now


def pages(count: int) -> bytes:
    """A PDF of so many pages of numbered paragraphs."""
    sheets = []
    for page in range(count):
        sheet = Sheet()
        for line in range(38):
            number = f"{page * 4 + line // 10 + 1}. " if line % 10 == 0 else ""
            words = f"{number}Member States should consider measure {page}.{line} with concern and"
            sheet.text(72, 780 - 18 * line, words)
        sheets.append(sheet)
    return make_pdf(*sheets)


def main(clauses: int, leaves: int) -> None:
    """See the module."""
    look_rarely()
    application()
    folder = Path(tempfile.mkdtemp(prefix="draftbench-opening-"))
    base = text(clauses)
    project = folder / "large.draftbench"
    with Workbench.create(project, base) as bench:
        bench.edit(base.clauses[5].id, "Other words;")
        state = bench.state
    word = folder / "revised.docx"
    gone = {c.id for top in base.children(None)[9:12] for c in base.subtree(top)}
    changed = base.with_clauses(tuple(c for c in base if c.id not in gone))
    word.write_bytes(clean(changed, front_of(state)).data)
    paper = folder / "large.pdf"
    paper.write_bytes(pages(leaves))
    window = MainWindow(QSettings(str(folder / "s.ini"), QSettings.Format.IniFormat))
    window.show()
    settle()
    heart = Heart()
    CONSOLE.print(f"{'':52} {'took':>8} {'stood still':>11}")
    jobs, files = window.jobs, window.file_jobs

    def row(what: str, begin: Callable[[], object], until: Callable[[], bool]) -> None:
        took, still = heart.during(begin, until)
        CONSOLE.print(f"{what:52} {took:6.1f} s {still:8.0f} ms")

    def idle() -> bool:
        return not jobs.busy and not files.busy

    row(
        f"open a project of {clauses:,} clauses",
        lambda: window.open_project(project),
        lambda: window.workspace is not None and idle(),
    )
    found: list[object] = []
    row(
        f"read a Word file of {clauses:,} clauses",
        lambda: files.start(lambda progress: read_file(word, progress), found.append),
        lambda: bool(found) and idle(),
    )
    row(
        f"read a PDF of {leaves} pages",
        lambda: files.start(lambda progress: read_file(paper, progress), found.append),
        lambda: len(found) == 2 and idle(),
    )
    row(
        "add the Word file as a text to compare with",
        lambda: window.deeds.opening.add_parts(found[0], (found[0].parts[0].name,)),
        lambda: len(window.workspace.shown) == 1 and idle(),
    )
    row(
        "an act in the draft",
        lambda: window.workspace.bench.edit(base.clauses[9].id, "Again other words;"),
        idle,
    )
    asking = window.deeds.acting.asking
    row(
        "preview a new base text",
        lambda: window.deeds.acting.rebase(word),
        lambda: asking.lists is not None and idle(),
    )
    lists = asking.lists
    row("lay the negotiation on it", lambda: lists.do("rebase"), idle)
    lists.close()
    asking.lists = None
    for kind in ("clean", "tracked", "table"):
        out = folder / f"{kind}.docx"
        row(
            f"write {kind}.docx",
            lambda kind=kind, out=out: window.deeds.exporting.write(Wanted(kind), out),
            lambda out=out: out.exists() and idle(),
        )
    row("close the project", window.close_project, lambda: window.workspace is None)
    window.close()


if __name__ == "__main__":
    numbers = [int(word) for word in sys.argv[1:]] + [10_000, 300][len(sys.argv) - 1 :]
    main(*numbers[:2])
