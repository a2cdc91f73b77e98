"""The ranking of independent texts beside its peers, against graded pairs, and its growth."""

import random
import re
import time
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from difflib import SequenceMatcher
from math import log, sqrt

from rich.table import Table

from draftbench.compare.links import Alignment, Pin
from draftbench.compare.options import DEFAULT
from draftbench.compare.related.meaning import Meaning, meaning
from draftbench.compare.related.ranking import Ranking
from draftbench.document import Clause, Document
from draftbench.progress import silent
from madeup import made, vocabulary
from measuring import CONSOLE, measured
from support.gold import matters, own_matters, units

Pair = tuple[str, str]
"""An element and a clause of the other text."""
_THRESHOLDS = [at / 100 for at in range(4, 80, 2)]
_OFFERED = 5
_WORD = re.compile(r"\w+")


@dataclass(frozen=True)
class Offers:
    """What a method says: the clauses offered for each element, best first, and the pairs that it
    would draw at each threshold; ``chosen`` is the threshold that the program ships with (None:
    the best one on the pairs it is scored on)."""

    ranked: Mapping[str, Sequence[str]]
    drawn: Mapping[float, set[Pair]]
    chosen: float | None = None


def independent() -> None:
    """Quality on both sets of graded pairs, then growth."""
    declaration, recommendations, elements = units()
    everything = Document("all", (*declaration, *recommendations))
    _quality("elements 1 to 7, used for choosing", everything, elements, matters())
    _quality(
        "elements 8 to 13, seen but not searched on (graded by the project)",
        everything,
        elements,
        own_matters(),
    )
    _growth()


def _quality(title: str, left: Document, right: Document, grades: Mapping[Pair, str]) -> None:
    """MAP, MRR and P@3 of five offered; precision, recall and F1 of those drawn, F1 with thresholds
    chosen without the element scored ("left out"); seconds and memory of one ranking."""
    table = Table("", "MAP", "MRR", "P@3", "P", "R", "F1", "left out", "s", "MB", title=title)
    methods: dict[str, tuple[Callable[[], Offers], Callable[[], object]]] = {
        "draftbench": (lambda: _own(left, right, None), lambda: _fresh(left, right, None)),
    }
    model = meaning()
    if model is not None:
        methods["with model"] = (
            lambda: _own(left, right, model),
            lambda: _fresh(left, right, model),
        )
    for name, peer in {
        "TF-IDF": lambda: _cosines(left, right, _words),
        "3-5 chars": lambda: _cosines(left, right, _characters),
        "difflib": lambda: _ratios(left, right),
    }.items():
        methods[name] = (peer, peer)
    for name, (offers, once) in methods.items():
        figures = _figures(offers(), grades)
        _, seconds, peak = measured(once)
        table.add_row(name, *figures, f"{seconds:.2f}", f"{peak:.1f}")
    CONSOLE.print(table)


def _fresh(left: Document, right: Document, model: Meaning | None) -> Alignment:
    """A ranking of which nothing is prepared but the words of the clauses."""
    return Ranking(left, right, DEFAULT.related, model).alignment((), silent)


