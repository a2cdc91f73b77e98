"""Where every word of the draft comes from: the base, a source, an amendment, the secretariat.

The words are followed from the base through every step that was taken (:class:`DraftStep`), so
that the answer is exact also where clauses were split, joined, moved or edited many times. Words
that a new base text took over from the draft keep who gave them (:class:`TakenOver`).
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from operator import is_
from typing import Protocol

from draftbench.amend.amendment import AmendmentId
from draftbench.amend.changesets.changes import Insertion, Join, Relocation, Splice, Split
from draftbench.amend.negotiation import Negotiation
from draftbench.amend.placement.authorship import Edited
from draftbench.amend.placement.lineage import Lineage
from draftbench.amend.redlines.redline import DraftStep, Redline
from draftbench.amend.registers.ledger import Ledger
from draftbench.amend.registers.states import IN_TEXT
from draftbench.amend.stamp import Deed, Giver, Pieces, Stamp, TakenOver
from draftbench.compare.words.worddiff import diff
from draftbench.document import Clause, ClauseId, Document, Origin, RichText, spoken_labels
from draftbench.garbage import let_go
from draftbench.messages import message, series


@dataclass(frozen=True, slots=True)
class Stretch:
    """``[start, end)`` of a clause of the draft (code points) comes from ``giver``."""

    start: int
    end: int
    giver: Giver


@dataclass(frozen=True, slots=True)
class Why:
    """Why a word is here: the ``word``, its stretch, who gave it, in words (``where``), and what
    was done to its clause."""

    word: str
    where: str
    stretch: Stretch
    deeds: tuple[Deed, ...]


@dataclass(frozen=True, slots=True)
class Share:
    """``share`` (0..1) of the characters of a clause come from ``where`` (in words: a source and
    its clause, or who wrote them: the sponsors of an amendment, the secretariat)."""

    where: str
    share: float
    amendment: AmendmentId | None = None
    written: bool = False
    """Whether they were written, by those that ``where`` names, and are of no text."""


class Followed(Protocol):
    """A negotiation, or its register, whose words are followed."""

    @property
    def base(self) -> Document:
        """The base text."""

    @property
    def draft(self) -> Document:
        """The working draft."""

    @property
    def sources(self) -> tuple[Document, ...]:
        """The other texts."""

    @property
    def redline(self) -> Redline:
        """The way from the base to the draft."""

    @property
    def steps(self) -> tuple[DraftStep, ...]:
        """The changes that led from the base to the draft."""

    @property
    def states(self) -> Ledger:
        """Every amendment with its state."""

    @property
    def incorporated(self) -> tuple[DraftStep, ...]:
        """What the base has of what was decided before it came."""

    @property
    def taken_over(self) -> TakenOver:
        """What the base took over from the draft of before."""


def stretches(negotiation: Followed, clause: ClauseId) -> tuple[Stretch, ...]:
    """All words of a clause of the draft with who gave them, in order, without gaps; none where
    the draft has no such clause."""
    if clause not in negotiation.draft:
        return ()
    found, at = [], 0
    pieces = _thread(negotiation).of(clause)
    for length, giver in _tidy((n, _credited(giver, negotiation)) for n, giver in pieces):
        found.append(Stretch(at, at + length, giver))
        at += length
    return tuple(found)


def _credited(giver: Giver, negotiation: Followed) -> Giver:
    """Who gave words: the base, where an amendment that it took over is no longer accepted."""
    if giver.base is None or giver.stamp is None or _stands(giver.stamp, negotiation.states):
        return giver
    return Giver(giver.base)


def _stands(stamp: Stamp, states: Ledger) -> bool:
    """Whether what was done is a decision of the meeting still."""
    own = _amendments(stamp, states)
    return all(states[one][1] in IN_TEXT for one in own if one in states)


def taken_in(negotiation: Followed) -> Iterator[DraftStep]:
    """What the base has of what was decided before it came and is a decision still, as it was made
    then."""
    return (step for step in negotiation.incorporated if _stands(step.stamp, negotiation.states))


def _amendments(stamp: Stamp, states: Ledger) -> tuple[AmendmentId, ...]:
    """The amendment that words came with, and the one that it amends."""
    own = stamp.amendment
    if own is None:
        return ()
    known = states.get(own)
    amended = None if known is None or known[0].rest else known[0].parent
    return (own,) if amended is None else (own, amended)


def why(negotiation: Negotiation, clause: ClauseId, at: int) -> Why:
    """Why the word at code point ``at`` of a clause of the draft is here. Raises KeyError where
    the draft has no such clause and IndexError where it has no such place."""
    text = negotiation.draft[clause].text.text
    if not 0 <= at < len(text):
        msg = message("the clause has no character {at}", at=at)
        raise IndexError(msg)
    found = next(s for s in stretches(negotiation, clause) if s.start <= at < s.end)
    start = max(found.start, text.rfind(" ", 0, at) + 1)
    end = text.find(" ", at)
    end = min(found.end, len(text) if end < 0 else end)
    thread = _thread(negotiation)
    before = thread.former.deeds.get(clause, ())
    deeds = (
        *(deed for deed in before if _stands(deed.stamp, negotiation.states)),
        *thread.deeds.get(clause, ()),
    )
    return Why(text[start:end], said(negotiation, found.giver), found, deeds)


def provenance(negotiation: Negotiation, clause: ClauseId) -> tuple[Share, ...]:
    """The shares of all who gave words to the clause as it stands in the draft, largest first.
    White space and brackets do not count: who brackets words gives none."""
    counts: dict[tuple[str, AmendmentId | None, bool], int] = {}
    for stretch in stretches(negotiation, clause):
        giver, stamp = stretch.giver, stretch.giver.stamp
        amendment = None if stamp is None else stamp.amendment
        key = said(negotiation, giver), amendment, giver.origin is None
        words = negotiation.draft[clause].text.slice(stretch.start, stretch.end).plain
        counts[key] = counts.get(key, 0) + sum(
            1 for char in words if not char.isspace() and char not in BRACKETS
        )
    total = sum(counts.values()) or 1
    shares = [
        Share(where, n / total, amendment, written)
        for (where, amendment, written), n in counts.items()
        if n
    ]
    return tuple(sorted(shares, key=lambda s: (-s.share, s.where)))


def said(negotiation: Negotiation, giver: Giver) -> str:
    """Who gave words, in words: "Elements, 5 (a)", or the sponsors' names."""
    if giver.origin is None:
        return "" if giver.stamp is None else giver.stamp.author
    for text in (negotiation.base, *negotiation.sources):
        if text.name == giver.origin.document:
            label = spoken_labels(text).get(giver.origin.clause, "")
            title = text.title or text.name
            return series((title, label))
    return giver.origin.document


