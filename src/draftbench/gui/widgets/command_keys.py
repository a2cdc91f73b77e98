"""What the window calls its commands, in its language, and the keys that they have now.

Commands are plain data in English (``app/commands/command.py``); their words are looked up here,
when they are shown; keys are written as this system writes them.
"""

from __future__ import annotations

from PySide6.QtGui import QKeySequence

from draftbench.app.commands import COMMANDS
from draftbench.app.commands.command import CHOICE, Command
from draftbench.app.commands.keyset import Keyset
from draftbench.gui.speech import set_apart, tr, tr_as

_now = [Keyset(COMMANDS)]


def use_keys(keyset: Keyset) -> None:
    """From now on these are the keys, in all windows of the program."""
    _now[-1] = keyset


def sequence(command: str) -> QKeySequence:
    """The keys of a command by its id; empty where it has none."""
    return QKeySequence(_now[-1].of(command))


def native(keys: str) -> str:
    """Portable text ("Ctrl+Z") as this system writes it, from the left in every window."""
    return set_apart(QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText))


def key_name(key: str) -> str:
    """A key that is no command's ("Esc") as this system and the window's language write it."""
    return native(key)


def keys_of(command: str) -> str:
    """The keys of a command as this system writes them, "" where it has none."""
    return native(_now[-1].of(command))


def title_of(command: Command) -> str:
    """What a menu says. A language has its own name in every language, so that those who read no
    other find it."""
    return command.title if command.id.startswith(CHOICE) else tr(command.title)


def whole_title_of(command: Command) -> str:
    """The title with the menu within the menu that it stands in: "Order: Theme"."""
    if not command.group:
        return title_of(command)
    return tr("{group}: {title}", group=tr(command.group), title=title_of(command))


def tip_of(command: Command) -> str:
    """One sentence more; empty where there is none."""
    return tr(command.tip) if command.tip else ""


def menu_said(menu: str) -> str:
    """What a menu of the menu bar is called."""
    return tr_as(menu, "a menu")


def menu_of(command: Command) -> str:
    """The menu that it stands in."""
    return menu_said(command.menu)
