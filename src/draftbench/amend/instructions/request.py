"""What a sentence asks for, free of any language, before a text is looked at."""

from __future__ import annotations

from dataclasses import dataclass
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


class Set(StrEnum):
    """What can be asked for beside changes."""

    NOTHING = "nothing"
    UNABLE = "unable"


Deed = Verb | Set


@dataclass(frozen=True, slots=True)
class Request:
    """``places`` are the clauses that something is done to; ``target`` and ``side`` say where
    something comes (``target`` None: the text itself). ``old``, ``new``, ``after``, ``before``,
    ``occurrence``, ``everywhere``, ``edge``, ``notes`` and ``gone`` are as in
    :class:`~draftbench.amend.wording.instruction.Instruction`; ``paragraphs`` are new ones, of the
    ``kind`` that was said, the first with the number ``label`` where one was said. ``result`` is
    how the clause was said to read then. ``why`` says why nothing can be done (UNABLE)."""

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
