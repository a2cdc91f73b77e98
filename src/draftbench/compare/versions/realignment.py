"""Aligning two versions again after a small change: a clause was edited, or two were pinned.

Only the neighbourhood of the change is packed again
(:mod:`draftbench.compare.versions.neighbourhood`): it is cut out of both texts as two excerpts,
which go the way of any two texts, with the links beside them held and the rarity of terms as it was
at first. So the cost does not grow with the texts, but for what each new document costs anyway: its
index, its numbers, the order of its links.

Law: a clause stands in one link at most, and pins win, as in any alignment; clauses outside the
excerpts are linked as before (only the words on their numbers and moves may change); those inside
as packing the two excerpts links them.
"""

from __future__ import annotations

from bisect import bisect
from collections.abc import Iterable, Iterator, Sequence
from threading import Lock

from draftbench.compare.links import Alignment, Link, Mode, Pin, components
from draftbench.compare.options import DEFAULT, Options
from draftbench.compare.versions.evidence import Rivals
from draftbench.compare.versions.lineage import Place, edit_of
from draftbench.compare.versions.linking import answer, authors, linked, packed, permitted
from draftbench.compare.versions.moves import Answer
from draftbench.compare.versions.neighbourhood import Excerpts, Neighbourhood
from draftbench.compare.versions.retelling import Retelling
from draftbench.document import Document
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
            excerpts, known, self._around.rivals(excerpts[:2], (left, right), links)
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

    def _repacked(self, excerpts: Excerpts, pins: Sequence[Pin], rivals: Rivals) -> list[Answer]:
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
        )
        return [answer(one, two, bead) for bead in found if bead.left not in held]


_recent: list[Realigner] = []
_MOST_RECENT = 4
_busy = Lock()


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
