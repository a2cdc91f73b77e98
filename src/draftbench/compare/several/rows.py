"""Two to five texts in one consistent set of rows."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from itertools import combinations

from draftbench.compare.alignment import align, mode_of
from draftbench.compare.comparison import Across, Comparison
from draftbench.compare.links import Alignment, Link, Mode, Pin
from draftbench.compare.related.meaning import Meaning
from draftbench.compare.several.table import rows
from draftbench.compare.versions.lineage import lineage
from draftbench.document import Document
from draftbench.errors import UsageError
from draftbench.progress import Progress, silent

MOST_TEXTS = 5

Pair = tuple[int, int]


def compare(
    texts: Sequence[Document],
    *,
    base: int = 0,
    pins: Mapping[Pair, Sequence[Pin]] | None = None,
    modes: Mapping[Pair, Mode] | None = None,
    known: Mapping[Pair, Alignment] | None = None,
    derived: Collection[int] = (),
    progress: Progress = silent,
    meaning: Meaning | None = None,
) -> Comparison:
    """Two to five texts side by side in the order of ``texts[base]``.

    ``pins`` and ``modes`` belong to a pair of places in ``texts``, in either order. ``derived`` are
    the places of texts of which it is recorded that they were made from the base, or the base from
    them: their clauses answer to each other by identity. All others are compared by their words,
    whatever their clauses are called. ``known`` holds alignments of pairs of texts that were
    aligned before. ``meaning`` is a model that helps with independent texts (see
    :func:`draftbench.compare.alignment.align`).

    Every clause of every text stands in exactly one row. A clause stands with the clause of the
    base that it answers to best (confident links; pins first). Clauses that the base lacks are
    joined with each other: of versions, where they are alike; of independent texts, where they are
    linked; of any, where one was taken from the other or they have the same words. A clause that
    answers to one in a row of the base joins that row, with a word in :attr:`Row.doubts`. Rows
    without the base stand between the rows of their neighbours (versions) or at the end
    (independent texts). The rows are the same whatever the order of the other texts. Raises
    UsageError for a wrong number of texts or a base that is none of them.
    """
    if not 2 <= len(texts) <= MOST_TEXTS:
        raise UsageError(
            "Two to {most} texts can be compared at once, not {count}.",
            most=MOST_TEXTS,
            count=len(texts),
        )
    if not 0 <= base < len(texts):
        raise UsageError(
            "There is no text {base} among {count} to take as the base.",
            base=base + 1,
            count=len(texts),
        )
    work = _Work(texts, base, pins or {}, modes or {}, known or {}, set(derived), meaning)
    order = _order(texts, base)
    alignments: list[Alignment | None] = [None] * len(texts)
    for done, place in enumerate(order):
        alignments[place] = work.beside_base(place, _part(progress, done, len(order)))
    across = work.across(order, alignments)
    made = rows(texts, base, order, alignments, across, pins or {}, work.derived)
    return Comparison(tuple(texts), base, made, tuple(alignments), across)


def _order(texts: Sequence[Document], base: int) -> list[int]:
    """The places beside the base in an order that depends on the texts alone."""
    others = [place for place in range(len(texts)) if place != base]
    if len({texts[place].name for place in others}) == len(others):
        return sorted(others, key=lambda place: texts[place].name)
    return sorted(others, key=lambda place: (texts[place].name, texts[place].fingerprint))


def _part(progress: Progress, done: int, of: int) -> Progress:
    def report(share: float, step: str) -> None:
        progress((done + share) / of, step)

    return report


class _Work:
    """The alignments of pairs of texts."""

    def __init__(
        self,
        texts: Sequence[Document],
        base: int,
        pins: Mapping[Pair, Sequence[Pin]],
        modes: Mapping[Pair, Mode],
        known: Mapping[Pair, Alignment],
        derived: set[int],
        meaning: Meaning | None,
    ) -> None:
        self._texts = texts
        self._base = base
        self._pins = pins
        self._modes = modes
        self._known = known
        self._meaning = meaning
        self.derived = derived

    def beside_base(self, place: int, progress: Progress) -> Alignment:
        """The alignment of the base with another text, the base at the left."""
        base, text = self._texts[self._base], self._texts[place]
        known = self._known.get((self._base, place))
        if known is not None:
            return known
        if place in self.derived:
            return lineage(base, text)
        return self._align(self._base, place, self._mode(self._base, place), progress)

    def _align(
        self, left: int, right: int, mode: Mode | None, progress: Progress = silent
    ) -> Alignment:
        return either_way(
            self._texts[left],
            self._texts[right],
            mode=mode,
            pins=oriented(self._pins, left, right),
            progress=progress,
            meaning=self._meaning,
        )

    def across(
        self, order: Sequence[int], alignments: Sequence[Alignment | None]
    ) -> tuple[Across, ...]:
        """The alignments of the texts beside the base with each other, where both hold clauses that
        the base does not answer to and at least one is independent of the base; the longer one
        stands at the left. Texts that derive from the base are left out, but for language versions:
        their own clauses are what was taken from others."""
        left_over = {
            place: found
            for place in order
            if (found := alignments[place]) is not None and found.unmatched_right
        }
        made: list[Across] = []
        for one, two in combinations((place for place in order if place in left_over), 2):
            modes = {left_over[one].mode, left_over[two].mode}
            if modes == {Mode.VERSIONS}:
                continue
            if {one, two} & self.derived and Mode.LANGUAGES not in modes:
                continue
            behind = _second_leads(self._texts[one], self._texts[two])
            left, right = (two, one) if behind else (one, two)
            found = self._known.get((left, right))
            if found is None:
                derived = {one, two} & self.derived
                mode = Mode.LANGUAGES if derived else self._mode(left, right)
                found = self._align(left, right, mode)
            made.append((left, right, found))
        return tuple(made)

    def _mode(self, one: int, two: int) -> Mode | None:
        return self._modes.get((one, two), self._modes.get((two, one)))


def either_way(
    left: Document,
    right: Document,
    *,
    mode: Mode | None = None,
    pins: Sequence[Pin] = (),
    progress: Progress = silent,
    meaning: Meaning | None = None,
) -> Alignment:
    """The alignment of two texts that links the same clauses whichever of them is the left one.

    Versions are aligned as they are. Of independent texts the longer one is ranked for the clauses
    of the shorter one, and the ranking is turned where the longer one is to stand at the right.
    """
    declared = mode is not None
    mode = mode or mode_of(left, right)
    if mode is Mode.INDEPENDENT and _second_leads(left, right):
        back = [Pin(pin.right, pin.left, pin.together, pin.by) for pin in pins]
        found = align(right, left, mode=mode, pins=back, progress=progress, meaning=meaning)
        return replace(turned(found, pins), left=left, right=right, declared=declared)
    found = align(left, right, mode=mode, pins=pins, progress=progress, meaning=meaning)
    return replace(found, left=left, right=right, declared=declared)


def _second_leads(one: Document, two: Document) -> bool:
    """Whether the second of two independent texts is the one in which the clauses of the other are
    looked for: the longer one."""
    return (-len(two), two.name) < (-len(one), one.name)


def oriented(pins: Mapping[Pair, Sequence[Pin]], left: int, right: int) -> list[Pin]:
    """The pins of two texts, whichever way they were made, the clauses of ``left`` at the left."""
    return [
        *pins.get((left, right), ()),
        *(Pin(p.right, p.left, p.together, p.by) for p in pins.get((right, left), ())),
    ]


def turned(found: Alignment, pins: Sequence[Pin]) -> Alignment:
    """An alignment of independent texts seen from the other side, made with ``pins`` (as they are
    from there). The confident links are the same."""
    links = [
        replace(link, left=link.right, right=link.left, quotes=link.quotes[::-1])
        for link in found.links
    ]

    def order(link: Link) -> tuple[int, bool, float, int]:
        return (
            found.left.position(link.right[0]),
            not link.pinned_by,
            -link.score,
            found.right.position(link.left[0]),
        )

    return replace(
        found,
        left=found.right,
        right=found.left,
        links=tuple(sorted(links, key=order)),
        unmatched_left=found.unmatched_right,
        unmatched_right=found.unmatched_left,
        pins=tuple(pins),
    )
