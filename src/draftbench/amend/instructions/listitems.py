"""Words of a clause that stand in a row or between two commas."""

from __future__ import annotations

import re

from draftbench.amend.wording.effects import occurrences

_WORD = re.compile(r"[^\W_](?:[\w-]*\w)?")
_BORDER = re.compile(r"[,;:.()]|\b(?:and|or|et|ou|y|e|o|u)\b", re.IGNORECASE)
_LAST_GONE = re.compile(r", ([^,;:]{1,80}?) (and|or|et|ou|y|e|o|u)(?=\s*[,;.:])", re.IGNORECASE)
_DOUBLED = re.compile(r",(?:\s*,)*\s*([,;:.])")
_FEWEST = 5
"""Words by which others are known have so many characters."""
_MORE = 3
"""The words around are taken too where they are no more than these."""


def shared_words(plain: str, said: str) -> str:
    """The longest row of words of a clause that stands in what is said too, by whole words and
    whatever the capitals; empty where it is short, or stands there twice."""
    there = [(m.start(), m.end(), m.group().casefold()) for m in _WORD.finditer(plain)]
    spoken = f" {' '.join(m.group().casefold() for m in _WORD.finditer(said))} "
    best = ""
    for at, (start, _, _) in enumerate(there):
        row = ""
        for _, end, word in there[at:]:
            row = f"{row} {word}"
            if f"{row} " not in spoken:
                break
            if end - start > len(best):
                best = plain[start:end]
    return best if len(best) >= _FEWEST and len(occurrences(plain, best)) == 1 else ""


def stretch_around(plain: str, words: str) -> str:
    """The words with the few around them that belong to them, between commas or "and"."""
    (find,) = occurrences(plain, words)[:1] or (None,)
    if find is None:
        return words
    ahead = [m.end() for m in _BORDER.finditer(plain, 0, find.start)]
    behind = _BORDER.search(plain, find.end)
    start, end = ahead[-1] if ahead else 0, behind.start() if behind else len(plain)
    whole = plain[start:end].strip()
    return whole if len(whole.split()) <= len(words.split()) + _MORE else words


def is_listed(plain: str, words: str) -> bool:
    """Whether words stand once, beside a comma."""
    found = occurrences(plain, words)
    return len(found) == 1 and (
        plain[: found[0].start].rstrip().endswith(",") or plain[found[0].end :].startswith(",")
    )


def with_signs(words: str) -> str:
    """Words without the signs that stand side by side once something went or came, and a list of
    which the last part went with "and" before the one that is last now."""
    words = _LAST_GONE.sub(r" \2 \1", words)
    return _DOUBLED.sub(lambda m: m[1] if m[1] in ";:." else ",", words)
