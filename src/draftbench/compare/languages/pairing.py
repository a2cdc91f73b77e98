"""Clauses of language versions paired in order, one to one.

The best path through both texts (dynamic programming, after Gale and Church 1993, with gaps), by
what two clauses share: standing and number, figures and names, the act of the opening, matter,
words of one root, length, and, where it is installed, the model of meaning. A clause that stands
elsewhere is joined to its partner afterwards, where the two share far more than chance, and marked.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TypeVar

from draftbench.compare.languages.anchors import Anchors, unite
from draftbench.compare.languages.lexicon import LATIN
from draftbench.progress import Progress, silent

_T = TypeVar("_T")

Likeness = Callable[[int, int, int, int], float]
"""How alike in meaning (0..1) clause ``i`` of text ``a`` and clause ``j`` of text ``b`` are, asked
as ``(a, i, b, j)``."""


@dataclass(frozen=True, slots=True)
class PairingOptions:
    """Weights of what speaks for a pair, chosen on the six versions of the Universal Declaration
    and a made-up resolution (``benchmarks/compare.py --only languages``); two others were held out.

    ``gap``
        what a clause without a partner costs; two gaps are worse than any pair that nothing speaks
        against
    ``band``
        how far a pair may lie off the diagonal, in clauses, beside the difference of the lengths
    ``moved``
        the least that two clauses without partners share to be joined against the order
    """

    gap: float = -0.8
    band: int = 40
    moved: float = 1.2
    anchor: float = 0.8
    missing_anchor: float = 0.35
    most_anchors: float = 4.0
    act: float = 0.7
    concept: float = 3.5
    root: float = 3.0
    size: float = 0.8
    heading: float = 1.5
    item: float = 0.5
    label: float = 0.5
    meaning: float = 4.0
    strangers: float = 0.25


OPTIONS = PairingOptions()


@dataclass(frozen=True, slots=True)
class Row:
    """Clauses that are one in the texts, by their places (None: the text has none). ``score`` is
    0..1; ``moved`` names the texts in which the clause stands elsewhere."""

    places: tuple[int | None, ...]
    score: float = 0.0
    moved: frozenset[int] = frozenset()


def pair(
    texts: Sequence[Sequence[Anchors]],
    likeness: Likeness | None = None,
    options: PairingOptions = OPTIONS,
    progress: Progress = silent,
) -> list[Row]:
    """The rows of two or more texts, in the order of the first; each clause stands in exactly one.
    ``progress`` may raise to stop."""
    scale = Scale(texts, likeness, options)
    rows: list[dict[int, int]] = [{0: at} for at in range(len(texts[0]))]
    for text in range(1, len(texts)):
        progress((text - 1) / len(texts), "pairing the language versions")
        rows = _joined(rows, text, len(texts[text]), scale, options)
    found = [Row(tuple(row.get(at) for at in range(len(texts)))) for row in rows]
    found = _with_moved(found, scale, options)
    progress(1.0, "paired")
    return [replace(row, score=scale.certainty(row.places)) for row in found]


class Scale:
    """How much two clauses speak for each other."""

    def __init__(
        self,
        texts: Sequence[Sequence[Anchors]],
        likeness: Likeness | None = None,
        options: PairingOptions = OPTIONS,
    ) -> None:
        self._texts = texts
        self._likeness = likeness
        self._options = options
        self._sizes = [max(1, sum(one.size for one in text)) for text in texts]
        count = sum(len(text) for text in texts) or 1
        self._concepts = _rarity((one.concepts for text in texts for one in text), count)
        self._hard = {id(one): one.hard for text in texts for one in text}
        self._anchors = _rarity(self._hard.values(), count)
        self._roots = _rarity((one.roots for text in texts for one in text), count)
        self._known: dict[tuple[int, int, int, int], float] = {}

    def of(self, a: int, i: int, b: int, j: int) -> float:
        """The score of clause ``i`` of text ``a`` with clause ``j`` of text ``b``: above 0 where
        more speaks for the pair than against it."""
        key = (a, i, b, j)
        known = self._known.get(key)
        if known is None:
            known = self.between(a, self._texts[a][i], b, self._texts[b][j])
            if self._likeness is not None:
                options = self._options
                known += options.meaning * (self._likeness(a, i, b, j) - options.strangers)
            self._known[key] = known
        return known

    def between(self, a: int, one: Anchors, b: int, two: Anchors) -> float:
        """The same of any two stretches of the texts ``a`` and ``b``, but for their meaning."""
        options = self._options
        score = 0.0
        if one.group != two.group:
            headings = {"title", "heading"}
            apart = (one.group in headings) != (two.group in headings)
            score -= options.heading if apart else options.item
        if one.label and two.label:
            score += options.label if one.label == two.label else -options.label
        hard, other = (self._hard.get(id(each)) or each.hard for each in (one, two))
        gain = sum(self._anchors[key] for key in hard & other) * options.anchor
        loss = sum(self._anchors[key] for key in hard ^ other) * options.missing_anchor
        score += max(-options.most_anchors / 2, min(options.most_anchors, gain) - loss)
        if one.acts and two.acts:
            score += options.act if one.acts & two.acts else -options.act / 2
        score += options.concept * (_shared(one.concepts, two.concepts, self._concepts) - 0.25)
        if one.language in LATIN and two.language in LATIN:
            score += options.root * (_shared(one.roots, two.roots, self._roots) - 0.1)
        expected = math.log(self._sizes[b] / self._sizes[a])
        off = abs(math.log((two.size + 8) / (one.size + 8)) - expected)
        score -= options.size * min(3.0, off * off)
        return score

    def of_row(self, row: dict[int, int], text: int, place: int) -> float:
        """The mean score of a clause with those of a row."""
        return sum(self.of(a, i, text, place) for a, i in row.items()) / len(row)

    def certainty(self, places: Sequence[int | None]) -> float:
        """How sure a row is, 0..1; of one clause alone 0."""
        there = [(text, at) for text, at in enumerate(places) if at is not None]
        scores = [self.of(*one, *two) for n, one in enumerate(there) for two in there[n + 1 :]]
        if not scores:
            return 0.0
        return round(1 / (1 + math.exp(-sum(scores) / len(scores))), 4)


def _rarity(sets: Iterable[Collection[_T]], count: int) -> dict[_T, float]:
    """How rare each thing is among ``count`` clauses: the rarer, the more it says."""
    known: Counter[_T] = Counter()
    for one in sets:
        known.update(one)
    return {key: math.log(1 + count / number) / 3 for key, number in known.items()}


def _shared(one: frozenset[_T], two: frozenset[_T], weights: Mapping[_T, float]) -> float:
    """The weighted share of what two sets have in common (Dice, 0..1), drawn towards a quarter
    where there is little of either."""
    both = sum(weights[key] for key in one & two)
    every = sum(weights[key] for key in one) + sum(weights[key] for key in two)
    return (2 * both + 0.5) / (every + 2)


def _joined(
    rows: list[dict[int, int]], text: int, size: int, scale: Scale, options: PairingOptions
) -> list[dict[int, int]]:
    """The rows with the clauses of one more text in them."""
    n, gap = len(rows), options.gap
    width = options.band + abs(n - size)
    worst = float("-inf")
    before = [gap * j if j <= width else worst for j in range(size + 1)]
    steps: list[list[str]] = [["l"] * (size + 1)]
    for i in range(1, n + 1):
        middle = round(i * size / max(1, n))
        low, high = max(0, middle - width), min(size, middle + width)
        now = [worst] * (size + 1)
        step = ["u"] * (size + 1)
        for j in range(low, high + 1):
            best, way = before[j] + gap, "u"
            if j and now[j - 1] + gap > best:
                best, way = now[j - 1] + gap, "l"
            if j and before[j - 1] > worst:
                met = before[j - 1] + scale.of_row(rows[i - 1], text, j - 1)
                if met >= best:
                    best, way = met, "d"
            now[j], step[j] = best, way
        before = now
        steps.append(step)
    found: list[dict[int, int]] = []
    i, j = n, size
    while i or j:
        way = steps[i][j] if i and j else ("u" if i else "l")
        if way == "d":
            i, j = i - 1, j - 1
            found.append(rows[i] | {text: j})
        elif way == "u":
            i -= 1
            found.append(rows[i])
        else:
            j -= 1
            found.append({text: j})
    return found[::-1]


def _with_moved(rows: list[Row], scale: Scale, options: PairingOptions) -> list[Row]:
    """The rows in which clauses that stand elsewhere are joined to their partners, the surest
    first."""
    offers: list[tuple[float, int, int]] = []
    for at, row in enumerate(rows):
        there = [text for text, place in enumerate(row.places) if place is not None]
        if len(there) == len(row.places):
            continue
        for other in range(at + 1, len(rows)):
            more = [t for t, place in enumerate(rows[other].places) if place is not None]
            if set(there) & set(more):
                continue
            scores = [
                scale.of(a, row.places[a] or 0, b, rows[other].places[b] or 0)
                for a in there
                for b in more
            ]
            value = sum(scores) / len(scores)
            if value >= options.moved:
                offers.append((value, at, other))
    gone: set[int] = set()
    made = list(rows)
    for _, at, other in sorted(offers, key=lambda offer: (-offer[0], offer[1:])):
        if at in gone or other in gone or made[at] != rows[at] or made[other] != rows[other]:
            continue
        first, second = rows[at], rows[other]
        fewer, home = (second, at) if _weight(second) < _weight(first) else (first, other)
        places = tuple(
            one if one is not None else two
            for one, two in zip(first.places, second.places, strict=True)
        )
        moved = frozenset(text for text, place in enumerate(fewer.places) if place is not None)
        made[home] = Row(places, moved=moved)
        gone.add(other if home == at else at)
    return [row for at, row in enumerate(made) if at not in gone]


def _weight(row: Row) -> tuple[int, int]:
    """How many texts a row has, of as many how early the first of them is."""
    there = [text for text, place in enumerate(row.places) if place is not None]
    return len(there), -min(there, default=0)


# Clauses that stand as one in another language version: two paragraphs run together.

_GAIN = 0.35
"""By how much both clauses together speak more for the one than the first of them alone, at
least."""
_SHORTER = 1.2
"""How many times as long as usual the one is, at least, beside the first of them alone."""


@dataclass(frozen=True, slots=True)
class Joint:
    """The clause of a row that the text ``text`` has inside its clause of the row ``host``."""

    text: int
    host: int


def joints(
    anchors: Sequence[Sequence[Anchors]], rows: Sequence[Row], usual: Sequence[float]
) -> Mapping[int, tuple[Joint, ...]]:
    """By row the texts that have its clause inside that of a row before or behind it. ``usual`` is
    how long the clauses of each text are beside those of the first (:attr:`Anchors.measure`)."""
    search: _Search | None = None
    found: dict[int, tuple[Joint, ...]] = {}
    for at, row in enumerate(rows):
        absent = [text for text, place in enumerate(row.places) if place is None]
        if not absent or len(absent) == len(row.places):
            continue
        search = search or _Search(anchors, rows, usual, Scale(anchors))
        held = tuple(
            Joint(text, host)
            for text in absent
            if (host := search.host(at, text, found)) is not None
        )
        if held:
            found[at] = held
    return found


@dataclass(frozen=True, slots=True)
class _Search:
    anchors: Sequence[Sequence[Anchors]]
    rows: Sequence[Row]
    usual: Sequence[float]
    scale: Scale

    def host(self, at: int, text: int, known: Mapping[int, tuple[Joint, ...]]) -> int | None:
        """The row whose clause in ``text`` holds that of the row ``at`` too."""
        offers: list[tuple[float, int]] = []
        for near in (at - 1, at + 1):
            if not 0 <= near < len(self.rows):
                continue
            host = next((one.host for one in known.get(near, ()) if one.text == text), near)
            if self.rows[host].places[text] is not None:
                gain = self._gain(at, host, text, near)
                if gain >= _GAIN:
                    offers.append((gain, host))
        return max(offers)[1] if offers else None

    def _gain(self, at: int, host: int, text: int, near: int) -> float:
        """How much more the clause of ``host`` in ``text`` answers to both rows than to its own;
        the least of all texts that have both."""
        one = self._of(host, text)
        gains = []
        for other, place in enumerate(self.rows[at].places):
            if place is None or self.rows[host].places[other] is None or one is None:
                continue
            alone = self._of(host, other)
            if near != host and (between := self._of(near, other)) is not None:
                alone = between if alone is None else unite(alone, between)
            added = self.anchors[other][place]
            if alone is None or one.group != alone.group:
                continue
            both = unite(alone, added) if host < at else unite(added, alone)
            off = one.measure - self.usual[text] + self.usual[other]
            long, fits = off - alone.measure, abs(off - both.measure)
            if long < math.log(_SHORTER) or fits > abs(long):
                return -math.inf
            with_both = self.scale.between(other, both, text, one)
            gains.append(with_both - self.scale.between(other, alone, text, one))
        return min(gains, default=-math.inf)

    def _of(self, row: int, text: int) -> Anchors | None:
        place = self.rows[row].places[text]
        return None if place is None else self.anchors[text][place]
