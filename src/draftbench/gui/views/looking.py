"""What of the comparison is shown, and in which order: the commands, their ticks, what is kept."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from draftbench.gui.presenters.differences import CLASSES, Shown
from draftbench.gui.presenters.workspace import Workspace

if TYPE_CHECKING:
    from draftbench.gui.views.main_window import MainWindow


class Looking:
    """The commands of one main window on what is shown. The classes of small changes and whether
    differences are shown at all stay as they are when the program is started again."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window

    def by_command(self) -> dict[str, Callable[[], object]]:
        """The commands and what they do."""
        classes = {f"view.show-{name}": self._toggle(name) for name in CLASSES}
        return {
            "view.only-differences": self._narrow,
            "view.only-gaps": self._narrow,
            "view.differences": self._differences,
            **classes,
        }

    def begin(self, workspace: Workspace) -> None:
        """A workspace is shown: it gets what was kept."""
        settings = self._window.settings
        hidden = str(settings.value("hidden-changes", "")).split()
        shown = str(settings.value("differences", "true")) != "false"
        workspace.show(Shown(shown, frozenset(hidden) & set(CLASSES)))

    def show(self) -> None:
        """Sets the ticks."""
        workspace = self._window.workspace
        if workspace is None:
            return
        ticks = {f"view.show-{name}": name not in workspace.look.hidden for name in CLASSES}
        ticks["view.differences"] = workspace.look.differences
        ticks["view.only-differences"] = workspace.narrowing.differences
        ticks["view.only-gaps"] = workspace.narrowing.gaps
        for name, on in ticks.items():
            self._window.actions_by_id[name].setChecked(on)

    def _narrow(self) -> None:
        workspace, actions = self._window.workspace, self._window.actions_by_id
        if workspace is not None:
            differences = actions["view.only-differences"].isChecked()
            gaps = actions["view.only-gaps"].isChecked()
            workspace.narrow(replace(workspace.narrowing, differences=differences, gaps=gaps))

    def _differences(self) -> None:
        workspace = self._window.workspace
        if workspace is not None:
            on = self._window.actions_by_id["view.differences"].isChecked()
            self._look(workspace, replace(workspace.look, differences=on))

    def _toggle(self, name: str) -> Callable[[], object]:
        def deed() -> None:
            workspace = self._window.workspace
            if workspace is not None:
                self._look(workspace, workspace.look.toggled(name))

        return deed

    def _look(self, workspace: Workspace, look: Shown) -> None:
        settings = self._window.settings
        settings.setValue("hidden-changes", " ".join(sorted(look.hidden)))
        settings.setValue("differences", "true" if look.differences else "false")
        workspace.show(look)
