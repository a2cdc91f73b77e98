"""What one sentence says of several clauses or words at once, said of each: "after “A” and “B”,
respectively"."""

from __future__ import annotations

import re

from draftbench.amend.instructions.quotes import QUOTE
from draftbench.amend.instructions.sentence import Sentence
from draftbench.amend.instructions.tongue import CLAUSE

_EACH = re.compile(
    r",? ?\(?\b(?:respectively|respectivement|respectivamente)\b\)?,?", re.IGNORECASE
)
_ROW = re.compile(
    rf"{QUOTE}(?:(?:,| and| et| y| e)+ (?:the (?:words? )?|l[ea]s? (?:mots? )?)?{QUOTE})+",
    re.IGNORECASE,
)


def distributed(sentence: Sentence, words: str) -> tuple[str, ...]:
    """The words of a sentence as several, each of which says one thing; none where it does not say
    several, or not in equal numbers."""
    if _EACH.search(words):
        return _respectively(sentence, " ".join(_EACH.sub(" ", words).split()))
    return ()


def _respectively(sentence: Sentence, words: str) -> tuple[str, ...]:
    rows = [re.findall(QUOTE, row.group()) for row in _ROW.finditer(words)]
    signs = [sign for sign in re.findall(CLAUSE, words) if len(sentence.clauses(sign)) > 1]
    counts = {len(row) for row in rows} | {len(sentence.clauses(sign)) for sign in signs}
    if not rows or len(counts) != 1:
        return ()
    made: list[str] = []
    for at in range(counts.pop()):
        one = _ROW.sub(lambda row, at=at: re.findall(QUOTE, row.group())[at], words)  # type: ignore[misc]
        for sign in signs:
            one = one.replace(sign, sentence.sign_of(sentence.clauses(sign)[at]))
        made.append(one)
    return tuple(made)
