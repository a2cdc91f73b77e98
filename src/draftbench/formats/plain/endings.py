"""How a paragraph ends: as a sentence, with a comma, with a colon, in the six languages.

What may follow the last sign is passed over: quotation marks, brackets, the marks of notes (also
as figures set behind the sign: "commitments;4", but not in a symbol: "1/CP.27").
"""

from __future__ import annotations

import re

from draftbench.language.words import WITHOUT_WIDTH

_AFTER = r"(?:(?<![\dA-Z].)(?<!Add\.)(?<!orr\.)(?<!Rev\.)\d{1,3})?[\s”’\"'»)\]*\ufffc⁰¹²³⁴-⁹]*$"
_CLOSED = re.compile(r"[.;:?!…。；：？！؛؟]" + _AFTER)
_COMMA = re.compile(r"[,，،、]" + _AFTER)
_COLON = re.compile(r"[:：]" + _AFTER)
_SEMICOLON = re.compile(r"[;；؛]" + _AFTER)
_GOES_ON = re.compile(r"(?:[;:,；：，،؛]|[;；؛,،]\s*(?:and|or|et|ou|y|e|o|u|и|или|و))" + _AFTER)
_TAIL = 40


def is_closed(text: str) -> bool:
    """Whether ``text`` ends as a sentence or a clause does (not with a comma)."""
    return _ends(_CLOSED, text)


def ends_in_comma(text: str) -> bool:
    """Whether ``text`` ends with a comma of any script."""
    return _ends(_COMMA, text)


def ends_in_colon(text: str) -> bool:
    """Whether ``text`` ends with a colon, so that a list may follow."""
    return _ends(_COLON, text)


def ends_in_semicolon(text: str) -> bool:
    """Whether ``text`` ends with a semicolon of any script."""
    return _ends(_SEMICOLON, text)


def goes_on(text: str) -> bool:
    """Whether ``text`` ends so that another item must follow ("...; and")."""
    return _ends(_GOES_ON, text)


def _ends(pattern: re.Pattern[str], text: str) -> bool:
    tail = text.rstrip()[-_TAIL:]
    return pattern.search(tail if tail.isascii() else WITHOUT_WIDTH.sub("", tail)) is not None
