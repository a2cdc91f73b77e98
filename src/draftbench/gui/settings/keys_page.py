"""The page of the settings on which commands get other keys, and all commands with their keys."""

from __future__ import annotations

from collections.abc import Callable
from itertools import groupby

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QHeaderView,
    QKeySequenceEdit,
    QLineEdit,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from draftbench.app.commands import COMMANDS
from draftbench.gui.inspector.remarks_view import scrolled
from draftbench.gui.settings.key_changes import KeyChanges, KeyRow, Pressed
from draftbench.gui.settings.settings import Settings
from draftbench.gui.settings.settings_pages import KEYS, TITLES
from draftbench.gui.settings.settings_parts import SettingsPage
from draftbench.gui.speech import counted, tr, tr_as
from draftbench.gui.theme.style import set_kind
from draftbench.gui.widgets.command_keys import keys_of, menu_said, native, whole_title_of
from draftbench.gui.widgets.labels import plain, section
from draftbench.gui.widgets.layouts import abreast, stacked
from draftbench.gui.widgets.search_field import SearchField

_COMMAND = Qt.ItemDataRole.UserRole
_SPOKEN = Qt.ItemDataRole.AccessibleTextRole


class KeysPage(SettingsPage):
    """``list`` has the commands menu by menu; ``keys`` takes the new keys of the current one."""

    def __init__(self, wishing: Settings) -> None:
        super().__init__(wishing, tr(TITLES[KEYS]))
        self.rekeying = KeyChanges(lambda: wishing.keyset, wishing.set_keys, native)
        self._wanted = ""
        self.finder = SearchField(tr("Find a command or keys"))
        self.finder.textChanged.connect(lambda _: self.reload())
        self.lines.addWidget(self.finder)
        self.list = QTreeWidget()
        self.list.setObjectName("listTable")
        self.list.setAccessibleName(tr("Commands and their keys"))
        self.list.setHeaderLabels([tr("Command"), tr("Keys"), ""])
        self.list.headerItem().setData(2, _SPOKEN, tr_as("Changed or not", "keys"))
        self.list.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.list.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self.list.header().setSectionResizeMode(2, QHeaderView.ResizeMode.ResizeToContents)
        self.list.header().setStretchLastSection(False)
        self.list.setUniformRowHeights(True)
        self.list.currentItemChanged.connect(lambda *_: self._show_current())
        self.list.itemActivated.connect(lambda *_: self.keys.setFocus())
        self.lines.addWidget(self.list, 1)
        self.lines.addWidget(self._editor())
        self.also(self._fill)

    def _editor(self) -> QFrame:
        card = QFrame()
        card.setProperty("kind", "card")
        self.title = plain("", "head", wrap=True)
        self.keys = QKeySequenceEdit()
        self.keys.setMaximumSequenceLength(1)
        self.keys.setAccessibleName(tr("New keys"))
        field = self.keys.findChild(QLineEdit)
        if field is not None:
            field.setPlaceholderText(tr("Press the new keys"))
            field.setAccessibleName(tr("New keys"))
        self.keys.editingFinished.connect(self._on_pressed)
        self.none = self._button(tr("No keys"), lambda: self.press(""))
        self.first = self._button(tr("As at first"), self._reset)
        self.all = self._button(tr("All as at first"), self._reset_all)
        self.former = self._button(tr("Former keys"), self._former)
        self.former.setToolTip(tr("Those of draftbench before it had the keys of Word"))
        line = abreast(None, (self.keys, 1), self.none, self.first)
        schemes = abreast(None, 1, self.all, self.former)
        self.told = plain("", "told", wrap=True)
        self.told.hide()
        choice = QHBoxLayout()
        self.take = self._button("", lambda: self.press(self._wanted, take=True))
        set_kind(self.take, "primary")
        self.leave = self._button(tr("Leave them there"), self._show_current)
        for button in (self.take, self.leave):
            button.hide()
            choice.addWidget(button)
        choice.addStretch(1)
        stacked(
            card, self.title, line, schemes, self.told, choice, margins=(14, 10, 14, 10), spacing=8
        )
        return card

    def choose(self, command: str) -> bool:
        """Makes a command the current one; says whether it is shown."""
        for item in self._items():
            if item.data(0, _COMMAND) == command:
                self.list.setCurrentItem(item)
                return True
        return False

    @property
    def command(self) -> str:
        """The current command, "" where none is."""
        item = self.list.currentItem()
        return "" if item is None else str(item.data(0, _COMMAND) or "")

    def _items(self) -> list[QTreeWidgetItem]:
        heads = [self.list.topLevelItem(at) for at in range(self.list.topLevelItemCount())]
        found = [head.child(at) for head in heads if head for at in range(head.childCount())]
        return [item for item in found if item is not None]

    def _fill(self) -> None:
        current, place = self.command, self.list.verticalScrollBar().value()
        self.list.blockSignals(True)
        self.list.clear()
        for menu, rows in self.rekeying.menus(self.finder.text()):
            head = QTreeWidgetItem([tr(menu), "", ""])
            head.setFlags(Qt.ItemFlag.ItemIsEnabled)
            for column in (1, 2):
                head.setData(column, _SPOKEN, tr(menu))
            font = head.font(0)
            font.setBold(True)
            head.setFont(0, font)
            self.list.addTopLevelItem(head)
            for row in rows:
                head.addChild(_item(row))
            head.setExpanded(True)
        self.list.blockSignals(False)
        if not self.choose(current) and self._items():
            self.list.setCurrentItem(self._items()[0])
        self.list.verticalScrollBar().setValue(place)
        self._show_current()

    def _show_current(self) -> None:
        item, command = self.list.currentItem(), self.command
        for widget in (self.keys, self.none, self.first):
            widget.setEnabled(bool(command))
        self.title.setText(item.text(0) if item is not None and command else "")
        self.keys.blockSignals(True)
        self.keys.setKeySequence(QKeySequence(self.wishing.keyset.of(command)))
        self.keys.blockSignals(False)
        self.first.setEnabled(command in self.wishing.keyset.own)
        self.all.setEnabled(bool(self.wishing.keyset.own))
        self._tell("")

    def _on_pressed(self) -> None:
        pressed = self.keys.keySequence()
        if not pressed.isEmpty():
            self.press(pressed.toString(QKeySequence.SequenceFormat.PortableText))

    def press(self, keys: str, *, take: bool = False) -> None:
        """Keys (portable text) for the current command, as if they were pressed."""
        if self.command:
            self._wanted = keys
            self._said(self.rekeying.press(self.command, keys, take=take))

    def _reset(self) -> None:
        self._wanted = next(
            c.shortcut for c in self.wishing.keyset.commands if c.id == self.command
        )
        self._said(self.rekeying.reset(self.command))

    def _reset_all(self) -> None:
        number = self.rekeying.changed()
        self.rekeying.reset_all()
        self._fill()
        self._tell(
            counted(
                "One command has its keys of the beginning again.",
                "{n} commands have their keys of the beginning again.",
                number,
            )
        )

    def _former(self) -> None:
        self.rekeying.former()
        self._fill()
        self._tell(tr("The keys are those that draftbench had before."))

    def _said(self, pressed: Pressed) -> None:
        if pressed.done:
            self._fill()
        elif not pressed.other:
            self._show_current()
        self._tell(pressed.words, refused=not pressed.done, other=pressed.other)

    def _tell(self, words: str, *, refused: bool = False, other: str = "") -> None:
        set_kind(self.told, "refusal" if refused and not other else "told")
        self.told.setText(words)
        self.told.setVisible(bool(words))
        self.take.setText(tr("Take them from “{title}”", title=other))
        for button in (self.take, self.leave):
            button.setVisible(bool(other))
        QTimer.singleShot(0, self, self._keep_in_sight)  # there is less room for the list now

    def _keep_in_sight(self) -> None:
        item = self.list.currentItem()
        if item is not None:
            self.list.scrollToItem(item)

    def _button(self, title: str, do: Callable[[], object]) -> QPushButton:
        button = QPushButton(title)
        button.setAutoDefault(False)
        button.clicked.connect(lambda _=False: do())
        return button


