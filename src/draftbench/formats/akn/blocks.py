"""A block: one clause in the making, with what the mark-up says of it."""

from __future__ import annotations

from dataclasses import dataclass, field

from draftbench.document import ClauseKind, RichText, Source

PREAMBLE = frozenset(
    {ClauseKind.ORGAN, ClauseKind.PREAMBULAR, ClauseKind.CHAPEAU, ClauseKind.ITEM, ClauseKind.TAIL}
)
"""What a bare paragraph of a preamble may turn out to be."""
PREFACE = frozenset({ClauseKind.TITLE, ClauseKind.HEADING, ClauseKind.PARAGRAPH})
"""The same for a preface."""
BODY = frozenset(ClauseKind) - {ClauseKind.TABLE, ClauseKind.ANNEX}
"""The same for the body."""


@dataclass(slots=True, eq=False)
class Block:
    """A clause in the making.

    ``kind`` is what the mark-up says, or what holds where the words do not say better: ``choices``
    are the kinds that its words may make of it (empty: the mark-up decides). ``main`` blocks are
    the numbered paragraphs of a text, operative or not as the whole text is. ``filled`` is set
    once its first text is in; later text is a tail. ``hidden`` says that words of it are left out
    in the view that is read. ``mark`` is a stray sign before a typed number.
    """

    kind: ClauseKind
    text: RichText = field(default_factory=RichText)
    label: str = ""
    level: int = 0
    parent: Block | None = None
    choices: frozenset[ClauseKind] = frozenset()
    main: bool = False
    name: str = ""
    line: int = 0
    filled: bool = False
    hidden: bool = False
    mark: str = ""


@dataclass(slots=True, eq=False)
class Text:
    """A document in the making. ``root`` is the name of its element, ``said`` what its ``name``
    attribute says; ``annex`` counts the annexes (0: none); ``name`` is the part's name where its
    place gives one."""

    root: str
    said: str = ""
    title: str = ""
    language: str = ""
    source: Source = field(default_factory=Source)
    annex: int = 0
    name: str = ""
    blocks: list[Block] = field(default_factory=list)
