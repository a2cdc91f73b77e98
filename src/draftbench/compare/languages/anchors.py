"""What a clause holds that every language version of it must hold too.

Figures and names are anchors in the narrow sense: they are the same or something is wrong. Acts,
matter and words of one root only speak for a pair.
"""

from __future__ import annotations

import json
import math
import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cache
from typing import Any

from draftbench.compare.languages.lexicon import (
    LANGUAGES,
    LATIN,
    Polarity,
    concept_patterns,
    fold,
    negation,
    polarity,
)
from draftbench.compare.languages.numerals import FIGURES, Figures, figures
from draftbench.compare.languages.rungs import obligations, opening
from draftbench.document import Clause, ClauseKind, Document
from draftbench.garbage import remembered
from draftbench.language.cardinals import han_number
from draftbench.resources import resource

_OPENING_WORDS, _OPENING_HAN = 4, 8
"""What is shown of an opening."""
_HAN = re.compile(r"[\u3400-\u9fff]")
_LETTERS_OF_A_SIGN = 3.5
"""What a Chinese sign is worth, by the paragraphs of the Universal Declaration beside the other
five languages (2.7 letters in Arabic, 4.0 in Spanish)."""
_ANY_STATE = "x" * 8
"""What stands for the name of a State where lengths are measured: it is long in one language and
short in another."""
_LATIN_WORD = re.compile(r"[a-z]{3,}")
_LABEL = re.compile(r"\d+|[〇零一二三四五六七八九十百]+|[a-z](?![a-z])", re.IGNORECASE)
_ROOT = 5
"""Letters that words of one root share at least."""


@dataclass(frozen=True, slots=True)
class Anchors:
    """Of one clause. ``group`` is its standing ("title", "heading", "item", "table", "body"),
    ``label`` its number as printed, written one way; ``acts`` are what its opening may do,
    ``roots`` beginnings of Latin words; ``obligations`` are words like "shall" and ``modals`` how
    strong they may be (0 may, 1 should, 2 shall), ``negated`` whether a negation stands there too;
    ``polarity`` is what it denies and limits (None in a language where that is not known);
    ``brackets`` counts those that open and those that close, ``notes`` is a count, ``size`` is in
    letters, of which a Chinese sign counts as several, ``characters`` are those of the file, with
    spaces. ``is_organ`` marks the line of the organ that speaks."""

    text: str
    language: str
    figures: Figures
    bodies: frozenset[str]
    states: frozenset[str]
    acts: frozenset[str]
    opening: str
    concepts: frozenset[int]
    roots: frozenset[str]
    modals: frozenset[int]
    obligations: tuple[str, ...]
    negated: bool
    brackets: tuple[int, int]
    size: int
    characters: int
    group: str = "body"
    label: str = ""
    notes: int = 0
    is_organ: bool = False
    polarity: Polarity | None = None

    @property
    def measure(self) -> float:
        """How long the clause is, as a logarithm: short ones differ less by it."""
        return math.log(self.size + 12)

    @property
    def hard(self) -> frozenset[str]:
        """All figures and names in one set, each with its kind."""
        own = self.figures
        return frozenset(
            f"{kind}:{value}"
            for kind, values in (
                ("symbol", own.symbols),
                ("resolution", own.resolutions),
                ("percentage", own.percentages),
                ("date", own.dates),
                ("number", own.numbers | own.loose | own.sessions),
                ("body", self.bodies),
                ("state", self.states),
            )
            for value in values
        )


def anchors(document: Document) -> list[Anchors]:
    """The anchors of every clause, in order."""
    return [_of_clause(clause, document.language) for clause in document]


def unite(one: Anchors, two: Anchors) -> Anchors:
    """The anchors of two clauses that stand one behind the other, as of one."""
    figures = (getattr(one.figures, kind) | getattr(two.figures, kind) for kind in FIGURES)
    return replace(
        one,
        text=f"{one.text} {two.text}",
        figures=Figures(*figures),
        bodies=one.bodies | two.bodies,
        states=one.states | two.states,
        concepts=one.concepts | two.concepts,
        roots=one.roots | two.roots,
        modals=one.modals | two.modals,
        obligations=(*one.obligations, *two.obligations),
        negated=one.negated or two.negated,
        brackets=(one.brackets[0] + two.brackets[0], one.brackets[1] + two.brackets[1]),
        size=one.size + two.size,
        characters=one.characters + two.characters,
        notes=one.notes + two.notes,
        is_organ=one.is_organ or two.is_organ,
        polarity=one.polarity + two.polarity if one.polarity and two.polarity else None,
    )


