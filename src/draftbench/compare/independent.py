"""Independent texts that treat the same matter: a ranking, not an edit.

The clauses of the right text one after another each get the most alike clauses of the left one
(:mod:`draftbench.compare.likeness`), of which the confident ones are drawn. Measured on graded
pairs of a regional report by ``benchmarks/compare.py --only independent``.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from draftbench.compare.likeness import NO_LESSON, Lesson, Likeness
from draftbench.compare.links import Alignment, Link, Mode, Pin, Relation
from draftbench.compare.matter import matters
from draftbench.compare.options import Options, RelatedOptions
from draftbench.compare.quoting import quotes
from draftbench.compare.themes import reason
from draftbench.document import Document
from draftbench.progress import Progress

_EVERY = 32
_KEPT = 4


@dataclass(frozen=True, slots=True)
class _Taught:
    """The decisions of users that bear on one right clause: the left clauses joined to it with who
    joined them, those kept apart, and what its search learns."""

    together: tuple[tuple[int, str], ...] = ()
    apart: frozenset[int] = frozenset()
    lesson: Lesson = NO_LESSON


class Ranking:
    """Two independent texts prepared for ranking. What was found for a right clause is kept, so
    that a further pin ranks only the clauses anew that it bears on."""

    def __init__(self, left: Document, right: Document, options: RelatedOptions) -> None:
        self.left = left
        self.right = right
        self.options = options
        across = left.language != right.language
        self._across = across
        self._lefts = matters(left, across=across)
        self._rights = matters(right, across=across)
        self._likeness = Likeness(
            self._lefts, self._rights, (left.language, right.language), options
        )
        self._found: dict[int, tuple[_Taught, list[Link]]] = {}

    def alignment(self, pins: Sequence[Pin], progress: Progress) -> Alignment:
        """The ranking with these decisions of users."""
        taught = self._taught(pins)
        links: list[Link] = []
        for j in range(len(self._rights)):
            if j % _EVERY == 0:
                progress(j / len(self._rights), "comparing clauses")
            mine = taught.get(j, _Taught())
            known = self._found.get(j)
            if known is None or known[0] != mine:
                known = self._found[j] = (mine, self._offers(j, mine))
            links.extend(known[1])
        linked = {id_ for link in links if link.confident for id_ in (*link.left, *link.right)}
        lefts, rights = (
            tuple(one.clause.id for one in side if one.clause.id not in linked)
            for side in (self._lefts, self._rights)
        )
        return Alignment(self.left, self.right, Mode.INDEPENDENT, tuple(links), lefts, rights)

    def _taught(self, pins: Sequence[Pin]) -> Mapping[int, _Taught]:
        """What users decided about each right clause, and what the clauses beside it learn."""
        places = (
            {one.clause.id: at for at, one in enumerate(self._lefts)},
            {one.clause.id: at for at, one in enumerate(self._rights)},
        )
        together: dict[int, dict[int, str]] = {}
        apart: dict[int, set[int]] = {}
        for pin in pins:
            i, j = places[0].get(pin.left), places[1].get(pin.right)
            if i is None or j is None:
                continue
            if pin.together:
                together.setdefault(j, {})[i] = pin.by
            else:
                apart.setdefault(j, set()).add(i)
        options = self.options
        weights: dict[int, dict[int, float]] = {}
        for j, joined in together.items():
            for i in joined:
                apart.get(j, set()).discard(i)
                weights.setdefault(j, {})[i] = options.taught
                for k in self._rights[j].beside:
                    weights.setdefault(k, {}).setdefault(i, options.taught * options.taught_beside)
        for j, refused in apart.items():
            for i in refused:
                weights.setdefault(j, {})[i] = -options.refused
        return {
            j: _Taught(
                tuple(sorted(together.get(j, {}).items())),
                frozenset(apart.get(j, ())),
                Lesson(tuple(sorted(weights.get(j, {}).items()))),
            )
            for j in {*weights, *apart}
        }

    def _offers(self, j: int, taught: _Taught) -> list[Link]:
        options = self.options
        own = self._likeness.scores(j, taught.lesson)
        joined = dict(taught.together)
        scores = self._likeness.beside(own)
        offers = sorted(
            (i not in joined, -score, i)
            for i, score in (scores | {i: scores.get(i, 0.0) for i in joined}).items()
            if i in joined or (score >= options.offered and i not in taught.apart)
        )
        least = options.confident_across if self._across else options.confident
        return [
            self._link(
                i, j, -negative, joined.get(i, ""), sure=not free or own.get(i, 0.0) >= least
            )
            for free, negative, i in offers[: max(options.ranked, len(joined))]
        ]

    def _link(self, i: int, j: int, score: float, by: str, *, sure: bool) -> Link:
        left, right = self._lefts[i], self._rights[j]
        return Link(
            (left.clause.id,),
            (right.clause.id,),
            Relation.RELATED,
            score,
            reason(left, right, self._likeness, sure=sure, language=self.right.language),
            confident=sure,
            pinned_by=by,
            quotes=quotes(left, right, self._likeness.weights),
        )


_kept: list[Ranking] = []
"""The rankings made last, the latest first."""


def rank(
    left: Document, right: Document, pins: Sequence[Pin], options: Options, progress: Progress
) -> Alignment:
    """The ranking of two independent texts (see :class:`draftbench.compare.links.Alignment`). The
    last few pairs of texts are kept prepared, so that ranking them again with a further pin is
    quick; the result is the same as without."""
    for ranking in _kept:
        if (ranking.left, ranking.right, ranking.options) == (left, right, options.related):
            break
    else:
        ranking = Ranking(left, right, options.related)
        _kept.insert(0, ranking)
        del _kept[_KEPT:]
    return ranking.alignment(pins, progress)
