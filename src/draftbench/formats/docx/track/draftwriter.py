"""The clauses of a redline written where they stand in a Word file."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import InitVar, dataclass, field

from draftbench.amend.redlines.redline import Redline, RedlineClause, Run
from draftbench.amend.stamp import Stamp
from draftbench.document import ClauseId, ClauseKind, RichText
from draftbench.formats.docx.names import Element, put, q, w
from draftbench.formats.docx.read.blocks import CELL, TABLE
from draftbench.formats.docx.track.containers import (
    Boxes,
    Coming,
    Contents,
    SharedLine,
    Standing,
    Wholes,
    even_out,
    is_boxed,
    outside,
    seat_between,
)
from draftbench.formats.docx.track.draftpieces import Models, number_pieces, pieces_of
from draftbench.formats.docx.track.drafttables import NESTED, DraftTables
from draftbench.formats.docx.track.ends import (
    Ended,
    Ends,
    Moved,
    Said,
    bare,
    container,
    dress,
    enclose_all,
    holds_section,
    twin,
)
from draftbench.formats.docx.track.hand import HOUSE
from draftbench.formats.docx.track.line import Line
from draftbench.formats.docx.track.pen import Edit
from draftbench.formats.docx.track.places import Places, UnplacedError, offsets
from draftbench.formats.docx.track.proof import numbering_of
from draftbench.formats.docx.track.seats import Newcomer, RowSeats, Seats
from draftbench.formats.docx.track.typist import DraftPen
from draftbench.messages import message

_HIDDEN = message("The words of a clause that changed are set in a way that hides some.")


@dataclass(slots=True)
class Writer:
    """Writes a redline with ``pen`` on a file whose clauses stand at ``places``; ``models`` say
    what new ones look like, ``former`` is what its paragraphs say (see :class:`Ends`)."""

    redline: Redline
    pen: DraftPen
    places: Places
    models: Models
    former: InitVar[dict[Element, Said]]
    ends: Ends = field(init=False)
    tables: DraftTables = field(init=False)
    seats: Seats = field(init=False)
    rows: RowSeats = field(init=False)
    boxes: Boxes = field(init=False)
    wholes: Wholes = field(init=False)
    contents: Contents = field(init=False)
    clones: dict[ClauseId, tuple[Line, list[int]]] = field(default_factory=dict)
    copies: dict[ClauseId, tuple[Element, list[Element]]] = field(default_factory=dict)
    culprit: Stamp = HOUSE

    def __post_init__(self, former: dict[Element, Said]) -> None:
        body = self.pen.parts.body()
        self.ends = Ends(body, former)
        self.tables = DraftTables(self.pen, self.ends)
        self.seats = Seats(body, self.ends)
        self.rows = RowSeats(self.pen, self.ends, self.seats)
        self.boxes = Boxes(self.redline, self.places)
        self.wholes = Wholes(self.pen, self.places)
        self.contents = Contents(self.pen, self.ends, self.seats, self.wholes)

    @property
    def losses(self) -> list[str]:
        """What could not be done, in sentences."""
        return self.pen.losses

    def write(self) -> None:
        """Writes all clauses in order, then the marks of paragraphs."""
        entries = self.redline.clauses
        here = {e.clause.id: e for e in entries if e.moved_here is not None}
        ends = self._groups()
        inside = {e.clause.id for a, b in ends.items() for e in entries[a:b] if _comes(e)}
        following = self._following()
        inside |= self._boxed(following)
        for entry in entries:
            if entry.moved_away is not None and entry.clause.id in here:
                self._keep_copy(entry, here[entry.clause.id], is_shared=entry.clause.id in inside)
        last: Element | None = None
        resume = 0
        for at, (entry, behind) in enumerate(zip(entries, following, strict=True)):
            if at < resume:
                continue
            if at in ends:
                resume = ends[at]
                self._shared(entries[at:resume])
                last = self._blocks(entry)[1]
                continue
            self.culprit = (
                entry.inserted
                or entry.moved_here
                or entry.deleted
                or entry.moved_away
                or self.culprit
            )
            if _comes(entry) and entry.deleted and entry.clause.kind is ClauseKind.TABLE:
                self.losses.append(NESTED)
            elif _comes(entry):
                made = self._coming(entry)
                self._seat(entry, made, last, behind)
                last = made
            else:
                self._standing(entry)
                last = self._blocks(entry)[1]
        for table, stamp in self.tables.come:
            self.seats.part(table, stamp, self.tables.went)
        self.rows.finish()
        self.ends.write(self.pen.hand)
        self._enclose()
        even_out(self.ends, self.pen)

    def expected(self) -> list[str]:
        """The paragraphs that accepting all changes must give."""
        return self.ends.expected(self.pen.said)

    # clauses that share a paragraph

    def _groups(self) -> dict[int, int]:
        """Where clauses that share a changed paragraph begin and end among the entries."""
        found: dict[int, list[int]] = {}
        for at, entry in enumerate(self.redline.clauses):
            place = self.places.of.get(entry.clause.id)
            if place is not None and not _comes(entry) and self.places.shares(place):
                found.setdefault(place.paragraphs[0], []).append(at)
        groups = {places[0]: places[-1] + 1 for places in found.values()}
        return {
            first: end
            for first, end in groups.items()
            if any(self._changes(one) for one in self.redline.clauses[first:end])
        }

    def _changes(self, entry: RedlineClause) -> bool:
        whole = _comes(entry) or entry.deleted or entry.moved_away
        is_renumbered = self.models.number(entry) is not None
        return bool(whole) or is_renumbered or not all(map(is_kept, entry.runs))

    def _shared(self, entries: Sequence[RedlineClause]) -> None:
        """Clauses on the lines of one paragraph, and what comes in between them."""
        place = self.places.of[entries[0].clause.id]
        line = self.pen.lines.read(self.places.element(place))
        found = offsets(line, self.places.texts[place.paragraphs[0]])
        if found is None:
            raise UnplacedError(_HIDDEN)
        members: list[Standing | Coming] = []
        for entry in entries:
            stamp = entry.inserted or entry.moved_here or entry.deleted or entry.moved_away
            self.culprit = stamp or self.culprit
            own = self.places.of.get(entry.clause.id)
            if _comes(entry) and entry.clause.kind is not ClauseKind.TABLE:
                words = self.models.words(entry)
                members.append(Coming(words, stamp or HOUSE, entry.deleted))
                continue
            if own is None or not own.is_whole or own.paragraphs != place.paragraphs:
                raise UnplacedError(
                    message("A clause stands between others that share a paragraph.")
                )
            number = self.models.number(entry)
            at = found[own.nth]
            changed = [] if number is None else number_pieces(own, at, self.culprit, number)
            members.append(Standing(entry, own, changed, stamp))
        is_held = self.boxes.hold(line)
        shared = SharedLine(line, found)
        self.pen.apply(line, shared.pieces(members))
        gone = shared.all_go(members)
        if gone is not None:
            self._goes(line.element, gone, is_held=is_held)

    # clauses

    def _following(self) -> list[Element | None]:
        """For each entry the first block of the next one that stands in the file."""
        found: list[Element | None] = []
        behind: Element | None = None
        for entry in reversed(self.redline.clauses):
            found.append(behind)
            if not _comes(entry):
                behind = self._blocks(entry)[0]
        return found[::-1]

    def _boxed(self, following: Sequence[Element | None]) -> set[ClauseId]:
        """The clauses that come in where they stand in a text box."""
        found: set[ClauseId] = set()
        last: Element | None = None
        for entry, behind in zip(self.redline.clauses, following, strict=True):
            if not _comes(entry):
                last = self._blocks(entry)[1]
            elif any(one is not None and is_boxed(one) for one in seat_between(last, behind)):
                found.add(entry.clause.id)
        return found

    def _seat(
        self, entry: RedlineClause, made: Element, last: Element | None, behind: Element | None
    ) -> None:
        """Puts what comes in where it belongs."""
        if made.tag == TABLE:
            last, behind = outside(last), outside(behind)
            around = [None if one is None else self.seats.outermost(one) for one in (last, behind)]
            if around[0] is not None and around[0] is around[1]:
                raise UnplacedError(message("A table came in inside a table or a text box."))
            if last is not None and container(last).tag == CELL:
                self.losses.append(
                    message("A table that came in stands behind the one that holds the text.")
                )
            if last is not None:
                self.seats.behind(self.seats.outermost(last), made)
            else:
                self.seats.before(None if behind is None else self.seats.outermost(behind), made)
            return
        model = self.models.model(entry)
        element = None if model is None else self.places.element(model)
        stamp = entry.inserted or entry.moved_here or HOUSE
        label = "" if model is None or model.has_number else entry.label_after
        one = Newcomer(made, entry.clause.kind, stamp, label, element, entry.deleted)
        self.rows.seat(one, *seat_between(last, behind))

    def _coming(self, entry: RedlineClause) -> Element:
        if entry.clause.id in self.copies:
            table, rows = self.copies[entry.clause.id]
            return self.tables.arrives(entry, rows, table)
        if entry.clause.kind is ClauseKind.TABLE:
            return self.tables.new(entry, self.models.table(entry), self.seats.width)
        return self._here(entry) if entry.clause.id in self.clones else self._new(entry)

    def _standing(self, entry: RedlineClause) -> None:
        """A clause at its place in the base: kept, changed, deleted, or moved away from it."""
        whole = entry.deleted or entry.moved_away
        number = self.models.number(entry)
        self._renumber(entry)
        if whole is None and entry.label_before and not entry.label_after:
            self._uncount(entry)
        if whole is None and number is None and all(is_kept(run) for run in entry.runs):
            return
        if entry.clause.kind is ClauseKind.TABLE and self._is_contents(entry):
            self.contents.write(entry, self._elements(entry))
            return
        if entry.clause.kind is ClauseKind.TABLE:
            if whole is not None:
                self.tables.goes(entry, self._tables(entry), whole)
            else:
                self.tables.changes(entry, self._rows(entry))
            return
        if self.boxes.goes_along(self._elements(entry)[0]):
            return
        place = self.places.of[entry.clause.id]
        entry, line, at = self.wholes.line(entry)
        is_held = self.boxes.hold(line)
        pieces = pieces_of(entry, at, place.start)
        if whole is not None:
            is_move = entry.clause.id in self.clones
            moved = self.pen.leave(line, pieces, whole, "moveFrom" if is_move else "del")
            cell = self.rows.number_of(line.element, entry.label_before or entry.clause.label)
            if cell is not None and not place.has_number:
                self.rows.drop(cell, whole)
            self._goes(line.element, whole, is_moved=moved, is_held=is_held)
            if not is_move:
                self.pen.comment(line.element, whole, "del")
            return
        if number is not None:
            pieces = [*number_pieces(place, at, self.culprit, number), *pieces]
        self.pen.apply(line, pieces)

    def _goes(
        self, paragraph: Element, stamp: Stamp, *, is_moved: bool = False, is_held: bool = False
    ) -> None:
        """A paragraph of which all words go goes too; not one that holds text boxes which stay
        (``is_held``), nor one with which a section ends, for the pages before it would be laid out
        like those behind."""
        if is_held or holds_section(paragraph):
            self.pen.said[paragraph] = ""
        else:
            self.ends.ended[paragraph] = Ended(paragraph, going=stamp, is_moved=is_moved)

    def _new(self, entry: RedlineClause) -> Element:
        """A clause that comes in: looks like the nearest one of its kind. Another may have taken it
        out again."""
        stamp = entry.inserted or entry.moved_here or HOUSE
        model = self.models.model(entry)
        label = self.models.new_number(entry, model)
        properties = self.models.properties(entry, model)
        has_looks = properties is not None and len(properties)
        paragraph = w("p", properties if has_looks else None)
        looks = self.models.looks(model)
        gone = entry.deleted
        wraps = ("ins",) if gone is None else ("del", "ins")
        edits = [Edit(0, 0, RichText(label), stamp)] if label else []
        edits += [
            Edit(0, 0, run.text, run.inserted or stamp, run.deleted or gone)
            for run in self.models.opened(entry, model)
        ]
        self.pen.come(paragraph, edits, looks, stamp, gone)
        said = [e.text.text for e in edits if e.text is not None and e.deleted is None]
        self.pen.said[paragraph] = "".join(said)
        self.ends.ended[paragraph] = Ended(paragraph, coming=stamp, going=gone)
        for whole in (stamp, gone):
            if whole is not None:
                self.pen.comment(paragraph, whole, *wraps)
        return paragraph

    def _here(self, entry: RedlineClause) -> Element:
        """The place that a clause moved to."""
        stamp = entry.moved_here or HOUSE
        line, at = self.clones[entry.clause.id]
        place = self.places.of[entry.clause.id]
        pieces = pieces_of(entry, at, place.start)
        number = self.models.number_there(entry, place)
        if number is not None:
            peer = self.models.peer(entry)
            gap = "\t" if peer is None else peer.gap
            pieces = [*number_pieces(place, at, stamp, number, gap), *pieces]
        moved = self.pen.arrive(line, pieces, stamp, "moveTo")
        self.ends.ended[line.element] = Ended(line.element, coming=stamp, is_moved=moved)
        self.pen.comment(line.element, stamp, "moveTo")
        return line.element

    def _keep_copy(self, entry: RedlineClause, there: RedlineClause, *, is_shared: bool) -> None:
        """Keeps a copy of what moves, as it is before anything is marked in it."""
        if entry.clause.kind is ClauseKind.TABLE:
            tables = self._tables(entry)
            if len(tables) != 1:
                raise UnplacedError(message("Several tables moved that are one in the text."))
            rows = list(tables[0].iter(q("tr")))
            places = [rows.index(row) for row in self._rows(entry)]
            copy = twin(tables[0], self.pen.notes, self.pen.hand)
            copied = list(copy.iter(q("tr")))
            self.copies[entry.clause.id] = (copy, [copied[n] for n in places])
            return
        found = self.wholes.line(entry)
        place = self.places.of[entry.clause.id]
        element = self.places.element(place)
        in_table = container(element).tag == CELL
        in_box = self.boxes.holds(element)
        is_shared = is_shared or self.places.shares(place)
        if in_table or in_box or is_shared or self.wholes.divides(entry, there):
            where = message("in part of a field")
            if in_box:
                where = message("beside a text box")
            elif in_table:
                where = message("in a table")
            elif is_shared:
                where = message("from or to a paragraph that others share")
            self.losses.append(
                message(
                    "A clause that moved {where} stands as deleted at its old place and as "
                    "inserted at its new one.",
                    where=where,
                )
            )
            return
        copy = twin(element, self.pen.notes, self.pen.hand)
        if (entry.clause.kind, entry.clause.level) != (there.clause.kind, there.clause.level):
            looks = self.models.properties(there, self.models.peer(there))
            if looks is not None:  # with these its automatic number goes or comes
                dress(copy, looks, None, HOUSE, self.pen.hand)
        self.clones[entry.clause.id] = (self.pen.lines.read(copy), found.at)

    # places

    def _elements(self, entry: RedlineClause) -> list[Element]:
        place = self.places.of.get(entry.clause.id)
        if place is None:
            raise UnplacedError(message("A clause of the base is not in the file."))
        return [self.places.elements[n] for n in place.paragraphs]

    def _blocks(self, entry: RedlineClause) -> tuple[Element, Element]:
        """The first and the last block that hold a clause of the base."""
        elements = self._elements(entry)
        found = [self.seats.cells.of(one) for one in (elements[0], elements[-1])]
        if entry.clause.kind is ClauseKind.TABLE and found[0] and found[1]:
            return found[0].table, found[1].table
        blocks = [one if is_boxed(one) else self.seats.of(one) for one in elements]
        return blocks[0], blocks[-1]

    def _rows(self, entry: RedlineClause) -> list[Element]:
        """The rows of a table in the file."""
        found = [self.seats.cells.of(one) for one in self._elements(entry)]
        rows = [cell.row for cell in found if cell is not None]
        if len(rows) < len(found):
            raise UnplacedError(message("A table of contents moved; Word rebuilds it."))
        return rows

    def _is_contents(self, entry: RedlineClause) -> bool:
        """Whether a table is one of contents, which is no table in the file."""
        return any(self.seats.cells.of(one) is None for one in self._elements(entry))

    def _tables(self, entry: RedlineClause) -> list[Element]:
        self._rows(entry)
        found = [self.seats.cells.of(one) for one in self._elements(entry)]
        return list(dict.fromkeys(cell.table for cell in found if cell is not None))

    def _renumber(self, entry: RedlineClause) -> None:
        """Changes the number of a clause that stays where it stands in a cell of its own."""
        place = self.places.of.get(entry.clause.id)
        stays = entry.deleted is None and entry.moved_away is None and entry.label_after
        if place is None or not place.is_whole or place.has_number or not stays:
            return
        if entry.label_before != entry.label_after:
            number = self.rows.number_of(self.places.element(place), entry.label_before)
            if number is not None:
                self.rows.renumber(number, entry.label_after, self.culprit)

    def _uncount(self, entry: RedlineClause) -> None:
        """Takes the number that Word counts from a clause that has none any more, as the only
        paragraph that is left."""
        place = self.places.of.get(entry.clause.id)
        if place is None or not place.is_whole or place.has_number:
            return
        paragraph = self.places.element(place)
        former = bare(paragraph)
        if numbering_of(self.pen.parts).rank(former) is None:
            return
        plain = bare(paragraph)
        for one in plain.findall(q("numPr")):
            plain.remove(one)
        put(plain, w("numPr", w("ilvl", val=0), w("numId", val=0)))
        dress(paragraph, plain, former, self.culprit, self.pen.hand)

    def _enclose(self) -> None:
        """Puts ranges around what moved; paragraphs that moved together share one."""
        entries = self.redline.clauses
        stamps = {e.clause.id: e.moved_here or HOUSE for e in entries if e.moved_here}
        moved = [
            Moved(
                self.places.element(self.places.of[e.clause.id]),
                self.clones[e.clause.id][0].element,
                e.moved_away or HOUSE,
                stamps[e.clause.id],
            )
            for e in entries
            if e.moved_away is not None and e.clause.id in self.clones
        ]
        enclose_all(moved, self.pen.hand)


def _comes(entry: RedlineClause) -> bool:
    return entry.inserted is not None or entry.moved_here is not None


def is_kept(run: Run) -> bool:
    """Whether a run stands before and after."""
    return run.inserted is None and run.deleted is None
