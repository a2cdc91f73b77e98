"""Labels for words of the program and of documents, always as plain text."""

from __future__ import annotations

import re

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import (
    QGuiApplication,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import (
    QLabel,
    QPushButton,
    QSizePolicy,
    QStyle,
    QStyleOptionButton,
    QStylePainter,
    QWidget,
)

from draftbench.gui.speech import directed
from draftbench.gui.widgets.elision import elided, mirrored_text

_CHINESE = re.compile("(?<=[、，；：。”’])(?=[“‘（])")
"""Where a line of Chinese may end, which Qt does not know: it keeps all between two blanks in one
line, and cuts it."""


class Words(QLabel):
    """Plain words. Those that run from the right and need several lines are laid out here: Qt moves
    each line by the space that it ends with, and cuts what that pushes over the edge."""

    def setText(self, text: str) -> None:
        super().setText(_CHINESE.sub("\u200b", directed(text)))

    def paintEvent(self, event: QPaintEvent) -> None:
        flags = self.textInteractionFlags()
        if (
            not self.wordWrap()
            or flags & Qt.TextInteractionFlag.TextSelectableByMouse
            or not mirrored_text(self.text())
        ):
            super().paintEvent(event)
            return
        place = self.contentsRect()
        option = QTextOption(Qt.AlignmentFlag.AlignRight)
        option.setTextDirection(Qt.LayoutDirection.RightToLeft)
        option.setWrapMode(QTextOption.WrapMode.WordWrap)
        layout = QTextLayout(self.text().replace("\n", "\u2028"), self.font(), self)
        layout.setTextOption(option)
        layout.beginLayout()
        height = 0.0
        while (line := layout.createLine()).isValid():
            line.setLineWidth(place.width())
            line.setPosition(QPointF(0, height))
            height += line.height()
        layout.endLayout()
        painter = QPainter(self)
        self.drawFrame(painter)
        painter.setPen(self.palette().color(self.foregroundRole()))
        top = max(0.0, (place.height() - height) / 2)
        if not self.alignment() & Qt.AlignmentFlag.AlignVCenter:
            top = 0.0
        layout.draw(painter, QPointF(place.left(), place.top() + top))
        painter.end()


def plain(
    text: str, kind: str = "", *, wrap: bool = False, parent: QWidget | None = None
) -> QLabel:
    """A label that shows ``text`` as it is; ``kind`` is its kind in the style sheet. In a mirrored
    window names in Latin letters begin at the right like the words around them; quotes of texts
    keep the side of their letters."""
    label = Words(parent)
    if QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft and kind != "quote":
        side = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute
        label.setAlignment(side | Qt.AlignmentFlag.AlignVCenter)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setText(text)
    label.setWordWrap(wrap)
    if kind:
        label.setProperty("kind", kind)
    if wrap:
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        label.setSizePolicy(policy)
    return label


def section(title: str) -> QLabel:
    """The small head of a group."""
    return plain(title, "section", wrap=True)


class ElidedLabel(QLabel):
    """One line that ends with an ellipsis where there is no room; the whole is its tip."""

    def __init__(
        self,
        text: str = "",
        kind: str = "",
        mode: Qt.TextElideMode = Qt.TextElideMode.ElideRight,
    ) -> None:
        super().__init__()
        self._mode = mode
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        if kind:
            self.setProperty("kind", kind)
        self.setText(text)

    def setText(self, text: str) -> None:
        super().setText(text)
        self._tell()

    def _shown(self) -> str:
        room = self.contentsRect().width()
        return elided(self.fontMetrics(), self.text(), room, self._mode)

    def _tell(self) -> None:
        self.setToolTip("" if self.text() in self._shown() else as_tip(self.text()))

    def minimumSizeHint(self) -> QSize:
        return QSize(40, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._tell()

    def paintEvent(self, _: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        painter.drawText(self.contentsRect(), int(self.alignment()), self._shown())


def as_tip(text: str) -> str:
    """``text`` for a tool tip, which Qt would read as markup where it looks like it."""
    safe = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    lines = safe.split("\n")
    if len(lines) > 1:  # each in the direction of its own words
        safe = "".join(f"<p style='margin: 0'>{line or '&nbsp;'}</p>" for line in lines)
    return f"<qt>{safe}</qt>" if text else ""


class ElidedButton(QPushButton):
    """A button whose words lose their middle where there is no room for all; the whole is its
    tip."""

    def __init__(self, text: str = "") -> None:
        super().__init__(text)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def setText(self, text: str) -> None:
        super().setText(text)
        self._tell()

    def _tell(self) -> None:
        self.setToolTip("" if self.text() in self._option().text else as_tip(self.text()))

    def minimumSizeHint(self) -> QSize:
        return QSize(80, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._tell()

    def _option(self) -> QStyleOptionButton:
        """How it is drawn, with the words that there is room for."""
        option = QStyleOptionButton()
        self.initStyleOption(option)
        inside = QStyle.SubElement.SE_PushButtonContents
        room = self.style().subElementRect(inside, option, self).width()
        middle = Qt.TextElideMode.ElideMiddle
        option.text = elided(self.fontMetrics(), self.text(), room, middle)
        return option

    def paintEvent(self, _: QPaintEvent) -> None:
        painter = QStylePainter(self)
        painter.drawControl(QStyle.ControlElement.CE_PushButton, self._option())
        painter.end()


class ElidedLine(QLabel):
    """A line of plain text that ends in an ellipsis where there is no room for all of it."""

    def __init__(self) -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def set_words(self, words: str) -> None:
        """Shows words, all of them in the tool tip and for screen readers."""
        self.setText(words)
        self.setToolTip(words)
        self.setAccessibleName(words)

    def minimumSizeHint(self) -> QSize:
        return QSize(20, super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(self.palette().windowText().color())
        words = elided(self.fontMetrics(), self.text(), self.contentsRect().width())
        aligned = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading
        painter.drawText(self.contentsRect(), aligned, words)
        painter.end()
