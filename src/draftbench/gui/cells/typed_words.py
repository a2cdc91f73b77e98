"""Between the words of a clause and the words in an editor, which shows no notes."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

from draftbench.amend.changesets.editing import retyped
from draftbench.document import (
    NOTE_MARK,
    Mark,
    MarkKind,
    Note,
    RichText,
    new_clause_id,
    text_without_notes,
)

_SHOWN = (MarkKind.ITALIC, MarkKind.BOLD)


def shown_marks(text: RichText) -> tuple[Mark, ...]:
    """The italics and bold of a text as places in :attr:`RichText.plain`."""
    notes = text.note_positions()

    def plain(place: int) -> int:
        return place - bisect_left(notes, place)

    return tuple(
        Mark(plain(m.start), plain(m.end), m.kind)
        for m in text.marks
        if m.kind in _SHOWN and plain(m.start) < plain(m.end)
    )


def typed_text(
    old: RichText,
    words: str,
    marks: Sequence[Mark] | None,
    notes: Sequence[tuple[int, Note]] = (),
) -> RichText:
    """What was typed as a text: notes and marks of ``old`` stay on the words that stayed; where
    ``marks`` are given (places in ``words``) they are its italics and bold instead. ``notes`` are
    new ones with their places in ``words``."""
    text = retyped(old, words)
    places = [place for place, char in enumerate(text.text) if char != NOTE_MARK]
    if marks is not None:
        kept = [mark for mark in text.marks if mark.kind not in _SHOWN]
        new = [
            Mark(places[m.start], places[m.end - 1] + 1, m.kind)
            for m in marks
            if 0 <= m.start < m.end <= len(places)
        ]
        text = RichText(text.text, (*kept, *new), text.notes)
    for place, note in sorted(notes, key=lambda one: one[0], reverse=True):
        inside = min(max(0, place), len(places))
        at = places[inside - 1] + 1 if inside else 0
        text = text.splice(at, at, RichText(NOTE_MARK, (), (note,)))
    return text


def with_own_notes(text: RichText) -> RichText:
    """The text with notes of its own: other ids, no printed numbers, and whole references instead
    of "Ibid.", which means something else in another place."""
    return RichText(
        text.text,
        text.marks,
        tuple(
            Note(
                f"note-{new_clause_id()}",
                "",
                text_without_notes(note.resolved) if note.resolved else note.text,
            )
            for note in text.notes
        ),
    )
