"""How fast the program answers: the command line beside a bare Python, the window beside a bare Qt
window, each from the start of the process, in turns; medians of the time on the clock and of the
processor's time, and memory at the end.

    python benchmarks/start.py [ROUNDS]

Bars: the command line under 150 ms, the window within 1.5 times of the bare window. Offscreen,
unless QT_QPA_PLATFORM says otherwise. Where other programs run, look at the processor's time. The
last line is no bar: from the start until the sample negotiation is painted.
"""

from __future__ import annotations

import os
import re
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

_PAINTED = """
import resource, sys
from PySide6.QtCore import QEvent, QObject, QTimer
class Painted(QObject):
    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint:
            QTimer.singleShot(0, self.end)
        return False
    def end(self):
        kilobytes = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
        print(kilobytes, flush=True)
        import os; os._exit(0)
"""
_BARE = f"""{_PAINTED}
from PySide6.QtWidgets import QApplication, QLabel, QMainWindow
program = QApplication([])
window = QMainWindow()
window.setCentralWidget(QLabel("bare"))
window.resize(1280, 720)
painted = Painted()
window.centralWidget().installEventFilter(painted)
window.show()
program.exec()
"""
_WINDOW = f"""
from draftbench.garbage import look_rarely
look_rarely()  # as the commands do
{_PAINTED}
from draftbench.gui.application import application
program = application()
from PySide6.QtCore import QSettings
from draftbench.gui.shell.main_window import MainWindow
window = MainWindow(QSettings(sys.argv[1], QSettings.Format.IniFormat))
window.resize(1280, 720)
painted = Painted()
"""
_OURS = f"""{_WINDOW}
window.centralWidget().installEventFilter(painted)
window.show()
program.exec()
"""
_SAMPLE = f"""{_WINDOW}
from pathlib import Path
from draftbench.gui.shell.warm_up import WarmUp
def begin(_):
    window.open_project(Path(sys.argv[2]))
    window.project.opened.connect(lambda _: window.columns.grab())
    window.project.opened.connect(lambda _: painted.end())
WarmUp(window).done.connect(begin)
window.show()
program.exec()
"""
_BAR = "bare Qt window"
_CASES = {
    "python -c pass": ["-c", "pass"],
    "draftbench --version": ["-m", "draftbench", "--version"],
    "draftbench --help": ["-m", "draftbench", "--help"],
    "draftbench compare --help": ["-m", "draftbench", "compare", "--help"],
    "draftbench completion bash": ["-m", "draftbench", "completion", "bash"],
    "draftbench (no command)": ["-m", "draftbench", "nothing"],
    _BAR: ["-c", _BARE],
    "draftbench window": ["-c", _OURS, "NONE"],
    "... with recent files": ["-c", _OURS, "RECENT"],
    "... until the sample shows": ["-c", _SAMPLE, "NONE", "SAMPLE"],
}


def main() -> None:
    """Prints a line for each case."""
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else 11
    surroundings = {"QT_QPA_PLATFORM": "offscreen", **os.environ}
    surroundings.pop("PYTHONDONTWRITEBYTECODE", None)
    with tempfile.TemporaryDirectory() as folder:
        files = _files(Path(folder))
        times: dict[str, list[tuple[float, float]]] = {name: [] for name in _CASES}
        memory: dict[str, int] = {}
        for turn in range(rounds + 1):
            for name, arguments in _CASES.items():
                given = [sys.executable, *(files.get(each, each) for each in arguments)]
                taken, said = _measured(given, surroundings)
                if turn:  # the first only fills the caches
                    times[name].append(taken)
                if re.fullmatch(r"\d+\n", said):
                    memory[name] = int(said) // 1024
    bare = times[_BAR]
    for name, rounds_taken in times.items():
        parts = zip(*rounds_taken, strict=True)
        clock, processor = (1000 * statistics.median(part) for part in parts)
        line = f"{name:28} {clock:6.0f} ms {processor:6.0f} ms of the processor"
        if name in memory:
            pairs = list(zip(rounds_taken, bare, strict=True))
            ratios = [statistics.median(a[i] / b[i] for a, b in pairs) for i in (0, 1)]
            line += f"  {memory[name]:4} MB  {ratios[0]:.2f} and {ratios[1]:.2f} times the bare one"
        print(line)


def _measured(command: list[str], surroundings: dict[str, str]) -> tuple[tuple[float, float], str]:
    """Seconds on the clock and of the processor, and what was printed."""
    before, began = resource.getrusage(resource.RUSAGE_CHILDREN), time.perf_counter()
    done = subprocess.run(command, env=surroundings, capture_output=True, text=True, check=False)
    clock, after = time.perf_counter() - began, resource.getrusage(resource.RUSAGE_CHILDREN)
    if done.returncode not in (0, 2):
        sys.exit(done.stderr)
    user, system = after.ru_utime - before.ru_utime, after.ru_stime - before.ru_stime
    return (clock, user + system), done.stdout


def _files(folder: Path) -> dict[str, str]:
    """Settings without and with recent files, and the sample negotiation."""
    run = [sys.executable, "-m", "draftbench", "demo", str(folder / "demo")]
    subprocess.run(run, check=True, capture_output=True)
    sample = folder / "demo" / "negotiation.draftbench"
    recent = folder / "recent.ini"
    others = [folder / f"{name}.draftbench" for name in ("Declaration", "Rev.1", "Budget")]
    for other in others:
        other.write_bytes(sample.read_bytes())
    listed = ", ".join(map(str, (sample, *others)))
    recent.write_text(f"[General]\nrecent={listed}\n", encoding="utf-8")
    return {"NONE": str(folder / "none.ini"), "RECENT": str(recent), "SAMPLE": str(sample)}


if __name__ == "__main__":
    main()
