"""All commands with their keys, menu by menu."""

from __future__ import annotations

from itertools import groupby

from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QWidget,
)

from draftbench.app.commands import COMMANDS
from draftbench.gui.inspector.remarks_view import scrolled
from draftbench.gui.speech import tr, tr_as
from draftbench.gui.widgets.command_keys import keys_of
from draftbench.gui.widgets.command_words import menu_said, whole_title_of
from draftbench.gui.widgets.labels import plain, section
from draftbench.gui.widgets.layouts import stacked

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
