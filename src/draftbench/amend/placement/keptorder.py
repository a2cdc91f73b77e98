"""Where accepted clauses come on a new base text: in the order that they had in the draft."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import replace

from draftbench.amend.amendment import AmendmentId
from draftbench.amend.changesets.changes import Change, ChangeSet, Insertion, Slot
from draftbench.amend.changesets.editing import slot_of
from draftbench.amend.placement.watching import name_in
from draftbench.amend.registers.register import Register
from draftbench.amend.registers.subamendments import is_sub
from draftbench.document import ClauseId, Document
from draftbench.messages import message


def in_order_of(draft: Document, changes: ChangeSet, now: Register) -> ChangeSet:
    """``changes``, a step that led to ``draft``, to be placed on the draft of ``now``: new clauses
    that it puts behind one come behind those too that stood in ``draft`` between the two and stand
    in ``now``, and before the next that stood there behind them."""
    made = tuple(_behind(draft, change, now) for change in changes.changes)
    stood = {
        clause: slot_of(draft, clause)
        for change in changes.changes
        if (clause := _next_behind(draft, change, now)) is not None
    }
    if made == changes.changes and stood.keys() <= changes.stood.keys():
        return changes
    anchors = (c.slot.after for c in made if isinstance(c, Insertion))
    seen = {a: now.draft[a].text for a in anchors if a is not None and a in now.draft}
    stood |= changes.stood
    return replace(changes, changes=made, seen={**seen, **changes.seen}, stood=stood)


def kept_in_order(
    register: Register, reopened: Collection[AmendmentId], now: Register
) -> Iterator[tuple[AmendmentId, tuple[ChangeSet, str]]]:
    """The accepted amendments that are open again and put new clauses behind others that stood
    before them in the draft and stand in ``now``: what they are to propose, and what is said of
    their new place."""
    for one in reopened:
        amendment = register.states[one][0]
        changes = in_order_of(register.draft, amendment.changes, now)
        pairs = zip(amendment.changes.changes, changes.changes, strict=True)
        behind = [new.slot.after for old, new in pairs if old != new and isinstance(new, Insertion)]
        if is_sub(amendment) or not behind:
            continue
        names = tuple(name_in(now.draft, after) or "" for after in behind if after is not None)
        said = message("It would follow {names}, as it did in the draft.", names=names)
        yield one, (changes, said)


def _next_behind(draft: Document, change: Change, now: Register) -> ClauseId | None:
    """The first clause of those that stood in ``draft`` behind a new one and stand in ``now``."""
    own = change.clauses[0].id if isinstance(change, Insertion) else None
    if own is None or own not in draft:
        return None
    row = draft.children(draft[own].parent)
    return next((c for c in row[row.index(own) + 1 :] if c in now.draft), None)


def _behind(draft: Document, change: Change, now: Register) -> Change:
    if not isinstance(change, Insertion) or change.clauses[0].id in now.draft:
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
