"""Proof that a file says what it must: every change accepted, and every change rejected."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from io import BytesIO
from itertools import zip_longest
from typing import NamedTuple

from lxml.etree import XMLSyntaxError

from draftbench.document import NOTE_MARK
from draftbench.errors import OutputError
from draftbench.formats.docx.lint.checked import Checked, Fault, Verdict
from draftbench.formats.docx.lint.linter import doubled, faults
from draftbench.formats.docx.names import Element, q
from draftbench.formats.docx.read.numbering import Numbering, Rank
from draftbench.formats.docx.read.revisions import Paragraph, Resolver, View, resolved
from draftbench.formats.docx.read.styles import Styles, is_raised
from draftbench.formats.docx.track.notes import Bodies
from draftbench.formats.docx.track.parts import Parts, open_parts
from draftbench.formats.inline import raised
from draftbench.formats.safety import open_package


def prove(
    data: bytes, accepted: Sequence[str], rejected: Sequence[str], *, ragged: bool = False
) -> None:
    """Raises OutputError where accepting all changes in ``data`` does not give the paragraphs
    ``accepted``, or rejecting them not the paragraphs ``rejected``, and where the file breaks a
    rule of the linter.

    Paragraphs are compared with their printed numbers and tabs, and with U+FFFC where notes hang;
    a file without a single paragraph cannot exist, so one empty paragraph stands for none. Where
    rows of a table need not be of one length (``ragged``), empty ones do not count.
    """
    # by their names alone: how far a file of our own is packed says nothing against it
    file = Checked(dict(open_package(data, "the file")))
    for view, wanted, act in (
        (View.ACCEPTED, accepted, "accepting"),
        (View.REJECTED, rejected, "rejecting"),
    ):
        said = _said(file, view)
        sides = [[one for one in side if one] if ragged else side for side in (said, wanted)]
        at = first_difference(*sides)
        if at is not None:
            raise OutputError(
                "The Word file was not written: {act} all its changes would not give "
                "paragraph {at} as it must be; please report this with the project file.",
                act=act,
                at=at + 1,
            )
    _refuse(faults(file))


def stays_sound(file: Checked, *givens: bytes) -> None:
    """Raises OutputError where a finished file, made of the files ``givens``, breaks a rule of
    the linter that none of those breaks: what was wrong before is not of our making."""
    found = faults(file)
    if found:
        for given in givens:
            former = {fault.code for fault in verify(given).faults}
            found = tuple(fault for fault in found if fault.code not in former)
    _refuse(found)


def _refuse(found: Sequence[Fault]) -> None:
    for fault in found:
        raise OutputError(
            "The Word file was not written, because it would not be sound ({fault}, "
            "{where}); please report this with the project file.",
            fault=fault.code,
            where=fault.where,
        )


def _said(file: Checked, view: View) -> list[str]:
    body = file.roots[file.main].find(q("body"))
    return [] if body is None else [one.text for one in resolved(body, view)]


@dataclass(frozen=True, slots=True)
class WordText:
    """What a Word file says: ``paragraphs`` without their automatic numbers and ``printed`` with
    them, and ``others``, what a file made of its texts alone may say."""

    paragraphs: tuple[str, ...]
    printed: tuple[str, ...]
    others: tuple[tuple[str, ...], ...] = ()


def word_text(data: bytes, name: str) -> WordText:
    """What a Word file says with all its changes accepted, as :func:`verify` reads it. Raises
    InputError where it cannot be read."""
    return _read(Checked(open_package(data, name), name), View.ACCEPTED)


def _read(file: Checked, view: View) -> WordText:
    body = file.roots[file.main].find(q("body"))
    found = [] if body is None else resolved(body, view)
    named = (file.archive.related("styles"), file.archive.related("numbering"))
    styles, lists = (file.roots.get(part) for part in named)
    numbering = Numbering(lists, Styles(styles))
    raising = Styles(styles).raising
    texts = tuple([_as_read(one, raising) for one in found])
    labels = [numbering.label(one.properties) for one in found]
    printed = tuple(
        f"{label} {text}" if text.strip() else text
        for label, text in zip(labels, texts, strict=True)
    )
    return WordText(texts, printed)


def _gives(found: WordText, wanted: Sequence[str] | WordText) -> bool:
    """Whether a file says what it should. Another Word file says it with the same numbers; a text
    may have them or not."""
    printed, bare = _words(found.printed), _words(found.paragraphs)
    if not isinstance(wanted, WordText):
        return _words(wanted) in (printed, bare)
    if printed == _words(wanted.printed):
        return True
    if bare == _words(wanted.paragraphs):
        return False
    return any(_words(other) in (printed, bare) for other in wanted.others)


def opens(data: bytes) -> None:
    """Raises OutputError where python-docx, a reader that is not ours, cannot open the file."""
    from docx import Document
    from docx.opc.exceptions import OpcError

    try:
        Document(BytesIO(data))
    except (OpcError, KeyError, ValueError, XMLSyntaxError, AttributeError) as error:
        # AttributeError: an element of a name for which python-docx has no class.
        raise OutputError(
            "The Word file was not written: another program could not open it; please report this."
        ) from error


def verify(
    data: bytes,
    accepted: Sequence[str] | WordText | None = None,
    rejected: Sequence[str] | WordText | None = None,
    *,
    name: str = "the file",
) -> Verdict:
    """Whether a Word file is sound, and whether accepting and rejecting its changes gives the
    paragraphs ``accepted`` and ``rejected`` (None: not asked).

    Here paragraphs are compared by their words and by their automatic numbers: notes, empty
    paragraphs, the kind of white space and the signs around a number ("(a)", "a.") do not count. A
    package with two parts of one name is not opened: it has this one fault, and no answers. Raises
    InputError where the file cannot be read.
    """
    fault = doubled(data)
    if fault is not None:
        return Verdict((fault,))
    file = Checked(open_package(data, name), name)
    answers = [
        None if wanted is None else _gives(_read(file, view), wanted)
        for view, wanted in ((View.ACCEPTED, accepted), (View.REJECTED, rejected))
    ]
    return Verdict(faults(file), answers[0], answers[1])


_DRESSED = re.compile(r"[(\[]?([a-z]{1,5}|[A-Z]|[IVXLC]{1,5}|\d{1,3})[.)\]]\s+(?=\S)")
"""A number at the beginning: "(a)", "a)" and "a." are one."""


def _words(texts: Sequence[str]) -> list[str]:
    folded = (" ".join(text.replace(NOTE_MARK, "").split()) for text in texts)
    return [_undressed(text) for text in folded if text]


def _undressed(text: str) -> str:
    label = _DRESSED.match(text)
    return text if label is None else f"{label[1]}. {text[label.end() :]}"


def first_difference(found: Sequence[str], wanted: Sequence[str]) -> int | None:
    """Where two lists of paragraphs first differ (from 0); None where they are the same. An empty
    paragraph at the very end, which Word needs behind a table, does not count."""
    for at, (one, other) in enumerate(zip(found, wanted, strict=False)):
        if one != other:
            return at
    common = min(len(found), len(wanted))
    return None if [*found[common:], *wanted[common:]] in ([], [""]) else common


# What a Word file says on each side of its changes, notes included, and the proof of a new one.

_NOTED = (q("footnoteReference"), q("endnoteReference"))

_NOTHING = ("",)
"""What a note says that has no paragraph, or is missing."""


class Told(NamedTuple):
    """The paragraphs of a body, with U+FFFC where notes hang, those of the notes in the order in
    which they hang, and for each paragraph its automatic number (empty: none) and how that is
    numbered; both are empty where the file has no lists."""

    paragraphs: tuple[str, ...]
    notes: tuple[tuple[str, ...], ...]
    numbers: tuple[str, ...] = ()
    ranks: tuple[Rank | None, ...] = ()


class Teller:
    """Tells what a body and its notes say, in one view after the other."""

    def __init__(
        self,
        body: Element,
        bodies: Bodies,
        numbering: Callable[[], Numbering] | None = None,
        raising: frozenset[str] = frozenset(),
    ) -> None:
        self._body = body
        self._raising = raising
        self._bodies = bodies
        self._numbering = numbering
        self._readers: dict[str, Resolver] = {}

    def told(self, view: View) -> Told:
        """What they say in a view."""
        found = self._reader("", self._body, view).said(self._body)
        texts = tuple([_as_read(one, self._raising) for one in found])
        numbers: tuple[str, ...] = ()
        ranks: tuple[Rank | None, ...] = ()
        if self._numbering is not None:
            numbering = self._numbering()
            numbers = tuple([numbering.label(one.properties) for one in found])
            ranks = tuple([numbering.rank(one.properties) for one in found])
        if next(self._body.iter(*_NOTED), None) is None:
            return Told(texts, (), numbers, ranks)
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
        return Told(texts, tuple(notes), numbers, ranks)

    def _reader(self, kind: str, element: Element, view: View) -> Resolver:
        """The reader of the part in which an element stands."""
        reader = self._readers.get(kind)
        if reader is None:
            root = element.getroottree().getroot()
            reader = self._readers[kind] = Resolver(root, view)
        elif reader.reading.view is not view:
            reader.turn(view)
        return reader


def teller_of(parts: Parts) -> Teller:
    """The teller of the text of a file."""
    has_lists = bool(parts.related("numbering"))
    numbering = (lambda: numbering_of(parts)) if has_lists else None
    return Teller(parts.body(), Bodies(parts), numbering, raising_styles(parts))


def raising_styles(parts: Parts) -> frozenset[str]:
    """The character styles of a file that raise what bears them."""
    return Styles(parts.tree_of("styles")).raising


def numbering_of(parts: Parts) -> Numbering:
    """The automatic numbers of a file, not yet counted."""
    return Numbering(parts.tree_of("numbering"), Styles(parts.tree_of("styles")))


def counts_itself(data: bytes) -> bool:
    """Whether paragraphs of a Word file have automatic numbers; bullets are none."""
    parts = open_parts(data, "the Word file")
    if not parts.related("numbering"):
        return False
    numbering = numbering_of(parts)
    ranks = (numbering.rank(each.find(q("pPr"))) for each in parts.body().iter(q("p")))
    return any(rank is not None and rank.form != "bullet" for rank in ranks)


def _as_read(paragraph: Paragraph, styles: frozenset[str]) -> str:
    """What a paragraph says, raised figures as such, also those of ``styles``: 10² is not 102."""
    return "".join(
        [raised(one.text) if is_raised(one.looks, styles) else one.text for one in paragraph.shown]
    )


def renumbered(found: Told, wanted: Told) -> int:
    """How many paragraphs have another automatic number than they should."""
    return sum(one != two for one, two in zip_longest(found.numbers, wanted.numbers, fillvalue=""))


def prove_told(finished: Teller, *, accepted: Told | None, rejected: Told) -> Told | None:
    """Raises OutputError where accepting all changes in a ``finished`` file does not give what
    ``accepted`` says (None: not asked), or rejecting them not what ``rejected`` says; text, notes,
    and which paragraphs are numbered and how, are held against it. Gives what accepting gives."""
    given: Told | None = None
    for view, wanted, act in (
        (View.ACCEPTED, accepted, "accepting"),
        (View.REJECTED, rejected, "rejecting"),
    ):
        if wanted is None:
            continue
        found = finished.told(view)
        given = found if view is View.ACCEPTED else given
        at = first_difference(found.paragraphs, wanted.paragraphs)
        if at is None:
            at = _first_other_rank(found, wanted)
        if at is not None:
            raise OutputError(
                "The Word file was not written: {act} all its changes would not give "
                "paragraph {at} as it must be; please report this with both files.",
                act=act,
                at=at + 1,
            )
        if found.notes != wanted.notes:
            raise OutputError(
                "The Word file was not written: {act} all its changes would not give the "
                "notes as they must be; please report this with both files.",
                act=act,
            )
    return given


def _first_other_rank(found: Told, wanted: Told) -> int | None:
    """Where the first paragraph stands that is numbered otherwise than it should be."""
    pairs = zip_longest(found.ranks, wanted.ranks)
    return next(
        (at for at, (one, two) in enumerate(pairs) if (one and one.shown) != (two and two.shown)),
        None,
    )
