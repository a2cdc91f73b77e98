"""The menus and keys of the window, made of the commands."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import (
    QAction,
    QActionGroup,
    QContextMenuEvent,
    QKeyEvent,
    QKeySequence,
    QShortcut,
)
from PySide6.QtWidgets import QApplication, QMainWindow, QMenu, QMenuBar, QWidget
from shiboken6 import isValid

from draftbench.app.commands import BY_ID, COMMANDS
from draftbench.app.commands.command import Command, Needs
from draftbench.app.commands.keyset import Keyset
from draftbench.app.commands.menu_layout import BEGINS, MENUS, menu_within
from draftbench.gui.speech import tr
from draftbench.gui.theme.colours import Theme
from draftbench.gui.theme.icons import icon
from draftbench.gui.widgets.command_keys import keys_of, menu_said, tip_of, title_of, use_keys
from draftbench.gui.widgets.measures import COMPARE

if TYPE_CHECKING:
    from draftbench.gui.rows.open_project import OpenProject

Menus = dict[tuple[str, str], QMenu]
"""Menus by their names, and by those of the menus within them ("" is the menu itself)."""
_NEEDS = {command.id: command.needs for command in COMMANDS}


class MenuBar(QMenuBar):
    """Menus that the keyboard enters and leaves as it does by Alt."""

    _before: QWidget | None = None

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        more = self.findChild(QWidget, "qt_menubar_ext_button")
        if more is not None:
            more.setAccessibleName(tr("More menus"))
        program = QApplication.instance()
        if isinstance(program, QApplication):
            program.focusChanged.connect(self._on_focus)

    def _on_focus(self, old: QWidget | None, now: QWidget | None) -> None:
        if now is self:
            self._before = old

    def enter(self) -> None:
        """The keyboard goes to the first menu; Escape in the bar leads back."""
        self.setFocus(Qt.FocusReason.MenuBarFocusReason)
        self.setActiveAction(self.actions()[0])

    def leave(self) -> None:
        """The keyboard goes back to where it was before it came here."""
        if self.hasFocus() and self._before is not None and isValid(self._before):
            self._before.setFocus(Qt.FocusReason.MenuBarFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        super().keyPressEvent(event)
        if event.key() == Qt.Key.Key_Escape:
            self.leave()


def build_menus(
    window: QMainWindow, bar: MenuBar, keyset: Keyset, run: Callable[[str], object]
) -> tuple[Menus, dict[str, QAction]]:
    """Fills the menu bar of a window with an action for each command, which runs it and has its
    keys; the actions by the ids of their commands."""
    menus: Menus = {(name, ""): bar.addMenu(menu_said(name)) for name in MENUS}
    actions: dict[str, QAction] = {}
    group = QActionGroup(window)
    group.setExclusive(False)
    group.triggered.connect(lambda action: run(action.objectName()))
    for command in COMMANDS:
        action = _action(group, command)
        _menu(window, menus, command).addAction(action)
        keys = keyset.own.get(command.id, command.shortcut)
        action.setShortcuts(_sequences(command.id, keys))
        if len(keys) == 1:  # such a key means itself where something is typed
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        else:
            window.addAction(action)
        actions[command.id] = action
    QShortcut(QKeySequence("F10"), window).activated.connect(bar.enter)
    QShortcut(QKeySequence("Shift+F10"), window).activated.connect(partial(_ask_menu, window))
    return menus, actions


def _ask_menu(window: QMainWindow) -> None:
    """The menu of what has the keyboard, as by the menu key, which few keyboards have."""
    keyboard = QContextMenuEvent.Reason.Keyboard
    QApplication.sendEvent(window.windowHandle(), QContextMenuEvent(keyboard, QPoint(), QPoint()))


def draw_icons(actions: dict[str, QAction], theme: Theme) -> Iterator[None]:
    """Gives the actions their drawings in the colours of a theme; gives way after each."""
    for command in COMMANDS:
        if command.icon:
            actions[command.id].setIcon(icon(command.icon, theme))
            yield


def set_keys(
    window: QWidget, texts: Sequence[QWidget], actions: Mapping[str, QAction], keyset: Keyset
) -> None:
    """Gives the actions of a window their keys, and says them in their tool tips; keys of a single
    letter are those of the widgets with ``texts``."""
    use_keys(keyset)
    for command in COMMANDS:
        action, keys = actions[command.id], keyset.of(command.id)
        alone = len(keys) == 1  # such a key means itself where something is typed
        context = Qt.ShortcutContext
        action.setShortcuts([])
        action.setShortcutContext(
            context.WidgetWithChildrenShortcut if alone else context.WindowShortcut
        )
        for widget in (*texts, window):
            if alone == (widget is not window):
                widget.addAction(action)
            else:
                widget.removeAction(action)
        action.setShortcuts(_sequences(command.id, keys))
        action.setToolTip(_tip(command))


def _tip(command: Command) -> str:
    tip, keys = tip_of(command) or title_of(command), keys_of(command.id)
    return f"{tip} ({keys})" if keys else tip


def _sequences(command: str, keys: str) -> list[QKeySequence]:
    """The keys of a command; what is redone by Word's key is so by that of other programs too."""
    also = ["Ctrl+Shift+Z"] if (command, keys) == ("edit.redo", "Ctrl+Y") else []
    return [QKeySequence(each) for each in (keys, *also) if each]


