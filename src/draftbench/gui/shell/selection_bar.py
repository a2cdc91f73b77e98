"""The small bar over words that were chosen with the mouse: what is done with words."""

from __future__ import annotations

from PySide6.QtCore import QObject, QPoint, Qt, QTimer
from PySide6.QtWidgets import QApplication, QFrame, QToolButton

from draftbench.gui.columns.columns_view import ColumnsView
from draftbench.gui.rows.context import Context
from draftbench.gui.speech import marked, tr
from draftbench.gui.theme.colours import DARK, LIGHT
from draftbench.gui.widgets.layouts import abreast

_AMEND, _COPY = ("edit.clause", marked("Amend")), ("edit.copy", marked("Copy"))
OF_DRAFT = (
    _AMEND,
    ("negotiate.bracket", marked("Bracket")),
    _COPY,
    ("record.event", marked("Why")),
    ("negotiate.comment", marked("Comment")),
    ("edit.note", marked("Note")),
)
OF_SOURCE = (("edit.take", marked("Take")), _COPY, ("link.join", marked("Link")))
"""The commands on words of the draft and of another text, each in a word."""
PAUSE = 300
"""Milliseconds after which it comes, when the mouse has let go."""
_OVER = 6
"""Pixels between it and the words."""


class SelectionBar(QObject):
    """``frame`` is the bar, over the ``columns``."""

    def __init__(self, context: Context, columns: ColumnsView) -> None:
        super().__init__(context.parent)
        self._context = context
        self._columns = columns
        self.frame = QFrame(columns)
        self.frame.setObjectName("selectionBar")
        self.frame.setAccessibleName(tr("What is done with the chosen words"))
        self._line = abreast(self.frame, margins=(4, 2, 4, 2), spacing=2)
        self.buttons: dict[str, QToolButton] = {}
        self.frame.hide()
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(PAUSE)
        self._soon.timeout.connect(self._show)
        columns.words_chosen.connect(self._on_chosen)
        columns.scroll_bar.valueChanged.connect(lambda _: self.frame.hide())
        columns.menu_asked.connect(lambda _: self.frame.hide())
        columns.writing.connect(lambda _: self.frame.hide())

    def _on_chosen(self, there: object) -> None:
        self.frame.hide()
        if there and self._columns.editor is None:
            self._soon.start()
        else:
            self._soon.stop()

    def _show(self) -> None:
        if QApplication.mouseButtons() & Qt.MouseButton.LeftButton:
            self._soon.start()  # they are being chosen
            return
        excerpt, place = self._columns.excerpt, self._columns.chosen_rect
        if excerpt is None or not self._context.project.is_open or place.isEmpty():
            return
        cells = self._context.project.workspace.cells
        self._fill(OF_DRAFT if excerpt.column == cells.draft else OF_SOURCE)
        self.frame.adjustSize()
        room = self._columns.rect()
        pane = self._columns.pane(excerpt.column)
        room.setRight(min(room.right(), pane.mapTo(self._columns, pane.rect().bottomRight()).x()))
        left = min(place.left(), room.right() - self.frame.width() - 4)
        over = place.top() - self.frame.height() - _OVER
        top = over if over >= room.top() else place.bottom() + _OVER
        self.frame.move(QPoint(max(room.left(), left), top))
        self.frame.show()
        self.frame.raise_()

    def _fill(self, commands: tuple[tuple[str, str], ...]) -> None:
        for button in self.buttons.values():
            button.hide()
            button.deleteLater()
        self.buttons = {}
        theme = self._context.theme()
        own = theme if theme.strong else LIGHT if theme.dark else DARK
        self.frame.setStyleSheet(
            f"QFrame#selectionBar {{ background: {own.window}; border-radius: 6px;"
            f" border: 1px solid {own.edge if own.strong else own.line}; }}"
            f"QToolButton {{ background: transparent; color: {own.text}; border: 0;"
            f" padding: 3px 8px; }} QToolButton:hover {{ background: {own.hover}; }}"
        )
        for name, word in commands:
            action = self._context.actions[name]
            if not action.isEnabled():
                continue
            button = QToolButton()
            button.setText(tr(word))
            button.setAccessibleName(action.text())
            button.setToolTip(action.toolTip())
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            button.clicked.connect(lambda _=False, each=action: self._do(each.objectName()))
            self.buttons[name] = button
            self._line.addWidget(button)

    def _do(self, command: str) -> None:
        self.frame.hide()
        if command == "edit.copy":
            self._columns.copy()
        else:
            self._context.run(command)
