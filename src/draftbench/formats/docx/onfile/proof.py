"""What a Word file says on each side of its changes, notes included, and the proof of a new one."""

from __future__ import annotations

from typing import NamedTuple

from draftbench.errors import OutputError
from draftbench.formats.docx.names import Element, q
from draftbench.formats.docx.onfile.notes import Bodies
from draftbench.formats.docx.onfile.parts import open_parts
from draftbench.formats.docx.proof import first_difference
from draftbench.formats.docx.revisions import Resolver, View

_NOTED = (q("footnoteReference"), q("endnoteReference"))

_NOTHING = ("",)
"""What a note says that has no paragraph, or is missing."""


class Told(NamedTuple):
    """The paragraphs of a body, with U+FFFC where notes hang, and those of the notes in the order
    in which they hang."""

    paragraphs: tuple[str, ...]
    notes: tuple[tuple[str, ...], ...]


def told(body: Element, bodies: Bodies, view: View = View.ACCEPTED) -> Told:
    """What a body and its notes say in a view."""
    found = Resolver(body.getroottree().getroot(), view).read(body)
    texts = tuple(one.text for one in found)
    if next(body.iter(*_NOTED), None) is None:
        return Told(texts, ())
    readers: dict[str, Resolver] = {}
    notes: list[tuple[str, ...]] = []
    for kind, number in (part.note for one in found for part in one.shown if part.note is not None):
        note = bodies.body(kind, number)
        if note is None:
            notes.append(_NOTHING)
            continue
        if kind not in readers:
            readers[kind] = Resolver(note.getroottree().getroot(), view)
        notes.append(tuple(one.text for one in readers[kind].read(note)) or _NOTHING)
    return Told(texts, tuple(notes))


def prove_told(data: bytes, name: str, *, accepted: Told | None, rejected: Told) -> None:
    """Raises OutputError where accepting all changes in ``data`` does not give what ``accepted``
    says (None: not asked), or rejecting them not what ``rejected`` says; text and notes are both
    held against it."""
    parts = open_parts(data, name)
    for view, wanted, act in (
        (View.ACCEPTED, accepted, "accepting"),
        (View.REJECTED, rejected, "rejecting"),
    ):
        if wanted is None:
            continue
        found = told(parts.body(), Bodies(parts), view)
        at = first_difference(found.paragraphs, wanted.paragraphs)
        if at is not None:
            raise OutputError(
                f"The Word file was not written: {act} all its changes would not give paragraph "
                f"{at + 1} as it must be; please report this with both files."
            )
        if found.notes != wanted.notes:
            raise OutputError(
                f"The Word file was not written: {act} all its changes would not give the notes "
                "as they must be; please report this with both files."
            )
