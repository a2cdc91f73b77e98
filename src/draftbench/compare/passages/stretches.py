"""A passage cut into stretches, each of one look: for all that shows it, page or terminal."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from draftbench.compare.passages.marks import plain_marks
from draftbench.compare.passages.notes import NoteFate, NotePlace
from draftbench.compare.passages.passage import BREAK, Passage
from draftbench.document import MarkKind


class Look(StrEnum):
    """Whether both texts have it or one of them."""

    KEPT = "kept"
    DELETED = "deleted"
    INSERTED = "inserted"


class Item(StrEnum):
    """What a stretch is: words, the number of a note that hangs there, or the end of a clause where
    a side has several."""

    WORDS = "words"
    NOTE = "note"
    BREAK = "break"


@dataclass(frozen=True, slots=True)
class Stretch:
    """A run of text of one side.

    ``hunk``, ``note``, ``move`` and ``strength`` say which of the passage's hunks, changes of
    notes, phrases that moved inside it and changes of strength it belongs to (-1: to none),
    ``remarked`` which of its changes of marks lie on it, ``marks`` what it is marked as. The
    ``text`` of a note is its number; its words are in ``words``. ``quoted`` are the sentences by
    which clauses of independent texts are related best.
    """

    text: str
    look: Look
    item: Item = Item.WORDS
    hunk: int = -1
    note: int = -1
    move: int = -1
    strength: int = -1
    marks: frozenset[MarkKind] = frozenset()
    remarked: tuple[int, ...] = ()
    words: str = ""
    quoted: bool = False


class Sides:
    """The stretches of a passage. Hunks whose number is not in ``seen`` show as kept words of the
    right text (None: all are seen)."""

    def __init__(self, passage: Passage, seen: Collection[int] | None = None) -> None:
        self._passage = passage
        hunks = passage.words.hunks
        self._seen = range(len(hunks)) if seen is None else seen
        self._cuts = _Cuts(passage, 0), _Cuts(passage, 1)

    def left(self) -> Iterator[Stretch]:
        """The left text, what was deleted of it marked."""
        return self._side(0, Look.DELETED)

    def right(self) -> Iterator[Stretch]:
        """The right text, what was inserted in it marked."""
        return self._side(1, Look.INSERTED)

    def both(self) -> Iterator[Stretch]:
        """Both in one: kept words as the right text has them, deleted ones before inserted ones."""
        at = 0
        words = self._passage.words
        for number, hunk in enumerate(words.hunks):
            if number not in self._seen:
                continue
            yield from self._cuts[1].between(at, hunk.right_start, Look.KEPT)
            yield from self._cuts[0].between(hunk.left_start, hunk.left_end, Look.DELETED, number)
            yield from self._cuts[1].between(
                hunk.right_start, hunk.right_end, Look.INSERTED, number
            )
            at = hunk.right_end
        yield from self._cuts[1].between(at, len(words.right), Look.KEPT, last=True)

    def _side(self, side: int, look: Look) -> Iterator[Stretch]:
        at = 0
        words = self._passage.words
        for number, hunk in enumerate(words.hunks):
            if number in self._seen:
                start, end = hunk[2 * side], hunk[2 * side + 1]
                yield from self._cuts[side].between(at, start, Look.KEPT)
                yield from self._cuts[side].between(start, end, look, number)
                at = end
        length = len((words.left, words.right)[side])
        yield from self._cuts[side].between(at, length, Look.KEPT, last=True)


Span = tuple[int, int]
_FATES = {NoteFate.ADDED: Look.INSERTED, NoteFate.REMOVED: Look.DELETED}


class _Cuts:
    """One side of a passage with all places at which its look changes."""

    def __init__(self, passage: Passage, side: int) -> None:
        self._passage = passage
        self._text = (passage.words.left, passage.words.right)[side]
        self._notes = _notes(passage, side)
        breaks = [(end, end + len(BREAK)) for _, end in passage.spans[side][:-1]]
        marks = plain_marks(passage.rich[side])
        quotes = passage.link.quotes if passage.link is not None else ()
        own = {clause.id for clause in (passage.left, passage.right)[side]}
        spans: list[tuple[Span, str, object]] = [
            *(((one.start, one.end), "quote", 0) for one in quotes if one.clause in own),
            *((span, "break", 0) for span in breaks),
            *(((mark.start, mark.end), "mark", mark.kind) for mark in marks),
            *(
                (span, name, number)
                for name, found in (
                    ("remarked", [(one.left, one.right)[side] for one in passage.marks]),
                    ("move", [(one[:2], one[2:])[side] for one in passage.moves]),
                    ("strength", [(one.left, one.right)[side] for one in passage.strength]),
                )
                for number, span in enumerate(found)
            ),
        ]
        self._starts, self._looks = _sweep(spans)

    def between(
        self, start: int, end: int, look: Look, hunk: int = -1, *, last: bool = False
    ) -> Iterator[Stretch]:
        """The stretches of ``[start, end)``, each followed by the notes that hang at its end."""
        at = start
        if not start and (end or last):
            yield from self._notes.get(0, ())
        place = bisect_right(self._starts, start) - 1
        while at < end:
            until = self._starts[place + 1] if place + 1 < len(self._starts) else end
            yield from self._noted(
                at, min(until, end), replace(self._looks[place], look=look, hunk=hunk)
            )
            at = min(until, end)
            place += 1

    def _noted(self, start: int, end: int, stretch: Stretch) -> Iterator[Stretch]:
        for at in range(start + 1, end) if self._notes else ():
            if at in self._notes:
                yield replace(stretch, text=self._text[start:at])
                yield from self._notes[at]
                start = at
        yield replace(stretch, text=self._text[start:end])
        yield from self._notes.get(end, ())


def _notes(passage: Passage, side: int) -> dict[int, list[Stretch]]:
    """The notes of a side by where they hang in its joined plain text."""
    changes = {
        place: number
        for number, change in enumerate(passage.notes)
        if (place := (change.left, change.right)[side]) is not None
    }
    found: dict[int, list[Stretch]] = {}
    for clause, (start, _) in zip(
        (passage.left, passage.right)[side], passage.spans[side], strict=True
    ):
        places = clause.text.note_positions() if clause.text.notes else ()
        for before, (at, note) in enumerate(zip(places, clause.text.notes, strict=True)):
            number = changes.get(NotePlace(clause.id, at - before, note.label), -1)
            look = _FATES.get(passage.notes[number].fate, Look.KEPT) if number >= 0 else Look.KEPT
            words = note.resolved or note.text.plain
            stretch = Stretch(note.label, look, Item.NOTE, note=number, words=words)
            found.setdefault(start + at - before, []).append(stretch)
    return found


def _sweep(spans: Iterable[tuple[Span, str, object]]) -> tuple[list[int], list[Stretch]]:
    """Where the look changes, and the look from there on, as a stretch without words."""
    edges: dict[int, list[tuple[bool, str, object]]] = {0: []}
    for (start, end), name, value in spans:
        if start < end:
            edges.setdefault(start, []).append((True, name, value))
            edges.setdefault(end, []).append((False, name, value))
    active: Counter[tuple[str, object]] = Counter()
    starts = sorted(edges)
    looks: list[Stretch] = []
    for at in starts:
        for opens, name, value in edges[at]:
            active[name, value] += 1 if opens else -1
        looks.append(_look([key for key, count in active.items() if count]))
        active = +active
    return starts, looks


def _look(active: Sequence[tuple[str, object]]) -> Stretch:
    numbers: dict[str, list[int]] = {"remarked": [], "move": [], "strength": []}
    for name, value in active:
        if isinstance(value, int) and name in numbers:
            numbers[name].append(value)
    return Stretch(
        "",
        Look.KEPT,
        Item.BREAK if ("break", 0) in active else Item.WORDS,
        move=min(numbers["move"], default=-1),
        strength=min(numbers["strength"], default=-1),
        marks=frozenset(value for _, value in active if isinstance(value, MarkKind)),
        remarked=tuple(sorted(numbers["remarked"])),
        quoted=("quote", 0) in active,
    )