def _of_clause(clause: Clause, language: str) -> Anchors:
    label = found[0].casefold() if (found := _LABEL.findall(fold(clause.label))) else ""
    if label and label[0] in "〇零一二三四五六七八九十百":
        label = str(han_number(label))
    read = _read(clause.text.plain, language)
    cited = [_read(note.text.plain, language).figures for note in clause.text.notes]
    return replace(
        read,
        figures=replace(
            read.figures,
            symbols=read.figures.symbols.union(*(one.symbols for one in cited)),
            resolutions=read.figures.resolutions.union(*(one.resolutions for one in cited)),
        ),
        group=_group(clause),
        label=label,
        notes=len(clause.text.notes),
        is_organ=clause.kind is ClauseKind.ORGAN,
    )


def _group(clause: Clause) -> str:
    if clause.kind in (ClauseKind.TITLE, ClauseKind.HEADING, ClauseKind.ITEM, ClauseKind.TABLE):
        return clause.kind.value
    return "body"


@remembered
def _read(plain: str, language: str) -> Anchors:
    """The anchors of a text that stands nowhere."""
    text = fold(plain)
    lowered = text.casefold()
    first = opening(lowered, language)
    bound = obligations(text, language)
    return Anchors(
        text=text,
        language=language,
        figures=figures(text, language),
        bodies=bodies(language).find(text),
        states=states(language).find(text),
        acts=frozenset() if first is None else first.acts,
        opening=_opening(plain, language),
        concepts=_concepts(lowered, language),
        roots=_roots(lowered),
        modals=frozenset().union(*(one.ranks for one in bound)),
        obligations=tuple(dict.fromkeys(text[one.start : one.end] for one in bound)),
        negated=_negated(lowered, language),
        brackets=(text.count("["), text.count("]")),
        size=_size(states(language).pattern.sub(_ANY_STATE, text)),
        characters=len(plain.strip()),
        polarity=polarity(text, language),
    )


def _size(plain: str) -> int:
    """How long a text is in letters of a language that is written with an alphabet."""
    signs = len(_HAN.findall(plain))
    return len("".join(plain.split())) - signs + round(_LETTERS_OF_A_SIGN * signs)


def _opening(plain: str, language: str) -> str:
    """The first words of a clause."""
    if language == "zh":
        return plain[:_OPENING_HAN]
    return " ".join(plain.split()[:_OPENING_WORDS]).rstrip(",;:.،")


def _concepts(lowered: str, language: str) -> frozenset[int]:
    if language not in LANGUAGES:
        return frozenset()
    return frozenset(at for at, one in enumerate(concept_patterns(language)) if one.search(lowered))


def _roots(lowered: str) -> frozenset[str]:
    """Beginnings of the Latin words of a text without accents; in Russian, Arabic and Chinese
    texts those are names and short forms."""
    bare = "".join(c for c in unicodedata.normalize("NFD", lowered) if not unicodedata.combining(c))
    words: Iterable[str] = _LATIN_WORD.findall(bare)
    return frozenset(word[:_ROOT] for word in words if len(word) >= _ROOT)


def _negated(lowered: str, language: str) -> bool:
    return language in LANGUAGES and negation(language).search(lowered) is not None


# Bodies, instruments and States by name, in the six languages of the United Nations. Data:
# ``resources/language/glossary_LANGUAGE.json`` and ``delegations_LANGUAGE.json``. A name says the
# same in every language by its key ("unga", "BRA").

UNCOUNTED = frozenset(("un", "ngo", "igo", "ict", "ldcs", "sids", "oda"))
"""Names that one language says where another does without."""
_NO_NAMES = frozenset(("مالي",))
"""Names of States that are common words too."""
_LEAST = 4
"""Letters of a word of a name by which a text may call the body or State again."""


@dataclass(frozen=True, slots=True)
class Names:
    """The names of one language: ``pattern`` finds them, ``keys`` says what they name, ``hints``
    are pieces of words by which a text may mean a key without naming it, ``known`` all keys."""

    pattern: re.Pattern[str]
    keys: Mapping[str, str]
    stems: tuple[tuple[re.Pattern[str], str], ...]
    hints: Mapping[str, re.Pattern[str]]
    known: frozenset[str]

    def find(self, text: str) -> frozenset[str]:
        """What a folded text names."""
        return frozenset(self.key(match[0]) for match in self.pattern.finditer(text)) - {""}

    def key(self, written: str) -> str:
        """What is called ``written``; empty where that says nothing."""
        known = self.keys.get(written.casefold())
        if known is not None:
            return known
        return next((key for stem, key in self.stems if stem.fullmatch(written)), "")

    def knows(self, key: str) -> bool:
        """Whether this language has a name for ``key``."""
        return key in self.known

    def may_mean(self, text: str, key: str) -> bool:
        """Whether a folded text may mean what is called ``key`` in other words ("the Assembly")."""
        hint = self.hints.get(key)
        return hint is None or hint.search(text) is not None


