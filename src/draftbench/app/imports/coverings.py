"""What people write around the text that they send: letterheads, greetings, mail headers.

Words: ``resources/language/coverings.json``. A form is only a form: whether a paragraph belongs to
the text is decided by who answers to it (:mod:`draftbench.app.imports.retyped`).
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from draftbench.resources import resource

MAIL_HEADER = "mail-header"
SALUTATION = "salutation"
COVERING = "covering-note"
CLOSING = "closing-words"
SIGNATURE = "signature"
LETTERHEAD = "letterhead"
FURNITURE = "page-furniture"
STRUCK = "struck-out"
LEFT_OUT = "left-out"
BEYOND = "beyond-the-text"
NAMES = "names-alone"

_LONGEST = {SALUTATION: 14, CLOSING: 30, SIGNATURE: 60, LETTERHEAD: 30, MAIL_HEADER: 40}
"""With more words than this it is none."""
_MONTHS = [
    "jan",
    "feb",
    "mar",
    "apr",
    "may",
    "jun",
    "jul",
    "aug",
    "sep",
    "oct",
    "nov",
    "dec",
    "janv",
    "févr",
    "fevr",
    "mars",
    "avr",
    "mai",
    "juin",
    "juil",
    "août",
    "sept",
    "déc",
    "ene",
    "abr",
    "mayo",
    "ago",
    "dic",
]
_DATED = re.compile(
    r"(?:[^\W\d_][\w.'’ -]{2,30},?\s+)?(?:(?:le|el|a|on|the|den)\s+)?"
    r"(?:\d{1,2}(?:st|nd|rd|th|er)?\.?\s+(?:de\s+)?(?P<one>[^\W\d_]{3,10})\.?,?\s+(?:de\s+|del\s+)?"
    r"(?:19|20)\d\d|(?P<two>[^\W\d_]{3,10})\s+\d{1,2},?\s+(?:19|20)\d\d|\d{1,2}[./-]\d{1,2}[./-]"
    r"(?:19|20)?\d\d)\.?",
    re.IGNORECASE,
)
_STREET = re.compile(
    r"\b(?:street|avenue|ave\.|plaza|suite|floor|rue|route|chemin|boulevard|calle|avenida|piso|"
    r"cedex|straße|strasse|NY\s\d{5}|CH-?\s?\d{4})(?!\w)",
    re.IGNORECASE,
)
_SHORT = 14
_FARTHEST = 5000


@dataclass(frozen=True, slots=True)
class _Forms:
    lines: Mapping[str, re.Pattern[str]]
    within: Mapping[str, re.Pattern[str]]


@cache
def _forms() -> _Forms:
    text = resource("language", "coverings.json").read_text(encoding="utf-8")
    data = json.loads(text)

    def read(part: str) -> dict[str, re.Pattern[str]]:
        return {
            kind: re.compile("|".join(f"(?:{p})" for one in said.values() for p in one), flags)
            for kind, said in data[part].items()
        }

    flags = re.IGNORECASE
    return _Forms(read("lines"), read("within"))


def covering_form(text: str) -> str:
    """What the paragraph ``text`` is in a letter or a mail, by its form alone: one of the codes of
    this module; empty where it has none of their forms."""
    said = " ".join(text.split())
    if not said:
        return FURNITURE
    if said.endswith(";") or len(said) > _FARTHEST:
        return ""  # so ends a paragraph of a resolution, and nothing else; no letter is as long
    count = len(said.split())
    forms = _forms()
    if forms.within[COVERING].search(said):
        return COVERING
    for kind, pattern in forms.lines.items():
        if count <= _LONGEST.get(kind, 120) and pattern.match(said):
            return kind
    if count <= _SHORT and forms.within[LETTERHEAD].search(said):
        return LETTERHEAD
    if count <= _SHORT and (_is_dated(said) or _is_address(said)):
        return LETTERHEAD
    return ""


def covering_head(text: str) -> int:
    """Where the text begins behind a covering sentence that stands before it in one paragraph
    ("Argentina proposes the following: Urges …"); 0 where none does."""
    if covering_form(text) in (MAIL_HEADER, SALUTATION):
        return 0
    for end in re.finditer(r"[:.!]\s+", text):
        if covering_form(text[: end.start() + 1]) in (COVERING, SALUTATION):
            return 0 if covering_form(text[end.end() :]) else end.end()
        if end.end() > 300:
            break
    return 0


def _is_dated(text: str) -> bool:
    found = _DATED.fullmatch(text)
    if found is None:
        return False
    month = found["one"] or found["two"]
    return month is None or any(month.lower().startswith(one[:3]) for one in _MONTHS)


def _is_address(text: str) -> bool:
    return bool(_STREET.search(text)) and any(c.isdigit() for c in text) and text[-1] not in ";:"
