"""The two sentences by which related clauses answer to each other best."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from heapq import nlargest
from math import sqrt

from draftbench.compare.links import Quote
from draftbench.compare.related.matter import Matter, Sentence

_PAIRS = 4000
_MOST = 60
"""With more pairs of sentences than ``_PAIRS``, ``_MOST`` of each clause are looked at."""


def quotes(left: Matter, right: Matter, weights: Mapping[str, float]) -> tuple[Quote, ...]:
    """The sentence of the left clause and the one of the right whose terms are most alike (cosine
    by the ``weights`` of terms); the first of each where no two share a term."""
    if not left.sentences or not right.sentences:
        return ()
    if len(left.sentences) == len(right.sentences) == 1:
        return quote(left, left.sentences[0]), quote(right, right.sentences[0])
    sides = [_weighed(side.sentences, weights) for side in (left, right)]
    if len(sides[0]) * len(sides[1]) > _PAIRS:
        sides = [_promising(side, other) for side, other in (sides, sides[::-1])]
    _, a, b = max((one.cosine(two), -at, -to) for at, one in sides[0] for to, two in sides[1])
    return quote(left, left.sentences[-a]), quote(right, right.sentences[-b])


def quote(matter: Matter, sentence: Sentence) -> Quote:
    """A sentence of a clause as a quote."""
    return Quote(matter.clause.id, sentence.start, sentence.end)


class _Weighed:
    """The terms of a sentence with their weights."""

    def __init__(self, sentence: Sentence, weights: Mapping[str, float]) -> None:
        self.terms = {term: weights[term] for term, _, _ in sentence.terms}
        self.length = sqrt(sum(weight * weight for weight in self.terms.values()))

    def cosine(self, other: _Weighed) -> float:
        product = sum(
            weight * other.terms[term] for term, weight in self.terms.items() if term in other.terms
        )
        return product / (self.length * other.length) if product else 0.0


_Placed = tuple[int, _Weighed]


def _weighed(sentences: Sequence[Sentence], weights: Mapping[str, float]) -> list[_Placed]:
    return [(at, _Weighed(sentence, weights)) for at, sentence in enumerate(sentences)]


def _promising(side: Sequence[_Placed], other: Sequence[_Placed]) -> list[_Placed]:
    """Of many sentences those that share most with the other clause as a whole."""
    whole = {term: weight for _, one in other for term, weight in one.terms.items()}
    return nlargest(
        _MOST,
        side,
        key=lambda placed: (
            sum(weight for term, weight in placed[1].terms.items() if term in whole)
            / (placed[1].length or 1.0),
            -placed[0],
        ),
    )
