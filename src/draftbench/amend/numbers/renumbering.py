"""What number each clause had in the base and has in the draft, and why that changed."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from enum import StrEnum

from draftbench.amend.negotiation import Negotiation
from draftbench.amend.numbers.numbering import gone
from draftbench.amend.redlines.redline import RedlineClause
from draftbench.amend.stamp import Stamp
from draftbench.document import ClauseId, spoken_labels


class Fate(StrEnum):
    """What became of a clause between base and draft."""

    SAME = "same"
    RENUMBERED = "renumbered"
    MOVED = "moved"
    DELETED = "deleted"
    NEW = "new"
    SPLIT = "split"
    JOINED = "joined"


@dataclass(frozen=True, slots=True)
class Renumbering:
    """One clause: ``old`` is what it was called in the base, ``new`` in the draft (empty: it does
    not stand there, or has no number), ``stamp`` who made it so. ``parts`` are the clauses that it
    was split into (itself first), ``whole`` the one that it was split from, ``into`` the one that
    its words went on in. ``reworded`` says that its words changed; ``words`` are its own.
    ``before`` is what it was called until the text was last numbered anew (empty: as now, or it
    was not there), ``empty`` the frozen number that it left and that nothing else gets."""

    clause: ClauseId
    old: str
    new: str
    fate: Fate
    words: str
    reworded: bool = False
    stamp: Stamp | None = None
    parts: tuple[ClauseId, ...] = ()
    whole: ClauseId | None = None
    into: ClauseId | None = None
    before: str = ""
    empty: str = ""


def renumberings(state: Negotiation) -> tuple[Renumbering, ...]:
    """Every clause of base and draft once, in the order of the text with all its changes; a moved
    clause where it stood. After them what came and went since numbers were frozen, where it left
    one."""
    tables = state.proceedings.renumbered
    before = {one.clause: one.old for one in tables[-1].rows} if tables else {}
    empty = gone(state.draft)
    found = [
        replace(one, before=before.get(one.clause, ""), empty=empty.pop(one.clause, ""))
        for one in _renumberings(state)
    ]
    found += [
        Renumbering(clause, "", "", Fate.DELETED, "", before=before.get(clause, ""), empty=name)
        for clause, name in empty.items()
        if clause not in state.draft
    ]
    return tuple(found)


def _renumberings(state: Negotiation) -> Iterator[Renumbering]:
    redline = state.redline
    before, after = spoken_labels(state.base), spoken_labels(state.draft)
    here = {e.clause.id: e for e in redline.entries if e.moved_here is not None}
    lineage = redline.lineage
    for entry in redline.entries:
        clause = entry.clause.id
        if entry.moved_here is not None and clause in state.base:
            continue
        now = here.get(clause, entry) if entry.moved_away is not None else entry
        in_base, in_draft = clause in state.base, clause in state.draft
        if not in_base and not in_draft:
            continue  # put in and taken out again
        old = before.get(clause, "") if in_base else ""
        new = after.get(clause, "") if in_draft else ""
        joined = lineage.joined.get(clause)
        parts = _parts(state, clause)
        fate = Fate.SPLIT
        if len(parts) < 2:
            fate = _fate(
                now,
                entry,
                (old, new),
                standing=in_draft,
                joined=joined is not None,
                split=clause in lineage.parts,
            )
        yield Renumbering(
            clause,
            old,
            new,
            fate,
            (state.draft if in_draft else state.base)[clause].text.plain,
            in_base and in_draft and state.base[clause].text != state.draft[clause].text,
            now.deleted or now.moved_here or now.inserted or entry.moved_away,
            parts if len(parts) > 1 else (),
            lineage.parts.get(clause) if in_draft and not in_base else None,
            joined.into if joined is not None and not in_draft else None,
        )


def _parts(state: Negotiation, clause: ClauseId) -> tuple[ClauseId, ...]:
    """The clauses that one of the base was split into since; nothing for a part itself. Those that
    the base has too were split before it."""
    lineage = state.redline.lineage
    if clause in lineage.parts and clause not in state.base:
        return ()
    found = lineage.divided(clause, state.draft)
    return tuple(one for one in found if one == clause or one not in state.base)


def _fate(
    now: RedlineClause,
    entry: RedlineClause,
    labels: tuple[str, str],
    *,
    standing: bool,
    joined: bool,
    split: bool,
) -> Fate:
    """What became of a clause; one that moved with another and was deleted there has no entry but
    the one where it stood."""
    if not standing:
        return Fate.JOINED if joined else Fate.DELETED
    if now.inserted is not None:
        return Fate.SPLIT if split else Fate.NEW
    if now is not entry or now.moved_here is not None:
        return Fate.MOVED
    return Fate.SAME if labels[0] == labels[1] else Fate.RENUMBERED
