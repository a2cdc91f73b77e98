"""Pictures made without a screen: of the window, and of what the projector would show."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import QBuffer, QEventLoop, QIODevice, QSettings, QSizeF, QTimer
from PySide6.QtGui import QImage, QPainter, QPixmap
from PySide6.QtWidgets import QApplication

from draftbench.amend.negotiation import Negotiation
from draftbench.app.texts.files import write_bytes
from draftbench.document import ClauseId
from draftbench.errors import DraftbenchError, OutputError, UsageError
from draftbench.gui.application import application
from draftbench.gui.languages import preferred, speak
from draftbench.gui.meeting.slide_layout import lay, paint
from draftbench.gui.meeting.slides import Slides, Wanted
from draftbench.gui.shell.main_window import MainWindow
from draftbench.gui.speech import plain_name, tr
from draftbench.gui.theme.colours import DARK, LIGHT
from draftbench.gui.theme.style import apply_theme
from draftbench.record.permissions import ANYBODY, mode_of

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
        try:
            if refused:
                raise UsageError(plain_name(refused))
            mode = ANYBODY if project is None else mode_of(project)
            _write(window.grab(), path, "PNG", mode)
        finally:
            window.close()
            settle()


def _write(image: QImage | QPixmap, path: Path, form: str, mode: int) -> None:
    """Writes the picture with no wider permissions than ``mode``, those of the project, wherever it
    is put: it may show private words."""
    made = QBuffer()
    made.open(QIODevice.OpenModeFlag.WriteOnly)
    has_place = path.absolute().parent.is_dir()
    if not (has_place and image.save(made, form)):  # type: ignore[call-overload]
        msg = tr(
            "{file} cannot be written; name it FILE.png, in a folder that you may write to.",
            file=path,
        )
        raise OutputError(plain_name(msg))
    write_bytes(path, bytes(made.data().data()), mode=mode)


def _refusal(window: MainWindow, clause: str) -> str:
    """Goes to the clause; why there is nothing to take a picture of, "" where there is."""
    if not window.project.is_open:
        return window.notice.words.text()
    try:
        if clause:
            window.viewing.go_to_named(clause)
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


def pictures(
    state: Negotiation,
    clause: ClauseId,
    path: Path,
    *,
    size: tuple[int, int] = (1920, 1080),
    dark: bool = False,
    marks: bool = True,
    positions: bool = False,
    mode: int = ANYBODY,
) -> tuple[Path, ...]:
    """Writes the slide of a clause as PNG at ``path``, further pages as NAME-2.png and so on, with
    no wider permissions than ``mode``; gives the paths. Raises OutputError where a file cannot be
    written."""
    theme = DARK if dark else LIGHT
    apply_theme(application(), theme)
    made = lay(Slides(state).of(clause, Wanted(marks, positions)), QSizeF(*size), theme)
    written: list[Path] = []
    for page in range(len(made.pages)):
        image = QImage(*size, QImage.Format.Format_RGB32)
        painter = QPainter(image)
        paint(painter, made, theme, page)
        painter.end()
        name = path if page == 0 else path.with_name(f"{path.stem}-{page + 1}{path.suffix}")
        _write(image, name, name.suffix.removeprefix("."), mode)
        written.append(name)
    return tuple(written)
