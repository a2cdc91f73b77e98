"""A version's clause with its differences marked: pieces and small print of a cell."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import replace

from draftbench.compare.links import Grade, Link, Relation
from draftbench.compare.passages.marks import Change as MarkFate
from draftbench.compare.passages.marks import MarkChange
from draftbench.compare.passages.notes import NoteChange, NoteFate, NotePlace
from draftbench.compare.passages.passage import BREAK, Passage
from draftbench.compare.words.counts import count_words
from draftbench.compare.words.textdiff import Hunk
from draftbench.document import ClauseId, RichText
from draftbench.gui.speech import counted, joined, tr
from draftbench.gui.terms import surety, term
from draftbench.gui.widgets.pieces import Change, Piece, opening, pieces

Called = Callable[[ClauseId], str]
"""Names a clause."""


class Marking:
    """One passage, marked as its right side is now, without the classes ``hidden``."""

    def __init__(
        self, passage: Passage, hidden: Collection[str], languages: tuple[str, str]
    ) -> None:
        self._passage = passage
        self._hidden = hidden
        self._seen = set(passage.seen(hidden))
        link = passage.link
        self._kept = Change.MOVED if link is not None and went(link) else Change.NONE
        self._sides = tuple(
            _Side(rich, spans, [opening(clause, language) for clause in clauses])
            for rich, spans, clauses, language in zip(
                passage.rich,
                passage.spans,
                (passage.left, passage.right),
                languages,
                strict=True,
            )
        )
        noted = passage.noted(hidden)
        self._notes = (
            _hung(noted, NoteFate.REMOVED, [c.id for c in passage.left], self._sides[0], left=True),
            _hung(noted, NoteFate.ADDED, [c.id for c in passage.right], self._sides[1], left=False),
        )

    def pieces(self, number: int) -> tuple[Piece, ...]:
        """The right clause of that number, with what was deleted where it stood."""
        start, end = self._passage.spans[1][number]
        return tuple(piece for piece in self._parts(start, end) if piece.text)

    def _parts(self, start: int, end: int) -> Iterator[Piece]:
        at = start
        for place, hunk in enumerate(self._passage.words.hunks):
            if place not in self._seen or hunk.right_end < start or hunk.right_start > end:
                continue
            yield from self._new(at, max(at, hunk.right_start), self._kept)
            yield from self._gone(hunk) if start <= hunk.right_start else ()
            first, last = max(hunk.right_start, start), min(hunk.right_end, end)
            places = [(move.right_start, move.right_end) for move in self._passage.moves]
            for one, two, inside in _cut(first, last, places):
                yield from self._new(one, two, Change.MOVED if inside else Change.INSERTED)
            at = max(at, last)
        yield from self._new(at, end, self._kept)

    def _new(self, start: int, end: int, change: Change) -> Iterator[Piece]:
        if start < end or change is self._kept:
            added = self._notes[1]
            for piece, note in self._sides[1].pieces(start, end, change):
                if note is None:
                    yield piece
                else:
                    yield replace(piece, change=Change.INSERTED if note in added else self._kept)

    def _gone(self, hunk: Hunk) -> Iterator[Piece]:
        places = [(move.left_start, move.left_end) for move in self._passage.moves]
        for start, end, inside in _cut(hunk.left_start, hunk.left_end, places):
            change = Change.AWAY if inside else Change.DELETED
            for piece, note in self._sides[0].pieces(start, end, change):
                if note is None:
                    yield replace(piece, text=piece.text.replace(BREAK, " "))
                elif note in self._notes[0]:
                    yield replace(piece, change=Change.DELETED)

    def small(self, number: int, called: tuple[Called, Called]) -> str:
        """What became of the clause in a few words; ``called`` names those of the left and of the
        right text."""
        passage, hidden = self._passage, self._hidden
        link = passage.link
        if link is None:
            return term("added")
        doubt = "" if link.grade is Grade.SURE else surety(link.grade)
        said = [_place(passage, number, called)]
        said.append(term(passage.standing) if passage.standing else "")
        if said[0]:
            said.append(self._changed())
        if "marks" not in hidden and passage.marks:
            said.extend(mark_words(change) for change in passage.marks)
        said.extend(note_words(change) for change in passage.noted(hidden))
        return " · ".join(part for part in dict.fromkeys([*said, doubt]) if part)

    @property
    def moved(self) -> bool:
        """Whether one clause stands as a whole elsewhere than before."""
        passage = self._passage
        alone = len(passage.left) == len(passage.right) == 1
        return alone and passage.link is not None and went(passage.link)

    def was(self, called: tuple[str, str]) -> str:
        """The number that a clause had, where it has another one now; ``called`` are both."""
        passage, (was, now) = self._passage, called
        alone = len(passage.left) == len(passage.right) == 1
        told = passage.renumbered and "label" not in self._hidden
        return was if alone and (told or self.moved) and now and was != now else ""

    def _changed(self) -> str:
        words = self._passage.words
        hunks = [words.hunks[place] for place in sorted(self._seen)]
        number = count_words(words, hunks).changed
        return counted("{n} word changed", "{n} words changed", number) if number else ""


def went(link: Link) -> bool:
    """Whether the clauses of a link stand elsewhere among the others than before."""
    return link.moved or link.relation is Relation.MOVED


def _place(passage: Passage, number: int, called: tuple[Called, Called]) -> str:
    lefts = [called[0](clause.id) for clause in passage.left]
    rights = [called[1](clause.id) for clause in passage.right]
    others = [name for at, name in enumerate(rights) if at != number and name]
    if len(lefts) == 1 < len(rights):
        if not lefts[0]:
            return term("split")
        if not others:
            return tr("split from {clause}", clause=lefts[0])
        return tr("split from {clause} (with {others})", clause=lefts[0], others=joined(others))
    if len(lefts) > 1:
        return tr("merged from {clauses}", clauses=joined([name for name in lefts if name]))
    return ""


def mark_words(change: MarkChange) -> str:
    """What became of a mark: "italics removed"."""
    named = {
        "italic": tr("italics"),
        "bold": tr("bold type"),
        "underline": tr("underlining"),
        "strike": tr("striking out"),
        "link": tr("link"),
    }
    mark = named.get(change.kind.value, change.kind.value)
    if change.change is MarkFate.ADDED:
        return tr("{mark} added", mark=mark)
    return tr("{mark} removed", mark=mark)


def note_words(change: NoteChange) -> str:
    """What became of a note: "note 3 removed"."""
    was = change.left.label if change.left is not None else ""
    now = change.right.label if change.right is not None else ""
    if change.fate is NoteFate.RENUMBERED:
        return tr("note {former} is now {now}", former=was, now=now)
    note = now or was
    match change.fate:
        case NoteFate.CHANGED if change.moved:
            return tr("note {note} changed and moved", note=note)
        case NoteFate.CHANGED:
            return tr("note {note} changed", note=note)
        case NoteFate.MOVED:
            return tr("note {note} moved", note=note)
        case NoteFate.ADDED:
            return tr("note {note} added", note=note)
        case NoteFate.REMOVED:
            return tr("note {note} removed", note=note)
    return tr("note {note} the same", note=note)


def _cut(
    start: int, end: int, places: Sequence[tuple[int, int]]
) -> Iterator[tuple[int, int, bool]]:
    """The range cut at ``places``: stretches, each with whether it lies in one of them."""
    at = start
    for place in sorted(places):
        first, last = max(place[0], at), min(place[1], end)
        if first >= last:
            continue
        if at < first:
            yield at, first, False
        yield first, last, True
        at = last
    if at < end:
        yield at, end, False


class _Side:
    """One side of a passage: its joined rich text, by places of its plain text. A note goes with
    the word before it."""

    def __init__(
        self,
        rich: RichText,
        spans: Sequence[tuple[int, int]],
        openings: Sequence[tuple[int, int]],
    ) -> None:
        self._rich = rich
        self._spans = spans
        self._openings = openings
        self._notes = [place - before for before, place in enumerate(rich.note_positions())]

    def _rich_place(self, place: int, *, first: bool) -> int:
        if first and any(start == place for start, _ in self._spans):
            return place + bisect_right(self._notes, place - 1)
        return place + bisect_right(self._notes, place)

    def note_at(self, clause: int, place: int, label: str) -> int | None:
        """The number of the note that hangs at a place of a clause."""
        wanted = self._spans[clause][0] + place
        for number, at in enumerate(self._notes):
            if at == wanted and self._rich.notes[number].label == label:
                return number
        return None

    def pieces(self, start: int, end: int, change: Change) -> Iterator[tuple[Piece, int | None]]:
        """The pieces of a range, notes with their numbers among all notes."""
        first, last = self._rich_place(start, first=True), self._rich_place(end, first=False)
        clause = max((at for at, span in enumerate(self._spans) if span[0] <= start), default=0)
        shift = first - self._rich_place(self._spans[clause][0], first=True)
        slanted = self._openings[clause]
        italic = (slanted[0] - shift, slanted[1] - shift) if slanted[1] > slanted[0] else (0, 0)
        note = sum(1 for at in self._rich.note_positions() if at < first)
        for piece in pieces(self._rich.slice(first, last), change=change, italic=italic):
            if piece.note:
                yield piece, note
                note += 1
            else:
                yield piece, None


def _hung(
    changes: Sequence[NoteChange],
    fate: NoteFate,
    clauses: Sequence[ClauseId],
    side: _Side,
    *,
    left: bool,
) -> set[int]:
    found: set[int] = set()
    for change in changes:
        place: NotePlace | None = change.left if left else change.right
        if change.fate is not fate or place is None or place.clause not in clauses:
            continue
        number = side.note_at(clauses.index(place.clause), place.offset, place.label)
        if number is not None:
            found.add(number)
    return found
