"""Paragraphs that moved, as Word writes moves: a named range at the place that they leave and one
of the same name at the place that they come to.

Words that a paragraph lost on the way are deleted at the place that it leaves, words that it gained
are inserted where it comes to, beside the moved ones: nested in a move, LibreOffice would not
resolve them. A mark behind words that did not move is a plain one, for the same reason.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from draftbench.formats.docx.names import Element, q, w
from draftbench.formats.docx.onfile import cutting
from draftbench.formats.docx.onfile.ends import Ended
from draftbench.formats.docx.onfile.line import PPR, Line
from draftbench.formats.docx.onfile.pairing import Block, Fate, Row, line_of
from draftbench.formats.docx.onfile.twins import twin
from draftbench.formats.docx.onfile.wording import changes

if TYPE_CHECKING:
    from draftbench.formats.docx.onfile.stories import Story


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
        stamp, hand = self.story.common.marking.stamp, self.story.common.hand
        found = changes(line, line_of(row.right[0]), self.story.common.ahead.hunks)
        cutting.drop_proofing(line.element)
        units = cutting.cut(line, [at for change in found for at in change.hunk[:2]])
        ends_gone = False
        at = len(line.key)
        for change in reversed(found):
            a0, a1 = change.hunk[:2]
            cutting.put_into("moveFrom", stamp, cutting.within(units, a1, at), hand)
            chosen = cutting.within(units, a0, a1)
            cutting.put_into("del", self.story.stamp_of(change), chosen, hand)
            ends_gone = ends_gone or (a1 == len(line.key) and a0 < a1)
            at = a0
        cutting.put_into("moveFrom", stamp, cutting.within(units, 0, at, whole=not found), hand)
        return Ended(line.element, going=stamp, is_moved=not ends_gone)

    def here(self, row: Row) -> Ended:
        """Writes the place that a paragraph comes to."""
        line, _ = self._lines[row]
        other = line_of(row.right[0])
        stamp, hand = self.story.common.marking.stamp, self.story.common.hand
        found = changes(line, other, self.story.common.ahead.hunks)
        self.story.kept_objects(line, other, found)
        units = cutting.cut(line, [at for change in found for at in change.hunk[:2]])
        gone = [one for one in units if one.is_stuck]
        gone += [one for change in found for one in cutting.within(units, *change.hunk[:2])]
        kept = [one for one in units if not any(one is other for other in gone)]
        for unit in gone:
            self.story.common.notes.forget(unit.element)
        cutting.take_out(gone)
        at = len(line.key)
        for change in reversed(found):
            cutting.put_into("moveTo", stamp, cutting.within(kept, change.hunk[1], at), hand)
            at = change.hunk[0]
        cutting.put_into("moveTo", stamp, cutting.within(kept, 0, at), hand)
        ends_new = False
        for change in reversed(found):
            _, a1, b0, b1 = change.hunk
            fragments = self.story.fragments(other, b0, b1)
            own = self.story.stamp_of(change, is_counted=False)
            self.story.insert(line.element, kept, a1, (), fragments, own)
            ends_new = ends_new or (a1 == len(line.key) and b0 < b1)
        return Ended(line.element, coming=stamp, is_moved=not ends_new)

    def enclose(self) -> None:
        """Puts the ranges of the moves around their paragraphs."""
        common = self.story.common
        for row, (line, name) in self._lines.items():
            side = "moveFrom" if row.fate is Fate.AWAY else "moveTo"
            start = common.hand.revision(f"{side}RangeStart", common.marking.stamp)
            start.set(q("name"), name)
            enclose(line.element, side, start)


def enclose(paragraph: Element, side: str, start: Element) -> None:
    """Puts a range that begins with ``start`` around a paragraph; it ends behind it."""
    paragraph.insert(int(paragraph.find(PPR) is not None), start)
    paragraph.addnext(w(f"{side}RangeEnd", id=start.get(q("id"), "")))
