"""Several revised texts against one base: what agrees is merged, what collides is reported."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from itertools import combinations
from typing import Any

from draftbench.amend.adoption import adopted
from draftbench.amend.amendment import AmendmentId
from draftbench.amend.applying import apply
from draftbench.amend.changes import (
    Change,
    ChangeSet,
    Deletion,
    Insertion,
    Join,
    Relocation,
    Splice,
    Split,
)
from draftbench.amend.collisions import colliding
from draftbench.amend.editing import between
from draftbench.amend.marking import advanced, unmarked
from draftbench.amend.redline import Redline, Stamp
from draftbench.compare.alignment import align
from draftbench.compare.links import Mode
from draftbench.document import ClauseId, Document


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
    """The merged text as a redline from the base, and the conflicts. In a conflict the base
    stands."""

    redline: Redline
    conflicts: tuple[MergeConflict, ...]

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
        }


@dataclass(slots=True)
class _Side:
    """One revision: whose it is, its text with the clause ids of the base, what it changes, and
    the changes that are ``held`` back because of a conflict, with the clauses where that is."""

    who: str
    text: Document
    changes: ChangeSet
    held: dict[Change, tuple[ClauseId, ...]] = field(default_factory=dict)


def merged(base: Document, revisions: Sequence[tuple[str, Document]]) -> Merge:
    """``revisions`` are (who, text) pairs; each text is aligned with the base. Identical edits
    become one. Where two revisions collide the base stands, and the conflict shows what every
    revision wants there; all else is applied to the base at once, so that neither is anything lost
    nor does the order of the revisions matter."""
    sides = _sides(base, revisions)
    for one, other in combinations(sides, 2):
        for mine, its, clauses in colliding(one.changes, other.changes, base):
            if _agreed(one, other, mine, its):
                continue
            where = min(clauses, key=base.position)
            for side, change in ((one, mine), (other, its)):
                side.held[change] = (*side.held.get(change, ()), where)
    _hold_what_depends(base, sides)
    conflicts = _conflicts(base, sides)
    redline = unmarked(base, base)
    kept: list[Change] = []
    for side in sides:
        done = set(map(_same, kept))
        own = [c for c in side.changes.changes if c not in side.held and _same(c) not in done]
        try:
            after = apply(base, ChangeSet(base.fingerprint, (*kept, *own)))
        except ValueError:
            conflicts.append(_stuck(base, side, own, sides))
            continue
        kept += own
        changes = between(redline.result, after)
        if changes.changes:
            stamp = Stamp(side.who, (), "", amendment=AmendmentId(side.who))
            redline = advanced(redline, changes, stamp)
    return Merge(redline, tuple(sorted(conflicts, key=lambda c: base.position(c.where))))


def _stuck(
    base: Document, side: _Side, changes: Sequence[Change], sides: Sequence[_Side]
) -> MergeConflict:
    """The conflict of a side whose changes cannot be made beside those of the others, although no
    two of them collide (three moves in a circle)."""
    named = [c.clause for c in changes if isinstance(c, Relocation | Deletion) and c.clause in base]
    where = min(named, key=base.position, default=base.clauses[0].id)
    others = [other for other in sides if other is not side]
    shown = [(side.who, _wanted(side, where, changes))]
    shown += [(other.who, _wanted(other, where, ())) for other in others]
    return MergeConflict("structure", where, tuple(shown))


def _sides(base: Document, revisions: Sequence[tuple[str, Document]]) -> list[_Side]:
    """The revisions with the ids of the base. New clauses get ids that no other revision has;
    revisions that are the same have the same."""
    sides: list[_Side] = []
    first: dict[str, int] = {}
    for number, (who, revised) in enumerate(revisions, 1):
        text = adopted(align(base, revised, mode=Mode.VERSIONS))
        suffix = first.setdefault(text.fingerprint, number)
        names = {c.id: ClauseId(f"{c.id}@{suffix}") for c in text if c.id not in base}
        text = text.with_clauses(
            tuple(
                replace(
                    c,
                    id=names.get(c.id, c.id),
                    parent=None if c.parent is None else names.get(c.parent, c.parent),
                )
                for c in text
            )
        )
        sides.append(_Side(who, text, between(base, text)))
    return sides


def _agreed(one: _Side, other: _Side, mine: Change, its: Change) -> bool:
    """Whether both sides make both of the changes."""
    return _same(its) in map(_same, one.changes.changes) and _same(mine) in map(
        _same, other.changes.changes
    )


def _same(change: Change) -> object:
    """What two changes that do the same have in common (ids of new clauses do not count)."""
    if isinstance(change, Insertion):
        return change.slot, change.rank, tuple(c.text for c in change.clauses)
    if isinstance(change, Split):
        return Split, change.clause, change.start, change.end
    return change


def _hold_what_depends(base: Document, sides: Sequence[_Side]) -> None:
    """Holds back, too, what makes no sense without what is held: other edits of the same clause,
    other clauses for the same gap, what goes under a new clause that is held, and the deletion of
    what a clause would have left."""
    grown = True
    while grown:
        grown = False
        places = {_place(change): at for side in sides for change, at in side.held.items()}
        for side in sides:
            new = {
                clause.id: at
                for change, at in side.held.items()
                if isinstance(change, Insertion)
                for clause in change.clauses
            }
            staying = {c.clause: at for c, at in side.held.items() if isinstance(c, Relocation)}
            for change in side.changes.changes:
                if change in side.held:
                    continue
                where = places.get(_place(change))
                match change:
                    case Insertion() | Relocation():
                        under = (change.slot.parent, change.slot.after)
                        where = where or next((new[c] for c in under if c in new), None)
                    case Deletion():
                        inside = base.subtree(change.clause)
                        where = next((staying[c.id] for c in inside if c.id in staying), None)
                if where is not None:
                    side.held[change] = where
                    grown = True


def _place(change: Change) -> object:
    """What edits of one clause, and arrivals in one gap, have in common."""
    match change:
        case Splice() | Split() | Join():
            return Splice, change.clause
        case Deletion():
            return Deletion, change.clause
    return change.slot


def _conflicts(base: Document, sides: Sequence[_Side]) -> list[MergeConflict]:
    found: list[MergeConflict] = []
    for where in dict.fromkeys(
        at for side in sides for places in side.held.values() for at in places
    ):
        here = [(s, [c for c, places in s.held.items() if where in places]) for s in sides]
        here = [(side, changes) for side, changes in here if changes]
        words = all(isinstance(c, Splice) for _, changes in here for c in changes)
        shown = tuple((side.who, _wanted(side, where, changes)) for side, changes in here)
        found.append(MergeConflict("words" if words else "structure", where, shown))
    return found


def _wanted(side: _Side, where: ClauseId, changes: Sequence[Change]) -> str:
    """What stands at the clause if the side has its way, the clauses that it puts there too."""
    own = side.text.get(where)
    before: list[str] = []
    behind: list[str] = []
    for change in changes:
        if isinstance(change, Insertion):
            lines = before if change.slot == (None, None) else behind
            lines.extend(clause.text.plain for clause in change.clauses)
        elif change.clause != where and change.clause in side.text:
            behind.append(side.text[change.clause].text.plain)
    return "\n".join([*before, "" if own is None else own.text.plain, *behind])
