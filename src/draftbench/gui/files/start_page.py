"""What is seen when nothing is open."""

from __future__ import annotations

import time
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QSettings, QSize, Qt, Signal, SignalInstance
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QGridLayout,
    QLabel,
    QMenu,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QToolButton,
    QWidget,
)
from shiboken6 import isValid

from draftbench.gui.files.two_files_view import TwoFiles
from draftbench.gui.speech import counted, language, marked, tr, tr_as
from draftbench.gui.theme.colours import LIGHT, Theme
from draftbench.gui.theme.fonts import serif
from draftbench.gui.theme.icons import drawing
from draftbench.gui.theme.style import sized
from draftbench.gui.widgets.announcement import announce
from draftbench.gui.widgets.command_keys import native
from draftbench.gui.widgets.labels import ElidedLabel, as_tip, plain
from draftbench.gui.widgets.layouts import Gap, abreast, stacked

# The negotiations that were open last, as the settings keep them.


_MOST = 12
"""Files that are remembered, beside those that are pinned."""


class Recent(NamedTuple):
    """A project file; ``said`` is what was open in it when it was closed, in a few words, and
    ``changed`` when it was written last (seconds since 1970)."""

    path: str
    pinned: bool = False
    said: str = ""
    changed: float = 0.0


class Recents:
    """See the module. Files that are not there any more are left out."""

    def __init__(self, settings: QSettings) -> None:
        self._settings = settings

    def _list(self, key: str) -> list[str]:
        stored = self._settings.value(key)
        return [
            str(p) for p in (stored if isinstance(stored, list) else [stored] if stored else [])
        ]

    def files(self) -> tuple[Recent, ...]:
        """The pinned ones first, then the newest."""
        pinned = self._list("recent-pinned")
        found: list[Recent] = []
        for path in dict.fromkeys((*pinned, *self._list("recent"))):
            file = Path(path)
            if file.is_file():
                kept = self._list(self._key(path))
                said = kept[-1] if kept[:-1] == _valid(file) else ""
                found.append(Recent(path, path in pinned, said, file.stat().st_mtime))
        return tuple(found)

    @staticmethod
    def _key(path: str) -> str:
        return f"recent-said/{path.replace('/', '|').replace(chr(92), '|')}"

    def remember(self, path: Path) -> None:
        """A file was opened."""
        own = str(path.resolve())
        others = [p for p in self._list("recent") if p != own]
        self._settings.setValue("recent", [own, *others][:_MOST])

    def follow(self, former: Path, path: Path) -> None:
        """A project goes on in another file, which stands before the former one from now on."""
        self.remember(path)
        own, other = str(path.resolve()), str(former.resolve())
        pinned = [p for p in self._list("recent-pinned") if p != own]
        if other in pinned:
            pinned.insert(pinned.index(other), own)
            self._settings.setValue("recent-pinned", pinned)

    def tell(self, path: Path, words: str) -> None:
        """Keeps what is open in a file: it is said until the file changes, or the language."""
        self._settings.setValue(self._key(str(path.resolve())), [*_valid(path), words])

    def pin(self, path: str) -> None:
        """Pins a file, or takes the pin off."""
        pinned = self._list("recent-pinned")
        new = [p for p in pinned if p != path] if path in pinned else [*pinned, path]
        self._settings.setValue("recent-pinned", new)

    def forget(self, path: str) -> None:
        """Takes a file off the list; the file itself stays."""
        for key in ("recent", "recent-pinned"):
            self._settings.setValue(key, [p for p in self._list(key) if p != path])
        self._settings.remove(self._key(path))


def _valid(file: Path) -> list[str]:
    """For which state of a file, and in which language, something is said of it."""
    return [str(file.stat().st_mtime_ns), language()] if file.is_file() else []


COLUMN = 808
_RECENT = 400
"""Pixels that the recent files are wide where they stand beside the rest."""
_BESIDE = 1100
"""Pixels of the page from which they do."""
_HIGH = 86
"""Pixels that a choice is high at least."""
_MONTH = 31
"""Days after which the day itself is told."""
_CHOICES = (
    ("new", "new", marked("New from files…"), marked("A draft and its sources"), "Ctrl+N"),
    (
        "open",
        "open",
        marked("Open a negotiation…"),
        marked("Continue where you stopped"),
        "Ctrl+O",
    ),
    (
        "sample",
        "info",
        marked("The sample negotiation"),
        marked("Regional texts for a congress, made-up amendments"),
        "",
    ),
)


