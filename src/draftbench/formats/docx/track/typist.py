"""What the clauses of a redline say, written by the pen: words typed in the looks of those beside
them, and the reasons of amendments as comments."""

from __future__ import annotations

from collections.abc import Sequence
from copy import deepcopy
from dataclasses import dataclass, field

from draftbench.amend.stamp import Stamp
from draftbench.document import NOTE_MARK, MarkKind, Note, RichText, text_without_notes
from draftbench.formats.docx.names import Element, R, printable, q, qs, w
from draftbench.formats.docx.template.template import ITALICS
from draftbench.formats.docx.track.cutting import Fragment
from draftbench.formats.docx.track.draftpieces import said_with
from draftbench.formats.docx.track.hand import Hand, hand_for, initials, sign
from draftbench.formats.docx.track.line import PPR, Line, Lines
from draftbench.formats.docx.track.notes import Bodies, Notes
from draftbench.formats.docx.track.objects import Catalogue
from draftbench.formats.docx.track.parts import OFFICE, Parts
from draftbench.formats.docx.track.pen import Edit, Pen
from draftbench.formats.docx.write.runs import stretches, text_run


@dataclass(slots=True)
class DraftPen(Pen):
    """Writes on the text of a file. ``said`` holds what the paragraphs that it wrote on say with
    all changes accepted, ``losses`` what could not be done, in sentences."""

    typist: Typist
    losses: list[str] = field(default_factory=list)
    said: dict[Element, str] = field(default_factory=dict)
    reasons: Reasons = field(init=False)
    lines: Lines = field(init=False)

    def __post_init__(self) -> None:
        self.reasons = Reasons(self.parts, self.hand, self.typist)
        self.lines = Lines(self.parts, self.part, Catalogue(), self.notes.ours.said)

    @classmethod
    def of(cls, parts: Parts, plain: Element | None = None, language: str = "") -> DraftPen:
        """The pen for a file: ``plain`` is a run that words look like where none stands beside
        them, ``language`` that of a text whose italics we chose."""
        bodies = Bodies(parts)
        hand, notes = hand_for(parts), Notes(bodies, bodies)
        tree = parts.tree_of("styles")
        names = frozenset() if tree is None else frozenset(s.get(q("styleId"), "") for s in tree)
        return cls(parts, parts.main, hand, notes, Typist(notes, names, plain, language))

    def apply(self, line: Line, edits: Sequence[Edit]) -> None:
        """Track changes in a paragraph that stays."""
        self.said[line.element] = said_with(line, edits)
        super(DraftPen, self).apply(line, edits)

    def arrive(self, line: Line, edits: Sequence[Edit], stamp: Stamp, kind: str) -> bool:
        """Track a copied paragraph as coming; see :meth:`Pen.arrive`."""
        self.said[line.element] = said_with(line, edits)
        return super(DraftPen, self).arrive(line, edits, stamp, kind)

    def write(
        self, paragraph: Element, texts: Sequence[tuple[RichText, Stamp]], model: Element | None
    ) -> None:
        """Track the words of a new paragraph as coming, each by who put it in."""
        for text, stamp in texts:
            if text.text:
                self.come(paragraph, [Edit(0, 0, text, stamp)], model, stamp)
        self.said[paragraph] = printable("".join(text.text for text, _ in texts))

    def fragments(self, edit: Edit, model: Element | None) -> Sequence[Fragment]:
        """What comes in by an edit, with the looks of the run ``model``."""
        return self.typist.fragments(edit.text or RichText(), model)

    def explain(self, first: Element, last: Element, stamp: Stamp, *wraps: str) -> None:
        """Give the reason for a change as a comment, where it was not given before."""
        self.reasons.at(first, last, stamp, *wraps)

    def comment(self, paragraph: Element, stamp: Stamp, *wraps: str) -> None:
        """Comment on all of a paragraph with the stamp's reason, where it was not given before;
        ``wraps`` are the kinds of revisions that the comment comes or goes with, the innermost
        first."""
        content = [one for one in paragraph if one.tag != PPR]
        if content:
            self.reasons.at(content[0], content[-1], stamp, *wraps)


# Reasons of amendments as comments in a Word file that may have some.


@dataclass(slots=True)
class Reasons:
    """Puts one comment for each amendment that gives a reason, at its first change."""

    parts: Parts
    hand: Hand
    typist: Typist
    _given: set[tuple[str, ...]] = field(default_factory=set)

    def at(self, first: Element, last: Element, stamp: Stamp, *wraps: str) -> None:
        """Comments on what stands from ``first`` to ``last``, where the stamp's reason was not
        given before. ``wraps`` are the kinds of revisions that the comment's own mark is part of,
        the innermost first."""
        key = (stamp.amendment,) if stamp.amendment else (stamp.author, stamp.at, stamp.reason)
        if not stamp.reason.strip() or key in self._given:
            return
        self._given.add(key)
        number = self.hand.number()
        self.parts.change(self.parts.needed("comments")).append(self._comment(number, stamp))
        mark = self.typist.sign(w("commentReference", id=number), "CommentReference")
        for kind in wraps:
            mark = self.hand.revision(kind, stamp, mark)
        first.addprevious(w("commentRangeStart", id=number))
        end = w("commentRangeEnd", id=number)
        last.addnext(end)
        end.addnext(mark)

    def _comment(self, number: int, stamp: Stamp) -> Element:
        comment = w("comment", id=number, initials=printable(initials(stamp)))
        sign(comment, stamp)
        for at, line in enumerate(stamp.reason.strip().split("\n")):
            paragraph = w("p", self.typist.style("pStyle", "CommentText", "pPr"))
            if not at:
                paragraph.append(self.typist.sign(w("annotationRef"), "CommentReference"))
            paragraph.extend(self.typist.runs(RichText(line.replace("\ufffc", "")), None))
            comment.append(paragraph)
        return comment


