"""The language of the window: which one, and Qt's table for its own buttons, which comes with
Qt, with our words where Qt has others for the same. Our sentences are looked up by ``speech.py``.
"""

from __future__ import annotations

import os
import sys
from typing import cast

from PySide6.QtCore import QLibraryInfo, QSettings, Qt, QTranslator
from PySide6.QtWidgets import QApplication

from draftbench.app.commands.command import VARIABLE
from draftbench.gui.speech import marked
from draftbench.messages.catalogue import FROM_THE_RIGHT, LANGUAGES, PSEUDO, catalogue, is_available
from draftbench.messages.locales import known_among, wanted_in

KEY = "language"
"""The language among the settings."""
_TABLE = "draftbench table"
_OURS = {
    ("QShortcut", "Return"): marked("Enter"),
    ("QPlatformTheme", "Cancel"): marked("Cancel"),
    ("QFileDialog", "Look in:"): marked("Folder:"),
    ("QFileDialog", "&Look in:"): marked("Folder:"),
    ("QFileDialog", "Files of &type:"): marked("Files of type:"),
    ("QFileDialog", "Directory:"): marked("Folder:"),
    ("QFileDialog", "Parent Directory"): marked("Folder above"),
    ("QFileDialog", "Go to the parent directory"): marked("Folder above"),
    ("QFileDialog", "Find Directory"): marked("Choose a folder"),
    ("QFileDialog", "Recent Places"): marked("Recent folders"),
    ("QFileDialog", "Directories"): marked("Folders"),
}
"""Words of Qt's own keys and dialogues (where it looks them up, what it looks up), and what the
window says instead."""


class _OwnWords(QTranslator):
    """Our words for what Qt's table calls otherwise than the rest of the window."""

    def __init__(self, code: str, parent: QApplication) -> None:
        super().__init__(parent)
        self.setObjectName(_TABLE)
        self._said = catalogue(code)

    def isEmpty(self) -> bool:
        return False

    def translate(
        self, context: str, source: str, disambiguation: str | None = None, n: int = -1
    ) -> str:
        words = _OURS.get((context, source))
        if words is None:
            return cast("str", None)  # "" would be the translation; so Qt looks on in its table
        return self._said.gettext(words)


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
    if code != PSEUDO:
        program.installTranslator(_OwnWords(code, program))
    direction = Qt.LayoutDirection.LeftToRight
    if code in FROM_THE_RIGHT:
        direction = Qt.LayoutDirection.RightToLeft
    program.setLayoutDirection(direction)
    program.setProperty(KEY, code)
    return True


def spoken(program: QApplication) -> str:
    """The code of the language that the window speaks."""
    return str(program.property(KEY) or "en")
