"""The row of filters under the columns: which are on, and one click away from off."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QFrame, QLabel, QPushButton, QWidget

from draftbench.gui.rows.row_filter import Chip
from draftbench.gui.speech import tr
from draftbench.gui.widgets.labels import plain

_EDGE, _GAP = (14, 6), 6
_MOST = 260
"""The most pixels of a chip; longer words end in an ellipsis."""


class FilterRow(QFrame):
    """See the module; without filters it is not there. ``dropped`` carries the key of the filter
    that is to be taken off, empty for all of them."""

    dropped = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("kind", "foot")
        self.setAccessibleName(tr("Filters that are on"))
        self._chips: tuple[Chip, ...] = ()
        self.buttons: list[QAbstractButton] = []
        self.share: QLabel = plain("", "dim", parent=self)
        self.all = QPushButton(tr("Show all rows  Esc"), self)
        self.all.setProperty("kind", "quiet")
        self.all.setToolTip(tr("Take every filter off"))
        self.all.setAccessibleName(tr("Show all rows"))
        self.all.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.all.clicked.connect(lambda _=False: self.dropped.emit(""))
        self.hide()

    def set_filters(self, chips: Sequence[Chip], share: str) -> None:
        """Shows what is on; ``share`` says how many rows are left."""
        self.share.setText(share)
        if tuple(chips) != self._chips:
            self._chips = tuple(chips)
            for button in self.buttons:
                button.hide()
                button.deleteLater()
            self.buttons = [self._button(chip) for chip in chips]
        self.setVisible(bool(chips))
        self._lay()

    def _button(self, chip: Chip) -> QAbstractButton:
        made = QPushButton(self)
        made.setProperty("kind", "chip")
        made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        room = made.fontMetrics()
        title = room.elidedText(chip.title, Qt.TextElideMode.ElideRight, _MOST - 50)
        made.setText(f"{title.replace('&', '&&')}  ✕")
        made.setToolTip(tr("{filter}: click to take it off", filter=chip.title))
        made.setAccessibleName(tr("Take off: {filter}", filter=chip.title))
        made.clicked.connect(lambda _=False: self.dropped.emit(chip.key))
        made.show()
        return made

    def _lay(self) -> None:
        """Everything in a line, in more lines where there is no room; its height is that of the
        lines."""
        widgets: list[QWidget] = [self.share, *self.buttons, self.all]
        left, top = _EDGE
        x, y, line = left, top, max(widget.sizeHint().height() for widget in widgets)
        mirrored = self.isRightToLeft()
        for widget in widgets:
            size = widget.sizeHint()
            if x > left and x + size.width() > self.width() - left:
                x, y = left, y + line + _GAP
            place = self.width() - x - size.width() if mirrored else x
            widget.setGeometry(place, y, size.width(), line)
            x += size.width() + _GAP
        self.setFixedHeight(y + line + top)

    def sizeHint(self) -> QSize:
        return QSize(300, self.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._lay()
