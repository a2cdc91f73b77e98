"""The parts of a file in words, for a choice among them, and kinds of files."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection
from dataclasses import dataclass

from draftbench.app.texts.opened_files import MAIN_PARTS, TRACKED
from draftbench.app.texts.wholefiles import Taken
from draftbench.document import ClauseKind, Document
from draftbench.formats.imported import Imported
from draftbench.formats.reading import ENDINGS
from draftbench.gui.speech import counted, listed, marked, plain_name, relayed, tr

MARKED_ENDINGS = (".docx", ".docm", ".odt", ".doc", ".rtf")
LANGUAGES = {
    "ar": marked("Arabic"),
    "de": marked("German"),
    "en": marked("English"),
    "es": marked("Spanish"),
    "fr": marked("French"),
    "it": marked("Italian"),
    "pt": marked("Portuguese"),
    "ru": marked("Russian"),
    "zh": marked("Chinese"),
}
"""Names of languages; others are shown by their code."""
_UNTITLED = {
    "annex": marked("Annex"),
    "decision": marked("Decision"),
    "declaration": marked("Declaration"),
    "documents": marked("List of documents"),
    "elements": marked("Elements"),
    "participants": marked("List of participants"),
    "recommendations": marked("Recommendations"),
    "report": marked("Report"),
    "resolution": marked("Resolution"),
    "text": marked("Text"),
}
"""What a part without a title is called, by its name without a number."""


def _of_kind(kind: ClauseKind, n: int) -> str:
    match kind:
        case ClauseKind.PREAMBULAR:
            return counted("{n} preambular paragraph", "{n} preambular paragraphs", n)
        case ClauseKind.OPERATIVE:
            return counted("{n} operative paragraph", "{n} operative paragraphs", n)
        case ClauseKind.PARAGRAPH:
            return counted("{n} paragraph", "{n} paragraphs", n)
        case ClauseKind.HEADING:
            return counted("{n} heading", "{n} headings", n)
        case ClauseKind.ITEM:
            return counted("{n} item", "{n} items", n)
        case ClauseKind.TABLE:
            return counted("{n} table", "{n} tables", n)
    return ""


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
        marks = counted("{n} note", "{n} notes", self.notes) if self.notes else ""
        return " · ".join(words for words in (self.counts, marks, self.language) if words)


def part_lines(imported: Imported) -> tuple[PartLine, ...]:
    """The parts in the order of the file; those without clauses are left out."""
    return tuple(_line(part) for part in imported.parts if part.clauses)


def first_base(lines: tuple[PartLine, ...]) -> str:
    """The part that is the base where nobody chooses: the first that a negotiation is about."""
    return next((line.name for line in lines if line.suggested), lines[0].name if lines else "")


def unused(file: str, imported: Imported, used: Collection[str]) -> str:
    """A sentence on the texts of a file that were not taken; empty where all were. Lists of
    participants are no texts here: the delegations come from them."""
    names = [part.name for part in imported.parts if part.kind == "participants"]
    left = [line.title for line in part_lines(imported) if line.name not in (*used, *names)]
    return tr("Not used from {file}: {texts}.", file=file, texts=listed(left)) if left else ""


def left_aside(taken: Taken) -> str:
    """A sentence on the texts of a file beside the one that was taken; empty where it has none."""
    if not taken.others:
        return ""
    return tr(
        "{file} holds several texts: used {text}, not {texts}.",
        file=taken.file,
        text=titled(taken.text),
        texts=listed(map(titled, taken.others)),
    )


def titled(part: Document) -> str:
    """The title of a part, or what one without a title is called."""
    return part.title or _untitled(part.name)


def is_tracked(imported: Imported) -> bool:
    """Whether the file holds tracked changes."""
    return any(note.code == TRACKED for note in imported.notes)


def view_of(imported: Imported) -> str:
    """Which view of a file with tracked changes was read: "accepted", "rejected" or "marked"."""
    said = " ".join(relayed(note.message) for note in imported.notes if note.code == TRACKED)
    return next((view for view in ("rejected", "marked") if view in said), "accepted")


def marked_by_word(file: str) -> bool:
    """Whether the tracked changes of a file of that name can be imported as amendments."""
    return file.casefold().endswith(MARKED_ENDINGS)


def language_name(code: str) -> str:
    """The name of a language."""
    name = LANGUAGES.get(code)
    return tr(name) if name else code


def _line(part: Document) -> PartLine:
    counts = Counter(clause.kind for clause in part)
    said = [
        words for kind in ClauseKind if counts[kind] and (words := _of_kind(kind, counts[kind]))
    ]
    notes = sum(len(clause.text.notes) for clause in part)
    title = titled(part)
    suggested = part.kind in MAIN_PARTS and part.kind != "report"
    words = listed(said) or counted("{n} clause", "{n} clauses", len(part))
    return PartLine(part.name, title, words, language_name(part.language), notes, suggested)


def _untitled(name: str) -> str:
    """What a part is called that has only a name: "Resolution", "Annex 2"."""
    kind, dash, number = name.partition("-")
    word = _UNTITLED.get(kind)
    return f"{tr(word)}{' ' if dash else ''}{number}" if word else name


TEXTS = " ".join(f"*.{ending}" for ending in ENDINGS)
"""The names of files that hold texts."""


def text_files() -> str:
    """The files with texts, as a dialogue of the system wants them. It takes the endings literally,
    so that no sign of direction may stand beside them."""
    return plain_name(tr("Texts ({endings});;All files (*)", endings=TEXTS))


def project_files() -> str:
    """The project files, as a dialogue of the system wants them."""
    return plain_name(tr("Negotiations ({endings});;All files (*)", endings="*.draftbench"))
