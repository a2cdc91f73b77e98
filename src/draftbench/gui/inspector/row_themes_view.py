"""The theme of a clause: a choice of those that there are, or a new one."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox, QSizePolicy, QWidget

from draftbench.gui.cells.row_order import NO_THEME
from draftbench.gui.columns.column_heads import HeadChoice
from draftbench.gui.rows.row_links import ThemeRow
from draftbench.gui.speech import marked, tr
from draftbench.gui.widgets.labels import as_tip

NEW = marked("New theme…")


class ThemeChoice(HeadChoice):
    """``decided`` carries the name of a theme, or None for none."""

    decided = Signal(object)

    def __init__(self, row: ThemeRow, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._none, self._new = tr(NO_THEME), tr(NEW)
        self._now = row.name or self._none
        self.setObjectName("theme")
        self.setAccessibleName(tr("Theme of {clause}", clause=row.clause))
        self.setToolTip(as_tip(row.name))
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(10)
        self.setMinimumHeight(30)
        self.addItems([self._none, *row.names, self._new])
        self.setCurrentIndex(self.findText(self._now))
        self.activated.connect(lambda _: self._take())

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()  # the panel scrolls; no theme is chosen by that

    def write(self) -> None:
        """Lets the name of a new theme be written."""
        self.setEditable(True)
        if (line := self.lineEdit()) is not None:
            line.clear()
            line.setPlaceholderText(tr("Name of the new theme, then Enter"))
            line.setAccessibleName(tr("Name of the new theme"))
            line.returnPressed.connect(self._take)
            line.setFocus()

    def _take(self) -> None:
        name = " ".join(self.currentText().split())
        if name == self._new and not self.isEditable():
            self.write()
        elif name and name not in (self._new, self._now):
            self._now = name
            self.decided.emit(None if name == self._none else name)
