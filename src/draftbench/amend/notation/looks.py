"""Words struck out, and beside them bold or underlined ones, as deletions and additions."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from draftbench.amend.notation.objects import (
    Addition,
    Bracket,
    Deletion,
    Keyword,
    Markup,
    StatusNote,
)
from draftbench.document import MarkKind, RichText
from draftbench.language.openings import opening

_NEW = (MarkKind.BOLD, MarkKind.UNDERLINE)


def looks(text: RichText, found: Sequence[Markup], *, struck: bool, bare: bool) -> Iterator[Markup]:
    """What the marks of ``text`` say: struck words are deletions; bold and underlined ones are
    additions inside a bracket, and elsewhere where words are struck in the clause or (``struck``)
    in the document. A ``bare`` clause (a heading) is bold for its own sake, as an opening phrase
    is. Marks over just what a bracket's names or position speak of say nothing new.
    """
    struck = struck or any(mark.kind is MarkKind.STRIKE for mark in text.marks)
    brackets = [m for m in found if isinstance(m, Bracket)]
    if not struck and not brackets:
        return
    said = {m.words for m in brackets if m.attribution is not None}
    said |= {m.position.old for m in brackets if m.position is not None}
    said |= {m.position.words for m in brackets if m.position is not None}
    said |= {(m.start, m.end) for m in found if isinstance(m, (Keyword, StatusNote))}
    spoken = opening(text.text) if struck else None
    done: set[tuple[int, int]] = set()
    for mark in text.marks:
        span = _bare(text.text, mark.start, mark.end)
        if span in said or span in done or span[0] >= span[1]:
            continue
        inside = [m for m in brackets if m.start < span[0] and span[1] < m.end]
        depth = max((m.depth for m in inside), default=0)
        if mark.kind is MarkKind.STRIKE:
            yield Deletion(*span, depth, span)
        elif mark.kind in _NEW and not bare and (inside or struck):
            if spoken is not None and spoken.start <= span[0] and span[1] <= spoken.end:
                continue
            yield Addition(*span, depth, span)
        else:
            continue
        done.add(span)


def _bare(text: str, start: int, end: int) -> tuple[int, int]:
    said = text[start:end]
    at = start + len(said) - len(said.lstrip())
    return at, max(at, start + len(said.rstrip()))
