"""What a test of the window leaves behind: windows, threads, timers, open files."""

import os
import threading
from collections.abc import Collection
from pathlib import Path

from PySide6.QtCore import QThreadPool, QTimer
from PySide6.QtWidgets import QApplication, QDialog, QMainWindow, QWidget


def leftovers(
    before: Collection[threading.Thread],
    folder: Path,
    kept: Collection[QWidget] = (),
) -> list[str]:
    """In words, what is there that should be gone: windows that are not ``kept``, running timers
    of them, threads that were not there ``before``, and open files below ``folder``."""
    found: list[str] = []
    for widget in QApplication.topLevelWidgets():
        if isinstance(widget, QMainWindow | QDialog) and widget not in kept:
            found.append(f"window {type(widget).__name__} {widget.windowTitle()}")
            timers = [timer for timer in widget.findChildren(QTimer) if timer.isActive()]
            found += [f"timer of {type(timer.parent()).__name__}" for timer in timers]
    if QThreadPool.globalInstance().activeThreadCount():
        found.append("a thread of the pool")
    found += [
        f"thread {thread.name}"
        for thread in threading.enumerate()
        if thread not in before
        and thread.is_alive()
        and not isinstance(thread, threading._DummyThread)
    ]
    return found + _open_files(folder)


def _open_files(folder: Path) -> list[str]:
    """Open files below a folder, where the system lists them."""
    handles = Path("/proc/self/fd")
    found = []
    for handle in handles.iterdir() if handles.is_dir() else ():
        try:
            name = str(handle.readlink())
        except OSError:
            continue
        if name.startswith(f"{folder}{os.sep}"):
            found.append(f"open file {name[len(str(folder)) + 1 :]}")
    return sorted(set(found))
