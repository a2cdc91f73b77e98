"""How long the window stands still while large files are opened, read and written.

    python benchmarks/opening.py [CLAUSES] [PAGES]

A timer beats every five milliseconds in the window's thread; printed is how long a job took, the
longest time between two beats while it ran, and the longest in which this program (all of its
threads) computed, which other programs on the machine do not lengthen. What both are with nothing
to do, and beside a thread that does nothing but count, stands above.
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

from draftbench.app.exports.exporting import front_of
from draftbench.app.texts.opened_files import read_file
from draftbench.app.workbench import Workbench
from draftbench.formats.imported import Imported
from draftbench.garbage import look_rarely
from draftbench.gui.application import application
from draftbench.gui.files.export_choices import Wanted
from draftbench.gui.shell.main_window import MainWindow
from draftbench.gui.window_picture import settle
from measuring import CONSOLE
from negotiations import text
from support.pdffile import Sheet, make_pdf
from support.word import clean

BEAT = 5
PATIENCE = 600_000


class Heart:
    """Beats while something is done."""

    def __init__(self) -> None:
        self.longest = self.computed = 0.0
        self._last = self._spent = 0.0
        self._timer = QTimer()
        self._timer.setInterval(BEAT)
        self._timer.timeout.connect(self._beat)

    def during(
        self, begin: Callable[[], object], until: Callable[[], bool]
    ) -> tuple[float, float, float]:
        """Seconds that it took; in milliseconds the longest time between two beats, and the longest
        of the program's own between two."""
        self.longest = self.computed = 0.0
        self._last, self._spent = time.perf_counter(), time.process_time()
        self._timer.start()
        start = time.perf_counter()
        begin()
        settle(until, most=PATIENCE)
        self._timer.stop()
        return time.perf_counter() - start, self.longest * 1000, self.computed * 1000

    def _beat(self) -> None:
        now, spent = time.perf_counter(), time.process_time()
        gap = now - self._last
        self.longest = max(self.longest, gap)
        self.computed = max(self.computed, min(gap, spent - self._spent))
        self._last, self._spent = now, spent


def counting(seconds: float) -> bool:
    """Counts for so long, as a job that lets nobody else have a turn would."""
    end = time.perf_counter() + seconds
    number = 0
    while time.perf_counter() < end:
        number += 1
    return bool(number)


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
    CONSOLE.print(f"{'':44} {'took':>8} {'stood still':>11} {'computed':>11}")
    jobs, files = window.jobs, window.file_jobs

    def row(what: str, begin: Callable[[], object], until: Callable[[], bool]) -> None:
        took, still, own = heart.during(begin, until)
        CONSOLE.print(f"{what:44} {took:6.1f} s {still:8.0f} ms {own:8.0f} ms")

    def idle() -> bool:
        return not jobs.busy and not files.busy

    end = time.perf_counter() + 2
    row("nothing", lambda: None, lambda: time.perf_counter() > end)
    row("a thread that counts", lambda: files.start(lambda _: counting(2), lambda _: None), idle)
    row(
        f"open a project of {clauses:,} clauses",
        lambda: window.open_project(project),
        lambda: window.workspace is not None and idle(),
    )
    workspace = window.workspace
    assert workspace is not None
    found: list[Imported] = []
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
        lambda: len(workspace.shown) == 1 and idle(),
    )
    row(
        "an act in the draft",
        lambda: workspace.bench.edit(base.clauses[9].id, "Again other words;"),
        idle,
    )
    asking = window.context.dialogues

    def listed() -> bool:
        """Whether the preview is there; of the texts that the file holds the first is taken."""
        form, asking.form = asking.form, None
        if form is not None:
            form.submit()
        return asking.lists is not None and idle()

    row("preview a new base text", lambda: window.deeds.importing.rebase(word), listed)
    lists = asking.lists
    assert lists is not None
    known = workspace.state.base
    row(
        "lay the negotiation on it",
        lambda: lists.do("rebase"),
        lambda: workspace.state.base is not known and idle(),
    )
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
