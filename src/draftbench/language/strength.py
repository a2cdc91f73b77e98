"""Words of strength: what makes a clause bind more or less.

Ladders stand as data in ``resources/language/strength_LANGUAGE.json``: modal verbs (may < should <
will < shall), verbs of the operative part (invites < encourages < requests < calls upon < urges),
conditions ("as appropriate", "in accordance with domestic law"), the circle of States ("interested
States" < "States" < "all States"), and/or, and so on. Numbers in minima, time limits and dates make
ladders of their own (:mod:`draftbench.language.measures`). The order of verbs is the one that
negotiators use; where handbooks differ (invites and encourages, requests and calls upon) it is the
more common one.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from functools import cache
from typing import NamedTuple

from draftbench.garbage import remembered
from draftbench.language.measures import MEASURES, Extent, Measures, compare_extents
from draftbench.language.units import month_number, unit_around
from draftbench.resources import resource

LANGUAGES = ("en", "fr", "es")
"""Languages with ladders."""

_ENDS = ".;:!?"
"""Texts whose words of strength are kept: while a clause is typed its other changes stay."""
_WORD = re.compile(r"\w+")
_LOOK_BEHIND = re.compile(r"(\(\?<[=!](?:[^()]|\([^()]*\))*\))")
_SPACE = r"\]?\s\[?"
"""A space of a pattern: the signs of a bracket may stand beside it, as in "with [deep] concern"."""
_GROUP = re.compile(r"\((?:\?(?::|=|!|<=|<!))?")
_LIFTED = frozenset(("call", "concern", "reception", "recollection", "stress"))
"""Ladders of verbs that an adverb lifts by half a rung."""


class Phrase(NamedTuple):
    """Words of strength at ``start`` to ``end`` (code points), of rank ``rank`` (the higher the
    stronger) on the ladder ``ladder``; ``extent`` is the time that they name."""

    start: int
    end: int
    ladder: str
    rank: float
    extent: Extent | None = None

    def is_stronger(self, other: Phrase) -> bool | None:
        """Whether these words bind more than the ``other`` ones on their ladder; None where both
        are as strong, or where that is not certain."""
        if self.extent is None or other.extent is None:
            return None if self.rank == other.rank else self.rank > other.rank
        longer = compare_extents(self.extent, other.extent)
        return (longer > 0) is (self.rank > 0) if longer else None


@dataclass(frozen=True, slots=True)
class Ladder:
    """``absent`` is the rank of a clause without any of the ladder's words, None where that says
    nothing of strength; ``directed`` is False where its steps are neither up nor down."""

    name: str
    absent: float | None = None
    directed: bool = True


class _Rule(NamedTuple):
    """``rank`` is None where the number in the words says it."""

    pattern: str
    ladder: str
    rank: float | None


@dataclass(frozen=True, slots=True)
class _Lexicon:
    rules: dict[str, tuple[_Rule, ...]]
    """By the first word of what they match: only where it stands are they tried. Measures come
    first, then verbs lifted by an adverb, then the longer patterns before the shorter."""
    ladders: dict[str, Ladder]
    not_after: dict[str, frozenset[str]]
    emphasis: frozenset[str]
    measures: Measures


def ladders(language: str) -> dict[str, Ladder]:
    """The ladders of a language by name; none where it has no data."""
    return _lexicon(language).ladders if language in LANGUAGES else {}


@remembered
def strength_phrases(
    text: str, language: str, since: int = 0, until: int | None = None
) -> tuple[Phrase, ...]:
    """Words of strength in ``text``, in order and apart; none for a language without data. Those
    that end at ``since`` or before it, or begin at ``until`` or behind it, are left out.

    >>> [phrase.ladder for phrase in strength_phrases("States should, as appropriate,", "en")]
    ['modal', 'condition']
    """
    if language not in LANGUAGES:
        return ()
    lexicon = _lexicon(language)
    lowered = text.lower()
    if len(lowered) != len(text):
        lowered = "".join(low if len(low := char.lower()) == 1 else char for char in text)
    first = lexicon.rules
    until = len(text) if until is None else until
    found: list[Phrase] = []
    end = 0
    cut = _WORD.match(lowered, until)
    for word in _WORD.finditer(lowered, 0, cut.end() if cut else until):
        if word[0] not in first:
            continue
        start = word.start()
        if start < end or start >= until:
            continue
        matcher, rules = _matcher(language, word.group())
        match = matcher.match(lowered, start)
        if match is None:
            continue
        end = match.end()
        if end <= since:
            continue
        phrase = _phrase(lexicon, match, rules[(match.lastindex or 1) - 1])
        if phrase is not None and not _is_another(lexicon, text, phrase):
            found.append(phrase)
    return tuple(found)


@cache
def _matcher(language: str, word: str) -> tuple[re.Pattern[str], tuple[_Rule, ...]]:
    """A pattern for what may begin with ``word``, with a group for each of the rules."""
    rules = _lexicon(language).rules[word]
    either = "|".join(f"({rule.pattern})" for rule in rules)
    parts = _LOOK_BEHIND.split(rf"(?:{either})(?!\w)")  # what is behind has one length
    spaced = (part.replace(" ", r"\s" if at % 2 else _SPACE) for at, part in enumerate(parts))
    return re.compile("".join(spaced)), rules


def _phrase(lexicon: _Lexicon, match: re.Match[str], rule: _Rule) -> Phrase | None:
    words = match.group()
    rank = rule.rank
    if rank is None:
        if rule.ladder == "deadline":
            return Phrase(*match.span(), rule.ladder, -_date(words))
        said = lexicon.measures.read(rule.ladder, words)
        return None if said is None else Phrase(*match.span(), said.ladder, said.size, said.extent)
    if rule.ladder in _LIFTED and not lexicon.emphasis.isdisjoint(words.split()):
        rank += 0.5
    return Phrase(*match.span(), rule.ladder, rank)


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
    ladders: dict[str, Ladder] = {}
    absent: float | None
    plain: list[_Rule] = []
    for name, ladder in data["ladders"].items():
        absent = None
        for rank, rung in enumerate(ladder["rungs"]):
            absent = rank if "" in rung else absent
            for pattern in filter(None, rung):
                whole = f"{pattern}(?: {adverb})?" if name in _LIFTED else pattern
                plain.append(_Rule(whole, name, rank))
        ladders[name] = Ladder(name, absent, ladder.get("direction") != "other")
    plain.sort(key=lambda rule: (-len(rule.pattern), rule.pattern))
    known = Measures.of(language, data)
    measures = [_Rule(pattern, name, None) for name, pattern in known.patterns]
    for name in MEASURES:
        ladders[name] = Ladder(name, None if name == "maximum" else float("-inf"))
    lifted = [rule for rule in plain if rule.ladder in _LIFTED]
    rules: dict[str, tuple[_Rule, ...]] = {}
    for rule in measures:
        for word in _first_words(rule.pattern):
            rules[word] = (*rules.get(word, ()), rule)
    for word in emphasis:
        raised = [rule._replace(pattern=f"{word} {rule.pattern}") for rule in lifted]
        rules[word] = (*rules.get(word, ()), *raised)
    for rule in plain:
        for word in _first_words(rule.pattern):
            rules[word] = (*rules.get(word, ()), rule)
    return _Lexicon(
        rules,
        ladders,
        {
            name: frozenset(ladder["not after"].split(" "))
            for name, ladder in data["ladders"].items()
            if "not after" in ladder
        },
        frozenset(emphasis),
        known,
    )


def _first_words(pattern: str) -> set[str]:
    """The words with which what a pattern of the data matches can begin."""
    return {word for word, _ in _beginnings(pattern, 0)[0]}


def _beginnings(pattern: str, at: int) -> tuple[set[tuple[str, bool]], int]:
    """The first words of all that ``pattern`` matches from ``at`` to the end of its group, each
    with whether more letters may follow; and the place of that end.

    Patterns hold letters and other characters, classes of them, groups with alternatives, looks
    ahead and behind, and "?"; behind the first word anything.
    """
    done: set[tuple[str, bool]] = set()
    begun = {("", True)}
    while at < len(pattern) and pattern[at] != ")":
        char = pattern[at]
        if char == "|":
            done |= begun
            begun = {("", True)}
            at += 1
            continue
        group = _GROUP.match(pattern, at)
        if group is not None:
            parts, at = _beginnings(pattern, group.end())
            at += 1
            if group.group() not in ("(", "(?:"):
                continue
        else:
            end = pattern.index("]", at) if char == "[" else at + 1 + (char == "\\")
            letters = pattern[at + 1 : end] if char == "[" else char
            parts = {(one, True) if one.isalpha() else ("", False) for one in letters}
            at = end + (char == "[")
        if pattern.startswith("?", at):
            parts |= {("", True)}
            at += 1
        begun = {
            (word + more, still) if open_ else (word, False)
            for word, open_ in begun
            for more, still in parts
        }
    return done | begun, at