class Choice(QPushButton):
    """A wide button: a drawing, a title, a sentence, a key."""

    def __init__(self, name: str, title: str, tip: str, key: str) -> None:
        super().__init__()
        self._drawing = name
        self.setObjectName("choice")
        self.setAutoDefault(True)  # Enter presses it too
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Minimum)
        self.setAccessibleName(title)
        self.setAccessibleDescription(tip)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._sign = QLabel()
        self._sign.setFixedSize(20, 20)
        self._sign.setProperty("decorative", True)
        layout = QGridLayout(self)
        layout.setContentsMargins(14, 14, 14, 12)
        layout.setHorizontalSpacing(10)
        layout.setVerticalSpacing(3)
        layout.setColumnStretch(1, 1)
        layout.addWidget(self._sign, 0, 0, Qt.AlignmentFlag.AlignTop)
        layout.addWidget(plain(title, "head", wrap=True), 0, 1)
        layout.addWidget(plain(tip, "dim", wrap=True), 1, 1)
        if key:
            layout.addWidget(plain(native(key), "faint"), 2, 1)
        layout.setRowStretch(3, 1)
        for label in self.findChildren(QLabel):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Higher where its words need more lines."""
        super().resizeEvent(event)
        layout = self.layout()
        if layout is not None and event.size().width() != event.oldSize().width():
            self.setMinimumHeight(max(_HIGH, layout.totalHeightForWidth(event.size().width())))
            layout.setGeometry(self.contentsRect())  # it was laid out for the former height

    def sizeHint(self) -> QSize:
        return QSize(COLUMN // 3 - 20, _HIGH)

    def minimumSizeHint(self) -> QSize:
        return QSize(180, _HIGH)

    def set_theme(self, theme: Theme) -> None:
        """Paints in these colours."""
        self._sign.setPixmap(drawing(self._drawing, theme.dim, 20, self.devicePixelRatioF()))


class RecentCard(QPushButton):
    """A negotiation that was open lately. ``pinned`` and ``forgotten`` ask for that."""

    pinned = Signal(object)
    forgotten = Signal(object)

    def __init__(self, recent: Recent, now: float) -> None:
        super().__init__()
        self.recent = recent
        file = Path(recent.path)
        self.setObjectName("recent")
        self.setAutoDefault(True)  # Enter opens it too
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        ago = told(recent.changed, now)
        said = " · ".join(part for part in (ago, recent.said) if part)
        self.setAccessibleName(
            tr("{file} in {folder}. {said}", file=file.stem, folder=file.parent, said=said).strip()
        )
        self.setToolTip(as_tip(recent.path))
        words = stacked(
            None,
            ElidedLabel(file.stem, "head"),
            ElidedLabel(said, "dim"),
            ElidedLabel(str(file.parent), "faint", Qt.TextElideMode.ElideMiddle),
            spacing=1,
        )
        self.pin = self._small("★" if recent.pinned else "☆", self.pinned)
        self.pin.setToolTip(tr("Take the pin off") if recent.pinned else tr("Keep it at the top"))
        self.pin.setAccessibleName(
            tr("Take the pin off: {file}", file=file.stem)
            if recent.pinned
            else tr("Keep it at the top: {file}", file=file.stem)
        )
        self.remove = self._small("✕", self.forgotten)
        self.remove.setToolTip(tr("Take it off this list; the file stays"))
        self.remove.setAccessibleName(tr("Take off the list: {file}", file=file.stem))
        abreast(
            self,
            (words, 1),
            (self.pin, 0, Qt.AlignmentFlag.AlignTop),
            (self.remove, 0, Qt.AlignmentFlag.AlignTop),
            margins=(14, 8, 8, 8),
            spacing=4,
        )
        for label in self.findChildren(QLabel):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def _small(self, sign: str, signal: SignalInstance) -> QToolButton:
        button = QToolButton()
        button.setText(sign)
        button.setProperty("kind", "quiet")
        button.setObjectName("small")
        button.setFixedSize(26, 26)
        button.clicked.connect(lambda: signal.emit(self.recent.path))
        return button

    def sizeHint(self) -> QSize:
        return QSize(_RECENT - 40, 74)

    def minimumSizeHint(self) -> QSize:
        return QSize(220, 74)


def told(changed: float, now: float) -> str:
    """When a file was written, as people say it; both times in seconds since 1970."""
    if not changed:
        return ""
    from datetime import UTC, datetime

    then, today = (datetime.fromtimestamp(each, UTC).astimezone() for each in (changed, now))
    days = (today.date() - then.date()).days
    if days <= 0:
        return tr("today, {time}", time=then.strftime("%H:%M"))
    if days == 1:
        return tr("yesterday")
    if days < _MONTH:
        return counted("{n} day ago", "{n} days ago", days)
    from draftbench.gui.dates import figures_of_day

    return figures_of_day(then.date())


class StartPage(QWidget):
    """``opened``, ``pinned`` and ``forgotten`` carry the path of a recent file; the others ask for
    a dialogue, the sample or the tour, or that the tour be offered no more."""

    opened = Signal(object)
    new_requested = Signal(object)
    open_requested = Signal(object)
    sample_requested = Signal(object)
    tour_requested = Signal(object)
    tour_declined = Signal(object)
    pinned = Signal(object)
    forgotten = Signal(object)

    def __init__(self, theme: Theme = LIGHT, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("start")
        self.recent: list[RecentCard] = []
        # from the outer to the inner, or Qt looks every widget up in the style sheets again
        self.setStyleSheet(_sheet(theme))
        self.opening = plain("", "head", wrap=True)
        self.opening.setObjectName("startOpening")
        self.opening.hide()
        area = QScrollArea(self)
        stacked(self, self.opening, (area, 1), spacing=0)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._page = page = QWidget(area)
        self._former: QWidget | None = None
        page.setObjectName("startBody")
        area.setWidget(page)
        self._halves = QBoxLayout(QBoxLayout.Direction.LeftToRight, page)
        self._halves.setContentsMargins(0, 0, 0, 0)
        self._halves.setSpacing(0)
        middle = QWidget(page)
        self._halves.addWidget(middle, 1)
        column = QWidget(middle)
        abreast(middle, 1, (column, 100), 1)
        column.setMaximumWidth(COLUMN + 64)
        self._column = stacked(column, margins=(32, 44, 32, 24), spacing=8)
        self.warning = plain("", "refusal", wrap=True)
        self.warning.hide()
        title = plain(tr("Compare two files"))
        title.setObjectName("startTitle")
        title.setFont(serif(26, bold=True))
        lead = tr("Word, PDF, text or web page. Nothing is saved until you ask.")
        self.two = TwoFiles(theme)
        for widget in (self.warning, title, plain(lead, "dim", wrap=True), self.two):
            self._column.addWidget(widget)
            self._column.addSpacing(8 if widget is not title else 0)
        self._column.addSpacing(22)
        self._column.addWidget(plain(tr("Negotiate a text"), "head"))
        self.choices = self._make_choices()
        self.tour = self._make_tour()
        self._column.addStretch(1)
        self._side = QFrame(page)
        self._side.setObjectName("startSide")
        self._halves.addWidget(self._side)
        self._files = stacked(
            self._side,
            plain(tr_as("Recent", "negotiations"), "head"),
            Gap(10),
            1,
            margins=(20, 44, 20, 24),
            spacing=2,
        )
        self.set_recent(())
        self._draw(theme)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The recent files stand below where there is no room beside."""
        super().resizeEvent(event)
        beside = self.width() >= _BESIDE
        way = QBoxLayout.Direction
        self._halves.setDirection(way.LeftToRight if beside else way.TopToBottom)
        self._side.setFixedWidth(_RECENT if beside else self.width())

    def _make_choices(self) -> dict[str, Choice]:
        signals = {
            "open": self.open_requested,
            "new": self.new_requested,
            "sample": self.sample_requested,
        }
        made: dict[str, Choice] = {}
        line = abreast(None, spacing=12)
        for name, sign, title, tip, key in _CHOICES:
            choice = Choice(sign, tr(title), tr(tip), key)
            choice.clicked.connect(lambda _=False, s=signals[name]: s.emit(None))
            line.addWidget(choice, 1)
            made[name] = choice
        self._column.addLayout(line)
        return made

    def _make_tour(self) -> QWidget:
        """The line that offers the tour, and what takes it away."""
        line = QWidget()
        line.setObjectName("tourLine")
        self.take_tour = QPushButton(tr("Take a tour (one minute)"), autoDefault=True)
        self.take_tour.setObjectName("tourOffer")
        self.take_tour.setProperty("kind", "quiet")
        self.take_tour.setCursor(Qt.CursorShape.PointingHandCursor)
        self.take_tour.setAccessibleDescription(tr("The window in four steps, in one minute"))
        self.take_tour.clicked.connect(lambda: self.tour_requested.emit(None))
        self.decline_tour = QToolButton()
        self.decline_tour.setText("✕")
        self.decline_tour.setProperty("kind", "quiet")
        self.decline_tour.setObjectName("small")
        self.decline_tour.setFixedSize(26, 26)
        self.decline_tour.setToolTip(tr("Offer it no more; it stays in the Help menu"))
        self.decline_tour.setAccessibleName(tr("Offer the tour no more"))
        self.decline_tour.clicked.connect(self._decline_tour)
        abreast(line, self.take_tour, self.decline_tour, 1, margins=(4, 2, 4, 0), spacing=2)
        self._column.addWidget(line)
        return line

    def _decline_tour(self) -> None:
        self.offer_tour(offered=False)
        self.choices["sample"].setFocus()
        self.tour_declined.emit(None)

    def show_opening(self, name: str) -> None:
        """Says that a file is being opened and does nothing else meanwhile; "" is none any more."""
        was, now = self._page.isEnabled(), not name
        if was and not now:
            self._former = self._page.focusWidget()
        self._page.setEnabled(now)
        self.opening.setText(tr("Opening {name}…", name=name) if name else "")
        self.opening.setVisible(bool(name))
        if name:
            announce(self.opening, self.opening.text())
        elif not was and self._former is not None and isValid(self._former):
            self._former.setFocus()

    def warn(self, sentence: str) -> None:
        """Says what is in the way of work; "" is nothing."""
        self.warning.setText(sentence)
        self.warning.setVisible(bool(sentence))

    def offer_tour(self, *, offered: bool) -> None:
        """Offers the tour of the window, or no more."""
        self.tour.setVisible(offered)

    def set_recent(self, files: Sequence[Recent]) -> None:
        """The negotiations that were open last, in the order in which they are shown."""
        for card in self.recent:
            self._files.removeWidget(card)
            card.hide()
            card.deleteLater()
        now = time.time()
        self.recent = [RecentCard(each, now) for each in files]
        for card in self.recent:
            path = card.recent.path
            card.clicked.connect(lambda _=False, path=path: self.opened.emit(path))
            card.pinned.connect(self.pinned)
            card.forgotten.connect(self.forgotten)
            self._files.insertWidget(self._files.count() - 1, card)
        self._side.setVisible(bool(files))

    def set_theme(self, theme: Theme) -> None:
        """Paints in these colours."""
        self._draw(theme)
        self.setStyleSheet(_sheet(theme))

    def _draw(self, theme: Theme) -> None:
        self.two.set_theme(theme)
        for choice in self.choices.values():
            choice.set_theme(theme)


