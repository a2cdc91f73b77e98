"""The clauses of a redline written where they stand in a Word file."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from draftbench.amend.redline import Redline, RedlineClause, Run
from draftbench.amend.stamp import Stamp
from draftbench.document import ClauseId, ClauseKind, RichText
from draftbench.formats.docx.blocks import PARAGRAPH, TABLE, inside
from draftbench.formats.docx.names import Element, q, w
from draftbench.formats.docx.onfile import cutting
from draftbench.formats.docx.onfile.draftpieces import (
    Piece,
    italic,
    last_run,
    level_of,
    opens_italic,
    pieces_of,
    put_behind,
    run_at,
    said_with,
    stays_seen,
)
from draftbench.formats.docx.onfile.ends import Ended, bare, end_marks
from draftbench.formats.docx.onfile.hand import Hand, hand_for
from draftbench.formats.docx.onfile.line import PPR, Line, Lines
from draftbench.formats.docx.onfile.moving import enclose
from draftbench.formats.docx.onfile.notes import Bodies, Notes
from draftbench.formats.docx.onfile.objects import Catalogue
from draftbench.formats.docx.onfile.parts import Parts
from draftbench.formats.docx.onfile.places import Place, Places, UnplacedError, offsets
from draftbench.formats.docx.onfile.proof import Told, told
from draftbench.formats.docx.onfile.reasons import Reasons
from draftbench.formats.docx.onfile.tables import remove_table
from draftbench.formats.docx.onfile.twins import twin
from draftbench.formats.docx.onfile.typing import Typist
from draftbench.formats.docx.paragraphs import OpeningSpan, italic_span
from draftbench.formats.docx.revisions import Resolver, View
from draftbench.formats.docx.stamps import HOUSE

_BLOCKS = frozenset({PARAGRAPH, TABLE})
_HEADS = frozenset({ClauseKind.TITLE, ClauseKind.HEADING, ClauseKind.ORGAN, ClauseKind.ANNEX})
Read = list[tuple[Element, str]]
"""Paragraphs and what they say."""


@dataclass(slots=True)
class Writer:
    """Writes a redline on the parts of a file; ``losses`` says what could not be done, ``was`` what
    the file said before."""

    redline: Redline
    parts: Parts
    places: Places
    opening_span: OpeningSpan | None
    losses: list[str] = field(default_factory=list)
    was: Told = field(init=False)
    hand: Hand = field(init=False)
    notes: Notes = field(init=False)
    typist: Typist = field(init=False)
    reasons: Reasons = field(init=False)
    ended: dict[Element, Ended] = field(default_factory=dict)
    said: dict[Element, str] = field(default_factory=dict)
    body: Element = field(init=False)
    lines: Lines = field(init=False)
    former: dict[Element, Read] = field(init=False)
    clones: dict[ClauseId, tuple[Line, list[int]]] = field(default_factory=dict)
    moves: dict[ClauseId, str] = field(default_factory=dict)
    gone: set[Element] = field(default_factory=set)
    empty_end: bool = False
    culprit: Stamp = HOUSE

    def __post_init__(self) -> None:
        bodies = Bodies(self.parts)
        self.was = told(self.parts.body(), bodies)
        self.hand = hand_for(self.parts)
        self.notes = Notes(bodies, bodies)
        styles = self.parts.related("styles")
        tree = self.parts.tree(styles) if styles else None
        names = [] if tree is None else [one.get(q("styleId"), "") for one in tree]
        self.typist = Typist(self.notes, frozenset(names))
        self.reasons = Reasons(self.parts, self.hand, self.typist)
        self.parts.change(self.parts.main)
        self.body = self.parts.body()
        root = self.body.getroottree().getroot()
        self.former = _read(root, self.body, self.places.elements)
        self.lines = Lines(self.parts, self.parts.main, Catalogue(), bodies.said)

    def write(self) -> None:
        """Writes all clauses in order, then the marks of paragraphs."""
        entries = self.redline.clauses
        here = {e.clause.id for e in entries if e.moved_here is not None}
        away = {e.clause.id for e in entries if e.moved_away is not None}
        for entry in entries:
            if entry.moved_away is not None and entry.clause.id in here:
                self._keep_copy(entry)
        last: Element | None = None
        waiting: list[Element] = []
        for entry in entries:
            self.culprit = (
                entry.inserted
                or entry.moved_here
                or entry.deleted
                or entry.moved_away
                or self.culprit
            )
            if entry.inserted is not None or entry.moved_here is not None:
                is_move = entry.moved_here is not None and entry.clause.id in away
                made = self._here(entry) if is_move else self._new(entry)
                if last is None:
                    waiting.append(made)
                else:
                    put_behind(last, made)
                    last = made
                continue
            first, ending = self._blocks(entry)
            for one in waiting:
                first.addprevious(one)
            waiting = []
            self._standing(entry)
            last = ending
        for one in waiting:
            self.body.insert(0, one)
        self._marks()
        self._enclose()

    # clauses

    def _standing(self, entry: RedlineClause) -> None:
        """A clause at its place in the base: kept, changed, deleted, or moved away from it."""
        whole = entry.deleted or entry.moved_away
        label = self._label(entry)
        if whole is None and label is None and all(_is_kept(run) for run in entry.runs):
            return
        if entry.clause.kind is ClauseKind.TABLE and entry.deleted is not None:
            self._table_goes(entry, entry.deleted)
            return
        place, line, at = self._line(entry)
        if whole is not None:
            self._whole_goes(entry, place, line, at)
            return
        pieces = pieces_of(entry, at, place.start)
        if label is not None:
            pieces = [*self._label_pieces(place, at, *label), *pieces]
        self._apply(line, pieces)

    def _whole_goes(self, entry: RedlineClause, place: Place, line: Line, at: list[int]) -> None:
        stamp = entry.deleted or entry.moved_away or HOUSE
        is_move = entry.moved_away is not None
        pieces = pieces_of(entry, at, place.start)
        bounds = [p.start for p in pieces] + [p.end for p in pieces]
        cutting.drop_proofing(line.element)
        units = cutting.cut(line, bounds)
        kind = "moveFrom" if is_move and entry.clause.id in self.clones else "del"
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
        is_moved = kind == "moveFrom" and not ends_gone
        self.ended[line.element] = Ended(line.element, going=stamp, is_moved=is_moved)
        if not is_move:
            self._comment_whole(line.element, stamp, "del")

    def _table_goes(self, entry: RedlineClause, stamp: Stamp) -> None:
        if any(run.inserted is not None for run in entry.runs):
            raise UnplacedError("A table that goes was changed before.")
        table, last = self._blocks(entry)
        if table.tag != TABLE or last is not table:
            raise UnplacedError("A table that goes does not stand alone.")
        remove_table(table, self.lines, stamp, self.hand)
        self.gone.add(table)

    def _new(self, entry: RedlineClause) -> Element:
        """A clause that comes in: looks like the nearest one of its kind."""
        stamp = entry.inserted or entry.moved_here or HOUSE
        if entry.clause.kind is ClauseKind.TABLE:
            raise UnplacedError("A table came in.")
        model = self._model(entry)
        paragraph = w("p")
        looks: Element | None = None
        label = ""
        if model is not None:
            element = self.places.elements[model.paragraphs[0]]
            properties = bare(element)
            if len(properties):
                paragraph.append(properties)
            looks = last_run(element)
            if model.label_end > model.label_start and entry.label_after:
                between = model.text[model.label_end : model.start]
                label = f"{entry.label_after}{between}"
        if label:
            runs = self.typist.runs(RichText(label), looks)
            paragraph.append(self.hand.revision("ins", stamp, *runs))
        said = [label]
        for run in self._opened(entry, model):
            inserted = run.inserted or stamp
            if run.deleted is not None and run.deleted.author == inserted.author:
                continue
            paragraph.append(self._typed(run.text, looks, inserted, run.deleted))
            if run.deleted is None:
                said.append(run.text.text)
        self.said[paragraph] = "".join(said)
        self.ended[paragraph] = Ended(paragraph, coming=stamp)
        self._comment_whole(paragraph, stamp, "ins")
        return paragraph

    def _here(self, entry: RedlineClause) -> Element:
        """The place that a clause moved to."""
        stamp = entry.moved_here or HOUSE
        line, at = self.clones[entry.clause.id]
        place = self.places.of[entry.clause.id]
        pieces = pieces_of(entry, at, place.start)
        if place.label_end > place.label_start and entry.label_after:
            old = place.text[place.label_start : place.label_end]
            if old != entry.label_after:
                pieces = [*self._label_pieces(place, at, stamp, entry.label_after), *pieces]
        before = said_with(line, pieces)
        units = cutting.cut(line, [p.start for p in pieces] + [p.end for p in pieces])
        gone = [unit for unit in units if unit.is_stuck]
        for piece in pieces:
            if piece.text is None and piece.deleted is not None:
                gone += cutting.within(units, piece.start, piece.end)
        kept = [unit for unit in units if not any(unit is one for one in gone)]
        for unit in gone:
            self.notes.forget(unit.element)
        cutting.take_out(gone)
        ends_new = False
        bounds = sorted({0, len(line.key), *(p.start for p in pieces), *(p.end for p in pieces)})
        for low, high in pairwise(bounds):
            cutting.put_into("moveTo", stamp, cutting.within(kept, low, high), self.hand)
        for piece in reversed(pieces):
            if piece.text is not None and stays_seen(piece):
                self._insert(line.element, kept, piece)
                ends_new = ends_new or piece.start == len(line.key)
        self.said[line.element] = before
        self.ended[line.element] = Ended(line.element, coming=stamp, is_moved=not ends_new)
        self._comment_whole(line.element, stamp, "ins")
        return line.element

    def _keep_copy(self, entry: RedlineClause) -> None:
        place, _, at = self._line(entry)
        copy = twin(self.places.elements[place.paragraphs[0]], self.notes, self.hand)
        self.clones[entry.clause.id] = (self.lines.read(copy), at)
        self.moves[entry.clause.id] = self.hand.move_name()

    # words

    def _apply(self, line: Line, pieces: Sequence[Piece]) -> None:
        self.said[line.element] = said_with(line, pieces)
        cutting.drop_proofing(line.element)
        units = cutting.cut(line, [p.start for p in pieces] + [p.end for p in pieces])
        for piece in reversed(pieces):
            if piece.text is not None:
                if stays_seen(piece):
                    self._insert(line.element, units, piece)
            elif piece.deleted is not None:
                chosen = cutting.within(units, piece.start, piece.end)
                made = cutting.put_into("del", piece.deleted, chosen, self.hand)
                if made:
                    self.reasons.at(made[0], made[-1], piece.deleted)

    def _insert(self, paragraph: Element, units: Sequence[cutting.Unit], piece: Piece) -> None:
        before, behind = cutting.around(units, piece.start)
        model = run_at(units, piece.start)
        made = self._typed(piece.text or RichText(), model, piece.inserted or HOUSE, piece.deleted)
        if before is not None:
            level_of(before, paragraph, behind).addnext(made)
        else:
            paragraph.insert(int(paragraph.find(PPR) is not None), made)
        if piece.inserted is not None:
            self.reasons.at(made, made, piece.inserted)
        if piece.deleted is not None:
            self.reasons.at(made, made, piece.deleted)

    def _typed(
        self, text: RichText, model: Element | None, inserted: Stamp, deleted: Stamp | None
    ) -> Element:
        runs = self.typist.runs(text, model)
        if deleted is not None:
            for run in runs:
                cutting.as_deleted(run)
            runs = [self.hand.revision("del", deleted, *runs)]
        return self.hand.revision("ins", inserted, *runs)

    def _opened(self, entry: RedlineClause, model: Place | None) -> Iterator[Run]:
        """The runs of a new clause, its opening phrase in italics where that of the model is."""
        runs = [run for run in entry.runs if run.text]
        if model is None or not opens_italic(self.places.elements[model.paragraphs[0]]):
            yield from runs
            return
        text = "".join(run.text.text for run in runs if run.deleted is None)
        language = self.redline.result.language
        start, end = italic_span(text, entry.clause, language, self.opening_span)
        at = 0
        for run in runs:
            if run.deleted is not None:
                yield run
                continue
            yield Run(italic(run.text, start - at, end - at), run.inserted)
            at += len(run.text)

    # places

    def _line(self, entry: RedlineClause) -> tuple[Place, Line, list[int]]:
        place = self.places.of.get(entry.clause.id)
        if place is None or not place.is_alone or entry.clause.kind is ClauseKind.TABLE:
            what = "table" if entry.clause.kind is ClauseKind.TABLE else "clause"
            msg = f"A {what} that changed shares its paragraph with others, or has several."
            raise UnplacedError(msg)
        element = self.places.elements[place.paragraphs[0]]
        if next(element.iterancestors(q("tc"), q("txbxContent")), None) is not None and (
            entry.deleted or entry.moved_away
        ):
            raise UnplacedError("A clause that goes stands in a table or a text box.")
        line = self.lines.read(element)
        at = offsets(line, place.text)
        if at is None:
            raise UnplacedError(
                "The words of a clause that changed are set in a way that hides some."
            )
        return place, line, at

    def _blocks(self, entry: RedlineClause) -> tuple[Element, Element]:
        """The first and the last block of the body that hold a clause of the base."""
        place = self.places.of.get(entry.clause.id)
        if place is None:
            raise UnplacedError("A clause of the base is not in the file.")
        first, last = (
            self.places.elements[place.paragraphs[0]],
            self.places.elements[place.paragraphs[-1]],
        )
        return cutting.block(first, self.body), cutting.block(last, self.body)

    def _model(self, entry: RedlineClause) -> Place | None:
        """The nearest clause before, else behind, of the same kind and level; else of any kind that
        is no head."""
        entries = self.redline.clauses
        at = next(n for n, one in enumerate(entries) if one is entry)
        order = [*range(at - 1, -1, -1), *range(at + 1, len(entries))]
        second: Place | None = None
        for n in order:
            clause = entries[n].clause
            place = self.places.of.get(clause.id)
            if place is None or not place.is_alone:
                continue
            if (clause.kind, clause.level) == (entry.clause.kind, entry.clause.level):
                return place
            if second is None and clause.kind not in _HEADS:
                second = place
        return second

    # numbers

    def _label(self, entry: RedlineClause) -> tuple[Stamp, str] | None:
        """The new typed number of a clause that stays, and who caused it."""
        place = self.places.of.get(entry.clause.id)
        if entry.deleted or entry.moved_away or place is None or not place.is_alone:
            return None
        typed = place.text[place.label_start : place.label_end]
        if not typed or entry.label_before == entry.label_after or not entry.label_after:
            return None
        if typed.strip() != entry.label_before.strip():
            self.losses.append(
                f"The number {typed} is printed otherwise than it is counted, and was left alone."
            )
            return None
        return self.culprit, entry.label_after

    @staticmethod
    def _label_pieces(place: Place, at: list[int], stamp: Stamp, label: str) -> list[Piece]:
        start, end = at[place.label_start], at[place.label_end - 1] + 1
        return [
            Piece(start, end, None, None, stamp),
            Piece(end, end, RichText(label), stamp),
        ]

    # the end

    def _comment_whole(self, paragraph: Element, stamp: Stamp, wrap: str) -> None:
        content = [one for one in paragraph if one.tag != PPR]
        if content:
            self.reasons.at(content[0], content[-1], stamp, wrap)

    def _marks(self) -> None:
        row: list[Ended] = []
        for block, _ in inside(self.body, _BLOCKS):
            if block.tag == TABLE:
                end_marks(row, self.hand)
                row = []
            else:
                row.append(self.ended.get(block) or Ended(block))
        end_marks(row, self.hand, is_last=True)
        self.empty_end = bool(row) and all(one.going and not one.coming for one in row)

    def _enclose(self) -> None:
        for clause, name in self.moves.items():
            former = self.places.elements[self.places.of[clause].paragraphs[0]]
            for side, element in (("moveFrom", former), ("moveTo", self.clones[clause][0].element)):
                ended = self.ended[element]
                stamp = ended.coming or ended.going or HOUSE
                start = self.hand.revision(f"{side}RangeStart", stamp)
                start.set(q("name"), name)
                enclose(element, side, start)

    def expected(self) -> list[str]:
        """The paragraphs that accepting all changes must give."""
        found: list[str] = []
        for block, _ in inside(self.body, _BLOCKS):
            ended = self.ended.get(block)
            if ended is not None and ended.going is not None:
                continue
            if block in self.gone:
                continue
            told_once: set[Element] = set()
            for element, text in self.former.get(block, [(block, "")]):
                is_first = element not in told_once
                told_once.add(element)
                found.append(self.said.get(element, text) if is_first else text)
        return [*found, ""] if self.empty_end else found


def _read(root: Element, body: Element, elements: Sequence[Element]) -> dict[Element, Read]:
    """What the paragraphs of a body say, by the block in which they stand."""
    found: dict[Element, Read] = {}
    for one in Resolver(root, View.ACCEPTED).read(body):
        element = elements[one.sources[-1] - 1]
        found.setdefault(cutting.block(element, body), []).append((element, one.text))
    return found


def _is_kept(run: Run) -> bool:
    return run.inserted is None and run.deleted is None
