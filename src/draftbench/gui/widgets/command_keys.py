"""The keys that commands have now, as this system writes them: for tips, lists and cards."""

from __future__ import annotations

from PySide6.QtGui import QKeySequence

from draftbench.app.commands import COMMANDS
from draftbench.app.commands.keyset import Keyset

_now = [Keyset(COMMANDS)]


def use_keys(keyset: Keyset) -> None:
    """From now on these are the keys, in all windows of the program."""
    _now[-1] = keyset


def sequence(command: str) -> QKeySequence:
    """The keys of a command by its id; empty where it has none."""
    return QKeySequence(_now[-1].of(command))


def native(keys: str) -> str:
    """Portable text ("Ctrl+Z") as this system writes it."""
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)


def key_name(key: str) -> str:
    """A key that is no command's ("Esc") as this system and the window's language write it."""
    return native(key)


def keys_of(command: str) -> str:
    """The keys of a command as this system writes them, "" where it has none."""
    return native(_now[-1].of(command))
