"""The words inside an element: marks, links, notes, and insertions and deletions in one view."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

from lxml import etree

from draftbench.document import NOTE_MARK, Mark, MarkKind, Note, RichText
from draftbench.document.richtext import join
from draftbench.formats.akn.names import INLINE, KNOWN, QUOTED, Element, identity, line_of, local
from draftbench.formats.docx.names import printable
from draftbench.formats.imported import ImportNote, noted, unused
from draftbench.formats.inline import Inline, Look, raised
from draftbench.language.ibid import resolve_ibid

_MARKS = {
    "i": MarkKind.ITALIC,
    "em": MarkKind.ITALIC,
    "b": MarkKind.BOLD,
    "strong": MarkKind.BOLD,
    "u": MarkKind.UNDERLINE,
    "s": MarkKind.STRIKE,
    "strike": MarkKind.STRIKE,
}
_LOOKS = {
    "italic": MarkKind.ITALIC,
    "bold": MarkKind.BOLD,
    "underline": MarkKind.UNDERLINE,
    "line-through": MarkKind.STRIKE,
    "strike": MarkKind.STRIKE,
}
_LINKS = {"ref", "a", "rref", "mref", "affectedDocument", "relatedDocument"}
_BREAKS = {"br", "eol", "eop"}
_INSERTED, _DELETED = ("{+", "+}"), ("[-", "-]")
_OUTER = {"authorialNote", "noteRef", "img"}


@dataclass(slots=True)
class Wording:
    """Reads the words of elements in one ``view`` ("accepted", "rejected" or "marked").

    ``left_out`` are elements whose words are not read (other languages, notes read at their
    call); ``targets`` the notes that a ``noteRef`` calls, by their ids. ``tracked`` and
    ``remarks`` fill as it reads.
    """

    view: str
    left_out: set[Element] = field(default_factory=set)
    targets: dict[str, Element] = field(default_factory=dict)
    remarks: list[ImportNote] = field(default_factory=list)
    tracked: bool = False
    _inserted: int = 0
    _deleted: int = 0
    _notes: int = 0
    _note_ids: set[str] = field(default_factory=set)
    _former: str = ""
    _unknown: set[str] = field(default_factory=set)

    @property
    def hides(self) -> bool:
        """Whether what is read just now does not stand in the view."""
        if self.view == "rejected":
            return self._inserted > 0
        return self.view == "accepted" and self._deleted > 0

    @contextmanager
    def within(self, element: Element) -> Iterator[None]:
        """What is read inside is inserted or deleted if ``element`` says so."""
        name = local(element)
        coming = name == "ins"
        going = name == "del" or element.get("status") == "removed"
        self.tracked = self.tracked or coming or going
        self._inserted += coming
        self._deleted += going
        try:
            yield
        finally:
            self._inserted -= coming
            self._deleted -= going

    def text(self, element: Element) -> tuple[RichText, bool]:
        """The words of an element, and whether the view hides some of them."""
        run = Inline()
        signs = ("", "")
        if self.view == "marked" and (self._inserted or self._deleted):
            signs = _INSERTED if self._inserted else _DELETED
        run.add(signs[0])
        hidden = self.fill(run, element)
        run.close_up()
        run.add(signs[1])
        return run.take(), hidden

    def fill(self, run: Inline, element: Element, looks: frozenset[Look] = frozenset()) -> bool:
        """The words of an element into ``run``; whether the view hides some of them."""
        hidden = False
        with self.within(element):
            signs = self._signs(element)
            if signs:
                run.add(signs[0])
            hidden |= self.add(run, element.text, looks)
            for one in element:
                hidden |= self.piece(run, one, looks)
                hidden |= self.add(run, one.tail, looks)
            if signs:
                run.add(signs[1])
        return hidden

    def add(self, run: Inline, text: str | None, looks: frozenset[Look] = frozenset()) -> bool:
        """Text as it stands into ``run``; whether the view hides it."""
        if self.hides:
            return bool(text and text.strip())
        run.add(text or "", looks)
        return False

    def piece(self, run: Inline, element: Element, looks: frozenset[Look] = frozenset()) -> bool:
        """An element inside a line of text."""
        name = local(element)
        if not name or element in self.left_out:
            return False
        if name in _BREAKS:
            run.space()
            return False
        if name in _OUTER:
            return self._outer(run, element, name)
        if name not in INLINE:
            self.unknown(element)
            run.space()
            hidden = self.fill(run, element, looks)
            run.space()
            return hidden
        looks = looks | self._looks(element, name)
        if name in QUOTED:
            return self._quoted(run, element, looks)
        if name == "sup" and not len(element) and not self.hides:
            run.add(raised(element.text or ""), looks)
            return False
        if name == "quotedText":
            return self._between_quotes(run, element, looks)
        return self.fill(run, element, looks)

    def unknown(self, element: Element) -> None:
        """Says once for each name that an element is not known and its words were kept."""
        name = local(element)
        if name in KNOWN or name in self._unknown:
            return
        self._unknown.add(name)
        line = line_of(element)
        self.remarks.append(
            noted(
                "unknown-element",
                line,
                "Line {line}: <{name}> is not known; its text was kept.",
                line=line,
                name=name,
            )
        )

    def note(self, element: Element, marker: str = "") -> Note:
        """The note that an element holds."""
        self._notes += 1
        run = Inline()
        run.add(element.text or "")
        for one in element:
            run.space()
            self.piece(run, one)
            run.space()
            run.add(one.tail or "")
        text = run.take()
        text = _flat(text) if text.notes else text
        full = resolve_ibid(text.plain, self._former)
        self._former = full or text.plain
        label = (marker or element.get("marker") or str(self._notes)).strip()
        chosen = unused(identity(element) or f"note{self._notes}", self._note_ids)
        self._note_ids.add(chosen)
        return Note(chosen, label, text, full)

    def _outer(self, run: Inline, element: Element, name: str) -> bool:
        line = line_of(element)
        if name == "img":
            said = element.get("alt") or element.get("src") or "no name"
            self.remarks.append(
                noted(
                    "picture",
                    line,
                    "Line {line}: a picture was left out ({said}).",
                    line=line,
                    said=said,
                )
            )
            return False
        if self.hides:
            return True
        if name == "authorialNote":
            run.hang(self.note(element))
            return False
        called = self.targets.get(element.get("href", "").lstrip("#"))
        if called is not None:
            run.hang(self.note(called, element.get("marker", "")))
            return False
        run.add(raised(element.get("marker", "")))
        self.remarks.append(
            noted(
                "dangling-note",
                line,
                "Line {line}: a note is called that is not in the file; its mark was kept.",
                line=line,
            )
        )
        return self.fill(run, element)

    def _quoted(self, run: Inline, element: Element, looks: frozenset[Look]) -> bool:
        """Quoted clauses as running text, every element of them apart from the next."""
        hidden = False
        with self.within(element):
            self._sign(run, element.get("startQuote"), looks)
            hidden |= self.flat(run, element, looks)
            end = element.get("endQuote")
            after = (element.tail or "").lstrip()
            if end and not self.hides and not after.startswith(end):
                run.close_up()
                run.add("" if run.last == end else end, looks)
        return hidden

    def flat(self, run: Inline, element: Element, looks: frozenset[Look] = frozenset()) -> bool:
        """All that an element holds as one line, its blocks apart by a space."""
        hidden = self.add(run, element.text, looks)
        for one in element:
            if local(one) in INLINE and local(one) not in QUOTED:
                hidden |= self.piece(run, one, looks)
            elif local(one) and one not in self.left_out:
                if run.last not in ("“", '"', "«", "‘"):
                    run.space()
                with self.within(one):
                    hidden |= self.flat(run, one, looks)
                run.space()
            hidden |= self.add(run, one.tail, looks)
        return hidden

    def _between_quotes(self, run: Inline, element: Element, looks: frozenset[Look]) -> bool:
        """Quoted words, with the quotation marks that stand only in the attributes."""
        self._sign(run, element.get("startQuote"), looks)
        hidden = self.fill(run, element, looks)
        end = element.get("endQuote")
        if end and not self.hides and not (element.tail or "").startswith(end):
            inside = "".join(str(text) for text in element.itertext())
            if not inside.rstrip().endswith(end):
                run.add(end, looks)
        return hidden

    def _sign(self, run: Inline, sign: str | None, looks: frozenset[Look]) -> None:
        if sign and not self.hides and run.last != sign:
            run.add(sign, looks)

    def _signs(self, element: Element) -> tuple[str, str] | None:
        if self.view != "marked":
            return None
        if local(element) == "ins":
            return _INSERTED
        gone = local(element) == "del" or element.get("status") == "removed"
        return _DELETED if gone and not self._deleted > 1 else None

    def _looks(self, element: Element, name: str) -> frozenset[Look]:
        found: set[Look] = set()
        if name in _MARKS:
            found.add((_MARKS[name], ""))
        if name in ("span", "inline"):
            said = (
                f"{element.get('class', '')} {element.get('style', '')} {element.get('name', '')}"
            )
            found |= {(kind, "") for word, kind in _LOOKS.items() if word in said.lower()}
        if name in _LINKS:
            address = element.get("href") or element.get("from") or ""
            if address:
                found.add((MarkKind.LINK, address))
        return frozenset(found)


def _flat(text: RichText) -> RichText:
    """A note's text with the notes inside it put in place."""
    return text.spliced(
        [
            (at, at + 1, join((RichText(f" ({note.label} "), note.text, RichText(")"))))
            for at, note in zip(text.note_positions(), text.notes, strict=True)
        ]
    )


# Words with marks and notes as elements, and exactly back again.
#
# Everything is written so that other programs read it as ordinary Akoma Ntoso; what that cannot
# say (an address that is none, the id of a note) stands in attributes of our own namespace.


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
    notes = iter(text.notes)
    for start, end, over in text.stretches():
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
