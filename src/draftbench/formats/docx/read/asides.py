"""What a program printed in a Word file beside its text, taken out of it.

Tracked changes stay as they are, and a paragraph in which somebody wrote within such a stretch
keeps its words; but what somebody else proposes goes with all that was written in it.
"""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from draftbench.formats.docx.names import XML_SPACE, Element, detach, flag, q, qs
from draftbench.formats.docx.names import serialized as part_of
from draftbench.formats.docx.read.archive import Archive
from draftbench.formats.docx.read.blocks import PARAGRAPH
from draftbench.formats.docx.read.sighting import Package
from draftbench.formats.safety import open_package

Span = tuple[int, int]
Aside = tuple[int, int, bool]
"""A stretch that is not the text, and whether it is what somebody else proposes."""
Asides = Callable[[str, Sequence[Span]], Sequence[Aside]]
"""Gives which stretches of a paragraph are not its text, by its words and which of them are struck
out, stretch by stretch; in order and apart."""

_WORDS = qs("t delText")
_SIGNS = {q("tab"): "\t", q("br"): "\n", q("cr"): "\n", q("noBreakHyphen"): "-"} | dict.fromkeys(
    qs("footnoteReference endnoteReference"), " "
)
_PUT_IN, _MOVED_IN = qs("ins moveTo")
_CHANGES = qs("ins del moveTo moveFrom")


def without_asides(package: Package, name: str, asides: Asides) -> Package:
    """A Word file without what ``asides`` says of each of its paragraphs as it stood before any
    changes."""
    archive = Archive(package, name)
    root = archive.xml(archive.main)
    if root is None:
        return package
    for paragraph in root.iter(PARAGRAPH):
        _take_out(_pieces(paragraph), asides)
    return {**package, archive.main: part_of(root)}


def with_asides_apart(data: bytes, name: str, is_aside: Callable[[str], bool]) -> bytes:
    """A .docx file in which no paragraph that ``is_aside``, by its words before any changes, would
    become a part of another because somebody took the end of a paragraph out: it stands behind what
    is joined there. The same bytes where there is none. Raises InputError where the file cannot be
    read."""
    package = open_package(data, name)
    archive = Archive(package, name)
    root = archive.xml(archive.main)
    if root is None or not sum(_set_apart(chain, is_aside) for chain in _chains(root)):
        return data
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as made:
        for part, content in {**package, archive.main: part_of(root)}.items():
            made.writestr(zipfile.ZipInfo(part), content)
    return buffer.getvalue()


def _chains(root: Element) -> list[list[Element]]:
    """The runs of paragraphs that are one where the ends that somebody took out are gone."""
    found: list[list[Element]] = []
    chain: list[Element] = []
    for paragraph in [*root.iter(PARAGRAPH)]:
        if chain and chain[-1].getparent() is not paragraph.getparent():
            chain = []
        chain.append(paragraph)
        if not _ends_taken_out(paragraph):
            found += [chain] if len(chain) > 1 else []
            chain = []
    return found


def _ends_taken_out(paragraph: Element) -> list[Element]:
    looks = paragraph.find(f"{q('pPr')}/{q('rPr')}")
    return [] if looks is None else looks.findall(q("del"))


def _set_apart(chain: Sequence[Element], is_aside: Callable[[str], bool]) -> bool:
    """Sets the paragraphs apart that would become a part of another; whether there were any."""
    left = [one for one in chain if _words_left(one)]
    asides = {one for one in left if is_aside("".join(p.words for p in _pieces(one) if not p.by))}
    texts = [one for one in left if one not in asides]
    if not asides or not texts:
        return False
    if chain[-1] in asides:
        _put_back_end(texts[-1])  # else it would be joined to what follows
    behind = chain[chain.index(texts[0]) :]
    last = next(one for one in reversed(behind) if one not in asides)
    for one in (one for one in chain if one in asides):
        _put_back_end(one)
    for one in (one for one in behind if one in asides):
        last.addnext(one)
        last = one
    return True


def _words_left(paragraph: Element) -> bool:
    gone = set(qs("del moveFrom"))
    return any(
        one.words.strip() and gone.isdisjoint(e.tag for e in one.element.iterancestors())
        for one in _pieces(paragraph)
    )


def _put_back_end(paragraph: Element) -> None:
    for one in _ends_taken_out(paragraph):
        detach(one)


@dataclass(slots=True)
class _Piece:
    """An element with words; ``by`` is the change that brought it (empty: it was there)."""

    element: Element
    words: str
    struck: bool
    by: str


def _pieces(paragraph: Element) -> list[_Piece]:
    """What a paragraph says; where all of it was moved there it counts as what was there."""
    found = []
    for element in paragraph.iter(*_WORDS, *_SIGNS):
        run, around = element.getparent(), list(element.iterancestors())
        if run is None or run.tag != q("r") or paragraph is not _paragraph(around):
            continue
        looks = run.find(q("rPr"))
        struck = flag(looks, "strike") or flag(looks, "dstrike")
        tags = [one.tag for one in around[: around.index(paragraph)]]
        by = next((str(tag) for tag in (_PUT_IN, _MOVED_IN) if tag in tags), "")
        words = element.text or "" if element.tag in _WORDS else _SIGNS[str(element.tag)]
        found.append(_Piece(element, words, struck, by))
    if all(one.by for one in found):
        for one in found:
            one.by = "" if one.by == _MOVED_IN else one.by
    return found


def _paragraph(around: Sequence[Element]) -> Element | None:
    return next((one for one in around if one.tag == PARAGRAPH), None)


def _take_out(pieces: Sequence[_Piece], asides: Asides) -> None:
    own: list[tuple[int, _Piece]] = []
    written: list[tuple[int, _Piece]] = []
    struck: list[Span] = []
    at = 0
    for one in pieces:
        end = at + len(one.words)
        if one.by:
            written.append((at, one))
            continue
        if one.struck and one.words:
            start = struck.pop()[0] if struck and struck[-1][1] == at else at
            struck.append((start, end))
        own.append((at, one))
        at = end
    words = "".join(one.words for _, one in own)
    spans = asides(words, struck) if words.strip() else ()
    others = [(start, end) for start, end, is_proposed in spans if is_proposed]
    for place, one in written:
        if any(start < place < end for start, end in others):
            _cut(one, [(0, len(one.words))])
    beside = [(start, end) for start, end, is_proposed in spans if not is_proposed]
    if any(_is_within(place, span, len(words)) for place, _ in written for span in beside):
        beside = []
    for start, one in own:
        _cut(one, [(a - start, b - start) for a, b in (*others, *beside)])


def _is_within(place: int, span: Span, length: int) -> bool:
    """Whether a place lies within a stretch; at its ends only where that is all there is."""
    start, end = span
    return start < place < end or span == (0, length)


def _cut(one: _Piece, spans: Sequence[Span]) -> None:
    kept = [
        sign
        for at, sign in enumerate(one.words)
        if not any(start <= at < end for start, end in spans)
    ]
    if len(kept) == len(one.words):
        return
    if kept and one.element.tag in _WORDS:
        one.element.text = "".join(kept)
        one.element.set(XML_SPACE, "preserve")
        return
    around = [e for e in one.element.iterancestors() if e.tag == q("r") or e.tag in _CHANGES]
    detach(one.element)
    for each in around:
        if all(child.tag == q("rPr") for child in each):
            detach(each)
