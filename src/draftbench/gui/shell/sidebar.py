"""The panel at the left: texts, themes, what needs a person, delegations.

Its signs are an eye where a text is shown, what needs a person, and the codes of delegations; the
rail, which it becomes where there is little room, has room for these and a count alone.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QColor,
    QFontMetrics,
    QHelpEvent,
    QKeyEvent,
    QPainter,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolTip,
    QWidget,
)

from draftbench.gui.rows.negotiation_summary import Summary, TextLine
from draftbench.gui.speech import counted, tr
from draftbench.gui.theme.colours import LIGHT, Theme
from draftbench.gui.theme.fonts import sans
from draftbench.gui.theme.icons import drawing
from draftbench.gui.widgets.command_keys import key_name
from draftbench.gui.widgets.delegation_signs import draw_chip
from draftbench.gui.widgets.elision import own_way
from draftbench.gui.widgets.labels import as_tip
from draftbench.gui.widgets.layouts import stacked

RAIL = 52
"""Pixels of the rail."""
_LINE, _RULE = 25, 13
"""Pixels of a line of it, and of the rule between two groups."""
SIGNS = {
    "conflicts": "◆",
    "brackets": "[ ]",
    "references": "§",
    "languages": "≠",
    "confirm": "?",
    "orphans": "∅",
    "gaps": "+",
}
"""The signs of what needs a person; the tip says them in words."""
_EYE = 16
_ROOMS = {"text": 24, "need": 24, "delegation": 42, "all": 24}
"""Pixels of a sign with what is free behind it, by what it stands before."""


def sign_room(line: Line) -> int:
    """Pixels of the sign before the name of a line."""
    return _ROOMS.get(line.key[0], 0) if line.key is not None else 0


def paint_sign(painter: QPainter, place: QRectF, line: Line, theme: Theme) -> None:
    """Paints the sign of a line in the middle of ``place``."""
    kind, name = line.key or ("", "")
    colour = QColor(line.colour or theme.dim)
    mirrored = painter.layoutDirection() is Qt.LayoutDirection.RightToLeft
    painter.setFont(sans(10.5, bold=True))
    middle = place.center()
    if kind == "delegation":
        width = min(place.width(), QFontMetrics(painter.font()).horizontalAdvance(name) + 10)
        rect = QRectF(middle.x() - width / 2, middle.y() - 8, width, 16)
        draw_chip(painter, rect, name, theme, mirrored=mirrored)
    elif kind == "text":
        ratio = painter.device().devicePixelRatioF()
        eye = drawing("eye" if line.on else "eye-off", colour.name(), _EYE, ratio)
        painter.drawPixmap(QPointF(middle.x() - _EYE / 2, middle.y() - _EYE / 2), eye)
    else:
        painter.setPen(colour)
        sign = "↺" if kind == "all" else SIGNS.get(name, "•")
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, sign)


def line_height(line: Line) -> int:
    """Pixels of a line of the list in the rail; 0 where the rail has none."""
    if line.key is None:
        return _RULE
    return 0 if line.key[0] == "theme" else _LINE


def paint_line(painter: QPainter, place: QRect, line: Line, theme: Theme, *, chosen: bool) -> None:
    """Paints a line of the list as one of the rail."""
    middle = place.center().y() + 0.5
    if line.key is None:
        if place.top() > 0:
            rule = QRectF(place.left() + 10, middle, place.width() - 20, 1)
            painter.fillRect(rule, QColor(theme.edge if theme.strong else theme.line))
        return
    if line.key[0] == "delegation":
        paint_sign(painter, QRectF(place).adjusted(3, 0, -3, 0), line, theme)
        return
    half = QRect(place)
    half.setWidth(place.width() // 2)
    other = QRect(half.translated(half.width(), 0))
    mirrored = painter.layoutDirection() is Qt.LayoutDirection.RightToLeft
    first, second = (other, half) if mirrored else (half, other)
    paint_sign(painter, QRectF(first), line, theme)
    painter.setFont(sans(11.5, bold=chosen))
    painter.setPen(QColor(theme.accent if chosen else theme.dim))
    count = "" if line.key[0] == "all" else line.count
    painter.drawText(second, Qt.AlignmentFlag.AlignCenter, count)


WIDTH, LEAST, _MOST = 248, 180, 16_777_215
"""Pixels of the panel: at first, at least, at most."""
LINE = 31
SECOND, MOST_LINES = 17, 3
"""What each further line of a name takes, in pixels, and how many lines it has at most."""
EDGE = 9
"""The margins of a line."""
HEAD = 34
LINE_ROLE = Qt.ItemDataRole.UserRole
_Index = QModelIndex | QPersistentModelIndex

_NEEDS = {
    "conflicts": "deleted",
    "brackets": "bracket",
    "references": "warn",
    "languages": "warn",
    "confirm": "warn",
    "orphans": "accent",
    "gaps": "faint",
}


@dataclass(frozen=True, slots=True)
class Line:
    """A line of the panel: a section's head (no ``key``) or something to choose."""

    title: str
    key: tuple[str, str] | None = None
    count: str = ""
    colour: str = ""
    on: bool = False
    said: str = ""
    tip: str = ""


