"""The toolbar: the views, how changes are marked, the steps through the text, and the panels."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction, QFontMetrics, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QLabel,
    QMenu,
    QSizePolicy,
    QToolBar,
    QToolButton,
    QWidget,
)

from draftbench.gui.speech import headed, tr
from draftbench.gui.theme.fonts import PROGRAM, sans
from draftbench.gui.widgets.layouts import abreast

VIEWS = ("view.compare", "view.amendments", "view.positions", "view.history")
MARKS = (
    *("view.clean", "view.margin", "view.brackets", "view.marked", "view.accepted"),
    "view.one-delegation",
)
"""Commands of which one is on."""
_NEGOTIATE = "file.negotiate"
_OF_FILES = ("file.swap", _NEGOTIATE, "file.tracked")
"""Commands on two files that are but compared; the last one is seen first."""
_STEPS = ((True, False), (False, False), (False, True))
"""How tools give way until all are seen: whether those with a drawing have their words too, and
whether the views are folded."""
_BESIDE = 12
"""Pixels beside the words of a view, as the style sheet has it."""


class _Choice(QToolButton):
    """Commands of which one is on behind one button, which says that one."""

    def __init__(self, title: str, actions: Sequence[QAction]) -> None:
        super().__init__()
        self._title, self._all = title, actions
        self.setToolTip(title)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        menu = QMenu(self)
        menu.addActions(list(actions))
        self.setMenu(menu)
        for action in actions:
            action.changed.connect(self._tell)
        self._tell()

    def _tell(self) -> None:
        shown = next((one.iconText() for one in self._all if one.isChecked()), self._title)
        self.setText(f"{shown} ▾")
        self.setAccessibleName(self._title if shown == self._title else headed(self._title, shown))


class Toolbar(QToolBar):
    """See the module. ``place`` says which difference is the current one. Commands that the program
    does not have are left out."""

    def __init__(self, actions: Mapping[str, QAction]) -> None:
        super().__init__(tr("Tools"))
        self.setObjectName("tools")
        self.setMovable(False)
        self.setIconSize(QSize(18, 18))
        self._actions = actions
        self._room, self._compared = 0, False
        self.buttons: dict[str, QToolButton] = {}
        self.place = QLabel()
        self.place.setObjectName("place")
        self.place.setTextFormat(Qt.TextFormat.PlainText)
        self.place.setAlignment(Qt.AlignmentFlag.AlignCenter)
        longest = tr("{number} of {all}", number=888, all=888)
        self.place.setMinimumWidth(self.place.fontMetrics().horizontalAdvance(longest) + 4)
        self._sign("view.list")
        self._sign("edit.undo")
        self._sign("edit.redo")
        self.addSeparator()
        self._views = self._tabs(tr("Views"), VIEWS)
        gap = QWidget()
        gap.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.addWidget(gap)
        known = [self._actions[name] for name in MARKS if name in self._actions]
        self.marks = _Choice(tr("Show proposals"), known)
        self._marked = self.addWidget(self.marks)
        self._worded = self._button("view.only-differences")
        self.addSeparator()
        self._sign("view.previous-difference")
        self.addWidget(self.place)
        self._sign("view.next-difference")
        self._of_files = tuple(map(self._own, _OF_FILES))
        self.addSeparator()
        self._sign("view.inspector")
        self.show_compared(on=False)
        more = self.findChild(QToolButton, "qt_toolbar_ext_button")
        if more is not None:
            more.setAccessibleName(tr("More tools"))

    def _button(self, name: str) -> QToolButton | None:
        action = self._actions.get(name)
        if action is None:
            return None
        self.addAction(action)
        button = self.widgetForAction(action)
        if not isinstance(button, QToolButton):
            return None
        button.setAccessibleName(action.text())
        self.buttons[name] = button
        return button

    def _sign(self, name: str) -> None:
        """A command whose drawing says enough."""
        button = self._button(name)
        if button is not None:
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
            button.setProperty("kind", "sign")

    def _own(self, name: str) -> QAction:
        """A command on two files, which stands here only while they are but compared."""
        action, button = self._actions[name], QToolButton()
        if name == _NEGOTIATE:
            action.setIconText(tr("Start a negotiation"))
        style = Qt.ToolButtonStyle
        button.setToolButtonStyle(style.ToolButtonTextOnly)
        if name == _OF_FILES[0]:
            button.setToolButtonStyle(style.ToolButtonIconOnly)
            button.setProperty("kind", "sign")
        elif name == _OF_FILES[-1]:
            button.setProperty("kind", "primary")
        button.setDefaultAction(action)
        button.setAccessibleName(action.text())
        self.buttons[name] = button
        return self.addWidget(button)

    def show_compared(self, *, on: bool) -> None:
        """Shows the commands on two files that are but compared, or not."""
        for action in self._of_files:
            action.setVisible(on)
        self._marked.setVisible(not on)  # two files have no proposals, and but one view
        self._compared = on
        self._room = 0
        self._fit()

    def _tabs(self, title: str, names: Sequence[str]) -> tuple[QAction, QAction]:
        """The views side by side, and folded behind one button."""
        known = [name for name in names if name in self._actions]
        row = QWidget()
        row.setAccessibleName(title)
        line = abreast(row, margins=(2, 0, 2, 0), spacing=0)
        for name in known:
            button = QToolButton()
            button.setDefaultAction(self._actions[name])
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
            button.setProperty("kind", "tab")
            button.setAccessibleName(self._actions[name].text())
            button.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
            self.buttons[name] = button
            line.addWidget(button)
        choice = _Choice(title, [self._actions[name] for name in known])
        return self.addWidget(row), self.addWidget(choice)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._fit()
        super().resizeEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._room = 0  # only now it is known how wide the words are
        self._fit()

    def _fit(self) -> None:
        """As many words as there is room for: in other languages they are longer."""
        if self._room == self.width():
            return
        self._room = self.width()
        style = Qt.ToolButtonStyle
        row, choice = self._views
        bold = QFontMetrics(sans(PROGRAM, bold=True))  # as the one is that is on
        for name in VIEWS:
            button = self.buttons[name]
            button.setMinimumWidth(bold.horizontalAdvance(button.text()) + 2 * _BESIDE)
        for worded, folded in _STEPS:
            row.setVisible(not folded and not self._compared)
            choice.setVisible(folded and not self._compared)
            if self._worded is not None:
                self._worded.setToolButtonStyle(
                    style.ToolButtonTextBesideIcon if worded else style.ToolButtonIconOnly
                )
            if self._needed() <= self.width():
                return

    def _needed(self) -> int:
        """Pixels that everything on the bar is given; Qt hides what comes behind them."""
        layout = self.layout()
        shown = [self.widgetForAction(one) for one in self.actions() if one.isVisible()]
        for widget in shown:
            if widget is not None:
                widget.ensurePolished()
        widths = [max(0, w.minimumWidth(), w.sizeHint().width()) for w in shown if w]
        if layout is None:
            return sum(widths)
        edges = layout.contentsMargins()
        spaces = max(0, layout.spacing()) * (len(widths) - 1)
        return sum(widths) + spaces + edges.left() + edges.right()
