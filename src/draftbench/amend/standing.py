"""How every amendment stands on the draft: placed, and beside the others."""

from __future__ import annotations

from draftbench.amend import subamendments
from draftbench.amend.amendment import Amendment, AmendmentId, Placement
from draftbench.amend.changes import ChangeSet, Insertion, Relocation
from draftbench.amend.collisions import collide
from draftbench.amend.negotiation import Entry
from draftbench.amend.placing import touched
from draftbench.amend.proceedings.locks import held_back
from draftbench.amend.proceedings.state import Proceedings
from draftbench.amend.redline import Redline
from draftbench.amend.states import OPEN, TABLED
from draftbench.amend.subamendments import States
from draftbench.amend.twins import same_wish
from draftbench.document import ClauseId, Document


def entries(
    states: States, redline: Redline, proceedings: Proceedings | None = None
) -> tuple[Entry, ...]:
    """The register for readers: every open amendment placed on the draft, with those that it
    competes with. What would touch a clause that is agreed by ``proceedings`` is in conflict."""
    agreed = proceedings or Proceedings()
    placements = {
        key: held_back(agreed, redline.result, subamendments.standing(amendment, states, redline))
        for key, (amendment, status) in states.items()
        if status in OPEN
    }
    tabled = {key: p for key, p in placements.items() if states[key][1] in TABLED}
    competing = _competing(tabled, redline.result) | subamendments.competing(states, redline)
    found: list[Entry] = []
    for key, (amendment, status) in states.items():
        family = family_of(amendment, states) if key in placements else ()
        rivals = tuple(other for other in competing.get(key, ()) if other not in family)
        found.append(Entry(amendment, status, placements.get(key), rivals, family))
    return tuple(found)


def family_of(amendment: Amendment, states: States) -> tuple[AmendmentId, ...]:
    """The open alternatives of an amendment."""
    return tuple(
        other.id
        for other, status in states.values()
        if other.id != amendment.id and status in OPEN and alternatives(amendment, other)
    )


def alternatives(one: Amendment, other: Amendment) -> bool:
    """Whether the two are alternatives to each other or to a third one."""
    family = {one.id, one.alternative_to} - {None}
    return bool(family & ({other.id, other.alternative_to} - {None}))


def _competing(
    placements: dict[AmendmentId, Placement], draft: Document
) -> dict[AmendmentId, tuple[AmendmentId, ...]]:
    """Which placed amendments collide; only those that share a clause are compared."""
    placed = {key: p.changes for key, p in placements.items() if p.changes is not None}
    at: dict[ClauseId | None, list[AmendmentId]] = {}
    for key, changes in placed.items():
        for clause in _neighbourhood(changes, draft):
            at.setdefault(clause, []).append(key)
    pairs = {
        (one, other)
        for keys in at.values()
        for i, one in enumerate(keys)
        for other in keys[i + 1 :]
    }
    found: dict[AmendmentId, list[AmendmentId]] = {}
    for one, other in sorted(pairs):
        if collide(placed[one], placed[other], draft) and not same_wish(placed[one], placed[other]):
            found.setdefault(one, []).append(other)
            found.setdefault(other, []).append(one)
    return {key: tuple(sorted(others)) for key, others in found.items()}


def _neighbourhood(changes: ChangeSet, draft: Document) -> set[ClauseId | None]:
    near: set[ClauseId | None] = set()
    for clause in touched(changes.changes):
        near.update(c.id for c in draft.subtree(clause))
    for change in changes.changes:
        if isinstance(change, Insertion | Relocation):
            near.update(change.slot)
    return near
