"""The window with three columns of a large negotiation, beside a plain QTextEdit for each column.

    python benchmarks/window.py [--clauses 10000] [--amendments 0 50000] [--keep FOLDER]

The base has CLAUSES clauses, a source is another version of it, the last column is the draft. The
window is shown without a screen (platform ``offscreen``, 1280 x 720). Times are those of the thread
that paints, so that other work on the machine counts little; ``first paint`` begins where the file
was read and ends with the first picture of the rows, in a window that was made ready behind its
start page, as the program does before it opens a file (once also in one that was not), a ``frame``
is one step of scrolling until it is painted, a ``key`` one letter typed in a clause until it is
painted. Memory is that of the whole process, at its peak and when everything has come to rest. The
peer gets the same three texts, a paragraph for each clause, without any differences. Each case runs
in a process of its own.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from statistics import median
from time import thread_time
from typing import TYPE_CHECKING

from draftbench.gui.writing.draft_words import DraftWords

if TYPE_CHECKING:
    from draftbench.gui.rows.workspace import Workspace
    from draftbench.gui.shell.main_window import MainWindow

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "tests"))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

SIZE = (1280, 720)
FRAMES, KEYS, ROUNDS = 300, 120, 5
BARS = {"first paint": 100.0, "frame": 16.0, "frame at once": 16.0, "key": 16.0, "memory": 300.0}
"""What is aimed at: milliseconds (of frames and keys the 95th percentile), megabytes at rest."""
PEER = "a QTextEdit for each column"


def build(path: Path, clauses: int, number: int) -> None:
    """The project: a base, another version of it as a source, and ``number`` amendments, one in
    fifty of them accepted and one in ten decided otherwise; without any, some of the draft's
    clauses are edited directly."""
    from dataclasses import replace
    from itertools import islice

    from amendments import events
    from draftbench.app.workbench import Workbench
    from draftbench.document import RichText
    from draftbench.document.exchange import to_data
    from draftbench.garbage import look_rarely
    from draftbench.record.event import NewEvent
    from draftbench.record.file import Record
    from madeup import made, revised
    from negotiations import amendments, text

    look_rarely()
    base = replace(text(clauses), name="base")
    tabled = tuple(islice(amendments(base), number))
    chance = random.Random(clauses)  # noqa: S311  (made-up text)
    old = [clause.text.plain.split() for clause in base]
    words = [word for clause in old[:300] for word in clause]

    def varied(clause: list[str]) -> list[str]:
        return [chance.choice(words) if chance.random() < 0.15 else word for word in clause]

    other = made("rev1", revised(old, chance, varied, lambda: chance.choices(words, k=30)))
    with Record.create(path, title="Scale") as record:
        record.append_all(events(base, tabled))
        data = {"document": to_data(other)}
        record.append_all([NewEvent("source-added", data, "Secretariat")])
    if not number:
        with Workbench.open(path) as bench:
            for clause in base.clauses[7 :: max(1, clauses // 40)]:
                new = " ".join(varied(clause.text.plain.split()))
                bench.edit(clause.id, RichText(new))


# in the process of a case


def memory() -> tuple[float, float]:
    """Megabytes of this process now and at its peak (Linux only)."""
    said = Path("/proc/self/status").read_text(encoding="ascii")
    now, most = (int(said.split(name)[1].split()[0]) / 1024 for name in ("VmRSS:", "VmHWM:"))
    return now, most


class Clock:
    """Milliseconds of this thread, by what they were spent on."""

    def __init__(self) -> None:
        self.found: dict[str, list[float]] = {}

    def time(self, name: str, work: Callable[[], object]) -> None:
        """Does ``work``, and everything that follows from it until it is painted."""
        from PySide6.QtWidgets import QApplication

        start = thread_time()
        work()
        QApplication.processEvents()
        self.found.setdefault(name, []).append(1000 * (thread_time() - start))

    def report(self, **more: object) -> None:
        """Hands over what was measured."""
        print(json.dumps({"times": self.found, **more}))


def _make_ready(shown: MainWindow) -> None:
    """Waits until the parts behind the start page are there."""
    from draftbench.gui.shell.warm_up import WarmUp
    from draftbench.gui.window_picture import settle

    ready: list[object] = []
    WarmUp(shown).done.connect(ready.append)
    settle(lambda: bool(ready), most=60_000)


def cold(path: Path) -> None:
    """One first paint where nothing was made ready behind the start page."""
    clock = Clock()
    _painted(path, clock, ready=False)
    clock.report()


def _painted(path: Path, clock: Clock, *, ready: bool) -> tuple[MainWindow, Workspace, float]:
    """The window with the project in it, and the memory that it had before."""
    from PySide6.QtCore import QSettings

    from draftbench.garbage import look_rarely
    from draftbench.gui.application import application
    from draftbench.gui.files.opened import opened
    from draftbench.gui.rows.workspace import Workspace
    from draftbench.gui.shell.main_window import MainWindow
    from draftbench.gui.window_picture import settle

    look_rarely()
    application()
    path = Path(shutil.copy(path, tempfile.mkdtemp()))  # every run finds the same
    shown = MainWindow(QSettings(str(path.with_suffix(".ini")), QSettings.Format.IniFormat))
    shown.resize(*SIZE)
    shown.show()
    if ready:
        _make_ready(shown)
    settle()
    empty = memory()[0]
    start = thread_time()
    made = [opened(path, lambda *_: None)]
    clock.found["open"] = [1000 * (thread_time() - start)]
    workspaces: list[Workspace] = []

    def first() -> None:
        workspaces.append(Workspace(made[0].bench, made[0].compared))
        shown.show_workspace(workspaces[0])
        shown.columns.grab()

    clock.time("first paint", first)
    return shown, workspaces[0], empty


def window(path: Path) -> None:
    """One run of the window, made ready behind its start page as in the program."""
    from PySide6.QtTest import QTest

    from draftbench.gui.window_picture import settle

    clock = Clock()
    shown, workspace, empty = _painted(path, clock, ready=True)
    columns = shown.columns
    bar = columns.scroll_bar
    for _ in range(FRAMES):
        clock.time("frame at once", lambda: bar.setValue(bar.value() + 97))
    overview = columns.overview
    settle(lambda: len(overview.signs) >= len(workspace.rows), most=60_000)
    chance = random.Random(1)  # noqa: S311  (places to look at)
    for _ in range(FRAMES):
        clock.time("frame", lambda: bar.setValue(bar.value() + 97))
    for _ in range(40):
        clock.time("jump", lambda: bar.setValue(chance.randrange(bar.maximum())))
    for _ in range(40):
        clock.time("next difference", lambda: shown.run("view.next-difference"))
    for at in range(ROUNDS):
        clock.time("resize", lambda at=at: shown.resize(SIZE[0] - 20 * (at + 1), SIZE[1]))
    shown.resize(*SIZE)
    workspace.set_current(len(workspace.rows) // 2, workspace.cells.draft)
    settle()
    shown.run("edit.clause")
    settle()
    editor = columns.editor
    if editor is not None:
        for at in range(KEYS):
            letter = "words of a delegate "[at % 20]
            clock.time("key", lambda letter=letter: QTest.keyClicks(editor.text, letter))
        columns.close_editor()
    settle()
    for _ in range(2 * ROUNDS):
        clock.time("filter on or off", lambda: shown.run("view.only-differences"))
        settle(lambda: len(overview.signs) >= len(workspace.rows), most=60_000)
    for at in range(ROUNDS):
        clause = workspace.state.draft.children(None)[11 * at + 3]
        clock.time(
            "edit a clause", lambda clause=clause: workspace.part(DraftWords).write("New.", clause)
        )
        settle(lambda: len(overview.signs) >= len(workspace.rows), most=60_000)
    shown.deeds.safekeeping.file.look()  # as every twenty seconds
    settle()
    rest, peak = memory()
    clock.report(memory=rest, peak=peak, empty=empty)
    shown.close()
    shutil.rmtree(workspace.bench.path.parent)


def peer(path: Path) -> None:
    """One run of the peer."""
    from PySide6.QtGui import QTextCursor
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QSplitter, QTextEdit

    from draftbench.app.workbench import Workbench
    from draftbench.gui.application import application
    from draftbench.gui.window_picture import settle

    application()
    with Workbench.view(path) as bench:
        texts = (bench.state.base, bench.state.sources[0], bench.state.draft)
        plain = ["\n".join(clause.text.text for clause in text) for text in texts]
    clock = Clock()
    empty = memory()[0]
    splitter = QSplitter()
    splitter.resize(*SIZE)
    edits = [QTextEdit() for _ in plain]

    def first() -> None:
        for edit, text in zip(edits, plain, strict=True):
            splitter.addWidget(edit)
            edit.setPlainText(text)
        splitter.show()
        splitter.grab()

    clock.time("first paint", first)
    bars = [edit.verticalScrollBar() for edit in edits]

    def scroll(distance: int) -> None:
        for bar in bars:
            bar.setValue(bar.value() + distance)

    for _ in range(FRAMES):
        clock.time("frame at once", lambda: scroll(97))
    settle(most=2_000)
    for _ in range(FRAMES):
        clock.time("frame", lambda: scroll(97))
    chance = random.Random(1)  # noqa: S311  (places to look at)
    for _ in range(40):
        place = chance.random()
        clock.time(
            "jump", lambda place=place: [b.setValue(round(b.maximum() * place)) for b in bars]
        )
    for at in range(ROUNDS):
        clock.time("resize", lambda at=at: splitter.resize(SIZE[0] - 20 * (at + 1), SIZE[1]))
    cursor = edits[-1].textCursor()
    cursor.movePosition(QTextCursor.MoveOperation.Start)
    edits[-1].setTextCursor(cursor)
    edits[-1].setFocus()
    for at in range(KEYS):
        letter = "words of a delegate "[at % 20]
        clock.time("key", lambda letter=letter: QTest.keyClicks(edits[-1], letter))
    rest, peak = memory()
    clock.report(memory=rest, peak=peak, empty=empty)


CASES = {"window": window, "cold": cold, "peer": peer}


# the table


def run(case: str, path: Path) -> dict[str, object]:
    """What one case measured; modules are compiled, as in every installation."""
    command = [sys.executable, __file__, "--case", case, str(path)]
    around = {k: v for k, v in os.environ.items() if k != "PYTHONDONTWRITEBYTECODE"}
    said = subprocess.run(command, check=True, capture_output=True, text=True, env=around).stdout
    found: dict[str, object] = json.loads(said.splitlines()[-1])
    return found


def late(times: list[float]) -> float:
    """The 95th percentile."""
    return sorted(times)[min(len(times) - 1, int(len(times) * 0.95))]


def tell(title: str, ours: dict[str, object], theirs: dict[str, object]) -> None:
    """Prints the table of one negotiation."""
    from rich.table import Table

    from measuring import CONSOLE

    heads = ("", "median", "p95", "most", "bar", "QTextEdit median", "p95", "QTextEdit : window")
    table = Table(*heads, title=title)
    other = theirs["times"]
    for name, times in ours["times"].items():  # type: ignore[attr-defined]
        beside = other.get(name)  # type: ignore[attr-defined]
        bar = BARS.get(name)
        judged = late(times) if len(times) > ROUNDS else median(times)
        met = "" if bar is None else f"{bar:.0f} {'met' if judged <= bar else 'MISSED'}"
        table.add_row(
            f"{name}, ms",
            f"{median(times):.1f}",
            f"{late(times):.1f}" if len(times) > 1 else "",
            f"{max(times):.1f}" if len(times) > 1 else "",
            met,
            f"{median(beside):.1f}" if beside else "",
            f"{late(beside):.1f}" if beside and len(beside) > 1 else "",
            f"{median(beside) / max(0.01, median(times)):.1f}" if beside else "",
        )
    table.add_section()
    for name in ("empty", "memory", "peak"):
        one, two = float(str(ours[name])), float(str(theirs[name]))
        bar = BARS.get(name)
        met = "" if bar is None else f"{bar:.0f} {'met' if one <= bar else 'MISSED'}"
        words = {"empty": "before the file, MB", "memory": "at rest, MB", "peak": "peak, MB"}[name]
        table.add_row(words, f"{one:.0f}", "", "", met, f"{two:.0f}", "", f"{two / one:.1f}")
    CONSOLE.print(table)


def main() -> None:
    """Builds, runs and prints."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--clauses", type=int, default=10_000)
    parser.add_argument("--amendments", type=int, nargs="+", default=[0, 50_000])
    parser.add_argument("--keep", type=Path, help="a folder for the made-up projects")
    parser.add_argument("--case", nargs=2, help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.case:
        CASES[options.case[0]](Path(options.case[1]))
        return
    with tempfile.TemporaryDirectory() as made:
        folder = options.keep or Path(made)
        folder.mkdir(parents=True, exist_ok=True)
        for number in options.amendments:
            path = folder / f"{options.clauses}-{number}.draftbench"
            if not path.exists():
                build(path, options.clauses, number)
            title = f"{options.clauses:,} clauses in 3 columns, {number:,} amendments"
            ours = run("window", path)
            first = run("cold", path)["times"]["first paint"]  # type: ignore[index]
            ours["times"]["first paint, nothing made ready"] = first  # type: ignore[index]
            tell(title, ours, run("peer", path))


if __name__ == "__main__":
    main()
