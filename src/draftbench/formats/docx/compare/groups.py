"""Paragraphs that were split or merged: only marks of paragraphs come and go, beside the words that
changed. No words are sent again.

The paragraphs of each side are one string with marks between them; a mark that goes is tracked
where it is, and where one comes the paragraph is split in two, the first of which gets it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from draftbench.amend.stamp import Stamp
from draftbench.formats.docx.compare.wording import changes
from draftbench.formats.docx.names import Element, w
from draftbench.formats.docx.track import cutting
from draftbench.formats.docx.track.ends import bare, differ, dress, mark
from draftbench.formats.docx.track.line import Leaf, Line
from draftbench.formats.docx.track.objects import MARK
from draftbench.formats.docx.track.pen import Edit

if TYPE_CHECKING:
    from draftbench.formats.docx.compare.stories import Story


@dataclass(slots=True)
class Group:
    """Paragraphs of ours, ``lefts``, that together are those of theirs, ``rights``."""

    story: Story
    lefts: Sequence[Line]
    rights: Sequence[Line]
    starts: list[int] = field(init=False)
    their_starts: list[int] = field(init=False)
    units: list[list[cutting.Unit]] = field(init=False)
    holders: list[Element] = field(init=False)
    gone_marks: set[int] = field(default_factory=set)

    def __post_init__(self) -> None:
        self.starts, self.their_starts = _starts(self.lefts), _starts(self.rights)
        self.holders = [line.element for line in self.lefts]

    def write(self) -> Element:
        """Writes the changes; gives the last paragraph, whose mark stands."""
        ours, theirs = _joined(self.lefts), _joined(self.rights)
        found = changes(ours, theirs)
        self.story.common.tally.count(found)
        self.story.kept_objects(ours, theirs, found)
        bounds = [at for change in found for at in change.hunk[:2]]
        self.units = [
            cutting.cut(line, [at - s for at in bounds if 0 <= at - s <= len(line.key)])
            for line, s in zip(self.lefts, self.starts, strict=True)
        ]
        former = [bare(line.element) for line in self.lefts]
        for line in self.lefts:
            cutting.drop_proofing(line.element)
        for change in reversed(found):
            a0, a1, b0, b1 = change.hunk
            stamp = self.story.stamp_of(change)
            home = max(n for n, start in enumerate(self.starts) if start <= a0)
            gone = self._remove(a0, a1, home, stamp)
            at = min(a1 - self.starts[home], len(self.lefts[home].key))
            before, behind = cutting.around(self.units[home], at, gone)
            self._bring(home, b0, b1, before, behind, stamp)
        common = self.story.common
        for n in self.gone_marks:
            mark(self.lefts[n].element, None, common.marking.stamp, common.hand)
        self._dress(former)
        return self.lefts[-1].element

    def _remove(self, a0: int, a1: int, home: int, stamp: Stamp) -> list[Element]:
        """Deletes a stretch; gives the revisions in the paragraph in which it begins."""
        here: list[Element] = []
        for n, (line, start) in enumerate(zip(self.lefts, self.starts, strict=True)):
            low, high = max(a0 - start, 0), min(a1 - start, len(line.key))
            if low <= high:
                chosen = cutting.within(self.units[n], low, high)
                made = cutting.put_into("del", stamp, chosen, self.story.common.hand)
                here = made if n == home else here
            if a0 <= start + len(line.key) < a1 and n + 1 < len(self.lefts):
                self.gone_marks.add(n)
        return here

    def _bring(
        self,
        home: int,
        b0: int,
        b1: int,
        before: Element | None,
        behind: Element | None,
        stamp: Stamp,
    ) -> None:
        """Inserts a stretch of theirs, last things first, and splits where a mark comes."""
        common = self.story.common
        for n in range(len(self.rights) - 1, -1, -1):
            line, start = self.rights[n], self.their_starts[n]
            low, high = max(b0 - start, 0), min(b1 - start, len(line.key))
            if low < high:
                edit = Edit(0, 0, None, stamp, brought=self.story.fragments(line, low, high))
                self.story.pen.put(self.holders[home], (before, behind), edit)
            if n and b0 <= start - 1 < b1:
                made = cutting.split_paragraph(self.holders[home], before)
                properties = self.story.bringer.properties(self.rights[n - 1].element)
                if properties is not None:
                    made.insert(0, properties)
                self.story.number(made, self.rights[n - 1].element)
                mark(made, common.marking.stamp, None, common.hand)
                self.holders[home] = made
                behind = None

    def _dress(self, former: Sequence[Element]) -> None:
        """The properties of the last paragraph: merged ones look like the first of them, and the
        last part of a split one as it does in the other file."""
        common = self.story.common
        last = self.lefts[-1].element
        if len(self.rights) == 1 and differ(former[0], former[-1]):
            dress(last, former[0], former[-1], common.marking.stamp, common.hand)
        elif len(self.lefts) == 1:
            properties = self.story.bringer.properties(self.rights[-1].element)
            theirs = [bare(one.element) for one in (self.rights[0], self.rights[-1])]
            if properties is not None and differ(*theirs):
                looks = bare(w("p", properties))
                dress(last, looks, former[-1], common.marking.stamp, common.hand)
        self.story.rank(last, self.rights[-1 if len(self.lefts) == 1 else 0].element)


def _joined(lines: Sequence[Line]) -> Line:
    """Lines as one, with their marks between them."""
    leaves = [
        Leaf(leaf.start + start, leaf.end + start, leaf.run, leaf.child, leaf.sort, leaf.words)
        for line, start in zip(lines, _starts(lines), strict=True)
        for leaf in line.leaves
    ]
    key = MARK.join(line.key for line in lines)
    return Line(lines[0].element, leaves, key, key)


def _starts(lines: Sequence[Line]) -> list[int]:
    found: list[int] = []
    at = 0
    for line in lines:
        found.append(at)
        at += len(line.key) + 1
    return found
