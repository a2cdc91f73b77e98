"""A clause of the draft dragged by its label to another place: a line shows where it would stand,
Escape lets it stay, and the columns scroll at their edges."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from PySide6.QtCore import QObject, QPoint, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QApplication

from draftbench.document import ClauseId, Document
from draftbench.gui.theme.colours import Theme

EDGE = 36
"""Pixels from the top or bottom of the columns within which they scroll."""
_STEP = 14
_PAUSE = 30


@dataclass(frozen=True, slots=True)
class Gap:
    """A place behind the clause ``after`` (None: at the beginning) at height ``y``."""

    after: ClauseId | None
    y: float


Bottoms = Callable[[], Iterator[tuple[ClauseId, float, float]]]
"""The clauses of the draft that are seen, with the top and the bottom of each."""


class ClauseDrag(QObject):
    """``dropped`` carries a clause and the one that it goes behind; ``scrolled`` pixels by which
    the columns are to go on."""

    dropped = Signal(object)
    scrolled = Signal(object)
    changed = Signal(object)

    def __init__(self, bottoms: Bottoms, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bottoms = bottoms
        self._pressed: tuple[ClauseId, QPoint] | None = None
        self._draft: Document | None = None
        self._point = QPoint()
        self._page = 0
        self.clause: ClauseId | None = None
        self.gap: Gap | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(_PAUSE)
        self._timer.timeout.connect(self._scroll)

    def press(self, clause: ClauseId, point: QPoint, draft: Document) -> None:
        """A label was pressed; it is dragged when the mouse moves far enough."""
        self._pressed = clause, point
        self._draft = draft

    def move(self, point: QPoint, page: int) -> bool:
        """The mouse is at a point of a viewport of that height; says whether it drags a clause."""
        if self._pressed is None:
            return False
        clause, start = self._pressed
        self._point, self._page = point, page
        if self.clause is None:
            if (point - start).manhattanLength() < QApplication.startDragDistance():
                return False
            self.clause = clause
        self._aim()
        near = point.y() < EDGE or point.y() > page - EDGE
        if near and not self._timer.isActive():
            self._timer.start()
        elif not near:
            self._timer.stop()
        return True

    def release(self) -> bool:
        """The mouse was let go; says whether a clause was dragged."""
        clause, gap = self.clause, self.gap
        dragged = clause is not None
        self.cancel()
        if clause is not None and gap is not None:
            self.dropped.emit((clause, gap.after))
        return dragged

    def cancel(self) -> bool:
        """The clause stays where it is; says whether one was dragged."""
        dragged = self.clause is not None
        self._pressed = self.clause = self.gap = None
        self._timer.stop()
        if dragged:
            self.changed.emit(None)
        return dragged

    def paint(self, painter: QPainter, width: int, left: float, theme: Theme) -> None:
        """The line where the clause would stand."""
        if self.gap is None:
            return
        colour = QColor(theme.accent)
        y = round(self.gap.y)
        painter.fillRect(QRectF(left, y - 1.5, width - left - 8, 3), colour)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(colour)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.drawEllipse(QRectF(left - 4, y - 4, 8, 8))
        painter.restore()

    def _aim(self) -> None:
        """The nearest place where the clause may stand; of several at one height that on its own
        level."""
        draft, clause = self._draft, self.clause
        if draft is None or clause is None:
            return
        own = {each.id for each in draft.subtree(clause)}
        level = draft[clause].level
        found: list[tuple[float, int, Gap]] = []
        first = draft.children(None)[0]
        for seen, top, bottom in self._bottoms():
            if seen == first and seen not in own:
                found.append((abs(top - self._point.y()), abs(level), Gap(None, top)))
            holder: ClauseId | None = seen
            while holder is not None and draft.subtree(holder)[-1].id == seen:
                if holder not in own:
                    off = abs(draft[holder].level - level)
                    found.append((abs(bottom - self._point.y()), off, Gap(holder, bottom)))
                holder = draft[holder].parent
        before = draft.before(clause)
        best = min(found, key=lambda one: one[:2], default=None)
        gap = None if best is None else best[2]
        if gap is not None and gap.after == before and draft[clause].parent == _parent(draft, gap):
            gap = None  # it stands there
        self.gap = gap
        self.changed.emit(None)

    def _scroll(self) -> None:
        self.scrolled.emit(-_STEP if self._point.y() < EDGE else _STEP)
        self._aim()


def _parent(draft: Document, gap: Gap) -> ClauseId | None:
    return None if gap.after is None else draft[gap.after].parent
