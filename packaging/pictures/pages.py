"""Pictures of the pages beside the texts, in both themes: the register, a conflict side by side,
positions, the history, the tray of what has no place."""

from __future__ import annotations

from collections.abc import Callable

from draftbench.document import spoken_labels
from draftbench.gui.inspector.page import ListPage
from draftbench.gui.rows.workspace import Workspace
from draftbench.gui.shell.main_window import MainWindow
from draftbench.gui.theme.colours import DARK, LIGHT

_Shot = Callable[..., None]
_SMALL, _LARGE = (1280, 720), (1920, 1080)


def take(window: MainWindow, workspace: Workspace, shot: _Shot) -> None:
    """Shows one page after the other, and the texts again at the end."""
    for theme, size, suffix in ((LIGHT, _SMALL, ""), (DARK, _LARGE, "-dark-1920x1080")):
        window.set_theme(theme)
        window.resize(*size)
        window.run("amend.register")
        shot(f"register{suffix}")
        window.run("amend.conflicts")
        shot(f"conflict-sides{suffix}")
        window.run("view.history")
        shot(f"history{suffix}")
        window.run("view.positions")
        shot(f"positions{suffix}")
    window.set_theme(LIGHT)
    window.resize(*_SMALL)
    window.run("amend.register")
    page = window.viewing.pages["amendments"]
    if isinstance(page, ListPage) and page.panel is not None:
        page.panel.group_by("clause")
        page.panel.choose("am-4", "am-6", "am-12")
        shot("register-several")
        page.panel.group_by("")
    window.run("record.notes")
    shot("private-notes")
    window.run("view.compare")
    _tray(window, workspace, shot)


def _tray(window: MainWindow, workspace: Workspace, shot: _Shot) -> None:
    labels = {name: clause for clause, name in spoken_labels(workspace.state.draft).items()}
    workspace.bench.delete(labels["OP 2"])
    window.run("amend.tray")
    workspace.go_to_draft(labels["OP 8"])
    shot("tray")
    workspace.undo()
