"""The toast: what was done, with what can be done about it, and what is wrong with the program.

It lies over the sources at the end of the window, so that nothing moves when it comes or goes, but
over no clause that is being written, and never asks for a click. What is wrong at a place is said
there, and what goes on in the strip.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import pairwise

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QSize, Qt, QTimer
from PySide6.QtGui import QAccessible, QEnterEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QToolButton, QWidget

from draftbench.gui.speech import relayed, tr
from draftbench.gui.theme.colours import DARK, LIGHT, Theme
from draftbench.gui.theme.icons import drawing, icon
from draftbench.gui.widgets.announcement import announce
from draftbench.gui.widgets.labels import plain
from draftbench.gui.widgets.layouts import stacked
from draftbench.gui.widgets.measures import PAGE_FOOT

STAYS, READ = 5000, 10_000
"""Milliseconds after which what was done goes by itself, and where a screen reader runs; what went
wrong stays until it is closed."""
_WIDE, _FROM_END, _FROM_FOOT = 400, 26, 14
"""Pixels of it at most, and from the end and the foot of what it lies over."""
_MOVED = (QEvent.Type.Resize, QEvent.Type.Move, QEvent.Type.Show, QEvent.Type.Hide)

Offer = tuple[str, Callable[[], object]]
"""What can be done about a message: what its button says, and what it does."""


class Notice(QFrame):
    """Hidden until there is something to say. Its words are the label ``words``, what can be done
    about it are the ``buttons``, and the keys that take it back the label ``key``."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("notice")
        self._theme = LIGHT
        self._bad = self._passes = False
        self._said: tuple[str, Sequence[Offer]] = "", ()
        self._waiting: tuple[str, Sequence[Offer], bool] | None = None
        """What went wrong, and is said again when what was done is not said any more."""
        self._over: QWidget | None = None
        self._clear: QWidget | None = None
        self._sign = QLabel()
        self._sign.setFixedSize(18, 18)
        self._sign.setProperty("decorative", True)
        self.words = plain("", wrap=True)
        self.words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.key = plain("")
        self.key.setObjectName("key")
        self._close = QToolButton()
        self._close.setIconSize(QSize(16, 16))
        self._close.setFixedSize(28, 26)
        self._close.setAccessibleName(tr("Close this message"))
        self._close.setToolTip(tr("Close (Esc)"))
        self._close.clicked.connect(self._leave)
        self.buttons: tuple[QPushButton, ...] = ()
        self._offers, self._line, self._under = QHBoxLayout(), QHBoxLayout(), QHBoxLayout()
        for line in (self._offers, self._line, self._under):
            line.setSpacing(8)
        for widget in (self._sign, self.words, self._close):
            self._line.addWidget(widget, int(widget is self.words))
        self._under.addStretch(1)
        stacked(self, self._line, self._under, margins=(12, 6, 10, 6), spacing=0)
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._leave)
        self.set_theme(LIGHT)
        self.hide()

    def lie_over(self, widget: QWidget) -> None:
        """Lies over ``widget``, at its lower end."""
        self._over = widget
        widget.installEventFilter(self)
        self._lay()

    def keep_clear_of(self, widget: QWidget | None) -> None:
        """Lies beside ``widget`` while it is there; None: over anything again."""
        self._clear = widget
        if widget is not None:
            widget.installEventFilter(self)
        self._lay()

    def show_error(self, sentence: str, *offers: Offer) -> None:
        """What went wrong and what to do; stays."""
        self._say(sentence, offers, bad=True)

    def show_refusal(self, sentence: str, *offers: Offer) -> None:
        """Why an act was refused; stays until something else is done."""
        self._say(sentence, offers, bad=True, passes=True)

    def show_info(self, sentence: str, *offers: Offer, stays: bool = False) -> None:
        """What there is to know; goes by itself, but for one that ``stays`` or about which
        something can be done."""
        self._say(sentence, offers, passes=not stays)
        if not offers and not stays:
            self._count_down()

    def show_done(self, sentence: str, *offers: Offer, key: str = "") -> None:
        """What was done, and how it is taken back; goes by itself."""
        self._say(sentence, offers, passes=True, key=key)
        self._count_down()

    def offer(self, *offers: Offer) -> None:
        """What can be done, too, about what is said; it stays until something else is done."""
        self._said = self._said[0], (*offers, *self._said[1])
        self._timer.stop()
        self._offer(self._said[1], self.key.text())
        self._lay()

    def drop_refusal(self) -> None:
        """Another clause is looked at: why an act was refused is no longer of interest."""
        self._forget_waiting()
        if self._passes and self._bad:
            self._leave()

    def drop(self) -> None:
        """Something else is done: what was said of the act before is no longer of interest."""
        self._forget_waiting()
        if self._passes:
            self._leave()

    def withdraw(self, sentence: str) -> None:
        """What was said does not hold any more."""
        if self._said[0] == sentence and not self.isHidden():
            self._leave()

    def _forget_waiting(self) -> None:
        if self._waiting is not None and self._waiting[2]:
            self._waiting = None

    def _leave(self) -> None:
        """Makes room for what went wrong before."""
        waiting = self._waiting
        self.hide()
        if waiting is not None:
            sentence, offers, passes = waiting
            self._say(sentence, offers, bad=True, passes=passes)

    def hide(self) -> None:
        """Says nothing any more."""
        self._waiting = None
        super().hide()

    def set_theme(self, theme: Theme) -> None:
        """Paints in the colours that stand out from these."""
        self._theme = theme
        own = self._own
        self._close.setIcon(icon("close", own, own.text))
        ratio = self.devicePixelRatioF()
        self._sign.setPixmap(drawing("warning", own.deleted, 18, ratio))
        self.setStyleSheet(
            f"QFrame#notice {{ background: {own.window}; border-radius: 8px;"
            f" border: {2 if own.strong else 1}px solid {own.edge if own.strong else own.line}; }}"
            f"QFrame#notice > QLabel {{ color: {own.text}; }}"
            f"QFrame#notice > QLabel#key {{ color: {own.faint}; }}"
            f"QFrame#notice QPushButton, QFrame#notice QToolButton {{ background: transparent;"
            f" color: {own.accent}; border: 2px solid transparent; font-weight: 600;"
            " padding: 2px 4px; }"
            f"QFrame#notice QPushButton:hover, QFrame#notice QToolButton:hover {{"
            f" background: {own.hover}; }}"
            f"QFrame#notice QPushButton:focus, QFrame#notice QToolButton:focus {{"
            f" border-color: {own.accent}; }}"
        )

    @property
    def _own(self) -> Theme:
        """Its colours: those of the other theme."""
        theme = self._theme
        return theme if theme.strong else LIGHT if theme.dark else DARK

    def _offer(self, offers: Sequence[Offer], key: str) -> None:
        while (item := self._offers.takeAt(0)) is not None:
            if (old := item.widget()) is not None and old is not self.key:
                old.hide()
                old.deleteLater()
        made = []
        for title, deed in offers:
            button = QPushButton(title, autoDefault=False)
            button.clicked.connect(lambda _=False, deed=deed: deed())
            self._offers.addWidget(button)
            button.setAccessibleName(title)
            made.append(button)
        self.buttons = tuple(made)
        self.key.setText(key)
        self.key.setVisible(bool(key))
        self._offers.addWidget(self.key)
        for line in (self._line, self._under):
            line.removeItem(self._offers)
        self._offers.setParent(None)
        wide = self.words.fontMetrics().horizontalAdvance(self.words.text())
        wide += sum(button.sizeHint().width() + 8 for button in made) + self.key.sizeHint().width()
        if wide + 70 <= _WIDE:
            self._line.insertLayout(2, self._offers)
        else:
            self._under.addLayout(self._offers)
        for each, behind in pairwise((*made, self._close)):
            each.show()
            self.setTabOrder(each, behind)

    def _say(
        self,
        sentence: str,
        offers: Sequence[Offer],
        *,
        bad: bool = False,
        passes: bool = False,
        key: str = "",
    ) -> None:
        if bad:
            self._waiting = None
        elif self._bad and not self.isHidden():
            self._waiting = (*self._said, self._passes)
        self._bad, self._passes, self._said = bad, passes, (sentence, offers)
        self._timer.stop()
        sentence = relayed(sentence)
        self.words.setText(sentence)
        self.setAccessibleName(
            tr("Problem: {sentence}", sentence=sentence)
            if bad
            else tr("Message: {sentence}", sentence=sentence)
        )
        self._sign.setVisible(bad)
        self._offer(offers, key)
        self.show()
        self._lay()
        announce(self, sentence, pressing=bad)

    def _count_down(self) -> None:
        self._timer.start(READ if QAccessible.isActive() else STAYS)

    def _lay(self) -> None:
        """At its place, as wide as its words need and as high as they are then."""
        over, parent, layout = self._over, self.parentWidget(), self.layout()
        if over is None or parent is None or layout is None or self.isHidden():
            return
        room = over.rect().translated(over.mapTo(parent, QPoint(0, 0)))
        self.words.setMinimumWidth(0)
        metrics = self.words.fontMetrics()
        line = metrics.horizontalAdvance(self.words.text()) + 8
        beside = layout.sizeHint().width() - self.words.sizeHint().width()
        wide = min(max(line + beside, self._under.sizeHint().width() + 40), _WIDE)
        wide = min(wide, max(240, room.width() - 2 * _FROM_END))
        high = layout.heightForWidth(wide) if layout.hasHeightForWidth() else -1
        frame = self.height() - self.contentsRect().height()  # of which the layout knows nothing
        self.resize(wide, max((high if high > 0 else layout.minimumSize().height()) + frame, 40))
        sides = [room.right() - _FROM_END - wide, room.left() + _FROM_END]
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            sides.reverse()
        foot = room.bottom() - _FROM_FOOT - self.height()
        places = [QRect(QPoint(left, foot), self.size()) for left in sides]
        for under in over.findChildren(QWidget, PAGE_FOOT):
            under.installEventFilter(self)
            covered = under.rect().translated(under.mapTo(parent, QPoint(0, 0)))
            for place in places:
                if under.isVisible() and covered.intersects(place):
                    place.moveBottom(covered.top() - _FROM_FOOT)
        self.setGeometry(self._beside(places, parent, room))
        self.raise_()

    def _beside(self, places: Sequence[QRect], parent: QWidget, room: QRect) -> QRect:
        """The first of the places that leaves clear what is to be clear; else over or under that,
        where there is more room."""
        clear = self._clear
        if clear is None or not clear.isVisible():
            return places[0]
        around = clear.parentWidget() or clear
        taken = clear.geometry().intersected(around.rect())
        taken.translate(around.mapTo(parent, QPoint(0, 0)))
        for place in places:
            if not taken.intersects(place):
                return place
        place = QRect(places[0])
        if taken.top() - room.top() < room.bottom() - taken.bottom():
            place.moveTop(taken.bottom() + _FROM_FOOT)
        else:
            place.moveBottom(taken.top() - _FROM_FOOT)
        return place

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keeps to its place, over no foot of a page, when what it lies over has another size or
        place."""
        if event.type() in _MOVED:
            self._lay()
        return False

    def enterEvent(self, event: QEnterEvent) -> None:
        """Stays while the mouse is on it."""
        super().enterEvent(event)
        self._stopped = self._timer.isActive()
        self._timer.stop()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        if self._stopped:
            self._count_down()

    _stopped = False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._leave()
        else:
            super().keyPressEvent(event)
