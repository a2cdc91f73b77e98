"""Somebody at the window, with a mouse and a keyboard and nothing else: every act begins with a
menu, a key or the palette, every dialogue of the program is filled in by typing and clicks."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPoint, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QComboBox,
    QDialog,
    QFileDialog,
    QLineEdit,
    QListWidget,
    QMenu,
    QMenuBar,
    QPlainTextEdit,
    QStyle,
    QStyleOptionViewItem,
    QTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from draftbench.document import ClauseId, spoken_labels
from draftbench.gui.shell.main_window import MainWindow
from draftbench.gui.shell.palette import CommandPalette
from draftbench.gui.widgets.form_view import FormDialog
from draftbench.gui.widgets.inputs import Ticks
from draftbench.gui.widgets.list_model import KEY_ROLE
from draftbench.gui.widgets.list_panel import ListPanel

Key, LEFT = Qt.Key, Qt.MouseButton.LeftButton
NONE = Qt.KeyboardModifier.NoModifier
CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
_LOOKS = 20
"""Milliseconds between two looks whether a dialogue has come."""

Answer = tuple[type[QDialog], Callable[[Any], None]]


class Hands:
    """``window`` is what they are at."""

    def __init__(self, window: MainWindow, qtbot: QtBot, patch: pytest.MonkeyPatch) -> None:
        self.window, self._qtbot, self._patch = window, qtbot, patch

    def wait(self, until: Callable[[], bool]) -> None:
        self._qtbot.waitUntil(until)

    def idle(self) -> None:
        jobs, files = self.window.jobs, self.window.file_jobs
        self.wait(lambda: not jobs.busy and not files.busy)

    # keys and clicks

    @property
    def there(self) -> QWidget:
        """What has the keyboard. The desktop gives it back when a dialogue has closed; here nobody
        else does it."""
        if QApplication.activeModalWidget() is None and QApplication.activeWindow() is None:
            self.window.activateWindow()
            self.wait(self.window.isActiveWindow)
        return QApplication.focusWidget() or self.window

    def press(self, key: Qt.Key, held: Qt.KeyboardModifier = NONE) -> None:
        QTest.keyClick(self.there, key, held)

    def write(self, words: str) -> None:
        QTest.keyClicks(self.there, words)

    def click(
        self, widget: QWidget, at: QPoint | None = None, held: Qt.KeyboardModifier = NONE
    ) -> None:
        assert widget.isVisible()
        assert widget.isEnabled()
        QTest.mouseClick(widget, LEFT, held, at or widget.rect().center())

    def menu(self, *path: str) -> None:
        """Opens a menu of the window and chooses a command in it, by the words that stand there."""
        bar = self.window.menuBar()
        top, *others = path
        opened: list[QMenu | QMenuBar] = [bar]
        self._choose(bar, top)
        for words in others:
            self.wait(lambda: QApplication.activePopupWidget() not in (None, opened[-1]))
            menu = QApplication.activePopupWidget()
            assert isinstance(menu, QMenu)
            opened.append(menu)
            self._choose(menu, words)

    @staticmethod
    def _choose(menu: QMenu | QMenuBar, words: str) -> None:
        found = {_words(action.text()): action for action in menu.actions()}
        assert words in found
        QTest.mouseClick(menu, LEFT, NONE, menu.actionGeometry(found[words]).center())

    def find_command(self, words: str) -> None:
        """Does a command that is found by its words."""
        self.press(Key.Key_K, CONTROL)
        self.wait(lambda: isinstance(QApplication.activeWindow(), CommandPalette))
        self.write(words)
        self.press(Key.Key_Return)

    # dialogues

    @contextmanager
    def answering(self, *answers: Answer) -> Iterator[None]:
        """Answers dialogues that hold up the window, in the order in which they come."""
        waiting, wrong = list(answers), list[BaseException]()

        def look() -> None:
            there = QApplication.activeModalWidget()
            if not waiting or not isinstance(there, waiting[0][0]) or not there.isVisible():
                return
            _, answer = waiting.pop(0)
            try:
                answer(there)
            except BaseException as error:  # noqa: BLE001 it would be lost in the loop of Qt
                wrong.append(error)
                waiting.clear()
                there.reject()

        timer = QTimer()
        timer.timeout.connect(look)
        timer.start(_LOOKS)
        try:
            yield
            self.wait(lambda: not waiting)
            self.idle()
        finally:
            timer.stop()
        if wrong:
            raise wrong[0]

    def choose_files(self, *paths: Path, save: Path | None = None) -> None:
        """What the dialogues of the desktop answer from now on, which are not of the program."""
        names = [str(path) for path in paths]
        for ask, answer in (
            ("getOpenFileNames", names),
            ("getOpenFileName", names[0]),
            ("getSaveFileName", str(save)),
        ):
            self._patch.setattr(QFileDialog, ask, lambda *_, a=answer, **__: (a, ""))

    def type_over(self, box: QLineEdit | QPlainTextEdit | QTextEdit, words: str) -> None:
        """Clicks into a box and writes something in the place of what stands there."""
        inside = box.viewport() if isinstance(box, QPlainTextEdit | QTextEdit) else box
        self.click(inside)
        QTest.keyClick(box, Key.Key_A, CONTROL)
        QTest.keyClick(box, Key.Key_Delete)
        QTest.keyClicks(box, words)

    def form(self, **values: Any) -> None:
        """Fills in the form that came, and presses its button."""
        self.wait(lambda: isinstance(QApplication.activeWindow(), FormDialog))
        dialog = QApplication.activeWindow()
        assert isinstance(dialog, FormDialog)
        for key, value in values.items():
            box = dialog.inputs[key]
            if isinstance(box, Ticks):
                self._tick(box, value)
            elif isinstance(box, QComboBox):
                self.choose_in(box, value)
            else:
                assert isinstance(box, QLineEdit | QPlainTextEdit | QTextEdit)
                self.type_over(box, value)
        self.click(dialog.go)
        self.wait(lambda: not dialog.isVisible())

    def choose_in(self, box: QComboBox, value: str) -> None:
        """Opens a box and goes to one of its lines with the arrows."""
        at = box.findData(value)
        assert at >= 0, [box.itemData(n) for n in range(box.count())]
        self.click(box)
        view = box.view()
        self.wait(view.isVisible)
        QTest.keyClick(view, Key.Key_Home)
        for _ in range(at):
            QTest.keyClick(view, Key.Key_Down)
        QTest.keyClick(view, Key.Key_Return)
        assert box.currentData() == value

    def _tick(self, ticks: Ticks, values: tuple[str, ...]) -> None:
        """Ticks these and takes off others; what is not shown is found first."""
        lines = ticks.list
        for value in {*ticks.ticked(), *values}:
            if (value in ticks.ticked()) is (value in values):
                continue
            item = next(i for i in map(lines.item, range(lines.count())) if _value(i.data) == value)
            if item.isHidden():
                self.type_over(ticks.finder, value)
                assert not item.isHidden()
            lines.scrollToItem(item)
            QTest.mouseClick(lines.viewport(), LEFT, NONE, _box(lines, lines.indexFromItem(item)))
        assert set(ticks.ticked()) == set(values)

    # rows

    def push(self, panel: ListPanel, verb: str) -> None:
        """Presses a button below a list."""
        self.wait(lambda: verb in panel.buttons and panel.buttons[verb].isVisible())
        self.click(panel.buttons[verb])

    def choose_rows(self, panel: ListPanel, *keys: str) -> None:
        """Clicks on rows of a list, the further ones with Ctrl."""
        held = NONE
        for key in keys:
            index = next(i for i in _indexes(panel.table.model()) if i.data(KEY_ROLE) == key)
            self._click_row(panel.table, index, held)
            held = CONTROL
        assert set(panel.table.keys()) == set(keys)

    def _click_row(
        self, view: QAbstractItemView, index: QModelIndex, held: Qt.KeyboardModifier = NONE
    ) -> None:
        view.scrollTo(index)
        rect = view.visualRect(index)
        assert view.viewport().rect().contains(rect.center())
        QTest.mouseClick(view.viewport(), LEFT, held, rect.center())

    def go_to(self, label: str) -> ClauseId:
        """Goes to a clause of the draft by what delegates call it, and clicks on it."""
        self.press(Key.Key_G, CONTROL)
        self.form(where=label)
        workspace = self.window.workspace
        assert workspace is not None
        state = workspace.state
        clause = next(i for i, name in spoken_labels(state.draft).items() if name == label)
        assert workspace.draft_clause() == clause
        pane = self.window.columns.pane(workspace.cells.draft)
        self.click(pane.viewport(), pane.row_rect(pane.current_row).center())
        assert workspace.draft_clause() == clause
        return clause


def _words(title: str) -> str:
    return title.replace("&", "").partition("\t")[0]


def _value(data: Callable[[int], Any]) -> str:
    return str(data(Qt.ItemDataRole.UserRole))


def _box(view: QListWidget, index: QModelIndex) -> QPoint:
    """Where the box of a line stands."""
    option = QStyleOptionViewItem()
    view.initViewItemOption(option)
    option.rect = view.visualRect(index)
    option.features |= QStyleOptionViewItem.ViewItemFeature.HasCheckIndicator
    part = QStyle.SubElement.SE_ItemViewItemCheckIndicator
    return view.style().subElementRect(part, option, view).center()


def _indexes(model: QAbstractItemModel, under: QModelIndex | None = None) -> Iterator[QModelIndex]:
    parent = QModelIndex() if under is None else under
    for row in range(model.rowCount(parent)):
        index = model.index(row, 0, parent)
        yield index
        yield from _indexes(model, index)
