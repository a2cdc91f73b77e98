"""A redline as tracked changes on the Word file that its base was read from.

Every change bears its author and time, and its reason as a comment. What the file holds beside the
clauses of the text stays as it is. Words that one delegation put in and another took out stand as a
deletion inside an insertion.
"""

from __future__ import annotations

from draftbench.amend.redlines.redline import Redline
from draftbench.errors import InputError, OutputError
from draftbench.formats.docx.onfile.draftwriter import Writer
from draftbench.formats.docx.onfile.goingon import authors_of, name_people, track_on
from draftbench.formats.docx.onfile.ownchanges import settle_own
from draftbench.formats.docx.onfile.parts import Parts, open_parts
from draftbench.formats.docx.onfile.places import UnplacedError, places
from draftbench.formats.docx.onfile.proof import prove_told, teller_of
from draftbench.formats.docx.onfile.strict import is_strict, transitional
from draftbench.formats.docx.paragraphs import OpeningSpan
from draftbench.formats.docx.proof import first_difference, stays_sound
from draftbench.formats.docx.shown import View
from draftbench.formats.imported import Written
from draftbench.progress import Progress, silent

__all__ = ["UnplacedError", "drafted"]


def drafted(
    redline: Redline,
    original: bytes,
    name: str,
    *,
    opening_span: OpeningSpan | None = None,
    progress: Progress = silent,
) -> Written:
    """The file ``original``, from which the base of ``redline`` was read, with the redline as
    tracked changes, and tracking switched on for whoever goes on working in it. ``opening_span``
    finds opening phrases, which are set in italics where those of the file are. Strict Office Open
    XML becomes transitional, and tracked changes that the file held are accepted, or rejected where
    the base was read so.

    Raises UnplacedError where the clauses that change cannot be found in the file exactly, and
    OutputError where the finished file, read back, does not say on both sides what it must, or has
    a fault that the original had not.
    """
    parts = open_parts(original, name)
    renamed = ""
    if is_strict(parts.package, parts.main):
        original = transitional(parts.package)
        parts = open_parts(original, name)
        renamed = f"{name} was a strict Office Open XML file and is an ordinary Word file now."
    try:
        parts.body()
    except InputError as error:
        raise UnplacedError(str(error)) from error
    progress(0.2, "finding the clauses in the file")
    for view in (View.ACCEPTED, View.REJECTED):
        settled = settle_own(parts, view)
        root = parts.body().getroottree().getroot()
        found = places(parts.present(), name, root, redline.base)
        if found is not None or not settled:
            break
        parts = open_parts(original, name)
    if found is None:
        raise UnplacedError(f"{name}, read again, does not give the clauses of the base.")
    writer = Writer(redline, parts, found, opening_span)
    progress(0.4, "writing the changes")
    writer.write()
    anonymous = track_on(parts)
    name_people(parts, authors_of(redline))
    progress(0.7, "packing the file")
    data = parts.data()
    progress(0.8, "reading the file back")
    finished = open_parts(data, name)
    _prove(finished, writer)
    stays_sound(finished.checked(), original)
    losses = filter(None, (renamed, settled, *writer.losses, anonymous))
    return Written(data, tuple(dict.fromkeys(losses)))


def _prove(finished: Parts, writer: Writer) -> None:
    try:
        teller = teller_of(finished)
        prove_told(teller, accepted=None, rejected=writer.was)
        found = teller.told(View.ACCEPTED)
        if first_difference(found.paragraphs, writer.expected()) is not None:
            msg = "The words are others."
            raise OutputError(msg)  # noqa: TRY301
    except OutputError as error:
        raise OutputError(
            "The Word file was not written: with all its changes accepted or rejected it would not "
            "give the draft or the base; please report this with the project file."
        ) from error
