"""The negotiations that were open last, as a menu."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from draftbench.gui.files.start_page import Recents
from draftbench.gui.speech import tr

_MOST = 10
"""Negotiations in it."""


class RecentMenu(QMenu):
    """A menu within ``menu``; ``opened`` carries the file that is chosen."""

    opened = Signal(object)

    def __init__(self, recents: Recents, menu: QMenu) -> None:
        super().__init__(tr("Recent"), menu)
        self._recents, self._menu = recents, menu
        self.setToolTipsVisible(True)
        self.aboutToShow.connect(self.fill)

    def stand_after(self, action: QAction) -> None:
        """Gives it its line."""
        lines = self._menu.actions()
        self._menu.insertMenu(lines[lines.index(action) + 1], self)

    def fill(self) -> None:
        """Lists those that are there now, the pinned ones first."""
        self.clear()
        for one in self._recents.files()[:_MOST]:
            path = Path(one.path)
            action = self.addAction(path.stem.replace("&", "&&"))
            action.setToolTip(str(path))
            action.triggered.connect(lambda _=False, path=path: self.opened.emit(path))
        if self.isEmpty():
            self.addAction(tr("No negotiation was opened yet.")).setEnabled(False)
