"""What one sentence says of several clauses or words at once, said of each: "after “A” and “B”,
respectively", and a verb that is said once for several words."""

from __future__ import annotations

import re

from draftbench.amend.instructions.quotes import QUOTE
from draftbench.amend.instructions.sentence import Sentence
from draftbench.amend.instructions.tongue import CLAUSE, said_in

_EACH = re.compile(
    r",? ?\(?\b(?:respectively|respectivement|respectivamente)\b\)?,?", re.IGNORECASE
)
_ROW = re.compile(
    rf"{QUOTE}(?:(?:,| and| et| y| e)+ (?:the (?:words? )?|l[ea]s? (?:mots? )?)?{QUOTE})+",
    re.IGNORECASE,
)
_PARTS = ("one", "two", "three")


def distributed(sentence: Sentence, words: str) -> tuple[str, ...]:
    """The words of a sentence as several, each of which says one thing; none where it does not say
    several, or not in equal numbers."""
    if _EACH.search(words):
        return _respectively(sentence, " ".join(_EACH.sub(" ", words).split()))
    for pattern in sentence.tongue.carried:
        match = pattern.fullmatch(words)
        if match is not None:
            said = said_in(match)
            parts = [said[part] for part in _PARTS if part in said]
            place = re.search(CLAUSE, parts[-1])
            bare = f"{place.group()}: " if place else ""  # where only the last names a place
            leads = [said.get("lead", "") or ("" if re.search(CLAUSE, p) else bare) for p in parts]
            return tuple(f"{a}{said['verb']} {p}" for a, p in zip(leads, parts, strict=True))
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
