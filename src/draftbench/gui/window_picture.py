"""A picture of the window, made without a screen."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import QEventLoop, QSettings, QTimer
from PySide6.QtWidgets import QApplication

from draftbench.app.amendments.tabling import clause_named
from draftbench.errors import DraftbenchError, OutputError, UsageError
from draftbench.gui.application import application
from draftbench.gui.languages import preferred, speak
from draftbench.gui.shell.main_window import MainWindow
from draftbench.gui.speech import tr

SIZE = (1280, 720)
PATIENCE = 60_000
"""Milliseconds after which a project that was not opened will not be."""


def save_window_picture(
    project: Path | None, path: Path, *, clause: str = "", size: tuple[int, int] = SIZE
) -> None:
    """Save the window as a PNG file at ``path``, ``size`` pixels: on ``project`` (at a ``clause``
    as delegates call it), or as it begins where there is none. Raises UsageError where the project
    cannot be opened, with what the window says about it, or where it has no such clause, and
    OutputError where the file cannot be written."""
    with TemporaryDirectory() as folder:
        settings = QSettings(str(Path(folder) / "settings.ini"), QSettings.Format.IniFormat)
        speak(application(), preferred(settings))
        window = MainWindow(settings)
        window.resize(*size)
        window.show()
        if project is not None:
            window.open_project(project)
            settle(lambda: _is_shown(window) or window.notice.isVisible(), most=PATIENCE)
        settle()
        refused = _refusal(window, clause) if project is not None else ""
        settle()
        saved = not refused and window.grab().save(str(path), "PNG")
        window.close()
        settle()
    if refused:
        raise UsageError(refused)
    if not saved:
        msg = tr(
            "{file} cannot be written; name it FILE.png, in a folder that you may write to.",
            file=path,
        )
        raise OutputError(msg)


def _refusal(window: MainWindow, clause: str) -> str:
    """Goes to the clause; why there is nothing to take a picture of, "" where there is."""
    if not window.project.is_open:
        return window.notice.words.text()
    workspace = window.project.workspace
    try:
        if clause:
            workspace.go_to_draft(clause_named(workspace.state.draft, clause))
            window.columns.present_current()
    except DraftbenchError as error:
        return str(error)
    return ""


def _is_shown(window: MainWindow) -> bool:
    return window.project.is_open and not window.jobs.busy


def settle(until: Callable[[], bool] = lambda: True, *, most: int = 10_000) -> None:
    """Run the event loop until ``until`` holds (at most ``most`` milliseconds) and then until
    everything is painted."""
    program = QApplication.instance()
    loop = QEventLoop()
    timer = QTimer(interval=10)
    timer.timeout.connect(lambda: loop.quit() if until() else None)
    end = QTimer(singleShot=True)
    end.timeout.connect(loop.quit)
    timer.start()
    end.start(most)
    loop.exec()
    timer.stop()
    end.stop()
    for _ in range(5):
        if program is not None:
            program.processEvents()
