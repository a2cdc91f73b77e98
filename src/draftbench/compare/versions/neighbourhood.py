"""The clauses whose links a small change may alter, cut out of both texts."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from functools import cache
from math import log, sqrt
from typing import NamedTuple

from draftbench.compare.kin import KIN
from draftbench.compare.links import Link, Pin
from draftbench.compare.normal import key
from draftbench.compare.options import Options
from draftbench.compare.versions.evidence import Rivals
from draftbench.compare.versions.leftovers import Bead
from draftbench.compare.versions.lineage import Links, Place
from draftbench.compare.versions.reading import Grounds, Reading, Said, kept
from draftbench.compare.versions.vectors import Rarity
from draftbench.document import Clause, ClauseId, Document

_MARGIN = 2
"""Linked clauses on either side of a clause that are cut out with it, so that no two clauses stand
beside each other in an excerpt that do not in the text, or at least not where it matters."""
_STEPS = 8
_MOST = 200
"""Clauses beyond which no more are freed because they are like others that are."""
_DEPTH = 2
_ROUNDING = 1e-9


class Excerpts(NamedTuple):
    """What is packed again: parts of both texts, the beads in them that are to stay, and the links
    that are taken apart, by the first of their left clauses."""

    left: Document
    right: Document
    held: list[Bead]
    loose: frozenset[ClauseId]


class Neighbourhood:
    """Two texts as a search for clauses that may answer to each other, with the rarity of terms
    that they had at first."""

    def __init__(self, left: Document, right: Document, options: Options) -> None:
        readings = {text.language: Reading(text.language) for text in (left, right)}
        self._readings = readings[left.language], readings[right.language]
        self._options = options
        known = kept(left, right, options) or self._read(left, right)
        self.measure = known.measure.copied()
        self._shelves = tuple(_Shelf(self.measure) for _ in range(2))
        for shelf, text, said in zip(
            self._shelves, (left, right), (known.left, known.right), strict=True
        ):
            for clause, terms in zip(text, said, strict=True):
                shelf.put(clause.id, terms)

    def _read(self, left: Document, right: Document) -> Grounds:
        said = [
            [reading.said(clause).terms for clause in text]
            for text, reading in zip((left, right), self._readings, strict=True)
        ]
        measure = Rarity([*said[0], *said[1]], {KIN: self._options.kin})
        return Grounds(said[0], said[1], measure)

    def renew(self, changed: Iterable[tuple[Clause | None, Clause | None]]) -> None:
        """Takes clauses of the right text that were in, and those that are now."""
        for old, new in changed:
            if old is not None:
                self._shelves[1].drop(old.id)
            if new is not None:
                terms = self._readings[1].said(new).terms
                self.measure.vector(terms)  # makes terms known that neither text had
                self._shelves[1].put(new.id, terms)

    def said(self, excerpts: Iterable[Document]) -> tuple[list[Said], list[Said]]:
        """What the clauses of a left and of a right excerpt say, without reading them again."""
        left, right = (
            [Said(key(clause.text.plain), shelf.terms(clause.id)) for clause in text]
            for shelf, text in zip(self._shelves, excerpts, strict=True)
        )
        return left, right

    def excerpts(
        self,
        texts: tuple[Document, Document],
        links: Links,
        seeds: Iterable[Place],
        pins: Sequence[Pin],
    ) -> Excerpts:
        """The neighbourhood of ``seeds``, clauses of ``texts``: they, what they are linked with,
        the clauses that are more like them than like what those are linked with, and those like
        them that stand alone: a clause that is hardly like another may still be a part of it."""
        freed = self._freed(texts, links, seeds, pins)
        cut = _Cut(texts, links, freed)
        excerpts = (
            Document(
                text.name,
                tuple(text.clauses[at] for at in sorted(places)),
                "",
                text.kind,
                text.language,
            )
            for text, places in zip(texts, cut.places, strict=True)
        )
        left, right = excerpts
        held = [
            Bead(
                tuple(left.position(id_) for id_ in link.left),
                tuple(right.position(id_) for id_ in link.right),
                link.score,
                fixed=True,
            )
            for link in cut.held
        ]
        loose = frozenset(links[side][id_].left[0] for side, id_ in freed if id_ in links[side])
        return Excerpts(left, right, held, loose)

    def rivals(
        self, cut: tuple[Document, Document], texts: tuple[Document, Document], links: Links
    ) -> Rivals:
        """What else clauses of two excerpts ``cut`` are like: also clauses outside of them."""
        options = self._options

        @cache
        def alike(side: int, at: int) -> list[tuple[float, ClauseId]]:
            clause, other = cut[side].clauses[at], 1 - side
            vector, least = self._shelves[side].vector(clause.id), options.threshold / 2
            found = self._shelves[other].nearest(vector, options.postings, least, links[other])
            return [
                (like * (1 if texts[other][id_].kind is clause.kind else options.across), id_)
                for like, id_ in found
            ]

        def best(side: int, at: int, but: Collection[int]) -> float:
            out = {cut[1 - side].clauses[place].id for place in but}
            return max((like for like, id_ in alike(side, at) if id_ not in out), default=0.0)

        return best

    def _freed(
        self,
        texts: tuple[Document, Document],
        links: Links,
        seeds: Iterable[Place],
        pins: Sequence[Pin],
    ) -> dict[Place, None]:
        """Clauses that may be linked otherwise, in the order in which they were found."""
        joined: dict[Place, list[Place]] = {}
        for pin in pins:
            if pin.together:
                joined.setdefault((0, pin.left), []).append((1, pin.right))
                joined.setdefault((1, pin.right), []).append((0, pin.left))
        freed: dict[Place, None] = {}
        open_ = [(place, 0) for place in seeds]
        for place, depth in open_:
            if place in freed or place[1] not in texts[place[0]]:
                continue
            if depth and len(freed) >= _MOST:
                continue
            freed[place] = None
            link = links[place[0]].get(place[1])
            if link is not None:
                open_.extend(((0, id_), depth) for id_ in link.left)
                open_.extend(((1, id_), depth) for id_ in link.right)
            if place in joined:
                open_.extend((other, depth) for other in joined[place])
            elif depth < _DEPTH:
                alike, alone = self._alike(place, links)
                open_.extend((other, depth + 1) for _, other in alone)
                for score, other in alike:
                    against = links[other[0]][other[1]]
                    if not against.pinned_by and score > against.score:
                        open_.append((other, depth + 1))
        return freed

    def _alike(
        self, place: Place, links: Links
    ) -> tuple[list[tuple[float, Place]], list[tuple[float, Place]]]:
        """The clauses of the other text that are most like one, with how much: some that are linked
        and some that stand alone, which may become parts of anything."""
        side, id_ = place
        options, other = self._options, 1 - side
        vector = self._shelves[side].vector(id_)
        most = 2 * options.partners
        linked: list[tuple[float, Place]] = []
        alone: list[tuple[float, Place]] = []
        least = options.threshold / 2
        found = self._shelves[other].nearest(vector, options.postings, least, links[other])
        for score, one in found:
            kind = linked if one in links[other] else alone
            if len(kind) < most:
                kind.append((score, (other, one)))
        return linked, alone


class _Shelf:
    """The clauses of one text by their terms; they may be put in and dropped. Weights are found
    when they are asked for: most are never."""

    def __init__(self, measure: Rarity) -> None:
        self._measure = measure
        self._terms: dict[ClauseId, list[str]] = {}
        self._known: dict[ClauseId, tuple[float, dict[str, float]]] = {}
        self._holders: defaultdict[str, dict[ClauseId, None]] = defaultdict(dict)

    def put(self, id_: ClauseId, terms: list[str]) -> None:
        self._terms[id_] = terms
        holders = self._holders
        for term in terms:
            holders[term][id_] = None

    def terms(self, id_: ClauseId) -> list[str]:
        """The terms of a clause."""
        return self._terms[id_]

    def drop(self, id_: ClauseId) -> None:
        for term in dict.fromkeys(self._terms.pop(id_)):
            del self._holders[term][id_]
        self._known.pop(id_, None)

    def vector(self, id_: ClauseId) -> dict[str, float]:
        """The weights of the terms of a clause, as a vector of length 1."""
        rarity, (length, often) = self._measure.of, self._measures(id_)
        return {
            term: often.get(term, 1.0) * rarity[term] / length
            for term in dict.fromkeys(self._terms[id_])
        }

    def nearest(
        self,
        vector: Mapping[str, float],
        limit: int,
        least: float,
        links: Mapping[ClauseId, Link],
    ) -> list[tuple[float, ClauseId]]:
        """The clauses of a cosine of ``least`` or more, as far as the rarest terms tell (as many as
        ``limit`` occurrences have), best first. Those whose link no clause can better are left
        out."""
        holders, known = self._holders, self._known
        rarest = sorted((len(holders[term]), term) for term in vector if term in holders)
        products: dict[ClauseId, float] = {}
        rest = sum([vector[term] ** 2 for _, term in rarest])
        for occurrences, term in rarest:
            limit -= occurrences
            if limit < 0:
                break
            here, weight, rare = holders[term].keys(), vector[term], self._measure.of[term]
            # who shares none of the rarer terms cannot be like enough by the others alone
            for id_ in here if rest >= least * least - _ROUNDING else products.keys() & here:
                if id_ in links and links[id_].score >= 1.0:
                    continue
                length, often = known.get(id_) or self._measures(id_)
                times = often[term] * rare if term in often else rare
                products[id_] = products.get(id_, 0.0) + weight * times / length
            rest -= weight * weight
        found = [(score, id_) for id_, score in products.items() if score >= least]
        return sorted(found, key=lambda one: -one[0])

    def _measures(self, id_: ClauseId) -> tuple[float, dict[str, float]]:
        """The length of the vector of a clause, and the terms that it repeats, with how much more
        they weigh there."""
        counts, rarity = Counter(self._terms[id_]), self._measure.of
        often = {term: 1 + log(times) for term, times in counts.items() if times > 1}
        weights = [often.get(term, 1.0) * rarity[term] for term in counts]
        self._known[id_] = sqrt(sum([weight * weight for weight in weights])), often
        return self._known[id_]


class _Cut:
    """The places of both texts that an excerpt holds, and the links of those that stay linked."""

    def __init__(
        self,
        texts: tuple[Document, Document],
        links: Links,
        freed: Mapping[Place, None],
    ) -> None:
        self._texts = texts
        self._links = links
        self._freed = freed
        self.places: tuple[set[int], set[int]] = (set(), set())
        self.held: dict[Link, None] = {}
        for side, id_ in freed:
            at = texts[side].position(id_)
            self._take(side, at)
            for step in (-1, 1):
                self._margin(side, at, step)

    def _margin(self, side: int, at: int, step: int) -> None:
        linked = 0
        for far in range(1, _STEPS + 1):
            near = at + step * far
            if linked == _MARGIN or not 0 <= near < len(self._texts[side]):
                return
            self._take(side, near)
            place = side, self._texts[side].clauses[near].id
            linked += place[1] in self._links[side] and place not in self._freed

    def _take(self, side: int, at: int) -> None:
        """Takes a clause in, with what it hangs on and what it stays linked with."""
        open_ = [(side, at)]
        while open_:
            side, at = open_.pop()
            if at in self.places[side]:
                continue
            self.places[side].add(at)
            clause = self._texts[side].clauses[at]
            if clause.parent is not None:
                open_.append((side, self._texts[side].position(clause.parent)))
            place = side, clause.id
            link = None if place in self._freed else self._links[side].get(clause.id)
            if link is not None and link not in self.held:
                self.held[link] = None
                open_.extend((0, self._texts[0].position(id_)) for id_ in link.left)
                open_.extend((1, self._texts[1].position(id_)) for id_ in link.right)
