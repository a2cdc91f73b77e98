"""The toolbar: the views, how changes are marked, the steps, who is written for, and the search."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QSizePolicy,
    QStyle,
    QStyleOptionComboBox,
    QStylePainter,
    QToolBar,
    QToolButton,
    QWidget,
)

from draftbench.amend.amendment import Delegation
from draftbench.gui.theme.colours import Theme
from draftbench.gui.theme.icons import icon

VIEWS = ("view.compare", "view.amendments", "view.positions", "view.history")
MARKS = ("view.clean", "view.marked", "view.brackets")
"""Commands of which one is on, in a joined row each."""
_ROOMY = 1440
"""Pixels from which there is room for the words of the tools that have a drawing."""


class Writers(QComboBox):
    """Who is written for; where there is no room for the whole name it ends with an ellipsis."""

    def paintEvent(self, _: QPaintEvent) -> None:
        painter, option = QStylePainter(self), QStyleOptionComboBox()
        self.initStyleOption(option)
        field = QStyle.SubControl.SC_ComboBoxEditField
        room = self.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, field, self)
        option.currentText = self.fontMetrics().elidedText(
            option.currentText, Qt.TextElideMode.ElideRight, room.width() - 4
        )
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)


class Tools(QToolBar):
    """See the module. ``place`` says which difference is the current one; ``writer`` holds the
    codes of delegations as data ("" is the secretariat), ``finder`` the words to find. Commands
    that the program does not have are left out."""

    def __init__(self, actions: Mapping[str, QAction]) -> None:
        super().__init__("Tools")
        self.setObjectName("tools")
        self.setMovable(False)
        self.setIconSize(QSize(18, 18))
        self._actions = actions
        self._worded: list[QToolButton] = []
        self.buttons: dict[str, QToolButton] = {}
        self.place = QLabel()
        self.place.setObjectName("place")
        self.place.setTextFormat(Qt.TextFormat.PlainText)
        self.place.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.place.setMinimumWidth(48)
        self.writer = Writers()
        self.writer.setObjectName("writer")
        self.writer.setAccessibleName("Write as")
        self.writer.setToolTip("Who what you write, insert, delete and move is from")
        self.writer.setMinimumWidth(150)
        self.writer.setMaximumWidth(196)  # "Secretariat, directly" in every usual font
        self.writer.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.writer.setMinimumContentsLength(19)
        self.writer.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.writer.setMaxVisibleItems(16)
        self.writer.view().setMinimumWidth(230)
        self.finder = QLineEdit()
        self.finder.setObjectName("find")
        self.finder.setPlaceholderText("Find in all texts")
        self.finder.setAccessibleName("Find in all texts")
        self.finder.setClearButtonEnabled(True)
        self.finder.setMinimumWidth(74)
        self.finder.setMaximumWidth(260)
        self.finder.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._sign("edit.undo")
        self._sign("edit.redo")
        self._segment("Views", VIEWS)
        self._segment("How changes are marked", MARKS)
        self._worded_sign("view.only-differences")
        self._sign("view.previous-difference")
        self.addWidget(self.place)
        self._sign("view.next-difference")
        gap = QWidget()
        gap.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.addWidget(gap)
        self.addWidget(self.writer)
        self.addWidget(self.finder)
        self._worded_sign("view.projector")
        self.export = QToolButton()
        self._lead("export.export")
        more = self.findChild(QToolButton, "qt_toolbar_ext_button")
        if more is not None:
            more.setAccessibleName("More tools")

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

    def _worded_sign(self, name: str) -> QToolButton | None:
        """A command with a drawing, and with its words where there is room."""
        button = self._button(name)
        if button is not None:
            self._worded.append(button)
        return button

    def _lead(self, name: str) -> None:
        """The command that is seen first, with a drawing of its own on the accent."""
        action = self._actions[name]
        self.export.setText(action.text())
        self.export.setToolTip(action.toolTip())
        action.changed.connect(lambda: self.export.setToolTip(action.toolTip()))
        self.export.setAccessibleName(action.text())
        self.export.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.export.setProperty("kind", "primary")
        self.export.clicked.connect(action.trigger)
        action.enabledChanged.connect(self.export.setEnabled)
        self.buttons[name] = self.export
        self.addWidget(self.export)

    def set_theme(self, theme: Theme) -> None:
        """Paints in these colours."""
        self.export.setIcon(icon("export", theme, theme.on_accent))

    def _segment(self, title: str, names: Iterable[str]) -> None:
        """Commands of which one is on, joined."""
        known = [name for name in names if name in self._actions]
        if not known:
            return
        row = QWidget()
        row.setAccessibleName(title)
        line = QHBoxLayout(row)
        line.setContentsMargins(2, 0, 2, 0)
        line.setSpacing(0)
        first, last = (known[-1], known[0]) if self.isRightToLeft() else (known[0], known[-1])
        for name in known:
            button = QToolButton()
            button.setDefaultAction(self._actions[name])
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
            end = {first: "segment-first", last: "segment-last"}
            button.setProperty("kind", end.get(name, "segment"))
            button.setAccessibleName(self._actions[name].text())
            button.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
            self.buttons[name] = button
            line.addWidget(button)
        self.addWidget(row)

    def resizeEvent(self, event: QResizeEvent) -> None:
        style = Qt.ToolButtonStyle
        roomy = self.width() >= _ROOMY
        wanted = style.ToolButtonTextBesideIcon if roomy else style.ToolButtonIconOnly
        for button in self._worded:
            bare = button.icon().isNull()
            button.setToolButtonStyle(style.ToolButtonTextOnly if bare else wanted)
        self.export.setToolButtonStyle(wanted if roomy else style.ToolButtonTextOnly)
        super().resizeEvent(event)

    def show_writers(self, delegations: Iterable[Delegation], code: str) -> None:
        """Offers the secretariat and these delegations; ``code`` is the one in force."""
        self.writer.clear()
        self.writer.addItem("Secretariat, directly", "")
        for delegation in delegations:
            self.writer.addItem(f"{delegation.name}, as amendment", delegation.code)
        self.writer.setCurrentIndex(max(0, self.writer.findData(code)))
