"""What a user wishes of the window, in the one place where Qt keeps settings."""

from __future__ import annotations

import sys
from collections.abc import Iterable

from PySide6.QtCore import QObject, QSettings, Signal

from draftbench.app.commands.command import Command
from draftbench.app.commands.keyset import Keyset
from draftbench.app.preferences import Value, Wishes
from draftbench.app.settings_file import KeptSettings, settings_path

_PROGRAM = ("draftbench", "draftbench")
"""Under which names Qt keeps the settings: organization and program."""


class _Store:
    """The settings of Qt, as :class:`draftbench.app.settings_file.Store`."""

    def __init__(self, settings: QSettings) -> None:
        self._settings = settings

    def value(self, name: str) -> object:
        return self._settings.value(name)

    def set(self, name: str, value: str | int) -> None:
        self._settings.setValue(name, value)

    def remove(self, name: str) -> None:
        self._settings.remove(name)

    def names(self, section: str) -> list[str]:
        self._settings.beginGroup(section)
        found = self._settings.childKeys()
        self._settings.endGroup()
        return found

    def write(self) -> None:
        self._settings.sync()


class Settings(QObject):
    """The preferences and the keys in ``settings``; ``changed`` carries the keys of the preferences
    that have another value now, ``rekeyed`` the new set of keys."""

    changed = Signal(object)
    rekeyed = Signal(object)

    def __init__(
        self, settings: QSettings, commands: Iterable[Command], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._settings = KeptSettings(_Store(settings), commands)

    @property
    def keyset(self) -> Keyset:
        """The keys of the commands."""
        return self._settings.keyset

    def value(self, key: str) -> Value:
        """The value of a preference; its default where nothing, or nothing sound, is kept."""
        return self._settings.value(key)

    def words(self, key: str) -> str:
        """The value of a preference that is words."""
        return str(self.value(key))

    def number(self, key: str) -> int:
        """The value of a preference that is a number."""
        return int(self.value(key))

    def set(self, key: str, given: object) -> None:
        """Another value. Raises UsageError where it is none of this preference."""
        if self._settings.set(key, given):
            self.changed.emit((key,))

    def set_keys(self, keyset: Keyset) -> None:
        """Other keys."""
        self._settings.set_keys(keyset)
        self.rekeyed.emit(keyset)

    def wishes(self) -> Wishes:
        """All that differs from the defaults."""
        return self._settings.wishes()

    def take(self, wishes: Wishes) -> None:
        """From now on these values and keys, and the defaults for all others."""
        changed = self._settings.take(wishes)
        self.rekeyed.emit(self.keyset)
        if changed:
            self.changed.emit(changed)

    def reset(self) -> None:
        """All as at first."""
        self.take(Wishes({}, {}))

    def keep(self) -> None:
        """Writes at once what Qt would write a moment later."""
        self._settings.write()


def settings_of_user() -> QSettings:
    """The settings of whoever runs the program: the file that the command line reads and changes
    too. What Qt kept before in the registry, or in the lists of macOS, is taken over once."""
    if sys.platform == "win32" or sys.platform == "darwin":
        path = settings_path()
        settings = QSettings(str(path), QSettings.Format.IniFormat)
        if not path.exists():
            former = QSettings(*_PROGRAM)
            for name in former.allKeys():
                settings.setValue(name, former.value(name))
            settings.sync()
        return settings
    return QSettings(*_PROGRAM)
