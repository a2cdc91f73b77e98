"""Aligning two versions again after a small change: a clause was edited, or two were pinned.

Only the neighbourhood of the change is packed again
(see below): it is cut out of both texts as two excerpts,
which go the way of any two texts, with the links beside them held and the rarity of terms as it was
at first. So the cost does not grow with the texts, but for what each new document costs anyway: its
index, its numbers, the order of its links.

Law: a clause stands in one link at most, and pins win, as in any alignment; clauses outside the
excerpts are linked as before (only the words on their numbers and moves may change); those inside
as packing the two excerpts links them.
"""

from __future__ import annotations

from bisect import bisect
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from functools import cache
from math import log, sqrt
from threading import Lock
from typing import NamedTuple

from draftbench.compare.links import Alignment, Link, Mode, Pin, components
from draftbench.compare.normal import key
from draftbench.compare.options import DEFAULT, Options
from draftbench.compare.terms import KIN
from draftbench.compare.versions.evidence import Bead, Rivals
from draftbench.compare.versions.lineage import Links, Place, Retelling, edit_of
from draftbench.compare.versions.linking import answer, authors, linked, packed, permitted
from draftbench.compare.versions.moves import Answer
from draftbench.compare.versions.reading import Grounds, Reading, Said, kept
from draftbench.compare.versions.vectors import Rarity
from draftbench.document import Clause, ClauseId, Document
from draftbench.garbage import let_go
from draftbench.processes import when_forked
from draftbench.progress import silent


class Realigner:
    """Two versions of a text, their alignment, and what it takes to align them again.

    Results are frozen; the realigner itself remembers the last one (``alignment``). Making one
    costs less than an alignment, and pays from the first change on.
    """

    def __init__(self, alignment: Alignment, options: Options = DEFAULT) -> None:
        """Raises ValueError for an alignment of independent texts."""
        if alignment.mode is not Mode.VERSIONS:
            msg = "only versions of one text are aligned again in part"
            raise ValueError(msg)
        self.alignment = alignment
        self._options = options
        self._around = Neighbourhood(alignment.left, alignment.right, options)
        self._retelling = Retelling(alignment, options)

    def edited(self, right: Document) -> Alignment:
        """The alignment after a change of the right text: clauses edited, put in, deleted or
        moved. Clauses are known by their ids; those that are the same objects did not change."""
        return self.again(right, self.alignment.pins)

    def pinned(self, pins: Sequence[Pin]) -> Alignment:
        """The alignment with these pins instead of those before. A pair that is new among them
        counts as sure, and lends what it is sure of to the clauses beside and below it."""
        return self.again(self.alignment.right, pins)

    def again(self, right: Document, pins: Sequence[Pin]) -> Alignment:
        """The alignment with another state of the right text and other pins."""
        left, former = self.alignment.left, self.alignment
        known = [pin for pin in pins if pin.left in left and pin.right in right]
        edit = edit_of(former.right, right)
        self._around.renew(edit.changed)
        links = (
            {id_: link for link in former.links for id_ in link.left},
            {id_: link for link in former.links for id_ in link.right},
        )
        seeds = [*edit.seeds(links), *self._pin_seeds(right, known, set(pins) ^ set(former.pins))]
        excerpts = self._around.excerpts((left, right), links, seeds, known)
        repacked = self._repacked(
            excerpts,
            known,
            self._around.rivals(excerpts[:2], (left, right), links),
            self._strangers(excerpts[:2], (left, right), links),
        )
        answers: list[Answer | Link] = [
            link for link in former.links if link.left[0] not in excerpts.loose
        ]
        for found in repacked:
            at = bisect(
                answers, left.position(found.left[0]), key=lambda a: left.position(a.left[0])
            )
            answers.insert(at, found)
        told = self._retelling.links(right, answers, edit.changed, authors(known), still=edit.still)
        self.alignment = linked(left, right, told, pins)
        return self.alignment

    def _pin_seeds(
        self, right: Document, known: Sequence[Pin], changed: Iterable[Pin]
    ) -> Iterator[Place]:
        """The clauses that pins which came or went concern: of a pair joined, also those beside
        the two, as far as the pin teaches, and those that hang on them."""
        left = self.alignment.left
        held = set(known)
        for pin in sorted(changed, key=lambda pin: (pin.left, pin.right, pin.together, pin.by)):
            for side, text, id_ in ((0, left, pin.left), (1, right, pin.right)):
                if id_ not in text:
                    continue
                yield side, id_
                if pin.together and pin in held:
                    at = text.position(id_)
                    reach = self._options.pin_reach
                    for clause in text.clauses[max(0, at - reach) : at + reach + 1]:
                        yield side, clause.id
                    for child in text.children(id_):
                        yield side, child

    def _strangers(
        self, cut: tuple[Document, Document], texts: tuple[Document, Document], links: Links
    ) -> int:
        """How many clauses outside of the excerpts ``cut`` have no certain answer, on the side that
        has more of them."""
        return max(
            sum(
                id_ not in inside
                and ((link := known.get(id_)) is None or link.score < self._options.plain)
                for id_ in text.places
            )
            for inside, text, known in zip(cut, texts, links, strict=True)
        )

    def _repacked(
        self, excerpts: Excerpts, pins: Sequence[Pin], rivals: Rivals, strangers: int
    ) -> list[Answer]:
        one, two = excerpts.left, excerpts.right
        inside = [pin for pin in pins if pin.left in one and pin.right in two]
        held = {bead.left for bead in excerpts.held}
        pairs = [(one.position(p.left), two.position(p.right)) for p in inside if p.together]
        standing = {i for bead in excerpts.held for i in bead.left}
        pinned = [sides for sides in components(pairs) if standing.isdisjoint(sides[0])]
        found = packed(
            one,
            two,
            pinned,
            permitted(one, two, inside),
            self._options,
            silent,
            held=excerpts.held,
            measure=self._around.measure,
            said=self._around.said((one, two)),
            rivals=rivals,
            strangers=strangers,
        )
        return [answer(one, two, bead) for bead in found if bead.left not in held]


_recent = let_go(list[Realigner]())
_MOST_RECENT = 4
_busy = Lock()


@when_forked
def _forked() -> None:
    """What was being worked on is not gone on with."""
    global _busy  # noqa: PLW0603
    _busy = Lock()
    _recent.clear()


def realigned(former: Alignment, right: Document, pins: Sequence[Pin]) -> Alignment:
    """The alignment of versions with another state of the right text and other pins, found from the
    one before. The realigners of the last few alignments are kept for the next change."""
    with _busy:
        return _realigner(former).again(right, pins)


def prepare(alignment: Alignment) -> None:
    """Makes ready for the first change of an alignment of versions, so that it is quick too."""
    with _busy:
        _realigner(alignment)


def _realigner(former: Alignment) -> Realigner:
    found = next((one for one in _recent if one.alignment is former), None)
    realigner = Realigner(former) if found is None else found
    _recent[:] = [realigner, *(one for one in _recent if one is not found)][:_MOST_RECENT]
    return realigner


# The clauses whose links a small change may alter, cut out of both texts.

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
