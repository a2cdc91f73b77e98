"""Opening phrases: what a clause begins with, and what that says of it.

"Noting with concern" opens a preambular clause, "Strongly urges" an operative one, "We are
convinced" a paragraph of a declaration. Only the phrase counts: in "Taking note of the report" it
is "Taking note".

Data: ``resources/language/openings_LANGUAGE.json`` (English: counted in 3,064 United Nations
documents). Rules where the lists end: order markers and adverbs before the verb, markers and
"with (deep) concern" after it, and in English the form of the first word, which alone separates
preambular from operative clauses in 97 of 100 cases of that corpus (``known`` is then False).
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cache
from typing import NamedTuple

from draftbench.resources import resource

LANGUAGES = ("en", "fr", "es")
"""Languages with a list of openings."""


class Role(StrEnum):
    """What an opening phrase makes of its clause."""

    PREAMBULAR = "preambular"
    OPERATIVE = "operative"
    DECLARATION = "declaration"


@dataclass(frozen=True, slots=True)
class Opening:
    """The phrase ``text[start:end]`` at the head of a clause (code points).

    ``verb`` is its core in lower case as written ("urges", "taking note", "are convinced");
    ``markers`` the order markers ("also", "further"), ``adverbs`` ("strongly") and ``qualifier``
    ("with deep concern") are in lower case, empty where absent. ``known`` is False where only the
    form of the word, not the list, speaks for ``role``.
    """

    start: int
    end: int
    role: Role
    verb: str
    markers: tuple[str, ...] = ()
    adverbs: tuple[str, ...] = ()
    qualifier: str = ""
    known: bool = True


_WORD = re.compile(r"[^\W\d_]+(?:['’\-][^\W\d_]+)*")
_LEAD = re.compile(r"[\s\ufffc\[(“\"«‘*_]*")
_GAP = re.compile(r"[ \t\u00a0\n]+")
_PARTICIPLE = re.compile(r"(?:\w{2,}(?:ing|ed|ful)|aware|conscious|cognizant|desirous|anxious)")
_THIRD_PERSON = re.compile(r"[a-z-]{3,}[a-rt-z]s")


@dataclass(frozen=True)
class Lexicon:
    """The openings of one language: phrases with their counts (1: not counted), and the words that
    may stand around them. Keys are in lower case."""

    language: str
    preambular: Mapping[str, int]
    operative: Mapping[str, int]
    declaration: Mapping[str, int]
    first_person: frozenset[str]
    markers: frozenset[str]
    adverbs: frozenset[str]
    auxiliaries: frozenset[str]
    not_a_verb: frozenset[str]
    preposition: str
    attitudes: frozenset[str]
    feelings: frozenset[str]
    longest: int = field(default=8)

    @staticmethod
    @cache
    def load(language: str) -> Lexicon:
        """The lexicon of that ISO 639-1 code, read when first asked for; a language without a list
        gets the English one."""
        code = language if language in LANGUAGES else "en"
        path = resource("language", f"openings_{code}.json")
        data = json.loads(path.read_text(encoding="utf-8"))
        phrases = {
            role: {phrase.lower(): count for phrase, count in data[role.value].items()}
            for role in Role
        }

        def words(key: str) -> frozenset[str]:
            return frozenset(word.lower() for word in data[key])

        return Lexicon(
            language=code,
            preambular=phrases[Role.PREAMBULAR],
            operative=phrases[Role.OPERATIVE],
            declaration=phrases[Role.DECLARATION],
            first_person=words("first_person"),
            markers=words("markers"),
            adverbs=words("adverbs"),
            auxiliaries=words("auxiliaries"),
            not_a_verb=words("not_a_verb"),
            preposition=data["with"],
            attitudes=words("attitudes"),
            feelings=words("feelings"),
        )

    def opening(self, text: str) -> Opening | None:
        """The opening phrase of ``text``, or None. Quotes, brackets and note marks may precede."""
        lead = _LEAD.match(text)
        start = lead.end() if lead else 0
        words = _words(text, start)
        if not words or not words[0].text[:1].isupper():
            return None
        if words[0].lower in self.first_person:
            return self._declaring(words)
        before = self._before(words, 0)
        return self._listed(words, before) or self._formed(words, before)

    def _declaring(self, words: list[_Word]) -> Opening | None:
        before = self._before(words, 1)
        at = before.next
        if at >= len(words) or words[at].lower in self.not_a_verb:
            return None
        found = _longest(words, at, self.declaration, self.longest)
        end = found or at + 1
        known = found > 0
        if not found and words[at].lower in self.auxiliaries and end < len(words):
            inner = self._before(words, end)
            end = min(inner.next + 1, len(words))
            before = before.joined(inner)
        return self._complete(words, 0, at, end, Role.DECLARATION, before, known)

    def _listed(self, words: list[_Word], before: _Before) -> Opening | None:
        best: tuple[int, int, Role] | None = None
        for at in {0, before.next}:
            for role, phrases in (
                (Role.PREAMBULAR, self.preambular),
                (Role.OPERATIVE, self.operative),
            ):
                end = _longest(words, at, phrases, self.longest)
                if end and (best is None or end > best[1] or (end == best[1] and at > best[0])):
                    best = (at, end, role)
        if best is None:
            return None
        at, end, role = best
        return self._complete(words, 0, at, end, role, before if at else _Before(0), known=True)

    def _formed(self, words: list[_Word], before: _Before) -> Opening | None:
        at = before.next
        if self.language != "en" or at >= len(words):
            return None
        if _PARTICIPLE.fullmatch(words[at].lower):
            role = Role.PREAMBULAR
        elif _THIRD_PERSON.fullmatch(words[at].lower):
            role = Role.OPERATIVE
        else:
            return None
        return self._complete(words, 0, at, at + 1, role, before, known=False)

    def _before(self, words: list[_Word], at: int) -> _Before:
        markers: list[str] = []
        adverbs: list[str] = []
        while at < len(words):
            pair = f"{words[at].lower} {words[at + 1].lower}" if at + 1 < len(words) else ""
            if pair in self.markers:
                markers.append(pair)
                at += 2
            elif words[at].lower in self.markers:
                markers.append(words[at].lower)
                at += 1
            elif words[at].lower in self.adverbs:
                adverbs.append(words[at].lower)
                at += 1
            else:
                break
        return _Before(at, tuple(markers), tuple(adverbs))

    def _complete(
        self,
        words: list[_Word],
        first: int,
        at: int,
        end: int,
        role: Role,
        before: _Before,
        known: bool,
    ) -> Opening:
        """Takes in what may follow the verb: markers, "with deep concern", markers again."""
        core, listed = self._core(words, at, end)
        after = self._before(words, end)
        qualifier_end = self._qualifier(words, after.next)
        qualifier = listed
        if qualifier_end > after.next:
            qualifier = _phrase(words, after.next, qualifier_end)
            tail = self._before(words, qualifier_end)
        elif listed or after.next > end:
            tail = _Before(after.next)
        else:
            tail = _Before(end)
        inner = self._before_inside(words, at, end)
        return Opening(
            words[first].start,
            words[tail.next - 1].end,
            role,
            core,
            before.markers + inner.markers + after.markers + tail.markers,
            before.adverbs + inner.adverbs + after.adverbs + tail.adverbs,
            qualifier,
            known,
        )

    def _core(self, words: list[_Word], at: int, end: int) -> tuple[str, str]:
        """The verb and the qualifier of a listed phrase that holds both."""
        spoken = [
            word.lower
            for word in words[at:end]
            if word.lower not in self.markers and word.lower not in self.adverbs
        ]
        if self.preposition in spoken:
            cut = spoken.index(self.preposition)
            if set(spoken[cut + 1 :]) & self.feelings:
                return " ".join(spoken[:cut]), " ".join(spoken[cut:])
        return " ".join(spoken), ""

    def _before_inside(self, words: list[_Word], at: int, end: int) -> _Before:
        inside = [word.lower for word in words[at:end]]
        return _Before(
            end,
            tuple(word for word in inside if word in self.markers),
            tuple(word for word in inside if word in self.adverbs),
        )

    def _qualifier(self, words: list[_Word], at: int) -> int:
        """Where "with (deep) concern" from ``at`` ends; ``at`` where there is none."""
        if at >= len(words) or words[at].lower != self.preposition:
            return at
        for length in (2, 3, 4):
            end = at + length
            if end > len(words) or words[end - 1].lower not in self.feelings:
                continue
            between = _phrase(words, at + 1, end - 1)
            if length == 2 or between in self.attitudes or words[at + 1].lower in self.attitudes:
                return end
        return at


def opening(text: str, language: str = "en") -> Opening | None:
    """The opening phrase at the head of ``text``, or None where it has none.

    >>> found = opening("Noting with deep concern also that crime grows,")
    >>> found.role.value, found.verb, found.qualifier, found.markers
    ('preambular', 'noting', 'with deep concern', ('also',))
    """
    return Lexicon.load(language).opening(text)


class _Word(NamedTuple):
    text: str
    lower: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class _Before:
    """Markers and adverbs up to the word ``next``."""

    next: int
    markers: tuple[str, ...] = ()
    adverbs: tuple[str, ...] = ()

    def joined(self, other: _Before) -> _Before:
        return _Before(other.next, self.markers + other.markers, self.adverbs + other.adverbs)


def _words(text: str, start: int, most: int = 14) -> list[_Word]:
    """The words from ``start`` on that only spaces separate."""
    found: list[_Word] = []
    at = start
    while len(found) < most:
        match = _WORD.match(text, at)
        if match is None:
            break
        word, (first, last) = match.group(), match.span()
        found.append(_Word(word, word.lower(), first, last))
        gap = _GAP.match(text, last)
        if gap is None:
            break
        at = gap.end()
    return found


def _phrase(words: list[_Word], start: int, end: int) -> str:
    return " ".join(word.lower for word in words[start:end])


def _longest(words: list[_Word], at: int, phrases: Mapping[str, int], most: int) -> int:
    """Where the longest listed phrase that begins at word ``at`` ends; 0 where none does."""
    phrase, found = "", 0
    for end, word in enumerate(words[at : at + most], start=at + 1):
        phrase = f"{phrase} {word.lower}" if phrase else word.lower
        if phrase in phrases:
            found = end
    return found
