"""Tracked changes resolved: what a Word file says as accepted, as rejected, and as marked.

Rules (ECMA-376 part 1, 17.13.5, and what Word writes): runs in ``w:ins`` and ``w:moveTo`` stand in
the accepted text only, runs in ``w:del`` and ``w:moveFrom`` in the rejected one only; the same
holds for paragraph marks, and a paragraph whose mark does not stand is joined with the next one,
whose properties survive. The last mark of a body, a cell or a note cannot go. Tracked rows and
cells come and go whole.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import StrEnum

from draftbench.document import NOTE_MARK
from draftbench.errors import InputError
from draftbench.formats.docx.names import MC, Element, R, local, q
from draftbench.formats.safety import open_package, parse_xml


class View(StrEnum):
    """How tracked changes are read. In MARKED, deletions stand as ``[-...-]`` and insertions as
    ``{+...+}``."""

    ACCEPTED = "accepted"
    REJECTED = "rejected"
    MARKED = "marked"


_MAIN = "word/document.xml"
_COMING = frozenset({"ins", "moveTo", "cellIns"})
_GOING = frozenset({"del", "moveFrom", "cellDel"})
_TRANSPARENT = frozenset(
    {
        "smartTag",
        "customXml",
        "sdt",
        "sdtContent",
        "fldSimple",
        "dir",
        "bdo",
        "ruby",
        "rubyBase",
        "AlternateContent",
        "Choice",
        "oMath",
        "oMathPara",
        "e",
        "num",
        "den",
        "sub",
        "sup",
    }
)
_CHARACTERS = {
    "tab": "\t",
    "ptab": "\t",
    "br": "\n",
    "cr": "\n",
    "noBreakHyphen": "\u2011",
    "softHyphen": "\u00ad",
    "footnoteReference": NOTE_MARK,
    "endnoteReference": NOTE_MARK,
}


@dataclass(slots=True)
class Shown:
    """A stretch of text that stands in a view.

    ``looks`` is the run's ``w:rPr``; ``note`` the kind and id of a note where ``text`` is U+FFFC;
    ``link`` the id of the relationship that it leads to; ``inserted`` and ``deleted`` say how it
    is tracked; ``field`` that it is the result of a field.
    """

    text: str
    looks: Element | None = None
    note: tuple[str, str] | None = None
    link: str = ""
    inserted: bool = False
    deleted: bool = False


@dataclass(slots=True)
class Paragraph:
    """A paragraph of a view: ``properties`` is the ``w:pPr`` that survives, ``place`` the table,
    row and column (from 0) where it stands in a table."""

    shown: list[Shown] = field(default_factory=list)
    properties: Element | None = None
    place: tuple[int, int, int] | None = None

    @property
    def text(self) -> str:
        """What the paragraph says, with U+FFFC at notes."""
        return "".join(part.text for part in self.shown)

    @property
    def marked(self) -> str:
        """What it says with deletions as ``[-...-]`` and insertions as ``{+...+}``."""
        parts: list[str] = []
        state = (False, False)
        for part in (*self.shown, Shown("")):
            now = (part.inserted, part.deleted)
            if now != state:
                parts.append(("-]" if state[1] else "") + ("+}" if state[0] else ""))
                parts.append(("{+" if now[0] else "") + ("[-" if now[1] else ""))
                state = now
            parts.append(part.text)
        return "".join(parts)


def paragraphs(data: bytes, view: View = View.ACCEPTED, name: str = "the file") -> tuple[str, ...]:
    """The paragraphs of the body of a .docx file in one view, tables cell by cell.

    Tabs and line breaks stand as ``\\t`` and ``\\n``, a note as U+FFFC. Raises InputError where
    the file cannot be read.
    """
    package = open_package(data, name)
    if _MAIN not in package:
        raise InputError(f"{name} is no Word file, or its text is missing; save it anew in Word.")
    body = parse_xml(package[_MAIN], f"document.xml in {name}").find(q("body"))
    found = [] if body is None else resolved(body, view)
    return tuple(p.marked if view is View.MARKED else p.text for p in found)


def resolved(container: Element, view: View) -> list[Paragraph]:
    """The paragraphs in a body, a cell, a note or a text box as a view shows them."""
    return _Resolver(view).blocks(container, None)


class _Resolver:
    """One walk over a part in one view."""

    def __init__(self, view: View) -> None:
        self.view = view
        self.tables = 0

    def stands(self, *, coming: bool, going: bool) -> bool:
        """Whether what is tracked like this stands in the view."""
        if self.view is View.ACCEPTED:
            return not going
        if self.view is View.REJECTED:
            return not coming
        return True

    def blocks(self, container: Element, place: tuple[int, int, int] | None) -> list[Paragraph]:
        found: list[Paragraph] = []
        waiting: Paragraph | None = None
        for block in _blocks(container):
            if local(block) == "tbl":
                if waiting is not None and waiting.shown:
                    found.append(waiting)
                waiting = None
                found.extend(self.table(block))
                continue
            properties = block.find(q("pPr"))
            current = waiting or Paragraph(place=place)
            boxes: list[Paragraph] = []
            current.shown.extend(self.inline(block, Shown(""), boxes))
            current.properties = properties
            waiting = None if self.mark_stands(properties) else current
            if waiting is None:
                found.append(current)
            found.extend(boxes)
        if waiting is not None and (waiting.shown or not found):
            found.append(waiting)
        return found

    def mark_stands(self, properties: Element | None) -> bool:
        marks = None if properties is None else properties.find(q("rPr"))
        if marks is None or self.view is View.MARKED:
            return True
        names = {local(child) for child in marks}
        return self.stands(coming=bool(names & _COMING), going=bool(names & _GOING))

    def table(self, table: Element) -> list[Paragraph]:
        number = self.tables
        self.tables += 1
        found: list[Paragraph] = []
        for row_number, row in enumerate(_inside(table, "tr")):
            if not self._tracked_stands(row.find(q("trPr"))):
                continue
            for column, cell in enumerate(_inside(row, "tc")):
                if self._tracked_stands(cell.find(q("tcPr"))):
                    found.extend(self.blocks(cell, (number, row_number, column)))
        return found

    def _tracked_stands(self, properties: Element | None) -> bool:
        names = set() if properties is None else {local(child) for child in properties}
        return self.stands(coming=bool(names & _COMING), going=bool(names & _GOING))

    def inline(self, parent: Element, state: Shown, boxes: list[Paragraph]) -> Iterator[Shown]:
        """The stretches inside a paragraph; paragraphs of text boxes are added to ``boxes``."""
        for child in parent:
            name = local(child)
            if name == "r":
                yield from self.run(child, state, boxes)
            elif name in _COMING or name in _GOING:
                inside = Shown(
                    "",
                    link=state.link,
                    inserted=state.inserted or name in _COMING,
                    deleted=state.deleted or name in _GOING,
                )
                if self.stands(coming=inside.inserted, going=inside.deleted):
                    yield from self.inline(child, inside, boxes)
            elif name == "hyperlink":
                link = child.get(f"{{{R}}}id", "")
                inside = Shown("", None, None, link, state.inserted, state.deleted)
                yield from self.inline(child, inside, boxes)
            elif name in _TRANSPARENT:
                yield from self.inline(child, state, boxes)

    def run(self, run: Element, state: Shown, boxes: list[Paragraph]) -> Iterator[Shown]:
        looks = run.find(q("rPr"))
        for child in run.iter(
            q("t"), q("delText"), q("sym"), *(q(name) for name in _CHARACTERS), "{*}t"
        ):
            if _boxed(child, run):
                continue
            name = local(child)
            text, note = "", None
            if name in {"t", "delText"}:
                text = child.text or ""
            elif name == "sym":
                text = _symbol(child)
            else:
                text = _CHARACTERS[name]
                if text == NOTE_MARK:
                    note = (name.removesuffix("Reference"), child.get(q("id"), ""))
            if text:
                yield Shown(text, looks, note, state.link, state.inserted, state.deleted)
        for box in run.iter(q("txbxContent")):
            if not any(local(above) == "Fallback" for above in box.iterancestors()):
                boxes.extend(self.blocks(box, None))


def _blocks(container: Element) -> Iterator[Element]:
    for child in container:
        name = local(child)
        if name in {"p", "tbl"}:
            yield child
        elif name == "AlternateContent":
            choice = child.find(f"{{{MC}}}Choice")
            if choice is not None:
                yield from _blocks(choice)
        elif name in {"sdt", "sdtContent", "customXml", "ins", "moveTo", "del", "moveFrom"}:
            yield from _blocks(child)


def _inside(parent: Element, name: str) -> Iterator[Element]:
    """The rows of a table or the cells of a row, through content controls."""
    for child in parent:
        found = local(child)
        if found == name:
            yield child
        elif found in {"sdt", "sdtContent", "customXml"}:
            yield from _inside(child, name)


def _boxed(element: Element, run: Element) -> bool:
    for above in element.iterancestors():
        if above is run:
            return False
        if local(above) in {"txbxContent", "Fallback"}:
            return True
    return False


def _symbol(element: Element) -> str:
    code = int(element.get(q("char"), "0"), 16)
    return chr(code) if code and not 0xD800 <= code < 0xE000 else ""
