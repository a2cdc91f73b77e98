"""Room for a report: as high as its words need, and never higher than a few lines."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QSizePolicy, QWidget

_LINES = 6
"""Lines that are shown at most; the others are scrolled to."""
_AROUND = 14
"""Pixels that the style may set around the words, above and below together."""


class ReportArea(QScrollArea):
    """Shows ``label``; where its words have more lines than there is room for they are scrolled,
    by the keyboard too, so that a long report does not push away what stands above it."""

    def __init__(self, label: QLabel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._label = label
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        label.setAlignment(label.alignment() & ~Qt.AlignmentFlag.AlignVCenter)
        label.setAlignment(label.alignment() | Qt.AlignmentFlag.AlignTop)
        room = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        room.setHeightForWidth(True)
        label.setSizePolicy(room)
        self.setWidget(label)
        self.viewport().setAutoFillBackground(False)
        label.setAutoFillBackground(False)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.hide()

    def tell(self, words: str) -> None:
        """Shows these words from their beginning; none: is hidden."""
        self._label.setText(words)
        self._label.setVisible(bool(words))
        self.setVisible(bool(words))
        self.setAccessibleName(words)
        self.verticalScrollBar().setValue(0)
        self._allow_keys()
        self.updateGeometry()

    def hasHeightForWidth(self) -> bool:
        """Its words are broken into lines."""
        return True

    def heightForWidth(self, width: int) -> int:
        """As high as the words, up to the most."""
        most = _LINES * self._label.fontMetrics().lineSpacing() + _AROUND
        return min(most, max(1, self._label.heightForWidth(width)))

    def sizeHint(self) -> QSize:
        """See :meth:`heightForWidth`."""
        return QSize(self._label.sizeHint().width(), self.heightForWidth(self.width()))

    def minimumSizeHint(self) -> QSize:
        """A line."""
        return QSize(60, self._label.fontMetrics().lineSpacing())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """What does not fit can have the focus."""
        super().resizeEvent(event)
        self._allow_keys()

    def changeEvent(self, event: QEvent) -> None:
        """Another font needs another height."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self.updateGeometry()

    def _allow_keys(self) -> None:
        fits = self._label.heightForWidth(self.width()) <= self.heightForWidth(self.width())
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus if fits else Qt.FocusPolicy.StrongFocus)
