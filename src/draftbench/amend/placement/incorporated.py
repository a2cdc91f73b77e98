"""Whether a new base text has what was decided, whatever else it changes.

Each change is looked for by what it did: words by their words, a move by what the clause stands
behind, a division or a joining by the words at the seam. What was done to the same clauses
otherwise does not count.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import takewhile
from sys import maxsize

from draftbench.amend.changesets.changes import (
    Change,
    ChangeSet,
    Deletion,
    Insertion,
    Join,
    Relocation,
    Splice,
    Split,
)
from draftbench.amend.placement.authorship import (
    Share,
    brought,
    having,
    keeps,
    shares,
    stands_as_it_did,
)
from draftbench.amend.placement.lineage import Lineage, spoken
from draftbench.amend.placement.placing import touched
from draftbench.amend.placement.returning import is_undone
from draftbench.amend.redlines.provenance import stretches
from draftbench.amend.redlines.redline import DraftStep
from draftbench.amend.registers.register import Register
from draftbench.document import ClauseId, Document


def incorporated(step: DraftStep, former: Register, now: Register) -> tuple[ClauseId, ...] | None:
    """The clauses in which the base of ``now`` has all that a step did that led to the draft of
    ``former``; None where it does not have all of it, as far as that can be told."""
    return _Comparison(step, former, now).found()


def clauses_of(changes: ChangeSet, before: Document) -> tuple[ClauseId, ...]:
    """What a step touched and made, and what went with what it deleted."""
    found = dict.fromkeys(touched(changes.changes))
    for change in changes.changes:
        if isinstance(change, Insertion):
            found |= dict.fromkeys(clause.id for clause in change.clauses)
        elif isinstance(change, Split):
            found[change.new] = None
        elif isinstance(change, Deletion):
            found |= dict.fromkeys(clause for clause in changes.seen if clause not in before)
    return tuple(found)


@dataclass(frozen=True, slots=True)
class _Comparison:
    step: DraftStep
    former: Register
    now: Register

    def found(self) -> tuple[ClauseId, ...] | None:
        step, former, now = self.step, self.former.redline, self.now
        before, base, lineage = former.result, now.base, now.origin
        places: dict[ClauseId, None] = {}
        for change in step.changes.changes:
            found = self._places(change)
            if not found:
                return None
            places |= dict.fromkeys(found)
        clauses = [
            part for clause in clauses_of(step.changes, before) for part in self._row(clause)
        ]
        if any(c in now.draft and c not in before and c not in base for c in clauses):
            return None  # what was decided before it brought the clause back
        if lineage.united(step.changes, before, base) or self._has_back():
            return None
        return tuple(clause for clause in places if clause in base) or tuple(places)

    def _places(self, change: Change) -> tuple[ClauseId, ...]:
        """Where the new text has one change; none where it has it not."""
        match change:
            case Splice():
                return self._words(change.clause)
            case Insertion():
                found = [self._words(clause.id) for clause in change.clauses]
                return tuple(one for own in found for one in own) if all(found) else ()
            case Deletion():
                before = self.former.draft
                own = [c for c in self.step.changes.seen if c not in before]
                return self._as_it_did(dict.fromkeys((change.clause, *own)))
            case Relocation():
                return self._moved(change)
            case Split():
                return self._as_it_did((change.clause, change.new)) or self._parted(change)
            case Join():
                return self._as_it_did((change.clause, change.into)) or self._joined(change)

    def _row(self, clause: ClauseId) -> tuple[ClauseId, ...]:
        """A clause with its parts in the draft and in the new text."""
        lineage = self.now.origin
        texts = (self.former.draft, self.now.base)
        parts = (part for text in texts for part in lineage.divided(clause, text))
        return tuple(dict.fromkeys((clause, *parts)))

    def _as_it_did(self, clauses: Iterable[ClauseId]) -> tuple[ClauseId, ...]:
        """Where clauses stand in the new text, if they stand as they did in the draft."""
        own = [part for clause in clauses for part in self._row(clause)]
        former, now = self.former.redline, self.now.since_base
        if not all(stands_as_it_did(part, former, now) for part in own):
            return ()
        return tuple(self.now.origin.went_on(part, self.now.base) for part in own)

    def _words(self, clause: ClauseId) -> tuple[ClauseId, ...]:
        """Where the new text has what the step wrote in a clause."""
        former, now = self.former.redline, self.now.since_base
        places: list[ClauseId] = []
        own = self._shares(clause)
        for part in self._row(clause):
            if stands_as_it_did(part, former, now):
                places.append(now.lineage.went_on(part, now.base))
                continue
            wholes = (part, *now.lineage.wholes(part))
            whole = next((one for one in wholes if one in former.result), None)
            if whole is None:
                found = self._words_gone_on(clause)
            else:
                given = self.now.taken_over
                found = having(self.step, whole, former, given, now, own.get(whole))
                if not found and own and whole not in own:
                    continue  # a part in which it wrote nothing tells nothing of it
            if not found:
                return ()
            places.extend(found)
        return tuple(places)

    def _shares(self, clause: ClauseId) -> dict[ClauseId, Share]:
        """What the step wrote in a clause, by the parts of the draft that have it now. A part that
        was there before the step has nothing of it."""
        draft = self.former.draft
        row = _as_divided(clause, self.former.redline.lineage, draft)
        parts = [draft[one] for one in row if one == clause or self._came_since(one)]
        return shares(self.step.changes, clause, parts)

    def _came_since(self, part: ClauseId) -> bool:
        """Whether a part may have been split off after the step: not where a step before it, or the
        base of the draft, has it."""
        former, since = self.former, False
        for step in (*former.incorporated, *former.steps):
            since = since or step is self.step
            if any(isinstance(c, Split) and c.new == part for c in step.changes.changes):
                return since
        return part not in former.base or not any(step is self.step for step in former.steps)

    def _words_gone_on(self, clause: ClauseId) -> tuple[ClauseId, ...]:
        """The same of a clause that had gone on in another of the draft."""
        draft, base = self.former.draft, self.now.base
        into = self.former.redline.lineage.went_on(clause, draft)
        parts = self.now.origin.standing(into, base) if into in draft else ()
        own = [edit for one, edit in brought(self.step.changes) if one == clause]
        marks = [
            (one.start, one.end)
            for one in (stretches(self.former, into) if parts else ())
            if one.giver.stamp == self.step.stamp
        ]
        if not marks:
            took = all(start == end for edit in own for start, end in edit.places)
            return parts if took else ()
        gone = [words.text.strip() for edit in own for words in edit.gone if words.text.strip()]
        text = " ".join(base[part].text.text for part in parts)
        return parts if keeps(text, draft[into].text.text, marks, gone) else ()

    def _moved(self, move: Relocation) -> tuple[ClauseId, ...]:
        before, base, clause = self.former.draft, self.now.base, move.clause
        if clause not in before:
            gone = clause not in base  # what was decided later disposed of it
            return (clause,) if gone else self._as_it_did((clause,))
        texts = (base, self.now.draft)
        alike = all(stands_alike(move, before, text) for text in texts)
        return (clause,) if alike and not self._never_passed(clause) else ()

    def _never_passed(self, clause: ClauseId) -> bool:
        """Whether a clause may stand in the new text where it stood before it was moved, and is
        beside the same clause in the draft only because what it passed was deleted there."""
        draft, base, former = self.former.draft, self.now.base, self.former.base
        for row in (_ahead(clause, base), _following(clause, base)):
            for other in takewhile(lambda one: one not in draft, row):
                if other in self.now.draft and _in_one_order(clause, other, base, former):
                    return True
        return False

    def _parted(self, split: Split) -> tuple[ClauseId, ...]:
        """Where the new text has a division: its parts stand in two clauses, and the words on both
        sides are those of the draft."""
        before, base, lineage = self.former.draft, self.now.base, self.now.origin
        row = self.former.redline.lineage.divided(split.clause, before)
        if split.new not in row[1:]:
            return ()
        first, second = row[row.index(split.new) - 1], split.new
        there, parts = lineage.went_on(second, base), lineage.divided(split.clause, base)
        end = lineage.went_on(first, base)
        if there in parts[1:]:
            end = parts[parts.index(there) - 1]
        if end == there or end not in base or there not in base:
            return ()
        own, new = (
            (spoken(text[one].text.text)[-1:], spoken(text[other].text.text)[:1])
            for text, one, other in ((before, first, second), (base, end, there))
        )
        return (end, there) if own == new and all(own) else ()

    def _joined(self, join: Join) -> tuple[ClauseId, ...]:
        """Where the new text has two clauses in one, with all words that they have in the draft."""
        before, base = self.former.draft, self.now.base
        into = self.former.redline.lineage.went_on(join.clause, before)
        if join.clause in base or join.clause in before or into not in before:
            return ()
        own = spoken(before[into].text.text)
        parts = self.now.origin.standing(into, base)
        return tuple(part for part in parts if _within(own, spoken(base[part].text.text)))

    def _has_back(self) -> bool:
        """Whether the new text has words that the step took out of a clause, or turns round what it
        wrote."""
        seen, now = self.step.changes.seen, self.now
        return any(
            is_undone(
                clause,
                seen[clause].text if clause in seen else "",
                own.after,
                self.former.redline,
                now.base,
                now.origin,
            )
            for clause, own in brought(self.step.changes)
        )


def _as_divided(clause: ClauseId, lineage: Lineage, text: Document) -> Iterator[ClauseId]:
    """A clause and its parts that stand in a text, in the order of the words that they were divided
    from, wherever they stand now; those of which that is not known come last."""
    if clause in text:
        yield clause
    places = {one: lineage.partings.get(one) for one, of in lineage.parts.items() if of == clause}
    for part in sorted(
        places, key=lambda one: maxsize if (at := places[one]) is None else at.start
    ):
        yield from _as_divided(part, lineage, text)


def _within(words: Iterable[str], others: Iterable[str]) -> bool:
    """Whether words stand among others, in their order."""
    rest = iter(others)
    return all(word in rest for word in words)


def stands_alike(move: Relocation, before: Document, text: Document) -> bool:
    """Whether a clause that was moved stands in a text behind the clause, and on the side of the
    one that it was moved behind, on which it stood in the draft; clauses that only one of the two
    has do not count."""
    clause, after = move.clause, move.slot.after
    if clause not in text or before[clause].parent != text[clause].parent:
        return False
    if _behind(clause, before, text) != _behind(clause, text, before):
        return False
    if after is None or after not in before or after not in text:
        return True
    return len({each.position(after) < each.position(clause) for each in (before, text)}) == 1


def _behind(clause: ClauseId, text: Document, other: Document) -> ClauseId | None:
    """The clause of its list behind which one stands in a text, of those that both texts have."""
    return next((one for one in _ahead(clause, text) if one in other), None)


def _ahead(clause: ClauseId, text: Document) -> Iterator[ClauseId]:
    while (before := text.before(clause)) is not None:
        yield (clause := before)


def _following(clause: ClauseId, text: Document) -> Iterator[ClauseId]:
    while (behind := text.behind(text[clause].parent, clause)) is not None:
        yield (clause := behind)


def _in_one_order(clause: ClauseId, other: ClauseId, text: Document, former: Document) -> bool:
    """Whether both texts have two clauses, in the same order."""
    if clause not in former or other not in former:
        return False
    return len({each.position(clause) < each.position(other) for each in (text, former)}) == 1
