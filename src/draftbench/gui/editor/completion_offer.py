"""What is offered while somebody types: pale words behind the cursor, or in a small field under the
line where words stand behind it. It never takes the keyboard."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QLabel, QTextEdit

from draftbench.gui.speech import tr
from draftbench.gui.theme.colours import LIGHT, Theme

_SIGN = "⇥"


class Offer(QLabel):
    """The offer of one text; ``words`` is what would be put in at the cursor, empty without one."""

    def __init__(self, text: QTextEdit) -> None:
        super().__init__(text.viewport())
        self._text = text
        self._theme: Theme = LIGHT
        self._place = -1
        self._inline = True
        self.words = ""
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAccessibleName(tr("Offered words"))
        self.hide()

    def set_theme(self, theme: Theme) -> None:
        """Paints in these colours."""
        self._theme = theme

    def make(self, words: str, place: int, *, inline: bool) -> None:
        """Offers words at a place of the text (units); ``inline``: nothing stands behind it."""
        self.words, self._place, self._inline = words, place, inline
        self.setFont(self._text.font())
        theme = self._theme
        if inline:
            self.setStyleSheet(f"color: {theme.dim}; background: transparent; border: 0;")
        else:
            self.setStyleSheet(
                f"color: {theme.text}; background: {theme.panel}; padding: 1px 5px;"
                f" border: 1px solid {theme.line}; border-radius: 4px;"
            )
        self._lay()
        self.show()
        self.raise_()
        self.setAccessibleDescription(tr("{words}; Tab takes it", words=words))

    def withdraw(self) -> bool:
        """Takes the offer back; says whether there was one."""
        there = bool(self.words)
        self.words, self._place = "", -1
        self.hide()
        return there

    def stands_at(self, place: int) -> bool:
        """Whether it is made for that place of the text."""
        return place == self._place

    def _lay(self) -> None:
        rect = self._text.cursorRect()
        view = self._text.viewport()
        metrics = QFontMetrics(self.font())
        mirrored = self._text.textCursor().block().textDirection() == Qt.LayoutDirection.RightToLeft
        if self._inline:
            room = rect.left() - 2 if mirrored else view.width() - rect.right() - 2
            shown = self.words if not self.words.startswith(" ") else f"\u00a0{self.words[1:]}"
            sign = f"  {_SIGN}"
            fits = metrics.horizontalAdvance(shown + sign) <= room
            self.setText(shown + (sign if fits else ""))
            if metrics.horizontalAdvance(shown) > room:
                self._inline = False
                self.make(self.words, self._place, inline=False)
                return
            self.adjustSize()
            left = rect.left() - self.width() if mirrored else rect.right() + 1
            self.move(left, rect.center().y() - self.height() // 2)
            return
        begun = self._text.toPlainText()[: self._text.textCursor().position()]
        begun = begun.rsplit(" ", 1)[-1]
        self.setText(f"{begun}{self.words}  {_SIGN}")
        self.adjustSize()
        place = QPoint(rect.left() - metrics.horizontalAdvance(begun) - 6, rect.bottom() + 2)
        place.setX(max(0, min(place.x(), view.width() - self.width())))
        self.move(place)
