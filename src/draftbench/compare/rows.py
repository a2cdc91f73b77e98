"""Two to five texts in one consistent set of rows."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from itertools import combinations, pairwise

from draftbench.compare.alignment import align
from draftbench.compare.comparison import Comparison, Row
from draftbench.compare.lineage import lineage, share_lineage
from draftbench.compare.links import Alignment, Link, Mode, Pin
from draftbench.compare.normal import key
from draftbench.document import ClauseId, Document
from draftbench.errors import UsageError
from draftbench.progress import Progress, silent

MOST_TEXTS = 5

Pair = tuple[int, int]
Across = tuple[int, int, Alignment]


def compare(
    texts: Sequence[Document],
    *,
    base: int = 0,
    pins: Mapping[Pair, Sequence[Pin]] | None = None,
    modes: Mapping[Pair, Mode] | None = None,
    known: Mapping[Pair, Alignment] | None = None,
    progress: Progress = silent,
) -> Comparison:
    """Two to five texts side by side in the order of ``texts[base]``.

    ``pins`` and ``modes`` belong to a pair of places in ``texts``, in either order. Where no mode
    is given, texts that share clause identities are compared by them, others by their words.
    ``known`` holds alignments of pairs of texts that were aligned before.

    Every clause of every text stands in exactly one row. A clause of another version stands with
    the clause that it answers to; without one it has a row behind that of the clause before it. A
    clause of an independent text stands with its best confident counterpart, its other links stay
    in the rows of those; without one it stands at the end, beside its best confident counterpart
    in another independent text where that is left over too. Where two of the other texts hold a
    left-over clause in common (one was taken from the other, or both have the same words), it is
    one row. Raises UsageError for a wrong number of texts or a base that is none of them.
    """
    if not 2 <= len(texts) <= MOST_TEXTS:
        msg = f"Two to {MOST_TEXTS} texts can be compared at once, not {len(texts)}."
        raise UsageError(msg)
    if not 0 <= base < len(texts):
        msg = f"There is no text {base + 1} among {len(texts)} to take as the base."
        raise UsageError(msg)
    alignments: list[Alignment | None] = [None] * len(texts)
    others = [place for place in range(len(texts)) if place != base]
    for done, place in enumerate(others):
        former = (known or {}).get((base, place))
        alignments[place] = former or _aligned(
            texts, base, place, pins or {}, modes or {}, _part(progress, done, len(others))
        )
    across = _across(texts, base, alignments, known or {})
    table = _Table(texts, base, alignments, across)
    return Comparison(tuple(texts), base, table.rows(), tuple(alignments), across)


def _across(
    texts: Sequence[Document],
    base: int,
    alignments: Sequence[Alignment | None],
    known: Mapping[Pair, Alignment],
) -> tuple[Across, ...]:
    """The alignments of the independent texts among each other, the longer one at the left."""
    places = [
        place
        for place, found in enumerate(alignments)
        if found is not None and found.mode is Mode.INDEPENDENT and found.unmatched_right
    ]
    made: list[Across] = []
    for one, two in combinations(places, 2):
        left, right = (one, two) if len(texts[one]) >= len(texts[two]) else (two, one)
        found = known.get((left, right))
        if found is None:
            found = align(texts[left], texts[right], mode=Mode.INDEPENDENT)
        made.append((left, right, found))
    return tuple(made)


def _part(progress: Progress, done: int, of: int) -> Progress:
    def report(share: float, step: str) -> None:
        progress((done + share) / of, step)

    return report


def _aligned(
    texts: Sequence[Document],
    base: int,
    place: int,
    pins: Mapping[Pair, Sequence[Pin]],
    modes: Mapping[Pair, Mode],
    progress: Progress,
) -> Alignment:
    left, right = texts[base], texts[place]
    mode = modes.get((base, place), modes.get((place, base)))
    if mode is None and share_lineage(left, right):
        return lineage(left, right)
    chosen = [
        *pins.get((base, place), ()),
        *(Pin(p.right, p.left, p.together, p.by) for p in pins.get((place, base), ())),
    ]
    return align(left, right, mode=mode, pins=chosen, progress=progress)


@dataclass(slots=True)
class _Open:
    """A row in the making. ``order`` sorts it: the base row it stands at or behind, the text that
    it was made for, the place in that text."""

    order: tuple[int, int, int]
    cells: list[list[ClauseId]]
    links: list[Link] = field(default_factory=list)


class _Table:
    """Rows for aligned texts."""

    def __init__(
        self,
        texts: Sequence[Document],
        base: int,
        alignments: Sequence[Alignment | None],
        across: Sequence[Across],
    ) -> None:
        self._across = _counterparts(across)
        self._texts = texts
        self._base = base
        self._rows: list[_Open] = []
        self._at: dict[tuple[int, ClauseId], _Open] = {}
        known = [(place, found) for place, found in enumerate(alignments) if found is not None]
        self._place_base(known)
        for place, found in sorted(
            known, key=lambda one: (one[1].mode is Mode.INDEPENDENT, one[0])
        ):
            if found.mode is Mode.INDEPENDENT:
                self._place_independent(place, found)
            else:
                self._place_version(place, found)
        for place, found in known:
            self._attach_links(place, found)

    def rows(self) -> tuple[Row, ...]:
        """The finished rows, clauses of a cell in the order of their text."""
        finished: list[Row] = []
        for row in sorted(self._rows, key=lambda row: row.order):
            cells = tuple(
                tuple(sorted(cell, key=text.position))
                for text, cell in zip(self._texts, row.cells, strict=True)
            )
            finished.append(Row(cells, tuple(row.links)))
        return tuple(finished)

    def _open(self, order: tuple[int, int, int]) -> _Open:
        row = _Open(order, [[] for _ in self._texts])
        self._rows.append(row)
        return row

    def _put(self, row: _Open, place: int, clause: ClauseId) -> None:
        row.cells[place].append(clause)
        self._at[place, clause] = row

    def _place_base(self, known: Sequence[tuple[int, Alignment]]) -> None:
        """A row for each clause of the base; neighbours that were merged share one."""
        text = self._texts[self._base]
        joined: set[tuple[ClauseId, ClauseId]] = set()
        for _, found in known:
            if found.mode is Mode.VERSIONS:
                for link in found.links:
                    joined.update(pairwise(link.left))
        before: ClauseId | None = None
        for at, clause in enumerate(text):
            if before is not None and (before, clause.id) in joined:
                row = self._at[self._base, before]
            else:
                row = self._open((at, -1, 0))
            self._put(row, self._base, clause.id)
            before = clause.id

    def _place_version(self, place: int, found: Alignment) -> None:
        answers = {id_: link.left[0] for link in found.links for id_ in link.right}
        behind = -1
        for at, clause in enumerate(self._texts[place]):
            left = answers.get(clause.id)
            row = self._at[self._base, left] if left is not None else self._common(place, clause.id)
            if row is None:
                row = self._open((behind, place, at))
            self._put(row, place, clause.id)
            behind = row.order[0]

    def _place_independent(self, place: int, found: Alignment) -> None:
        answers: dict[ClauseId, Link] = {}
        for link in found.links:
            if link.confident:
                best = answers.setdefault(link.right[0], link)
                if (bool(link.pinned_by), link.score) > (bool(best.pinned_by), best.score):
                    answers[link.right[0]] = link
        end = len(self._texts[self._base])
        for at, clause in enumerate(self._texts[place]):
            row = self._taken_from(place, clause.id)
            if row is None and clause.id in answers:
                row = self._at[self._base, answers[clause.id].left[0]]
            row = row or self._common(place, clause.id) or self._beside(place, clause.id)
            row = row or self._open((end, place, at))
            self._put(row, place, clause.id)

    def _beside(self, place: int, clause: ClauseId) -> _Open | None:
        """The row of the best counterpart in another independent text that is left over too."""
        for _, other, counterpart, link in self._across.get((place, clause), ()):
            row = self._at.get((other, counterpart))
            if row is not None and not row.cells[self._base]:
                row.links.append(link)
                return row
        return None

    def _taken_from(self, place: int, clause: ClauseId) -> _Open | None:
        """The row of a new clause of another text that was taken from this one."""
        name = self._texts[place].name
        for other, text in enumerate(self._texts):
            if other in (place, self._base):
                continue
            for candidate in text:
                row = self._at.get((other, candidate.id))
                if row is None or row.cells[self._base]:
                    continue
                if any(o.document == name and o.clause == clause for o in candidate.origins):
                    return row
        return None

    def _common(self, place: int, clause: ClauseId) -> _Open | None:
        """A row without the base and without this text that holds the same words."""
        words = key(self._texts[place][clause].text.plain)
        if not words:
            return None
        return next(
            (
                row
                for row in self._rows
                if not row.cells[self._base]
                and not row.cells[place]
                and any(
                    key(text[id_].text.plain) == words
                    for text, cell in zip(self._texts, row.cells, strict=True)
                    for id_ in cell
                )
            ),
            None,
        )

    def _attach_links(self, place: int, found: Alignment) -> None:
        for link in found.links:
            if not link.confident:
                continue
            rows = {
                id(row): row
                for row in (
                    *(self._at[self._base, id_] for id_ in link.left),
                    *(self._at[place, id_] for id_ in link.right),
                )
            }
            for row in rows.values():
                row.links.append(link)


_Counterpart = tuple[float, int, ClauseId, Link]


def _counterparts(across: Sequence[Across]) -> dict[tuple[int, ClauseId], list[_Counterpart]]:
    """For each clause of an independent text its confident counterparts in the others, best first,
    as (negative score, place, clause, link)."""
    found: dict[tuple[int, ClauseId], list[_Counterpart]] = {}
    for left, right, alignment in across:
        for link in alignment.links:
            if link.confident:
                one, two = link.left[0], link.right[0]
                found.setdefault((left, one), []).append((-link.score, right, two, link))
                found.setdefault((right, two), []).append((-link.score, left, one, link))
    for counterparts in found.values():
        counterparts.sort(key=lambda each: each[:3])
    return found
