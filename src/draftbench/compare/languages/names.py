"""Bodies, instruments and States by name, in the six languages of the United Nations.

Data: ``resources/language/glossary_LANGUAGE.json`` and ``delegations_LANGUAGE.json``. A name says
the same in every language by its key ("unga", "BRA").
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from draftbench.compare.languages.lexicon import LANGUAGES, LATIN, fold
from draftbench.resources import resource

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
        return frozenset(self._key(match[0]) for match in self.pattern.finditer(text)) - {""}

    def _key(self, written: str) -> str:
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
    known = _read("glossary", language)
    heads = frozenset(known.get("heads", "").split())
    return _names(known["entries"], language, heads)


@cache
def states(language: str) -> Names:
    """The Member States and observer States."""
    if language not in LANGUAGES:
        return _names({}, language)
    english = _read("delegations", "en")
    listed = [*english["states"], *english["observer_states"]]
    names = {one["code"]: [one["name"], *one["aliases"]] for one in listed}
    if language != "en":
        other = _read("delegations", language)["names"]
        names = {code: other.get(code, names[code][:1]) for code in names}
    kept = {
        code: [name for name in said if name not in _NO_NAMES and not _is_sign(name)]
        for code, said in names.items()
    }
    return _names(kept, language, of_states=True)


def _is_sign(name: str) -> bool:
    return len(name) <= 3 and name.isascii()


def _read(name: str, language: str) -> dict[str, Any]:
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
    return Names(
        re.compile(either or "(?!)", flags), keys, tuple(stems), hints, frozenset(keys.values())
    )


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
    bare = re.sub(r"(?:ая|ые|ое|ый|ий|ия|[аеиоуыьэюяй])$", "", word)
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
