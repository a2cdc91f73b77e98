"""A redline as tracked changes on the Word file that its base was read from.

Every change bears its author and time, and its reason as a comment. What the file holds beside the
clauses of the text stays as it is. Words that one delegation put in and another took out stand as a
deletion inside an insertion.
"""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Iterable

from lxml import etree

from draftbench.amend.redlines.redline import Redline
from draftbench.errors import InputError, OutputError
from draftbench.formats.docx.names import (
    Element,
    detach,
    flag,
    printable,
    put,
    q,
    w,
)
from draftbench.formats.docx.read.blocks import ROW
from draftbench.formats.docx.read.shown import View
from draftbench.formats.docx.track.draftpieces import Models
from draftbench.formats.docx.track.draftwriter import Writer, is_kept
from draftbench.formats.docx.track.ends import former_of
from draftbench.formats.docx.track.hand import AUTHOR_LIMIT
from draftbench.formats.docx.track.notes import Bodies
from draftbench.formats.docx.track.parts import OFFICE_2011, Parts, open_parts
from draftbench.formats.docx.track.places import UnplacedError, compose, places
from draftbench.formats.docx.track.proof import (
    Told,
    first_difference,
    prove_told,
    stays_sound,
    teller_of,
)
from draftbench.formats.docx.track.settled import settle
from draftbench.formats.docx.track.typist import DraftPen
from draftbench.formats.docx.write.paragraphs import OpeningSpan
from draftbench.formats.imported import Written
from draftbench.formats.safety import Package
from draftbench.messages import message
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
        renamed = message(
            "{name} was a strict Office Open XML file and is an ordinary Word file now.", name=name
        )
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
        raise UnplacedError(
            message("{name}, read again, does not give the clauses of the base.", name=name)
        )
    for entry in redline.clauses:
        place = found.of.get(entry.clause.id)
        if place is not None and (entry.moved_away or not all(map(is_kept, entry.runs))):
            for at in place.paragraphs:
                compose(next(found.elements[at].iterancestors(ROW), found.elements[at]))
    was = teller_of(parts).told(View.ACCEPTED)
    parts.change(parts.main)
    body = parts.body()
    former = former_of(body.getroottree().getroot(), body, found.elements)
    pen = DraftPen.of(parts)
    models = Models(redline, found, opening_span, pen.losses)
    writer = Writer(redline, pen, found, models, former)
    progress(0.4, "writing the changes")
    writer.write()
    anonymous = track_on(parts)
    name_people(parts, authors_of(redline))
    progress(0.7, "packing the file")
    data = parts.data()
    progress(0.8, "reading the file back")
    finished = open_parts(data, name)
    _prove(finished, writer, was)
    stays_sound(finished.checked(), original)
    losses = filter(None, (renamed, settled, *writer.losses, anonymous))
    return Written(data, tuple(dict.fromkeys(losses)))


def _prove(finished: Parts, writer: Writer, was: Told) -> None:
    try:
        teller = teller_of(finished)
        prove_told(teller, accepted=None, rejected=was)
        found = teller.told(View.ACCEPTED)
        if first_difference(found.paragraphs, writer.expected()) is not None:
            raise OutputError("The words are others.")  # noqa: TRY301
    except OutputError as error:
        raise OutputError(
            "The Word file was not written: with all its changes accepted or rejected "
            "it would not give the draft or the base; please report this with the "
            "project file."
        ) from error


# What a Word file needs for people to go on working in it: what they type is tracked too, and Word
# knows who made the changes that are there.

_W15 = "http://schemas.microsoft.com/office/word/2012/wordml"
_PERSON, _AUTHOR = f"{{{_W15}}}person", f"{{{_W15}}}author"


def track_on(parts: Parts) -> str:
    """Switches change tracking on in the settings of a file (ECMA-376 part 1, 17.15.1.90). Gives a
    sentence where they let Word take the names of authors out (17.15.1.68); else it is empty."""
    part = parts.needed("settings")
    settings = parts.tree(part)
    if settings is not None and not flag(settings, "trackRevisions"):
        settings = parts.change(part)
        for former in settings.findall(q("trackRevisions")):
            settings.remove(former)
        put(settings, w("trackRevisions"))
    if not flag(settings, "removePersonalInformation"):
        return ""
    return message(
        "{parts} is set to remove personal information: Word will drop who made changes.",
        parts=parts.name,
    )


def name_people(parts: Parts, authors: Iterable[str]) -> None:
    """Enters the authors of changes among the people of a file who are not there yet ([MS-DOCX]
    2.5.4.6, person): by name alone, for they are no accounts."""
    names = dict.fromkeys(printable(one)[:AUTHOR_LIMIT] for one in authors)
    people = parts.tree_of("people")
    known = set() if people is None else {one.get(_AUTHOR) for one in people.iter(_PERSON)}
    new = [name for name in names if name and name not in known]
    if not new:
        return
    empty = etree.Element(f"{{{_W15}}}people", nsmap={"w15": _W15})
    part = parts.needed("people", relations=OFFICE_2011, empty=empty)
    parts.change(part).extend(map(_person, new))


def _person(name: str) -> Element:
    person = etree.Element(_PERSON)
    person.set(_AUTHOR, name)
    presence = etree.SubElement(person, f"{{{_W15}}}presenceInfo")
    presence.set(f"{{{_W15}}}providerId", "None")
    presence.set(f"{{{_W15}}}userId", name)
    return person


