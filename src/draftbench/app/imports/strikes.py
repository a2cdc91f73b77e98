"""What is struck out in a rolling text that comes back: words that were taken out, be it since the
base or by whoever sends it, and no less so than those that are no longer in the file."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from draftbench.amend.notation import Bracket, Verb, read_notation
from draftbench.amend.notation.objects import Span
from draftbench.app.imports.smallprint import is_small_print, is_struck, struck_words
from draftbench.document import NOTE_MARK, Clause, ClauseId, Document, MarkKind, RichText
from draftbench.document.richtext import Mark


def without_strikes(
    text: Document, version: Document
) -> tuple[Document, list[tuple[ClauseId, str]]]:
    """A rolling text without the words that are struck out in it, and these, each with its clause.

    It keeps those that the ``version`` has struck out, those that a bracket quotes as going, and a
    paragraph that is struck out as a whole, in which only the brackets of those named go."""
    kept = {words for clause in version for words in struck_words(clause.text)}
    clauses: list[Clause] = []
    gone: list[tuple[ClauseId, str]] = []
    for clause in text:
        places = _apart(_places(clause, kept))
        gone += ((clause.id, _said(clause.text, *place)) for place in places)
        clauses.append(replace(clause, text=_without(clause.text, places)) if places else clause)
    return text.with_clauses(tuple(clauses)), gone


def _places(clause: Clause, kept: set[str]) -> Iterator[Span]:
    text = clause.text
    struck = [mark for mark in text.marks if mark.kind is MarkKind.STRIKE]
    if not struck:
        return
    is_small = is_small_print(text.plain)
    if is_struck(text) and is_small:
        yield 0, len(text.text)
        return
    if is_small:
        return
    brackets = [n for n in read_notation(text, clause.kind) if isinstance(n, Bracket)]
    if is_struck(text):
        yield from ((one.start, one.end) for one in brackets if one.owners and one.depth == 1)
        return
    for mark in struck:
        is_kept = text.text[mark.start : mark.end] in kept
        if not is_kept and not any(_quotes(one, mark) for one in brackets):
            emptied = [one for one in brackets if _is_emptied(one, mark)]
            start = min(mark.start, *(one.start for one in emptied), mark.end)
            yield start, max(mark.start, *(one.end for one in emptied), mark.end)


def _quotes(one: Bracket, mark: Mark) -> bool:
    """Whether a bracket quotes struck words as those that would go ("[ARG: delete “hunters,”]")."""
    asked = one.position if one.owners else None
    if asked is None or asked.verb is not Verb.DELETE:
        return False
    return asked.old[0] <= mark.start and mark.end <= asked.old[1]


def _is_emptied(one: Bracket, mark: Mark) -> bool:
    """Whether nothing is left in a bracket without the struck words."""
    first, last = one.words
    return mark.start <= first < last <= mark.end


def _apart(places: Iterable[Span]) -> list[Span]:
    """The places in order, those that overlap as one."""
    found: list[Span] = []
    for start, end in sorted(places):
        if found and start < found[-1][1]:
            found[-1] = found[-1][0], max(found[-1][1], end)
        else:
            found.append((start, end))
    return found


def _said(text: RichText, start: int, end: int) -> str:
    return text.text[start:end].replace(NOTE_MARK, "").strip()


def _without(text: RichText, places: Sequence[Span]) -> RichText:
    for start, end in reversed(places):
        around = text.text[start - 1 : start] + text.text[end:][:1]
        text = text.splice(start, end + (around == "  "), RichText())
    return text
