"""Words with marks and notes as elements, and exactly back again.

Everything is written so that other programs read it as ordinary Akoma Ntoso; what that cannot say
(an address that is none, the id of a note) stands in attributes of our own namespace.
"""

from __future__ import annotations

import re
from itertools import pairwise

from lxml import etree

from draftbench.document import NOTE_MARK, Mark, MarkKind, Note, RichText
from draftbench.document.richtext import join
from draftbench.formats.akn.names import Element, local
from draftbench.formats.docx.names import printable

AKN = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0"
OWN = "urn:draftbench:akn-ext:1"
"""The namespace of what Akoma Ntoso has no words for; the schema allows such attributes."""
_TAGS = {MarkKind.ITALIC: "i", MarkKind.BOLD: "b", MarkKind.UNDERLINE: "u"}
_KINDS = {tag: kind for kind, tag in _TAGS.items()}
OPENING = "openingPhrase"
"""The class of an opening phrase that is in italics because it is one."""
_STRUCK, _BRACKETED = "line-through", "akn4un:bracketed"
_ADDRESS = re.compile(r"(?:https?|mailto):[!#-;=?-Z_a-z~]+")


def own(name: str) -> str:
    """The full name of an attribute of our own."""
    return f"{{{OWN}}}{name}"


def put(parent: Element, name: str, /, **attributes: str) -> Element:
    """A new last child of an element."""
    return etree.SubElement(parent, f"{{{AKN}}}{name}", attributes)


def fill(parent: Element, text: RichText) -> None:
    """Puts words into an element, behind what it has."""
    edges = sorted({0, len(text), *(e for m in text.marks for e in (m.start, m.end))})
    notes = iter(text.notes)
    for start, end in pairwise(edges):
        over = [mark for mark in text.marks if mark.start <= start and mark.end >= end]
        inner = parent
        for mark in over:
            inner = etree.SubElement(inner, f"{{{AKN}}}{_tag(mark)}", _attributes(mark))
        first, *others = text.text[start:end].split(NOTE_MARK)
        _say(inner, first)
        for part in others:
            _note(inner, next(notes))
            _say(inner, part)


def _say(parent: Element, words: str) -> None:
    words = printable(words)
    if not words:
        return
    if len(parent):
        parent[-1].tail = (parent[-1].tail or "") + words
    else:
        parent.text = (parent.text or "") + words


def _tag(mark: Mark) -> str:
    if mark.kind is MarkKind.LINK:
        return "a" if _ADDRESS.fullmatch(mark.value) else "span"
    if mark.kind is MarkKind.BRACKET:
        return "inline"
    return _TAGS.get(mark.kind, "span")


def _attributes(mark: Mark) -> dict[str, str]:
    if mark.kind is MarkKind.LINK:
        name = "href" if _ADDRESS.fullmatch(mark.value) else own("href")
        return {name: printable(mark.value)}
    if mark.kind is MarkKind.BRACKET:
        return {"name": _BRACKETED}
    return {"class": _STRUCK} if mark.kind is MarkKind.STRIKE else {}


def _note(parent: Element, note: Note) -> None:
    call = etree.SubElement(parent, f"{{{AKN}}}sup", {"class": "footnote"})
    attributes = {"marker": printable(note.label), "placement": "bottom"}
    attributes[own("note")] = printable(note.id)
    if note.resolved:
        attributes[own("resolved")] = printable(note.resolved)
    held = etree.SubElement(call, f"{{{AKN}}}authorialNote", attributes)
    fill(etree.SubElement(held, f"{{{AKN}}}p"), note.text)


class Foreign(Exception):  # noqa: N818 it only says that somebody else wrote in the file
    """There is something in the file that :func:`fill` does not write."""


def words_of(parent: Element) -> RichText:
    """The words that :func:`fill` put into an element. Raises :class:`Foreign`."""
    return join(_words(parent))


def _words(parent: Element) -> list[RichText]:
    parts = [_said(parent.text)]
    for child in parent:
        parts.append(_child(child))
        parts.append(_said(child.tail))
    return [part for part in parts if part.text]


def _said(words: str | None) -> RichText:
    if NOTE_MARK in (words or ""):
        raise Foreign
    return RichText(words or "")


def _child(child: Element) -> RichText:
    if local(child) == "sup":
        return RichText(NOTE_MARK, (), (_note_of(child),))
    inner = join(_words(child))
    if local(child) == "i" and child.get("class") == OPENING:
        return inner
    mark = _mark_of(child)
    if not inner.text:
        raise Foreign
    kind, value = mark
    return RichText(inner.text, (*inner.marks, Mark(0, len(inner), kind, value)), inner.notes)


def _mark_of(child: Element) -> tuple[MarkKind, str]:
    name = local(child)
    if name in _KINDS and not child.attrib:
        return _KINDS[name], ""
    if name == "a":
        return MarkKind.LINK, child.get("href", "")
    if name == "span" and child.get(own("href")) is not None:
        return MarkKind.LINK, child.get(own("href"), "")
    if name == "span" and child.get("class") == _STRUCK:
        return MarkKind.STRIKE, ""
    if name == "inline" and child.get("name") == _BRACKETED:
        return MarkKind.BRACKET, ""
    raise Foreign


def _note_of(call: Element) -> Note:
    held = call[0] if len(call) == 1 else None
    if held is None or held.get(own("note")) is None or len(held) != 1:
        raise Foreign
    return Note(
        held.get(own("note"), ""),
        held.get("marker", ""),
        words_of(held[0]),
        held.get(own("resolved"), ""),
    )
