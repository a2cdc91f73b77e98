"""Rich text as Word runs: marks, tabs, line breaks, links and note references."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import pairwise
from typing import NamedTuple

from draftbench.document import NOTE_MARK, MarkKind, Note, RichText, text_without_notes
from draftbench.formats.docx.frontmatter import FrontMatter, from_right_to_left
from draftbench.formats.docx.names import XML_SPACE, Element, R, printable, root, w
from draftbench.formats.docx.package import Package
from draftbench.formats.docx.stylesheet import ITALICS, tag

_SAFE_ADDRESS = re.compile(r"(?:https?|mailto):[^\s<>\"]+", re.IGNORECASE)
_PIECES = re.compile(r"(\t|\n|\ufffc)")


class Paint(NamedTuple):
    """How words are shown beside their own marks; ``color`` is six hexadecimal digits."""

    color: str = ""
    bold: bool = False
    italic: bool = False
    strike: bool = False
    underline: bool = False


PLAIN = Paint()
GONE = Paint(color="C00000", strike=True)
NEW = Paint(color="1F3FBF", underline=True)
BOLD = Paint(bold=True)
QUIET = Paint(color="595959")


@dataclass(slots=True)
class Piece:
    """Runs that belong together: ``address`` is where they lead as a link (empty: nowhere)."""

    address: str
    runs: list[Element]


@dataclass(slots=True)
class Typesetter:
    """Turns rich text into runs and collects the notes and links of one file.

    ``right_to_left`` marks every run as such; ``language`` (ISO 639-1) is that of the words, and
    ``tagged`` says so on every run, where the file around them may have another. Notes get the ids
    1, 2, 3... in the order in which they are set; Word numbers them by place. ``losses`` says in
    sentences what was left out.
    """

    package: Package
    right_to_left: bool = False
    language: str = ""
    tagged: bool = False
    losses: list[str] = field(default_factory=list)
    _notes: list[Note] = field(default_factory=list)

    @classmethod
    def of(cls, package: Package, front: FrontMatter) -> Typesetter:
        """The typesetter for a file with that front matter."""
        own = front.template is not None
        return cls(package, front.right_to_left, front.language, tagged=own)

    def speak(self, language: str, front: FrontMatter) -> None:
        """From now on words are of that language, in a file with that front matter."""
        self.language, self.right_to_left = language, from_right_to_left(language)
        self.tagged = front.template is not None or language != front.language

    def pieces(self, text: RichText, *, deleted: bool = False, paint: Paint = PLAIN) -> list[Piece]:
        """The runs of ``text``; with ``deleted`` in the form that stands inside ``w:del``."""
        notes = iter(text.notes)
        found: list[Piece] = []
        for start, end, kinds, address in _spans(text):
            runs = [
                self._run(part, kinds, notes, deleted=deleted, paint=paint)
                for part in _PIECES.split(text.text[start:end])
                if part
            ]
            if found and found[-1].address == address:
                found[-1].runs.extend(runs)
            else:
                found.append(Piece(address, runs))
        return found

    def elements(self, text: RichText, paint: Paint = PLAIN) -> list[Element]:
        """The runs of ``text`` as they stand in a paragraph, links included."""
        found: list[Element] = []
        for piece in self.pieces(text, paint=paint):
            found.extend(self.linked(piece.address, piece.runs))
        return found

    def linked(self, address: str, content: list[Element]) -> list[Element]:
        """``content`` inside a link to ``address``; as it is where that is empty."""
        if not address:
            return content
        link = w("hyperlink", *content)
        link.set(f"{{{R}}}id", self.package.link(address))
        return [link]

    def plain(self, text: str, *, deleted: bool = False, paint: Paint = PLAIN) -> list[Element]:
        """Runs of a text without marks or notes."""
        return [
            self._run(part, set(), iter(()), deleted=deleted, paint=paint)
            for part in _PIECES.split(text.replace(NOTE_MARK, ""))
            if part
        ]

    def run(self, *content: Element, style: str = "") -> Element:
        """One run that holds ``content``."""
        return w("r", w("rPr", w("rStyle", val=style)) if style else None, *content)

    @property
    def has_notes(self) -> bool:
        """Whether a note was set."""
        return bool(self._notes)

    def close(self) -> None:
        """Writes the part with the notes, where there are any."""
        if not self._notes:
            return
        part = root("footnotes")
        for note_id, kind in ((-1, "separator"), (0, "continuationSeparator")):
            paragraph = w("p", w("pPr", w("spacing", after=0, line=240, lineRule="auto")))
            paragraph.append(w("r", w(kind)))
            part.append(w("footnote", paragraph, type=kind, id=note_id))
        former: Note | None = None
        for number, note in enumerate(tuple(self._notes), start=1):
            part.append(self._note(number, note, former))
            former = note
        self.package.add("footnotes", "footnotes", part)

    def _note(self, number: int, note: Note, former: Note | None) -> Element:
        body = note.text
        if note.resolved and not _follows(note, former):
            body = text_without_notes(note.resolved)
        if body.notes:
            body = RichText(body.plain)
        tab = self.run(w("tab"))
        mark = self.run(w("footnoteRef"), style="FootnoteReference")
        # A space reaches the hanging indent as a tab would, of which LibreOffice drops one.
        paragraph = w("p", w("pPr", w("pStyle", val="FootnoteText")), tab, mark, *self.plain(" "))
        for piece in self.pieces(body):
            paragraph.extend(piece.runs)
        return w("footnote", paragraph, id=number)

    def _run(
        self,
        part: str,
        kinds: set[MarkKind],
        notes: Iterator[Note],
        *,
        deleted: bool,
        paint: Paint,
    ) -> Element:
        if part == NOTE_MARK:
            self._notes.append(next(notes))
            reference = w("footnoteReference", id=len(self._notes))
            return self.run(reference, style="FootnoteReference")
        looks = self._looks(kinds, paint)
        if part in "\t\n":
            return w("r", looks, w("tab" if part == "\t" else "br"))
        text = w("delText" if deleted else "t")
        text.text = printable(part)
        text.set(XML_SPACE, "preserve")
        return w("r", looks, text)

    def _looks(self, kinds: set[MarkKind], paint: Paint) -> Element | None:
        looks = [w("rStyle", val="Hyperlink")] if MarkKind.LINK in kinds else []
        italic = MarkKind.ITALIC in kinds or paint.italic
        if italic and self.language in ITALICS:
            looks.append(w("rFonts", eastAsia=ITALICS[self.language], hint="eastAsia"))
        if MarkKind.BOLD in kinds or paint.bold:
            looks += [w("b"), w("bCs")]
        if italic and self.language not in ITALICS:
            looks += [w("i"), w("iCs")]
        if MarkKind.STRIKE in kinds or paint.strike:
            looks.append(w("strike"))
        if paint.color:
            looks.append(w("color", val=paint.color))
        if MarkKind.UNDERLINE in kinds or paint.underline:
            looks.append(w("u", val="single"))
        if self.right_to_left:
            looks.append(w("rtl"))
        if self.tagged and self.language:
            looks.append(tag(self.language))
        return w("rPr", *looks) if looks else None


def _spans(text: RichText) -> Iterator[tuple[int, int, set[MarkKind], str]]:
    """The stretches of ``text`` between two edges of marks, with what holds there."""
    edges = sorted({0, len(text), *(e for m in text.marks for e in (m.start, m.end))})
    for start, end in pairwise(edges):
        over = [mark for mark in text.marks if mark.start <= start and mark.end >= end]
        kinds = {mark.kind for mark in over}
        address = next((m.value for m in over if m.kind is MarkKind.LINK), "")
        if address and not _SAFE_ADDRESS.fullmatch(address):
            address = ""
            kinds.discard(MarkKind.LINK)
        yield start, end, kinds, address


def _follows(note: Note, former: Note | None) -> bool:
    """Whether a note still stands right behind the one that its "Ibid." spoke of."""
    if former is None or not (note.label.isdigit() and former.label.isdigit()):
        return False
    return int(note.label) == int(former.label) + 1
