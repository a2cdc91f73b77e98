"""What a Word file says on each side of its changes, notes included, and the proof of a new one."""

from __future__ import annotations

from typing import NamedTuple

from draftbench.errors import OutputError
from draftbench.formats.docx.names import Element, q
from draftbench.formats.docx.onfile.notes import Bodies
from draftbench.formats.docx.onfile.parts import Parts
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


class Teller:
    """Tells what a body and its notes say, in one view after the other."""

    def __init__(self, body: Element, bodies: Bodies) -> None:
        self._body = body
        self._bodies = bodies
        self._readers: dict[str, Resolver] = {}

    def told(self, view: View) -> Told:
        """What they say in a view."""
        found = self._reader("", self._body, view).said(self._body)
        texts = tuple([one.text for one in found])
        if next(self._body.iter(*_NOTED), None) is None:
            return Told(texts, ())
        notes: list[tuple[str, ...]] = []
        for part in [part for one in found for part in one.shown]:
            if part.note is None:
                continue
            note = self._bodies.body(*part.note)
            if note is None:
                notes.append(_NOTHING)
                continue
            reader = self._reader(part.note[0], note, view)
            notes.append(tuple(one.text for one in reader.said(note)) or _NOTHING)
        return Told(texts, tuple(notes))

    def _reader(self, kind: str, element: Element, view: View) -> Resolver:
        """The reader of the part in which an element stands."""
        reader = self._readers.get(kind)
        if reader is None:
            root = element.getroottree().getroot()
            reader = self._readers[kind] = Resolver(root, view)
        elif reader.reading.view is not view:
            reader.turn(view)
        return reader


def told(body: Element, bodies: Bodies, view: View = View.ACCEPTED) -> Told:
    """What a body and its notes say in a view."""
    return Teller(body, bodies).told(view)


def teller_of(parts: Parts) -> Teller:
    """The teller of the text of a file."""
    return Teller(parts.body(), Bodies(parts))


def prove_told(finished: Teller, *, accepted: Told | None, rejected: Told) -> None:
    """Raises OutputError where accepting all changes in a ``finished`` file does not give what
    ``accepted`` says (None: not asked), or rejecting them not what ``rejected`` says; text and
    notes are both held against it."""
    for view, wanted, act in (
        (View.ACCEPTED, accepted, "accepting"),
        (View.REJECTED, rejected, "rejecting"),
    ):
        if wanted is None:
            continue
        found = finished.told(view)
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
