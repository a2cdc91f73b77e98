"""Whether a change writes words that refer to something, and so must be known with its text."""

from __future__ import annotations

from draftbench.amend.changesets.changes import ChangeSet, Insertion, Join, Splice, Split
from draftbench.amend.references.mentions import mentions
from draftbench.document import ClauseId, Document


def refers(changes: ChangeSet, result: Document) -> bool:
    """Whether a clause whose words were changed or put in refers to something or has notes;
    ``result`` is the text with the changes."""
    touched: set[ClauseId] = set()
    for change in changes.changes:
        match change:
            case Splice():
                touched.add(change.clause)
            case Split():
                touched |= {change.clause, change.new}
            case Join():
                touched.add(change.into)
            case Insertion():
                touched |= {clause.id for clause in change.clauses}
    clauses = [clause for each in touched if (clause := result.get(each)) is not None]
    return any(c.text.notes or mentions(c.text.text, result.language) for c in clauses)
