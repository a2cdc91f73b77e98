"""Texts written as one line for each clause, its id first: "a: words", and "b<a: words" where it
hangs on another."""

from __future__ import annotations

from dataclasses import replace

from draftbench.document import Clause, ClauseId, ClauseKind, Document, RichText


def text(*lines: str) -> Document:
    """The text of these lines: items where they hang on another clause, operative ones else."""
    made: list[Clause] = []
    levels: dict[str, int] = {"": -1}
    for line in lines:
        where, words = line.split(": ", 1)
        name, _, above = where.partition("<")
        kind = ClauseKind.ITEM if above else ClauseKind.OPERATIVE
        parent = ClauseId(above) if above else None
        levels[name] = levels[above] + 1
        made.append(Clause(ClauseId(name), kind, RichText(words), "", levels[name], parent))
    return Document("text", tuple(made))


def lines(document: Document) -> list[str]:
    """The lines of a text."""
    return [f"{c.id}{f'<{c.parent}' if c.parent else ''}: {c.text.text}" for c in document]


def filed(*lines: str) -> Document:
    """The text of these lines as a file gives it, whose ids mean nothing elsewhere."""
    made = text(*lines)
    ids = {clause.id: ClauseId(f"file-{clause.id}") for clause in made}
    return made.with_clauses(
        tuple(replace(c, id=ids[c.id], parent=c.parent and ids[c.parent]) for c in made)
    )
