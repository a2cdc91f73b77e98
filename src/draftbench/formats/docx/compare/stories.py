"""Two stories made one: the body, a cell, a note or a text box of a file, with what the same one of
another file makes of it as tracked changes.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from draftbench.amend.stamp import Stamp
from draftbench.compare.words.textdiff import Hunk
from draftbench.formats.docx.compare.bringing import Bringer
from draftbench.formats.docx.compare.groups import Group
from draftbench.formats.docx.compare.pairing import Block, Fate, Row, line_of, pair_blocks
from draftbench.formats.docx.compare.ranks import Ranks
from draftbench.formats.docx.compare.wording import (
    Change,
    Look,
    changes,
    look_changes,
    restyle_paragraph,
)
from draftbench.formats.docx.names import Element, q, w
from draftbench.formats.docx.read.blocks import PARAGRAPH, TABLE, inside, row_shapes
from draftbench.formats.docx.track.cutting import Fragment
from draftbench.formats.docx.track.ends import (
    Ended,
    dress,
    enclose,
    end_marks,
    mark,
    recorded,
    twin,
)
from draftbench.formats.docx.track.hand import Hand
from draftbench.formats.docx.track.line import NOTES, Line, Lines, Sort
from draftbench.formats.docx.track.notes import Bodies, Notes
from draftbench.formats.docx.track.objects import Catalogue, all_boxes, boxes
from draftbench.formats.docx.track.parts import Parts
from draftbench.formats.docx.track.pen import Edit, Pen
from draftbench.formats.docx.track.tables import (
    cells_of,
    remove_row,
    remove_table,
    row_pairs,
    rows_of,
    track_row,
)
from draftbench.progress import Progress, silent

_BLOCKS = frozenset({PARAGRAPH, TABLE})


@dataclass(slots=True)
class Marking:
    """How changes are signed: ``stamp`` for words, ``numbering`` for numbers typed before clauses
    that changed because others came or went. ``formatting`` says that other looks of what stayed
    are tracked, too."""

    stamp: Stamp
    numbering: Stamp
    formatting: bool = False


@dataclass(slots=True)
class Tally:
    """What was done, for people: paragraphs and rows whose words changed, came or went, paragraphs
    that moved, paragraphs at another level of a list or (no longer) numbered, numbers that changed
    with their clauses, stretches that look otherwise, and spaces or empty paragraphs."""

    words: int = 0
    moves: int = 0
    levels: int = 0
    numbers: int = 0
    looks: int = 0
    spaces: int = 0

    def count(self, found: Sequence[Change]) -> None:
        """Count the typed numbers among changes."""
        self.numbers += sum(change.is_number for change in found)


class Pass(NamedTuple):
    """What all stories of two files share."""

    ours: Parts
    theirs: Parts
    our_notes: Bodies
    their_notes: Bodies
    our_raising: frozenset[str]
    their_raising: frozenset[str]
    notes: Notes
    bringers: Mapping[str, Bringer]
    catalogue: Catalogue
    hand: Hand
    ranks: Ranks
    marking: Marking
    tally: Tally


@dataclass(slots=True)
class Story:
    """Works on the part ``part`` of our file and ``other`` of theirs (None: it has none)."""

    common: Pass
    part: str
    other: str
    bringer: Bringer
    pen: Pen = field(init=False)

    def __post_init__(self) -> None:
        self.pen = Pen(self.common.ours, self.part, self.common.hand, self.common.notes)

    def compare(self, left: Element, right: Element, progress: Progress = silent) -> None:
        """Tracks in the container ``left`` what makes it ``right``."""
        rows = pair_blocks(self._blocks(left, ours=True), self._blocks(right, ours=False), progress)
        for row in rows:
            if row.fate is Fate.KEPT:
                one, other = row.left[0].line, row.right[0].line
                if one is not None and other is not None:
                    self.bringer.looks.pair(one.element, other.element)
        self._write(left, with_ends(rows), progress)

    def _blocks(self, container: Element, *, ours: bool) -> list[Block]:
        lines = self.lines(ours=ours)
        found: list[Block] = []
        for element, _ in inside(container, _BLOCKS):
            if element.tag == TABLE:
                words = " ".join(text for p in element.iter(q("t")) if (text := p.text))
                found.append(Block(element, None, words))
            else:
                line = lines.read(element)
                found.append(Block(element, line, line.words))
        if not found and not ours:
            found.append(Block(paragraph := w("p"), Line(paragraph), ""))
        return found

    def lines(self, *, ours: bool) -> Lines:
        """Reads paragraphs of this story, ours or theirs."""
        parts = self.common.ours if ours else self.common.theirs
        bodies = self.common.our_notes if ours else self.common.their_notes
        part = self.part if ours else self.other
        raising = self.common.our_raising if ours else self.common.their_raising
        return Lines(parts, part, self.common.catalogue, bodies.said, raising)

    def _write(self, container: Element, rows: Sequence[Row], progress: Progress) -> None:
        ended: list[Ended] = []
        moves = Moves(self)
        moves.prepare(rows)
        last: Element | None = None
        pending: list[Element] = []
        for at, row in enumerate(rows):
            if at % 500 == 0:
                progress(at / len(rows), "writing the changes")
            if row.left and row.fate is not Fate.HERE:
                for one in pending:
                    row.left[0].element.addprevious(one)
                pending = []
                last = row.left[-1].element
                list(self._row(row, ended, moves))
                continue
            made = list(self._row(row, ended, moves))
            for one in made:
                if last is None:
                    pending.append(one)
                else:
                    last = _put_behind(last, one, container)
        for one in pending:
            _put_first(container, one)
        end_marks(ended, self.common.hand, is_last=True)
        moves.enclose()

    def _row(self, row: Row, ended: list[Ended], moves: Moves) -> Iterator[Element]:
        """Writes one row; gives new blocks, and adds to ``ended`` the paragraphs."""
        stamp = self.common.marking.stamp
        if any(one.line is None for one in (*row.left, *row.right)):
            end_marks(ended, self.common.hand)
            ended.clear()
            yield from self._table(row)
            return
        fate = row.fate
        if fate in {Fate.GROUP, Fate.GONE, Fate.NEW}:
            says = fate is Fate.GROUP or any(_says(line_of(b).key) for b in (*row.left, *row.right))
            self.common.tally.words += says
            self.common.tally.spaces += not says
        match fate:
            case Fate.KEPT:
                one, other = line_of(row.left[0]), line_of(row.right[0])
                self.pair(one, other, is_whole=row.is_whole)
                ended.append(Ended(one.element))
            case Fate.GROUP:
                ours, theirs = ([line_of(b) for b in side] for side in (row.left, row.right))
                ended.append(Ended(Group(self, ours, theirs).write()))
            case Fate.GONE:
                one = line_of(row.left[0])
                self.remove(one)
                ended.append(Ended(one.element, going=stamp))
            case Fate.NEW:
                element = self.new_paragraph(line_of(row.right[0]))
                ended.append(Ended(element, coming=stamp))
                yield element
            case Fate.AWAY:
                ended.append(moves.away(row))
            case Fate.HERE:
                ended.append(moves.here(row))
                yield ended[-1].paragraph

    def _table(self, row: Row) -> Iterator[Element]:
        tables = Tables(self)
        if row.fate is Fate.NEW:
            yield tables.new(row.right[0].element)
        elif row.fate is Fate.GONE:
            tables.gone(row.left[0].element)
        else:
            tables.pair(row.left[0].element, row.right[0].element)

    # paragraphs

    def pair(self, one: Line, other: Line, *, is_whole: bool = False) -> None:
        """Tracks in a paragraph what makes it the other one."""
        found = self._changes(one, other, is_whole=is_whole)
        self.kept_objects(one, other, found)
        looks = self._looks(one, other, found)
        self.rank(one.element, other.element)
        if not found and not looks:
            return
        words = [change.hunk for change in found if not change.is_number]
        says = any(_says(one.key[a0:a1] + other.key[b0:b1]) for a0, a1, b0, b1 in words)
        self.common.tally.words += says
        self.common.tally.spaces += bool(words) and not says
        self.common.tally.looks += len(looks)
        stamp = self.common.marking.stamp
        self.common.tally.count(found)
        formats = [Edit(start, end, None, stamp, looks=made) for start, end, made in looks]
        self.pen.apply(one, [*formats, *self.edits(other, found)])

    def rank(self, paragraph: Element, other: Element) -> None:
        """Tracks that a paragraph is numbered as the one of theirs is."""
        common = self.common
        if not common.ranks.differ(paragraph, other):
            return
        alone = common.ranks.is_number_alone(paragraph, other)
        common.tally.numbers += alone
        common.tally.levels += not alone
        properties = common.ranks.taken(paragraph, other)
        stamp = common.marking.numbering if alone else common.marking.stamp
        dress(paragraph, properties, recorded(paragraph), stamp, common.hand)

    def number(self, paragraph: Element, other: Element) -> None:
        """Numbers a paragraph that comes as the one of theirs is."""
        ranks = self.common.ranks
        if ranks.differ(paragraph, other):
            properties = ranks.taken(paragraph, other)
            dress(paragraph, properties, None, self.common.marking.stamp, self.common.hand)

    def _looks(self, one: Line, other: Line, found: Sequence[Change]) -> list[Look]:
        """What looks otherwise of the words that stayed; the paragraph itself is done at once."""
        marking = self.common.marking
        if not marking.formatting:
            return []
        properties = self.bringer.properties(other.element)
        self.common.tally.looks += restyle_paragraph(
            one.element, properties, marking.stamp, self.common.hand
        )
        return list(look_changes(one, other, found, self.bringer.looks_of))

    def _changes(self, one: Line, other: Line, *, is_whole: bool = False) -> list[Change]:
        if is_whole:
            hunk = Hunk(0, len(one.key), 0, len(other.key))
            return [Change(hunk)] if one.key or other.key else []
        return changes(one, other)

    def stamp_of(self, change: Change) -> Stamp:
        """Who makes a change."""
        marking = self.common.marking
        return marking.numbering if change.is_number else marking.stamp

    def edits(self, other: Line, found: Sequence[Change]) -> list[Edit]:
        """Changes for the pen, with what they bring from theirs."""
        edits: list[Edit] = []
        for change in found:
            stamp = self.stamp_of(change)
            a0, a1, b0, b1 = change.hunk
            edits.append(Edit(a0, a1, None, None, stamp))
            edits.append(Edit(a1, a1, None, stamp, brought=self.fragments(other, b0, b1)))
        return edits

    def fragments(self, other: Line, start: int, end: int) -> list[Fragment]:
        """What stands between two places of a paragraph of theirs."""
        return self.bringer.fragments(other, start, end) if start < end else []

    def remove(self, line: Line) -> None:
        """Tracks all of a paragraph but its mark as deleted."""
        self.pen.leave(line, (), self.common.marking.stamp, "del")

    def new_paragraph(self, line: Line) -> Element:
        """A paragraph of theirs as an inserted one, without its mark tracked."""
        made = w("p")
        properties = self.bringer.properties(line.element)
        if properties is not None and len(properties):
            made.append(properties)
        self.number(made, line.element)
        stamp = self.common.marking.stamp
        words = self.fragments(line, 0, len(line.key))
        self.pen.come(made, [Edit(0, 0, None, stamp, brought=words)], coming=stamp)
        return made

    def kept_objects(self, one: Line, other: Line, found: Sequence[Change]) -> None:
        """Compares the notes and text boxes that stand in words that are kept."""
        if one.is_plain or not any(leaf.sort in {Sort.NOTE, Sort.OBJECT} for leaf in one.leaves):
            return
        theirs = {leaf.start: leaf for leaf in other.leaves if leaf.start < leaf.end}
        for leaf in one.leaves:
            if leaf.sort not in {Sort.NOTE, Sort.OBJECT} or leaf.start == leaf.end:
                continue
            place = _kept_place(leaf.start, found)
            match = None if place is None else theirs.get(place)
            if match is None or match.sort is not leaf.sort:
                continue
            if leaf.sort is Sort.NOTE and leaf.child is not None and match.child is not None:
                kind = NOTES[str(leaf.child.tag)]
                self._note(kind, leaf.child.get(q("id"), ""), match.child.get(q("id"), ""))
            elif leaf.sort is Sort.OBJECT:
                self._boxes(
                    leaf.run if leaf.child is None else leaf.child,
                    match.run if match.child is None else match.child,
                )

    def _note(self, kind: str, ours: str, theirs: str) -> None:
        common = self.common
        if common.our_notes.said(kind, ours) == common.their_notes.said(kind, theirs):
            return
        part, other = common.our_notes.part(kind), common.their_notes.part(kind)
        common.ours.change(part)
        one, two = common.our_notes.body(kind, ours), common.their_notes.body(kind, theirs)
        if one is not None and two is not None:
            Story(common, part, other, common.bringers[kind]).compare(one, two)

    def _boxes(self, one: Element, other: Element) -> None:
        theirs = boxes(other)
        for form in all_boxes(one) if theirs else ():
            for left, right in zip(form, theirs, strict=False):
                self.compare(left, right)


def _says(key: str) -> bool:
    """Whether a stretch of a compared string is more than white space."""
    return bool(key) and not key.isspace()


def _kept_place(at: int, found: Sequence[Change]) -> int | None:
    """Where a kept character of the left string stands in the right one; None where it goes."""
    shift = 0
    for change in found:
        a0, a1, _, b1 = change.hunk
        if at < a0:
            break
        if at < a1:
            return None
        shift = b1 - a1
    return at + shift


def _put_behind(last: Element, made: Element, container: Element) -> Element:
    """Puts a new block behind another, outside of a content control that ends with that."""
    anchor = last
    while (
        (parent := anchor.getparent()) is not None
        and parent is not container
        and anchor.getnext() is None
    ):
        anchor = parent
    anchor.addnext(made)
    return made


def _put_first(container: Element, made: Element) -> None:
    section = container.find(q("sectPr"))
    if section is not None:
        section.addprevious(made)
    else:
        container.append(made)


# What stands last before an end: a body, a cell, a note ends with a mark that cannot come or go,
# and so does what stands before a table.


def with_ends(rows: list[Row]) -> list[Row]:
    """The rows, with pairs at the ends that let the last mark stand: the last paragraphs that go
    and come before an end share one, and where all goes behind what becomes the last paragraph, a
    table among it, the very last one becomes it, if it is empty."""
    found: list[Row] = []
    segment: list[Row] = []
    for row in rows:
        if any(one.line is None for one in (*row.left, *row.right)):
            found.extend(_shared_end(segment))
            found.append(row)
            segment = []
        else:
            segment.append(row)
    found.extend(_shared_end(segment))
    return _blank_end(found)


def _shared_end(segment: list[Row]) -> list[Row]:
    last = len(segment)
    while last and segment[last - 1].fate not in {Fate.KEPT, Fate.GROUP}:
        last -= 1
    tail = segment[last:]
    going = [row for row in tail if row.fate in {Fate.GONE, Fate.AWAY}]
    coming = [row for row in tail if row.fate in {Fate.NEW, Fate.HERE}]
    if not going or not coming:
        return segment
    one, other = going[-1], coming[-1]
    if one.fate is not Fate.GONE or other.fate is not Fate.NEW:
        return segment
    rest = [row for row in segment if row is not one and row is not other]
    return [*rest, Row(Fate.KEPT, one.left, other.right, is_whole=True)]


def _blank_end(rows: list[Row]) -> list[Row]:
    at = len(rows) - 1
    while at >= 0 and rows[at].fate is Fate.GONE:
        at -= 1
    if at < 0 or at == len(rows) - 1 or rows[at].fate is not Fate.KEPT:
        return rows
    kept, last = rows[at], rows[-1]
    has_table = any(row.left[0].line is None for row in rows[at:])
    blank = kept.right[0]
    if not has_table or last.left[0].line is None or blank.line is None or blank.line.key:
        return rows
    end = Row(Fate.KEPT, last.left, kept.right, is_whole=True)
    return [*rows[:at], Row(Fate.GONE, kept.left), *rows[at + 1 : -1], end]


# Paragraphs that moved, as Word writes moves: a named range at the place that they leave and one of
# the same name at the place that they come to. Words that a paragraph lost on the way are deleted
# at the place that it leaves, words that it gained are inserted where it comes to, beside the moved
# ones: nested in a move, LibreOffice would not resolve them. A mark behind words that did not move
# is a plain one, for the same reason.


@dataclass(slots=True)
class Moves:
    """The moves in one container of a story."""

    story: Story
    _lines: dict[Row, tuple[Line, str]] = field(default_factory=dict)

    def prepare(self, rows: Sequence[Row]) -> None:
        """Keeps a copy of each paragraph that moves, as it is before anything is marked in it."""
        common = self.story.common
        arrivals: dict[Block, Row] = {r.left[0]: r for r in rows if r.fate is Fate.HERE}
        for row in rows:
            if row.fate is not Fate.AWAY:
                continue
            former = line_of(row.left[0])
            name = common.hand.move_name()
            copy = twin(former.element, common.notes, common.hand)
            line = self.story.lines(ours=True).read(copy)
            self._lines[arrivals[row.left[0]]] = (line, name)
            self._lines[row] = (former, name)
            common.tally.moves += 1

    def away(self, row: Row) -> Ended:
        """Writes the place that a paragraph leaves."""
        line, _ = self._lines[row]
        stamp = self.story.common.marking.stamp
        found = changes(line, line_of(row.right[0]))
        self.story.common.tally.count(found)
        gone = [Edit(*one.hunk[:2], None, None, self.story.stamp_of(one)) for one in found]
        is_moved = self.story.pen.leave(line, gone, stamp, "moveFrom")
        return Ended(line.element, going=stamp, is_moved=is_moved)

    def here(self, row: Row) -> Ended:
        """Writes the place that a paragraph comes to."""
        line, _ = self._lines[row]
        other = line_of(row.right[0])
        stamp = self.story.common.marking.stamp
        found = changes(line, other)
        self.story.kept_objects(line, other, found)
        edits = self.story.edits(other, found)
        is_moved = self.story.pen.arrive(line, edits, stamp, "moveTo")
        self.story.number(line.element, other.element)
        return Ended(line.element, coming=stamp, is_moved=is_moved)

    def enclose(self) -> None:
        """Puts the ranges of the moves around their paragraphs."""
        common = self.story.common
        for row, (line, name) in self._lines.items():
            side = "moveFrom" if row.fate is Fate.AWAY else "moveTo"
            ends = (line.element, line.element)
            enclose(side, ends, common.marking.stamp, name, common.hand)


# Tables: rows come and go, and cells of rows that are each other are compared.


@dataclass(slots=True)
class Tables:
    """Works on tables of a story."""

    story: Story

    def pair(self, left: Element, right: Element) -> None:
        """Tracks in a table what makes it the other one."""
        last: Element | None = None
        new: list[Element] = []
        for one, other in _paired(left, right):
            if one is None and other is not None:
                made = self._new_row(other)
                if last is None:
                    new.append(made)
                else:
                    last.addnext(made)
                    last = made
                continue
            if one is None:
                continue
            for each in new:
                one.addprevious(each)
            new = []
            last = one
            if other is None:
                self._row_gone(one)
                continue
            for ours, theirs in zip(cells_of(one), cells_of(other), strict=True):
                self.story.compare(ours, theirs)
        for each in new:
            left.append(each)

    def gone(self, table: Element) -> None:
        """Tracks a table as deleted."""
        common = self.story.common
        common.tally.words += 1
        remove_table(table, self.story.lines(ours=True), common.marking.stamp, common.hand)

    def new(self, table: Element) -> Element:
        """A table of theirs as an inserted one."""
        made = self.story.bringer.block(table)
        made.extend(self._new_row(row) for row in rows_of(table))
        return made

    def _row_gone(self, row: Element) -> None:
        common = self.story.common
        common.tally.words += 1
        remove_row(row, self.story.lines(ours=True), common.marking.stamp, common.hand)

    def _new_row(self, row: Element) -> Element:
        stamp, hand = self.story.common.marking.stamp, self.story.common.hand
        made = self.story.bringer.block(row)
        self.story.common.tally.words += 1
        track_row(made, hand.revision("ins", stamp))
        lines = self.story.lines(ours=False)
        for cell in cells_of(row):
            copy = self.story.bringer.block(cell)
            for block, _ in inside(cell, _BLOCKS):
                if block.tag == TABLE:
                    copy.append(self.new(block))
                    continue
                paragraph = self.story.new_paragraph(lines.read(block))
                mark(paragraph, stamp, None, hand)
                copy.append(paragraph)
            made.append(copy)
        return made


def _keys(table: Element, rows: Sequence[Element]) -> list[tuple[tuple[int, ...], str]]:
    """How the cells of each row are merged, and what they say."""
    words = ("\t".join(one.text or "" for one in row.iter(q("t"))) for row in rows)
    return [(cells, said) for (_, cells), said in zip(row_shapes(table), words, strict=True)]


def _paired(left: Element, right: Element) -> list[tuple[Element | None, Element | None]]:
    """Rows that are each other, and those that have none, in order."""
    lefts, rights = rows_of(left), rows_of(right)
    found = row_pairs(_keys(left, lefts), _keys(right, rights))
    return [(None if a is None else lefts[a], None if b is None else rights[b]) for a, b in found]
