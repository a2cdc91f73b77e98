"""The band at the top: the menus, the field in which one finds, goes to a place and runs commands,
and of an open negotiation who is acted for, the projector and the export."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QStyle,
    QStyleOptionComboBox,
    QStylePainter,
    QToolButton,
    QWidget,
)

from draftbench.amend.amendment import Delegation
from draftbench.app.history.acts import SECRETARIAT
from draftbench.gui.session.delegation_choices import delegation_name
from draftbench.gui.shell.menus import MenuBar
from draftbench.gui.speech import relayed, tr
from draftbench.gui.theme.colours import Theme
from draftbench.gui.theme.icons import icon
from draftbench.gui.widgets.command_keys import keys_of
from draftbench.gui.widgets.delegation_choice import WriterBox
from draftbench.gui.widgets.elision import elided
from draftbench.gui.widgets.labels import plain
from draftbench.gui.widgets.search_field import SearchField

_WRITER, _FIELD, _FIELD_MOST = 150, 120, 420
"""Pixels of the choice of who is acted for, and of the field, at least and at most."""


class WriterChoice(WriterBox):
    """Who is written for; where there is no room for the whole name it ends with an ellipsis."""

    def paintEvent(self, _: QPaintEvent) -> None:
        painter, option = QStylePainter(self), QStyleOptionComboBox()
        self.initStyleOption(option)
        field = QStyle.SubControl.SC_ComboBoxEditField
        room = self.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, field, self)
        wide, metrics = room.width() - 4, self.fontMetrics()
        if not self.currentData() and metrics.horizontalAdvance(option.currentText) > wide:
            option.currentText = relayed(SECRETARIAT)
        option.currentText = elided(metrics, option.currentText, wide)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)

    def reading(self, code: str, name: str) -> str:
        """Says what becomes of what is written."""
        return tr("{delegation}, as amendment", delegation=name)


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
        self.writer = WriterChoice()
        self.writer.setObjectName("writer")
        self.writer.setToolTip(tr("Who what you write, insert, delete and move is from"))
        self.writer.setMinimumWidth(_WRITER)
        self.writer.setMaximumWidth(196)
        self.writer.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.writer.setMinimumContentsLength(15)
        self.writer.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.acting.setBuddy(self.writer)
        self.writers: tuple[Delegation, ...] = ()
        self.tools: dict[str, QToolButton] = {}
        self._is_open = False
        self._line = line = QHBoxLayout(self)
        line.setContentsMargins(0, 4, 10, 2)
        line.setSpacing(6)
        line.addWidget(self.bar)
        line.addStretch(1)
        line.addWidget(self.finder, 20)
        line.addStretch(1)
        line.addWidget(self.acting)
        line.addWidget(self.writer)
        self.show_open(on=False)

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
        for widget in (self.acting, self.writer):
            widget.setVisible(on and not compared)
        for name, button in self.tools.items():
            button.setVisible(on and (not compared or name != "export.export"))
        self._fit()

    def show_writers(self, delegations: tuple[Delegation, ...], code: str) -> None:
        """Offers the secretariat and these delegations; ``code`` is the one in force."""
        self.writers = delegations
        names = [(one.code, delegation_name(one)) for one in delegations]
        self.writer.offer(tr("Secretariat, directly"), names, code)

    def set_theme(self, theme: Theme) -> None:
        """Paints in these colours."""
        self.finder.show_sign(icon("find", theme, theme.faint))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """As many words as there is room for: in other languages they are longer."""
        named = self._is_open and not self.writer.isHidden()
        style, words = Qt.ToolButtonStyle, self.bar.sizeHint().width()
        for worded, called in ((True, named), (True, False), (False, False)):
            self.acting.setVisible(called)
            for button in self.tools.values():
                button.setToolButtonStyle(
                    style.ToolButtonTextBesideIcon if worded else style.ToolButtonIconOnly
                )
            shown = [w for w in (self.acting, *self.tools.values()) if not w.isHidden()]
            needed = sum(w.sizeHint().width() + self._line.spacing() for w in shown)
            needed += (_WRITER if named else 0) + words + 200
            if needed <= self.width():
                break
        self.bar.setMinimumWidth(words if needed - 80 <= self.width() else 0)
