"""The compilation of proposals as plain text, in the notation that :mod:`amend.notation` reads."""

from __future__ import annotations

from draftbench.amend.negotiation import Negotiation
from draftbench.document import NOTE_MARK, ClauseKind, Note, RichText
from draftbench.formats.docx.bracketed import compiled
from draftbench.formats.docx.compilation import summary
from draftbench.formats.docx.frontmatter import FrontMatter
from draftbench.formats.imported import Written
from draftbench.language.phrasebook import phrasebook


def compilation_text(negotiation: Negotiation, front: FrontMatter) -> Written:
    """The working draft with every open proposal under its clause, as UTF-8 text: one paragraph a
    line with an empty line between, notes as ``[^1]`` with their words at the end.

    Read again, every paragraph has the brackets, names and positions that it was written with.
    Italics and other looks are lost, which ``losses`` says.
    """
    said = compiled(negotiation)
    notes: list[Note] = []
    paragraphs = [front.symbol] if front.symbol else []
    titled = any(clause.kind is ClauseKind.TITLE for clause in negotiation.draft)
    if front.title and not titled:
        paragraphs.append(front.title)
    say = phrasebook(negotiation.draft.language)
    paragraphs.append(say("state.note", state=summary(said, say)))
    for line in said.lines:
        words = _noted(line.text, notes)
        paragraphs.append(f"{line.label} {words}" if line.label else words)
        paragraphs.extend(line.small)
    if said.unplaced:
        paragraphs += [say("unplaced"), *said.unplaced]
    paragraphs += [
        f"[^{number}]: {' '.join((note.resolved or note.text.plain).split())}"
        for number, note in enumerate(notes, start=1)
    ]
    looks = any(m for clause in negotiation.draft for m in clause.text.marks)
    losses = ("Italics, bold type and links are not in a plain text.",) if looks else ()
    return Written("\n\n".join((*paragraphs, "")).encode(), losses)


def _noted(text: RichText, notes: list[Note]) -> str:
    """The words with a number at each note, counted through the text."""
    parts = text.text.split(NOTE_MARK)
    said = parts[0]
    for note, part in zip(text.notes, parts[1:], strict=True):
        notes.append(note)
        said += f"[^{len(notes)}]{part}"
    return said