BRACKETS = "[]［］"
"""Signs that say that words are not agreed."""
_KEPT = "thread of provenance"


def _thread(negotiation: Followed) -> _Thread:
    """The words followed to the draft; worked out once for each text of it, and what its base took
    over."""
    known: _Thread | None = vars(negotiation.draft).get(_KEPT)
    if known is None or known.former is not negotiation.taken_over:
        known = _followed(negotiation)
        vars(negotiation.draft)[_KEPT] = known
    return known


def _followed(negotiation: Followed) -> _Thread:
    """The words followed through all steps: from the last thread, where only steps came."""
    steps, texts = negotiation.steps, (negotiation.base, *negotiation.sources)
    former = negotiation.taken_over
    for taken, found, last in _recent:
        begun = last.former is former and len(taken) <= len(steps) and all(map(is_, taken, steps))
        if begun and len(found) == len(texts) and all(map(is_, found, texts)):
            made, steps = last.copy(), steps[len(taken) :]
            break
    else:
        made = _Thread(negotiation.base, {text.name: text for text in texts}, former)
    for step in steps:
        made.take(step)
    _recent[:] = [(negotiation.steps, texts, made)]
    return made


_recent = let_go(list["tuple[Sequence[DraftStep], tuple[Document, ...], _Thread]"]())


