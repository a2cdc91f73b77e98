"""Pictures of the tour: its four steps, at both sizes, light, dark and in high contrast."""

from __future__ import annotations

from collections.abc import Callable

from draftbench.gui.help.tour import STEPS
from draftbench.gui.shell.main_window import MainWindow
from draftbench.gui.theme.colours import CONTRAST, DARK, LIGHT


def take(window: MainWindow, shot: Callable[..., None]) -> None:
    """The steps one after the other; the window is left as it was, the tour ended."""
    size = window.size()
    for theme, large in ((LIGHT, False), (LIGHT, True), (DARK, False), (CONTRAST, False)):
        window.set_theme(theme)
        window.resize(*((1920, 1080) if large else (1280, 720)))
        window.run("help.tour")
        name = "-1920x1080" if large else "" if theme is LIGHT else f"-{theme.name}"
        for number, _ in enumerate(STEPS, 1):
            shot(f"tour-{number}{name}")
            if (card := window.deeds.touring.card) is not None:
                card.stepped.emit(1)
        window.deeds.touring.end()
    window.set_theme(LIGHT)
    window.resize(size)
