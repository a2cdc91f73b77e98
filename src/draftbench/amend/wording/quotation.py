"""Words between quotation marks, so that they can be found again whatever they hold."""

from __future__ import annotations

_THIN = "\u00a0"
PAIRS = {"“": "”", "«": "»", "„": "“", "‹": "›"}
"""Marks that open, with those that close."""

_FIRST = {"fr": "«"}


def quoted(words: str, language: str = "en") -> str:
    """The words between the marks of the language; between others where those stand in the words
    without their partner.

    >>> quoted("deep concern"), quoted("deep concern", "fr")
    ('“deep concern”', '«\\xa0deep concern\\xa0»')
    """
    first = _FIRST.get(language, "“")
    for mark in dict.fromkeys((first, "“", "«", "‹")):
        if balanced(words, mark):
            space = _THIN if mark in "«‹" else ""
            return f"{mark}{space}{words}{space}{PAIRS[mark]}"
    return f'"{words}"'


def balanced(words: str, mark: str) -> bool:
    """Whether each mark of that kind in the words has its partner, in order."""
    depth = 0
    for char in words:
        depth += (char == mark) - (char == PAIRS[mark])
        if depth < 0:
            return False
    return depth == 0