@dataclass(slots=True)
class _Thread:
    base: Document
    texts: Mapping[str, Document]
    former: TakenOver
    pieces: dict[ClauseId, Pieces] = field(default_factory=dict)
    deeds: dict[ClauseId, list[Deed]] = field(default_factory=dict)

    def copy(self) -> _Thread:
        """The same, to be followed on."""
        deeds = {clause: list(done) for clause, done in self.deeds.items()}
        return _Thread(self.base, self.texts, self.former, dict(self.pieces), deeds)

    def take(self, step: DraftStep) -> None:
        """Follows the words through one step."""
        if step.layers:
            for own, stamp in step.layers:
                self.take(DraftStep(own, stamp))
            return
        changes = step.changes.changes
        for clause in dict.fromkeys(c.clause for c in changes if isinstance(c, Splice | Split)):
            self._edit(clause, step)
        for change in changes:
            match change:
                case Join():
                    joined = self.pieces.pop(change.clause, None) or self.of(change.clause)
                    glue = (len(change.glue.text), Giver(stamp=step.stamp))
                    self.pieces[change.into] = [*self.of(change.into), glue, *joined]
                    self._did(change.into, message("another clause went on in it"), step.stamp)
                case Insertion():
                    for new in change.clauses:
                        self.pieces[new.id] = self._new(new, step.stamp)
                        self._did(new.id, message("put in"), step.stamp)
                case Relocation():
                    self._did(change.clause, "moved", step.stamp)

    def _did(self, clause: ClauseId, what: str, stamp: Stamp) -> None:
        self.deeds.setdefault(clause, []).append(Deed(what, stamp))

    def of(self, clause: ClauseId) -> Pieces:
        """The words of a clause."""
        known = self.pieces.get(clause, self.former.pieces.get(clause))
        if known is None:
            text = self.base[clause].text.text if clause in self.base else ""
            known = [(len(text), Giver(Origin(self.base.name, clause)))] if text else []
        return known

    def _edit(self, clause: ClauseId, step: DraftStep) -> None:
        own = step.changes
        splices = sorted(
            (c for c in own.changes if isinstance(c, Splice) and c.clause == clause),
            key=lambda s: (s.start, s.end),
        )
        splits = sorted(
            (c for c in own.changes if isinstance(c, Split) and c.clause == clause),
            key=lambda s: s.start,
        )
        pieces = self.of(clause)
        total = sum(length for length, _ in pieces)
        start, name = 0, clause
        for stop, following, after in (
            *((s.start, s.end, s.new) for s in splits),
            (total, total, None),
        ):
            inside = [s for s in splices if start <= s.start and s.end <= stop]
            splices = [s for s in splices if s not in inside]
            self.pieces[name] = list(self._spliced(pieces, start, stop, inside, step))
            if after is not None:
                self._did(after, message("split off from another clause"), step.stamp)
                name = after
            start = following

    def _spliced(
        self, pieces: Pieces, start: int, stop: int, splices: Iterable[Splice], step: DraftStep
    ) -> Iterator[tuple[int, Giver]]:
        at = start
        for splice in splices:
            yield from _cut(pieces, at, splice.start)
            yield from self._written(splice.new, step.stamp, splice.old)
            at = splice.end
        yield from _cut(pieces, at, stop)

    def _written(self, text: RichText, stamp: Stamp, old: str) -> Pieces:
        if stamp.origins:
            return self._spread(text.text, stamp.origins, stamp, old)
        return [(len(text.text), Giver(None, stamp, old))] if text.text else []

    def _new(self, clause: Clause, stamp: Stamp) -> Pieces:
        if not clause.origins:
            return [(len(clause.text.text), Giver(None, stamp))]
        return self._spread(clause.text.text, clause.origins, stamp, "")

    def _spread(self, text: str, origins: Sequence[Origin], stamp: Stamp, old: str) -> Pieces:
        """The words among the clauses that they were taken from, and who wrote the rest."""
        known = [o for o in origins if o.document in self.texts]
        known = [o for o in known if o.clause in self.texts[o.document]]
        sources = [self.texts[o.document][o.clause].text.text for o in known]
        pieces: list[tuple[int, Giver]] = []
        at = behind = 0
        for run in derived(text, sources).taken:
            if run.start > at:
                gone = old
                if len(sources) == 1 and behind < run.source_start:  # the source says otherwise
                    gone = gone or sources[0][behind : run.source_start]
                pieces.append((run.start - at, Giver(None, stamp, gone)))
            behind = run.source_end
            pieces.append((run.end - run.start, Giver(known[run.source], stamp, old)))
            at = run.end
        if at < len(text):
            pieces.append((len(text) - at, Giver(None, stamp, old)))
        return pieces


def _cut(pieces: Pieces, start: int, stop: int) -> Iterator[tuple[int, Giver]]:
    at = 0
    for length, giver in pieces:
        first, last = max(start, at), min(stop, at + length)
        if first < last:
            yield last - first, giver
        at += length


def _tidy(pieces: Iterable[tuple[int, Giver]]) -> list[tuple[int, Giver]]:
    out: list[tuple[int, Giver]] = []
    for length, giver in pieces:
        if not length:
            continue
        if out and out[-1][1] == giver:
            out[-1] = (out[-1][0] + length, giver)
        else:
            out.append((length, giver))
    return out


# What a new base text takes over from the draft.