def _figures(offers: Offers, grades: Mapping[Pair, str]) -> list[str]:
    """The figures of a method; weak grades are neutral, elements without a strong counterpart count
    in what is drawn only."""
    strong = {pair for pair, grade in grades.items() if grade == "strong"}
    elements = sorted({element for element, _ in grades})
    precisions: list[float] = []
    ranks: list[float] = []
    firsts: list[float] = []
    for element in sorted({element for element, _ in strong}):
        rated = [
            (element, unit) in strong
            for unit in offers.ranked.get(element, ())
            if grades.get((element, unit)) != "weak"
        ]
        hits = [at for at, hit in enumerate(rated, 1) if hit]
        wanted = sum(pair[0] == element for pair in strong)
        precisions.append(sum(n / at for n, at in enumerate(hits, 1)) / wanted)
        ranks.append(1 / hits[0] if hits else 0.0)
        firsts.append(sum(rated[:3]) / min(3, wanted))

    def counts(threshold: float, among: Iterable[str]) -> tuple[int, int, int]:
        here = set(among)
        said = {p for p in offers.drawn[threshold] if p[0] in here and grades.get(p) != "weak"}
        return len(said & strong), len(said), sum(pair[0] in here for pair in strong)

    def best(among: Sequence[str]) -> float:
        """The middle one of the thresholds that do best."""
        found = {t: _f1(*counts(t, among)) for t in offers.drawn}
        top = [t for t, value in found.items() if value == max(found.values())]
        return top[len(top) // 2]

    chosen = best(elements) if offers.chosen is None else offers.chosen
    right, said, wanted = counts(chosen, elements)
    left_out = [
        counts(best([one for one in elements if one != element]), [element]) for element in elements
    ]
    averages = (sum(values) / len(values) for values in (precisions, ranks, firsts))
    return [
        *(f"{value:.3f}" for value in averages),
        f"{right / said if said else 0:.2f}",
        f"{right / wanted:.2f}",
        f"{_f1(right, said, wanted):.3f}",
        f"{_f1(*(sum(column) for column in zip(*left_out, strict=True))):.3f}",
    ]


def _f1(right: int, said: int, wanted: int) -> float:
    return 2 * right / (said + wanted) if said + wanted else 0.0


def _own(left: Document, right: Document, model: Meaning | None) -> Offers:
    """Our ranking at each threshold of what a pair must win; items count as their element."""
    ranked: dict[str, list[str]] = {}
    drawn: dict[float, set[Pair]] = {}
    kept = model.options if model is not None else None
    chosen = kept.likely if kept is not None else DEFAULT.related.likely
    for threshold in sorted({*_THRESHOLDS, chosen}):
        related = replace(DEFAULT.related, likely=threshold, sure=threshold)
        if model is not None and kept is not None:
            model.options = replace(kept, likely=threshold, sure=threshold)
        found = Ranking(left, right, related, model).alignment((), silent)
        if model is not None and kept is not None:
            model.options = kept
        best: dict[Pair, tuple[float, bool]] = {}
        for link in found.links:
            pair = (_element(link.right[0]), str(link.left[0]))
            score, sure = best.get(pair, (0.0, False))
            best[pair] = (max(score, link.score), sure or link.confident)
        drawn[threshold] = set()
        for element in {element for element, _ in best}:
            order = sorted((p for p in best if p[0] == element), key=lambda p: (-best[p][0], p))
            ranked[element] = [unit for _, unit in order[:_OFFERED]]
            drawn[threshold] |= {pair for pair in order[:_OFFERED] if best[pair][1]}
    return Offers(ranked, drawn, chosen)


def _element(clause: str) -> str:
    return clause.partition(".")[0]


def _matrix(left: Document, right: Document, score: Callable[[Clause, Clause], float]) -> Offers:
    """A peer: every pair scored by itself."""
    ranked: dict[str, list[str]] = {}
    drawn: dict[float, set[Pair]] = {threshold: set() for threshold in _THRESHOLDS}
    for clause in right:
        found = sorted((-score(one, clause), str(one.id)) for one in left)[:_OFFERED]
        ranked.setdefault(_element(clause.id), []).extend(unit for _, unit in found)
        for negative, unit in found:
            for threshold in _THRESHOLDS:
                if -negative >= threshold:
                    drawn[threshold].add((_element(clause.id), unit))
    return Offers({element: tens[:_OFFERED] for element, tens in ranked.items()}, drawn)


def _words(text: str) -> list[str]:
    return _WORD.findall(text.lower())


def _characters(text: str) -> list[str]:
    words = [f" {word} " for word in _words(text)]
    return [w[k : k + n] for w in words for n in (3, 4, 5) for k in range(len(w) - n + 1)]


def _cosines(left: Document, right: Document, read: Callable[[str], list[str]]) -> Offers:
    counted = {clause.id: Counter(read(clause.text.plain)) for clause in (*left, *right)}
    frequency = Counter(term for terms in counted.values() for term in terms)
    vectors: dict[str, dict[str, float]] = {}
    for name, terms in counted.items():
        vector = {
            term: (1 + log(count)) * (log((1 + len(counted)) / (1 + frequency[term])) + 1)
            for term, count in terms.items()
        }
        size = sqrt(sum(weight * weight for weight in vector.values())) or 1.0
        vectors[name] = {term: weight / size for term, weight in vector.items()}

    def score(one: Clause, two: Clause) -> float:
        a, b = vectors[one.id], vectors[two.id]
        return sum(weight * b[term] for term, weight in a.items() if term in b)

    return _matrix(left, right, score)


def _ratios(left: Document, right: Document) -> Offers:
    return _matrix(
        left,
        right,
        lambda one, two: SequenceMatcher(
            None, one.text.plain, two.text.plain, autojunk=False
        ).ratio(),
    )


def _growth() -> None:
    """Seconds for texts of growing size, from nothing and with one pin more."""
    table = Table("left × right clauses", "seconds", "one pin more, ms")
    for lefts, rights in ((100, 100), (500, 500), (100, 2000), (2000, 2000)):
        chance = random.Random(lefts + rights)  # noqa: S311  (made-up text)
        words = vocabulary(chance, 3000)
        weights = [1 / (rank + 3) for rank in range(len(words))]
        left, right = (
            made(name, [chance.choices(words, weights, k=chance.randint(15, 45)) for _ in range(n)])
            for name, n in (("left", lefts), ("right", rights))
        )
        pin = Pin(left.clauses[3].id, right.clauses[5].id, together=True, by="a user")
        start = time.process_time()
        ranking = Ranking(left, right, DEFAULT.related)
        ranking.alignment((), silent)
        ranked = time.process_time()
        ranking.alignment((pin,), silent)
        again = time.process_time() - ranked
        table.add_row(f"{lefts} × {rights}", f"{ranked - start:.2f}", f"{again * 1000:.0f}")
    CONSOLE.print(table)
