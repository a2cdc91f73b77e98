"""How fast the program answers: the command line beside a bare Python, the window beside a bare Qt
window, each from the start of the process, in turns; medians, and memory at the end.

    python benchmarks/start.py [ROUNDS]

Bars: the command line under 150 ms, the window within 1.5 times of the bare window. Offscreen,
unless QT_QPA_PLATFORM says otherwise.
"""

from __future__ import annotations

import os
import re
import statistics
import subprocess
import sys
import time

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
_OURS = f"""{_PAINTED}
from draftbench.gui.application import application
program = application()
from draftbench.gui.views.main_window import MainWindow
window = MainWindow()
window.resize(1280, 720)
painted = Painted()
window.centralWidget().installEventFilter(painted)
window.show()
program.exec()
"""
_CASES = {
    "python -c pass": ["-c", "pass"],
    "draftbench --version": ["-m", "draftbench", "--version"],
    "draftbench --help": ["-m", "draftbench", "--help"],
    "draftbench export --help": ["-m", "draftbench", "export", "--help"],
    "bare Qt window": ["-c", _BARE],
    "draftbench window": ["-c", _OURS],
}


def main() -> None:
    """Prints a line for each case."""
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else 11
    surroundings = {"QT_QPA_PLATFORM": "offscreen", **os.environ}
    surroundings.pop("PYTHONDONTWRITEBYTECODE", None)
    times: dict[str, list[float]] = {name: [] for name in _CASES}
    memory: dict[str, int] = {}
    for turn in range(rounds + 1):
        for name, arguments in _CASES.items():
            began = time.perf_counter()
            done = subprocess.run(
                [sys.executable, *arguments],
                env=surroundings,
                capture_output=True,
                text=True,
                check=True,
            )
            if turn:  # the first only fills the caches
                times[name].append(time.perf_counter() - began)
            if re.fullmatch(r"\d+\n", done.stdout):
                memory[name] = int(done.stdout) // 1024
    for name, taken in times.items():
        held = f"  {memory[name]} MB" if name in memory else ""
        print(f"{name:26} {1000 * statistics.median(taken):6.0f} ms{held}")
    bare, ours = (
        statistics.median(times[name]) for name in ("bare Qt window", "draftbench window")
    )
    print(f"window: {ours / bare:.2f} times the bare one (bar 1.5)")


if __name__ == "__main__":
    main()
