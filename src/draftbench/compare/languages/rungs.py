"""How strong a clause is in each of the six languages: what its opening may do, and its words of
obligation.

A word may stand on several rungs ("请": invites, requests); two clauses differ in strength only
where no rung of the one is one of the other. So versions of one text are compared in Russian,
Arabic and Chinese, too, whose words are too few for ladders of their own
(:mod:`draftbench.language.strength`).
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Sequence
from functools import cache
from typing import NamedTuple

from draftbench.compare.languages.lexicon import (
    LANGUAGES,
    LATIN,
    UNSPACED,
    act_pieces,
    data,
    fold,
    negation,
    pieces,
)
from draftbench.language.strength import strength_phrases

_HEAD = {"zh": 16}
"""Characters in which an opening is looked for (48 elsewhere)."""
_EXPRESS = frozenset({"express"})
_MODAL = {"en": (0, 0, None, None, None, 1, 2, 2), "fr": (0, 0, None, None, None, 1, 2)}
_MODAL["es"] = _MODAL["fr"]
"""By rung of the ladder "modal": may (0), should (1), shall (2)."""
_NEAR = 8
"""Characters around a word of obligation in which a negation turns it round."""


class Opening(NamedTuple):
    """Where the words of an opening stand in the folded text, and what they may do."""

    start: int
    end: int
    acts: frozenset[str]


class Obligation(NamedTuple):
    """A word of obligation in the folded text, and how strong it may be: may, should, shall."""

    start: int
    end: int
    ranks: frozenset[int]


class Step(NamedTuple):
    """Words of one text that stand for words of another, stronger or weaker ones: half-open code
    point ranges."""

    left: tuple[int, int]
    right: tuple[int, int]
    is_stronger: bool


def opening(folded: str, language: str) -> Opening | None:
    """What the opening may do: the longest piece among those that stand first. What is expressed
    says more than that it is."""
    if language not in LANGUAGES:
        return None
    head = folded[: _HEAD.get(language, 48)]
    best: Opening | None = None
    for pattern, acts in act_pieces(language):
        match = pattern.search(head)
        if match is None:
            continue
        found = Opening(*match.span(), acts)
        if best is None or best.acts == _EXPRESS or (acts != _EXPRESS and _before(found, best)):
            best = found
    return best


def _before(one: Opening, best: Opening) -> bool:
    if one.start < best.end and best.start < one.end:
        return one.end - one.start > best.end - best.start
    return one.start < best.start


def obligations(folded: str, language: str) -> tuple[Obligation, ...]:
    """The words of obligation of a text, in order."""
    text = _idle_modals(language).sub(lambda found: " " * len(found[0]), folded)
    found: list[Obligation] = []
    if language in LATIN:
        for one in strength_phrases(text, language):
            rank = _MODAL[language][int(one.rank)] if one.ladder == "modal" else None
            if rank is not None:
                found.append(Obligation(one.start, one.end, frozenset((rank,))))
        return tuple(found)
    pattern, ranks = _modals(language)
    return tuple(
        Obligation(*match.span(), ranks[(match.lastindex or 1) - 1])
        for match in pattern.finditer(text)
    )


@cache
def _idle_modals(language: str) -> re.Pattern[str]:
    return re.compile(data()["idle modals"].get(language, "(?!)"), re.IGNORECASE)


@cache
def _modals(language: str) -> tuple[re.Pattern[str], tuple[frozenset[int], ...]]:
    known: dict[str, list[int]] = data()["modals"].get(language, {})
    words = sorted(known, key=len, reverse=True)
    rest = "" if language in UNSPACED else r"\w*"
    groups = "|".join(f"({pieces([word], language)}{rest})" for word in words)
    ranks = tuple(frozenset(known[word]) for word in words)
    return re.compile(groups or "(?!)", re.IGNORECASE), ranks


# Two versions in one language.


def steps(
    left: str, right: str, hunks: Iterable[tuple[int, int, int, int]], language: str
) -> Iterator[Step]:
    """What became stronger or weaker, where words of strength stand in a changed stretch (half-open
    ranges of both texts): the openings, and obligations that alone take the place of others."""
    one, two = _Folded.of(left), _Folded.of(right)
    acts = opening(one.text.lower(), language), opening(two.text.lower(), language)
    spoken = obligations(one.text, language), obligations(two.text, language)
    for hunk in hunks:
        spans = hunk[:2], hunk[2:]
        if acts[0] and acts[1]:
            places = one.place(acts[0], language), two.place(acts[1], language)
            if all(_touches(a, b) for a, b in zip(places, spans, strict=True)):
                is_stronger = _act_rises(acts[0].acts, acts[1].acts)
                if is_stronger is not None:
                    yield Step(*places, is_stronger)
        found = [
            [own for own in side if _touches(text.place(own, language), span)]
            for side, text, span in zip(spoken, (one, two), spans, strict=True)
        ]
        if all(len(side) == 1 for side in found):
            (old,), (new,) = found
            rises = _rises(old.ranks, new.ranks)
            if rises is not None and not (one.denies(old, language) or two.denies(new, language)):
                yield Step(one.place(old, language), two.place(new, language), rises)


def _act_rises(old: frozenset[str], new: frozenset[str]) -> bool | None:
    for ladder in data()["ladders"]:
        ranks = [{ladder.index(act) for act in acts if act in ladder} for acts in (old, new)]
        if all(ranks):
            return _rises(*ranks)
    return None


def _rises(old: Collection[int], new: Collection[int]) -> bool | None:
    """Whether what is new is stronger whatever the words mean; None where that is not certain."""
    if min(new) > max(old):
        return True
    return False if max(new) < min(old) else None


def _touches(place: tuple[int, int], span: tuple[int, int]) -> bool:
    return place[0] < span[1] and span[0] < place[1]


class _Folded(NamedTuple):
    """A text as it is folded, and where in it each of its characters stood."""

    text: str
    places: Sequence[int]

    @classmethod
    def of(cls, plain: str) -> _Folded:
        signs = [(sign, at) for at, char in enumerate(plain) for sign in fold(char)]
        return cls("".join(sign for sign, _ in signs), (*(at for _, at in signs), len(plain)))

    def place(self, found: Opening | Obligation, language: str) -> tuple[int, int]:
        """Where whole words stood in the text."""
        end = found.end
        while language not in UNSPACED and self.text[end : end + 1].isalpha():
            end += 1
        return self.places[found.start], self.places[end]

    def denies(self, found: Obligation, language: str) -> bool:
        around = self.text[max(0, found.start - _NEAR) : found.end + _NEAR].lower()
        return negation(language).search(around) is not None
