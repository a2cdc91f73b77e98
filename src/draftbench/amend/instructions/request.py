"""What a sentence asks for, free of any language, before a text is looked at."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum

from draftbench.amend.instructions.reference import Reference
from draftbench.amend.wording.instruction import Edge, Verb
from draftbench.document import ClauseKind


class Side(StrEnum):
    """Where something comes beside or in its target."""

    AFTER = "after"
    BEFORE = "before"
    BEGINNING = "beginning"
    END = "end"
    AT = "at"
    """So that it gets the number that its target has now."""
    SWAP = "swap"
    """So that each comes where the other is now."""


class Set(StrEnum):
    """What can be asked for beside changes; ``TEXT``: a clause is named and its text given, with no
    word of what to do; ``WISH``: something is wished, and no words are given; ``SAME``: what was
    asked for before, in another clause; ``WEIGHED``: what each quotation is for is told by the
    text."""

    NOTHING = "nothing"
    UNABLE = "unable"
    SAME = "same"
    TEXT = "text"
    WISH = "wish"
    WEIGHED = "weighed"


class Brackets(StrEnum):
    """Whether square brackets come around something, go from there, or go with what they hold."""

    NONE = ""
    PUT = "put"
    TAKE = "take"
    EMPTY = "empty"


Deed = Verb | Set


@dataclass(frozen=True, slots=True)
class Quotation:
    """Quoted ``words``, with the letter of the main word that says what they are for ("" where none
    does). ``listed``: only "and" stands between them and those before."""

    words: str
    relation: str = ""
    listed: bool = False


@dataclass(frozen=True, slots=True)
class Evidence:
    """What a sentence says of its quotations, whatever the order: the letters of its ``deeds``;
    that a stretch goes on to the end (``rest``)."""

    deeds: frozenset[str]
    quotations: tuple[Quotation, ...]
    rest: bool = False


@dataclass(frozen=True, slots=True)
class Request:
    """``places`` are the clauses that something is done to; ``target`` and ``side`` say where
    something comes (``target`` None: the text itself). ``old``, ``new``, ``after``, ``before``,
    ``occurrence``, ``everywhere``, ``edge``, ``notes`` and ``gone`` are as in
    :class:`~draftbench.amend.wording.instruction.Instruction`; ``paragraphs`` are new ones, of the
    ``kind`` that was said, the first with the number ``label`` where one was said. ``result`` is
    how the clause was said to read then. ``why`` says why nothing can be done (UNABLE).

    A stretch of a clause that is not quoted whole (``old`` is empty then) begins with ``since``
    or behind ``after`` and ends with ``until`` or before ``before``, or is all of the
    ``sentence`` (from 1, -1 the last; with quoted words the one that they stand in).
    ``throughout``: in every clause of the text, or of the part that has clauses of the ``kind``,
    but for the ``spared`` ones (of a clause that is deleted: the items of it that stay);
    where neither this nor places are said, in the one clause of that part that has the words.
    ``fresh``: the clause was called new. ``border``: the beginning or the end is that of the
    clauses of its kind, for none is named. ``inside``: the text may be a part of the clause as it
    is to read. ``moved``: words that stand in the clause come elsewhere in it. ``again``: it was
    asked for in another clause first. ``doubt`` is what
    is to be looked at (a sentence). ``evidence`` is for the text to decide (WEIGHED)."""

    deed: Deed
    places: tuple[Reference, ...] = ()
    target: Reference | None = None
    side: Side = Side.AFTER
    old: str = ""
    new: str = ""
    after: str = ""
    before: str = ""
    occurrence: int = 0
    everywhere: bool = False
    edge: Edge = Edge.NONE
    paragraphs: tuple[str, ...] = ()
    kind: ClauseKind | None = None
    label: str = ""
    notes: tuple[str, ...] = ()
    gone: int = 0
    result: str = ""
    why: str = ""
    since: str = ""
    until: str = ""
    sentence: int = 0
    throughout: bool = False
    spared: tuple[Reference, ...] = ()
    brackets: Brackets = Brackets.NONE
    fresh: bool = False
    border: bool = False
    inside: bool = False
    moved: bool = False
    again: bool = False
    doubt: str = ""
    evidence: Evidence | None = None

    @property
    def sought(self) -> str:
        """The words that tell where in a text it is; empty where none are quoted."""
        return self.old or self.after or self.before or self.since

    @property
    def changed(self) -> str:
        """The words that change, or the sign of brackets that do; empty where neither is named."""
        return self.old or ("[" if self.brackets in (Brackets.TAKE, Brackets.EMPTY) else "")


def unbracketed(request: Request) -> Request:
    """A request with the words that stand between brackets without these."""

    def bare(words: str) -> str:
        return words[1:-1].strip() if words[:1] == "[" and words[-1:] == "]" else words

    return replace(
        request,
        old=bare(request.old),
        new=bare(request.new),
        after=bare(request.after),
        before=bare(request.before),
    )