def _menu(window: QMainWindow, menus: Menus, command: Command) -> QMenu:
    """The menu of a command, made where there is none yet; a section begins where one is to."""
    group = menu_within(command)
    whole, within = (command.menu, ""), (command.menu, group)
    if command.id in BEGINS and (not group or within not in menus):
        menus[whole].addSeparator()
    if within not in menus:
        menus[within] = menus[whole].addMenu(tr(group))
    return menus[within]


def _action(group: QActionGroup, command: Command) -> QAction:
    action = group.addAction(title_of(command))
    action.setObjectName(command.id)
    action.setCheckable(command.checkable)
    return action


def needs_project(command: str) -> bool:
    """Whether a command can do nothing while no negotiation is open."""
    return _NEEDS[command] is not Needs.NOTHING


def enable(actions: Mapping[str, QAction], project: OpenProject, view: Callable[[], str]) -> None:
    """What can be done now: without a negotiation only what opens one, and with one what the
    ``view`` that is shown allows."""
    is_open = project.is_open
    for name, action in actions.items():
        action.setEnabled(is_open or not needs_project(name))
    if not is_open:
        return
    from draftbench.gui.speech import relayed

    shown = view()
    for name, action in actions.items():
        if _NEEDS[name] is Needs.CLAUSE:
            action.setEnabled(shown == COMPARE)
        elif _NEEDS[name] is Needs.FILES:
            action.setEnabled(project.workspace.files is not None)
    workspace = project.workspace
    state, undo, redo = workspace.state, workspace.undo_words, workspace.redo_words
    met = state.proceedings.meeting is not None
    actions["negotiate.open-meeting"].setEnabled(not met)
    actions["negotiate.close-meeting"].setEnabled(met)
    for name, title, whole, words in (
        ("edit.undo", tr("Undo"), tr("Undo: {act}", act=relayed(undo)), undo),
        ("edit.redo", tr("Redo"), tr("Redo: {act}", act=relayed(redo)), redo),
    ):
        actions[name].setEnabled(bool(words))
        actions[name].setText(whole if words else title)
        actions[name].setIconText(title)
    undoing = actions["edit.undo"]
    undoing.setToolTip(_tip(BY_ID["edit.undo"]))
    if state.undo and not undo:  # its key says where older changes are
        undoing.setEnabled(True)
        undoing.setToolTip(tr("Nothing earlier to undo. Older changes are in History."))
