"""Placing deletions, new clauses and moves."""

from __future__ import annotations

from dataclasses import replace

from draftbench.amend.amendment import Outcome
from draftbench.amend.changesets.changes import Deletion, Insertion, Relocation, Slot
from draftbench.amend.placement.situation import Placed, Situation
from draftbench.compare.normal import folded, key
from draftbench.document import ClauseId

_AMENDED_PARTS = "The clause was divided and amended since its deletion was proposed."


def deletion(change: Deletion, situation: Situation) -> Placed:
    """A clause that goes, with all that hangs on it."""
    target, clause = situation.target, change.clause
    if clause not in target:
        joined = situation.joining(clause)
        if joined is not None:
            why = "The clause went on in another since its deletion was proposed."
            return Placed(Outcome.CONFLICT, why, joined.into)
        left = situation.divided(clause)
        if left:
            return Placed(Outcome.CONFLICT, _AMENDED_PARTS, clause, where=left)
        return Placed(Outcome.CONTAINED, "The clause is already gone.", clause)
    parts = situation.divided(clause)
    if len(parts) > 1 and not situation.unchanged(clause):
        return _parts_deleted(change, parts, situation)
    for each in target.subtree(clause):
        if not situation.unchanged(each.id):
            rivals = situation.rivals(each.id, 0, len(each.text))
            why = f"{situation.name(each.id)} was amended since its deletion was proposed."
            if each.id not in situation.changes.seen:
                why = "The clause was added to since its deletion was proposed."
            return Placed(Outcome.CONFLICT, why, clause, rivals=rivals)
    return Placed(Outcome.APPLIES, "The clause stands unchanged.", clause, (change,))


def _parts_deleted(change: Deletion, parts: tuple[ClauseId, ...], situation: Situation) -> Placed:
    """A clause that was split since: it goes with its parts, if their words are still its words."""
    target = situation.target
    words = folded(" ".join(target[part].text.text for part in parts))
    seen = situation.changes.seen
    below = [c.id for part in parts for c in target.subtree(part) if c.id not in parts]
    kept = all(clause in seen and seen[clause] == target[clause].text for clause in below)
    if words != folded(seen[change.clause].text) or not kept:
        return Placed(Outcome.CONFLICT, _AMENDED_PARTS, change.clause, where=parts)
    tops = [p for p in parts if target[p].parent not in parts]
    why = "The clause was divided since; its parts would go together."
    deletions = tuple(Deletion(part) for part in tops)
    return Placed(Outcome.CONFIRM, why, change.clause, deletions, where=parts)


def insertion(change: Insertion, situation: Situation) -> Placed:
    """New clauses."""
    there = tuple(clause.id for clause in change.clauses if clause.id in situation.target)
    if there:
        return _come_back(change, there, situation)
    slot = situation.behind_own(change, situation.following(change.slot))
    words = key(change.clauses[0].text.plain)
    twins = [clause for clause in situation.twins(words) if situation.is_new(clause)]
    for twin in twins:
        if twin in situation.arrived(slot) and _all_there(change, twin, situation):
            why = f"{situation.name(twin)} already has these words."
            return Placed(Outcome.CONTAINED, why, twin)
    placed = _into(change, slot, situation)
    if twins and placed.outcome is Outcome.APPLIES:
        why = f"{situation.name(twins[0])} has these words too; they would stand twice."
        return replace(placed, outcome=Outcome.CONFIRM, why=why)
    return placed


def _come_back(change: Insertion, there: tuple[ClauseId, ...], situation: Situation) -> Placed:
    """New clauses that were put in before, and that a new base text has, or some of them."""
    name, target = situation.name(there[0]), situation.target
    words = [target[clause].text.plain for clause in there]
    if list(map(key, words)) == [key(clause.text.plain) for clause in change.clauses]:
        return Placed(Outcome.CONTAINED, f"{name} already has these words.", there[0])
    why = f"The clause is already in the text ({name}), but worded differently."
    return Placed(Outcome.CONFLICT, why, there[0])


