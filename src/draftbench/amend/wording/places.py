"""Which clause of a text is meant: what a language needs to name it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from draftbench.document import Clause, ClauseId, ClauseKind, Document, spoken_labels
from draftbench.language.words import shorten

_EXCERPT = 40


@dataclass(frozen=True, slots=True)
class Place:
    """A clause: its ``kind``, its ``number`` as it is said ("3", "5 bis", "(a)", "bullet 2"; empty
    where it has none), the clause that it hangs on, and its first words (for clauses that are
    called by these); a paragraph of the preamble or the operative part without a number is one that
    was put in as new. ``former`` says that it stood in an earlier text and stands no more in the
    draft; ``was`` is what it was called in an earlier text that the reader knows ("OP 5")."""

    kind: ClauseKind
    number: str = ""
    within: Place | None = None
    words: str = ""
    former: bool = False
    was: str = ""


UNKNOWN = Place(ClauseKind.NOTE)
"""A clause that stands in no text that is at hand."""


@dataclass(frozen=True, slots=True)
class Places:
    """Names clauses of the working ``draft``; of the ``base`` where they do not stand there.
    ``numbers`` are what they were called in the text that the reader knows, ``new`` are clauses
    that an open amendment would bring."""

    draft: Document
    base: Document
    numbers: Mapping[ClauseId, str] = field(default_factory=dict)
    new: Mapping[ClauseId, Clause] = field(default_factory=dict)

    def of(self, clause: ClauseId) -> Place:
        """The place of a clause; :data:`UNKNOWN` where nothing is known of it."""
        if clause in self.draft:
            was = self.numbers.get(clause, "")
            place = _place(self.draft, self.draft[clause])
            return replace(place, was="" if was == spoken_labels(self.draft)[clause] else was)
        if clause in self.new:
            return Place(self.new[clause].kind, words=_words(self.new[clause]))
        was = self.numbers.get(clause) or spoken_labels(self.base).get(clause, "")
        if clause in self.base:
            return replace(_place(self.base, self.base[clause]), former=True, was=was)
        return Place(ClauseKind.PARAGRAPH, former=True, was=was) if was else UNKNOWN


def _words(clause: Clause) -> str:
    return shorten(clause.text.plain, _EXCERPT)


def _place(text: Document, clause: Clause) -> Place:
    spoken = spoken_labels(text)
    said = spoken[clause.id]
    words = _words(clause)
    if clause.kind is ClauseKind.ITEM and clause.parent is not None:
        above = spoken[clause.parent]
        number = said[len(above) :].strip() if said.startswith(above) else said
        within = _place(text, text[clause.parent])
        return Place(clause.kind, number, within, words)
    if clause.kind in (ClauseKind.OPERATIVE, ClauseKind.PREAMBULAR):
        said = "" if said.startswith("new ") else said.removeprefix("OP ").removeprefix("PP ")
    return Place(clause.kind, said, None, words)
