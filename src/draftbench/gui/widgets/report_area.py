"""Room for a report: one line, and what is more when it is asked for, at most a few lines."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QSizePolicy, QToolButton, QWidget

from draftbench.gui.speech import tr
from draftbench.gui.theme.style import set_kind
from draftbench.gui.widgets.layouts import abreast

_LINES = 6
"""Lines that are shown at most; the others are scrolled to."""
_FRAMED = ("refusal", "told")
_AROUND, _BESIDE = 12, 20
"""Pixels around the words of such a report: above and below together, and at both sides."""


class ReportArea(QScrollArea):
    """Shows ``label``; where its words have more lines than there is room for they are scrolled,
    by the keyboard too, so that a long report does not push away what stands above it."""

    def __init__(self, label: QLabel) -> None:
        super().__init__()
        self.label = label
        self.most = _LINES
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        label.setAlignment(label.alignment() & ~Qt.AlignmentFlag.AlignVCenter)
        label.setAlignment(label.alignment() | Qt.AlignmentFlag.AlignTop)
        label.setIndent(0)  # or Qt sets the words lower than the style says
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

    def tell(self, words: str, kind: str = "") -> None:
        """Shows these words from their beginning, on the ground of a ``kind``; none: is hidden."""
        kind = kind or str(self.label.property("kind") or "")
        set_kind(self.label, kind)
        set_kind(self, kind if kind in _FRAMED else "")
        beside, around = (_BESIDE // 2, _AROUND // 2) if kind in _FRAMED else (0, 0)
        self.setViewportMargins(beside, around, beside, around)
        self.label.setText(words)
        self.label.setVisible(bool(words))
        self.setVisible(bool(words))
        self.setAccessibleName(words)
        self.verticalScrollBar().setValue(0)
        self._allow_keys()
        self.updateGeometry()

    def hasHeightForWidth(self) -> bool:
        """Its words are broken into lines."""
        return True

    def heightForWidth(self, width: int) -> int:
        """As high as the words, up to the most: no line is cut, and none shows half."""
        framed = bool(self.property("kind"))
        most = self.most * self.label.fontMetrics().lineSpacing()
        whole = self.label.heightForWidth(width - _BESIDE if framed else width)
        return max(1, min(whole, most)) + (_AROUND if framed else 0)

    def sizeHint(self) -> QSize:
        """See :meth:`heightForWidth`."""
        return QSize(self.label.sizeHint().width(), self.heightForWidth(self.width()))

    def minimumSizeHint(self) -> QSize:
        """A line."""
        return QSize(60, self.label.fontMetrics().lineSpacing())

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
        fits = self.label.heightForWidth(self.width()) <= self.heightForWidth(self.width())
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus if fits else Qt.FocusPolicy.StrongFocus)


class Report(QWidget):
    """One line of what ``label`` says, and a button that unfolds the others."""

    def __init__(self, label: QLabel) -> None:
        super().__init__()
        self.area = ReportArea(label)
        self.details = QToolButton()
        self.details.setText(tr("Details"))
        self.details.setProperty("kind", "quiet")
        self.details.setCheckable(True)
        self.details.toggled.connect(self._unfold)
        abreast(self, (self.area, 1), (self.details, 0, Qt.AlignmentFlag.AlignTop))
        self._unfold(on=False)
        self.hide()

    def tell(self, words: str, kind: str = "") -> None:
        """Shows these words from their beginning, on the ground of a ``kind``; none: is hidden."""
        self.details.setChecked(False)
        self.setVisible(bool(words))
        self.area.tell(words, kind)
        self._offer()

    def _unfold(self, on: bool) -> None:
        self.area.most = _LINES if on else 1
        bars = Qt.ScrollBarPolicy
        self.area.setVerticalScrollBarPolicy(
            bars.ScrollBarAsNeeded if on else bars.ScrollBarAlwaysOff
        )
        self.area.updateGeometry()

    def _offer(self) -> None:
        """The button stands there only where there is more than a line."""
        label, line = self.area.label, self.area.label.fontMetrics().lineSpacing()
        more = label.heightForWidth(self.area.width() - _BESIDE) >= 2 * line
        self.details.setVisible(self.details.isChecked() or more or "\n" in label.text())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._offer()
