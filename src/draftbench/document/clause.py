"""A clause: the smallest piece of a text that people speak of by a number."""

from __future__ import annotations

import hashlib
import json
import os
from dataclasses import dataclass, field
from enum import StrEnum
from json.encoder import encode_basestring as _quoted
from typing import NewType

from draftbench.document.richtext import RichText

ClauseId = NewType("ClauseId", str)
"""Opaque, unique, never reused; survives renumbering, moving and editing."""


def new_clause_id() -> ClauseId:
    """A fresh identity for a clause that somebody writes (64 random bits)."""
    return ClauseId(f"c-{os.urandom(8).hex()}")


class ClauseKind(StrEnum):
    """What a clause is in the field's own terms."""

    TITLE = "title"
    ORGAN = "organ"
    PREAMBULAR = "preambular"
    OPERATIVE = "operative"
    PARAGRAPH = "paragraph"
    HEADING = "heading"
    CHAPEAU = "chapeau"
    ITEM = "item"
    TAIL = "tail"
    NOTE = "note"
    CLOSING = "closing"
    ANNEX = "annex"
    TABLE = "table"


_PARAGRAPHS = (ClauseKind.PREAMBULAR, ClauseKind.OPERATIVE, ClauseKind.PARAGRAPH)


@dataclass(frozen=True, slots=True)
class Origin:
    """Where a clause was taken from: a document (by name) and a clause of it."""

    document: str
    clause: ClauseId


@dataclass(frozen=True, slots=True)
class Clause:
    """One clause.

    ``label`` is the number as the source printed it ("3.", "(a)"), never part of ``text``, and
    only a trace: the labels that people read are computed (:mod:`draftbench.document.labels`).
    ``level`` is 0 at the top, 1 to 4 for items in lists, and the depth (1 outermost) for headings.
    ``parent`` is the clause that a list item hangs on; headings govern by position instead.
    ``origins`` name the source clauses that it was taken from. A table's text has one line a row
    and tabs between cells.
    """

    id: ClauseId
    kind: ClauseKind
    text: RichText
    label: str = ""
    level: int = 0
    parent: ClauseId | None = None
    origins: tuple[Origin, ...] = field(default=())
    _digest: str = field(default="", init=False, repr=False, compare=False)

    @property
    def is_paragraph(self) -> bool:
        """Whether it counts where paragraphs are counted: title, organ, headings and list items do
        not."""
        return self.parent is None and self.kind in _PARAGRAPHS

    @property
    def digest(self) -> str:
        """sha256 (hex) of what a change can alter in a clause: place in the tree, kind, text,
        marks, notes. The printed label and the origins do not count. Worked out once."""
        if not self._digest:
            object.__setattr__(self, "_digest", _digest_of(self))
        return self._digest


def _digest_of(clause: Clause) -> str:
    text = clause.text
    marks = [[m.start, m.end, m.kind.value, m.value] for m in text.marks]
    notes = [[n.id, n.text.text] for n in text.notes]
    parent = "null" if clause.parent is None else _quoted(clause.parent)
    facts = (
        _quoted(clause.id),
        _quoted(clause.kind.value),
        str(clause.level),
        parent,
        _quoted(text.text),
        json.dumps(marks, ensure_ascii=False) if marks else "[]",
        json.dumps(notes, ensure_ascii=False) if notes else "[]",
    )  # a JSON list: written out, as there are tens of thousands
    return hashlib.sha256(f"[{', '.join(facts)}]".encode()).hexdigest()
