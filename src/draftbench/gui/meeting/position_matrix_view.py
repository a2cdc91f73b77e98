"""The view of the positions: the matrix, what narrows it, and what sets a stance."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QMimeData, QPoint, Qt, Signal
from PySide6.QtGui import QAction, QFocusEvent, QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QMenu, QPushButton, QSizePolicy, QWidget

from draftbench.amend.proceedings.matrix import Point
from draftbench.amend.proceedings.terms import STANCES, Stance
from draftbench.app.commands import BY_ID
from draftbench.document import ClauseId
from draftbench.gui.inspector.amendment_cards import InspectorContent
from draftbench.gui.inspector.page import ListPage
from draftbench.gui.meeting.position_matrix import MARKS, SETTING, PositionMatrix, Which
from draftbench.gui.meeting.position_matrix_table import GROUNDS, MatrixTable
from draftbench.gui.meeting.proceedings_list import BracketActs, parts
from draftbench.gui.rows.workspace import Workspace
from draftbench.gui.session.names import delegation_name
from draftbench.gui.speech import counted, marked, tr, tr_as
from draftbench.gui.theme.colours import LIGHT, Theme
from draftbench.gui.widgets.command_keys import key_name, title_of
from draftbench.gui.widgets.inputs import ChoiceBox
from draftbench.gui.widgets.labels import ElidedLabel, plain
from draftbench.gui.widgets.layouts import abreast, stacked
from draftbench.gui.widgets.list_panel import Ask, ListPanel
from draftbench.gui.widgets.measures import PAGE_FOOT
from draftbench.gui.widgets.replies import Said
from draftbench.gui.widgets.wrapping_row import WrappingRow

_WHICH = {
    Which.ACTIVE: marked("Proposals and positions"),
    Which.OPEN: marked("Only open points"),
    Which.MISSING: marked("Without a position of {whose}"),
    Which.ALL: marked("All clauses"),
}
EMPTY = {
    Which.ACTIVE: marked("Nobody has proposed anything or taken a position."),
    Which.OPEN: marked("No point is open."),
    Which.MISSING: marked("Nothing open waits for a position of this delegation."),
    Which.ALL: marked("The draft has no clauses."),
}
"""What is said where no point is shown."""


class MatrixView(QWidget):
    """``went`` carries the clause to which somebody wants to go, ``said`` what came of an act,
    ``begun`` asks for the form of the first position."""

    begun = Signal()
    went = Signal(object)
    said = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.matrix: PositionMatrix | None = None
        self._theme = LIGHT
        self.which = ChoiceBox()
        self.which.setAccessibleName(tr("Points"))
        self.which.setToolTip(tr("Which points are shown"))
        self.whose = ChoiceBox(maxVisibleItems=18)
        self.whose.setAccessibleName(tr("Delegations"))
        self.whose.setToolTip(tr("Whose positions are shown"))
        self.whose.setMaximumWidth(260)
        self.copy = QPushButton(tr("Copy table"), autoDefault=False)
        self.copy.setToolTip(tr("As a table, for Word, Excel or a message (Ctrl+C)"))
        self.table = MatrixTable()
        self.empty = plain("", "dim", wrap=True)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.first = QPushButton(autoDefault=False)
        self.first.setProperty("kind", "primary")
        self.first.clicked.connect(self._begin_with)
        self.line = ElidedLabel()
        self.line.setAccessibleName(tr("The position chosen"))
        self.stances: dict[Stance, QPushButton] = {}
        self._build()
        self.which.activated.connect(lambda _: self._narrow())
        self.whose.activated.connect(lambda _: self._narrow())
        self.copy.clicked.connect(self.copy_table)
        self.table.stance_asked.connect(self.take)
        self.table.menu_asked.connect(lambda _: self.menu().popup(self._menu_place()))
        self.table.folded.connect(self._fold)
        self.table.went.connect(self._go)
        self.table.chosen.connect(lambda _: self._tell())

    def _build(self) -> None:
        top = abreast(None, self.which, self.whose, 1, self.copy, margins=(14, 9, 14, 9), spacing=8)
        self.line.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        buttons = WrappingRow()
        for stance in SETTING:
            button = self._button(stance)
            self.stances[stance] = button
            buttons.add(button)
        line = max(button.sizeHint().height() for button in self.stances.values())
        buttons.setMinimumHeight(line)  # it is not yet known how wide it will be
        foot = QWidget()
        foot.setObjectName(PAGE_FOOT)
        stacked(foot, self.line, buttons, margins=(14, 7, 14, 8), spacing=6)
        self.nothing = QWidget()
        stacked(
            self.nothing,
            1,
            self.empty,
            (self.first, 0, Qt.AlignmentFlag.AlignHCenter),
            2,
            margins=None,
        )
        stacked(self, top, (self.table, 1), (self.nothing, 1), foot, spacing=0)
        self.nothing.hide()

    def _button(self, stance: Stance) -> QPushButton:
        mark = MARKS.get(stance)
        title, key = (
            (tr_as("Withdraw", "position"), key_name("Del"))
            if mark is None
            else (tr(mark.title), mark.key)
        )
        made = QPushButton(title if mark is None else f"{mark.sign}  {title}", autoDefault=False)
        made.setAccessibleName(title)
        made.setToolTip(f"{title} ({key})")
        made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        made.clicked.connect(lambda _=False, one=stance: self.take(one))
        return made

    # what is shown

    def begin(self, workspace: Workspace) -> None:
        """A negotiation was opened."""
        self.matrix = PositionMatrix(workspace)
        workspace.refreshed.connect(self._on_refreshed)
        self.refresh()
        if self.table.points.rowCount() and self.table.points.columnCount():
            self.table.setCurrentIndex(self.table.points.index(0, 0))

    def end(self) -> None:
        """It was closed."""
        self.matrix = None
        self.table.show_matrix(None)

    def _on_refreshed(self, _: object) -> None:
        if self.matrix is not None and self.isVisible():
            self.refresh()

    def refresh(self) -> None:
        """Shows the positions as they are now."""
        if self.matrix is None:
            return
        self.matrix.refresh()
        self._fill()
        self.table.show_matrix(self.matrix)
        some = bool(self.matrix.points)
        self.table.setVisible(some)
        self.nothing.setVisible(not some)
        nothing, which = EMPTY[self.matrix.which], self.matrix.which
        self.empty.setText(tr(nothing))
        begins = which is Which.ACTIVE
        command = title_of(BY_ID["negotiate.position"])
        self.first.setText(command if begins else tr(_WHICH[Which.ALL]))
        self.first.setVisible(which is not Which.ALL)
        self._tell()

    def _fill(self) -> None:
        """The choices of both boxes."""
        matrix = self.matrix
        if matrix is None:
            return
        choices = [
            (which.value, tr(words, whose=matrix.whose))
            for which, words in _WHICH.items()
            if which is not Which.MISSING or matrix.whose
        ]
        names = [
            ("", tr("All delegations")),
            *((d.code, delegation_name(d)) for d in matrix.delegations),
        ]
        for box, wanted, now in (
            (self.which, choices, matrix.which.value),
            (self.whose, names, matrix.whose),
        ):
            if [(box.itemData(n), box.itemText(n)) for n in range(box.count())] != wanted:
                box.clear()
                for value, words in wanted:
                    box.addItem(words, value)
            box.setCurrentIndex(max(0, box.findData(now)))

    def _begin_with(self) -> None:
        """What brings points, where there are none."""
        if self.matrix is not None and self.matrix.which is Which.ACTIVE:
            self.begun.emit()
        else:
            self.which.setCurrentIndex(self.which.findData(Which.ALL.value))
            self._narrow()

    def _narrow(self) -> None:
        if self.matrix is not None:
            which = Which(str(self.which.currentData()))
            self.matrix.show(which, str(self.whose.currentData() or ""))
            self.refresh()

    def _fold(self, group: str) -> None:
        if self.matrix is not None and self.matrix.fold(group):
            self.table.show_matrix(self.matrix)

    def _tell(self) -> None:
        here = self.table.here()
        words = ""
        if self.matrix is not None and here is not None:
            count = len(self.table.cells())
            words = (
                counted("{n} cell chosen", "{n} cells chosen", count)
                if count > 1
                else self.matrix.told(*here)
            )
        self.line.setText(words)
        for button in self.stances.values():
            button.setEnabled(here is not None)

    def set_theme(self, theme: Theme) -> None:
        """Paints in these colours."""
        self._theme = theme
        self.table.set_theme(theme)
        for stance, button in self.stances.items():
            mark = MARKS.get(stance)
            colour = theme.dim if mark is None else str(getattr(theme, mark.colour))
            ground = theme.panel if mark is None else str(getattr(theme, GROUNDS[mark.colour]))
            button.setStyleSheet(
                f"QPushButton {{ color: {colour}; background: {ground}; font-weight: 600;"
                " padding: 3px 10px; }"
                f"QPushButton:disabled {{ color: {theme.faint}; background: {theme.panel}; }}"
            )

    # what is done

    def take(self, stance: Stance) -> None:
        """Sets the stance in the chosen cells."""
        if self.matrix is None:
            return
        done = self.matrix.take(self.table.cells(), stance)
        self.refresh()
        self.said.emit(done)

    def menu(self) -> QMenu:
        """The stances to choose from, at the current cell."""
        made = QMenu(self)
        made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for stance in SETTING:
            mark = MARKS.get(stance)
            if mark is None:
                made.addSeparator()
            words = (
                tr_as("Withdraw", "position") if mark is None else f"{mark.sign}  {tr(mark.title)}"
            )
            key = key_name("Del") if mark is None else mark.key
            action = QAction(f"{words}\t{key}", made, toolTip=tr(STANCES[stance].said))
            action.triggered.connect(lambda _=False, one=stance: self.take(one))
            made.addAction(action)
        return made

    def _menu_place(self) -> QPoint:
        rect = self.table.visualRect(self.table.currentIndex())
        return self.table.viewport().mapToGlobal(rect.bottomLeft())

    def copy_table(self) -> None:
        """Puts what is shown on the clipboard, as a table and as text."""
        if self.matrix is None:
            return
        data = QMimeData()
        data.setText(self.matrix.as_text())
        data.setHtml(self.matrix.as_page())
        QGuiApplication.clipboard().setMimeData(data)
        self.said.emit(Said(tr("The table is on the clipboard.")))

    def _go(self, point: Point) -> None:
        if point.clause is not None:
            self.went.emit(point.clause)

    # Qt

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The table has the focus. (With a focus proxy Tab would pass over what is above it.)"""
        self.table.setFocus(event.reason())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy_table()
        else:
            super().keyPressEvent(event)


