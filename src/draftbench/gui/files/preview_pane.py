"""The pages of what would be written, with a word on how far they are."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QImage, QKeyEvent, QPainter, QPaintEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QFrame,
    QProgressBar,
    QWidget,
)

from draftbench.formats.office import KeptProfile
from draftbench.formats.pdf.pages import Picture
from draftbench.gui.session.jobs import Jobs
from draftbench.gui.speech import relayed, tr
from draftbench.gui.theme.colours import LIGHT, Theme
from draftbench.gui.widgets.labels import plain
from draftbench.gui.widgets.layouts import abreast, stacked
from draftbench.progress import Progress

if TYPE_CHECKING:
    from draftbench.app.exports.previewing import Preview

_GAP, _MARGIN = 14, 18


class Pages(QAbstractScrollArea):
    """Shows :class:`~draftbench.formats.pdf.pages.Picture` as they come."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAccessibleName(tr("Preview of the pages"))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._pictures: list[QImage] = []
        self._scaled: dict[int, QPixmap] = {}
        self._count = 0
        self._fresh = False
        self._theme = LIGHT
        self.verticalScrollBar().valueChanged.connect(lambda _: self._tell())

    def set_theme(self, theme: Theme) -> None:
        """Paints in these colours; paper stays white."""
        self._theme = theme
        self.viewport().update()

    def begin(self) -> None:
        """Other pages will come; those that are shown stay until the first of them is there."""
        self._fresh = True

    def clear(self) -> None:
        """No pages."""
        self._pictures.clear()
        self._scaled.clear()
        self._count = 0
        self._lay()

    def add(self, picture: Picture) -> None:
        """One more page."""
        if self._fresh:
            self._fresh = False
            self._pictures.clear()
            self._scaled.clear()
            self.verticalScrollBar().setValue(0)
        image = QImage(
            picture.pixels,
            picture.width,
            picture.height,
            picture.stride,
            QImage.Format.Format_BGR888,
        )
        self._pictures.append(image.copy())
        self._count = picture.pages
        self._lay()

    @property
    def shown(self) -> int:
        """How many pages can be seen by scrolling."""
        return len(self._pictures)

    @property
    def count(self) -> int:
        """How many pages the file has."""
        return self._count

    def page(self) -> int:
        """The page in the middle of the view, from 1; 0 where there is none."""
        middle = self.verticalScrollBar().value() + self.viewport().height() // 2
        return next(
            (n for n, rect in enumerate(self._rects(), 1) if rect.bottom() + _GAP >= middle),
            len(self._pictures),
        )

    def _rects(self) -> list[QRect]:
        width = max(40, self.viewport().width() - 2 * _MARGIN)
        top, found = _MARGIN, []
        for image in self._pictures:
            height = round(image.height() * width / max(1, image.width()))
            found.append(QRect(_MARGIN, top, width, height))
            top += height + _GAP
        return found

    def _lay(self) -> None:
        rects = self._rects()
        whole = rects[-1].bottom() + _MARGIN if rects else 0
        bar, seen = self.verticalScrollBar(), self.viewport().height()
        bar.setRange(0, max(0, whole - seen))
        bar.setPageStep(seen)
        bar.setSingleStep(40)
        self._tell()
        self.viewport().update()

    def _tell(self) -> None:
        said = (
            tr("Page {number} of {all}", number=self.page(), all=self._count)
            if self._pictures
            else tr("No pages")
        )
        self.setAccessibleDescription(said)
        self.viewport().update()

    def sizeHint(self) -> QSize:
        return QSize(520, 560)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._scaled.clear()
        self._lay()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        bar = self.verticalScrollBar()
        if event.key() == Qt.Key.Key_Home:
            bar.setValue(0)
        elif event.key() == Qt.Key.Key_End:
            bar.setValue(bar.maximum())
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), QColor(self._theme.window))
        down = self.verticalScrollBar().value()
        for number, rect in enumerate(self._rects()):
            place = rect.translated(0, -down)
            if not place.intersects(event.rect()):
                continue
            painter.drawPixmap(place, self._picture(number, rect.size()))
            painter.setPen(QColor(self._theme.line))
            painter.drawRect(place.adjusted(0, 0, -1, -1))
        painter.end()

    def _picture(self, number: int, size: QSize) -> QPixmap:
        if number not in self._scaled:
            ratio = self.devicePixelRatioF()
            scaled = self._pictures[number].scaled(
                size * ratio,
                Qt.AspectRatioMode.IgnoreAspectRatio,
                Qt.TransformationMode.SmoothTransformation,
            )
            made = QPixmap.fromImage(scaled)
            made.setDevicePixelRatio(ratio)
            self._scaled[number] = made
        return self._scaled[number]


