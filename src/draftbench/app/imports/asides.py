"""Brackets that hold no words for the text: questions and comments, and other words without a name
that are called an alternative or new ("[alt: a progress report]", "[new: a report]")."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from draftbench.amend.notation import Alternatives, Markup, OptionHead
from draftbench.amend.notation.signs import Pair, scan

_QUESTION = re.compile(
    r"\s*(?:¿|(?:questions?|pregunta|comments?|commentaire|comentario|remark|remarque)\s*[:：])"
    r"|.*[?？؟]\s*\Z",
    re.IGNORECASE | re.DOTALL,
)
_OTHER = re.compile(
    r"\s*(?:alt|alternativ[ae]|variante|(?:new|nouve(?:au|l)|nuevo)(?:\s[^\W\d_]{2,12})?)\.?\s?"
    r"(?P<number>\d{1,2})?\s?[:：]",
    re.IGNORECASE,
)


def is_question(words: str) -> bool:
    """Whether the words of a bracket ask or comment."""
    return _QUESTION.match(words) is not None


def unsigned_asides(text: str, notation: Sequence[Markup]) -> Iterator[tuple[int, int, bool]]:
    """The brackets of ``text``, with its ``notation``, that hold no words for it, whoever may be
    named in them: where each begins and ends, and whether it asks or comments. Alternatives that
    are counted ("Alt 1: …") are words."""
    counted = [(m.start, m.end) for m in notation if isinstance(m, (Alternatives, OptionHead))]
    waiting: list[Pair] = list(scan(text)[0]) if "[" in text else []
    while waiting:
        one = waiting.pop()
        words = text[one.inner : one.outer]
        other = _OTHER.match(words)
        if one.kind != "[":
            continue
        if is_question(words) and not one.parts:
            yield one.start, one.end, True
        elif other is None:
            waiting += one.parts
        elif not other["number"] or not any(a < one.end and one.start < b for a, b in counted):
            yield one.start, one.end, False
