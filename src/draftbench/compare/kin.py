"""Families of words by which drafters call the same thing (``resources/language/kin_*.json``).

Families bear the same names in every language, so they also join texts of different languages.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from draftbench.compare.normal import folded
from draftbench.compare.terms import terms_of_folded
from draftbench.resources import resource

Term = tuple[str, int, int]
"""A term with its place (start and end) in a folded text."""

_LANGUAGES = frozenset({"en", "es", "fr"})
"""Those with families; what a file says of its language is never made a path of."""
KIN = "\ue001"
"""What the term of a family begins with."""


@dataclass(frozen=True, slots=True)
class _Families:
    """The families of each run of terms, and what runs begin with a term: the families of that term
    alone, and the lengths of the longer runs."""

    of: dict[tuple[str, ...], tuple[str, ...]]
    starts: dict[str, tuple[tuple[str, ...], tuple[int, ...]]]


def kin(terms: Sequence[Term], language: str) -> list[Term]:
    """The families that ``terms`` (of one piece of text, in reading order) belong to, each as a
    term with the place of the words that say so."""
    known = _families(language)
    found: list[Term] = []
    for at, (first, start, end) in enumerate(terms):
        if first in known.starts:
            alone, sizes = known.starts[first]
            found.extend((name, start, end) for name in alone)
            for size in sizes:
                run = terms[at : at + size]
                if len(run) == size:
                    names = known.of.get(tuple(term for term, _, _ in run), ())
                    found.extend((name, start, run[-1][2]) for name in names)
    return found


def families(terms: Sequence[str], language: str) -> list[str]:
    """:func:`kin` of terms without places."""
    known = _families(language)
    starts, of = known.starts, known.of
    found: list[str] = []
    for at, term in enumerate(terms):
        if term in starts:
            alone, sizes = starts[term]
            if alone:
                found.extend(alone)
            for size in sizes:
                if at + size <= len(terms):
                    found.extend(of.get(tuple(terms[at : at + size]), ()))
    return found


def has_families(language: str) -> bool:
    """Whether families of words are known in a language."""
    return bool(_families(language).of)


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
        return _Families({}, {})
    text = resource("language", f"kin_{language}.json").read_text(encoding="utf-8")
    of: dict[tuple[str, ...], list[str]] = {}
    for name, words in json.loads(text)["families"].items():
        for word in words.split(","):
            run = tuple(terms_of_folded(folded(word), language))
            if run and KIN + name not in of.setdefault(run, []):
                of[run].append(KIN + name)
    sizes: dict[str, set[int]] = {}
    for run in of:
        sizes.setdefault(run[0], set()).add(len(run))
    return _Families(
        {run: tuple(names) for run, names in of.items()},
        {
            first: (tuple(of.get((first,), ())), tuple(sorted(found - {1})))
            for first, found in sizes.items()
        },
    )