# Words of a clause as runs that look like those beside them.

_MARKS = {
    MarkKind.BOLD: ("b", "bCs"),
    MarkKind.ITALIC: ("i", "iCs"),
    MarkKind.UNDERLINE: ("u",),
    MarkKind.STRIKE: ("strike",),
}
_MARKED = frozenset(qs("b bCs i iCs u strike vertAlign"))
_ORDER = qs(
    "rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss "
    "imprint noProof snapToGrid vanish webHidden color spacing w kern position sz szCs "
    "highlight u effect bdr shd fitText vertAlign rtl cs em lang eastAsianLayout "
    "specVanish oMath"
)
"""The order in which Office Open XML wants the properties of a run."""
_NOTE_STYLE, _NOTE_TEXT, _LINK_STYLE = "FootnoteReference", "FootnoteText", "Hyperlink"


@dataclass(slots=True)
class Typist:
    """Types into a file; ``styles`` are the ids of its styles, ``plain`` is a run that words look
    like where no other is given. ``language`` is that of a text that we set ourselves."""

    notes: Notes
    styles: frozenset[str]
    plain: Element | None = None
    language: str = ""

    def runs(self, text: RichText, model: Element | None) -> list[Element]:
        """The runs of a text, with the looks of the run ``model`` but for what is marked."""
        return [run for one in self.fragments(text, model) for run in one.runs]

    def fragments(self, text: RichText, model: Element | None) -> list[Fragment]:
        """The same, in links where the text has some."""
        notes = iter(text.notes)
        found: list[Fragment] = []
        for part, kinds, address in stretches(text):
            if part == NOTE_MARK:
                run = self._note(next(notes))
            else:
                looks = self._looks(self.plain if model is None else model, kinds)
                run = text_run(part, looks if len(looks) else None)
            target = f"{address}#" if address else ""
            if not found or found[-1].target != target:
                found.append(Fragment([], self._link(address), target))
            found[-1].runs.append(run)
        return found

    def _link(self, address: str) -> Element | None:
        if not address:
            return None
        parts = self.notes.ours.parts
        link = w("hyperlink")
        kind = f"{OFFICE}/hyperlink"
        link.set(f"{{{R}}}id", parts.relate(parts.main, kind, address, outside=True))
        return link

    def _note(self, note: Note) -> Element:
        paragraph = w("p", self.style("pStyle", _NOTE_TEXT, "pPr"))
        if self.language:  # our own notes hang behind a tab
            paragraph.append(w("r", w("tab")))
        paragraph.append(self.sign(w("footnoteRef"), _NOTE_STYLE))
        body = text_without_notes(note.resolved) if note.resolved else note.text
        if body.notes:
            body = RichText(body.plain)
        paragraph.extend(self.runs(RichText(" ") + body, None))
        number = self.notes.add("footnote", paragraph)
        looks = self.style("rStyle", _NOTE_STYLE, "rPr")
        if looks is None:
            looks = w("rPr", w("vertAlign", val="superscript"))
        return w("r", looks, w("footnoteReference", id=number))

    def sign(self, content: Element, style: str) -> Element:
        """A run with a sign, in a style where the file has that."""
        return w("r", self.style("rStyle", style, "rPr"), content)

    def style(self, kind: str, name: str, holder: str) -> Element | None:
        """The properties ``holder`` with a style; None where the file does not have it."""
        return w(holder, w(kind, val=name)) if name in self.styles else None

    def _looks(self, model: Element | None, kinds: set[MarkKind]) -> Element:
        found = None if model is None else model.find(q("rPr"))
        looks = w("rPr")
        fonts = ITALICS.get(self.language)
        for one in () if found is None else found:
            if one.tag in _MARKED or one.tag not in _ORDER or one.get(q("val")) == _LINK_STYLE:
                continue
            if fonts and one.get(q("eastAsia")) == fonts:
                continue
            looks.append(deepcopy(one))
        for kind in kinds & _MARKS.keys():
            if fonts and kind is MarkKind.ITALIC:
                looks.append(w("rFonts", eastAsia=fonts, hint="eastAsia"))
                continue
            for name in _MARKS[kind]:
                looks.append(w(name, val="single") if name == "u" else w(name))
        if MarkKind.LINK in kinds and _LINK_STYLE in self.styles:
            looks.append(w("rStyle", val=_LINK_STYLE))
        looks[:] = sorted(looks, key=lambda one: _ORDER.index(str(one.tag)))
        return looks
