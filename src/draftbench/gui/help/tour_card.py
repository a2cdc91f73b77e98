"""The card of the tour, the rings around what it points at, and where the card lies.

The card lies inside the window and never on what it points at, as long as there is room for that.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QColor,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPolygonF,
)
from PySide6.QtWidgets import QFrame, QPushButton, QWidget

from draftbench.gui.help.tour import TourCard
from draftbench.gui.speech import tr, tr_as
from draftbench.gui.theme.colours import Theme
from draftbench.gui.theme.fonts import scaled
from draftbench.gui.theme.style import set_kind, sized
from draftbench.gui.widgets.labels import plain
from draftbench.gui.widgets.layouts import Gap, abreast, stacked

_WIDE = 304
"""Pixels of a card, where its words need no more."""
RING = 3
GAP = 14
"""Pixels between a card and what it points at."""
_EDGE = 8
"""Pixels between a card and the edge of the window."""
_GRID = 16
_TAIL = 9
_FROM_THE_RIGHT = "\u200f"
"""The mark with which a line is one from right to left, though it begins with a key."""
_KEYS = {
    Qt.Key.Key_Return: 1,
    Qt.Key.Key_Enter: 1,
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Left: -1,
}
_KEPT = (*_KEYS, Qt.Key.Key_Escape, Qt.Key.Key_Delete, Qt.Key.Key_Backspace, Qt.Key.Key_Space)
"""Keys that the card keeps from the commands of the window."""


class Card(QFrame):
    """``stepped`` carries 1 (next) or -1 (back); ``ended`` says that somebody has seen enough."""

    stepped = Signal(int)
    ended = Signal()

    def __init__(self, parent: QWidget, theme: Theme) -> None:
        super().__init__(parent)
        self.setObjectName("tourCard")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._shown: TourCard | None = None
        self.place = plain("", "faint")
        self.title = plain("", "head", wrap=True)
        self.words = plain("", wrap=True)
        self.back = self._button(tr_as("Back", "to the step before"), "")
        self.next = self._button(tr_as("Next", "to the next step"), "primary")
        self.end = self._button(tr_as("End", "the tour"), "quiet")
        self.back.clicked.connect(lambda: self.stepped.emit(-1))
        self.next.clicked.connect(lambda: self.stepped.emit(1))
        self.end.clicked.connect(self.ended)
        self._line = line = abreast(None, self.end, 1, self.back, self.next, spacing=8)
        stacked(
            self,
            self.place,
            self.title,
            Gap(2),
            self.words,
            Gap(8),
            line,
            margins=(16, 12, 16, 12),
            spacing=4,
        )
        self.set_theme(theme)

    def _button(self, title: str, kind: str) -> QPushButton:
        button = QPushButton(title, self)
        button.setProperty("kind", kind)
        button.setAutoDefault(False)
        button.installEventFilter(self)
        return button

    def set_theme(self, theme: Theme) -> None:
        """Paints in these colours."""
        self.setStyleSheet(
            sized(
                f"#tourCard {{ background: {theme.panel}; border: 2px solid {theme.accent};"
                " border-radius: 11px; }"
            )
        )

    def show_step(self, card: TourCard) -> None:
        """Shows a step and says it to screen readers; the button that goes on has the keyboard."""
        if card == self._shown:
            return
        self._shown = card
        self.place.setText(card.place)
        self.title.setText(card.title)
        self.words.setText(f"{_FROM_THE_RIGHT if self.isRightToLeft() else ''}{card.words}")
        self.setAccessibleName(tr("Tour: {title}", title=card.title))
        self.setAccessibleDescription(card.spoken)
        for button in (self.back, self.next, self.end):
            button.setAccessibleDescription(card.spoken)
        self.back.setVisible(not card.first)
        self.next.setVisible(not card.last)
        set_kind(self.end, "primary" if card.last else "quiet")
        self._line.removeWidget(self.end)
        self._line.insertWidget(-1 if card.last else 0, self.end)
        self.enter()
        if QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, card.spoken))

    def enter(self) -> None:
        """The card gets the keyboard."""
        leading = self.end if self.next.isHidden() else self.next
        leading.setFocus(Qt.FocusReason.OtherFocusReason)

    def needed(self) -> QSize:
        """As wide as its buttons need, as high as its words need then."""
        self.ensurePolished()
        layout = self.layout()
        if layout is None:
            return self.sizeHint()
        layout.activate()
        wide = max(round(scaled(_WIDE)), layout.totalMinimumSize().width())
        return QSize(wide, layout.totalHeightForWidth(wide))

    # the keyboard

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.key() in _KEPT and _bare(event):
            if event.type() == QEvent.Type.ShortcutOverride:
                event.accept()
                return True
            if event.type() == QEvent.Type.KeyPress:
                return self._press(Qt.Key(event.key()), watched)
        return super().eventFilter(watched, event)

    def _press(self, key: Qt.Key, button: QObject) -> bool:
        """What a key does; says whether that was all that is to be done with it."""
        if key == Qt.Key.Key_Space:
            return False  # it presses the button
        if key == Qt.Key.Key_Escape:
            self.ended.emit()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and isinstance(button, QPushButton):
            button.click()
        elif key in _KEYS:
            by = -_KEYS[key] if self.isRightToLeft() else _KEYS[key]
            wanted = self.next if by > 0 else self.back
            if not wanted.isHidden():
                self.stepped.emit(by)
        return True

    def focusNextPrevChild(self, forward: bool) -> bool:
        """The Tab key goes round in the card."""
        both = (self.back, self.next)
        order = (*both, self.end) if self.next.isHidden() else (self.end, *both)
        round_ = [each for each in order if not each.isHidden()]
        at = next((n for n, each in enumerate(round_) if each.hasFocus()), 0)
        reason = Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason
        round_[(at + (1 if forward else -1)) % len(round_)].setFocus(reason)
        return True


def _bare(event: QKeyEvent) -> bool:
    held = Qt.KeyboardModifier
    return not event.modifiers() & ~(held.KeypadModifier | held.ShiftModifier)


class Rings(QWidget):
    """Rings over the window around what the card points at, and the card's tail. Nothing of the
    mouse or the keyboard stays with it."""

    def __init__(self, parent: QWidget, theme: Theme) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.theme = theme
        self.rings: tuple[QRect, ...] = ()
        self.card = QRect()

    def show_around(self, rings: Sequence[QRect], card: QRect) -> None:
        """Rings around these places of the window, with a card at ``card``."""
        around = self.parentWidget()
        if around is not None:
            self.setGeometry(around.rect())
        self.rings, self.card = tuple(rings), QRect(card)
        self.update()

    def set_theme(self, theme: Theme) -> None:
        """Paints in these colours."""
        self.theme = theme
        self.update()

    def paintEvent(self, _: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(self.theme.accent), RING))
        for ring in self.rings:
            around = ring.adjusted(-RING, -RING, RING, RING) & self.rect().adjusted(2, 2, -2, -2)
            painter.drawRoundedRect(QRectF(around), 8, 8)
        if self.rings:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(self.theme.accent))
            painter.drawPolygon(tail(self.card, self.rings[0]))


def tail(card: QRect, ring: QRect) -> QPolygonF:
    """The tail of a card towards a ring straight beside, above or below it; else empty."""
    beside = card.right() < ring.left() or ring.right() < card.left()
    apart = card.bottom() < ring.top() or ring.bottom() < card.top()
    if beside == apart:
        return QPolygonF()
    if beside:
        first, last = max(card.top(), ring.top()), min(card.bottom(), ring.bottom())
        onward = card.right() < ring.left()
        edge = float(card.right() if onward else card.left())
    else:
        first, last = max(card.left(), ring.left()), min(card.right(), ring.right())
        onward = card.bottom() < ring.top()
        edge = float(card.bottom() if onward else card.top())
    middle, tip = (first + last) / 2, edge + (_TAIL if onward else -_TAIL)
    ends = ((edge, middle - _TAIL), (tip, middle), (edge, middle + _TAIL))
    return QPolygonF([QPointF(x, y) if beside else QPointF(y, x) for x, y in ends])


def laid(size: QSize, rings: Sequence[QRect], room: QRect, *, mirrored: bool) -> QRect | None:
    """Where a card of that size lies in ``room``: beside the first ring (a low one: below or above
    it), else as near as possible; None where it would cover a ring everywhere."""
    free = room.adjusted(_EDGE, _EDGE, -_EDGE, -_EDGE)
    if size.width() > free.width() or size.height() > free.height() or not rings:
        return None
    kept = [ring.adjusted(-GAP + 1, -GAP + 1, GAP - 1, GAP - 1) for ring in rings]
    for corner in _corners(size, rings[0], free, mirrored=mirrored):
        place = QRect(_within(corner, size, free), size)
        if not any(place.intersects(each) for each in kept):
            return place
    return None


def _corners(size: QSize, ring: QRect, free: QRect, *, mirrored: bool) -> Iterator[QPoint]:
    heights = (ring.top(), ring.center().y() - size.height() // 2, ring.bottom() - size.height())
    widths = (ring.left(), ring.center().x() - size.width() // 2, ring.right() - size.width())
    sides = [ring.right() + 1 + GAP, ring.left() - GAP - size.width()]
    if mirrored:
        sides, widths = sides[::-1], widths[::-1]
    beside = [QPoint(x, y) for x in sides for y in heights]
    levels = (ring.bottom() + 1 + GAP, ring.top() - GAP - size.height())
    upright = [QPoint(x, y) for y in levels for x in widths]
    low = ring.height() < size.height() // 2
    yield from (*upright, *beside) if low else (*beside, *upright)
    points = [
        QPoint(x, y)
        for x in range(free.left(), free.right() - size.width() + 2, _GRID)
        for y in range(free.top(), free.bottom() - size.height() + 2, _GRID)
    ]
    middle = QPoint(size.width() // 2, size.height() // 2)
    yield from sorted(points, key=lambda p: (p + middle - ring.center()).manhattanLength())


def _within(corner: QPoint, size: QSize, free: QRect) -> QPoint:
    """The nearest corner with which a card lies in the room."""
    return QPoint(
        min(max(corner.x(), free.left()), free.right() - size.width() + 1),
        min(max(corner.y(), free.top()), free.bottom() - size.height() + 1),
    )
