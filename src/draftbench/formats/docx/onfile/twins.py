"""A paragraph that stands twice in a file while it moves."""

from __future__ import annotations

from copy import deepcopy

from draftbench.formats.docx.names import Element, q
from draftbench.formats.docx.onfile.hand import Hand
from draftbench.formats.docx.onfile.line import NOTES
from draftbench.formats.docx.onfile.notes import Notes
from draftbench.formats.docx.onfile.objects import DRAWING_ID, FIRST_DRAWING, PARAGRAPH_IDS

_NOT_TWICE = tuple(
    q(name)
    for name in (
        "bookmarkStart",
        "bookmarkEnd",
        "commentRangeStart",
        "commentRangeEnd",
        "commentReference",
        "permStart",
        "permEnd",
        "proofErr",
        "sectPr",
    )
)


def twin(paragraph: Element, notes: Notes, hand: Hand) -> Element:
    """A copy of a paragraph for the other place of a move: without what must stand once only, with
    notes and drawings of its own."""
    made = deepcopy(paragraph)
    made.tail = None
    for one in list(made.iter(*_NOT_TWICE)):
        parent = one.getparent()
        if parent is not None:
            parent.remove(one)
    for one in made.iter():
        for key in PARAGRAPH_IDS:
            one.attrib.pop(key, "")
    for one in made.iter(DRAWING_ID):
        one.set("id", str(FIRST_DRAWING + hand.number()))
    for one in made.iter(*NOTES):
        one.set(q("id"), notes.twin(NOTES[str(one.tag)], one.get(q("id"), "")))
    return made
