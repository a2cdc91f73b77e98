"""Messages of the engine, said in the language of whoever reads them."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from enum import Enum
from functools import cache
from gettext import NullTranslations

from draftbench.messages import A_LIST, ITEMS, Message, formed
from draftbench.messages.catalogue import catalogue, marked_as
from draftbench.resources import resource

DELEGATION = "delegation"
"""How the name of a holder begins that holds the name of a delegation."""
_CHINESE = "zh_CN"
_LISTS = (
    marked_as("{first}, {rest}", "a list"),
    marked_as("{first}, {rest}", "parts of a sentence"),
)


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
    if words.template == ITEMS:
        return _listed([*words.values["items"]], words.about, table, held)
    if words.plural:
        said = table.ngettext(words.template, words.plural, int(words.values["n"]))
    elif words.about:
        said = table.pgettext(words.about, words.template)
    else:
        said = table.gettext(words.template)
    if words.values:
        values = {
            name: _value(_in_its_language(name, value, table), table, held)
            for name, value in words.values.items()
        }
        said = said.format(**values)
    return formed(said, words.form)


def _in_its_language(holder: str, value: object, table: NullTranslations) -> object:
    """The value of a holder; of one that is called "delegation" the name in the language of a
    ``table``, where it is the listed English name of a delegation."""
    if not holder.startswith(DELEGATION):
        return value
    names = _delegations(table.info().get("language", "").partition("_")[0])
    if isinstance(value, tuple):
        return tuple(names.get(one, one) for one in value)
    return names.get(value, value) if isinstance(value, str) else value


@cache
def _delegations(language: str) -> Mapping[str, str]:
    """The names of delegations in a language by their English ones; none where there is no list."""
    path = resource("language", f"delegations_{language}.json")
    if language in ("", "en") or not path.is_file():
        return {}
    said = json.loads(path.read_text(encoding="utf-8"))["names"]
    known = json.loads(resource("language", "delegations_en.json").read_text(encoding="utf-8"))
    sections = ("states", "observer_states", "groups", "entities")
    return {
        one["name"]: said[one["code"]][0]
        for section in sections
        for one in known[section]
        if one["code"] in said
    }


def _value(value: object, table: NullTranslations, held: Callable[[str], str]) -> object:
    match value:
        case Message():
            return _said(value, table, held)
        case tuple():
            return _listed([*value], A_LIST, table, held)
        case Enum():
            return table.gettext(str(value.value))
        case str() if value:
            return held(value)
    return value


def _listed(
    items: list[object], about: str, table: NullTranslations, held: Callable[[str], str]
) -> str:
    said = [str(_value(item, table, held)) for item in items]
    together = table.pgettext(about, _LISTS[0])
    whole = said[0] if said else ""
    for item in said[1:]:
        whole = together.format(first=whole, rest=item)
    return whole