def authors_of(redline: Redline) -> list[str]:
    """Who made the changes of a redline."""
    stamps = [
        stamp
        for entry in redline.clauses
        for stamp in (
            entry.inserted,
            entry.deleted,
            entry.moved_away,
            entry.moved_here,
            *(stamp for run in entry.runs for stamp in (run.inserted, run.deleted)),
        )
    ]
    return [stamp.author for stamp in stamps if stamp is not None]


# Tracked changes that a Word file held before: settled as the base was read.

_NOTES = {"footnote": q("footnoteReference"), "endnote": q("endnoteReference")}
_AROUND = frozenset({"header", "footer"})
_MARKS = (q("commentReference"), q("commentRangeStart"), q("commentRangeEnd"))


def settle_own(parts: Parts, view: View = View.ACCEPTED) -> str:
    """Accepts all changes in the text, its notes, headers and footers, or rejects them, as ``view``
    says; what hung only in words that go (notes, comments) goes with them. A sentence says so;
    empty where there were none."""
    root = parts.body().getroottree().getroot()
    before = {kind: _hung(root, mark) for kind, mark in _NOTES.items()}
    commented = _hung(root, _MARKS[0])
    found = settle(root, view)
    if found:
        parts.change(parts.main)
        root = parts.body().getroottree().getroot()
        bodies = Bodies(parts)
        for kind, mark in _NOTES.items():
            for number in before[kind] - _hung(root, mark):
                _drop(bodies.body(kind, number), parts, bodies.part(kind))
        _drop_comments(parts, root, commented - _hung(root, _MARKS[0]))
    found = Bodies(parts).settle(view) or found
    around = [one.target for one in parts.relations(parts.main).values() if one.kind in _AROUND]
    for part in dict.fromkeys(around):
        tree = parts.tree(part)
        if tree is not None and settle(tree, view):
            parts.change(part)
            found = True
    if not found:
        return ""
    return message(
        "The tracked changes that {parts} held are {view}, as the base was read.",
        parts=parts.name,
        view=view,
    )


def _hung(root: Element, mark: str) -> set[str]:
    return {one.get(q("id"), "") for one in root.iter(mark)}


def _drop(body: Element | None, parts: Parts, part: str) -> None:
    if body is not None:
        detach(body)
        parts.change(part)


def _drop_comments(parts: Parts, root: Element, numbers: set[str]) -> None:
    part = parts.related("comments") if numbers else ""
    tree = parts.tree(part) if part else None
    for one in list(root.iter(*_MARKS)):
        if one.get(q("id"), "") in numbers:
            detach(one)
    for comment in [] if tree is None else list(tree):
        if comment.get(q("id"), "") in numbers:
            _drop(comment, parts, part)


# Strict Office Open XML files as transitional ones, which every other program writes and reads. The
# two differ in the names of namespaces, relationships and of the conformance (ECMA-376 parts 1 and
# 4; ISO/IEC 29500-1:2016 annex A): the words for measures and sides that strict files use are those
# of transitional ones too.

_NAMES = re.compile(rb"http://purl\.oclc\.org/ooxml/([\w/]+)")
_CONFORMANCE = re.compile(rb"\s(?:\w+:)?conformance=([\"'])strict\1")
_SPECIAL = {
    b"wordprocessingml/main": b"wordprocessingml/2006/main",
    b"spreadsheetml/main": b"spreadsheetml/2006/main",
    b"presentationml/main": b"presentationml/2006/main",
    b"officeDocument/customXml": b"officeDocument/2006/customXml",
    b"officeDocument/extendedProperties": b"officeDocument/2006/extended-properties",
    b"officeDocument/customProperties": b"officeDocument/2006/custom-properties",
    b"officeDocument/relationships/extendedProperties":
        b"officeDocument/2006/relationships/extended-properties",
    b"officeDocument/relationships/customProperties":
        b"officeDocument/2006/relationships/custom-properties",
    b"officeDocument/relationships/metadata/thumbnail":
        b"package/2006/relationships/metadata/thumbnail",
}  # fmt: skip
_FAMILIES = (b"officeDocument", b"drawingml", b"schemaLibrary", b"package")


def is_strict(package: Package, main: str) -> bool:
    """Whether the text ``main`` of a package has the names of strict Office Open XML."""
    return b"http://purl.oclc.org/ooxml/wordprocessingml" in package[main]


def transitional(package: Package) -> bytes:
    """The file with the names of transitional Office Open XML in all its parts."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as made:
        for one in package.archive.infolist():
            if one.is_dir():
                continue
            data = package[one.filename]
            if one.filename.lower().endswith((".xml", ".rels")):
                data = _CONFORMANCE.sub(b"", _NAMES.sub(_renamed, data))
            made.writestr(zipfile.ZipInfo(one.filename, one.date_time), data, zipfile.ZIP_DEFLATED)
    return buffer.getvalue()


def _renamed(match: re.Match[bytes]) -> bytes:
    name = match[1]
    family, _, rest = name.partition(b"/")
    path = _SPECIAL.get(name) or (b"%b/2006/%b" % (family, rest) if family in _FAMILIES else b"")
    return b"http://schemas.openxmlformats.org/%b" % path if path else match[0]
