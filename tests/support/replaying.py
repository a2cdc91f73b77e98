"""What the laws of texts and their changes ask: a difference replayed, a redline with all its
changes accepted or rejected, and where two proposals collide."""

from draftbench.amend.changesets.changes import ChangeSet
from draftbench.amend.conflicts.collisions import colliding
from draftbench.amend.redlines.marking import base_text, result_text
from draftbench.amend.redlines.redline import Redline
from draftbench.compare.words.textdiff import TextDiff
from draftbench.document import ClauseId, Document, RichText


def replayed(diff: TextDiff) -> str:
    """The left text with all hunks applied."""
    parts: list[str] = []
    at = 0
    for hunk in diff.hunks:
        parts.append(diff.left[at : hunk.left_start])
        parts.append(diff.right[hunk.right_start : hunk.right_end])
        at = hunk.left_end
    return "".join([*parts, diff.left[at:]])


def rejected(redline: Redline) -> tuple[tuple[ClauseId, RichText], ...]:
    """Clause and text in order, all changes rejected: the base."""
    return tuple(
        (entry.clause.id, base_text(entry))
        for entry in redline.entries
        if entry.inserted is None and entry.moved_here is None
    )


def accepted(redline: Redline) -> tuple[tuple[ClauseId, RichText], ...]:
    """Clause and text in order, all changes accepted: the result."""
    return tuple(
        (entry.clause.id, result_text(entry))
        for entry in redline.entries
        if entry.deleted is None and entry.moved_away is None
    )


def collide(first: ChangeSet, second: ChangeSet, text: Document) -> tuple[ClauseId, ...]:
    """The clauses on which the two collide, in order of the text; empty where both can be accepted
    in any order."""
    found = {clause for _, _, clauses in colliding(first, second, text) for clause in clauses}
    return tuple(clause.id for clause in text if clause.id in found)
