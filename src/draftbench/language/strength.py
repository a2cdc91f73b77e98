"""Words of strength: what makes a clause bind more or less.

Ladders stand as data in ``resources/language/strength_LANGUAGE.json``: modal verbs (may < should <
will < shall), verbs of the operative part (invites < encourages < requests < calls upon < urges),
conditions ("as appropriate", "in accordance with domestic law"), the circle of States ("interested
States" < "States" < "all States"), and/or, and so on. Numbers in minima, deadlines and periods make
ladders of their own. The order of verbs is the one that negotiators use; where handbooks differ
(invites and encourages, requests and calls upon) it is the more common one.
"""

import json
import re
from dataclasses import dataclass
from functools import cache
from itertools import pairwise
from typing import Any, NamedTuple

from draftbench.language.units import month_number, unit_around
from draftbench.resources import resource

LANGUAGES = ("en", "fr", "es")
"""Languages with ladders."""

_ENDS = ".;:!?"
_LIFTED = frozenset(("call", "concern", "reception", "recollection", "stress"))
"""Ladders of verbs that an adverb lifts by half a rung."""


class Phrase(NamedTuple):
    """Words of strength at ``start`` to ``end`` (code points), of rank ``rank`` (the higher the
    stronger) on the ladder ``ladder``."""

    start: int
    end: int
    ladder: str
    rank: float


@dataclass(frozen=True, slots=True)
class Ladder:
    """``absent`` is the rank of a clause without any of the ladder's words, None where that says
    nothing of strength; ``directed`` is False where its steps are neither up nor down."""

    name: str
    absent: float | None = None
    directed: bool = True


@dataclass(frozen=True, slots=True)
class _Lexicon:
    pattern: re.Pattern[str]
    places: tuple[tuple[str, float], ...]
    """The ladder and rank of each group of the pattern; numbers have none."""
    measures: dict[str, tuple[str, float]]
    ladders: dict[str, Ladder]
    not_after: dict[str, frozenset[str]]
    emphasis: frozenset[str]
    numbers: dict[str, float]
    days: tuple[tuple[re.Pattern[str], float], ...]


def ladders(language: str) -> dict[str, Ladder]:
    """The ladders of a language by name; none where it has no data."""
    return _lexicon(language).ladders if language in LANGUAGES else {}


def strength_phrases(text: str, language: str) -> list[Phrase]:
    """Words of strength in ``text``, in order and apart; none for a language without data.

    >>> [phrase.ladder for phrase in strength_phrases("States should, as appropriate,", "en")]
    ['modal', 'condition']
    """
    if language not in LANGUAGES:
        return []
    lexicon = _lexicon(language)
    lowered = text.lower()
    if len(lowered) != len(text):
        lowered = "".join(low if len(low := char.lower()) == 1 else char for char in text)
    found: list[Phrase] = []
    for match in lexicon.pattern.finditer(lowered):
        phrase = _phrase(lexicon, match)
        if phrase is not None and not _is_another(lexicon, text, phrase):
            found.append(phrase)
    return found


def _phrase(lexicon: _Lexicon, match: re.Match[str]) -> Phrase | None:
    kind = match.lastgroup
    if kind in lexicon.measures:
        ladder, sign = lexicon.measures[kind]
        value = _date(match.group()) if kind == "deadline" else _value(lexicon, match.group())
        return None if value is None else Phrase(*match.span(), ladder, sign * value)
    index = match.lastindex
    if index is None:
        return None
    ladder, rank = lexicon.places[index - 1 - len(lexicon.measures)]
    if ladder in _LIFTED and not lexicon.emphasis.isdisjoint(match.group().split()):
        rank += 0.5
    return Phrase(*match.span(), ladder, rank)


def _value(lexicon: _Lexicon, words: str) -> float | None:
    """The number in a measure, in days where a unit of time follows it."""
    value: float | None = None
    for word in re.findall(r"\d+(?:[.,]\d+)?|\w+", words):
        if word[0].isdigit():
            value = float(word.replace(",", "."))
        elif value is None:
            value = lexicon.numbers.get(word)
        else:
            factor = next((days for unit, days in lexicon.days if unit.fullmatch(word)), 1)
            value *= factor
    return value


def _date(words: str) -> float:
    """The last day that a deadline names, counted in months of 31 days."""
    year = month = day = 0
    for word in re.findall(r"\w+", words):
        if re.fullmatch(r"(?:19|20)\d\d", word):
            year = int(word)
        elif word.isdigit():
            day = int(word)
        else:
            month = month_number(word) or month
    return 31 * (12 * year + (month or 12)) + (day or 31)


