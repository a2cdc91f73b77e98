"""What became of every character of a source, for readers that trace their text."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from draftbench.formats.imported import SourceSpan, Use
from draftbench.formats.plain.notes import Footnote
from draftbench.formats.plain.paragraph import Paragraph, Piece
from draftbench.formats.plain.traced import Traced


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
    for start, end, use, target in sorted(raw):
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
