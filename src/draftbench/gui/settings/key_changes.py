"""The keys of the commands, looked up and changed, without widgets."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from itertools import groupby
from types import MappingProxyType

from draftbench.app.commands.command import Command
from draftbench.app.commands.keyset import FORMER, Keyset, Objection, objection
from draftbench.gui.speech import marked, tr
from draftbench.gui.widgets.command_keys import menu_of, whole_title_of

_WHY = {
    Objection.TYPED: marked(
        "{keys} is needed for typing. Press it together with Ctrl or Alt, or use F1 to F24."
    ),
    Objection.EDITING: marked(
        "{keys} selects, copies, pastes or undoes in every program; it stays as it is."
    ),
    Objection.SYSTEM: marked("{keys} belongs to the system."),
    Objection.ALT_GR: marked(
        "On many keyboards Ctrl with Alt types signs such as @ and €; there {keys} would not work."
    ),
    Objection.META: marked("The system may keep {keys} for itself."),
    Objection.WRITING: marked(
        "While a clause is written, {keys} makes words bold or italic; elsewhere it is the command."
    ),
}

_Native = Callable[[str], str]


@dataclass(frozen=True, slots=True)
class KeyRow:
    """One command: its keys as this system writes them; ``own`` says that they were changed."""

    command: str
    title: str
    keys: str
    own: bool


@dataclass(frozen=True, slots=True)
class Pressed:
    """What pressing keys came to. ``done``: the command has them now. Else ``words`` say why not;
    where another command has them, ``other`` is its title, and they can be taken from it."""

    done: bool
    words: str = ""
    other: str = ""


class KeyChanges:
    """``keyset`` is what holds now, ``change`` puts another into effect, ``native`` writes keys as
    this system does."""

    def __init__(
        self, keyset: Callable[[], Keyset], change: Callable[[Keyset], object], native: _Native
    ) -> None:
        self._keyset, self._change, self._native = keyset, change, native

    def menus(self, typed: str = "") -> list[tuple[str, list[KeyRow]]]:
        """The commands menu by menu: all, or those whose title, menu or keys hold what was
        ``typed``."""
        wanted = typed.casefold().split()
        found: list[tuple[str, list[KeyRow]]] = []
        for menu, commands in groupby(
            sorted(self._keyset().commands, key=self._place), key=lambda command: command.menu
        ):
            rows = [self._row(each) for each in commands if self._fits(each, wanted)]
            if rows:
                found.append((menu, rows))
        return found

    def press(self, command: str, keys: str, *, take: bool = False) -> Pressed:
        """``keys`` (portable text, "" for none) for a command; with ``take`` also where another
        command has them, which has none then."""
        keyset, native = self._keyset(), self._native(keys)
        default = next(c.shortcut for c in keyset.commands if c.id == command)
        against = None if keys == default else objection(keys)
        if against is not None and against.forbids:
            return Pressed(done=False, words=tr(_WHY[against], keys=native))
        other = keyset.user(keys)
        if other is not None and other.id != command and not take:
            title = whole_title_of(other)
            words = tr("{keys} is used by “{title}”.", keys=native, title=title)
            return Pressed(done=False, words=words, other=title)
        if keys != keyset.of(command):
            self._change(keyset.given(command, keys))
        return Pressed(done=True, words=tr(_WHY[against], keys=native) if against else "")

    def reset(self, command: str, *, take: bool = False) -> Pressed:
        """The keys that the command had at first."""
        default = next(c.shortcut for c in self._keyset().commands if c.id == command)
        return self.press(command, default, take=take)

    def reset_all(self) -> None:
        """All keys as they were at first."""
        self._change(Keyset(self._keyset().commands))

    def former(self) -> None:
        """The keys that draftbench had before it had those of Word; others as at first."""
        self._change(Keyset(self._keyset().commands, MappingProxyType(FORMER)))

    def changed(self) -> int:
        """How many commands have other keys than at first."""
        return len(self._keyset().own)

    def _row(self, command: Command) -> KeyRow:
        keyset = self._keyset()
        keys = self._native(keyset.of(command.id))
        return KeyRow(command.id, whole_title_of(command), keys, command.id in keyset.own)

    def _place(self, command: Command) -> int:
        menus = list(dict.fromkeys(each.menu for each in self._keyset().commands))
        return menus.index(command.menu)

    def _fits(self, command: Command, wanted: list[str]) -> bool:
        keys = self._keyset().of(command.id)
        said = (
            f"{whole_title_of(command)} {menu_of(command)} {keys} {self._native(keys)}".casefold()
        )
        return all(word in said for word in wanted)
