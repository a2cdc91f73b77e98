"""Where accepted clauses come on a new base text: in the order that they had in the draft."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from draftbench.amend.changesets.changes import Change, ChangeSet, Insertion, Slot
from draftbench.amend.registers.register import Register
from draftbench.document import ClauseId, Document


def in_order_of(draft: Document, changes: ChangeSet, now: Register) -> ChangeSet:
    """``changes``, a step that led to ``draft``, to be placed on the draft of ``now``: new clauses
    that it puts behind one come behind those too that stood in ``draft`` between the two and stand
    in ``now``."""
    made = tuple(_behind(draft, change, now) for change in changes.changes)
    if made == changes.changes:
        return changes
    anchors = (c.slot.after for c in made if isinstance(c, Insertion))
    seen = {a: now.draft[a].text for a in anchors if a is not None and a in now.draft}
    return replace(changes, changes=made, seen={**seen, **changes.seen})


def _behind(draft: Document, change: Change, now: Register) -> Change:
    if not isinstance(change, Insertion):
        return change
    for before in _between(draft, change.clauses[0].id, change.slot):
        if before in now.draft and now.draft[before].parent == change.slot.parent:
            return replace(change, slot=Slot(change.slot.parent, before))
    return change


def _between(draft: Document, clause: ClauseId, slot: Slot) -> Iterator[ClauseId]:
    """The clauses that stand between a slot and a clause that came into it, the last first; none
    where it stands elsewhere now."""
    if clause not in draft or draft[clause].parent != slot.parent:
        return
    row = draft.children(slot.parent)
    end = row.index(clause)
    if slot.after is None:
        yield from reversed(row[:end])
    elif slot.after in row[:end]:
        yield from reversed(row[row.index(slot.after) + 1 : end])
