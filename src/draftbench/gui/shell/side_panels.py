"""The list at the left and the inspector at the right: how much of the window each may have.

On a wide screen the inspector is a column between the draft and the sources. On a small one the
list is a rail of signs and the inspector lies over the last source, or over the base while that
source is read, as high as what it says: never over the draft or the current cell. What the user
chose for a width of the window is kept for that width.
"""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QRect, QSettings, QTimer
from PySide6.QtWidgets import QSplitter, QWidget

from draftbench.gui.inspector.inspector import LEAST

if TYPE_CHECKING:
    from draftbench.gui.columns.columns_view import ColumnsView
    from draftbench.gui.inspector.inspector import Inspector
    from draftbench.gui.shell.sidebar import Sidebar

_WIDE, _MIDDLE, _SMALL = 1800, 1440, 1000
"""Pixels of a window from which on it has room for the list in full, for an inspector beside three
columns, and for a rail."""
_LIST, _INSPECTOR = 222, 344
"""Pixels of the two in a new window."""


class Width(StrEnum):
    """How wide a window is."""

    WIDE = "wide"
    MIDDLE = "middle"
    LAPTOP = "laptop"
    SMALL = "small"


class Spot(StrEnum):
    """Where the inspector stands: at the end of the window, between the draft and the sources, or
    over these."""

    END = "end"
    DOCKED = "docked"
    OVER = "over"


def width_of(pixels: int) -> Width:
    """The class that a window of so many pixels belongs to."""
    bounds = ((_WIDE, Width.WIDE), (_MIDDLE, Width.MIDDLE), (_SMALL, Width.LAPTOP))
    return next((name for least, name in bounds if pixels >= least), Width.SMALL)


class SidePanels(QObject):
    """Lays the two around ``middle``, in which ``columns`` stand. ``two_texts`` says whether two
    texts are compared and nothing else, which needs neither."""

    def __init__(
        self,
        splitter: QSplitter,
        parts: tuple[Sidebar, QWidget, Inspector],
        columns: ColumnsView,
        settings: QSettings,
        two_texts: Callable[[], bool],
    ) -> None:
        super().__init__(splitter)
        self._splitter, self._columns, self._settings = splitter, columns, settings
        self._sidebar, self._middle, self._inspector = parts
        self._two_texts = two_texts
        self._needed = True
        self._beside = True
        self._spot = Spot.END
        splitter.installEventFilter(self)
        columns.current_changed.connect(lambda _: self._step_aside())
        # once all columns have their places: some may just be going
        columns.sized.connect(lambda _: QTimer.singleShot(0, self, self._on_sized))
        for widget in parts:
            splitter.addWidget(widget)
            splitter.setStretchFactor(splitter.indexOf(widget), int(widget is self._middle))
        splitter.setSizes([_LIST, 800, _INSPECTOR])
        self._inspector.closed.connect(self.flip_inspector)
        self._inspector.filled.connect(self._step_aside)

    def need_inspector(self, *, on: bool, beside: bool) -> None:
        """Whether what is shown in the middle leaves something for the inspector to say, and
        whether it must stand ``beside`` it, for nothing there may be covered."""
        self._needed, self._beside = on, beside
        self.fit()

    def flip_list(self) -> None:
        """Opens the list, or makes a rail of it."""
        self._keep("list", not self._sidebar.isVisible() or self._sidebar.narrow)
        self.fit()

    def flip_inspector(self) -> None:
        """Opens the inspector, or puts it away."""
        self._keep("inspector", self._inspector.isHidden())
        self.fit()

    def fit(self) -> None:
        """Gives each its place, for the window is another one or shows something else."""
        width = width_of(self._splitter.width())
        two = self._two_texts()
        whole = self._kept("list", width is Width.WIDE and not two)
        if self._sidebar.narrow is whole:
            self._sidebar.set_narrow(on=not whole)
            first = self._sidebar.sizeHint().width() if not whole else _LIST
            self._splitter.setSizes([first, *self._splitter.sizes()[1:]])
        self._sidebar.setVisible(whole or (width is not Width.SMALL and not two))
        shown = self._kept("inspector", not two)
        place = self._place(width)
        self._put(place)
        self._inspector.setVisible(self._needed and shown)
        if place is Spot.OVER:
            self._lay()
        self._columns.cover(on=self._covering)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Resize and watched is self._splitter:
            self.fit()
        return super().eventFilter(watched, event)

    def _place(self, width: Width) -> Spot:
        """Where the inspector stands: at the edge of the draft where there are sources."""
        if self._beside or not self._columns.ends_with_source:
            return Spot.END
        return Spot.DOCKED if width is Width.WIDE else Spot.OVER

    def _put(self, place: Spot) -> None:
        self._inspector.set_floating(on=place is Spot.OVER)
        self._inspector.setMinimumWidth(LEAST)
        if place is self._spot:
            return
        self._spot = place
        if place is Spot.DOCKED:
            self._columns.dock(self._inspector)
            return
        if place is Spot.OVER:
            self._inspector.setParent(self._columns)
        else:
            self._splitter.addWidget(self._inspector)
            self._splitter.setStretchFactor(self._splitter.indexOf(self._inspector), 0)
        self._columns.dock(None)

    @property
    def _covering(self) -> bool:
        return self._spot is Spot.OVER and self._inspector.isVisibleTo(self._columns)

    def _on_sized(self) -> None:
        if self._spot is self._place(width_of(self._splitter.width())):
            self._step_aside()
        else:
            self.fit()

    def _step_aside(self) -> None:
        if self._spot is Spot.OVER and self._columns.ends_with_source:
            self._lay()
            self._columns.cover(on=self._covering)

    def _lay(self) -> None:
        """Over the column at the side that is not read, from its outer edge on."""
        room = self._columns.side_column
        width = min(room.width(), self._inspector.sizeHint().width())
        place = QRect(room.left(), room.top(), width, room.height())
        if room.center().x() > self._columns.rect().center().x():
            place.moveRight(room.right())
        self._inspector.setMinimumWidth(min(width, LEAST))
        self._inspector.lie_in(place)
        self._inspector.raise_()

    def _key(self, name: str) -> str:
        kind = "two" if self._two_texts() else width_of(self._splitter.width())
        return f"panels/{kind}/{name}"

    def _kept(self, name: str, usual: bool) -> bool:
        kept = self._settings.value(self._key(name))
        return usual if kept is None else str(kept) == "true"

    def _keep(self, name: str, on: bool) -> None:
        self._settings.setValue(self._key(name), "true" if on else "false")
