"""Lists to look through and to act on, in a dialogue."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QWidget

from draftbench.gui.theme.colours import LIGHT, Theme
from draftbench.gui.widgets.labels import plain
from draftbench.gui.widgets.layouts import stacked
from draftbench.gui.widgets.list_panel import Ask, ListPanel
from draftbench.gui.widgets.replies import Listing

_SIZE = (1080, 640)
_ROOM = 60
"""Pixels that are left free around it in the window, at least."""


class ListDialog(QDialog):
    """``chosen`` are the rows that are chosen at first; ``panel`` holds the lists."""

    def __init__(
        self,
        title: str,
        listings: Sequence[Listing],
        ask: Ask,
        *,
        chosen: Sequence[str] = (),
        theme: Theme = LIGHT,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.panel = ListPanel(listings, ask, theme=theme)
        stacked(
            self,
            plain(title, "title", wrap=True),
            (self.panel, 1),
            margins=(22, 18, 22, 16),
            spacing=10,
        )
        box = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        box.rejected.connect(self.reject)
        box.button(QDialogButtonBox.StandardButton.Close).setAutoDefault(False)
        self.panel.bar.addWidget(box)
        for signal in (self.panel.went, self.panel.finished):
            signal.connect(lambda _: self.accept())
        self._fit(parent)
        self.panel.begin(chosen=chosen)

    def _fit(self, parent: QWidget | None) -> None:
        width, height = _SIZE
        if parent is not None:
            width = min(width, parent.window().width() - _ROOM)
            height = min(height, parent.window().height() - _ROOM)
        self.setMinimumSize(640, 360)
        self.resize(width, height)
