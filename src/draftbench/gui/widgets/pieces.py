"""What stands in a cell of the columns, or on a card: plain values, ready to be painted."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from itertools import groupby, pairwise, starmap
from unicodedata import bidirectional

from draftbench.amend.notation.markup_reader import opening_span
from draftbench.document import (
    NOTE_MARK,
    Clause,
    ClauseId,
    ClauseKind,
    Document,
    MarkKind,
    RichText,
)
from draftbench.formats.plain.outline import masthead_of
from draftbench.gui.speech import counted, listed, marked, tr
from draftbench.gui.terms import term

APART = 0.2
"""The gap between words that go and words that come, over the size of the face."""


class Change(StrEnum):
    """How a piece of text differs from the base. ``AWAY`` is where moved words stood before,
    ``OWNER`` no words of the text at all but the tag of a bracket: who asked for it. ``PROPOSED``
    are words of an open proposal, ``SPONSOR`` is the tag behind them: who proposes them.
    ``AUTHOR`` is the tag behind accepted changes where others changed the same clause."""

    NONE = ""
    INSERTED = "inserted"
    DELETED = "deleted"
    MOVED = "moved"
    AWAY = "moved away"
    OWNER = "asked for by"
    PROPOSED = "proposed"
    SPONSOR = "proposed by"
    AUTHOR = "changed by"

    @property
    def colour(self) -> str:
        """The name of its colour in a theme."""
        return _COLOURS.get(self, self.value)

    @property
    def gone(self) -> bool:
        """Whether the words do not stand there: not any more, not yet, or never will."""
        return self in _NOT_THERE

    @property
    def decided(self) -> bool:
        """Whether it is a difference between the base and the text as it stands."""
        return self not in (Change.NONE, Change.PROPOSED) and not self.tag

    @property
    def tag(self) -> bool:
        """Whether it says who asks for the words before it, or whose they are."""
        return self in (Change.OWNER, Change.SPONSOR, Change.AUTHOR)


_COLOURS = {
    Change.AWAY: "moved",
    Change.OWNER: "bracket",
    Change.PROPOSED: "text",
    Change.SPONSOR: "text",
    Change.AUTHOR: "text",
}
_NOT_THERE = frozenset(
    (
        Change.DELETED,
        Change.AWAY,
        Change.OWNER,
        Change.PROPOSED,
        Change.SPONSOR,
        Change.AUTHOR,
    )
)


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of text that looks alike throughout. ``note`` pieces are the numbers of notes.
    ``by`` is the delegation (its code) that proposes something there: that the words come
    (``PROPOSED``), or, of words that stand there, that they go; of ``touched`` ones it is only said
    that something is proposed."""

    text: str
    change: Change = Change.NONE
    italic: bool = False
    bold: bool = False
    note: bool = False
    strike: bool = False
    by: str = ""
    touched: bool = False

    @property
    def opposed(self) -> bool:
        """Whether the words stand there and somebody would take them out."""
        return bool(self.by) and not self.change.gone and not self.touched


Node = tuple[int, ClauseId]
"""A clause, by its column."""


@dataclass(frozen=True, slots=True)
class Refer:
    """Words from ``start`` to ``end`` of what a block shows (code points) that refer to something:
    what is said of them, the clause that they lead ``toward``, and whether they are ``wrong``."""

    start: int
    end: int
    tip: str
    toward: Node | None = None
    wrong: bool = False


