"""Several revised texts against one base: what agrees is merged, what collides is reported."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field, replace
from itertools import combinations, permutations, takewhile
from typing import Any

from draftbench.amend.amendment import AmendmentId
from draftbench.amend.changesets.building import Arrival
from draftbench.amend.changesets.changes import (
    Change,
    ChangeSet,
    Deletion,
    Insertion,
    Join,
    Relocation,
    Slot,
    Splice,
    Split,
)
from draftbench.amend.changesets.editing import adopted, apply, between, revision, with_notes_of
from draftbench.amend.conflicts.collisions import colliding
from draftbench.amend.conflicts.doubts import doubtful
from draftbench.amend.placement.twins import one_in_two_wordings
from draftbench.amend.redlines.hands import renamed
from draftbench.amend.redlines.marking import advanced, unmarked
from draftbench.amend.redlines.redline import Redline
from draftbench.amend.stamp import Stamp
from draftbench.compare.alignment import align
from draftbench.compare.links import Mode
from draftbench.document import ClauseId, Document
from draftbench.language.words import is_word, token_texts
from draftbench.messages import joined, message

# The revisions that are merged, each as its changes of the base.


@dataclass(slots=True)
class Side:
    """One revision: whose it is, its text with the clause ids of the base, what it changes, the
    clauses of the base that it may not have where it seems to
    (:mod:`draftbench.amend.conflicts.doubts`), and the changes that are ``held`` back because of a
    conflict, with the clauses where that is."""

    who: str
    text: Document
    changes: ChangeSet
    doubts: frozenset[ClauseId]
    held: dict[Change, tuple[ClauseId, ...]] = field(default_factory=dict)


def sides_of(base: Document, revisions: Sequence[tuple[str, Document]]) -> list[Side]:
    """The revisions, (who, text) pairs, with the ids of the base. What they make themselves has the
    same ids where they make the same in the same place, in whichever order they come: a clause is
    named after where it comes and what it says, a part after where its clause is divided."""
    sides: list[Side] = []
    for who, revised in revisions:
        found = align(base, revised, mode=Mode.VERSIONS)
        text = with_notes_of(base, adopted(found))
        own = hashlib.sha256(text.fingerprint.encode()).hexdigest()[:8]
        text = renamed(text, {c.id: ClauseId(f"{c.id}@{own}") for c in text if c.id not in base})
        changes = revision(found, text)
        names = _names(changes)
        if names:
            text = renamed(text, names)
            changes = revision(found, text)
        sides.append(Side(who, text, changes, doubtful(found, changes)))
    return sides


def _names(changes: ChangeSet) -> dict[ClauseId, ClauseId]:
    """Names for new clauses and parts that do not depend on who makes them."""
    names: dict[ClauseId, ClauseId] = {}
    for change, (mark, count) in zip(changes.changes, counted(changes.changes), strict=True):
        if isinstance(change, Split):
            names[change.new] = ClauseId(f"{change.clause}@{change.end}")
        elif isinstance(change, Insertion):
            said = hashlib.sha256(repr((mark, count)).encode()).hexdigest()[:12]
            names |= {c.id: ClauseId(f"new-{said}.{n}") for n, c in enumerate(change.clauses)}
    return names


def agreed(one: Side, other: Side, mine: Change, its: Change) -> bool:
    """Whether both sides make both of the changes."""
    return same(its) in map(same, one.changes.changes) and same(mine) in map(
        same, other.changes.changes
    )


def same(change: Change) -> object:
    """What two changes that do the same have in common (ids of new clauses, and how many others
    come before it in its gap, do not count)."""
    match change:
        case Insertion():
            return change.slot, tuple(c.text for c in change.clauses)
        case Relocation():
            return replace(change, rank=0)
        case Split():
            return replace(change, new=ClauseId(""))
    return change


def counted(changes: Iterable[Change]) -> list[tuple[object, int]]:
    """:func:`_same` of each change, and which of those with it it is: a text may gain the same
    words twice."""
    seen: Counter[object] = Counter()
    found: list[tuple[object, int]] = []
    for change in changes:
        mark = same(change)
        found.append((mark, seen[mark]))
        seen[mark] += 1
    return found


@dataclass(frozen=True, slots=True)
class MergeConflict:
    """A place on which revisions collide. ``kind`` is "words" or "structure"; ``where`` the clause
    of the base; ``sides`` who wants which text there ("" where the clause would go), a new clause
    as a line of its own."""

    kind: str
    where: ClauseId
    sides: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Merge:
    """The merged text as a redline from the base, the conflicts, and notes on what was decided. In
    a conflict the base stands."""

    redline: Redline
    conflicts: tuple[MergeConflict, ...]
    notes: tuple[MergeNote, ...] = ()

    def data(self) -> dict[str, Any]:
        """The JSON form of ``merge --json``."""
        return {
            "clauses": [{"id": c.id, "text": c.text.plain} for c in self.redline.result],
            "conflicts": [
                {
                    "kind": conflict.kind,
                    "where": conflict.where,
                    "sides": [{"who": who, "text": text} for who, text in conflict.sides],
                }
                for conflict in self.conflicts
            ],
            "notes": [{"where": note.where, "why": note.why} for note in self.notes],
        }


Settle = Callable[[Document, Sequence[Side]], Sequence[tuple[str, Document]]]
"""Decides conflicts: changes what sides want and hold back, and gives further texts to merge."""


def merged(
    base: Document, revisions: Sequence[tuple[str, Document]], settle: Settle | None = None
) -> Merge:
    """``revisions`` are (who, text) pairs; each text is aligned with the base. Identical edits
    become one, of all who make it. Where two revisions collide the base stands, and the conflict
    shows what every revision wants there; all else is applied to the base at once, so that neither
    is anything lost nor does the order of the revisions matter. ``settle`` may decide conflicts."""
    sides = sides_of(base, revisions)
    for one, other in combinations(sides, 2):
        for mine, its, clauses in colliding(one.changes, other.changes, base, along=False):
            if agreed(one, other, mine, its) or both_can_stand(mine, its):
                continue
            where = min(clauses, key=base.position)
            for side, change in ((one, mine), (other, its)):
                side.held[change] = (*side.held.get(change, ()), where)
    hold_what_is_doubtful(sides)
    hold_what_depends(base, sides)
    if settle is not None:
        sides += [
            Side(who, text, between(base, text), frozenset()) for who, text in settle(base, sides)
        ]
    conflicts = _conflicts(base, sides)
    notes = sorted(ranked(sides), key=lambda note: _place(base, note.where))
    kept, stuck = _kept(base, sides)
    conflicts = [*conflicts, *stuck]
    conflicts.sort(key=lambda c: (base.position(c.where), c.kind, c.sides))
    return Merge(_redline(base, kept), tuple(conflicts), tuple(notes))


def _place(base: Document, clause: ClauseId) -> tuple[int, str]:
    """Where a note stands among others: at its clause, at the beginning, or behind all where its
    clause is a new one."""
    if not clause:
        return -1, ""
    return (base.position(clause), "") if clause in base else (len(base), clause)


_Kept = dict[tuple[object, int], tuple[Change, list[str]]]
"""Changes that are made, each with who makes it, by what they do."""


def _kept(base: Document, sides: Sequence[Side]) -> tuple[_Kept, list[MergeConflict]]:
    """The changes of all sides that can be made together, and the conflicts of those that cannot
    although no two of them collide (three moves in a circle)."""
    kept: _Kept = {}
    stuck: list[MergeConflict] = []
    for side in sorted(sides, key=lambda side: (side.text.fingerprint, side.who)):
        free = [change for change in side.changes.changes if change not in side.held]
        own = dict(zip(counted(free), free, strict=True))
        staying = {mark: c for mark, c in own.items() if not isinstance(c, Relocation)}
        for made in (own, staying, {}):
            new = [change for mark, change in made.items() if mark not in kept]
            try:
                apply(base, ChangeSet(base.fingerprint, (*(c for c, _ in kept.values()), *new)))
            except ValueError:
                continue
            for mark, change in made.items():
                kept.setdefault(mark, (change, []))[1].append(side.who)
            if len(made) < len(own):
                dropped = [change for mark, change in own.items() if mark not in made]
                stuck.append(_stuck(base, side, dropped, sides))
            break
    return kept, stuck


def _redline(base: Document, kept: _Kept) -> Redline:
    """The text with all changes made, those that the same people make together at one time; what
    cannot be made without the changes of others, with theirs."""
    groups: dict[tuple[str, ...], list[Change]] = {}
    for change, makers in kept.values():
        groups.setdefault(tuple(sorted(makers)), []).append(change)
    redline = unmarked(base, base)
    done: list[Change] = []
    waiting: list[Change] = []
    names: list[str] = []
    for who, changes in sorted(groups.items(), key=lambda group: (-len(group[0]), group[0])):
        waiting += changes
        names += (name for name in who if name not in names)
        try:
            after = apply(base, ChangeSet(base.fingerprint, (*done, *waiting)))
        except ValueError:
            continue
        splits = {c.new: c.clause for c in waiting if isinstance(c, Split)}
        joins = {c.clause: c.into for c in waiting if isinstance(c, Join)}
        step = between(redline.result, after, splits=splits, joins=joins)
        if step.changes:
            author = ", ".join(names)
            redline = advanced(redline, step, Stamp(author, (), "", amendment=AmendmentId(author)))
        done += waiting
        waiting, names = [], []
    return redline


def _stuck(
    base: Document, side: Side, changes: Sequence[Change], sides: Sequence[Side]
) -> MergeConflict:
    """The conflict of a side whose changes cannot be made beside those of the others."""
    named = [c.clause for c in changes if isinstance(c, Relocation | Deletion) and c.clause in base]
    where = min(named, key=base.position, default=base.clauses[0].id)
    others = [other for other in sides if other is not side]
    shown = [(side.who, _wanted(side, where, changes))]
    shown += [(other.who, _wanted(other, where, ())) for other in others]
    return MergeConflict("structure", where, tuple(shown))


def _conflicts(base: Document, sides: Sequence[Side]) -> list[MergeConflict]:
    found: list[MergeConflict] = []
    for where in dict.fromkeys(
        at for side in sides for places in side.held.values() for at in places
    ):
        here = [
            (side, [c for c in side.changes.changes if where in side.held.get(c, ())])
            for side in sides
        ]
        here = [(side, changes) for side, changes in here if changes or where in side.doubts]
        words = all(isinstance(c, Splice) for _, changes in here for c in changes)
        shown = tuple((side.who, _wanted(side, where, changes)) for side, changes in here)
        found.append(MergeConflict("words" if words else "structure", where, shown))
    return found


def _wanted(side: Side, where: ClauseId, changes: Sequence[Change]) -> str:
    """What stands at the clause if the side has its way, the clauses that it puts there too."""
    before: list[ClauseId] = []
    behind: list[ClauseId] = []
    for change in changes:
        match change:
            case Insertion():
                lines = before if change.slot == (None, None) else behind
                lines.extend(clause.id for clause in change.clauses)
            case Split():
                behind.append(change.new)
            case Join():
                behind.append(change.into)
            case _:
                behind.append(change.clause)
    shown = dict.fromkeys((*before, where, *behind))
    return "\n".join(side.text[clause].text.plain for clause in shown if clause in side.text)


# Clauses that several revisions bring into one gap: whether all can stand there, and in which
# order.

_LONG = 40
"""Characters from which on two new clauses can be told to be one in two wordings."""


@dataclass(frozen=True, slots=True)
class MergeNote:
    """What the merge decided and people may want otherwise; ``where`` is the clause of the base
    that it stands behind ("" at the beginning), ``why`` a sentence."""

    where: ClauseId
    why: str


def both_can_stand(one: Change, other: Change) -> bool:
    """Whether two changes that touch take nothing from each other: clauses that come into one gap,
    unless they are one clause in two wordings (of a few words nobody can tell)."""
    match one, other:
        case Insertion(), Insertion() if one.slot == other.slot:
            short = min(len(c.clauses[0].text.plain) for c in (one, other)) < _LONG
            return short or not one_in_two_wordings(one, other)
        case (Insertion() | Relocation(), Insertion() | Relocation()):
            return one.slot == other.slot and same(one) != same(other)
    return False


def ranked(sides: Sequence[Side]) -> tuple[MergeNote, ...]:
    """Puts what several sides bring into one gap in an order that does not depend on who comes
    first: the clauses of a side stay together, between those that it shares with others, and the
    sides follow each other in the order of their words. A note for each gap where that was
    decided."""
    gaps: dict[Slot, list[tuple[Side, list[Arrival]]]] = {}
    for side in sides:
        for slot, arrivals in _arrivals(side).items():
            gaps.setdefault(slot, []).append((side, arrivals))
    notes: list[MergeNote] = []
    ranks: dict[int, int] = {}
    for slot, groups in gaps.items():
        groups.sort(key=lambda group: [_words(group[0], change) for change in group[1]])
        order: list[object] = []
        for _, arrivals in groups:
            order = _woven(order, counted(arrivals))
        for _, arrivals in groups:
            for change, mark in zip(arrivals, counted(arrivals), strict=True):
                ranks[id(change)] = order.index(mark)
        brought = [set(counted(arrivals)) for _, arrivals in groups]
        if any(one - other and other - one for one, other in combinations(brought, 2)):
            names = joined(sorted({side.who for side, _ in groups}))
            why = message(
                "{names} put clauses in one place; nobody has said in which order they stand.",
                names=names,
            )
            notes.append(MergeNote(slot.after or slot.parent or ClauseId(""), why))
    for side in sides:
        changes = [
            replace(c, rank=ranks[id(c)]) if isinstance(c, Arrival) and id(c) in ranks else c
            for c in side.changes.changes
        ]
        side.changes = replace(side.changes, changes=tuple(changes))
    return tuple(sorted(notes, key=lambda note: (note.where, note.why)))


def _arrivals(side: Side) -> dict[Slot, list[Arrival]]:
    """What the side brings into each gap, in order; without what is held."""
    found: dict[Slot, list[Arrival]] = {}
    for change in side.changes.changes:
        if isinstance(change, Insertion | Relocation) and change not in side.held:
            found.setdefault(change.slot, []).append(change)
    for arrivals in found.values():
        arrivals.sort(key=lambda change: change.rank)
    return found


def _words(side: Side, change: Arrival) -> tuple[str, str]:
    clause = side.text[_first(change)]
    return clause.text.plain, clause.id


def _first(change: Arrival) -> ClauseId:
    """The clause that comes first with it."""
    return change.clauses[0].id if isinstance(change, Insertion) else change.clause


def _woven(order: list[object], marks: Sequence[object]) -> list[object]:
    """``order`` with what it lacks of ``marks``, each run of it before the next that both have."""
    found: list[object] = []
    rest = list(order)
    waiting: list[object] = []
    for mark in marks:
        if mark in rest:
            at = rest.index(mark)
            found += [*rest[:at], *waiting, mark]
            rest, waiting = rest[at + 1 :], []
        elif mark not in order and mark not in waiting:
            waiting.append(mark)
    return [*found, *rest, *waiting]


# What a merge holds back beside the changes that collide: edits of clauses that one cannot be sure
# to have found in every revision, and what makes no sense without what is held.

_PHRASE = 4
"""Words from which on those that go can be told to be those that come elsewhere."""
_SAID = 0.8
"""The share of the words of a new clause that must have gone elsewhere."""


def hold_what_is_doubtful(sides: Sequence[Side]) -> None:
    """Holds back what a side changes in the words of a clause that another side has rewritten, or
    of which it is not clear which of several it is in that side's text, with what that side changes
    in it."""
    for one, other in permutations(sides, 2):
        known = {same(change) for change in one.changes.changes}
        for change in other.changes.changes:
            where = next((c for c in _reworded(change) if c in one.doubts), None)
            if where is None or same(change) in known:
                continue
            own = [c for c in one.changes.changes if where in _reworded(c)]
            for side, held in ((other, [change]), (one, own)):
                for each in held:
                    if where not in side.held.get(each, ()):
                        side.held[each] = (*side.held.get(each, ()), where)


def hold_what_depends(base: Document, sides: Sequence[Side]) -> None:
    """Holds back, too, what makes no sense without what is held: other edits of the same clause,
    what needs a new clause or a part that is held, the deletion of what a clause would have left,
    what comes in the place of a clause whose deletion is held, and words that go from one place
    while they do not come to the other, or the other way round."""
    shifts = [_shifted(side) for side in sides]
    grown = True
    while grown:
        grown = False
        places = _places(base, sides)
        for side, shifted in zip(sides, shifts, strict=True):
            made = {clause: at for change, at in side.held.items() for clause in _made(change)}
            staying = {
                change.clause: at
                for change, at in side.held.items()
                if isinstance(change, Relocation | Join)
            }
            for change in side.changes.changes:
                if change in side.held:
                    continue
                where = next((places[c] for c in _reworded(change) if c in places), None)
                match change:
                    case Insertion() | Relocation():
                        where = next((made[c] for c in _needed(change) if c in made), None)
                        where = where or _replaced(base, side, change.slot)
                    case Deletion() if change.clause in base:
                        inside = base.subtree(change.clause)
                        where = next((staying[c.id] for c in inside if c.id in staying), None)
                if where is None:
                    pairs = (side.held.get(other) for other in shifted.get(change, ()))
                    where = next((at for at in pairs if at is not None), None)
                if where is not None:
                    side.held[change] = where
                    grown = True


def _places(base: Document, sides: Sequence[Side]) -> dict[ClauseId, tuple[ClauseId, ...]]:
    """Each clause of which some words are held back, and where other edits of it are in conflict
    then: there, if any is, else wherever those that are held are, in order of the base."""
    found: dict[ClauseId, set[ClauseId]] = {}
    for side in sides:
        for change, at in side.held.items():
            for clause in _reworded(change):
                found.setdefault(clause, set()).update(at)
    return {
        clause: (clause,) if clause in at else tuple(sorted(at, key=base.position))
        for clause, at in found.items()
    }


def _shifted(side: Side) -> dict[Change, list[Change]]:
    """Edits that take words out of a clause and new clauses that say them, each with the others."""
    cuts = [
        (change, words)
        for change in side.changes.changes
        if isinstance(change, Splice) and (words := _counted(change.old)).total() >= _PHRASE
    ]
    found: dict[Change, list[Change]] = {}
    for change in side.changes.changes if cuts else ():
        if not isinstance(change, Insertion):
            continue
        own = _counted(change.clauses[0].text.text)
        for cut, words in cuts:
            common = (own & words).total()
            if common >= _PHRASE and common >= _SAID * own.total():
                found.setdefault(change, []).append(cut)
                found.setdefault(cut, []).append(change)
    return found


def _counted(text: str) -> Counter[str]:
    return Counter(word.casefold() for word in token_texts(text) if is_word(word))


def _reworded(change: Change) -> tuple[ClauseId, ...]:
    """The clauses whose words the change changes; what is held of one holds all of it."""
    match change:
        case Splice() | Split():
            return (change.clause,)
        case Join():
            return change.clause, change.into
    return ()


def _made(change: Change) -> tuple[ClauseId, ...]:
    """The clauses that there are by the change alone."""
    match change:
        case Insertion():
            return tuple(clause.id for clause in change.clauses)
        case Split():
            return (change.new,)
    return ()


def _needed(change: Insertion | Relocation) -> tuple[ClauseId, ...]:
    """The clauses without which the change cannot be made."""
    own = (change.clause,) if isinstance(change, Relocation) else ()
    return *own, *(clause for clause in change.slot if clause is not None)


def _replaced(base: Document, side: Side, slot: Slot) -> tuple[ClauseId, ...] | None:
    """Where the conflict is, if what the side puts into the slot stands for the clauses behind it
    that the side deletes and whose deletion is held."""
    gone = {change.clause for change in side.changes.changes if isinstance(change, Deletion)}
    behind = base.children(slot.parent)
    behind = behind[behind.index(slot.after) + 1 if slot.after in behind else 0 :]
    for clause in takewhile(gone.__contains__, behind):
        if (held := side.held.get(Deletion(clause))) is not None:
            return held
    return None