def _is_another(lexicon: _Lexicon, text: str, phrase: Phrase) -> bool:
    """Whether the words are no words of strength here: a month, a noun, or a name."""
    start = phrase.start
    if phrase.ladder in ("modal", "choice") and text[start].isupper():
        before = text[:start].rstrip()
        if before and before[-1] not in _ENDS:
            return True
    if phrase.ladder == "modal" and unit_around(text, start + 1):
        return True
    behind = re.search(r"(\w+)[ \u00a0]\Z", text[max(0, start - 20) : start])
    return behind is not None and behind[1].lower() in lexicon.not_after.get(
        phrase.ladder, frozenset()
    )


@cache
def _lexicon(language: str) -> _Lexicon:
    data = json.loads(resource("language", f"strength_{language}.json").read_text(encoding="utf-8"))
    emphasis = data["emphasis"].split(" ")
    adverb = f"(?:{'|'.join(emphasis)})"
    entries: list[tuple[str, str, float]] = []
    ladders: dict[str, Ladder] = {}
    for name, ladder in data["ladders"].items():
        absent = None
        for rank, rung in enumerate(ladder["rungs"]):
            absent = rank if "" in rung else absent
            for pattern in filter(None, rung):
                whole = f"{pattern}(?: {adverb})?" if name in _LIFTED else pattern
                entries.append((whole, name, rank))
        ladders[name] = Ladder(name, absent, ladder.get("direction") != "other")
    entries.sort(key=lambda entry: (-len(entry[0]), entry[0]))
    measured, measures = _measures(data, ladders)
    by_letter: dict[str, list[tuple[str, str, float]]] = {}
    for entry in entries:
        for letter in sorted(_initials(entry[0])):
            by_letter.setdefault(letter, []).append(entry)
    lifted = [entry for entry in entries if entry[1] in _LIFTED]
    after = "|".join(f"({pattern})" for pattern, _, _ in lifted)
    branches = [
        f"(?={letter})(?:{'|'.join(f'({pattern})' for pattern, _, _ in some)})"
        for letter, some in by_letter.items()
    ]
    pattern = "|".join([*measured, f"{adverb} (?:{after})", *branches])
    by_group = [*lifted, *(entry for some in by_letter.values() for entry in some)]
    return _Lexicon(
        re.compile(rf"(?<!\w)(?:{pattern})(?!\w)".replace(" ", r"\s")),
        tuple((name, rank) for _, name, rank in by_group),
        measures,
        ladders,
        {
            name: frozenset(ladder["not after"].split(" "))
            for name, ladder in data["ladders"].items()
            if "not after" in ladder
        },
        frozenset(emphasis),
        data["numbers"],
        tuple((re.compile(unit), days) for unit, days in data["days"].items()),
    )


def _initials(pattern: str) -> set[str]:
    """The letters with which what a pattern of the data matches can begin: so each place of a text
    is tried only with patterns of its letter."""
    if pattern.startswith("("):
        end = depth = 0
        cuts = [0]
        for at, char in enumerate(pattern):
            depth += (char == "(") - (char == ")")
            if char == "|" and depth == 1:
                cuts.append(at)
            if not depth:
                end = at
                break
        rest = pattern[end + 1 :]
        if not pattern.startswith("(?:"):
            return _initials(rest)
        inner = [pattern[a + 1 : b] for a, b in pairwise([*cuts, end])]
        inner[0] = inner[0].removeprefix("?:")
        found = set[str]().union(*map(_initials, filter(None, inner)))
        return found | _initials(rest[1:]) if rest.startswith("?") else found
    found = {pattern[0]}
    return found | _initials(pattern[2:]) if pattern[1:2] == "?" else found


def _measures(
    data: dict[str, Any], ladders: dict[str, Ladder]
) -> tuple[list[str], dict[str, tuple[str, float]]]:
    """Patterns of minima, maxima, deadlines and periods with what makes their ranks; they are
    added to ``ladders``."""
    number = rf"(?:\d+(?:[.,]\d+)?|{'|'.join(data['numbers'])})"
    unit = f"(?:{'|'.join(data['days'])})"
    shapes = {
        "minimum": (f"(?:{data['minimum']}) {number}(?: {unit})?", 1.0),
        "maximum": (f"(?:{data['maximum']}) {number}(?: {unit})?", 1.0),
        "deadline": (rf"(?:{data['deadline']}) (?:\w+ ){{0,5}}(?:19|20)\d\d", -1.0),
        "period": (f"(?:{data['period']}) {number} {unit}", -1.0),
    }
    for name in shapes:
        absent = None if name == "maximum" else float("-inf")
        ladders[name] = Ladder(name, absent, name != "maximum")
    patterns = [f"(?P<{name}>{pattern})" for name, (pattern, _) in shapes.items()]
    return patterns, {name: (name, sign) for name, (_, sign) in shapes.items()}
