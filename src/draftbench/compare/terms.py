"""The terms of a clause: stems of its content words, and one term for each body or instrument that
it names, whether by the long name or the short one."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from functools import cache
from itertools import accumulate
from threading import Lock

from draftbench.compare.glossary import glossary
from draftbench.compare.normal import folded
from draftbench.compare.stopwords import stop_words

_WORD = re.compile(r"[\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff]|[^\W_]+")
_WORDS = re.compile(f"({_WORD.pattern})")
_STEMMERS = {
    "ar": "arabic",
    "en": "english",
    "es": "spanish",
    "fr": "french",
    "ru": "russian",
}
_ENTRY = "\ue000"
_MOST_WORDS = 200_000


def terms(text: str, language: str) -> list[str]:
    """The terms of ``text`` in reading order. Numbers are not among them: they change too easily
    between versions and agree too easily between strangers."""
    return terms_of_folded(folded(text), language)


def terms_of_folded(text: str, language: str) -> list[str]:
    """:func:`terms` of a text that is folded already (five times as fast as
    :func:`placed_terms`)."""
    lexicon = _lexicon(language)
    words = _WORD.findall(text)
    stems = list(filter(None, map(lexicon.__getitem__, words)))
    if lexicon.openers.isdisjoint(words):
        return stems
    names = glossary(language).names(text, lexicon.openers.intersection(words))
    if not names:
        return stems
    found: list[str] = []
    at = 0
    for start, end, entry in names:
        found.extend(term for word in _WORD.findall(text, at, start) if (term := lexicon[word]))
        found.extend(_named(entry, language))
        at = end
    found.extend(term for word in _WORD.findall(text, at) if (term := lexicon[word]))
    return found


def placed_terms(text: str, language: str, offset: int = 0) -> list[tuple[str, int, int]]:
    """The terms of an already folded text with the place of each (start and end) in it, or in the
    text in which it begins at ``offset``."""
    lexicon = _lexicon(language)
    parts = _WORDS.split(text)
    placed, words = _placed(parts, lexicon, offset), parts[1::2]
    if lexicon.openers.isdisjoint(words):
        return placed
    names = glossary(language).names(text, lexicon.openers.intersection(words))
    if not names:
        return placed
    found: list[tuple[str, int, int]] = []
    at = 0
    for start, end, entry in names:
        found.extend(_placed(_WORDS.split(text[at:start]), lexicon, offset + at))
        found.extend((term, offset + start, offset + end) for term in _named(entry, language))
        at = end
    found.extend(_placed(_WORDS.split(text[at:]), lexicon, offset + at))
    return found


def _placed(parts: Sequence[str], lexicon: _Lexicon, offset: int) -> list[tuple[str, int, int]]:
    """The terms of a text that begins at ``offset``, given as its words and what is between."""
    places = [*accumulate(map(len, parts), initial=offset)]
    terms = map(lexicon.__getitem__, parts[1::2])
    return [one for one in zip(terms, places[1:-1:2], places[2::2], strict=True) if one[0]]


def _named(entry: str, language: str) -> list[str]:
    """The terms of a name: its entry, and the noun by which a text calls it again."""
    head = glossary(language).heads.get(entry)
    return [_ENTRY + entry, stem(head, language)] if head else [_ENTRY + entry]


class _Lexicon(dict[str, str]):
    """The term of each word as it is written; empty for stop words, numbers and single letters.
    ``openers`` are the words met so far with which a name of the glossary may begin."""

    def __init__(self, language: str) -> None:
        super().__init__()
        self.openers: set[str] = set()
        self._language = language
        self._stop = stop_words(language)

    def __missing__(self, written: str) -> str:
        if len(self) >= _MOST_WORDS:
            self.clear()
        word = written.lower()
        if glossary(self._language).begins(word):
            self.openers.add(written)
        counts = word not in self._stop and not word[0].isdigit() and _counts(word)
        term = self[written] = stem(word, self._language) if counts else ""
        return term


@cache
def _lexicon(language: str) -> _Lexicon:
    return _Lexicon(language)


def _counts(word: str) -> bool:
    return len(word) > 1 or ord(word) > 0x2E7F


def stem(word: str, language: str) -> str:
    """The stem of a lower-case word (Snowball); the word itself where the language has none."""
    stemmer = _stemmer(language)
    if stemmer is None:
        return word
    with _one_word_at_a_time:  # a stemmer holds the word that it works on
        return stemmer(word)


_one_word_at_a_time = Lock()


@cache
def _stemmer(language: str) -> Callable[[str], str] | None:
    name = _STEMMERS.get(language)
    if name is None:
        return None
    import Stemmer

    found: Callable[[str], str] = Stemmer.Stemmer(name, 0).stemWord
    return found