@dataclass(frozen=True, slots=True)
class Block:
    """One clause in a cell: its spoken label, its text, small print under it, the codes of the
    delegations whose changes it holds (chips; the first gives the gutter tab its colour).
    ``indent`` counts list levels; ``heading`` clauses are set in the program's own face; ``before``
    and ``after`` count the brackets that open before the clause and go on behind it; ``sign`` says
    how far the clause is, before the small print. ``way`` is what the small print ends with where a
    click on it leads to another clause, ``toward``. One that is ``gone`` has a number no more. A
    ``ghost`` stands elsewhere and is shown here, pale, beside its partner. ``refers`` are its
    references. A ``proposed`` one stands nowhere yet: it is shown at the ``clause`` that it would
    come to. ``mirrored`` says which way it runs where the program's words stand before its own
    (None: as its first letter does). Under the label stand the number that it had (``was``), that
    it was ``moved`` as a whole (its words are not marked then), the codes of those whose proposals
    for it are ``open``, a word on these (``standing``), and how many ``comments`` are open."""

    clause: ClauseId
    label: str
    pieces: tuple[Piece, ...]
    small: str = ""
    codes: tuple[str, ...] = ()
    indent: int = 0
    heading: bool = False
    before: int = 0
    after: int = 0
    sign: Pill | None = None
    way: str = ""
    toward: Node | None = None
    ghost: bool = False
    gone: bool = False
    refers: tuple[Refer, ...] = ()
    proposed: bool = False
    mirrored: bool | None = None
    was: str = ""
    moved: bool = False
    open: tuple[str, ...] = ()
    standing: Pill | None = None
    comments: int = 0

    @property
    def footing(self) -> str:
        """All of the small print."""
        return " · ".join(part for part in (self.small, self.way) if part)

    @property
    def locked(self) -> bool:
        """Whether the words are agreed and stay as they are."""
        return self.sign is not None and self.sign.lock

    @property
    def undeleted(self) -> str:
        """The text shown with spaces for deleted words and the numbers of notes: every place is
        the same."""
        return "".join(
            " " * len(piece.text) if piece.note or piece.change.gone else piece.text
            for piece in self.pieces
        )

    @property
    def spoken(self) -> str:
        """The text for a screen reader, changes in words."""
        words = [self.label] if self.label else []
        for change, alike in groupby(self.pieces, key=_spoken_as):
            said = "".join(_said(piece) for piece in alike).strip()
            told = self.moved and change == Change.MOVED
            if said and change and not told:
                said = f"{term(change)}: {said.rstrip(';')};"
            if said:
                words.append(said)
        if self.sign is not None:
            words.append(self.sign.text)
        if place := listed((*([term(Change.MOVED)] if self.moved else ()), self.was)):
            words.append(place)
        if self.footing:
            words.append(self.footing)
        if self.comments:
            words.append(counted("{n} comment", "{n} comments", self.comments))
        if self.ghost:
            words.insert(0, tr("stands elsewhere:"))
        words += [refer.tip for refer in self.refers if refer.wrong]
        return " ".join(words)


def _spoken_as(piece: Piece) -> str:
    """What is said before words: how they changed, or that somebody would take them out."""
    return "proposed for deletion" if piece.opposed else piece.change.value


def spoken(shown: Iterable[Piece]) -> str:
    """Pieces for a screen reader, changes in words."""
    words = []
    for change, alike in groupby(shown, key=lambda piece: piece.change):
        if said := "".join(piece.text for piece in alike).strip():
            words.append(f"{term(change.value)}: {said};" if change else said)
    return " ".join(words)


