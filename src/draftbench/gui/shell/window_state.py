"""How one main window stood when it was closed (size, place, areas, columns, zoom, map, view), and
further windows.

What is kept may be broken, or speak of a screen that is gone: a window that nobody could take hold
of comes back to a screen that is there.
"""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QMargins, QPoint, QProcess, QRect, QSettings, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from draftbench import processes
from draftbench.gui.session.file_parts import project_files
from draftbench.gui.speech import tr
from draftbench.gui.widgets.measures import COMPARE, VIEWS
from draftbench.gui.widgets.notice import Notice

if TYPE_CHECKING:
    from PySide6.QtWidgets import QSplitter, QWidget

    from draftbench.gui.columns.columns_view import ColumnsView


_GEOMETRY, _AREAS, _ZOOM, _MAP, _VIEW, _COLUMNS = (
    "geometry",
    "areas",
    "zoom",
    "map",
    "view",
    "columns",
)
_ROOMY = 1440
"""Pixels of a screen under which a first window has all of it."""
_HOLD = (120, 24)
"""Pixels of the upper edge of a window by which it can be taken hold of."""
_MOST_COLUMNS, _MOST_SHARE = 6, 10_000


def restore_place(window: QWidget, settings: QSettings) -> float:
    """The size and place of the window as they were, and its zoom, which is returned; what is kept
    and makes no sense is passed over."""
    geometry = settings.value(_GEOMETRY)
    if isinstance(geometry, QByteArray):
        window.restoreGeometry(geometry)
    screens = [screen.availableGeometry() for screen in QGuiApplication.screens()]
    place = reachable(window.geometry(), screens)
    whole = window.isMaximized() or window.isFullScreen()
    if place != window.geometry() and not whole:
        window.setGeometry(place)
    room = window.screen().availableGeometry()
    if geometry is None and room.width() < _ROOMY and _on_screen():
        window.setWindowState(window.windowState() | Qt.WindowState.WindowMaximized)
    return _number(settings, _ZOOM, 100, 70, 250) / 100


def restore_parts(settings: QSettings, areas: QSplitter, columns: ColumnsView) -> None:
    """The areas, the map and the columns of an assembled window as they were."""
    kept = settings.value(_AREAS)
    if isinstance(kept, QByteArray):
        areas.restoreState(kept)
    columns.overview.setVisible(str(settings.value(_MAP)) != "false")
    for count in range(1, _MOST_COLUMNS + 1):
        shares = _shares(settings.value(f"{_COLUMNS}/{count}"), count)
        if shares:
            columns.shares[count] = shares


def keep_place(window: QWidget, settings: QSettings) -> None:
    """Keeps where the window stands now."""
    settings.setValue(_GEOMETRY, window.saveGeometry())


def keep_parts(
    settings: QSettings, areas: QSplitter, columns: ColumnsView, *, zoom: float, view: str
) -> None:
    """Keeps how the parts of a window stand now; ``view`` is the one that is shown, "" where no
    negotiation is open."""
    settings.setValue(_AREAS, areas.saveState())
    settings.setValue(_ZOOM, round(zoom * 100))
    settings.setValue(_MAP, "false" if columns.overview.isHidden() else "true")
    if view:
        settings.setValue(_VIEW, view)
    for count, shares in columns.shares.items():
        settings.setValue(f"{_COLUMNS}/{count}", " ".join(map(str, shares)))


def last_view(settings: QSettings) -> str:
    """The view that was shown last."""
    view = str(settings.value(_VIEW))
    return view if view in VIEWS else COMPARE


def keep_inside(window: QWidget) -> None:
    """Makes a shown window, with the frame that it has by now, no larger than its screen, and puts
    it where all of it is seen."""
    if window.isMaximized() or window.isFullScreen() or not _on_screen():
        return
    outer, inner = window.frameGeometry(), window.geometry()
    room = window.screen().availableGeometry()
    frame = QMargins(
        inner.left() - outer.left(),
        inner.top() - outer.top(),
        outer.right() - inner.right(),
        outer.bottom() - inner.bottom(),
    )
    wanted = inside(outer, room).marginsRemoved(frame)
    if wanted != inner:
        window.setGeometry(wanted)


def _on_screen() -> bool:
    """Whether there is a screen; pictures are made without one, in any size."""
    return QGuiApplication.platformName() != "offscreen"


def inside(outer: QRect, room: QRect) -> QRect:
    """The place of a window, frame included, in the ``room`` of a screen."""
    made = QRect(outer.topLeft(), outer.size().boundedTo(room.size()))
    made.moveRight(min(made.right(), room.right()))
    made.moveBottom(min(made.bottom(), room.bottom()))
    made.moveLeft(max(made.left(), room.left()))
    made.moveTop(max(made.top(), room.top()))
    return made


def reachable(place: QRect, screens: Iterable[QRect]) -> QRect:
    """A place for a window that can be taken hold of at its upper edge: ``place`` itself, or one in
    the middle of the first screen and not larger than it. Without a screen, ``place``."""
    rooms = list(screens)
    edge = QRect(place.topLeft(), place.topLeft() + QPoint(place.width() - 1, _HOLD[1] - 1))
    for room in rooms:
        seen = room.intersected(edge)
        if seen.width() >= min(_HOLD[0], place.width()) and seen.height() >= _HOLD[1] // 2:
            return place
    if not rooms:
        return place
    made = QRect(QPoint(0, 0), place.size().boundedTo(rooms[0].size()))
    made.moveCenter(rooms[0].center())
    return made


def _number(settings: QSettings, key: str, default: int, least: int, most: int) -> int:
    words = str(settings.value(key))
    if words.isascii() and words.isdecimal() and len(words) < 6 and least <= int(words) <= most:
        return int(words)
    return default


def _shares(stored: object, count: int) -> list[int]:
    words = stored.split() if isinstance(stored, str) else []
    shares = [int(word) for word in words if word.isascii() and word.isdecimal() and len(word) < 6]
    sound = len(words) == len(shares) == count and all(0 < s <= _MOST_SHARE for s in shares)
    return shares if sound else []


def open_window(notice: Notice, project: Path | None = None) -> int:
    """Opens a further window, on a ``project`` where one is given; gives the id of its process, 0
    where it did not start, which ``notice`` tells.

    Each window is a process of its own, so that none can hold up another. Two windows on one
    project are safe: the second says who has it open and only reads it.
    """
    program, *arguments = processes.window(project)
    folder = str(Path.home() if project is None else project.parent)
    started, process = QProcess.startDetached(program, arguments, folder)
    if started:
        return int(process)
    notice.show_error(tr("Another window could not be opened: start draftbench once more."))
    return 0


def ask_beside(parent: QWidget, notice: Notice) -> None:
    """Lets the user choose a project for a window of its own."""
    title = tr("Open a negotiation in a new window")
    name, _ = QFileDialog.getOpenFileName(parent, title, "", project_files())
    if name:
        open_window(notice, Path(name))
