"""The revisions that are merged, each as its changes of the base."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace

from draftbench.amend.changesets.adoption import adopted, revision, with_notes_of
from draftbench.amend.changesets.changes import Change, ChangeSet, Insertion, Relocation, Split
from draftbench.amend.conflicts.doubts import doubtful
from draftbench.amend.redlines.hands import renamed
from draftbench.compare.alignment import align
from draftbench.compare.links import Mode
from draftbench.document import ClauseId, Document


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
