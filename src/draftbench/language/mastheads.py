"""The words that stand at the head of a document, in its language.

Practice of United Nations documents: "Distr.: General", a date in words, the language of a
translation, "Original: English"; documents in Arabic, Chinese and Russian have these lines in
English. Words are data (``resources/language/mastheads.json``).
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from datetime import date
from functools import cache
from typing import Any

from draftbench.resources import resource

_ISO = re.compile(r"\d{4}-\d{2}-\d{2}")
_SEVERAL = re.compile(r"(?:(?<!\s)\s++)?[/,]\s*")
_DISTR = re.compile(r"\bDistr\b", re.IGNORECASE)
_LIMITED = re.compile(r"/L\.\d|/L/")
_YEAR = 12


def organization(language: str) -> str:
    """The name of the United Nations."""
    return str(_words(language)["organization"])


def names_the_organization(line: str) -> bool:
    """Whether a line of a masthead has the name of the United Nations, in any language, or says how
    a document is distributed, as theirs do."""
    folded = line.casefold()
    names = (str(words["organization"]) for words in _all().values())
    return bool(_DISTR.search(line)) or any(name.casefold() in folded for name in names)


def is_of_the_organization(symbol: str, lines: Iterable[str]) -> bool:
    """Whether a document of that symbol, with these ``lines`` in its masthead, is one of the United
    Nations."""
    return symbol.partition("/")[0] in _series() or any(map(names_the_organization, lines))


def organ_of(symbol: str, language: str) -> str:
    """The principal organ that a symbol belongs to ("A/RES/63/193": the General Assembly); empty
    for conferences, which have names of their own, and where the symbol does not say."""
    first, _, rest = symbol.partition("/")
    return "" if rest.startswith("CONF.") else str(_words(language)["organs"].get(first, ""))


def distribution_of(symbol: str) -> str:
    """How a document of that symbol is distributed: those of the series L. are limited."""
    return "limited" if _LIMITED.search(symbol) else "general"


def distribution(kind: str, language: str) -> str:
    """The line on distribution: of a kind ("general", "limited", "restricted" or "provisional", or
    its word in any language), or of other words as they are. "limited" gives "Distr. limitée" in
    French."""
    block = _block(language)
    known = _key(kind, "kinds")
    return str(block["distribution"]).format(block["kinds"].get(known, kind))


def original(languages: str, language: str) -> str:
    """The line on the language that a text was written in; ``languages`` are codes or names in any
    language, several with a slash or comma between; other words stand as they are."""
    block = _block(language)
    names = (block["names"].get(_key(one, "names"), one) for one in _SEVERAL.split(languages))
    return str(block["original"]).format("/".join(names))


def own_language(languages: str, language: str) -> str:
    """The name of the document's language as it stands above the line on the original; empty where
    the document is the original."""
    known = {_key(one, "names") for one in _SEVERAL.split(languages)}
    name = str(_block(language)["names"].get(language, ""))
    return "" if language in known else name[:1].upper() + name[1:]


def date_in_words(given: str, language: str) -> str:
    """A date as a masthead says it ("2010-04-12" is "12 avril 2010"), in English in Arabic, Chinese
    and Russian documents; what is no date of that form stands as it is."""
    day = _day(given)
    if day is None:
        return given
    return _said(day, _block(language), language if _block(language) is _words(language) else "en")


def day_in_words(given: str, language: str) -> str:
    """A date as a text in that language says it, in Arabic, Chinese and Russian too ("2010-04-12"
    is "12 апреля 2010 года"); what is no date of the form "2010-04-12" stands as it is."""
    day = _day(given)
    if day is None:
        return given
    known = language if language in _all() else "en"
    return _said(day, _words(known), known)


def _day(given: str) -> date | None:
    """The day that a date of the form "2010-04-12" means."""
    try:
        return date.fromisoformat(given.strip()) if _ISO.fullmatch(given.strip()) else None
    except ValueError:
        return None


def stage(words: str, language: str) -> str:
    """What a document is ("Consolidated text") in its language; as it is where no word is known."""
    return str(_words(language).get("stages", {}).get(words, words))


def _said(day: date, words: dict[str, Any], language: str) -> str:
    form = words["first"] if day.day == 1 and "first" in words else words["date"]
    months = _months().get(language, "").split(" ")
    month = months[day.month - 1] if len(months) >= _YEAR else ""
    return str(form).format(day=day.day, month=month, number=day.month, year=day.year)


def _key(word: str, table: str) -> str:
    """The key of a word in any language's ``table``; the word itself where none has it."""
    wanted = word.strip().casefold()
    for words in _all().values():
        for key, said in words.get(table, {}).items():
            if wanted in (key, said.casefold()):
                return str(key)
    return word


def _words(language: str) -> dict[str, Any]:
    known = _all()
    return known.get(language, known["en"])


def _block(language: str) -> dict[str, Any]:
    words = _words(language)
    return _words(words["block"]) if "block" in words else words


def _all() -> dict[str, dict[str, Any]]:
    return dict(_file()["languages"])


def _series() -> list[str]:
    return list(_file()["series"])


@cache
def _file() -> dict[str, Any]:
    return dict(json.loads(resource("language", "mastheads.json").read_text(encoding="utf-8")))


@cache
def _months() -> dict[str, str]:
    file = resource("language", "units.json")
    return dict(json.loads(file.read_text(encoding="utf-8"))["months"])
