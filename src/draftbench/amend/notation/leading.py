"""Where the words of a paragraph begin, behind the mark-up before them."""

from __future__ import annotations

from collections.abc import Sequence

from draftbench.amend.notation.objects import (
    Attribution,
    Bracket,
    Keyword,
    Markup,
    OptionHead,
    StatusNote,
    Unbalanced,
)
from draftbench.amend.notation.reading import LONGEST_LEAD, head_in, read_notation
from draftbench.document import NOTE_MARK, RichText
from draftbench.language.openings import opening


def words_start(text: str) -> int:
    """Where the words of a paragraph begin behind brackets, names and heads of options: of
    ``[MEX: Noting …`` at 6; 0 where there is no mark-up before them."""
    if not any(sign in text[:LONGEST_LEAD] for sign in "[(:"):
        return 0
    found = read_notation(RichText(text.replace(NOTE_MARK, " ")))
    at = begun = 0
    while at < len(text):
        if text[at].isspace():
            at += 1
            continue
        end = _sign_end(text, at, found)
        if end <= at:
            break
        at = begun = end
    return at if begun and at < len(text) else 0


def _sign_end(text: str, at: int, found: Sequence[Markup]) -> int:
    for one in found:
        if one.start != at:
            continue
        if isinstance(one, (Keyword, OptionHead, Attribution, StatusNote)):
            return one.end
        if isinstance(one, Bracket):
            asks = one.position is not None and not one.position.words[1]
            return one.end if asks else at + 1
        if isinstance(one, Unbalanced) and one.sign == "[":
            named = head_in(text, at + 1, len(text))
            return at + 1 if named is None else named.end
    return at


def opening_span(text: str, language: str = "en") -> tuple[int, int]:
    """Where the opening phrase of a paragraph stands, the mark-up before it left out; empty where
    it has none.

    >>> opening_span("[MEX: Noting the report,]")
    (6, 12)
    """
    start = words_start(text)
    found = opening(text[start:], language)
    return (0, 0) if found is None else (start, start + found.end)
