"""The settings of the window as they are kept, with or without Qt.

The file is an INI file as Qt writes it: sections, ``key=value``, strings with escapes in quotes.
Only the lines of settings that change are written anew; all others (where the window stood, which
files were open) stay as they are.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Protocol

from draftbench.app.commands.command import Command
from draftbench.app.commands.keyset import Keyset
from draftbench.app.desks.keyplace import settings_folder
from draftbench.app.preferences import PREFERENCES, Value, Wishes, named
from draftbench.errors import InputError

_KEYS = "keys"
_GENERAL = "General"
_ESCAPES = {"n": "\n", "r": "\r", "t": "\t", "a": "\a", "b": "\b", "f": "\f", "v": "\v", "0": "\0"}
_ESCAPE = re.compile(r"\\(?:x([0-9a-fA-F]+)|(.))", re.DOTALL)
_KEY = re.compile(r"%(?:U([0-9A-Fa-f]{4})|([0-9A-Fa-f]{2}))")
_PLAIN = re.compile(r"[A-Za-z0-9_.-]")
_SPACE = " \t\r"
"""What Qt passes over around names and values; other spaces belong to them."""


def settings_path() -> Path:
    """Where the settings of whoever runs the program are; on Linux that is Qt's own place."""
    name = "ini" if sys.platform in ("win32", "darwin") else "conf"
    return settings_folder() / f"draftbench.{name}"


class Store(Protocol):
    """Where settings are kept by names, like :class:`SettingsFile`."""

    def value(self, name: str) -> object:
        """What is kept under that name; None where nothing is."""

    def set(self, name: str, value: str | int) -> None:
        """Keeps another value."""

    def remove(self, name: str) -> None:
        """Takes a name away, if it is there."""

    def names(self, section: str) -> Sequence[str]:
        """The names in a section, without it."""

    def write(self) -> None:
        """Makes what was changed last."""


class KeptSettings:
    """The preferences and the keys in ``store``."""

    def __init__(self, store: Store, commands: Iterable[Command]) -> None:
        self._store = store
        self._commands = tuple(commands)
        self.keyset = Keyset.kept(self._commands, self._kept_keys())

    def value(self, key: str) -> Value:
        """The value of a preference; its default where nothing, or nothing sound, is kept."""
        preference = named(key)
        return preference.of(self._store.value(preference.kept_as))

    def set(self, key: str, given: object) -> bool:
        """Another value; gives whether it is one. Raises UsageError where it is none of this
        preference."""
        value = named(key).accept(given)
        if value == self.value(key):
            return False
        self._keep(key, value)
        return True

    def set_keys(self, keyset: Keyset) -> None:
        """Other keys."""
        self.keyset = keyset
        for name in self._store.names(_KEYS):
            self._store.remove(f"{_KEYS}/{name}")
        for command, keys in keyset.own.items():
            self._store.set(f"{_KEYS}/{command}", keys)

    def wishes(self) -> Wishes:
        """All that differs from the defaults."""
        values = {each.key: self.value(each.key) for each in PREFERENCES}
        other = {key: value for key, value in values.items() if value != named(key).default}
        return Wishes(other, dict(self.keyset.own))

    def take(self, wishes: Wishes) -> tuple[str, ...]:
        """From now on these values and keys, and the defaults for all others; gives the keys of
        the preferences that have another value now."""
        before = {each.key: self.value(each.key) for each in PREFERENCES}
        for each in PREFERENCES:
            if each.key in wishes.values:
                self._keep(each.key, wishes.values[each.key])
            else:
                self._store.remove(each.kept_as)
        self.set_keys(Keyset.kept(self._commands, wishes.keys))
        return tuple(key for key, value in before.items() if value != self.value(key))

    def write(self) -> None:
        """Makes what was changed last."""
        self._store.write()

    def _keep(self, key: str, value: Value) -> None:
        kept = ("true" if value else "false") if isinstance(value, bool) else value
        self._store.set(named(key).kept_as, kept)

    def _kept_keys(self) -> dict[str, str]:
        found = {name: self._store.value(f"{_KEYS}/{name}") for name in self._store.names(_KEYS)}
        return {name: keys for name, keys in found.items() if isinstance(keys, str)}


