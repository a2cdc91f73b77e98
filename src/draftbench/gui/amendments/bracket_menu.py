"""The signs of brackets in the draft's column: what is said when the mouse rests on one, and the
small menu that resolves it where it stands."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QHelpEvent, QMouseEvent, QTextLine
from PySide6.QtWidgets import QMenu, QToolTip

from draftbench.amend.proceedings.contested import Contested
from draftbench.document import ClauseId
from draftbench.gui.amendments.bracket_resolution import BracketResolution, Offer
from draftbench.gui.cells.bracket_signs import Shown, shown_at
from draftbench.gui.cells.excerpts import shown_place
from draftbench.gui.columns.cell_layout import SetBlock
from draftbench.gui.columns.column_pane import ClausePane
from draftbench.gui.columns.columns_view import ColumnsView
from draftbench.gui.rows.context import Context
from draftbench.gui.rows.workspace import Workspace
from draftbench.gui.speech import marked, tr
from draftbench.gui.widgets.labels import as_tip
from draftbench.gui.widgets.offsets import Offsets
from draftbench.gui.widgets.pieces import Block
from draftbench.gui.widgets.replies import Verb

_NEAR = 3.0
"""Pixels beside a sign that count as the sign, for it is narrow."""
_KEYS = {
    "keep": marked("&Keep the words"),
    "delete": marked("&Delete the words"),
    "choose": marked("&Choose this alternative"),
    "open": marked("&Leave open"),
    "explain": marked("&Who and why…"),
    "more": marked("&Other words…"),
}
"""How the verbs read in a menu, with the letters that choose them."""


@dataclass(frozen=True, slots=True)
class Sign:
    """A sign under the mouse: its clause, its ``place`` in the text, where it is on the pane."""

    clause: ClauseId
    place: int
    rect: QRect


def text_of(block: Block) -> str:
    """What a block shows, as it is set."""
    return "".join(piece.text for piece in block.pieces).replace("\n", "\u2028")


def sign_at(pane: ClausePane, point: QPoint) -> Sign | None:
    """The sign of a bracket at a point of the pane."""
    signs = (Sign(clause, s.sign, box) for clause, s, box in _at(pane, point) if s.sign is not None)
    return next(signs, None)


def _at(pane: ClausePane, point: QPoint) -> Iterator[tuple[ClauseId, Shown, QRect]]:
    """What is shown at a point of the pane, the nearest first: of which clause, and where."""
    row = pane.indexAt(point).row()
    if row < 0:
        return
    rect = pane.row_rect(row)
    within = QPointF(point.x() - rect.left(), point.y() - rect.top())
    for block, made in zip(pane.cell(row).blocks, pane.set_cell(row).blocks, strict=False):
        line = None if block.proposed else _line_at(made, within.y())
        if line is None:
            continue
        offsets = Offsets(text_of(block))
        unit = line.xToCursor(within.x(), QTextLine.CursorPosition.CursorOnCharacter)
        for near in (unit, unit + 1, unit - 1):
            box = _box(line, near)
            if not box.left() - _NEAR <= within.x() <= box.right() + _NEAR:
                continue
            where = box.translated(QPointF(rect.topLeft())).toAlignedRect()
            yield block.clause, shown_at(block, offsets.to_points(near)), where


def sign_rect(pane: ClausePane, row: int, clause: ClauseId, place: int) -> QRect:
    """Where the sign at a place of a clause's text is on the pane; its row where it is not
    shown."""
    rect = pane.row_rect(row)
    for block, made in zip(pane.cell(row).blocks, pane.set_cell(row).blocks, strict=False):
        if block.clause != clause or block.proposed or place < 0:
            continue
        text = text_of(block)
        unit = Offsets(text).to_units(min(len(text), shown_place(block, place)))
        for line in made.lines:
            if line.textStart() <= unit < line.textStart() + line.textLength():
                return _box(line, unit).translated(QPointF(rect.topLeft())).toAlignedRect()
    return rect


def _line_at(made: SetBlock, y: float) -> QTextLine | None:
    pad = 3.0
    return next(
        (line for line in made.lines if line.y() - pad <= y <= line.y() + line.height() + pad), None
    )


def _box(line: QTextLine, unit: int) -> QRectF:
    ends = sorted((_x(line, unit), _x(line, unit + 1)))
    return QRectF(ends[0], line.y(), ends[1] - ends[0], line.height())


def _x(line: QTextLine, unit: int) -> float:
    last = line.textStart() + line.textLength()
    found = line.cursorToX(min(max(unit, line.textStart()), last))
    return float(found[0]) if isinstance(found, tuple) else 0.0


class BracketMenus(QObject):
    """The signs of one main window's draft; ``menu`` is the one that was opened last."""

    def __init__(
        self, context: Context, columns: ColumnsView, show_sign: Callable[[ClauseId, int], object]
    ) -> None:
        super().__init__(context.parent)
        self._context = context
        self._project = context.project
        self._columns = columns
        self._show_sign = show_sign
        self._pane: ClausePane | None = None
        self._pressed: tuple[ClauseId, Contested] | None = None
        self._pointing = False
        self.menu: QMenu | None = None
        context.project.opened.connect(self._on_opened)
        context.project.closed.connect(self._on_closed)

    def _on_opened(self, workspace: Workspace) -> None:
        self._pane = None
        workspace.refreshed.connect(lambda _: self._watch())
        self._watch()

    def _on_closed(self) -> None:
        self._pane = None

    def _watch(self) -> None:
        """Follows the draft's column, which is made anew when other texts are shown."""
        workspace = self._project.workspace
        pane = self._columns.pane(workspace.cells.draft)
        if pane is not self._pane:
            self._pane = pane
            pane.viewport().installEventFilter(self)

    # menus

    def open_here(self) -> bool:
        """The menu of the brackets and alternatives of the current clause; says whether it has
        some."""
        workspace = self._project.workspace
        return self._open(workspace.part(BracketResolution).offers())

    def open_around(self, clause: ClauseId, place: int) -> bool:
        """The menu of the innermost bracket around a place in a clause, else of all of it."""
        workspace = self._project.workspace
        resolving = workspace.part(BracketResolution)
        return self._open(resolving.offers(resolving.around(clause, place)))

    def open_at(self, one: Contested) -> bool:
        """The menu of one bracket."""
        workspace = self._project.workspace
        return self._open(workspace.part(BracketResolution).offers(one))

    def offers_at(self, point: QPoint) -> tuple[Offer, ...]:
        """What can be done with the bracket of the draft that is at a point of the screen."""
        pane = self._pane
        if pane is None:
            return ()
        found = self._bracket_at(pane, pane.viewport().mapFromGlobal(point))
        resolution = self._project.workspace.part(BracketResolution)
        return () if found is None else resolution.offers(found[1])

    def close(self) -> None:
        """Closes the menu that is open."""
        if self.menu is not None:
            self.menu.close()

    def _open(self, offers: Sequence[Offer]) -> bool:
        workspace, pane = self._project.workspace, self._pane
        clause = workspace.draft_clause()
        if not offers or pane is None or clause is None:
            return False
        if self.menu is not None:
            self.menu.deleteLater()
        self.menu = menu = QMenu(self._context.parent)
        menu.setAccessibleName(tr("Brackets and alternatives"))
        menu.setToolTipsVisible(True)
        self.fill(menu, offers)
        place = sign_rect(pane, pane.current_row, clause, offers[0].place)
        self._show_sign(clause, offers[0].place)
        menu.popup(pane.viewport().mapToGlobal(place.bottomLeft() + QPoint(0, 2)))
        if menu.actions():
            usable = [a for a in menu.actions() if a.isEnabled() and not a.isSeparator()]
            menu.setActiveAction(usable[0])
        return True

    def fill(self, menu: QMenu, offers: Sequence[Offer]) -> None:
        """Puts what is offered into a menu; of several, each in a menu within."""
        for offer in offers:
            self._fill(menu if len(offers) == 1 else menu.addMenu(_plain(offer.title)), offer)

    def _fill(self, menu: QMenu, offer: Offer) -> None:
        if offer.told:
            head = menu.addAction(_plain(offer.told))
            head.setEnabled(False)
            menu.addSeparator()
        for verb in offer.verbs:
            if verb.id in ("open", "explain"):
                menu.addSeparator()
            known = _KEYS.get(verb.id)
            action = menu.addAction(tr(known) if known else _plain(verb.title))
            action.setObjectName(verb.id)
            action.triggered.connect(lambda _=False, one=verb: self._do(one))

    def _do(self, verb: Verb) -> None:
        self._context.dialogues.ask(verb.deed())
        self._columns.setFocus()

    # the mouse

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        pane = self._pane
        if pane is None or watched is not pane.viewport():
            return False
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            return self._tip(pane, event)
        if not isinstance(event, QMouseEvent):
            return False
        point = event.position().toPoint()
        match event.type():
            case QEvent.Type.MouseMove if not event.buttons():
                return self._point(pane, sign_at(pane, point) is not None)
            case QEvent.Type.MouseButtonPress if event.button() == Qt.MouseButton.LeftButton:
                self._pressed = self._bracket_at(pane, point)
            case QEvent.Type.MouseButtonRelease if self._pressed is not None:
                pressed, self._pressed = self._pressed, None
                chosen = pane.handling.selection.there  # the mouse was drawn over words
                if not chosen and self._bracket_at(pane, point) == pressed:
                    return self._click(*pressed)
        return False

    def _bracket_at(self, pane: ClausePane, point: QPoint) -> tuple[ClauseId, Contested] | None:
        """The bracket whose sign is at a point, or the innermost one whose words are."""
        resolution = self._project.workspace.part(BracketResolution)
        sign = sign_at(pane, point)
        if sign is not None:
            one = resolution.at(sign.clause, sign.place)
            return None if one is None else (sign.clause, one)
        for clause, shown, box in _at(pane, point):
            if box.contains(point):
                one = resolution.around(clause, shown.place)
                return None if one is None else (clause, one)
        return None

    def _click(self, clause: ClauseId, one: Contested) -> bool:
        if not self._context.keep_typing():
            return False
        self._project.workspace.choose(clause)
        return self.open_at(one)

    def _point(self, pane: ClausePane, on: bool) -> bool:
        if on:
            pane.viewport().setCursor(Qt.CursorShape.PointingHandCursor)
        elif self._pointing:
            pane.viewport().setCursor(Qt.CursorShape.ArrowCursor)
        self._pointing = on
        return on

    def _tip(self, pane: ClausePane, event: QHelpEvent) -> bool:
        workspace, sign = self._project.workspace, sign_at(pane, event.pos())
        if sign is None:
            return False
        words = workspace.part(BracketResolution).tip(sign.clause, sign.place)
        if words:
            QToolTip.showText(event.globalPos(), as_tip(words), pane.viewport(), sign.rect)
        return bool(words)


def _plain(words: str) -> str:
    """Words for a menu, in which "&" would mark a key."""
    return words.replace("&", "&&")