@cache
def bodies(language: str) -> Names:
    """The bodies and instruments of the United Nations system."""
    if language not in LANGUAGES:
        return _names({}, language)
    known = _resource("glossary", language)
    heads = frozenset(known.get("heads", "").split())
    return _names(known["entries"], language, heads)


@cache
def states(language: str) -> Names:
    """The Member States and observer States."""
    if language not in LANGUAGES:
        return _names({}, language)
    english = _resource("delegations", "en")
    listed = [*english["states"], *english["observer_states"]]
    names = {one["code"]: [one["name"], *one["aliases"]] for one in listed}
    if language != "en":
        other = _resource("delegations", language)["names"]
        names = {code: other.get(code, names[code][:1]) for code in names}
    kept = {
        code: [name for name in said if name not in _NO_NAMES and not _is_sign(name)]
        for code, said in names.items()
    }
    return _names(kept, language, of_states=True)


def _is_sign(name: str) -> bool:
    return len(name) <= 3 and name.isascii()


def _resource(name: str, language: str) -> dict[str, Any]:
    path = resource("language", f"{name}_{language}.json")
    found: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    return found


def _names(
    entries: Mapping[str, Iterable[str]],
    language: str,
    heads: frozenset[str] = frozenset(),
    *,
    of_states: bool = False,
) -> Names:
    """``heads`` are the nouns by which a text calls a body again; without them any word of a name
    does. Names of States match in capitals alone."""
    flags = re.NOFLAG if of_states else re.IGNORECASE
    inflected = of_states and language == "ru"
    keys: dict[str, str] = {}
    stems: list[tuple[re.Pattern[str], str]] = []
    patterns: list[tuple[int, str]] = []
    hints: dict[str, re.Pattern[str]] = {}
    for key, names in entries.items():
        words: set[str] = set()
        for name in map(fold, names):
            pattern = _pattern(name, language, inflected=inflected)
            patterns.append((len(name), pattern))
            keys.setdefault(name.casefold(), key)
            stems.append((re.compile(pattern, flags), key))
            words.update(_calling(name, language, heads))
        if words:
            hints[key] = re.compile("|".join(map(re.escape, sorted(words))), re.IGNORECASE)
    patterns.sort(key=lambda one: -one[0])
    either = "|".join(pattern for _, pattern in patterns)
    known = frozenset(keys.values()) - {""}
    return Names(re.compile(either or "(?!)", flags), keys, tuple(stems), hints, known)


def _pattern(name: str, language: str, *, inflected: bool) -> str:
    """A pattern of one name; a short form in capitals matches in capitals alone."""
    if language == "zh":
        return re.escape(name) + ("(?!家)" if name.endswith("国") else "")
    if name.isupper() and " " not in name:
        return rf"(?-i:(?<!\w){re.escape(name)}(?!\w))"
    if inflected:
        name = " ".join(_stem(word) for word in name.split(" "))
    words = re.escape(name).replace(r"\*", r"\w{0,3}").replace(r"\ ", r"\s+")
    if language == "ar":
        bare = words.removeprefix("ال")
        article = "(?:ال|لل)" if bare != words else ""
        return rf"(?<!\w)[وف]?[بكل]?{article}{bare}(?!\w)"
    return rf"(?<!\w){words}(?!\w)"


def _stem(word: str) -> str:
    """A Russian word of a name without its ending, with a star for any."""
    bare = re.sub(r"(?:ая|ые|ое|ый|ий|ия|[аеиоыьэюяй])$", "", word)
    return f"{bare}*" if len(bare) > 2 and word[:1].isupper() else word


def _calling(name: str, language: str, heads: frozenset[str]) -> Iterator[str]:
    """Pieces of words by which a text may call again what bears the name."""
    if language == "zh":
        yield name[-2:]
        return
    for word in re.findall(r"\w+", name):
        bare = word.removeprefix("ال")
        if heads:
            if word in heads:
                yield word
        elif len(bare) >= _LEAST:
            yield bare[: _LEAST - 1] if language in LATIN else bare[: max(_LEAST, len(bare) - 2)]
