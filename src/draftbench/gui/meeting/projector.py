"""The projector: one clause in large type for the whole room, on the second screen."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QGuiApplication,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QScreen,
    QWheelEvent,
)
from PySide6.QtWidgets import QWidget

from draftbench.gui.meeting.slide_layout import SetSlide, lay, paint
from draftbench.gui.meeting.slides import Screened, Slide
from draftbench.gui.speech import tr
from draftbench.gui.theme.colours import LIGHT, Theme
from draftbench.gui.widgets.announcement import announce
from draftbench.gui.widgets.offsets import Offsets

WINDOW = 1280, 720
"""The size of the window where there is but one screen."""
_FORWARD = {Qt.Key.Key_PageDown, Qt.Key.Key_Space}
_BACK = {Qt.Key.Key_PageUp, Qt.Key.Key_Backspace}
_SIDES = (Qt.Key.Key_Left, Qt.Key.Key_Right)
"""Back and forward; the other way round in a window that runs from right to left."""


KEYS = {
    Qt.Key.Key_F: "view.projector-freeze",
    Qt.Key.Key_M: "view.projector-marks",
    Qt.Key.Key_P: "view.projector-positions",
    Qt.Key.Key_T: "view.projector-typing",
    Qt.Key.Key_D: "view.projector-dark",
    Qt.Key.Key_S: "view.projector-screen",
}
"""The commands that a key of the projector stands for."""


class ProjectorWindow(QWidget):
    """See the module. ``closed`` says that it is gone, ``asked`` carries the id of a command that a
    key stands for, ``stepped`` 1 or -1 for the next or the previous clause."""

    closed = Signal(object)
    asked = Signal(object)
    stepped = Signal(object)

    def __init__(self) -> None:
        super().__init__(None, Qt.WindowType.Window)
        self.setObjectName("projector")
        self.setWindowTitle(tr("Projector"))
        self.setAccessibleName(tr("Projector"))
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumSize(480, 270)
        self._theme = LIGHT
        self._slide = Slide(None)
        self._made: SetSlide | None = None
        self.page = 0

    # what it shows

    @property
    def slide(self) -> Slide:
        """What is shown."""
        return self._slide

    @property
    def pages(self) -> int:
        """How many pages the slide has at this size."""
        return len(self._set().pages)

    def show_screened(self, screened: Screened) -> None:
        """Shows a slide; the page stays where it is the same clause."""
        former, self._slide = self._slide, screened.slide
        if former == self._slide:
            return
        self._made = None
        self.page = min(self.page, self.pages - 1) if former.clause == self._slide.clause else 0
        self.setAccessibleDescription(self._slide.spoken)
        if self.isActiveWindow():
            announce(self, self._slide.spoken)
        self.update()

    def set_theme(self, theme: Theme) -> None:
        """Light or dark."""
        self._theme = theme
        self._made = None
        self.update()

    def show_page(self, page: int) -> None:
        """Another page of a clause that is too long for one."""
        wanted = min(max(0, page), self.pages - 1)
        if wanted != self.page:
            self.page = wanted
            self.update()

    def show_place(self, at: int) -> None:
        """The page with the code point ``at`` of the words that are shown of the clause: that of
        the bracket that is spoken of."""
        block = self._slide.block
        if block is not None:
            text = "".join(piece.text for piece in block.pieces)
            self.show_page(self._set().page_of(Offsets(text).to_units(min(at, len(text)))))

    def _set(self) -> SetSlide:
        if self._made is None:
            self._made = lay(self._slide, QSizeF(self.size()), self._theme)
        return self._made

    # screens

    def open_on(self, screen: QScreen | None, *, beside: QWidget | None = None) -> None:
        """Fills that screen; without one it opens as a window, in the lower corner of the screen of
        ``beside`` where that is given."""
        if screen is None:
            self.showNormal()
            self.resize(*WINDOW)
            if beside is not None:
                room = beside.screen().availableGeometry()
                size = QSize(*WINDOW).boundedTo(room.size() * 0.6)
                corner = room.bottomRight() - QPoint(size.width() + 16, size.height() + 16)
                self.setGeometry(QRect(corner, size))
        else:
            self.setScreen(screen)
            self.setGeometry(screen.geometry())
            self.showFullScreen()

    # events

    def paintEvent(self, _: QPaintEvent) -> None:
        painter = QPainter(self)
        paint(painter, self._set(), self._theme, self.page)
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._made = None
        self.page = min(self.page, self.pages - 1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in (Qt.Key.Key_Escape, Qt.Key.Key_F11) and not event.modifiers():
            self.close()
        elif key in _SIDES:
            mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
            forward = (key == Qt.Key.Key_Right) is not mirrored
            self.show_page(self.page + (1 if forward else -1))
        elif key in _FORWARD:
            self.show_page(self.page + 1)
        elif key in _BACK:
            self.show_page(self.page - 1)
        elif key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self.stepped.emit(1 if key == Qt.Key.Key_Down else -1)
        elif key in KEYS and not event.modifiers():
            self.asked.emit(KEYS[key])
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        self.show_page(self.page + (1 if event.angleDelta().y() < 0 else -1))
        event.accept()

    def closeEvent(self, event: QCloseEvent) -> None:
        super().closeEvent(event)
        self.closed.emit(None)


def screen_for(window: QWidget, wanted: str) -> QScreen | None:
    """The screen for the projector: the one of that name, where it is not the one that the window
    is on, else another one; None where there is but one."""
    others = [s for s in QGuiApplication.screens() if s is not window.screen()]
    return next((s for s in others if s.name() == wanted), next(iter(others), None))
