"""Two stories made one: the body, a cell, a note or a text box of a file, with what the same one of
another file makes of it as tracked changes.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from draftbench.amend.redline import Stamp
from draftbench.compare.words.textdiff import Hunk
from draftbench.formats.docx.blocks import PARAGRAPH, TABLE, inside
from draftbench.formats.docx.names import Element, q, w
from draftbench.formats.docx.onfile import cutting
from draftbench.formats.docx.onfile.bringing import Bringer, Fragment, link_target
from draftbench.formats.docx.onfile.ends import Ended, bare, differ, dress, end_marks, mark
from draftbench.formats.docx.onfile.formatting import (
    Look,
    look_changes,
    restyle,
    restyle_paragraph,
)
from draftbench.formats.docx.onfile.hand import Hand
from draftbench.formats.docx.onfile.line import NOTES, PPR, Line, Lines, Sort
from draftbench.formats.docx.onfile.notes import Bodies, Notes
from draftbench.formats.docx.onfile.objects import MARK, Catalogue, all_boxes, boxes
from draftbench.formats.docx.onfile.pairing import Block, Fate, Row, rows_of
from draftbench.formats.docx.onfile.parts import Parts
from draftbench.formats.docx.onfile.placing import put_in
from draftbench.formats.docx.onfile.tables import Tables
from draftbench.formats.docx.onfile.twins import twin
from draftbench.formats.docx.onfile.wording import Change, changes
from draftbench.formats.plain.numbering import read_label
from draftbench.progress import Progress, silent

_BLOCKS = frozenset({PARAGRAPH, TABLE})
_LONGEST_LABEL = 24


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
    that moved, typed numbers that changed with their clauses, stretches that look otherwise."""

    words: int = 0
    moves: int = 0
    numbers: int = 0
    looks: int = 0


class Pass(NamedTuple):
    """What all stories of two files share."""

    ours: Parts
    theirs: Parts
    our_notes: Bodies
    their_notes: Bodies
    notes: Notes
    catalogue: Catalogue
    hand: Hand
    marking: Marking
    tally: Tally