class SettingsFile:
    """The settings in the file at ``path`` (none, where it is not there): names like
    ``house-rules/spelling`` and their values as strings. Raises InputError where it cannot be
    read."""

    def __init__(self, path: Path) -> None:
        self.path = path
        try:
            text = path.read_bytes().decode("utf-8")
            lines = text.replace("\r\n", "\n").split("\n")
            self._lines = lines if lines[-1] else lines[:-1]
        except FileNotFoundError:
            self._lines = []
        except (OSError, UnicodeDecodeError) as error:
            raise InputError(
                "The settings in {path} cannot be read; see to the file, or move it away.",
                path=path,
            ) from error

    def value(self, name: str) -> str | None:
        """The value of that name; None where there is none, or one that is no string."""
        at = self._at(name)
        return None if at is None else _read_value(self._lines[at].partition("=")[2])

    def names(self, section: str) -> list[str]:
        """The names in a section, without it."""
        found = [_read_key(line.partition("=")[0]) for line in self._in(section).values()]
        return [name for name in found if name]

    def set(self, name: str, value: str | int) -> None:
        """Gives a name another value."""
        section, _, key = name.rpartition("/")
        line = f"{_written_key(key)}={_written_value(str(value))}"
        if (at := self._at(name)) is not None:
            self._lines[at] = line
            return
        head = f"[{_written_key(section or _GENERAL)}]"
        if head not in self._lines:
            self._lines += [*([""] if self._lines else []), head]
        self._lines.insert(self._lines.index(head) + 1, line)

    def remove(self, name: str) -> None:
        """Takes a name away, if it is there."""
        if (at := self._at(name)) is not None:
            del self._lines[at]

    def write(self) -> None:
        """Writes the file, with the folder that it is in."""
        text = "\n".join([*self._lines, ""]).encode()
        if not self.path.exists() or self.path.read_bytes() != text:
            from draftbench.app.texts.files import write_bytes

            self.path.parent.mkdir(parents=True, exist_ok=True)
            write_bytes(self.path, text)

    def _at(self, name: str) -> int | None:
        section, _, key = name.rpartition("/")
        for at, line in self._in(section or _GENERAL).items():
            if _read_key(line.partition("=")[0]) == key:
                return at
        return None

    def _in(self, section: str) -> dict[int, str]:
        """The lines of a section by their places."""
        found, inside = {}, False
        for at, line in enumerate(self._lines):
            words = line.strip(_SPACE)
            if words.startswith("["):
                inside = _read_key(words[1:].removesuffix("]")) == section
            elif inside and words and not words.startswith(";"):
                found[at] = line
        return found


def _read_key(words: str) -> str:
    return _KEY.sub(lambda m: chr(int(m[1] or m[2], 16)), words.strip(_SPACE))


def _written_key(name: str) -> str:
    return "".join(char if _PLAIN.match(char) else f"%{ord(char):02X}" for char in name)


def _read_value(words: str) -> str | None:
    """What a value says, None for a list or for what only Qt can read."""
    words = words.strip(_SPACE)
    quoted = len(words) > 1 and words[0] == words[-1] == '"'
    if not quoted and ((words.startswith("@") and not words.startswith("@@")) or "," in words):
        return None
    inside = words[1:-1] if quoted else words
    said = _ESCAPE.sub(lambda m: chr(int(m[1], 16)) if m[1] else _ESCAPES.get(m[2], m[2]), inside)
    return said[1:] if said.startswith("@@") else said


def _written_value(words: str) -> str:
    """A value as Qt writes it."""
    words = f"@{words}" if words.startswith("@") else words
    said = "".join(
        f"\\{char}" if char in '"\\' else char if char >= " " else f"\\x{ord(char):x}"
        for char in words
    )
    plain = said == words and said == said.strip() and not re.search(r"[;,=]", said)
    return said if plain and said else f'"{said}"'
