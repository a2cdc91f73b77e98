"""What draftbench says in other languages than English: the tables that gettext reads.

Sentences stand in the code in English, and their translations in ``resources/translations``: a
file for translators of each language (``fr.po``), from which the build makes its table
(``fr.mo``).
"""

from __future__ import annotations

from functools import cache
from gettext import GNUTranslations, NullTranslations

from draftbench.resources import resource


@cache
def catalogue(language: str) -> NullTranslations:
    """The sentences of a ``language`` ("fr", "zh_CN"). What has no translation comes back in
    English, and so does everything for English itself and for a language without a table.

    >>> catalogue("en").ngettext("{n} clause", "{n} clauses", 2)
    '{n} clauses'
    """
    table = resource("translations", f"{language}.mo")
    if not table.is_file():
        return NullTranslations()
    with table.open("rb") as file:
        return GNUTranslations(file)


def marked(sentence: str, /) -> str:
    """The same ``sentence``, marked for translators: for what is written once for all (a constant,
    a field of a class) and looked up where it is shown."""
    return sentence


def marked_as(sentence: str, about: str, /) -> str:
    """The same ``sentence``, marked for translators with what it means where it could mean two
    things (``about``), and looked up with the same words."""
    return sentence
