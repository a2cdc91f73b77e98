"""The keys of the commands: those of the list, and what the user chose instead.

Keys are Qt's portable text ("Ctrl+Shift+Z"); "" is none. Only what differs from the list is kept.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from enum import StrEnum
from types import MappingProxyType
from typing import NamedTuple

from draftbench.app.commands.command import Command

_EDITING = frozenset(
    f"Ctrl+{key}" for key in ("A", "C", "V", "X", "Y", "Z", "Home", "End", "Left", "Right", "Ins")
) | {"Shift+Ins", "Shift+Del", "Ctrl+Del", "Ctrl+Shift+Left", "Ctrl+Shift+Right"}
"""Keys with which every program marks, copies, pastes and takes back."""
_SYSTEM = frozenset({"Alt+F4", "Alt+Space", "Alt+Tab", "Ctrl+Space", "Ctrl+Esc", "Alt+Esc"})
_FREE = frozenset({*(f"F{number}" for number in range(1, 25)), "Del", "+", "-"})
"""Keys that may stand alone: no word is typed with them; "+" and "-" type themselves in fields."""
_WRITING = {"Ctrl+B": "bold", "Ctrl+I": "italic"}


FORMER = {
    "amend.hold": "Ctrl+H",
    "edit.go-to": "",
    "edit.redo": "Ctrl+Shift+Z",
    "edit.replace": "Ctrl+Shift+S",
    "edit.take": "Alt+Right",
    "file.print": "",
    "negotiate.proceedings": "Ctrl+P",
    "view.inspector": "",
    "view.list": "",
    "view.next-lead": "Ctrl+B",
    "view.only-gaps": "Ctrl+G",
}
"""The keys of draftbench before it had those of Word, for whoever has learnt them."""


class Objection(StrEnum):
    """What speaks against keys: the first three forbid them, the others are warnings."""

    TYPED = "typed"
    EDITING = "editing"
    SYSTEM = "system"
    ALT_GR = "altgr"
    META = "meta"
    WRITING = "writing"

    @property
    def forbids(self) -> bool:
        """Whether the keys cannot be had."""
        return self in (Objection.TYPED, Objection.EDITING, Objection.SYSTEM)


def objection(keys: str) -> Objection | None:
    """What speaks against keys for a command, None where nothing does."""
    held, key = parted(keys)
    if not keys:
        return None
    if keys in _EDITING:
        return Objection.EDITING
    if not held - {"Shift"} and key not in _FREE:
        return Objection.TYPED
    if keys in _SYSTEM:
        return Objection.SYSTEM
    if {"Ctrl", "Alt"} <= held:
        return Objection.ALT_GR
    if "Meta" in held:
        return Objection.META
    return Objection.WRITING if keys in _WRITING else None


def parted(keys: str) -> tuple[frozenset[str], str]:
    """The keys that are held, and the one that is pressed: "Ctrl++" gives {"Ctrl"} and "+"."""
    before, _, key = keys[:-1].rpartition("+") if keys.endswith("+") else keys.rpartition("+")
    return frozenset(filter(None, before.split("+"))), key or keys[-1:]


class Keyset(NamedTuple):
    """Which keys give which command; ``own`` has what differs from ``commands``."""

    commands: tuple[Command, ...]
    own: Mapping[str, str] = MappingProxyType({})

    @classmethod
    def kept(cls, commands: Iterable[Command], stored: Mapping[str, str]) -> Keyset:
        """What was kept, without what cannot be: unknown commands, forbidden keys, and keys that
        another command has by now (the one that stands first in the list stays)."""
        made = cls(tuple(commands))
        for command in made.commands:
            keys = stored.get(command.id)
            if keys is None or keys == command.shortcut:
                continue
            found = objection(keys)
            if found is None or not found.forbids:
                made = made._replace(own=MappingProxyType({**made.own, command.id: keys}))
        if not made.own:
            return made
        seen: set[str] = set()
        own = [command for command in made.commands if made.own.get(command.id)]
        for command in (*own, *(each for each in made.commands if each not in own)):
            keys = made.of(command.id)
            if keys in seen:
                made = _changed(made, {**made.own, command.id: ""})
            seen |= {keys} - {""}
        return made

    def of(self, command: str) -> str:
        """The keys of a command."""
        if command in self.own:
            return self.own[command]
        return next((c.shortcut for c in self.commands if c.id == command), "")

    def user(self, keys: str) -> Command | None:
        """The command that these keys give."""
        return next((c for c in self.commands if keys and self.of(c.id) == keys), None)

    def given(self, command: str, keys: str) -> Keyset:
        """The set in which a command has these keys, and a command that had them has none."""
        other = self.user(keys)
        changed = dict(self.own)
        if other is not None and other.id != command:
            changed[other.id] = ""
        changed[command] = keys
        return _changed(self, changed)

    def reset(self, command: str) -> Keyset:
        """The set in which a command has the keys of the list again; a command that has them now
        loses them."""
        default = next(c.shortcut for c in self.commands if c.id == command)
        return self.given(command, default)


def _changed(keyset: Keyset, changed: Mapping[str, str]) -> Keyset:
    defaults = {c.id: c.shortcut for c in keyset.commands}
    own = {name: keys for name, keys in changed.items() if keys != defaults[name]}
    return keyset._replace(own=MappingProxyType(own))