def _said(piece: Piece) -> str:
    return " " + tr("(note {number})", number=piece.text) if piece.note else piece.text


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell: blocks, or a ``gap`` with words and perhaps a ``hint`` (what a key would do) or a
    clause that a click leads ``toward``."""

    blocks: tuple[Block, ...] = ()
    gap: str = ""
    hint: str = ""
    toward: Node | None = None

    @property
    def spoken(self) -> str:
        """The text for a screen reader."""
        return " ".join(block.spoken for block in self.blocks) or self.gap

    @property
    def changed(self) -> frozenset[Change]:
        """The kinds of change in it."""
        kinds = frozenset(piece.change for block in self.blocks for piece in block.pieces)
        return frozenset(kind for kind in kinds if kind.decided)


@dataclass(frozen=True, slots=True)
class Head:
    """The head of a column: title, subtitle, and the name of its text."""

    title: str
    subtitle: str
    name: str


def pieces(
    text: RichText, *, change: Change = Change.NONE, italic: tuple[int, int] = (0, 0)
) -> tuple[Piece, ...]:
    """``text`` cut where its looks change; the characters ``italic`` are set in italics."""
    cuts = [place for place in italic if 0 < place < len(text)]
    cuts += [at for place in text.note_positions() for at in (place, place + 1)]
    found: list[Piece] = []
    notes = iter(text.notes)
    for start, end, over in text.stretches(*cuts):
        part = text.text[start:end]
        if part == NOTE_MARK:
            found.append(Piece(next(notes).label, change, note=True))
            continue
        kinds = {mark.kind for mark in over}
        slanted = MarkKind.ITALIC in kinds or italic[0] <= start < end <= italic[1]
        struck = MarkKind.STRIKE in kinds
        found.append(Piece(part, change, slanted, MarkKind.BOLD in kinds, strike=struck))
    return tuple(found)


def apart(shown: Sequence[Piece]) -> tuple[bool, ...]:
    """Behind which of the pieces a thin gap is shown, for words that go and words that come would
    read as one; only the eye gets it, the text stays as it is. Letters that join in a word keep
    their form, so that there is none behind those written from the right."""
    return (*starmap(_meet, pairwise(shown)), *[False for _ in shown[-1:]])


def _meet(one: Piece, other: Piece) -> bool:
    goes, comes = (_goes(one), _comes(one)), (_comes(other), _goes(other))
    if not any(a and b for a, b in zip(goes, comes, strict=True)):
        return False
    last, first = one.text[-1:], other.text[:1]
    joined = bool(last and first) and not last.isspace() and not first.isspace()
    return joined and bidirectional(last) not in ("R", "AL", "NSM")


def _goes(piece: Piece) -> bool:
    return piece.change is Change.DELETED or piece.opposed


def _comes(piece: Piece) -> bool:
    return piece.change in (Change.INSERTED, Change.PROPOSED)


def is_heading(clause: Clause, text: Document) -> bool:
    """Whether a clause of a text is set as a heading: its title is, the masthead above is not."""
    if clause.kind is ClauseKind.TITLE:
        return clause.id not in masthead_of(text)
    return clause.kind is ClauseKind.HEADING


def opening(clause: Clause, language: str, text: RichText | None = None) -> tuple[int, int]:
    """What is set in italics: the opening phrase, the organ line; nothing where the text begins in
    italics already. With ``text`` the clause has that one."""
    if text is not None:
        clause = replace(clause, text=text)
    if any(mark.kind is MarkKind.ITALIC and not mark.start for mark in clause.text.marks):
        return 0, 0
    return slanted(clause, language)


def slanted(clause: Clause, language: str) -> tuple[int, int]:
    """What houses set in italics by rule: the opening phrase, the organ line."""
    if clause.kind is ClauseKind.ORGAN:
        return 0, len(clause.text.text.rstrip(" ,"))
    if clause.kind not in (ClauseKind.PREAMBULAR, ClauseKind.OPERATIVE):
        return 0, 0
    return opening_span(clause.text.text, language)


def plain_text(cell: Cell) -> str:
    """The text of a cell as it stands, without what is deleted and without numbers of notes."""
    parts: list[str] = []
    for block in cell.blocks:
        if block.ghost:
            continue
        kept = (p.text for p in block.pieces if not p.change.gone and not p.note)
        parts.append("".join(kept).strip())
    return "\n".join(part for part in parts if part)


class Tone(StrEnum):
    """How a word is meant."""

    GOOD = "good"
    DOUBTFUL = "doubtful"
    BAD = "bad"
    QUIET = "quiet"


@dataclass(frozen=True, slots=True)
class Pill:
    """A word on where something stands; ``lock`` says that nobody can change it as it stands."""

    text: str
    tone: Tone
    lock: bool = False


MEANT = {
    Tone.GOOD: marked("in order"),
    Tone.DOUBTFUL: marked("to be looked at"),
    Tone.BAD: marked("a problem"),
}
"""What a tone is called where nothing else says how a thing is meant."""
