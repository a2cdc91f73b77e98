"""The text as a frozen tree of clauses, each with an identity that outlives its number.

clause.py, document.py, richtext.py   a clause; clauses in reading order; words, marks, notes
numbering.py, counting.py   how numbers are counted and which are fixed; the own number of each
sections.py      where numbers begin again
numberstyles.py  how a number is written
labels.py        numbers as people read and say them
drafting.py      numbers while a text is negotiated: "PP5 bis", "OP7 alt.1"
optionsets.py    options that are whole paragraphs
exchange.py      documents as plain data
"""

from draftbench.document.clause import Clause, ClauseId, ClauseKind, Origin, new_clause_id
from draftbench.document.document import DEEPEST, Document, Source
from draftbench.document.labels import printed_labels, spoken_labels
from draftbench.document.richtext import (
    NOTE_MARK,
    Mark,
    MarkKind,
    Note,
    RichText,
    text_without_notes,
)

__all__ = [
    "DEEPEST",
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
    "text_without_notes",
]
