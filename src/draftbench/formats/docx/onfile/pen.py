"""Writes changes of words into paragraphs of a Word file: in place, and in copies that came
elsewhere."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from copy import deepcopy
from dataclasses import dataclass, field
from itertools import pairwise

from draftbench.amend.stamp import Stamp
from draftbench.document import NOTE_MARK, MarkKind, Note, RichText, text_without_notes
from draftbench.formats.docx.names import XML_SPACE, Element, printable, q, root, serialized, w
from draftbench.formats.docx.onfile import cutting
from draftbench.formats.docx.onfile.draftpieces import (
    Piece,
    level_of,
    run_at,
    said_with,
    stays_seen,
)
from draftbench.formats.docx.onfile.line import PPR, Line, Lines
from draftbench.formats.docx.onfile.notes import Bodies, Notes
from draftbench.formats.docx.onfile.objects import Catalogue
from draftbench.formats.docx.onfile.parts import OFFICE, WORD, Parts
from draftbench.formats.docx.revision import HOUSE, Hand, hand_for, initials, sign


@dataclass(slots=True)
class Pen:
    """Writes on the text of ``parts``. ``said`` holds what the paragraphs that it wrote on say with
    all changes accepted, ``losses`` what could not be done, in sentences."""

    parts: Parts
    losses: list[str] = field(default_factory=list)
    said: dict[Element, str] = field(default_factory=dict)
    hand: Hand = field(init=False)
    notes: Notes = field(init=False)
    typist: Typist = field(init=False)
    reasons: Reasons = field(init=False)
    lines: Lines = field(init=False)

    def __post_init__(self) -> None:
        bodies = Bodies(self.parts)
        self.hand = hand_for(self.parts)
        self.notes = Notes(bodies, bodies)
        styles = self.parts.related("styles")
        tree = self.parts.tree(styles) if styles else None
        names = [] if tree is None else [one.get(q("styleId"), "") for one in tree]
        self.typist = Typist(self.notes, frozenset(names))
        self.reasons = Reasons(self.parts, self.hand, self.typist)
        self.lines = Lines(self.parts, self.parts.main, Catalogue(), bodies.said)

    def apply(self, line: Line, pieces: Sequence[Piece]) -> None:
        """Tracks changes in a paragraph that stays."""
        self.said[line.element] = said_with(line, pieces)
        cutting.drop_proofing(line.element)
        units = cutting.cut(line, _bounds(pieces))
        for piece in reversed(pieces):
            if piece.text is not None:
                if stays_seen(piece):
                    self._insert(line.element, units, piece)
            elif piece.deleted is not None:
                chosen = cutting.within(units, piece.start, piece.end)
                made = cutting.put_into("del", piece.deleted, chosen, self.hand)
                if made:
                    self.reasons.at(made[0], made[-1], piece.deleted)

    def leave(self, line: Line, pieces: Sequence[Piece], stamp: Stamp, kind: str) -> bool:
        """Tracks all of a paragraph but its mark as going, as a ``kind`` ("del" or "moveFrom") of
        ``stamp``; what went before, and what came in between, by those who did it. Says whether
        the paragraph ends with moved words, or with none."""
        cutting.drop_proofing(line.element)
        units = cutting.cut(line, _bounds(pieces))
        is_move = kind == "moveFrom"
        ends_gone = False
        for piece in reversed(pieces):
            if piece.text is not None:
                if not is_move and stays_seen(piece):
                    self._insert(line.element, units, piece)
                continue
            own = piece.deleted if is_move else piece.deleted or stamp
            made = "del" if own is not None else kind
            chosen = cutting.within(units, piece.start, piece.end)
            cutting.put_into(made, own or stamp, chosen, self.hand)
            ends_gone = ends_gone or (own is not None and piece.end == len(line.key))
        around = [
            unit
            for unit in cutting.within(units, 0, len(line.key), whole=True)
            if cutting.outermost(unit.element) is unit.element
        ]
        cutting.put_into(kind, stamp, around, self.hand)
        return is_move and not ends_gone

    def arrive(self, line: Line, pieces: Sequence[Piece], stamp: Stamp, kind: str) -> bool:
        """Tracks all of a copied paragraph but its mark as coming, as a ``kind`` ("ins" or
        "moveTo") of ``stamp``: without what it lost on the way, and with what it gained beside the
        rest. Says whether it ends with words that came along."""
        self.said[line.element] = said_with(line, pieces)
        units = cutting.cut(line, _bounds(pieces))
        gone = [unit for unit in units if unit.is_stuck]
        for piece in pieces:
            if piece.text is None and piece.deleted is not None:
                gone += cutting.within(units, piece.start, piece.end)
        kept = [unit for unit in units if not any(unit is one for one in gone)]
        for unit in gone:
            self.notes.forget(unit.element)
        cutting.take_out(gone)
        ends_new = False
        bounds = sorted({0, len(line.key), *_bounds(pieces)})
        for low, high in pairwise(bounds):
            cutting.put_into(kind, stamp, cutting.within(kept, low, high), self.hand)
        for piece in reversed(pieces):
            if piece.text is not None and stays_seen(piece):
                self._insert(line.element, kept, piece)
                ends_new = ends_new or piece.start == len(line.key)
        return not ends_new

    def typed(
        self, text: RichText, model: Element | None, inserted: Stamp, deleted: Stamp | None = None
    ) -> Element:
        """New words as an insertion, with the looks of the run ``model``; with ``deleted`` a
        deletion inside it."""
        runs = self.typist.runs(text, model)
        if deleted is not None:
            for run in runs:
                cutting.as_deleted(run)
            runs = [self.hand.revision("del", deleted, *runs)]
        return self.hand.revision("ins", inserted, *runs)

    def comment(self, paragraph: Element, stamp: Stamp, *wraps: str) -> None:
        """Comment on all of a paragraph with the stamp's reason, where it was not given before;
        ``wraps`` are the kinds of revisions that the comment comes or goes with, the innermost
        first."""
        content = [one for one in paragraph if one.tag != PPR]
        if content:
            self.reasons.at(content[0], content[-1], stamp, *wraps)

    def _insert(self, paragraph: Element, units: Sequence[cutting.Unit], piece: Piece) -> None:
        before, behind = cutting.around(units, piece.start)
        model = run_at(units, piece.start)
        made = self.typed(piece.text or RichText(), model, piece.inserted or HOUSE, piece.deleted)
        if before is not None:
            level_of(before, paragraph, behind).addnext(made)
        else:
            paragraph.insert(int(paragraph.find(PPR) is not None), made)
        if piece.inserted is not None:
            self.reasons.at(made, made, piece.inserted)
        if piece.deleted is not None:
            self.reasons.at(made, made, piece.deleted)


def _bounds(pieces: Sequence[Piece]) -> list[int]:
    return [p.start for p in pieces] + [p.end for p in pieces]


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
        self._comments().append(self._comment(number, stamp))
        mark = w("r", w("commentReference", id=number))
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
            paragraph = w("p")
            if not at:
                paragraph.append(w("r", w("annotationRef")))
            paragraph.extend(self.typist.runs(RichText(line.replace("\ufffc", "")), None))
            comment.append(paragraph)
        return comment

    def _comments(self) -> Element:
        part = self.parts.related("comments")
        if not part:
            part = self.parts.free_name("word/comments.xml")
            self.parts.add(part, serialized(root("comments")), f"{WORD}.comments+xml")
            self.parts.relate(self.parts.main, f"{OFFICE}/comments", part)
        return self.parts.change(part)


# Words of a clause as runs that look like those beside them.

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
        body = text_without_notes(f" {note.resolved or note.text.plain}")
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
