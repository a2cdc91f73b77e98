"""The text of an import, written down with what every line and character of it was used for."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from draftbench.document import NOTE_MARK, Note
from draftbench.formats.imported import SourceSpan, Use
from draftbench.formats.plain.paragraph import Paragraph, Piece
from draftbench.formats.plain.traced import Traced

if TYPE_CHECKING:
    from draftbench.formats.plain.notes import Footnote


class Ledger:
    """For formats whose text does not stand in the file as such: what the reader took out of it,
    one clause or paragraph a line, the number before a tab, the notes last."""

    def __init__(self) -> None:
        self._parts: list[str] = []
        self._spans: list[SourceSpan] = []
        self._at = 0

    def write(self, text: str, use: Use, target: str = "") -> None:
        """``text`` goes on the line that is being written, without the marks that notes hang at."""
        text = text.replace(NOTE_MARK, "")
        if text.strip():
            self._spans.append(SourceSpan(self._at, self._at + len(text), use, target))
        self._put(text)

    def line(self, label: str, text: str, target: str) -> None:
        """A whole line: the number where there is one, and the words of a clause."""
        if label:
            self.write(label, Use.LABEL, target)
            self._put("\t")
        self.write(text, Use.CLAUSE, target)
        self.end_line()

    def paragraphs(self, paragraphs: Sequence[Paragraph], pieces: Sequence[Piece]) -> list[str]:
        """The paragraphs that the recogniser was given, a line each, with what it used them for;
        for each the id of the clause that it went into (empty: none). A number that the format
        kept apart stands before a tab."""
        used: list[list[Piece]] = [[] for _ in paragraphs]
        for piece in pieces:
            used[piece.paragraph].append(piece)
        homes: list[str] = []
        labelled: set[str] = set()
        for one, own in zip(paragraphs, used, strict=True):
            home = next((piece.target for piece in own if piece.use is Use.CLAUSE), "")
            homes.append(home)
            if one.label:
                self.write(one.label, Use.MARK if home in labelled else Use.LABEL, home)
                self._put("\t")
            labelled.add(home)
            at = 0
            for piece in own:
                self.write(one.text.text[at : piece.start], Use.LEFTOVER)
                self.write(one.text.text[piece.start : piece.end], piece.use, piece.target)
                at = piece.end
            self.write(one.text.text[at:], Use.LEFTOVER)
            self.end_line()
        return homes

    def note(self, note: Note) -> None:
        """A line with the words of a note."""
        self.write(note.text.plain, Use.NOTE, note.id)
        self.end_line()

    def left_out(self, text: str) -> None:
        """A line that went into no clause."""
        self.write(text, Use.LEFTOVER)
        self.end_line()

    def end_line(self) -> None:
        """Begins the next line."""
        self._put("\n")

    def result(self) -> tuple[str, tuple[SourceSpan, ...]]:
        """The text and its spans, as :class:`~draftbench.formats.imported.Imported` has them."""
        return "".join(self._parts).rstrip("\n"), tuple(self._spans)

    def _put(self, text: str) -> None:
        self._parts.append(text)
        self._at += len(text)


# What became of every character of a source, for readers that trace their text.


@dataclass(frozen=True, slots=True)
class Read:
    """A paragraph with its trace: where its characters and the signs taken out of it stand."""

    paragraph: Paragraph
    content: Traced
    signs: tuple[tuple[int, int], ...]


def source_spans(
    text: str, read: Sequence[Read], footnotes: Sequence[Footnote], pieces: Sequence[Piece]
) -> tuple[SourceSpan, ...]:
    """What every stretch of the source was used for, leftovers filled in."""
    raw: list[tuple[int, int, Use, str]] = []
    home: dict[int, str] = {}
    for piece in pieces:
        home.setdefault(piece.paragraph, piece.target)
        if piece.use is Use.CLAUSE:
            home[piece.paragraph] = piece.target
        content = read[piece.paragraph].content
        raw.extend(
            (start, end, piece.use, piece.target)
            for start, end in content.sources(piece.start, piece.end)
        )
    for at, one in enumerate(read):
        raw.extend((start, end, Use.MARK, home.get(at, "")) for start, end in one.signs)
    for footnote in footnotes:
        name = footnote.note.id
        raw.extend((start, end, Use.LABEL, name) for start, end in footnote.sign)
        raw.extend((start, end, Use.MARK, name) for start, end in footnote.markup + footnote.mark)
        length = len(footnote.content.text)
        raw.extend((s, e, Use.NOTE, name) for s, e in footnote.content.sources(0, length))
    spans: list[SourceSpan] = []
    at = 0
    raw.sort(reverse=True)
    while raw:
        start, end, use, target = raw.pop()  # it goes: a long table has a million of them
        spans.extend(_between(text, at, start))
        spans.append(SourceSpan(start, end, use, target))
        at = end
    spans.extend(_between(text, at, len(text)))
    return tuple(spans)


def _between(text: str, start: int, end: int) -> list[SourceSpan]:
    inside = text[start:end]
    bare = inside.strip()
    if not bare:
        return []
    first = start + len(inside) - len(inside.lstrip())
    return [SourceSpan(first, first + len(bare), Use.LEFTOVER)]