def _all_there(change: Insertion, twin: ClauseId, situation: Situation) -> bool:
    """Whether a clause has the words of a new one, and what hangs on it those of the rest."""
    target = situation.target
    here = [(c.level - target[twin].level, key(c.text.plain)) for c in target.subtree(twin)]
    first = change.clauses[0].level
    return here == [(c.level - first, key(c.text.plain)) for c in change.clauses]


def relocation(change: Relocation, situation: Situation) -> Placed:
    """A move."""
    target, clause = situation.target, change.clause
    slot = situation.following(change.slot)
    if clause in situation.own:
        return _into(change, slot, situation)
    if clause not in target:
        rivals = situation.deleters(clause)
        outcome = Outcome.CONFLICT if rivals or situation.joining(clause) else Outcome.ORPHANED
        return Placed(outcome, "The clause that it moves is gone.", clause, rivals=rivals)
    same_kind = change.kind is None or target[clause].kind is change.kind
    if same_kind and situation.stands_in(clause, slot):
        why = "The clause already stands there."
        return Placed(Outcome.CONTAINED, why, clause)
    if situation.was_moved(clause):
        why = "The clause was moved to another place since."
        return Placed(Outcome.CONFLICT, why, clause, rivals=situation.movers(clause))
    inside = {c.id for c in target.subtree(clause)}
    if slot.parent in inside or slot.after in inside:
        why = "The clause cannot move into itself."
        return Placed(Outcome.CONFLICT, why, clause)
    placed = _into(change, slot, situation)
    parts = [p for p in situation.divided(clause) if target[p].parent == target[clause].parent]
    if len(parts) > 1 and placed.changes:
        moves = tuple(replace(change, clause=part, slot=slot) for part in parts)
        why = "The clause was divided since; its parts would move together."
        return replace(placed, outcome=Outcome.CONFIRM, why=why, changes=moves)
    return placed


def _into(change: Insertion | Relocation, slot: Slot, situation: Situation) -> Placed:
    target = situation.target
    for anchor in slot:
        if anchor is not None and anchor not in target and anchor not in situation.own:
            rivals = situation.deleters(anchor)
            outcome = Outcome.CONFLICT if rivals else Outcome.ORPHANED
            return Placed(outcome, "The clause that it follows is gone.", anchor, rivals=rivals)
    clause = change.clause if isinstance(change, Relocation) else slot.after
    asked = ""
    if change.slot.after is not None and slot.after is not None and slot.after in target:
        name = situation.name(slot.after)
        if target[slot.after].parent != slot.parent:
            why = f"{name}, which it follows, was moved into another list."
            rivals = situation.movers(slot.after)
            return Placed(Outcome.CONFLICT, why, slot.after, rivals=rivals)
        asked = _behind_another(change.slot, change.slot.after, slot.after, situation)
    if not asked and situation.occupied(slot, change.rank):
        asked = "Another new clause stands at the same place; this one would come before it."
    if asked:
        return Placed(Outcome.CONFIRM, asked, clause, (replace(change, slot=slot),))
    why = "Its place is unchanged."
    return Placed(Outcome.APPLIES, why, clause, (replace(change, slot=slot),))


def _behind_another(slot: Slot, former: ClauseId, after: ClauseId, situation: Situation) -> str:
    """Why somebody must look whether what came behind ``former``, into ``slot``, is right behind
    ``after``; empty where that is the same place."""
    name = situation.name(after)
    if situation.joining(former):
        return f"The clause that it follows goes on in {name}; it would follow that."
    if situation.was_moved(after) or situation.was_moved(former):
        return f"{name}, which it follows, has moved; it would follow it there."
    if situation.took_up(slot):
        return f"The clause behind {name} goes on in it; it would follow them both."
    return ""