def taken_over(
    before: Followed, base: Document, lineage: Lineage, steps: Collection[DraftStep]
) -> TakenOver:
    """What the new text ``base`` took over from the draft of ``before``, of the ``steps`` that it
    has incorporated and of what former base texts had: the words of a clause that stand in the one
    that it became (``lineage``) keep who gave them."""
    thread, draft = _thread(before), before.draft
    own = {_deed(step.stamp) for step in steps}

    def stands(stamp: Stamp) -> bool:
        made = _amendments(stamp, before.states) or (_deed(stamp),)
        return not own.isdisjoint(made)

    into: dict[ClauseId, list[ClauseId]] = {}
    for clause in draft:
        into.setdefault(lineage.went_on(clause.id, base), []).append(clause.id)
    for part in lineage.parts:
        wholes = (whole for whole in lineage.wholes(part) if whole in draft)
        into.setdefault(part, []).extend(wholes)
    for clause in base:  # what went on in another stands by itself again
        whole = before.redline.lineage.went_on(clause.id, draft)
        if clause.id not in into and whole in draft:
            into[clause.id] = [whole]
    known = (thread.former.pieces, thread.pieces, thread.former.deeds, thread.deeds)
    given = {clause for one in known for clause in one}
    pieces: dict[ClauseId, Pieces] = {}
    deeds: dict[ClauseId, tuple[Deed, ...]] = {}
    for one, former in into.items():
        if one not in base or given.isdisjoint(former):
            continue
        its = Origin(base.name, one)

        def now(giver: Giver, its: Origin = its) -> Giver:
            if giver.stamp is None or not stands(giver.stamp):
                return Giver(its)
            here = giver.origin is not None and giver.origin.document == before.base.name
            return replace(giver, origin=its if here else giver.origin, base=its)

        stand = in_order(former, draft, base[one].text.text)
        text = " ".join(draft[clause].text.text for clause in stand)
        words = [piece for clause in stand for piece in (*thread.of(clause), (1, Giver(its)))]
        found = _tidy(_standing(text, words, base[one].text.text, Giver(its), now))
        if any(giver.stamp is not None for _, giver in found):
            pieces[one] = tuple(found)
        done = (*thread.former.deeds.get(one, ()), *thread.deeds.get(one, ()))
        if left := tuple(deed for deed in done if stands(deed.stamp)):
            deeds[one] = left
    return TakenOver(pieces, deeds)


def in_order(clauses: Sequence[ClauseId], text: Document, whole: str) -> list[ClauseId]:
    """The clauses of ``text`` as their words stand in the ``whole``, by the longest stretch that
    each has in common with it; as they are where they are no less like it so."""
    if len(clauses) < 2:
        return list(clauses)
    start: dict[ClauseId, int] = {}
    for clause in clauses:
        own, (size, at), left, right = text[clause].text.text, (0, len(whole)), 0, 0
        for hunk in (*diff(own, whole).hunks, (len(own), 0, 0, 0)):
            size, at = max((size, at), (hunk[0] - left, right), key=lambda run: run[0])
            left, right = hunk[1], hunk[3]
        start[clause] = at
    orders = list(clauses), sorted(clauses, key=lambda clause: start[clause])
    said = (" ".join(text[clause].text.text for clause in order) for order in orders)
    as_they_are, as_in_whole = (diff(words, whole).similarity for words in said)
    return orders[as_in_whole > as_they_are]


def acknowledged_words(
    former: TakenOver, base: Document, own: Iterable[tuple[ClauseId, Edited]], stamp: Stamp
) -> TakenOver:
    """What ``base`` took over, ``former`` and, as far as nobody else gave it, what stands there of
    the words that ``own`` brought to its clauses."""
    pieces = dict(former.pieces)
    for clause, edit in own:
        if clause not in base:
            continue
        text, its = base[clause].text.text, Giver(Origin(base.name, clause))
        words: list[tuple[int, Giver]] = []
        at = 0
        for (start, end), gone in zip(edit.places, edit.gone, strict=True):
            giver = Giver(None, stamp, gone.text, its.origin)
            words += [(start - at, its), (end - start, giver)]
            at = end
        words.append((len(edit.after) - at, its))
        found = list(_standing(edit.after, words, text, its, lambda giver: giver))
        known = pieces.get(clause, [(len(text), its)])
        made: list[tuple[int, Giver]] = []
        at = 0
        for length, giver in known:
            free = giver.stamp is None
            made += _cut(found, at, at + length) if free else [(length, giver)]
            at += length
        pieces[clause] = tuple(_tidy(made))
    return replace(former, pieces=pieces)


