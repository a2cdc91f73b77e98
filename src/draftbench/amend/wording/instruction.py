"""One instruction of an amendment: what is to be done where, free of any language."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum

from draftbench.amend.draft_numbers import ClauseName
from draftbench.document import Clause, ClauseId, ClauseKind, Document, spoken_labels
from draftbench.language.words import shorten

_TEXT = frozenset({ClauseKind.PREAMBULAR, ClauseKind.OPERATIVE, ClauseKind.PARAGRAPH})


class Verb(StrEnum):
    """What is to be done."""

    REPLACE = "replace"
    INSERT = "insert"
    DELETE = "delete"
    BRACKET = "bracket"
    UNBRACKET = "unbracket"
    SPACING = "spacing"
    LOOKS = "looks"
    NOTE = "note"
    REPLACE_CLAUSE = "replace clause"
    INSERT_CLAUSE = "insert clause"
    DELETE_CLAUSE = "delete clause"
    MOVE_CLAUSE = "move clause"
    SPLIT_CLAUSE = "split clause"
    JOIN_CLAUSE = "join clause"


class Edge(StrEnum):
    """Where in a clause, or in a list or text, where no words need be named."""

    NONE = ""
    BEGINNING = "beginning"
    END = "end"


@dataclass(frozen=True, slots=True)
class Instruction:
    """One instruction about the clause at ``place``.

    ``old`` and ``new`` are the words that go and come (for a split the words that the second part
    begins with; ``old`` also those that are bracketed, or stand in the brackets that go), ``after``
    words that stand directly before the place or, with ``old``, before its first occurrence;
    ``occurrence`` (from 1, -1 the last; 0: there is but one) counts what ``old``, or without it
    ``after``, names. ``edge`` says that the place is the beginning or the end. ``target`` is the
    clause that something comes after, goes under (``edge`` BEGINNING) or is joined to, None for the
    text itself. ``clauses`` are new clauses as (number, words), ``kind`` what they are, or what a
    moved clause becomes; ``notes`` the words of footnotes that come with ``new``, ``gone`` of those
    that go with ``old`` (how many). Instructions that are read may name the words ``before`` which
    something comes, or ask for every occurrence of ``old`` (``everywhere``). ``typed`` is the
    number that the sender typed before the first of ``clauses``, where it has another one now.
    """

    verb: Verb
    place: Place | None
    old: str = ""
    new: str = ""
    after: str = ""
    occurrence: int = 0
    edge: Edge = Edge.NONE
    target: Place | None = None
    clauses: tuple[tuple[str, str], ...] = ()
    kind: ClauseKind | None = None
    notes: tuple[str, ...] = ()
    gone: int = 0
    before: str = ""
    everywhere: bool = False
    typed: str = ""


def numbered(one: Instruction) -> bool:
    """Whether a new paragraph is to be called a numbered one, so that it is not taken for one of
    the kind of those beside it."""
    among = one.target is not None and one.target.kind is ClauseKind.PARAGRAPH
    named = one.clauses and one.clauses[0][0][:1].isdigit()
    return one.kind is ClauseKind.PARAGRAPH and not among and not named


def new_words(one: Instruction) -> tuple[str, Sequence[str]]:
    """The number that a new clause is to have (" 5 bis"; empty: it is counted), and the words of it
    and of what hangs on it, these with their numbers."""
    number = new_number(one)
    labels = [label for label, _ in one.clauses]
    if number:
        labels[0] = ""
    words = zip(labels, (words for _, words in one.clauses), strict=True)
    said = [f"{label} {words}".strip() for label, words in words]
    return f" {number}" if number else "", said


def new_number(one: Instruction) -> str:
    """The number that a new paragraph is to have ("5 bis"); empty where it is counted."""
    number = one.clauses[0][0].rstrip(".")
    return number if number[:1].isdigit() else ""


def becomes(one: Instruction) -> ClauseKind | None:
    """The kind to be named with a move: where it changes, or where the new place is among clauses
    of another kind, so that nobody takes it for changed; else None."""
    if one.kind is not None or one.place is None or one.target is None:
        return one.kind
    kinds = (one.place.kind, one.target.kind)
    known = one.target.number or not one.target.former
    if one.edge is Edge.NONE and known and kinds[0] is not kinds[1] and _TEXT.issuperset(kinds):
        return one.place.kind
    return None


# Words between quotation marks, so that they can be found again whatever they hold.

_THIN = "\u00a0"
PAIRS = {"“": "”", "«": "»", "„": "“", "‹": "›"}
"""Marks that open, with those that close."""

_FIRST = {"fr": "«"}


def quoted(words: str, language: str = "en") -> str:
    """The words between the marks of the language; between others where those stand in the words
    without their partner.

    >>> quoted("deep concern"), quoted("deep concern", "fr")
    ('“deep concern”', '«\\xa0deep concern\\xa0»')
    """
    first = _FIRST.get(language, "“")
    for mark in dict.fromkeys((first, "“", "«", "‹")):
        if balanced(words, mark):
            space = _THIN if mark in "«‹" else ""
            return f"{mark}{space}{words}{space}{PAIRS[mark]}"
    return f'"{words}"'


def balanced(words: str, mark: str) -> bool:
    """Whether each mark of that kind in the words has its partner, in order."""
    depth = 0
    for char in words:
        depth += (char == mark) - (char == PAIRS[mark])
        if depth < 0:
            return False
    return depth == 0


# Which clause of a text is meant: what a language needs to name it.

_EXCERPT = 40


@dataclass(frozen=True, slots=True)
class Place:
    """A clause: its ``kind``, its ``number`` as it is said ("3", "5 bis", "(a)", "bullet 2"; empty
    where it has none), the clause that it hangs on, and its first words (for clauses that are
    called by these); a paragraph of the preamble or the operative part without a number is one that
    was put in as new. ``former`` says that it stood in an earlier text and stands no more in the
    draft; ``was`` is what it was called in the base ("OP 5"), or where ``earlier`` in the text for
    which the amendment was written; ``base`` is :attr:`ClauseName.former`."""

    kind: ClauseKind
    number: str = ""
    within: Place | None = None
    words: str = ""
    former: bool = False
    was: str = ""
    earlier: bool = False
    base: int | None = None


UNKNOWN = Place(ClauseKind.NOTE)
"""A clause that stands in no text that is at hand."""


@dataclass(frozen=True, slots=True)
class Places:
    """Names clauses of the working ``draft``; of the ``base`` where they do not stand there.
    ``names`` says what the reader may know them by; ``numbers`` are what clauses were called in a
    text that is not at hand."""

    draft: Document
    base: Document
    names: Callable[[ClauseId], ClauseName] = ClauseName
    numbers: Mapping[ClauseId, str] = field(default_factory=dict)

    def of(self, clause: ClauseId) -> Place:
        """The place of a clause; :data:`UNKNOWN` where nothing is known of it."""
        former = clause not in self.draft
        if clause in self.numbers:
            return _called(self.numbers[clause])
        name, text = self.names(clause), self.base if former else self.draft
        known = _place(text, text[clause]) if clause in text else Place(ClauseKind.PARAGRAPH)
        if clause not in text and not name.was:
            return UNKNOWN
        return replace(known, former=former, was=name.was, earlier=name.earlier, base=name.former)

    def lists(self, clause: ClauseId) -> bool:
        """Whether a list hangs on a clause of the draft."""
        return clause in self.draft and bool(self.draft.children(clause))


def _words(clause: Clause) -> str:
    return shorten(clause.text.plain, _EXCERPT)


def _called(said: str) -> Place:
    """The place of a clause that is called ``said``.

    >>> _called("OP 13 (b)").number, _called("OP 13 (b)").within.number
    ('(b)', '13')
    """
    item = _ITEM.fullmatch(said)
    if item is not None:
        return Place(ClauseKind.ITEM, item[2], _called(item[1]))
    kind = _KINDS.get(said[:3], ClauseKind.PARAGRAPH)
    number = said[3:] if said[:3] in _KINDS else said
    return Place(kind, "" if number.startswith("new ") else number)


_ITEM = re.compile(r"(.*\S) (\([^()]*\)(?: \w+)?|(?:bullet|subparagraph) \d+)")
_KINDS = {"OP ": ClauseKind.OPERATIVE, "PP ": ClauseKind.PREAMBULAR}


def _place(text: Document, clause: Clause) -> Place:
    spoken = spoken_labels(text)
    said = spoken[clause.id]
    words = _words(clause)
    if clause.kind is ClauseKind.ITEM and clause.parent is not None:
        above = spoken[clause.parent]
        number = said[len(above) :].strip() if said.startswith(above) else said
        within = _place(text, text[clause.parent])
        return Place(clause.kind, number, within, words)
    if clause.kind in (ClauseKind.OPERATIVE, ClauseKind.PREAMBULAR):
        said = "" if said.startswith("new ") else said.removeprefix("OP ").removeprefix("PP ")
    return Place(clause.kind, said, None, words)