def _said(text: TextLine) -> str:
    """A text for screen readers, with how many clauses it has and whether it is shown."""
    if text.is_draft:
        return counted("{text}, {n} clause", "{text}, {n} clauses", text.count, text=text.title)
    if text.shown:
        return counted(
            "{text}, shown, {n} clause",
            "{text}, shown, {n} clauses",
            text.count,
            text=text.title,
        )
    return counted(
        "{text}, not shown, {n} clause",
        "{text}, not shown, {n} clauses",
        text.count,
        text=text.title,
    )


def lines(summary: Summary, theme: Theme, share: str = "") -> tuple[Line, ...]:
    """The lines for a summary; sections without lines are left out. ``share`` says how
    much a filter shows; the line that takes it off stands first then."""
    made: list[Line] = []
    if share:
        tip = tr("Only some are shown. Choose this, or press Esc, to show all of them")
        made.append(Line(tr("Filter: {share}", share=share)))
        made.append(
            Line(tr("Show all"), ("all", ""), key_name("Esc"), theme.accent, said=tip, tip=tip)
        )
    made.append(Line(tr("Texts")))
    for text in summary.texts:
        shown = text.is_draft or text.shown
        tip = "" if shown else tr("Choose it to show it beside the base")
        made.append(
            Line(
                text.title,
                ("text", text.name),
                str(text.count),
                theme.text if shown else theme.faint,
                shown,
                _said(text),
                tip,
            )
        )
    groups: tuple[tuple[str, list[Line]], ...] = (
        (
            tr("Themes"),
            [
                Line(
                    t.title,
                    ("theme", t.key),
                    str(t.count),
                    said=counted("{theme}, {n} row", "{theme}, {n} rows", t.count, theme=t.title),
                )
                for t in summary.themes
            ],
        ),
        (
            tr("Needs you"),
            [
                Line(
                    n.title,
                    ("need", n.id),
                    str(n.count),
                    str(getattr(theme, _NEEDS.get(n.id, "faint"))),
                    said=f"{n.title}, {n.count}",
                    tip=n.tip,
                )
                for n in summary.needs
            ],
        ),
        (
            tr("Delegations"),
            [
                Line(
                    d.name,
                    ("delegation", d.code),
                    str(d.count),
                    said=counted(
                        "{name}, {n} amendment", "{name}, {n} amendments", d.count, name=d.name
                    ),
                )
                for d in summary.delegations
            ],
        ),
    )
    for title, group in groups:
        if group:
            made += [Line(title), *group]
    return tuple(made)


