"""Where accepted clauses come on a new base text: in the order that they had in the draft."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Iterator
from dataclasses import replace

from draftbench.amend.amendment import AmendmentId
from draftbench.amend.changesets.changes import Change, ChangeSet, Insertion, Relocation, Slot
from draftbench.amend.changesets.editing import slot_of
from draftbench.amend.placement.watching import name_in
from draftbench.amend.redlines.redline import DraftStep
from draftbench.amend.registers.register import Register
from draftbench.amend.registers.subamendments import is_sub
from draftbench.document import ClauseId, Document
from draftbench.messages import message


def moves_of(steps: Iterable[DraftStep]) -> Counter[ClauseId]:
    """How often steps move each clause."""
    changes = (change for step in steps for change in step.changes.changes)
    return Counter(change.clause for change in changes if isinstance(change, Relocation))


def in_order_of(
    draft: Document, changes: ChangeSet, now: Register, moving: Collection[ClauseId]
) -> ChangeSet:
    """``changes``, a step that led to ``draft``, to be placed on the draft of ``now``: new clauses
    that it puts behind one come behind those too that stood in ``draft`` between the two and stand
    in ``now``, and before the next that stood there behind them. For those that later steps are
    ``moving`` the order of ``draft`` says nothing yet."""
    here = [
        c for c in changes.changes if not (isinstance(c, Insertion) and c.clauses[0].id in moving)
    ]
    made = tuple(_behind(draft, c, now, moving) if c in here else c for c in changes.changes)
    stood = {
        clause: slot_of(draft, clause)
        for change in here
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
    moving = [clause for clause in moves_of(register.steps) if clause not in now.draft]
    for one in reopened:
        amendment = register.states[one][0]
        changes = in_order_of(register.draft, amendment.changes, now, moving)
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


def _behind(draft: Document, change: Change, now: Register, moving: Collection[ClauseId]) -> Change:
    if not isinstance(change, Insertion) or change.clauses[0].id in now.draft:
        return change
    for before in _between(draft, change.clauses[0].id, change.slot):
        if before not in moving and _stands_behind(before, change.slot, now.draft):
            return replace(change, slot=Slot(change.slot.parent, before))
    return change


def _stands_behind(clause: ClauseId, slot: Slot, text: Document) -> bool:
    """Whether a clause stands in the list of a slot, behind it."""
    if clause not in text or text[clause].parent != slot.parent:
        return False
    after = slot.after
    return after is None or after not in text or text.position(after) < text.position(clause)


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
