"""The terms of a clause: stems of its content words, and one term for each body or instrument that
it names, whether by the long name or the short one."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import accumulate
from threading import Lock

from draftbench.compare.normal import folded
from draftbench.processes import when_forked
from draftbench.resources import resource

# Families of words by which drafters call the same thing (``resources/language/kin_*.json``).
# Families bear the same names in every language, so they also join texts of different languages.

Term = tuple[str, int, int]
"""A term with its place (start and end) in a folded text."""
"""Those with families; what a file says of its language is never made a path of."""
KIN = "\ue001"
"""What the term of a family begins with."""


_Run = tuple[tuple[str, ...], tuple[str, ...]]
"""A run of terms and its families."""


@dataclass(frozen=True, slots=True)
class _Families:
    """What runs of terms begin with a term: the families of that term alone, and by its second term
    each longer run with its families, the shorter before the longer."""

    starts: dict[str, tuple[tuple[str, ...], dict[str, tuple[_Run, ...]]]]


def kin(terms: Sequence[Term], language: str) -> list[Term]:
    """The families that ``terms`` (of one piece of text, in reading order) belong to, each as a
    term with the place of the words that say so."""
    starts = _families(language).starts
    words = [*[term for term, _, _ in terms], ""]
    found: list[Term] = []
    for at in [at for at, term in enumerate(words) if term in starts]:
        alone, longer = starts[words[at]]
        _, start, end = terms[at]
        found.extend((name, start, end) for name in alone)
        for run, names in longer.get(words[at + 1], ()):
            if tuple(words[at : at + len(run)]) == run:
                last = terms[at + len(run) - 1]
                found.extend((name, start, last[2]) for name in names)
    return found


def families(terms: Sequence[str], language: str) -> list[str]:
    """:func:`kin` of terms without places."""
    starts = _families(language).starts
    found: list[str] = []
    for at in [at for at, term in enumerate(terms) if term in starts]:
        alone, longer = starts[terms[at]]
        found.extend(alone)
        if longer and at + 1 < len(terms):
            for run, names in longer.get(terms[at + 1], ()):
                if tuple(terms[at : at + len(run)]) == run:
                    found.extend(names)
    return found


def has_families(language: str) -> bool:
    """Whether families of words are known in a language."""
    return bool(_families(language).starts)


def drafting_kin() -> frozenset[str]:
    """The terms of families whose words resolutions of every matter use."""
    return _listed("drafting")


def formula_kin() -> frozenset[str]:
    """The terms of families of formulas that are all that a clause says ("Decides to remain seized
    of the matter")."""
    return _listed("formulas")


@cache
def _listed(kind: str) -> frozenset[str]:
    names = json.loads(resource("language", "kin_en.json").read_text(encoding="utf-8"))[kind]
    return frozenset(KIN + name for name in names.split())


@cache
def _families(language: str) -> _Families:
    if language not in _LANGUAGES:
        return _Families({})
    text = resource("language", f"kin_{language}.json").read_text(encoding="utf-8")
    of: dict[tuple[str, ...], list[str]] = {}
    for name, words in json.loads(text)["families"].items():
        for word in words.split(","):
            run = tuple(terms_of_folded(folded(word), language))
            if run and KIN + name not in of.setdefault(run, []):
                of[run].append(KIN + name)
    longer: dict[str, dict[str, list[_Run]]] = {}
    for run, names in sorted(of.items(), key=lambda one: len(one[0])):
        runs = longer.setdefault(run[0], {})
        if len(run) > 1:
            runs.setdefault(run[1], []).append((run, tuple(names)))
    return _Families(
        {
            first: (
                tuple(of.get((first,), ())),
                {second: tuple(found) for second, found in runs.items()},
            )
            for first, runs in longer.items()
        }
    )


_WORD = re.compile(r"[\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff]|[^\W_]+")
_WORDS = re.compile(f"({_WORD.pattern})")
_APART = {code: " " for code in range(128) if not chr(code).isalnum()}
"""What leaves of a text in ASCII its words."""
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
    words = text.translate(_APART).split() if text.isascii() else _WORD.findall(text)
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


@when_forked
def _forked() -> None:
    global _one_word_at_a_time  # noqa: PLW0603
    _one_word_at_a_time = Lock()
    _stemmer.cache_clear()


@cache
def _stemmer(language: str) -> Callable[[str], str] | None:
    name = _STEMMERS.get(language)
    if name is None:
        return None
    import Stemmer

    found: Callable[[str], str] = Stemmer.Stemmer(name, 0).stemWord
    return found


# The bodies and instruments that clauses name, by their long names and their short ones.

_LANGUAGES = frozenset({"en", "es", "fr"})
"""Those with a list; what a file says of its language is never made a path of."""
_HEAD = re.compile(r"[^\W_]+")
_FURTHER = 2
"""Characters behind the first word of a name by which it is seen that no name stands there."""


class Glossary:
    """The names of one language.

    A name is looked for only where its first word stands, so that most clauses cost one look at
    their set of words. ``heads`` gives for an entry the noun by which a text calls it again.
    """

    def __init__(self, entries: Mapping[str, Iterable[str]], nouns: Iterable[str]) -> None:
        known = frozenset(nouns)
        self.heads: dict[str, str] = {}
        self._entries: dict[str, str] = {}
        written: dict[str, list[tuple[int, str, bool]]] = {}
        for entry, names in entries.items():
            for name in names:
                self._entries[folded(name).casefold()] = entry
                exact = folded(name)
                short = sum(char.isupper() for char in name) > 1 and " " not in name
                one = (len(exact), exact if short else exact.casefold(), short)
                written.setdefault(_first_word(name), []).append(one)
                head = next((word for word in re.findall(r"\w+", name) if word in known), "")
                if head:
                    self.heads.setdefault(entry, head.lower())
        self._written = {word: sorted(found, reverse=True) for word, found in written.items()}
        self._next = {
            word: {name[len(word) : len(word) + _FURTHER].casefold() for _, name, _ in names}
            for word, names in self._written.items()
        }

    def begins(self, word: str) -> bool:
        """Whether a name may begin with ``word`` (lower case)."""
        return word in self._written

    def names(self, text: str, words: Iterable[str]) -> list[tuple[int, int, str]]:
        """The names in a folded text (start, end, entry), in order, disjoint, the longest of those
        that begin at one place. ``words`` are the words of the text that begin a name."""
        found = sorted(match for word in words for match in self._after(text, word))
        disjoint: list[tuple[int, int, str]] = []
        for name in found:
            if not disjoint or name[0] >= disjoint[-1][1]:
                disjoint.append(name)
        return disjoint

    def _after(self, text: str, word: str) -> Iterator[tuple[int, int, str]]:
        names, further = self._written[word.lower()], self._next[word.lower()]
        at = text.find(word)
        while at >= 0:
            end = at + len(word)
            may = text[end : end + _FURTHER].casefold() in further or "" in further
            name = _name_at(text, at, names) if may else ""
            if name and not (at and _in_word(text[at - 1])):
                yield at, at + len(name), self._entries[name.casefold()]
            at = text.find(word, at + 1)


def _name_at(text: str, at: int, names: Iterable[tuple[int, str, bool]]) -> str:
    """The first of ``names`` that stands in a text at a place; empty where none does. Short ones
    are looked for as they are written, the others in large and small letters."""
    for length, name, is_short in names:
        found = text[at : at + length]
        if (found if is_short else found.casefold()) == name:
            end = at + length
            if end == len(text) or not _in_word(text[end]):
                return found
    return ""


def _in_word(character: str) -> bool:
    return character.isalnum() or character == "_"


def _first_word(name: str) -> str:
    match = _HEAD.match(folded(name))
    if match is None:
        msg = f"the glossary's name “{name}” does not begin with a word"
        raise ValueError(msg)
    return match.group().lower()


@cache
def glossary(language: str) -> Glossary:
    """The names of an ISO 639-1 language; none where there is no list."""
    if language not in _LANGUAGES:
        return Glossary({}, ())
    data = json.loads(resource("language", f"glossary_{language}.json").read_text(encoding="utf-8"))
    return Glossary(data["entries"], data["heads"].split())


# Words that carry no matter of their own, by language (``resources/language/stopwords.json``).


@cache
def _lists() -> dict[str, frozenset[str]]:
    data = json.loads(resource("language", "stopwords.json").read_text(encoding="utf-8"))
    return {code: frozenset(words.split()) for code, words in data.items() if len(code) == 2}


def stop_words(language: str) -> frozenset[str]:
    """Lower-case stop words of an ISO 639-1 language; English where there is no list."""
    lists = _lists()
    return lists.get(language, lists["en"])


@cache
def any_stop_words() -> frozenset[str]:
    """Stop words of every language with a list."""
    return frozenset().union(*_lists().values())


@cache
def articles() -> frozenset[str]:
    """The articles of all languages that have them, in lower case."""
    data = json.loads(resource("language", "stopwords.json").read_text(encoding="utf-8"))
    return frozenset(data["articles"].split())


@cache
def drafting_words(language: str) -> frozenset[str]:
    """Lower-case words that resolutions of every matter use ("measures" by its base "measure");
    none for a language without a list."""
    data = json.loads(resource("language", "stopwords.json").read_text(encoding="utf-8"))
    return frozenset(data["drafting"].get(language, "").split())
