"""What an amendment does to the strength of the text: "Urges" that becomes "Encourages"."""

from __future__ import annotations

from collections.abc import Sequence

from draftbench.amend.changesets.building import spliced
from draftbench.amend.changesets.changes import ChangeSet, Splice
from draftbench.amend.negotiation import Entry, Negotiation
from draftbench.compare.words.strength import Direction, StrengthChange, strength_changes
from draftbench.compare.words.worddiff import diff
from draftbench.document import ClauseId, RichText


def strengthening(state: Negotiation, entry: Entry) -> tuple[StrengthChange, ...]:
    """The words of strength that an amendment changes, in the order of its clauses: of an open one
    that has a place in the draft against the draft as it stands, else against the words that its
    authors saw (what was accepted stands in the draft already)."""
    placed = entry.placement.changes if entry.open and entry.placement is not None else None
    changes = entry.amendment.changes if placed is None else placed
    return tuple(
        change
        for clause in dict.fromkeys(c.clause for c in changes.changes if isinstance(c, Splice))
        for change in _of_clause(state, changes, clause, placed=placed is not None)
        if change.direction is not Direction.OTHER
    )


def _of_clause(
    state: Negotiation, changes: ChangeSet, clause: ClauseId, *, placed: bool
) -> tuple[StrengthChange, ...]:
    splices = [c for c in changes.changes if isinstance(c, Splice) and c.clause == clause]
    drafted = state.draft.get(clause)
    text = drafted.text if placed and drafted is not None else changes.seen.get(clause)
    if text is None or not _fit(text, splices):
        return ()
    new = spliced(text, splices)
    return strength_changes(diff(text.plain, new.plain), state.draft.language)


def _fit(text: RichText, splices: Sequence[Splice]) -> bool:
    return all(text.text[s.start : s.end] == s.old for s in splices)
