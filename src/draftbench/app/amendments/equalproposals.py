"""Proposals that became the same without anybody's choice: they are united, with all sponsors.

Who proposes what is tabled already joins its sponsors (:func:`.tabling.twin_of`), or keeps it apart
by choice. Two that were tabled apart can become the same later: when copies of a project come
together, when a new base text makes the difference between them disappear, or when a draft is
tabled.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import TYPE_CHECKING

from draftbench.amend.amendment import AmendmentId
from draftbench.amend.ballots.voting import equal_proposals
from draftbench.amend.negotiation import Negotiation
from draftbench.amend.registers.states import Step, allows
from draftbench.app.amendments.deciding import Decided, step
from draftbench.app.amendments.uniting import merge_into

if TYPE_CHECKING:
    from draftbench.app.workbench import Workbench

Pair = tuple[AmendmentId, AmendmentId]
"""Two amendments that propose the same, the one that was tabled first before the other."""


def equal_pairs(state: Negotiation) -> frozenset[Pair]:
    """Every two tabled amendments that propose the same for the draft and could be one: neither is
    bound in a package, and they are no alternatives."""
    free = [
        entry
        for entry in state.entries
        if entry.tabled and not entry.alternatives and state.package_of(entry.amendment.id) is None
    ]
    at = {entry.amendment.id: number for number, entry in enumerate(free)}
    return frozenset(
        (one, other)
        for one, others in equal_proposals(free).items()
        for other in others
        if at[one] < at[other]
    )


def unite(bench: Workbench, pairs: Collection[Pair], *, by: str = "") -> tuple[Pair, ...]:
    """Merges the second of each pair into the first, where both are still before the meeting. Gives
    those for which it was done."""
    order = {one: number for number, one in enumerate(bench.state.states)}
    done: list[Pair] = []
    for first, second in sorted(pairs, key=lambda pair: (order[pair[0]], order[pair[1]])):
        if all(allows(bench.register.known(one)[1], Step.MERGE) for one in (first, second)):
            merge_into(bench, (second,), first, by=by)
            done.append((first, second))
    return tuple(done)


def table(
    bench: Workbench, amendments: Sequence[AmendmentId], *, why: str = "", by: str = ""
) -> tuple[Decided, tuple[Pair, ...]]:
    """Tables amendments (:func:`.deciding.step`); a draft that proposes what is tabled already
    becomes one with it. Gives also those pairs."""
    before = equal_pairs(bench.state)
    made = step(bench, Step.TABLE, amendments, why=why, by=by)
    return made, unite(bench, equal_pairs(bench.state) - before, by=by)
