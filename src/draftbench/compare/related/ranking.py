"""Independent texts that treat the same matter: a ranking, not an edit.

How alike any two clauses are by their words (:mod:`draftbench.compare.related.likeness`), with
what a model of meaning, if one is given, sees beyond them
(:mod:`draftbench.compare.related.meaning`), decides what they win of each other in the competition
of all pairs (:mod:`draftbench.compare.related.contest`); where two English texts were read by an
encoder, so do what they win by meaning (:mod:`draftbench.compare.related.agreement`), their rivals
and their places (:mod:`draftbench.compare.related.verdict`). By that measure each right clause is
offered the best left ones, and the pairs that have enough are drawn, as sure or likely. Measured on
graded pairs of real and made-up texts, of which some are held out, by ``benchmarks/compare.py
--only independent``.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from heapq import nlargest
from math import sqrt

from draftbench.compare.links import Alignment, Grade, Link, Mode, Pin, Quote, Relation
from draftbench.compare.options import MeaningOptions, Options, RelatedOptions
from draftbench.compare.related.agreement import Agreement, nearest
from draftbench.compare.related.contest import Contest
from draftbench.compare.related.encoder import Encoder
from draftbench.compare.related.likeness import NO_LESSON, Lesson, Likeness
from draftbench.compare.related.matter import Matter, Sentence, matters
from draftbench.compare.related.meaning import Meaning, Search, best_pair
from draftbench.compare.related.shared import NOTHING, Reader, Theirs
from draftbench.compare.related.verdict import Verdict
from draftbench.compare.terms import has_families
from draftbench.document import ClauseKind, Document
from draftbench.garbage import let_go
from draftbench.messages import message, quoted
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


@dataclass(frozen=True, slots=True)
class _Near:
    """The left clauses that come nearest to a right one: their likeness by words and by phrases,
    what meaning adds to it, words and meaning together, and the strength with which they
    compete."""

    worded: Mapping[int, float]
    phrased: Mapping[int, float]
    gains: Mapping[int, float]
    likeness: Mapping[int, float]
    strength: Mapping[int, float]


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
        self._least = options.offered_across if across else options.offered
        self._share = self._alone = 0.0
        self._encoder = None
        if meaning is not None:
            if left.language == right.language == "en":
                self._encoder = meaning.english
            among = meaning.options
            self._share, self._alone = (among.share if known else among.share_alone), among.alone
        self._lefts = matters(left, across=across)
        self._rights = matters(right, across=across)
        self._parted = all(len({*map(_opens, side)}) > 1 for side in (self._lefts, self._rights))
        self._likeness = Likeness(
            self._lefts,
            self._rights,
            (left.language, right.language),
            options,
            phrased=not across,
            lettered=self._parted and not across,
        )
        lean = options.lean_across if across else options.lean
        least = options.field_least_across if across else options.field_least
        self._contest = Contest(
            len(self._lefts), len(self._rights), replace(options, field_least=least), lean
        )
        self._beside = 0.0 if across else options.beside_related
        self._likely = options.likely_across if across else options.likely
        self._sure = options.sure
        self._terms: dict[int, frozenset[str]] = {}
        self._theirs: dict[int, Theirs] = {}
        self._acts: dict[int, frozenset[str]] = {}
        self._near: list[_Near] = []
        self._entries: list[dict[int, float]] = []
        self._fields: list[float] = []
        self._wins: list[dict[int, float]] = []
        self._verdict: Verdict | None = None
        self._found: dict[int, tuple[_Taught, list[Link]]] = {}
        self._said: list[list[str]] = []
        self._search: Search | None = None
        self._agreement: Agreement | None = None

    def alignment(self, pins: Sequence[Pin], progress: Progress) -> Alignment:
        """The ranking with these decisions of users."""
        taught = self._taught(pins)
        if self.meaning is not None and not self._said:
            self._read(self.meaning, progress)
        self._compete(progress)
        links: list[Link] = []
        for j in range(len(self._rights)):
            if j % _EVERY == 0:
                progress(j / len(self._rights), message("comparing clauses"))
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
        model = ""
        if self._encoder is not None and self._agreement is not None:
            model = self._encoder.name
        elif self.meaning is not None and self._search is not None:
            model = self.meaning.name
        return Alignment(
            self.left, self.right, Mode.INDEPENDENT, tuple(links), lefts, rights, model=model
        )

    def _read(self, meaning: Meaning, progress: Progress) -> None:
        """Has the model read both texts, unless they are too long for it."""
        said_by_side = [[one.own_words() for one in side] for side in (self._lefts, self._rights)]
        if self._encoder is not None:
            self._agree(self._encoder, meaning.options, said_by_side, progress)
        elif sum(meaning.size(side) for side in said_by_side) <= meaning.options.passages:
            self._search = meaning.search(
                said_by_side[0], lambda share: progress(share, message("reading for meaning"))
            )
        self._said = said_by_side

    def _agree(
        self,
        encoder: Encoder,
        options: MeaningOptions,
        texts: Sequence[Sequence[str]],
        progress: Progress,
    ) -> None:
        """Has the encoder read both texts, unless they are too long for it."""
        if encoder.size(texts[0]) * encoder.size(texts[1]) <= options.pieces:
            self._agreement = Agreement(
                encoder,
                texts[0],
                texts[1],
                (self.options, options),
                lambda share: progress(share, message("reading for meaning")),
            )
            self._likely, self._sure = options.likely, options.sure

    def _compete(self, progress: Progress) -> None:
        """Has every right clause take part in the competition, once, as it stands without what
        users taught."""
        if self._fields:
            return
        others: list[float] = []
        for j in range(len(self._rights)):
            if j % _EVERY == 0 or self._search is not None:
                progress(j / len(self._rights), message("comparing clauses"))
            near, rest = self._nearest(j, NO_LESSON)
            others.append(self._contest.stand_by(rest))
            self._near.append(near)
        self._entries = [self._entry(j, near) for j, near in enumerate(self._near)]
        self._fields = [
            self._contest.enter(entry, more)
            for entry, more in zip(self._entries, others, strict=True)
        ]
        self._wins = [self._won(j, entry) for j, entry in enumerate(self._entries)]
        if self._agreement is not None and self.meaning is not None:
            options = self.options, self.meaning.options
            self._verdict = Verdict(self._wins, len(self._lefts), options)

    def _nearest(self, j: int, lesson: Lesson) -> tuple[_Near, dict[int, float]]:
        """The left clauses nearest to right clause ``j``, and the likeness of all others that share
        anything with it."""
        worded, gains = self._likeness.scores(j, lesson), self._gains(j)
        rest = dict(worded)
        for i, more in gains.items():
            rest[i] = self._together(worded.get(i, 0.0), more)
        most = self.options.looked_at
        best = list(rest)
        if len(rest) > most:
            least = nlargest(most, rest.values())[-1]
            best = [i for i, score in rest.items() if score > least]
            ties = sorted([i for i, score in rest.items() if score == least])
            best += ties[: most - len(best)]
        likeness = {i: rest.pop(i) for i in sorted(best)}
        phrases = self._likeness.phrases(j)
        strength = (
            {
                i: self._strength(worded.get(i, 0.0), phrases.get(i, 0.0), gains.get(i, 0.0))
                for i in likeness
            }
            if gains or phrases
            else self._strengths(likeness)
        )
        letters = self._likeness.letters(j)
        if letters:
            share, more = self.options.beside_letters, self.options.letters
            strength = {i: share * v + more * letters.get(i, 0.0) for i, v in strength.items()}
        if self._parted:
            mine, less = _opens(self._rights[j]), self.options.other_part
            strength = {
                i: score if _opens(self._lefts[i]) is mine else less * score
                for i, score in strength.items()
            }
        return (
            _Near(
                {i: worded.get(i, 0.0) for i in likeness},
                phrases,
                {i: gains[i] for i in likeness if i in gains},
                likeness,
                strength,
            ),
            {i: self._strength(worded.get(i, 0.0), 0.0, gains.get(i, 0.0)) for i in rest}
            if gains
            else self._strengths(rest),
        )

    def _strength(self, worded: float, phrased: float, gain: float) -> float:
        """What a pair competes with: its words and phrases, and its meaning."""
        if self._across:
            return self._together(worded, gain)
        options = self.options
        return self._together(options.words * worded + options.phrases * phrased, gain)

    def _strengths(self, worded: dict[int, float]) -> dict[int, float]:
        """:meth:`_strength` of many pairs of which words alone are known."""
        if self._across:
            return worded
        share = self.options.words
        return {i: share * score for i, score in worded.items()}

    def _together(self, worded: float, gain: float) -> float:
        """The likeness by words and by meaning together."""
        return max(worded + self._share * gain, self._alone * gain)

    def _entry(self, j: int, near: _Near, joined: Iterable[int] = ()) -> dict[int, float]:
        """What the nearest left clauses enter the competition for right clause ``j`` with: pairs
        gain by those beside them, most by those that users ``joined``."""
        share = self._beside
        own = {**near.strength, **dict.fromkeys(joined, 1.0)}
        beside = [self._near[k].strength for k in self._rights[j].beside]
        strength: dict[int, float] = {}
        for i, score in near.strength.items():
            gained = [own.get(k, 0.0) for k in self._lefts[i].beside]
            gained += [theirs.get(i, 0.0) for theirs in beside]
            strength[i] = score + share * sum(gained)
        return self._contest.entry(strength)

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
        near, entry, won = self._near[j], self._entries[j], self._wins[j]
        joined = dict(taught.together)
        if taught.lesson != NO_LESSON:
            near, _ = self._nearest(j, taught.lesson)
            entry = self._entry(j, near, joined)
        if len(entry) < self.options.ranked:
            entry = entry | {i: 1.0 for i in self._likeness.above(j) if i not in entry}
        if entry is not self._entries[j]:
            won = self._won(j, entry)
        if self._verdict is not None:
            won = self._verdict.worth(j, won)
        order = self._with_ties(won, j)
        candidates = sorted(
            (i not in joined, -order.get(i, 0.0), i)
            for i in {*order, *joined}
            if i in joined or (i not in taught.apart and near.likeness.get(i, 1.0) >= self._least)
        )
        most = max(self.options.ranked, len(joined))
        reader = Reader(self._rights[j], self._likeness, self.right.language)
        links: list[Link] = []
        for _, negative, i in candidates:
            if len(links) == most:
                break
            evidence = self._likeness.evidence(i, j)
            meant = i in near.gains or self._agreement is not None
            if evidence or meant or i in joined or self._likeness.under(i, j):
                score = min(1.0, -negative)
                enough = meant or self._likeness.suffices(i, j, evidence, near.phrased.get(i, 0.0))
                grade = Grade.SURE if i in joined else self._grade(won[i] if enough else 0.0)
                worded = near.worded.get(i, 0.0)
                silent = meant and not (evidence and worded >= self._least)
                by = joined.get(i, "")
                rivals = [self._terms_of(k) for _, _, k in candidates[:most] if k != i]
                alike = min(1.0, near.likeness.get(i, 0.0))
                drawn = grade is not Grade.POSSIBLE
                why = reader.reason(self._theirs_of(i), sure=drawn, rivals=rivals)
                links.append(self._link(i, j, score, alike, by, grade, why, silent=silent))
        return links

    def _terms_of(self, i: int) -> frozenset[str]:
        known = self._terms.get(i)
        if known is None:
            known = self._terms[i] = frozenset(self._lefts[i].terms())
        return known

    def _theirs_of(self, i: int) -> Theirs:
        known = self._theirs.get(i)
        if known is None:
            known = self._theirs[i] = Theirs(self._lefts[i])
        return known

    def _won(self, j: int, entry: Mapping[int, float]) -> dict[int, float]:
        """What the left clauses win of right clause ``j`` by their words and, where an encoder has
        read both texts, by their meaning; by that also those that are nowhere near by words."""
        if self._agreement is None or self.meaning is None:
            return self._contest.won(entry, self._fields[j])
        agreed = self._agreement.won(j)
        best = nlargest(self.options.ranked, range(len(agreed)), agreed.__getitem__)
        entry = {**dict.fromkeys(best, 1.0), **entry}
        power = self.meaning.options.by_words
        won = self._contest.won(entry, self._fields[j])
        return {i: value**power * agreed[i] ** (1 - power) for i, value in won.items()}

    def _with_ties(self, won: Mapping[int, float], j: int) -> dict[int, float]:
        """What the left clauses win of right clause ``j``, with the little that decides between
        equals: that both do the same act, or that one is like what the other hangs on. It may be
        above 1."""
        options = self.options
        done = {one.name for one in self._rights[j].acts()}
        if not done and not self._likeness.is_nested:
            return dict(won)
        most = 1 + options.same_act + options.under
        best = sorted(won.values(), reverse=True)[: options.ranked]
        found = dict(won)
        for i, value in won.items():
            if value * most >= best[-1]:
                same = not done.isdisjoint(self._acts_of(i))
                more = options.same_act * same + options.under * self._likeness.under(i, j)
                found[i] = value * (1 + more)
        return found

    def _acts_of(self, i: int) -> frozenset[str]:
        known = self._acts.get(i)
        if known is None:
            known = self._acts[i] = frozenset(one.name for one in self._lefts[i].acts())
        return known

    def _grade(self, won: float) -> Grade:
        """How sure a pair is that is worth so much."""
        if won >= self._sure:
            return Grade.SURE
        return Grade.LIKELY if won >= self._likely else Grade.POSSIBLE

    def _link(
        self,
        i: int,
        j: int,
        score: float,
        alike: float,
        by: str,
        grade: Grade,
        why: str,
        *,
        silent: bool,
    ) -> Link:
        """A link; of ``silent`` ones the words say nothing, only the model does."""
        left, right = self._lefts[i], self._rights[j]
        if silent:
            why = (
                message("alike in meaning")
                if why == NOTHING
                else message("alike in meaning; {why}", why=why)
            )
        why = _with_same_act(why, left, right)
        return Link(
            (left.clause.id,),
            (right.clause.id,),
            Relation.RELATED,
            score,
            why,
            grade=grade,
            pinned_by=by,
            quotes=self._quotes(left, right, silent=silent),
            alike=alike,
        )

    def _quotes(self, left: Matter, right: Matter, *, silent: bool) -> tuple[Quote, ...]:
        if self.meaning is None or not silent or not left.sentences or not right.sentences:
            return quotes(left, right, self._likeness.weights)
        ours, theirs = ([one.text for one in side.sentences] for side in (left, right))
        if self._encoder is not None:
            a, b = nearest(self._encoder, ours, theirs)
        else:
            a, b = best_pair(self.meaning, ours, theirs)
        return quote(left, left.sentences[a]), quote(right, right.sentences[b])


def _opens(matter: Matter) -> bool:
    """Whether a clause stands in the preamble of its text."""
    return matter.clause.kind is ClauseKind.PREAMBULAR


def _with_same_act(why: str, left: Matter, right: Matter) -> str:
    """A reason, with what says that both do the same where each does it in the shape of its text;
    as it is where they do not, or say it in one shape."""
    for theirs in right.acts():
        for ours in left.acts():
            said = ours.words and theirs.words and ours.shape is not theirs.shape
            if ours.name == theirs.name and said:
                acts = quoted(ours.words), quoted(theirs.words)
                return message("{why}; the same act in both: {words}", why=why, words=acts)
    return why


_kept = let_go(list[Ranking]())
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


# The two sentences by which related clauses answer to each other best.

_PAIRS = 4000
_MOST = 60
"""With more pairs of sentences than ``_PAIRS``, ``_MOST`` of each clause are looked at."""


def quotes(left: Matter, right: Matter, weights: Mapping[str, float]) -> tuple[Quote, ...]:
    """The sentence of the left clause and the one of the right whose terms are most alike (cosine
    by the ``weights`` of terms); the first of each where no two share a term."""
    if not left.sentences or not right.sentences:
        return ()
    if len(left.sentences) == len(right.sentences) == 1:
        return quote(left, left.sentences[0]), quote(right, right.sentences[0])
    sides = [_weighed(side.sentences, weights) for side in (left, right)]
    if len(sides[0]) * len(sides[1]) > _PAIRS:
        sides = [_promising(side, other) for side, other in (sides, sides[::-1])]
    _, a, b = max((one.cosine(two), -at, -to) for at, one in sides[0] for to, two in sides[1])
    return quote(left, left.sentences[-a]), quote(right, right.sentences[-b])


def quote(matter: Matter, sentence: Sentence) -> Quote:
    """A sentence of a clause as a quote."""
    return Quote(matter.clause.id, sentence.start, sentence.end)


class _Weighed:
    """The terms of a sentence with their weights."""

    def __init__(self, sentence: Sentence, weights: Mapping[str, float]) -> None:
        self.terms = {term: weights[term] for term, _, _ in sentence.terms}
        self.length = sqrt(sum(weight * weight for weight in self.terms.values()))

    def cosine(self, other: _Weighed) -> float:
        product = sum(
            weight * other.terms[term] for term, weight in self.terms.items() if term in other.terms
        )
        return product / (self.length * other.length) if product else 0.0


_Placed = tuple[int, _Weighed]


def _weighed(sentences: Sequence[Sentence], weights: Mapping[str, float]) -> list[_Placed]:
    return [(at, _Weighed(sentence, weights)) for at, sentence in enumerate(sentences)]


def _promising(side: Sequence[_Placed], other: Sequence[_Placed]) -> list[_Placed]:
    """Of many sentences those that share most with the other clause as a whole."""
    whole = {term: weight for _, one in other for term, weight in one.terms.items()}
    return nlargest(
        _MOST,
        side,
        key=lambda placed: (
            sum(weight for term, weight in placed[1].terms.items() if term in whole)
            / (placed[1].length or 1.0),
            -placed[0],
        ),
    )
