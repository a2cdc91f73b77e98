"""The terms of a clause: stems of its content words, and one term for each body or instrument that
it names, whether by the long name or the short one."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from functools import cache
from threading import Lock

from draftbench.compare.glossary import glossary
from draftbench.compare.normal import folded
from draftbench.compare.stopwords import stop_words

_WORD = re.compile(r"[\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff]|[^\W_]+")
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
    stems = [term for word in words if (term := lexicon[word])]
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


def placed_terms(text: str, language: str) -> list[tuple[str, int, int]]:
    """The terms of an already folded text with the place of each in it (start and end)."""
    lexicon = _lexicon(language)
    openers = lexicon.opening(_WORD.findall(text))
    found: list[tuple[str, int, int]] = []
    at = 0
    for start, end, entry in glossary(language).names(text, openers):
        found.extend(_placed(text, at, start, lexicon))
        found.extend((term, start, end) for term in _named(entry, language))
        at = end
    found.extend(_placed(text, at, len(text), lexicon))
    return found


def _placed(text: str, start: int, end: int, lexicon: _Lexicon) -> list[tuple[str, int, int]]:
    return [
        (term, match.start(), match.end())
        for match in _WORD.finditer(text, start, end)
        if (term := lexicon[match.group()])
    ]


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

    def opening(self, written: Sequence[str]) -> set[str]:
        """The words with which a name may begin."""
        for word in written:
            self[word]  # met now, where it was not before
        return self.openers.intersection(written)

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
