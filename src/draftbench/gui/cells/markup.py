"""Negotiation mark-up in what is shown: what is tinted in a cell, what the inspector lists."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from draftbench.amend.notation import (
    Alternatives,
    Attribution,
    Bracket,
    DocumentNotation,
    Markup,
    Placeholder,
    StatusNote,
    Unbalanced,
    read_notation,
)
from draftbench.amend.notation.objects import Span
from draftbench.amend.notation.whole import open_brackets, stretch_of
from draftbench.document import NOTE_MARK, ClauseId, RichText, spoken_labels
from draftbench.gui.speech import listed, tr
from draftbench.gui.terms import term
from draftbench.language.words import cut_out, shorten

NOBODY: Mapping[tuple[ClauseId, int], tuple[str, ...]] = {}
EXCERPT = 80
"""Characters of a bracket that the inspector shows."""


class Tint(StrEnum):
    """How a stretch of mark-up is set off."""

    SIGN = "sign"
    BRACKET = "bracket"
    NESTED = "nested"
    NAMES = "names"
    STATUS = "status"


@dataclass(frozen=True, slots=True)
class Tinted:
    """``tint`` over ``[start, end)`` of the text shown (code points)."""

    tint: Tint
    start: int
    end: int


def tinted(text: str, before: int = 0, after: int = 0) -> tuple[Tinted, ...]:
    """What is set off in a text that is shown, outer before inner. A bracket around all of it has
    its signs set off only, so that a contested paragraph is still read with ease. Brackets over
    several paragraphs, of which ``before`` open before the text and ``after`` go on behind it, have
    the ground of a bracket in each."""
    if not (before or after or any(sign in text for sign in "[](:")):
        return ()
    rich = RichText(text.replace(NOTE_MARK, " "))
    found = read_notation(rich) if len(rich) == len(text) else ()
    over = _over_edges(text, found, before, after)
    grounds = [Tinted(Tint.NESTED if at else Tint.BRACKET, *span) for at, span in enumerate(over)]
    writing: list[Tinted] = []
    for one in found:
        if isinstance(one, (Bracket, Placeholder)):
            if not (isinstance(one, Bracket) and one.whole):
                within = sum(a <= one.start and one.end <= b for a, b in over)
                tint = Tint.BRACKET if one.depth + within < 2 else Tint.NESTED
                grounds.append(Tinted(tint, one.start, one.end))
            if text[one.start] == "[" and text[one.end - 1] == "]":
                writing.append(Tinted(Tint.SIGN, one.start, one.start + 1))
                writing.append(Tinted(Tint.SIGN, one.end - 1, one.end))
        elif isinstance(one, Unbalanced):
            if not any(one.start == a or one.end == b for a, b in over):
                grounds.append(Tinted(Tint.NESTED, one.start, one.end))
            writing.append(Tinted(Tint.SIGN, one.start, one.end))
        elif isinstance(one, Attribution):
            writing.append(Tinted(Tint.NAMES, one.start, one.end))
        elif isinstance(one, StatusNote):
            writing.append(Tinted(Tint.STATUS, one.start, one.end))
    return (*grounds, *writing)


def _over_edges(text: str, found: Sequence[Markup], before: int, after: int) -> list[Span]:
    """Where brackets over several paragraphs lie in one of them, the outermost first."""
    halves = [one for one in found if isinstance(one, Unbalanced)]
    shut = [(0, one.end) for one in halves if one.sign == "]"][:before]
    opened = [one.start for one in halves if one.sign == "["]
    begun = [(start, len(text)) for start in opened[max(0, len(opened) - after) :]] if after else []
    through = min(before - len(shut), after - len(begun))
    return [*[(0, len(text))] * through, *reversed(shut), *begun]


@dataclass(frozen=True, slots=True)
class BracketRow:
    """A bracket of a clause: its words, the codes of its owners, what they ask for or what it is
    in a word, and how deep it stands (1 outermost)."""

    words: str
    codes: tuple[str, ...] = ()
    what: str = ""
    depth: int = 1


def bracket_rows(
    notation: DocumentNotation,
    clauses: Sequence[ClauseId],
    asked: Mapping[tuple[ClauseId, int], tuple[str, ...]] = NOBODY,
) -> tuple[BracketRow, ...]:
    """The brackets of some clauses in reading order, those without a pair too; ``asked`` are the
    codes that the text does not name, by the places of the opening signs."""
    found: list[BracketRow] = []
    for clause in clauses:
        text = notation.document[clause].text
        objects = notation.of(clause)
        pairs = set(map(id, open_brackets(objects)))
        sets = [one for one in objects if isinstance(one, Alternatives)]
        found.extend(_around(notation, clause))
        found.extend(
            _row(text, one, sets, asked.get((clause, one.start), ()))
            for one in objects
            if id(one) in pairs or isinstance(one, Unbalanced)
        )
    return tuple(found)


def _around(notation: DocumentNotation, clause: ClauseId) -> Iterator[BracketRow]:
    """The brackets that open in a paragraph before and are not shut yet."""
    pieces = [m for m in notation.of(clause) if isinstance(m, Bracket) and m.opened_before]
    labels = spoken_labels(notation.document) if pieces else {}
    for piece in pieces:
        over = stretch_of(notation, piece, clause)
        if over is None:
            continue
        first = next(
            m
            for m in notation.of(over.first)
            if isinstance(m, Bracket) and m.start == over.start and not m.opened_before
        )
        codes = tuple(owner.code for owner in first.owners)
        ends = (labels[over.first], labels[over.last])
        where = (
            tr("open from {first} to {last}", first=ends[0], last=ends[1])
            if all(ends)
            else tr("open since a paragraph before")
        )
        words = notation.document[over.first].text.slice(*first.words).plain
        yield BracketRow(shorten(words, EXCERPT), codes, where, piece.depth)


def _row(
    text: RichText, one: Markup, sets: Sequence[Alternatives], asked: tuple[str, ...] = ()
) -> BracketRow:
    words = " ".join(text.slice(one.start, one.end).plain.split())
    if isinstance(one, Unbalanced):
        half = tr("never closed") if one.sign == "[" else tr("never opened")
        near = text.slice(max(0, one.start - 25), one.end + 25).plain
        return BracketRow(shorten(near, EXCERPT), (), half)
    if not isinstance(one, Bracket):
        return BracketRow(words, (), term("placeholder"), one.depth)
    words = " ".join(text.slice(*_said(one)).plain.split())
    said = (
        []
        if one.position is None
        else [f"{term(one.position.verb.value, 'a request to the meeting')} {one.position.target}"]
    )
    if one.goes_on:
        said.append(tr("over several paragraphs"))
    if not said and any(o.start == one.start for each in sets for o in each.options):
        said.append(tr("alternative"))
    if one.attribution is not None and not one.attribution.known:
        said.append(tr("name not on the list"))
    codes = tuple(owner.code for owner in one.owners) or asked
    what = listed(part.strip() for part in said)
    return BracketRow(cut_out(shorten(words, EXCERPT)), codes, what, one.depth)


def _said(one: Bracket) -> Span:
    """The words of a bracket; of one that only asks for something, those that it speaks of."""
    if one.position is None:
        return one.words
    return one.position.words if one.position.words[1] else one.position.old
