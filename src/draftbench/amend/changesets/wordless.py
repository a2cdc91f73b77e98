"""Clauses that a change set would leave without words: a clause is deleted, never emptied."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from draftbench.amend.changesets.building import built
from draftbench.amend.changesets.changes import ChangeSet, Deletion, Insertion, Join, Splice, Split
from draftbench.document import ClauseId, Document, RichText, spoken_labels
from draftbench.errors import UsageError
from draftbench.messages import message


def emptied(changes: ChangeSet) -> frozenset[ClauseId]:
    """The clauses that had words when the changes were made, and would have none but signs and
    notes. What is divided, or joined with another clause, is not among them."""
    splices: dict[ClauseId, list[Splice]] = {}
    others: set[ClauseId] = set()
    for change in changes.changes:
        if isinstance(change, Splice):
            splices.setdefault(change.clause, []).append(change)
        elif isinstance(change, Join):
            others |= {change.clause, change.into}
        elif isinstance(change, Split):
            others.add(change.clause)
    return frozenset(
        clause
        for clause, own in splices.items()
        if clause not in others and _is_emptied(clause, own, changes.seen)
    )


def _is_emptied(clause: ClauseId, splices: list[Splice], seen: Mapping[ClauseId, RichText]) -> bool:
    text = seen.get(clause)
    if text is None or not text.has_words:
        return False
    for one in sorted(splices, key=lambda splice: splice.start, reverse=True):
        text = text.splice(one.start, one.end, one.new)
    return not text.has_words


def deleting_emptied(changes: ChangeSet, text: Document | None) -> ChangeSet:
    """The change set, made for ``text``, with a deletion of every clause that it would leave
    without words. Raises UsageError where something with words hangs on such a clause and would
    stay, or where the text is not known (None)."""
    left = emptied(changes)
    if not left:
        return changes
    if text is None:
        raise UsageError("The proposal leaves a clause without words; delete the clause instead.")
    after = built(text, changes.changes)
    gone: set[ClauseId] = set()
    tops: list[ClauseId] = []
    seen = dict(changes.seen)
    for clause in text:
        if clause.id not in left or clause.id in gone:
            continue
        if any(one.text.has_words for one in after.subtree(clause.id)):
            raise UsageError(
                "The proposal leaves {clause} without words but keeps its sub-paragraphs; delete "
                "the clause with its sub-paragraphs, or give it words.",
                clause=spoken_labels(text)[clause.id] or message("the clause"),
            )
        tops.append(clause.id)
        own = text.subtree(clause.id)
        gone.update(one.id for one in own)
        seen.update((one.id, one.text) for one in own)
    kept = [
        change
        for change in changes.changes
        if isinstance(change, Insertion) or change.clause not in gone
    ]
    return replace(
        changes,
        changes=(*kept, *map(Deletion, tops)),
        seen=seen,
        patches={c: patch for c, patch in changes.patches.items() if c not in gone},
    )