class PreviewPane(QFrame):
    """Fed by :class:`~draftbench.gui.files.preview_pane.Previews`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("preview")
        self.pages = Pages()
        self.pages.setMinimumWidth(300)
        self.words = plain("", "dim", wrap=True)
        self.words.setAlignment(Qt.AlignmentFlag.AlignVCenter)
        self.bar = QProgressBar()
        self.bar.setRange(0, 100)
        self.bar.setTextVisible(False)
        self.bar.setFixedSize(110, 8)
        self.bar.setAccessibleName(tr("Progress of the preview"))
        line = abreast(None, (self.words, 1), self.bar, margins=(18, 8, 18, 10), spacing=10)
        stacked(self, (self.pages, 1), line, spacing=0)
        self._remark = ""
        self._busy = False
        self.pages.verticalScrollBar().valueChanged.connect(lambda _: self._tell())

    def set_theme(self, theme: Theme) -> None:
        """Paints in these colours."""
        self.pages.set_theme(theme)
        self.setStyleSheet(
            f"QFrame#preview {{ background: {theme.window}; border: 0;"
            f" border-left: 1px solid {theme.line}; }}"
        )

    def begin(self) -> None:
        """Pages will come."""
        self._busy, self._remark = True, ""
        self.pages.begin()
        self.words.setText(tr("Laying out the pages"))
        self.bar.setValue(0)
        self.bar.show()

    def show_progress(self, share: float, words: str) -> None:
        """How far they are."""
        self.bar.setValue(round(share * 100))
        if not self.pages.shown:
            self.words.setText(relayed(words))

    def add(self, picture: Picture) -> None:
        """A page."""
        self.pages.add(picture)
        self._tell()

    def end(self, made: Preview) -> None:
        """All pages are here."""
        self._busy = False
        self._remark = " ".join(relayed(said) for said in (made.remark, *made.losses)).strip()
        self.bar.hide()
        self._tell()

    def fail(self, sentence: str) -> None:
        """There are none, and why."""
        self._busy = False
        self.pages.clear()
        self.bar.hide()
        self.words.setText(relayed(sentence))

    def _tell(self) -> None:
        pages = self.pages
        if not pages.shown:
            return
        from draftbench.app.exports.previewing import MOST_PAGES

        number, count = pages.page(), pages.count
        said = tr("Page {number} of {all}", number=number, all=count)
        if count > MOST_PAGES:
            said = tr(
                "Page {number} of {all}, the first {most} are shown",
                number=number,
                all=count,
                most=MOST_PAGES,
            )
        self.words.setText(f"{said}. {self._remark}" if self._remark else said)


# Previews made in the background: the newest wish wins, pages come one after another.


PATIENCE = 180
"""Milliseconds without another wish after which one is fulfilled."""

Make = Callable[[KeptProfile, Progress], "Preview"]
"""Makes a preview; it is called in another thread."""


class Previews(QObject):
    """``begun`` carries nothing, ``progressed`` (share, words), ``paged`` a
    :class:`~draftbench.formats.pdf.pages.Picture`, ``made`` the
    :class:`~draftbench.app.exports.previewing.Preview` behind its last page, ``failed`` a sentence,
    ``broken`` an error that nobody expected. What comes of a former wish is dropped."""

    begun = Signal(object)
    progressed = Signal(object)
    paged = Signal(object)
    made = Signal(object)
    failed = Signal(object)
    broken = Signal(object)
    _drawn = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs = Jobs(self)
        self._jobs.progressed.connect(self.progressed)
        self._jobs.failed.connect(self.failed)
        self._jobs.broken.connect(self.broken)
        self._drawn.connect(self._on_drawn)
        self._profile: KeptProfile | None = None
        self._wish: Make | None = None
        self._number = 0
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PATIENCE)
        self._timer.timeout.connect(self._start)

    @property
    def busy(self) -> bool:
        """Whether pages are still to come."""
        return self._timer.isActive() or self._jobs.busy

    def ask(self, make: Make) -> None:
        """Wishes for another preview."""
        self.stop()
        self._wish = make
        self._timer.start()
        self.begun.emit(None)

    def stop(self) -> None:
        """Nobody looks any more."""
        self._number += 1
        self._timer.stop()
        self._jobs.cancel()

    def close(self) -> None:
        """Stops and waits: no thread and no folder is left behind."""
        self.stop()
        self._jobs.close()
        if self._profile is not None:
            self._profile.close()
            self._profile = None

    def _start(self) -> None:
        make, number = self._wish, self._number
        if make is None:
            return
        if self._profile is None:
            self._profile = KeptProfile()
        profile = self._profile

        def work(progress: Progress) -> Any:
            found = make(profile, progress)
            for picture in found.pages(lambda _, step: progress(0.95, step)):
                self._drawn.emit((number, picture))
            return found

        self._jobs.start(work, self.made.emit)

    def _on_drawn(self, drawn: tuple[int, Picture]) -> None:
        number, picture = drawn
        if number == self._number:
            self.paged.emit(picture)
