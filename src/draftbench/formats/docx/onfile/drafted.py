"""A redline as tracked changes on the Word file that its base was read from.

Every change bears its author and time, and its reason as a comment. What the file holds beside the
clauses of the text stays as it is. Words that one delegation put in and another took out stand as a
deletion inside an insertion.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from draftbench.amend.redline import Redline, RedlineClause, Run, Stamp
from draftbench.document import NOTE_MARK, ClauseId, ClauseKind, Mark, MarkKind, RichText
from draftbench.errors import InputError, OutputError
from draftbench.formats.docx.blocks import PARAGRAPH, TABLE, inside
from draftbench.formats.docx.names import Element, flag, q, w
from draftbench.formats.docx.onfile import cutting
from draftbench.formats.docx.onfile.ends import Ended, bare, end_marks
from draftbench.formats.docx.onfile.hand import Hand, hand_for
from draftbench.formats.docx.onfile.line import PPR, Line, Lines, R, Sort
from draftbench.formats.docx.onfile.notes import Bodies, Notes
from draftbench.formats.docx.onfile.objects import Catalogue
from draftbench.formats.docx.onfile.parts import Parts, open_parts
from draftbench.formats.docx.onfile.places import Place, Places, offsets, places
from draftbench.formats.docx.onfile.proof import Told, prove_told, told
from draftbench.formats.docx.onfile.reasons import Reasons
from draftbench.formats.docx.onfile.settled import has_changes
from draftbench.formats.docx.onfile.twins import twin
from draftbench.formats.docx.onfile.typing import Typist
from draftbench.formats.docx.paragraphs import OpeningSpan, italic_span
from draftbench.formats.docx.proof import first_difference
from draftbench.formats.docx.revisions import Resolver, View
from draftbench.formats.docx.stamps import HOUSE
from draftbench.formats.imported import Written
from draftbench.progress import Progress, silent

_BLOCKS = frozenset({PARAGRAPH, TABLE})
_HEADS = frozenset({ClauseKind.TITLE, ClauseKind.HEADING, ClauseKind.ORGAN, ClauseKind.ANNEX})
Read = list[tuple[Element, str]]
"""Paragraphs and what they say."""


class UnplacedError(Exception):
    """A redline cannot be written on the file; the sentence says why."""


class Piece(NamedTuple):
    """A stretch of the compared string of a paragraph that is kept (neither stamp), goes, or, with
    ``text``, comes in at ``start``."""

    start: int
    end: int
    text: RichText | None = None
    inserted: Stamp | None = None
    deleted: Stamp | None = None


def drafted(
    redline: Redline,
    original: bytes,
    name: str,
    *,
    opening_span: OpeningSpan | None = None,
    progress: Progress = silent,
) -> Written:
    """The file ``original``, from which the base of ``redline`` was read, with the redline as
    tracked changes. ``opening_span`` finds opening phrases, which are set in italics where those
    of the file are.

    Raises UnplacedError where the clauses that change cannot be found in the file exactly, and
    OutputError where the finished file, read back, does not say on both sides what it must.
    """
    parts = open_parts(original, name)
    try:
        root = parts.body().getroottree().getroot()
    except InputError as error:
        raise UnplacedError(str(error)) from error
    if has_changes(root):
        raise UnplacedError(f"{name} holds tracked changes of its own.")
    progress(0.2, "finding the clauses in the file")
    found = places(parts.package, name, root, redline.base)
    if found is None:
        raise UnplacedError(f"{name}, read again, does not give the clauses of the base.")
    writer = _Writer(redline, parts, found, opening_span)
    progress(0.4, "writing the changes")
    writer.write()
    progress(0.7, "packing the file")
    data = parts.data()
    progress(0.8, "reading the file back")
    _prove(data, name, writer)
    return Written(data, tuple(dict.fromkeys(writer.losses)))


def _prove(data: bytes, name: str, writer: _Writer) -> None:
    try:
        prove_told(data, name, accepted=None, rejected=writer.was)
        found = told_body(data, name)
        if first_difference(found.paragraphs, writer.expected()) is not None:
            msg = "The words are others."
            raise OutputError(msg)  # noqa: TRY301
    except OutputError as error:
        raise OutputError(
            "The Word file was not written: with all its changes accepted or rejected it would not "
            "give the draft or the base; please report this with the project file."
        ) from error


def told_body(data: bytes, name: str) -> Told:
    """What a file says with all changes accepted."""
    parts = open_parts(data, name)
    return told(parts.body(), Bodies(parts))


@dataclass(slots=True)
class _Writer:
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
                    _behind(last, made)
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
        place, line, at = self._line(entry)
        if whole is not None:
            self._whole_goes(entry, place, line, at)
            return
        pieces = _pieces(entry, at, place.start)
        if label is not None:
            pieces = [*self._label_pieces(place, at, *label), *pieces]
        self._apply(line, pieces)

    def _whole_goes(self, entry: RedlineClause, place: Place, line: Line, at: list[int]) -> None:
        stamp = entry.deleted or entry.moved_away or HOUSE
        is_move = entry.moved_away is not None
        pieces = _pieces(entry, at, place.start)
        bounds = [p.start for p in pieces] + [p.end for p in pieces]
        cutting.drop_proofing(line.element)
        units = cutting.cut(line, bounds)
        kind = "moveFrom" if is_move and entry.clause.id in self.clones else "del"
        ends_gone = False
        for piece in reversed(pieces):
            if piece.text is not None:
                if not is_move and _stays_seen(piece):
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
            looks = _last_run(element)
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
        pieces = _pieces(entry, at, place.start)
        if place.label_end > place.label_start and entry.label_after:
            old = place.text[place.label_start : place.label_end]
            if old != entry.label_after:
                pieces = [*self._label_pieces(place, at, stamp, entry.label_after), *pieces]
        before = _said(line, pieces)
        units = cutting.cut(line, [p.start for p in pieces] + [p.end for p in pieces])
        kept = [unit for unit in units if not unit.is_stuck]
        for unit in units:
            if unit.is_stuck:
                _remove(unit.element)
        ends_new = False
        gone = [p for p in pieces if p.text is None and p.deleted is not None]
        for piece in gone:
            for unit in cutting.within(kept, piece.start, piece.end):
                _remove(unit.element)
                kept.remove(unit)
        bounds = sorted({0, len(line.key), *(p.start for p in pieces), *(p.end for p in pieces)})
        for low, high in zip(bounds, bounds[1:], strict=False):
            cutting.put_into("moveTo", stamp, cutting.within(kept, low, high), self.hand)
        for piece in reversed(pieces):
            if piece.text is not None and _stays_seen(piece):
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
        self.said[line.element] = _said(line, pieces)
        cutting.drop_proofing(line.element)
        units = cutting.cut(line, [p.start for p in pieces] + [p.end for p in pieces])
        for piece in reversed(pieces):
            if piece.text is not None:
                if _stays_seen(piece):
                    self._insert(line.element, units, piece)
            elif piece.deleted is not None:
                chosen = cutting.within(units, piece.start, piece.end)
                made = cutting.put_into("del", piece.deleted, chosen, self.hand)
                if made:
                    self.reasons.at(made[0], made[-1], piece.deleted)

    def _insert(self, paragraph: Element, units: Sequence[cutting.Unit], piece: Piece) -> None:
        before, behind = cutting.around(units, piece.start)
        model = _run_at(units, piece.start)
        made = self._typed(piece.text or RichText(), model, piece.inserted or HOUSE, piece.deleted)
        if before is not None:
            _at_level(before, paragraph, behind).addnext(made)
        elif behind is not None:
            cutting.top(behind, paragraph).addprevious(made)
        else:
            paragraph.append(made)
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
        if model is None or not _opens_italic(self.places.elements[model.paragraphs[0]]):
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
            yield Run(_italic(run.text, start - at, end - at), run.inserted)
            at += len(run.text)

    # places

    def _line(self, entry: RedlineClause) -> tuple[Place, Line, list[int]]:
        place = self.places.of.get(entry.clause.id)
        if place is None or not place.is_alone or entry.clause.kind is ClauseKind.TABLE:
            raise UnplacedError(
                "A clause that changed shares its paragraph with others, or has several."
            )
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

    def _enclose(self) -> None:
        for clause, name in self.moves.items():
            place = self.places.of[clause]
            here, _ = self.clones[clause]
            for side, element, stamp in (
                ("moveFrom", self.places.elements[place.paragraphs[0]], None),
                ("moveTo", here.element, None),
            ):
                ended = self.ended[element]
                stamp = ended.coming or ended.going or HOUSE
                start = self.hand.revision(f"{side}RangeStart", stamp)
                start.set(q("name"), name)
                element.insert(int(element.find(PPR) is not None), start)
                element.addnext(w(f"{side}RangeEnd", id=start.get(q("id"), "")))

    def expected(self) -> list[str]:
        """The paragraphs that accepting all changes must give."""
        found: list[str] = []
        for block, _ in inside(self.body, _BLOCKS):
            ended = self.ended.get(block)
            if ended is not None and ended.going is not None:
                continue
            told_once: set[Element] = set()
            for element, text in self.former.get(block, [(block, "")]):
                is_first = element not in told_once
                told_once.add(element)
                found.append(self.said.get(element, text) if is_first else text)
        return found


def _read(root: Element, body: Element, elements: Sequence[Element]) -> dict[Element, Read]:
    """What the paragraphs of a body say, by the block in which they stand."""
    found: dict[Element, Read] = {}
    for one in Resolver(root, View.ACCEPTED).read(body):
        element = elements[one.sources[-1] - 1]
        found.setdefault(cutting.block(element, body), []).append((element, one.text))
    return found


def _pieces(entry: RedlineClause, at: Sequence[int], start: int) -> list[Piece]:
    """The runs of a clause in the compared string of its paragraph."""
    found: list[Piece] = []
    place = start
    for run in entry.runs:
        if run.inserted is not None:
            if run.text:
                here = at[place] if place < len(at) else at[-1]
                found.append(
                    Piece(here, here, run.text, run.inserted, run.deleted or entry.deleted)
                )
            continue
        end = place + len(run.text)
        if end > place:
            found.append(Piece(at[place], at[end - 1] + 1, None, None, run.deleted))
        place = end
    return found


def _stays_seen(piece: Piece) -> bool:
    """Whether what came in is written: not where its own author took it out again."""
    one, other = piece.inserted, piece.deleted
    return one is None or other is None or one.author != other.author


def _is_kept(run: Run) -> bool:
    return run.inserted is None and run.deleted is None


def _said(line: Line, pieces: Sequence[Piece]) -> str:
    """What a paragraph says with all these changes accepted."""
    gone = [(p.start, p.end) for p in pieces if p.text is None and p.deleted is not None]
    come = [p for p in pieces if p.text is not None and p.deleted is None]
    found: list[str] = []
    at = -1

    def reach(place: int) -> None:
        nonlocal at
        found.extend(p.text.text for p in come if p.text is not None and at < p.start <= place)
        at = max(at, place)

    for leaf in line.leaves:
        words = NOTE_MARK if leaf.sort is Sort.NOTE else leaf.words
        one_by_one = leaf.sort is Sort.TEXT
        for number, word in enumerate(words if one_by_one else [words]):
            place = leaf.start + number
            reach(place)
            if not any(start <= place < end for start, end in gone):
                found.append(word)
    reach(len(line.key))
    return "".join(found)


def _behind(last: Element, made: Element) -> None:
    following = last.getnext()
    if following is not None and following.tag == q("moveFromRangeEnd"):
        last = following
    last.addnext(made)


def _at_level(before: Element, paragraph: Element, behind: Element | None) -> Element:
    """The element behind which new words are put: never inside a link unless they stand in its
    middle."""
    above = cutting.top(before, paragraph)
    if above is before or (behind is not None and cutting.top(behind, paragraph) is above):
        return before
    return above


def _run_at(units: Sequence[cutting.Unit], at: int) -> Element | None:
    """The run whose looks new words at a place take: the one before, else the one behind."""
    texts = [u for u in units if u.element.tag == R and _has_text(u.element)]
    before = [unit for unit in texts if unit.end <= at]
    return before[-1].element if before else texts[0].element if texts else None


def _has_text(run: Element) -> bool:
    return any(run.find(q(name)) is not None for name in ("t", "delText"))


def _last_run(paragraph: Element) -> Element | None:
    runs = [run for run in paragraph.iter(R) if _has_text(run)]
    return runs[-1] if runs else None


def _opens_italic(paragraph: Element) -> bool:
    for run in paragraph.iter(R):
        text = "".join(one.text or "" for one in run if one.tag in {q("t"), q("delText")})
        if sum(letter.isalpha() for letter in text) > 1:
            return flag(run.find(q("rPr")), "i")
    return False


def _italic(text: RichText, start: int, end: int) -> RichText:
    start, end = max(start, 0), min(end, len(text))
    if start >= end:
        return text
    return RichText(text.text, (*text.marks, Mark(start, end, MarkKind.ITALIC)), text.notes)


def _remove(element: Element) -> None:
    parent = element.getparent()
    if parent is not None:
        parent.remove(element)
