"""Columns side by side on one set of levels, with one scroll bar and the map."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QPoint, QRect, Qt, QTimer, QVariantAnimation, Signal
from PySide6.QtGui import QPainter, QPalette, QResizeEvent, QShowEvent, QWheelEvent
from PySide6.QtWidgets import QFrame, QLabel, QScrollBar, QSplitterHandle, QWidget

from draftbench.gui.cells.cell_style import Looks
from draftbench.gui.cells.cells import Cells
from draftbench.gui.cells.head_words import head_of
from draftbench.gui.columns.cell_layout import least_room, spared
from draftbench.gui.columns.column_heads import ColumnHead
from draftbench.gui.columns.column_pane import ClausePane
from draftbench.gui.columns.dividers import Dividers
from draftbench.gui.columns.row_geometry import Levels
from draftbench.gui.columns.row_map import Overview
from draftbench.gui.rows.row_filter import Folds
from draftbench.gui.rows.workspace import lengths
from draftbench.gui.speech import tr
from draftbench.gui.theme.colours import LIGHT
from draftbench.gui.widgets.layouts import abreast, stacked

# Scrolling of rows whose heights are not known before they are seen.


GLIDE = 0.3
"""The part of the way that one frame of a glide covers."""

_DOCK = 2
"""The place of what lies between the draft and the sources."""


class Scroller(QObject):
    """Keeps levels, scroll bar and what is seen in step.

    ``measure`` gives the height of a row, ``page`` the height of what is shown, both in pixels.
    ``scrolled`` says that something moved.
    """

    scrolled = Signal(object)

    def __init__(
        self,
        levels: Levels,
        bar: QScrollBar,
        measure: Callable[[int], int],
        page: Callable[[], int],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._levels, self._bar, self._measure, self._page = levels, bar, measure, page
        self._way = 0.0
        self._frames = QTimer(self, interval=15)
        self._frames.timeout.connect(self._frame)
        bar.valueChanged.connect(self._on_bar)

    def settle(self, row: int, y: int) -> None:
        """Brings the top of ``row`` to ``y`` below the upper edge, as near as the ends allow, and
        measures all rows that are seen then."""
        levels, page = self._levels, self._page()
        levels.offset = 0
        if len(levels):
            row = min(max(0, row), len(levels) - 1)
            for _ in range(len(levels) + 1):
                offset = max(0, min(levels.top(row) - y, levels.total - page))
                if not self._measure_rows(levels.rows_in(offset, offset + page)):
                    break
            levels.offset = offset
        self._show()

    def keep(self) -> None:
        """Settles where it is: for rows whose heights may have changed."""
        row = self._levels.row_at(self._levels.offset)
        self.settle(row, self._levels.top(row) - self._levels.offset if row >= 0 else 0)

    def scroll(self, distance: int) -> None:
        """Moves by pixels; what is seen now moves by just as many."""
        levels = self._levels
        row = levels.row_at(levels.offset)
        if row >= 0:
            self.settle(row, levels.top(row) - levels.offset - distance)

    def glide(self, distance: int) -> None:
        """Moves by pixels, smoothly."""
        self._way = distance + (self._way if self._way * distance > 0 else 0.0)
        self._frames.start()

    def show_row(self, row: int) -> None:
        """Scrolls as little as needed to see a row; far ones come near the top."""
        levels, page = self._levels, self._page()
        self._stop()
        self._measure_rows(range(row, row + 1))
        top, height = levels.top(row) - levels.offset, levels.height(row)
        if top <= 0 and top + height >= page:
            return
        if top < -page or top > 2 * page:
            self.settle(row, max(0, min(page // 6, page - height)))
        elif top < 0 or height > page:
            self.settle(row, 0)
        elif top + height > page:
            self.settle(row, page - height)

    def present(self, row: int) -> None:
        """Brings a row well into view: a third of the page from the top, whole where it fits."""
        self._stop()
        self._measure_rows(range(row, row + 1))
        page = self._page()
        self.settle(row, max(0, min(page // 3, page - self._levels.height(row))))

    def show_height(self, y: int) -> None:
        """Brings a height of the rows to the middle."""
        self._stop()
        row = self._levels.row_at(y)
        if row >= 0:
            self.settle(row, self._levels.top(row) - y + self._page() // 2)

    def _stop(self) -> None:
        self._frames.stop()
        self._way = 0.0

    def _frame(self) -> None:
        step = round(self._way * GLIDE) or (1 if self._way > 0 else -1)
        before = self._levels.offset
        self._way -= step
        self.scroll(step)
        if abs(self._way) < 1 or self._levels.offset == before:
            self._stop()

    def _measure_rows(self, rows: range) -> bool:
        changed = False
        for row in rows:
            if not self._levels.measured(row):
                changed |= self._levels.measure(row, self._measure(row))
        return changed

    def _on_bar(self, value: int) -> None:
        self._stop()
        distance = value - self._levels.offset
        if abs(distance) <= self._page():
            self.scroll(distance)
        else:
            row = self._levels.row_at(value)
            if row >= 0:
                self.settle(row, self._levels.top(row) - value)

    def _show(self) -> None:
        bar, page = self._bar, self._page()
        blocked = bar.blockSignals(True)
        bar.setRange(0, max(0, self._levels.total - page))
        bar.setPageStep(max(1, page))
        bar.setSingleStep(60)
        bar.setValue(self._levels.offset)
        bar.blockSignals(blocked)
        bar.update()
        self.scrolled.emit(None)


DRAFT_SHARE = 122
"""How much wider the draft is than another column, in per cent."""
FADE = 600
"""Milliseconds for which a row is marked that something was done to."""
ALL_COLUMNS = 9
"""More columns than there are."""
WHEEL = 0.85
"""Pixels for an eighth of a degree of a wheel."""


class Column(QWidget):
    """A head with the pane under it."""

    def __init__(
        self, levels: Levels, looks: Looks, ready: Callable[[], None], across: QWidget
    ) -> None:
        super().__init__()
        self.head = ColumnHead()
        self.pane = ClausePane(levels, looks, ready, across=across)
        stacked(self, self.head, (self.pane, 1), spacing=0)


class Board(QWidget):
    """See the module. Rows are visible rows here.

    ``rebuilt`` says that there are new panes, ``laid`` that rows stand elsewhere or scrolled;
    ``source_chosen`` carries the place among the middle columns and the name of a text. ``least``
    gives the least height of a row. ``kept`` is the row that keeps its place on the screen when
    heights change.
    """

    rebuilt = Signal(object)
    laid = Signal(object)
    source_chosen = Signal(object)

    def __init__(self, least: Callable[[int], int], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.looks = Looks(LIGHT)
        self.columns: list[Column] = []
        self.levels = Levels()
        self.kept = -1
        self.most = ALL_COLUMNS
        self._has_draft = True
        self._covered = -1
        self.motion = True
        """Whether rows are marked for a moment."""
        self._fading = QVariantAnimation(self, duration=FADE, startValue=1.0, endValue=0.0)
        self._fading.valueChanged.connect(self._fade)
        self._pointed_out: tuple[int, ...] = ()
        self._docked: QWidget | None = None
        self._page = 0
        self._least = least
        self._found: re.Pattern[str] | None = None
        self._characters: list[int] = []
        self._stale = False
        self._sources: tuple[int, ...] = ()
        self._versions: frozenset[int] = frozenset()
        self._offered: tuple[tuple[str, str], ...] = ()
        self._cells: Cells | None = None
        self._late = QTimer(self, singleShot=True, interval=0)
        self._late.timeout.connect(self._share_late)
        self._late.timeout.connect(self.ready)
        self._splitter = Dividers(self._paint_divider)
        self.shares: dict[int, list[int]] = {}
        self._shared = True
        self._splitter.splitterMoved.connect(lambda *_: self._divided())
        self.bar = QScrollBar(Qt.Orientation.Vertical)
        self.bar.setObjectName("columnsBar")
        self.bar.setAccessibleName(tr("Scroll the columns"))
        self.overview = Overview(self.levels)
        self._corner = QFrame()
        self._corner.setProperty("kind", "bar")
        self._nothing = QLabel("", self, margin=12, wordWrap=True)
        self._nothing.setProperty("kind", "dim")
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._nothing.setAutoFillBackground(True)
        self._nothing.setBackgroundRole(QPalette.ColorRole.Base)
        self._nothing.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        edge = abreast(None, self.bar, self.overview, spacing=0)
        abreast(
            self, (self._splitter, 1), stacked(None, self._corner, (edge, 1), spacing=0), spacing=0
        )
        self.scroller = Scroller(self.levels, self.bar, self._measure, self.page, self)
        self.scroller.scrolled.connect(self._on_scrolled)
        self.overview.jumped.connect(self.scroller.show_height)
        self.overview.finished.connect(lambda _: self.show_heads())

    @property
    def order(self) -> tuple[int, ...]:
        """The columns from the start of a line to its end: the base, beside it the draft, then the
        sources, which come and go without moving it."""
        count = len(self.columns)
        return (0, count - 1, *range(1, count - 1)) if count > 1 else tuple(range(count))

    @property
    def seen(self) -> tuple[int, ...]:
        """The columns that are seen, from the start of a line to its end."""
        return tuple(number for number in self.order if not self.columns[number].isHidden())

    def show_draft(self, *, on: bool) -> None:
        """Whether the draft is seen, which may say nothing of its own."""
        self._has_draft = on
        self._see()

    def dock(self, widget: QWidget | None) -> None:
        """Lays ``widget`` between the draft and the sources, as wide as it wants to be; None: what
        lay there has gone elsewhere."""
        if widget is not self._docked:
            self._docked = widget
            self._lay_docked()
            self._share_out()

    def _lay_docked(self) -> None:
        if self._docked is not None:
            self._splitter.insertWidget(_DOCK, self._docked)
            self._splitter.setStretchFactor(_DOCK, 0)

    def set_most(self, most: int) -> None:
        """How many columns are seen at most; of one the draft, of two the base beside it."""
        self.most = most
        self._see()

    def point_out(self, rows: Sequence[int]) -> None:
        """Marks rows for a moment."""
        if self.motion and self.isVisible():
            self._pointed_out = tuple(rows)
            self._fading.stop()
            self._fading.start()

    def _fade(self, strength: object) -> None:
        for column in self.columns:
            column.pane.point_out(self._pointed_out, float(str(strength)))

    def _see(self) -> None:
        order = [n for n in self.order if self._has_draft or n != len(self.columns) - 1]
        wanted = order[1:2] if self.most == 1 and len(order) > 1 else order[: self.most]
        if order and tuple(wanted) != self.seen:
            for number, column in enumerate(self.columns):
                column.setVisible(number in wanted)
            self._share_out()
            self.outdate()
        for number, column in enumerate(self.columns):
            column.pane.first = number == wanted[0]
            column.pane.final = number == wanted[-1]

    def nearest(self, column: int) -> int:
        """A column, or where it is not seen the draft, or the last one."""
        seen = self.seen
        return next((one for one in (column, len(self.columns) - 1) if one in seen), seen[-1])

    def cover(self, column: int) -> None:
        """A column that something lies over does not make rows higher; -1: none is covered."""
        if column != self._covered:
            self._covered = column
            self.outdate()

    def page(self) -> int:
        """How much of the rows is shown at once, in pixels."""
        return self.columns[0].pane.viewport().height() if self.columns else 0

    def keeper(self) -> tuple[int, int]:
        """The row that should keep its place on the screen, and that place."""
        levels = self.levels
        if not len(levels):
            return -1, 0
        seen = levels.rows_in(levels.offset, levels.offset + self.page())
        row = self.kept if self.kept in seen else levels.row_at(levels.offset)
        return row, levels.top(row) - levels.offset

    def show_rows(
        self,
        cells: Cells,
        rows: Sequence[int],
        sources: Sequence[tuple[str, str]],
        folds: Folds,
    ) -> None:
        """Shows ``rows`` of ``cells``, those of ``folds`` as lines, all of them only estimated;
        then a row is to be settled. The heads of the middle columns offer ``sources``."""
        if len(self.columns) != cells.columns:
            self._build(cells.columns)
        self._fading.stop()
        self._fade(0.0)
        self._sources = cells.sources
        self._versions = frozenset(cells.languages.columns)
        self._offered = tuple(sources)
        self._cells = cells
        self.show_draft(on=not cells.two_texts)
        self.show_heads()
        for place, number in enumerate(self.order):
            name = tr(
                "{text}, column {number} of {all}",
                text=head_of(cells, number).title,
                number=place + 1,
                all=len(self.columns),
            )
            self.columns[number].pane.set_rows(cells, rows, number, name, folds)
        whole = lengths(cells)
        self._characters = [0 if row in folds else whole[row] for row in rows]
        self._estimate()
        self.overview.set_rows(cells, rows)
        self._nothing.setVisible(not rows)

    def show_heads(self) -> None:
        """The heads as the cells have them now."""
        if self._cells is None or len(self.columns) != self._cells.columns:
            return
        for place, number in enumerate(self.order):
            offered = self._offered if number in self._cells.sources else ()
            self.columns[number].head.set_head(head_of(self._cells, number), place + 1, offered)

    def _build(self, count: int) -> None:
        for column in self.columns:
            column.setParent(None)
            column.deleteLater()
        self.columns = []
        for number in range(count):
            column = Column(self.levels, self.looks, self.ready, self._splitter)
            column.head.set_size(self.looks.zoom)
            column.head.chosen.connect(lambda name, number=number: self._choose(number, name))
            column.pane.set_found(self._found)
            column.pane.resized.connect(lambda _: self.outdate())
            self.columns.append(column)
        for number in self.order:
            self._splitter.addWidget(self.columns[number])
            self._splitter.setStretchFactor(self._splitter.count() - 1, 1)
        self._lay_docked()
        self._set_tab_order()
        self._share_out()
        self._shared = False  # there may be too little room until the window is laid out
        self._corner.setFixedHeight(self.columns[0].head.height())
        self._nothing.raise_()
        self.rebuilt.emit(None)

    def _set_tab_order(self) -> None:
        """Tab goes to the choices of texts first, then through the columns, then on."""
        last: QWidget = self._splitter
        columns = [self.columns[number] for number in self.order]
        choices = [column.head.choice for column in columns]
        for widget in (*choices, *(column.pane for column in columns)):
            QWidget.setTabOrder(last, widget)
            last = widget

    def _share_out(self) -> None:
        """Gives the columns their widths."""
        shown, draft = self.seen, len(self.columns) - 1
        count = len(shown)
        usual = [DRAFT_SHARE if one == draft and count > 1 else 100 for one in shown]
        shares = iter(self.shares.get(count, usual))
        seen = [number in shown for number in self.order]
        docked = 0 if self._docked is None else self._docked.sizeHint().width()
        room = max(1, self._splitter.width() - docked)
        whole = max(1, sum(self.shares.get(count, usual)))
        sizes = [next(shares) * room // whole if one else 0 for one in seen]
        self._splitter.setSizes([*sizes[:_DOCK], docked, *sizes[_DOCK:]] if docked else sizes)

    def _divided(self) -> None:
        """The user gave the columns other widths: as many columns get these again."""
        sizes = [self.columns[number].width() for number in self.seen]
        whole = max(1, sum(sizes))
        self.shares[len(sizes)] = [max(1, round(size * 1000 / whole)) for size in sizes]

    def _choose(self, number: int, name: str) -> None:
        """Another text for a column of a source."""
        if number in self._sources:
            self.source_chosen.emit((self._sources.index(number), name))

    def set_looks(self, looks: Looks) -> None:
        """Another size or theme."""
        self.looks = looks
        self.overview.set_theme(looks.theme)
        for column in self.columns:
            column.head.set_size(looks.zoom)
            column.pane.set_looks(looks)
        if self.columns:
            self._corner.setFixedHeight(self.columns[0].head.height())
        self.outdate()

    def highlight(self, text: str) -> None:
        """Marks where ``text`` occurs, in any case and with any white space; empty: nowhere."""
        words = [re.escape(word) for word in text.split()]
        self.mark_found(re.compile(r"\s+".join(words), re.IGNORECASE) if words else None)

    def mark_found(self, pattern: re.Pattern[str] | None) -> None:
        """Marks what a pattern matches; None: nothing."""
        self._found = pattern
        for column in self.columns:
            column.pane.set_found(self._found)

    def rest(self) -> None:
        """Forgets what is quickly found again; to be called when nothing happens."""
        for column in self.columns:
            column.pane.rest()

    # heights

    def outdate(self) -> None:
        """The heights are to be found anew before they are used."""
        self._stale = True
        self._late.start()

    def ready(self) -> None:
        """Finds the heights anew if they are outdated."""
        if not self._stale or not self.columns:
            return
        row, y = self.keeper()
        held, levels = self.kept, self.levels
        seen = 0 <= held < len(levels) and 0 <= levels.top(held) - levels.offset < self._page
        self._estimate()
        self.scroller.settle(row, y)
        if seen and self.page() < self._page:  # a message over the texts took its room
            QTimer.singleShot(0, self, self._show_kept)  # not while something is painted
        self._page = self.page()

    def _show_kept(self) -> None:
        if self.columns and not self._stale and 0 <= self.kept < len(self.levels):
            self.scroller.show_row(self.kept)

    def measure_again(self, row: int) -> None:
        """The height of one row has changed."""
        self.levels.forget(row)
        self.scroller.keep()

    def _estimate(self) -> None:
        """Heights from the numbers of characters; nothing is set for it."""
        widths = [self.columns[number].pane.viewport().width() for number in self.seen]
        self.levels.reset(self.looks.estimates(self._characters, sum(widths) // len(widths)))
        self._stale = False

    def _measure(self, row: int) -> int:
        """The draft sets the height of a row, where it has words there, else the base, unless only
        a line or two would not be shown; language versions are shown whole beside it, for they are
        read word by word. The current row shows everything but what is covered, and so do the rows
        of two texts without a draft."""
        band = self.columns[0].pane.band_height(row)
        if self.columns[0].pane.fold(row):
            return self.looks.fold + band
        seen = [number for number in self.seen if number != self._covered]
        cells = [self.columns[number].pane.set_cell(row) for number in seen]
        under = [self.columns[number].pane.set_cell(row) for number in self.seen]
        least = max(self._least(row), *(least_room(cell, self.looks) for cell in under))
        height = max(least, *(cell.height for cell in cells))
        draft = len(self.columns) - 1
        if row != self.kept and draft in seen:
            leaders = (self.columns[number].pane.set_cell(row) for number in (draft, 0))
            leading = next((cell for cell in leaders if cell.blocks), None)
            if leading is not None:
                beside = (self.columns[c].pane.set_cell(row) for c in self._versions & {*self.seen})
                height = max(least, leading.height, *(cell.height for cell in beside))
                height = spared(cells, height, self.looks)
        return height + band

    def enter(self, row: int) -> None:
        """Another row is the current one, which shows everything."""
        levels, former = self.levels, self.kept
        self.kept = row
        changed = [one for one in {former, row} if 0 <= one < len(levels) and levels.measured(one)]
        if not changed or self._stale:
            return
        held, y = self.keeper()
        for one in changed:
            levels.forget(one)
        self.scroller.settle(held, y)
        if held == row and y >= 0:
            self.scroller.show_row(row)

    def _on_scrolled(self, _: object) -> None:
        for column in self.columns:
            column.pane.viewport().update()
        self._splitter.repaint_lines()
        self.overview.set_page(self.page())
        self.laid.emit(None)

    def _paint_divider(self, painter: QPainter, handle: QSplitterHandle) -> None:
        """The heads of the themes, over the line between two columns."""
        if self.columns and not self._stale:
            self.columns[0].pane.paint_bands(painter, handle)

    # events

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            event.ignore()
            return
        if not event.pixelDelta().isNull():
            self.scroller.scroll(-event.pixelDelta().y())
        else:
            self.scroller.glide(round(-event.angleDelta().y() * WHEEL))
        event.accept()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_nothing()
        if len(self.seen) in self.shares and event.size().width() != event.oldSize().width():
            self._shared = False  # Qt would make the columns alike
            self._late.start()

    def say_nothing(self, words: str) -> None:
        """What is said where no row is shown."""
        self._nothing.setText(words)
        self._place_nothing()

    def _place_nothing(self) -> None:
        place = QRect(QPoint(0, 0), self._nothing.sizeHint())
        place.moveCenter(self.rect().center())
        self._nothing.setGeometry(place)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.outdate()

    def _share_late(self) -> None:
        if not self._shared and self.isVisible() and self.columns:
            self._shared = True
            self._share_out()
