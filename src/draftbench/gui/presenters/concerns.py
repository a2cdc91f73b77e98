"""Beside which clauses an amendment is shown."""

from __future__ import annotations

from collections.abc import Set as AbstractSet

from draftbench.amend.changes import Insertion
from draftbench.amend.negotiation import Entry, Negotiation
from draftbench.document import ClauseId


def concerns(entry: Entry, clauses: AbstractSet[ClauseId], state: Negotiation) -> bool:
    """Whether an amendment edits, deletes, moves or follows one of ``clauses``. One about a clause
    that neither the base nor the draft has (it came with a file of another text) stands beside the
    clause that this one followed there."""
    stood = entry.amendment.changes.stood
    seen = not clauses.isdisjoint(entry.amendment.changes.seen)
    for change in entry.amendment.changes.changes:
        own = change.slot.after if isinstance(change, Insertion) else change.clause
        new = isinstance(change, Insertion) and change.clauses[0].id in clauses
        if seen and (own in clauses or new):
            return True
        strange = own is not None and own not in state.base and own not in state.draft
        if strange and own in stood and stood[own].after in clauses:
            return True
    return False