def _deed(stamp: Stamp) -> AmendmentId | str:
    """What is incorporated or not as a whole: an amendment, or an act of an editor."""
    return stamp.amendment or stamp.event or f"{stamp.author} {stamp.at}"


def _standing(
    text: str, words: Pieces, new: str, other: Giver, now: Callable[[Giver], Giver]
) -> Iterator[tuple[int, Giver]]:
    """``new`` in pieces: what stood in ``text``, which has the pieces ``words``, is of those that
    gave it there, as ``now`` has them, and the rest of the ``other``, with a sign of theirs that
    stands without their words."""
    hunks = diff(text, new).hunks
    whole = {giver for length, giver in words if length == 1 or not hunks}
    at = 0
    for left, left_end, right, right_end in (
        *hunks,
        (len(text), len(text), len(new), len(new)),
    ):
        for length, giver in _cut(words, at, left):
            said = any(map(str.isalnum, text[at : at + length]))
            yield length, now(giver) if said or giver in whole else other
            at += length
        yield right_end - right, other
        at = left_end


# How a text is made of others: which of its words come from which, and which words of theirs it
# leaves out. Merging the clauses of several sources loses nothing: what is not taken is said.

_LEAST = 2
"""The fewest words in a row that are told to come from a source: single words are everybody's."""


@dataclass(frozen=True, slots=True)
class Taken:
    """``text[start:end]`` of the made text stands in the source of number ``source`` (from 0) at
    ``[source_start, source_end)`` (code points)."""

    start: int
    end: int
    source: int
    source_start: int
    source_end: int


@dataclass(frozen=True, slots=True)
class LeftOut:
    """``[start, end)`` of the source of number ``source`` does not stand in the made text."""

    source: int
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Derivation:
    """``taken`` in the order of the made text, without overlap; ``left_out`` in the order of the
    sources. Law: every word of a source is in exactly one of the two for that source, or stands in
    the made text as another source's words (``shared``)."""

    taken: tuple[Taken, ...]
    left_out: tuple[LeftOut, ...]
    shared: tuple[Taken, ...] = ()


def derived(text: str, sources: Sequence[str]) -> Derivation:
    """What of ``text`` comes from which of ``sources``: the longest stretch first; of two sources
    with the same words the first."""
    found: list[Taken] = []
    left_out: list[LeftOut] = []
    for number, source in enumerate(sources):
        at = 0
        shift = 0
        hunks = diff(source, text).hunks
        for l0, l1, r0, r1 in (*hunks, (len(source), len(source), len(text), len(text))):
            run = Taken(at + shift, r0, number, at, l0)
            if len(source[at:l0].split()) >= _LEAST or (run.end - run.start == len(text)):
                found.append(run)
            elif source[at:l0].strip():
                left_out.append(LeftOut(number, at, l0))
            if source[l0:l1].strip():
                left_out.append(LeftOut(number, l0, l1))
            at, shift = l1, r1 - l1
    return _settled(found, left_out)


def _settled(found: list[Taken], left_out: list[LeftOut]) -> Derivation:
    """Each word of the text to one source."""
    taken: list[Taken] = []
    shared: list[Taken] = []
    for run in sorted(found, key=lambda r: (r.start - r.end, r.source, r.start)):
        free = [(run.start, run.end)]
        for other in taken:
            free = [piece for part in free for piece in _outside(part, (other.start, other.end))]
        for start, end in free:
            moved = run.source_start - run.start
            taken.append(Taken(start, end, run.source, start + moved, end + moved))
        if free != [(run.start, run.end)]:
            shared.append(run)
    return Derivation(
        tuple(sorted(taken, key=lambda r: r.start)),
        tuple(_joined(left_out)),
        tuple(sorted(shared, key=lambda r: (r.source, r.start))),
    )


def _outside(part: tuple[int, int], other: tuple[int, int]) -> list[tuple[int, int]]:
    start, end = part
    pieces = [(start, min(end, other[0])), (max(start, other[1]), end)]
    return [piece for piece in pieces if piece[0] < piece[1]]


def _joined(left_out: list[LeftOut]) -> list[LeftOut]:
    out: list[LeftOut] = []
    for one in sorted(left_out, key=lambda r: (r.source, r.start)):
        if out and out[-1].source == one.source and out[-1].end >= one.start:
            out[-1] = LeftOut(one.source, out[-1].start, max(out[-1].end, one.end))
        else:
            out.append(one)
    return out
