"""What the program says in its papers, in the language of the text.

Heads of tables, counts, states, small print: every sentence has a key, and stands under it in each
of the six languages of the United Nations (``resources/language/outputs.json``). How a language
counts (one, few, many), lists, quotes and writes shares is data there too; the forms of numbers are
those of the Unicode Common Locale Data Repository (language plural rules). Sentences that users
wrote are never translated.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from draftbench.language.mastheads import day_in_words
from draftbench.resources import resource

FALLBACK = "en"
"""The language of the papers of a text in any other language than the six."""

Phrase = str | Mapping[str, str]
"""A sentence with place-holders in braces; by number form where it counts ``{n}`` things."""


@dataclass(frozen=True)
class Phrasebook:
    """The sentences in one ``language`` (ISO 639-1). ``phrases`` are said by key, ``names`` are
    what words are called that stand in a project as names ("draft", "Secretariat"), ``marks`` what
    stands between and around words, ``forms`` the rules that choose a number form."""

    language: str
    phrases: Mapping[str, Phrase]
    names: Mapping[str, str]
    marks: Mapping[str, str]
    forms: tuple[Mapping[str, Any], ...]

    def __call__(self, key: str, /, **values: str | int) -> str:
        """The sentence of that key with its place-holders filled. Raises KeyError where the key or
        a place-holder is unknown, which tests exclude.

        >>> phrasebook("ru")("count.new-paragraphs", n=3)
        '3 новых пункта'
        """
        return self.filled(self.phrases[key], **values)

    def filled(self, phrase: Phrase, **values: str | int) -> str:
        """A sentence with its place-holders filled, in the form that the number ``n`` wants."""
        said = phrase if isinstance(phrase, str) else phrase[self.form(int(values["n"]))]
        return said.format(
            **{
                name: self.number(value) if isinstance(value, int) else value
                for name, value in values.items()
            }
        )

    def name(self, name: str) -> str:
        """A name in the language where it is a word of the program; that of anybody as it is."""
        return self.names.get(name, name)

    def form(self, number: int) -> str:
        """The form that words have beside a number: "one", "few", …, "other"."""
        for rule in self.forms:
            modulo = int(rule["modulo"])
            rest = number % modulo if modulo else number
            if rule["from"] <= rest <= rule["to"] and number % 100 not in rule["except"]:
                return str(rule["form"])
        return "other"

    def number(self, number: int) -> str:
        """A whole number in figures, grouped by thousands as the language does."""
        if abs(number) < int(self.marks["grouped from"]):
            return str(number)
        return f"{number:,}".replace(",", self.marks["group"])

    def percent(self, share: float) -> str:
        """A share (0..1) in whole per cent; of less than one, that it is."""
        if 0 < share < 0.01:
            return self("under", share=self.percent(0.01))
        return self.marks["percent"].format(n=round(100 * share))

    def listed(self, items: Iterable[str]) -> str:
        """Words one after the other, with the comma of the language."""
        return self.marks["comma"].join(items)

    def joined(self, items: Iterable[str]) -> str:
        """Words with "and" between them."""
        return self.marks["and"].join(items)

    def quoted(self, words: str) -> str:
        """Words between the quotation marks of the language."""
        return f"{self.marks['open']}{words}{self.marks['close']}"

    def together(self, sentences: Iterable[str]) -> str:
        """Sentences one after the other."""
        return self.marks["sentence"].join(sentences)

    def date(self, day: str) -> str:
        """A day in words; ``day`` begins with a date of ISO 8601."""
        return day_in_words(day[:10], self.language)


def phrasebook(language: str) -> Phrasebook:
    """The sentences in a language (ISO 639-1); in English where the six have it not."""
    return _book(language if language in spoken() else FALLBACK)


def spoken() -> tuple[str, ...]:
    """The languages that the papers are in."""
    return tuple(_data())


@cache
def _book(language: str) -> Phrasebook:
    data = _data()[language]
    return Phrasebook(language, data["phrases"], data["names"], data["marks"], tuple(data["forms"]))


@cache
def _data() -> dict[str, Any]:
    file = resource("language", "outputs.json")
    return dict(json.loads(file.read_text(encoding="utf-8"))["languages"])
