"""The two sentences by which related clauses answer to each other best."""

from __future__ import annotations

from collections.abc import Mapping
from math import sqrt

from draftbench.compare.links import Quote
from draftbench.compare.matter import Matter, Sentence


def quotes(left: Matter, right: Matter, weights: Mapping[str, float]) -> tuple[Quote, ...]:
    """The sentence of the left clause and the one of the right whose terms are most alike (cosine
    by the ``weights`` of terms); the first of each where no two share a term."""
    if not left.sentences or not right.sentences:
        return ()
    sides = [
        [(_Weighed(sentence, weights), -at) for at, sentence in enumerate(side.sentences)]
        for side in (left, right)
    ]
    _, a, b = max((one.cosine(two), a, b) for one, a in sides[0] for two, b in sides[1])
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
