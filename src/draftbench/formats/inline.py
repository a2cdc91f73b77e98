"""Running text in the making, as mark-up languages have it: pieces with looks, spaces collapsed."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable

from draftbench.document import NOTE_MARK, Mark, MarkKind, Note, RichText
from draftbench.language.letters import composed

Look = tuple[MarkKind, str]
"""What a piece is marked as, and the address of a link (else empty)."""

BREAK = "\n"
"""A line break that the mark-up asks for; white space of the source never gives one."""

_SPACE = re.compile(r"[ \t\r\n\f\v]+")
_NO_TEXT = re.compile(rf"[\0-\x08\x0e-\x1f\x7f{NOTE_MARK}]")
_RAISED = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")


class Inline:
    """Takes pieces in order and gives one :class:`~draftbench.document.RichText`.

    White space collapses as browsers do it: a run of spaces, tabs and line ends is one space, none
    at either end and none beside a line break; no-break spaces stay. Notes hang at U+FFFC; that
    character in a piece is no text and is dropped, as control characters are.
    """

    def __init__(self) -> None:
        self._pieces: list[tuple[list[str], frozenset[Look]]] = []
        self._notes: list[Note] = []
        self._gap: frozenset[Look] | None = None
        self._last = ""

    def __bool__(self) -> bool:
        return bool(self._pieces)

    @property
    def last(self) -> str:
        """The last character taken in, empty at the start; a pending space is one."""
        return self._last if self._gap is None else " "

    def add(self, text: str, looks: Iterable[Look] = ()) -> None:
        """A piece of text; line ends in it are white space."""
        marks = frozenset(looks)
        clean = _SPACE.sub(" ", _NO_TEXT.sub("", text))
        if not clean:
            return
        if clean[0] == " ":
            self._space(marks)
        body = clean.strip(" ")
        if not body:
            return
        if self._gap is not None and self._last not in ("", BREAK):
            self._put(" ", self._gap & self._pieces[-1][1] & marks)
        self._gap = None
        self._put(body, marks)
        if clean[-1] == " ":
            self._space(marks)

    def _space(self, marks: frozenset[Look]) -> None:
        self._gap = marks if self._gap is None else self._gap & marks

    def space(self) -> None:
        """What follows is another word."""
        self._space(frozenset())

    def close_up(self) -> None:
        """What follows stands close to what is there."""
        self._gap = None

    def line_break(self) -> None:
        """What follows is on another line."""
        if self._pieces:
            self._put(BREAK, frozenset())
        self._gap = None

    def hang(self, note: Note) -> None:
        """A note at this place, close to the word before it."""
        self._put(NOTE_MARK, frozenset())
        self._notes.append(note)

    def take(self) -> RichText:
        """All of it, and an empty start for the next."""
        pieces, notes = self._pieces, tuple(self._notes)
        self.__init__()  # type: ignore[misc]
        while pieces and pieces[-1][0] == [BREAK]:
            pieces.pop()
        marks: list[Mark] = []
        texts: list[str] = []
        at = 0
        for parts, looks in pieces:
            text = composed("".join(parts))
            marks.extend(Mark(at, at + len(text), kind, value) for kind, value in looks)
            texts.append(text)
            at += len(text)
        whole = "".join(texts)
        if not unicodedata.is_normalized("NFC", whole):
            return RichText(whole, (), notes)
        return RichText(whole, tuple(marks), notes)

    def _put(self, text: str, looks: frozenset[Look]) -> None:
        own = 0
        while self._pieces and own < len(text) and unicodedata.combining(text[own]):
            own += 1
        if own:
            self._pieces[-1][0].append(text[:own])
        if own < len(text):
            self._pieces.append(([text[own:]], looks))
            self._last = text[-1]


def raised(text: str) -> str:
    """``text`` of a superscript: figures as raised figures, all else as it is.

    >>> raised("2"), raised("th")
    ('²', 'th')
    """
    bare = text.strip()
    return text.translate(_RAISED) if bare.isascii() and bare.isdigit() else text
