"""Between the words of a clause and the words in an editor, which shows no notes."""

from __future__ import annotations

from collections.abc import Sequence

from draftbench.amend.editing import retyped
from draftbench.document import NOTE_MARK, Mark, MarkKind, RichText

_SHOWN = (MarkKind.ITALIC, MarkKind.BOLD)


def shown_marks(text: RichText) -> tuple[Mark, ...]:
    """The italics and bold of a text as places in :attr:`RichText.plain`."""
    notes = text.note_positions()

    def plain(place: int) -> int:
        return place - sum(1 for note in notes if note < place)

    return tuple(
        Mark(plain(m.start), plain(m.end), m.kind)
        for m in text.marks
        if m.kind in _SHOWN and plain(m.start) < plain(m.end)
    )


def typed_text(old: RichText, words: str, marks: Sequence[Mark] | None) -> RichText:
    """What was typed as a text: notes and marks of ``old`` stay on the words that stayed; where
    ``marks`` are given (places in ``words``) they are its italics and bold instead."""
    text = retyped(old, words)
    if marks is None:
        return text
    places = [place for place, char in enumerate(text.text) if char != NOTE_MARK]
    kept = [mark for mark in text.marks if mark.kind not in _SHOWN]
    new = [
        Mark(places[m.start], places[m.end - 1] + 1, m.kind)
        for m in marks
        if 0 <= m.start < m.end <= len(places)
    ]
    return RichText(text.text, (*kept, *new), text.notes)
