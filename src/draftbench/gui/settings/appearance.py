"""How the window looks at first, as its user wishes: colours and letters. The start page needs it,
so nothing heavy is imported here."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from draftbench.app.preferences import SYSTEM
from draftbench.gui.settings.settings import Settings
from draftbench.gui.theme.colours import CONTRAST, CONTRAST_DARK, DARK, LIGHT, THEMES, Theme
from draftbench.gui.theme.fonts import Lettering


def lettering_of(wishing: Settings) -> Lettering:
    """The letters that are wished for."""
    return Lettering(
        wishing.number("program-size"),
        wishing.number("text-size"),
        wishing.words("text-family"),
        wishing.number("line-spacing") / 100,
    )


def theme_of(wishing: Settings) -> Theme:
    """The theme that is chosen, or that of the system."""
    name = wishing.words("theme")
    return system_theme() if name == SYSTEM else THEMES[name]


def system_theme() -> Theme:
    """The theme that fits what the system says of colours and contrast; light where a platform
    tells none (a bare X server, pictures without a screen)."""
    program = QGuiApplication.instance()
    if not isinstance(program, QGuiApplication):
        return LIGHT
    hints = program.styleHints()
    dark = hints.colorScheme() is Qt.ColorScheme.Dark
    if hints.accessibility().contrastPreference() is Qt.ContrastPreference.HighContrast:
        return CONTRAST_DARK if dark else CONTRAST
    return DARK if dark else LIGHT
