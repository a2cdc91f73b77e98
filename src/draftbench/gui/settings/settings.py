"""What a user wishes of the window, in the one place where Qt keeps settings."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QObject, QSettings, Signal

from draftbench.app.commands import COMMANDS
from draftbench.app.commands.command import Command
from draftbench.app.commands.keyset import Keyset
from draftbench.app.preferences import PREFERENCES, Value, Wishes, named

_KEYS = "keys"
PROGRAM = ("draftbench", "draftbench")
"""Under which names Qt keeps the settings: organization and program."""


class Settings(QObject):
    """The preferences and the keys in ``settings``; ``changed`` carries the keys of the preferences
    that have another value now, ``rekeyed`` the new set of keys."""

    changed = Signal(object)
    rekeyed = Signal(object)

    def __init__(
        self, settings: QSettings, commands: Iterable[Command], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._settings = settings
        self._commands = tuple(commands)
        self.keyset = Keyset.kept(self._commands, self._kept_keys())

    def value(self, key: str) -> Value:
        """The value of a preference; its default where nothing, or nothing sound, is kept."""
        preference = named(key)
        return preference.of(self._settings.value(preference.kept_as))

    def words(self, key: str) -> str:
        """The value of a preference that is words."""
        return str(self.value(key))

    def number(self, key: str) -> int:
        """The value of a preference that is a number."""
        return int(self.value(key))

    def set(self, key: str, given: object) -> None:
        """Another value. Raises UsageError where it is none of this preference."""
        value = named(key).accept(given)
        if value != self.value(key):
            self._store(key, value)
            self.changed.emit((key,))

    def set_keys(self, keyset: Keyset) -> None:
        """Other keys."""
        self.keyset = keyset
        self._settings.remove(_KEYS)
        for command, keys in keyset.own.items():
            self._settings.setValue(f"{_KEYS}/{command}", keys)
        self.rekeyed.emit(keyset)

    def wishes(self) -> Wishes:
        """All that differs from the defaults."""
        values = {each.key: self.value(each.key) for each in PREFERENCES}
        other = {each.key: values[each.key] for each in PREFERENCES if _other(each.key, values)}
        return Wishes(other, dict(self.keyset.own))

    def take(self, wishes: Wishes) -> None:
        """From now on these values and keys, and the defaults for all others."""
        before = {each.key: self.value(each.key) for each in PREFERENCES}
        for each in PREFERENCES:
            if each.key in wishes.values:
                self._store(each.key, wishes.values[each.key])
            else:
                self._settings.remove(each.kept_as)
        self.set_keys(Keyset.kept(self._commands, wishes.keys))
        changed = tuple(key for key, value in before.items() if value != self.value(key))
        if changed:
            self.changed.emit(changed)

    def reset(self) -> None:
        """All as at first."""
        self.take(Wishes({}, {}))

    def keep(self) -> None:
        """Writes at once what Qt would write a moment later."""
        self._settings.sync()

    def _store(self, key: str, value: Value) -> None:
        kept = ("true" if value else "false") if isinstance(value, bool) else value
        self._settings.setValue(named(key).kept_as, kept)

    def _kept_keys(self) -> dict[str, str]:
        self._settings.beginGroup(_KEYS)
        found = {name: self._settings.value(name) for name in self._settings.childKeys()}
        self._settings.endGroup()
        return {name: keys for name, keys in found.items() if isinstance(keys, str)}


def _other(key: str, values: dict[str, Value]) -> bool:
    return values[key] != named(key).default


def settings_of_user() -> Settings:
    """The wishes of whoever runs the program, without a window."""
    return Settings(QSettings(*PROGRAM), COMMANDS)
