"""How alike the clauses of two independent texts are, by their words.

A clause is a vector of its terms (TF-IDF, document frequencies over both texts): stems, names of
bodies and instruments, and at less weight the families of words, the words of every resolution, and
what it has among its examples ("including") alone: it asks for what it says before them, and a long
list has something in common with everything. Its heading lends it its terms. Cosine with pivoted
length (Singhal, Buckley and Mitra 1996) keeps short items from being preferred; the best clauses of
a first ranking lend the search their words (Rocchio 1971), and so do the pairs that users
confirmed, while refused ones take theirs away.
Beside it stands the same cosine of runs of two and three words, small words and all: who writes on
one matter often writes in the same phrases. The name of a body counts as one word there, so that a
long name in common is not many phrases.
And between two resolutions that of the letters of all that a clause says, its frame and all: they
are of one genre, and who drafts on the same matter for another body often takes over half a
sentence.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from heapq import nsmallest
from itertools import chain, islice
from math import log, sqrt

from draftbench.compare.options import RelatedOptions
from draftbench.compare.related.matter import ENTRY, SYMBOL, Matter
from draftbench.compare.terms import KIN, drafting_kin, drafting_words, formula_kin, stem

Vector = dict[str, float]
Places = dict[str, list[tuple[int, float]]]
"""The left clauses that have a term, with its weight there; none of terms that too many have to be
looked at."""
_DATED = 2
"""Words beside each symbol with which a clause says nothing but which resolution it recalls."""
_RAREST = 3
"""Terms of what a clause hangs on by which clauses are found that may answer to it."""
_STEM = 6
"""Letters of a word that count in a phrase."""
_LONGEST = 3
"""Words of a phrase, two at least."""
_RUN = 4
"""Letters of a run, within a word and the spaces around it."""
_WORD = re.compile(r"\w+")


@dataclass(frozen=True, slots=True)
class Lesson:
    """What users taught about one right clause: the places of left clauses and the weight of their
    words in its search, below zero for refused ones."""

    weights: tuple[tuple[int, float], ...] = ()


NO_LESSON = Lesson()


class Likeness:
    """The likeness of the left clauses to each right one."""

    def __init__(
        self,
        lefts: Sequence[Matter],
        rights: Sequence[Matter],
        languages: tuple[str, str],
        options: RelatedOptions,
        *,
        phrased: bool,
        lettered: bool = False,
    ) -> None:
        self._options = options
        self._drafting = {
            stem(word, language) for language in set(languages) for word in drafting_words(language)
        } | {ENTRY + "un", *drafting_kin()}
        self._formulas = formula_kin()
        terms = [matter.terms() for matter in (*lefts, *rights)]
        frequency = Counter(chain.from_iterable(map(dict.fromkeys, terms)))
        self._number = len(terms)
        self._frequency = frequency
        self.weights = {term: self._weight(term) for term in frequency}
        vectors = [
            self._vector(own, matter) for own, matter in zip(terms, (*lefts, *rights), strict=True)
        ]
        self._left = _pivoted(vectors[: len(lefts)], options.pivot)
        self._right = _pivoted(vectors[len(lefts) :], options.pivot)
        self._telling = [own.keys() - self._drafting for own in self._right]
        self._own = [frozenset(own) - self._drafting for own in terms]
        self._recalled = [_only_recalled(own) for own in self._own]
        self._above = [frozenset(one.above) - self._drafting for one in (*lefts, *rights)]
        self.is_nested = any(self._above)
        """Whether any clause hangs on one that says something."""
        self._limit = min(options.postings, options.postings_of_all // max(1, len(rights)))
        self._held = Counter(chain.from_iterable(self._left))
        self._places = _places(self._left, self._held, self._limit)
        both = *lefts, *rights
        spoken = _word_lists(both, options.phrased) if phrased else []
        self._phrases = self._runs([_phrases(words) for words in spoken], len(lefts))
        few = lettered and 0 < sum(map(len, spoken)) <= options.lettered
        self._letters = self._runs([_letters(one) for one in both] if few else [], len(lefts))

    def _runs(self, runs: Sequence[Sequence[str]], lefts: int) -> tuple[list[Vector], Places]:
        """The vectors of the runs of the right clauses, and the places of those of the left ones,
        which come before them."""
        frequency = Counter(chain.from_iterable(map(dict.fromkeys, runs)))
        weights = {run: log((1 + len(runs)) / (1 + held)) + 1 for run, held in frequency.items()}
        vectors = [
            {run: (1 + log(count)) * weights[run] for run, count in Counter(own).items()}
            for own in runs
        ]
        left, right = (_pivoted(v, self._options.pivot) for v in (vectors[:lefts], vectors[lefts:]))
        held = Counter(chain.from_iterable(left))
        return right, _places(left, held, self._limit)

    def rarity(self, term: str) -> float:
        """How much rarer a term is than one that every clause holds (0)."""
        return log((1 + self._number) / (1 + self._frequency.get(term, 1)))

    def _weight(self, term: str) -> float:
        rarity = self.rarity(term) + self._options.common
        if term.startswith(KIN):
            rarity *= self._options.kin
        return rarity * (self._options.drafting if term in self._drafting else 1.0)

    def telling(self, term: str) -> bool:
        """Whether a term is one that clauses can share to mean something."""
        return term not in self._drafting

    def evidence(self, i: int, j: int) -> int:
        """How many telling terms a left and a right clause share, those lent to them counted in."""
        return len(self._left[i].keys() & self._telling[j])

    def suffices(self, i: int, j: int, shared: int, phrased: float) -> bool:
        """Whether what two clauses share is enough to be drawn for: so many telling terms
        (``shared``), in short ones a good part of those of each, so much of their phrases
        (:attr:`RelatedOptions.evidence`, ``part``, ``run``), the name of a body or instrument, or
        a formula that is all that clauses say; and the same resolution where both only recall
        some."""
        at = len(self._left) + j
        if self._recalled[i] and self._recalled[at] and not self._recalled[i] & self._recalled[at]:
            return False
        ours, theirs = self._own[i], self._own[at]
        options = self._options
        named = any(term.startswith(ENTRY) or term in self._formulas for term in ours & theirs)
        return (
            phrased >= options.run
            or named
            or shared >= options.evidence
            or (shared > 0 and len(ours & theirs) >= options.part * max(len(ours), len(theirs)))
        )

    def above(self, j: int) -> list[int]:
        """The left clauses that have the rarest telling terms of what right clause ``j`` hangs on,
        in the order of their text."""
        terms = self._above[len(self._left) + j] & self._held.keys()
        rarest = nsmallest(_RAREST, ((self._held[term], term) for term in terms))
        holders = (
            [i for i, _ in self._places[term]]
            if term in self._places
            else islice((i for i, own in enumerate(self._left) if term in own), self._limit)
            for _, term in rarest
        )
        return sorted({*chain.from_iterable(holders)})

    def under(self, i: int, j: int) -> float:
        """What share (0..1) of the telling terms of what either clause hangs on the other one has,
        by weight; the greater share of the two."""
        ours, theirs = self._above[i], self._above[len(self._left) + j]
        return max(
            self._shared(ours, self._right[j]) if ours else 0.0,
            self._shared(theirs, self._left[i]) if theirs else 0.0,
        )

    def _shared(self, above: frozenset[str], vector: Vector) -> float:
        weights = sorted((self.weights.get(term, 0.0), term) for term in above)
        total = sum(weight for weight, _ in weights)
        return sum(weight for weight, term in weights if term in vector) / total if total else 0.0

    def _vector(self, own: Sequence[str], matter: Matter) -> Vector:
        weights, distinct = self.weights, dict.fromkeys(own)
        if len(distinct) == len(own):
            vector = {term: weights[term] for term in own}
        else:
            counts = Counter(own)
            vector = {term: (1 + log(count)) * weights[term] for term, count in counts.items()}
        for term in matter.said_as_examples():
            vector[term] *= self._options.examples
        for term in dict.fromkeys(matter.lent):
            weight = self.weights.get(term)
            if weight is None:
                weight = self._weight(term)
            vector[term] = vector.get(term, 0.0) + self._options.lent * weight
        return vector

    def scores(self, j: int, lesson: Lesson = NO_LESSON) -> dict[int, float]:
        """Likeness (0..1) of the left clauses to right clause ``j``; those that share no term are
        left out."""
        options = self._options
        query = dict(self._right[j])
        for i, weight in lesson.weights:
            self._lend(query, i, weight)
        first = self._ranked(query)
        least = options.feedback_least
        near = [(-score, i) for i, score in first.items() if score >= least]
        if not near:
            return first
        for _, i in nsmallest(options.feedback_clauses, near):
            self._lend(query, i, options.feedback / options.feedback_clauses)
        return self._ranked(query)

    def phrases(self, j: int) -> dict[int, float]:
        """How much (0..1) of their runs of words the left clauses have in common with right clause
        ``j``; those that share none are left out."""
        return self._shared_runs(self._phrases, j)

    def letters(self, j: int) -> dict[int, float]:
        """How much (0..1) of the letters of all that they say the left clauses have in common with
        right clause ``j``; nothing where letters are not looked at."""
        return self._shared_runs(self._letters, j)

    def _shared_runs(self, runs: tuple[list[Vector], Places], j: int) -> dict[int, float]:
        return self._found(runs[0][j], runs[1]) if runs[0] else {}

    def _lend(self, query: Vector, i: int, share: float) -> None:
        for term, weight in self._left[i].items():
            query[term] = max(0.0, query.get(term, 0.0) + share * weight)

    def _ranked(self, query: Vector) -> dict[int, float]:
        return self._found(query, self._places)

    def _found(self, query: Vector, places: Places) -> dict[int, float]:
        terms = [term for term in query if term in places]
        left = self._limit
        if sum([len(places[term]) for term in terms]) > left:
            terms.sort(key=lambda term: (len(places[term]), term))
        found: dict[int, float] = {}
        for term in terms:
            left -= len(places[term])
            if left < 0:
                break
            weight = query[term]
            for i, other in places[term]:
                if i in found:
                    found[i] += weight * other
                else:
                    found[i] = weight * other
        return found


def _only_recalled(own: frozenset[str]) -> frozenset[str]:
    """The symbols of a clause of these terms that says nothing but what it recalls."""
    symbols = frozenset(term for term in own if term.startswith(SYMBOL))
    words = [term for term in own if term[0].isalpha()]
    return symbols if len(words) <= _DATED * len(symbols) else frozenset()


def _word_lists(matters: Iterable[Matter], most: int) -> list[list[str]]:
    """The words of each clause; nothing where they are more than ``most`` together."""
    found: list[list[str]] = []
    for matter in matters:
        found.append(matter.word_list())
        most -= len(found[-1])
        if most < 0:
            return []
    return found


def _phrases(words: Sequence[str]) -> list[str]:
    words = [word if word.startswith(ENTRY) else word[:_STEM] for word in words]
    return [
        " ".join(words[at : at + size])
        for size in range(2, _LONGEST + 1)
        for at in range(len(words) - size + 1)
    ]


def _letters(matter: Matter) -> list[str]:
    """The runs of letters of a clause, its frame and all."""
    words = [f" {word} " for word in _WORD.findall(matter.clause.text.plain.lower())]
    return [word[at : at + _RUN] for word in words for at in range(max(1, len(word) - _RUN + 1))]


def _places(vectors: Sequence[Vector], held: Mapping[str, int], most: int) -> Places:
    """The places of the terms that no more than ``most`` clauses have; ``held`` says how many."""
    places: Places = {term: [] for term, number in held.items() if number <= most}
    for i, vector in enumerate(vectors):
        for term in places.keys() & vector.keys():
            places[term].append((i, vector[term]))
    return places


def _pivoted(vectors: Sequence[Vector], slope: float) -> list[Vector]:
    norms = [sqrt(sum([weight * weight for weight in vector.values()])) for vector in vectors]
    mean = sum(norms) / len(norms) if norms else 0.0
    return [
        {term: weight / length for term, weight in vector.items()}
        for vector, norm in zip(vectors, norms, strict=True)
        for length in [slope * norm + (1 - slope) * mean or 1.0]
    ]
