"""The aligned columns as the window knows them: cells, the current one, the editor over it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect, Qt, Signal, SignalInstance
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QWidget

from draftbench.document import ClauseId, Mark
from draftbench.gui.cells.cell_style import Looks
from draftbench.gui.cells.cells import Cells
from draftbench.gui.cells.excerpts import Excerpt, shown_place
from draftbench.gui.columns.board import Board
from draftbench.gui.columns.column_heads import ColumnHead
from draftbench.gui.columns.column_pane import ClausePane
from draftbench.gui.columns.row_geometry import SIDEWAYS, Glide, Step, led
from draftbench.gui.editor.clause_editor import ClauseEditor, Differ
from draftbench.gui.editor.clause_text import Aids
from draftbench.gui.editor.own_amendment_line import OwnAmendment
from draftbench.gui.rows.row_filter import NO_FOLDS, Chip, Folds, nothing_said
from draftbench.gui.rows.row_filter_view import FilterRow
from draftbench.gui.speech import tr_as
from draftbench.gui.theme.colours import Theme
from draftbench.gui.widgets.layouts import stacked

MARGIN = 40
"""Pixels from the edges within which a row that was stepped to is not well in view."""
MOST_POINTED_OUT = 3
"""Rows that an act changes up to which they are marked for a moment."""
SIGHT = 12
"""Pixels over and under the line that is written which stay in sight."""


class ColumnsView(QWidget):
    """See the module. Rows are indices into the cells, also where only some of them are shown;
    the first column is the base, the last one the draft.

    ``asked`` carries the command that a key in the editor stands for, ``told`` a sentence;
    ``clause_dropped`` carries a clause of the draft and the one it goes behind, ``words_dropped`` a
    row, words and where they come from;
    ``clause_chosen`` carries which of several clauses of the draft in one row was pressed,
    ``proposal_chosen`` whose proposed words were (a code, and the words),
    ``current_changed``, ``activated`` and ``take_requested`` carry row and column,
    ``source_chosen`` a place among the middle columns and the name of a text, ``edited`` an
    ``Edit`` of :mod:`~draftbench.gui.editor.clause_editor`, ``edit_cancelled`` None, ``led`` a
    clause that was asked for with its column, ``unfolded`` a row whose fold is to open,
    ``filter_dropped`` the key of a filter (empty: of all), ``menu_asked`` the point of the screen
    where the menu of the current cell is to open;
    ``sized`` says that a column has another size, ``words_chosen`` whether words are chosen now,
    and ``writing`` whether an editor is open.
    """

    current_changed = Signal(object)
    clause_chosen = Signal(object)
    proposal_chosen = Signal(object)
    activated = Signal(object)
    take_requested = Signal(object)
    source_chosen = Signal(object)
    edited = Signal(object)
    edit_cancelled = Signal(object)
    asked = Signal(object)
    told = Signal(object)
    clause_dropped = Signal(object)
    words_dropped = Signal(object)
    led = Signal(object)
    unfolded = Signal(object)
    filter_dropped = Signal(object)
    menu_asked = Signal(object)
    sized = Signal(object)
    words_chosen = Signal(object)
    writing = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._cells: Cells | None = None
        self._rows: tuple[int, ...] = ()
        self._places: dict[int, int] = {}
        self._row = self._pressed = -1
        self._column = -1
        self._editor: ClauseEditor | None = None
        self._below = False
        self._parked = False
        self._board = Board(self._least)
        self.overview = self._board.overview
        self.scroll_bar = self._board.bar
        self.filters = FilterRow()
        self.filters.dropped.connect(self.filter_dropped)
        layout = stacked(self, (self._board, 1), spacing=0)
        layout.addWidget(self.filters)  # below, so that no text moves when it comes or goes
        self._board.rebuilt.connect(self._on_rebuilt)
        self._board.laid.connect(lambda _: self._lay_editor())
        self._board.source_chosen.connect(self.source_chosen)

    # what is shown

    def set_cells(
        self,
        cells: Cells,
        rows: Sequence[int],
        *,
        sources: Sequence[tuple[str, str]],
        shown: Sequence[str],
        folds: Folds = NO_FOLDS,
    ) -> None:
        """Shows ``rows`` of ``cells``, those of ``folds`` as lines. The heads of the middle
        columns offer ``sources`` (name, title); ``shown`` names the texts that are in them now.
        What was current stays current, and at its height on the screen, where its clause is still
        shown."""
        former = self._cells, self._rows
        keeper, height = self._board.keeper()
        edited = -1 if self._editor is None else self._editor.place[0]
        self._cells, self._rows = cells, tuple(rows)
        self._places = {number: place for place, number in enumerate(self._rows)}
        row = self._again(former, self._row)
        if not 0 <= self._column < cells.columns or former[0] is None:
            self._column = cells.columns - 1
        if self._editor is not None and edited in former[1]:
            place = self._again(former, former[1].index(edited))
            self._editor.place = (self._rows[place] if place >= 0 else edited, cells.columns - 1)
        focused = any(column.pane.hasFocus() for column in self._board.columns)
        if focused and len(self._board.columns) != cells.columns:
            self._parked = True
            self.setFocus(Qt.FocusReason.OtherFocusReason)
        self._board.show_rows(cells, self._rows, sources if shown else (), folds)
        for number, column in enumerate(self._board.columns):
            text, draft = cells.document(number), number == cells.draft
            column.pane.handling.show(text, is_draft=draft)
        self._board.scroller.settle(self._again(former, keeper), height)
        self._enter(row, self._column)
        self._parked = False
        if focused:
            self.pane(self._column).setFocus(Qt.FocusReason.OtherFocusReason)
        self._place_editor()
        if former[0] is not None and former[0].state is not cells.state:
            self._point_out(former[0], cells)

    def _point_out(self, former: Cells, cells: Cells) -> None:
        """Marks for a moment what an act changed in the draft, and shows what came or moved."""
        old, new = former.document(former.draft), cells.document(cells.draft)
        if old is new or old.name != new.name:
            return
        changed = [clause.id for clause in new.others(old)]
        went = former.partners.moved(former.draft) ^ cells.partners.moved(cells.draft)
        came = [clause for clause in changed if clause not in old] + [*went]
        found = {cells.find(cells.draft, clause) for clause in (*changed, *went)}
        places = sorted(self._places[row] for row in found if row in self._places)
        if not 0 < len(places) <= MOST_POINTED_OUT:
            return
        self._board.point_out(places)
        if came and len(places) == 1 and self._editor is None:
            self._board.scroller.show_row(places[0])

    def set_filters(self, chips: Sequence[Chip], share: str) -> None:
        """Says what narrows the rows, and how many are left."""
        self.filters.set_filters(chips, share)
        self._board.say_nothing(nothing_said(chips))

    def _again(self, former: tuple[Cells | None, tuple[int, ...]], row: int) -> int:
        """The visible row where the clauses of a former one stand now, or the next after it."""
        cells, rows = former
        if not self._rows or self._cells is None:
            return -1
        if cells is None or not 0 <= row < len(rows):
            return 0
        found = rows[row]
        if cells is not self._cells:
            names = {self._cells.document(c).name: c for c in range(self._cells.columns)}
            order = (cells.draft, cells.base, *cells.sources)
            places = (
                self._cells.find(names[name], clauses[0])
                for name, clauses in (
                    (cells.document(c).name, cells.row(found).cells[c]) for c in order
                )
                if clauses and name in names
            )
            known = (place for place in places if place is not None)
            found = next(known, min(found, len(self._cells) - 1))
        after = (place for place, number in enumerate(self._rows) if number >= found)
        return self._places.get(found, next(after, len(self._rows) - 1))

    def _on_rebuilt(self, _: object) -> None:
        for number, column in enumerate(self._board.columns):
            self._connect(column.pane, number)
        if self._editor is not None:
            self._editor.setParent(self._board.columns[-1].pane.viewport())
            self._editor.show()

    def _connect(self, pane: ClausePane, number: int) -> None:
        pane.stepped.connect(self._step)
        pane.entered_row.connect(lambda place: self._move(place, number))
        pane.pressed_row.connect(lambda place, more: self._press(place, number, more=more))
        pane.focused.connect(lambda _: self._enter(self._row, self._column))
        pane.opened.connect(lambda place: self._tell(self.activated, place, number))
        pane.hint_clicked.connect(lambda place: self._tell(self.take_requested, place, number))
        pane.block_pressed.connect(self.clause_chosen)
        pane.proposal_pressed.connect(self.proposal_chosen)
        pane.resized.connect(self.sized)
        pane.led.connect(self.led)
        pane.unfolded.connect(lambda place: self.unfolded.emit(self._rows[place]))
        pane.menu_asked.connect(self.menu_asked)
        pane.handling.chosen.connect(lambda there: self._on_chosen(number, there))
        pane.handling.dropped.connect(self.clause_dropped)
        pane.handling.scrolled.connect(self._board.scroller.scroll)
        pane.handling.received.connect(lambda drop: self._on_received(*drop))

    # words that are chosen

    @property
    def excerpt(self) -> Excerpt | None:
        """The words that are chosen in a column."""
        for number, column in enumerate(self._board.columns):
            handling = column.pane.handling
            if handling.selection.there and handling.selection.anchor is not None:
                place = handling.selection.anchor.row
                row = self._rows[place] if place < len(self._rows) else -1
                return handling.excerpt(row, number)
        return None

    @property
    def chosen_rect(self) -> QRect:
        """Where the first line of the chosen words stands, in the coordinates of this widget."""
        for number, column in enumerate(self._board.columns):
            handling, pane = column.pane.handling, column.pane
            if handling.selection.there and handling.selection.anchor is not None:
                row = handling.selection.anchor.row
                found = handling.selection.first_line(pane.set_cell(row))
                place = found.translated(pane.row_rect(row).topLeft()).toRect()
                return self._on_view(number, place)
        return QRect()

    def choose_words(self, row: int, column: int, clause: ClauseId, start: int, end: int) -> None:
        """Chooses words of a clause (code points of its text) and shows them."""
        if row not in self._places:
            return
        self.set_current(row, column)
        pane, place = self.pane(column), self._places[row]
        for number, block in enumerate(pane.cell(place).blocks):
            if block.clause == clause and not block.proposed:
                first, last = shown_place(block, start), shown_place(block, end)
                pane.handling.selection.choose(place, number, first, last)

    def let_go(self) -> None:
        """Chooses no words."""
        for column in self._board.columns:
            column.pane.handling.selection.clear()

    def _on_chosen(self, number: int, there: bool) -> None:
        if there:
            for other, column in enumerate(self._board.columns):
                if other != number:
                    column.pane.handling.selection.clear()
        self.words_chosen.emit(there)

    def _on_received(self, place: int, words: str, origin: object) -> None:
        if 0 <= place < len(self._rows):
            self.words_dropped.emit((self._rows[place], words, origin))

    def set_theme(self, theme: Theme) -> None:
        """Other colours."""
        self._set_looks(Looks(theme, self._board.looks.zoom))

    @property
    def shares(self) -> dict[int, list[int]]:
        """The widths of the columns by their number, as shares, where the user chose them."""
        return self._board.shares

    def set_motion(self, *, on: bool) -> None:
        """Whether anything moves or fades."""
        self._board.motion = on

    def set_zoom(self, factor: float) -> None:
        """Another size of the texts, 1.0 is normal."""
        self._set_looks(Looks(self._board.looks.theme, factor))

    def _set_looks(self, looks: Looks) -> None:
        self._board.set_looks(looks)
        if self._editor is not None:
            self._editor.set_looks(looks)

    def highlight(self, text: str) -> None:
        """Marks where ``text`` occurs, in any case and with any white space; empty: nowhere."""
        self._board.highlight(text)

    def mark_found(self, pattern: re.Pattern[str] | None) -> None:
        """Marks what a pattern matches; None: nothing."""
        self._board.mark_found(pattern)

    def rest(self) -> None:
        """Forgets what is quickly found again; to be called when nothing happens."""
        self._board.rest()

    def pane(self, column: int) -> ClausePane:
        """The pane of a column."""
        return self._board.columns[column].pane

    def head(self, column: int) -> ColumnHead:
        """The head of a column."""
        return self._board.columns[column].head

    @property
    def ends_with_source(self) -> bool:
        """Whether the last column that is seen is a source, beside base and draft."""
        return len(self._board.seen) > 2  # base and draft

    def dock(self, widget: QWidget | None) -> None:
        """Lays ``widget`` between the draft and the sources; None: what lay there went."""
        self._board.dock(widget)

    @property
    def side_column(self) -> QRect:
        """Where the texts of the last column stand, in the coordinates of this widget; those of
        the first one while the current cell is in the last."""
        pane = self.pane(self._beside)
        return QRect(pane.mapTo(self, QPoint(0, 0)), pane.size())

    @property
    def _beside(self) -> int:
        first, *_, last = self._board.seen
        return first if self._column == last else last

    def cover(self, *, on: bool) -> None:
        """Whether something lies over :attr:`side_column`, which then makes no row higher."""
        self._board.cover(self._beside if on and self.ends_with_source else -1)

    @property
    def most(self) -> int:
        """How many columns are seen at most."""
        return self._board.most

    def set_most(self, most: int) -> None:
        """Shows so many columns at most: of one the draft, of two the base beside it."""
        self._board.set_most(most)
        if self._board.columns:
            focused = any(column.pane.hasFocus() for column in self._board.columns)
            self._move(self._row, self._column)
            self._enter(self._row, self._column)
            if focused or self._board.nearest(self._column) != self._column:
                self.setFocus()
            self.sized.emit(None)

    def cell_rect(self, row: int, column: int) -> QRect:
        """Where a cell stands, in the coordinates of this widget; empty where it is not shown."""
        if row not in self._places:
            return QRect()
        self._board.ready()
        return self._on_view(column, self.pane(column).row_rect(self._places[row]))

    def hint_rect(self, row: int, column: int) -> QRect:
        """Where the hint of a gap stands, in the coordinates of this widget; empty without one."""
        if row not in self._places:
            return QRect()
        self._board.ready()
        return self._on_view(column, self.pane(column).hint_rect(self._places[row]))

    def _on_view(self, column: int, rect: QRect) -> QRect:
        return rect.translated(self.pane(column).viewport().mapTo(self, QPoint(0, 0)))

    # the current cell

    def current(self) -> tuple[int, int]:
        """The current row (an index into the cells, -1 without rows) and column."""
        row = self._rows[self._row] if 0 <= self._row < len(self._rows) else -1
        return row, self._column

    def set_current(self, row: int, column: int) -> None:
        """Makes a cell current and scrolls it into view; a row that is not shown is ignored."""
        if row in self._places and 0 <= column < len(self._board.columns):
            self._board.ready()
            self._board.scroller.show_row(self._places[row])
            self._move(self._places[row], column)

    def present_current(self) -> None:
        """Brings the current row well into view."""
        if self._row >= 0:
            self._board.ready()
            self._board.scroller.present(self._row)

    def lead_eye(self) -> None:
        """Does so where the current row stands at an edge."""
        if self._row < 0:
            return
        self._board.ready()
        rect = self.pane(0).row_rect(self._row)
        if rect.top() < MARGIN or rect.bottom() > self._board.page() - MARGIN:
            self.present_current()

    def copy(self) -> None:
        """Copies the chosen words of the column that has the keyboard, or its current cell."""
        self.pane(self._column).copy()

    def set_chosen(self, clause: ClauseId | None) -> None:
        """Shows which clause of the draft the commands are about, where its row has several."""
        if self._board.columns:
            self.pane(len(self._board.columns) - 1).choose(clause)

    def _move(self, place: int, column: int) -> None:
        """Another current cell, by visible row."""
        column = self._board.nearest(column)
        if place < 0 or (place, column) == (self._row, self._column):
            return
        self._enter(place, column)
        self.current_changed.emit(self.current())

    def _press(self, place: int, column: int, *, more: bool) -> None:
        """The mouse makes a cell current: nothing shifts under it, and what a row has no room for
        is seen by one press more, or by one on the words that tell of it."""
        again = (place, self._board.nearest(column)) == (self._row, self._column)
        self._pressed = -1 if more or again else place
        if again and place != self._board.kept:
            self._board.enter(place)
        self._move(place, column)

    def _enter(self, place: int, column: int) -> None:
        column = self._board.nearest(column)
        if place not in (self._board.kept, self._pressed):
            self._pressed = -1
            self._board.enter(place)
        self._row, self._column = place, column
        panes = [each.pane for each in self._board.columns]
        for number, pane in enumerate(panes):
            pane.enter(place, current=number == column)
        if any(pane.hasFocus() for pane in panes) and not panes[column].hasFocus():
            panes[column].setFocus(Qt.FocusReason.OtherFocusReason)

    def _tell(self, signal: SignalInstance, place: int, column: int) -> None:
        if 0 <= place < len(self._rows):
            signal.emit((self._rows[place], column))

    def _step(self, step: Step) -> None:
        if not self._rows:
            return
        self._board.ready()
        self._pressed = -1
        place, column = self._row, self._column
        if step in SIDEWAYS:
            mirrored = self.isRightToLeft() and step in (Step.LEFT, Step.RIGHT)
            seen = self._board.seen
            there = seen.index(column) + (-SIDEWAYS[step] if mirrored else SIDEWAYS[step])
            column = seen[min(max(0, there), len(seen) - 1)]
        else:
            found = led(step, place, self._board.levels, self._board.page())
            if isinstance(found, Glide):
                self._board.scroller.glide(found.distance)
                return
            place = found
        self._board.scroller.show_row(place)
        self._move(place, column)

    # the editor

    def open_editor(
        self,
        row: int,
        column: int,
        text: str,
        *,
        choices: Sequence[tuple[str, str]],
        writer: str = "",
        reasons: dict[str, str] | None = None,
        differ: Differ,
        below: bool = False,
        marks: Sequence[Mark] = (),
        aids: Aids | None = None,
        own: Sequence[OwnAmendment] = (),
    ) -> None:
        """Lays an editor with ``text`` over a cell, or ``below`` what stands in it, for a new
        clause; see :class:`ClauseEditor`. After ``edited`` it stays, until :meth:`close_editor`;
        cancelling closes it."""
        if row not in self._places:
            return
        self.close_editor()
        self._board.show_draft(on=True)
        self.set_current(row, column)
        blocks = self.pane(column).cell(self._places[row]).blocks
        self._below = below and bool(blocks)
        chosen = self.pane(column).chosen_block(blocks)
        label = tr_as("New", "clause") if below else "" if chosen is None else chosen.label
        editor = ClauseEditor(
            (row, column),
            text,
            label=label,
            new=below,
            choices=choices,
            writer=writer,
            reasons=reasons,
            differ=differ,
            looks=self._board.looks,
            marks=marks,
            aids=aids,
            own=own,
            parent=self.pane(column).viewport(),
        )
        editor.edited.connect(self.edited)
        editor.cancelled.connect(self._on_cancelled)
        editor.grown.connect(lambda _: self._on_grown())
        editor.text.cursorPositionChanged.connect(self._follow_cursor)
        editor.asked.connect(self.asked)
        editor.text.told.connect(self.told)
        self._editor = editor
        editor.show()
        self.writing.emit(True)
        self._place_editor()
        self._board.scroller.show_row(self._places[row])
        editor.setFocus()
        self._follow_cursor()

    @property
    def editor(self) -> ClauseEditor | None:
        """The open editor."""
        return self._editor

    def close_editor(self) -> None:
        """Takes the editor away; what is in it is lost."""
        editor, self._editor = self._editor, None
        if editor is None:
            return
        focus = self.window().focusWidget()
        focused = focus is not None and editor.isAncestorOf(focus)
        editor.hide()
        editor.deleteLater()
        self.writing.emit(False)
        place = self._places.get(editor.place[0])
        if place is not None:
            self._board.measure_again(place)
        if focused:
            self.pane(self._column).setFocus()

    def _on_cancelled(self, _: object) -> None:
        self.close_editor()
        self.edit_cancelled.emit(None)

    def _edited_place(self) -> int:
        """The visible row under the editor, -1 where there is none."""
        return -1 if self._editor is None else self._places.get(self._editor.place[0], -1)

    def _least(self, place: int) -> int:
        editor = self._editor
        if editor is None or place != self._edited_place():
            return 0
        needed = editor.needed(self.pane(editor.place[1]).viewport().width()) + 1
        return needed + self._above_editor(place)

    def _above_editor(self, place: int) -> int:
        """The height of what the editor leaves free in its cell."""
        return self.pane(len(self._board.columns) - 1).set_cell(place).height if self._below else 0

    def _place_editor(self) -> None:
        """The row under the editor becomes as high as it needs."""
        if (place := self._edited_place()) >= 0:
            self._board.measure_again(place)

    def _on_grown(self) -> None:
        self._place_editor()
        self._follow_cursor()

    def _follow_cursor(self) -> None:
        """Scrolls so that the cursor of the editor is seen, and where there is room its bar."""
        editor = self._editor
        if editor is None or self._edited_place() < 0:
            return
        view = self.pane(editor.place[1]).viewport()
        spot = editor.text.cursorRect()
        top = editor.text.viewport().mapTo(view, spot.topLeft()).y() - SIGHT
        below = editor.mapTo(view, QPoint(0, editor.height())).y()
        if below - top > view.height():
            below = top + spot.height() + 2 * SIGHT
        if below > view.height():
            self._board.scroller.scroll(below - view.height())
        elif top < 0:
            self._board.scroller.scroll(top)

    def _lay_editor(self) -> None:
        editor, place = self._editor, self._edited_place()
        if editor is not None and place >= 0:
            rect = self.pane(editor.place[1]).row_rect(place)
            editor.setGeometry(rect.adjusted(0, self._above_editor(place), 0, -1))

    # Qt

    def setFocus(self, reason: Qt.FocusReason = Qt.FocusReason.OtherFocusReason) -> None:
        """The column of the current cell gets the focus: what screen readers hear of last."""
        if self._parked or not self._board.columns:
            super().setFocus(reason)
        else:
            self.pane(self._column).setFocus(reason)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """By Tab. (With a focus proxy Tab would pass over what stands before it in here.)"""
        if self._board.columns and not self._parked:
            self.pane(self._column).setFocus(event.reason())
