"""Footnotes and endnotes."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from draftbench.formats.docx.lint.checked import Checked
from draftbench.formats.docx.lint.moves import id_of
from draftbench.formats.docx.lint.rule import Finding, Rule
from draftbench.formats.docx.names import q

_KINDS = ("footnote", "endnote")


def missing_footnote(file: Checked) -> Iterator[Finding]:
    """ECMA-376 part 1, 17.11.14: the id of a reference is that of a footnote in the file."""
    yield from _missing(file, "footnote")


def missing_endnote(file: Checked) -> Iterator[Finding]:
    """ECMA-376 part 1, 17.11.7: the id of a reference is that of an endnote in the file."""
    yield from _missing(file, "endnote")


def _missing(file: Checked, kind: str) -> Iterator[Finding]:
    known = {id_of(note) for _, note in file.every(kind)}
    for story, one in file.every(f"{kind}Reference"):
        if id_of(one) not in known:
            yield Finding(story.where(one), f"A mark refers to a {kind} that is not in the file.")


def lost_note(file: Checked) -> Iterator[Finding]:
    """A note that nothing refers to shows nowhere and still travels with the file: what was deleted
    can be read by whoever opens the package. Only notes that number themselves are told; Word's own
    files keep empty ones, and some that had a sign of their own."""
    for kind in _KINDS:
        used = {id_of(one) for _, one in file.every(f"{kind}Reference")}
        for story, note in file.every(kind):
            numbered = next(note.iter(q(f"{kind}Ref")), None) is not None
            if numbered and id_of(note) not in used:
                yield Finding(story.where(), f"A {kind} has no mark in the text.")


def note_twice(file: Checked) -> Iterator[Finding]:
    """ECMA-376 part 1, 17.11.10: the id of a note is its own."""
    for kind in _KINDS:
        for story in file.stories:
            for number, times in Counter(id_of(note) for note in story.every(kind)).items():
                if times > 1:
                    yield Finding(story.where(), f"Two {kind}s have the id {number}.")


def missing_separator(file: Checked) -> Iterator[Finding]:
    """ECMA-376 part 1, 17.11.9: the separators that the settings name are in the file."""
    settings = file.beside("settings.xml")
    for kind in _KINDS:
        known = {id_of(note) for _, note in file.every(kind)}
        for named in () if settings is None else settings.iterfind(f"{q(f'{kind}Pr')}/{q(kind)}"):
            if id_of(named) not in known:
                yield Finding("settings.xml", f"The settings name a {kind} that is not there.")


RULES = (
    Rule("no-footnote", "Every mark of a footnote has its footnote.", missing_footnote),
    Rule("no-endnote", "Every mark of an endnote has its endnote.", missing_endnote),
    Rule("lost-note", "Every note has its mark in the text.", lost_note),
    Rule("note-twice", "No two notes have the same id.", note_twice),
    Rule("no-separator", "The separators that the settings name are there.", missing_separator),
)
