"""The toolbar: the commands of every minute, who is written for, and the search."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QComboBox,
    QLabel,
    QLineEdit,
    QSizePolicy,
    QToolBar,
    QToolButton,
    QWidget,
)

from draftbench.amend.amendment import Delegation

_BAR = (
    "edit.undo",
    "edit.redo",
    "",
    "view.only-differences",
    "view.previous-difference",
    "view.next-difference",
    "",
    "edit.take",
    "edit.clause",
    "",
    "amend.accept",
    "amend.reject",
)
_SIGNS = frozenset(
    {
        "edit.undo",
        "edit.redo",
        "view.previous-difference",
        "view.next-difference",
        "edit.take",
        "edit.clause",
    }
)
"""Commands whose drawing says enough in the toolbar."""


class Tools(QToolBar):
    """See the module. ``place`` says which difference is the current one; ``writer`` holds the
    codes of delegations as data ("" is the secretariat), ``finder`` the words to find."""

    def __init__(self, actions: Mapping[str, QAction]) -> None:
        super().__init__("Tools")
        self.setObjectName("tools")
        self.setMovable(False)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.place = QLabel()
        self.place.setObjectName("place")
        self.place.setTextFormat(Qt.TextFormat.PlainText)
        self.writer = QComboBox()
        self.writer.setObjectName("writer")
        self.writer.setAccessibleName("Write as")
        self.writer.setToolTip("Who what you write, insert, delete and move is from")
        self.writer.setFixedWidth(196)  # "Secretariat, directly" in every usual font
        self.writer.setMaxVisibleItems(16)
        self.finder = QLineEdit()
        self.finder.setObjectName("find")
        self.finder.setPlaceholderText("Find in all texts")
        self.finder.setAccessibleName("Find in all texts")
        self.finder.setClearButtonEnabled(True)
        self.finder.setMinimumWidth(120)
        self.finder.setMaximumWidth(260)
        for name in _BAR:
            self._put(actions, name)
        self.insertWidget(actions["view.next-difference"], self.place)
        self.addSeparator()
        self.addWidget(self.writer)
        gap = QWidget()
        gap.setSizePolicy(QSizePolicy.Policy.MinimumExpanding, QSizePolicy.Policy.Preferred)
        self.addWidget(gap)
        self.addWidget(self.finder)
        self.addAction(actions["export.export"])
        more = self.findChild(QToolButton, "qt_toolbar_ext_button")
        if more is not None:
            more.setAccessibleName("More tools")

    def _put(self, actions: Mapping[str, QAction], name: str) -> None:
        if not name:
            self.addSeparator()
            return
        action = actions[name]
        self.addAction(action)
        button = self.widgetForAction(action)
        if name in _SIGNS and isinstance(button, QToolButton):
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
            button.setAccessibleName(action.text())

    def show_writers(self, delegations: Iterable[Delegation], code: str) -> None:
        """Offers the secretariat and these delegations; ``code`` is the one in force."""
        self.writer.clear()
        self.writer.addItem("Secretariat, directly", "")
        for delegation in delegations:
            self.writer.addItem(f"{delegation.name}, as amendment", delegation.code)
        self.writer.setCurrentIndex(max(0, self.writer.findData(code)))
