"""The words inside a paragraph in one view: runs, links, fields, mathematics, text boxes."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import NamedTuple

from draftbench.document import NOTE_MARK
from draftbench.formats.docx.names import MATH, MC, Element, R, q
from draftbench.formats.docx.read.revision import TEXT_KINDS, Revision, properties_in, revision
from draftbench.formats.docx.read.shown import Reading, Shown, View

DRAWN = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
_RUNS = frozenset({q("r"), f"{{{MATH}}}r"})
TEXTS = frozenset({q("t"), q("delText"), f"{{{MATH}}}t"})
_TRACKED = frozenset(q(name) for name in TEXT_KINDS)
_LOOKS, _LOOKS_CHANGE, _LINK = q("rPr"), q("rPrChange"), q("hyperlink")
_FIELD, _RUBY = q("fldChar"), q("ruby")
_EMOJI = "{http://schemas.microsoft.com/office/word/2015/wordml/symex}"
_SYMBOLS = {q("sym"): q("char"), f"{_EMOJI}symEx": f"{_EMOJI}char"}
_BRANCHES = f"{{{MC}}}AlternateContent"
_BOXES = frozenset({q("txbxContent"), f"{DRAWN}p"})
_NOTES = {q("footnoteReference"): "footnote", q("endnoteReference"): "endnote"}
CHARACTERS = {
    q("tab"): "\t",
    q("ptab"): "\t",
    q("br"): "\n",
    q("cr"): "\n",
    q("noBreakHyphen"): "\u2011",
    q("softHyphen"): "\u00ad",
}


class Context(NamedTuple):
    """What holds around a place: the revisions, outermost first, and the link."""

    revisions: tuple[Revision, ...] = ()
    link: str = ""


@dataclass(slots=True)
class Inline:
    """Reads on through one story (a body, a note, a text box), for fields may span paragraphs.

    ``shown`` takes the stretches, ``boxes`` the text boxes met, each with what holds around it.
    ``in_code`` says of each open field, outermost first, whether its code is still read, and
    ``codes`` what was seen in those codes, which is no text once a code has ended: then it is
    emptied, and ``erased`` says so. ``guides`` counts the pronunciation guides passed over.
    """

    reading: Reading
    revision_of: Callable[[Element], Revision]
    shown: list[Shown] = field(default_factory=list)
    boxes: list[tuple[Element, Context]] = field(default_factory=list)
    in_code: list[bool] = field(default_factory=list)
    codes: list[list[Shown]] = field(default_factory=list)
    guides: int = 0
    erased: bool = False

    def read(self, parent: Element, context: Context) -> None:
        """Reads what stands in a paragraph, or in something inside it."""
        for child in parent:
            tag = child.tag
            if tag in _RUNS:
                self._run(child, None, context)
            elif tag in _TRACKED:
                inner = self.reading.under(context.revisions, self.revision_of(child))
                if inner is not None:
                    self.read(child, Context(inner, context.link))
            elif tag == _LINK:
                link = child.get(f"{{{R}}}id", "")
                self.read(child, Context(context.revisions, link))
            elif tag == _BRANCHES:
                self._branches(child, lambda branch: self.read(branch, context))
            elif len(child) and isinstance(tag, str) and not tag.endswith("Pr"):
                self.read(child, context)

    def _run(self, run: Element, looks: Element | None, context: Context) -> None:
        for child in run:
            tag = child.tag
            if tag in TEXTS:
                self._show(child.text or "", looks, context)
            elif tag == _LOOKS:
                looks, context = self._looks(child, context)
            elif tag in CHARACTERS:
                self._show(CHARACTERS[tag], looks, context)
            elif tag in _NOTES:
                note = (_NOTES[tag], child.get(q("id"), ""))
                self._show(NOTE_MARK, looks, context, note)
            elif tag == _FIELD:
                self._field(child.get(q("fldCharType"), ""))
            elif tag in _SYMBOLS:
                self._show(character(child.get(_SYMBOLS[tag], "")), looks, context)
            elif tag in _TRACKED:  # in mathematics, around the text or before it
                inner = self.reading.under(context.revisions, self.revision_of(child))
                within = context if inner is None else Context(inner, context.link)
                if inner is not None:
                    self._run(child, looks, within)
                if all(one.tag == _LOOKS for one in child):
                    if inner is None:
                        return
                    looks, context = child.find(_LOOKS), within
            else:
                self._object(child, looks, context)

    def _object(self, child: Element, looks: Element | None, context: Context) -> None:
        """What may stand in a run beside text."""
        if child.tag == _BRANCHES:
            self._branches(child, lambda branch: self._run(branch, looks, context))
        elif child.tag == _RUBY:
            self.guides += 1
            for base in child.findall(q("rubyBase")):
                self.read(base, context)
        elif child.tag in _RUNS:
            self._run(child, looks, context)
        elif len(child):
            self._drawing(child, context)

    def _show(
        self,
        text: str,
        looks: Element | None,
        context: Context,
        note: tuple[str, str] | None = None,
    ) -> None:
        if not text:
            return
        made = Shown(text, looks, note, context.link, context.revisions)
        self.shown.append(made)
        if self.codes:
            self.codes[-1].append(made)

    def _looks(self, looks: Element, context: Context) -> tuple[Element | None, Context]:
        """The looks in this view, and the change of them where it is to be marked."""
        change = looks.find(_LOOKS_CHANGE)
        if change is None:
            return looks, context
        made = revision(change)
        if self.reading.view is View.MARKED and self.reading.accepts(made.author):
            context = Context((*context.revisions, made), context.link)
        return properties_in(looks, self.reading.accepts), context

    def _field(self, kind: str) -> None:
        """Field codes are no text; nor is the result of a field inside a field's code."""
        if kind == "begin":
            self.in_code.append(True)
            self.codes.append([])
        elif self.in_code and kind in {"separate", "end"}:
            if self.in_code.pop():
                for shown in self.codes.pop():
                    shown.text, shown.note, self.erased = "", None, True
            if kind == "separate":
                self.in_code.append(False)

    def _branches(self, alternatives: Element, read: Callable[[Element], None]) -> None:
        """Of several forms of one thing, the first that says something."""
        before = len(self.shown), len(self.boxes)
        for branch in alternatives:
            if (len(self.shown), len(self.boxes)) == before:
                read(branch)

    def _drawing(self, drawing: Element, context: Context) -> None:
        for child in drawing:
            if child.tag in _BOXES:
                self.boxes.append((child, context))
            elif child.tag == _BRANCHES:
                self._branches(child, lambda branch: self._drawing(branch, context))
            elif len(child):
                self._drawing(child, context)


def character(code: str) -> str:
    """A character by its hexadecimal code; empty where it is none."""
    try:
        number = int(code, 16)
    except ValueError:
        return ""
    return chr(number) if 0 < number < 0x110000 and not 0xD800 <= number < 0xE000 else ""
