"""Which clause of a text is meant: what a language needs to name it."""

from __future__ import annotations

from dataclasses import dataclass

from draftbench.document import Clause, ClauseId, ClauseKind, Document, spoken_labels

_EXCERPT = 40


@dataclass(frozen=True, slots=True)
class Place:
    """A clause: its ``kind``, its ``number`` as it is said ("3", "5 bis", "(a)", "bullet 2"; empty
    where it has none), the clause that it hangs on, and its first words (for clauses that are
    called by these); a paragraph of the preamble or the operative part without a number is one that
    was put in as new. ``former`` says that it stands in the base text and no more in the draft."""

    kind: ClauseKind
    number: str = ""
    within: Place | None = None
    words: str = ""
    former: bool = False


UNKNOWN = Place(ClauseKind.NOTE)
"""A clause that stands in no text that is at hand."""


@dataclass(frozen=True, slots=True)
class Places:
    """Names clauses of the working ``draft``; of the ``base`` where they do not stand there."""

    draft: Document
    base: Document

    def of(self, clause: ClauseId) -> Place:
        """The place of a clause; :data:`UNKNOWN` where neither text has it."""
        for text, former in ((self.draft, False), (self.base, True)):
            if clause in text:
                return _place(text, text[clause], former=former)
        return UNKNOWN


def _place(text: Document, clause: Clause, *, former: bool) -> Place:
    spoken = spoken_labels(text)
    said = spoken[clause.id]
    words = " ".join(clause.text.plain.split())
    if len(words) > _EXCERPT:
        words = f"{words[:_EXCERPT].rsplit(' ', 1)[0]} …"
    if clause.kind is ClauseKind.ITEM and clause.parent is not None:
        above = spoken[clause.parent]
        number = said[len(above) :].strip() if said.startswith(above) else said
        within = _place(text, text[clause.parent], former=former)
        return Place(clause.kind, number, within, words, former)
    if clause.kind in (ClauseKind.OPERATIVE, ClauseKind.PREAMBULAR):
        said = "" if said.startswith("new ") else said.removeprefix("OP ").removeprefix("PP ")
    return Place(clause.kind, said, None, words, former)
