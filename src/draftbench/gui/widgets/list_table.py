"""The table of a list: sorted by its heads, put together in groups that fold, narrowed by words,
rows chosen by their keys."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
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
    QMouseEvent,
    QPainter,
    QPalette,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolTip,
    QTreeView,
)

from draftbench.gui.speech import listed, tr
from draftbench.gui.theme.colours import LIGHT, Theme
from draftbench.gui.theme.fonts import sans
from draftbench.gui.widgets.delegation_signs import draw_chip
from draftbench.gui.widgets.elision import bind_marks, elided, own_way
from draftbench.gui.widgets.labels import as_tip
from draftbench.gui.widgets.list_model import (
    HEAD_ROLE,
    KEY_ROLE,
    ROW_ROLE,
    Group,
    ListModel,
    Narrowed,
)
from draftbench.gui.widgets.marked_label import draw_lines, lay_out
from draftbench.gui.widgets.offsets import units
from draftbench.gui.widgets.pieces import Piece, Tone
from draftbench.gui.widgets.replies import GroupHead, ListRow

_HEIGHT = 30
_LINES = 2
"""Lines that a row has at most."""
_NO_LIMIT = (1 << 24) - 1
"""What Qt takes for no limit of a height."""
_WIDEST = 230
"""Pixels of words beside the column that takes the rest from which on they take a second line."""
_LEAST = 56
_OWN, _SPARE = 0.4, 0.25
"""The share of the width below which the column that takes the rest does not fall, but for the
heads of the others; and where the others have their words in one line with less, that."""
_EDGES, _BESIDE = 22, 8
"""Pixels beside the words of a cell together, and at each side of words with their changes."""
_SIGN, _COUNT = 12, 50
"""Pixels around the code of a delegation, and of the fold and the count of a group."""
_BAR = 16
"""Pixels at the side of the rows, where the bar for scrolling may stand."""
_MEASURED = 200
"""Rows by which the widths of columns are measured."""
_Index = QModelIndex | QPersistentModelIndex


class ListTable(QTreeView):
    """``chosen`` says that other rows are chosen, ``activated`` that somebody pressed Enter or
    clicked twice on a row. The heads of groups fold with a click, Enter, Left and Right."""

    chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("listTable")
        self._model = ListModel(self)
        self._narrowed = Narrowed(self)
        self._narrowed.setSourceModel(self._model)
        self._folded: set[str] = set()
        self.setModel(self._narrowed)
        self.setAccessibleName(tr("List"))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setRootIsDecorated(False)
        self.setIndentation(0)
        self.setExpandsOnDoubleClick(False)
        self.setItemsExpandable(True)
        self.setSortingEnabled(True)
        self.setWordWrap(True)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        head = self.header()
        head.setStretchLastSection(False)
        head.setHighlightSections(False)
        head.setTextElideMode(Qt.TextElideMode.ElideRight)
        head.setSectionsMovable(False)
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        head.setMinimumSectionSize(_LEAST)
        head.setSortIndicatorClearable(True)
        head.sectionResized.connect(lambda *_: self.scheduleDelayedItemsLayout())
        self.sortByColumn(-1, Qt.SortOrder.AscendingOrder)
        self.theme = LIGHT
        self._wanted: list[int] = []
        self._least: list[int] = []
        self._model.cut = lambda head: self.columnWidth(head) < self._least[head]
        self.stretch = 0
        self._most = 0
        self.setItemDelegate(_Delegate(self))
        self.collapsed.connect(lambda index: self._fold(index, folded=True))
        self.expanded.connect(lambda index: self._fold(index, folded=False))
        self.selectionModel().selectionChanged.connect(lambda *_: self.chosen.emit(None))

    def show_rows(
        self,
        columns: tuple[str, ...],
        rows: Sequence[ListRow],
        stretch: int,
        groups: Sequence[Group] = (),
    ) -> None:
        """Shows rows, under heads where there are ``groups``; the column ``stretch`` takes the room
        that is left. What was folded stays folded, and the same place in sight."""
        place = self.verticalScrollBar().value()
        blocked = self.selectionModel().blockSignals(True)
        self._model.show(columns, rows, groups)
        self.selectionModel().blockSignals(blocked)
        head, metrics = self.header(), self.fontMetrics()
        head.ensurePolished()  # what the style makes of its letters is measured
        self._wanted = []
        heads = (head.sectionSizeFromContents(n).width() for n in range(len(columns)))
        self._least = [max(_LEAST, wide) for wide in heads]
        for number in range(len(columns)):
            words = (row.cells[number] for row in rows[:_MEASURED])
            widest = max((metrics.horizontalAdvance(each) for each in words), default=0)
            signs = (row.chips[1] for row in rows[:_MEASURED] if row.chips[0] == number)
            widest += max((_SIGN * len(codes) for codes in signs), default=0)
            if number == stretch and any(row.words for row in rows):
                widest = _NO_LIMIT
            elif number != stretch:
                widest = min(widest, _WIDEST)
            self._wanted.append(max(self._least[number], widest + _EDGES))
            mode = QHeaderView.ResizeMode
            head.setSectionResizeMode(
                number, mode.Stretch if number == stretch else mode.Interactive
            )
        self.stretch = stretch
        self._share()
        self._unfold()
        self.verticalScrollBar().setValue(place)

    def _share(self) -> None:
        """Gives each column the width of its words; where that leaves too little for the one that
        takes the rest, the widest give way first; none below its head, where there is room for all
        heads. What has no room in its line goes on in a second one."""
        if not self._wanted:
            return
        others = [n for n in range(len(self._wanted)) if n != self.stretch]
        room = self.width() - _BAR
        heads = sum(self._least)
        own, beside = self._wanted[self.stretch], sum(self._wanted[n] for n in others)
        kept = min(own, max(round(room * _SPARE), min(round(room * _OWN), room - beside)))
        if kept > room - beside:
            kept = min(own, round(room * _OWN))
        if heads <= room:
            kept = min(kept, room - heads + self._least[self.stretch])
        widths = {n: self._least[n] if heads <= room else _LEAST for n in others}
        more = {n: max(0, self._wanted[n] - width) for n, width in widths.items()}
        left = max(0, room - kept - sum(widths.values()))
        for at, number in enumerate(sorted(others, key=more.__getitem__)):
            added = min(more[number], left // (len(others) - at))
            left -= added
            self.setColumnWidth(number, widths[number] + added)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width is shared by the columns anew."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._share()

    def _unfold(self) -> None:
        for number in range(self._narrowed.rowCount()):
            index = self._narrowed.index(number, 0)
            head = index.data(HEAD_ROLE)
            if isinstance(head, GroupHead):
                self.setExpanded(index, head.title not in self._folded)

    def _fold(self, index: _Index, *, folded: bool) -> None:
        head = index.data(HEAD_ROLE)
        if isinstance(head, GroupHead):
            (self._folded.add if folded else self._folded.discard)(head.title)

    def look_for(self, words: str) -> None:
        """Shows only rows with these words."""
        self._narrowed.look_for(words)
        self._unfold()

    def clear(self) -> None:
        """Nothing is chosen and nothing sorted any more."""
        self.clearSelection()
        self._narrowed.look_for("")
        self.sortByColumn(-1, Qt.SortOrder.AscendingOrder)

    def set_theme(self, theme: Theme) -> None:
        """Paints in these colours."""
        self.theme = theme
        self.viewport().update()

    def fit(self, rows: int) -> None:
        """Is no higher than its rows, and than so many of them; 0: takes the room that there is."""
        self._most = rows
        shown = self._indexes()[:rows]
        height = sum(self.rowHeight(each) for each in shown) or _HEIGHT
        height += self.header().sizeHint().height() + 4
        self.setMaximumHeight(height if rows else _NO_LIMIT)

    def doItemsLayout(self) -> None:
        """Rows of other columns may be of another height."""
        super().doItemsLayout()
        if self._most:
            self.fit(self._most)

    def keys(self) -> tuple[str, ...]:
        """The keys of the chosen rows, from the top, each once."""
        chosen = self.selectionModel().selectedRows()
        rows = sorted(chosen, key=lambda index: (index.parent().row(), index.row()))
        return tuple(dict.fromkeys(str(index.data(KEY_ROLE)) for index in rows))

    def tip(self, index: _Index) -> str:
        """What is said where the mouse rests on a cell: its words where a line has no room for
        them, and what the model says."""
        words, row = str(index.data() or ""), index.data(ROW_ROLE)
        if not isinstance(row, ListRow):  # the head of a group
            wide = self.fontMetrics().horizontalAdvance(words) + _COUNT + _EDGES
            cut = wide > self.viewport().width()
        else:
            cut = self._lacks_room(index, row)
        said = index.data(Qt.ItemDataRole.ToolTipRole)
        return "\n".join(filter(None, (words if cut else "", said)))

    def _lacks_room(self, index: _Index, row: ListRow) -> bool:
        wide = self.fontMetrics().horizontalAdvance(str(index.data() or "")) + _EDGES
        if index.column() == row.chips[0]:
            wide += _SIGN * len(row.chips[1])
        return wide > self.columnWidth(index.column())

    def wraps(self, index: _Index) -> bool:
        """Whether the words of a cell, or changes in them, have no room in one line; signs stand
        in one line always."""
        row, column = index.data(ROW_ROLE), index.column()
        if not isinstance(row, ListRow) or column == row.chips[0]:
            return False
        if column != self.stretch or not row.words:
            return self._lacks_room(index, row)
        room = self.columnWidth(column) - 2 * _BESIDE
        shown = begun(row.words(), self.fontMetrics(), room)
        changed = [at for at, piece in enumerate(shown, 1) if piece.change or piece.by]
        words = "".join(piece.text for piece in shown[: max(changed, default=0)])
        line = lay_out(shown, room, self.theme, 1)  # is kept while it is asked
        return line.lineAt(0).textLength() < units(words.rstrip())

    def told(self) -> str:
        """The chosen rows in words, as screen readers tell them; empty where none is."""
        chosen = self.selectionModel().selectedRows()
        rows = {str(index.data(KEY_ROLE)): index.data(ROW_ROLE) for index in chosen}
        return listed(cell for row in rows.values() for cell in row.cells if cell)

    def _indexes(self) -> list[QModelIndex]:
        """The rows that are there, from the top, in folded groups too."""
        found: list[QModelIndex] = []
        for number in range(self._narrowed.rowCount()):
            top = self._narrowed.index(number, 0)
            if top.data(HEAD_ROLE) is None:
                found.append(top)
            else:
                under = range(self._narrowed.rowCount(top))
                found += [self._narrowed.index(each, 0, top) for each in under]
        return found

    def shown(self) -> tuple[str, ...]:
        """The keys of the rows that are shown, from the top."""
        return tuple(dict.fromkeys(str(index.data(KEY_ROLE)) for index in self._indexes()))

    def choose(self, keys: Iterable[str]) -> None:
        """Chooses rows; where none of them is there the first."""
        wanted = set(keys)
        there = self._indexes()
        places: dict[str, QModelIndex] = {}
        for index in there:
            key = str(index.data(KEY_ROLE))
            if key in wanted:
                places.setdefault(key, index)
        found = list(places.values()) or there[:1]
        selection = QItemSelection()
        last = self._narrowed.columnCount() - 1
        for index in found:
            selection.select(index, index.siblingAtColumn(last))
        if found:
            flags = QItemSelectionModel.SelectionFlag
            self.selectionModel().setCurrentIndex(found[0], flags.NoUpdate)
            self.selectionModel().select(selection, flags.ClearAndSelect)
            if places:
                self.scrollTo(found[0])
        self.chosen.emit(None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        index = self.currentIndex()
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if index.data(HEAD_ROLE) is not None and (enter or event.key() == Qt.Key.Key_Space):
            self.setExpanded(index, not self.isExpanded(index))
        elif enter:
            self.activated.emit(index)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint()).siblingAtColumn(0)
        if index.data(HEAD_ROLE) is not None:
            self.setExpanded(index, not self.isExpanded(index))
            event.accept()
        else:
            super().mousePressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if self.indexAt(event.position().toPoint()).siblingAtColumn(0).data(HEAD_ROLE) is None:
            super().mouseDoubleClickEvent(event)
        else:
            event.accept()

    def drawRow(self, painter: QPainter, options: QStyleOptionViewItem, index: _Index) -> None:
        first = index.sibling(index.row(), 0)
        head = first.data(HEAD_ROLE)
        if not isinstance(head, GroupHead):
            super().drawRow(painter, options, index)
            return
        place: QRect = options.rect
        palette = self.palette()
        painter.save()
        painter.fillRect(place, palette.color(QPalette.ColorRole.AlternateBase))
        if self.hasFocus() and self.currentIndex().siblingAtColumn(0) == first:
            painter.setPen(palette.color(QPalette.ColorRole.Highlight))
            painter.drawRect(place.adjusted(0, 0, -1, -1))
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        open_ = self.isExpanded(first)
        fold = "▾" if open_ else "◂" if mirrored else "▸"
        flags = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading)
        inner = place.adjusted(9, 0, -9, 0)
        painter.setFont(sans(13))
        painter.setPen(palette.color(QPalette.ColorRole.PlaceholderText))
        painter.drawText(inner, flags, fold)
        step = 20
        inner = inner.adjusted(0, 0, -step, 0) if mirrored else inner.adjusted(step, 0, 0, 0)
        painter.setFont(sans(13, bold=True))
        painter.setPen(palette.color(QPalette.ColorRole.Text))
        count = str(self._narrowed.rowCount(first))
        metrics = painter.fontMetrics()
        room = max(0, inner.width() - metrics.horizontalAdvance(count) - 10)
        title = elided(metrics, head.title, room)
        painter.drawText(inner, flags, title)
        step = metrics.horizontalAdvance(title) + 10
        inner = inner.adjusted(0, 0, -step, 0) if mirrored else inner.adjusted(step, 0, 0, 0)
        painter.setFont(sans(12))
        painter.setPen(palette.color(QPalette.ColorRole.PlaceholderText))
        painter.drawText(inner, flags, count)
        painter.restore()


class _Delegate(QStyledItemDelegate):
    """Cells without a frame around the current one; the first column says how a row is meant."""

    def __init__(self, table: ListTable) -> None:
        super().__init__(table)
        self._table = table

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        more = _LINES - 1 if self._table.wraps(index) else 0
        height = _HEIGHT + more * option.fontMetrics.lineSpacing()
        return QSize(super().sizeHint(option, index).width(), height)

    def helpEvent(
        self,
        event: QHelpEvent,
        view: QAbstractItemView,
        option: QStyleOptionViewItem,
        index: _Index,
    ) -> bool:
        """Says what is cut."""
        if event.type() != QEvent.Type.ToolTip or not index.isValid():
            return super().helpEvent(event, view, option, index)
        QToolTip.showText(event.globalPos(), as_tip(self._table.tip(index)), view, option.rect)
        return True

    def initStyleOption(self, option: QStyleOptionViewItem, index: _Index) -> None:
        super().initStyleOption(option, index)
        option.textElideMode = Qt.TextElideMode.ElideRight
        option.state &= ~QStyle.StateFlag.State_HasFocus
        option.text = own_way(bind_marks(option.text))
        row = index.data(ROW_ROLE)
        if not isinstance(row, ListRow):
            return
        column = index.column()
        chip, words = column == 0 and row.chip, column == self._table.stretch and row.words
        if chip or words or column == row.chips[0]:
            option.text = ""  # signs or words are painted in its place
        if name := dict(row.colours).get(column):
            colour, role = QColor(str(getattr(self._table.theme, name))), QPalette.ColorRole
            option.palette.setColor(role.Text, colour)
            option.palette.setColor(role.HighlightedText, colour)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        super().paint(painter, option, index)
        row = index.data(ROW_ROLE)
        if index.column() == 0 and isinstance(row, ListRow) and row.chip:
            self._chips(painter, option, (row.chip,))
        if isinstance(row, ListRow) and index.column() == row.chips[0]:
            self._chips(painter, option, row.chips[1])
        if index.column() == self._table.stretch and isinstance(row, ListRow) and row.words:
            self._words(painter, option, row.words())
        if index.column() == 0 and isinstance(row, ListRow) and row.tone in EDGES:
            edge: QRect = option.rect
            mirrored = option.direction is Qt.LayoutDirection.RightToLeft
            left = edge.right() - WIDE + 1 if mirrored else edge.x()
            area = QRect(left, edge.y() + 5, WIDE, edge.height() - 10)
            name, parts = EDGES[row.tone]
            colour = QColor(str(getattr(self._table.theme, name)))
            for part in parts:
                painter.fillRect(_part(area, *part), colour)

    def _chips(self, painter: QPainter, option: QStyleOptionViewItem, codes: Sequence[str]) -> None:
        """The signs of delegations; those for which there is no room are counted."""
        painter.save()
        painter.setFont(sans(11, bold=True))
        place: QRect = option.rect
        metrics = painter.fontMetrics()
        high = metrics.height() + 3
        mirrored = option.direction is Qt.LayoutDirection.RightToLeft
        begin, top = 8.0, place.y() + (place.height() - high) / 2
        for number, code in enumerate(codes):
            more, wide = len(codes) - number, metrics.horizontalAdvance(code) + 14
            room = place.width() - 1 - (0 if more == 1 else 26)
            left = place.right() + 1 - begin - wide if mirrored else place.x() + begin
            area = QRectF(left, top, min(wide, place.width() - 9), high)
            if number and begin + wide > room:
                painter.setPen(QColor(self._table.theme.faint))
                painter.drawText(area, Qt.AlignmentFlag.AlignCenter, f"+{more}")
                break
            draw_chip(painter, area, code, self._table.theme, mirrored=mirrored)
            begin += wide + 4
        painter.restore()

    def _words(
        self, painter: QPainter, option: QStyleOptionViewItem, shown: tuple[Piece, ...]
    ) -> None:
        """The words that a row is about."""
        place: QRect = option.rect.adjusted(_BESIDE, 0, -_BESIDE, 0)
        shown = begun(shown, option.fontMetrics, place.width())
        lines = _LINES if place.height() > _HEIGHT else 1
        draw_lines(painter, shown, QRectF(place), self._table.theme, lines)


def begun(shown: tuple[Piece, ...], metrics: QFontMetrics, room: int) -> tuple[Piece, ...]:
    """Words for a row, without those before the first change where they would fill it."""
    first = shown[0] if shown else Piece("")
    if first.change or first.by or metrics.horizontalAdvance(first.text) <= room / 3:
        return shown
    return (replace(first, text="… "), *shown[1:])


def _part(area: QRect, left: float, top: float, width: float, height: float) -> QRect:
    """A part of an area, given in parts of its width and height."""
    return QRect(
        area.x() + round(left * area.width()),
        area.y() + round(top * area.height()),
        round(width * area.width()),
        round(height * area.height()),
    )


WIDE = 5
"""Pixels of the edge of a row."""
EDGES = {
    Tone.GOOD: ("ok", ((0, 0, 0.6, 1),)),
    Tone.DOUBTFUL: ("warn", tuple((0, top, 0.6, 0.2) for top in (0, 0.4, 0.8))),
    Tone.BAD: ("deleted", ((0, 0, 0.4, 1), (0.6, 0, 0.4, 1))),
}
"""How the edge of a row is painted: the name of a colour of the theme, and its parts (left, top,
width and height as shares): a bar, a broken bar, a double bar. Words of the row say the same."""
