"""The text as a frozen tree of clauses, each with an identity that outlives its number."""

from draftbench.document.clause import Clause, ClauseId, ClauseKind, Origin, new_clause_id
from draftbench.document.document import Document, Source
from draftbench.document.labels import printed_labels, spoken_labels
from draftbench.document.richtext import NOTE_MARK, Mark, MarkKind, Note, RichText

__all__ = [
    "NOTE_MARK",
    "Clause",
    "ClauseId",
    "ClauseKind",
    "Document",
    "Mark",
    "MarkKind",
    "Note",
    "Origin",
    "RichText",
    "Source",
    "new_clause_id",
    "printed_labels",
    "spoken_labels",
]
