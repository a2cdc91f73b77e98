"""Notes on how far a paragraph is: ``(agreed ad ref)``, ``(Considered …, remains …)``."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from draftbench.amend.notation.objects import StatusNote
from draftbench.amend.notation.owners import read_head
from draftbench.amend.notation.phrases import Phrases, any_of
from draftbench.language.phrasebook import phrasebook, spoken

_PARENTHESIS = re.compile(r"\(([^()]*(?:\([^()]*\)[^()]*)*)\)")
_SURE = ("agreed ad ref", "not agreed")
_FIRM = {
    "agreed",
    "agreed in principle",
    "pending",
    "parked",
    "to be revisited",
    "under discussion",
}
_LONGEST = 400
"""More than this (code points) is text."""
_TAIL = re.compile(
    r"(?:^|(?<=[;.,:]))\s*(?P<note>(?P<dash>[–—-]\s*)?(?P<said>[^\W\d_][^;,:()\[\]“”]{3,40}?))\s*\Z"
)
_LONGEST_TAIL = 60
_CODES = re.compile(r"\(([\w+-]+)\)")
"""The codes behind names in letters that names are not known in."""
_OPEN = ("tabled", "held")
_WIDE = {ord(wide): narrow for wide, narrow in zip("（）：，；", "():,;", strict=True)}
"""Signs as Chinese sets them."""


def notes(text: str) -> Iterator[StatusNote]:
    """The notes in parentheses in ``text``: short sure ones anywhere, the others only at the ends
    of the paragraph. A paragraph that is one pair of parentheses may name delegations."""
    text = text.translate(_WIDE)
    bare = text.strip()
    if bare.startswith("(") and bare.endswith(")") and (found := remark(text)):
        yield found
        return
    first, last = len(text) - len(text.lstrip()), len(text.rstrip(" \t.;,]"))
    for match in _PARENTHESIS.finditer(text):
        edge = match.start() <= first or match.end() >= last
        if not edge and _plain(match.group(1)) not in {"agreed", "agreed ad ref", "ad ref"}:
            continue
        if status := status_of(match.group(1)):
            yield StatusNote(match.start(), match.end(), 0, status)


def remark(text: str) -> StatusNote | None:
    """A paragraph in parentheses that says where proposals stand."""
    text = text.translate(_WIDE)
    start = len(text) - len(text.lstrip())
    end = len(text.rstrip())
    inside = text[start + 1 : end - 1]
    head, colon, rest = inside.partition(":")
    named = (read_head(head) or read_head(", ".join(_CODES.findall(head)))) if colon else None
    if named is not None and (standing := _standing().search(rest)):
        said = _standings()[standing.group("status").lower()]
        return StatusNote(start, end, 0, said, named.owners)
    status = status_of(inside)
    return StatusNote(start, end, 0, status) if status else None


@cache
def _standing() -> re.Pattern[str]:
    """Where a proposal stands, behind the names and its title."""
    said = any_of(_standings())
    return re.compile(rf"(?:^|[,،])\s*(?P<status>{said})(?!\w)", re.IGNORECASE)


@cache
def _standings() -> dict[str, str]:
    """What our compilations say of proposals that are tabled or held, in every language."""
    books = [phrasebook(language) for language in spoken()]
    said = {book(f"status.{status}").lower(): status for status in _OPEN for book in books}
    return {**said, **{status: status for status in _OPEN}}


def status_of(inside: str) -> str:
    """The status that the words in a pair of signs say; empty where they say none."""
    said = inside.strip()
    if len(said) > _LONGEST:
        return ""
    exact = Phrases.load().status_exact.get(_plain(said), "")
    if exact:
        return exact
    return next(
        (status for status, pattern in Phrases.load().statuses if pattern.fullmatch(said)), ""
    )


def in_brackets(inside: str, *, alone: bool) -> str:
    """The status of ``[agreed]``; where the bracket is not ``alone`` at an end of the paragraph
    only words that no text would hold, because ``[considered]`` may be contested."""
    status = status_of(inside)
    if not status or (":" in inside and read_head(inside.partition(":")[0]) is not None):
        return ""
    if status in _SURE or _plain(inside) in _FIRM:
        return status
    return status if alone else ""


def lead(text: str, start: int) -> StatusNote | None:
    """The status before the words of a paragraph: ``Agreed ad ref: Urges …``."""
    colon = text.find(":", start, start + 40)
    if colon < 0 or not text[colon + 1 :].strip():
        return None
    status = Phrases.load().status_exact.get(_plain(text[start:colon]), "")
    sure = status in _SURE or (status and text[start:colon].isupper())
    return StatusNote(start, colon + 1, 0, status) if sure else None


def tail(text: str) -> StatusNote | None:
    """The status behind the words of a paragraph, without parentheses: ``…; AGREED``,
    ``…, – agreed``; small words only behind a dash, or where no text would hold them."""
    match = _TAIL.search(text, max(0, len(text) - _LONGEST_TAIL))
    if match is None:
        return None
    said = match.group("said")
    status = Phrases.load().status_exact.get(_plain(said), "")
    if not status or not (match.group("dash") or said.isupper() or status in _SURE):
        return None
    return StatusNote(match.start("note"), match.end("said"), 0, status)


def _plain(text: str) -> str:
    return " ".join(text.lower().replace("’", "'").strip(" \t.;").split())
