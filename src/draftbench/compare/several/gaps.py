"""Where clauses stand that the base lacks: between the rows of their neighbours."""

from __future__ import annotations

from collections.abc import Collection, Hashable, Mapping, Sequence
from heapq import heapify, heappop, heappush
from itertools import pairwise
from typing import TypeVar

from draftbench.document import ClauseId, Document

Key = TypeVar("Key", bound=Hashable)


def gaps(
    text: Document, rows: Mapping[ClauseId, int], moved: Collection[ClauseId]
) -> dict[ClauseId, int]:
    """For each clause of a version that is not in ``rows`` the row that it stands behind, or -1.

    ``rows`` says in which row of the base the others stand, ``moved`` which of them have moved.
    A clause stands behind the one before it in its own text; where that one has moved and the
    clause after it has not, it stays where the others stayed. Items go with their paragraph.
    """
    following: dict[ClauseId, ClauseId] = {}
    after: ClauseId | None = None
    for clause in reversed(text.clauses):
        if after is not None:
            following[clause.id] = after
        if clause.id in rows:
            after = clause.id
    found: dict[ClauseId, int] = {}
    before: ClauseId | None = None
    steady = -1
    for clause in text:
        if clause.id in rows:
            before = clause.id
            if clause.id not in moved:
                steady = rows[clause.id]
            continue
        if before is None:
            found[clause.id] = -1
            continue
        behind = rows[before]
        succeeding = following.get(clause.id)
        kept = clause.parent is not None and clause.parent in (before, text[before].parent)
        within = succeeding is not None and 0 <= rows[succeeding] - behind <= 1
        if kept or within or before not in moved:
            found[clause.id] = behind
        elif succeeding is not None and succeeding not in moved:
            found[clause.id] = max(-1, rows[succeeding] - 1)
        else:
            found[clause.id] = steady
    return found


def merged(orders: Sequence[Sequence[Key]], rank: Mapping[Key, tuple[int, ...]]) -> list[Key]:
    """One order of all keys that keeps each of ``orders`` where they agree, the lowest ``rank``
    first where they leave the choice or contradict each other."""
    after: dict[Key, list[Key]] = {key: [] for key in rank}
    waits: dict[Key, int] = dict.fromkeys(rank, 0)
    for order in orders:
        for one, two in pairwise(order):
            after[one].append(two)
            waits[two] += 1
    ready = [(rank[key], at, key) for at, key in enumerate(rank) if not waits[key]]
    places = {key: at for at, key in enumerate(rank)}
    heapify(ready)
    waiting = sorted(rank, key=lambda key: rank[key])
    done: set[Key] = set()
    made: list[Key] = []
    at = 0
    while len(made) < len(rank):
        if ready:
            key = heappop(ready)[2]
        else:
            while waiting[at] in done:
                at += 1
            key = waiting[at]
        if key in done:
            continue
        done.add(key)
        made.append(key)
        for other in after[key]:
            waits[other] -= 1
            if not waits[other] and other not in done:
                heappush(ready, (rank[other], places[other], other))
    return made
