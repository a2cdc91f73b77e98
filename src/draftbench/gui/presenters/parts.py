"""The parts of a file in words, for a choice among them."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

from draftbench.app.reading import MAIN_PARTS, TRACKED
from draftbench.document import ClauseKind, Document
from draftbench.formats.imported import Imported

MARKED_ENDINGS = (".docx", ".docm", ".odt", ".doc", ".rtf")
LANGUAGES = {
    "ar": "Arabic",
    "de": "German",
    "en": "English",
    "es": "Spanish",
    "fr": "French",
    "it": "Italian",
    "pt": "Portuguese",
    "ru": "Russian",
    "zh": "Chinese",
}
"""Names of languages; others are shown by their code."""

_KINDS = {
    ClauseKind.PREAMBULAR: ("preambular paragraph", "preambular paragraphs"),
    ClauseKind.OPERATIVE: ("operative paragraph", "operative paragraphs"),
    ClauseKind.PARAGRAPH: ("paragraph", "paragraphs"),
    ClauseKind.HEADING: ("heading", "headings"),
    ClauseKind.ITEM: ("item", "items"),
    ClauseKind.TABLE: ("table", "tables"),
}


@dataclass(frozen=True, slots=True)
class PartLine:
    """A part of a file. ``counts`` says in words how many clauses of which kind, ``suggested``
    whether it is a text that negotiations are about (not a list of participants)."""

    name: str
    title: str
    counts: str
    language: str
    notes: int
    suggested: bool

    @property
    def said(self) -> str:
        """All but the title in one line."""
        marks = f"{self.notes} note{'' if self.notes == 1 else 's'}" if self.notes else ""
        return " · ".join(words for words in (self.counts, marks, self.language) if words)


def part_lines(imported: Imported) -> tuple[PartLine, ...]:
    """The parts in the order of the file; those without clauses are left out."""
    return tuple(_line(part) for part in imported.parts if part.clauses)


def first_base(lines: tuple[PartLine, ...]) -> str:
    """The part that is the base where nobody chooses: the first that a negotiation is about."""
    return next((line.name for line in lines if line.suggested), lines[0].name if lines else "")


def is_tracked(imported: Imported) -> bool:
    """Whether the file holds tracked changes."""
    return any(note.code == TRACKED for note in imported.notes)


def view_of(imported: Imported) -> str:
    """Which view of a file with tracked changes was read: "accepted", "rejected" or "marked"."""
    said = " ".join(note.message for note in imported.notes if note.code == TRACKED)
    return next((view for view in ("rejected", "marked") if view in said), "accepted")


def marked_by_word(file: str) -> bool:
    """Whether the tracked changes of a file of that name can be imported as amendments."""
    return file.casefold().endswith(MARKED_ENDINGS)


def language_name(code: str) -> str:
    """The English name of a language."""
    return LANGUAGES.get(code, code)


def _line(part: Document) -> PartLine:
    counts = Counter(clause.kind for clause in part)
    said = [
        f"{counts[kind]} {one if counts[kind] == 1 else many}"
        for kind, (one, many) in _KINDS.items()
        if counts[kind]
    ]
    notes = sum(len(clause.text.notes) for clause in part)
    title = part.title or part.name.title()
    suggested = part.kind in MAIN_PARTS and part.kind != "report"
    words = ", ".join(said) or f"{len(part)} clauses"
    return PartLine(part.name, title, words, language_name(part.language), notes, suggested)
