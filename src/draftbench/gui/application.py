"""The composition root of the window: builds everything and passes it on."""

from __future__ import annotations

import atexit
import sys
from pathlib import Path

from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication
from shiboken6 import isValid

from draftbench import __version__
from draftbench.garbage import look_rarely
from draftbench.gui.languages import preferred, speak
from draftbench.gui.settings.settings import settings_of_user
from draftbench.gui.shell.main_window import MainWindow
from draftbench.gui.shell.warm_up import WarmUp
from draftbench.gui.theme.colours import LIGHT
from draftbench.gui.theme.style import STYLED, apply_theme
from draftbench.resources import resource

TURN = 0.0005
"""Seconds after which a thread in the background lets the window go on. Qt takes Python's lock anew
at every call, so that a picture of a hundred strokes waits a hundred times."""


def application() -> QApplication:
    """The one QApplication of this process, with name, icon and style."""
    found = QApplication.instance()
    if isinstance(found, QApplication):
        return found
    made = QApplication([*sys.argv[:1], "-style", "fusion"])
    made.setProperty(STYLED, True)
    sys.setswitchinterval(TURN)
    made.setApplicationName("draftbench")
    made.setApplicationDisplayName("draftbench")
    made.setApplicationVersion(__version__)
    made.setOrganizationName("draftbench")
    made.setDesktopFileName("org.draftbench.draftbench")
    apply_theme(made, LIGHT)  # before any widget is made, or menus keep another font
    made.setWindowIcon(QIcon(str(resource("icons", "draftbench.svg"))))
    atexit.register(_leave)
    return made


def _leave() -> None:
    """Ends what would call into Python when that is gone, which ends the process by a fault: open
    windows and, where the clipboard is no more than part of the process, what Python put there."""
    program = QApplication.instance()
    for window in QApplication.topLevelWidgets():
        if isValid(window):
            window.close()
    if isinstance(program, QApplication) and program.platformName() in ("offscreen", "minimal"):
        program.clipboard().clear()


def run(project: Path | None = None, *, clause: str = "", projector: bool = False) -> int:
    """Opens the window, on ``project`` where one is given, at a ``clause`` as delegates call it and
    with the projector where that is wanted; gives Qt's exit code."""
    program = application()
    settings = settings_of_user()
    there = speak(program, preferred(settings))
    window = MainWindow(settings)

    def begin(_: object) -> None:
        window.deeds.safekeeping.install()
        if not there:
            window.show_error("The table of the chosen language is missing from the installation.")
        if project is None:
            window.deeds.safekeeping.file.tell_former()
        else:
            window.deeds.projecting.begin(
                lambda: window.viewing.go_to_named(clause) if clause else None, projector=projector
            )
            window.open_project(project)

    if project is not None:
        window.start.show_opening(project.name)
    WarmUp(window).done.connect(begin)
    window.show()
    return program.exec()


def entry() -> None:
    """The ``draftbench-window`` command: an optional project file as its argument."""
    look_rarely()
    sys.exit(run(Path(sys.argv[1]) if len(sys.argv) > 1 else None))