@dataclass(slots=True)
class Story:
    """Works on the part ``part`` of our file and ``other`` of theirs (None: it has none)."""

    common: Pass
    part: str
    other: str
    bringer: Bringer
    _clones: dict[Row, tuple[Line, str]] = field(default_factory=dict)

    def compare(self, left: Element, right: Element, progress: Progress = silent) -> None:
        """Tracks in the container ``left`` what makes it ``right``."""
        rows = rows_of(self._blocks(left, ours=True), self._blocks(right, ours=False), progress)
        for row in rows:
            if row.fate is Fate.KEPT:
                one, other = row.left[0].line, row.right[0].line
                if one is not None and other is not None:
                    self.bringer.looks.pair(one.element, other.element)
        rows = _shared_ends(rows)
        for row in rows:
            if row.fate is Fate.HERE or row.fate is Fate.AWAY:
                self._prepare(row, rows)
        self._write(left, rows, progress)

    def _blocks(self, container: Element, *, ours: bool) -> list[Block]:
        lines = self.lines(ours=ours)
        found: list[Block] = []
        for element, _ in inside(container, _BLOCKS):
            if element.tag == TABLE:
                words = " ".join(text for p in element.iter(q("t")) if (text := p.text))
                found.append(Block(element, None, words))
            else:
                line = lines.read(element)
                line.label = _label(line)
                found.append(Block(element, line, line.words))
        if not found and not ours:
            found.append(Block(paragraph := w("p"), Line(paragraph), ""))
        return found

    def lines(self, *, ours: bool) -> Lines:
        """Reads paragraphs of this story, ours or theirs."""
        parts = self.common.ours if ours else self.common.theirs
        bodies = self.common.our_notes if ours else self.common.their_notes
        return Lines(
            parts, self.part if ours else self.other, self.common.catalogue, bodies.said
        )

    def _write(self, container: Element, rows: Sequence[Row], progress: Progress) -> None:
        ended: list[Ended] = []
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
                list(self._row(row, ended))
                continue
            made = list(self._row(row, ended))
            for one in made:
                if last is None:
                    pending.append(one)
                else:
                    last = _put_behind(last, one, container)
        for one in pending:
            _put_first(container, one)
        end_marks(ended, self.common.hand, is_last=True)
        for row in rows:
            if row in self._clones:
                self._enclose(row)

    def _row(self, row: Row, ended: list[Ended]) -> Iterator[Element]:
        """Writes one row; gives new blocks, and adds to ``ended`` the paragraphs."""
        stamp = self.common.marking.stamp
        hand = self.common.hand
        if row.fate is Fate.NEW and row.right[0].line is None:
            end_marks(ended, hand)
            ended.clear()
            yield self._tables().new(row.right[0].element)
        elif row.left and row.left[0].line is None:
            end_marks(ended, hand)
            ended.clear()
            if row.fate is Fate.GONE:
                self._tables().gone(row.left[0].element)
            else:
                self._tables().pair(row.left[0].element, row.right[0].element)
        elif row.fate is Fate.KEPT:
            one, other = _line(row.left[0]), _line(row.right[0])
            self.pair(one, other, is_whole=row.is_whole)
            ended.append(Ended(one.element))
        elif row.fate is Fate.GROUP:
            ended.extend(self._group(row))
        elif row.fate is Fate.GONE:
            self.common.tally.words += 1
            line = _line(row.left[0])
            self.remove(line)
            ended.append(Ended(line.element, going=stamp))
        elif row.fate is Fate.NEW:
            self.common.tally.words += 1
            element = self.new_paragraph(_line(row.right[0]))
            ended.append(Ended(element, coming=stamp))
            yield element
        elif row.fate is Fate.AWAY:
            self._away(row, ended)
        else:
            yield self._here(row, ended)

    # paragraphs

    def pair(self, one: Line, other: Line, *, is_whole: bool = False) -> None:
        """Tracks in a paragraph what makes it the other one."""
        found = self._changes(one, other, is_whole=is_whole)
        self._kept_objects(one, other, found)
        looks = self._looks(one, other, found)
        if not found and not looks:
            return
        self.common.tally.words += any(not change.is_number for change in found)
        self.common.tally.looks += len(looks)
        cutting.drop_proofing(one.element)
        self._apply(one, other, found, looks)

    def _looks(self, one: Line, other: Line, found: Sequence[Change]) -> list[Look]:
        """What looks otherwise of the words that stayed; the paragraph itself is done at once."""
        marking = self.common.marking
        if not marking.formatting:
            return []
        properties = self.bringer.properties(other.element)
        restyle_paragraph(one.element, properties, marking.stamp, self.common.hand)
        return list(look_changes(one, other, found, self.bringer.looks_of))

    def _changes(self, one: Line, other: Line, *, is_whole: bool = False) -> list[Change]:
        if is_whole:
            hunk = Hunk(0, len(one.key), 0, len(other.key))
            return [Change(hunk)] if one.key or other.key else []
        return changes(one, other)

    def _stamp(self, change: Change) -> Stamp:
        marking = self.common.marking
        if change.is_number:
            self.common.tally.numbers += 1
            return marking.numbering
        return marking.stamp

    def _apply(
        self, one: Line, other: Line, found: Sequence[Change], looks: Sequence[Look]
    ) -> None:
        bounds = [at for change in found for at in change.hunk[:2]]
        bounds += [at for look in looks for at in look[:2]]
        units = cutting.cut(one, bounds)
        restyle(units, looks, self.common.marking.stamp, self.common.hand)
        for change in reversed(found):
            stamp = self._stamp(change)
            a0, a1, b0, b1 = change.hunk
            gone = cutting.put_into("del", stamp, cutting.within(units, a0, a1), self.common.hand)
            self._insert(one.element, units, a1, gone, self._fragments(other, b0, b1), "ins", stamp)

    def _fragments(self, other: Line, start: int, end: int) -> list[Fragment]:
        return self.bringer.fragments(other, start, end) if start < end else []

    def _insert(
        self,
        paragraph: Element,
        units: Sequence[cutting.Unit],
        at: int,
        gone: Sequence[Element],
        fragments: Sequence[Fragment],
        kind: str,
        stamp: Stamp,
    ) -> None:
        if not fragments:
            return
        before, behind = cutting.around(units, at, gone)
        put_in(
            paragraph,
            before,
            behind,
            fragments,
            lambda runs: self.common.hand.revision(kind, stamp, *runs),
            lambda link: link_target(link, self.common.ours, self.part),
        )

    def remove(self, line: Line) -> None:
        """Tracks all of a paragraph but its mark as deleted."""
        cutting.drop_proofing(line.element)
        units = cutting.cut(line, ())
        stamp = self.common.marking.stamp
        cutting.put_into(
            "del",
            stamp,
            cutting.within(units, 0, len(line.key), whole=True),
            self.common.hand,
        )

    def new_paragraph(self, line: Line) -> Element:
        """A paragraph of theirs as an inserted one, without its mark tracked."""
        made = w("p")
        properties = self.bringer.properties(line.element)
        if properties is not None and len(properties):
            made.append(properties)
        self._insert(
            made,
            (),
            0,
            (),
            self._fragments(line, 0, len(line.key)),
            "ins",
            self.common.marking.stamp,
        )
        return made

    def _kept_objects(self, one: Line, other: Line, found: Sequence[Change]) -> None:
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
            Story(common, part, other, common.notes.bringers[kind]).compare(one, two)

    def _boxes(self, one: Element, other: Element) -> None:
        theirs = boxes(other)
        for form in all_boxes(one) if theirs else ():
            for left, right in zip(form, theirs, strict=False):
                self.compare(left, right)

    # splits and merges

    def _group(self, row: Row) -> Iterator[Ended]:
        """Writes blocks that were split or merged: only marks of paragraphs come and go, beside
        the words that changed."""
        lefts = [_line(one) for one in row.left]
        rights = [_line(one) for one in row.right]
        stamp = self.common.marking.stamp
        found = changes(_joined(lefts), _joined(rights))
        starts = _starts(lefts)
        their_starts = _starts(rights)
        units = [
            cutting.cut(
                line,
                [at - start for change in found for at in change.hunk[:2] if 0 <= at - start <= len(line.key)],
            )
            for line, start in zip(lefts, starts, strict=True)
        ]
        for line in lefts:
            cutting.drop_proofing(line.element)
        self.common.tally.words += 1
        former = [bare(line.element) for line in lefts]
        gone_marks: set[int] = set()
        holders = [line.element for line in lefts]
        for change in reversed(found):
            a0, a1, b0, b1 = change.hunk
            stamp_here = self._stamp(change)
            home = max(n for n, start in enumerate(starts) if start <= a0)
            gone_here: list[Element] = []
            for n, (line, start) in enumerate(zip(lefts, starts, strict=True)):
                low, high = max(a0 - start, 0), min(a1 - start, len(line.key))
                if low <= high:
                    made = cutting.put_into(
                        "del", stamp_here, cutting.within(units[n], low, high), self.common.hand
                    )
                    gone_here = made if n == home else gone_here
                if a0 <= start + len(line.key) < a1 and n + 1 < len(lefts):
                    gone_marks.add(n)
            at = min(a1 - starts[home], len(lefts[home].key))
            before, behind = cutting.around(units[home], at, gone_here)
            paragraph = holders[home]
            for n in range(len(rights) - 1, -1, -1):
                low = max(b0 - their_starts[n], 0)
                high = min(b1 - their_starts[n], len(rights[n].key))
                if low < high:
                    put_in(
                        paragraph,
                        before,
                        behind,
                        self._fragments(rights[n], low, high),
                        lambda runs: self.common.hand.revision("ins", stamp_here, *runs),
                        lambda link: link_target(link, self.common.ours, self.part),
                    )
                if n and b0 <= their_starts[n] - 1 < b1:
                    made_paragraph = cutting.split_paragraph(paragraph, before)
                    properties = self.bringer.properties(rights[n - 1].element)
                    if properties is not None:
                        made_paragraph.insert(0, properties)
                    mark(made_paragraph, stamp, None, self.common.hand)
                    holders[home] = paragraph = made_paragraph
                    behind = None
        for n in gone_marks:
            mark(lefts[n].element, None, stamp, self.common.hand)
        if len(rights) == 1 and differ(former[0], former[-1]):
            dress(lefts[-1].element, former[0], former[-1], stamp, self.common.hand)
        elif len(lefts) == 1:
            first, last = (bare(one.element) for one in (rights[0], rights[-1]))
            properties = self.bringer.properties(rights[-1].element)
            if differ(first, last) and properties is not None:
                holder = w("p", properties)
                dress(lefts[-1].element, bare(holder), former[-1], stamp, self.common.hand)
        yield Ended(lefts[-1].element)

    # moves

    def _prepare(self, row: Row, rows: Sequence[Row]) -> None:
        """Keeps a copy of a paragraph that moves, as it is before anything is marked in it."""
        if row.fate is not Fate.AWAY:
            return
        partner = next(
            one for one in rows if one.fate is Fate.HERE and one.left[0] is row.left[0]
        )
        name = self.common.hand.move_name()
        copy = twin(_line(row.left[0]).element, self.common.notes, self.common.hand)
        line = self.lines(ours=True).read(copy)
        line.label = _line(row.left[0]).label
        self._clones[partner] = (line, name)
        self._clones[row] = (_line(row.left[0]), name)
        self.common.tally.moves += 1

    def _away(self, row: Row, ended: list[Ended]) -> None:
        """The place that a paragraph leaves: what it loses on the way is deleted there."""
        line, _ = self._clones[row]
        stamp, hand = self.common.marking.stamp, self.common.hand
        found = changes(line, _line(row.right[0]))
        cutting.drop_proofing(line.element)
        units = cutting.cut(line, [at for change in found for at in change.hunk[:2]])
        ends_gone = False
        at = len(line.key)
        for change in reversed(found):
            a0, a1 = change.hunk[:2]
            cutting.put_into("moveFrom", stamp, cutting.within(units, a1, at), hand)
            cutting.put_into("del", self._stamp(change), cutting.within(units, a0, a1), hand)
            ends_gone = ends_gone or (a1 == len(line.key) and a0 < a1)
            at = a0
        cutting.put_into("moveFrom", stamp, cutting.within(units, 0, at, whole=not found), hand)
        ended.append(Ended(line.element, going=stamp, is_moved=not ends_gone))

    def _here(self, row: Row, ended: list[Ended]) -> Element:
        """The place that a paragraph moves to: what it gains on the way is inserted there."""
        line, _ = self._clones[row]
        other = _line(row.right[0])
        stamp, hand = self.common.marking.stamp, self.common.hand
        found = changes(line, other)
        self._kept_objects(line, other, found)
        units = cutting.cut(line, [at for change in found for at in change.hunk[:2]])
        kept = list(units)
        for change in found:
            a0, a1 = change.hunk[:2]
            for unit in cutting.within(units, a0, a1):
                _remove(unit.element)
                kept.remove(unit)
        for unit in [one for one in kept if one.is_stuck]:
            _remove(unit.element)
            kept.remove(unit)
        at = len(line.key)
        for change in reversed(found):
            cutting.put_into("moveTo", stamp, cutting.within(kept, change.hunk[1], at), hand)
            at = change.hunk[0]
        cutting.put_into("moveTo", stamp, cutting.within(kept, 0, at), hand)
        ends_new = False
        for change in reversed(found):
            a0, a1, b0, b1 = change.hunk
            self._insert(
                line.element,
                kept,
                a1,
                (),
                self._fragments(other, b0, b1),
                "ins",
                self._stamp(change),
            )
            ends_new = ends_new or (a1 == len(line.key) and b0 < b1)
        ended.append(Ended(line.element, coming=stamp, is_moved=not ends_new))
        return line.element

    def _enclose(self, row: Row) -> None:
        """Puts the range of a move around its paragraph."""
        line, name = self._clones.pop(row)
        side = "moveFrom" if row.fate is Fate.AWAY else "moveTo"
        start = self.common.hand.revision(f"{side}RangeStart", self.common.marking.stamp)
        start.set(q("name"), name)
        line.element.insert(int(line.element.find(PPR) is not None), start)
        line.element.addnext(w(f"{side}RangeEnd", id=start.get(q("id"), "")))

    def _tables(self) -> Tables:
        return Tables(self)


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


