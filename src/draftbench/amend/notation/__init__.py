"""Negotiation mark-up in a text, read as objects and written again.

``objects`` says what there is, ``reading`` finds it in a clause, ``whole`` in a document,
``pieces`` puts it into words again; ``signs``, ``owners``, ``alternatives`` and ``editorial`` are
the parts that ``reading`` looks for. Key words: ``resources/language/notation.json``.
"""

from draftbench.amend.notation.markup_reader import read_notation
from draftbench.amend.notation.objects import (
    STANCES,
    Addition,
    Alternatives,
    Attribution,
    Bracket,
    Deletion,
    Keyword,
    Markup,
    Option,
    OptionHead,
    Owner,
    Placeholder,
    Position,
    StatusNote,
    Unbalanced,
    Verb,
)
from draftbench.amend.notation.whole import DocumentNotation, document_notation

__all__ = [
    "STANCES",
    "Addition",
    "Alternatives",
    "Attribution",
    "Bracket",
    "Deletion",
    "DocumentNotation",
    "Keyword",
    "Markup",
    "Option",
    "OptionHead",
    "Owner",
    "Placeholder",
    "Position",
    "StatusNote",
    "Unbalanced",
    "Verb",
    "document_notation",
    "read_notation",
]
