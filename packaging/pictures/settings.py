"""Pictures of the settings in every theme, and of the window in high contrast."""

from __future__ import annotations

from collections.abc import Callable

from draftbench.gui.rows.workspace import Workspace
from draftbench.gui.shell.main_window import MainWindow
from draftbench.gui.theme.colours import CONTRAST, CONTRAST_DARK, DARK, LIGHT

_Shot = Callable[..., None]
_SMALL, _LARGE = (1280, 720), (1920, 1080)


def take(window: MainWindow, workspace: Workspace, shot: _Shot) -> None:
    """Every page of the settings, keys that collide, and the window in high contrast."""
    workspace.step(1, workspace.conflicts_in)
    for theme in (LIGHT, DARK, CONTRAST, CONTRAST_DARK):
        suffix = "" if theme is LIGHT else f"-{theme.name}"
        window.set_theme(theme)
        window.run("file.settings")
        dialog = window.deeds.habits.dialog
        if dialog is None:
            return
        dialog.resize(880, 600)
        for name in dialog.pages:
            dialog.show_page(name)
            shot(f"settings-{name}{suffix}", dialog)
        dialog.show_page("keys")
        dialog.keys.choose("edit.find")
        dialog.keys.press("Ctrl+K")
        shot(f"settings-keys-taken{suffix}", dialog)
        dialog.close()
    for theme in (CONTRAST, CONTRAST_DARK):
        window.set_theme(theme)
        for size in (_SMALL, _LARGE):
            window.resize(*size)
            shot(f"{theme.name}-{size[0]}x{size[1]}")
        for view in ("amendments", "positions", "history"):
            window.run(f"view.{view}")
            shot(f"{view}-{theme.name}")
        window.run("view.compare")
    window.set_theme(LIGHT)
