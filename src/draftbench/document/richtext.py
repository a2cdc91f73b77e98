"""Text with marks and notes.

A :class:`RichText` is a string in Unicode normal form C, marks over ranges of it, and notes that
hang at U+FFFC characters in it. All offsets are code points. White space, no-break spaces, soft
hyphens and quotation marks are kept as they came; only comparison keys fold them.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from itertools import chain, islice, pairwise

from draftbench.language.letters import composed

NOTE_MARK = "\ufffc"
"""The character that stands in a text where a note hangs."""


class MarkKind(StrEnum):
    """What a range of text is marked as."""

    ITALIC = "italic"
    BOLD = "bold"
    UNDERLINE = "underline"
    STRIKE = "strike"
    BRACKET = "bracket"
    LINK = "link"


@dataclass(frozen=True, slots=True, order=True)
class Mark:
    """``kind`` over ``[start, end)``; ``value`` is the address of a link, else empty."""

    start: int
    end: int
    kind: MarkKind
    value: str = ""


@dataclass(frozen=True, slots=True)
class Note:
    """A footnote or endnote. ``label`` is its mark as printed ("5"); ``resolved`` is the full
    reference where the text says only "Ibid.", else empty."""

    id: str
    label: str
    text: RichText
    resolved: str = ""


@dataclass(frozen=True, slots=True, weakref_slot=True)
class RichText:
    """A text, its marks and its notes.

    Invariants: ``text`` is in form C; ``marks`` are sorted, not empty, in bounds, and marks of the
    same kind and value neither touch nor overlap; there are as many notes as U+FFFC characters, in
    the same order. Two equal values mean the same text.
    """

    text: str = ""
    marks: tuple[Mark, ...] = ()
    notes: tuple[Note, ...] = field(default=())

    def __post_init__(self) -> None:
        if not unicodedata.is_normalized("NFC", self.text):
            if self.marks:
                msg = "a marked text must come in Unicode form C"
                raise ValueError(msg)
            object.__setattr__(self, "text", composed(self.text))
        if self.text.count(NOTE_MARK) != len(self.notes):
            msg = "there must be one note for each note mark in the text"
            raise ValueError(msg)
        if self.marks:
            object.__setattr__(self, "marks", _normal(self.marks, len(self.text)))

    def __len__(self) -> int:
        return len(self.text)

    def __bool__(self) -> bool:
        return bool(self.text)

    @property
    def plain(self) -> str:
        """The text without the characters at which notes hang."""
        return self.text.replace(NOTE_MARK, "")

    @property
    def has_words(self) -> bool:
        """Whether it says anything: signs, spaces and notes alone do not."""
        return any(map(str.isalnum, self.text))

    def slice(self, start: int, end: int) -> RichText:
        """The part ``[start, end)`` with its marks and notes."""
        if start == 0 and end == len(self.text):
            return self
        marks = tuple(
            Mark(max(m.start, start) - start, min(m.end, end) - start, m.kind, m.value)
            for m in self.marks
            if m.start < end and m.end > start
        )
        first = self.text.count(NOTE_MARK, 0, start)
        count = self.text.count(NOTE_MARK, start, end)
        return RichText(self.text[start:end], marks, self.notes[first : first + count])

    def __add__(self, other: RichText) -> RichText:
        return join((self, other))

    def splice(self, start: int, end: int, new: RichText) -> RichText:
        """This text with ``[start, end)`` replaced by ``new``."""
        return join((self.slice(0, start), new, self.slice(end, len(self.text))))

    def stretches(self, *cuts: int) -> Iterator[tuple[int, int, list[Mark]]]:
        """Where the stretches with the same marks begin and end, and those marks; they end at
        ``cuts`` too."""
        marked = (at for mark in self.marks for at in (mark.start, mark.end))
        edges = sorted({0, len(self.text), *cuts, *marked})
        coming = [*reversed(self.marks)]
        over: list[Mark] = []
        for start, end in pairwise(edges):
            over = [mark for mark in over if mark.end > start]
            while coming and coming[-1].start == start:
                over.append(coming.pop())
            yield start, end, over

    def cut(self, places: Iterable[int]) -> Iterator[RichText]:
        """The parts between ``places``, which are in order; each mark is looked at where it is."""
        coming, notes = [*reversed(self.marks)], iter(self.notes)
        over: list[Mark] = []
        for start, end in pairwise((0, *places, len(self.text))):
            over = [mark for mark in over if mark.end > start]
            while coming and coming[-1].start < end:
                over.append(coming.pop())
            words = self.text[start:end]
            marks = (
                Mark(max(m.start, start) - start, min(m.end, end) - start, m.kind, m.value)
                for m in over
            )
            yield RichText(words, tuple(marks), tuple(islice(notes, words.count(NOTE_MARK))))

    def spliced(self, splices: Sequence[tuple[int, int, RichText]]) -> RichText:
        """This text with other words for each of the ranges, which are in order and apart."""
        places = (at for start, end, _ in splices for at in (start, end))
        kept = islice(self.cut(places), 0, None, 2)
        new = chain((words for _, _, words in splices), (RichText(),))
        return join(chain.from_iterable(zip(kept, new, strict=True)))

    def note_positions(self) -> tuple[int, ...]:
        """Where the notes hang, in order (code points)."""
        return tuple(i for i, char in enumerate(self.text) if char == NOTE_MARK)

    def strip(self) -> RichText:
        """Without white space at both ends."""
        start = len(self.text) - len(self.text.lstrip())
        return self.slice(start, max(start, len(self.text.rstrip())))


def join(parts: Iterable[RichText]) -> RichText:
    """The texts one after the other."""
    text: list[str] = []
    marks: list[Mark] = []
    notes: list[Note] = []
    at = 0
    for part in parts:
        text.append(part.text)
        if at:
            marks.extend(Mark(m.start + at, m.end + at, m.kind, m.value) for m in part.marks)
        else:
            marks.extend(part.marks)
        notes.extend(part.notes)
        at += len(part.text)
    return RichText("".join(text), tuple(marks), tuple(notes))


def italicized(text: RichText, start: int, end: int) -> RichText:
    """``text`` with what of it lies between two places in italics (they may lie outside it)."""
    start, end = max(start, 0), min(end, len(text))
    if start >= end:
        return text
    return RichText(text.text, (*text.marks, Mark(start, end, MarkKind.ITALIC)), text.notes)


def _normal(marks: tuple[Mark, ...], length: int) -> tuple[Mark, ...]:
    if len(marks) == 1 and 0 <= marks[0].start < marks[0].end <= length:
        return marks
    kept: list[Mark] = []
    last: dict[tuple[MarkKind, str], int] = {}
    for mark in sorted(marks):
        start, end = max(0, mark.start), min(length, mark.end)
        if start >= end:
            continue
        key = (mark.kind, mark.value)
        if key in last and kept[last[key]].end >= start:
            former = kept[last[key]]
            kept[last[key]] = Mark(former.start, max(former.end, end), mark.kind, mark.value)
            continue
        last[key] = len(kept)
        whole = (start, end) == (mark.start, mark.end)
        kept.append(mark if whole else Mark(start, end, mark.kind, mark.value))
    return tuple(sorted(kept))


def text_without_notes(words: str) -> RichText:
    """The text of words that people typed beside a text, like a title or a reason: what stands for
    a note in a text means nothing in them.

    >>> text_without_notes("Boats\ufffc").text
    'Boats'
    """
    return RichText(words.replace(NOTE_MARK, ""))
