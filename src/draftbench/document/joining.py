"""Several texts of one file as one, each with its own numbers."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from draftbench.document.document import Document
from draftbench.document.labels import keep_labels


def joined(texts: Sequence[Document]) -> Document:
    """One or more texts, one after the other, under the name of the first; each counts its own
    paragraphs, as it does alone. What is made from it afterwards counts through. Raises ValueError
    where two have a clause id in common."""
    if len(texts) == 1:
        return texts[0]
    made = replace(texts[0], clauses=tuple(clause for text in texts for clause in text))
    keep_labels(made, texts)
    return made
