"""Slips of the pen in the words of an instruction ("repalce", "paragrpah"): the words that were
meant, where only one is near."""

from __future__ import annotations

import re
from collections.abc import Sequence

_SHORTEST = 5
_WORD = re.compile(r"[^\W\d_]+")


def corrected(words: str, known: Sequence[str]) -> str:
    """The words with each that is one slip away from a word of instructions, one of ``known``, as
    that word; as they are where there is none. Quotations must have been taken out."""
    return _WORD.sub(lambda match: _nearest(match.group(), known), words)


def _nearest(word: str, known: Sequence[str]) -> str:
    low = word.casefold()
    if len(low) < _SHORTEST or low in known:
        return word
    near = [one for one in known if _is_slip(low, one)]
    return near[0] if len(near) == 1 else word


def _is_slip(word: str, meant: str) -> bool:
    """Whether a letter is missing, too many, another, or two have changed places; not where the
    word ends otherwise, for that is another form of it."""
    if word == meant or abs(len(word) - len(meant)) > 1 or word[-1] != meant[-1]:
        return False
    at = next((i for i, (a, b) in enumerate(zip(word, meant, strict=False)) if a != b), 0)
    if len(word) == len(meant):
        swapped = f"{word[:at]}{word[at + 1 : at + 2]}{word[at]}{word[at + 2 :]}"
        return word[at + 1 :] == meant[at + 1 :] or swapped == meant
    longer, shorter = (word, meant) if len(word) > len(meant) else (meant, word)
    return f"{longer[:at]}{longer[at + 1 :]}" == shorter
