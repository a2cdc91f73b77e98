"""Several revised texts against one base: what agrees is merged, what collides is reported."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import combinations
from typing import Any

from draftbench.amend.amendment import AmendmentId
from draftbench.amend.changesets.applying import apply
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
from draftbench.amend.changesets.editing import between
from draftbench.amend.conflicts.collisions import colliding
from draftbench.amend.redlines.marking import advanced, unmarked
from draftbench.amend.redlines.redline import Redline
from draftbench.amend.stamp import Stamp
from draftbench.app.merges.gaps import MergeNote, both_can_stand, ranked
from draftbench.app.merges.mergesides import Side, agreed, counted, sides_of
from draftbench.app.merges.withholding import hold_what_depends, hold_what_is_doubtful
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
        for mine, its, clauses in colliding(one.changes, other.changes, base):
            if agreed(one, other, mine, its) or both_can_stand(mine, its, base):
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
