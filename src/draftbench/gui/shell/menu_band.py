"""The band at the top: the menus, the field in which one finds, goes to a place and runs commands,
and of an open negotiation who is acted for, the projector and the export."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import (
    QComboBox,
    QLabel,
    QSizePolicy,
    QToolButton,
    QWidget,
)

from draftbench.gui.shell.menus import MenuBar
from draftbench.gui.speech import tr
from draftbench.gui.theme.colours import Theme
from draftbench.gui.theme.icons import icon
from draftbench.gui.widgets.command_keys import keys_of
from draftbench.gui.widgets.labels import plain
from draftbench.gui.widgets.layouts import abreast
from draftbench.gui.widgets.search_field import SearchField

WRITER, _FIELD, _FIELD_MOST = 150, 120, 420
"""Pixels of the choice of who is acted for, and of the field, at least and at most."""
_BESIDE = 27
"""Pixels beside the word of a menu."""


class MenuBand(QWidget):
    """``bar`` holds the menus; ``finder`` the words to find. ``writer`` holds the codes of
    delegations as data ("" is the secretariat); it and the two ``tools`` stand here only while a
    negotiation is open."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("band")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.bar = MenuBar(self)
        self.bar.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self.finder = SearchField("", tr("Find"))
        self.finder.setObjectName("find")
        self.finder.setMinimumWidth(_FIELD)
        self.finder.setMaximumWidth(_FIELD_MOST)
        self.finder.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        keys = keys_of("view.palette")
        self.finder.setToolTip(
            tr("Words, a clause or an amendment; {keys} lists the commands", keys=keys)
        )
        self.acting: QLabel = plain(tr("Acting for"), "faint")
        self.writer: QComboBox | None = None
        self.tools: dict[str, QToolButton] = {}
        self._is_open = self._is_acting = False
        self._line = abreast(
            self, self.bar, 1, (self.finder, 20), 1, self.acting, margins=(0, 4, 10, 2), spacing=6
        )
        self.show_open(on=False)

    def hold(self, writer: QComboBox) -> None:
        """Takes in the choice of who is acted for, which needs the engine."""
        self.writer = writer
        writer.setMinimumWidth(WRITER)
        writer.setVisible(self._is_open)
        self.acting.setBuddy(writer)
        self._line.insertWidget(self._line.indexOf(self.acting) + 1, writer)
        self._fit()

    def add_tool(self, action: QAction) -> QToolButton:
        """A command at the end, with its drawing."""
        button = QToolButton()
        button.setDefaultAction(action)
        button.setProperty("kind", "quiet")
        button.setAccessibleName(action.text())
        button.setVisible(self._is_open)
        self.tools[action.objectName()] = button
        self._line.addWidget(button)
        return button

    def show_open(self, *, on: bool, compared: bool = False) -> None:
        """Whether a negotiation is open, or two files that are but ``compared``."""
        self._is_open = on
        prompt = tr("Find, go to “OP 12”, or run a command") if on else tr("Find a command")
        self.finder.set_prompt(prompt, tr("Find"))
        focus = Qt.FocusPolicy  # on the start page the keyboard is at what one begins with
        self.finder.setFocusPolicy(focus.StrongFocus if on else focus.ClickFocus)
        self._is_acting = on and not compared
        if self.writer is not None:
            self.writer.setVisible(self._is_acting)
        for name, button in self.tools.items():
            button.setVisible(on and (not compared or name != "export.export"))
        self._fit()

    def set_theme(self, theme: Theme) -> None:
        """Paints in these colours."""
        self.finder.show_sign(icon("find", theme, theme.faint))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """As many words as there is room for: in other languages they are longer."""
        named = self._is_acting
        style, metrics = Qt.ToolButtonStyle, self.bar.fontMetrics()
        words = sum(metrics.horizontalAdvance(menu.text()) + _BESIDE for menu in self.bar.actions())
        for worded, called in ((True, named), (True, False), (False, False)):
            self.acting.setVisible(called)
            for button in self.tools.values():
                button.setToolButtonStyle(
                    style.ToolButtonTextBesideIcon if worded else style.ToolButtonIconOnly
                )
            shown = [w for w in (self.acting, *self.tools.values()) if not w.isHidden()]
            needed = sum(w.sizeHint().width() + self._line.spacing() for w in shown)
            needed += (WRITER if named else 0) + words + 200
            if needed <= self.width():
                break
        self.bar.setMinimumWidth(words if needed - 80 <= self.width() else 0)
