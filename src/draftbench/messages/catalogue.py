"""What draftbench says in other languages than English: the tables that gettext reads.

Sentences stand in the code in English, and their translations in ``resources/translations``: a
file for translators of each language (``fr.po``), from which the build makes its table
(``fr.mo``).
"""

from __future__ import annotations

from functools import cache
from gettext import GNUTranslations, NullTranslations
from pathlib import Path

from draftbench.messages.pseudolocale import RewrittenEnglish
from draftbench.resources import resource

LANGUAGES = {
    "en": "English",
    "fr": "Français",
    "es": "Español",
    "ar": "العربية",
    "ru": "Русский",
    "zh_CN": "简体中文",
}
"""The languages of the program, each with its name in itself, which no other language changes."""
FROM_THE_RIGHT = frozenset({"ar"})
"""Those that are written from right to left."""
PSEUDO = "pseudo"
"""The code of a language that only shows what is looked up; it is in no menu."""


@cache
def catalogue(language: str) -> NullTranslations:
    """The sentences of a ``language`` ("fr", "zh_CN"). What has no translation comes back in
    English, and so does everything for English itself and for a language without a table.

    >>> catalogue("en").ngettext("{n} clause", "{n} clauses", 2)
    '{n} clauses'
    """
    if language == PSEUDO:
        return RewrittenEnglish()
    table = _table(language)
    if not table.is_file():
        return NullTranslations()
    with table.open("rb") as file:
        return GNUTranslations(file)


def is_available(language: str) -> bool:
    """Return whether the program can speak a language: it is English, or its table is there."""
    return language in ("en", PSEUDO) or _table(language).is_file()


def _table(language: str) -> Path:
    return resource("translations", f"{language}.mo")


def marked(sentence: str, /) -> str:
    """The same ``sentence``, marked for translators: for what is written once for all (a constant,
    a field of a class) and looked up where it is shown."""
    return sentence


def marked_as(sentence: str, about: str, /) -> str:
    """The same ``sentence``, marked for translators with what it means where it could mean two
    things (``about``), and looked up with the same words."""
    return sentence


def marked_count(one: str, many: str) -> tuple[str, str]:
    """The same of a sentence about one thing, and about any other number of them."""
    return one, many
