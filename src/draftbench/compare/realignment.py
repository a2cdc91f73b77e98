"""Aligning two versions again after a small change: a clause was edited, or two were pinned.

Only the neighbourhood of the change is packed again (:mod:`draftbench.compare.neighbourhood`): it
is cut out of both texts as two excerpts, which go the way of any two texts, with the links beside
them held and the rarity of terms as it was at first. So the cost does not grow with the texts, but
for what each new document costs anyway: its index, its numbers, the order of its links.

Law: a clause stands in one link at most, and pins win, as in any alignment; clauses outside the
excerpts are linked as before (only the words on their numbers and moves may change); those inside
as packing the two excerpts links them.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from operator import lt

from draftbench.compare.components import components
from draftbench.compare.increasing import longest_increasing
from draftbench.compare.leftovers import Bead
from draftbench.compare.links import Alignment, Link, Mode, Pin
from draftbench.compare.neighbourhood import Excerpts, Links, Neighbourhood, Place
from draftbench.compare.options import DEFAULT, Options
from draftbench.compare.retelling import Kept, Retelling
from draftbench.compare.versions import authors, packed, permitted
from draftbench.document import Clause, ClauseId, Document
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
        self._kept: dict[ClauseId, Kept] = {}
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
        repacked = self._repacked(excerpts, known)
        beads = self._beads(right, former.links, excerpts.loose, repacked, still=edit.still)
        told = self._retelling.links(right, beads, edit.changed, authors(known), still=edit.still)
        held = {id_ for link in told for id_ in link.left}
        answered = {id_ for link in told for id_ in link.right}
        self.alignment = Alignment(
            left,
            right,
            Mode.VERSIONS,
            told,
            tuple([clause.id for clause in left.clauses if clause.id not in held]),
            tuple([clause.id for clause in right.clauses if clause.id not in answered]),
            tuple(pins),
        )
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

    def _repacked(
        self, excerpts: Excerpts, pins: Sequence[Pin]
    ) -> list[tuple[list[ClauseId], list[ClauseId], float]]:
        one, two = excerpts.left, excerpts.right
        inside = [pin for pin in pins if pin.left in one and pin.right in two]
        held = {bead.left for bead in excerpts.held}
        pairs = [(one.position(p.left), two.position(p.right)) for p in inside if p.together]
        pinned = [sides for sides in components(pairs) if sides[0] not in held]
        found = packed(
            one,
            two,
            pinned,
            permitted(one, two, inside),
            self._options,
            silent,
            held=excerpts.held,
            measure=self._around.measure,
        )
        return [
            (
                [one.clauses[i].id for i in bead.left],
                [two.clauses[j].id for j in bead.right],
                bead.score,
            )
            for bead in found
            if bead.left not in held
        ]

    def _beads(
        self,
        right: Document,
        links: Sequence[Link],
        loose: frozenset[ClauseId],
        repacked: Iterable[tuple[list[ClauseId], list[ClauseId], float]],
        *,
        still: bool,
    ) -> list[Kept]:
        """All beads in order, with the links that stay. Beads are made anew only where places
        changed: ten thousand new objects would cost more than all the rest."""
        was, now = self.alignment.left.position, right.position
        kept: list[Kept] = []
        for link in links:
            lefts, rights = link.left, link.right
            if lefts[0] in loose:
                continue
            found = self._kept.get(lefts[0]) if still else None
            if found is None or found[1] is not link:
                bead = Bead(tuple(map(was, lefts)), tuple(map(now, rights)), link.score)
                found = self._kept[lefts[0]] = bead, link
            kept.append(found)
        kept.extend(
            (Bead(tuple(map(was, lefts)), tuple(map(now, rights)), score), None)
            for lefts, rights, score in repacked
        )
        kept.sort(key=_first)
        return kept


def _first(kept: Kept) -> int:
    return kept[0].left[0]


@dataclass(frozen=True, slots=True)
class Edit:
    """What became of the clauses of a text: those that are other objects than before, as they were
    and are (None: there was, there is none), and those that kept what they say but moved."""

    changed: tuple[tuple[Clause | None, Clause | None], ...]
    moved: tuple[ClauseId, ...]

    @property
    def still(self) -> bool:
        """Whether every clause stands where it stood."""
        return not self.moved and all(
            one is not None and two is not None for one, two in self.changed
        )

    def seeds(self, links: Links) -> Iterator[Place]:
        """The clauses whose links are to be looked at again, and those linked with clauses that
        are gone."""
        for old, new in self.changed:
            if new is None and old is not None:
                link = links[1].get(old.id)
                if link is not None:
                    yield from ((0, id_) for id_ in link.left)
                    yield from ((1, id_) for id_ in link.right if id_ != old.id)
            elif new is not None and (old is None or _says(old) != _says(new)):
                yield 1, new.id
        yield from ((1, id_) for id_ in self.moved)


def _says(clause: Clause) -> tuple[object, ...]:
    return clause.text.text, clause.kind, clause.level, clause.parent


def edit_of(old: Document, new: Document) -> Edit:
    """What became of the clauses between two states of a text."""
    if old is new:
        return Edit((), ())
    if len(old) == len(new):
        pairs = [
            pair for pair in zip(old.clauses, new.clauses, strict=True) if pair[0] is not pair[1]
        ]
        if all(one.id == two.id for one, two in pairs):
            return Edit(tuple((one, two) for one, two in pairs if one != two), ())
    changed: list[tuple[Clause | None, Clause | None]] = []
    stayed: list[ClauseId] = []
    for clause in new.clauses:
        before = old.get(clause.id)
        if before is None:
            changed.append((None, clause))
            continue
        stayed.append(clause.id)
        if before is not clause and before != clause:
            changed.append((before, clause))
    changed.extend((clause, None) for clause in old.clauses if clause.id not in new)
    places = [old.position(id_) for id_ in stayed]
    if all(map(lt, places, places[1:])):
        return Edit(tuple(changed), ())
    kept = set(longest_increasing(places))
    return Edit(tuple(changed), tuple(id_ for at, id_ in enumerate(stayed) if at not in kept))
