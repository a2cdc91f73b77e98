"""Words of a clause as runs that look like those beside them."""

from __future__ import annotations

from collections.abc import Iterator
from copy import deepcopy
from dataclasses import dataclass
from itertools import pairwise

from draftbench.document import NOTE_MARK, MarkKind, Note, RichText
from draftbench.formats.docx.names import XML_SPACE, Element, printable, q, w
from draftbench.formats.docx.onfile.notes import Notes

_MARKS = {
    MarkKind.BOLD: ("b",),
    MarkKind.ITALIC: ("i",),
    MarkKind.UNDERLINE: ("u",),
    MarkKind.STRIKE: ("strike",),
}
_MARKED = frozenset(q(name) for name in ("b", "bCs", "i", "iCs", "u", "strike"))
_ORDER = {
    q(name): at
    for at, name in enumerate(
        (
            "rStyle",
            "rFonts",
            "b",
            "bCs",
            "i",
            "iCs",
            "caps",
            "smallCaps",
            "strike",
            "dstrike",
            "outline",
            "shadow",
            "emboss",
            "imprint",
            "noProof",
            "snapToGrid",
            "vanish",
            "webHidden",
            "color",
            "spacing",
            "w",
            "kern",
            "position",
            "sz",
            "szCs",
            "highlight",
            "u",
            "effect",
            "bdr",
            "shd",
            "fitText",
            "vertAlign",
            "rtl",
            "cs",
            "em",
            "lang",
            "eastAsianLayout",
            "specVanish",
            "oMath",
        )
    )
}
_NOTE_STYLE, _NOTE_TEXT = "FootnoteReference", "FootnoteText"


@dataclass(slots=True)
class Typist:
    """Types into a file; ``styles`` are the ids of its styles."""

    notes: Notes
    styles: frozenset[str]

    def runs(self, text: RichText, model: Element | None) -> list[Element]:
        """The runs of a text, with the looks of the run ``model`` but for what is marked."""
        notes = iter(text.notes)
        return [run for part in self._parts(text, notes, model) for run in part]

    def _parts(
        self, text: RichText, notes: Iterator[Note], model: Element | None
    ) -> Iterator[list[Element]]:
        edges = sorted({0, len(text), *(e for m in text.marks for e in (m.start, m.end))})
        for start, end in pairwise(edges):
            kinds = {m.kind for m in text.marks if m.start <= start and m.end >= end}
            yield list(self._stretch(text.text[start:end], kinds, notes, model))

    def _stretch(
        self, words: str, kinds: set[MarkKind], notes: Iterator[Note], model: Element | None
    ) -> Iterator[Element]:
        for number, piece in enumerate(words.split(NOTE_MARK)):
            if number:
                yield self._note(next(notes))
            if piece:
                yield self._run(piece, kinds, model)

    def _run(self, words: str, kinds: set[MarkKind], model: Element | None) -> Element:
        run = w("r")
        looks = _looks(model, kinds)
        if len(looks):
            run.append(looks)
        for at, line in enumerate(printable(words).split("\n")):
            if at:
                run.append(w("br"))
            for number, piece in enumerate(line.split("\t")):
                if number:
                    run.append(w("tab"))
                if piece:
                    text = w("t")
                    text.text = piece
                    text.set(XML_SPACE, "preserve")
                    run.append(text)
        return run

    def _note(self, note: Note) -> Element:
        paragraph = w("p", self._style("pStyle", _NOTE_TEXT, "pPr"))
        paragraph.append(w("r", self._style("rStyle", _NOTE_STYLE, "rPr"), w("footnoteRef")))
        body = RichText(f" {note.resolved or note.text.plain}")
        paragraph.extend(self.runs(body, None))
        number = self.notes.add("footnote", paragraph)
        looks = self._style("rStyle", _NOTE_STYLE, "rPr")
        if looks is None:
            looks = w("rPr", w("vertAlign", val="superscript"))
        return w("r", looks, w("footnoteReference", id=number))

    def _style(self, kind: str, name: str, holder: str) -> Element | None:
        return w(holder, w(kind, val=name)) if name in self.styles else None


def _looks(model: Element | None, kinds: set[MarkKind]) -> Element:
    found = None if model is None else model.find(q("rPr"))
    looks = w("rPr")
    for one in () if found is None else found:
        if one.tag not in _MARKED and one.tag in _ORDER and one.tag != q("vertAlign"):
            looks.append(deepcopy(one))
    for kind in kinds & _MARKS.keys():
        for name in _MARKS[kind]:
            looks.append(w(name, val="single") if name == "u" else w(name))
    looks[:] = sorted(looks, key=lambda one: _ORDER[str(one.tag)])
    return looks
