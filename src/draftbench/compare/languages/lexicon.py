"""What the six languages of the United Nations have in common, as data: acts, matter, denials,
words.

Data: ``resources/language/versions.json``. All of it is folded (:func:`fold`) once.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from draftbench.language.letters import composed
from draftbench.resources import resource

LANGUAGES = ("en", "fr", "es", "ru", "ar", "zh")
"""The known languages; of a text in any other only figures, symbols and structure count."""
LATIN = frozenset(("en", "fr", "es"))
"""Those in which words of one root look alike."""
UNSPACED = frozenset(("ar", "zh"))
"""Those in which pieces are looked for inside words."""

_ARABIC = str.maketrans(
    {"أ": "ا", "إ": "ا", "آ": "ا", "ى": "ي", "ـ": "", "٪": "%", "٫": ".", "٬": ",", "ٱ": "ا"}
    | {chr(code): str(at) for at, code in enumerate(range(0x0660, 0x066A))}
    | {chr(code): str(at) for at, code in enumerate(range(0x06F0, 0x06FA))}
)
_SIGNS = str.maketrans(
    {"'": "’", "ʼ": "’", "\u2010": "-", "\u2011": "-", "\u2013": "-", "\u2014": "-", "\u2212": "-"}
    | {"\u00a0": " ", "\u202f": " ", "\u2009": " ", "Ё": "Е", "ё": "е", "％": "%"}
    | {"○": "〇", "（": "(", "）": ")", "［": "[", "］": "]"}
    | {chr(code): str(at) for at, code in enumerate(range(0xFF10, 0xFF1A))}
)
_VOWELS = re.compile(r"[\u064b-\u0652\u0670\u00ad\u200b-\u200f\u202a-\u202e\u2066-\u2069]")


def fold(text: str) -> str:
    """``text`` with figures, hyphens, apostrophes and spaces written one way, and without what
    Arabic may leave out; upper case is kept."""
    return _VOWELS.sub("", composed(text).translate(_SIGNS).translate(_ARABIC))


@cache
def data() -> Mapping[str, Any]:
    """The shipped data as they stand in the file."""
    path = resource("language", "versions.json")
    found: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    return found


def pieces(words: Iterable[str], language: str) -> str:
    """The pattern of any of these pieces of words: at the beginning of a word, in Arabic and
    Chinese anywhere; the longest first."""
    folded = sorted({fold(word).casefold() for word in words}, key=len, reverse=True)
    either = "|".join(re.escape(word) for word in folded)
    return f"(?:{either})" if language in UNSPACED else rf"(?<!\w)(?:{either})"


@cache
def concept_patterns(language: str) -> tuple[re.Pattern[str], ...]:
    """A pattern for each matter that clauses treat, in the order of the data."""
    return tuple(re.compile(pieces(row[language], language)) for row in data()["concepts"])


@cache
def thing_patterns(language: str) -> tuple[re.Pattern[str], ...]:
    """The same for things that stand in lists, by which alone no clauses are paired."""
    column = LANGUAGES.index(language)
    words = [row.split("|")[column].split("/") for row in data()["things"]]
    return tuple(re.compile(_forms(each, language)) for each in words)


_SHORT = 4
"""Letters of a word that may begin another one by chance, at most."""


def _forms(words: Iterable[str], language: str) -> str:
    """The pattern of any of these words, of which a short one has a short ending at most."""
    if language in UNSPACED:
        return pieces(words, language)
    either = (
        pieces([word], language) + (r"\w{0,3}(?!\w)" if len(word) <= _SHORT else "")
        for word in words
    )
    return "|".join(either)


@cache
def act_pieces(language: str) -> tuple[tuple[re.Pattern[str], frozenset[str]], ...]:
    """Pieces of openings with the acts that they may do, the longest first."""
    acts: dict[str, set[str]] = {}
    for act, row in data()["acts"].items():
        for piece in row[language]:
            acts.setdefault(piece, set()).add(act)
    for piece, are in acts.items():
        for other, more in acts.items():
            if piece.startswith(other) and piece.count(" ") == other.count(" "):
                are.update(more)
    ordered = sorted(acts.items(), key=lambda item: -len(item[0]))
    return tuple((re.compile(pieces([piece], language)), frozenset(are)) for piece, are in ordered)


@cache
def negation(language: str) -> re.Pattern[str]:
    """A word that turns an obligation into its opposite."""
    words = [fold(word).casefold() for word in data()["negations"][language]]
    if language in UNSPACED:
        return re.compile("|".join(map(re.escape, words)))
    return re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, words))})(?:(?<=’)|(?!\w))")


# What a clause denies, and the limits that it sets: words that a version may not drop. "Shall not"
# beside "doivent" turns an obligation round, and "ten States" beside "au moins dix États" says
# something else. Languages deny in different ways ("without", "only", "until"), so a version lacks
# a negation only where it has no word at all that may stand for it. Data:
# ``resources/language/polarity.json``.


@dataclass(frozen=True, slots=True)
class Words:
    """What a clause has of one kind: the words ``said`` that every version must render, as they
    stand in the folded text, and how many others may render such words."""

    said: tuple[str, ...] = ()
    others: int = 0

    def __add__(self, more: Words) -> Words:
        return Words(self.said + more.said, self.others + more.others)


_OPPOSITES = (("before", "after"), ("since", "until"), ("more", "less"), ("minimum", "maximum"))


@dataclass(frozen=True, slots=True)
class Polarity:
    """The negations of a clause, and its words for "at least" and "at most"; ``opposites`` are its
    words for "before" and "after", for "since" and "until" and so on."""

    negation: Words = Words()
    least: Words = Words()
    most: Words = Words()
    opposites: tuple[tuple[Words, Words], ...] = ((Words(), Words()),) * len(_OPPOSITES)

    def __add__(self, more: Polarity) -> Polarity:
        return Polarity(
            self.negation + more.negation,
            self.least + more.least,
            self.most + more.most,
            tuple(
                (one + two, other + another)
                for (one, other), (two, another) in zip(self.opposites, more.opposites, strict=True)
            ),
        )


def polarity(folded: str, language: str) -> Polarity | None:
    """The polarity of a folded text; None in a language that is none of the six."""
    if language not in LANGUAGES:
        return None

    def words(kind: str) -> Words:
        return _words(folded, *_patterns(kind, language))

    opposites = tuple((words(one), words(other)) for one, other in _OPPOSITES)
    return Polarity(words("negation"), words("least"), words("most"), opposites)


def turning(text: str, language: str) -> tuple[str, ...]:
    """The words by which a text in one of the six languages denies something, sets a limit, or
    ends, refuses or excludes something; none in any other."""
    kinds = ("negation", "least", "most", "reversal") if language in LANGUAGES else ()
    shown = fold(text)
    found = [_words(shown, *_patterns(kind, language)).said for kind in kinds]
    return tuple(word.casefold() for words in found for word in words)


def _words(
    text: str, idle: re.Pattern[str], said: re.Pattern[str], meant: re.Pattern[str]
) -> Words:
    bare = idle.sub(lambda found: " " * len(found[0]), text)
    spans = [found.span() for found in said.finditer(bare)]
    others = sum(
        not any(start <= found.start() < end for start, end in spans)
        for found in meant.finditer(bare)
    )
    return Words(tuple(bare[start:end].strip() for start, end in spans), others)


@cache
def _patterns(kind: str, language: str) -> tuple[re.Pattern[str], re.Pattern[str], re.Pattern[str]]:
    known: dict[str, str] = _data()[kind][language]
    idle, said, meant = (
        re.compile(known.get(name, "(?!)"), re.IGNORECASE) for name in ("idle", "said", "meant")
    )
    return idle, said, meant


@cache
def _data() -> dict[str, Any]:
    path = resource("language", "polarity.json")
    found: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    return found
