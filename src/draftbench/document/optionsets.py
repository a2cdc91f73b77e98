"""Options that are whole paragraphs: ``Option 1:``, ``Option 2:``, ``Option 3: No text``.

Conventions of climate and treaty negotiations. The head stands before the words of a paragraph,
or on a line of its own before several; options are counted from the first on. Where the last one
ends is seldom marked: it ends with the bracket before the first, else it has no more paragraphs
than the longest before it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from draftbench.document.clause import ClauseId, ClauseKind
from draftbench.document.document import Document

OPTION = re.compile(
    r"(?:option|opción|alternative|alternativa|variant|variante|alt)\s*(?P<n>\d{1,2}|[A-Z])"
    r"(?:\s*\((?P<who>[^()]{2,120})\))?(?:\s*[:.)–—-]\s*|\s*$)",
    re.IGNORECASE,
)
"""The head of an option, with ``n``, its number, and ``who``, names in parentheses behind it."""
NO_TEXT = re.compile(
    r"\[?\s*(?:no\s+(?:text|paragraph|article)|pas\s+de\s+texte|sin\s+texto)\s*\]?[.;]?",
    re.IGNORECASE,
)
"""What an option without words says."""

FARTHEST = 60
"""Heads with more clauses than this between them are of different sets."""

_FIRST = "1A"
_FIRST_LETTERS = tuple("aoAOvV")
_MAY_BEGIN = frozenset("[aoAOvV").union(char for char in map(chr, range(0x3001)) if char.isspace())
"""The first characters of all clauses that begin with a head, with others."""
KEPT_SETS = "option sets"
"""Under which name the sets of a document are kept with it."""
_NUMBERED = (ClauseKind.PREAMBULAR, ClauseKind.OPERATIVE, ClauseKind.PARAGRAPH)
_ENDS = (ClauseKind.TITLE, ClauseKind.ANNEX, ClauseKind.ORGAN)


@dataclass(frozen=True, slots=True)
class DraftOption:
    """One option: its ``number`` as written and its clauses, the one with the head first;
    ``empty`` says that it is to have no text."""

    number: str
    clauses: tuple[ClauseId, ...]
    empty: bool = False


@dataclass(frozen=True, slots=True)
class OptionSet:
    """Options of which one would stay, in order."""

    options: tuple[DraftOption, ...]


@dataclass(frozen=True, slots=True)
class _Head:
    at: int
    number: str
    alone: bool
    empty: bool


def option_place(number: str) -> int:
    """The place of an option by its number: "2" and "B" are second."""
    return int(number) if number.isdigit() else ord(number.upper()) - ord("A") + 1


def option_sets(document: Document) -> tuple[OptionSet, ...]:
    """The sets of two or more options in ``document``; worked out once for each document."""
    known: tuple[OptionSet, ...] | None = vars(document).get(KEPT_SETS)
    if known is None:
        known = vars(document)[KEPT_SETS] = _option_sets(document)
    return known


def begins_option(text: str) -> bool:
    """Whether a clause of these words may be the first of an option."""
    return _head(0, text) is not None


def _option_sets(document: Document) -> tuple[OptionSet, ...]:
    sets: list[OptionSet] = []
    for heads in _grouped(document):
        options = [
            DraftOption(
                head.number,
                tuple(c.id for c in document.clauses[head.at : following.at]),
                head.empty,
            )
            for head, following in pairwise(heads)
        ]
        last = heads[-1]
        most = max(sum(document[id_].is_paragraph for id_ in one.clauses) for one in options)
        end = _bracket_end(document, heads[0].at, last.at) or _end(document, last, most)
        ids = tuple(c.id for c in document.clauses[last.at : end])
        sets.append(OptionSet((*options, DraftOption(last.number, ids, last.empty))))
    return tuple(sets)


def _grouped(document: Document) -> Iterator[list[_Head]]:
    heads: list[_Head] = []
    telling = [
        (at, clause)
        for at, clause in enumerate(document.clauses)
        if clause.text.text[:1] in _MAY_BEGIN or clause.kind in _ENDS
    ]
    for at, clause in telling:
        head = None if clause.kind in _ENDS else _head(at, clause.text.text)
        goes_on = (
            bool(heads)
            and head is not None
            and at - heads[-1].at <= FARTHEST
            and option_place(head.number) == option_place(heads[-1].number) + 1
        )
        if clause.kind in _ENDS or (head is not None and not goes_on):
            if len(heads) > 1:
                yield heads
            heads = []
        if head is not None and (goes_on or head.number.upper() in _FIRST):
            heads.append(head)
    if len(heads) > 1:
        yield heads


def _head(at: int, text: str) -> _Head | None:
    start = len(text) - len(text.removeprefix("[").lstrip())
    if text[start : start + 1] not in _FIRST_LETTERS:
        return None
    match = OPTION.match(text, start)
    if match is None:
        return None
    rest = text[match.end() :].strip(" []")
    return _Head(at, match.group("n"), not rest, NO_TEXT.fullmatch(rest) is not None)


def _bracket_end(document: Document, first: int, last: int) -> int:
    """Where the bracket ends that opens with the clause ``first``; 0 where none does, or ends
    before the clause ``last``."""
    if not document.clauses[first].text.text.lstrip().startswith("["):
        return 0
    depth = 0
    for at, clause in enumerate(document.clauses[first : last + FARTHEST], start=first):
        depth += clause.text.text.count("[") - clause.text.text.count("]")
        if depth <= 0:
            return at + 1 if at >= last else 0
    return 0


def _end(document: Document, last: _Head, most: int) -> int:
    """Where the last option of a set ends; those before it have ``most`` paragraphs at most."""
    clauses = document.clauses
    at = last.at + 1
    counted = 0 if last.alone else 1
    while at < len(clauses) and not last.empty:
        clause = clauses[at]
        if clause.kind in (*_ENDS, ClauseKind.HEADING):
            break
        if clause.is_paragraph:
            counted += 1
            if counted > max(most, 1):
                break
        at += 1
    return at if not last.empty else last.at + 1
