"""What is struck out in a file by formatting alone: words that were taken out, be it since the base
or by whoever sends it, and no less so than those that are no longer in the file.

A rolling text is read without them (:func:`without_strikes`); of any other the paragraphs lose them
once it is known which clauses they are (:func:`take_out_struck`)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from draftbench.amend.notation import Bracket, Verb, read_notation
from draftbench.amend.notation.objects import Span
from draftbench.app.imports.smallprint import is_small_print, is_struck, struck_words
from draftbench.document import NOTE_MARK, Clause, ClauseId, Document, MarkKind, RichText
from draftbench.document.richtext import Mark
from draftbench.messages import message

if TYPE_CHECKING:
    from draftbench.app.imports.clausereadings import Voice
    from draftbench.app.imports.sentparagraphs import Sent

_OPENING, _CLOSING = '“„«"‘', '”“»"’'
"""Quotation marks."""
_Words = list[tuple[ClauseId, str]]


def without_strikes(text: Document, version: Document) -> tuple[Document, _Words, _Words]:
    """A rolling text without the words that are struck out in it, and these, each with its clause;
    and the brackets of which it does not tell what is meant by striking them out.

    It keeps those, what the ``version`` has struck out, what a bracket quotes as going, and a
    paragraph that is struck out as a whole, in which only the brackets of those named go."""
    kept = {words for clause in version for words in struck_words(clause.text)}
    clauses: list[Clause] = []
    gone: _Words = []
    unclear: _Words = []
    for clause, brackets in map(_without_quoted, text):
        unclear += ((clause.id, _said(clause.text, one.start, one.end)) for one in brackets)
        places = _apart(_places(clause, kept))
        gone += ((clause.id, _said(clause.text, *place)) for place in places)
        clauses.append(replace(clause, text=_without(clause.text, places)) if places else clause)
    return text.with_clauses(tuple(clauses)), gone, unclear


def said_unstruck(clauses: Iterable[Clause]) -> tuple[list[Clause], tuple[str, ...]]:
    """The paragraphs of a paper with instructions without the words that are struck out in a row of
    a table, within new words in quotation marks, or as a whole paragraph; and these words. What is
    struck out elsewhere, or is all that stands in quotation marks, is what is to go."""
    made: list[Clause] = []
    gone: list[str] = []
    for clause in clauses:
        text = clause.text
        taken = [
            mark
            for mark in text.marks
            if mark.kind is MarkKind.STRIKE
            and text.text[mark.start : mark.end].strip()
            and not _is_quoted(mark, text.text)
            and ("\t" in text.text or is_struck(text) or _is_within_quotes(mark, text.text))
        ]
        gone += (text.text[mark.start : mark.end].strip() for mark in taken)
        edits = [(mark.start, _end(mark, text.text), RichText()) for mark in taken]
        made.append(replace(clause, text=text.spliced(edits)) if edits else clause)
    return made, tuple(gone)


def _end(mark: Mark, text: str) -> int:
    """Where the words of a mark end, with the space behind them where one stands before them."""
    spaced = text[: mark.start].endswith(" ") and text[mark.end : mark.end + 1] == " "
    return mark.end + spaced


def struck_out(words: str) -> str:
    """That words are struck out in a file and were not read."""
    return message("Not part of the text (struck out): “{words}”.", words=words)


def _is_quoted(mark: Mark, text: str) -> bool:
    """Whether the words of a mark are all that stands in quotation marks."""
    before, behind = text[: mark.start].rstrip()[-1:], text[mark.end :].lstrip()[:1]
    return before in tuple(_OPENING) and behind in tuple(_CLOSING)


def _is_within_quotes(mark: Mark, text: str) -> bool:
    before = text[: mark.start]
    if before.count('"') % 2:
        return True
    return max(before.rfind(sign) for sign in "“„«") > max(before.rfind(sign) for sign in "”»")


def _brackets(clause: Clause) -> list[Bracket]:
    return [one for one in read_notation(clause.text, clause.kind) if isinstance(one, Bracket)]


def _without_quoted(clause: Clause) -> tuple[Clause, list[Bracket]]:
    """A clause in which nothing is struck out in the brackets that quote words as those that would
    go; and those of them of which more is: whoever struck that may not want the words, or not want
    them deleted."""
    text = clause.text
    if is_struck(text) or not any(mark.kind is MarkKind.STRIKE for mark in text.marks):
        return clause, []
    found = {mark for mark in text.marks if _is_quoted_sign(mark, text.text)}
    unclear: list[Bracket] = []
    for one in _brackets(clause):
        asked = one.position if one.owners else None
        if asked is None or asked.verb is not Verb.DELETE or asked.old == (0, 0):
            continue
        marks = [mark for mark in text.marks if _is_of(one, mark, text)]
        found.update(marks)
        if any(mark.start < asked.old[0] or asked.old[1] < mark.end for mark in marks):
            unclear.append(one)
    rest = tuple(mark for mark in text.marks if mark not in found)
    return replace(clause, text=replace(text, marks=rest)), unclear


def _is_of(one: Bracket, mark: Mark, text: RichText) -> bool:
    """Whether no words are struck out with those of a bracket but these."""
    beyond = text.text[mark.start : one.start] + text.text[one.end : mark.end]
    inside = mark.start < one.end and one.start < mark.end
    is_alone = inside and not any(sign.isalnum() for sign in beyond)
    return mark.kind is MarkKind.STRIKE and is_alone


def _is_quoted_sign(mark: Mark, text: str) -> bool:
    """Whether nothing but signs of brackets is struck out, which stand in quotation marks: the
    words that a bracket quotes as going are known by their signs, and these are the words."""
    struck = text[mark.start : mark.end].strip()
    is_signs = bool(struck) and set(struck) <= set("[]")
    return mark.kind is MarkKind.STRIKE and is_signs and _is_quoted(mark, text)


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
    brackets = _brackets(clause)
    if is_struck(text):
        yield from ((one.start, one.end) for one in brackets if one.owners and one.depth == 1)
        return
    for mark in struck:
        if text.text[mark.start : mark.end] not in kept:
            emptied = [one for one in brackets if _is_emptied(one, mark)]
            start = min(mark.start, *(one.start for one in emptied), mark.end)
            yield start, max(mark.start, *(one.end for one in emptied), mark.end)


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


def take_out_struck(paragraphs: Iterable[Sent], version: Document) -> Iterator[tuple[int, str]]:
    """Takes what is still struck out out of the paragraphs, but for those in whose clause the
    ``version`` has such words; gives the lines, and the words."""
    for one in paragraphs:
        known = one.target is not None and struck_words(version[one.target].text)
        if one.aside or one.theirs or known:
            continue
        struck = (mark for mark in one.text.marks if mark.kind is MarkKind.STRIKE)
        places = [(mark.start, mark.end) for mark in struck]
        yield from ((one.line, _said(one.text, *place)) for place in reversed(places))
        for start, end in reversed(places):
            text = _without(one.text, [(start, end)])
            gone = len(one.text.text) - len(text.text)
            voices = tuple(_shifted(voice, start, start + gone) for voice in one.voices)
            one.clause = replace(one.clause, text=text)
            one.reading = replace(one.reading, text=text, voices=voices)


def _shifted(voice: Voice, start: int, end: int) -> Voice:
    """A voice in a clause without its words ``[start, end)``."""

    def carried(at: int) -> int:
        return at - max(0, min(at, end) - start)

    edits = (replace(e, start=carried(e.start), end=carried(e.end)) for e in voice.edits)
    return replace(voice, edits=tuple(edits))
