"""Writes changes of words into paragraphs of a Word file: in place, and in copies that came
elsewhere."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from draftbench.amend.redlines.redline import Stamp
from draftbench.document import RichText
from draftbench.formats.docx.names import Element, q
from draftbench.formats.docx.onfile import cutting
from draftbench.formats.docx.onfile.draftpieces import (
    Piece,
    level_of,
    run_at,
    said_with,
    stays_seen,
)
from draftbench.formats.docx.onfile.hand import Hand, hand_for
from draftbench.formats.docx.onfile.line import PPR, Line, Lines
from draftbench.formats.docx.onfile.notes import Bodies, Notes
from draftbench.formats.docx.onfile.objects import Catalogue
from draftbench.formats.docx.onfile.parts import Parts
from draftbench.formats.docx.onfile.reasons import Reasons
from draftbench.formats.docx.onfile.typing import Typist
from draftbench.formats.docx.revision import HOUSE


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
