"""A paragraph that stands twice in a file while it moves."""

from __future__ import annotations

from copy import deepcopy

from draftbench.formats.docx.names import Element, q
from draftbench.formats.docx.onfile.hand import Hand
from draftbench.formats.docx.onfile.line import NOTES
from draftbench.formats.docx.onfile.notes import Notes
from draftbench.formats.docx.onfile.objects import DRAWING_ID, FIRST_DRAWING, drop_singles


def twin(paragraph: Element, notes: Notes, hand: Hand) -> Element:
    """A copy of a paragraph for the other place of a move: without what must stand once only, with
    notes and drawings of its own."""
    made = deepcopy(paragraph)
    made.tail = None
    drop_singles(made)
    for one in made.iter(DRAWING_ID):
        one.set("id", str(FIRST_DRAWING + hand.number()))
    for one in made.iter(*NOTES):
        one.set(q("id"), notes.twin(NOTES[str(one.tag)], one.get(q("id"), "")))
    return made
