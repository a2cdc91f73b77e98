"""The redlines of several texts of one file as one, in the order of the file.

Texts of a file may stand inside each other: a report goes on behind the draft resolution in it.
Every clause that the file holds keeps its place there; where it is known in which order the clauses
stand in the revised file, what came in stands as it does there.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from draftbench.amend.redlines.redline import Redline, RedlineClause
from draftbench.document import Clause, ClauseId
from draftbench.document.joining import NOWHERE, Places, joined

_LAST = float("inf")


@dataclass(frozen=True, slots=True)
class Woven:
    """One redline of several texts; ``is_ordered`` says whether accepting its changes gives the
    clauses in the order that was asked for. Rejecting them always does."""

    redline: Redline
    is_ordered: bool = True


def weave(
    redlines: Sequence[Redline],
    before: Places = NOWHERE,
    after: Sequence[Sequence[int]] = (),
) -> Woven:
    """The redlines of texts of one file as one of the whole file, each text with its own numbers.
    ``before`` are the places of the clauses of their bases (none: one text after the other),
    ``after`` those of the clauses of each result among all of them, where they are known. Clauses
    of a text keep their order among each other. Raises KeyError where a place is missing, and
    ValueError where two bases have a clause id in common."""
    if len(redlines) == 1:
        return Woven(redlines[0])
    if not before:
        clauses = (clause.id for one in redlines for clause in one.base)
        before = {clause: place for place, clause in enumerate(clauses)}
    redlines = _distinct(redlines)
    chains = [_chain(one, before, after[at] if after else ()) for at, one in enumerate(redlines)]
    order = _order(chains)
    is_ordered = order is not None
    if order is None:
        order = _order([[(place, None) for place, _ in chain] for chain in chains])
    if order is None:
        msg = "the clauses of a text do not stand in their order"
        raise ValueError(msg)
    steps = [iter(_named_apart(one, at)) for at, one in enumerate(redlines)]
    entries = tuple(next(steps[at]) for at in order)
    results = [one.result for one in redlines]
    standing = (e.clause.id for e in entries if e.deleted is None and e.moved_away is None)
    places = {clause: place for place, clause in enumerate(standing)}
    base = joined([one.base for one in redlines], before)
    return Woven(Redline(base, joined(results, places), entries), is_ordered)


_Anchors = Sequence[tuple[int | None, int | None]]


def _chain(redline: Redline, before: Places, after: Sequence[int]) -> _Anchors:
    """For each entry its place in the file as it was and as it becomes, where it has one."""
    places = dict(zip((clause.id for clause in redline.result), after, strict=False))
    chain: list[tuple[int | None, int | None]] = []
    for entry in redline.entries:
        clause = entry.clause.id
        stood = entry.inserted is None and entry.moved_here is None
        stands = entry.deleted is None and entry.moved_away is None
        chain.append((before[clause] if stood else None, places.get(clause) if stands else None))
    return chain


def _order(chains: Sequence[_Anchors]) -> list[int] | None:
    """From which chain the next entry comes, through all of them, so that the places of both kinds
    rise; None where both cannot. What has no place stands before what it precedes in its chain: a
    text that goes on behind another has nothing new between its introduction of that and that."""
    rest = [tuple(_following(chain, side) for side in (0, 1)) for chain in chains]
    heads = [0] * len(chains)
    order: list[int] = []
    last = 0
    for _ in range(sum(map(len, chains))):
        next_of = [[rest[at][side][heads[at]] for side in (0, 1)] for at in range(len(chains))]
        first = [min(own[side] for own in next_of) for side in (0, 1)]
        free = [
            at
            for at, chain in enumerate(chains)
            if heads[at] < len(chain)
            and all(next_of[at][side] in (first[side], _LAST) for side in _sides(chain[heads[at]]))
        ]
        if not free:
            return None
        if last not in free:
            last = min(free, key=next_of.__getitem__)
        heads[last] += 1
        order.append(last)
    return order


def _sides(anchors: tuple[int | None, int | None]) -> Sequence[int]:
    """The kinds of places that an entry has; of one that has none those of what follows."""
    return [side for side in (0, 1) if anchors[side] is not None] or (0, 1)


def _following(chain: _Anchors, side: int) -> list[float]:
    """For each entry, and behind the last, the first place that it or one behind it has."""
    found: list[float] = [_LAST]
    for anchors in reversed(chain):
        place = anchors[side]
        found.append(found[-1] if place is None else place)
    return found[::-1]


def _named_apart(redline: Redline, number: int) -> Iterable[RedlineClause]:
    """The entries with their numbers; moves are named apart from those of other texts."""
    for entry in redline.clauses:
        yield replace(entry, move=f"{number}:{entry.move}") if entry.move else entry


def _distinct(redlines: Sequence[Redline]) -> list[Redline]:
    """The redlines with names of new clauses that no other text has."""
    taken = {clause.id for one in redlines for clause in one.base}
    made: list[Redline] = []
    for number, one in enumerate(redlines):
        new = [entry.clause.id for entry in one.entries if entry.clause.id not in one.base]
        names = {id_: ClauseId(f"{number}:{id_}") for id_ in new if id_ in taken}
        taken.update(names.get(id_, id_) for id_ in new)
        made.append(_renamed(one, names) if names else one)
    return made


def _renamed(redline: Redline, names: Mapping[ClauseId, ClauseId]) -> Redline:
    def named(clause: Clause) -> Clause:
        parent = clause.parent and names.get(clause.parent, clause.parent)
        return replace(clause, id=names.get(clause.id, clause.id), parent=parent)

    entries = tuple(replace(entry, clause=named(entry.clause)) for entry in redline.clauses)
    result = redline.result.with_clauses(tuple(map(named, redline.result)))
    return Redline(redline.base, result, entries, redline.lineage)