def _sheet(theme: Theme) -> str:
    return sized(
        f"#startBody {{ background: {theme.page}; }}"
        f"#startTitle {{ color: {theme.text}; }}"
        f"#startOpening {{ background: {theme.row}; color: {theme.text}; padding: 12px 32px; }}"
        f"#startSide {{ background: {theme.panel}; border: 0;"
        f" border-left: 1px solid {theme.line}; border-top: 1px solid {theme.line}; }}"
        f"#fileCard, #choice {{ background: {theme.panel}; border: 1px solid {theme.edge};"
        " border-radius: 8px; }"
        f"#choice {{ border-color: {theme.line}; text-align: left; }}"
        f"#fileCard QPushButton:default {{ background: {theme.panel}; color: {theme.text}; }}"
        f"#fileCard[here=true] {{ background: {theme.row}; border: 2px solid {theme.accent}; }}"
        f"#recent {{ background: {theme.panel}; border: 1px solid {theme.panel};"
        f" border-bottom-color: {theme.line}; border-radius: 6px; text-align: left; }}"
        f"#choice:hover, #recent:hover {{ border-color: {theme.accent}; }}"
        f"#choice:focus, #recent:focus {{ border: 2px solid {theme.accent}; }}"
        f"#tourOffer {{ color: {theme.accent}; }}"
        f"#small {{ color: {theme.faint}; padding: 0; font-size: 14px; }}"
        f"#small:hover {{ color: {theme.accent}; }}"
    )


_IN_MENU = 10
"""Negotiations in the menu of those that were open last."""


class RecentMenu(QMenu):
    """A menu within ``menu``; ``opened`` carries the file that is chosen."""

    opened = Signal(object)

    def __init__(self, recents: Recents, menu: QMenu) -> None:
        super().__init__(tr("Recent"), menu)
        self._recents, self._menu = recents, menu
        self.setToolTipsVisible(True)
        self.aboutToShow.connect(self.fill)

    def stand_after(self, action: QAction) -> None:
        """Gives it its line."""
        lines = self._menu.actions()
        self._menu.insertMenu(lines[lines.index(action) + 1], self)

    def fill(self) -> None:
        """Lists those that are there now, the pinned ones first."""
        self.clear()
        for one in self._recents.files()[:_IN_MENU]:
            path = Path(one.path)
            action = self.addAction(path.stem.replace("&", "&&"))
            action.setToolTip(str(path))
            action.triggered.connect(lambda _=False, path=path: self.opened.emit(path))
        if self.isEmpty():
            self.addAction(tr("No negotiation was opened yet.")).setEnabled(False)
