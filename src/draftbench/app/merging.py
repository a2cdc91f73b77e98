"""Several revised texts against one base: what agrees is merged, what collides is reported."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

from draftbench.amend.adoption import adopted
from draftbench.amend.amendment import AmendmentId, Outcome
from draftbench.amend.changes import Change, ChangeSet, Deletion, Insertion, Splice
from draftbench.amend.collisions import collide
from draftbench.amend.editing import between
from draftbench.amend.marking import advanced, unmarked
from draftbench.amend.placing import place
from draftbench.amend.redline import Redline, Stamp
from draftbench.compare.alignment import align
from draftbench.compare.links import Mode
from draftbench.document import ClauseId, Document


@dataclass(frozen=True, slots=True)
class MergeConflict:
    """A place on which revisions collide. ``kind`` is "words" or "structure"; ``where`` the clause
    of the base; ``sides`` who wants which text there ("" where the clause would go)."""

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


def merged(base: Document, revisions: Sequence[tuple[str, Document]]) -> Merge:
    """``revisions`` are (who, text) pairs; each text is aligned with the base. Identical edits
    become one. Every clause on which two revisions collide keeps the base's text and place; what
    the two do elsewhere is merged."""
    texts = [(who, adopted(align(base, text, mode=Mode.VERSIONS))) for who, text in revisions]
    texts = [(who, _apart(base, text, number)) for number, (who, text) in enumerate(texts)]
    wanted = [between(base, text) for _, text in texts]
    clashes: dict[ClauseId, set[int]] = {}
    for i, one in enumerate(wanted):
        for j in range(i + 1, len(wanted)):
            for clause in collide(one, wanted[j], base):
                clashes.setdefault(clause, set()).update((i, j))
    redline = unmarked(base, base)
    conflicts = [
        _conflict(base, clause, [texts[i] for i in sorted(sides)], [wanted[i] for i in sides])
        for clause, sides in clashes.items()
    ]
    for (who, _), changes in zip(texts, wanted, strict=True):
        quiet = _without(changes, set(clashes), base)
        placement = place(quiet, redline.result, redline)
        if placement.outcome in (Outcome.APPLIES, Outcome.CONFIRM) and placement.changes:
            stamp = Stamp(who, (), "", amendment=AmendmentId(who))
            redline = advanced(redline, placement.changes, stamp)
        elif placement.outcome is not Outcome.CONTAINED:
            where = placement.where[0] if placement.where else base.clauses[0].id
            conflicts.append(MergeConflict("structure", where, ((who, placement.why),)))
    order = {c.id: n for n, c in enumerate(base)}
    return Merge(redline, tuple(sorted(conflicts, key=lambda c: order.get(c.where, 0))))


def _apart(base: Document, text: Document, number: int) -> Document:
    """New clauses of different revisions get different ids."""
    names = {c.id: ClauseId(f"{c.id}@{number + 1}") for c in text if c.id not in base}
    return text.with_clauses(
        tuple(
            replace(
                c,
                id=names.get(c.id, c.id),
                parent=None if c.parent is None else names.get(c.parent, c.parent),
            )
            for c in text
        )
    )


def _without(changes: ChangeSet, clauses: set[ClauseId], base: Document) -> ChangeSet:
    """The change set without what it does to, or behind, these clauses."""
    kept = tuple(change for change in changes.changes if not (_places(change, base) & clauses))
    return ChangeSet(changes.base, kept, changes.seen, changes.patches, changes.stood)


def _places(change: Change, base: Document) -> set[ClauseId]:
    match change:
        case Splice():
            return {change.clause}
        case Deletion():
            return {clause.id for clause in base.subtree(change.clause)}
    slot = change.slot
    anchor = slot.after or slot.parent or (base.clauses[0].id if base.clauses else None)
    own = set() if isinstance(change, Insertion) else {change.clause}
    return own if anchor is None else own | {anchor}


def _conflict(
    base: Document,
    clause: ClauseId,
    sides: Sequence[tuple[str, Document]],
    changes: Sequence[ChangeSet],
) -> MergeConflict:
    structural = any(
        not isinstance(change, Splice) and clause in _places(change, base)
        for one in changes
        for change in one.changes
    )
    shown: list[tuple[str, str]] = []
    for who, text in sides:
        found = text.get(clause)
        words = "" if found is None else found.text.plain
        shown.append((who, words + _followers(base, text, clause)))
    return MergeConflict("structure" if structural else "words", clause, tuple(shown))


def _followers(base: Document, text: Document, clause: ClauseId) -> str:
    """The new clauses that a revision puts behind the clause, as further lines."""
    if clause not in text:
        place = next((n for n, c in enumerate(base) if c.id == clause), 0)
        before = [c.id for c in base.clauses[:place] if c.id in text]
        start = text.position(before[-1]) + 1 if before else 0
    else:
        start = text.position(clause) + 1
    lines: list[str] = []
    for following in text.clauses[start:]:
        if following.id in base:
            break
        lines.append(following.text.plain)
    return "".join(f"\n{line}" for line in lines)
