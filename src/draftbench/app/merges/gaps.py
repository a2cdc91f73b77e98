"""Clauses that several revisions bring into one gap: whether all can stand there, and in which
order."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import combinations

from draftbench.amend.changesets.building import Arrival
from draftbench.amend.changesets.changes import Change, Deletion, Insertion, Relocation, Slot
from draftbench.app.merges.mergesides import Side, counted, same
from draftbench.compare.words.worddiff import diff
from draftbench.document import Clause, ClauseId, ClauseKind, Document

_LONG = 40
"""Characters from which on two new clauses can be told to be one in two wordings."""
_ALIKE = 0.7
"""Similarity of such clauses; the least of a light edit (see ``compare.options``)."""


@dataclass(frozen=True, slots=True)
class MergeNote:
    """What the merge decided and people may want otherwise; ``where`` is the clause of the base
    that it stands behind ("" at the beginning), ``why`` a sentence."""

    where: ClauseId
    why: str


def both_can_stand(one: Change, other: Change, base: Document) -> bool:
    """Whether two changes that touch take nothing from each other: clauses that come into one gap,
    unless they are one clause in two wordings, and a new item in a list, behind one that goes."""
    match one, other:
        case Insertion(), Insertion() if one.slot == other.slot:
            return not _alike(one.clauses[0], other.clauses[0])
        case (Insertion() | Relocation(), Insertion() | Relocation()):
            return one.slot == other.slot and same(one) != same(other)
        case (Deletion() as gone, Insertion() as new) | (Insertion() as new, Deletion() as gone):
            is_list = new.clauses[0].kind is base[gone.clause].kind is ClauseKind.ITEM
            return is_list and new.slot.after == gone.clause
    return False


def _alike(one: Clause, other: Clause) -> bool:
    """Whether two new clauses read like one in two wordings. Of a few words nobody can tell."""
    texts = one.text.plain, other.text.plain
    return min(map(len, texts)) >= _LONG and diff(*texts).similarity >= _ALIKE


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
            names = " and ".join(sorted({side.who for side, _ in groups}))
            why = f"{names} put clauses in one place; nobody has said in which order they stand."
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
