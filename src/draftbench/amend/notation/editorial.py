"""Brackets that editors, not negotiators, put into a text: they are no mark-up."""

from __future__ import annotations

import re

from draftbench.amend.notation.phrases import Phrases

_SESSION = re.compile(
    r"(?:[^\W\d_][\w' -]*\s)?(?:resolutions?|decisions?|résolutions?|resoluci[óo]n(?:es)?)\s+"
    r"\d{1,4}(?:\s[A-Z]{1,2})?\s\([IVXLC]+\)(?:,?\s.*)?",
    re.IGNORECASE,
)
_SYMBOL = re.compile(r"[A-Z]{1,6}(?:/[A-Za-z0-9().]+)+(?:[,;]\s.*)?")
_ADDRESS = re.compile(
    r"\((?:https?:|mailto:|www\.|#|\.{0,2}/|[\w.-]+\.(?:org|int|com|net|html?|pdf|docx?))"
)
_NUMBER = re.compile(r"\d{1,3}(?:\s?[,–-]\s?\d{1,3})*")
_LONGEST = 400
"""As much of a bracket (code points) as is looked at."""
_YEAR = re.compile(r"(?:1[89]|20)\d\d")
_WORD_BEFORE = re.compile(r"([^\W\d_]+['’]?[^\W\d_]*)\s+\Z")


def is_editorial(text: str, start: int, end: int) -> bool:
    """Whether the bracket ``text[start:end]``, its signs included, is an editor's: ``[sic]``, the
    line of a resolution that names its report, a reference, a link, a note, a changed letter."""
    inside = text[start + 1 : min(end - 1, start + _LONGEST)].strip()
    said = " ".join(inside.lower().strip(" .;!?").split())
    after = text[end : end + 40]
    if inside.startswith("^") or _ADDRESS.match(after):
        return True
    phrases = Phrases.load()
    if said in phrases.editorial or inside.lower().startswith(phrases.editorial_opens):
        return True
    if _SESSION.fullmatch(inside) or (_SYMBOL.fullmatch(inside) and _has_digit(inside)):
        return True
    if _NUMBER.fullmatch(inside) or _YEAR.fullmatch(inside):
        return _is_reference(text, start, end, inside)
    before = text[start - 1 : start]
    if len(inside) <= 2 and inside.isalpha() and after[:1].isalpha() and not before.isalnum():
        return True
    return set(inside) <= {".", "…", " "} and bool(inside) and _quoted(text, start)


def _is_reference(text: str, start: int, end: int, inside: str) -> bool:
    """A number in brackets is contested where it counts something or stands beside another
    bracket, or behind a word that leads to a number; else it refers to something."""
    if text[start - 1 : start] in ("]", "/") or text[end : end + 1] in ("[", "/"):
        return False
    word = _WORD_BEFORE.search(text, max(0, start - 30), start)
    if _YEAR.fullmatch(inside):  # "[2009] 1 AC 12" cites, "by [2030]" does not
        return word is None or re.match(r"\s\d", text[end : end + 2]) is not None
    if word is not None and word.group(1).lower() in Phrases.load().before_number:
        return False
    spaced = start > 0 and text[start - 1].isspace()
    return not (spaced and re.match(r"\s[^\W\d_]", text[end : end + 2]))


def _quoted(text: str, start: int) -> bool:
    return text.count("“", 0, start) > text.count("”", 0, start)


def _has_digit(text: str) -> bool:
    return any(char.isdigit() for char in text)
