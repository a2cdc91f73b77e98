"""The frame of a text: the line of the organ, numbers, and what a paragraph begins with."""

from __future__ import annotations

import re
from collections.abc import Iterator

from draftbench.document import Clause, ClauseKind, RichText
from draftbench.language.openings import Role
from draftbench.rules.endings import ending
from draftbench.rules.examined import Examined, found
from draftbench.rules.finding import Edit, Finding, Severity
from draftbench.rules.profile import Profile

_SENTENCE = re.compile(r"[.!?](?<=[a-zà-öø-ÿ)”\"].)\s+(?=[A-ZÀ-Ý])")
_ABBREVIATED = re.compile(
    r"\b(?:[Nn]o|[Vv]ol|[Cc]f|[Pp]aras?|[Aa]rts?|[Ss]t|[Mm]rs?|[Dd]r|i\.e|e\.g)$"
)
_NUMBER = re.compile(r"(\d+)")


def organ(text: Examined) -> Iterator[Finding]:
    """L01: the line of the organ is there and ends with a comma."""
    lines = list(text.of_kind(ClauseKind.ORGAN))
    for line in lines:
        close = ending(line.text.text)
        if close.sign not in (",", "،", "，", ":"):
            yield found(
                "L01", line, close.start, close.end, "The line of the organ ends with a comma.", ","
            )
    first = next(text.of_kind(ClauseKind.PREAMBULAR), None)
    if not lines and first is not None and text.profile is not Profile.PLAIN:
        yield found("L01", first, 0, 0, "No organ (“The General Assembly,”) stands before it.")


def numbers(text: Examined) -> Iterator[Finding]:
    """L07 to L09: the printed numbers of paragraphs and sub-paragraphs."""
    operative = list(text.of_kind(ClauseKind.OPERATIVE))
    if len(operative) == 1 and _NUMBER.match(operative[0].label):
        yield _number(operative[0], "L08", "", "A single operative paragraph bears no number.")
        return
    for clause in text.document:
        wanted = text.printed.get(clause.id, "")
        if not clause.label or _same(clause.label, wanted):
            continue
        if clause.kind in (ClauseKind.OPERATIVE, ClauseKind.PARAGRAPH):
            yield _number(
                clause, "L07", wanted, f"Here comes {wanted or 'no number'}, not {clause.label}"
            )
        elif clause.kind is ClauseKind.ITEM:
            yield _number(
                clause, "L09", wanted, f"Here comes {wanted or 'no number'}, not {clause.label}"
            )


def _number(clause: Clause, rule: str, wanted: str, message: str) -> Finding:
    edit = Edit(clause.id, 0, 0, RichText(), label=wanted)
    sentence = message if message.endswith(".") else f"{message}."
    return Finding(rule, Severity.WARNING, clause.id, 0, 0, sentence, (edit,))


def _same(printed: str, wanted: str) -> bool:
    return printed.strip().rstrip(".") == wanted.strip().rstrip(".")


def beginnings(text: Examined) -> Iterator[Finding]:
    """L12: preambular paragraphs begin with a participle, operative ones with a verb."""
    for clause in text.document:
        phrase = text.openings.get(clause.id)
        if phrase is None or not phrase.known:
            continue
        if clause.kind is ClauseKind.PREAMBULAR and phrase.role is Role.OPERATIVE:
            message = "A preambular paragraph begins with a participle (“Noting”), not with a verb."
        elif clause.kind is ClauseKind.OPERATIVE and phrase.role is Role.PREAMBULAR:
            message = "An operative paragraph begins with a verb (“Notes”), not with a participle."
        else:
            continue
        yield found("L12", clause, phrase.start, phrase.end, message)


def sentences(text: Examined) -> Iterator[Finding]:
    """L13: an operative paragraph is one sentence."""
    for clause in text.holding(". ", "! ", "? ", ".\u00a0"):
        if clause.kind is not ClauseKind.OPERATIVE:
            continue
        words = clause.text.text
        for stop in _SENTENCE.finditer(words):
            if _ABBREVIATED.search(words, 0, stop.start()) or text.quoted(
                clause, stop.start(), stop.end()
            ):
                continue
            yield found(
                "L13",
                clause,
                stop.start(),
                stop.end(),
                "A second sentence begins here; an operative paragraph is one sentence.",
            )
