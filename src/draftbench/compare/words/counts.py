"""How many words and signs a difference changes, as a reader would count them."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from difflib import SequenceMatcher
from typing import NamedTuple

from draftbench.compare.words.textdiff import Hunk, TextDiff
from draftbench.language.words import is_word, token_texts

_BRACKETS = frozenset("[]")
_SIGN = re.compile(r"[^\w\s]")
_NUMERALS = frozenset("〇○零一二三四五六七八九十百千万亿")
"""Signs that a Chinese number is written with: "二○二六" is one word."""
_MOST = 40_000
"""Pairs of words up to which it is looked which words of a hunk stayed."""


class Count(NamedTuple):
    """How many went, how many came, and how many places have another one now."""

    old: int
    new: int
    changed: int


def count_words(found: TextDiff, hunks: Iterable[Hunk]) -> Count:
    """The words that these hunks of a difference change: one where "25 per cent" became "2.5 per
    cent", though it is shown as one phrase in place of another."""
    old = new = changed = 0
    for hunk in hunks:
        left = _words(found.left[hunk.left_start : hunk.left_end])
        right = _words(found.right[hunk.right_start : hunk.right_end])
        for gone, come in _steps(left, right):
            old, new, changed = old + gone, new + come, changed + max(gone, come)
    return Count(old, new, changed)


def count_signs(found: TextDiff) -> tuple[Count, bool]:
    """The signs that a difference changes, and whether all of them are square brackets."""
    old = "".join([found.left[h.left_start : h.left_end] for h in found.hunks])
    new = "".join([found.right[h.right_start : h.right_end] for h in found.hunks])
    gone, come = (Counter(_SIGN.findall(text)) for text in (old, new))
    gone, come = gone - come, come - gone
    sizes = gone.total(), come.total()
    return Count(*sizes, max(1, *sizes)), bool(gone | come) and _BRACKETS.issuperset(gone | come)


def _steps(left: Sequence[str], right: Sequence[str]) -> list[tuple[int, int]]:
    """How many words went and how many came at each place."""
    if not left or not right or len(left) * len(right) > _MOST:
        return [(len(left), len(right))]
    steps = SequenceMatcher(None, left, right, autojunk=False).get_opcodes()
    return [(a1 - a0, b1 - b0) for step, a0, a1, b0, b1 in steps if step != "equal"]


def _words(text: str) -> list[str]:
    """The words of a text; a Chinese number, each sign of which is a token, is one."""
    found: list[str] = []
    is_numeral = False
    for token in token_texts(text):
        was_numeral, is_numeral = is_numeral, token in _NUMERALS
        if is_numeral and was_numeral:
            found[-1] += token
        elif is_numeral or is_word(token):
            found.append(token)
    return found
