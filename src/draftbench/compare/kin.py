"""Families of words by which drafters call the same thing (``resources/language/kin_*.json``).

Families bear the same names in every language, so they also join texts of different languages.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from draftbench.compare.normal import folded
from draftbench.compare.terms import placed_terms
from draftbench.resources import resource

Term = tuple[str, int, int]
"""A term with its place (start and end) in a folded text."""

KIN = "\ue001"
"""What the term of a family begins with."""


@dataclass(frozen=True, slots=True)
class _Families:
    """The families of each run of terms, how long the longest run is, and how long the longest run
    is that begins with a term."""

    of: dict[tuple[str, ...], tuple[str, ...]]
    longest: int
    starts: dict[str, int]


def kin(terms: Sequence[Term], language: str) -> list[Term]:
    """The families that ``terms`` (of one piece of text, in reading order) belong to, each as a
    term with the place of the words that say so."""
    families = _families(language)
    found: list[Term] = []
    for at, (_, start, _) in enumerate(terms):
        for size in range(1, min(families.longest, len(terms) - at) + 1):
            run = tuple(term for term, _, _ in terms[at : at + size])
            end = terms[at + size - 1][2]
            found.extend((KIN + name, start, end) for name in families.of.get(run, ()))
    return found


def families(terms: Sequence[str], language: str) -> list[str]:
    """:func:`kin` of terms without places."""
    known = _families(language)
    starts, of = known.starts, known.of
    found: list[str] = []
    for at, term in enumerate(terms):
        if term in starts:
            for size in range(1, starts[term] + 1):
                run = tuple(terms[at : at + size])
                if run in of:
                    found.extend([KIN + name for name in of[run]])
    return found


def has_families(language: str) -> bool:
    """Whether families of words are known in a language."""
    return bool(_families(language).of)


@cache
def drafting_kin() -> frozenset[str]:
    """The terms of families whose words resolutions of every matter use."""
    names = json.loads(resource("language", "kin_en.json").read_text(encoding="utf-8"))["drafting"]
    return frozenset(KIN + name for name in names.split())


@cache
def _families(language: str) -> _Families:
    try:
        text = resource("language", f"kin_{language}.json").read_text(encoding="utf-8")
    except FileNotFoundError:
        return _Families({}, 0, {})
    of: dict[tuple[str, ...], list[str]] = {}
    for name, words in json.loads(text)["families"].items():
        for word in words.split(","):
            run = tuple(term for term, _, _ in placed_terms(folded(word), language))
            if run and name not in of.setdefault(run, []):
                of[run].append(name)
    starts: dict[str, int] = {}
    for run in of:
        starts[run[0]] = max(starts.get(run[0], 0), len(run))
    return _Families(
        {run: tuple(names) for run, names in of.items()}, max(starts.values(), default=0), starts
    )
