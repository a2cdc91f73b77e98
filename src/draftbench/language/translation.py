"""Messages of the engine, said in the language of whoever reads them."""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum
from gettext import NullTranslations

from draftbench.language.catalogue import catalogue
from draftbench.messages import Message, cased

_CHINESE = "zh_CN"


def say(words: str, language: str, held: Callable[[str], str] = str) -> str:
    """Return a message in a ``language`` ("fr", "zh_CN"; "zh" is the same as that).

    What is no message, such as a word of a user, is returned as it is, and so is what has no
    translation. ``held`` is what is done with each word of users and documents inside a sentence:
    a window that is written from the right sets them apart.

    >>> from draftbench.messages import message
    >>> say(message("{clause} is agreed; reopen it first.", clause="OP 3"), "en")
    'OP 3 is agreed; reopen it first.'
    """
    if not isinstance(words, Message):
        return words
    return _said(words, catalogue(_CHINESE if language == "zh" else language), held)


def _said(words: Message, table: NullTranslations, held: Callable[[str], str]) -> str:
    if words.plural:
        said = table.ngettext(words.template, words.plural, int(words.values["n"]))
    elif words.about:
        said = table.pgettext(words.about, words.template)
    else:
        said = table.gettext(words.template)
    if words.values:
        values = {name: _value(value, table, held) for name, value in words.values.items()}
        said = said.format(**values)
    return cased(said, words.case)


def _value(value: object, table: NullTranslations, held: Callable[[str], str]) -> object:
    if isinstance(value, Message):
        return _said(value, table, held)
    if isinstance(value, tuple):
        said = [str(_value(item, table, held)) for item in value]
        return _listed(said, table)
    if isinstance(value, Enum):
        return table.gettext(str(value.value))
    return held(value) if isinstance(value, str) and value else value


def _listed(said: list[str], table: NullTranslations) -> str:
    together = table.pgettext("a list", "{first}, {rest}")
    whole = said[0] if said else ""
    for item in said[1:]:
        whole = together.format(first=whole, rest=item)
    return whole
