"""How the characters of a read text are counted."""

from __future__ import annotations

from collections import defaultdict

from draftbench.formats.imported import Imported, Use


def bare(text: str) -> str:
    return "".join(text.split())


def accounted(imported: Imported) -> None:
    """Every character that is not white space has exactly one use, and the clauses and notes are
    what their spans say."""
    at = 0
    said: dict[tuple[Use, str], str] = defaultdict(str)
    for span in imported.spans:
        assert span.start >= at, "spans overlap"
        assert span.end > span.start
        assert not imported.text[at : span.start].strip(), imported.text[at : span.start]
        said[span.use, span.target] += bare(imported.text[span.start : span.end])
        at = span.end
    assert not imported.text[at:].strip()
    ids = {clause.id for part in imported.parts for clause in part}
    assert len(ids) == sum(len(part) for part in imported.parts), "ids repeat between parts"
    notes = {note.id: note for part in imported.parts for c in part for note in c.text.notes}
    for part in imported.parts:
        for clause in part:
            assert said.pop((Use.CLAUSE, clause.id), "") == bare(clause.text.plain)
            assert bare(clause.label) in ("", said.pop((Use.LABEL, clause.id), ""))
    for note in notes.values():
        assert said.pop((Use.NOTE, note.id), "") == bare(note.text.plain)
    left = {key for key in said if key[0] in (Use.CLAUSE, Use.NOTE)}
    assert not left, left
