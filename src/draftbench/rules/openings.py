"""Opening phrases: known ones, in italics exactly as far as they go, one for one attitude."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from draftbench.document import Clause, ClauseKind, Mark, MarkKind, RichText
from draftbench.rules.examined import Examined, found
from draftbench.rules.finding import Edit, Finding, Severity

_PARAGRAPHS = (ClauseKind.PREAMBULAR, ClauseKind.OPERATIVE)
_OBJECT = re.compile(r" (?:its|to|sa|son|ses|de|su|sus|seguir)\b")
_RIVALS = (
    ("notes with concern", "expresses concern"),
    ("noting with concern", "expressing concern"),
)


def known(text: Examined) -> Iterator[Finding]:
    """L20: openings that no list has."""
    for clause in text.document:
        if clause.kind not in _PARAGRAPHS or not clause.text.plain.strip():
            continue
        phrase = text.openings.get(clause.id)
        if phrase is None:
            yield found("L20", clause, 0, 0, "It begins with no opening phrase.")
        elif not phrase.known:
            words = clause.text.text[phrase.start : phrase.end]
            yield found(
                "L20",
                clause,
                phrase.start,
                phrase.end,
                f"“{words}” is in no list of opening phrases.",
            )


def italics(text: Examined) -> Iterator[Finding]:
    """L21: the opening phrase, and nothing behind it, is in italics. Asked only of texts that set
    their openings in italics at all."""
    clauses = [
        clause
        for clause in text.document
        if clause.kind in _PARAGRAPHS and clause.id in text.openings
    ]
    set_so = [clause for clause in clauses if _italic_from_start(clause) is not None]
    if len(set_so) * 2 < len(clauses):
        return
    for clause in clauses:
        phrase = text.openings[clause.id]
        italic = _italic_from_start(clause)
        end = phrase.start if italic is None else italic.end
        if end == phrase.end or (italic is None and not phrase.known):
            continue
        if italic is not None and _OBJECT.match(clause.text.text, end, phrase.end):
            continue  # "Recalling its decision": in italics with what is recalled, or without
        stretch = clause.text.text[min(end, phrase.end) : max(end, phrase.end)]
        if not stretch.strip(" ,\u00a0"):
            continue
        shown = clause.text.text[phrase.start : phrase.end]
        edit = _italicized(clause, phrase.start, phrase.end, end)
        message = f"In italics stands “{shown}”, no more and no less."
        yield Finding(
            "L21",
            Severity.WARNING,
            clause.id,
            phrase.start,
            max(end, phrase.end),
            message,
            (edit,) if phrase.known else (),
        )


def _italic_from_start(clause: Clause) -> Mark | None:
    lead = len(clause.text.text) - len(clause.text.text.lstrip())
    return next(
        (
            mark
            for mark in clause.text.marks
            if mark.kind is MarkKind.ITALIC and mark.start <= lead + 1 < mark.end
        ),
        None,
    )


def _italicized(clause: Clause, start: int, end: int, former: int) -> Edit:
    last = max(end, former)
    words = clause.text.slice(start, last)
    others = tuple(mark for mark in words.marks if mark.kind is not MarkKind.ITALIC)
    beyond = tuple(
        replace(mark, start=max(mark.start, end - start))
        for mark in words.marks
        if mark.kind is MarkKind.ITALIC and mark.start >= end - start
    )
    marks = (*others, *beyond, Mark(0, end - start, MarkKind.ITALIC))
    return Edit(clause.id, start, last, RichText(words.text, marks, words.notes))


def attitudes(text: Examined) -> Iterator[Finding]:
    """L24: two openings for one attitude in one text."""
    said: dict[str, Clause] = {}
    for clause in text.document:
        phrase = text.openings.get(clause.id)
        if phrase is not None:
            said.setdefault(f"{phrase.verb} {phrase.qualifier}".strip(), clause)
    for one, other in _RIVALS:
        if one in said and other in said:
            clause = said[other]
            phrase = text.openings[clause.id]
            yield found(
                "L24",
                clause,
                phrase.start,
                phrase.end,
                f"Elsewhere it says “{one.capitalize()}”.",
            )
