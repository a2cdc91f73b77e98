"""The language of the window: which one, and Qt's tables for it.

The tables of our sentences are made from ``resources/translations`` when the program is built;
those of Qt's own buttons come with Qt.
"""

from __future__ import annotations

import os

from PySide6.QtCore import QLibraryInfo, QLocale, QSettings, Qt, QTranslator
from PySide6.QtWidgets import QApplication

from draftbench.app.languagecommands import LANGUAGES, PSEUDO, VARIABLE
from draftbench.gui.pseudolocale import PseudoTranslator
from draftbench.resources import resource

KEY = "language"
"""The language among the settings."""
_TABLE = "draftbench table"


def preferred(settings: QSettings) -> str:
    """The code of the language that the window begins in: what the environment says, else what was
    chosen, else the first of the system's languages that the window knows, else English."""
    for code in (os.environ.get(VARIABLE, ""), str(settings.value(KEY, ""))):
        if code in (*LANGUAGES, PSEUDO):
            return code
    return known_among(QLocale.system().uiLanguages())


def known_among(names: list[str]) -> str:
    """The first of the window's languages among ``names`` ("fr-CA", "zh-Hans-CN"); English where
    there is none. Chinese in traditional characters is not that of the window.

    >>> known_among(["de-CH", "fr-CH"])
    'fr'
    """
    for name in names:
        locale = QLocale(name)
        if locale.language() == QLocale.Language.Chinese:
            if locale.script() == QLocale.Script.SimplifiedHanScript:
                return "zh_CN"
            continue
        code = QLocale.languageToCode(locale.language())
        if code in LANGUAGES:
            return code
    return "en"


def speak(program: QApplication, code: str) -> bool:
    """Lets everything that is looked up from now on be in the language ``code``, laid out in its
    direction. Gives False, and leaves the language as it was, where its table is missing."""
    tables = _tables(program, code)
    if tables is None:
        return False
    for table in program.findChildren(QTranslator):
        if table.objectName() == _TABLE:
            program.removeTranslator(table)
            table.deleteLater()
    for table in tables:
        table.setObjectName(_TABLE)
        program.installTranslator(table)
    mirrored = QLocale(code).textDirection() == Qt.LayoutDirection.RightToLeft
    direction = Qt.LayoutDirection.RightToLeft if mirrored else Qt.LayoutDirection.LeftToRight
    program.setLayoutDirection(direction)
    program.setProperty(KEY, code)
    return True


def spoken(program: QApplication) -> str:
    """The code of the language that the window speaks."""
    return str(program.property(KEY) or "en")


def _tables(program: QApplication, code: str) -> list[QTranslator] | None:
    if code == "en":
        return []
    if code == PSEUDO:
        return [PseudoTranslator(program)]
    ours, qts = QTranslator(program), QTranslator(program)
    place = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    qts.load(f"qtbase_{code}", place)  # without it only Qt's own buttons stay English
    if ours.load(str(resource("translations", f"draftbench_{code}.qm"))):
        return [qts, ours]
    for table in (ours, qts):
        table.deleteLater()
    return None