def _item(row: KeyRow) -> QTreeWidgetItem:
    item = QTreeWidgetItem([row.title, row.keys, tr_as("changed", "keys") if row.own else ""])
    item.setData(0, _COMMAND, row.command)
    item.setData(0, _SPOKEN, f"{row.title}, {row.keys}".rstrip(", "))
    item.setData(1, _SPOKEN, row.keys or tr("no keys"))
    item.setData(2, _SPOKEN, item.text(2) or tr("keys as at first"))
    return item


ROOM = 120
"""Pixels that the list leaves free of the height of the screen, at least."""


class KeysDialog(QDialog):
    """The list scrolls where it is longer than the screen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr_as("Keys", "of the keyboard"))
        area = scrolled(_table(), 200)
        box = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        box.rejected.connect(self.reject)
        stacked(
            self,
            plain(tr_as("Keys", "of the keyboard"), "title"),
            (area, 1),
            box,
            margins=(22, 20, 22, 18),
            spacing=10,
        )
        self.resize(480, min(680, self.screen().availableGeometry().height() - ROOM))
        area.setFocus()


def _table() -> QWidget:
    table = QWidget()
    table.setAccessibleName(tr("Keys of the commands"))
    grid = QGridLayout(table)
    grid.setContentsMargins(0, 0, 12, 0)
    grid.setHorizontalSpacing(24)
    grid.setVerticalSpacing(5)
    grid.setColumnStretch(1, 1)
    line = 0
    for menu, commands in groupby(COMMANDS, key=lambda command: command.menu):
        keyed = [command for command in commands if keys_of(command.id)]
        if keyed:
            head = section(menu_said(menu))
            head.setContentsMargins(0, 8 if line else 0, 0, 0)
            grid.addWidget(head, line, 0, 1, 2)
            line += 1
        for command in keyed:
            grid.addWidget(plain(keys_of(command.id), "dim"), line, 0)
            grid.addWidget(plain(whole_title_of(command), wrap=True), line, 1)
            line += 1
    grid.setRowStretch(line, 1)
    return table
