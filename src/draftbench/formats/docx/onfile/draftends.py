"""What a redline makes of the paragraphs of a file as wholes: which come and go, and what all of
them say in the end."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from draftbench.amend.stamp import Stamp
from draftbench.formats.docx.cells import CELL, PARAGRAPH, ROW, TABLE, inside
from draftbench.formats.docx.names import Element, q, w
from draftbench.formats.docx.onfile.ends import Ended, end_marks, holds_section
from draftbench.formats.docx.onfile.line import PPR
from draftbench.formats.docx.onfile.objects import BOX
from draftbench.formats.docx.revision import Hand
from draftbench.formats.docx.revisions import Resolver, View

_BLOCKS, _ROWS, _CELLS = frozenset({PARAGRAPH, TABLE}), frozenset({ROW}), frozenset({CELL})
_CONTAINERS = (q("body"), CELL, BOX)
Said = list[tuple[Element, str]]
"""Paragraphs and what they say."""


@dataclass(slots=True)
class Ends:
    """The paragraphs of a body: ``ended`` are those that come or go, ``gone`` the rows and cells of
    tables that go; ``former`` is what they all said before, by the outermost paragraph around
    each."""

    body: Element
    former: dict[Element, Said]
    ended: dict[Element, Ended] = field(default_factory=dict)
    gone: set[Element] = field(default_factory=set)

    def write(self, hand: Hand) -> None:
        """Tracks the marks."""
        found = dict.fromkeys(container(one) for one in self.ended)
        for one in found:
            for row, is_last in self._rows(one):
                end_marks(row, hand, is_last=is_last)

    def _rows(self, one: Element) -> list[tuple[list[Ended], bool]]:
        """The paragraphs of a container up to each table and section, and up to its end."""
        found: list[tuple[list[Ended], bool]] = []
        row: list[Ended] = []
        for block, _ in inside(one, _BLOCKS):
            if block.tag == TABLE:
                found.append((row, False))
                row = []
                continue
            row.append(self.ended.get(block) or Ended(block))
            if row[-1].is_kept and holds_section(block):
                found.append((row, False))
                row = []
        return [*found, (row, True)]

    def expected(self, said: dict[Element, str]) -> list[str]:
        """The paragraphs that accepting all changes must give; ``said`` is what those say that
        were written on."""
        return self._expected(self.body, said)

    def _expected(self, one: Element, said: dict[Element, str]) -> list[str]:
        found: list[str] = []
        for block, _ in inside(one, _BLOCKS):
            if block.tag == TABLE:
                for row, _ in inside(block, _ROWS):
                    for cell, _ in inside(row, _CELLS) if row not in self.gone else ():
                        if cell not in self.gone:
                            found.extend(self._expected(cell, said))
                continue
            ended = self.ended.get(block)
            if ended is None or ended.going is None:
                found.extend(self._told(block, said))
        last, _ = self._rows(one)[-1]
        is_empty = all(each.going for each in last) and not all(each.coming for each in last)
        return [*found, ""] if is_empty else found

    def _told(self, block: Element, said: dict[Element, str]) -> list[str]:
        """What a paragraph and the text boxes in it say."""
        found: list[str] = []
        own = False
        boxes: set[Element] = set()
        for element, text in self.former.get(host_of(block), ()):
            if element is block:
                found.append(text if own else said.get(block, text))
                own = True
            elif block in element.iterancestors():
                box = [one for one in element.iterancestors(BOX) if block in one.iterancestors()][
                    -1
                ]
                if box not in boxes:
                    boxes.add(box)
                    found.extend(self._expected(box, said))
        return found if own else [said.get(block, ""), *found]


def host_of(paragraph: Element) -> Element:
    """The outermost paragraph around a paragraph, which may stand in a text box of it."""
    return [paragraph, *paragraph.iterancestors(PARAGRAPH)][-1]


def container(block: Element) -> Element:
    """The body or the cell in which a block stands."""
    found = next(block.iterancestors(*_CONTAINERS), None)
    return block if found is None else found


def former_of(root: Element, body: Element, elements: Sequence[Element]) -> dict[Element, Said]:
    """What the paragraphs of a body say, by the outermost paragraph around each."""
    found: dict[Element, Said] = {}
    for one in Resolver(root, View.ACCEPTED).read(body):
        element = elements[one.sources[-1] - 1]
        found.setdefault(host_of(element), []).append((element, one.text))
    return found


# The ranges of moves: paragraphs that moved together, one behind the other at both places, share
# one, as when somebody drags them in Word.


class Moved(NamedTuple):
    """A paragraph that moved: at its old and at its new place, with who moved it there."""

    former: Element
    present: Element
    away: Stamp
    here: Stamp


def enclose_all(moved: Sequence[Moved], hand: Hand) -> None:
    """Puts the ranges around what moved, in the order of the old places."""
    groups: list[list[Moved]] = []
    for one in moved:
        last = groups[-1][-1] if groups else None
        if (
            last is not None
            and (last.away, last.here) == (one.away, one.here)
            and last.former.getnext() is one.former
            and last.present.getnext() is one.present
        ):
            groups[-1].append(one)
        else:
            groups.append([one])
    for group in groups:
        name = hand.move_name()
        _enclose("moveFrom", group[0].former, group[-1].former, group[0].away, name, hand)
        _enclose("moveTo", group[0].present, group[-1].present, group[0].here, name, hand)


def _enclose(side: str, first: Element, last: Element, stamp: Stamp, name: str, hand: Hand) -> None:
    start = hand.revision(f"{side}RangeStart", stamp)
    start.set(q("name"), name)
    first.insert(int(first.find(PPR) is not None), start)
    last.addnext(w(f"{side}RangeEnd", id=start.get(q("id"), "")))
