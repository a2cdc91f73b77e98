"""Which paragraphs of a sender's file are not part of the text: what stands beyond it or has the
form of a letter, and answers to no clause of the version."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from draftbench.app.imports.coverings import (
    BEYOND,
    CLOSING,
    COVERING,
    FURNITURE,
    LETTERHEAD,
    SIGNATURE,
    covering_form,
)
from draftbench.app.imports.sentparagraphs import Sent
from draftbench.app.imports.typography import form
from draftbench.compare.normal import folded
from draftbench.document import ClauseKind, Document
from draftbench.language import opening

_SYMBOL = re.compile(r"[A-Z]{1,6}(?:/[A-Za-z0-9.()-]+)+\*{0,2}")
_SHORT = 14
_NUMBERED = frozenset(
    {ClauseKind.PREAMBULAR, ClauseKind.OPERATIVE, ClauseKind.ITEM, ClauseKind.CHAPEAU}
)
_LINES = frozenset(
    {ClauseKind.TITLE, ClauseKind.HEADING, ClauseKind.CLOSING, ClauseKind.NOTE, ClauseKind.ANNEX}
)
_CLOSED = (".", ";", ":", ",")


def set_aside(paragraphs: Sequence[Sent], version: Document) -> list[Sent]:
    """Says of the ``paragraphs`` that answer to no clause which are not part of the text; gives
    back those that stay and of which that is not sure."""
    linked = [at for at, one in enumerate(paragraphs) if one.target is not None]
    if not linked:
        linked = [at for at, one in enumerate(paragraphs) if is_clause(one, version)] or [0]
    first, last = min(linked), max(linked)
    for at, one in enumerate(paragraphs):
        if one.target is not None or one.aside or one.theirs:
            continue
        said = one.text.plain
        kind = covering_form(said)
        if kind and not (first < at < last and kind == LETTERHEAD and is_clause(one, version)):
            one.aside = kind
    doubts = _beyond(list(paragraphs[:first]), version)
    return doubts + _beyond(list(paragraphs[last + 1 :]), version, tail=True)


def take_off_furniture(paragraphs: Sequence[Sent], version: Document) -> None:
    """Sets aside what belongs to the page: its number, a symbol, lines that stand in the file again
    and again; all but what is a clause of the version too, or the first line of several."""
    known = [folded(clause.text.plain).casefold() for clause in version]
    lines = [(one, folded(one.text.plain).casefold()) for one in paragraphs]
    often = Counter(line for one, line in lines if not one.aside)
    for one, line in lines:
        if one.aside or one.theirs or line in known:
            continue
        short = len(line.split()) <= _SHORT and not one.clause.label
        is_sign = _SYMBOL.fullmatch(one.text.plain.strip()) is not None
        is_head = short and often[line] > max(1, sum(words.startswith(line) for words in known))
        if not line or is_sign or covering_form(line) == FURNITURE or is_head:
            one.aside = FURNITURE


def is_clause(one: Sent, version: Document) -> bool:
    """Whether a paragraph has the form of a clause of such a text."""
    clause = one.clause
    if clause.label or clause.kind in _NUMBERED:
        return True
    spoken = opening(form(clause.text.text).text, version.language)
    return spoken is not None and spoken.known


def _beyond(paragraphs: list[Sent], version: Document, *, tail: bool = False) -> list[Sent]:
    """Sets aside what stands before the first or behind the last clause and is none."""
    signed = False
    if tail:
        for one in paragraphs:
            if one.aside in (CLOSING, SIGNATURE, COVERING):
                signed = True
            elif signed and not one.aside and not one.theirs and not is_clause(one, version):
                one.aside = SIGNATURE
    doubts: list[Sent] = []
    plain = _speaks_freely(version)
    stays = False
    for one in reversed(paragraphs):
        if one.aside or one.theirs or one.target is not None:
            continue
        said = one.text.plain.strip()
        if is_clause(one, version):
            stays = True
        elif one.clause.kind in _LINES or (
            len(said.split()) <= _SHORT and not said.endswith((".", ";"))
        ):
            if not (stays and tail and one.clause.kind is ClauseKind.HEADING):
                one.aside = BEYOND
        elif plain:
            doubts.append(one)
            stays = True
        else:
            one.aside = BEYOND
    return doubts[::-1]


def _speaks_freely(version: Document) -> bool:
    """Whether the paragraphs of the version begin in no set way, so that any sentence may be one of
    them."""
    body = [c for c in version if c.kind in (*_NUMBERED, ClauseKind.PARAGRAPH)]
    free = [
        c
        for c in body
        if c.kind is ClauseKind.PARAGRAPH and opening(c.text.plain, version.language) is None
    ]
    return 2 * len(free) > len(body)