def _joined(lines: Sequence[Line]) -> Line:
    """Lines as one, with their marks between them."""
    key = MARK.join(line.key for line in lines)
    made = Line(lines[0].element, [], key, key)
    made.label = lines[0].label
    return made


def _starts(lines: Sequence[Line]) -> list[int]:
    found: list[int] = []
    at = 0
    for line in lines:
        found.append(at)
        at += len(line.key) + 1
    return found


def _shared_ends(rows: list[Row]) -> list[Row]:
    """Lets the last paragraphs that go and come before an end share one mark, which stands."""
    found: list[Row] = []
    segment: list[Row] = []
    for row in [*rows, None]:
        is_table = row is not None and any(one.line is None for one in (*row.left, *row.right))
        if row is not None and not is_table:
            segment.append(row)
            continue
        found.extend(_shared_end(segment))
        segment = []
        if row is not None:
            found.append(row)
    return _blank_end(found)


def _blank_end(rows: list[Row]) -> list[Row]:
    """Where the other file ends with an empty paragraph and all that stood behind it goes, a table
    among it: the last paragraph, whose mark cannot go, becomes the empty one."""
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


def _line(block: Block) -> Line:
    if block.line is None:
        msg = "a table has no line"
        raise TypeError(msg)
    return block.line


def _label(line: Line) -> int:
    """How long the number typed before a paragraph is."""
    found = read_label(line.key[:_LONGEST_LABEL] if len(line.key) > _LONGEST_LABEL else line.key)
    if found is None or line.key[: found.end] != line.words[: found.end]:
        return 0
    return found.end


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


def _remove(element: Element) -> None:
    parent = element.getparent()
    if parent is not None:
        parent.remove(element)
