"""Reasons that the engine gives in English, said again in the language of the text.

The engine says why a clause answers to another, or why an amendment has no place, as one or several
sentences; the same sentences stand with place-holders in ``resources/language/outputs.json``. What
matches one of them there is told in the other language; anything else, such as what users wrote,
stays as it is.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from draftbench.language.phrasebook import FALLBACK, Phrase, Phrasebook, phrasebook

_HOLDER = re.compile(r"\{(\w+)\}")
_LONG = frozenset({"words", "why"})
"""Place-holders that may hold whole sentences."""
_NUMBERS = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"]
_QUOTED = re.compile(r"“([^“”]*)”")
_SENTENCES = re.compile(r"(?<=[.;])\s+")


def retold(said: str, language: str) -> str:
    """``said``, which the engine says in English, in a language; parts that it does not know stand
    as they are.

    >>> retold("split in two, 3 words changed", "fr")
    'scindé en 2, 3 mots modifiés'
    """
    book = phrasebook(language)
    if book.language == FALLBACK or not said.strip():
        return said
    return _whole(said, book) or _in_parts(said, book)


def _in_parts(said: str, book: Phrasebook) -> str:
    """Sentences each by itself, and the parts of one that commas join."""
    sentences = _SENTENCES.split(said)
    if len(sentences) == 1:
        return _by_commas(said, book)
    told = [_whole(one, book) or _by_commas(one, book) for one in sentences]
    return said if told == sentences else book.together(told)


def _by_commas(said: str, book: Phrasebook) -> str:
    parts = said.split(", ")
    if len(parts) == 1:
        return said
    told: list[str] = []
    known = False
    at = 0
    while at < len(parts):
        for end in range(at + 1, len(parts) + 1):
            found = _whole(", ".join(parts[at:end]), book)
            if found:
                told.append(found)
                at, known = end, True
                break
        else:
            told.append(parts[at])
            at += 1
    return book.marks["pause"].join(told) if known else said


def _whole(said: str, book: Phrasebook) -> str:
    """A whole sentence in the language of ``book``; also one without its full stop, or that begins
    small inside another. Empty where it is not known."""
    found = _known(said, book)
    if found:
        return found
    if not said.endswith("."):
        found = _known(f"{said}.", book)
        if found:
            return found.rstrip(".。")
    capital = said[:1].upper() + said[1:]
    if capital != said:
        found = _known(capital, book) or _known(f"{capital}.", book).rstrip(".。")
        return found[:1].lower() + found[1:]
    return ""


def _known(said: str, book: Phrasebook) -> str:
    exact, patterns = _templates()
    key = exact.get(said)
    if key is not None:
        return book.filled(book.reasons[key], n=1)
    for key, pattern in patterns:
        found = pattern.fullmatch(said)
        if found is not None:
            return book.filled(book.reasons[key], **dict(_values(found, book)))
    return ""


def _values(found: re.Match[str], book: Phrasebook) -> Iterator[tuple[str, str | int]]:
    for name, value in found.groupdict().items():
        if name == "n":
            yield name, _NUMBERS.index(value) if value in _NUMBERS else int(value)
        elif name == "words":
            yield name, _QUOTED.sub(lambda one: book.quoted(one[1]), value)
        else:
            yield name, _whole(value, book) or (_in_parts(value, book) if name == "why" else value)


@cache
def _templates() -> tuple[dict[str, str], tuple[tuple[str, re.Pattern[str]], ...]]:
    """The sentences in English: those without place-holders, and patterns of the others, the one
    with the most words of its own first; with their keys."""
    exact: dict[str, str] = {}
    found: list[tuple[int, str, re.Pattern[str]]] = []
    for key, phrase in phrasebook(FALLBACK).reasons.items():
        for said in _forms(phrase):
            if _HOLDER.search(said) is None:
                exact.setdefault(said, key)
            else:
                own = len(_HOLDER.sub("", said))
                found.append((-own, key, re.compile(_pattern(said), re.DOTALL)))
    found.sort(key=lambda one: one[:2])
    return exact, tuple((key, pattern) for _, key, pattern in found)


def _forms(phrase: Phrase) -> tuple[str, ...]:
    return (phrase,) if isinstance(phrase, str) else tuple(phrase.values())


def _pattern(said: str) -> str:
    parts = _HOLDER.split(said)
    made = ""
    for at, part in enumerate(parts):
        if at % 2 == 0:
            made += re.escape(part)
        elif part == "n":
            made += rf"(?P<n>\d+|{'|'.join(_NUMBERS)})"
        else:
            made += f"(?P<{part}>{'.+' if part in _LONG else '[^,;“”]+?'})"
    return made
