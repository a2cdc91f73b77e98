"""Footnotes: Ibid. that follows its source, notes that say something, treaties with a source."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from draftbench.document import NOTE_MARK, Clause, Note, RichText
from draftbench.rules.examined import Examined, found
from draftbench.rules.finding import Finding

_SAME = re.compile(r"\s*(?:Ibid|Idem|Ibíd)\b", re.IGNORECASE)
_TREATY = re.compile(
    r"\b(?:United Nations )?(?:Convention (?:against|on|for|relating to)|Optional Protocol to|"
    r"International Covenant on|International Convention (?:for|on|against)|Treaty on)"
    r"(?: (?:the|of|and|to|in|on|against|for|All|[A-Z][\w-]+)(?=[ ,;.\ufffc]))+"
)


def _noted(text: Examined) -> Iterator[tuple[Clause, int, Note]]:
    for clause in text.document:
        if not clause.text.notes:
            continue
        yield from zip(
            (clause,) * len(clause.text.notes),
            clause.text.note_positions(),
            clause.text.notes,
            strict=True,
        )


def chains(text: Examined) -> Iterator[Finding]:
    """L34: "Ibid." names the source of the note before it. Where the reader knew what it stood
    for, and another note comes before it now, it is written out."""
    before: Note | None = None
    for clause, at, note in _noted(text):
        if _SAME.match(note.text.plain):
            means = note.resolved
            if before is None or (means and not _same_source(before, means)):
                why = "another note" if before is not None else "no note"
                whole = replace(note, text=RichText(means), resolved="") if means else None
                yield found(
                    "L34",
                    clause,
                    at,
                    at + 1,
                    f"“Ibid.” stands here, but {why} comes before it.",
                    None if whole is None else RichText(NOTE_MARK, (), (whole,)),
                )
        before = note


def _same_source(before: Note, means: str) -> bool:
    said = before.resolved or before.text.plain
    source = re.split(r",\s|\.$", said.strip())[0]
    return means.strip().startswith(source) or said.strip().startswith(means.strip().rstrip("."))


def silent(text: Examined) -> Iterator[Finding]:
    """L37: notes without words."""
    for clause, at, note in _noted(text):
        if not note.text.plain.strip():
            label = f" {note.label}" if note.label else ""
            yield found("L37", clause, at, at + 1, f"Note{label} says nothing.")


def treaties(text: Examined) -> Iterator[Finding]:
    """L38: an instrument has a note with its source where it is named first. Asked only of texts
    whose notes cite treaties at all."""
    if not any("Treaty Series" in note.text.plain for _, _, note in _noted(text)):
        return
    seen: set[str] = set()
    for clause in text.prose:
        words = clause.text.text
        for named in _TREATY.finditer(words):
            name = named[0].strip().removeprefix("United Nations ")
            if name in seen or text.quoted(clause, *named.span()):
                continue
            seen.add(name)
            if NOTE_MARK not in words[named.end() : named.end() + 40]:
                yield found(
                    "L38", clause, *named.span(), f"No note gives the source of the {name}."
                )
