"""The tour in one main window: what its steps point at, and when it ends.

It shows and says; the negotiation stays as it is. What is pressed or clicked beside the card does
what it always does.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QTimer
from PySide6.QtWidgets import QApplication, QMainWindow, QScrollArea, QWidget
from shiboken6 import isValid

from draftbench.gui.columns.columns_view import ColumnsView
from draftbench.gui.help.tour import SEEN, Part, Tour
from draftbench.gui.help.tour_card import Card, Rings, laid
from draftbench.gui.inspector.amendment_cards_view import AmendmentCard
from draftbench.gui.inspector.inspector import Inspector
from draftbench.gui.rows.context import OpenProject
from draftbench.gui.settings.settings import Settings
from draftbench.gui.shell.menu_band import MenuBand
from draftbench.gui.shell.menus import Menus
from draftbench.gui.shell.view_stack import ViewStack
from draftbench.gui.theme.colours import Theme
from draftbench.gui.widgets.command_keys import keys_of
from draftbench.gui.widgets.measures import COMPARE

if TYPE_CHECKING:
    from draftbench.gui.rows.workspace import Workspace

_LAYING = {
    QEvent.Type.Resize,
    QEvent.Type.Move,
    QEvent.Type.Show,
    QEvent.Type.Hide,
    QEvent.Type.LayoutRequest,
}
_ABOVE = 12
"""Pixels that are seen above a card that was scrolled to."""
Places = tuple[QRect, ...]


@dataclass(frozen=True, eq=False)
class Scene:
    """The parts of a ``window`` that the tour points at."""

    window: QMainWindow
    project: OpenProject
    columns: ColumnsView
    viewing: ViewStack
    inspector: Inspector
    band: MenuBand
    menus: Menus


class TourView(QObject):
    """See the module. ``card`` and ``rings`` are there while the tour is shown. ``open_sample``
    opens the sample and then does what it is given, ``offer`` offers the tour on the start page, or
    no longer."""

    def __init__(
        self,
        scene: Scene,
        wishing: Settings,
        theme: Callable[[], Theme],
        open_sample: Callable[[Callable[[], object]], object],
        offer: Callable[[bool], object],
    ) -> None:
        super().__init__(scene.window)
        self.scene = scene
        self._wishing = wishing
        self._theme = theme
        self._open_sample = open_sample
        self._offer = offer
        self._tour = Tour(self._keys)
        self._before: QWidget | None = None
        self._heard: Workspace | None = None
        self.card: Card | None = None
        self.rings: Rings | None = None
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self._lay)
        wishing.changed.connect(self._on_wishes)
        scene.project.opened.connect(lambda _: self.end())
        scene.project.closed.connect(self.end)
        program = QApplication.instance()
        if isinstance(program, QApplication):
            program.focusChanged.connect(self._on_focus)

    def by_command(self) -> dict[str, Callable[[], object]]:
        """The command and what it does."""
        return {"help.tour": self.begin}

    def begin(self) -> None:
        """The first step, on the negotiation that is open, else on the sample."""
        if not self.scene.project.is_open:
            self._open_sample(self._begin)
        else:
            self._begin()

    def _begin(self) -> None:
        scene = self.scene
        if not scene.project.is_open:
            return
        if scene.viewing.now != COMPARE:
            scene.viewing.show(COMPARE)
        if self.card is None:
            self._before = scene.window.focusWidget()
            self.rings = Rings(scene.window, self._theme())
            self.card = Card(scene.window, self._theme())
            self.card.stepped.connect(self._go)
            self.card.ended.connect(self.end)
            self._watch(scene.project.workspace)
        self._tour = Tour(self._keys)
        self._show()

    def _keys(self, command: str) -> str:
        """The keys of a command; in lines from right to left they stand by themselves."""
        keys = keys_of(command)
        return f"\u2068{keys}\u2069" if keys and self.scene.window.isRightToLeft() else keys

    def end(self) -> None:
        """It goes, and is not offered again; the keyboard returns to where it was."""
        card, rings, scene = self.card, self.rings, self.scene
        if card is None or rings is None:
            return
        held = card.isAncestorOf(scene.window.focusWidget() or scene.window)
        self.card = self.rings = None
        self._soon.stop()
        for each in (card, rings):
            each.hide()
            each.deleteLater()
        if held and scene.project.is_open:
            before = self._before
            if before is not None and isValid(before) and before.isVisible():
                before.setFocus()
            else:
                scene.viewing.focus()
        self._before = None
        self._wishing.set(SEEN, given=True)

    def set_theme(self, theme: Theme) -> None:
        """The colours and letters of the window."""
        if self.card is not None and self.rings is not None:
            self.card.set_theme(theme)
            self.rings.set_theme(theme)
            self._soon.start()

    # the steps

    def _go(self, by: int) -> None:
        if self._tour.go(by):
            self._show()

    def _show(self) -> None:
        if self.card is None or self.rings is None:
            return
        _bring_into_sight(self.scene, self._tour.part)
        self.rings.show()
        self.card.show()
        self._say()
        self._lay()
        self._soon.start()  # once more when all is where it stays

    def _say(self) -> None:
        if self.card is not None:
            self.card.show_step(self._tour.card())

    def _lay(self) -> None:
        """Puts card and rings where they belong now; ends where there is nothing to point at."""
        scene, card, rings = self.scene, self.card, self.rings
        if card is None or rings is None:
            return
        choices = places(scene, self._tour.part)
        if not choices:
            self.end()
            return
        for watched in scene.inspector.cards:
            watched.installEventFilter(self)
        size = card.needed()
        for around in choices:
            place = laid(size, around, scene.window.rect(), mirrored=scene.window.isRightToLeft())
            if place is not None:
                break
        else:  # no room anywhere: in a corner, for the window is tiny
            around, place = choices[-1], QRect(QPoint(0, 0), size)
        card.setGeometry(place)
        rings.show_around(around, place)
        rings.raise_()
        card.raise_()

    # what moves or goes

    def _watch(self, workspace: Workspace) -> None:
        scene = self.scene
        columns, inspector, bar, views = (
            scene.columns,
            scene.inspector,
            scene.band,
            scene.viewing.stack,
        )
        for each in (scene.window, columns, inspector, views, bar, *bar.tools.values()):
            each.installEventFilter(self)
        if self._heard is workspace:
            return
        if self._heard is None:
            columns.scroll_bar.valueChanged.connect(self._later)
            columns.current_changed.connect(self._later)
            area = inspector.findChild(QScrollArea)
            if isinstance(area, QScrollArea):
                area.verticalScrollBar().valueChanged.connect(self._later)
            views.currentChanged.connect(self._later)
        self._heard = workspace
        workspace.moved.connect(self._later)
        workspace.refreshed.connect(self._later)

    def _later(self, _: object = None) -> None:
        if self.card is not None:
            self._soon.start()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if self.card is not None and event.type() in _LAYING:
            self._soon.start()
        return False

    def _on_focus(self, _: object, now: QWidget | None) -> None:
        """Commands give the keyboard to the texts; while somebody reads, the card takes it back,
        but not from a click, nor while a clause is written."""
        if self.card is None or now is None or not self.scene.columns.isAncestorOf(now):
            return
        if self.scene.columns.editor is None and not QApplication.mouseButtons().value:
            QTimer.singleShot(0, self, self._take_back)

    def _take_back(self) -> None:
        if self.card is not None and self.scene.columns.editor is None:
            self.card.enter()

    def _on_wishes(self, keys: tuple[str, ...]) -> None:
        if SEEN in keys:
            self._offer(not self._wishing.value(SEEN))


def places(scene: Scene, part: Part) -> tuple[Places, ...]:
    """What a step points at, in pixels of the window: the best choice first, then smaller ones for
    where a card finds no room beside it. Nothing where it is not shown."""
    window, columns = scene.window, scene.columns
    if scene.viewing.now != COMPARE or not columns.isVisibleTo(window):
        return ()
    cells = scene.project.workspace.cells
    heads = QRect()
    for number in range(cells.columns):
        heads |= _seen(window, columns.head(number))
    if part is Part.TEXTS:
        return ((_seen(window, columns),), (heads,))
    draft = columns.pane(cells.draft).viewport()
    wished: tuple[Places, ...]
    if part is Part.WRITING:
        whole = _seen(window, draft)
        cell = columns.cell_rect(columns.current()[0], cells.draft)
        here = cell.translated(columns.mapTo(window, QPoint(0, 0))) & whole
        writer = QRect() if scene.band.writer is None else _seen(window, scene.band.writer)
        head = _seen(window, columns.head(cells.draft))
        clause = head if here.isEmpty() else here
        wished = ((clause, writer), (head, writer), (writer,))
    elif part is Part.DECIDING:
        inspector = scene.inspector
        card = _deciding(inspector)
        chosen = QRect() if card is None else _seen(window, card)
        wished = ((chosen,), (_seen(window, inspector),))
    else:
        menu = window.menuBar().actionGeometry(scene.menus["File", ""].menuAction())
        wished = (
            (_seen(window, scene.band.tools["export.export"]),),
            (menu.translated(window.menuBar().mapTo(window, QPoint(0, 0))),),
        )
    kept = (tuple(each for each in choice if not each.isEmpty()) for choice in wished)
    return tuple(choice for choice in kept if choice)


def _seen(window: QWidget, widget: QWidget) -> QRect:
    """What is seen of a widget, in pixels of the window; empty where nothing is."""
    if not widget.isVisibleTo(window):
        return QRect()
    seen = window.rect()
    each: QWidget | None = widget
    while each is not None and each is not window:
        seen &= QRect(each.mapTo(window, QPoint(0, 0)), each.size())
        each = each.parentWidget()
    return seen


def _deciding(inspector: Inspector) -> AmendmentCard | None:
    """The card of the inspector that can be decided; else any."""
    cards = inspector.cards
    return next((card for card in cards if "accept" in card.buttons), None) or next(
        iter(cards), None
    )


def _bring_into_sight(scene: Scene, part: Part) -> None:
    """Goes where there is something to point at; never while a clause is written."""
    workspace, columns = scene.project.workspace, scene.columns
    if columns.editor is not None:
        return
    if part is Part.WRITING and workspace.rows:
        row = columns.current()[0]
        columns.set_current(
            row if row in workspace.rows else workspace.rows[0], workspace.cells.draft
        )
    elif part is Part.DECIDING:
        card = _deciding(scene.inspector)
        if card is None or "accept" not in card.buttons:
            workspace.step(1, workspace.open_in)
            card = _deciding(scene.inspector)
        area = scene.inspector.findChild(QScrollArea)
        if card is not None and isinstance(area, QScrollArea):
            QTimer.singleShot(0, card, lambda: _scroll_to(area, card))


def _scroll_to(area: QScrollArea, card: AmendmentCard) -> None:
    """Scrolls up or down until the whole card is seen, or its head where it is too high."""
    inside = area.widget()
    if inside is None:
        return
    bar, top = area.verticalScrollBar(), card.mapTo(inside, QPoint(0, 0)).y()
    if not bar.value() <= top <= bar.value() + area.viewport().height() - card.height():
        bar.setValue(top - _ABOVE)
