"""Rich text as Word runs: marks, tabs, line breaks, links and note references."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import NamedTuple

from draftbench.document import NOTE_MARK, MarkKind, Note, RichText, text_without_notes
from draftbench.formats.docx.names import XML_SPACE, Element, R, printable, root, w
from draftbench.formats.docx.template.frontmatter import FrontMatter, from_right_to_left
from draftbench.formats.docx.template.package import Package
from draftbench.formats.docx.template.template import ITALICS, tag

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

    def elements(self, text: RichText, paint: Paint = PLAIN) -> list[Element]:
        """The runs of ``text`` as they stand in a paragraph, links included."""
        found: list[Element] = []
        last = ""
        for address, run in self._runs(text, paint):
            if not address:
                found.append(run)
            elif address == last:
                found[-1].append(run)
            else:
                link = w("hyperlink", run)
                link.set(f"{{{R}}}id", self.package.link(address))
                found.append(link)
            last = address
        return found

    def plain(self, text: str, *, paint: Paint = PLAIN) -> list[Element]:
        """Runs of a text without marks or notes."""
        return [run for _, run in self._runs(RichText(text.replace(NOTE_MARK, "")), paint)]

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
        paragraph.extend(run for _, run in self._runs(body, PLAIN))
        return w("footnote", paragraph, id=number)

    def _runs(self, text: RichText, paint: Paint) -> Iterator[tuple[str, Element]]:
        notes = iter(text.notes)
        for part, kinds, address in stretches(text):
            if part == NOTE_MARK:
                self._notes.append(next(notes))
                reference = w("footnoteReference", id=len(self._notes))
                yield address, self.run(reference, style="FootnoteReference")
            else:
                yield address, text_run(part, self._looks(kinds, paint))

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


def text_run(part: str, looks: Element | None) -> Element:
    """The run of a stretch of text: a tab, a line break, or words without them."""
    if part in "\t\n":
        return w("r", looks, w("tab" if part == "\t" else "br"))
    text = w("t")
    text.text = printable(part)
    text.set(XML_SPACE, "preserve")
    return w("r", looks, text)


def stretches(text: RichText) -> Iterator[tuple[str, set[MarkKind], str]]:
    """The stretches of ``text`` that are a run each, tabs, line breaks and notes by themselves:
    with the marks on them and the address to which they lead (empty: to none)."""
    for start, end, over in text.stretches():
        kinds = {mark.kind for mark in over}
        address = next((m.value for m in over if m.kind is MarkKind.LINK), "")
        if address and not _SAFE_ADDRESS.fullmatch(address):
            address = ""
            kinds.discard(MarkKind.LINK)
        for part in _PIECES.split(text.text[start:end]):
            if part:
                yield part, kinds, address


def _follows(note: Note, former: Note | None) -> bool:
    """Whether a note still stands right behind the one that its "Ibid." spoke of."""
    if former is None or not (note.label.isdigit() and former.label.isdigit()):
        return False
    return int(note.label) == int(former.label) + 1
