"""The language of the window: which one, and Qt's table for its own buttons, which comes with
Qt. Our sentences are looked up by ``speech.py``."""

from __future__ import annotations

import os
import sys

from PySide6.QtCore import QLibraryInfo, QSettings, Qt, QTranslator
from PySide6.QtWidgets import QApplication

from draftbench.app.commands.languages import VARIABLE
from draftbench.messages.catalogue import FROM_THE_RIGHT, LANGUAGES, PSEUDO, is_available
from draftbench.messages.locales import known_among, wanted_in

KEY = "language"
"""The language among the settings."""
_TABLE = "draftbench table"


def preferred(settings: QSettings) -> str:
    """The code of the language that the window begins in: what the environment says, else what was
    chosen, else the first of the system's languages that the window knows, else English."""
    for code in (os.environ.get(VARIABLE, ""), str(settings.value(KEY, ""))):
        if code in (*LANGUAGES, PSEUDO):
            return code
    return known_among(_of_system())


def _of_system() -> list[str]:
    """The languages of the system, the wanted first. Where they stand in the environment they are
    read there as gettext does, for QLocale brings hundreds of names with it, which takes longer
    than all else that the start page needs."""
    if sys.platform in ("win32", "darwin"):
        from PySide6.QtCore import QLocale

        return list(QLocale.system().uiLanguages())
    return wanted_in(os.environ)


def speak(program: QApplication, code: str) -> bool:
    """Lets everything that is looked up from now on be in the language ``code``, laid out in its
    direction. Gives False, and leaves the language as it was, where its table is missing."""
    if not is_available(code):
        return False
    for table in program.findChildren(QTranslator):
        if table.objectName() == _TABLE:
            program.removeTranslator(table)
            table.deleteLater()
    if code not in ("en", PSEUDO):
        table = QTranslator(program)
        table.setObjectName(_TABLE)
        place = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        table.load(f"qtbase_{code}", place)  # without it only Qt's own buttons stay English
        program.installTranslator(table)
    direction = Qt.LayoutDirection.LeftToRight
    if code in FROM_THE_RIGHT:
        direction = Qt.LayoutDirection.RightToLeft
    program.setLayoutDirection(direction)
    program.setProperty(KEY, code)
    return True


def spoken(program: QApplication) -> str:
    """The code of the language that the window speaks."""
    return str(program.property(KEY) or "en")
