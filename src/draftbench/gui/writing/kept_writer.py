"""For whom a window writes, kept for the next opening of the same project: in the settings of this
computer, never in the file that goes round."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from draftbench.gui.speech import tr

if TYPE_CHECKING:
    from draftbench.gui.rows.context import Context
    from draftbench.gui.rows.workspace import Workspace

_KEPT = "writers"
_MOST = 50
"""Projects of which it is known."""


class KeptWriter(QObject):
    """Chooses in each project that is opened whoever was chosen there last."""

    def __init__(self, context: Context) -> None:
        super().__init__(context.parent)
        self._context = context
        context.project.opened.connect(self._on_opened)

    def _on_opened(self, workspace: Workspace) -> None:
        if workspace.files is not None:
            return
        workspace.writer_changed.connect(lambda: self._keep(workspace))
        code = self._known().get(_name(workspace.path), "")
        if not code or workspace.writes_as:
            return
        if workspace.state.delegation(code) is not None:
            workspace.write_as(code)
            return
        self._keep(workspace)
        self._context.notice.show_info(
            tr(
                "{code}, for which you wrote last, is no longer a delegation here. What you write "
                "now changes the draft directly.",
                code=code,
            )
        )

    def follow(self, paths: tuple[Path, Path]) -> None:
        """The project goes on in another file."""
        if self._context.project.is_open:
            self._keep(self._context.project.workspace)

    def _keep(self, workspace: Workspace) -> None:
        """Keeps it at once: the program may end at any time."""
        known, name = self._known(), _name(workspace.path)
        known.pop(name, None)
        if workspace.writes_as:
            known[name] = workspace.writes_as
        lines = [part for pair in list(known.items())[-_MOST:] for part in pair]
        self._context.settings.setValue(_KEPT, lines)

    def _known(self) -> dict[str, str]:
        """The codes by the paths of the projects, the last chosen at the end."""
        kept = self._context.settings.value(_KEPT)
        lines = [str(one) for one in kept] if isinstance(kept, list) else []
        return dict(zip(lines[::2], lines[1::2], strict=False))


def _name(path: Path) -> str:
    return str(path.resolve())