class _Lines(QAbstractListModel):
    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.lines: tuple[Line, ...] = ()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 Qt's own signature
        return 0 if parent.isValid() else len(self.lines)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        line = self.lines[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return line.title
            case Qt.ItemDataRole.AccessibleTextRole:
                return line.said or line.title
            case Qt.ItemDataRole.UserRole:
                return line
        return None

    def flags(self, index: _Index) -> Qt.ItemFlag:
        if not index.isValid() or self.lines[index.row()].key is None:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def replace(self, new: tuple[Line, ...]) -> None:
        self.beginResetModel()
        self.lines = new
        self.endResetModel()


class _Painter(QStyledItemDelegate):
    """Paints the lines; ``chosen`` is the key of the filter that is on."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.theme = LIGHT
        self.chosen: object = None
        self.narrow = False

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        line: Line = index.data(LINE_ROLE)
        if self.narrow:
            return QSize(RAIL - 4, line_height(line))
        if line.key is None:
            return QSize(WIDTH - 24, HEAD if index.row() else HEAD - 10)
        view = option.widget
        width = WIDTH - 24
        if isinstance(view, QListView):  # as if the bar for scrolling were there: it comes later
            bar = view.verticalScrollBar()
            width = view.viewport().width() - (0 if bar.isVisible() else bar.sizeHint().width())
        return QSize(WIDTH - 24, LINE + SECOND * (len(self.name_lines(line, width)) - 1))

    @staticmethod
    def name_lines(line: Line, width: int) -> list[str]:
        """The name of a line as it is shown in a list of that width (in pixels)."""
        font = sans(13, bold=True)
        metrics = QFontMetrics(font)
        count = QFontMetrics(sans(11.5)).horizontalAdvance(line.count)
        room = width - 2 * EDGE - count - 10 - sign_room(line)
        return wrapped(metrics, line.title, room)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        line: Line = index.data(LINE_ROLE)
        place: QRect = option.rect
        state: QStyle.StateFlag = option.state
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.narrow:
            self._ground(painter, place, line, state)
            chosen = line.key is not None and line.key == self.chosen
            paint_line(painter, place, line, self.theme, chosen=chosen)
        elif line.key is None:
            self._head(painter, place, line)
        else:
            self._line(painter, place, line, state)
        painter.restore()

    def _head(self, painter: QPainter, place: QRect, line: Line) -> None:
        painter.setFont(sans(11.5, bold=True))
        painter.setPen(QColor(self.theme.dim))
        flags = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignBottom
        inner = place.adjusted(8, 0, -8, -6)
        words = painter.fontMetrics().elidedText(
            line.title, Qt.TextElideMode.ElideRight, inner.width()
        )
        painter.drawText(inner, int(flags), words)

    def _ground(self, painter: QPainter, place: QRect, line: Line, state: QStyle.StateFlag) -> None:
        """What tells the line under the mouse, the chosen one and the one with the keyboard."""
        theme = self.theme
        if line.key is None:
            return
        box = QRectF(place).adjusted(1, 1, -1, -1)
        chosen = line.key == self.chosen
        ground = theme.accent_ground if chosen else theme.hover
        if chosen or state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(ground))
            painter.drawRoundedRect(box, 7, 7)
        focused = QStyle.StateFlag.State_HasFocus
        if state & focused:
            painter.setPen(QPen(QColor(theme.accent), 1.5))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 7, 7)

    def _line(self, painter: QPainter, place: QRect, line: Line, state: QStyle.StateFlag) -> None:
        theme, chosen = self.theme, line.key == self.chosen
        self._ground(painter, place, line, state)
        inner = place.adjusted(EDGE, 0, -EDGE, 0)
        mirrored = painter.layoutDirection() is Qt.LayoutDirection.RightToLeft
        if room := sign_room(line):
            left = inner.right() - room + 8 if mirrored else inner.left()
            sign = QRectF(left, inner.top(), room - 8, inner.height())
            paint_sign(painter, sign, line, theme)
            inner = inner.adjusted(0, 0, -room, 0) if mirrored else inner.adjusted(room, 0, 0, 0)
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignTrailing
        painter.setFont(sans(11.5))
        painter.setPen(QColor(theme.accent if chosen else theme.faint))
        painter.drawText(inner, int(flags), line.count)
        room = painter.fontMetrics().horizontalAdvance(line.count) + 10
        inner = inner.adjusted(room, 0, 0, 0) if mirrored else inner.adjusted(0, 0, -room, 0)
        font = sans(13, bold=chosen)
        painter.setFont(font)
        painter.setPen(QColor(theme.accent if chosen else theme.text))
        shown = self.name_lines(line, place.width())
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading
        over = -SECOND * (len(shown) - 1) / 2
        for number, words in enumerate(shown):
            down = round(over + SECOND * number)
            painter.drawText(inner.translated(0, down), int(flags), own_way(words))

    def helpEvent(
        self,
        event: QHelpEvent,
        view: QAbstractItemView,
        option: QStyleOptionViewItem,
        index: _Index,
    ) -> bool:
        line = index.data(LINE_ROLE) if index.isValid() else None
        if not isinstance(line, Line) or line.key is None:
            return super().helpEvent(event, view, option, index)
        shown = "" if self.narrow else " ".join(self.name_lines(line, view.viewport().width()))
        words = [line.title] if shown != line.title else []
        words += [line.tip] if line.tip else []
        QToolTip.showText(event.globalPos(), as_tip(" · ".join(words)), view)
        return True


def wrapped(metrics: QFontMetrics, words: str, room: int) -> list[str]:
    """Words in lines of that many pixels, at most :data:`MOST_LINES`; the last one has an ellipsis
    where it lacks room too."""
    made: list[str] = []
    rest = words.split(" ")
    while rest and len(made) < MOST_LINES - 1:
        line = rest.pop(0)
        while rest and metrics.horizontalAdvance(f"{line} {rest[0]}") <= room:
            line = f"{line} {rest.pop(0)}"
        made.append(line)
    lines = [*made, " ".join(rest)] if rest else made
    return [
        line  # Qt would cut what fits to the pixel
        if metrics.horizontalAdvance(line) <= room
        else metrics.elidedText(line, Qt.TextElideMode.ElideRight, room)
        for line in lines
    ]


class _Panel(QListView):
    """A list whose lines are chosen with one click, Enter or Space. A click leaves the keyboard
    where it is: in the columns."""

    chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setMouseTracking(True)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.clicked.connect(self._choose)

    def _choose(self, index: _Index) -> None:
        line = index.data(LINE_ROLE) if index.isValid() else None
        if isinstance(line, Line) and line.key is not None:
            self.chosen.emit(line.key)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width needs other lines for the names; Qt looks at the height alone."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.scheduleDelayedItemsLayout()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._choose(self.currentIndex())
            event.accept()
        else:
            super().keyPressEvent(event)

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Leave:
            self.viewport().update()
        return super().viewportEvent(event)


class Sidebar(QWidget):
    """``chosen`` carries ("text" | "theme" | "need" | "delegation", name or id), or ("all", "")."""

    chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("side")
        self.setMinimumWidth(LEAST)
        self._theme = LIGHT
        self._summary = Summary()
        self._share = ""
        self._model = _Lines(self)
        self._painter = _Painter(self)
        self.list = _Panel()
        self.list.setAccessibleName(tr("Texts, themes, what needs you, delegations"))
        self.list.setModel(self._model)
        self.list.setItemDelegate(self._painter)
        self.list.chosen.connect(self.chosen)
        stacked(self, self.list)
        self.set_theme(LIGHT)

    def sizeHint(self) -> QSize:
        return QSize(RAIL if self.narrow else WIDTH, 600)

    @property
    def narrow(self) -> bool:
        """Whether it is a rail of signs."""
        return self._painter.narrow

    def set_narrow(self, *, on: bool) -> None:
        """Makes a rail of signs of it, or the list in words again."""
        if on == self.narrow:
            return
        self._painter.narrow = on
        self.setMinimumWidth(RAIL if on else LEAST)
        self.setMaximumWidth(RAIL if on else _MOST)
        self.set_theme(self._theme)
        self.list.doItemsLayout()

    def set_theme(self, theme: Theme) -> None:
        """Paints in these colours."""
        self._theme = theme
        self._painter.theme = theme
        edges = "6px 2px" if self.narrow else "10px 10px"
        bar = Qt.ScrollBarPolicy
        self.list.setVerticalScrollBarPolicy(
            bar.ScrollBarAlwaysOff if self.narrow else bar.ScrollBarAsNeeded
        )
        self.list.setStyleSheet(
            f"QListView {{ background: {theme.window}; border: 0; padding: {edges}; }}"
            "QListView::item { padding: 0; border: 0; }"
        )
        self._show()

    def set_summary(
        self, summary: Summary, current_filter: tuple[str, str], share: str = ""
    ) -> None:
        """Shows a summary; the line of ``current_filter`` (a key as in ``chosen``, or anything
        else for none) is marked. ``share`` says how much a filter shows, where one is on.
        The line that had the keyboard keeps it."""
        self._summary = summary
        self._share = share
        self._painter.chosen = current_filter
        self._show()

    def _show(self) -> None:
        new = lines(self._summary, self._theme, self._share)
        if new != self._model.lines:
            current = self.list.currentIndex()
            line = current.data(LINE_ROLE) if current.isValid() else None
            key = line.key if isinstance(line, Line) else None
            place = self.list.verticalScrollBar().value()
            self._model.replace(new)
            for row, each in enumerate(new):
                if each.key is not None and each.key == key:
                    self.list.setCurrentIndex(self._model.index(row))
            self.list.verticalScrollBar().setValue(place)
        self.list.viewport().update()
