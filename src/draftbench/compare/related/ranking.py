"""Independent texts that treat the same matter: a ranking, not an edit.

The clauses of the right text one after another each get the most alike clauses of the left one
(:mod:`draftbench.compare.related.likeness`), of which the confident ones are drawn. A model of
meaning, if one is given (:mod:`draftbench.compare.related.meaning`), adds what it sees beyond the
words. Measured on graded pairs of a regional report and of made-up regional texts, of which some
are held out, by ``benchmarks/compare.py --only independent``.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from draftbench.compare.kin import has_families
from draftbench.compare.links import Alignment, Link, Mode, Pin, Quote, Relation
from draftbench.compare.options import Options, RelatedOptions
from draftbench.compare.related.likeness import NO_LESSON, Lesson, Likeness
from draftbench.compare.related.matter import Matter, matters
from draftbench.compare.related.meaning import Meaning, Search, best_pair, said
from draftbench.compare.related.quoting import quote, quotes
from draftbench.compare.related.shared import NOTHING, reason
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

    def __init__(
        self,
        left: Document,
        right: Document,
        options: RelatedOptions,
        meaning: Meaning | None = None,
    ) -> None:
        self.left = left
        self.right = right
        self.options = options
        self.meaning = meaning
        across = left.language != right.language
        self._across = across
        known = not across and has_families(right.language)
        self._share = meaning.options.share if meaning is not None and known else 1.0
        self._lefts = matters(left, across=across)
        self._rights = matters(right, across=across)
        self._likeness = Likeness(
            self._lefts, self._rights, (left.language, right.language), options
        )
        self._found: dict[int, tuple[_Taught, list[Link]]] = {}
        self._said: list[list[str]] = []
        self._search: Search | None = None

    def alignment(self, pins: Sequence[Pin], progress: Progress) -> Alignment:
        """The ranking with these decisions of users."""
        taught = self._taught(pins)
        if self.meaning is not None and not self._said:
            self._read(self.meaning, progress)
        links: list[Link] = []
        for j in range(len(self._rights)):
            if j % _EVERY == 0 or self._search is not None:
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
        model = self.meaning.name if self.meaning is not None and self._search is not None else ""
        return Alignment(
            self.left, self.right, Mode.INDEPENDENT, tuple(links), lefts, rights, model=model
        )

    def _read(self, meaning: Meaning, progress: Progress) -> None:
        """Has the model read both texts, unless they are too long for it."""
        said_by_side = [
            [said(one, text.language) for one in side]
            for text, side in ((self.left, self._lefts), (self.right, self._rights))
        ]
        if sum(meaning.size(side) for side in said_by_side) <= meaning.options.passages:
            self._search = meaning.search(
                said_by_side[0], lambda share: progress(share, "reading for meaning")
            )
        self._said = said_by_side

    def _gains(self, j: int) -> dict[int, float]:
        """What the model of meaning adds to the likeness of the left clauses to right clause ``j``;
        those to which it adds nothing are left out."""
        if self.meaning is None or self._search is None:
            return {}
        strangers = self.meaning.options.strangers
        likeness = self._search.likeness(self._said[1][j])
        return {i: alike - strangers for i, alike in enumerate(likeness) if alike > strangers}

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
        gains = self._gains(j)
        joined = dict(taught.together)
        worded = self._likeness.beside(own)
        scores = worded | {
            i: min(1.0, worded.get(i, 0.0) + self._share * more) for i, more in gains.items()
        }
        scores = self._with_acts(scores, j)
        least = options.offered_across if self._across else options.offered
        candidates = sorted(
            (i not in joined, -score, i)
            for i, score in (scores | {i: scores.get(i, 0.0) for i in joined}).items()
            if i in joined or (score >= least and i not in taught.apart)
        )
        most = max(options.ranked, len(joined))
        links: list[Link] = []
        for _, negative, i in candidates:
            if len(links) == most:
                break
            evidence = self._likeness.evidence(i, j)
            if evidence or i in joined or i in gains:
                sure = i in joined or self._sure(own.get(i, 0.0), gains.get(i, 0.0), evidence)
                silent = i in gains and (not evidence or worded.get(i, 0.0) < least)
                by = joined.get(i, "")
                links.append(self._link(i, j, min(1.0, -negative), by, sure=sure, silent=silent))
        return links

    def _with_acts(self, scores: dict[int, float], j: int) -> dict[int, float]:
        """The scores with what clauses gain that do what right clause ``j`` does; above 1 too, so
        that it decides between equals."""
        gain = self.options.same_act
        best = sorted(scores.values(), reverse=True)[: self.options.ranked]
        done = {one.name for one in self._rights[j].acts()} if best and gain else set()
        if not done:
            return scores
        return {
            i: score + gain
            if score + gain >= best[-1] and any(one.name in done for one in self._lefts[i].acts())
            else score
            for i, score in scores.items()
        }

    def _sure(self, score: float, gain: float, evidence: int) -> bool:
        """Whether clauses of this likeness by words and this gain by meaning are related enough to
        be drawn."""
        if gain and self.meaning is not None:
            among = self.meaning.options
            enough = among.confident_across if self._across else among.confident
            if (gain if self._across else score + gain) >= enough:
                return True
        options = self.options
        least = options.confident_across if self._across else options.confident
        return score >= least and evidence >= options.evidence

    def _link(self, i: int, j: int, score: float, by: str, *, sure: bool, silent: bool) -> Link:
        """A link; of ``silent`` ones the words say nothing, only the model does."""
        left, right = self._lefts[i], self._rights[j]
        why = reason(left, right, self._likeness, sure=sure, language=self.right.language)
        if silent:
            why = "alike in meaning" if why == NOTHING else f"alike in meaning; {why}"
        why += _same_act(left, right)
        return Link(
            (left.clause.id,),
            (right.clause.id,),
            Relation.RELATED,
            score,
            why,
            confident=sure,
            pinned_by=by,
            quotes=self._quotes(left, right, silent=silent),
        )

    def _quotes(self, left: Matter, right: Matter, *, silent: bool) -> tuple[Quote, ...]:
        if self.meaning is None or not silent or not left.sentences or not right.sentences:
            return quotes(left, right, self._likeness.weights)
        a, b = best_pair(
            self.meaning,
            [sentence.text for sentence in left.sentences],
            [sentence.text for sentence in right.sentences],
        )
        return quote(left, left.sentences[a]), quote(right, right.sentences[b])


def _same_act(left: Matter, right: Matter) -> str:
    """What says that both do the same, each in the shape of its text; empty where they do not, or
    say it in one shape."""
    for theirs in right.acts():
        for ours in left.acts():
            said = ours.words and theirs.words and ours.shape is not theirs.shape
            if ours.name == theirs.name and said:
                return f"; the same act in both: “{ours.words}”, “{theirs.words}”"
    return ""


_kept: list[Ranking] = []
"""The rankings made last, the latest first."""


def rank(
    left: Document,
    right: Document,
    pins: Sequence[Pin],
    options: Options,
    progress: Progress,
    meaning: Meaning | None = None,
) -> Alignment:
    """The ranking of two independent texts (see :class:`draftbench.compare.links.Alignment`). The
    last few pairs of texts are kept prepared, so that ranking them again with a further pin is
    quick; the result is the same as without."""
    for ranking in _kept:
        if ranking.meaning is meaning and (ranking.left, ranking.right, ranking.options) == (
            left,
            right,
            options.related,
        ):
            break
    else:
        ranking = Ranking(left, right, options.related, meaning)
        _kept.insert(0, ranking)
        del _kept[_KEPT:]
    return ranking.alignment(pins, progress)
