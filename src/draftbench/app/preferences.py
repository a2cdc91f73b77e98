"""What the window remembers of its user's wishes, as data: each with its default and its range.

What is kept somewhere may be old, broken or written by hand: what is not a value of a preference is
passed over, and its default stands. A file of settings is JSON::

    {"draftbench": "settings", "settings": {KEY: VALUE}, "keys": {COMMAND: KEYS}}
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from typing import NamedTuple

from draftbench.errors import InputError, UsageError
from draftbench.messages import message
from draftbench.messages.catalogue import LANGUAGES

Value = str | int | bool

_YES, _NO = ("true", "yes", "on", "1"), ("false", "no", "off", "0")
_MOST_WORDS = 400
_MARK = "settings"


class Kind(StrEnum):
    """What the value of a preference is."""

    CHOICE = "choice"
    NUMBER = "number"
    TICK = "tick"
    WORDS = "words"


class Preference(NamedTuple):
    """One preference. ``least`` and ``most`` bound a number, ``choices`` are what can be chosen;
    ``place`` is its name where the window keeps it."""

    key: str
    kind: Kind
    default: Value
    choices: tuple[str, ...] = ()
    least: int = 0
    most: int = 0
    place: str = ""

    @property
    def kept_as(self) -> str:
        """Its name where the window keeps it."""
        return self.place or self.key

    def of(self, stored: object) -> Value:
        """The value that ``stored`` is, as a file of settings or a registry gives it; the default
        where it is none."""
        try:
            return self.accept(stored)
        except UsageError:
            return self.default

    def accept(self, given: object) -> Value:
        """The value that is given. Raises UsageError with what it may be."""
        words = str(given).strip()
        match self.kind:
            case Kind.TICK if words.lower() in (*_YES, *_NO):
                return words.lower() in _YES
            case Kind.NUMBER if words.isascii() and words.isdecimal() and len(words) < 6:
                if self.least <= int(words) <= self.most:
                    return int(words)
            case Kind.CHOICE if words in self.choices:
                return words
            case Kind.WORDS if given is not None and not isinstance(given, (list, dict, bytes)):
                if len(words) <= _MOST_WORDS and words.isprintable():
                    return words
        raise UsageError("“{key}” is {range}.", key=self.key, range=self.range)

    @property
    def range(self) -> str:
        """What it may be, in words for the terminal."""
        match self.kind:
            case Kind.TICK:
                return message("true or false")
            case Kind.NUMBER:
                return message("a number from {least} to {most}", least=self.least, most=self.most)
            case Kind.CHOICE:
                return message("one of {choices}", choices=tuple(filter(None, self.choices)))
        return message("a line of at most {most} characters", most=_MOST_WORDS)


SYSTEM = "system"
"""The theme that follows the system."""
THEMES = (SYSTEM, "light", "dark", "contrast", "contrast-dark")

MARKS = ("clean", "margin", "brackets", "marked", "accepted")
"""How the changes of a text can be shown."""

PREFERENCES: tuple[Preference, ...] = (
    Preference("theme", Kind.CHOICE, SYSTEM, THEMES),
    Preference("language", Kind.CHOICE, "", ("", *LANGUAGES)),
    Preference("program-size", Kind.NUMBER, 13, least=11, most=18),
    Preference("text-family", Kind.WORDS, ""),
    Preference("text-size", Kind.NUMBER, 14, least=11, most=24),
    Preference("line-spacing", Kind.NUMBER, 136, least=120, most=220),
    Preference("delegation", Kind.WORDS, ""),
    Preference("spelling", Kind.TICK, default=True),
    Preference("rules-spelling", Kind.TICK, default=False, place="house-rules/spelling"),
    Preference("marks", Kind.CHOICE, "marked", MARKS),
    Preference("differences", Kind.TICK, default=True),
    Preference("beside", Kind.TICK, default=False),
    Preference("motion", Kind.TICK, default=True),
    Preference("chair-bar", Kind.TICK, default=False),
    Preference("paper", Kind.CHOICE, "a4", ("a4", "letter")),
    Preference("template", Kind.WORDS, ""),
    Preference("tour", Kind.TICK, default=False),
)
"""All of them, in the order in which they are listed."""
BY_KEY = {each.key: each for each in PREFERENCES}


def named(key: str) -> Preference:
    """The preference of that key. Raises UsageError where there is none."""
    if key not in BY_KEY:
        msg = message(
            "There is no setting “{key}”; there are: {by_key}.", key=key, by_key=tuple(BY_KEY)
        )
        from draftbench.language.nearness import with_nearest

        raise UsageError(with_nearest(msg, key, BY_KEY))
    return BY_KEY[key]


class Wishes(NamedTuple):
    """A file of settings: values and keys that differ from the defaults; ``passed_over`` names what
    stands in it and is no setting of this program, or no value of one."""

    values: Mapping[str, Value]
    keys: Mapping[str, str]
    passed_over: tuple[str, ...] = ()


def written(wishes: Wishes) -> str:
    """The wishes as the text of a file."""
    import json

    whole = {"draftbench": _MARK, "settings": dict(wishes.values), "keys": dict(wishes.keys)}
    return json.dumps(whole, ensure_ascii=False, indent=2) + "\n"


def read(text: str, commands: frozenset[str]) -> Wishes:
    """The wishes in the text of a file; ``commands`` are those that can have keys. Raises
    InputError where it is no file of settings."""
    import json

    try:
        whole = json.loads(text)
    except (ValueError, RecursionError):
        whole = None
    if not isinstance(whole, dict) or whole.get("draftbench") != _MARK:
        raise InputError("This is no file of settings; choose one that draftbench exported.")
    values, keys, passed_over = {}, {}, []
    for key, value in _pairs(whole.get("settings")):
        try:
            values[key] = named(key).accept(value)
        except UsageError:
            passed_over.append(key)
    for command, value in _pairs(whole.get("keys")):
        if command in commands and isinstance(value, str) and len(value) < 40:
            keys[command] = value
        else:
            passed_over.append(command)
    return Wishes(values, keys, tuple(passed_over))


def _pairs(found: object) -> list[tuple[str, object]]:
    return [(str(k), v) for k, v in found.items()] if isinstance(found, dict) else []
