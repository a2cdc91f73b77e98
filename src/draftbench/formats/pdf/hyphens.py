"""Words that a line end cut in two.

A soft hyphen is no part of its word. A hyphen at the end of a line may be: it goes only where the
rest of the file writes the word without it.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable
from enum import Enum

_WORD = re.compile(r"[^\W\d_]+(?:[-‐‑][^\W\d_]+)*")
_LONGEST_WORD = 200
_CUT = re.compile(r"(?P<word>(?:[^\W\d_]+[-‐‑])*[^\W\d_]+)[-‐\xad]$")
_START = re.compile(r"[^\W\d_]+")
_TIGHT = "-‐‑–—/"


class Seam(Enum):
    """How two lines are joined: with a space, without, or without and without the hyphen; DOUBT is
    without, and a person should look."""

    SPACE = " "
    TIGHT = ""
    DROP = "drop"
    DOUBT = "doubt"


class Seams:
    """Decides at each line end, knowing all words of the file."""

    def __init__(self, lines: Iterable[str]) -> None:
        self.words: Counter[str] = Counter()
        for line in lines:
            found = _WORD.findall(line.lower().replace("‐", "-").replace("‑", "-"))
            cut = line.rstrip()[-1:] in "-‐\xad"
            self.words.update(found[:-1] if cut else found)

    def between(self, before: str, after: str) -> Seam:
        """The seam between a line that ends with ``before`` and one that begins with ``after``."""
        last, first = before[-1:], after[:1]
        if _is_wide(last) and _is_wide(first):
            return _whole(last, first)
        cut = _CUT.search(before, max(0, len(before) - _LONGEST_WORD))
        if cut is None or not first.isalpha():
            spaced = last not in _TIGHT or before[-2:-1].isspace() or len(before) < 2
            return Seam.SPACE if spaced else _whole(last, first)
        if last == "\xad":
            return Seam.DROP
        start = _START.match(after)
        head = cut["word"].lower().replace("‐", "-")
        tail = start.group().lower() if start else ""
        if self.words[f"{head}-{tail}"]:
            return Seam.TIGHT
        if first.isupper() or cut["word"][-1].isupper():
            return Seam.TIGHT
        return Seam.DROP if self.words[head + tail] else Seam.DOUBT


def _is_wide(char: str) -> bool:
    """Whether ``char`` is written without spaces between words (Chinese, Japanese)."""
    return char != "" and unicodedata.east_asian_width(char) in "WF"


def _whole(last: str, first: str) -> Seam:
    return Seam.TIGHT if unicodedata.is_normalized("NFC", last + first) else Seam.SPACE
