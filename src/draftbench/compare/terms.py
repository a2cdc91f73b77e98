"""The terms of a clause: stems of its content words, and one term for each body or instrument that
it names, whether by the long name or the short one."""

import json
import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache, lru_cache

from draftbench.compare.normal import folded
from draftbench.compare.stopwords import stop_words
from draftbench.resources import resource

_WORD = re.compile(r"[\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff]|[^\W_]+")
_STEMMERS = {
    "ar": "ArabicStemmer",
    "en": "EnglishStemmer",
    "es": "SpanishStemmer",
    "fr": "FrenchStemmer",
    "ru": "RussianStemmer",
}
_ENTRY = "\ue000"


def terms(text: str, language: str) -> list[str]:
    """The terms of ``text`` in reading order. Numbers are not among them: they change too easily
    between versions and agree too easily between strangers."""
    return [term for term, _, _ in placed_terms(folded(text), language)]


def placed_terms(text: str, language: str) -> list[tuple[str, int, int]]:
    """The terms of an already folded text with the place of each in it (start and end)."""
    stop = stop_words(language)
    glossary = _glossary(language)
    found: list[tuple[str, int, int]] = []
    at = 0
    for entry in glossary.pattern.finditer(text) if glossary.pattern else ():
        found.extend(_words(text, at, entry.start(), stop, language))
        name = glossary.entries[entry.group().casefold()]
        found.append((_ENTRY + name, entry.start(), entry.end()))
        if name in glossary.heads:
            found.append((glossary.heads[name], entry.start(), entry.end()))
        at = entry.end()
    found.extend(_words(text, at, len(text), stop, language))
    return found


def _words(
    text: str, start: int, end: int, stop: frozenset[str], language: str
) -> list[tuple[str, int, int]]:
    return [
        (stem(word, language), match.start(), match.end())
        for match in _WORD.finditer(text, start, end)
        if (word := match.group().lower()) not in stop and not word[0].isdigit() and _counts(word)
    ]


def _counts(word: str) -> bool:
    return len(word) > 1 or ord(word) > 0x2E7F


@lru_cache(maxsize=200_000)
def stem(word: str, language: str) -> str:
    """The stem of a lower-case word (Snowball); the word itself where the language has none."""
    stemmer = _stemmer(language)
    return word if stemmer is None else stemmer(word)


@cache
def _stemmer(language: str) -> Callable[[str], str] | None:
    name = _STEMMERS.get(language)
    if name is None:
        return None
    import snowballstemmer

    found: Callable[[str], str] = getattr(snowballstemmer, name)().stemWord
    return found


@dataclass(frozen=True, slots=True)
class _Glossary:
    """A pattern of all names, longest first; the entry of each name in lower case; and the stem of
    the head noun of each entry that has one."""

    pattern: re.Pattern[str] | None
    entries: dict[str, str]
    heads: dict[str, str]


@cache
def _glossary(language: str) -> _Glossary:
    try:
        data = json.loads(
            resource("language", f"glossary_{language}.json").read_text(encoding="utf-8")
        )
    except FileNotFoundError:
        return _Glossary(None, {}, {})
    nouns = frozenset(data["heads"].split())
    entries: dict[str, str] = {}
    heads: dict[str, str] = {}
    patterns: list[tuple[int, str]] = []
    for entry, names in data["entries"].items():
        for name in names:
            entries[folded(name).casefold()] = entry
            exact = re.escape(folded(name))
            short = sum(char.isupper() for char in name) > 1 and " " not in name
            patterns.append((len(name), exact if short else f"(?i:{exact})"))
            head = next((word for word in re.findall(r"\w+", name) if word in nouns), "")
            if head and entry not in heads:
                heads[entry] = stem(head.lower(), language)
    ordered = [pattern for _, pattern in sorted(patterns, reverse=True)]
    return _Glossary(re.compile(rf"(?<!\w)(?:{'|'.join(ordered)})(?!\w)"), entries, heads)