# The page of the proceedings: the matrix of positions first, then lists of all else.


MATRIX = 0
"""The list in whose place the matrix stands: the positions themselves."""


class PositionsPage(ListPage):
    """The matrix of positions, and behind it lists of all else."""

    def __init__(
        self,
        ask: Ask,
        brackets: Callable[[Workspace], BracketActs],
        run: Callable[[str], object],
    ) -> None:
        super().__init__(lambda workspace: parts(workspace, brackets(workspace)), ask, run)
        self.matrix: MatrixView | None = None

    def made(self, panel: ListPanel) -> None:
        self.matrix = MatrixView()
        self.matrix.set_theme(self._theme)
        self.matrix.went.connect(self.went)
        self.matrix.said.connect(self._say)
        self.matrix.begun.connect(lambda: self._run("negotiate.position"))
        panel.middle.addWidget(self.matrix, 1)
        panel.tabs.currentChanged.connect(lambda _: self._place())
        if self.workspace is not None:
            self.matrix.begin(self.workspace)
        self._place()

    def _place(self) -> None:
        """Shows the matrix or the lists."""
        panel = self.panel
        if panel is None or self.matrix is None:
            return
        first = panel.tabs.currentIndex() == MATRIX
        self.matrix.setVisible(first)
        for widget in (panel.split, panel.lead, panel.finder, panel.foot):
            widget.setVisible(not first)
        panel.grouping.setVisible(not first and panel.grouping.count() > 0)
        self.widened.emit()

    @property
    def wide(self) -> bool:
        return self.panel is not None and self.panel.tabs.currentIndex() == MATRIX

    def _say(self, said: Said) -> None:
        if self.panel is not None and said.bad:
            self.panel.say(said)

    def begin_at(self, clause: ClauseId | None) -> None:
        """Goes to a clause in the matrix, where it is a point there."""
        if self.matrix is not None and clause is not None:
            self.matrix.table.go_to(clause)

    def open(self, at: int | None = None, chosen: Sequence[str] = ()) -> None:
        super().open(at, chosen)
        if self.matrix is not None:
            self.matrix.refresh()
        self._place()

    def refresh(self) -> None:
        super().refresh()
        if self.matrix is not None:
            self.matrix.refresh()
        self._place()

    def end(self) -> None:
        if self.matrix is not None:
            self.matrix.end()
            self.matrix = None
        super().end()

    def enter(self) -> None:
        if self.matrix is not None and self.matrix.isVisible():
            self.matrix.table.setFocus()
        else:
            super().enter()

    def search(self) -> bool:
        return (self.matrix is None or not self.matrix.isVisible()) and super().search()

    def set_theme(self, theme: Theme) -> None:
        super().set_theme(theme)
        if self.matrix is not None:
            self.matrix.set_theme(theme)

    def content(self, keys: Sequence[str]) -> InspectorContent:
        if self.panel is not None and self.panel.tabs.currentIndex() == MATRIX:
            return InspectorContent()
        return super().content(keys)
